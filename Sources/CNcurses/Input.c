// What comes in: bytes, a new size, the end. What the bytes mean is not for curses to say: it takes what it does not
// know apart, and an answer of the terminal would come out as Esc and digits.

#include <curses.h>
#include <errno.h>
#include <poll.h>
#include <term.h>
#include <unistd.h>
#include <wchar.h>

#include "CNcurses.h"
#include "Private.h"

int32_t cn_wait(int32_t milliseconds, int32_t watched)
{
    // poll leaves a negative descriptor alone.
    struct pollfd ready[3] = {{.fd = STDIN_FILENO, .events = POLLIN},
                              {.fd = wake_descriptor(), .events = POLLIN},
                              {.fd = watched, .events = POLLIN}};
    if (poll(ready, 3, milliseconds) < 0)
        for (int i = 0; i < 3; i++) ready[i].revents = 0;
    // The signals first: nothing that is typed may keep the program from ending.
    drain_wake();
    if (has_ended()) return CN_ENDED;
    if (take_resize()) {
        fit_size();
        return CN_RESIZED;
    }
    // A person goes before a file.
    if (ready[0].revents & POLLIN) return CN_READABLE;
    if (ready[0].revents != 0) return CN_GONE;
    return (ready[2].revents & POLLIN) ? CN_WATCHED : CN_NOTHING;
}

int32_t cn_read(uint8_t *bytes, int32_t size)
{
    ssize_t count = read(STDIN_FILENO, bytes, (size_t)size);
    // Readable and empty: the terminal is gone.
    if (count == 0) return -1;
    if (count < 0) return errno == EINTR || errno == EAGAIN ? 0 : -1;
    return (int32_t)count;
}

const char *cn_sequence(const char *capability)
{
    const char *sequence = tigetstr(capability);
    return sequence == (const char *)-1 ? NULL : sequence;
}

int32_t cn_letter(uint8_t byte)
{
    wint_t letter = btowc(byte);
    return letter == WEOF ? -1 : (int32_t)letter;
}
