"""Beginning a new model."""

import os
import pathlib
import stat
import tempfile
import unittest

from test_environment import run

CANNOT_CREATE = 73


class NewModelTests(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory(prefix="veiviser-")
        self.addCleanup(folder.cleanup)
        self.folder = folder.name

    def assert_refuses(self, path, words):
        result = run("new", "model", path, "--language", "en")
        self.assertEqual(CANNOT_CREATE, result.returncode)
        self.assertIn(words, result.stderr.decode())
        self.assertEqual(b"", result.stdout)

    def test_it_passes_check_and_its_cases_come_out(self):
        for language in ("nb", "nn", "en"):
            path = os.path.join(self.folder, "min modell " + language)
            self.assertEqual(0, run("new", "model", path, "--language", language).returncode)
            for command in (["check", "--notes"], ["test"]):
                result = run(*command, "--model", path)
                self.assertEqual(0, result.returncode, result.stdout.decode())
            model = pathlib.Path(path, "model.yaml").read_text(encoding="utf-8")
            self.assertIn(f"model: min-modell-{language}\n", model)

    def test_the_model_is_named_after_its_folder(self):
        for folder, name in (("Ærlig Språk", "aerlig-sprak"), ("--", "model"), ("A_1", "a-1")):
            path = os.path.join(self.folder, folder)
            run("new", "model", path)
            model = pathlib.Path(path, "model.yaml").read_text(encoding="utf-8")
            self.assertIn(f"\nmodel: {name}\n", model)

    def test_its_files_can_be_read_by_whom_the_mask_allows(self):
        path = os.path.join(self.folder, "shared")
        before = os.umask(0o027)
        try:
            run("new", "model", path)
        finally:
            os.umask(before)
        self.assertEqual(0o750, stat.S_IMODE(os.stat(path).st_mode))
        self.assertEqual(0o640, stat.S_IMODE(os.stat(os.path.join(path, "tree.yaml")).st_mode))

    def test_nothing_is_overwritten(self):
        empty = os.path.join(self.folder, "empty")
        os.mkdir(empty)
        file = os.path.join(self.folder, "file")
        pathlib.Path(file).write_text("mine", encoding="utf-8")
        dangling = os.path.join(self.folder, "dangling")
        os.symlink("nowhere", dangling)
        for path in (empty, empty + "/", file, dangling, ".", "/"):
            self.assert_refuses(path, "is there already")
        self.assertEqual([], os.listdir(empty))
        self.assertEqual("mine", pathlib.Path(file).read_text(encoding="utf-8"))
        self.assertEqual(["dangling", "empty", "file"], sorted(os.listdir(self.folder)))

    def test_a_place_that_is_not_there_is_named(self):
        self.assert_refuses(os.path.join(self.folder, "no", "model"), "no folder to make it in")

    @unittest.skipIf(os.getuid() == 0, "root may write everywhere")
    def test_a_place_that_may_not_be_written_is_named(self):
        os.chmod(self.folder, 0o500)
        self.addCleanup(os.chmod, self.folder, 0o700)
        self.assert_refuses(os.path.join(self.folder, "model"), "Permission denied")

    def test_a_place_that_takes_no_folders_leaves_nothing_behind(self):
        self.assert_refuses("/proc/model", "/proc/model cannot be made")
