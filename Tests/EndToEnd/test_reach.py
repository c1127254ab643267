"""What the program opens, changes, starts and talks to, as the system saw it."""

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
    "/etc/localtime", "/etc/locale.alias", "/etc/terminfo", "/lib", "/usr/lib", "/usr/lib64",
    "/usr/share/terminfo", "/usr/share/zoneinfo", "/usr/share/locale", "/proc/stat",
    "/proc/cpuinfo", "/proc/meminfo", "/sys/devices/system/cpu", "/sys/fs/cgroup", "/dev/null",
    "/dev/tty", "/dev/urandom",
)
# Where everybody's settings, models and municipalities are.
SETTINGS = ("/etc/veiviser", "/usr/share/veiviser", "/usr/local/share/veiviser")

LINE = re.compile(r"(?:(\d+) +)?(.*)")
CALL = re.compile(r"(\w+)\((.*)\) += (-?\d+)(?:<(.*)>)?")
NAME = re.compile(r'"((?:[^"\\]|\\.)*)"')
WRITING = re.compile(r"O_(WRONLY|RDWR|CREAT|TRUNC)")
OPENING = {"open", "openat", "openat2"}
CHANGING = {"mkdir", "mkdirat", "rename", "renameat", "renameat2", "unlink", "unlinkat", "link",
            "linkat", "symlink", "symlinkat", "creat", "truncate", "chmod", "fchmodat", "rmdir"}
TALKING = {"socket", "connect", "sendto", "sendmsg", "bind"}


def can_trace():
    """Whether there is strace, and it may look."""
    return shutil.which("strace") and subprocess.run(
        ["strace", "-o", "/dev/null", "true"], stderr=subprocess.DEVNULL, check=False,
    ).returncode == 0


def whole_lines(text):
    """The calls, each on one line, also where another thread came in between."""
    begun = {}
    for line in text.splitlines():
        thread, call = LINE.fullmatch(line).groups()
        if call.endswith("<unfinished ...>"):
            begun[thread] = call.removesuffix("<unfinished ...>")
        elif call.startswith("<... "):
            yield begun.pop(thread) + call.split("resumed>", 1)[1]
        else:
            yield call


def beyond(paths, places):
    """The paths that lie in none of the places; those about the program itself do not count."""
    return {
        path for path in paths
        if not any(path == place or path.startswith(place + "/") for place in places)
        and not re.match(r"/proc/(self|\d+)/", path)
    }


class Trace:
    """What a program has done, where it went well."""

    def __init__(self, text, folder):
        self.opened, self.changed, self.started, self.said = set(), set(), [], []
        for line in whole_lines(text):
            call = CALL.match(line)
            if not call or int(call[3]) < 0:
                continue
            name, arguments, _, opened = call.groups()
            if name in OPENING:
                (self.changed if WRITING.search(arguments) else self.opened).add(opened)
            elif name in CHANGING:
                paths = NAME.findall(arguments)
                self.changed |= {os.path.normpath(os.path.join(folder, path)) for path in paths}
            elif name == "execve":
                self.started.append(NAME.search(arguments)[1])
            elif name in TALKING:
                self.said.append(line)


@unittest.skipUnless(can_trace(), "strace cannot look here")
class ReachTests(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory(prefix="veiviser-")
        self.addCleanup(folder.cleanup)
        root = pathlib.Path(folder.name).resolve()
        self.home, self.file = root / "home", root / "trace"
        self.home.mkdir()

    def command(self, *arguments):
        watching = ["strace", "-f", "-y", "-s", "500", "-e", "trace=%file,%network"]
        return [*watching, "-o", str(self.file), BINARY, *arguments]

    def run_traced(self, *arguments, text=""):
        """How the program ended, and what it said."""
        environment = {
            "LC_ALL": "C.UTF-8", "HOME": str(self.home), "PATH": os.environ["PATH"],
            "VEIVISER_TODAY": "2026-11-22"}
        result = subprocess.run(
            self.command(*arguments), cwd=self.home, env=environment, input=text.encode(),
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT, timeout=60, check=False,
        )
        return result.returncode, result.stdout.decode()

    def trace(self):
        return Trace(self.file.read_text(encoding="utf-8", errors="replace"), str(self.home))

    def assert_stays(self, *reads, writes=()):
        """Nothing was read but the machine's own and these, and nothing started or said."""
        trace = self.trace()
        self.assertEqual(trace.said, [])
        self.assertEqual(trace.started, [BINARY])
        self.assertEqual(beyond(trace.opened, (*MACHINE, *SETTINGS, *map(str, reads))), set())
        self.assertEqual(beyond(trace.changed, ("/dev/null", "/dev/tty", *map(str, writes))), set())

    def test_a_walk_opens_nothing_but_what_describes_the_machine(self):
        with Terminal(HOME=str(self.home)) as terminal:
            terminal.run(shlex.join(self.command()))
            terminal.wait_for("avslutt")
            terminal.press("Enter", "1", "1", "1", "1", "q")
            terminal.wait_for("Avslutte?")
            terminal.press("1")
            terminal.wait_for_prompt()
        self.assert_stays(self.home)
        self.assertEqual(list(self.home.iterdir()), [])

    def test_plain_lines_keep_nothing(self):
        status, said = self.run_traced("--plain", "--language", "nb", text="1\n1\n1\n1\nq\n1\n")
        self.assertEqual(status, 0)
        self.assertIn("Avslutte?", said)
        self.assert_stays()
        self.assertEqual(list(self.home.iterdir()), [])

    def test_a_plan_is_written_where_plans_are_kept_and_nowhere_else(self):
        data = self.home / "data"
        status, said = self.run_traced("plan", "new", "--label", "K-7", "--data", str(data))
        self.assertEqual(status, 0, said)
        self.assert_stays(data, writes=[data])
        self.assertTrue(any(data.rglob("*.sqlite")))

    def test_only_the_municipality_that_is_asked_for_is_read(self):
        shelf = self.home / ".local" / "share" / "veiviser" / "municipalities"
        shelf.mkdir(parents=True)
        example = pathlib.Path(__file__).parents[2] / "Resources" / "Municipalities" / "9999.yaml"
        text = example.read_text(encoding="utf-8")
        for number in range(9000, 9350):
            named = text.replace("9999", str(number))
            (shelf / f"{number}.yaml").write_text(named, encoding="utf-8")
        status, said = self.run_traced(
            "suggest", "--municipality", "9123", "--answers", "-", text="{}")
        self.assertEqual(status, 0, said)
        opened = {path for path in self.trace().opened if path.endswith(".yaml")}
        self.assertEqual(opened, {str(shelf / "9123.yaml")})

    def test_a_model_that_points_out_of_its_folder_is_not_followed(self):
        model, elsewhere = pack(self.home), self.home / "elsewhere"
        elsewhere.mkdir()
        shutil.move(model / "tree.yaml", elsewhere / "tree.yaml")
        (model / "tree.yaml").symlink_to(elsewhere / "tree.yaml")
        (elsewhere / "nb.yaml").write_text("model.title: Lest\n", encoding="utf-8")
        cover = model / "model.yaml"
        before = cover.read_text(encoding="utf-8")
        after = before.replace("languages: [en]", 'languages: [en, "../elsewhere/nb"]')
        self.assertNotEqual(before, after)
        cover.write_text(after, encoding="utf-8")
        status, said = self.run_traced("check", "--model", "model")
        self.assertNotEqual(status, 0)
        for name in ("model/tree.yaml: error", "model.yaml:"):
            self.assertIn(name, said)
        self.assert_stays(model)


if __name__ == "__main__":
    unittest.main()
