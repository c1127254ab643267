extension Interpreter {
  /// Whether the condition that begins at this instruction holds.
  func truth(_ start: Int32, _ slots: Slots, _ outline: inout Outline) -> Truth {
    let instruction = instructions[Int(start)]
    let question = Int(instruction.index)
    switch instruction.operation {
    case .always: return .yes
    case .option: return min(outline.reached[question], option(instruction, slots[question]))
    case .noneTicked:
      let slot = slots[question]
      return min(outline.reached[question], Truth(every: slot.may == 0, some: slot.must == 0))
    case .number: return min(outline.reached[question], number(instruction, slots[question]))
    case .missing:
      let isMissing = !slots[question].knowledge.isSettled
      return min(outline.reached[question], isMissing ? .yes : .no)
    case .reached: return outline.reached[question]
    case .not: return truth(start + 1, slots, &outline).negated
    case .all: return all(start + 1, instruction.end, slots, &outline)
    case .any: return any(start + 1, instruction.end, slots, &outline)
    case .count: return count(start + 1, instruction, slots, &outline)
    case .sum: return sum(start + 1, instruction.end, slots, outline)
    case .term, .range: return .no
    case .decision, .outcome, .reading, .readings, .referral, .flag:
      return truthOfResult(instruction, slots, &outline)
    }
  }

  private func option(_ test: Program.Instruction, _ slot: Facts.Slot) -> Truth {
    if test.isTickList {
      return Truth(every: slot.must & test.mask != 0, some: slot.may & test.mask != 0)
    }
    let some = slot.may & test.mask != 0
    return Truth(every: some && slot.may & ~test.mask == 0, some: some)
  }

  private func number(_ test: Program.Instruction, _ slot: Facts.Slot) -> Truth {
    slot.knowledge == .nothing ? .no : inside(slot.low...slot.high, test)
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
    _ start: Int32, _ end: Int32, _ slots: Slots, _ outline: Outline
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
