public import Canvas
public import DecisionModel
public import Reports

/// Something that happened: a key, or the report on an effect.
public enum AppEvent: Sendable {
  /// The terminal reported something.
  case terminal(Event)
  /// The offers were read.
  case offersRead(OfferCatalogue)
  /// The offers could not be read, and why.
  case offersFailed(String)
  /// The sources were read.
  case sourcesRead([Source])
  /// The sources could not be read, and why.
  case sourcesFailed(String)
  /// The glossary was read.
  case glossaryRead([GlossaryEntry])
  /// The glossary could not be read, and why.
  case glossaryFailed(String)
  /// The pack was checked.
  case checked(CheckReport)
  /// The municipalities there are, by number.
  case municipalitiesListed([MunicipalityTitle])
  /// The municipality that was chosen was read.
  case municipalityRead(Municipality)
  /// The municipality that was chosen could not be read, and why.
  case municipalityFailed(Municipality.Number, reason: String)
  /// Something could not be remembered, or what was remembered not be used, and why.
  case notRemembered(MemoryFault)
  /// The words of another language were read.
  indirect case wordingRead(Wording)
  /// The words of another language could not be read, and why.
  case wordingFailed(String)
  /// Something came of work with plans.
  indirect case plan(PlanEvent)
  /// Something came of work for a workshop.
  case workshop(WorkshopEvent)
  /// A file was written.
  case fileWritten(path: String)
  /// A file could not be written because there is one with that name.
  case fileExists(path: String)
  /// A file could not be written, and why.
  case fileFailed(path: String, reason: String)
}

/// Why the file that remembers choices is of no use.
public enum MemoryFault: Error, Hashable, Sendable {
  /// It cannot be understood, and what is wrong with it.
  case unreadable(String)
  /// It cannot be written, and what the system says.
  case unwritable(String)
}
