#include "internal.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include <unistd.h>

static char path[4096], heading[1024], notice[1024], screen[128], event[128];

/// Where the program begins in memory; the linker knows.
extern const char __executable_start;

static void copy(char *target, size_t room, const char *text) {
  size_t count = strlen(text);
  if (count >= room) count = 0;
  memcpy(target, text, count);
  target[count] = '\0';
}

void cn_prepare_report(const char *file, const char *head, const char *words) {
  copy(path, sizeof path, file);
  copy(heading, sizeof heading, head);
  copy(notice, sizeof notice, words);
}

void cn_set_place(const char *in_front, const char *taken_in) {
  copy(screen, sizeof screen, in_front);
  copy(event, sizeof event, taken_in);
}

static void put(int file, const char *text) { cn_write_all(file, text, strlen(text)); }

static void put_number(int file, const char *before, uintptr_t number, unsigned base) {
  char digits[32];
  size_t at = sizeof digits;
  do {
    digits[--at] = "0123456789abcdef"[number % base];
    number /= base;
  } while (number > 0);
  put(file, before);
  cn_write_all(file, digits + at, sizeof digits - at);
  put(file, "\n");
}

/// Makes every folder above the file.
static void make_folders(void) {
  for (char *end = path + 1; *end != '\0'; end++) {
    if (*end != '/') continue;
    *end = '\0';
    mkdir(path, 0700);
    *end = '/';
  }
}

/// Reads what a frame begins with; says whether it can be read at all.
///
/// By the system, not directly: code that keeps no frames leaves anything in the register, and
/// reading there would end the program before the report is named.
static bool read_frame(uintptr_t frame, uintptr_t words[2]) {
  struct iovec to = {words, 2 * sizeof *words};
  struct iovec from = {(void *)frame, 2 * sizeof *words};
  return process_vm_readv(getpid(), &to, 1, &from, 1, 0) == (ssize_t)to.iov_len;
}

// Frame by frame, as long as each lies above the one before and not far from the first: a broken
// chain ends the list.
static void put_frames(int file, uintptr_t program_counter, uintptr_t frame) {
  uintptr_t start = (uintptr_t)&__executable_start, lowest = frame;
  put(file, "addresses from the start of the program\n");
  for (int count = 0; count < 64; count++) {
    if (program_counter >= start) put_number(file, "  0x", program_counter - start, 16);
    if (frame < lowest || frame % sizeof(uintptr_t) != 0 || frame - lowest > 1u << 20) return;
    uintptr_t words[2];
    if (!read_frame(frame, words)) return;
    program_counter = words[1];
    if (words[0] <= frame || program_counter == 0) return;
    frame = words[0];
  }
}

bool cn_write_report(int number, uintptr_t program_counter, uintptr_t frame) {
  if (path[0] == '\0') return false;
  make_folders();
  int file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600);
  if (file < 0) return false;
  put(file, heading);
  put_number(file, "signal ", (uintptr_t)number, 10);
  put(file, "last ");
  put(file, screen);
  if (event[0] != '\0') put(file, ", ");
  put(file, event);
  put(file, "\n");
  if (frame != 0) put_frames(file, program_counter, frame);
  close(file);
  return true;
}

void cn_name_report(int file) {
  put(file, notice);
  put(file, path);
  put(file, "\n");
}
