"""Checking a model: the summary, the document, the explanations, and watching a folder."""

import json
import os
import pathlib
import shutil
import tempfile
import time
import unittest

from terminal import Terminal
from test_environment import run

FIXTURES = pathlib.Path(__file__).resolve().parents[1] / "Fixtures" / "Models"
FINDINGS, WRONG_USE, BAD_DATA, NO_INPUT = 1, 64, 65, 66


class Folder(unittest.TestCase):
    def copy_of(self, name):
        folder = tempfile.TemporaryDirectory(prefix="veiviser-")
        self.addCleanup(folder.cleanup)
        pack = os.path.join(folder.name, "pack")
        shutil.copytree(FIXTURES / name, pack)
        return pack

    def replace(self, pack, name, old, new):
        path = pathlib.Path(pack, name)
        text = path.read_text(encoding="utf-8")
        self.assertIn(old, text)
        path.write_text(text.replace(old, new, 1), encoding="utf-8")


class CheckTests(Folder):
    def test_a_sound_model_is_summed_up_in_the_language_asked_for(self):
        for language, words in (
            ("nb", "Ingen tilfeller faller mellom to regler."),
            ("nn", "Ingen tilfelle fell mellom to reglar."),
            ("en", "No case falls between two rules."),
        ):
            result = run("check", "--language", language)
            self.assertEqual(0, result.returncode)
            self.assertIn(words, result.stdout.decode())

    def test_the_document_names_every_finding(self):
        pack = self.copy_of("eight-domains")
        self.replace(pack, "questions.yaml", "type: ordinal", "type: ordnal")
        result = run("check", "--model", pack, "--format", "json")
        self.assertEqual(FINDINGS, result.returncode)
        document = json.loads(result.stdout)
        self.assertEqual(("veiviser-check", 1), (document["kind"], document["format"]))
        first = document["findings"][0]
        self.assertEqual("bad-value", first["code"])
        self.assertEqual(os.path.join(pack, "questions.yaml"), first["file"])
        self.assertEqual("did you mean 'ordinal'?", first["hint"])
        self.assertEqual(len(document["findings"]), document["summary"]["errors"])

    def test_a_file_that_is_missing_ends_with_66(self):
        pack = self.copy_of("eight-domains")
        self.assertEqual(0, run("check", "--model", pack).returncode)
        os.remove(os.path.join(pack, "glossary.yaml"))
        result = run("check", "--model", pack)
        self.assertEqual(NO_INPUT, result.returncode)
        self.assertIn("glossary.yaml: error[missing-file]", result.stdout.decode())

    def test_what_only_the_proof_finds_keeps_a_pack_from_use(self):
        pack = self.copy_of("composite-score")
        answers = pathlib.Path(pack, "answers.json")
        answers.write_text("{}")
        keys = pathlib.Path(pack, "keys.txt")
        keys.write_text(":snapshot")
        uses = (
            ["suggest", "--answers", str(answers)],
            ["test"],
            ["test", "--coverage"],
            ["script", str(keys)],
        )
        for use in uses:
            self.assertEqual(0, run(*use, "--model", pack).returncode, use)
        row = "      | nothing         | low    | group-low    | Low, nothing overrides it |\n"
        self.replace(pack, "tree.yaml", row, "")
        found = run("check", "--model", pack, "--language", "en")
        self.assertEqual(FINDINGS, found.returncode)
        self.assertIn(b"error[gap]: no way out of the node 'group' is taken in", found.stdout)
        for use in uses:
            result = run(*use, "--model", pack)
            self.assertEqual((BAD_DATA, b""), (result.returncode, result.stdout), use)
            finding = result.stderr.decode()
            self.assertIn("tree.yaml:60:9: error[gap]: no way out of the node 'group'", finding)
            self.assertIn("  hint: add a rule or branch for them\n", finding)
            self.assertIn(finding.strip(), found.stdout.decode(), use)
        with Terminal() as terminal:
            terminal.start("--model", pack)
            terminal.wait_for("error[gap]")
            terminal.wait_for_prompt()
        # Comparing is no use: it is how one sees what a change mends.
        self.assertNotEqual(BAD_DATA, run("diff", pack, FIXTURES / "composite-score").returncode)

    def test_a_finding_is_explained_in_every_language(self):
        for language, words in (("nb", "Hva det betyr"), ("nn", "Kva det tyder"), ("en", "What it")):
            result = run("check", "--explain", "dead-rule", "--language", language)
            self.assertEqual(0, result.returncode)
            self.assertTrue(result.stdout.decode().startswith("dead-rule\n\n" + words))

    def test_an_unknown_finding_is_answered_with_the_nearest(self):
        result = run("check", "--explain", "ded-rule")
        self.assertEqual(WRONG_USE, result.returncode)
        self.assertEqual(
            b"error: unknown finding 'ded-rule'\n  hint: did you mean 'dead-rule'?\n",
            result.stderr,
        )


class WatchTests(Folder):
    def watch(self, pack):
        terminal = Terminal()
        self.addCleanup(terminal.close)
        terminal.run("clear")
        terminal.start("check", "--watch", "--language", "en", "--model", pack)
        terminal.wait_for("Waiting for changes")
        return terminal

    def test_a_change_is_checked_at_once(self):
        pack = self.copy_of("eight-domains")
        terminal = self.watch(pack)
        self.replace(pack, "tree.yaml", "decide: first", "decide: frist")
        terminal.wait_for("changed: tree.yaml")
        terminal.wait_for("error[bad-value]")
        terminal.press("C-c")
        terminal.wait_for_prompt()
        terminal.assert_shell_is_sane()

    def test_editors_that_write_by_renaming_are_noticed(self):
        pack = self.copy_of("eight-domains")
        terminal = self.watch(pack)
        other = os.path.join(pack, "4913")
        shutil.copy(os.path.join(pack, "glossary.yaml"), other)
        os.rename(other, os.path.join(pack, "glossary.yaml"))
        terminal.wait_for("changed: glossary.yaml")
        os.remove(os.path.join(pack, "glossary.yaml"))
        terminal.wait_for("glossary.yaml: error[missing-file]")
        shutil.copy(FIXTURES / "eight-domains" / "glossary.yaml", pack)
        terminal.wait_for("changed: glossary.yaml")

    def test_a_folder_that_goes_and_comes_is_followed(self):
        pack = self.copy_of("eight-domains")
        terminal = self.watch(pack)
        os.rename(pack, pack + "-away")
        terminal.wait_for("is gone")
        os.rename(pack + "-away", pack)
        terminal.wait_until(lambda: terminal.text().count("Checked again") >= 2, "a check")
        self.replace(pack, "tree.yaml", "decide: first", "decide: frist")
        terminal.wait_for("changed: tree.yaml")

    def test_other_files_do_not_matter(self):
        pack = self.copy_of("eight-domains")
        terminal = self.watch(pack)
        pathlib.Path(pack, ".tree.yaml.swp").write_text("x", encoding="utf-8")
        pathlib.Path(pack, "tree.yaml~").write_text("x", encoding="utf-8")
        time.sleep(0.5)
        self.assertNotIn("changed", terminal.text())

    def test_where_there_is_nothing_to_watch_it_says_so(self):
        for arguments, words in (
            (["check", "--watch", "--language", "en"], b"the files of the program do not change"),
            (
                ["check", "--watch", "--language", "en", "--model", self.copy_of("eight-domains")],
                b"needs a terminal",
            ),
            (["check", "--watch", "--format", "json"], b"--watch writes text"),
        ):
            result = run(*arguments)
            self.assertEqual(WRONG_USE, result.returncode)
            self.assertIn(words, result.stderr)
