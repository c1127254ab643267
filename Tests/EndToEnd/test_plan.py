"""Plans: kept, listed, exchanged, merged, encrypted and deleted from the command line."""

import json
import os
import pathlib
import pty
import re
import sqlite3
import stat
import subprocess
import tempfile
import unittest

from program import BINARY

FINDINGS, WRONG_USE, BAD_DATA, NO_INPUT, CANNOT_CREATE = 1, 64, 65, 66, 73
ANSWERS = {
    "alder": "voksen", "akutt": ["ingen"], "risiko": ["uten-funn"], "plikter": ["ingen"],
    "alvorlighet": "alvorlig", "varighet": "langvarig", "tema": "rus",
    "detalj-rus": "avhengighet", "kontakt": "kjent",
}


class PlanTests(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory(prefix="veiviser-")
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)

    def run_plan(self, *arguments, text=None, data="data", **options):
        return subprocess.run(
            [BINARY, "plan", *arguments, "--data", data, "--today", "2026-11-22"],
            input=text, capture_output=True, cwd=self.folder, text=True, timeout=60,
            env={"LC_ALL": "C.UTF-8", "HOME": str(self.folder)}, **options,
        )

    def done(self, *arguments, **options):
        result = self.run_plan(*arguments, **options)
        self.assertEqual(0, result.returncode, (arguments, result))
        return result.stdout

    def begin(self, label="A-14"):
        (self.folder / "answers.json").write_text(json.dumps(ANSWERS))
        return self.done("new", "--label", label, "--answers", "answers.json")

    def document(self, label="A-14", *arguments):
        return json.loads(self.done("export", label, "--format", "json", *arguments))

    def write(self, document, name="plan.json"):
        (self.folder / name).write_text(json.dumps(document, ensure_ascii=False))
        return name

    def test_nothing_is_made_before_a_plan_is_kept(self):
        self.assertEqual("Ingen planer er lagret her.\n", self.done("list"))
        self.assertEqual("Ingen planer er lagret her.\n", self.done("verify"))
        self.assertEqual(BAD_DATA, self.run_plan("show", "A-14").returncode)
        self.assertFalse((self.folder / "data").exists())

    def test_a_place_that_cannot_be_looked_into_is_not_a_place_without_plans(self):
        (self.folder / "file").write_text("no folder")
        for arguments in (["list"], ["verify"], ["backup", "b.json"], ["show", "A-14"]):
            with self.subTest(arguments):
                result = self.run_plan(*arguments, data="file")
                self.assertEqual((BAD_DATA, ""), (result.returncode, result.stdout))
                self.assertIn("file/plans", result.stderr)
        self.assertFalse((self.folder / "b.json").exists())

    def test_a_report_is_never_left_out_without_a_word(self):
        self.begin()
        for format in ("json", "fhir", "ics"):
            with self.subTest(format):
                result = self.run_plan(
                    "export", "A-14", "--format", format, "--report", "person",
                    "--language", "en")
                self.assertEqual((64, ""), (result.returncode, result.stdout))
                self.assertIn(
                    "--report is for --format text, markdown and html", result.stderr)

    def test_a_form_that_is_none_is_refused_in_the_language_that_is_spoken(self):
        result = self.run_plan("export", "A-14", "--format", "pdf", "--language", "nn")
        self.assertEqual(64, result.returncode)
        self.assertIn("«pdf» er ingen verdi for «--format <form>». Vel ei av desse:",
                      result.stderr)

    def test_a_plan_begins_with_a_decision_and_is_listed(self):
        self.begin()
        self.assertRegex(
            self.done("list"),
            r"\APlan +Merke +Hovedforløp +Tilpasning +Neste gjennomgang\n"
            r"[0-9a-f]{8}  A-14 +Hovedforløp 3 +mixed care +2027-01-17\n\Z",
        )
        self.assertIn("sju dagene", self.done("list", "--due"))
        text = self.done("show", "A-14")
        self.assertIn("Koordinator skal tilbys", text)
        self.assertTrue(all(len(line) <= 78 for line in text.splitlines()))

    def test_a_plan_is_put_away_and_taken_out_again(self):
        self.begin()
        self.assertEqual("Ingen planer er arkivert.\n", self.done("list", "--archived"))
        self.assertRegex(
            self.done("archive", "A-14"), r"\APlan [0-9a-f]{8}, A-14, er arkivert.\n\Z")
        self.assertIn("--archived viser dem", self.done("list"))
        self.assertIn("A-14", self.done("list", "--archived"))
        self.assertIn("arkivert", self.done("list", "--all"))
        self.assertIn("A-14", self.done("show", "A-14"))
        self.assertIn("tatt fram igjen", self.done("archive", "A-14", "--undo"))
        self.assertNotIn("arkivert", self.done("list"))
        self.assertEqual(WRONG_USE, self.run_plan("list", "--all", "--archived").returncode)
        self.assertEqual(BAD_DATA, self.run_plan("archive", "B-15").returncode)

    def test_a_plan_is_shown_as_json_too(self):
        self.begin()
        self.assertEqual(
            self.document(), json.loads(self.done("show", "A-14", "--format", "json")))

    def test_a_damaged_plan_hides_no_other(self):
        self.begin("A-14")
        self.begin("B-15")
        with sqlite3.connect(self.folder / "data" / "plans" / "plans.sqlite") as database:
            database.execute("DROP TRIGGER revision_is_final")
            database.execute("UPDATE revision SET payload = x'7b' WHERE rowid = 1")
        damaged = self.run_plan("list")
        self.assertEqual(BAD_DATA, damaged.returncode)
        self.assertIn("B-15", damaged.stdout)
        self.assertRegex(damaged.stderr, "Plan [0-9a-f]{8} er skadet og kan ikke leses.")
        self.assertIn("B-15", self.done("show", "B-15"))
        name = re.search("[0-9a-f]{8}", damaged.stderr).group()
        self.assertIn("skadet", self.run_plan("show", name).stderr)
        self.assertEqual(FINDINGS, self.run_plan("verify").returncode)

    def test_only_the_owner_can_read_what_is_kept(self):
        self.begin()
        place = self.folder / "data" / "plans"
        self.assertEqual(0o700, stat.S_IMODE(place.stat().st_mode))
        for path in place.iterdir():
            self.assertEqual(0o600, stat.S_IMODE(path.stat().st_mode), path)

    def test_export_and_import_lose_nothing(self):
        self.begin()
        document = self.document("A-14", "--history")
        self.write(document)
        self.done("import", "plan.json", data="other")
        again = json.loads(
            self.done("export", "A-14", "--format", "json", "--history", data="other"))
        self.assertEqual(document, again)
        self.assertEqual(BAD_DATA, self.run_plan("import", "plan.json").returncode)

    def test_every_form_is_written(self):
        self.begin()
        for report in ("record", "short", "group", "person"):
            for form in ("text", "markdown", "html"):
                text = self.done("export", "A-14", "--format", form, "--report", report)
                self.assertTrue(text.strip(), (report, form))
                self.assertEqual(form == "html", "<html lang=\"nb\">" in text)
        self.assertIn("DTSTART;VALUE=DATE:20270117\r\n", self.exported_bytes("ics"))
        resource = json.loads(self.done("export", "A-14", "--format", "fhir"))
        self.assertEqual(("CarePlan", "proposal"), (resource["resourceType"], resource["intent"]))
        patient = [r for r in resource["contained"] if r["resourceType"] == "Patient"]
        self.assertEqual([{"resourceType": "Patient", "id": "patient"}], patient)

    def exported_bytes(self, form):
        self.done("export", "A-14", "--format", form, "-o", f"plan.{form}")
        return (self.folder / f"plan.{form}").read_bytes().decode()

    def test_a_file_is_not_written_over_unless_told(self):
        self.begin()
        self.done("export", "A-14", "-o", "plan.txt")
        path = self.folder / "plan.txt"
        self.assertEqual(0o600, stat.S_IMODE(path.stat().st_mode))
        path.write_text("mine")
        result = self.run_plan("export", "A-14", "-o", "plan.txt")
        self.assertEqual(CANNOT_CREATE, result.returncode)
        self.assertEqual("mine", path.read_text())
        self.done("export", "A-14", "-o", "plan.txt", "--replace")
        self.assertIn("A-14", path.read_text())

    def test_what_an_editor_would_refuse_is_refused(self):
        self.begin()
        good = self.document()
        for change, code in (
            (lambda plan: plan.update(stage="x"), "bad-value"),
            (lambda plan: plan.update(extra=1), "unknown-key"),
            (lambda plan: plan.pop("goals"), "missing-key"),
            (lambda plan: plan.update(reviewDay="2026-02-30"), "bad-date"),
            (lambda plan: plan.update(label=""), "empty-text"),
            (lambda plan: plan.update(notes="a\u001b[31m"), "control-character"),
            (lambda plan: plan.update(presentStep=9), "out-of-range"),
            (lambda plan: plan["duties"][1].update(id=plan["duties"][0]["id"]), "duplicate-id"),
            (lambda plan: plan.update(notes="Ring 412 34 567"), "personal-contact"),
            (lambda plan: plan["pathway"].update(id="hf1"), "empty-text"),
        ):
            document = json.loads(json.dumps(good))
            document["plan"] = "1" * 32
            change(document["revisions"][0]["plan"])
            result = self.run_plan("import", self.write(document), data="other")
            self.assertEqual(BAD_DATA, result.returncode, (code, result))
            self.assertIn(f"[{code}]", result.stderr)
        self.assertFalse((self.folder / "other").exists())

    def test_a_number_of_a_service_is_asked_about_once(self):
        self.begin()
        document = self.document()
        document["plan"] = "1" * 32
        document["revisions"][0]["plan"]["notes"] = "Ring 412 34 567"
        self.write(document)
        self.done("import", "plan.json", "--allow-contacts", data="other")
        self.write(json.loads(
            self.done("export", "A-14", "--format", "json", data="other")), "again.json")
        self.done("import", "again.json", data="third")

    def test_a_colleagues_copy_is_merged(self):
        self.begin()
        document = self.document()
        old = document["revisions"][0]
        new = json.loads(json.dumps(old))
        new.update(id="e" * 32, number=2, parent=old["id"], kind="edited")
        new["plan"]["matters"] = "Å få sove"
        document["revisions"] = [new]
        self.write(document)
        text = self.done("merge", "plan.json")
        self.assertIn("- Viktig for personen: (tomt) → Å få sove\n", text)
        self.assertIn("--save", text)
        self.assertIn("versjon 2", self.done("merge", "plan.json", "--save"))
        self.assertEqual("Å få sove", self.document()["revisions"][0]["plan"]["matters"])
        self.assertEqual("", self.document("A-14", "--revision", "1")["revisions"][0]["plan"]["matters"])

    def test_a_deleted_plan_is_gone_from_the_files(self):
        self.begin("hemmelig-merke")
        self.begin("B")
        files = self.folder / "data" / "plans"
        held = lambda: any(b"hemmelig-merke" in path.read_bytes() for path in files.iterdir())
        self.assertTrue(held())
        result = self.run_plan("delete", "hemmelig-merke", text="nei\n")
        self.assertEqual(FINDINGS, result.returncode)
        self.assertTrue(held())
        self.done("delete", "hemmelig-merke", text="hemmelig-merke\n")
        self.assertFalse(held())
        self.assertIn("1 planer", self.done("verify"))

    def with_passphrase(self, lines, *arguments, **options):
        reading, writing = os.pipe()
        os.write(writing, "".join(f"{line}\n" for line in lines).encode())
        os.close(writing)
        try:
            return self.run_plan(
                *arguments, "--passphrase-fd", str(reading), pass_fds=[reading], **options)
        finally:
            os.close(reading)

    def test_plans_are_encrypted_and_opened_again(self):
        self.begin("hemmelig-merke")
        self.assertEqual(0, self.with_passphrase(["fjell"], "passphrase").returncode)
        for path in (self.folder / "data" / "plans").iterdir():
            self.assertNotIn(b"hemmelig-merke", path.read_bytes())
        self.assertIn("hemmelig-merke", self.with_passphrase(["fjell"], "list").stdout)
        wrong = self.with_passphrase(["fjord"], "list")
        self.assertEqual((BAD_DATA, ""), (wrong.returncode, wrong.stdout))
        self.assertIn("feil", wrong.stderr)

    def test_an_export_is_encrypted_on_its_own(self):
        self.begin("hemmelig-merke")
        sealed = self.with_passphrase(
            ["fjell"], "export", "hemmelig-merke", "--format", "json", "--seal", "-o", "s.json")
        self.assertEqual(0, sealed.returncode, sealed)
        self.assertNotIn("hemmelig-merke", (self.folder / "s.json").read_text())
        wrong = self.with_passphrase(["fjord"], "import", "s.json", data="other")
        self.assertEqual(BAD_DATA, wrong.returncode)
        right = self.with_passphrase(["fjell"], "import", "s.json", data="other")
        self.assertEqual(0, right.returncode, right)
        self.assertIn("hemmelig-merke", self.done("list", data="other"))

    def test_a_passphrase_is_typed_without_being_shown(self):
        self.begin()
        self.assertEqual(0, self.with_passphrase(["fjell"], "passphrase").returncode)
        pid, terminal = pty.fork()
        if pid == 0:
            os.chdir(self.folder)
            os.execve(
                BINARY, [BINARY, "plan", "list", "--data", "data"], {"LC_ALL": "C.UTF-8"})
        shown = b""
        while b"Passordfrase: " not in shown:
            shown += os.read(terminal, 1000)
        os.write(terminal, b"fjell\n")
        try:
            while part := os.read(terminal, 1000):
                shown += part
        except OSError:
            pass
        self.assertEqual(0, os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]))
        self.assertIn(b"A-14", shown)
        self.assertNotIn(b"fjell", shown)

    def test_a_store_that_is_none_is_left_as_it_is(self):
        self.begin()
        path = self.folder / "data" / "plans" / "plans.sqlite"
        path.write_bytes(b"not a database at all " * 100)
        before = path.read_bytes()
        result = self.run_plan("list")
        self.assertEqual(BAD_DATA, result.returncode)
        self.assertEqual(before, path.read_bytes())

    def test_two_programs_keep_plans_at_once(self):
        self.begin("first")
        running = [
            subprocess.Popen(
                [BINARY, "plan", "new", "--label", f"L{number}", "--data", "data"],
                cwd=self.folder, stdout=subprocess.DEVNULL, env={"LC_ALL": "C.UTF-8"})
            for number in range(8)
        ]
        self.assertEqual([0] * 8, [process.wait(60) for process in running])
        labels = set(re.findall(r"^\S+  (\S+)", self.done("list"), re.MULTILINE))
        self.assertLessEqual({f"L{number}" for number in range(8)} | {"first"}, labels)


if __name__ == "__main__":
    unittest.main()
