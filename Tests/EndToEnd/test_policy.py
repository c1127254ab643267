"""What holds for everybody on a computer: the policy, settings, models and municipalities."""

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
ROOM = 'mount -t tmpfs none /etc; cp -r "$0" /etc/veiviser; exec "$@"'


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
        """Puts a file of a municipality into a folder."""
        path = self.folder / place / "municipalities" / "0301.yaml"
        path.parent.mkdir(parents=True)
        path.write_text(town(name), encoding="utf-8")

    def put_model(self, place, title, name="hovedforlop-voksne"):
        """Puts the national model into a folder, with another title, and returns its folder."""
        model = self.folder / place / "models" / name
        shutil.copytree(PROJECT / "Resources" / "Models" / "hovedforlop-voksne", model)
        cover = model / "model.yaml"
        text = re.sub(r"(?m)^title: .*", f"title: {title}", cover.read_text(encoding="utf-8"))
        cover.write_text(text, encoding="utf-8")
        return model

    def in_room(self, *arguments, **given):
        """Runs on a computer whose /etc/veiviser is the folder of that name."""
        settings = self.folder / "etc"
        settings.mkdir(exist_ok=True)
        return self.run_command(*IN_A_ROOM, ROOM, str(settings), BINARY, *arguments, **given)

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
            ("second/veiviser", "Andre"),
            ("first/veiviser", "Første"),
            ("home/.local/share/veiviser", "Egen"),
        ):
            self.put(place, name)
            with self.subTest(name):
                result = self.walk("--municipality", "0301")
                self.assertEqual(0, result.returncode, result.stderr)
                self.assertIn(name, result.stdout.decode())

    def test_a_model_of_the_same_name_takes_the_place_of_the_one_in_the_program(self):
        embedded = self.run_command(BINARY, "--version").stdout.decode().splitlines()
        self.assertEqual(2, len(embedded), embedded)
        for place, title in (
            ("second/veiviser", "Andre modell"),
            ("first/veiviser", "Første modell"),
            ("home/.local/share/veiviser", "Egen modell"),
        ):
            with self.subTest(title):
                folder = self.put_model(place, title)
                self.assertIn(title, self.walk("--language", "nb").stdout.decode())
                version = self.run_command(BINARY, "--version").stdout.decode().splitlines()
                self.assertEqual(str(folder), version[2])
                self.assertNotEqual(embedded[1], version[1])
        asked = self.walk("--resources", str(PROJECT / "Resources"), "--language", "nb")
        self.assertNotIn("modell", asked.stdout.decode().splitlines()[0])

    def test_a_model_is_found_by_its_name_unless_a_folder_here_has_it(self):
        self.put_model("second/veiviser", "Prøvemodell", name="small")
        self.assertIn("Prøvemodell", self.walk("--model", "small").stdout.decode())
        self.assertEqual(0, self.run_command(BINARY, "check", "--model", "small").returncode)
        here = self.put_model("here", "Min egen", name="small")
        here.rename(self.folder / "small")
        self.assertIn("Min egen", self.walk("--model", "small").stdout.decode())
        for name in ("large", ".", "..", "../second/veiviser/models/none", ""):
            with self.subTest(name):
                self.assertNotEqual(0, self.walk("--model", name).returncode)

    def test_a_model_for_everybody_that_is_wrong_is_told_and_not_passed_over(self):
        folder = self.put_model("first/veiviser", "Første modell")
        (folder / "tree.yaml").write_text("nodes: [\n", encoding="utf-8")
        result = self.walk("--language", "nb")
        self.assertEqual((65, b""), (result.returncode, result.stdout))
        self.assertIn(f"{folder}/tree.yaml:", result.stderr.decode())


@unittest.skipUnless(has_rooms(), "no file system of one's own can be put over /etc here")
class PolicyTests(SharedTests):
    def under(self, policy, *arguments, **given):
        """Walks on a computer with this policy."""
        path = self.folder / "etc" / "policy.yaml"
        path.parent.mkdir(exist_ok=True)
        path.write_text('format: "1"\n' + policy, encoding="utf-8")
        return self.in_room(*arguments, **given)

    def test_a_municipality_that_is_settled_can_neither_be_changed_nor_replaced(self):
        self.put("home/.local/share/veiviser", "Egen")
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
                path = self.folder / "etc" / "policy.yaml"
                path.parent.mkdir(exist_ok=True)
                for hash, status in ((digest[:16], 0), ("0" * 12, 64)):
                    path.write_text(f'format: "1"\ncontent-hash: "{hash}"\n', encoding="utf-8")
                    result = self.in_room(*command, given=given)
                    self.assertEqual(status, result.returncode, result)

    def test_where_files_are_switched_off_none_is_written(self):
        result = self.under("files: false\n", "--plain", "--language", "nb")
        self.assertEqual(0, result.returncode, result.stderr)
        self.assertIn("Tekst til journal", result.stdout.decode())
        self.assertNotIn("f lagre", result.stdout.decode())
        for option in ("--log", "--record"):
            refused = self.under("files: false\n", "--plain", option, "new.txt")
            self.assertEqual((64, b""), (refused.returncode, refused.stdout))
        self.assertEqual(["etc"], [path.name for path in self.folder.iterdir()])

    def test_where_files_are_switched_off_a_workshop_leaves_nothing(self):
        policy = "files: false\n"
        for option in ("--keep", "--share"):
            refused = self.under(policy, "workshop", option, "votes.json", "--language", "nb")
            self.assertEqual((64, b""), (refused.returncode, refused.stdout))
            self.assertIn("policy.yaml sier", refused.stderr.decode())
        (self.folder / "answers.json").write_text('{"alder": "under-18"}', encoding="utf-8")
        blessing = ("workshop", "bless", "answers.json", "--id", "K1", "--title", "Sak")
        refused = self.under(policy, *blessing, "-o", "own.yaml")
        self.assertEqual((64, b""), (refused.returncode, refused.stdout))
        shown = self.under(policy, *blessing)
        self.assertIn("id: K1", shown.stdout.decode(), shown.stderr)
        held = self.under(
            policy, "workshop", "--language", "nb", "--plain",
            given="s\n4\n\n1 2 3\ns\n10\ne\n",
        )
        self.assertIn("1 av 6", held.stdout.decode(), held.stderr)
        self.assertIn("e virker ikke her", held.stdout.decode())
        self.assertNotIn(", e lagre,", held.stdout.decode())
        self.assertEqual(
            ["answers.json", "etc"], sorted(path.name for path in self.folder.iterdir()))

    def test_where_plans_are_switched_off_none_is_kept_or_read(self):
        refused = self.under("plans: false\n", "plan", "list", "--language", "nb")
        self.assertEqual((64, b""), (refused.returncode, refused.stdout))
        self.assertEqual(
            "/etc/veiviser/policy.yaml sier: her oppbevares ingen planer\n",
            refused.stderr.decode(),
        )

    def test_a_policy_that_cannot_be_read_stops_everything(self):
        result = self.under("files: maybe\n", "--plain")
        self.assertEqual((65, b""), (result.returncode, result.stdout))
        self.assertIn("/etc/veiviser/policy.yaml:2:8: error[bad-value]", result.stderr.decode())

    def write(self, path, text):
        path = self.folder / path
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text('format: "1"\n' + text, encoding="utf-8")

    def test_what_the_computer_says_holds_where_a_person_has_not_chosen(self):
        self.write("etc/config.yaml", 'municipality: "9999"\nlanguage: nn\n')
        self.assertIn("Eksempelkommunen", self.in_room("--plain").stdout.decode())
        self.assertIn("Kva vil du gjere?", self.in_room("--plain").stdout.decode())
        self.write("home/.config/veiviser/config.yaml", "municipality: none\n")
        chosen = self.in_room("--plain").stdout.decode()
        self.assertNotIn("Eksempelkommunen", chosen)
        self.assertIn("Kva vil du gjere?", chosen)
        self.assertIn("Hva vil du gjøre?", self.in_room("--plain", "--no-config").stdout.decode())
        self.write("etc/config.yaml", "language: sv\n")
        wrong = self.in_room("--plain").stdout.decode()
        self.assertIn("/etc/veiviser/config.yaml:2:11: error[bad-value]", wrong)

    def test_municipalities_and_models_in_etc_come_before_shared_folders(self):
        for place, name in (("first/veiviser", "Delt"), ("etc", "Maskinens")):
            self.put(place, name)
            self.put_model(place, f"{name} modell")
            with self.subTest(name):
                result = self.in_room("--plain", "--municipality", "0301")
                self.assertIn(f"{name} modell", result.stdout.decode())
                self.assertIn(name, result.stdout.decode())
        settled = self.under('municipality: "0301"\n', "--plain")
        self.assertIn("Maskinens", settled.stdout.decode())
        self.put("home/.local/share/veiviser", "Egen")
        self.assertIn("Egen", self.under("", "--plain", "--municipality", "0301").stdout.decode())
        self.assertNotIn("Egen", self.under('municipality: "0301"\n', "--plain").stdout.decode())
