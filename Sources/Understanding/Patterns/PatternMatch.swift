/// One pattern tried at one place.
struct PatternMatch {
  let pattern: Pattern
  let words: [PatternLexicon.Word]
  let lexicon: PatternLexicon

  /// The words that match, the first of them at `start`; nil where they don't, or are denied.
  func range(from start: Int, in utterance: Utterance) -> Range<Int>? {
    guard let range = pattern.isBag ? bag(around: start, utterance) : run(from: start, utterance)
    else { return nil }
    guard pattern.distress != nil else { return range }
    let core = pattern.isBag ? start..<start + 1 : range
    return Denial.isDenied(core, in: utterance) ? nil : range
  }

  private func stands(_ index: Int, in set: Int) -> Bool {
    // What only sounds harmless isn't: "balai" is no "balle".
    pattern.meaning == .harmless
      ? words[index].isWritten(in: set, of: lexicon) : words[index].isIn(set, of: lexicon)
  }

  /// Elements one after the other, each at the first word that it can take.
  private func run(from start: Int, _ utterance: Utterance) -> Range<Int>? {
    var position = start + 1
    for element in pattern.elements.dropFirst() {
      if element.mayEnd, utterance.isEnd(position) { return start..<position }
      var next = position
      while true {
        guard next < words.count, next - position <= element.gap,
          utterance.words[next].gap < (element.gap > 2 ? .stop : .comma)
        else { return nil }
        if stands(next, in: element.set) { break }
        // A denial that the pattern doesn't speak of denies it.
        guard pattern.meaning == .harmless || !Denial.isWithin(next, in: utterance)
        else { return nil }
        next += 1
      }
      position = next + 1
    }
    if pattern.isLast, !utterance.isEnd(position) { return nil }
    return isSpoilt(sentence(around: start, utterance)) ? nil : start..<position
  }

  /// Elements in any order within one sentence, and nothing near that may not be there.
  private func bag(around start: Int, _ utterance: Utterance) -> Range<Int>? {
    // A figure of speech is one clause: "je suis fatigué, je veux mourir" is none.
    let sentence = sentence(
      around: start, utterance, within: pattern.meaning == .harmless ? .comma : .stop)
    var range = start..<start + 1
    for element in pattern.elements.dropFirst() {
      guard let index = sentence.first(where: { $0 != start && stands($0, in: element.set) })
      else { return nil }
      range = min(range.lowerBound, index)..<max(range.upperBound, index + 1)
    }
    return isSpoilt(sentence) ? nil : range
  }

  /// The words of a sentence, or of a clause, that are near.
  private func sentence(
    around start: Int, _ utterance: Utterance, within limit: Token.Gap = .stop
  ) -> Range<Int> {
    var first = start
    while first > 0, start - first < Pattern.reach, utterance.words[first].gap < limit {
      first -= 1
    }
    var end = start + 1
    while end < words.count, end - start <= Pattern.reach, utterance.words[end].gap < limit {
      end += 1
    }
    return first..<end
  }

  private func isSpoilt(_ sentence: Range<Int>) -> Bool {
    !pattern.without.isEmpty
      && sentence.contains { index in pattern.without.contains { stands(index, in: $0) } }
  }
}
