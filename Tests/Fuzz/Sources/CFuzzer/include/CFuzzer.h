#pragma once
#include <stddef.h>
#include <stdint.h>

/// Runs libFuzzer with the arguments of a program; it calls the function with each input.
int LLVMFuzzerRunDriver(int *count, char ***arguments, int (*tryInput)(const uint8_t *, size_t));
