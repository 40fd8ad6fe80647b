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
      // "Les deux du milieu"
      let isBetween = (end..<min(end + 3, utterance.count)).contains {
        Self.middle.contains(utterance.words[$0].hash)
      }
      if isBetween, number.value < options.count,
        (options.count - number.value).isMultiple(of: 2)
      {
        let first = (options.count - number.value) / 2
        return all(first..<first + number.value, start..<end)
      }
      if number.value == options.count, Self.those.contains(before) {
        return all(0..<options.count, start..<end)
      }
    }
    return interval()
  }

  /// "De la deuxième à la quatrième", "2 à 4".
  private func interval() -> [Candidate] {
    let ranks =
      utterance.numbers.map { ($0.value, $0.range) }
      + utterance.cues.compactMap { hit -> (Int, Range<Int>)? in
        if case .ordinal(let rank) = hit.meaning { (rank, hit.range) } else { nil }
      }
    let sorted = ranks.sorted { $0.1.lowerBound < $1.1.lowerBound }
    guard sorted.count == 2, let first = sorted.first, let last = sorted.last,
      first.0 < last.0, (1...options.count).contains(last.0), first.0 >= 1,
      first.1.upperBound < last.1.lowerBound,
      (first.1.upperBound..<last.1.lowerBound).contains(where: {
        Self.upTo.contains(utterance.words[$0].hash)
      })
    else { return [] }
    return all(first.0 - 1..<last.0, first.1.lowerBound..<last.1.upperBound)
  }

  /// "Celui du milieu", "l'avant-dernière".
  func placed() -> [Candidate] {
    guard
      let word = utterance.words.indices.first(where: { index in
        Self.middle.contains(utterance.words[index].hash)
          || Self.lasts.contains(utterance.words[index].stem) && index > 0
            && utterance.words[index - 1].hash == Self.before
      })
    else { return single() }
    let isMiddle = Self.middle.contains(utterance.words[word].hash)
    guard !isMiddle || !options.count.isMultiple(of: 2), options.count > 1 else { return [] }
    return all(
      (isMiddle ? options.count / 2 : options.count - 2)..<(isMiddle
        ? options.count / 2 : options.count - 2) + 1, word..<word + 1)
  }

  /// "Si y a pas de sang alors 3": the only number of a sentence, where it is no measure of anything.
  private func single() -> [Candidate] {
    let picks = utterance.numbers.filter { number in
      !number.isDoubtful && (1...options.count).contains(number.value)
        && utterance.isEnd(number.range.upperBound)
    }
    guard picks.count == 1, utterance.numbers.filter({ !$0.isDoubtful }).count == 1 else {
      return []
    }
    var found = all(picks[0].value - 1..<picks[0].value, picks[0].range)
    found[0].confidence = .half
    return found
  }

  /// "Le reste oui", "les autres".
  func keepsTheRest() -> Bool {
    utterance.words.contains { Self.rest.contains($0.hash) }
  }

  /// All options but those that were denied.
  func allBut(_ denied: [Candidate]) -> [Candidate] {
    guard let first = denied.first, let last = denied.last else { return [] }
    let gone = denied.compactMap { candidate in
      if case .option(let id) = candidate.meaning { id } else { nil }
    }
    let range = first.range.lowerBound..<max(first.range.upperBound, last.range.upperBound)
    return options.options.indices.filter { !gone.contains(options.options[$0].id) }.flatMap {
      all($0..<$0 + 1, range)
    }
  }

  private static let rest = WordSet("reste autres autre rest others other resse lerest")
  private static let middle = WordSet("milieu middle central centre")
  private static let before = WordHash.of("avant")
  private static let upTo = WordSet("a au jusqu to until through")

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
  private static let those = stems(["les", "toutes", "tous", "all"])

  private static func stems(_ words: [String]) -> Set<UInt64> { Set(words.map { stem($0) }) }

  private static func stem(_ word: String) -> UInt64 { Stem.hash(Array(word.utf8)[...]) }
}
