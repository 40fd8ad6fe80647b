import Essentials
import Interview

/// Somebody who answers at random: mostly to the point, sometimes nonsense, silence, a correction
/// or a step back.
struct SimulatedPerson {
  private var random: SplitMix
  private let values: ValueSource
  private var acts = 0

  /// Percentages of what isn't an answer; each person has their own temper.
  private let restlessness: Int

  /// After so many acts, they only answer: nobody plays for ever.
  private static let patience = 60

  init(seed: UInt64, values: ValueSource) {
    random = SplitMix(seed: seed)
    self.values = values
    restlessness = [0, 10, 30, 60].randomElement(using: &random) ?? 0
  }

  mutating func language(of dialogue: Dialogue) -> Language {
    dialogue.languages.randomElement(using: &random) ?? .french
  }

  /// Nil when they have nothing more to say.
  mutating func act(in session: Session, of dialogue: Dialogue) -> Act? {
    acts += 1
    let isPatient = acts <= Self.patience
    guard let pending = session.pending else {
      guard isPatient, random.chance(restlessness / 2) else { return nil }
      return afterthought(session, dialogue)
    }
    if acts == 1, random.chance(30) { return volunteer(dialogue, session) }
    if isPatient, random.chance(restlessness) { return unrest(pending.slot, session, dialogue) }
    return answer(pending, session, dialogue)
  }

  // To the point

  private mutating func answer(
    _ pending: Effect.Asking.Subject, _ session: Session, _ dialogue: Dialogue
  ) -> Act {
    switch pending {
    case .doubt(let doubt, _):
      guard let value = doubt.values.randomElement(using: &random) else {
        return .event(.dismissed)
      }
      return .event(.answered([.init(doubt.slot, Answer(value))]))
    case .topic(let exploration, let topic):
      return fill(exploration.family.topic(topic), dialogue) ?? .event(.skipped)
    case .question(let question):
      if random.chance(25), let words = words(for: question, session.language) {
        return .words(words)
      }
      return fill(question.slot, dialogue, options: question.options) ?? .event(.skipped)
    }
  }

  /// What they would type.
  private mutating func words(for question: Question, _ language: Language) -> String? {
    guard let option = question.options.randomElement(using: &random) else { return nil }
    if let heard = option.hear.randomElement(using: &random), random.chance(50) { return heard }
    return option.label[language].filled(slot: { _ in nil }, outside: { _ in nil })
  }

  private mutating func fill(
    _ slot: Slot.ID, _ dialogue: Dialogue, options: [Question.Option] = []
  ) -> Act? {
    if random.chance(3) { return .event(.didNotKnow) }
    if random.chance(2) { return .event(.skipped) }
    return value(of: slot, dialogue, options).map { .event(.answered([.init(slot, Answer($0))])) }
  }

  // Beside the point

  private mutating func unrest(
    _ slot: Slot.ID, _ session: Session, _ dialogue: Dialogue
  ) -> Act? {
    switch Int.random(in: 0..<100, using: &random) {
    case ..<10: return .words("")
    case ..<25: return .words(Self.noise.randomElement(using: &random) ?? "?")
    case ..<35: return .event(.answered([.init(slot, Answer(wrongValue()))]))
    case ..<42: return .event(.notUnderstood)
    case ..<58: return .event(.back)
    case ..<72: return correct(session, dialogue)
    case ..<78: return withdraw(session)
    case ..<84: return .event(.digressed(digression()))
    case ..<87: return .event(.asked(nil))
    case ..<90: return .event(.switched(language(of: dialogue)))
    case ..<92: return .event(.restarted)
    case ..<94: return .event(.stopped)
    case ..<97: return volunteer(dialogue, session)
    default: return .event(.skipped)
    }
  }

  private mutating func afterthought(_ session: Session, _ dialogue: Dialogue) -> Act? {
    random.chance(50) ? correct(session, dialogue) : .event(.back)
  }

  private mutating func correct(_ session: Session, _ dialogue: Dialogue) -> Act? {
    let known = session.visible.entries.filter { $0.answer.author != .computed }
    guard let slot = known.randomElement(using: &random)?.slot,
      let value = value(of: slot, dialogue)
    else { return .event(.back) }
    return .event(.answered([.init(slot, Answer(value))]))
  }

  private mutating func withdraw(_ session: Session) -> Act {
    let known = session.visible.entries.map(\.slot)
    return .event(.withdrew(known.randomElement(using: &random).map { [$0] } ?? []))
  }

  /// Two or three things at once, asked or not.
  private mutating func volunteer(_ dialogue: Dialogue, _ session: Session) -> Act {
    let slots = dialogue.slots.keys.sorted()
    var fillings: [Event.Filling] = []
    for _ in 0..<Int.random(in: 1...3, using: &random) {
      guard let slot = slots.randomElement(using: &random),
        let type = dialogue.slot(slot)?.type
      else { continue }
      // Opinions are about a topic, and those come from outside.
      if case .opinions = type { continue }
      if let value = value(of: slot, dialogue) { fillings.append(.init(slot, Answer(value))) }
    }
    return fillings.isEmpty ? .event(.notUnderstood) : .event(.answered(fillings))
  }

  private mutating func digression() -> Event.Digression {
    Event.Digression.allCases.randomElement(using: &random) ?? .help
  }

  // Values

  private mutating func value(
    of slot: Slot.ID, _ dialogue: Dialogue, _ options: [Question.Option] = []
  ) -> Value? {
    switch dialogue.slot(slot)?.type {
    case .yesNo, .opinions:
      return Value.YesNo.allCases.randomElement(using: &random).map(Value.yesNo)
    case .integer(let range): return .integer(Int.random(in: range, using: &random))
    case .age(let range):
      // Half of them around the age at which things are decided.
      let young = range.clamped(to: 12...20)
      return .integer(Int.random(in: random.chance(50) ? young : range, using: &random))
    case .place: return values.places.randomElement(using: &random).map(Value.place)
    case .reach: return reach(options)
    case .choice(let symbols): return symbols.randomElement(using: &random).map(Value.symbol)
    case .choices(let symbols): return .symbols(some(of: symbols))
    case .term(let vocabulary):
      return values.terms(of: vocabulary).randomElement(using: &random).map(Value.symbol)
    case .terms(let vocabulary): return .symbols(some(of: values.terms(of: vocabulary)))
    case .date(let range):
      let near = OpenOutside.today.adding(days: Int.random(in: -9_000...200, using: &random))
      return .date(min(max(near, range.lowerBound), range.upperBound))
    case .text: return .text("…")
    case nil: return nil
    }
  }

  private mutating func reach(_ options: [Question.Option]) -> Value {
    if let option = options.randomElement(using: &random), random.chance(50),
      let reach = Value.Reach(option: option.id)
    {
      return .reach(reach)
    }
    switch Int.random(in: 0..<4, using: &random) {
    case 0: return .reach(.anywhere)
    case 1: return .reach(.minutes(Int.random(in: 5...120, using: &random), by: nil))
    default: return .reach(.kilometres(Int.random(in: 1...150, using: &random)))
    }
  }

  /// None, one, a few or all.
  private mutating func some(of symbols: [Symbol]) -> [Symbol] {
    guard !symbols.isEmpty else { return [] }
    let count =
      switch Int.random(in: 0..<20, using: &random) {
      case 0: 0
      case 1: symbols.count
      case ..<12: 1
      default: Int.random(in: 1...min(4, symbols.count), using: &random)
      }
    return Array(symbols.shuffled(using: &random).prefix(count))
  }

  /// Of whatever type, and far outside any range.
  private mutating func wrongValue() -> Value {
    let wrong: [Value] = [
      .integer(-1), .integer(160), .integer(.max), .symbol("nobody-knows-this"), .symbols([]),
      .yesNo(.maybe), .place(.department("00")), .reach(.kilometres(0)),
    ]
    return wrong.randomElement(using: &random) ?? .integer(-1)
  }

  private static let noise = [
    "?", "…", "asdfgh", "12 12 12 12", "🙂🙂", "je sais pas trop en fait", "no idea",
    "c'est quoi déjà ?", "\u{202E}abc", "oui non oui", "99999999999999999999", "retour", "aide",
  ]
}
