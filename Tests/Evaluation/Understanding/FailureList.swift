/// What goes wrong in the tune half, a line each; nobody reads the failures of the other.
struct FailureList {
  let rules: RuleHearer
  let slot: String?

  func print(_ cases: [CorpusCase]) {
    for test in cases where test.half == .tune {
      let marking = Marking(rules.hear(test).items, of: test)
      let isAsked =
        slot.map { slot in (marking.missed + marking.wrong).contains { $0.slot == slot } } ?? true
      guard !marking.isRight, isAsked else { continue }
      let missed = marking.missed.map { "-\($0.slot) \($0.value)" }
      let wrong = marking.wrong.map { "+\($0.slot) \($0.value)" }
      let rights = test.items.filter { !marking.missed.contains($0) }.map(\.value)
      Swift.print(
        "\(test.id) [\(test.asked)] \(test.text) | "
          + (missed + wrong).joined(separator: "; ")
          + (rights.isEmpty ? "" : " | ok: " + rights.joined(separator: ", ")))
    }
  }
}
