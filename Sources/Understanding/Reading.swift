public import Essentials

/// What was understood of one utterance, with the evidence.
public struct Reading: Hashable, Sendable {
  /// Values heard, by position; their spans never overlap.
  public var findings: [Finding] = []
  /// Something the person wants done rather than tells ("retour", "c'est quoi ?").
  public var intent: IntentFinding?
  /// What is to be taken back, by its name ("oublie le bois"); no value, and none of ``findings``.
  public var takenBack: [Finding] = []
  /// A question asked back; several ids where they are too close to choose.
  public var question: QuestionFinding?
  /// Words that must never be missed; nothing of them is kept.
  public var distress: Distress?
  /// A name, an address, health or a matter of justice was told, which nobody asked for.
  public var hasPersonalData = false
  /// The words that name a trade which the catalogue hasn't ("coiffeuse").
  public var otherTrade: Span?
  /// True where the words correct something said before ("en fait", "pas 15, 16").
  public var isCorrection: Bool { correction != nil }
  /// The words that say so.
  public var correction: Span?

  public init() {}
}

/// A value in the words, where it stands, and the rule that saw it.
public struct Finding: Hashable, Sendable {
  public var meaning: Meaning
  public var span: Span
  /// Stable name, `age.years`.
  public var rule: String
  public var confidence: Confidence

  public init(
    meaning: Meaning, span: Span, rule: String, confidence: Confidence
  ) {
    self.meaning = meaning
    self.span = span
    self.rule = rule
    self.confidence = confidence
  }

  static let firmRule = "interest.firm"

  /// Whether a refusal was said as one ("c'est non", "hors de question"), so that nobody needs to ask.
  public var isFirm: Bool { rule == Self.firmRule }
}

/// Offsets in Unicode scalars of the text as it was given.
public struct Span: Hashable, Sendable {
  public var start: Int
  public var end: Int

  public init(_ start: Int, _ end: Int) {
    self.start = start
    self.end = end
  }
}

public enum Confidence: String, Hashable, Sendable, Comparable {
  /// Not to be used.
  case none
  /// To be confirmed.
  case half
  case sure

  public static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }
  private var rank: Int {
    switch self {
    case .none: 0
    case .half: 1
    case .sure: 2
    }
  }
}

/// A typed value.
public enum Meaning: Hashable, Sendable {
  case yesNo(YesNo)
  case integer(Int)
  /// Years, as said: 160 is heard, and refused by the one who asked.
  case age(Int)
  /// "15 ans en août", "bientôt 15": the age now and whether the next birthday
  /// falls before the next first of September.
  case ageWithBirthday(now: Int, beforeTerm: Bool)
  case place(PlaceMeaning)
  case reach(ReachMeaning)
  case boarding(Bool)
  case level(Level)
  /// An option of the pending question, by its id.
  case option(String)
  /// "aucun", "tous": of the options of the pending question.
  case noneOfThem
  case allOfThem
  /// A facet of the catalogue: liked, disliked, or "c'est non".
  case facet(String, Attitude)
  case trade(String, Attitude)
  case sector(String, Attitude)
  /// Who is typing, or for whom.
  case speaker(Speaker)
  /// A wage is wanted, school was left, housing is needed …
  case situation(Situation)

  public enum YesNo: String, Hashable, Sendable { case yes, no, maybe }
  public enum Attitude: String, Hashable, Sendable {
    case likes, dislikes, refuses
    /// Named without a judgement: an interest where one is asked for.
    case mentions
    /// "bof", "moyen"
    case mixed
    /// "ça me dérange pas", "ça va": neither wished for nor minded.
    case bears
  }
  public enum Level: String, Hashable, Sendable, CaseIterable {
    case sixth = "6e"
    case fifth = "5e"
    case fourth = "4e"
    case third = "3e"
    case segpa, ulis
    case second = "2de"
    case first = "1re"
    case last = "tle"
    case cap1, cap2, dropout
    case none
  }
  public enum Speaker: String, Hashable, Sendable { case selfYoung, parent, business, counsellor }
  public enum Situation: String, Hashable, Sendable, CaseIterable {
    case wantsPay, leftSchool, needsHousing, disability, unpaidLabour, publicBuyer, pupilData
  }
}

public enum PlaceMeaning: Hashable, Sendable {
  case commune(Gazetteer.CommuneIndex)
  /// One name, several departments (or close spellings): to be asked.
  case ambiguous([Gazetteer.CommuneIndex])
  case department(String)
  case region(String)
  /// Heard as a place ("j'habite à X"), but no commune is called so.
  case unknown(String)
}

public enum ReachMeaning: Hashable, Sendable {
  case kilometres(Int)
  case minutes(Int, by: String?)
  /// "pas loin", "à côté"
  case near
  case anywhere
}

public enum Intent: String, Hashable, Sendable, CaseIterable {
  case back, help, why, `repeat`, skip, dontknow, summary, correct, withdraw, erase, stop, restart
  case human, language, thanks, greet, insult, offtopic
}

public struct IntentFinding: Hashable, Sendable {
  public var intent: Intent
  /// The language asked for, where `intent` is `.language`.
  public var language: Language?
  public var span: Span
  public var rule: String
  public var confidence: Confidence

  public init(
    intent: Intent, language: Language? = nil, span: Span, rule: String, confidence: Confidence
  ) {
    self.intent = intent
    self.language = language
    self.span = span
    self.rule = rule
    self.confidence = confidence
  }
}

public struct QuestionFinding: Hashable, Sendable {
  /// Best first.
  ///
  /// One id: answer it. Two or three: ask which. None: it is a question, but nobody knows the
  /// answer.
  public var ids: [String]
  /// The clauses that ask.
  public var span: Span
  public var confidence: Confidence
  public var rule: String

  public init(ids: [String], span: Span, confidence: Confidence, rule: String) {
    self.ids = ids
    self.span = span
    self.confidence = confidence
    self.rule = rule
  }
}

public struct Distress: Hashable, Sendable {
  public enum Grade: String, Hashable, Sendable { case explicit, implicit }
  public enum Subject: String, Hashable, Sendable, CaseIterable {
    case suicide, violence, sexualViolence, bullying, runaway, noRoof, danger
  }
  public var grade: Grade
  public var subject: Subject

  public init(grade: Grade, subject: Subject) {
    self.grade = grade
    self.subject = subject
  }
}
