#include "internal.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <string.h>
#include <termios.h>
#include <ucontext.h>
#include <unistd.h>

static const struct {
  int number;
  cn_signal meaning;
} watched[] = {
    {SIGWINCH, cn_signal_resized},   {SIGTSTP, cn_signal_stop},
    {SIGCONT, cn_signal_continued},  {SIGTERM, cn_signal_terminate},
    {SIGINT, cn_signal_interrupt},   {SIGQUIT, cn_signal_terminate},
    {SIGHUP, cn_signal_hangup},
};
static const int crashes[] = {SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGFPE, SIGABRT, SIGSYS};

enum {
  watched_count = sizeof watched / sizeof *watched,
  crash_count = sizeof crashes / sizeof *crashes,
};

static struct sigaction before_watched[watched_count], before_crashes[crash_count];
static int pipe_ends[2] = {-1, -1};
static struct termios modes_before;
static volatile sig_atomic_t is_armed;
static _Alignas(16) char spare_stack[64 * 1024];

static void note(int number) {
  int saved = errno;
  for (int i = 0; i < watched_count; i++) {
    char byte = (char)watched[i].meaning;
    if (watched[i].number == number && write(pipe_ends[1], &byte, 1) < 0) break;
  }
  errno = saved;
}

/// Where the program was, and the first of its frames; 0 where that is not known.
static void find_place(const ucontext_t *context, uintptr_t *program_counter, uintptr_t *frame) {
#if defined(__x86_64__)
  *program_counter = (uintptr_t)context->uc_mcontext.gregs[REG_RIP];
  *frame = (uintptr_t)context->uc_mcontext.gregs[REG_RBP];
#elif defined(__aarch64__)
  *program_counter = (uintptr_t)context->uc_mcontext.pc;
  *frame = (uintptr_t)context->uc_mcontext.regs[29];
#else
  (void)context;
  *program_counter = *frame = 0;
#endif
}

// Runs on a stack of its own, after anything may have gone wrong: only what POSIX calls
// async-signal-safe, and then the signal again, so that the exit status and a core are real.
// The terminal comes first.
static void crash(int number, siginfo_t *information, void *context) {
  (void)information;
  static const char restore[] =
      "\033[?2026l\033[?2004l\033[?1004l\033[?1006l\033[?1002l\033[?1000l\033[?1049l"
      "\033[?12l\033[?25h\033[?1l\033>\033(B\033[m\r\n";
  if (is_armed) {
    is_armed = 0;
    cn_write_all(STDOUT_FILENO, restore, sizeof restore - 1);
    tcsetattr(STDIN_FILENO, TCSANOW, &modes_before);
    cn_show_errors();
  }
  uintptr_t program_counter, frame;
  find_place(context, &program_counter, &frame);
  if (cn_write_report(number, program_counter, frame)) cn_name_report(cn_error_file());
  raise(number);
}

static void install_crash_handlers(void) {
  sigaltstack(&(stack_t){.ss_sp = spare_stack, .ss_size = sizeof spare_stack}, NULL);
  struct sigaction action = {.sa_sigaction = crash};
  action.sa_flags = (int)(SA_SIGINFO | SA_ONSTACK | SA_RESETHAND | SA_NODEFER);
  for (int i = 0; i < crash_count; i++) sigaction(crashes[i], &action, &before_crashes[i]);
}

static bool open_pipe(void) {
  return pipe_ends[0] >= 0 || pipe2(pipe_ends, O_NONBLOCK | O_CLOEXEC) == 0;
}

static bool is_stop(cn_signal meaning) {
  return meaning == cn_signal_terminate || meaning == cn_signal_interrupt ||
         meaning == cn_signal_hangup;
}

// Without a screen there is nothing to redraw or to give back: the shell may stop the program.
bool cn_listen(void) {
  if (!open_pipe()) return false;
  struct sigaction action = {.sa_handler = note, .sa_flags = SA_RESTART};
  for (int i = 0; i < watched_count; i++) {
    sigaction(watched[i].number, NULL, &before_watched[i]);
    bool is_ignored = before_watched[i].sa_handler == SIG_IGN;
    if (is_stop(watched[i].meaning) && !is_ignored) sigaction(watched[i].number, &action, NULL);
  }
  install_crash_handlers();
  return true;
}

void cn_stop_listening(void) { cn_forget_signals(); }

// Installed before ncurses starts, which then leaves these signals alone. What was ignored
// when the program started, as under nohup, stays ignored.
bool cn_watch_signals(void) {
  if (tcgetattr(STDIN_FILENO, &modes_before) != 0) return false;
  if (!open_pipe()) return false;
  struct sigaction action = {.sa_handler = note, .sa_flags = SA_RESTART};
  for (int i = 0; i < watched_count; i++) {
    sigaction(watched[i].number, &action, &before_watched[i]);
    if (before_watched[i].sa_handler == SIG_IGN && watched[i].number != SIGWINCH) {
      sigaction(watched[i].number, &before_watched[i], NULL);
    }
  }
  install_crash_handlers();
  return true;
}

void cn_forget_signals(void) {
  for (int i = 0; i < watched_count; i++) sigaction(watched[i].number, &before_watched[i], NULL);
  for (int i = 0; i < crash_count; i++) sigaction(crashes[i], &before_crashes[i], NULL);
}

void cn_set_armed(bool armed) { is_armed = armed; }

void cn_stop_here(void) {
  struct sigaction noting;
  struct sigaction stopping = {.sa_handler = SIG_DFL};
  sigaction(SIGTSTP, &stopping, &noting);
  kill(0, SIGTSTP);
  sigaction(SIGTSTP, &noting, NULL);
}

// A third descriptor that is waited for; poll passes over -1.
static int third_descriptor = -1;

void cn_watch(int descriptor) { third_descriptor = descriptor; }

unsigned cn_wait(int milliseconds) {
  struct pollfd files[] = {
      {.fd = STDIN_FILENO, .events = POLLIN},
      {.fd = pipe_ends[0], .events = POLLIN},
      {.fd = third_descriptor, .events = POLLIN},
  };
  while (poll(files, 3, milliseconds) < 0) {
    if (errno != EINTR) return cn_ready_gone;
  }
  unsigned ready = 0;
  if (files[0].revents & POLLIN) ready |= cn_ready_input;
  if (files[0].revents & (POLLHUP | POLLERR | POLLNVAL)) ready |= cn_ready_gone;
  if (files[1].revents & POLLIN) ready |= cn_ready_signal;
  if (files[2].revents & POLLIN) ready |= cn_ready_watched;
  return ready;
}

bool cn_wait_signal(int milliseconds) {
  struct pollfd file = {.fd = pipe_ends[0], .events = POLLIN};
  return poll(&file, 1, milliseconds) > 0;
}

cn_signal cn_next_signal(void) {
  char byte;
  ssize_t count;
  do {
    count = read(pipe_ends[0], &byte, 1);
  } while (count < 0 && errno == EINTR);
  return count == 1 ? (cn_signal)byte : cn_signal_none;
}
