import Understanding

/// Exact words only: digits, names of communes, the catalogue's phrases, one list an intent.
struct KeywordHearer: Hearer {
  let name = "exact keyword"
  let terms: TermList
  private let index: [String: [String: Item]]
  private let questions: [String: Item]

  init(terms: TermList) {
    self.terms = terms
    index = terms.terms.mapValues { list in
      Dictionary(list.map { ($0.words, $0.item) }, uniquingKeysWith: { first, _ in first })
    }
    questions = Dictionary(
      terms.questions.map { ($0.words, $0.item) }, uniquingKeysWith: { first, _ in first })
  }

  func hear(_ test: CorpusCase) -> (items: [Item], answers: [String]?) {
    let text = PlainText.fold(test.text)
    if let question = questions[text] { return ([question], [question.value]) }
    let runs = PlainText.runs(of: text, upTo: 4)
    var items: Set<Item> = []
    for run in runs.reversed() {
      if let item = index[test.asked]?[run] { items.insert(item) }
      if let item = index[""]?[run], !items.contains(where: { $0.slot == "intent" }) {
        items.insert(item)
      }
    }
    items.formUnion(Numbers.items(in: text, of: test))
    if test.asked == "place", let place = place(in: runs, of: test) { items.insert(place) }
    return (Array(items), nil)
  }

  private func place(in runs: [String], of test: CorpusCase) -> Item? {
    for run in runs.reversed() {
      let code = run.count == 5 ? terms.gazetteer.communes(postalCode: run) : []
      let found = code.isEmpty ? terms.gazetteer.communes(named: run) : code
      if let first = found.first {
        let commune = terms.gazetteer[first]
        return LabelReader.commune(
          commune.name, commune.department, commune.postalCode, in: test.text)
      }
    }
    return nil
  }
}
