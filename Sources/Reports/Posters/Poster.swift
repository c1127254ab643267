import DecisionModel
import Texts

/// A part of a model on one sheet of paper, to hang on a wall.
public struct Poster: Sendable {
  /// What is drawn.
  public enum Subject: String, CaseIterable, Sendable {
    /// The decision tree.
    case tree
    /// The decision over two questions, as a table.
    case grid
  }

  /// The sheet.
  public let paper: Paper
  /// As a drawing in SVG, a document of its own.
  public let svg: String
  private let title: String
  private let language: String

  /// Draws a poster; nil for the grid of a model whose decisions none rests on two questions.
  public init?(_ subject: Subject, on paper: Paper, wording: Wording) {
    let (texts, model) = (wording.texts, wording.model)
    let name = wording(model.identity.title)
    self.paper = paper
    language = texts.language.rawValue
    var sheet = PosterSheet(paper, wording)
    switch subject {
    case .tree:
      title = texts(.posterTree, name)
      sheet.addHead(title)
      TreePoster(model, wording, paper).draw(on: &sheet)
    case .grid:
      guard let grid = AnswerGrid(model) else { return nil }
      let questions = [grid.rowQuestion, grid.columnQuestion].map {
        wording(model.questions[$0].name)
      }
      title = texts(.posterGrid, questions.joined(separator: " × "), name)
      sheet.addHead(title)
      GridPoster(grid, wording).draw(on: &sheet)
    }
    svg = sheet.drawing.svg(paper, title: title, language: language)
  }

  /// As a page of HTML that prints on exactly one sheet and needs nothing from elsewhere.
  public var html: String {
    Page.html(
      language: language, title: title.onOneLine,
      style: """
        @page { size: \(paper.rawValue.uppercased()) landscape; margin: 0; }
        html, body { margin: 0; padding: 0; background: #fff; }
        svg { display: block; max-width: 100%; height: auto; }
        @media print {
          /* A hair less than the sheet, or a browser may add an empty one. */
          svg { width: \(Int(paper.width))mm; height: \(Int(paper.height) - 1)mm; max-width: none; }
        }
        """, body: svg)
  }
}
