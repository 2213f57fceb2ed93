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

// What came in. `value` is a Unicode scalar or a `CN_KEY_…`; `row` and `column` belong to a press.
enum {
    CN_NOTHING,
    CN_CHARACTER,
    CN_KEY,
    CN_PRESS,
    CN_PASTE,
    CN_RESIZED,
    CN_ENDED,
    // The watched descriptor can be read.
    CN_WATCHED,
};

enum {
    CN_KEY_NONE,
    CN_KEY_UP,
    CN_KEY_DOWN,
    CN_KEY_LEFT,
    CN_KEY_RIGHT,
    CN_KEY_HOME,
    CN_KEY_END,
    CN_KEY_PAGE_UP,
    CN_KEY_PAGE_DOWN,
    CN_KEY_ENTER,
    CN_KEY_BACKSPACE,
    CN_KEY_DELETE,
    CN_KEY_BACK_TAB,
    CN_KEY_ESCAPE,
    // F1 is CN_KEY_FUNCTION + 1.
    CN_KEY_FUNCTION = 100,
};

typedef struct {
    int32_t kind;
    int32_t value;
    int32_t row;
    int32_t column;
} cn_event;

// Takes the terminal of standard input and output; false leaves it as it was. `newterm` wants FILE globals and the
// locale must be set before it; `initscr` would end the program where this answers false.
bool cn_open(bool mouse, bool colour);

// Gives the terminal back, cleared. Safe to call twice; also runs at `exit`, where no Swift object can be reached.
void cn_close(void);

// Whether the terminal's characters are UTF-8; `CODESET` is a macro, and curses must see the same locale.
bool cn_is_utf8(void);

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

// Waits for one input for at most so many milliseconds (-1: until there is one) and gives CN_NOTHING when none came,
// or sooner. `get_wch` is a macro, and the wait must also hear the signals that a handler in C wrote down.
// CN_WATCHED as soon as the descriptor `watched` can be read; -1 is none.
cn_event cn_next(int32_t milliseconds, int32_t watched);

// After CN_PASTE: the bytes up to the end of the paste, as many as fit; the rest is read and dropped. Gives up after a
// second of silence. Reads below curses, one byte at a time, because curses would turn pasted bytes into keys.
size_t cn_read_paste(char *bytes, size_t size);

#endif
