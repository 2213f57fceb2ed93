// The screen: taken, drawn on, given back.

#define NCURSES_WIDECHAR 1
#include <curses.h>
#include <langinfo.h>
#include <locale.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <term.h>
#include <unistd.h>

#include "CNcurses.h"
#include "Private.h"

static SCREEN *screen = NULL;
static bool has_colour = false;

static void set_modes(bool colour)
{
    raw();
    noecho();
    nonl();
    // Switches the terminal to the sequences that terminfo has for its keys.
    keypad(stdscr, TRUE);
    // With it on, curses stops drawing half way when a key is waiting, and nothing would draw the rest.
    typeahead(-1);
    has_colour = colour && has_colors() && start_color() == OK && use_default_colors() == OK;
    if (has_colour) {
        init_pair(1, COLOR_RED, -1);
        init_pair(2, COLOR_CYAN, -1);
    }
}

// Whether the terminal can be drawn on: one without cursor movement, TERM=dumb or another, gets lines.
static bool can_draw(const char *term)
{
    int problem = 0;
    if (term == NULL || *term == '\0' || setupterm(term, STDOUT_FILENO, &problem) != OK) return false;
    const char *move = tigetstr("cup");
    bool can = move != NULL && move != (char *)-1;
    del_curterm(cur_term);
    return can;
}

// Where the wished locale is not installed, letters must come and go all the same.
static void choose_locale(void)
{
    if (setlocale(LC_ALL, "") == NULL && setlocale(LC_ALL, "C.UTF-8") == NULL) setlocale(LC_ALL, "C");
}

bool cn_open(bool mouse, bool colour)
{
    static bool closes_at_exit = false;
    if (screen != NULL || !isatty(STDIN_FILENO) || !isatty(STDOUT_FILENO)) return false;
    choose_locale();
    // Numbers in LINES and COLUMNS that no screen has would keep curses from starting; the window knows its size.
    // The terminal may not know it: that of the Linux console does not, so curses must still ask the window.
    unsetenv("LINES");
    unsetenv("COLUMNS");
    const char *term = getenv("TERM");
    if (!can_draw(term)) return false;
    remember_modes();
    // The handlers come before curses, which leaves alone what is handled already.
    if (!catch_signals()) return false;
    screen = newterm(term, stdout, stdin);
    if (screen == NULL) {
        release_signals();
        return false;
    }
    prepare_restore();
    set_modes(colour);
    fit_size();
    switch_on_input(mouse);
    if (!closes_at_exit) closes_at_exit = atexit(cn_close) == 0;
    return true;
}

void cn_close(void)
{
    if (screen == NULL) return;
    erase();
    refresh();
    switch_off_input();
    endwin();
    restore_modes();
    delscreen(screen);
    screen = NULL;
    release_signals();
}

int32_t cn_charset(void)
{
    const char *name = nl_langinfo(CODESET);
    if (strcmp(name, "UTF-8") == 0) return CN_UTF8;
    return MB_CUR_MAX == 1 && strcmp(name, "ANSI_X3.4-1968") != 0 ? CN_TABLE : CN_ASCII;
}

int32_t cn_colours(void)
{
    const char *term = getenv("TERM");
    choose_locale();
    int problem = 0;
    if (!can_draw(term) || setupterm(term, STDOUT_FILENO, &problem) != OK) return -1;
    int colours = tigetnum("colors");
    del_curterm(cur_term);
    return colours > 0 ? colours : 0;
}

const char *cn_version(void)
{
    return curses_version();
}

void cn_size(int32_t *height, int32_t *width)
{
    *height = LINES;
    *width = COLS;
}

// The window's own size and not that of the environment, so that LINES and COLUMNS set once do not pin it.
void fit_size(void)
{
    struct winsize size;
    if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0 || size.ws_row == 0 || size.ws_col == 0) return;
    if (is_term_resized(size.ws_row, size.ws_col)) resizeterm(size.ws_row, size.ws_col);
}

void cn_erase(void)
{
    erase();
}

void cn_put(int32_t row, int32_t column, const char *text, int32_t style)
{
    wchar_t wide[1024];
    size_t length = mbstowcs(wide, text, sizeof wide / sizeof wide[0]);
    if (length == (size_t)-1) return;
    attr_t attributes = A_NORMAL;
    if (style & CN_BOLD) attributes |= A_BOLD;
    if (style & CN_REVERSE) attributes |= A_REVERSE;
    if (style & CN_UNDERLINE) attributes |= A_UNDERLINE;
    short pair = !has_colour ? 0 : (style & CN_RED) ? 1 : (style & CN_CYAN) ? 2 : 0;
    attr_set(attributes, pair, NULL);
    mvaddnwstr(row, column, wide, (int)length);
}

void cn_flush(int32_t row, int32_t column)
{
    curs_set(row >= 0 ? 1 : 0);
    if (row >= 0) move(row, column);
    refresh();
}

void cn_redraw(void)
{
    clearok(curscr, TRUE);
}

void cn_bell(void)
{
    beep();
}
