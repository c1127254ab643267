"""What somebody could send on purpose, and a way to run the program that watches over it."""

import os
import pathlib
import re
import shutil
import subprocess

from program import BINARY

BASE = pathlib.Path(__file__).resolve().parents[1] / "Fixtures" / "Faults" / "base"

SECONDS = 60
# The address space is mostly code and reserves; this is what is in memory at most.
MOST_KIB = 400_000
STATES = {0, 1, 65, 66, 73, 74}

# A newline is all of them that may be printed.
CONTROLS = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]")

STEERING = "\x1b[2J\x1b]0;x\x07\x9b31m\x90q\x9c\x07\b\x7f"
TURNING = "\u202e\u2066\u200b\u200f\u2028\u2060\ufeff"

BYTES = {
    "nothing": b"",
    "a NUL": b"a: \0\n",
    "control sequences": (STEERING + "\n").encode(),
    "control sequences in a list": f'- "{STEERING}"\n'.encode(),
    "bidirectional overrides": (TURNING + "\n").encode(),
    "a byte order mark alone": b"\xef\xbb\xbf",
    "bytes that are no text": bytes(range(128, 256)) * 40,
    "every byte": bytes(range(256)),
    "UTF-16": 'case;outcome\n"a": 1\n'.encode("utf-16"),
    "half of UTF-16": b"\xff\xfea",
    "UTF-32": "a: 1\n".encode("utf-32"),
    "a line of a megabyte": b"a" * 900_000 + b"\n",
    "a text of a megabyte": b'{"a": "' + b"\xc3\xa5" * 450_000 + b'"}',
    "a hundred thousand lines": b"- {id: a, label: b}\n" * 100_000,
    "a hundred thousand of a list": b"[" + b"1," * 100_000 + b"1]",
    "a hundred thousand keys": b"{" + b",".join(b'"k%d":1' % n for n in range(60_000)) + b"}",
    "a hundred thousand columns": b"case;" * 100_000 + b"\n" + b";" * 100_000,
    "ten thousand lists": b"[" * 10_000,
    "ten thousand mappings": b'{"a":' * 10_000 + b"1" + b"}" * 10_000,
    "ten thousand questions": b"? " * 10_000,
    "ten thousand indents": b"".join(b" " * n + b"a:\n" for n in range(1_300)),
    "aliases": b"a: &a [x,x,x,x]\n"
    + b"".join(b"b%d: &b%d [*%s,*%s,*%s]\n" % (n, n, *[b"a" if n == 0 else b"b%d" % (n - 1)] * 3)
               for n in range(40)),
    "a merge of itself": b"a: &a\n  <<: *a\n",
    "tags": b"!!python/object/apply:os.system ['id']\n",
    "many documents": b"---\na: 1\n" * 50_000,
    "numbers without end": b'{"a": ' + b"9" * 400_000 + b"}",
    "an open quotation mark": b'"' + b"x;\n" * 20_000,
    "carriage returns": b"a: 1\rb: 2\r\nc: 3\n\r",
}


def make_huge(path):
    path.write_bytes(b"a: 1\n")
    os.truncate(path, 3 << 30)


# What is no file, and what only looks like one.
PLACES = {
    "a folder": lambda path: path.mkdir(),
    "a pipe": os.mkfifo,
    "three gigabytes": make_huge,
    "a device without an end": lambda path: path.symlink_to("/dev/zero"),
    "a link to itself": lambda path: path.symlink_to(path.name),
    "a link to nothing": lambda path: path.symlink_to("nothing"),
    "the memory of the program": lambda path: path.symlink_to("/proc/self/mem"),
    "a file without a size": lambda path: path.symlink_to("/proc/self/environ"),
}


class Result:
    """How the program ended, what it wrote, and how much memory it took."""

    def __init__(self, arguments, folder, text=b"", **environment):
        out, errors = folder / "stdout", folder / "stderr"
        with out.open("wb") as output, errors.open("wb") as complaints:
            process = subprocess.Popen(
                ["timeout", "-s", "KILL", str(SECONDS), BINARY, *arguments], cwd=folder,
                stdin=subprocess.PIPE, stdout=output, stderr=complaints,
                env={"LC_ALL": "C.UTF-8", "HOME": str(folder), "PATH": os.environ["PATH"],
                     "VEIVISER_TODAY": "2026-11-22", **environment})
            try:
                process.stdin.write(text)
                process.stdin.close()
            except BrokenPipeError:
                pass
            _, status, usage = os.wait4(process.pid, 0)
            process.returncode = self.status = os.waitstatus_to_exitcode(status)
        self.output, self.errors = out.read_bytes(), errors.read_bytes()
        self.memory = usage.ru_maxrss

    def fault(self, states=STATES):
        """What must not be, in words; nothing when all is well."""
        if self.status not in states:
            return f"ends with {self.status}: {self.errors[-600:]!r}"
        if self.memory > MOST_KIB:
            return f"takes {self.memory} KiB"
        for written in (self.output, self.errors):
            found = CONTROLS.search(written.decode("utf-8", "surrogateescape"))
            if found:
                return f"writes {found[0]!r}: {written[-300:]!r}"
        if self.status != 0 and not self.output + self.errors:
            return "says nothing"
        return None


def pack(folder):
    """A small model that can be spoilt."""
    place = folder / "model"
    shutil.copytree(BASE, place)
    return place
