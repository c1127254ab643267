"""What a room voted, counted from the command line."""

import os
import pathlib
import tempfile
import unittest

from test_environment import run

FINDINGS = 1
WRONG_USE = 64
BAD_DATA = 65
NO_INPUT = 66

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


if __name__ == "__main__":
    unittest.main()
