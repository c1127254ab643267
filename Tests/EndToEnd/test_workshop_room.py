"""A workshop on the screen: held by keys alone, kept, gone on with, and followed."""

import json
import os
import pathlib
import signal
import stat
import tempfile
import unittest

from line import Line
from terminal import Terminal
from test_environment import run

WRONG_USE = 64
BAD_DATA = 65
NO_INPUT = 66

# The steps of a case: its story, votes, perhaps a talk and votes again, the walk, and what if.
SHORT_SHEET = """\
title: Kort verksted
minutes: 9
items:
  - {id: sak, kind: case, minutes: 5, case: V01, votes: outcome, notes: Les saken høyt.}
  - {id: to, kind: compare, minutes: 2, cases: [V07, V14]}
  - {id: slutt, kind: results, minutes: 2}
"""


def hold(terminal, *options):
    """Begins the short workshop, and goes to its vote."""
    path = pathlib.Path(terminal.folder, "sheet.yaml")
    path.write_text(SHORT_SHEET, encoding="utf-8")
    terminal.start("workshop", "sheet.yaml", "--language", "nb", *options)
    terminal.wait_for("1 av 3")


def counts(path):
    """The counts of the only ballot that is kept."""
    try:
        votes = json.loads(path.read_text(encoding="utf-8"))["votes"]
    except FileNotFoundError:
        return None
    return votes[0]["counts"] if votes else None


def kill(terminal):
    """Ends the program in a terminal as a crash of the machine would, and mends the terminal."""
    os.kill(terminal.programs()[0], signal.SIGKILL)
    terminal.wait_until(lambda: not terminal.programs(), "the end of the program")
    terminal.run("reset; clear")
    terminal.wait_for_prompt()


class ExampleTests(unittest.TestCase):
    def test_the_workshop_of_the_model_is_held_by_keys_alone(self):
        with Terminal() as terminal:
            terminal.start("--language", "nb")
            terminal.wait_for("Hva vil du gjøre?")
            terminal.press("w")
            terminal.wait_for("Hold verkstedet")
            terminal.press("1")
            terminal.wait_for("1 av 10")
            seen = set()
            for _ in range(120):
                text = terminal.text()
                seen |= {word for word in MARKS if word in text}
                if "Trykk tallet" in text:
                    terminal.press("1", "1", "2")
                    terminal.wait_for("3 stemmer")
                    text = terminal.text()
                if "10 av 10" in text:
                    break
                terminal.press("Enter")
                terminal.wait_until(lambda: terminal.text() != text, "another page")
            self.assertEqual(MARKS, seen)
            terminal.wait_for("enige med modellen")
            terminal.press("e")
            terminal.wait_for("Tabellen som CSV")
            terminal.press("3")
            terminal.wait_for("enighet.csv")
            terminal.press("Enter")
            table = pathlib.Path(terminal.folder, "enighet.csv")
            terminal.wait_until(table.exists, "the table")
            rows = table.read_text(encoding="utf-8").splitlines()
            self.assertEqual({12}, {len(row.split(",")) for row in rows})
            self.assertEqual(7, len(rows))
            terminal.press("q")
            terminal.wait_for("Stemmene er ikke lagret")
            terminal.press("1")
            terminal.assert_shell_is_sane()


# What is on some page of every workshop.
MARKS = {
    "P R O J E K T O R E N", "> - Alder: Voksen", "S N A K K", "P A U S E", "M O D E L L E N",
    "rom for skjønn", "H V A   O M", "≠", "Hovedforløp 3 · Mixed care",
}


class KeepingTests(unittest.TestCase):
    def test_votes_outlive_a_crash_and_the_workshop_goes_on_where_it_was(self):
        with Terminal() as terminal:
            kept = pathlib.Path(terminal.folder, "votes.json")
            hold(terminal, "--keep", "votes.json")
            terminal.press("Enter")
            terminal.wait_for("0 stemmer")
            terminal.press("1", "1", "2")
            terminal.wait_for("3 stemmer")
            self.assertEqual(0o600, stat.S_IMODE(kept.stat().st_mode))
            self.assertEqual([2, 1], counts(kept)[:2])
            kill(terminal)
            self.assertEqual([2, 1], counts(kept)[:2])
            hold(terminal, "--keep", "votes.json")
            terminal.wait_for("3 stemmer")
            terminal.press("3", "q")
            terminal.wait_for_prompt()
            self.assertEqual(4, sum(counts(kept)))

    def test_a_file_of_another_workshop_is_refused_and_left_as_it_is(self):
        with Terminal() as terminal:
            kept = pathlib.Path(terminal.folder, "votes.json")
            hold(terminal, "--keep", "votes.json")
            terminal.press("q")
            terminal.wait_for_prompt()
            content = kept.read_bytes()
            terminal.start("workshop", "--keep", "votes.json", "--language", "nb")
            terminal.wait_for("kjøreplan;")
            self.assertEqual(content, kept.read_bytes())
            kept.write_text("not a workshop", encoding="utf-8")
            terminal.run("clear")
            terminal.start("workshop", "sheet.yaml", "--keep", "votes.json")
            terminal.wait_for("json-syntax")
            self.assertEqual("not a workshop", kept.read_text(encoding="utf-8"))

    def test_a_shared_file_is_gone_at_the_end(self):
        with Terminal() as terminal:
            shared = pathlib.Path(terminal.folder, "shared.json")
            hold(terminal, "--share", "shared.json")
            self.assertTrue(shared.exists())
            terminal.press("q")
            terminal.wait_for_prompt()
            self.assertFalse(shared.exists())
            self.assertEqual(
                [], [name for name in os.listdir(terminal.folder) if name.startswith("shared")])


class FollowingTests(unittest.TestCase):
    def test_a_second_screen_follows_and_neither_stops_the_other(self):
        with Terminal() as leader, Terminal(100, 30) as room, Terminal(60, 20) as desk:
            path = os.path.join(leader.folder, "votes.json")
            room.start("workshop", "follow", path, "--language", "en")
            room.wait_for("Waiting for the other screen")
            hold(leader, "--keep", "votes.json")
            desk.start("workshop", "follow", path, "--notes", "--language", "nn")
            desk.wait_for("Les saken høyt.")
            room.wait_for("U N E A S E")
            leader.press("Enter", "1", "1")
            room.wait_for("2 votes")
            self.assertFalse(room.shows("Press the number"))
            kill(desk)
            leader.press("2")
            room.wait_for("3 votes")
            kill(leader)
            room.wait_for("is gone. This one waits")
            hold(leader, "--keep", "votes.json")
            room.wait_until(lambda: not room.shows("is gone"), "the leader again")
            leader.press("3")
            room.wait_for("4 votes")
            room.press("q")
            room.assert_shell_is_sane()

    def test_two_programs_do_not_hold_one_workshop(self):
        with Terminal() as first, Terminal() as second:
            hold(first, "--keep", "votes.json")
            path = os.path.join(first.folder, "votes.json")
            sheet = os.path.join(first.folder, "sheet.yaml")
            second.start("workshop", sheet, "--keep", path)
            second.wait_for("another program holds")


class PlainTests(unittest.TestCase):
    """A workshop that is held, kept and followed in plain lines."""

    def held(self, folder, lines, *options):
        pathlib.Path(folder, "sheet.yaml").write_text(SHORT_SHEET, encoding="utf-8")
        return run(
            "workshop", "sheet.yaml", "--language", "nb", "--no-config", *options, cwd=folder,
            stdin=None, input="".join(line + "\n" for line in lines).encode())

    def test_a_workshop_is_held_kept_and_gone_on_with_over_a_pipe(self):
        with tempfile.TemporaryDirectory() as folder:
            kept = pathlib.Path(folder, "votes.json")
            result = self.held(folder, ["", "2 3 0 1"], "--keep", "votes.json")
            self.assertEqual((0, b""), (result.returncode, result.stderr))
            self.assertEqual([2, 3, 0, 1], counts(kept))
            result = self.held(folder, ["2", "s", "3", "e", "3", ""], "--keep", "votes.json")
            said = result.stdout.decode()
            self.assertIn("6 stemmer", said)
            self.assertIn("2. HF2 lang: 4, 57 %", said)
            self.assertEqual([2, 4, 0, 1], counts(kept))
            rows = pathlib.Path(folder, "enighet.csv").read_text(encoding="utf-8").splitlines()
            self.assertEqual(["outcome", "before", "1", "7", "2"], rows[1].split(",")[:5])

    def test_a_shared_file_is_gone_at_the_end_of_the_lines(self):
        with tempfile.TemporaryDirectory() as folder:
            result = self.held(folder, ["", "2 3 0 1"], "--share", "votes.json")
            self.assertEqual(0, result.returncode)
            self.assertEqual(["sheet.yaml"], os.listdir(folder))

    def test_plain_lines_follow_a_screen(self):
        with Terminal() as leader:
            hold(leader, "--share", "votes.json")
            with Line(
                "workshop", "follow", os.path.join(leader.folder, "votes.json"), "--language",
                "nb", "--no-config", "--plain",
            ) as line:
                line.wait_for("Del 1 av 3: V01")
                leader.press("Enter", "1")
                line.wait_for("1. HF1: 1, 100 %")
                leader.press("q")
                leader.wait_for("ikke lagret")
                leader.press("1")
                leader.wait_for_prompt()
                line.wait_for("Skjermen som denne følger, er borte.")
                line.send(b"q\n")


OWN_CASES = """\
cases:
  - id: K01
    title: Ung og trist
    story: En oppdiktet person på femten år er trist.
    source: G25-HF1
    answers: {alder: under-18}
    expect: {readings: [stopp-barn], first: stopp-barn, flags: [R1]}
"""
OWN_SHEET = """\
title: Egne saker
minutes: 7
cases: egne
items:
  - {id: sak, kind: case, minutes: 5, case: K01, votes: outcome}
  - {id: slutt, kind: results, minutes: 2}
"""


class OwnCaseTests(unittest.TestCase):
    """Cases of one's own: beside a run sheet, and for the library."""

    def setUp(self):
        folder = tempfile.TemporaryDirectory(prefix="veiviser-")
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)
        (self.folder / "egne").mkdir()
        self.cases = self.folder / "egne" / "a.yaml"
        self.cases.write_text(OWN_CASES, encoding="utf-8")
        (self.folder / "plan.yaml").write_text(OWN_SHEET, encoding="utf-8")

    def run_here(self, *arguments, given=""):
        return run(
            *arguments, "--language", "nb", "--no-config", cwd=self.folder, stdin=None,
            input=given.encode())

    def test_a_workshop_with_cases_beside_its_run_sheet_is_followed_without_them(self):
        held = self.run_here("workshop", "plan.yaml", "--keep", "v.json", given="\n1 2 3 4\n")
        self.assertIn("Del 1 av 2: K01 Ung og trist", held.stdout.decode(), held.stderr)
        self.assertEqual([1, 2, 3, 4], counts(self.folder / "v.json"))
        self.cases.unlink()
        followed = self.run_here("workshop", "follow", "v.json")
        self.assertIn("4. HF3: 4, 40 %", followed.stdout.decode(), followed.stderr)
        gone = self.run_here("workshop", "plan.yaml", "--keep", "v.json")
        self.assertEqual((BAD_DATA, b""), (gone.returncode, gone.stdout))
        self.assertEqual(
            "plan.yaml:3:8: error[missing-file]: mappen har ingen fil som slutter på .yaml\n"
            "  3 | cases: egne\n    |        ^^^^\n", gone.stderr.decode())

    def test_votes_about_cases_that_have_changed_are_not_gone_on_with(self):
        self.run_here("workshop", "plan.yaml", "--keep", "v.json", given="\n1 2 3 4\n")
        self.cases.write_text(OWN_CASES.replace("femten", "seksten"), encoding="utf-8")
        again = self.run_here("workshop", "plan.yaml", "--keep", "v.json")
        self.assertEqual(BAD_DATA, again.returncode)
        self.assertIn("en annen kjøreplan", again.stderr.decode())
        self.assertEqual([1, 2, 3, 4], counts(self.folder / "v.json"))

    def test_the_library_marks_cases_of_one_s_own(self):
        listed = self.run_here("--plain", "--cases", "egne", given="w\n3\n")
        self.assertIn("25. K01 (egen) Ung og trist", listed.stdout.decode(), listed.stderr)
        self.cases.write_text(OWN_CASES.replace("K01", "V01"), encoding="utf-8")
        wrong = self.run_here("--plain", "--cases", "egne")
        self.assertEqual((BAD_DATA, b""), (wrong.returncode, wrong.stdout))
        self.assertIn("egne/a.yaml:2:9: error[duplicate-id]", wrong.stderr.decode())


class RefusalTests(unittest.TestCase):
    def test_what_cannot_be_read_or_made_is_said_before_anything_else(self):
        for options in (["--votes", os.devnull], ["--share", "/nowhere/file"]):
            result = run("workshop", "--language", "en", *options)
            self.assertNotEqual(0, result.returncode)
            self.assertEqual(b"", result.stdout)

    def test_a_run_sheet_that_is_wrong_is_pointed_at(self):
        result = run("workshop", "/nowhere.yaml")
        self.assertEqual(NO_INPUT, result.returncode)
        result = run("workshop", "-", "--language", "en")
        self.assertEqual(BAD_DATA, result.returncode)
        self.assertEqual(WRONG_USE, run("workshop", "--keep", "a", "--share", "b").returncode)
