"""The pictures and the recorded walk of the documentation are what the program draws.

UPDATE_PICTURES=1 writes them anew instead.
"""

import json
import os
import subprocess
import unittest
import xml.etree.ElementTree

from documents import FOLDER, PROJECT
from program import BINARY

PICTURES = FOLDER / "Pictures"
# On another day the screens may say that the model is due for review.
ENVIRONMENT = {"LC_ALL": "C.UTF-8", "HOME": "/nonexistent", "VEIVISER_TODAY": "2026-11-22"}
COLUMNS, LINES = 80, 24
SECONDS_PER_SCREEN = 2


def play(name, *arguments):
    """What the program prints when it plays the keys with this name."""
    command = [BINARY, "script", str(PICTURES / f"{name}.keys"), "--language", "nb", *arguments]
    result = subprocess.run(
        command, stdout=subprocess.PIPE, check=True, timeout=20, env=ENVIRONMENT
    )
    return result.stdout.decode()


def refused(keys, *arguments):
    """How the program ends with keys that come from standard input."""
    return subprocess.run(
        [BINARY, "script", "-", *arguments],
        input=keys.encode(),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        timeout=20,
        env=ENVIRONMENT,
    )


def cast():
    """The walk as a recording that asciinema plays: every screen for the same time."""
    lines = play("walk").splitlines()
    header = {"version": 2, "width": COLUMNS, "height": LINES, "title": "Veiviser"}
    rows = [json.dumps(header)]
    for number in range(len(lines) // LINES):
        screen = lines[number * LINES : (number + 1) * LINES]
        drawn = "\x1b[H\x1b[2J" + "\r\n".join(screen)
        moment = float(number * SECONDS_PER_SCREEN)
        rows.append(json.dumps([moment, "o", drawn], ensure_ascii=False))
    return "\n".join(rows) + "\n"


class PictureTests(unittest.TestCase):
    def assert_saved(self, path, drawn):
        if os.environ.get("UPDATE_PICTURES"):
            path.write_text(drawn, encoding="utf-8")
        saved = path.read_text(encoding="utf-8") if path.exists() else ""
        self.assertTrue(saved == drawn, f"{path.name} is old; UPDATE_PICTURES=1 draws it anew")

    def test_every_picture_is_what_the_program_draws(self):
        names = sorted(path.stem for path in PICTURES.glob("*.keys") if path.stem != "walk")
        self.assertLessEqual({path.stem for path in PICTURES.glob("*.svg")}, set(names))
        for name in names:
            with self.subTest(name):
                picture = play(name, "--svg", "--theme", "light")
                self.assert_saved(PICTURES / f"{name}.svg", picture)

    def test_the_readme_shows_a_question_in_text(self):
        readme = (PROJECT / "README.md").read_text(encoding="utf-8")
        # The first block holds the two commands; the picture follows.
        shown = readme.split("```\n")[2]
        drawn = [line.rstrip() for line in play("question").splitlines()]
        self.assertEqual([line for line in drawn if line], [x for x in shown.split("\n") if x])

    def test_every_picture_holds_the_words_of_its_screen(self):
        for path in PICTURES.glob("*.svg"):
            with self.subTest(path.name):
                root = xml.etree.ElementTree.parse(path).getroot()
                drawn = " ".join(root.itertext()).split()
                shown = play(path.stem).split()
                self.assertEqual(sorted(shown), sorted(drawn[-len(shown) :]))

    def test_a_script_that_shows_two_screens_is_no_picture(self):
        for keys, place in (
            (":snapshot a\nEnter\n:snapshot b\n", "stdin:3:1: error[not-one-snapshot]"),
            ("Enter", "stdin:1:1: error[not-one-snapshot]"),
            ("q\n:snapshot\n", "stdin: the keys leave the program before the picture"),
        ):
            with self.subTest(keys):
                result = refused(keys, "--svg")
                self.assertEqual((65, b""), (result.returncode, result.stdout))
                self.assertIn(place, result.stderr.decode())

    def test_a_theme_is_the_theme_of_a_picture(self):
        self.assertEqual(64, refused(":snapshot\n", "--theme", "dark").returncode)
        self.assertEqual(64, refused(":snapshot\n", "--svg", "--theme", "pink").returncode)

    def test_the_recorded_walk_is_what_the_program_shows(self):
        self.assert_saved(PICTURES / "walk.cast", cast())

    def test_the_recorded_walk_ends_with_a_suggestion(self):
        _, *events = (PICTURES / "walk.cast").read_text(encoding="utf-8").splitlines()
        screens = [json.loads(event)[2] for event in events]
        self.assertIn("Hva vil du gjøre?", screens[0])
        self.assertTrue(any("HOVEDFORLØP 2" in screen for screen in screens))
