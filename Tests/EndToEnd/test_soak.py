"""Working days on end in one program: the memory, the speed and the plans stay as they were.

`VEIVISER_SOAK=24` is as many days (`Scripts/soak`); without it one short day is worked.
"""

import os
import pathlib
import statistics
import subprocess
import tempfile
import time
import unittest

from line import Line
from program import BINARY

DAYS = int(os.environ.get("VEIVISER_SOAK", 1))
WALKS = 12 if DAYS > 1 else 4
# Somebody dependent on alcohol for fifteen years, then reasons, services, the text and the map.
WALK = ["1", "1", "1", "1", "3", "2", "4", "5", "2"]
LOOK = [*"h\x7f/", "\x1b[B", *"\r\x7f\x7fe\x7fk\t\x7fs\x7f"]
PLAN = [*"A-", None, "\r", "\r", *"Ro og mestring", "\r", "f", "\x1b[D"]
ANEW = ["n", "1"]
FRAME_END = b"\x1b[?2026l"
QUIET = 0.1


class SoakTests(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory(prefix="veiviser-")
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)
        self.line = Line(HOME=str(self.folder), VEIVISER_TODAY="2026-11-22")
        self.addCleanup(self.line.close)
        self.line.wait_for("vil du")
        self.line.send(b"\r")
        self.line.wait_for("gammel")
        self.times = []

    def press(self, key):
        """Presses a key, and notes how long it took until the last of the answer had come."""
        line = self.line
        line._read()
        line.received = b""
        start = last = time.monotonic()
        line.send(key.encode())
        # A large frame says where it ends; a small one is over when nothing more comes.
        while not line.received.endswith(FRAME_END) and time.monotonic() < last + QUIET:
            before = len(line.received)
            time.sleep(0.001)
            line._read()
            if len(line.received) > before:
                last = time.monotonic()
        self.times.append(last - start)

    def work(self, plans):
        for walk in range(WALKS):
            for key in WALK + LOOK:
                self.press(key)
            if walk % 3 == 0:
                # Where plans lie is asked once.
                for key in ["p"] + ["1"] * (plans == 0) + PLAN:
                    for letter in [key] if key else str(plans):
                        self.press(letter)
                plans += 1
            for key in ANEW:
                self.press(key)
        return plans

    def memory(self):
        status = pathlib.Path(f"/proc/{self.line.process.pid}/status").read_text()
        return int(status.split("VmRSS:")[1].split()[0])

    def veiviser(self, *arguments):
        return subprocess.run(
            [BINARY, *arguments], capture_output=True, text=True, timeout=60,
            env={"LC_ALL": "C.UTF-8", "HOME": str(self.folder), "VEIVISER_TODAY": "2026-11-22"})

    def test_days_on_end(self):
        plans, memory, latency = 0, [], []
        for day in range(DAYS):
            self.times = []
            plans = self.work(plans)
            memory.append(self.memory())
            latency.append(statistics.median(self.times))
            if DAYS > 1:
                print(f"day {day + 1}: {len(self.times)} keys, {plans} plans, {memory[-1]} KiB, "
                      f"median {latency[-1] * 1000:.1f} ms", flush=True)
        self.line.send(b"q1")
        self.assertEqual(0, self.line.wait_for_exit())
        verified = self.veiviser("plan", "verify")
        self.assertEqual(0, verified.returncode, verified)
        self.assertIn("Alt er helt.", verified.stdout)
        listed = self.veiviser("plan", "list").stdout.splitlines()[1:]
        self.assertEqual({f"A-{n}" for n in range(plans)}, {line.split()[1] for line in listed})
        # What was read once is kept; nothing grows after that.
        settled = memory[min(1, DAYS - 1)]
        self.assertLess(memory[-1], settled * 1.1 + 4_000, memory)
        self.assertLess(memory[-1], 128_000)
        late = statistics.median(latency[len(latency) // 2:])
        self.assertLess(late, latency[0] * 3 + 0.02, latency)


if __name__ == "__main__":
    unittest.main()
