"""Standard streams that are closed, a home that is none, and days and locales that are odd."""

import json
import os
import pathlib
import subprocess
import tempfile
import unittest

from hostile import CONTROLS
from program import BINARY

WRONG_USE, BAD_DATA, NO_INPUT, CANNOT_WRITE = 64, 65, 66, 74


class SurroundingsTests(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory(prefix="veiviser-")
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)

    def run_in_shell(self, command, **environment):
        """Runs a line of a shell, in which `$V` is the program."""
        return subprocess.run(
            ["bash", "-c", command], cwd=self.folder, stdin=subprocess.DEVNULL,
            capture_output=True, text=True, timeout=60,
            env={"LC_ALL": "C.UTF-8", "HOME": str(self.folder / "home"), "V": BINARY,
                 "PATH": os.environ["PATH"], "VEIVISER_TODAY": "2026-11-22", **environment})

    def test_streams_that_are_closed(self):
        nothing = "stdout: error[cannot-write]: Bad file descriptor\n"
        for command, status, said in (
            ('"$V" check >&-', CANNOT_WRITE, nothing),
            ('"$V" check 2>&- >/dev/null', 0, ""),
            ('"$V" check <&- >/dev/null', 0, ""),
            ('"$V" check <&- >&- 2>&-', CANNOT_WRITE, ""),
            ('"$V" --help >&-', CANNOT_WRITE, nothing),
            ('"$V" manual >&-', CANNOT_WRITE, nothing),
            ('"$V" >&-', CANNOT_WRITE, nothing),
            ('"$V" <&-', NO_INPUT, "stdin: error[unreadable]: Bad file descriptor\n"),
            ('"$V" <&- >&- 2>&-', NO_INPUT, ""),
            ('"$V" plan list >&-', CANNOT_WRITE, nothing),
            ('"$V" plan new --label A 2>&- >/dev/null', 0, ""),
            ('"$V" plan new --label B <&- >/dev/null', 0, ""),
            ('"$V" plan export A -o a.txt 2>&-', CANNOT_WRITE, ""),
            ('"$V" no-such-command 2>&-', CANNOT_WRITE, ""),
        ):
            with self.subTest(command):
                result = self.run_in_shell(command)
                self.assertEqual((status, said), (result.returncode, result.stderr))
        self.assertIn("Alt er helt.", self.run_in_shell('"$V" plan verify').stdout)

    def test_no_file_takes_the_place_of_a_stream_that_is_closed(self):
        self.run_in_shell('yes 1 | head -9 | "$V" --plain --record r --log l 2>&- >out')
        for name in ("r", "l", "out"):
            self.assertNotIn("Opptaket", (self.folder / name).read_text())
        self.assertEqual(0, self.run_in_shell('"$V" replay r').returncode)

    def test_streams_that_are_full(self):
        for command in ("check", "test", "--help", "--version", "manual", "workshop handout",
                        "plan list", "--generate-completion-script bash", "suggest --answers a"):
            (self.folder / "a").write_text('{"alder": "under-18"}')
            with self.subTest(command):
                result = self.run_in_shell(f'"$V" {command} >/dev/full')
                self.assertEqual(CANNOT_WRITE, result.returncode, result)
                self.assertIn("No space left on device", result.stderr)

    def test_a_home_that_is_no_folder_gets_no_plans(self):
        for home in ("", "relative", ".", "~"):
            with self.subTest(home=home):
                result = self.run_in_shell('"$V" plan new --label A', HOME=home)
                self.assertEqual(WRONG_USE, result.returncode, result)
                self.assertIn("bruk --data", result.stderr)
                result = self.run_in_shell("yes q | \"$V\" --plain | tail -1", HOME=home)
                self.assertEqual((0, ""), (result.returncode, result.stderr))
        self.assertEqual([], sorted(self.folder.iterdir()))

    def test_folders_that_take_nothing(self):
        for home in ("/proc", "/dev/null", "/sys"):
            with self.subTest(home=home):
                result = self.run_in_shell('"$V" plan new --label A', HOME=home)
                self.assertIn(result.returncode, (BAD_DATA, NO_INPUT, CANNOT_WRITE), result)
                self.assertIn(home, result.stderr)
                result = self.run_in_shell('printf "l\\nq\\n" | "$V" --plain', HOME=home)
                self.assertEqual(0, result.returncode, result)

    def test_names_with_control_sequences_are_shown_without_them(self):
        odd = "a\x1b[2J\u202e\u200b\n\x9b"
        (self.folder / odd).write_text("{")
        for command in (
            f"suggest --answers '{odd}'", f"check --model '{odd}'", f"replay '{odd}'",
            f"check --municipality './{odd}'", f"plan import '{odd}'", f"plan show '{odd}'",
            f"plan new --label '{odd}' --data '{odd}d'", f"new model '{odd}'",
            f"--record '{odd}'", f"script '{odd}'", f"workshop agreement '{odd}'",
            f"check --language '{odd}'", f"--theme '{odd}'", f"check --resources '{odd}'",
        ):
            with self.subTest(command):
                result = self.run_in_shell(f'"$V" {command}')
                said = result.stdout + result.stderr
                self.assertIsNone(CONTROLS.search(said), said)
                self.assertIn(result.returncode, (0, 1, 64, 65, 66, 73, 74))
        for name in ("VEIVISER_RESOURCES", "VEIVISER_TODAY", "LC_ALL", "TERM", "XDG_DATA_HOME",
                     "XDG_CONFIG_HOME", "XDG_DATA_DIRS"):
            with self.subTest(name):
                result = self.run_in_shell(
                    f'export {name}="$ODD"; "$V" check 2>&1; "$V" plan list 2>&1',
                    ODD="/" + odd)
                self.assertIsNone(CONTROLS.search(result.stdout))

    def test_a_clock_that_was_set_back(self):
        self.assertEqual(0, self.run_in_shell('"$V" plan new --label A').returncode)
        export = '"$V" plan export A --format json --history -o a.json'
        self.assertEqual(0, self.run_in_shell(export).returncode)
        for day in ("1970-01-01", "2024-12-31", "9999-12-31"):
            with self.subTest(day):
                for command in ("plan list --due", "plan show A", "test", "plan verify",
                                "plan new --label B" + day, "plan archive A",
                                "plan archive A --undo"):
                    result = self.run_in_shell(f'"$V" {command}', VEIVISER_TODAY=day)
                    self.assertEqual((0, ""), (result.returncode, result.stderr), command)
                # What was checked after today is a finding, and no more than that.
                result = self.run_in_shell('"$V" check', VEIVISER_TODAY=day)
                self.assertEqual((int(day < "2026"), ""), (result.returncode, result.stderr))
        document = json.loads((self.folder / "a.json").read_text())
        self.assertEqual(["2026-11-22"], [each["day"] for each in document["revisions"]])
        self.assertIn("Alt er helt.", self.run_in_shell('"$V" plan verify').stdout)

    def test_a_locale_that_is_unknown_or_knows_no_utf_8(self):
        for locale in ("", "C", "POSIX", "xx_YY.nothing", "nb_NO.ISO-8859-1", "a" * 5_000):
            for command in ("{} check", "yes q | {} --plain", "{} plan list"):
                with self.subTest(locale=locale[:20], command=command):
                    # The shell has something to say about locales of its own.
                    program = 'env LC_ALL="$LOCALE" LANG="$LOCALE" "$V"'
                    result = self.run_in_shell(command.format(program), LOCALE=locale)
                    self.assertEqual((0, ""), (result.returncode, result.stderr))


if __name__ == "__main__":
    unittest.main()
