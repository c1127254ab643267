public import Canvas
public import DecisionModel

/// Everything that the screens know: a value, changed only by ``update(_:_:)``.
public struct AppState: Sendable {
  private var sharedContent: Shared<Content>
  /// The size of the window.
  public internal(set) var size: Size
  /// How it looks, and what the terminal can do.
  public internal(set) var appearance: Appearance
  /// The screens that lie on each other, the topmost last; never empty.
  var layers: [Layer]
  /// The case being walked.
  var present = Case()
  /// Earlier states of the case, for undo.
  var past: [Case] = []
  /// Undone states of the case, for redo.
  var future: [Case] = []
  /// What the model says about the case.
  var decision: Decision
  /// A sentence about what just happened, until the next key.
  var message: String?
  private var sharedPlans = Shared(PlanWork())
  /// What is known about the workshop, as one reference.
  private(set) var sharedWorkshop = Shared(WorkshopWork())
  /// Effects of a choice made by a digit, until they are handed out.
  var queued: [Effect] = []

  /// Begins with the start screen.
  public init(content: Content, size: Size, appearance: Appearance = Appearance()) {
    sharedContent = Shared(content)
    layers = [.start(StartScreen(content.allowance))]
    self.size = size
    self.appearance = appearance
    decision = content.reasoner.decide(Answers())
    typesetStart()
  }

  /// The model, its words and its offers.
  public internal(set) var content: Content {
    @inline(__always) get { sharedContent.value }
    _modify { yield &sharedContent.value }
  }

  /// What is known about plans.
  var plans: PlanWork {
    @inline(__always) get { sharedPlans.value }
    _modify { yield &sharedPlans.value }
  }

  /// What is known about the workshop that is held.
  var workshop: WorkshopWork {
    @inline(__always) get { sharedWorkshop.value }
    _modify { yield &sharedWorkshop.value }
  }

  /// The topmost screen.
  var top: Layer {
    get { layers[layers.count - 1] }
    set { layers[layers.count - 1] = newValue }
  }
}

/// One of the screens.
///
/// Its cases are references, because some screens are large and all are handed on at every key.
indirect enum Layer: Sendable {
  case start(StartScreen)
  case walk(WalkScreen)
  case offers(OffersScreen)
  case reading(ReadingScreen)
  case answers(AnswersScreen)
  case map(MapScreen)
  case departure(DepartureScreen)
  case file(FileScreen)
  case confirm(ConfirmScreen)
  case municipality(MunicipalityScreen)
  case reference(ReferenceScreen)
  case commands(CommandsScreen)
  case training(TrainingScreen)
  case planStart(PlanStartScreen)
  case planEditor(PlanEditorScreen)
  case passphrase(PassphraseScreen)
  case planExport(PlanExportScreen)
  case planList(PlanListScreen)
  case planMenu(PlanMenuScreen)
  case planReview(PlanReviewScreen)
  case planHistory(PlanHistoryScreen)
  case workshopMenu(WorkshopMenuScreen)
  case workshop(WorkshopScreen)
  case agenda(AgendaScreen)
  case roomExport(RoomExportScreen)
}

extension AppState {
  /// Changes the case and remembers how it was.
  mutating func change(_ body: (inout Case) -> Void) {
    var next = present
    body(&next)
    guard next != present else { return }
    past.append(present)
    future = []
    present = next
    decide()
  }

  /// Works out what the model says about the case as it is now.
  ///
  /// A departure is dropped when there is no longer a suggestion that it departs from.
  mutating func decide() {
    decision = content.reasoner.decide(present.answers)
    let isSuggestion = ![.stopped, .undecided, .gap].contains(decision.status)
    if !isSuggestion || present.departure?.outcome == decision.first { present.departure = nil }
  }

  /// Leaves the topmost screen, unless it is the only one.
  mutating func pop() {
    if layers.count > 1 { layers.removeLast() }
  }

  /// Begins again with no answers.
  mutating func startAnew() {
    past = []
    future = []
    present = Case()
    // The next person may give the very same answers.
    plans.open?.answers = nil
    decide()
    layers = [.start(StartScreen(content.allowance)), .walk(WalkScreen())]
    showNext()
  }
}

extension AppState {
  /// The model that is being walked through.
  public var model: Model { content.model }

  /// Takes note that the window has another size.
  public mutating func resize(to size: Size) {
    self.size = size
    typesetStart()
  }
}
