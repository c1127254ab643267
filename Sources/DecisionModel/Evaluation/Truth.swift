/// Kleene's three truth values, ordered so that "and" is the minimum and "or" the maximum.
@usableFromInline
enum Truth: UInt8, Comparable, Sendable {
  case no = 0
  case open = 1
  case yes = 2

  /// Orders false before open before true.
  @usableFromInline
  static func < (a: Truth, b: Truth) -> Bool { a.rawValue < b.rawValue }

  /// True becomes false, and open stays open.
  var negated: Truth {
    switch self {
    case .no: .yes
    case .open: .open
    case .yes: .no
    }
  }

  /// The truth of a set test: every possible value inside, none inside, or some.
  init(every: Bool, some: Bool) { self = every ? .yes : some ? .open : .no }
}
