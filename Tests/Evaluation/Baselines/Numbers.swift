/// What digits mean to a baseline: what was asked for.
enum Numbers {
  static func items(in text: String, of test: CorpusCase) -> Set<Item> {
    let words = text.split(separator: " ").map(String.init)
    let numbers = words.enumerated().compactMap { index, word in Int(word).map { (index, $0) } }
    guard let (index, first) = numbers.first else { return [] }
    let next = index + 1 < words.count ? words[index + 1] : ""
    switch test.asked {
    case "age": return (8...99).contains(first) ? [Item(slot: "age", value: String(first))] : []
    case "integer": return [Item(slot: "integer", value: String(first))]
    case "reach":
      let isTime = next.hasPrefix("min")
      return [Item(slot: "reach", value: "\(first) \(isTime ? "min" : "km")")]
    case "choice", "choices":
      return Set(
        numbers.filter { (1...test.options.count).contains($0.1) }
          .map { Item(slot: "choice", value: String($0.1)) })
    default:
      return next == "ans" ? [Item(slot: "age", value: String(first))] : []
    }
  }
}
