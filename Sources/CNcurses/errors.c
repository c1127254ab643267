#include "internal.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

static int captured = -1;
static int real_errors = -1;

void cn_write_all(int file, const char *bytes, size_t count) {
  while (count > 0) {
    ssize_t written = write(file, bytes, count);
    if (written > 0) {
      bytes += written;
      count -= (size_t)written;
    } else if (written < 0 && errno == EAGAIN) {
      struct pollfd ready = {.fd = file, .events = POLLOUT};
      if (poll(&ready, 1, 1000) <= 0) return;
    } else if (written == 0 || errno != EINTR) {
      return;
    }
  }
}

// A message of the Swift runtime would otherwise land on the screen that is about to vanish.
void cn_capture_errors(void) {
  if (captured >= 0 || !isatty(STDERR_FILENO)) return;
  captured = memfd_create("errors", MFD_CLOEXEC);
  if (captured < 0) return;
  real_errors = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 3);
  if (real_errors < 0 || dup2(captured, STDERR_FILENO) < 0) {
    close(captured);
    captured = -1;
  }
}

void cn_show_errors(void) {
  struct stat status;
  if (captured < 0 || fstat(captured, &status) != 0) return;
  char tail[8192];
  off_t start = status.st_size > (off_t)sizeof tail ? status.st_size - (off_t)sizeof tail : 0;
  ssize_t count = pread(captured, tail, sizeof tail, start);
  if (count > 0) cn_write_all(real_errors, tail, (size_t)count);
}

int cn_error_file(void) { return captured < 0 ? STDERR_FILENO : real_errors; }

void cn_release_errors(void) {
  if (captured < 0) return;
  cn_show_errors();
  dup2(real_errors, STDERR_FILENO);
  close(real_errors);
  close(captured);
  captured = real_errors = -1;
}
