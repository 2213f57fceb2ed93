#ifndef CNCURSES_PRIVATE_H
#define CNCURSES_PRIVATE_H

#include <stdbool.h>

// Key codes of our own, above those of curses.
enum { PASTE_BEGINS = 0x2000, PASTE_ENDS, KEYPAD_DIGIT };

// Teaches curses the sequences it does not know from terminfo.
void define_keys(void);

// Remembers how the terminal was; before the handlers, which go back to it, and before curses, which changes it.
void remember_modes(void);

// Remembers what to write to give the terminal back; after curses has read terminfo.
void prepare_restore(bool mouse);

// Undoes what the program switched on, without curses and without a lock; fit for a signal handler.
void restore_terminal(void);
void restore_modes(void);

// Asks the terminal to mark what is pasted, which curses does not know of.
void switch_on_paste(void);
// Also forgets what could be scrolled back, where the terminal would keep it.
void switch_off_paste(void);

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
