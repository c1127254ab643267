/// The shapes that the JSON of several commands is made of.
extension Record {
  static var text: Shape { Shape.json(.string) }
  static var number: Shape { Shape.json(.integer) }
  static var yesOrNo: Shape { Shape.json(.boolean) }
  static var names: Shape { Shape.list(of: .json(.string), isFilled: false) }
  static var answers: Shape { Shape.mapping(of: .shared(.answerInJSON)) }

  static func list(_ record: Record) -> Shape {
    .list(of: .record(record.open), isFilled: false)
  }
}
