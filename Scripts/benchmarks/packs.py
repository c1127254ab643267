"""Made-up packs of any size, to see how work grows with them. Nothing in them means anything."""

import pathlib

COVER = """\
model: grown
format: "1"
version: "1"
languages: [nb]
title: Oppdiktet modell
status: Oppdiktet, til måling
owner: Ingen
purpose: Å måle.
use: Til måling.
misuse: Den skal ikke brukes om noen.
notice: Dette er oppdiktet.
valid-from: "2026-01-01"
review-by: "2036-01-01"
stages:
  - {id: all, label: Alt}
contacts: []
"""
# A prime, so that every digit of a number decides on its remainder.
OUTCOMES = 37


def _offer(number):
    """A service of the length that real ones have."""
    return (
        f"  - id: offer-{number}\n    name: Tilbud {number} i bydel {number % 97}\n"
        "    text: En åpen møteplass med samtaler, aktivitet og mat, tirsdag og torsdag.\n"
        f"    category: c{number % 20}\n    low-threshold: {'yes' if number % 3 else 'no'}\n"
        f"    outcomes: [o{number % OUTCOMES}]\n    groups: [adults]\n    ages: 18..\n"
        "    step: 2\n    role: step\n    access: [self-referral]\n    reach: type\n"
        f"    source-url: https://example.org/{number}\n    confidence: low\n"
    )


OFFERS = (
    "categories:\n"
    + "".join(f"  - {{id: c{n}, label: Slag {n}}}\n" for n in range(20))
    + "groups:\n  - {id: adults, label: Voksne, general: true}\noffers:\n"
    + _offer(0)
)


def _write(folder, used, questions, tree, answers, outcome="o0"):
    """Writes the files of a pack, whose tree ends in the outcomes that are used."""
    folder = pathlib.Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    outcomes = "outcomes:\n" + "".join(
        f"  - {{id: o{n}, kind: suggestion, rank: {n + 1}, name: Utfall {n}, short: U{n}, "
        f"summary: Utfall {n}., strength: model-choice}}\n"
        for n in sorted(used)
    )
    ends = "".join(f"  - {{id: end-{n}, end: o{n}}}\n" for n in sorted(used))
    files = {
        "model": COVER,
        "sources": "sources:\n  - {id: MADE-UP, title: Oppdiktet}\n",
        "questions": questions,
        "tree": tree + ends,
        "outcomes": outcomes,
        "advice": "duties:\n  - {id: note, name: Notat, text: Skriv., strength: model-choice}\n",
        "offers": OFFERS,
        "glossary": "terms:\n  - {id: t, term: ord, meaning: Et ord., strength: model-choice}\n",
        "cases": "cases:\n  - {id: T01, title: Ingen, story: Ingen., source: MADE-UP, "
        f"answers: {{{answers}}}, expect: {{readings: [{outcome}], first: {outcome}}}}}\n",
    }
    for name, text in files.items():
        (folder / f"{name}.yaml").write_text(text, encoding="utf-8")


def rules(folder, count):
    """Questions with ten answers each decide by so many rules, one for each way to answer them."""
    depth = len(str(count - 1))
    options = ", ".join(f"{{id: a{n}, label: Svar {n}}}" for n in range(10))
    questions = "questions:\n" + "".join(
        f"  - {{id: q{n}, type: choice, stage: all, name: Spørsmål {n}, ask: Hva er {n}?, "
        f"strength: model-choice, options: [{options}]}}\n"
        for n in range(depth)
    )
    asking = "".join(
        f"  - {{id: ask-{n}, ask: q{n}, branches: "
        f"[{{else: {f'ask-{n + 1}' if n + 1 < depth else 'place'}}}]}}\n"
        for n in range(depth)
    )

    def when(number):
        return ", ".join(f"q{n}: a{number // 10**n % 10}" for n in range(depth))

    rows = "".join(
        f"      - {{id: r{n}, when: {{{when(n)}}}, to: end-{n * 7 % OUTCOMES}}}\n"
        for n in range(count)
    )
    place = "  - id: place\n    decide: unique\n    strength: model-choice\n    rules:\n"
    used = {n * 7 % OUTCOMES for n in range(count)}
    _write(folder, used, questions, "root: ask-0\nnodes:\n" + asking + place + rows, when(0))


def nodes(folder, count):
    """A tree of so many questions with a yes and a no, each level of which asks the same."""
    depth = count.bit_length() - 1
    questions = "questions:\n" + "".join(
        f"  - {{id: q{n}, type: choice, stage: all, name: Nivå {n}, ask: Er {n} sant?, "
        "strength: model-choice, options: [{id: no, label: Nei}, {id: yes, label: Ja}]}\n"
        for n in range(depth + 1)
    )
    used = set()

    # The node n has the nodes 2n and 2n+1 below it, and those that there are not are ends.
    def below(number):
        if number <= count:
            return f"n{number}"
        end = (number - count - 1) % OUTCOMES
        used.add(end)
        return f"end-{end}"

    rows = [
        f"  - {{id: n{n}, ask: q{n.bit_length() - 1}, branches: "
        f"[{{when: yes, to: {below(2 * n + 1)}}}, {{else: {below(2 * n)}}}]}}\n"
        for n in range(1, count + 1)
    ]
    answers = ", ".join(f"q{n}: no" for n in range(depth + 1))
    outcome = f"o{(2 ** (depth + 1) - count - 1) % OUTCOMES}"
    _write(folder, used, questions, "root: n1\nnodes:\n" + "".join(rows), answers, outcome)


def offers(folder, count):
    """So many services, of a length that real ones have."""
    nodes(folder, OUTCOMES - 1)
    text = OFFERS + "".join(_offer(n) for n in range(1, count))
    (pathlib.Path(folder) / "offers.yaml").write_text(text, encoding="utf-8")
