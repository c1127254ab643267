"""A municipality: choosing it, what it changes, and remembering it for the next time."""

import os
import stat
import subprocess
import tempfile
import unittest

import expected
from program import BINARY
from terminal import Terminal
from test_environment import run

CHOOSE = "Velg kommune"
PLACE = "Kommune: Eksempelkommunen (eksempel)"


class MunicipalityTests(unittest.TestCase):
    def setUp(self):
        self.terminal = Terminal()
        self.addCleanup(self.terminal.close)
        self.config = os.path.join(self.terminal.folder, ".config", "veiviser", "config.yaml")

    def choose(self, *arguments):
        self.terminal.start(*arguments)
        self.terminal.wait_for(expected.START)
        self.terminal.press("g")
        self.terminal.wait_for(CHOOSE)
        self.terminal.type("eks")
        self.terminal.wait_for("> 9999")
        self.terminal.press("Enter")
        self.terminal.wait_for(PLACE)

    def leave(self):
        self.terminal.press("q")
        self.terminal.wait_for_prompt()

    def test_a_municipality_is_found_by_typing_and_its_offers_are_shown(self):
        self.choose()
        self.terminal.press("/")
        self.terminal.wait_for("Mangler i kommunen")
        self.terminal.wait_for("00 00 00 11")

    def test_the_choice_is_remembered_and_nobody_else_can_read_it(self):
        self.choose()
        self.leave()
        self.assertEqual(0o600, stat.S_IMODE(os.stat(self.config).st_mode))
        self.terminal.run("clear")
        self.terminal.start()
        self.terminal.wait_for(PLACE)
        self.terminal.press("g")
        self.terminal.wait_for(CHOOSE)
        self.terminal.press("Home", "Enter")
        self.terminal.wait_until(lambda: not self.terminal.shows(PLACE), "the whole country")
        self.leave()
        with open(self.config, encoding="utf-8") as file:
            self.assertNotIn("9999", file.read())

    def test_no_config_neither_writes_nor_reads(self):
        self.choose("--no-config")
        self.leave()
        self.assertFalse(os.path.exists(os.path.dirname(self.config)))
        self.choose()
        self.leave()
        self.terminal.run("clear")
        self.terminal.start("--no-config")
        self.terminal.wait_for(expected.START)
        self.assertFalse(self.terminal.shows(PLACE))

    def test_settings_that_are_wrong_are_told_and_left_alone(self):
        os.makedirs(os.path.dirname(self.config))
        with open(self.config, "w", encoding="utf-8") as file:
            file.write("municipality: 12\n")
        self.terminal.start()
        self.terminal.wait_for("config.yaml:1:")
        self.terminal.press("l")
        self.terminal.wait_for("Kva vil du gjere?")
        self.leave()
        with open(self.config, encoding="utf-8") as file:
            self.assertEqual("municipality: 12\n", file.read())


class MunicipalityCommandTests(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory(prefix="veiviser-")
        self.addCleanup(folder.cleanup)
        self.folder = folder.name

    def path(self, name, text=None):
        path = os.path.join(self.folder, name)
        if text is not None:
            with open(path, "w", encoding="utf-8") as file:
                file.write(text)
        return path

    def test_a_new_file_passes_check_and_is_never_written_over(self):
        path = self.path("0301.yaml")
        arguments = ["new", "municipality", "0301", "--output", path]
        self.assertEqual(0, run(*arguments).returncode)
        self.assertEqual(0, run("check", "--municipality", path).returncode)
        with open(path, encoding="utf-8") as file:
            before = file.read()
        self.assertEqual(73, run(*arguments).returncode)
        with open(path, encoding="utf-8") as file:
            self.assertEqual(before, file.read())
        self.assertEqual(["0301.yaml"], os.listdir(self.folder))

    def test_a_number_without_a_file_and_what_is_no_number(self):
        self.assertEqual(66, run("check", "--municipality", "0301").returncode)
        for name in ("301", "../0301", "٠٣٠١", ""):
            with self.subTest(name):
                self.assertIn(run("check", "--municipality", name).returncode, (64, 66))

    def test_an_own_folder_comes_before_the_files_of_the_program(self):
        own = os.path.join(self.folder, "veiviser", "municipalities")
        os.makedirs(own)
        with open(os.path.join(own, "9999.yaml"), "w", encoding="utf-8") as file:
            file.write("municipality: [\n")
        result = run("check", env={"XDG_DATA_HOME": self.folder})
        self.assertEqual(1, result.returncode)
        self.assertIn(f"{own}/9999.yaml:".encode(), result.stdout)

    def test_a_suggestion_names_the_municipality(self):
        answers = self.path("answers.json", '{"alder": "under-18"}')
        arguments = ["suggest", "--answers", answers, "--municipality", "9999"]
        self.assertIn("Eksempelkommunen (eksempel)", run(*arguments).stdout.decode())
        document = run(*arguments, "--format", "json").stdout.decode()
        self.assertIn('"number" : "9999"', document)

    def test_a_spreadsheet_becomes_a_file_that_passes_check(self):
        table = self.path("tilbud.csv", "Tilbudstype;Telefon\nKommunepsykolog;12\nUkjent;1\n")
        path = self.path("0301.yaml")
        arguments = ["import", "offers", table, "--municipality", "0301", "--output", path]
        result = run(*arguments, "--checked", "2026-01-01")
        self.assertEqual(1, result.returncode)
        self.assertIn(b"tilbud.csv:3:1: error[unknown-offer]", result.stdout)
        self.assertEqual(0, run("check", "--municipality", path).returncode)
        self.assertEqual(64, run("import", "offers", table).returncode)

    def test_without_a_home_nothing_is_remembered_and_all_else_works(self):
        script = self.path("script", "g\nDown Enter\n:snapshot\n")
        result = subprocess.run(
            [BINARY, "script", script], env={}, capture_output=True, check=True, timeout=10
        )
        self.assertIn(PLACE, result.stdout.decode())


if __name__ == "__main__":
    unittest.main()
