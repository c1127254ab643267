@testable import ModelFiles

/// A pack that uses every part of the format, and is as small as that allows.
enum SmallPack {
  /// Its files, by name.
  static let files: [String: String] = [
    "model.yaml": model, "sources.yaml": sources, "questions.yaml": questions, "tree.yaml": tree,
    "outcomes.yaml": outcomes, "advice.yaml": advice, "offers.yaml": offers,
    "glossary.yaml": glossary, "cases.yaml": cases,
  ]

  /// A reader of the pack with some files changed; nil takes a file away.
  static func reader(_ changes: [String: String?] = [:]) -> PackReader {
    var changed = files
    for (name, text) in changes { changed[name] = text }
    return PackReader(PackLocation(files: changed.mapValues { Array($0.utf8) }))
  }

  /// What is found when, in one file, the first occurrence of a text is replaced.
  static func findings(in file: String, _ old: String, _ new: String) -> String {
    guard let text = files[file], let range = text.firstRange(of: old) else { return "no '\(old)'" }
    var changed = text
    changed.replaceSubrange(range, with: new)
    return findings([file: changed])
  }

  /// What is found when some files are changed.
  static func findings(_ changes: [String: String?]) -> String {
    reader(changes).check().map(\.rendered).joined(separator: "\n")
  }

  static let model = """
    model: small
    format: "1"
    version: "0.1"
    languages: [nb]
    title: Small
    status: Draft
    owner: Nobody
    purpose: To be read
    use: In tests
    misuse: Anywhere else
    notice: None
    valid-from: 2025-02-26
    review-by: 2027-02-26
    stages:
      - {id: start, label: Start}
    contacts:
      - {id: door, name: Door, phone: "0", use: Knock, source: S1, strength: info}

    """

  static let sources = """
    sources:
      - {id: S1, title: First, publisher: Press, date: "2025", url: "https://example.org/1"}
      - id: S2
        title: Second
        url:
          - https://example.org/2
        note: Old

    """

  static let questions = """
    questions:
      - id: age
        type: number
        stage: start
        name: Age
        ask: How old?
        unknown: forbidden
        min: 0
        max: 120
        bands:
          - {id: child, label: Child, range: "0..17"}
          - {id: adult, label: Adult, range: "18..120"}
        source: S1
        strength: skal
      - id: severity
        type: ordinal
        name: Severity
        ask: How bad?
        why: It decides
        unknown: assume moderate
        source: [S1, S2]
        strength: bor
        options:
          - {id: mild, label: Mild, help: A little, points: 0}
          - {id: moderate, label: Moderate, points: 1}
          - {id: severe, label: Severe, points: 2}
      - id: kind
        type: choice
        name: Kind
        ask: Which kind?
        strength: model-choice
        options:
          - {id: body, label: Body, points: 1}
          - {id: mind, label: Mind, points: 2}
      - id: signs
        type: many
        name: Signs
        ask: Which signs?
        refinement: true
        strength: model-choice
        options:
          - {id: nothing, label: Nothing, none: true}
          - {id: red, label: Red}
          - {id: hot, label: Hot}
      - id: total
        type: score
        name: Total
        ask: The sum
        strength: model-choice
        items: [severity, kind]
        bands:
          - {id: low, label: Low, range: "1..2"}
          - {id: high, label: High, range: "3..4"}

    """

  static let tree = """
    root: how-old
    decisions:
      - id: level
        name: Level
        policy: first
        results:
          - {id: easy, label: Easy}
          - {id: hard, label: Hard}
        rules:
          - {id: d1, when: {severity: severe}, then: hard, source: S1, strength: bor}
          - id: d2
            when: {any: [{total: high}, {not: {age: "[18..67]"}}]}
            then: hard
            reason: Many things at once
            source: S2
            strength: kan
        else: easy
    nodes:
      - id: how-old
        ask: age
        branches:
          - {when: child, to: stop-child, reason: Not for children}
          - {else: how-bad}
      - id: how-bad
        ask: severity
        unknown: no-answer
        branches:
          - {when: ">= moderate", to: place, source: S2, strength: kan}
          - {else: easy-way}
      - id: place
        decide: unique
        source: S1
        strength: bor
        table: |
          | level | kind      | =>           | reason |
          | hard  | body      | two          |        |
          | hard  | not(body) | two, one     | Talk   |
          | easy  | -         | easy-way     |        |
      - {id: easy-way, name: The easy way, end: one}

    """

  static let outcomes = """
    outcomes:
      - id: one
        kind: suggestion
        rank: 1
        name: One
        short: "1"
        summary: The first
        steps: 1..3
        source: S1
        strength: bor
        statements:
          - {id: aim, name: Aim, text: Get well, source: S1, strength: bor}
      - {id: two, kind: suggestion, rank: 2, name: Two, short: "2", summary: The second,
         or-above: true, source: S1, strength: bor}
      - {id: stop-child, kind: stop, name: Stop, short: S, summary: Go elsewhere,
         strength: model-choice}
      - {id: no-answer, kind: undecided, name: Ask, short: "?", summary: Find out first,
         strength: model-choice}

    """

  static let advice = """
    flags:
      - id: R1
        effect: hold
        when: {signs: red}
        name: Red
        why: It matters
        do: [Look, Act]
        call: [door]
        release: {question: signs, option: hot}
        source: S1
        strength: skal
      - {id: R2, effect: block, when: {outcome: one, signs: "not(nothing)"}, name: Not one,
         why: Too little, do: Take two, blocks: one, source: S1, strength: skal}
    referral:
      policy: highest
      results:
        - {id: no, level: none, urgency: none, label: No referral}
        - {id: yes, level: refer, urgency: soon, label: Refer, text: Soon}
      rules:
        - {id: f1, when: {flag: R1}, then: yes, source: S1, strength: skal}
      else: no
    adaptation:
      policy: first
      results:
        - {id: stepped, label: Stepped, text: Step by step}
      rules:
        - {id: a1, when: {reading: "one, two", referral: ">= no"}, then: stepped,
           strength: model-choice}
    provisional:
      - {id: p1, when: {severity: unknown}, to: one, strength: model-choice}
    duties:
      - {id: tell, name: Tell, text: Tell somebody, when: {readings: ">= 2"}, source: S1,
         strength: skal}
    notes:
      - {id: note, text: Note this, source: S1, strength: info}
    checklist:
      - {id: look, text: Look twice, source: S1, strength: kan}
    reviews:
      - {when: {outcome: one}, weeks: "4..6", text: Look again, source: S1, strength: kan}
      - {when: always, weeks: "12..12", text: Look later, source: S1, strength: kan}
    departure:
      - {id: wish, label: The person wishes it}
    areas:
      - {id: skin, label: Skin, when: {count: {of: [{signs: red}, {signs: hot}], at-least: 1}}}
      - {id: all-of-it, label: All, when: {sum: {of: [severity, kind], weights: {kind: 2}, in: "4.."}}}

    """

  static let offers = """
    categories:
      - {id: talk, label: Talk}
    groups:
      - {id: grown-ups, label: Adults, general: true}
    offers:
      - id: course
        name: Course
        text: A course
        category: talk
        low-threshold: "yes"
        marks: {no-referral: yes, affordable: varies}
        outcomes: [one]
        areas: [skin]
        groups: [grown-ups]
        ages: 16..
        step: 2
        role: step
        access: [self-referral, gp]
        reach: type
        source-url: https://example.org/course
        confidence: high

    """

  static let glossary = """
    terms:
      - {id: one, term: one, meaning: The first, source: S1, strength: info}

    """

  static let cases = """
    cases:
      - id: V01
        title: A case
        story: Somebody comes
        source: [S1]
        answers: {age: 30, severity: severe, kind: mind, signs: [red, hot]}
        expect: {readings: [two, one], first: two, referral: yes, flags: [R1], held: true}
      - id: V02
        title: Another
        story: Somebody else
        source: S1
        answers: {age: 30, severity: {status: unknown}, signs: nothing}
        expect: {readings: [no-answer], first: none}

    """
}
