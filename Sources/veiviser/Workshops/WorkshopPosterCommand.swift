public import ArgumentParser
public import Reports
import Texts

/// Draws the decision tree, or the grid of severity and duration, for a wall.
struct WorkshopPosterCommand: ParsableCommand {
  /// How the poster is written.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case svg, html
  }

  static let configuration = CommandConfiguration(
    commandName: "poster",
    abstract: "Draw the decision tree, or the grid of two questions, for a wall.",
    discussion: """
      The poster is one sheet that lies on its long side. HTML prints on that sheet from any \
      browser; SVG is a drawing that can be changed. What does not fit in letters that can be \
      read is left out, and the poster says what.
      """)

  @Argument(help: "What is drawn: tree or grid.")
  var subject = Poster.Subject.tree

  @Option(help: "The paper: a4 or a3.")
  var paper = Paper.a3

  @Option(help: "How it is written: svg or html.")
  var format = Format.html

  @OptionGroup var file: OutputFile
  @OptionGroup var pack: PackOptions
  @OptionGroup var language: LanguageOptions

  func run() throws {
    let pack = try pack.opened()
    try pack.requireSound()
    let wording = try pack.wording(for: try pack.model(), in: language.spoken)
    guard let poster = Poster(subject, on: paper, wording: wording) else {
      throw Failure(status: .usage, message: wording.texts[.posterNoGrid])
    }
    try file.write(format == .svg ? poster.svg : poster.html, wording.texts)
  }
}

extension Poster.Subject: ExpressibleByArgument {}

extension Paper: ExpressibleByArgument {}
