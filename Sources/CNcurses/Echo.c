// Typing that is not shown, without curses: a secret on plain lines.

#define _GNU_SOURCE
#include <signal.h>
#include <termios.h>
#include <unistd.h>

#include "CNcurses.h"

static struct termios shown;
static bool hidden = false;

static const int ending[] = {SIGTERM, SIGHUP, SIGINT, SIGQUIT};
#define COUNT (sizeof ending / sizeof ending[0])
static struct sigaction before[COUNT];

static void show_and_end(int signal_number)
{
    tcsetattr(STDIN_FILENO, TCSANOW, &shown);
    // SA_RESETHAND has put the default back: this time the signal ends the program.
    raise(signal_number);
}

void cn_hide_typing(void)
{
    if (hidden || tcgetattr(STDIN_FILENO, &shown) != 0) return;
    hidden = true;
    struct sigaction action = {0};
    action.sa_handler = show_and_end;
    action.sa_flags = (int)SA_RESETHAND;
    sigemptyset(&action.sa_mask);
    for (size_t i = 0; i < COUNT; i++) sigaction(ending[i], &action, &before[i]);
    struct termios quiet = shown;
    quiet.c_lflag &= ~(tcflag_t)ECHO;
    tcsetattr(STDIN_FILENO, TCSANOW, &quiet);
}

void cn_show_typing(void)
{
    if (!hidden) return;
    hidden = false;
    tcsetattr(STDIN_FILENO, TCSANOW, &shown);
    for (size_t i = 0; i < COUNT; i++) sigaction(ending[i], &before[i], NULL);
}
