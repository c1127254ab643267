"""A real terminal with a shell in it: a tmux session of our own server, read as text."""

import atexit
import contextlib
import os
import re
import shlex
import signal
import subprocess
import tempfile
import time
import unittest

from program import BINARY

PROMPT = "shell>"
PATIENCE = 10.0
PAUSE = 0.02

SERVER = f"veiviser-{os.getpid()}"


class Terminal:
    """A bash prompt in a window, with an environment that holds only what is named here."""

    _started = 0

    def __init__(self, columns=80, rows=24, **environment):
        Terminal._started += 1
        self.session = f"window-{Terminal._started}"
        self._folder = tempfile.TemporaryDirectory(prefix="veiviser-")
        self.folder = self._folder.name
        settings = {
            "HISTFILE": "/dev/null",
            "HOME": self.folder,
            "LC_ALL": "C.UTF-8",
            "PATH": os.environ["PATH"],
            "PS1": PROMPT + " ",
            "TERM": "tmux-256color",
            "VEIVISER_TODAY": "2026-11-22",
            **environment,
        }
        shell = ["env", "-i", *(f"{name}={value}" for name, value in settings.items())]
        shell += ["bash", "--norc", "--noprofile"]
        self._tmux(
            *("start-server", ";", "set-option", "-s", "exit-empty", "off", ";"),
            *("set-option", "-g", "status", "off", ";"),
            *("new-session", "-d", "-s", self.session, "-x", str(columns), "-y", str(rows)),
            *("-c", self.folder, shlex.join(shell)),
        )
        self.wait_for_prompt()
        self.run("ulimit -c 0; clear")
        self.wait_until(lambda: self.text().strip() == PROMPT, "an empty screen")
        self._modes_before = self._line_modes("before")

    # What a person does.

    def start(self, *arguments):
        """Starts Veiviser from the prompt."""
        self.run(shlex.join([BINARY, *arguments]))

    def run(self, command):
        """Types a line and presses Enter."""
        self.type(command)
        self.press("Enter")

    def type(self, text):
        """Types text, character by character."""
        self._tmux("send-keys", "-t", self.session, "-l", text)

    def press(self, *keys):
        """Presses keys by their names in tmux: Enter, Escape, C-z, Up, 1 …"""
        self._tmux("send-keys", "-t", self.session, *keys)

    def resize(self, columns, rows):
        """Changes the size of the window."""
        self._tmux("resize-window", "-t", self.session, "-x", str(columns), "-y", str(rows))

    # What a person sees.

    def text(self):
        """The screen as lines of text."""
        return self._tmux("capture-pane", "-p", "-t", self.session)

    def shows(self, text):
        """Whether a text is on the screen, in any capitals, wherever its lines are broken."""
        return words(text) in words(self.text())

    def wait_for(self, *texts):
        """Waits until one of the texts is on the screen, and returns it."""
        self.wait_until(lambda: any(map(self.shows, texts)), " or ".join(map(repr, texts)))
        return next(filter(self.shows, texts), texts[0])

    def wait_for_prompt(self):
        """Waits until the shell asks for a command."""
        self.wait_until(self._is_at_prompt, "the prompt of the shell")

    def wait_until(self, condition, what):
        """Waits until a condition holds, and shows the screen if it never does."""
        end = time.monotonic() + PATIENCE
        while not condition():
            if time.monotonic() > end:
                raise AssertionError(f"waited in vain for {what}; the screen:\n{self.text()}")
            time.sleep(PAUSE)

    def mode(self, name):
        """A mode of the terminal, by its name in tmux: `0` or `1`."""
        return self._ask(name)

    def programs(self):
        """The processes that the shell started and that still run."""
        shell = self._ask("pane_pid")
        with open(f"/proc/{shell}/task/{shell}/children", encoding="ascii") as listing:
            return [int(process) for process in listing.read().split()]

    def assert_shell_is_sane(self):
        """The prompt is back, and the terminal is as it was before the program."""
        self.wait_for_prompt()
        modes = {name: self._ask(name) for name in SANE_MODES}
        check.assertEqual(SANE_MODES, modes, "modes of the terminal")
        check.assertEqual(self._modes_before, self._line_modes("after"), "stty -a")
        self.run("clear; echo sane-$((40+2))")
        typed, answer = "echo sane-$((40+2))", "sane-42"
        self.wait_until(lambda: self.shows(answer), "the answer of the shell")
        self.type(typed)
        self.wait_until(lambda: self.shows(typed), "the echo of what is typed")
        self.press("C-c")
        self.wait_for_prompt()

    # How.

    def close(self):
        """Ends the session and everything in it, also a program that would not end with it."""
        for process in self.programs():
            os.kill(process, signal.SIGKILL)
        self._tmux("kill-session", "-t", self.session)
        self._folder.cleanup()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()

    def _is_at_prompt(self):
        lines = self.text().rstrip().splitlines()
        return bool(lines) and lines[-1].strip() == PROMPT

    def _line_modes(self, name):
        """`stty -a` without the size, which may well have changed."""
        answer = os.path.join(self.folder, name)
        self.run(f"stty -a >{answer}.new; mv {answer}.new {answer}")
        return re.sub(r"(rows|columns) \d+; ", "", self._content(answer))

    def _content(self, path):
        self.wait_until(lambda: os.path.exists(path), path)
        with open(path, encoding="utf-8") as file:
            content = file.read()
        os.remove(path)
        self.wait_for_prompt()
        return content

    def _ask(self, variable):
        return self._tmux("display-message", "-p", "-t", self.session, f"#{{{variable}}}").strip()

    @staticmethod
    def _tmux(*arguments):
        command = ["tmux", "-L", SERVER, "-f", "/dev/null", "-u", *arguments]
        return subprocess.run(command, check=True, capture_output=True, encoding="utf-8").stdout

    @classmethod
    def end_server(cls):
        """Ends our own tmux server, which would otherwise outlive the tests."""
        if cls._started:
            socket = cls._tmux("display-message", "-p", "#{socket_path}").strip()
            cls._tmux("kill-server")
            with contextlib.suppress(FileNotFoundError):
                os.remove(socket)


atexit.register(Terminal.end_server)

SANE_MODES = {
    "alternate_on": "0",
    "cursor_flag": "1",
    "insert_flag": "0",
    "keypad_cursor_flag": "0",
    "mouse_any_flag": "0",
    "wrap_flag": "1",
}

check = unittest.TestCase()


def words(text):
    """A text without its line breaks, runs of spaces and capitals."""
    return " ".join(text.split()).casefold()
