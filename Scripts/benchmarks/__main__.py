"""Measures everything in one run, and prints it as tables for the README."""

import argparse
import datetime
import json
import os
import pathlib
import platform
import subprocess

import growth
import screen

PLANS = 10_000
LABELS = {"key": "key, median", "longest key": "key, longest", "memory": "memory, peak"}


def machine():
    """The processor, as it calls itself, and how many there are."""
    lines = pathlib.Path("/proc/cpuinfo").read_text().splitlines()
    names = [line.split(":")[1].strip() for line in lines if line.startswith("model name")]
    return f"{os.cpu_count()} × {names[0] if names else platform.machine()}"


def seconds(value):
    """A time in a unit in which it has three digits that mean something."""
    for unit, size in (("s", 1), ("ms", 1e-3), ("µs", 1e-6), ("ns", 1e-9)):
        if value >= size:
            break
    return f"{value / size:.3g} {unit}"


def megabytes(value):
    return f"{value / 1e6:.0f} MB"


def table(head, rows):
    """A table in Markdown; all columns but the first hold numbers."""
    lines = [head, ["---"] + ["--:"] * (len(head) - 1), *rows]
    return "\n".join("| " + " | ".join(cells) + " |" for cells in lines) + "\n"


def print_screens(binary, runs):
    figures = screen.compared(binary, runs)
    rows = [
        [name, seconds(row["start"]), seconds(row["key"]), f"{row['bytes']:.0f}",
         megabytes(row["memory"])]
        for name, row in figures.items()
    ]
    head = ["80 × 24", "first screen", "key to last byte", "bytes per key", "memory, peak"]
    print(table(head, rows))


def print_work(binary):
    output = subprocess.run(
        [binary, "bench", "--format", "json", "--plans", str(PLANS)],
        check=True, stdout=subprocess.PIPE,
    ).stdout
    rows = [
        [row["name"], seconds(row["nanoseconds"] / 1e9), f"{row['ratio']:.3g}"]
        for row in json.loads(output)["figures"]
    ]
    print(table(["work", "median", "× baseline"], rows))


def print_growth(binary):
    for name, (sizes, figures) in growth.measured(binary).items():
        head = [name, *(f"{size:,}".replace(",", " ") for size in sizes), "exponent"]
        rows = [
            [LABELS.get(figure, figure),
             *(megabytes(v) if figure == "memory" else seconds(v) for v in values),
             f"{growth.exponent(sizes, values):.2f}"]
            for figure, values in figures.items()
        ]
        print(table(head, rows))


def main():
    parser = argparse.ArgumentParser(prog="Scripts/bench", description=__doc__)
    parser.add_argument("--runs", type=int, default=9, help="starts of each program (default: 9)")
    parser.add_argument("binary", help=argparse.SUPPRESS)
    options = parser.parse_args()
    print(f"{datetime.date.today()}, {machine()}\n")
    print_screens(options.binary, options.runs)
    print_work(options.binary)
    print_growth(options.binary)


if __name__ == "__main__":
    main()
