"""A program in a terminal of 80 by 22 that is read as a person reads it: the picture, not the bytes."""
import fcntl
import os
import pty
import select
import signal
import struct
import sys
import termios
import time

import pyte

# As a terminal sends them whose keypad curses has switched on.
DOWN, UP, F2, F3 = "\x1bOB", "\x1bOA", "\x1bOQ", "\x1bOR"
# After so long without a byte the program has said all it had to say to a key.
QUIET = 0.03


class Terminal:
    def __init__(self, arguments, env, rows=22, columns=80):
        self.picture = pyte.Screen(columns, rows)
        self.stream = pyte.ByteStream(self.picture)
        self.began = time.perf_counter()
        self.pid, self.file = pty.fork()
        if self.pid == 0:
            # pyte does not know how a character is repeated, which xterm's description uses.
            os.execve(arguments[0], arguments, dict(env, TERM="screen-256color", LINES=str(rows), COLUMNS=str(columns)))
        fcntl.ioctl(self.file, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))

    def text(self):
        return "\n".join(line.rstrip() for line in self.picture.display)

    def seen(self):
        """All that a person sees of it: letters, marks and where the cursor is."""
        marks = {(y, x): (cell.data, cell.reverse, cell.bold) for y, row in self.picture.buffer.items() for x, cell in row.items()}
        return marks, (self.picture.cursor.y, self.picture.cursor.x)

    def _read(self, seconds):
        """What came within these seconds, not yet drawn; None when nothing did."""
        if not select.select([self.file], [], [], max(0, seconds))[0]:
            return None
        try:
            return os.read(self.file, 65536)
        except OSError:
            sys.exit(f"The program ended; the last was:\n{self.text()}")

    def until(self, *words, seconds=60):
        """Waits until all these words are on the screen; the seconds since the last key, or the start."""
        while not all(word in self.text() for word in words):
            got = self._read(self.began + seconds - time.perf_counter())
            if not got:
                sys.exit(f"{words} never came; the last was:\n{self.text()}")
            self.stream.feed(got)
        return time.perf_counter() - self.began

    def settle(self, quiet=0.25):
        while got := self._read(quiet):
            self.stream.feed(got)
        return self

    def press(self, keys, *words):
        """Presses keys one after the other as they are, then waits for the words."""
        # A key that comes within the first moment of a page counts for nothing.
        self.settle(0.6)
        self.began = time.perf_counter()
        os.write(self.file, keys.encode())
        took = self.until(*words) if words else None
        self.settle()
        return took

    def type(self, letters):
        """Types letters one after the other, each drawn before the next."""
        for letter in letters:
            os.write(self.file, letter.encode())
            self.settle(QUIET)

    def key_to_last_byte(self, key):
        """Seconds from the key to the last byte that it brought; the picture must have changed by it."""
        before = self.seen()
        began = last = time.perf_counter()
        os.write(self.file, key.encode())
        got = self._read(5)
        whole = b""
        while got:
            last = time.perf_counter()
            whole += got
            got = self._read(QUIET)
        self.stream.feed(whole)
        if self.seen() == before:
            sys.exit(f"{key!r} changed nothing on:\n{self.text()}")
        return last - began

    def end(self):
        os.kill(self.pid, signal.SIGKILL)
        os.waitpid(self.pid, 0)
        os.close(self.file)
