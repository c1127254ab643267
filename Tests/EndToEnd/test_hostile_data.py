"""Data of every kind that wants to hurt: the program says what is wrong, in words, and where."""

import json
import os
import pathlib
import shutil
import tempfile
import unittest

from hostile import BASE, BYTES, PLACES, STEERING, TURNING, Result, pack

TEXTS = pathlib.Path(__file__).resolve().parents[2] / "Resources" / "Texts"
WRONG_USE, BAD_DATA, NO_INPUT = 64, 65, 66

# Where data comes in: the name of the file, and what is run.
ENTRIES = {
    "answers": ("x.json", ["suggest", "--answers", "x.json"]),
    "municipality": ("9999.yaml", ["check", "--municipality", "./9999.yaml"]),
    "offers": ("x.csv", ["import", "offers", "x.csv", "--municipality", "9999"]),
    "votes": ("x.csv", ["workshop", "agreement", "x.csv"]),
    "plan": ("x.json", ["plan", "import", "x.json"]),
    "script": ("x.keys", ["script", "x.keys"]),
    "record": ("x.keys", ["replay", "x.keys"]),
    "settings": (".config/veiviser/config.yaml", ["--plain"]),
    **{
        f"{name} of a model": (f"model/{name}.yaml", ["check", "--model", "model"])
        for name in ("model", "questions", "tree", "outcomes", "advice", "offers", "glossary",
                     "sources", "cases", "planning", "nb")
    },
    "translation of the program": (
        "Resources/Texts/nb/start.yaml", ["check", "--resources", "Resources", "--model", "model"]),
}


class HostileDataTests(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory(prefix="veiviser-")
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)

    def place(self, name):
        """Makes what is around a file, and takes away what was there."""
        shutil.rmtree(self.folder)
        self.folder.mkdir()
        pack(self.folder)
        if name.startswith("Resources"):
            shutil.copytree(TEXTS, self.folder / "Resources" / "Texts")
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.unlink(missing_ok=True)
        return path

    def assert_holds(self, entry, kind, plant):
        name, arguments = ENTRIES[entry]
        with self.subTest(entry, data=kind):
            path = self.place(name)
            plant(path)
            before = self.files()
            result = Result(arguments, self.folder)
            self.assertIsNone(result.fault())
            self.assertEqual(before, self.files() - (MADE - before))
            if result.status in (BAD_DATA, NO_INPUT):
                said = (result.output + result.errors).decode()
                self.assertIn(path.name, said)

    def files(self):
        return {str(path.relative_to(self.folder)) for path in self.folder.rglob("*")}

    def test_bytes_of_every_kind_are_answered_in_words(self):
        for entry in ENTRIES:
            for kind, data in BYTES.items():
                self.assert_holds(entry, kind, lambda path, data=data: path.write_bytes(data))

    def test_what_is_no_file_is_neither_read_nor_waited_for(self):
        for entry in ENTRIES:
            for kind, plant in PLACES.items():
                self.assert_holds(entry, kind, plant)

    def test_the_same_bytes_through_a_pipe(self):
        self.place("x")
        for arguments in (["suggest", "--answers", "-"], ["plan", "import", "-"],
                          ["import", "offers", "-", "--municipality", "9999"],
                          ["workshop", "agreement", "-"], ["script", "-"], ["replay", "-"],
                          ["--plain"]):
            for kind, data in BYTES.items():
                with self.subTest(arguments[0], data=kind):
                    result = Result(arguments, self.folder, data)
                    self.assertIsNone(result.fault())


# What the program may make: what was said is kept beside the data for the tests.
MADE = {"stdout", "stderr", "9999.yaml"}

if __name__ == "__main__":
    unittest.main()
