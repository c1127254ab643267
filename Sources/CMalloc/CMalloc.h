// How the memory of the C library is tuned; the overlay of Swift leaves it out.
#include <malloc.h>
