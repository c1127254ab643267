/// A sheet of paper that lies on its long side; all lengths are in millimetres.
public enum Paper: String, CaseIterable, Sendable {
  /// 297 × 210.
  case a4
  /// 420 × 297.
  case a3

  var width: Double { self == .a4 ? 297 : 420 }
  var height: Double { self == .a4 ? 210 : 297 }
  /// What no printer reaches, and a little more.
  var margin: Double { self == .a4 ? 10 : 14 }
  /// How high the letters of the heading are.
  var titleSize: Double { self == .a4 ? 7 : 10 }
  /// How high the letters of the lines at the top and at the bottom are.
  var noteSize: Double { self == .a4 ? 2.6 : 3.4 }
  /// How high the letters of the drawing may be, the largest first; smaller ones cannot be read
  /// from where a person stands before the sheet.
  var sizes: [Double] {
    self == .a4 ? [4, 3.6, 3.2, 2.9, 2.6, 2.3] : [5.4, 4.8, 4.2, 3.8, 3.4, 3, 2.7]
  }
  /// The same for a drawing that may be read from the back of a room.
  var largeSizes: [Double] { (self == .a4 ? [6, 5.2, 4.6] : [8.4, 7.2, 6.2]) + sizes }
}
