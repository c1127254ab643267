"""Full-screen programs on a pty: how long a start and a key take, and what they cost."""

import contextlib
import fcntl
import os
import pathlib
import select
import shutil
import signal
import statistics
import struct
import subprocess
import tempfile
import termios
import time

QUIET = 0.03
# How long nothing comes where a large model has been read to its end.
SETTLED = 1.0
PATIENCE = 20.0
DOWN, UP = b"\x1bOB", b"\x1bOA"


class Screen:
    """A program on a pty of 80 columns and 24 lines."""

    def __init__(self, command, folder, environment=()):
        self._ours, theirs = os.openpty()
        os.set_blocking(self._ours, False)
        fcntl.ioctl(self._ours, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 80, 0, 0))
        self._home = tempfile.TemporaryDirectory(prefix="veiviser-")
        settings = {"TERM": "xterm-256color", "LC_ALL": "C.UTF-8", "HOME": self._home.name}
        self.started = time.perf_counter()
        self.process = subprocess.Popen(
            command, stdin=theirs, stdout=theirs, stderr=theirs, cwd=folder,
            env={**os.environ, **settings, **dict(environment)}, start_new_session=True,
            preexec_fn=lambda: fcntl.ioctl(0, termios.TIOCSCTTY, 0),
        )
        os.close(theirs)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        with contextlib.suppress(ProcessLookupError):
            self.process.send_signal(signal.SIGKILL)
        self.process.wait()
        os.close(self._ours)
        self._home.cleanup()

    def burst(self, since, patience=PATIENCE, quiet=QUIET):
        """Reads until nothing more comes; the seconds to the last byte, and how many came."""
        count, last = 0, since
        while True:
            wait = quiet if count else patience
            if not select.select([self._ours], [], [], wait)[0]:
                return (last - since, count)
            try:
                chunk = os.read(self._ours, 65536)
            except OSError:
                return (last - since, count)
            last = time.perf_counter()
            count += len(chunk)

    def press(self, key, quiet=QUIET):
        """Presses a key; the seconds to the last byte of what it changes, and how many came."""
        since = time.perf_counter()
        os.write(self._ours, key)
        seconds, count = self.burst(since, SETTLED, quiet)
        if count == 0:
            raise RuntimeError(f"the key {key!r} changes nothing, so its time says nothing")
        return seconds, count

    def peak_memory(self):
        """The most memory that the program has had, in bytes."""
        status = pathlib.Path(f"/proc/{self.process.pid}/status").read_text()
        return int(status.split("VmHWM:")[1].split()[0]) * 1024


def _history(folder):
    """A repository with some commits, for a program that shows such."""
    git = ["git", "-C", folder, "-c", "user.name=-", "-c", "user.email=-"]
    subprocess.run([*git, "init", "--quiet"], check=True)
    for number in range(40):
        subprocess.run(
            [*git, "commit", "--quiet", "--allow-empty", "-m", f"Commit {number}"], check=True)


def programs(binary):
    """The programs that are compared, as far as they are installed."""
    items = [text for n in range(1, 21) for text in (str(n), f"valg {n}")]
    known = {
        "veiviser": [binary],
        "dialog": ["dialog", "--menu", "Velg", "22", "70", "16", *items],
        "whiptail": ["whiptail", "--menu", "Velg", "22", "70", "16", *items],
        "tig": ["tig"],
        "htop": ["htop"],
    }
    return {name: command for name, command in known.items() if shutil.which(command[0])}


def compared(binary, runs):
    """Medians for every program: they take turns, so that all meet the same machine."""
    found = programs(binary)
    figures = {name: {"start": [], "key": [], "bytes": [], "memory": []} for name in found}
    with tempfile.TemporaryDirectory(prefix="veiviser-") as folder:
        _history(folder)
        for _ in range(runs):
            for name, command in found.items():
                _measure(command, folder, figures[name])
    return {
        name: {figure: statistics.median(values) for figure, values in columns.items()}
        for name, columns in figures.items()
    }


def _measure(command, folder, figures):
    with Screen(command, folder) as screen:
        figures["start"].append(screen.burst(screen.started)[0])
        for key in [DOWN] * 6 + [UP] * 6:
            taken, count = screen.press(key)
            figures["key"].append(taken)
            figures["bytes"].append(count)
        figures["memory"].append(screen.peak_memory())


def keys(command, folder, before, pressed):
    """The median and the longest time of keys, after others, and the memory that it took."""
    with Screen([*command, "--no-config"], folder) as screen:
        screen.burst(screen.started)
        for key in before:
            screen.press(key, SETTLED)
        times = [screen.press(key)[0] for key in pressed]
        return {
            "median": statistics.median(times),
            "longest": max(times),
            "memory": screen.peak_memory(),
        }
