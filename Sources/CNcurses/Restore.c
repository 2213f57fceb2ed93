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

void switch_on_paste(void)
{
    if (is_ansi()) putp("\033[?2004h");
    fflush(stdout);
}

void switch_off_paste(void)
{
    if (is_ansi()) putp("\033[?2004l");
    if (keeps_history()) putp("\033[3J");
    fflush(stdout);
}

void remember_modes(void)
{
    tcgetattr(STDIN_FILENO, &before);
    count = 0;
}

void prepare_restore(bool mouse)
{
    append(tigetstr("sgr0"));
    append(tigetstr("op"));
    if (mouse && is_ansi()) append("\033[?1006l\033[?1003l\033[?1002l\033[?1000l");
    if (is_ansi()) append("\033[?2004l");
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
