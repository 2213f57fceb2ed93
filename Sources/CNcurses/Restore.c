// Giving the terminal back from anywhere, a signal handler included: bytes and modes made ready at the start.

#include <curses.h>
#include <errno.h>
#include <string.h>
#include <term.h>
#include <termios.h>
#include <unistd.h>

#include "Private.h"

static struct termios before;
static char bytes[512];
static size_t count = 0;

// Leaves out the padding, `$<5>`, which only `tputs` can turn into time.
static void append(const char *sequence)
{
    if (sequence == NULL || sequence == (char *)-1) return;
    for (const char *at = sequence; *at != '\0' && count < sizeof bytes; at++) {
        const char *end = (at[0] == '$' && at[1] == '<') ? strchr(at, '>') : NULL;
        if (end != NULL)
            at = end;
        else
            bytes[count++] = *at;
    }
}

// Whether the terminal understands the sequences that ECMA-48 terminals share.
static bool is_ansi(void)
{
    const char *clear = tigetstr("clear");
    return clear != NULL && clear != (char *)-1 && strncmp(clear, "\033[", 2) == 0;
}

// What a patient answered must not stay, neither behind the program nor in what can be scrolled back. A terminal that
// has a screen of its own for programs keeps nothing of it, and what was there before is not ours to forget.
static bool keeps_history(void)
{
    const char *own_screen = tigetstr("smcup");
    return is_ansi() && (own_screen == NULL || own_screen == (char *)-1);
}

// Rows and columns as numbers (1006) where the terminal can, else in three bytes.
#define MOUSE_ON "\033[?1000h\033[?1006h"
// Also the kinds that another program may have left on.
#define MOUSE_OFF "\033[?1006l\033[?1003l\033[?1002l\033[?1000l"
#define PASTE_ON "\033[?2004h"
#define PASTE_OFF "\033[?2004l"

void switch_on_input(bool mouse)
{
    if (is_ansi()) putp(mouse ? PASTE_ON MOUSE_ON : PASTE_ON MOUSE_OFF);
    fflush(stdout);
}

void switch_off_input(void)
{
    if (is_ansi()) putp(MOUSE_OFF PASTE_OFF);
    if (keeps_history()) putp("\033[3J");
    fflush(stdout);
}

void remember_modes(void)
{
    tcgetattr(STDIN_FILENO, &before);
    count = 0;
}

void prepare_restore(void)
{
    append(tigetstr("sgr0"));
    append(tigetstr("op"));
    if (is_ansi()) append(MOUSE_OFF PASTE_OFF);
    append(tigetstr("rmkx"));
    append(tigetstr("cnorm"));
    append(tigetstr("clear"));
    if (keeps_history()) append("\033[3J");
    append(tigetstr("rmcup"));
}

void restore_modes(void)
{
    tcsetattr(STDIN_FILENO, TCSANOW, &before);
}

void restore_terminal(void)
{
    size_t done = 0;
    while (done < count) {
        ssize_t written = write(STDOUT_FILENO, bytes + done, count - done);
        if (written > 0)
            done += (size_t)written;
        else if (written < 0 && errno == EINTR)
            continue;
        else
            break;
    }
    restore_modes();
}
