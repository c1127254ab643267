"""How the work grows with the size of a model, as the exponent of a line through the logarithms."""

import json
import math
import pathlib
import subprocess
import tempfile

import packs
import screen

ENTER, DOWN, UP, ERASE = b"\r", screen.DOWN, screen.UP, b"\x7f"
# Typing what many services have, then what none has, and taking it back.
TYPING = [*(bytes([letter]) for letter in b"bydel 9 zq"), *[ERASE] * 10]


def _bench(binary, folder, *wanted):
    output = subprocess.run(
        [binary, "bench", "--format", "json", "--model", folder],
        check=True, stdout=subprocess.PIPE,
    ).stdout
    figures = {row["name"]: row["nanoseconds"] / 1e9 for row in json.loads(output)["figures"]}
    return {name: figures[name] for name in wanted}


def _rules(binary, folder, count):
    packs.rules(folder, count)
    questions = len(str(count - 1))
    return _walked(binary, folder, [ENTER] * questions + [b"h", ERASE, b"s"])


def _nodes(binary, folder, count):
    packs.nodes(folder, count)
    questions = count.bit_length()
    return _walked(binary, folder, [b"1"] * questions + [b"k", DOWN, DOWN, UP, ERASE])


def _walked(binary, folder, pressed):
    """What a walk through a model costs, and the work behind it."""
    walk = screen.keys([binary, "--model", folder], folder, [ENTER], pressed)
    figures = _bench(
        binary, folder, "read-model", "compile-diagrams", "prove", "evaluate", "decide")
    return {**figures, "key": walk["median"], "longest key": walk["longest"],
            "memory": walk["memory"]}


def _offers(binary, folder, count):
    packs.offers(folder, count)
    listed = screen.keys([binary, "--model", folder], folder, [ENTER, b"/", b"/"], TYPING)
    figures = _bench(binary, folder, "read-offers")
    return {**figures, "key": listed["median"], "longest key": listed["longest"],
            "memory": listed["memory"]}


GROWTHS = {
    "rules": (_rules, (10, 100, 1_000, 10_000)),
    "nodes": (_nodes, (10, 100, 1_000, 5_000)),
    "offers": (_offers, (10, 100, 1_000, 2_000, 21_000)),
}


def exponent(sizes, values):
    """The slope of the line through the logarithms that fits best, from the larger half on."""
    points = [(math.log(size), math.log(value)) for size, value in zip(sizes, values)][-3:]
    mean_x = sum(x for x, _ in points) / len(points)
    mean_y = sum(y for _, y in points) / len(points)
    spread = sum((x - mean_x) ** 2 for x, _ in points)
    return sum((x - mean_x) * (y - mean_y) for x, y in points) / spread


def measured(binary):
    """For each thing that grows: its sizes, and for each figure the values at these sizes."""
    result = {}
    for name, (measure, sizes) in GROWTHS.items():
        rows = []
        for size in sizes:
            with tempfile.TemporaryDirectory(prefix="veiviser-") as folder:
                rows.append(measure(binary, str(pathlib.Path(folder, "pack")), size))
        result[name] = (sizes, {figure: [row[figure] for row in rows] for figure in rows[0]})
    return result
