"""Everything that writes, where there is no room, no leave, or an end in the middle."""

import json
import os
import pathlib
import random
import signal
import subprocess
import tempfile
import time
import unittest

from hostile import BASE
from program import BINARY

NO_INPUT, CANNOT_CREATE, CANNOT_WRITE = 66, 73, 74
OFFERS = "name;phone;checked;offer\nKurs;1;2026-01-01;rask-psykisk-helsehjelp\n"

# Every command that makes a file: its arguments, and where in the folder it writes.
WRITERS = {
    "a model": (["new", "model", "small/model"], CANNOT_CREATE),
    "a municipality": (["new", "municipality", "0301", "--output", "small/a.yaml"], CANNOT_CREATE),
    "what was imported": (
        ["import", "offers", "x.csv", "--municipality", "9999", "--output", "small/b.yaml"],
        CANNOT_CREATE),
    "a plan as text": (["plan", "export", "A", "-o", "small/c.txt"], CANNOT_CREATE),
    "a plan as data": (
        ["plan", "export", "A", "--format", "json", "-o", "small/c.json"], CANNOT_CREATE),
    "a plan over another": (
        ["plan", "export", "A", "-o", "small/old.txt", "--replace"], CANNOT_CREATE),
    "a copy of the plans": (["plan", "backup", "small/copy"], CANNOT_WRITE),
}


class WriterTests(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory(prefix="veiviser-")
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)
        self.small = self.folder / "small"
        self.small.mkdir()
        (self.folder / "x.csv").write_text(OFFERS)
        self.environment = {
            "LC_ALL": "C.UTF-8", "HOME": str(self.folder), "PATH": os.environ["PATH"],
            "VEIVISER_TODAY": "2026-11-22", "VEIVISER": BINARY}
        self.assertEqual(0, self.run_program("plan", "new", "--label", "A").returncode)

    def run_program(self, *arguments, **options):
        return subprocess.run([BINARY, *arguments], cwd=self.folder, env=self.environment,
                              stdin=subprocess.DEVNULL, capture_output=True, timeout=60, **options)

    def in_a_small_place(self, script):
        """Runs a script where `small` is a file system of its own; only root may make one."""
        mount = "mount -t tmpfs -o size=64k tmpfs small && echo old >small/old.txt && "
        return subprocess.run(["unshare", "-m", "bash", "-c", mount + script], cwd=self.folder,
                              env=self.environment, capture_output=True, text=True, timeout=120)

    def requireMount(self):
        if self.in_a_small_place("true").returncode != 0:
            self.skipTest("nothing may be mounted here")

    def test_where_there_is_no_room_or_no_leave_nothing_is_left_behind(self):
        self.requireMount()
        full = "dd if=/dev/zero of=small/fill bs=4k 2>/dev/null; "
        locked = "mount -o remount,ro small; "
        for obstacle, name, reason in ((full, "full", "No space left"),
                                       (locked, "locked", "Read-only file system")):
            for kind, (arguments, status) in WRITERS.items():
                with self.subTest(kind, place=name):
                    command = " ".join(arguments)
                    result = self.in_a_small_place(
                        f'{obstacle}"$VEIVISER" {command} </dev/null; echo "= $?"; '
                        "rm -f small/fill; ls -A small; cat small/old.txt")
                    ending = result.stdout.split("= ")[1].splitlines()
                    self.assertEqual(["old.txt", "old"], ending[1:], result)
                    # A place for plans that may not be written may not be read either.
                    wanted = {status, NO_INPUT} if "backup" in arguments else {status}
                    self.assertIn(int(ending[0]), wanted, result)
                    if status == CANNOT_CREATE:
                        self.assertIn(reason, result.stderr)
                    else:
                        self.assertTrue(result.stderr.strip())

    def test_a_file_that_is_there_is_never_written_over_unasked(self):
        for kind, (arguments, _) in WRITERS.items():
            if "--replace" in arguments:
                continue
            with self.subTest(kind):
                self.assertEqual(0, self.run_program(*arguments).returncode)
                before = self.contents()
                again = self.run_program(*arguments)
                self.assertIn(again.returncode, (65, CANNOT_CREATE, CANNOT_WRITE), again)
                self.assertEqual(before, self.contents())

    def test_a_name_on_a_file_system_without_links(self):
        if subprocess.run(["strace", "-V"], capture_output=True).returncode != 0:
            self.skipTest("strace is not installed")
        command = ["strace", "-f", "-o", "/dev/null", "-e", "inject=link:error=EPERM", BINARY,
                   "plan", "export", "A", "-o", "small/c.txt"]
        for status in (0, CANNOT_CREATE):
            result = subprocess.run(command, cwd=self.folder, env=self.environment,
                                    capture_output=True, timeout=60)
            self.assertEqual(status, result.returncode, result)
        self.assertEqual(["c.txt"], sorted(self.contents()))
        self.assertIn("A", (self.small / "c.txt").read_text())

    def test_what_is_killed_while_it_writes_leaves_the_old_or_the_new(self):
        chance = random.Random(7)
        new = self.folder / "small" / "old.txt"
        self.run_program("plan", "export", "A", "-o", "small/whole.txt")
        whole = (self.small / "whole.txt").read_text()
        for _ in range(int(os.environ.get("VEIVISER_KILLS", 20))):
            new.write_text("old")
            model = self.small / "model"
            for arguments in (["plan", "export", "A", "-o", str(new), "--replace"],
                              ["new", "model", str(model)]):
                process = subprocess.Popen(
                    [BINARY, *arguments], cwd=self.folder, env=self.environment,
                    stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                    stderr=subprocess.DEVNULL)
                time.sleep(chance.random() * 0.06)
                process.send_signal(signal.SIGKILL)
                process.wait()
            self.assertIn(new.read_text(), ("old", whole))
            if model.exists():
                self.assertEqual(0, self.run_program("check", "--model", str(model)).returncode)
                for path in sorted(model.rglob("*"), reverse=True):
                    path.rmdir() if path.is_dir() else path.unlink()
                model.rmdir()

    def contents(self):
        return {str(path.relative_to(self.small)): path.read_bytes()
                for path in self.small.rglob("*") if path.is_file()}


if __name__ == "__main__":
    unittest.main()
