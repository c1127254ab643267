"""Planted faults: one for every finding, with the complete output of the program.

Each file of Tests/Fixtures/Faults is named after a finding. It says what is changed in the pack
beside it, then which command is run, and what that prints. Lines that begin with `-` are replaced
by those that begin with `+`; `<E5>` stands for a byte. With UPDATE_FAULTS=1 the outputs are written
anew, and the test fails.
"""

import os
import pathlib
import re
import shutil
import subprocess
import tempfile
import unittest

from program import BINARY

FAULTS = pathlib.Path(__file__).resolve().parents[1] / "Fixtures" / "Faults"
SECONDS = 20


class Fault:
    def __init__(self, path):
        self.path = path
        head, self.output = path.read_text(encoding="utf-8").split("\n$ veiviser ", 1)
        self.changes = re.split(r"^--- ", head, flags=re.MULTILINE)[1:]
        self.command, self.output = self.output.split("\n", 1)

    def plant(self, folder):
        """Makes the pack with the fault."""
        pack = pathlib.Path(folder, "model")
        shutil.copytree(FAULTS / "base", pack)
        for change in self.changes:
            heading, *lines = change.rstrip("\n").split("\n")
            words = heading.split(" ")
            file = pathlib.Path(os.path.normpath(pack / words[0]))
            if len(words) > 1:
                spoil(file, words[1:])
            else:
                replace(file, lines)

    def run(self, language="en"):
        command = self.command.replace("--language en", f"--language {language}")
        with tempfile.TemporaryDirectory(prefix="veiviser-") as folder:
            self.plant(folder)
            result = subprocess.run(
                ["sh", "-c", f'"$0" {command}', BINARY],
                cwd=folder,
                env={"LC_ALL": "C.UTF-8"},
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=subprocess.STDOUT,
                timeout=SECONDS,
            )
            return f"{result.stdout.decode()}[ends with {result.returncode}]\n"

    def rewrite(self, output):
        head = self.path.read_text(encoding="utf-8").split("\n$ veiviser ", 1)[0]
        self.path.write_text(f"{head}\n$ veiviser {self.command}\n{output}", encoding="utf-8")


def spoil(file, words):
    """Puts something else in the place of a file."""
    kept = file.read_bytes()
    if words != ["is", "not", "readable"]:
        file.unlink()
    if words == ["is", "a", "pipe"]:
        os.mkfifo(file)
    elif words == ["is", "not", "readable"]:
        file.chmod(0)
    elif words[:2] == ["links", "to"]:
        os.symlink(words[2], file)
    elif words[0] == "has":
        file.write_bytes(kept)
        os.truncate(file, int(words[1]))
    elif words != ["is", "missing"]:
        raise ValueError(words)


def replace(file, lines):
    """Replaces the lines that begin with `-` by those that begin with `+`."""
    old = "".join(line[1:] + "\n" for line in lines if line.startswith("-")).encode()
    new = "".join(line[1:] + "\n" for line in lines if line.startswith("+")).encode()
    new = re.sub(rb"<([0-9A-F]{2})>", lambda match: bytes.fromhex(match[1].decode()), new)
    text = file.read_bytes() if file.exists() else b""
    if text.count(old) != 1 and old:
        raise ValueError(f"{old} is not there once")
    file.write_bytes(text.replace(old, new, 1) if old else text + new)


class FaultTests(unittest.TestCase):
    maxDiff = None

    def test_what_a_check_finds_is_said_in_norwegian_too(self):
        said = re.compile(r"(?m)^.*: (?:error|warning|note)\[[a-z0-9-]+\]: .*$|^  hint: .*$")
        for path in sorted(FAULTS.glob("*.txt")):
            fault = Fault(path)
            if "check " not in fault.command or "--language en" not in fault.command:
                continue
            if path.stem == "unreadable" and os.getuid() == 0:
                continue
            english = set(said.findall(fault.output))
            for language in ("nb", "nn"):
                with self.subTest(path.stem, language=language):
                    left = english & set(said.findall(fault.run(language)))
                    self.assertEqual(set(), left)

    def test_the_pack_without_a_fault_is_sound(self):
        command = [BINARY, "check", "--notes", "--language", "en", "--model", FAULTS / "base"]
        result = subprocess.run(command, stdout=subprocess.PIPE, timeout=SECONDS, check=True)
        self.assertTrue(result.stdout.startswith(b"0 errors, 0 warnings\n"))

    def test_every_planted_fault_is_found(self):
        for path in sorted(FAULTS.glob("*.txt")):
            if path.stem == "unreadable" and os.getuid() == 0:
                continue
            with self.subTest(path.stem):
                fault = Fault(path)
                output = fault.run()
                if "UPDATE_FAULTS" in os.environ and output != fault.output:
                    fault.rewrite(output)
                self.assertEqual(fault.output, output)
