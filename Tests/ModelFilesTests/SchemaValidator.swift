import DecisionModel

@testable import ModelFiles

/// Checks values against a JSON Schema, as far as our schemas need it.
///
/// A keyword that it does not know is a fault of the schema and reported as one.
struct SchemaValidator {
  let root: JSON
  /// Whether objects that may have other members are taken as if they may not.
  let isClosed: Bool
  private let patterns: [String: Regex<AnyRegexOutput>]

  init(root: JSON, isClosed: Bool = false) {
    self.root = root
    self.isClosed = isClosed
    patterns = root.patterns.reduce(into: [:]) { $0[$1] = try? Regex($1) }
  }

  /// What is wrong with a value, one sentence each, with its path.
  func faults(_ value: Instance) -> [String] { check(value, root, "") }

  private func check(_ value: Instance, _ schema: JSON, _ path: String) -> [String] {
    if schema == .flag(true) { return [] }
    guard case .object(let members) = schema else { return ["\(path): nothing may stand here"] }
    return members.flatMap { check(value, $0.name, $0.value, schema, path) }
  }

  private func check(
    _ value: Instance, _ keyword: String, _ operand: JSON, _ schema: JSON, _ path: String
  ) -> [String] {
    switch keyword {
    case "$schema", "$defs", "title", "description", "then": []
    case "$ref": check(value, definition(operand), path)
    case "type": types(operand).contains { value.isOf($0) } ? [] : ["\(path): not \(operand)"]
    case "enum": operand.elements.contains { value.equals($0) } ? [] : ["\(path): not listed"]
    case "format": isDay(value, operand) ? [] : ["\(path): not a \(operand)"]
    case "pattern": matches(value, operand) ? [] : ["\(path): not like \(operand)"]
    case "minimum", "maximum", "minItems", "maxItems", "minProperties":
      value.isWithin(keyword, operand) ? [] : ["\(path): \(keyword)"]
    case "required": missing(value, operand).map { "\(path): no \($0)" }
    case "properties": properties(value, operand, path)
    case "additionalProperties": others(value, operand, schema, path)
    case "items": value.elements.enumerated().flatMap { check($1, operand, "\(path)/\($0)") }
    case "anyOf": passing(value, operand, path) > 0 ? [] : ["\(path): none of the shapes"]
    case "oneOf": passing(value, operand, path) == 1 ? [] : ["\(path): not one of the shapes"]
    case "allOf": operand.elements.flatMap { check(value, $0, path) }
    case "if":
      check(value, operand, path).isEmpty ? check(value, schema["then"] ?? true, path) : []
    default: ["\(path): the keyword \(keyword) is not known"]
    }
  }

  /// Whether a text matches; what is no text is not looked at.
  private func matches(_ value: Instance, _ pattern: JSON) -> Bool {
    guard case .text(let text) = value, case .text(let pattern) = pattern else { return true }
    return patterns[pattern].flatMap { text.firstMatch(of: $0) } != nil
  }

  private func isDay(_ value: Instance, _ format: JSON) -> Bool {
    guard case .text(let text) = value, format == "date" else { return false }
    return Day(text) != nil
  }

  private func definition(_ reference: JSON) -> JSON {
    guard case .text(let name) = reference, name.hasPrefix("#/$defs/") else { return false }
    return root["$defs"]?[String(name.dropFirst(8))] ?? false
  }

  private func types(_ operand: JSON) -> [String] {
    if case .text(let type) = operand { return [type] }
    return operand.elements.compactMap { if case .text(let type) = $0 { type } else { nil } }
  }

  private func passing(_ value: Instance, _ schemas: JSON, _ path: String) -> Int {
    schemas.elements.count { check(value, $0, path).isEmpty }
  }

  private func missing(_ value: Instance, _ names: JSON) -> [String] {
    guard case .object(let members) = value else { return [] }
    return types(names).filter { members[$0] == nil }
  }

  private func properties(_ value: Instance, _ schemas: JSON, _ path: String) -> [String] {
    guard case .object(let members) = value else { return [] }
    var faults: [String] = []
    for (name, member) in members.sorted(by: { $0.key < $1.key }) {
      if let schema = schemas[name] { faults += check(member, schema, "\(path)/\(name)") }
    }
    let isOpen = root["additionalProperties"] == nil
    if isClosed, isOpen { faults += strangers(members, schemas, path) }
    return faults
  }

  private func strangers(
    _ members: [String: Instance], _ schemas: JSON, _ path: String
  ) -> [String] {
    members.keys.sorted().filter { schemas[$0] == nil }.map { "\(path): \($0) is not described" }
  }

  private func others(
    _ value: Instance, _ operand: JSON, _ schema: JSON, _ path: String
  ) -> [String] {
    guard case .object(let members) = value else { return [] }
    let known = schema["properties"]
    return members.sorted { $0.key < $1.key }.filter { known?[$0.key] == nil }
      .flatMap { check($0.value, operand, "\(path)/\($0.key)") }
  }
}

extension JSON {
  /// The patterns that it holds anywhere.
  fileprivate var patterns: Set<String> {
    switch self {
    case .object(let members):
      members.reduce(into: []) { found, member in
        if member.name == "pattern", case .text(let pattern) = member.value {
          found.insert(pattern)
        }
        found.formUnion(member.value.patterns)
      }
    case .array(let elements): elements.reduce(into: []) { $0.formUnion($1.patterns) }
    case .text, .number, .flag: []
    }
  }

  /// The elements of a list.
  fileprivate var elements: [JSON] { if case .array(let elements) = self { elements } else { [] } }
}

extension Instance {
  fileprivate var elements: [Instance] {
    if case .array(let elements) = self { elements } else { [] }
  }

  fileprivate func isOf(_ type: String) -> Bool {
    switch (self, type) {
    case (.object, "object"), (.array, "array"), (.text, "string"), (.number, "number"),
      (.flag, "boolean"):
      true
    case (.number(let number), "integer"): number == number.rounded()
    default: false
    }
  }

  fileprivate func equals(_ other: JSON) -> Bool {
    switch (self, other) {
    case (.text(let text), .text(let other)): text == other
    case (.number(let number), .number(let other)): number == Double(other)
    case (.flag(let flag), .flag(let other)): flag == other
    default: false
    }
  }

  fileprivate func isWithin(_ keyword: String, _ limit: JSON) -> Bool {
    guard case .number(let limit) = limit else { return false }
    switch (self, keyword) {
    case (.number(let number), "minimum"): return number >= Double(limit)
    case (.number(let number), "maximum"): return number <= Double(limit)
    case (.array(let elements), "minItems"): return elements.count >= limit
    case (.array(let elements), "maxItems"): return elements.count <= limit
    case (.object(let members), "minProperties"): return members.count >= limit
    default: return true
    }
  }
}
