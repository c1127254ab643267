extension Finding {
  /// What kind of fault a finding reports, in kebab case; stable, for scripts.
  ///
  /// Each has an explanation in every language under `Resources/Findings`, and a planted fault
  /// under `Tests/Fixtures/Faults`; tests hold the three equal.
  public enum Code: String, CaseIterable, Sendable, CustomStringConvertible {
    // A file cannot be had or read at all.
    case missingFile = "missing-file"
    case notAFile = "not-a-file"
    case unreadable
    case tooLarge = "too-large"
    case leadsOutside = "leads-outside"
    case symlinkLoop = "symlink-loop"
    case notUTF8 = "not-utf8"
    case emptyFile = "empty-file"

    // A file is no plain YAML or JSON.
    case yamlSyntax = "yaml-syntax"
    case jsonSyntax = "json-syntax"
    case tab
    case controlCharacter = "control-character"
    case anchor
    case tag
    case directive
    case severalDocuments = "several-documents"
    case complexKey = "complex-key"
    case duplicateKey = "duplicate-key"
    case tooDeep = "too-deep"

    // A key or value is not what it should be.
    case missingKey = "missing-key"
    case unknownKey = "unknown-key"
    case wrongType = "wrong-type"
    case emptyText = "empty-text"
    case emptyList = "empty-list"
    case badValue = "bad-value"
    case badNumber = "bad-number"
    case badRange = "bad-range"
    case outOfRange = "out-of-range"
    case badDate = "bad-date"
    case badLanguage = "bad-language"
    case unknownFormat = "unknown-format"
    case tooMany = "too-many"

    // A name is bad, taken or not known.
    case badID = "bad-id"
    case reservedID = "reserved-id"
    case duplicateID = "duplicate-id"
    case repeated
    case unknownSource = "unknown-source"
    case unknownStage = "unknown-stage"
    case unknownContact = "unknown-contact"
    case unknownQuestion = "unknown-question"
    case unknownOption = "unknown-option"
    case unknownBand = "unknown-band"
    case unknownDecision = "unknown-decision"
    case unknownResult = "unknown-result"
    case unknownOutcome = "unknown-outcome"
    case unknownNode = "unknown-node"
    case unknownTarget = "unknown-target"
    case unknownFlag = "unknown-flag"
    case unknownReferralResult = "unknown-referral-result"
    case unknownAdaptationResult = "unknown-adaptation-result"
    case unknownArea = "unknown-area"
    case unknownCategory = "unknown-category"
    case unknownGroup = "unknown-group"
    case unknownOffer = "unknown-offer"
    case unknownCase = "unknown-case"

    // Something stands where it does not belong.
    case misplacedCondition = "misplaced-condition"
    case misplacedNone = "misplaced-none"
    case misplacedPlace = "misplaced-place"
    case misplacedRank = "misplaced-rank"
    case misplacedRelease = "misplaced-release"
    case overlappingBands = "overlapping-bands"
    case laterDecision = "later-decision"
    case laterQuestion = "later-question"
    case unrankedAlone = "unranked-alone"
    case shuffledStages = "shuffled-stages"

    // A condition or a rule cannot be understood.
    case badCondition = "bad-condition"
    case badTest = "bad-test"
    case neverHolds = "never-holds"
    case notOrdered = "not-ordered"
    case badTable = "bad-table"
    case rulesAndTable = "rules-and-table"
    case oneResult = "one-result"
    case twoKinds = "two-kinds"
    case elseNotLast = "else-not-last"
    case cycle

    // A case or an answer is impossible.
    case notAReading = "not-a-reading"
    case noneWithOthers = "none-with-others"
    case mustBeKnown = "must-be-known"
    case computedAnswer = "computed-answer"
    case caseFails = "case-fails"

    // A municipality does not fit its model.
    case wrongBase = "wrong-base"

    // A plan may tell who a person is.
    case identityNumber = "identity-number"
    case personalContact = "personal-contact"

    // A translation is not complete.
    case missingTranslation = "missing-translation"
    case untranslated
    case unknownText = "unknown-text"

    // A proof has found something.
    case gap
    case overlap
    case deadRule = "dead-rule"
    case unreachableNode = "unreachable-node"
    case unreachableOutcome = "unreachable-outcome"
    case uselessQuestion = "useless-question"
    case notMonotone = "not-monotone"
    case lessUrgent = "less-urgent"
    case blockedOutcome = "blocked-outcome"
    case couldBeUnique = "could-be-unique"

    // The program was asked for something else.
    case noFolder = "no-folder"
    case cannotWrite = "cannot-write"
    case unknownInstruction = "unknown-instruction"
    case badSize = "bad-size"

    /// The code as it is printed.
    public var description: String { rawValue }
  }
}

extension Finding.Code {
  /// What a name that is not known would have been the name of.
  var kind: String {
    rawValue.split(separator: "-").drop { $0 == "unknown" }.joined(separator: " ")
  }
}
