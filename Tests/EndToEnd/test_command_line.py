"""The subcommands: what they print, and with which status they end."""

import os
import re
import tempfile
import unittest

from test_environment import run

FINDINGS, WRONG_USE, BAD_DATA, NO_INPUT = 1, 64, 65, 66


class CommandLineTests(unittest.TestCase):
    def assert_fails(self, status, *arguments):
        result = run(*arguments)
        self.assertEqual(status, result.returncode, (arguments, result))
        self.assertTrue(result.stderr.strip(), arguments)
        self.assertEqual(b"", result.stdout, arguments)

    def written(self, name, text):
        folder = tempfile.TemporaryDirectory(prefix="veiviser-")
        self.addCleanup(folder.cleanup)
        path = os.path.join(folder.name, name)
        with open(path, "w", encoding="utf-8") as file:
            file.write(text)
        return path

    def test_the_version_is_a_number(self):
        result = run("--version")
        self.assertEqual(0, result.returncode)
        self.assertRegex(result.stdout.decode(), r"\b\d+\.\d+")

    def test_without_arguments_it_walks(self):
        bare, walk = run(), run("walk")
        self.assertEqual(0, bare.returncode)
        self.assertIn("Hva vil du gjøre?", bare.stdout.decode())
        self.assertEqual(walk.stdout, bare.stdout)

    def test_help_names_every_subcommand(self):
        result = run("--help")
        self.assertEqual(0, result.returncode)
        listed = set(re.findall(r"^  (\w+)", result.stdout.decode(), re.MULTILINE))
        self.assertLessEqual({"suggest", "check", "script", "bench", "test", "new"}, listed)

    def test_wrong_use_ends_with_64(self):
        for arguments in (
            ["--no-such-option"],
            ["no-such-subcommand"],
            ["suggest", "--no-such-option"],
            ["check", "--no-such-option"],
        ):
            self.assert_fails(WRONG_USE, *arguments)

    def test_answers_that_are_not_in_the_model_end_with_65(self):
        for text in ('{"no-such-question": "ja"}', '{"alder": "no-such-option"}', "{", ""):
            answers = self.written("answers.json", text)
            self.assert_fails(BAD_DATA, "suggest", "--answers", answers)

    def test_a_file_that_is_not_there_ends_with_66(self):
        self.assert_fails(NO_INPUT, "suggest", "--answers", "/nonexistent/answers.json")
        self.assert_fails(NO_INPUT, "check", "--model", "/nonexistent")
        self.assert_fails(NO_INPUT, "check", "--resources", "/nonexistent")

    def test_a_model_with_a_mistake_cannot_be_used(self):
        model = self.written("model.yaml", "model: [\n")
        folder = os.path.dirname(model)
        answers = self.written("answers.json", '{"alder": "voksen"}')
        self.assert_fails(BAD_DATA, "suggest", "--answers", answers, "--model", folder)

    def test_check_points_at_a_mistake_and_ends_with_66_where_files_are_missing(self):
        model = self.written("model.yaml", "model: [\n")
        result = run("check", "--model", os.path.dirname(model))
        self.assertEqual(NO_INPUT, result.returncode)
        self.assertRegex(result.stdout.decode(), r"model\.yaml:\d+:\d+: error\[")

    def test_an_argument_cannot_steer_the_terminal(self):
        for arguments in (["--\x1b[2J"], ["walk", "--language", "\x1b]0;x\x07"], ["\x9b2J"]):
            result = run(*arguments)
            self.assertEqual(WRONG_USE, result.returncode, result)
            self.assertTrue(result.stderr)
            self.assertNotRegex(result.stderr.decode(), "[\x00-\x09\x0b-\x1f\x7f-\x9f]")

    def test_the_model_inside_the_program_is_sound(self):
        for command in ("check", "test"):
            result = run(command)
            self.assertEqual(0, result.returncode, result.stdout.decode())

    def test_a_model_that_is_overdue_says_so(self):
        answers = self.written("answers.json", '{"alder": "under-18"}')
        for form, text in (("text", "gjennomgått innen"), ("json", '"overdueSince"')):
            arguments = ["suggest", "--answers", answers, "--format", form]
            self.assertNotIn(text, run(*arguments, "--today", "2027-02-26").stdout.decode())
            self.assertIn(text, run(*arguments, "--today", "2027-02-27").stdout.decode())

    def test_a_day_that_does_not_exist_ends_with_64(self):
        answers = self.written("answers.json", '{"alder": "under-18"}')
        self.assert_fails(WRONG_USE, "suggest", "--answers", answers, "--today", "2027-02-29")
        result = run("suggest", "--answers", answers, env={"VEIVISER_TODAY": "i dag"})
        self.assertEqual(WRONG_USE, result.returncode)
        self.assertEqual(
            "VEIVISER_TODAY: error[bad-date]: 'i dag' is not a day like 2026-01-31\n",
            result.stderr.decode(),
        )

    def test_a_case_is_decided_from_a_file_of_answers(self):
        answers = self.written("answers.json", '{"alder": "under-18"}')
        for form, text in (("text", "Personen er under 18 år"), ("json", "stopp-barn")):
            result = run("suggest", "--answers", answers, "--format", form)
            self.assertEqual(0, result.returncode, result.stderr)
            self.assertIn(text, result.stdout.decode())
