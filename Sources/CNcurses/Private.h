#ifndef CNCURSES_PRIVATE_H
#define CNCURSES_PRIVATE_H

#include <stdbool.h>

// Remembers how the terminal was; before the handlers, which go back to it, and before curses, which changes it.
void remember_modes(void);

// Remembers what to write to give the terminal back; after curses has read terminfo.
void prepare_restore(void);

// Undoes what the program switched on, without curses and without a lock; fit for a signal handler.
void restore_terminal(void);
void restore_modes(void);

// Asks the terminal to mark what is pasted, and to tell of presses and releases; curses would read those itself.
void switch_on_input(bool mouse);
// Also forgets what could be scrolled back, where the terminal would keep it.
void switch_off_input(void);

// Opens the pipe that signals wake the wait with; false when there is none.
bool catch_signals(void);
void release_signals(void);

// The reading end of that pipe.
int wake_descriptor(void);
void drain_wake(void);

// Whether the program was asked to end.
bool has_ended(void);

// Whether the terminal changed its size since the last call.
bool take_resize(void);

// Brings curses to the size the terminal has now.
void fit_size(void);

#endif
