"""The walk in plain lines: over a pipe, on a poor terminal, and for whoever asks for it."""

import os
import pathlib
import re
import signal
import subprocess
import unittest

import expected
from line import Line
from program import BINARY

SECONDS = 10
TRANSCRIPTS = pathlib.Path(__file__).resolve().parents[1] / "Fixtures" / "Transcripts"
ENVIRONMENT = {"TERM": "xterm-256color", "LC_ALL": "C.UTF-8", "HOME": "/nonexistent"}
CONTROL = re.compile(rb"[\x00-\x09\x0b-\x1f\x7f]")
MARK = "> "


def walk(lines, *arguments, **environment):
    """Pipes lines into the program, and returns how it ended."""
    return subprocess.run(
        [BINARY, *arguments],
        input="".join(line + "\n" for line in lines).encode(),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=ENVIRONMENT | environment,
        timeout=SECONDS,
    )


def typed(name):
    """What is typed in a transcript."""
    text = (TRANSCRIPTS / name).read_text(encoding="utf-8")
    return [line[2:] for line in text.splitlines() if line.startswith(">")]


def words(text):
    """The words, wherever lines end."""
    return [word for word in text.split() if word != MARK.strip()]


class PipeTests(unittest.TestCase):
    def test_a_walk_through_a_pipe_ends_with_the_suggestion(self):
        result = walk(typed("first-walk.nb.txt"), "--plain", "--no-config")
        self.assertEqual(0, result.returncode)
        self.assertEqual(b"", result.stderr)
        self.assertIn("Forslag: HOVEDFORLØP 1\n", result.stdout.decode())
        self.assertIsNone(CONTROL.search(result.stdout))

    def test_the_words_are_those_of_the_transcripts(self):
        for language in ("nb", "nn", "en"):
            name = f"mistakes.{language}.txt"
            with self.subTest(name):
                result = walk(typed(name), "--no-config", "--language", language)
                saved = (TRANSCRIPTS / name).read_text(encoding="utf-8")
                self.assertEqual(words(saved), words(result.stdout.decode()))

    def test_without_lines_it_says_goodbye(self):
        result = walk([], "--no-config")
        self.assertEqual(0, result.returncode)
        self.assertTrue(result.stdout.decode().endswith("Slutt på inndata. Veiviser avslutter.\n"))

    def test_lines_that_are_no_text_are_refused_in_words(self):
        result = subprocess.run(
            [BINARY, "--plain", "--no-config"],
            input=b"\xff\xfe\n\x1b[2J\x07\n" + b"9" * 100_000 + b"\n1\n\x00\n1",
            stdout=subprocess.PIPE,
            env=ENVIRONMENT,
            timeout=SECONDS,
        )
        self.assertEqual(0, result.returncode)
        self.assertIsNone(CONTROL.search(result.stdout))
        said = result.stdout.decode()
        for words in ("ikke tekst i UTF-8", "for lang", "Er noe av dette en akutt fare nå?"):
            self.assertIn(words, said)

    def test_a_reader_that_goes_away_ends_it_in_silence(self):
        ours, theirs = os.pipe()
        os.close(ours)
        result = subprocess.run(
            [BINARY, "--plain", "--no-config"],
            stdin=subprocess.DEVNULL,
            stdout=theirs,
            stderr=subprocess.PIPE,
            env=ENVIRONMENT,
            timeout=SECONDS,
        )
        os.close(theirs)
        self.assertEqual((74, b""), (result.returncode, result.stderr))

    def test_a_full_disk_is_told(self):
        with open("/dev/full", "wb") as full:
            result = subprocess.run(
                [BINARY, "--plain"],
                stdin=subprocess.DEVNULL,
                stdout=full,
                stderr=subprocess.PIPE,
                env=ENVIRONMENT,
                timeout=SECONDS,
            )
        self.assertEqual(74, result.returncode)
        self.assertIn(b"stdout: error[cannot-write]", result.stderr)

    def test_closed_input_is_refused_in_words(self):
        result = subprocess.run(
            [BINARY, "--plain"],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env=ENVIRONMENT,
            timeout=SECONDS,
            preexec_fn=lambda: os.close(0),
        )
        self.assertEqual((66, b""), (result.returncode, result.stdout))
        self.assertIn(b"stdin: error[unreadable]", result.stderr)


class TerminalTests(unittest.TestCase):
    def assert_plain(self, line):
        line.wait_for(MARK)
        line.send(b"1\r")
        line.wait_for(expected.AGE)
        line.wait_for(MARK, after=line.wait_for(expected.AGE))
        line.send(b"\x04")
        self.assertEqual(0, line.wait_for_exit())
        self.assertNotIn(b"\x1b", line.received)
        self.assertEqual([], line.left_behind())

    def test_who_asks_for_it_gets_plain_lines(self):
        for settings in ({"TERM": "dumb"}, {"ACCESSIBLE": "1"}):
            with self.subTest(**settings), Line("--no-config", **settings) as line:
                self.assert_plain(line)
        with Line("--plain", "--no-config") as line:
            self.assert_plain(line)

    def test_a_terminal_that_nobody_knows_gets_plain_lines_and_is_told_why(self):
        for kind, why in (("nosuchterm", "nosuchterm"), ("", "TERM")):
            with self.subTest(TERM=kind), Line("--no-config", TERM=kind) as line:
                line.wait_for(why)
                self.assert_plain(line)

    def test_accessible_0_asks_for_nothing(self):
        with Line("--no-config", ACCESSIBLE="0") as line:
            line.wait_for_screen()
            self.assertEqual(0, line.quit())

    def test_lines_are_as_long_as_the_terminal_is_wide(self):
        with Line("--plain", "--no-config", columns=40) as line:
            line.wait_for(MARK)
            lines = line.received.decode().replace("\r", "").split("\n")
            self.assertLessEqual(max(map(len, lines)), 40)

    def test_a_signal_ends_it_as_signals_do(self):
        for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
            with self.subTest(number), Line("--plain", "--no-config") as line:
                line.wait_for(MARK)
                line.process.send_signal(number)
                self.assertEqual(-number, line.wait_for_exit())
                self.assertTrue(line.received.endswith(b"> \r\n"))

    def test_ctrl_c_ends_it(self):
        with Line("--plain", "--no-config") as line:
            line.wait_for(MARK)
            line.send(b"\x03")
            self.assertEqual(-signal.SIGINT, line.wait_for_exit())

    def test_latin_1_is_read_and_written(self):
        with Line("--plain", "--no-config", LC_ALL="nb_NO.ISO-8859-1") as line:
            line.wait_for(MARK)
            line.send(b"\r")
            line.wait_for(MARK, after=line.wait_for("Hvor gammel".encode()))
            self.assertNotIn("å".encode(), line.received)
