#include "internal.h"

#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <term.h>
#include <termios.h>
#include <unistd.h>

enum { most_styles = 32, escape_delay = 25 };

static SCREEN *screen;
WINDOW *cn_input_pad;
static struct {
  attr_t attributes;
  short pair;
} looks[most_styles];
static int cursor_shown = -1;
static bool mouse_is_on;

static const char paste_on[] = "\033[?2004h";
static const char paste_off[] = "\033[?2004l";

// Clicks and the wheel, in the form that has room for every column. Not by ncurses, which
// goes by a description of the terminal that often knows only the old form.
static const char mouse_on[] = "\033[?1000h\033[?1006h";
static const char mouse_off[] = "\033[?1006l\033[?1000l";

const char *cn_type(void) {
  const char *type = getenv("TERM");
  return type == NULL ? "" : type;
}

bool cn_is_set(const char *name) {
  const char *value = getenv(name);
  return value != NULL && *value != '\0';
}

/// A description that fits when the terminal's own is not installed here, as on a remote machine.
static const char *nearest_type(void) {
  static const char *const like_xterm[] = {
      "xterm", "kitty", "alacritty", "foot", "ghostty", "wezterm", "contour", "konsole",
  };
  for (size_t i = 0; i < sizeof like_xterm / sizeof *like_xterm; i++) {
    if (strstr(cn_type(), like_xterm[i]) != NULL) return "xterm-256color";
  }
  return NULL;
}

/// Whether a terminal of this type can be drawn on at all.
static cn_start_result examine_type(const char *type) {
  int found = 0;
  if (setupterm(type, STDOUT_FILENO, &found) != OK) {
    return found == 1 ? cn_too_simple : cn_unknown_type;
  }
  bool moves = cursor_address != NULL && clear_screen != NULL;
  del_curterm(cur_term);
  return moves ? cn_started : cn_too_simple;
}

/// Finds the description to use.
static cn_start_result examine(const char **type) {
  if (!isatty(STDIN_FILENO) || !isatty(STDOUT_FILENO)) return cn_not_a_terminal;
  *type = cn_type();
  if (**type == '\0') return cn_no_type;
  cn_start_result result = examine_type(*type);
  if (result != cn_unknown_type || nearest_type() == NULL) return result;
  *type = nearest_type();
  return examine_type(*type);
}

int cn_colours(void) { return tigetnum("colors"); }

void cn_set_styles(const cn_style *styles, size_t count, bool colours) {
  bool paints = colours && has_colors() && start_color() == OK && use_default_colors() == OK;
  for (size_t i = 0; i < count && i < most_styles; i++) {
    const cn_style *style = &styles[i];
    looks[i].attributes = (style->bold ? WA_BOLD : 0) | (style->underlined ? WA_UNDERLINE : 0) |
                          (style->reversed ? WA_REVERSE : 0) | (style->dim ? WA_DIM : 0);
    bool has_colour = style->foreground >= 0 || style->background >= 0;
    int pair = paints && has_colour ? alloc_pair(style->foreground, style->background) : 0;
    looks[i].pair = (short)(pair > 0 ? pair : 0);
  }
}

// With type-ahead ncurses would leave a frame half drawn when a key comes in.
static void set_modes(void) {
  raw();
  noecho();
  nonl();
  intrflush(stdscr, FALSE);
  keypad(cn_input_pad, TRUE);
  nodelay(cn_input_pad, TRUE);
  typeahead(-1);
  leaveok(stdscr, FALSE);
  scrollok(stdscr, FALSE);
}

static void take(void) {
  cn_set_armed(true);
  cn_capture_errors();
  cn_gather();
  cn_write(paste_on, sizeof paste_on - 1);
  if (mouse_is_on) cn_write(mouse_on, sizeof mouse_on - 1);
  cursor_shown = -1;
}

/// Puts the terminal into the state in which the shell lent it.
static void give_back(void) {
  cn_pass_on();
  curs_set(1);
  endwin();
  if (mouse_is_on) cn_write(mouse_off, sizeof mouse_off - 1);
  cn_write(paste_off, sizeof paste_off - 1);
  cn_release_errors();
  cn_set_armed(false);
}

cn_start_result cn_start(void) {
  static bool is_registered;
  if (screen != NULL) return cn_no_resources;
  const char *type = NULL;
  cn_start_result result = examine(&type);
  if (result != cn_started) return result;
  if (!cn_watch_signals()) return cn_no_resources;
  unsetenv("LINES");
  unsetenv("COLUMNS");
  set_escdelay(escape_delay);
  // Before `newterm`, which already switches to the other screen.
  cn_set_armed(true);
  FILE *output = cn_open_output();
  screen = output == NULL ? NULL : newterm(type, output, stdin);
  if (screen == NULL) {
    cn_close_output();
    cn_set_armed(false);
    cn_forget_signals();
    return output == NULL ? cn_no_resources : cn_unknown_type;
  }
  cn_input_pad = newpad(1, 1);
  if (!is_registered) is_registered = atexit(cn_end) == 0;
  set_modes();
  cn_define_keys();
  take();
  return cn_started;
}

/// Whether there still is a terminal behind the file descriptor.
static bool answers(void) {
  struct termios modes;
  return tcgetattr(STDOUT_FILENO, &modes) == 0;
}

void cn_end(void) {
  if (screen == NULL) return;
  if (answers()) {
    give_back();
    delscreen(screen);
  }
  cn_close_output();
  mouse_is_on = false;
  cn_set_armed(false);
  cn_forget_signals();
  screen = NULL;
}

void cn_suspend(const char *notice) {
  give_back();
  for (size_t count = 0; notice != NULL && notice[count] != '\0'; count++) {
    cn_write(notice + count, 1);
  }
  cn_stop_here();
  cn_resume();
}

// Ended first, so that the next refresh starts the screen from nothing, whoever had it.
void cn_resume(void) {
  cn_pass_on();
  if (!isendwin()) endwin();
  reset_prog_mode();
  take();
  cn_resize();
  cn_repaint();
}

int cn_columns(void) { return getmaxx(stdscr); }

int cn_lines(void) { return getmaxy(stdscr); }

bool cn_resize(void) {
  struct winsize size;
  if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0) return false;
  if (size.ws_row == 0 || size.ws_col == 0) return false;
  if (is_term_resized(size.ws_row, size.ws_col)) resizeterm(size.ws_row, size.ws_col);
  return true;
}

/// One cell; what the locale cannot show, or shows in another width, becomes a question mark.
static cchar_t picture(const cn_cell *cell) {
  const uint32_t *scalars = cell->scalars;
  wchar_t text[cn_scalars_per_cell + 1] = {0};
  int count = 0;
  while (count < cn_scalars_per_cell && scalars[count] != 0) {
    if (count > 0 && wcwidth((wchar_t)scalars[count]) != 0) break;
    text[count] = (wchar_t)scalars[count];
    count++;
  }
  bool is_plain = scalars[0] >= 0x20 && scalars[0] < 0x7F;
  if (!is_plain && wcwidth(text[0]) != cell->width) text[0] = L'?', text[1] = 0;
  uint8_t style = cell->style < most_styles ? cell->style : 0;
  cchar_t picture;
  setcchar(&picture, text, looks[style].attributes, looks[style].pair, NULL);
  return picture;
}

void cn_draw(int line, int column, const cn_cell *cells, size_t count) {
  enum { longest = 2048 };
  static cchar_t run[longest];
  int used = 0;
  for (size_t i = 0; i < count && used < longest - 1; i++) {
    if (cells[i].width != 0) run[used++] = picture(&cells[i]);
  }
  mvwadd_wchnstr(stdscr, line, column, run, used);
}

void cn_erase(void) { werase(stdscr); }

void cn_refresh(int line, int column, bool shows_cursor, bool in_one_go) {
  static const char begin[] = "\033[?2026h", end[] = "\033[?2026l";
  if (in_one_go) cn_put(begin, sizeof begin - 1);
  if (cursor_shown != shows_cursor) {
    curs_set(shows_cursor);
    cursor_shown = shows_cursor;
  }
  wmove(stdscr, line, column);
  wnoutrefresh(stdscr);
  doupdate();
  if (in_one_go) cn_put(end, sizeof end - 1);
  cn_send();
}

void cn_repaint(void) { clearok(curscr, TRUE); }

void cn_write(const char *bytes, size_t count) { cn_write_all(STDOUT_FILENO, bytes, count); }

void cn_set_mouse(bool on) {
  if (screen == NULL || on == mouse_is_on) return;
  mouse_is_on = on;
  if (on) cn_write(mouse_on, sizeof mouse_on - 1);
  else cn_write(mouse_off, sizeof mouse_off - 1);
}
