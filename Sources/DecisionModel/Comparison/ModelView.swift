/// Carries functions of one model over to the variables that two models share.
///
/// What the other model does not ask stays open: a function then says which values remain possible.
struct ModelView {
  typealias Reference = DiagramStore.Reference
  typealias LimitReached = DiagramStore.LimitReached

  /// How the question whose variables are being passed is answered.
  private enum Mode: Hashable {
    /// No question is being passed.
    case outside
    /// With an answer that says something.
    case known(Int)
    /// With "do not know".
    case unknown(Int)

    var question: Int? {
      switch self {
      case .outside: nil
      case .known(let question), .unknown(let question): question
      }
    }
  }

  private struct Place: Hashable {
    var node: Reference
    var mode: Mode
  }

  private let model: Model
  private let diagrams: Diagrams
  private let shared: SharedVariables
  private let side: Int
  private var memo: [Place: Reference] = [:]

  /// Looks at the old model (side 0) or the new one (side 1).
  init(_ reasoner: Reasoner, _ shared: SharedVariables, side: Int) {
    model = reasoner.model
    diagrams = reasoner.diagrams
    self.shared = shared
    self.side = side
  }

  /// The function over the shared variables; its leaves are sets of what `leaves` makes of them.
  mutating func carry(
    _ function: Reference, into projection: inout Projection, leaves: (Int) -> [Int]
  ) throws(LimitReached) -> Reference {
    memo = [:]
    return try carry(Place(node: function, mode: .outside), &projection, leaves)
  }

  private mutating func carry(
    _ place: Place, _ projection: inout Projection, _ leaves: (Int) -> [Int]
  ) throws(LimitReached) -> Reference {
    if let value = DiagramStore.value(place.node) { return projection.leaf(leaves(value)) }
    let variable = diagrams.store.variable(place.node)
    let question = diagrams.variables.all[variable].question
    var place = place
    if place.mode.question != question { place.mode = .outside }
    if let known = memo[place] { return known }
    let result =
      place.mode == .outside
      ? try enter(question, place.node, &projection, leaves)
      : try pass(variable, place, &projection, leaves)
    memo[place] = result
    return result
  }

  /// Comes to the first variable of a question.
  private mutating func enter(
    _ question: Int, _ node: Reference, _ projection: inout Projection, _ leaves: (Int) -> [Int]
  ) throws(LimitReached) -> Reference {
    let known = Place(node: node, mode: .known(question))
    guard let shared = shared.shared[side][question],
      let variable = self.shared.unknown(of: shared)
    else { return try carry(known, &projection, leaves) }
    let unknown = Place(node: node, mode: .unknown(question))
    return try projection.split(
      variable,
      [try carry(known, &projection, leaves), try carry(unknown, &projection, leaves)])
  }

  private mutating func pass(
    _ variable: Int, _ place: Place, _ projection: inout Projection, _ leaves: (Int) -> [Int]
  ) throws(LimitReached) -> Reference {
    let own = diagrams.variables.all[variable]
    let isUnknown = place.mode == .unknown(own.question)
    if let target = shared.variable(for: own, side: side), own.aspect != .isUnknown, !isUnknown {
      var parts: [Reference] = []
      for cell in shared.all[target].cells[side] {
        let next = Place(node: diagrams.store.child(place.node, cell), mode: place.mode)
        parts.append(try carry(next, &projection, leaves))
      }
      return try projection.split(target, parts)
    }
    var result: Reference?
    for cell in open(own, isUnknown: isUnknown) {
      let next = Place(node: diagrams.store.child(place.node, cell), mode: place.mode)
      let part = try carry(next, &projection, leaves)
      guard let known = result else {
        result = part
        continue
      }
      result = try projection.union(known, part)
    }
    return result ?? projection.leaf([])
  }

  /// The values that a variable may have where the cases do not say.
  private func open(_ own: Variables.Variable, isUnknown: Bool) -> [Int] {
    let isShared = shared.shared[side][own.question] != nil
    if own.aspect == .isUnknown {
      return isUnknown ? [1] : isShared ? [0] : Array(0..<own.cells)
    }
    if isUnknown, case .assume(let option) = model.questions[own.question].unknown {
      switch own.aspect {
      case .choice: return [option]
      case .tick(let tick): return [tick == option ? 1 : 0]
      case .isUnknown, .stretch: break
      }
    }
    // A tick that the other model lacks is in no case.
    if case .tick = own.aspect, isShared, !isUnknown { return [0] }
    return Array(0..<(isUnknown ? own.answers : own.cells))
  }
}

extension Projection {
  /// The function that is each part where the variable has that value.
  ///
  /// The parts may look at variables before this one.
  mutating func split(
    _ variable: Int, _ parts: [Reference]
  ) throws(LimitReached) -> Reference {
    if parts.allSatisfy({ store.variable($0) > variable }) {
      return try store.node(variable, parts)
    }
    var result = parts[0]
    for cell in parts.indices.dropFirst() {
      var isHere = [Reference](repeating: DiagramStore.no, count: parts.count)
      isHere[cell] = DiagramStore.yes
      result = try store.choose(try store.node(variable, isHere), parts[cell], result)
    }
    return result
  }
}
