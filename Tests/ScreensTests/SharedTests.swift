import Testing

@testable import Screens

/// Large values that are copied as references.
struct SharedTests {
  @Test func `what is changed in a copy stays as it was in the original`() throws {
    let original = try Session().state
    var copy = original
    copy.content.folder = "elsewhere"
    copy.plans.home = .kept
    copy.top = .walk(WalkScreen())
    #expect(original.content.folder == nil)
    #expect(original.plans.home == nil)
    #expect(original.isStart)
    #expect(copy.content.folder == "elsewhere")
    #expect(copy.plans.home == .kept)
    #expect(!copy.isStart)
  }

  @Test func `a value that nobody shares is changed where it lies`() {
    var shared = Shared([1])
    shared.value.reserveCapacity(100)
    let place = shared.value.withUnsafeBufferPointer(\.baseAddress)
    shared.value.append(2)
    #expect(shared.value.withUnsafeBufferPointer(\.baseAddress) == place)
    let other = shared
    shared.value.append(3)
    #expect(other.value == [1, 2])
    #expect(shared.value == [1, 2, 3])
  }
}
