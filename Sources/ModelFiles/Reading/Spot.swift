/// A place in a text as the YAML parser counts: lines and Unicode scalars, both from 1.
struct Spot: Hashable {
  var line: Int
  var column: Int
}

/// A piece of a file's text and where it begins.
struct Word {
  let text: String
  let spot: Spot
}
