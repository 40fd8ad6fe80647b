/// What was heard of one utterance, held against its label.
struct Marking {
  var tallies: [String: Tally] = [:]
  /// Missed and wrongly heard things of one slot, side by side.
  var confusions: [(slot: String, meant: String, heard: String)] = []
  var missed: [Item] = []
  var wrong: [Item] = []

  var isRight: Bool { missed.isEmpty && wrong.isEmpty }

  init(_ heard: [Item], of test: CorpusCase) {
    var left = heard
    for item in test.items {
      if let index = left.firstIndex(where: { $0.isSame(as: item) }) {
        left.remove(at: index)
        tallies[item.slot, default: Tally()].right += 1
      } else {
        missed.append(item)
      }
    }
    // Where one value is required, one that may be heard counts as right.
    missed.removeAll { item in
      let isSingle =
        !Item.lists.contains(item.slot) && test.items.filter { $0.slot == item.slot }.count == 1
      guard isSingle,
        let index = left.firstIndex(where: { one in
          one.slot == item.slot && test.may.contains { $0.isSame(as: one) }
        })
      else { return false }
      left.remove(at: index)
      tallies[item.slot, default: Tally()].right += 1
      return true
    }
    wrong = left.filter { one in !test.may.contains { $0.isSame(as: one) } }
    // "Bientôt 15" says something of a birthday that the label may pass over.
    if !test.items.contains(where: { $0.slot == "birthday" }) {
      wrong.removeAll { $0.slot == "birthday" }
    }
    for item in missed { tallies[item.slot, default: Tally()].missed += 1 }
    for item in wrong { tallies[item.slot, default: Tally()].wrong += 1 }
    for item in missed {
      let other = wrong.first { $0.slot == item.slot }?.value ?? "nothing"
      confusions.append((item.slot, item.value, other))
    }
    for item in wrong where !missed.contains(where: { $0.slot == item.slot }) {
      confusions.append((item.slot, "nothing", item.value))
    }
  }
}
