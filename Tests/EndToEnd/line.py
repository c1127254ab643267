"""The line to a terminal, without a terminal: the raw bytes that the program writes to a pty."""

import fcntl
import os
import re
import select
import signal
import struct
import subprocess
import tempfile
import termios
import time

from program import BINARY

PATIENCE = 10.0

_PRIVATE_MODE = re.compile(rb"\x1b\[\?([0-9;]+)([hl])")
_GRAPHICS = re.compile(rb"\x1b\[([0-9;:]*)m")
_COLOURS = {*range(30, 39), *range(40, 49), *range(90, 98), *range(100, 108)}
_ALTERNATE_SCREEN, _BRACKETED_PASTE = b"\x1b[?1049h", b"\x1b[?2004h"
_AUTOWRAP, _CURSOR = b"7", b"25"


def _as_a_shell_starts_it():
    """In the new process: the line is its terminal, and no signal is ignored."""
    fcntl.ioctl(0, termios.TIOCSCTTY, 0)
    for number in (signal.SIGINT, signal.SIGQUIT, signal.SIGHUP, signal.SIGTERM):
        signal.signal(number, signal.SIG_DFL)


class Line:
    """Veiviser as the leader of a session of its own, whose terminal is a pty."""

    def __init__(self, *arguments, columns=80, rows=24, **environment):
        self.received = b""
        # What is saved under a name alone must not end up among the tests.
        self._folder = tempfile.TemporaryDirectory(prefix="veiviser-")
        self._ours, theirs = os.openpty()
        os.set_blocking(self._ours, False)
        self.resize(columns, rows)
        self._settings_before = termios.tcgetattr(self._ours)
        self.process = subprocess.Popen(
            [BINARY, *arguments],
            stdin=theirs,
            stdout=theirs,
            stderr=theirs,
            cwd=self._folder.name,
            env={"TERM": "xterm-256color", "LC_ALL": "C.UTF-8", "PATH": "/bin", **environment},
            start_new_session=True,
            preexec_fn=_as_a_shell_starts_it,
        )
        # Kept open, so that what the program leaves behind can be read after its end.
        self._theirs = theirs

    def send(self, data):
        """Sends bytes as if they were typed."""
        os.write(self._ours, data)

    def resize(self, columns, rows):
        """Tells the program of a new size."""
        fcntl.ioctl(self._ours, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))

    def wait_for_screen(self):
        """Waits until the program has taken over the screen."""
        self.wait_for(_ALTERNATE_SCREEN)
        self.wait_for(_BRACKETED_PASTE)

    def wait_for(self, text, after=0):
        """Waits for bytes, after a place in what came before, and returns their place."""
        if isinstance(text, str):
            text = text.encode()
        self._read_until(lambda: text in self.received[after:], repr(text))
        return self.received.index(text, after)

    def wait_for_exit(self):
        """Waits for the end of the program and returns its exit status, negative for a signal."""
        self._read_until(lambda: self.process.poll() is not None, "the end of the program")
        self._read()
        return self.process.returncode

    def quit(self):
        """Presses q at the start, where nothing would be lost, and returns the exit status."""
        self.send(b"q")
        return self.wait_for_exit()

    def hang_up(self):
        """Closes the terminal under the program and returns its exit status."""
        os.close(self._ours)
        self._ours = None
        return self.process.wait(PATIENCE)

    def left_behind(self):
        """What the program did not put back, in words; nothing when all is well."""
        modes = {_AUTOWRAP: b"h", _CURSOR: b"h"}
        for numbers, state in _PRIVATE_MODE.findall(self.received):
            modes.update(dict.fromkeys(numbers.split(b";"), state))
        wanted = {_AUTOWRAP: b"h", _CURSOR: b"h"}
        left = [
            f"mode {number.decode()} is {'on' if state == b'h' else 'off'}"
            for number, state in modes.items()
            if state != wanted.get(number, b"l")
        ]
        if termios.tcgetattr(self._ours) != self._settings_before:
            left.append("the settings of the line differ")
        return left

    def colours(self):
        """The sequences received that set a colour."""
        return [
            sequence
            for sequence in _GRAPHICS.findall(self.received)
            if _COLOURS & {int(part.split(b":")[0] or 0) for part in sequence.split(b";")}
        ]

    def close(self):
        """Ends the program if it still runs, and closes the line."""
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGKILL)
            self.process.wait()
        for descriptor in (self._ours, self._theirs):
            if descriptor is not None:
                os.close(descriptor)
        self._folder.cleanup()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()

    def _read_until(self, condition, what):
        end = time.monotonic() + PATIENCE
        self._read()
        while not condition():
            if time.monotonic() > end:
                raise AssertionError(f"waited in vain for {what}; received: {self.received!r}")
            select.select([self._ours], [], [], 0.02)
            self._read()

    def _read(self):
        while True:
            try:
                chunk = os.read(self._ours, 65536)
            except BlockingIOError:
                return
            self.received += chunk
