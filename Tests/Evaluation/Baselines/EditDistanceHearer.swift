import Understanding

/// The same lists as ``KeywordHearer``, each word within a quarter of its letters.
struct EditDistanceHearer: Hearer {
  let name = "edit distance"
  let terms: TermList
  private let keyword: KeywordHearer

  init(terms: TermList) {
    self.terms = terms
    keyword = KeywordHearer(terms: terms)
  }

  func hear(_ test: CorpusCase) -> (items: [Item], answers: [String]?) {
    let text = PlainText.fold(test.text)
    let letters = Array(text.utf8)
    // Half of a question may be in other words.
    if let question = nearest(letters, terms.questions, share: 2) {
      return ([question], [question.value])
    }
    var items = Set(keyword.hear(test).items)
    for run in PlainText.runs(of: text, upTo: 3) where run.utf8.count >= 4 {
      let letters = Array(run.utf8)
      for list in [terms.terms[test.asked], terms.terms[""]] {
        guard let item = nearest(letters, list ?? [], share: 4),
          Item.lists.contains(item.slot) || !items.contains(where: { $0.slot == item.slot })
        else { continue }
        items.insert(item)
      }
    }
    if test.asked == "place", !items.contains(where: { $0.slot == "place" }),
      let first = terms.gazetteer.communes(near: text).first
    {
      let commune = terms.gazetteer[first]
      items.insert(
        LabelReader.commune(commune.name, commune.department, commune.postalCode, in: test.text))
    }
    return (Array(items), nil)
  }

  /// The nearest term within one letter in `share`.
  private func nearest(_ letters: [UInt8], _ terms: [TermList.Term], share: Int) -> Item? {
    var best: (distance: Int, item: Item)?
    for term in terms {
      let limit = min(term.words.utf8.count / share, (best?.distance ?? Int.max) - 1)
      guard limit >= 0, abs(term.words.utf8.count - letters.count) <= limit else { continue }
      let distance = Self.distance(letters, Array(term.words.utf8))
      if distance <= limit { best = (distance, term.item) }
    }
    return best?.item
  }

  private static func distance(_ left: [UInt8], _ right: [UInt8]) -> Int {
    var row = Array(0...right.count)
    for (i, letter) in left.enumerated() {
      var diagonal = row[0]
      row[0] = i + 1
      for (j, other) in right.enumerated() {
        let cost = diagonal + (letter == other ? 0 : 1)
        diagonal = row[j + 1]
        row[j + 1] = min(cost, row[j] + 1, row[j + 1] + 1)
      }
    }
    return row[right.count]
  }
}
