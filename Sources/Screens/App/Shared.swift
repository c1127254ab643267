/// A large value that is copied as a single reference, and as a whole only when a copy is changed.
///
/// The state is handed on at every key, and most of it stays as it was. Without this, each copy
/// would touch every array and text of the model.
struct Shared<Value: Sendable>: Sendable {
  private var box: Box

  /// Puts a value into a box.
  init(_ value: Value) { box = Box(value) }

  /// The value; changing it leaves the other copies as they were.
  ///
  /// No `_read`: the compiler copies a large value into the coroutine, and callers may look at it
  /// there after it has ended, as the address sanitizer has shown. Inlined, `get` copies no more
  /// than what is asked of the value.
  var value: Value {
    @inline(__always) get { box.value }
    // It is changed where it lies, so that the arrays in it need not be copied for it.
    _modify {
      if !isKnownUniquelyReferenced(&box) { box = Box(box.value) }
      yield &box.value
    }
  }

  /// Sendable, because it is changed only where nothing else refers to it.
  private final class Box: @unchecked Sendable {
    var value: Value

    init(_ value: Value) { self.value = value }
  }
}
