/// Finds ``Pattern``s in an utterance, as they are written and as they sound.
///
/// "Mn pere me frap" sounds like "mon père me frappe": words are looked up by their spelling and
/// by their sound in French. A pattern is looked at where its first word stands and all its other
/// words were seen; an ordinary utterance costs two look-ups a word and little more.
struct PatternMatcher: Sendable {
  struct Hit {
    let pattern: Pattern
    let range: Range<Int>
  }

  let lexicon: PatternLexicon
  /// Those with the same first element stand together.
  private let patterns: [Pattern]
  /// What each pattern needs: looked at for every word, and apart so that it is read in a row.
  private let needs: [WordSets]
  /// Where the patterns that begin with a set end.
  private let ends: [Int]

  init(
    _ groups: [PatternGroup], classes: [String], reader: WordReader, glossary: inout Glossary
  ) {
    var lexicon = PatternLexicon(classes: classes)
    var patterns: [[Pattern]] = []
    for group in groups {
      for line in group.lines.split(separator: "\n") {
        guard
          let pattern = Self.pattern(line, group.meaning, &lexicon, reader, &glossary)
        else { continue }
        while patterns.count < lexicon.count { patterns.append([]) }
        patterns[pattern.elements[0].set].append(pattern)
      }
    }
    self.lexicon = lexicon
    self.patterns = patterns.flatMap(\.self)
    needs = self.patterns.map(\.needs)
    ends = patterns.reduce(into: []) { $0.append(($0.last ?? 0) + $1.count) }
  }

  private func beginning(with set: Int) -> Range<Int> {
    (set == 0 ? 0 : ends[set - 1])..<ends[set]
  }

  private static func pattern(
    _ line: Substring, _ meaning: Pattern.Meaning, _ lexicon: inout PatternLexicon,
    _ reader: WordReader, _ glossary: inout Glossary
  ) -> Pattern? {
    var parts = line.split(separator: " ")
    let marks = parts.first ?? ""
    let isBag = marks.contains("&")
    let isFirm = marks.contains("!")
    if isBag || isFirm { parts.removeFirst() }
    let isLast = parts.contains("$")
    parts.removeAll { $0 == "$" }
    var needs = WordSets()
    var elements: [Pattern.Element] = []
    var without: [Int] = []
    for part in parts {
      let mark = part.first
      let name = mark == "+" || mark == "~" || mark == "-" ? part.dropFirst() : part
      let set = lexicon.set(
        for: mark == "-" ? Self.single(name) : String(name), reader, &glossary)
      if mark == "-" {
        without.append(set)
      } else {
        if !part.hasSuffix("|$") { needs.insert(set) }
        elements.append(
          Pattern.Element(
            set: set, gap: mark == "+" ? 0 : mark == "~" ? 5 : 2, mayEnd: part.hasSuffix("|$")))
      }
    }
    guard !elements.isEmpty else { return nil }
    return Pattern(
      meaning: meaning, elements: elements, needs: needs, without: without, isLast: isLast,
      isBag: isBag, isFirm: isFirm)
  }

  /// Without compounds, of which only the last word is looked up: "école-est" would spoil whatever
  /// holds "est".
  private static func single(_ name: Substring) -> String {
    name.split(separator: "|").filter { !$0.dropFirst().contains("-") }.joined(separator: "|")
  }

  /// What was found, harmless things among them.
  func hits(in utterance: Utterance) -> [Hit] {
    let (words, seen) = lexicon.words(of: utterance)
    var hits: [Hit] = []
    for start in words.indices {
      words[start].forEachSet(in: lexicon) { set in
        for index in beginning(with: set) where needs[index].isSubset(of: seen) {
          let match = PatternMatch(pattern: patterns[index], words: words, lexicon: lexicon)
          if let range = match.range(from: start, in: utterance) {
            hits.append(Hit(pattern: patterns[index], range: range))
          }
        }
      }
    }
    return hits
  }
}
