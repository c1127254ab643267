import ModelFiles
import Reports
import Texts

/// Says what a finding means, how to mend it, and shows an example.
struct FindingHelp {
  private let library: Library
  private let language: Language

  /// Takes the texts from where the options point.
  init(_ options: SharedOptions) throws(Failure) {
    library = try options.pack.library.opened()
    language = options.language.spoken
  }

  /// Writes all there is to say about the finding with this name.
  func write(about name: String) throws(Failure) {
    guard let code = Finding.Code(rawValue: name) else { throw unknown(name) }
    try StandardStream.output.write(try text(code))
  }

  private func text(_ code: Finding.Code) throws(Failure) -> String {
    let texts = try library.texts(language)
    do throws(Faults) {
      return try library.explanation(of: code, language: language.rawValue).text(in: texts)
    } catch {
      throw Failure(error)
    }
  }

  private func unknown(_ name: String) -> Failure {
    let known = Finding.Code.allCases.map(\.rawValue).sorted().joined(separator: ", ")
    let hint: Sentence =
      Finding.Code.nearest(to: name).map { "did you mean '\($0)'?" } ?? "known: \(known)"
    return Failure(
      status: .usage, saying: "error: unknown finding '\(name.onOneLine)'", hint: hint)
  }
}

extension Explanation {
  /// Everything, under headings.
  fileprivate func text(in texts: Catalogue) -> String {
    """
    \(code)

    \(texts[.checkExplainMeaning])
    \(meaning.wrapped)

    \(texts[.checkExplainMend])
    \(mend.wrapped)

    \(texts[.checkExplainWrong])
    \(wrong.indented)

    \(texts[.checkExplainRight])
    \(right.indented)

    """
  }
}

extension String {
  /// The most columns that a line of an explanation has.
  private static let columns = 78

  /// The text in lines that are indented and not too long.
  fileprivate var wrapped: String {
    var lines: [String] = []
    for word in onOneLine.split(separator: " ") {
      if let last = lines.last, last.count + 1 + word.count <= Self.columns {
        lines[lines.count - 1] = "\(last) \(word)"
      } else {
        lines.append("  \(word)")
      }
    }
    return lines.joined(separator: "\n")
  }

  /// Every line of the text, indented.
  fileprivate var indented: String {
    split(separator: "\n").map { "    \(String($0).onOneLine)" }.joined(separator: "\n")
  }
}
