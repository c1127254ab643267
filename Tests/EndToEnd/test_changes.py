"""Comparing two models, and what training cases put to the test."""

import json

from test_check import Folder
import test_environment

SAME, CHANGED, FAILED, WRONG_USE, UNREADABLE, WRONG = 0, 1, 1, 64, 66, 65


def run(*arguments):
    result = test_environment.run(*arguments)
    result.stdout = result.stdout.decode()
    result.stderr = result.stderr.decode()
    return result


class DifferenceTests(Folder):
    def test_a_model_does_not_differ_from_itself(self):
        result = run("diff", "national", "national", "--language", "en")
        self.assertEqual(result.returncode, SAME)
        self.assertIn("Nothing has changed.", result.stdout)

    def test_a_moved_limit_is_told_in_words_and_as_a_document(self):
        old, new = self.copy_of("composite-score"), self.copy_of("composite-score")
        self.replace(new, "questions.yaml", 'range: "0..4"', 'range: "0..3"')
        self.replace(new, "questions.yaml", 'range: "5..9"', 'range: "4..9"')
        result = run("diff", old, new, "--language", "nn")
        self.assertEqual(result.returncode, CHANGED)
        self.assertIn("KVA TILFELLE FÅR EIT ANNA UTFALL", result.stdout)
        self.assertIn("C01", result.stdout)
        document = json.loads(run("diff", old, new, "--format", "json").stdout)
        self.assertEqual((document["kind"], document["format"]), ("veiviser-diff", 1))
        self.assertEqual(document["outcomes"]["moved"], 130)
        self.assertEqual([case["id"] for case in document["trainingCases"]], ["C01"])

    def test_what_cannot_be_read_is_refused(self):
        model = self.copy_of("composite-score")
        self.assertEqual(run("diff", model, "/nowhere").returncode, UNREADABLE)
        self.replace(model, "tree.yaml", "root: ask-age", "root: ask-agee")
        result = run("diff", "national", model)
        self.assertEqual(result.returncode, WRONG)
        self.assertIn("tree.yaml:3:7: error[", result.stderr)
        self.assertEqual(run("diff", model).returncode, WRONG_USE)


class CoverageTests(Folder):
    def test_a_failing_case_is_shown_with_its_line(self):
        model = self.copy_of("composite-score")
        self.replace(model, "cases.yaml", "first: group-low", "first: none")
        result = run("test", "--model", model, "--language", "en")
        self.assertEqual(result.returncode, FAILED)
        self.assertRegex(result.stdout, r"cases\.yaml:\d+:\d+: error\[case-fails\]: C01 ")
        self.assertIn("^^^^", result.stdout)
        self.assertIn("9 of 10 training cases came out as expected.", result.stdout)

    def test_what_no_case_covers_comes_with_a_case_that_does(self):
        model = self.copy_of("composite-score")
        result = run("test", "--coverage", "--model", model, "--language", "en")
        self.assertEqual(result.returncode, SAME)
        self.assertIn("- id: covers-c-two-much", result.stdout)
        text = run("test", "--coverage", "--model", model, "--format", "json").stdout
        rules = json.loads(text)["coverage"]["rules"]
        self.assertEqual(
            [rule["id"] for rule in rules if "witness" in rule], ["c-two-much", "c-weighted"]
        )
