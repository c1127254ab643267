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
    abstract: "Draw the decision tree, or the grid of two questions, for a wall.")

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
    let wording = try pack.ready(in: language).wording
    guard let poster = Poster(subject, on: paper, wording: wording) else {
      throw Failure(status: .usage, message: wording.texts[.posterNoGrid])
    }
    try file.write(format == .svg ? poster.svg : poster.html, wording.texts)
  }
}

extension Poster.Subject: ExpressibleByArgument {}

extension Paper: ExpressibleByArgument {}
