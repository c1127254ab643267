import DecisionModel
import FoundationEssentials
import Reports
import Testing

struct DecisionDocumentTests {
  @Test func `a provisional case is written whole`() throws {
    let subject = try DecidedCase(duration: .unknown, duties: .ticked([1]))
    let document = DecisionDocument(subject, offers: subject.fittingOffers)
    #expect(try document.json() == DecisionDocumentTests.example)
  }

  @Test func `what is written can be read again`() throws {
    let subject = try DecidedCase(severity: .option(1), duration: .option(0), duties: .declined)
    let document = DecisionDocument(subject)
    let bytes = Array(try document.json().utf8)
    let read = try JSONDecoder().decode(DecisionDocument.self, from: Data(bytes))
    #expect(read == document)
  }

  @Test func `a stop has an outcome and no readings to choose from`() throws {
    let document = DecisionDocument(try DecidedCase(age: .option(1)))
    #expect(document.status == "stopped")
    #expect(document.outcome?.kind == "stop")
    #expect(document.possible.isEmpty && document.alternatives.isEmpty && document.orAbove.isEmpty)
  }

  @Test func `alternatives, possible outcomes and higher ones are kept apart`() throws {
    let disagreeing = DecisionDocument(
      try DecidedCase(severity: .option(1), duration: .option(0), duties: .ticked([])))
    #expect(disagreeing.alternatives == ["lett"])
    #expect(disagreeing.possible.isEmpty)
    let open = DecisionDocument(try DecidedCase(duration: .option(1), duties: .ticked([])))
    #expect(open.possible == ["lett", "tung"])
    #expect(open.alternatives.isEmpty)
    let light = DecisionDocument(
      try DecidedCase(severity: .option(0), duration: .option(0), duties: .ticked([])))
    #expect(light.orAbove == ["tung"])
  }

  @Test func `nothing in the JSON can steer a terminal`() throws {
    let document = DecisionDocument(try DecidedCase(age: .option(1)))
    let json = try document.json()
    #expect(
      json.unicodeScalars.allSatisfy { $0 == "\n" || $0.properties.generalCategory != .control })
  }
}
