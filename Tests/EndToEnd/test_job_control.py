"""Suspending, resuming, and every way in which the program can be ended."""

import os
import signal
import unittest

import expected
from line import Line
from terminal import Terminal
from walking import begin


class SuspendTests(unittest.TestCase):
    def test_a_suspended_walk_goes_on_where_it_was(self):
        with Terminal() as terminal:
            begin(terminal)
            terminal.press("1")
            terminal.wait_for(expected.DANGER)
            terminal.press("C-z")
            terminal.wait_for(expected.SUSPENDED)
            terminal.assert_shell_is_sane()
            terminal.run("fg")
            terminal.wait_for(expected.DANGER)
            terminal.press("C-c")
            terminal.assert_shell_is_sane()


class SignalTests(unittest.TestCase):
    def test_the_shell_is_sane_after_a_signal(self):
        for name in ("SEGV", "ABRT", "TERM", "HUP", "INT"):
            with self.subTest(signal=name), Terminal() as terminal:
                begin(terminal)
                [program] = terminal.programs()
                os.kill(program, getattr(signal, f"SIG{name}"))
                terminal.assert_shell_is_sane()

    def test_the_program_itself_puts_the_terminal_back(self):
        for name in ("SEGV", "ABRT", "TERM", "INT"):
            with self.subTest(signal=name), Line() as line:
                line.wait_for_screen()
                line.process.send_signal(getattr(signal, f"SIG{name}"))
                line.wait_for_exit()
                self.assertEqual([], line.left_behind())

    def test_a_crash_is_still_reported_as_a_crash(self):
        for crash in (signal.SIGSEGV, signal.SIGABRT):
            with self.subTest(crash), Line() as line:
                line.wait_for_screen()
                line.process.send_signal(crash)
                self.assertEqual(-crash, line.wait_for_exit())

    def test_the_program_ends_with_its_terminal(self):
        with Line() as line:
            line.wait_for_screen()
            line.hang_up()
