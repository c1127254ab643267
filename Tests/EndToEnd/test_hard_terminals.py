"""Terminals that go away, that change all the time, and that read slowly."""

import os
import pathlib
import random
import signal
import sqlite3
import tempfile
import time
import unittest

from line import Line

# Keys from the start to each kind of screen.
SCREENS = {
    "the start": b"",
    "a question": b"\r",
    "ticks": b"\r1",
    "a stop": b"\r13\r",
    "the map": b"k",
    "services": b"/",
    "a service": b"/\r",
    "a search": b"//rus",
    "the glossary": b"o",
    "sources": b"j",
    "help": b"?",
    "the palette": b":",
    "about": b"i",
    "a new plan": b"p1",
    "a plan": b"p1R-1\r",
    "a field of a plan": b"p1R-1\r\rRo",
    "the list of plans": b"p1R-1\r\x1b[D3",
    "municipalities": b"g",
    "a question whether to leave": b"\r1q",
}


class HardTerminalTests(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory(prefix="veiviser-")
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)

    def line(self, *arguments, **options):
        return Line(*arguments, HOME=str(self.folder), VEIVISER_TODAY="2026-11-22", **options)

    def press(self, line, keys):
        """Types keys one after the other, as fast as a person who knows them."""
        arrows = keys.replace(b"\x1b[D", b"\0")
        for key in arrows:
            line.send(b"\x1b[D" if key == 0 else bytes([key]))
            time.sleep(0.01)

    def test_a_terminal_that_goes_away_on_every_screen(self):
        for screen, keys in SCREENS.items():
            for ending in ("gone", signal.SIGHUP, signal.SIGTERM):
                with self.subTest(screen, ending=ending), self.line() as line:
                    line.wait_for_screen()
                    line.wait_for("vil du")
                    self.press(line, keys)
                    if ending == "gone":
                        status = line.hang_up()
                    else:
                        line.process.send_signal(ending)
                        status = line.wait_for_exit()
                    self.assertIn(status, (0, -signal.SIGHUP, -signal.SIGTERM, 129, 143))
        self.assert_plans_are_sound()

    def assert_plans_are_sound(self):
        for path in self.folder.rglob("plans.sqlite"):
            with sqlite3.connect(path) as database:
                self.assertEqual([("ok",)], database.execute("PRAGMA integrity_check").fetchall())

    def test_two_hundred_sizes_a_second(self):
        seconds = float(os.environ.get("VEIVISER_RESIZING", 3))
        chance = random.Random(11)
        with self.line() as line:
            line.wait_for_screen()
            line.send(b"\r")
            end = time.monotonic() + seconds
            while time.monotonic() < end:
                line.resize(chance.randint(1, 240), chance.randint(1, 70))
                line.process.send_signal(signal.SIGWINCH)
                if chance.random() < 0.1:
                    line.send(chance.choice([b"?", b"\x1b", b"k", b"1", b"\x1b[B", b"h"]))
                time.sleep(0.005)
                line._read()
                line.received = line.received[-100_000:]
            memory = self.memory(line)
            line.resize(80, 24)
            line.send(b"\x03")
            line.wait_for_exit()
            self.assertEqual([], line.left_behind())
            self.assertLess(memory, 200_000)

    def memory(self, line):
        status = pathlib.Path(f"/proc/{line.process.pid}/status").read_text()
        return int(status.split("VmRSS:")[1].split()[0])

    def test_a_terminal_that_reads_slowly_gets_the_last_screen(self):
        with self.line() as line:
            line.wait_for_screen()
            # Nothing is read while all this is typed: the line is full long before the end.
            for _ in range(150):
                line.send(b"k\x1b[B\x1b[B\x7f")
                time.sleep(0.01)
            line.send(b"o")
            line.wait_for("Ordliste")
            self.assertLess(self.memory(line), 200_000)
            line.send(b"\x03")
            line.wait_for_exit()
            self.assertEqual([], line.left_behind())


if __name__ == "__main__":
    unittest.main()
