extension Interpreter {
  /// Whether the condition that begins at this instruction holds.
  func truth(_ start: Int32, _ slots: Slots, _ outline: inout Outline) -> Truth {
    let at = Int(start)
    let question = Int(instructions[at].index)
    switch instructions[at].operation {
    case .always: return .yes
    case .option:
      let reached = outline.reached[question]
      return reached == .no ? .no : min(reached, option(at, question, slots))
    case .noneTicked:
      let isEmpty = Truth(every: slots[question].may == 0, some: slots[question].must == 0)
      return min(outline.reached[question], isEmpty)
    case .number: return min(outline.reached[question], number(at, question, slots))
    case .missing:
      let isMissing = !slots[question].knowledge.isSettled
      return min(outline.reached[question], isMissing ? .yes : .no)
    case .reached: return outline.reached[question]
    case .not: return truth(start + 1, slots, &outline).negated
    case .all: return all(start + 1, instructions[at].end, slots, &outline)
    case .any: return any(start + 1, instructions[at].end, slots, &outline)
    case .count: return count(start + 1, instructions[at], slots, &outline)
    case .sum: return sum(start + 1, instructions[at].end, slots, &outline)
    case .term, .range: return .no
    case .decision, .outcome, .reading, .readings, .referral, .flag:
      return truthOfResult(instructions[at], slots, &outline)
    }
  }

  private func option(_ at: Int, _ question: Int, _ slots: Slots) -> Truth {
    let mask = instructions[at].mask
    if instructions[at].isTickList {
      return Truth(every: slots[question].must & mask != 0, some: slots[question].may & mask != 0)
    }
    let may = slots[question].may
    return may & mask == 0 ? .no : may & ~mask == 0 ? .yes : .open
  }

  private func number(_ at: Int, _ question: Int, _ slots: Slots) -> Truth {
    if slots[question].knowledge == .nothing { return .no }
    return inside(slots[question].low...slots[question].high, instructions[at])
  }

  private func inside(_ values: ClosedRange<Int>, _ test: Program.Instruction) -> Truth {
    let every = values.lowerBound >= test.low && values.upperBound <= test.high
    return Truth(
      every: every, some: values.lowerBound <= test.high && values.upperBound >= test.low)
  }

  private func all(
    _ start: Int32, _ end: Int32, _ slots: Slots, _ outline: inout Outline
  ) -> Truth {
    var result = Truth.yes
    var next = start
    while next < end {
      result = min(result, truth(next, slots, &outline))
      if result == .no { return .no }
      next = instructions[Int(next)].end
    }
    return result
  }

  private func any(
    _ start: Int32, _ end: Int32, _ slots: Slots, _ outline: inout Outline
  ) -> Truth {
    var result = Truth.no
    var next = start
    while next < end {
      result = max(result, truth(next, slots, &outline))
      if result == .yes { return .yes }
      next = instructions[Int(next)].end
    }
    return result
  }

  private func count(
    _ start: Int32, _ test: Program.Instruction, _ slots: Slots, _ outline: inout Outline
  ) -> Truth {
    var certain = 0
    var possible = 0
    var next = start
    while next < test.end {
      switch truth(next, slots, &outline) {
      case .yes: (certain, possible) = (certain + 1, possible + 1)
      case .open: possible += 1
      case .no: break
      }
      next = instructions[Int(next)].end
    }
    return inside(certain...possible, test)
  }

  private func sum(
    _ start: Int32, _ end: Int32, _ slots: Slots, _ outline: inout Outline
  ) -> Truth {
    var low = 0
    var high = 0
    var result = Truth.no
    for position in start..<end {
      let part = instructions[Int(position)]
      if part.operation == .range {
        result = max(result, inside(low...high, part))
      } else if outline.reached[Int(part.index)] != .no {
        let question = questions[Int(part.index)]
        let points = slots[Int(part.index)].points(of: question)
        let products = [points.lowerBound * part.low, points.upperBound * part.low]
        let isCertain = outline.reached[Int(part.index)] == .yes
        low += isCertain ? min(products[0], products[1]) : min(0, products[0], products[1])
        high += isCertain ? max(products[0], products[1]) : max(0, products[0], products[1])
      }
    }
    return result
  }
}
