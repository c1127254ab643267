"""What a room voted, counted from the command line."""

import os
import pathlib
import subprocess
import tempfile
import unittest
import xml.etree.ElementTree

import program
from test_environment import run

FINDINGS = 1
WRONG_USE = 64
BAD_DATA = 65
NO_INPUT = 66
CANNOT_CREATE = 73

FIXTURES = pathlib.Path(__file__).resolve().parents[1] / "Fixtures" / "Models"

VOTES = "case;people;outcome\nV01;3;hf1\nV02;2;hf1\nV14;4;hf3\n"


class AgreementTests(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory(prefix="veiviser-")
        self.addCleanup(folder.cleanup)
        self.folder = folder.name

    def agreement(self, content, *options):
        path = os.path.join(self.folder, "votes.csv")
        data = content if isinstance(content, bytes) else content.encode()
        pathlib.Path(path).write_bytes(data)
        return run("workshop", "agreement", path, "--language", "en", *options)

    def test_the_page_says_how_far_the_room_agrees(self):
        result = self.agreement(VOTES)
        self.assertEqual(0, result.returncode)
        text = result.stdout.decode()
        self.assertIn("Agreement in the room: 3 cases and 9 votes", text)
        self.assertIn("Agreeing with the model: 9 of 9 (100%).", text)
        self.assertIn("kappa 1.00 (almost perfect)", text)

    def test_a_table_stays_a_table_when_something_was_not_understood(self):
        result = self.agreement(VOTES + "V01;2;hf9\n", "--format", "csv")
        self.assertEqual(FINDINGS, result.returncode)
        rows = result.stdout.decode().splitlines()
        self.assertEqual(2, len(rows))
        self.assertEqual({12}, {len(row.split(",")) for row in rows})
        self.assertIn("votes.csv:5:7: warning[bad-value]: ", result.stderr.decode())

    def test_files_of_a_spreadsheet_program_are_read(self):
        for encoding in ("utf-8-sig", "utf-16", "cp1252"):
            result = self.agreement("sak;runde;hovedforløp\r\nV01;før;hf1\r\n".encode(encoding))
            self.assertEqual(0, result.returncode, encoding)

    def test_without_a_vote_it_says_what_is_wrong(self):
        for content in ("", "\n\n", "case;outcome\n", "a;b\n1;2\n", b"\x00\x01\xff" * 100):
            result = self.agreement(content)
            self.assertEqual(BAD_DATA, result.returncode, content)
            self.assertEqual(b"", result.stdout)
            self.assertTrue(result.stderr.endswith(b"No vote could be used.\n"))
            self.assertNotIn(b"\x00", result.stderr)
        self.assertEqual(NO_INPUT, run("workshop", "agreement", self.folder).returncode)


class HandoutTests(unittest.TestCase):
    def test_the_cases_are_written_for_paper(self):
        for language in ("nb", "nn", "en"):
            for options in ([], ["--answers"]):
                result = run("workshop", "handout", "--language", language, *options)
                self.assertEqual(0, result.returncode)
                page = result.stdout.decode()
                self.assertIn(f'<html lang="{language}">', page)
                self.assertEqual(24, page.count("<h2>"))
                self.assertEqual(0 if options else 24 * 12, page.count("☐"))

    def test_only_the_named_cases_in_that_order(self):
        result = run("workshop", "handout", "v14", "V01", "--format", "text")
        text = result.stdout.decode()
        self.assertLess(text.index("V14"), text.index("V01"))
        self.assertNotIn("V02", text)

    def test_a_case_that_is_not_there(self):
        result = run("workshop", "handout", "V99\x1b[2J", "--language", "en")
        self.assertEqual(WRONG_USE, result.returncode)
        self.assertNotIn(b"\x1b", result.stderr)


class PosterTests(unittest.TestCase):
    def test_a_poster_is_a_drawing_of_its_paper(self):
        for paper, width in (("a4", "297mm"), ("a3", "420mm")):
            for subject in ("tree", "grid"):
                options = ["--paper", paper, "--format", "svg", "--language", "nn"]
                result = run("workshop", "poster", subject, *options)
                self.assertEqual(0, result.returncode, result.stderr)
                drawing = xml.etree.ElementTree.fromstring(result.stdout)
                self.assertEqual(width, drawing.get("width"))
                words = " ".join(drawing.itertext())
                self.assertIn("fagpersonen avgjer", words)
                self.assertIn("2025.2", words)

    def test_a_model_without_a_grid_says_so(self):
        for name in ("composite-score", "eight-domains", "screening-scores"):
            options = ["--model", str(FIXTURES / name), "--language", "en"]
            result = run("workshop", "poster", "grid", *options)
            self.assertEqual(WRONG_USE, result.returncode)
            self.assertEqual(b"", result.stdout)
            self.assertIn(b"there is no grid to draw", result.stderr)
            tree = run("workshop", "poster", "tree", "--format", "svg", *options)
            self.assertEqual(0, tree.returncode)
            xml.etree.ElementTree.fromstring(tree.stdout)

    def test_a_file_that_is_there_is_left_alone(self):
        with tempfile.TemporaryDirectory(prefix="veiviser-") as folder:
            path = os.path.join(folder, "tree.html")
            self.assertEqual(0, run("workshop", "poster", "-o", path).returncode)
            first = pathlib.Path(path).read_bytes()
            self.assertIn(b"size: A3 landscape", first)
            again = run("workshop", "poster", "grid", "-o", path)
            self.assertEqual(CANNOT_CREATE, again.returncode)
            self.assertEqual(first, pathlib.Path(path).read_bytes())


ANSWERS = """{"alder": "voksen", "akutt": "ingen", "risiko": "uten-funn", "plikter": "ingen",
"alvorlighet": "mild", "varighet": "langvarig", "tema": "annet", "utvikling": "bevart",
"kontakt": "ny"}"""


class OwnCaseTests(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory(prefix="veiviser-")
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)
        (self.folder / "answers.json").write_text(ANSWERS, encoding="utf-8")
        self.file = self.folder / "own.yaml"

    def bless(self, *options):
        path = str(self.folder / "answers.json")
        return run("workshop", "bless", path, "--language", "en", *options)

    def kept(self, name="K01"):
        result = self.bless("--id", name, "--title", "Low for long", "-o", str(self.file))
        self.assertEqual(0, result.returncode, result.stderr)

    def test_a_walk_becomes_a_case_and_a_test_of_the_model(self):
        self.kept()
        self.kept("K02")
        result = run("test", "--cases", str(self.file), "--language", "en")
        self.assertEqual(0, result.returncode)
        self.assertEqual(b"26 of 26 training cases came out as expected.\n", result.stdout)
        sheet = run("workshop", "handout", "k02", "--cases", str(self.folder), "--format", "text")
        self.assertIn("K02 · LOW FOR LONG", sheet.stdout.decode())
        check = run("check", "--cases", str(self.file))
        self.assertEqual(0, check.returncode)

    def test_a_case_that_comes_out_otherwise_is_shown_where_it_stands(self):
        self.kept()
        text = self.file.read_text(encoding="utf-8")
        self.file.write_text(text.replace("mild", "moderat"), encoding="utf-8")
        result = run("test", "--cases", str(self.file), "--language", "en")
        self.assertEqual(FINDINGS, result.returncode)
        text = result.stdout.decode()
        self.assertIn(f"{self.file}:7:", text)
        self.assertIn("error[case-fails]: K01 Low for long: ", text)
        self.assertIn("25 training cases came out as expected", text)

    def test_what_tells_who_somebody_is_is_not_written(self):
        for words in ("Ring 98 76 54 32", "kari@example.org", "Født 13097248022"):
            result = self.bless("--id", "K01", "--title", words, "-o", str(self.file))
            self.assertEqual(BAD_DATA, result.returncode, words)
            self.assertIn(b"a case must not show who anybody is", result.stderr)
        self.assertFalse(self.file.exists())

    def test_a_file_that_is_no_file_of_cases_is_left_alone(self):
        for content in ("cases: 1\n", "", "hello\n", "\x00"):
            self.file.write_text(content, encoding="utf-8")
            result = self.bless("--id", "K01", "--title", "Low", "-o", str(self.file))
            self.assertEqual(BAD_DATA, result.returncode, content)
            self.assertEqual(content, self.file.read_text(encoding="utf-8"))
        result = self.bless("--id", "K01", "--title", "Low", "-o", str(self.folder))
        self.assertEqual(NO_INPUT, result.returncode)
        missing = str(self.folder / "no" / "own.yaml")
        result = self.bless("--id", "K01", "--title", "Low", "-o", missing)
        self.assertEqual(CANNOT_CREATE, result.returncode)

    def test_the_mode_of_a_file_is_kept(self):
        self.kept()
        self.file.chmod(0o640)
        self.kept("K02")
        self.assertEqual(0o640, self.file.stat().st_mode & 0o777)

    def test_cases_that_cannot_be_read(self):
        os.mkfifo(self.folder / "pipe.yaml")
        for path in (self.folder / "pipe.yaml", self.folder / "none.yaml", "/dev/zero"):
            result = run("test", "--cases", str(path))
            self.assertEqual(NO_INPUT, result.returncode)
            self.assertEqual(b"", result.stdout)


class PracticeTests(unittest.TestCase):
    def practise(self, lines, *options):
        command = [program.BINARY, "workshop", "practice", *options, "--language", "en"]
        return subprocess.run(
            command, input=lines.encode(), capture_output=True, timeout=10, env={"TERM": "dumb"}
        )

    def test_a_sitting_tells_what_the_model_says_and_how_it_went(self):
        result = self.practise("1\n1\n1\n3\n\n", "V01")
        self.assertEqual(0, result.returncode, result.stderr)
        words = " ".join(result.stdout.decode().split())
        self.assertIn("V01 Unease after a new job (case 1 of 1)", words)
        self.assertIn("- Severity: Mild – as the model.", words)
        self.assertIn("- Adaptation: Mixed care – otherwise. The model says: Stepped care.", words)
        self.assertIn("1 of 1 cases, 3 of 4 answers as the model.", words)
        self.assertTrue(words.endswith("That was the last case. Nothing has been kept."))

    def test_what_cannot_be_chosen_is_asked_for_again(self):
        wrong = ["0", "9", "-1", "x", "", "\x1b[2J", "1e9", "9" * 9000]
        result = self.practise("\n".join([*wrong, "<", "q"]) + "\n", "V01")
        self.assertEqual(0, result.returncode)
        self.assertEqual(9, result.stdout.count(b"That cannot be chosen here."))
        self.assertNotIn(b"\x1b", result.stdout)

    def test_the_end_of_the_input_ends_it(self):
        for lines in ("", "1", "1\n2"):
            self.assertEqual(0, self.practise(lines).returncode)
        self.assertEqual(WRONG_USE, self.practise("", "V99").returncode)

    def test_cases_of_ones_own_are_practised_too(self):
        with tempfile.TemporaryDirectory(prefix="veiviser-") as folder:
            answers, own = os.path.join(folder, "a.json"), os.path.join(folder, "own.yaml")
            pathlib.Path(answers).write_text(ANSWERS, encoding="utf-8")
            blessed = run(
                "workshop", "bless", answers, "--id", "K1", "--title", "Mine", "-o", own
            )
            self.assertEqual(0, blessed.returncode, blessed.stderr)
            result = self.practise("q\n", "K1", "--cases", own)
            self.assertIn(b"K1 Mine (case 1 of 1)", result.stdout)


if __name__ == "__main__":
    unittest.main()
