/// What a rule makes of some words, before anything is decided.
struct Candidate: Hashable, Sendable {
  var meaning: Meaning
  var range: Range<Int>
  var rule: String
  var confidence: Confidence
  var precedence: Precedence
  /// Said of oneself, not merely named: it counts inside a question too
  /// ("j'ai 15 ans, c'est bon ?", but not "15 ans, c'est bon ?").
  var isTold = false
  /// One stretch of words that stands for several values ("tous sauf la 3").
  var isShared = false

  /// Named by chance, as weights say: its words mean nothing else, and it is dropped.
  var isUnlikely = false

  /// The words were taken for others that are spelt nearly so.
  var isGuess: Bool { rule == "place.spelling" || rule == "place.unknown" }

  init(
    _ meaning: Meaning, _ range: Range<Int>, rule: String, confidence: Confidence = .sure,
    precedence: Precedence, isTold: Bool = false
  ) {
    self.meaning = meaning
    self.range = range
    self.rule = rule
    self.confidence = confidence
    self.precedence = precedence
    self.isTold = isTold
  }
}

/// Who wins where two candidates want the same words: the first of these, then the longer one,
/// then the one that comes first in the text.
///
/// This order is the whole of the arbitration; nothing else is weighed.
enum Precedence: Int, Hashable, Sendable, Comparable {
  /// What the pending question asked for, in so many words.
  case asked
  case postalCode
  case markedPlace
  case age
  case reach
  case level
  case situation
  case speaker
  case boarding
  case topic
  /// A commune's name with nothing before it.
  case barePlace
  case yesNo
  /// What the pending question may have meant, when nothing better was heard.
  case guess
  case integer

  static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

extension Candidate {
  var isPlace: Bool {
    if case .place = meaning { true } else { false }
  }

  /// A name that an answer may hold, and that can be taken back by it.
  var isNamed: Bool {
    switch meaning {
    case .place, .facet, .trade, .sector, .option: true
    default: false
    }
  }
}
