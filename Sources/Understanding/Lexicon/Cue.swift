import Essentials

/// What a phrase of the lexicon may be a sign of; the rules read these, never words.
enum Cue: Hashable, Sendable {
  /// Where a phrase has to stand to mean what it says.
  enum Stand: Hashable, Sendable {
    /// The only thing said, but for fillers, between two signs of punctuation.
    case alone
    /// First in its clause, but for fillers.
    case opening
    case anywhere
    /// Anywhere, where such a thing was asked for.
    case ifAsked
  }

  // Words that carry nothing ("euh", "s'il te plaît"), and grammar.
  case filler
  case contrast
  case negation
  case except
  case thirdParty

  case yesNo(Meaning.YesNo, Stand)
  case intent(Intent, Stand)
  case tongue(Language)
  /// Words that begin a question, or only mark one.
  case asks(Stand)
  case correction(strong: Bool)

  // Ages and dates.
  case years
  case ageLead
  case ageSoon
  case notAge
  case born
  case month(Int)
  case half

  // Reach.
  case kilometres
  case minutes
  case hours
  case quarters(Int)
  case by(Vehicle)
  case near
  case anywhere
  case most

  // Places.
  case placeLead(PlaceLead)

  case level(Meaning.Level, Stand)
  case boarding(Bool)
  case speaker(Meaning.Speaker)
  case situation(Meaning.Situation)

  // Options and interests.
  case ordinal(Int)
  case last
  case optionWord
  case both
  case all
  case noneOf
  case attitude(Meaning.Attitude)
  /// Said after what it judges: "la cuisine, bof".
  case verdict(Meaning.Attitude)
}

/// How strongly words announce a place.
enum PlaceLead: Int, Hashable, Sendable, Comparable {
  /// "j'habite": whatever follows is a place, known or not.
  case home
  /// "à côté de", "je viens de": a misspelt commune may follow.
  case strong
  /// "à", "vers": a commune may follow.
  case plain
  /// "de", "sur": only a commune whose name is no ordinary word.
  case weak

  static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

enum Vehicle: String, Hashable, Sendable {
  case bus, train, car, moped, bike, foot
}

/// A row of a lexicon: one meaning, and the phrases that have it, separated by commas.
struct CueEntry: Sendable {
  var cue: Cue
  var phrases: String

  init(_ cue: Cue, _ phrases: String) {
    self.cue = cue
    self.phrases = phrases
  }
}
