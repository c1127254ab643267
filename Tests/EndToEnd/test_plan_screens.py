"""Plans on the screen: made from a walk, kept, left by a signal, and opened again."""

import os
import pathlib
import signal
import stat
import subprocess
import unittest

import expected
from program import BINARY
from terminal import Terminal

# Vignette V14: dependent on alcohol for fifteen years, known, without follow-up.
V14 = ["Enter", "1", "1", "1", "1", "3", "2", "4", "5", "2"]


class PlanScreenTests(unittest.TestCase):
    def open(self, *arguments, **options):
        terminal = Terminal(**options)
        self.addCleanup(terminal.close)
        terminal.start("--no-config", *arguments)
        terminal.wait_for(expected.START)
        return terminal

    def plans(self, terminal, *arguments):
        return subprocess.run(
            [BINARY, "plan", *arguments], capture_output=True, text=True, timeout=60,
            env={"LC_ALL": "C.UTF-8", "HOME": terminal.folder, "VEIVISER_TODAY": "2026-11-22"},
        )

    def begin(self, terminal, where="1", label="V14"):
        for key in V14:
            before = terminal.text()
            terminal.press(key)
            terminal.wait_until(lambda: terminal.text() != before, f"what {key} does")
        terminal.wait_for("Hovedforløp 3")
        terminal.press("p")
        terminal.wait_for("Hvor skal planen ligge?")
        terminal.press(where)
        terminal.wait_for("Hva vil du kalle planen?")
        terminal.type(label)
        terminal.press("Enter")
        terminal.wait_for(f"Plan {label}")

    def write(self, terminal, text):
        terminal.press("Enter")
        terminal.wait_for("Enter ferdig")
        terminal.type(text)
        terminal.wait_for(text)

    def leave(self, terminal):
        terminal.press("q")
        terminal.wait_for("Avslutte?")
        terminal.press("1")
        terminal.assert_shell_is_sane()

    def test_a_plan_is_made_from_a_walk_kept_and_private(self):
        terminal = self.open()
        folder = pathlib.Path(terminal.folder, ".local/share/veiviser/plans")
        self.assertFalse(folder.exists())
        self.begin(terminal)
        self.write(terminal, "Være edru til sommeren")
        terminal.press("Enter")
        terminal.wait_for("arbeidskopi lagret")
        terminal.press("Escape")
        terminal.wait_for("Planen er lagret som versjon 2.")
        self.leave(terminal)
        self.assertEqual(0o700, stat.S_IMODE(folder.stat().st_mode))
        for file in folder.iterdir():
            self.assertEqual(0o600, stat.S_IMODE(file.stat().st_mode), file)
        self.assertIn("Være edru til sommeren", self.plans(terminal, "show", "V14").stdout)

    def test_a_terminal_that_is_closed_loses_nothing(self):
        for number in (signal.SIGHUP, signal.SIGTERM):
            with self.subTest(number.name):
                terminal = self.open()
                self.begin(terminal)
                self.write(terminal, "Være edru")
                os.kill(terminal.programs()[0], number)
                terminal.wait_until(lambda: not terminal.programs(), "the end of the program")
                data = pathlib.Path(terminal.folder, ".local/share/veiviser/plans")
                kept = b"".join(file.read_bytes() for file in data.iterdir())
                self.assertIn("Være edru".encode(), kept)

    def test_a_plan_in_memory_is_asked_about_and_leaves_nothing(self):
        terminal = self.open()
        self.begin(terminal, where="2")
        terminal.press("q")
        terminal.wait_for("ligger bare i minnet og blir borte")
        terminal.press("1")
        terminal.assert_shell_is_sane()
        self.assertFalse(pathlib.Path(terminal.folder, ".local").exists())

    def test_a_place_that_cannot_be_written_is_said_and_memory_is_left(self):
        terminal = self.open("--data", "/proc/nowhere")
        for key in V14:
            terminal.press(key)
        terminal.wait_for("Hovedforløp 3")
        terminal.press("p", "1")
        terminal.wait_for("Hva vil du kalle planen?")
        terminal.type("V14")
        terminal.press("Enter")
        terminal.wait_for("Planen ble ikke lagret")
        terminal.press("Escape")
        terminal.wait_for("Hvor skal planen ligge?")
        terminal.press("2")
        terminal.wait_for("V14")
        terminal.press("Enter")
        terminal.wait_for("bare i minnet")

    def test_an_encrypted_store_asks_for_its_passphrase_and_shows_nothing(self):
        terminal = self.open()
        reader, writer = os.pipe()
        os.write(writer, "hemmelig ord\n".encode())
        os.close(writer)
        subprocess.run(
            [BINARY, "plan", "passphrase", "--passphrase-fd", str(reader)], check=True,
            pass_fds=(reader,), capture_output=True, timeout=60,
            env={"LC_ALL": "C.UTF-8", "HOME": terminal.folder},
        )
        for key in V14:
            terminal.press(key)
        terminal.wait_for("Hovedforløp 3")
        terminal.press("p", "1")
        terminal.wait_for("Hva vil du kalle planen?")
        terminal.type("V14")
        terminal.press("Enter")
        terminal.wait_for("Planene er kryptert")
        terminal.type("feil")
        terminal.wait_for("****")
        terminal.press("Enter")
        terminal.wait_for("Passordfrasen er feil")
        terminal.type("hemmelig ord")
        terminal.press("Enter")
        terminal.wait_for("versjon 1 lagret")
        self.assertNotIn("hemmelig", terminal.text())

    def test_a_record_and_a_log_hold_nothing_of_a_plan(self):
        terminal = self.open("--record", "record.txt", "--log", "log.txt")
        self.begin(terminal)
        self.write(terminal, "Barnebarnet Zebulon")
        terminal.press("Enter")
        terminal.wait_for("arbeidskopi lagret")
        terminal.press("Escape")
        terminal.wait_for("versjon 2")
        self.leave(terminal)
        record = pathlib.Path(terminal.folder, "record.txt").read_text(encoding="utf-8")
        self.assertIn("# Det som ble skrevet i planer, er ikke med.", record)
        keys = [line for line in record.splitlines() if not line.startswith((":", "#"))]
        self.assertEqual(V14 + ["q", "1"], keys)
        log = pathlib.Path(terminal.folder, "log.txt").read_text(encoding="utf-8")
        self.assertIn("effect plan begin -> plan began", log)
        for word in ("Zebulon", "V14"):
            self.assertNotIn(word, log)
            self.assertNotIn(word, record)


if __name__ == "__main__":
    unittest.main()
