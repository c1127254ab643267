import Canvas
import Testing

/// The sizes that everything is drawn at.
let awkwardSizes: [Size] = [
  Size(columns: 0, lines: 0), Size(columns: 1, lines: 1), Size(columns: 2, lines: 1),
  Size(columns: 7, lines: 3), Size(columns: 20, lines: 5), Size(columns: 40, lines: 12),
  Size(columns: 80, lines: 24), Size(columns: 132, lines: 43), Size(columns: 500, lines: 200),
]

/// Numbers that arithmetic gets wrong.
let awkwardNumbers = [Int.min, -1_000_001, -3, -1, 0, 1, 2, 5, 79, 80, 1_000_000, Int.max]

struct GeometryTests {
  @Test func `nothing is ever negative or too large`() {
    for first in awkwardNumbers {
      for second in awkwardNumbers {
        let rect = Rect(column: first, line: second, columns: second, lines: first)
        #expect(rect.column >= 0 && rect.line >= 0 && rect.columns >= 0 && rect.lines >= 0)
        #expect(rect.endColumn >= rect.column && rect.endLine >= rect.line)
        let point = Point(column: first, line: second).moved(columns: second, lines: first)
        #expect(abs(point.column) <= 1_000_000 && abs(point.line) <= 1_000_000)
      }
    }
  }

  @Test func `every part lies inside its rectangle`() {
    let rect = Rect(column: 3, line: 2, columns: 20, lines: 6)
    for first in awkwardNumbers {
      for second in awkwardNumbers {
        let parts = [
          rect.inset(columns: first, lines: second),
          rect.inset(left: first, top: second, right: second, bottom: first),
          rect.rows(from: first, count: second), rect.columns(from: first, count: second),
          rect.row(first), rect.centred(Size(columns: first, lines: second)),
        ]
        for part in parts { #expect(part.isEmpty || part.intersection(rect) == part) }
      }
    }
  }

  @Test func `a split loses no cell`() {
    let rect = Rect(column: 3, line: 2, columns: 20, lines: 6)
    for number in awkwardNumbers {
      #expect(rect.split(top: number).top.lines + rect.split(top: number).rest.lines == 6)
      #expect(rect.split(bottom: number).bottom.lines + rect.split(bottom: number).rest.lines == 6)
      #expect(rect.split(left: number).left.columns + rect.split(left: number).rest.columns == 20)
      #expect(
        rect.split(right: number).right.columns + rect.split(right: number).rest.columns == 20
      )
    }
  }

  @Test func `the bottom of a split stays at the bottom`() {
    let (rest, bottom) = Rect(Size(columns: 80, lines: 24)).split(bottom: 2)
    #expect(rest == Rect(column: 0, line: 0, columns: 80, lines: 22))
    #expect(bottom == Rect(column: 0, line: 22, columns: 80, lines: 2))
  }

  @Test func `rectangles that do not touch share nothing`() {
    let left = Rect(column: 0, line: 0, columns: 5, lines: 5)
    #expect(left.intersection(Rect(column: 9, line: 0, columns: 5, lines: 5)).isEmpty)
  }
}
