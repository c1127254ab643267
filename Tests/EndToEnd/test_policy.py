"""What holds for everybody on a computer: the policy, and municipalities in shared folders."""

import pathlib
import re
import shutil
import subprocess
import tempfile
import unittest

from documents import PROJECT
from program import BINARY

SECONDS = 20
ENVIRONMENT = {"PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8"}
# A file system of our own over /etc, which nobody else sees.
IN_A_ROOM = ["unshare", "--mount", "--map-root-user", "sh", "-ec"]
ROOM = 'mount -t tmpfs none /etc; mkdir /etc/veiviser; cp "$0" /etc/veiviser/policy.yaml; exec "$@"'


def has_rooms():
    try:
        return subprocess.run([*IN_A_ROOM, "mount -t tmpfs none /etc"]).returncode == 0
    except OSError:
        return False


def town(name):
    return (
        f'municipality: "0301"\nformat: "1"\nname: {name}\nversion: "1"\n'
        'base: {model: hovedforlop-voksne, version: "2025.2"}\nlanguages: [nb]\n'
    )


class SharedTests(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory(prefix="veiviser-")
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)
        self.environment = ENVIRONMENT | {
            "HOME": str(self.folder / "home"),
            "XDG_DATA_DIRS": f"relative:{self.folder}/first:{self.folder}/second",
        }

    def put(self, place, name):
        path = self.folder / place / "veiviser" / "municipalities" / "0301.yaml"
        path.parent.mkdir(parents=True)
        path.write_text(town(name), encoding="utf-8")

    def run_command(self, *command, given="1\n1\n1\n1\n1\n1\n1\n1\n1\ne\n"):
        return subprocess.run(
            command,
            input=given.encode(),
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env=self.environment,
            cwd=self.folder,
            timeout=SECONDS,
        )

    def walk(self, *arguments):
        return self.run_command(BINARY, "--plain", *arguments)

    def test_a_person_s_own_file_comes_before_those_of_the_computer_in_their_order(self):
        for place, name in (
            ("second", "Andre"), ("first", "Første"), ("home/.local/share", "Egen")
        ):
            self.put(place, name)
            with self.subTest(name):
                result = self.walk("--municipality", "0301")
                self.assertEqual(0, result.returncode, result.stderr)
                self.assertIn(name, result.stdout.decode())


@unittest.skipUnless(has_rooms(), "no file system of one's own can be put over /etc here")
class PolicyTests(SharedTests):
    def under(self, policy, *arguments):
        """Walks on a computer with this policy."""
        path = self.folder / "policy.yaml"
        path.write_text('format: "1"\n' + policy, encoding="utf-8")
        return self.run_command(*IN_A_ROOM, ROOM, str(path), BINARY, *arguments)

    def test_a_municipality_that_is_settled_can_neither_be_changed_nor_replaced(self):
        self.put("home/.local/share", "Egen")
        result = self.under('municipality: "9999"\n', "--plain")
        self.assertEqual(0, result.returncode, result.stderr)
        self.assertIn("Eksempelkommunen", result.stdout.decode())
        self.assertNotIn("g kommune", result.stdout.decode())
        refused = self.under('municipality: "9999"\n', "--plain", "--municipality", "0301")
        self.assertEqual((64, b""), (refused.returncode, refused.stdout))
        self.assertEqual(
            "/etc/veiviser/policy.yaml says: the municipality is 9999\n",
            refused.stderr.decode(),
        )
        resources = str(self.folder / "resources")
        shutil.copytree(PROJECT / "Resources", resources)
        file = pathlib.Path(resources, "Municipalities", "9999.yaml")
        file.write_text(file.read_text().replace("name: Eksempelkommunen", "name: Byttet"))
        for policy, name in (("", "Byttet"), ('municipality: "9999"\n', "Eksempelkommunen")):
            asked = ["--municipality", "9999", "--resources", resources]
            self.assertIn(name, self.under(policy, "--plain", *asked).stdout.decode())
        own = self.under('municipality: "0301"\n', "--plain")
        self.assertEqual(66, own.returncode, own.stdout)

    def test_only_the_model_that_is_settled_is_used(self):
        version = subprocess.run([BINARY, "--version"], stdout=subprocess.PIPE, env=ENVIRONMENT)
        digest = re.search(r"\b[0-9a-f]{64}\b", version.stdout.decode()).group()
        for command in (["--plain"], ["suggest", "--answers", "-"]):
            given = "{}" if "suggest" in command else ""
            with self.subTest(command):
                path = self.folder / "policy.yaml"
                for hash, status in ((digest[:16], 0), ("0" * 12, 64)):
                    path.write_text(f'format: "1"\ncontent-hash: "{hash}"\n', encoding="utf-8")
                    result = self.run_command(
                        *IN_A_ROOM, ROOM, str(path), BINARY, *command, given=given
                    )
                    self.assertEqual(status, result.returncode, result)

    def test_where_files_are_switched_off_none_is_written(self):
        result = self.under("files: false\n", "--plain", "--language", "nb")
        self.assertEqual(0, result.returncode, result.stderr)
        self.assertIn("Tekst til journal", result.stdout.decode())
        self.assertNotIn("f lagre", result.stdout.decode())
        for option in ("--log", "--record"):
            refused = self.under("files: false\n", "--plain", option, "new.txt")
            self.assertEqual((64, b""), (refused.returncode, refused.stdout))
        self.assertEqual(["policy.yaml"], [path.name for path in self.folder.iterdir()])

    def test_where_plans_are_switched_off_none_is_kept_or_read(self):
        refused = self.under("plans: false\n", "plan", "list", "--language", "nb")
        self.assertEqual((64, b""), (refused.returncode, refused.stdout))
        self.assertEqual(
            "/etc/veiviser/policy.yaml says: no plans are kept here\n", refused.stderr.decode()
        )

    def test_a_policy_that_cannot_be_read_stops_everything(self):
        result = self.under("files: maybe\n", "--plain")
        self.assertEqual((65, b""), (result.returncode, result.stdout))
        self.assertIn("/etc/veiviser/policy.yaml:2:8: error[bad-value]", result.stderr.decode())
