import Essentials
import Interview

/// Answers that stand for all that a slot can hold: no condition of the dialogue tells two values
/// of one piece apart.
///
/// The abstraction, and its limits: an integer is cut at every number that a condition names; a
/// list is empty, one thing alone, or everything at once; a name is one that a condition names, or
/// another; skipped and "je sais pas" are one piece, for conditions see neither. A slot that
/// nothing looks at has one piece.
struct Domains {
  private let dialogue: Dialogue
  private let source: ValueSource
  private let mentions: Mentions
  private let numbers: [Int]
  private let symbols: [Symbol]

  init(of dialogue: Dialogue, _ source: ValueSource) {
    var mentions = Mentions()
    for step in dialogue.steps.flattened { mentions.look(at: step) }
    self.dialogue = dialogue
    self.source = source
    self.mentions = mentions
    numbers = mentions.literals.compactMap {
      guard case .integer(let number) = $0 else { return nil }
      return number
    }
    symbols = mentions.literals.flatMap { value -> [Symbol] in
      switch value {
      case .symbol(let symbol): [symbol]
      case .symbols(let several): several
      case .yesNo, .integer, .place, .reach, .date, .text: []
      }
    }.sorted()
  }

  /// Whether anything in the dialogue depends on the slot's value.
  func matters(_ slot: Slot.ID) -> Bool {
    mentions.slots.contains(slot) || mentions.slots.contains(slot.family)
  }

  /// A person who is asked may also not know.
  func answers(to slot: Slot.ID, canBeUnknown: Bool) -> [Answer] {
    let values = values(of: slot)
    guard matters(slot) else { return values.prefix(1).map { Answer($0) } }
    return values.map { Answer($0) } + (canBeUnknown ? [Answer(.unknown)] : [])
  }

  /// Outcomes of the outside that some condition names, and one that none names.
  func outcomes(of declared: [Symbol]) -> [Symbol] {
    let named = declared.filter(symbols.contains)
    return named + declared.filter { !symbols.contains($0) }.prefix(1)
  }

  private func values(of slot: Slot.ID) -> [Value] {
    switch dialogue.slot(slot)?.type {
    case .yesNo, .opinions: return Value.YesNo.allCases.map(Value.yesNo)
    case .integer(let range), .age(let range): return pieces(of: range).map(Value.integer)
    case .place: return [.place(source.places.first ?? ValueSource.anyPlace)]
    case .reach: return [.reach(.kilometres(40))]
    case .choice(let options): return options.map(Value.symbol)
    case .choices(let options): return lists(of: options)
    case .term(let vocabulary): return names(of: vocabulary).map(Value.symbol)
    case .terms(let vocabulary): return lists(of: names(of: vocabulary))
    case .date(let range): return days(of: range).map(Value.date)
    case .text: return [.text("…")]
    case nil: return []
    }
  }

  private func pieces(of range: ClosedRange<Int>) -> [Int] {
    let cuts = numbers.flatMap { [$0 - 1, $0, $0 + 1] } + [range.lowerBound, range.upperBound]
    return Set(cuts.filter(range.contains)).sorted()
  }

  /// The first and the last day, today, and the days around it at the distances, in years and in
  /// days, that conditions name.
  private func days(of range: ClosedRange<Day>) -> [Day] {
    let today = OpenOutside.today
    let years = numbers.filter { (-150...150).contains($0) }.flatMap { number in
      [number, -number].flatMap { [$0 - 1, $0, $0 + 1] }
    }
    let named = mentions.literals.compactMap { literal -> Day? in
      guard case .date(let day) = literal else { return nil }
      return day
    }
    let around: [Day] = ([today] + named).flatMap { day in
      ([0] + years).flatMap { number in
        [day.adding(years: number), day.adding(days: number)]
      } + [day.adding(days: 1), day.adding(days: -1)]
    }
    return Set((around + [range.lowerBound, range.upperBound]).filter(range.contains)).sorted()
  }

  /// The names that conditions tell apart, and one that they don't.
  private func names(of vocabulary: SlotType.Vocabulary) -> [Symbol] {
    let known = source.terms(of: vocabulary)
    let other = known.first { !symbols.contains($0) }
    return known.filter(symbols.contains) + (other.map { [$0] } ?? [])
  }

  private func lists(of names: [Symbol]) -> [Value] {
    let single = names.map { Value.symbols([$0]) }
    return single + (names.count > 1 ? [.symbols(names)] : []) + [.symbols([])]
  }
}
