"""Windows that change, and windows that are much too small."""

import unittest

import expected
from line import Line
from terminal import Terminal
from walking import begin


class ResizeTests(unittest.TestCase):
    def test_the_question_stays_in_a_smaller_and_in_a_larger_window(self):
        with Terminal() as terminal:
            begin(terminal)
            terminal.press("1")
            terminal.wait_for(expected.DANGER)
            before = terminal.text()
            for columns, rows in ((40, 12), (200, 60)):
                terminal.resize(columns, rows)
                terminal.wait_for(expected.DANGER)
            terminal.resize(80, 24)
            terminal.wait_until(lambda: terminal.text() == before, "the screen as it was")
            terminal.press("C-c")
            terminal.assert_shell_is_sane()


class TinyWindowTests(unittest.TestCase):
    def test_a_tiny_window_is_survived(self):
        for columns, rows in ((20, 5), (1, 1)):
            with self.subTest(columns=columns, rows=rows), Line(columns=columns, rows=rows) as line:
                line.wait_for_screen()
                self.assertEqual(0, line.quit())
                self.assertEqual([], line.left_behind())

    def test_a_window_that_was_tiny_shows_everything_again(self):
        with Line() as line:
            line.wait_for_screen()
            for columns, rows in ((1, 1), (7, 3)):
                line.resize(columns, rows)
            grown = len(line.received)
            line.resize(100, 30)
            line.wait_for(expected.START.split()[-1], after=grown)
            self.assertEqual(0, line.quit())
