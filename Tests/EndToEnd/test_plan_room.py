"""Plans where there is no room for them, or no leave to write."""

import contextlib
import os
import pathlib
import subprocess
import tempfile
import unittest

import expected
from program import BINARY
from terminal import Terminal

NO_INPUT, CANNOT_WRITE = 66, 74

# Runs in a name space of its own, where a small file system lies under the folder `small`.
COMMANDS = """
set -e
mount -t tmpfs -o size=400k tmpfs small
plan() { code=0; "$VEIVISER" plan "$@" --data small --today 2026-11-22 || code=$?; echo "= $code"; }
plan new --label A-1
dd if=/dev/zero of=small/fill bs=4k 2>/dev/null || true
plan new --label A-2
plan list
rm small/fill
plan new --label A-2
plan verify
mount -o remount,ro small
plan new --label A-3
plan list
mount -o remount,rw small
plan list
"""


@unittest.skipUnless(os.geteuid() == 0, "only root may mount a small file system")
class RoomTests(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory(prefix="veiviser-")
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)
        (self.folder / "small").mkdir()
        mounting = ["unshare", "-m", "mount", "-t", "tmpfs", "tmpfs", str(self.folder / "small")]
        if subprocess.run(mounting, capture_output=True).returncode != 0:
            self.skipTest("nothing may be mounted here")

    def test_a_full_or_a_read_only_disk_is_said_and_nothing_kept_is_lost(self):
        result = subprocess.run(
            ["unshare", "-m", "bash", "-c", COMMANDS], capture_output=True, text=True,
            timeout=120, cwd=self.folder,
            env={"LC_ALL": "C.UTF-8", "HOME": str(self.folder), "VEIVISER": BINARY,
                 "PATH": os.environ["PATH"]},
        )
        self.assertEqual(0, result.returncode, result)
        codes = [int(part.split()[0]) for part in result.stdout.split("= ")[1:]]
        # Reading needs a little room as well.
        full, locked = [CANNOT_WRITE] * 2, [NO_INPUT] * 2
        self.assertEqual([0, *full, 0, 0, *locked, 0], codes, result)
        self.assertIn("Det er ikke plass til mer.", result.stderr)
        self.assertIn("Ingen tilgang til small/plans", result.stderr)
        self.assertIn("2 planer og 2 versjoner er lest. Alt er helt.", result.stdout)
        listed = result.stdout.splitlines()[-3:-1]
        self.assertEqual(["A-1", "A-2"], [line.split()[1] for line in listed])

    def test_a_disk_that_is_full_while_a_plan_is_edited_leaves_it_in_memory(self):
        terminal = Terminal(VEIVISER=BINARY)
        self.addCleanup(terminal.close)
        small = self.folder / "small"
        terminal.run(
            f"unshare -m sh -c 'mount -t tmpfs -o size=4m tmpfs {small}; "
            f"exec $VEIVISER --no-config --data {small}'")
        terminal.wait_for(expected.START)
        terminal.press("p", "Enter", "1")
        terminal.wait_for("Hva vil du kalle planen?")
        terminal.type("R-1")
        terminal.press("Enter")
        terminal.wait_for("versjon 1 lagret")
        program = terminal.programs()[0]
        fill = pathlib.Path(f"/proc/{program}/root{small}/fill")
        with fill.open("wb", buffering=0) as file, contextlib.suppress(OSError):
            while file.write(bytes(4096)):
                pass
        terminal.press("v", "End", "Enter", "Enter")
        terminal.wait_for("Det er ikke plass til mer.")
        fill.unlink()
        terminal.press("Enter")
        terminal.wait_for("Planen er lagret som versjon 2.")
        terminal.press("q")
        terminal.assert_shell_is_sane()


if __name__ == "__main__":
    unittest.main()
