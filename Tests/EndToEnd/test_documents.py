"""The documentation: what it tells people to type works, and what it names exists."""

import os
import re
import subprocess
import tempfile
import unittest

import documents
from program import BINARY

SECONDS = 60
TEST_NAME = re.compile(r"`(\w+Tests)` “([^”]+)”")
END_TO_END_NAME = re.compile(r"`(test_\w+)\.py` `(test_\w+)`")
LINK = re.compile(r"\]\(([^)#:]+)(?:#[^)]*)?\)")
PATH = re.compile(r"`((?:Sources|Resources|Tests|Scripts)/[\w/.+-]+)`")


class GuideTests(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory(prefix="veiviser-")
        self.addCleanup(folder.cleanup)
        self.folder = folder.name
        os.mkdir(os.path.join(self.folder, "bin"))
        os.symlink(BINARY, os.path.join(self.folder, "bin", "veiviser"))

    def run_line(self, line, given=""):
        return subprocess.run(
            ["bash", "-c", line],
            input=given.encode(),
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            cwd=self.folder,
            timeout=SECONDS,
            env={
                "PATH": f"{self.folder}/bin:/usr/bin:/bin",
                "HOME": self.folder,
                "LC_ALL": "C.UTF-8",
            },
        )

    def test_every_command_of_every_guide_ends_as_it_says(self):
        for name in documents.GUIDES:
            page = documents.FOLDER / f"{name}.md"
            for file, text in documents.files(page).items():
                with open(os.path.join(self.folder, file), "w", encoding="utf-8") as out:
                    out.write(text)
            for command in documents.commands(page):
                with self.subTest(page=name, command=command.line):
                    result = self.run_line(command.line)
                    self.assertEqual(command.status, result.returncode, result)
                    self.assertTrue(result.stdout or result.stderr, result)

    def test_every_guide_has_commands_and_a_walk(self):
        for name in documents.GUIDES:
            page = documents.FOLDER / f"{name}.md"
            with self.subTest(name):
                self.assertTrue(list(documents.commands(page)))
                self.assertTrue(name == "fagradgiver" or list(documents.walks(page)))

    def test_every_walk_shows_what_the_guide_says_before_each_key(self):
        for name in documents.GUIDES:
            language = "en" if name == "overview" else "nb"
            line = f"veiviser script - --municipality 9999 --language {language}"
            for walk in documents.walks(documents.FOLDER / f"{name}.md"):
                result = self.run_line(line, documents.script(walk))
                self.assertEqual(0, result.returncode, result)
                screens = re.split(r"(?m)^== .* ==$", result.stdout.decode())[1:]
                self.assertEqual(len(walk) + 1, len(screens), walk)
                for (words, keys), before, after in zip(walk, screens, screens[1:]):
                    with self.subTest(page=name, screen=words, keys=keys):
                        self.assertIn(words, before)
                        self.assertNotEqual(before, after, "the keys do nothing")


class PageTests(unittest.TestCase):
    def test_every_test_that_is_named_exists(self):
        for page in documents.pages():
            text = " ".join(documents.read(page).split())
            for suite, sentence in TEST_NAME.findall(text):
                with self.subTest(page=page.name, test=sentence):
                    found = (documents.PROJECT / "Tests").glob(f"*/{suite}.swift")
                    self.assertIn(f"func `{sentence}`(", "".join(map(documents.read, found)))
            for file, test in END_TO_END_NAME.findall(text):
                with self.subTest(page=page.name, test=test):
                    path = documents.PROJECT / "Tests" / "EndToEnd" / f"{file}.py"
                    self.assertIn(f"def {test}(", documents.read(path))

    def test_the_safety_case_names_a_test_for_every_hazard(self):
        text = documents.read(documents.FOLDER / "safety.md")
        hazards = re.split(r"(?m)^### ", text)[1:]
        self.assertGreaterEqual(len(hazards), 8)
        for hazard in hazards:
            with self.subTest(hazard.splitlines()[0]):
                flat = " ".join(hazard.split())
                self.assertTrue(TEST_NAME.search(flat) or END_TO_END_NAME.search(flat))

    def test_every_link_and_path_leads_somewhere(self):
        for page in documents.pages():
            text = documents.read(page)
            for link in LINK.findall(text):
                with self.subTest(page=page.name, link=link):
                    self.assertTrue((page.parent / link).exists())
            for path in PATH.findall(text):
                with self.subTest(page=page.name, path=path):
                    self.assertTrue((documents.PROJECT / path).exists())

    def test_nothing_lies_about_that_a_test_or_a_slip_of_the_hand_left_there(self):
        for folder, inner, names in os.walk(documents.PROJECT):
            inner[:] = [name for name in inner if name not in (".build", ".git", "__pycache__")]
            for name in inner + names:
                with self.subTest(folder=folder, name=name):
                    self.assertRegex(name, r"^[A-Za-z0-9._+@-]{1,60}$")

    def test_every_page_can_be_read_in_an_editor(self):
        for page in set(documents.pages()) - {documents.PROJECT / "README.md"}:
            for number, line in enumerate(documents.read(page).splitlines(), start=1):
                with self.subTest(page=page.name, line=number):
                    self.assertTrue(len(line) <= 100 or line.startswith("|"), line)
