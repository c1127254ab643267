"""What the program opens, makes and talks to, as the system saw it."""

import os
import pathlib
import re
import shlex
import shutil
import subprocess
import tempfile
import unittest

from hostile import pack
from program import BINARY
from terminal import Terminal

# What the C library, ncurses and Swift look up about the machine, for a program of any kind.
MACHINE = (
    "/etc/localtime", "/etc/terminfo", "/lib/terminfo", "/usr/share/terminfo", "/usr/lib/terminfo",
    "/usr/share/zoneinfo", "/usr/lib/locale", "/usr/share/locale",
    "/usr/lib/x86_64-linux-gnu/gconv", "/usr/lib/aarch64-linux-gnu/gconv",
    "/proc/self", "/proc/stat", "/proc/cpuinfo", "/proc/meminfo", "/sys/devices/system/cpu",
    "/sys/fs/cgroup", "/dev/null", "/dev/tty", "/dev/urandom",
    "/etc/veiviser", "/usr/share/veiviser", "/usr/local/share/veiviser",
)
TRACED = "trace=%file,%network"
CALL = re.compile(r'^(?:\d+ +)?(\w+)\((.*)\) += (-?\d+)')
NAME = re.compile(r'"((?:[^"\\]|\\.)*)"')
CHANGING = {"mkdir", "mkdirat", "rename", "renameat", "renameat2", "unlink", "unlinkat", "link",
            "linkat", "symlink", "symlinkat", "creat", "truncate", "chmod", "fchmodat", "rmdir"}


def can_trace():
    """Whether there is strace, and it may look."""
    return shutil.which("strace") and subprocess.run(
        ["strace", "-o", "/dev/null", "true"], stderr=subprocess.DEVNULL, check=False,
    ).returncode == 0


def outside(paths, places):
    """The paths that lie in none of the places; what has no folder lies where it was started."""
    return {path for path in paths if path.startswith("/") and not path.startswith(places)}


@unittest.skipUnless(can_trace(), "strace cannot look here")
class ReachTests(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory(prefix="veiviser-")
        self.addCleanup(folder.cleanup)
        self.root = pathlib.Path(folder.name)
        self.folder = self.root / "home"
        self.folder.mkdir()
        self.trace = self.root / "trace"

    def command(self, *arguments):
        watching = ["strace", "-f", "-s", "500", "-e", TRACED, "-o", str(self.trace)]
        return [*watching, BINARY, *arguments]

    def run_traced(self, *arguments, text=""):
        environment = {
            "LC_ALL": "C.UTF-8", "HOME": str(self.folder), "PATH": os.environ["PATH"],
            "VEIVISER_TODAY": "2026-11-22"}
        return subprocess.run(
            self.command(*arguments), cwd=self.folder, env=environment, input=text.encode(),
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT, timeout=60, check=False,
        ).stdout.decode()

    def calls(self):
        """Every call that went well, by its name, with the paths in it."""
        for line in self.trace.read_text(errors="replace").splitlines():
            found = CALL.match(line)
            if found and int(found[3]) >= 0:
                yield found[1], found[2], NAME.findall(found[2])

    def reached(self):
        """The paths that were opened or changed, and whatever was said to a network."""
        opened, changed, said = set(), set(), []
        for name, arguments, paths in self.calls():
            writes = re.search(r"O_(WRONLY|RDWR|CREAT|TRUNC)", arguments)
            if name in ("open", "openat", "openat2") and not writes:
                opened.update(paths)
            elif name in CHANGING or name.startswith("open"):
                changed.update(paths)
            elif name in ("socket", "connect", "sendto", "sendmsg", "bind"):
                said.append(f"{name}({arguments})")
        return opened, changed, said

    def assert_stays(self, *places, writes=()):
        """Nothing was opened but the machine's own and these places, nothing said to anybody."""
        opened, changed, said = self.reached()
        self.assertEqual(said, [])
        self.assertEqual(outside(opened, (*MACHINE, *map(str, places))), set())
        self.assertEqual(outside(changed, ("/dev/null", "/dev/tty", *map(str, writes))), set())

    def test_a_walk_opens_nothing_but_what_describes_the_terminal(self):
        with Terminal(HOME=str(self.folder)) as terminal:
            terminal.run(shlex.join(self.command()))
            terminal.wait_for("avslutt")
            terminal.press("Enter", "1", "1", "1", "1", "q")
            terminal.wait_for("Avslutte?")
            terminal.press("1")
            terminal.wait_for_prompt()
        self.assert_stays(self.folder)
        self.assertEqual(list(self.folder.iterdir()), [])

    def test_plain_lines_keep_nothing(self):
        said = self.run_traced("--plain", "--language", "nb", text="1\n1\n1\n1\nq\n")
        self.assertIn("1", said)
        self.assert_stays()
        self.assertEqual(list(self.folder.iterdir()), [])

    def test_a_plan_is_written_where_plans_are_kept_and_nowhere_else(self):
        data = self.folder / "data"
        self.run_traced("plan", "new", "--label", "K-7", "--data", str(data))
        self.assert_stays(data, writes=[data])
        self.assertTrue(any(data.rglob("*.sqlite")))

    def test_only_the_municipality_that_is_asked_for_is_read(self):
        shelf = self.folder / ".local" / "share" / "veiviser" / "municipalities"
        shelf.mkdir(parents=True)
        example = pathlib.Path(__file__).parents[2] / "Resources" / "Municipalities" / "9999.yaml"
        text = example.read_text()
        for number in range(9000, 9350):
            (shelf / f"{number}.yaml").write_text(text.replace("9999", str(number)))
        self.run_traced("suggest", "--municipality", "9123", "--answers", "-", text="{}")
        opened, _, _ = self.reached()
        self.assertEqual(
            {path for path in opened if path.endswith(".yaml")}, {str(shelf / "9123.yaml")})

    def test_a_model_that_points_out_of_its_folder_is_not_followed(self):
        model = pack(self.folder)
        outside = self.folder / "outside"
        outside.mkdir()
        for name in ("tree", "en"):
            shutil.copy(model / "tree.yaml", outside / f"{name}.yaml")
        (model / "tree.yaml").unlink()
        (model / "tree.yaml").symlink_to(outside / "tree.yaml")
        cover = model / "model.yaml"
        cover.write_text(
            cover.read_text().replace("languages: [nb", 'languages: [nb, "../outside/en"'))
        said = self.run_traced("check", "--model", "model", "--language", "en")
        self.assertIn("tree.yaml", said)
        self.assert_stays()
        opened, _, _ = self.reached()
        self.assertEqual({path for path in opened if "outside" in path}, set())


if __name__ == "__main__":
    unittest.main()
