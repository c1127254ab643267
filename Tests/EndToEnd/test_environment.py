"""Poor terminals, other locales, and input or output that is no terminal at all."""

import os
import subprocess
import unittest

from line import Line
from program import BINARY

SECONDS = 10


def run(*arguments, **options):
    """Runs Veiviser without a terminal."""
    options = {"stdin": subprocess.DEVNULL, "env": {"TERM": "xterm-256color"}} | options
    command = [BINARY, *arguments]
    return subprocess.run(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, timeout=SECONDS, **options
    )


class PoorTerminalTests(unittest.TestCase):
    def test_a_locale_without_utf_8_gets_ascii_alone(self):
        with Line(LC_ALL="C") as line:
            line.wait_for_screen()
            line.wait_for("vil du")
            line.send(b"\r")
            line.wait_for("gammel")
            line.send(b"\x03")
            line.wait_for_exit()
            self.assertEqual(b"", bytes(byte for byte in line.received if byte > 0x7F))

    def test_no_color_gives_no_colour(self):
        for settings, wanted in (({"NO_COLOR": "1"}, False), ({}, True)):
            with self.subTest(**settings), Line(**settings) as line:
                # The stop is the screen that has colours.
                for keys, text in (("", "vil du"), ("\r", "gammel"), ("1", "fare"), ("2\r", "113")):
                    line.send(keys.encode())
                    line.wait_for(text)
                line.send(b"\x03")
                line.wait_for_exit()
                self.assertEqual(wanted, bool(line.colours()))


class NoTerminalTests(unittest.TestCase):
    def assert_refuses(self, result):
        self.assertGreater(result.returncode, 0)
        self.assertTrue(result.stderr.strip())
        self.assertNotIn(b"\x1b", result.stdout + result.stderr)

    def test_closed_input_is_refused_in_words(self):
        self.assert_refuses(run(stdin=None, preexec_fn=lambda: os.close(0)))
