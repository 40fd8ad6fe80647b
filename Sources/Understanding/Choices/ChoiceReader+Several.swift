/// Several options by their number, and options by what they are about.
extension ChoiceReader {
  /// "les deux premiers", "the last two", "les cinq" of five.
  func several() -> [Candidate] {
    for number in utterance.numbers where (2...options.count).contains(number.value) {
      let (start, end) = (number.range.lowerBound, number.range.upperBound)
      let before = start > 0 ? utterance.words[start - 1].stem : 0
      let after = end < utterance.count ? utterance.words[end].stem : 0
      if Self.firsts.contains(after) || before == Self.first {
        return all(0..<number.value, start..<(before == Self.first ? end : end + 1))
      }
      if Self.lasts.contains(after) || before == Self.last {
        return all(
          options.count - number.value..<options.count,
          start..<(before == Self.last ? end : end + 1))
      }
      if number.value == options.count, before == Self.those, utterance.isEnd(end) {
        return all(0..<options.count, start..<end)
      }
    }
    return []
  }

  private func all(_ indices: Range<Int>, _ range: Range<Int>) -> [Candidate] {
    indices.map { index in
      var candidate = Candidate(
        .option(options.options[index].id), range, rule: "choice.several", precedence: .asked,
        isTold: true)
      candidate.isShared = true
      return candidate
    }
  }

  /// "les bagnoles" for "Les voitures": the catalogue knows that both are about one thing.
  func related() -> [Candidate] {
    let topics = utterance.topics.filter { options.topics[$0.meaning.subject]?.count == 1 }
    return topics.compactMap { hit in
      options.topics[hit.meaning.subject]?.first.map { index in
        Candidate(
          .option(options.options[index].id), hit.range, rule: "choice.subject",
          precedence: .asked, isTold: true)
      }
    }
  }

  private static let firsts: Set<UInt64> = stems(["premiers", "premieres", "premier"])
  private static let lasts: Set<UInt64> = stems(["derniers", "dernieres", "dernier"])
  private static let first = stem("first")
  private static let last = stem("last")
  private static let those = stem("les")

  private static func stems(_ words: [String]) -> Set<UInt64> { Set(words.map { stem($0) }) }

  private static func stem(_ word: String) -> UInt64 { Stem.hash(Array(word.utf8)[...]) }
}
