"""The log, the record and its replay, and what a crash leaves behind."""

import os
import pathlib
import re
import signal
import stat
import subprocess
import tempfile
import unittest

import expected
from line import Line
from program import BINARY

SECONDS = 20
ENVIRONMENT = {"TERM": "xterm-256color", "LC_ALL": "C.UTF-8"}


def run(*arguments, given="", **environment):
    """Runs the program with a text as its input."""
    return subprocess.run(
        [BINARY, *arguments],
        input=given.encode(),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=ENVIRONMENT | environment,
        timeout=SECONDS,
    )


class JournalTests(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)
        self.log, self.record = self.folder / "log.txt", self.folder / "record.txt"

    def walk_on_screen(self, *arguments):
        """Answers two questions, writes a text, and leaves."""
        with Line(*arguments, "--no-config") as line:
            line.wait_for_screen()
            line.wait_for("vil du")
            for keys, text in (("\r", "gammel"), ("1", "fare"), ("3\r", "STOPP"), ("q", "Avslutte")):
                line.send(keys.encode())
                line.wait_for(text)
            line.send(b"1")
            self.assertEqual(0, line.wait_for_exit())
            return line.received

    def assert_private(self, path):
        self.assertEqual(0o600, stat.S_IMODE(path.stat().st_mode))

    def test_a_log_tells_what_happened_and_no_answer(self):
        self.walk_on_screen("--log", str(self.log))
        text = self.log.read_text(encoding="utf-8")
        self.assert_private(self.log)
        self.assertRegex(text, r"(?m)^ +\d+ ms  begin 80x24$")
        self.assertRegex(text, r"(?m)^ +\d+ ms  key digit -> walk, \d+ us$")
        self.assertRegex(text, r"(?m)^ +\d+ ms  end$")
        shown = re.sub(r"(?m)^#.*|\d+ ms|\d+ us|80x24", "", text)
        self.assertNotRegex(shown, r"\d|STOPP|alder|akutt")

    def test_a_record_is_played_again(self):
        received = self.walk_on_screen("--record", str(self.record))
        self.assert_private(self.record)
        self.assertIn("Det holder alle svar".encode(), received)
        text = self.record.read_text(encoding="utf-8")
        self.assertTrue(text.startswith(":record 1\n# Dette er et opptak"))
        result = run("replay", str(self.record))
        self.assertEqual((0, b""), (result.returncode, result.stderr))
        said = result.stdout.decode()
        self.assertIn("== 0 ==\n Veiviser", said)
        self.assertIn(expected.STOP, said)
        self.assertTrue(said.endswith(" 1 ==\n"), said[-200:])
        small = run("replay", "--size", "40x12", "--language", "en", str(self.record)).stdout
        self.assertLessEqual(max(map(len, small.decode().splitlines())), 40)
        self.assertIn("How old is the person?", small.decode())

    def test_a_walk_in_plain_lines_is_recorded_too(self):
        lines = "1\n1\n1\n4 5\n<\n4\n/\n2\n"
        walked = run("--plain", "--no-config", "--record", str(self.record), given=lines)
        self.assertEqual(0, walked.returncode)
        self.assertIn("Det holder alle svar", walked.stderr.decode())
        played = run("replay", str(self.record)).stdout.decode()
        self.assertIn("Hvor gammel er personen?", played)
        self.assertIn("Selvmordsrisiko", played)

    def test_nothing_is_written_over(self):
        self.log.write_text("mine")
        for option in ("--log", "--record"):
            with self.subTest(option):
                result = run("--plain", option, str(self.log))
                self.assertEqual((73, b""), (result.returncode, result.stdout))
                self.assertIn(b"log.txt: error[cannot-write]: File exists", result.stderr)
        self.assertEqual("mine", self.log.read_text())
        self.assertEqual(73, run("--plain", "--log", str(self.folder)).returncode)
        self.assertEqual(73, run("--plain", "--log", str(self.folder / "a" / "b")).returncode)

    def test_a_disk_that_is_full_is_told_at_the_end(self):
        os.symlink("/dev/full", self.log)
        self.assertEqual(73, run("--plain", "--log", str(self.log)).returncode)

    def test_a_record_of_another_model_is_said_so(self):
        self.record.write_text(":record 1\n:model hovedforlop-voksne 2025.2 abc\nEnter\n")
        result = run("replay", str(self.record))
        self.assertEqual(0, result.returncode)
        self.assertEqual(
            "record.txt:2:34: warning[other-model]: Opptaket ble gjort med en annen utgave av "
            "modellen. Spørsmål og utfall kan være andre nå.\n"
            "  2 | :model hovedforlop-voksne 2025.2 abc\n"
            "    |" + " " * 34 + "^\n",
            result.stderr.decode().replace(f"{self.folder}/", ""),
        )

    def test_what_is_no_record_is_refused_with_its_place(self):
        for text, said in (
            ("", "1:1: error[no-record]"),
            ("Enter\n", "1:1: error[no-record]"),
            (":record 1\n:model a b c\n:wait x\n", "3:7: error[bad-value]: 'x' is not a time"),
            (":record 1\n\x1b[2J\n", "2:1: error[unknown-key]"),
        ):
            with self.subTest(text):
                self.record.write_text(text)
                result = run("replay", str(self.record))
                self.assertEqual((65, b""), (result.returncode, result.stdout))
                self.assertIn(said, result.stderr.decode())
                self.assertNotIn(b"\x1b", result.stderr)
        self.assertEqual(66, run("replay", str(self.folder / "none")).returncode)
        self.assertEqual(64, run("replay", "--speed", "0", str(self.record)).returncode)

    def test_a_replay_on_the_terminal_obeys_its_keys(self):
        self.record.write_text(
            ":record 1\n:model hovedforlop-voksne 2025.2 abc\n:wait 60000\nEnter\n:wait 9999\n1\n"
        )
        with Line("replay", str(self.record)) as line:
            line.wait_for_screen()
            line.wait_for("Avspilling 0 av 2")
            line.send(b" ")
            line.wait_for("pause")
            for key, text in ((b"\x1b[C", "gammel"), (b"\x1b[C", "fare"), (b"\x1b[D", "gammel")):
                place = len(line.received)
                line.send(key)
                line.wait_for(text, after=place)
            line.send(b"q")
            self.assertEqual(0, line.wait_for_exit())
            self.assertEqual([], line.left_behind())


class CrashTests(unittest.TestCase):
    def test_a_crash_leaves_a_report_without_answers_and_says_where(self):
        for arguments in ((), ("--plain",)):
            with self.subTest(arguments), tempfile.TemporaryDirectory() as home:
                with Line(*arguments, HOME=home) as line:
                    line.wait_for("vil du")
                    line.send(b"\r")
                    line.wait_for("gammel")
                    line.process.send_signal(signal.SIGSEGV)
                    self.assertEqual(-signal.SIGSEGV, line.wait_for_exit())
                    self.assertEqual([], line.left_behind())
                    [report] = pathlib.Path(home, ".local/state/veiviser").iterdir()
                    line.wait_for(f"En rapport uten svar ligger i {report}")
                text = report.read_text(encoding="utf-8")
                self.assertEqual(0o600, stat.S_IMODE(report.stat().st_mode))
                self.assertRegex(text, r"^veiviser [\d.]+\nmodel hovedforlop-voksne \S+ \w{64}\n")
                self.assertIn("signal 11\nlast start, key enter\n", text)
                self.assertRegex(text, r"(?m)^  0x[0-9a-f]+$")

    def test_without_a_home_a_crash_is_still_a_crash(self):
        with Line() as line:
            line.wait_for_screen()
            line.process.send_signal(signal.SIGSEGV)
            self.assertEqual(-signal.SIGSEGV, line.wait_for_exit())
