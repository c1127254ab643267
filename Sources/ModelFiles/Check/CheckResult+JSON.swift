import DecisionModel

extension CheckResult {
  /// The number of the shape of the document.
  ///
  /// It rises when a reader of the old shape would misunderstand the new one; members may be added
  /// without it rising.
  public static let documentFormat = 1

  /// The result as a document; `place` turns the name of a file into a path.
  ///
  /// `Resources/Schemas/check.schema.json` describes its shape.
  public func document(place: (String) -> String = { $0 }) -> JSON {
    var members: [JSON.Member] = [
      JSON.Member("kind", "veiviser-check"),
      JSON.Member("format", .number(Self.documentFormat)),
    ]
    if let contents {
      members.append(
        JSON.Member(
          "model",
          [
            "id": .text(contents.identity.id.text), "version": .text(contents.identity.version),
          ]))
    }
    members.append(JSON.Member("summary", summary))
    members.append(JSON.Member("findings", .array(findings.map { $0.document(place) })))
    return .object(members)
  }

  private var summary: JSON {
    var members: [JSON.Member] = [
      JSON.Member("errors", .number(count(.error))),
      JSON.Member("warnings", .number(count(.warning))),
      JSON.Member("notes", .number(count(.note))),
    ]
    if let contents {
      members += [
        JSON.Member("questions", .number(contents.questions)),
        JSON.Member("rules", .number(contents.rules)),
        JSON.Member("outcomes", .number(contents.outcomes)),
        JSON.Member("offers", .number(contents.offers)),
        JSON.Member("trainingCases", .number(contents.cases)),
        JSON.Member("languages", .texts(contents.languages)),
      ]
    }
    if let provedCases {
      members.append(JSON.Member("provedCases", .number(provedCases)))
      members.append(JSON.Member("provedAbsent", .texts(holds.map(\.rawValue))))
    }
    return .object(members)
  }
}

extension Finding {
  /// The finding as a member of the document.
  fileprivate func document(_ path: (String) -> String) -> JSON {
    var members: [JSON.Member] = [
      JSON.Member("severity", .text(severity.rawValue)), JSON.Member("code", .text(code.rawValue)),
      JSON.Member("file", .text(path(file))),
    ]
    if let place {
      members += [
        JSON.Member("line", .number(place.line)), JSON.Member("column", .number(place.column)),
        JSON.Member("length", .number(length)),
      ]
    }
    members.append(JSON.Member("message", .text(message)))
    if let hint { members.append(JSON.Member("hint", .text(hint))) }
    if let evidence {
      members.append(JSON.Member("cases", .number(evidence.count)))
      if evidence.count > 0 { members.append(JSON.Member("witness", evidence.witness)) }
      if let raised = evidence.raised { members.append(JSON.Member("raised", raised)) }
    }
    return .object(members)
  }
}
