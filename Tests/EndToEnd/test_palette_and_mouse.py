"""The palette, the themes, the mouse and the clipboard, as bytes on the line."""

import base64
import os
import re
import signal
import subprocess
import unittest

import expected
from line import Line
from terminal import SERVER, Terminal
from walking import begin, walk

MOUSE_ON, MOUSE_OFF = b"\x1b[?1000h\x1b[?1006h", b"\x1b[?1006l\x1b[?1000l"
CLIPBOARD = re.compile(rb"\x1b\]52;c;([A-Za-z0-9+/=]*)\x07")
COMMANDS = "Kommandoer"


def click(column, row):
    """The bytes of a click on a cell, counted from 1, in the form of SGR 1006."""
    return f"\x1b[<0;{column};{row}M\x1b[<0;{column};{row}m".encode()


class PaletteTests(unittest.TestCase):
    def test_a_command_is_found_by_typing_and_done(self):
        with Terminal() as terminal:
            walk(terminal)
            terminal.type(":")
            terminal.wait_for(COMMANDS)
            terminal.type("journ")
            terminal.wait_for("> journaltekst")
            terminal.press("Enter")
            terminal.wait_for(expected.RECORD)
            terminal.press("C-c")
            terminal.assert_shell_is_sane()

    def test_the_help_is_searched_and_done(self):
        with Terminal() as terminal:
            begin(terminal)
            terminal.type("?")
            terminal.wait_for(expected.HELP)
            terminal.type("/")
            terminal.type("beslutningstre")
            terminal.wait_for("> k ")
            terminal.press("Enter")
            terminal.wait_for("Kart")
            terminal.press("C-c")
            terminal.assert_shell_is_sane()


class ThemeTests(unittest.TestCase):
    def test_a_theme_is_chosen_remembered_and_asked_for(self):
        with Terminal() as terminal:
            config = os.path.join(terminal.folder, ".config", "veiviser", "config.yaml")
            terminal.start("--theme", "dark")
            terminal.wait_for(expected.START)
            terminal.press("F2")
            terminal.wait_for("Tema: lyst.")
            terminal.press("q")
            terminal.wait_for_prompt()
            with open(config, encoding="utf-8") as file:
                self.assertIn("theme: light\n", file.read())
            terminal.run("clear")
            terminal.start("--theme", "blue")
            terminal.wait_for("high-contrast")

    def test_no_config_remembers_no_theme(self):
        with Terminal() as terminal:
            terminal.start("--no-config")
            terminal.wait_for(expected.START)
            terminal.press("F2")
            terminal.wait_for("Tema: uten farger.")
            terminal.press("q")
            terminal.wait_for_prompt()
            self.assertFalse(os.path.exists(os.path.join(terminal.folder, ".config")))

    def test_no_color_wins_over_every_theme(self):
        with Line("--no-config", "--theme", "dark", NO_COLOR="1") as line:
            line.wait_for_screen()
            line.wait_for("vil du")
            line.send(b"\x1bOQ")
            line.wait_for("NO_COLOR")
            line.send(b"\x1bOQ" * 4)
            line.send(b"\x03")
            line.wait_for_exit()
            self.assertEqual([], line.colours())

    def test_a_theme_paints_with_the_palette_alone(self):
        with Line("--no-config", "--theme", "high-contrast") as line:
            line.wait_for_screen()
            line.wait_for("vil du")
            self.assertIn(b"48;5;16", line.received)
            self.assertIn(b"38;5;231", line.received)
            line.quit()
            self.assertEqual([], line.left_behind())

    def test_a_terminal_with_eight_colours_gets_none(self):
        with Line("--no-config", "--theme", "dark", TERM="xterm") as line:
            line.wait_for_screen()
            line.wait_for("vil du")
            line.quit()
            self.assertEqual([], line.colours())


class MouseTests(unittest.TestCase):
    def start(self, **environment):
        line = Line("--no-config", **environment)
        self.addCleanup(line.close)
        line.wait_for_screen()
        line.wait_for("vil du")
        return line

    def test_the_mouse_is_asked_for_only_when_wanted(self):
        line = self.start()
        self.assertNotIn(b"\x1b[?1000h", line.received)
        line.send(b"m")
        place = line.wait_for(MOUSE_ON)
        self.assertNotIn(b"\x1b[?1002h", line.received)
        self.assertNotIn(b"\x1b[?1003h", line.received)
        line.send(b"m")
        line.wait_for(MOUSE_OFF, after=place)
        self.assertEqual(0, line.quit())
        self.assertEqual([], line.left_behind())

    def test_a_click_answers_and_the_wheel_moves(self):
        line = self.start()
        line.send(b"m")
        line.wait_for(MOUSE_ON)
        line.send(click(5, 6))
        line.wait_for("gammel")
        line.send(b"\x1b[<65;5;7M")
        line.send(b"\r")
        line.wait_for("Under 18")
        line.send(b"\x03")
        line.wait_for_exit()
        self.assertEqual([], line.left_behind())

    def test_a_click_without_the_mouse_answers_nothing(self):
        line = self.start()
        line.send(click(5, 6) + b"?")
        line.wait_for(expected.HELP)
        self.assertNotIn(b"gammel", line.received)
        line.send(b"\x03")
        line.wait_for_exit()

    def test_the_mouse_is_given_back_whatever_ends_the_program(self):
        for name in ("SEGV", "ABRT", "TERM", "INT", "QUIT"):
            with self.subTest(signal=name):
                line = self.start()
                line.send(b"m")
                line.wait_for(MOUSE_ON)
                line.process.send_signal(getattr(signal, f"SIG{name}"))
                line.wait_for_exit()
                self.assertEqual([], line.left_behind())

    def test_the_mouse_is_off_while_the_program_is_stopped(self):
        with Terminal() as terminal:
            begin(terminal)
            terminal.type("m")
            terminal.wait_for("Musen er på.")
            self.assertEqual("1", terminal.mode("mouse_sgr_flag"))
            terminal.press("C-z")
            terminal.wait_for(expected.SUSPENDED)
            terminal.assert_shell_is_sane()
            terminal.run("fg")
            terminal.wait_for(expected.AGE)
            terminal.wait_until(lambda: terminal.mode("mouse_sgr_flag") == "1", "the mouse")
            terminal.press("C-c")
            terminal.assert_shell_is_sane()


class CopyTests(unittest.TestCase):
    def copied(self, **environment):
        """What was written when the text of a record was copied."""
        line = Line("--no-config", **environment)
        self.addCleanup(line.close)
        line.wait_for("vil du")
        # The danger that ends the walk at once.
        for keys, text in (("\r", "gammel"), ("1", "fare"), ("2\r", "113"), ("e", "Tekst til")):
            line.send(keys.encode())
            line.wait_for(text)
        before = len(line.received)
        line.send(b"y")
        line.wait_for("utklippstavle", after=before)
        line.send(b"\x03")
        line.wait_for_exit()
        return line.received[before:]

    def test_the_clipboard_gets_the_text_and_nothing_else(self):
        [text] = CLIPBOARD.findall(self.copied())
        text = base64.b64decode(text).decode()
        self.assertTrue(text.startswith("Veiviser – "))
        self.assertNotRegex(text, r"[\x00-\x09\x0b-\x1f\x7f-\x9f]")

    def test_tmux_and_screen_get_it_in_their_own_way(self):
        plain = CLIPBOARD.findall(self.copied())
        within_tmux = self.copied(TMUX="/nowhere,1,0")
        self.assertEqual(plain * 2, CLIPBOARD.findall(within_tmux))
        self.assertIn(b"\x1bPtmux;\x1b\x1b]52;c;", within_tmux)
        within_screen = self.copied(STY="1.nowhere")
        pieces = re.findall(rb"\x1bP(.*?)\x1b\\", within_screen, re.DOTALL)
        self.assertEqual(plain, CLIPBOARD.findall(b"".join(pieces)))

    def test_a_terminal_without_a_clipboard_is_not_written_to(self):
        self.assertNotIn(b"\x1b]52", self.copied(TERM="linux"))

    @staticmethod
    def buffer():
        """What tmux has on its clipboard."""
        show = ["tmux", "-L", SERVER, "show-buffer"]
        return subprocess.run(show, capture_output=True, encoding="utf-8", check=False).stdout

    def test_tmux_takes_it(self):
        with Terminal() as terminal:
            subprocess.run(
                ["tmux", "-L", SERVER, "set-option", "-s", "set-clipboard", "on"], check=True
            )
            walk(terminal)
            terminal.type("ey")
            terminal.wait_for("Sendt til utklippstavlen: journalteksten.")
            terminal.wait_until(lambda: "Forslag: Hovedforløp 1" in self.buffer(), "the buffer")
            terminal.press("C-c")
            terminal.assert_shell_is_sane()


class PasteTests(unittest.TestCase):
    def test_a_paste_outside_of_a_field_does_nothing(self):
        with Line("--no-config") as line:
            line.wait_for_screen()
            line.wait_for("vil du")
            line.send(b"\x1b[200~\r1q\x03:q\r\x1b[201~")
            line.wait_for("lime inn")
            self.assertEqual(0, line.quit())
            self.assertNotIn(b"gammel", line.received)


if __name__ == "__main__":
    unittest.main()
