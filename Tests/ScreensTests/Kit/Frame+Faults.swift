import Canvas

extension Frame {
  /// What is wrong with the frame whatever it shows, or nil.
  var fault: String? {
    guard let cursor else { return "no cursor" }
    if !size.isEmpty && !bounds.contains(cursor) { return "cursor outside at \(cursor)" }
    for scalar in text.unicodeScalars where scalar != "\n" && !(" "..."~").contains(scalar) {
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .unassigned:
        return "the scalar \(scalar.value) at a size of \(size)"
      default: continue
      }
    }
    return nil
  }
}
