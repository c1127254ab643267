"""The subcommands: what they print, and with which status they end."""

import os
import re
import tempfile
import unittest

from test_environment import run

WRONG_USE, BAD_DATA, NO_INPUT = 64, 65, 66


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

    def test_help_names_every_subcommand(self):
        result = run("--help")
        self.assertEqual(0, result.returncode)
        listed = set(re.findall(r"^  (\w+)", result.stdout.decode(), re.MULTILINE))
        self.assertLessEqual({"suggest", "check", "script", "bench", "test"}, listed)

    def test_wrong_use_ends_with_64(self):
        for arguments in (
            ["--no-such-option"],
            ["no-such-subcommand"],
            ["suggest", "--no-such-option"],
            ["check", "--no-such-option"],
        ):
            self.assert_fails(WRONG_USE, *arguments)

    def test_answers_that_are_not_in_the_model_end_with_65(self):
        answers = self.written("answers.yaml", "no-such-question: no-such-answer\n")
        self.assert_fails(BAD_DATA, "suggest", answers)

    def test_a_file_that_is_not_there_ends_with_66(self):
        self.assert_fails(NO_INPUT, "suggest", "/nonexistent/answers.yaml")
        self.assert_fails(NO_INPUT, "check", "--model", "/nonexistent")

    def test_a_model_with_a_mistake_ends_with_65(self):
        model = self.written("model.yaml", "model: [\n")
        self.assert_fails(BAD_DATA, "check", "--model", os.path.dirname(model))

    def test_the_model_inside_the_program_is_sound(self):
        self.assertEqual(0, run("check").returncode)
