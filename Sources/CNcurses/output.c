#include "internal.h"

#include <fcntl.h>
#include <stdio.h>
#include <sys/mman.h>
#include <unistd.h>

// ncurses writes each move of the cursor by itself: several writes for a key, and over a remote
// connection as many packets. So while it draws, what it takes for the terminal is a file in
// memory; a frame goes out from there in one piece.
static FILE *output;
static int memory = -1;
/// How far what stands in the memory has been sent.
static off_t sent;

enum { piece = 16384, most_sent = 1 << 20 };

FILE *cn_open_output(void) {
  int file = fcntl(STDOUT_FILENO, F_DUPFD_CLOEXEC, 3);
  if (file < 0) return NULL;
  output = fdopen(file, "w");
  if (output == NULL) {
    close(file);
    return NULL;
  }
  memory = memfd_create("frame", MFD_CLOEXEC);
  sent = 0;
  return output;
}

void cn_close_output(void) {
  if (output != NULL) fclose(output);
  if (memory >= 0) close(memory);
  output = NULL;
  memory = -1;
}

void cn_gather(void) {
  if (memory >= 0) dup3(memory, fileno(output), O_CLOEXEC);
}

void cn_pass_on(void) {
  cn_send();
  if (output != NULL) dup3(STDOUT_FILENO, fileno(output), O_CLOEXEC);
}

void cn_put(const char *bytes, size_t count) {
  cn_write_all(output == NULL ? STDOUT_FILENO : fileno(output), bytes, count);
}

/// Begins anew with an empty memory, now and then.
static void forget_sent(void) {
  if (sent < most_sent || ftruncate(memory, 0) != 0) return;
  lseek(memory, 0, SEEK_SET);
  sent = 0;
}

void cn_send(void) {
  static char bytes[piece];
  ssize_t count = memory < 0 ? 0 : piece;
  while (count == piece) {
    count = pread(memory, bytes, piece, sent);
    if (count > 0) cn_write_all(STDOUT_FILENO, bytes, (size_t)count);
    if (count > 0) sent += count;
  }
  forget_sent();
}
