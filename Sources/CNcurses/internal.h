/// What the files of this module share.

#pragma once

#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif

// Without it the wide functions of ncurses are not declared.
#define NCURSES_WIDECHAR 1

#include <curses.h>
#include <stdio.h>

#include "CNcurses.h"

/// Where keys are read: a pad, because reading from a window would also draw it.
extern WINDOW *cn_input_pad;

/// Opens what ncurses is to write to, at first the terminal itself; NULL when there is no room.
FILE *cn_open_output(void);

/// Closes it.
void cn_close_output(void);

/// Gathers what ncurses and `cn_put` write, until `cn_send`.
void cn_gather(void);

/// Sends what was gathered, in one piece.
void cn_send(void);

/// Sends what was gathered, and from then on passes on at once what ncurses writes; its modes can
/// only be changed then.
void cn_pass_on(void);

/// Writes where ncurses does.
void cn_put(const char *bytes, size_t count);

/// Writes all of it to a file descriptor; safe in a signal handler.
void cn_write_all(int file, const char *bytes, size_t count);

/// Remembers the terminal's modes, opens the pipe and installs the handlers.
bool cn_watch_signals(void);

/// Puts back the handlers that were there.
void cn_forget_signals(void);

/// Says whether a crash has a terminal to restore.
void cn_set_armed(bool armed);

/// Stops the process group, with the ordinary effect of SIGTSTP.
void cn_stop_here(void);

/// Sends what is written to the standard error into memory, and later shows the end of it.
void cn_capture_errors(void);
void cn_release_errors(void);

/// Shows the end of what was captured; safe in a signal handler.
void cn_show_errors(void);

/// Where the standard error goes while it is captured, or where it always goes.
int cn_error_file(void);

/// Writes the report of a crash; safe in a signal handler. Says whether there is one.
bool cn_write_report(int number, uintptr_t program_counter, uintptr_t frame);

/// Writes where the report is; safe in a signal handler.
void cn_name_report(int file);

/// Has ncurses recognise where a paste begins and ends, and leave the mouse to us.
void cn_define_keys(void);
