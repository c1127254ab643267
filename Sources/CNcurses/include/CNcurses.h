/// The terminal, as far as the program needs it. ncurses is named nowhere else.
///
/// There is one screen in a process. Everything is called from one thread; only the signal
/// handlers run at other times, and all they do is write a byte to a pipe.

#pragma once

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/// Why the screen did not start.
typedef enum cn_start_result {
  cn_started,
  cn_not_a_terminal,
  cn_no_type,
  cn_unknown_type,
  cn_too_simple,
  cn_no_resources,
} cn_start_result;

/// How a role looks; a colour of -1 is the terminal's own.
typedef struct cn_style {
  int16_t foreground, background;
  bool bold, underlined, reversed, dim;
} cn_style;

/// What `cn_wait` found, as bits.
enum { cn_ready_input = 1, cn_ready_signal = 2, cn_ready_gone = 4, cn_ready_watched = 8 };

/// What a signal asks for.
typedef enum cn_signal {
  cn_signal_none,
  cn_signal_resized = 'w',
  cn_signal_stop = 'z',
  cn_signal_continued = 'c',
  cn_signal_terminate = 't',
  cn_signal_interrupt = 'i',
  cn_signal_hangup = 'h',
} cn_signal;

/// Keys that are not characters.
typedef enum cn_key {
  cn_key_up,
  cn_key_down,
  cn_key_left,
  cn_key_right,
  cn_key_home,
  cn_key_end,
  cn_key_page_up,
  cn_key_page_down,
  cn_key_enter,
  cn_key_backspace,
  cn_key_delete,
  cn_key_back_tab,
  cn_key_function,
} cn_key;

/// What was read.
typedef enum cn_input_kind {
  cn_input_none,
  cn_input_byte,
  cn_input_key,
  cn_input_paste_start,
  cn_input_paste_end,
} cn_input_kind;

/// One piece of input; which members count depends on the kind.
typedef struct cn_input {
  cn_input_kind kind;
  uint8_t byte;
  cn_key key;
  int32_t number;
} cn_input;

/// How many scalars a cell has at most.
enum { cn_scalars_per_cell = 3 };

/// One cell of the screen.
typedef struct cn_cell {
  /// The character and its marks, padded with zeros.
  uint32_t scalars[cn_scalars_per_cell];
  /// The number of its style.
  uint8_t style;
  /// Its columns; 0 for the right half of a wide character.
  uint8_t width;
} cn_cell;

/// Sets the locale from the environment, and returns the name of its character set.
///
/// A UTF-8 locale that is asked for and not installed becomes C.UTF-8.
const char *cn_set_locale(void);

/// The kind of terminal that the environment names; empty when it names none.
const char *cn_type(void);

/// Whether a variable of the environment is there and not empty.
bool cn_is_set(const char *name);

/// Takes over the terminal.
cn_start_result cn_start(void);

/// How many colours the terminal is described to have; none is negative.
int cn_colours(void);

/// Says how each role looks. `styles` are copied; without `colours` no colour is ever written.
void cn_set_styles(const cn_style *styles, size_t count, bool colours);

/// Gives the terminal back as it was. Does nothing when there is no screen.
void cn_end(void);

/// Stops the process as the shell expects, and comes back when it is continued.
/// `notice`, which may be null, is left on the ordinary screen.
void cn_suspend(const char *notice);

/// Takes the terminal again after somebody else may have used it.
void cn_resume(void);

/// The number of columns and of lines.
int cn_columns(void);
int cn_lines(void);

/// Follows the terminal's new size; false when it has none.
bool cn_resize(void);

/// Writes cells beside each other; the right half of a wide character is skipped.
void cn_draw(int line, int column, const cn_cell *cells, size_t count);

/// Empties the picture of the screen; nothing is written yet.
void cn_erase(void);

/// Writes what has changed since the last time. `in_one_go` asks the terminal to show it at once.
void cn_refresh(int line, int column, bool shows_cursor, bool in_one_go);

/// Has the next refresh write the whole screen.
void cn_repaint(void);

/// Writes bytes that do not move the cursor, such as a title.
void cn_write(const char *bytes, size_t count);

/// Turns mouse clicks and the wheel on or off; they arrive as bytes.
void cn_set_mouse(bool on);

/// Has signals that end the program come through `cn_next_signal`, without any screen.
bool cn_listen(void);

/// Lets signals end the program again.
void cn_stop_listening(void);

/// Prepares what a crash leaves behind: a file at a path, which begins with a heading; `words` go
/// before its path on the standard error. Texts that are too long are left out.
void cn_prepare_report(const char *path, const char *heading, const char *words);

/// Says for the report of a crash which screen is in front, and which event it is about
/// to take in.
void cn_set_place(const char *screen, const char *event);

/// Makes cn_wait wait for another descriptor as well.
void cn_watch(int descriptor);

/// Waits for input or a signal; a negative time waits for ever.
unsigned cn_wait(int milliseconds);

/// Whether a signal comes within the time.
bool cn_wait_signal(int milliseconds);

/// The next signal that has come.
cn_signal cn_next_signal(void);

/// The next piece of input that has come.
cn_input cn_next_input(void);
