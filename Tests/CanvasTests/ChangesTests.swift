import Canvas
import TestKit
import Testing

struct ChangesTests {
  private func frame(_ lines: [String], columns: Int = 10) -> Frame {
    var frame = Frame(size: Size(columns: columns, lines: lines.count))
    frame.put(lines, in: frame.bounds)
    return frame
  }

  private func summary(_ changes: Changes) -> [String] {
    changes.runs.map { "\($0.line),\($0.column) \($0.cells.map(\.text).joined())" }
  }

  @Test func `nothing changes between equal frames`() {
    #expect(Changes(from: frame(["en", "to"]), to: frame(["en", "to"])).runs.isEmpty)
  }

  @Test func `a run goes from the first difference to the last`() {
    let changes = Changes(from: frame(["abcdef", "to"]), to: frame(["aXcdYf", "to"]))
    #expect(summary(changes) == ["0,1 XcdY"])
    #expect(changes.count == 4)
  }

  @Test func `a new role is a change`() {
    var new = frame(["abc"])
    new.paint(Rect(column: 1, line: 0, columns: 1, lines: 1), .selected)
    #expect(summary(Changes(from: frame(["abc"]), to: new)) == ["0,1 b"])
  }

  @Test func `without an old frame, or with another size, all is new`() {
    #expect(summary(Changes(from: nil, to: frame(["ab"], columns: 2))) == ["0,0 ab"])
    #expect(Changes(from: frame(["ab"]), to: frame(["ab", ""])).count == 20)
  }

  @Test func `wide characters are written whole`() {
    #expect(summary(Changes(from: frame(["a作b"]), to: frame(["axyb"]))) == ["0,1 xy"])
    #expect(summary(Changes(from: frame(["axyb"]), to: frame(["a作b"]))) == ["0,1 作"])
    #expect(summary(Changes(from: frame(["作者"]), to: frame([" 作 "]))) == ["0,0  作 "])
  }

  @Test(arguments: UInt64(0)..<200)
  func `applying the changes gives the new frame`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let old = randomFrame(&random)
    let new = randomFrame(&random)
    var screen = cells(of: old)
    for run in Changes(from: old, to: new).runs {
      #expect(run.cells.first?.width != 0)
      #expect(screen[run.line][run.column].width != 0)
      screen[run.line].replaceSubrange(run.column..<run.column + run.cells.count, with: run.cells)
    }
    #expect(screen == cells(of: new))
  }

  private func cells(of frame: Frame) -> [[Cell]] {
    (0..<frame.size.lines).map { line in
      (0..<frame.size.columns).map { frame[Point(column: $0, line: line)] }
    }
  }

  private func randomFrame(_ random: inout SeededGenerator) -> Frame {
    var frame = Frame(size: Size(columns: 12, lines: 3))
    for _ in 0..<Int.random(in: 0...8, using: &random) {
      let text = ["ab", "作", "者作", " ", "é"].randomElement(using: &random) ?? ""
      let column = Int.random(in: -2...12, using: &random)
      let line = Int.random(in: 0...2, using: &random)
      frame.put(text, at: Point(column: column, line: line))
    }
    return frame
  }
}
