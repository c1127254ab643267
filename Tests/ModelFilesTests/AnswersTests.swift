import DecisionModel
import Foundation
import Testing

@testable import ModelFiles

/// Files of answers: strict JSON, checked against a model.
struct AnswersTests {
  let reader: AnswersReader

  init() throws { reader = AnswersReader(model: try SmallPack.reader().model()) }

  private func findings(_ text: String) -> String {
    do throws(Faults) {
      _ = try reader.answers(Array(text.utf8), name: "answers.json")
      return ""
    } catch {
      return error.description
    }
  }

  @Test func `answers of every kind are read`() throws {
    let text = """
      {"age": 34, "severity": {"status": "unknown"}, "kind": {"status": "declined"},
       "signs": ["red", "hot"]}
      """
    #expect(
      try reader.answers(Array(text.utf8), name: "-")
        == Answers([
          "age": .number(34), "severity": .unknown, "kind": .declined, "signs": .ticked([1, 2]),
        ]))
  }

  @Test func `escapes are taken for what they mean`() throws {
    let text = #"{"k\u0069nd": "m\u0069nd"}"#
    #expect(
      try reader.answers(Array(text.utf8), name: "-") == Answers(["kind": .option(1)]))
  }

  @Test func `every fault is reported in one go`() {
    let text = """
      {
        "sevrity": "mild",
        "kind": "mnd",
        "age": "34",
        "signs": ["nothing", "red", "red"],
        "kind": "body",
        "total": 3
      }
      """
    #expect(
      findings(text) == """
        answers.json:2:4: error[unknown-question]: unknown question 'sevrity'
          2 |   "sevrity": "mild",
            |    ^^^^^^^
          hint: did you mean 'severity'?
        answers.json:3:12: error[unknown-option]: unknown option 'mnd'
          3 |   "kind": "mnd",
            |            ^^^
          hint: did you mean 'mind'?
        answers.json:4:11: error[wrong-type]: expected a number, found a text
          4 |   "age": "34",
            |           ^^
        answers.json:5:14: error[none-with-others]: 'nothing' cannot be ticked together with others
          5 |   "signs": ["nothing", "red", "red"],
            |              ^^^^^^^
        answers.json:5:32: error[repeated]: 'red' is named more than once
          5 |   "signs": ["nothing", "red", "red"],
            |                                ^^^
        answers.json:6:4: error[duplicate-key]: the key 'kind' was already given on line 3, column 4
          6 |   "kind": "body",
            |    ^^^^
        answers.json:7:12: error[computed-answer]: a score is computed
          7 |   "total": 3
            |            ^
          hint: answer the questions it is made of
        """)
  }

  @Test func `a number in the place of an option is called a number`() {
    #expect(
      findings(#"{"kind": 5, "signs": [true], "age": null}"#) == """
        answers.json:1:10: error[wrong-type]: expected an option, found a number
          1 | {"kind": 5, "signs": [true], "age": null}
            |          ^
        answers.json:1:23: error[wrong-type]: expected an option, found true
          1 | {"kind": 5, "signs": [true], "age": null}
            |                       ^^^^
        answers.json:1:37: error[bad-number]: 'null' is not a whole number
          1 | {"kind": 5, "signs": [true], "age": null}
            |                                     ^^^^
        """)
  }

  @Test func `text that is not JSON is refused with its place`() {
    #expect(
      findings("{\"age\": 34,\n}") == """
        answers.json:2:1: error[json-syntax]: expected a key in quotation marks
          2 | }
            | ^
        """)
  }

  @Test func `a list is no object`() {
    #expect(
      findings("[]") == """
        answers.json:1:1: error[wrong-type]: expected a mapping from questions to answers, found a list
          1 | []
            | ^
        """)
  }

  @Test func `JSON is told from what is not as Foundation tells it`() {
    let texts = [
      "", " ", "{}", "[]", "[,1]", "{\"a\":}", "{\"a\" 1}", "{a: 1}", "01", "-", "-0", "1.",
      "1.5e+3", "1e", "\"\\/\"", "\"\\ud83d\\ude00\"", "\"\\ud83d\"", "\"\\x\"", "\"a\nb\"", "nul",
      "true false", "[1 2]", "\t[1]\r\n", "\"\u{7F}\"", "+1", ".5", "\"open",
    ]
    for text in texts {
      let isJSON =
        (try? JSONSerialization.jsonObject(with: Data(text.utf8), options: .fragmentsAllowed))
        != nil
      let document = Document(name: "x", text: text, log: FindingLog())
      #expect((JSONItems.items(of: document) != nil) == isJSON, "\(text.debugDescription)")
    }
  }

  @Test func `deep nesting is refused`() {
    let found = findings(String(repeating: "[", count: 10_000))
    #expect(found.hasPrefix("answers.json:1:65: error[too-deep]: nested more than 64 levels deep"))
  }

  @Test func `a long file is refused`() {
    let text = "{\"age\": 1" + String(repeating: " ", count: 1_000_000) + "}"
    #expect(findings(text) == "answers.json: error[too-large]: larger than 1 MB")
  }

  @Test func `a file that is missing is named`() {
    do throws(Faults) {
      _ = try reader.answers(inFile: "/nowhere/answers.json")
      Issue.record("a file was read that does not exist")
    } catch {
      #expect(error.description == "answers.json: error[missing-file]: there is no such file")
    }
  }
}
