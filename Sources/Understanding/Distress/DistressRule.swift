/// Words that must never be missed: danger for the one who types, or for somebody they know.
///
/// Whole phrases first, then sentences put together from parts: a wish and a death, somebody who
/// hits and somebody who is hit. Figures of speech ("je meurs de faim") take their words out.
/// Explicit words weigh more than their negation; "mdr" beside them makes them implicit, not
/// nothing: a soft question costs little.
struct DistressRule: Sendable {
  /// How many words may stand between a wish and what is wished.
  static let wish = 3
  /// Between the one who hits, the hit and the one who is hit.
  static let deed = 3

  let phrases: Phrasebook<DistressCue>
  let parts: Phrasebook<DistressCue>

  init(reader: WordReader, glossary: inout Glossary) {
    phrases = Self.book(DistressLexicon.entries, reader, &glossary)
    parts = Self.book(DistressLexicon.parts, reader, &glossary)
  }

  private static func book(
    _ entries: [DistressEntry], _ reader: WordReader, _ glossary: inout Glossary
  ) -> Phrasebook<DistressCue> {
    var book = Phrasebook<DistressCue>()
    for entry in entries {
      for phrase in PhraseList(entry.phrases) {
        let tokens = reader.tokens(of: phrase)
        book.add(entry.cue, words: tokens.list.map(\.hash))
        for token in tokens.list where !token.isNumber {
          glossary.add(tokens.letters(of: token), hash: token.hash, as: .meaningful)
        }
      }
    }
    return book
  }

  func read(_ utterance: Utterance) -> Distress? {
    let parts = parts.hits(in: utterance.words)
    let isLaughing = utterance.tokens.laughs || parts.contains { $0.meaning == .laughter }
    var best: Distress?
    func hear(_ grade: Distress.Grade, _ subject: Distress.Subject) {
      let grade = isLaughing ? .implicit : grade
      if best == nil || best?.grade == .implicit && grade == .explicit {
        best = Distress(grade: grade, subject: subject)
      }
    }
    for hit in phrases.hits(in: utterance.words) {
      guard case .says(let grade, let subject) = hit.meaning,
        !isFigure(hit.range, parts), !isDenied(hit.range, parts, utterance)
      else { continue }
      // One word that was misspelt is a hint, no more.
      let isGuess = hit.range.count == 1 && utterance.words[hit.range.lowerBound].repaired
      hear(isGuess ? .implicit : grade, subject)
    }
    if best?.grade != .explicit, wishesDeath(parts, utterance) { hear(.explicit, .suicide) }
    if best?.grade != .explicit, let subject = deed(parts, utterance) { hear(.explicit, subject) }
    return best
  }

  /// A figure of speech overlaps the words, or stands right behind them.
  private func isFigure(_ range: Range<Int>, _ parts: [Phrasebook<DistressCue>.Hit]) -> Bool {
    parts.contains {
      $0.meaning == .figure
        && ($0.range.overlaps(range) && $0.range.count >= range.count
          || $0.range.lowerBound == range.upperBound)
        || $0.meaning == .play && range.upperBound <= $0.range.upperBound + 6
          && $0.range.lowerBound <= range.upperBound + 6
    }
  }

  /// "je ne veux pas mourir": the words right before them deny them.
  private func isDenied(
    _ range: Range<Int>, _ parts: [Phrasebook<DistressCue>.Hit], _ utterance: Utterance
  ) -> Bool {
    parts.contains {
      $0.meaning == .negation && $0.range.upperBound <= range.lowerBound
        && $0.range.upperBound >= range.lowerBound - 1
        && !$0.range.overlaps(range)
        && utterance.words[range.lowerBound].gap <= .space
    }
  }

  /// "je veux … mourir", "j'ai plus envie de … vivre".
  private func wishesDeath(
    _ parts: [Phrasebook<DistressCue>.Hit], _ utterance: Utterance
  ) -> Bool {
    for (index, wish) in parts.enumerated() where wish.meaning == .wants || wish.meaning == .noMore
    {
      let wanted: DistressCue = wish.meaning == .wants ? .death : .life
      for hit in parts[(index + 1)...] {
        guard hit.range.lowerBound <= wish.range.upperBound + Self.wish else { break }
        guard hit.meaning == wanted, !crossesSentence(wish.range, hit.range, utterance),
          !isFigure(hit.range, parts), !isBetween(.negation, wish.range, hit.range, parts),
          wish.meaning == .noMore || !isDenied(wish.range, parts, utterance)
        else { continue }
        return true
      }
    }
    return false
  }

  /// "mon père … me … frappe", "il m'a touchée".
  private func deed(
    _ parts: [Phrasebook<DistressCue>.Hit], _ utterance: Utterance
  ) -> Distress.Subject? {
    for (index, hit) in parts.enumerated() {
      let subject: Distress.Subject
      switch hit.meaning {
      case .hits: subject = .violence
      case .touches: subject = .sexualViolence
      case .bullies: subject = .bullying
      case .threatens: subject = .danger
      default: continue
      }
      let before = parts[..<index].suffix(8)
      let after = parts[(index + 1)...].prefix(4)
      guard !isFigure(hit.range, parts), !isDenied(hit.range, parts, utterance) else { continue }
      // "mon père me frappe", "my dad hits me".
      let victim =
        before.last { $0.meaning == .victim && isNear($0.range, hit.range) }
        ?? after.first { $0.meaning == .victim && isNear(hit.range, $0.range) }
      guard let victim else { continue }
      let first = min(victim.range.lowerBound, hit.range.lowerBound)
      let isDone = before.contains {
        $0.meaning == .other && $0.range.upperBound <= first
          && first - $0.range.upperBound <= Self.deed
      }
      if isDone { return subject }
    }
    return nil
  }

  private func isNear(_ first: Range<Int>, _ second: Range<Int>) -> Bool {
    first.upperBound <= second.lowerBound && second.lowerBound - first.upperBound <= Self.deed
  }

  private func isBetween(
    _ cue: DistressCue, _ first: Range<Int>, _ second: Range<Int>,
    _ parts: [Phrasebook<DistressCue>.Hit]
  ) -> Bool {
    parts.contains {
      $0.meaning == cue && $0.range.upperBound > first.upperBound
        && $0.range.upperBound <= second.lowerBound
    }
  }

  private func crossesSentence(
    _ first: Range<Int>, _ second: Range<Int>, _ utterance: Utterance
  ) -> Bool {
    (first.upperBound...second.lowerBound).contains { utterance.words[$0].gap == .stop }
  }
}
