// What signals do: note that the program shall end, note a new size, or give the terminal back before dying.

#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <unistd.h>

#include "Private.h"

static volatile sig_atomic_t ended = 0;
static volatile sig_atomic_t resized = 0;
static int wake[2] = {-1, -1};

// A stack of its own, because an overflowed one cannot run the handler that cleans up after it.
static char crash_stack[64 * 1024];

static const int ending[] = {SIGTERM, SIGHUP, SIGINT};
// A kiosk is not suspended, and a closed pipe is an error to be read, not a death.
static const int ignored[] = {SIGTSTP, SIGTTIN, SIGTTOU, SIGQUIT, SIGPIPE};
static const int fatal[] = {SIGSEGV, SIGILL, SIGABRT, SIGTRAP, SIGFPE, SIGBUS, SIGSYS};

#define COUNT(list) (sizeof(list) / sizeof((list)[0]))

static void note(int signal_number)
{
    int saved = errno;
    if (signal_number == SIGWINCH)
        resized = 1;
    else
        ended = 1;
    // A full pipe has woken the reader already.
    ssize_t written = write(wake[1], "", 1);
    (void)written;
    errno = saved;
}

static void crash(int signal_number)
{
    restore_terminal();
    // SA_RESETHAND has put the default back: this time the signal ends the program.
    raise(signal_number);
}

static void handle(int signal_number, void (*handler)(int), int flags)
{
    struct sigaction action = {0};
    action.sa_handler = handler;
    action.sa_flags = flags;
    sigemptyset(&action.sa_mask);
    sigaction(signal_number, &action, NULL);
}

bool catch_signals(void)
{
    if (pipe2(wake, O_CLOEXEC | O_NONBLOCK) != 0) return false;
    ended = 0;
    resized = 0;
    stack_t stack = {.ss_sp = crash_stack, .ss_size = sizeof crash_stack};
    sigaltstack(&stack, NULL);
    // No SA_RESTART: a wait must come back.
    for (size_t i = 0; i < COUNT(ending); i++) handle(ending[i], note, 0);
    for (size_t i = 0; i < COUNT(ignored); i++) handle(ignored[i], SIG_IGN, 0);
    for (size_t i = 0; i < COUNT(fatal); i++)
        handle(fatal[i], crash, (int)(SA_ONSTACK | SA_RESETHAND | SA_NODEFER));
    handle(SIGWINCH, note, 0);
    return true;
}

void release_signals(void)
{
    for (size_t i = 0; i < COUNT(ending); i++) handle(ending[i], SIG_DFL, 0);
    for (size_t i = 0; i < COUNT(ignored); i++)
        if (ignored[i] != SIGPIPE) handle(ignored[i], SIG_DFL, 0);
    for (size_t i = 0; i < COUNT(fatal); i++) handle(fatal[i], SIG_DFL, 0);
    handle(SIGWINCH, SIG_DFL, 0);
    close(wake[0]);
    close(wake[1]);
    wake[0] = wake[1] = -1;
}

int wake_descriptor(void)
{
    return wake[0];
}

void drain_wake(void)
{
    char bytes[64];
    while (read(wake[0], bytes, sizeof bytes) > 0) continue;
}

bool has_ended(void)
{
    return ended != 0;
}

bool take_resize(void)
{
    bool was = resized != 0;
    resized = 0;
    return was;
}
