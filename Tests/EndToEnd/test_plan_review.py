"""A plan from vignette V14: reviewed twice on the screen, exported in every form, worked on twice."""

import json
import pathlib
import subprocess
import tempfile
import unittest

import expected
from program import BINARY
from terminal import Terminal

V14 = {
    "alder": "voksen", "akutt": ["ingen"], "risiko": ["uten-funn"], "plikter": ["ingen"],
    "alvorlighet": "alvorlig", "varighet": "langvarig", "tema": "rus",
    "detalj-rus": "avhengighet", "kontakt": "kjent",
}
TEXTS = [(report, form) for report in ("record", "short", "group", "person")
         for form in ("text", "markdown", "html")]


class PlanReviewTests(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory(prefix="veiviser-")
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)

    def plan(self, *arguments, status=0):
        result = subprocess.run(
            [BINARY, "plan", *arguments, "--data", "data", "--today", "2026-11-22"],
            capture_output=True, text=True, timeout=60, cwd=self.folder,
            env={"LC_ALL": "C.UTF-8", "HOME": str(self.folder)},
        )
        self.assertEqual(status, result.returncode, (arguments, result))
        return result.stdout

    def keep_v14(self):
        """The plan that V14 leads to, with a ladder and two components; its second revision."""
        (self.folder / "answers.json").write_text(json.dumps(V14))
        self.plan("new", "--label", "V14", "--answers", "answers.json")
        document = json.loads(self.plan("export", "V14", "--format", "json"))
        old = document["revisions"][0]
        plan = old["plan"]
        first = plan["lastElement"] + 1
        plan.update(adaptation="stepped", presentStep=first, lastElement=first + 4)
        plan["steps"] = [
            {"id": first + place, "text": text, "up": "Drikker to uker på rad", "down": "Edru"}
            for place, text in enumerate(["Støttesamtaler", "Poliklinisk TSB", "Døgnbehandling"])
        ]
        blank = {
            "method": "", "frequency": "", "responsible": "", "duration": "", "state": "running",
            "atReview": "open", "atReviewNote": "",
        }
        plan["components"] = [
            {**blank, "id": first + 3, "what": {"name": "Støttesamtaler"}, "intensity": 2},
            {**blank, "id": first + 4, "what": {"name": "Likepersonsgruppe"}, "intensity": 1},
        ]
        new = {**old, "id": "f" * 32, "number": 2, "parent": old["id"], "kind": "edited"}
        document["revisions"] = [new]
        (self.folder / "colleague.json").write_text(json.dumps(document))
        self.plan("merge", "colleague.json", "--prefer", "theirs", "--save")

    def open_list(self, today, *arguments, **options):
        terminal = Terminal(**options)
        self.addCleanup(terminal.close)
        data = self.folder / "data"
        terminal.start("--no-config", "--data", str(data), "--today", today, *arguments)
        terminal.wait_for(expected.START)
        terminal.press("p")
        terminal.wait_for("V14")
        return terminal

    def write(self, terminal, text):
        terminal.press("Enter")
        terminal.type(text)
        terminal.wait_for(text)
        terminal.press("Enter")

    def begin_review(self, terminal):
        terminal.press("d", "2")
        terminal.wait_for("Ny vurdering av V14")

    def finish_review(self, terminal, change):
        """Goes to the end of the form, compares, sees a change, and saves."""
        terminal.press("End", "Enter")
        terminal.wait_for("Hele planen, med")
        self.assertIn(change, terminal.text())
        terminal.press("Enter")
        terminal.wait_for("Planen er lagret som versjon")

    def step_up(self, terminal):
        self.begin_review(terminal)
        self.write(terminal, "Møtte seks av åtte ganger")
        terminal.press("Down", "2", "End", "Up", "Up", "Up")
        self.write(terminal, "Drakk igjen i to uker")
        terminal.press("Up", "Up", "1")
        self.finish_review(terminal, "Trinn nå: Støttesamtaler → Poliklinisk TSB")

    def leave(self, terminal):
        terminal.press("q")
        terminal.assert_shell_is_sane()

    def test_v14_is_reviewed_twice_and_exported_in_every_form(self):
        self.keep_v14()
        terminal = self.open_list("2027-01-18")
        terminal.wait_for("2027-01-17 forfalt")
        self.step_up(terminal)
        self.leave(terminal)
        terminal = self.open_list("2027-03-20", columns=120, rows=40)
        self.begin_review(terminal)
        terminal.press("End", "Up", "Up", "Up", "Up", "3", "Up", "4", "Down", "Down")
        self.write(terminal, "Trenger hjelp med bolig samtidig")
        self.finish_review(terminal, "Tilpasning: stepped care → mixed care")
        terminal.press("d", "3")
        terminal.wait_for("Historikk for plan V14")
        self.leave(terminal)
        document = json.loads(self.plan("export", "V14", "--format", "json", "--history"))
        kinds = [revision["kind"] for revision in document["revisions"]]
        self.assertEqual(["created", "merged", "reviewed", "reviewed"], kinds)
        directions = [r["review"]["direction"] for r in document["revisions"][2:]]
        self.assertEqual(["up", "change"], directions)
        self.export_in_every_form()

    def export_in_every_form(self):
        for report, form in TEXTS:
            name = f"{report}.{form}"
            self.plan("export", "V14", "--format", form, "--report", report, "-o", name)
            self.assertTrue((self.folder / name).read_text().strip(), name)
        for form in ("json", "fhir", "ics"):
            self.plan("export", "V14", "--format", form, "-o", f"plan.{form}")
        self.assertIn("mixed care", (self.folder / "record.text").read_text())
        self.assertIn("Drakk igjen", self.plan("show", "V14"))
        resource = json.loads((self.folder / "plan.fhir").read_text())
        self.assertEqual("CarePlan", resource["resourceType"])
        calendar = (self.folder / "plan.ics").read_bytes()
        self.assertIn(b"BEGIN:VEVENT\r\n", calendar)

    def test_two_programs_review_the_same_plan_and_lose_nothing(self):
        self.keep_v14()
        one, other = self.open_list("2027-01-18"), self.open_list("2027-01-18")
        self.begin_review(one)
        self.begin_review(other)
        one.press("Escape")
        one.wait_for("Planer")
        self.step_up(one)
        self.write(other, "Likte gruppen godt")
        other.press("End", "Enter")
        other.wait_for("Hele planen, med")
        other.press("Enter")
        other.wait_for("endret")
        other.press("Enter")
        other.wait_for("Planen er lagret som versjon 4.")
        shown = self.plan("export", "V14", "--format", "json", "--history")
        revisions = json.loads(shown)["revisions"]
        self.assertEqual([1, 2, 3, 4], [revision["number"] for revision in revisions])
        self.assertIn("Drakk igjen i to uker", json.dumps(revisions[2], ensure_ascii=False))
        self.assertIn("Likte gruppen godt", json.dumps(revisions[3], ensure_ascii=False))
        # What one of them has moved stays moved.
        self.assertEqual(revisions[2]["plan"]["presentStep"], revisions[3]["plan"]["presentStep"])

    def test_nothing_of_a_plan_reaches_a_record_or_a_log(self):
        self.keep_v14()
        terminal = self.open_list("2027-01-18", "--record", "walk.txt", "--log", "walk.log")
        self.step_up(terminal)
        terminal.press("d", "3", "Enter")
        terminal.wait_for("Individuell plan V14")
        self.leave(terminal)
        for name in ("walk.txt", "walk.log"):
            written = pathlib.Path(terminal.folder, name).read_text()
            for secret in ("V14", "Drakk", "seks av", "barnebarn", "Poliklinisk"):
                self.assertNotIn(secret, written, name)

    def test_a_deleted_plan_is_gone_from_the_list_and_from_the_files(self):
        self.keep_v14()
        terminal = self.open_list("2027-01-18")
        terminal.press("d", "6")
        terminal.wait_for("Slette planen V14 for godt?")
        terminal.press("1")
        terminal.wait_for("Planen er slettet for godt.")
        self.leave(terminal)
        for file in (self.folder / "data" / "plans").iterdir():
            self.assertNotIn("Støttesamtaler".encode(), file.read_bytes(), file)


if __name__ == "__main__":
    unittest.main()
