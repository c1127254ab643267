"""The Debian package: what is in it, and that making it twice gives the same bytes."""

import hashlib
import json
import os
import pathlib
import shutil
import subprocess
import tempfile
import unittest

from documents import FOLDER, PROJECT
from program import BINARY

SECONDS = 300
EPOCH = 1_700_000_000
EXPECTED = {
    "usr/bin/veiviser",
    "usr/share/applications/veiviser.desktop",
    "usr/share/bash-completion/completions/veiviser",
    "usr/share/doc/veiviser/CHANGELOG.md",
    "usr/share/doc/veiviser/copyright",
    "usr/share/doc/veiviser/Documentation/safety.md",
    "usr/share/doc/veiviser/Models/FORMAT.md",
    "usr/share/doc/veiviser/veiviser.spdx.json",
    "usr/share/fish/vendor_completions.d/veiviser.fish",
    "usr/share/man/man1/veiviser.1.gz",
    "usr/share/man/nb/man1/veiviser.1.gz",
    "usr/share/man/nn/man1/veiviser.1.gz",
    "usr/share/zsh/vendor-completions/_veiviser",
}


def run(*command, **options):
    return subprocess.run(
        command, check=True, stdout=subprocess.PIPE, timeout=SECONDS, **options
    ).stdout.decode()


def make(folder, **environment):
    """Makes the package, and returns its path; packing nothing saves a minute."""
    packing = {"DPKG_DEB_COMPRESSOR_TYPE": "none"}
    script = str(PROJECT / "Scripts" / "package")
    surroundings = os.environ | {"VEIVISER_BINARY": BINARY} | packing | environment
    return run(script, folder, env=surroundings).strip()


@unittest.skipUnless(shutil.which("dpkg-deb"), "dpkg-deb is not installed")
class PackageTests(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        folder = tempfile.TemporaryDirectory(prefix="veiviser-")
        cls.addClassCleanup(folder.cleanup)
        cls.folder = pathlib.Path(folder.name)
        os.mkdir(cls.folder / "first")
        cls.package = make(str(cls.folder / "first"), SOURCE_DATE_EPOCH=str(EPOCH))
        cls.root = cls.folder / "root"
        run("dpkg-deb", "-R", cls.package, str(cls.root))

    def test_it_needs_no_other_package(self):
        for field in ("Depends", "Pre-Depends", "Recommends"):
            self.assertEqual("", run("dpkg-deb", "-f", self.package, field).strip())
        version = run(BINARY, "--version").split()[1]
        self.assertEqual(version, run("dpkg-deb", "-f", self.package, "Version").strip())

    def test_everything_is_in_it_and_may_be_read_by_all(self):
        there = {str(path.relative_to(self.root)) for path in self.root.rglob("*")}
        self.assertLessEqual(EXPECTED, there)
        for name in EXPECTED:
            with self.subTest(name):
                mode = (self.root / name).stat().st_mode & 0o777
                self.assertEqual(0o755 if name == "usr/bin/veiviser" else 0o644, mode)
                self.assertGreater((self.root / name).stat().st_size, 0)

    def test_the_sums_of_its_files_are_right(self):
        lines = (self.root / "DEBIAN" / "md5sums").read_text().splitlines()
        files = sorted(path for path in (self.root / "usr").rglob("*") if path.is_file())
        self.assertEqual(len(files), len(lines))
        for line in lines:
            digest, name = line.split("  ", 1)
            self.assertEqual(digest, hashlib.md5((self.root / name).read_bytes()).hexdigest())

    def test_the_program_in_it_runs_from_any_folder(self):
        program = str(self.root / "usr" / "bin" / "veiviser")
        keys = "".join("1\n" for _ in range(9))
        surroundings = {"LC_ALL": "C.UTF-8", "HOME": "/nonexistent"}
        lines = run(program, "--plain", input=keys.encode(), cwd="/", env=surroundings)
        self.assertIn("Forslag: HOVEDFORLØP 1\n", lines)

    def test_twice_gives_the_same_bytes_whatever_the_mask(self):
        os.mkdir(self.folder / "second")
        mask = os.umask(0o077)
        try:
            second = make(str(self.folder / "second"), SOURCE_DATE_EPOCH=str(EPOCH), TZ="Asia/Tokyo")
        finally:
            os.umask(mask)
        self.assertEqual(pathlib.Path(self.package).name, pathlib.Path(second).name)
        # By their sums: a difference of that length would not help anybody.
        first, second = (
            hashlib.sha256(pathlib.Path(path).read_bytes()).hexdigest()
            for path in (self.package, second)
        )
        self.assertEqual(first, second)

    def test_the_bill_of_materials_names_every_part_and_the_program(self):
        document = json.loads((self.folder_of_documents() / "veiviser.spdx.json").read_text())
        self.assertEqual("SPDX-2.3", document["spdxVersion"])
        self.assertEqual("2023-11-14T22:13:20Z", document["creationInfo"]["created"])
        program, *parts = document["packages"]
        digest = hashlib.sha256((self.root / "usr/bin/veiviser").read_bytes()).hexdigest()
        self.assertEqual(digest, program["checksums"][0]["checksumValue"])
        names = " ".join(part["name"] for part in parts)
        for name in ("swift-argument-parser", "swift-crypto", "foundation", "ncurses", "libc6"):
            self.assertIn(name, names)
        pins = json.loads((PROJECT / "Package.resolved").read_text())["pins"]
        for pin in pins:
            self.assertIn(pin["identity"], names)
        related = {link["relatedSpdxElement"] for link in document["relationships"]}
        self.assertEqual({part["SPDXID"] for part in parts}, related)

    def test_the_notices_hold_the_terms_of_every_part(self):
        text = (self.folder_of_documents() / "copyright").read_text()
        for words in ("Apache License", "GNU LESSER GENERAL PUBLIC", "Thomas E. Dickey", "UNICODE"):
            self.assertIn(words.lower(), text.lower())

    def test_the_pages_of_the_documentation_are_in_it(self):
        for page in FOLDER.glob("*.md"):
            packed = self.folder_of_documents() / "Documentation" / page.name
            self.assertEqual(page.read_bytes(), packed.read_bytes())

    def folder_of_documents(self):
        return self.root / "usr" / "share" / "doc" / "veiviser"
