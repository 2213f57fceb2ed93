// What comes in: keys, presses, pastes, a new size, the end.

#define NCURSES_WIDECHAR 1
#include <curses.h>
#include <errno.h>
#include <poll.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include "CNcurses.h"
#include "Private.h"

static const cn_event nothing = {.kind = CN_NOTHING};

static cn_event event(int32_t kind, int32_t value)
{
    return (cn_event){.kind = kind, .value = value};
}

// Only what curses has not defined from terminfo: F2 and F3 call for help and must work under a wrong TERM too.
static const struct {
    const char *sequence;
    int key;
} more_keys[] = {
    {"\033[200~", PASTE_BEGINS}, {"\033[201~", PASTE_ENDS},
    {"\033[A", KEY_UP}, {"\033[B", KEY_DOWN}, {"\033[C", KEY_RIGHT}, {"\033[D", KEY_LEFT},
    {"\033OA", KEY_UP}, {"\033OB", KEY_DOWN}, {"\033OC", KEY_RIGHT}, {"\033OD", KEY_LEFT},
    {"\033[H", KEY_HOME}, {"\033[F", KEY_END}, {"\033OH", KEY_HOME}, {"\033OF", KEY_END},
    {"\033[1~", KEY_HOME}, {"\033[4~", KEY_END}, {"\033[7~", KEY_HOME}, {"\033[8~", KEY_END},
    {"\033[3~", KEY_DC}, {"\033[5~", KEY_PPAGE}, {"\033[6~", KEY_NPAGE}, {"\033[Z", KEY_BTAB},
    {"\033OP", KEY_F(1)}, {"\033OQ", KEY_F(2)}, {"\033OR", KEY_F(3)}, {"\033OS", KEY_F(4)},
    {"\033[11~", KEY_F(1)}, {"\033[12~", KEY_F(2)}, {"\033[13~", KEY_F(3)}, {"\033[14~", KEY_F(4)},
    {"\033[[A", KEY_F(1)}, {"\033[[B", KEY_F(2)}, {"\033[[C", KEY_F(3)}, {"\033[[D", KEY_F(4)},
    {"\033OM", KEY_ENTER},
};

void define_keys(void)
{
    for (size_t i = 0; i < sizeof more_keys / sizeof more_keys[0]; i++)
        if (key_defined(more_keys[i].sequence) <= 0) define_key(more_keys[i].sequence, more_keys[i].key);
    // The digits of a number pad that was put in application mode are still digits to the person who presses them.
    for (int digit = 0; digit <= 9; digit++) {
        char sequence[] = {'\033', 'O', (char)('p' + digit), '\0'};
        define_key(sequence, KEYPAD_DIGIT + digit);
    }
}

// Several events can stand behind one KEY_MOUSE, the last one first.
static cn_event mouse_event(void)
{
    MEVENT mouse;
    cn_event press = nothing;
    while (getmouse(&mouse) == OK)
        if (mouse.bstate & BUTTON1_PRESSED)
            press = (cn_event){.kind = CN_PRESS, .row = mouse.y, .column = mouse.x};
    return press;
}

static cn_event key_event(wint_t key)
{
    if (key >= KEYPAD_DIGIT && key <= KEYPAD_DIGIT + 9)
        return event(CN_CHARACTER, '0' + (int32_t)(key - KEYPAD_DIGIT));
    if (key > KEY_F(0) && key <= KEY_F(12)) return event(CN_KEY, CN_KEY_FUNCTION + (int32_t)(key - KEY_F(0)));
    switch (key) {
    case KEY_UP: return event(CN_KEY, CN_KEY_UP);
    case KEY_DOWN: return event(CN_KEY, CN_KEY_DOWN);
    case KEY_LEFT: return event(CN_KEY, CN_KEY_LEFT);
    case KEY_RIGHT: return event(CN_KEY, CN_KEY_RIGHT);
    case KEY_HOME: return event(CN_KEY, CN_KEY_HOME);
    case KEY_END: return event(CN_KEY, CN_KEY_END);
    case KEY_PPAGE: return event(CN_KEY, CN_KEY_PAGE_UP);
    case KEY_NPAGE: return event(CN_KEY, CN_KEY_PAGE_DOWN);
    case KEY_ENTER: return event(CN_KEY, CN_KEY_ENTER);
    case KEY_BACKSPACE: return event(CN_KEY, CN_KEY_BACKSPACE);
    case KEY_DC: return event(CN_KEY, CN_KEY_DELETE);
    case KEY_BTAB: return event(CN_KEY, CN_KEY_BACK_TAB);
    case KEY_MOUSE: return mouse_event();
    case PASTE_BEGINS: return event(CN_PASTE, 0);
    // KEY_RESIZE is the echo of our own call: the handler of SIGWINCH is not that of curses.
    default: return nothing;
    }
}

// A sequence that nobody knows is dropped whole: its letters must not act as keys, nor its ESC as "back".
static void drop_sequence(wint_t introducer)
{
    wint_t value = 0;
    timeout(25);
    if (introducer == 'O') {
        get_wch(&value);
        return;
    }
    for (int length = 0; length < 64 && get_wch(&value) == OK; length++)
        if (value < 0x20 || value >= 0x40) return;
}

static cn_event escape_event(void)
{
    wint_t next = 0;
    timeout(0);
    int result = get_wch(&next);
    if (result == OK && (next == '[' || next == 'O')) {
        drop_sequence(next);
        return nothing;
    }
    if (result == OK) unget_wch((wchar_t)next);
    if (result == KEY_CODE_YES) ungetch((int)next);
    return event(CN_KEY, CN_KEY_ESCAPE);
}

// Waits only for the rest of a character that has begun to arrive.
static cn_event read_key(int milliseconds)
{
    wint_t value = 0;
    timeout(milliseconds);
    int result = get_wch(&value);
    if (result == KEY_CODE_YES) return key_event(value);
    if (result != OK) return nothing;
    return value == 27 ? escape_event() : event(CN_CHARACTER, (int32_t)value);
}

// What is there without waiting, the signals first.
static cn_event waiting_event(const struct pollfd *input)
{
    drain_wake();
    if (has_ended()) return event(CN_ENDED, 0);
    if (take_resize()) {
        fit_size();
        return event(CN_RESIZED, 0);
    }
    if (input->revents & POLLIN) {
        int available = 0;
        // Readable and empty: the terminal is gone.
        if (ioctl(STDIN_FILENO, FIONREAD, &available) != 0 || available == 0) return event(CN_ENDED, 0);
        return read_key(100);
    }
    if (input->revents & (POLLHUP | POLLERR | POLLNVAL)) return event(CN_ENDED, 0);
    // Curses may hold what it read ahead while it looked for the end of a key.
    return read_key(0);
}

cn_event cn_next(int32_t milliseconds, int32_t watched)
{
    // poll leaves a negative descriptor alone.
    struct pollfd ready[3] = {{.fd = STDIN_FILENO, .events = POLLIN},
                              {.fd = wake_descriptor(), .events = POLLIN},
                              {.fd = watched, .events = POLLIN}};
    poll(ready, 2, 0);
    cn_event first = waiting_event(&ready[0]);
    if (first.kind != CN_NOTHING || milliseconds == 0) return first;
    if (ready[0].revents != 0) return nothing;
    poll(ready, 3, milliseconds);
    // A person goes before a file: their key is read by the next call.
    return (ready[2].revents & POLLIN) && !ready[0].revents ? event(CN_WATCHED, 0) : nothing;
}

size_t cn_read_paste(char *bytes, size_t size)
{
    static const char end[] = "\033[201~";
    size_t count = 0, matched = 0;
    struct pollfd ready = {.fd = STDIN_FILENO, .events = POLLIN};
    while (matched < sizeof end - 1) {
        char byte;
        int found = poll(&ready, 1, 1000);
        if (found < 0 && errno == EINTR && !has_ended()) continue;
        if (found <= 0 || read(STDIN_FILENO, &byte, 1) != 1) break;
        if (byte == end[matched]) {
            matched++;
            continue;
        }
        for (size_t i = 0; i < matched && count < size; i++) bytes[count++] = end[i];
        // ESC stands only at the beginning of the end.
        matched = byte == end[0] ? 1 : 0;
        if (matched == 0 && count < size) bytes[count++] = byte;
    }
    return count;
}
