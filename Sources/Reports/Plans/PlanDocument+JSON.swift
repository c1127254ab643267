public import CarePlans

extension PlanDocument {
  /// The document as JSON with sorted keys and a newline at the end.
  ///
  /// Characters that could steer a terminal are written as escapes.
  public func json() throws -> String { try JSONText.write(self) }
}
