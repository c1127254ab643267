import CLibyaml

/// What the parser finds in a YAML text, one thing after the other.
struct EventStream: ~Copyable {
  /// One thing that was found.
  struct Event {
    /// What it is.
    enum Kind {
      case text(String, Item.Style)
      case list
      case mapping
      /// The end of a list or a mapping.
      case end
      case alias(String)
      /// The end of the text.
      case finish
    }

    let kind: Kind
    let spot: Spot
    /// The name that aliases could use, when it has one.
    let anchor: String?
    let hasTag: Bool
  }

  /// Why the parser cannot go on.
  struct Fault: Error {
    let problem: String
    let spot: Spot?
    /// What the parser was in the middle of.
    let context: String?
  }

  /// The most that is read of one text: each becomes a value that is many times as large.
  static let mostEvents = 1_500_000

  private var count = 0
  // The parser keeps its own address, so it must not move.
  private let parser = UnsafeMutablePointer<yaml_parser_t>.allocate(capacity: 1)

  /// Begins to read bytes of UTF-8, which must outlive the stream.
  private init(_ bytes: UnsafeBufferPointer<UInt8>) throws(Fault) {
    guard yaml_parser_initialize(parser) == 1 else {
      parser.deallocate()
      throw Fault.noMemory
    }
    yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    yaml_parser_set_input_string(
      parser, bytes.baseAddress ?? ("" as StaticString).utf8Start, bytes.count)
  }

  deinit {
    yaml_parser_delete(parser)
    parser.deallocate()
  }

  /// Reads a text from its beginning.
  static func reading<Value>(
    _ text: String, _ body: (inout EventStream) throws(Fault) -> Value
  ) throws(Fault) -> Value {
    var text = text
    let result: Result<Value, Fault> = text.withUTF8 { bytes in
      Result { () throws(Fault) in
        var stream = try EventStream(bytes)
        return try body(&stream)
      }
    }
    return try result.get()
  }

  /// The next event; the beginning of the text and of its document are passed over.
  mutating func next() throws(Fault) -> Event {
    while true {
      var event = yaml_event_t()
      guard yaml_parser_parse(parser, &event) == 1 else { throw Fault(parser.pointee) }
      defer { yaml_event_delete(&event) }
      guard let found = Event(event) else { continue }
      count += 1
      guard count <= Self.mostEvents else { throw Fault.tooMany(at: found.spot) }
      return found
    }
  }
}

extension EventStream.Event {
  /// Nil for what is only a beginning.
  fileprivate init?(_ event: yaml_event_t) {
    let spot = Spot(event.start_mark)
    switch event.type {
    case YAML_SCALAR_EVENT:
      let scalar = event.data.scalar
      let bytes = UnsafeBufferPointer(start: scalar.value, count: scalar.length)
      let text = String(decoding: bytes, as: UTF8.self)
      self.init(.text(text, Item.Style(scalar.style)), spot, scalar.anchor, scalar.tag)
    case YAML_SEQUENCE_START_EVENT:
      let start = event.data.sequence_start
      self.init(.list, spot, start.anchor, start.tag)
    case YAML_MAPPING_START_EVENT:
      let start = event.data.mapping_start
      self.init(.mapping, spot, start.anchor, start.tag)
    case YAML_ALIAS_EVENT:
      self.init(.alias(event.data.alias.anchor.map { String(cString: $0) } ?? ""), spot)
    case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT: self.init(.end, spot)
    case YAML_STREAM_END_EVENT: self.init(.finish, spot)
    default: return nil
    }
  }

  private init(
    _ kind: Kind, _ spot: Spot, _ anchor: UnsafePointer<yaml_char_t>? = nil,
    _ tag: UnsafePointer<yaml_char_t>? = nil
  ) {
    self.kind = kind
    self.spot = spot
    self.anchor = anchor.map { String(cString: $0) }
    hasTag = tag != nil
  }
}

extension EventStream.Fault {
  fileprivate static let noMemory = Self(
    problem: "there is no memory left", spot: nil, context: nil)

  /// What is said when a text holds more than is read.
  static let tooManyValues = "the file holds too many values to be read"

  fileprivate static func tooMany(at spot: Spot) -> Self {
    Self(problem: tooManyValues, spot: spot, context: nil)
  }

  fileprivate init(_ parser: yaml_parser_t) {
    problem = parser.problem.map { String(cString: $0) } ?? "the parser gave up"
    let hasPlace = parser.error == YAML_SCANNER_ERROR || parser.error == YAML_PARSER_ERROR
    spot = hasPlace ? Spot(parser.problem_mark) : nil
    context =
      hasPlace
      ? parser.context.map {
        "\(String(cString: $0)), which begins on line \(parser.context_mark.line + 1)"
      } : nil
  }
}

extension Item.Style {
  fileprivate init(_ style: yaml_scalar_style_t) {
    switch style {
    case YAML_SINGLE_QUOTED_SCALAR_STYLE, YAML_DOUBLE_QUOTED_SCALAR_STYLE: self = .quoted
    case YAML_LITERAL_SCALAR_STYLE: self = .literal
    case YAML_FOLDED_SCALAR_STYLE: self = .folded
    default: self = .plain
    }
  }
}

extension Spot {
  fileprivate init(_ mark: yaml_mark_t) {
    self.init(line: Int(mark.line) + 1, column: Int(mark.column) + 1)
  }
}
