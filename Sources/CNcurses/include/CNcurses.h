#ifndef CNCURSES_H
#define CNCURSES_H

// The only place that includes curses.h. Swift cannot: `stdscr`, `LINES` and `COLS` are globals that Swift 6 refuses,
// the attributes, the keys and half of the calls are macros, and a signal handler must not run Swift at all.

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

// How a run of cells looks; the attributes of curses are macros.
enum {
    CN_PLAIN = 0,
    CN_BOLD = 1,
    CN_REVERSE = 2,
    CN_UNDERLINE = 4,
    CN_RED = 8,
    CN_CYAN = 16,
};

// What there is to do.
enum {
    CN_NOTHING,
    // Bytes can be read.
    CN_READABLE,
    CN_RESIZED,
    // A signal asked the program to end.
    CN_ENDED,
    // The terminal went away.
    CN_GONE,
    // The watched descriptor can be read.
    CN_WATCHED,
};

// Takes the terminal of standard input and output; false leaves it as it was. `newterm` wants FILE globals and the
// locale must be set before it; `initscr` would end the program where this answers false.
bool cn_open(bool mouse, bool colour);

// Gives the terminal back, cleared. Safe to call twice; also runs at `exit`, where no Swift object can be reached.
void cn_close(void);

// How the terminal's characters come and go; `CODESET` is a macro, and curses must see the same locale.
enum { CN_UTF8, CN_ASCII, CN_TABLE };
int32_t cn_charset(void);

// The Unicode scalar of a byte where every byte is a letter, CN_TABLE; -1 for none.
int32_t cn_letter(uint8_t byte);

// The size curses draws at; `LINES` and `COLS` are mutable globals.
void cn_size(int32_t *height, int32_t *width);

// Forgets the picture; `erase` is a macro over `stdscr`.
void cn_erase(void);

// Puts UTF-8 text at a cell; `mvaddnwstr` is a macro over `stdscr` and wants wchar_t.
void cn_put(int32_t row, int32_t column, const char *text, int32_t style);

// Sends what changed and leaves the cursor at a cell, or hidden when `row` is negative; `refresh` is a macro.
void cn_flush(int32_t row, int32_t column);

// Makes the next flush draw every cell; `curscr` is a mutable global.
void cn_redraw(void);

void cn_bell(void);

// Waits until there is something to do, for at most so many milliseconds (-1: for ever); CN_NOTHING when there was
// nothing, or sooner. The wait must also hear the signals that a handler in C wrote down.
int32_t cn_wait(int32_t milliseconds, int32_t watched);

// After CN_READABLE: how many bytes came; -1 when the terminal is gone. Below curses, which never reads.
int32_t cn_read(uint8_t *bytes, int32_t size);

// What the terminal sends or wants for a capability of terminfo such as `kf1`; NULL where it has none. `tigetstr` marks
// one kind of "none" by a pointer of -1.
const char *cn_sequence(const char *capability);

// How many colours the terminal of TERM has; -1 where it cannot be drawn on. Takes nothing and leaves the locale chosen;
// `setupterm` wants the global `cur_term` given back.
int32_t cn_colours(void);

// The version of curses, which is a string of the library's own.
const char *cn_version(void);

#endif
