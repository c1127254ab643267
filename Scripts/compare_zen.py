"""Runs one decision of twelve rules in Veiviser and in GoRules zen, and prints how they compare.

Both get the same rules and the same cases. Zen's results become the expected results of the
model pack that Veiviser then tests, so unequal decisions end the comparison.

    python3 compare_zen.py VEIVISER
"""

import itertools
import json
import pathlib
import re
import statistics
import subprocess
import sys
import tempfile
import time

import zen

INPUTS = {
    "burden": ["little", "some", "much"],
    "duration": ["days", "weeks", "months", "years"],
    "risk": ["none", "low", "high"],
    "support": ["good", "poor"],
}
OUTCOMES = ["first", "second", "third", "fourth"]

# The first rule that holds decides; a missing input may be anything.
RULES = [
    ({"risk": ["high"]}, "fourth"),
    ({"burden": ["much"], "duration": ["years"]}, "fourth"),
    ({"burden": ["much"], "risk": ["low"]}, "fourth"),
    ({"burden": ["much"], "support": ["poor"]}, "third"),
    ({"burden": ["much"], "duration": ["months"]}, "third"),
    ({"burden": ["some"], "duration": ["months", "years"], "support": ["poor"]}, "third"),
    ({"burden": ["some"], "risk": ["low"], "support": ["poor"]}, "third"),
    ({"burden": ["some", "much"], "duration": ["weeks", "months", "years"]}, "second"),
    ({"burden": ["little"], "duration": ["years"]}, "second"),
    ({"risk": ["low"], "support": ["poor"]}, "second"),
    ({"burden": ["much"]}, "second"),
    ({}, "first"),
]


def zen_decision():
    """The rules as a decision table of zen."""

    def cell(values):
        return ", ".join(json.dumps(value) for value in values)

    rules = [
        {"_id": f"r{number}", "outcome": json.dumps(outcome)}
        | {name: cell(when.get(name, [])) for name in INPUTS}
        for number, (when, outcome) in enumerate(RULES, 1)
    ]
    table = {
        "hitPolicy": "first",
        "inputs": [{"id": name, "name": name, "field": name} for name in INPUTS],
        "outputs": [{"id": "outcome", "name": "outcome", "field": "outcome"}],
        "rules": rules,
    }
    place = {"x": 0, "y": 0}
    nodes = [
        {"id": "in", "name": "in", "type": "inputNode", "position": place},
        {
            "id": "table",
            "name": "table",
            "type": "decisionTableNode",
            "position": place,
            "content": table,
        },
        {"id": "out", "name": "out", "type": "outputNode", "position": place},
    ]
    edges = [
        {"id": "e1", "type": "edge", "sourceId": "in", "targetId": "table"},
        {"id": "e2", "type": "edge", "sourceId": "table", "targetId": "out"},
    ]
    return zen.ZenEngine().create_decision(json.dumps({"nodes": nodes, "edges": edges}))


def pack(cases, results):
    """The rules as the files of a model pack; JSON is YAML too."""
    choice = {"strength": "model-choice"}
    identity = ["title", "status", "owner", "purpose", "use", "misuse", "notice"]
    chain = [*INPUTS, None]
    return {
        "model": {"model": "comparison", "format": "1", "version": "1", "languages": ["en"]}
        | dict.fromkeys(identity, "Comparison of two programs")
        | {"valid-from": "2025-01-01", "review-by": "2099-01-01"},
        "sources": {"sources": [{"id": "MADE-UP", "title": "Made up"}]},
        "questions": {
            "questions": [
                {"id": name, "type": "ordinal", "name": name, "ask": name}
                | {"options": [{"id": value, "label": value} for value in values]}
                | choice
                for name, values in INPUTS.items()
            ]
        },
        "outcomes": {
            "outcomes": [
                {"id": name, "kind": "suggestion", "rank": str(rank)}
                | dict.fromkeys(["name", "short", "summary"], name)
                | choice
                for rank, name in enumerate(OUTCOMES, 1)
            ]
        },
        "tree": {
            "root": f"ask-{chain[0]}",
            "nodes": [
                {"id": f"ask-{name}", "ask": name}
                | {"branches": [{"else": f"ask-{after}" if after else "place"}]}
                for name, after in zip(chain, chain[1:])
            ]
            + [{"id": "place", "decide": "first", "rules": rules_of_pack()} | choice],
        },
        "advice": {},
        "offers": offers(),
        "glossary": {"terms": [{"id": "rule", "term": "rule", "meaning": "rule"} | choice]},
        "cases": {
            "cases": [
                {"id": f"c{number}", "title": "case", "story": "case", "source": "MADE-UP"}
                | {"answers": case, "expect": {"readings": [result], "first": result}}
                for number, (case, result) in enumerate(zip(cases, results), 1)
            ]
        },
    }


def rules_of_pack():
    """The rules, with an input that may be anything left out."""
    return [
        {"id": f"r{number}", "to": outcome}
        | {"when": {name: ", ".join(values) for name, values in when.items()} or "always"}
        for number, (when, outcome) in enumerate(RULES, 1)
    ]


def offers():
    """A catalogue with one offer, since it may not be empty."""
    one = {"id": "talk", "name": "talk", "text": "talk", "category": "talk", "step": "1"}
    words = {"low-threshold": "unknown", "role": "step", "access": "gp", "reach": "type"}
    read = {"source-url": "https://example.org/", "confidence": "low"}
    return {
        "categories": [{"id": "talk", "label": "talk"}],
        "groups": [{"id": "all-adults", "label": "all"}],
        "offers": [one | words | read],
    }


def zen_nanoseconds(decision, cases):
    """The median times of one evaluation with its trace: by zen's clock, and seen from Python.

    Zen's clock leaves out the way through its Python binding, so that zen is not wronged.
    """
    units = {"ns": 1, "µs": 1e3, "ms": 1e6, "s": 1e9}
    inside = []
    outside = []
    for case in cases * 11:
        began = time.perf_counter_ns()
        result = decision.evaluate(case, {"trace": True})
        outside.append(time.perf_counter_ns() - began)
        number, unit = re.fullmatch(r"([0-9.]+)(\D+)", result["performance"]).groups()
        inside.append(float(number) * units[unit])
    return statistics.median(inside), statistics.median(outside)


def veiviser_nanoseconds(binary, folder):
    """The median times of one evaluation and of one decision, by its own measurement."""
    subprocess.run([binary, "test", "--model", folder], check=True, stdout=sys.stderr)
    command = [binary, "bench", "--format", "json", "--model", folder]
    report = json.loads(subprocess.run(command, check=True, capture_output=True).stdout)
    times = {figure["name"]: figure["nanoseconds"] for figure in report["figures"]}
    return times["evaluate"], times["decide"]


def main():
    cases = [dict(zip(INPUTS, values)) for values in itertools.product(*INPUTS.values())]
    decision = zen_decision()
    results = [decision.evaluate(case, {})["result"]["outcome"] for case in cases]
    with tempfile.TemporaryDirectory() as folder:
        for name, content in pack(cases, results).items():
            text = json.dumps(content, indent=2)
            pathlib.Path(folder, f"{name}.yaml").write_text(text, encoding="utf-8")
        evaluate, decide = veiviser_nanoseconds(sys.argv[1], folder)
    theirs, from_python = zen_nanoseconds(decision, cases)
    print(f"{len(RULES)} rules, {len(cases)} cases, equal results in both")
    for name, nanoseconds in [
        ("zen with trace, seen from Python", from_python),
        ("zen with trace, by its own clock", theirs),
        ("Veiviser, evaluate with reasons", evaluate),
        ("Veiviser, exact decision", decide),
    ]:
        speed = f"{nanoseconds:9.0f} ns {1e9 / nanoseconds:12.0f} per second"
        print(f"{name:32} {speed} {theirs / nanoseconds:8.1f} x")


if __name__ == "__main__":
    main()
