import Canvas
import CarePlans
import DecisionModel
import Reports
import Texts

/// A question of the program itself: whether to go on with something that loses answers.
struct ConfirmScreen: ListOfChoices, Hashable {
  /// What is asked.
  enum Question: Hashable, Sendable {
    case new, quit
    /// Walk a training case in the place of what is being walked.
    case walkCase(TrainingCase.ID)
    /// Begin a workshop again, without what was voted.
    case restartWorkshop
    /// Delete a plan for good.
    case deletePlan(PlanID)
    /// Leave a plan that is not safe for another one.
    case replacePlan(PlanID, PlanWork.Way)
    /// Leave a review that has begun.
    case dropReview
  }

  let question: Question
  var cursor = 1
  var rowCount: Int { 2 }
  var layer: Layer { .confirm(self) }

  init(question: Question) { self.question = question }
}

extension AppState {
  /// Does it, or goes back.
  mutating func acceptConfirm(_ screen: ConfirmScreen) -> [Effect] {
    pop()
    guard screen.cursor == 0 else { return [] }
    switch screen.question {
    case .quit: return [.quit]
    case .restartWorkshop:
      beginWorkshop()
      return []
    case .new:
      startAnew()
      return []
    case .walkCase(let id):
      if let item = trainingCase(id) { walk(item) }
      return []
    case .deletePlan(let plan): return [.plan(.delete(plan))]
    case .replacePlan(let plan, let way):
      plans.way = way
      return [.plan(.open(plan))]
    case .dropReview:
      pop()
      return []
    }
  }

  private func confirmation(_ question: ConfirmScreen.Question) -> String {
    let texts = content.wording.texts
    switch question {
    case .new, .walkCase: return texts[.confirmNew]
    case .deletePlan(let plan): return deletionQuestion(plan)
    case .replacePlan: return texts(.planShelfAskReplace, plans.open?.present.label ?? "")
    case .dropReview: return texts[.planReviewAskDrop]
    case .restartWorkshop: return texts[.roomAskRestart]
    case .quit where wouldLoseVotes: return texts[.roomAskQuit]
    case .quit:
      guard let open = plans.open, open.isAtRisk else { return texts[.confirmQuit] }
      return texts(open.isKept ? .confirmQuitUnkept : .confirmQuitMemory, open.present.label)
    }
  }

  /// What the question looks like.
  func confirmChrome(_ screen: ConfirmScreen, _ set: Typesetter) -> Chrome {
    let texts = content.wording.texts
    var body = Body()
    let text = confirmation(screen.question)
    body.add(set.paragraph(text).map { $0.inRole(.heading) })
    body.add()
    let rows = [texts[.confirmYes], texts[.confirmNo]].map { ($0, "") }
    body.add(choices: rows, selected: screen.cursor, set)
    return Chrome(heading: walkHeading, body: body)
  }
}
