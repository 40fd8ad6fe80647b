import Essentials
import Interview
import Orientation
import Understanding

/// Turns what was heard into answers for the slots of one dialogue.
struct Fillings {
  /// Several readings of one slot, to be asked which.
  struct Doubt {
    let slot: Slot.ID
    let values: [Value]
  }

  let dialogue: Dialogue
  let author: Answer.Author
  private let assistant: Assistant
  let known: [Slot.ID: Answer]
  private let pending: Effect.Asking.Subject?
  let pendingSlot: Slot.ID?
  private let pendingType: SlotType?

  typealias Pair = (slot: Slot.ID, value: Value)

  private(set) var answers: [Pair] = []
  private(set) var doubt: Doubt?
  /// A place that is called so nowhere, or is too wide to measure from.
  private(set) var unusablePlace = false

  init(
    _ findings: [Finding], for session: Session, in dialogue: Dialogue, _ assistant: Assistant
  ) {
    self.dialogue = dialogue
    self.assistant = assistant
    known = session.answers
    pending = session.pending
    pendingSlot = pending?.slot
    pendingType = pendingSlot.flatMap { dialogue.slot($0)?.type }
    author = dialogue.id == "parent" ? .parent : .person
    for finding in findings where !Self.isSectorOfTrade(finding, findings) { add(finding.meaning) }
    settleFirmness(findings)
  }

  /// "Menuiserie": the trade of the same words says more.
  private static func isSectorOfTrade(_ finding: Finding, _ findings: [Finding]) -> Bool {
    guard case .sector = finding.meaning else { return false }
    return findings.contains { other in
      if case .trade = other.meaning { other.span == finding.span } else { false }
    }
  }

  var events: [Event] {
    guard !answers.isEmpty else { return [] }
    return [.answered(answers.map { .init($0.slot, Answer($0.value, by: author)) })]
  }

  private mutating func add(_ meaning: Meaning) {
    switch meaning {
    case .yesNo(let yesNo): addYesNo(Value.YesNo(yesNo))
    case .integer(let number):
      if case .integer = pendingType { fillPending(.integer(number)) }
    case .age(let age): fill(slot(SlotName.age, \.isAge), .integer(age))
    case .ageWithBirthday(let age, let beforeTerm):
      fill(slot(SlotName.age, \.isAge), .integer(age))
      fill(SlotName.birthday, .yesNo(beforeTerm ? .yes : .no))
    case .place(let place): addPlace(place)
    case .reach(let reach):
      fill(slot(SlotName.reach) { $0 == .reach }, .reach(Value.Reach(reach)))
    case .boarding(let wanted): fill(SlotName.boarding, .yesNo(wanted ? .yes : .no))
    case .level(let level):
      fill(isPendingLevel ? pendingSlot : SlotName.level, .symbol(Symbol(level.rawValue)))
    case .option(let id): addOption(Symbol(id))
    case .noneOfThem: addNone()
    case .allOfThem: addAll()
    case .facet(let id, let attitude): addTerm(Symbol(id), attitude, named: nil)
    case .trade(let id, let attitude):
      addTerm(Symbol(id), attitude, named: slot(SlotName.trade) { $0.vocabulary == "trade" })
    case .sector(let id, let attitude):
      addTerm(Symbol(id), attitude, named: slot(SlotName.sector) { $0.vocabulary == "sector" })
    case .speaker(let speaker): fill(SlotName.speaker, .symbol(Symbol(speaker.symbol)))
    case .situation(let situation):
      append(Symbol(situation.symbol), to: SlotName.situation)
      // Who buys for a town is no young person.
      if situation == .publicBuyer, dialogue.id != "business" {
        fill(SlotName.speaker, .symbol("business"))
      }
    }
  }

  /// The slot that words of a kind fill: the one that is asked for, where it holds that kind under
  /// a name of its own, and else the one of the vocabulary.
  private func slot(_ name: Slot.ID, _ holds: (SlotType) -> Bool) -> Slot.ID {
    guard let pendingSlot, let pendingType, holds(pendingType) else { return name }
    return pendingSlot
  }

  private var isPendingLevel: Bool { pendingSlot?.local == SlotName.level }

  /// Where what is liked goes; a list of facets under a name of its own is one of likes.
  private var likes: Slot.ID {
    guard pendingSlot != SlotName.dislikes, pendingSlot != SlotName.vetoes else {
      return SlotName.likes
    }
    return slot(SlotName.likes) { $0.vocabulary == "facet" }
  }

  mutating func fill(_ slot: Slot.ID?, _ value: Value) {
    guard let slot, dialogue.slots[slot] != nil else { return }
    if slot == SlotName.speaker, known[slot]?.value == value { return }
    answers.removeAll { $0.slot == slot }
    answers.append((slot, value))
  }

  mutating func forget(_ slot: Slot.ID) {
    answers.removeAll { $0.slot == slot }
  }

  private mutating func fillPending(_ value: Value) {
    guard let pendingSlot else { return }
    answers.removeAll { $0.slot == pendingSlot }
    answers.append((pendingSlot, value))
  }

  // MARK: Answers to the pending question

  private mutating func addYesNo(_ yesNo: Value.YesNo) {
    switch pendingType {
    case .yesNo, .opinions: fillPending(.yesNo(yesNo))
    // "La poussière, c'est non" refuses dust, and doesn't empty the list.
    case .terms where yesNo == .no && isPendingOpen, .choices where yesNo == .no && isPendingOpen:
      fillPending(.symbols([]))
    default: break
    }
  }

  /// A date, or a few words, where the question asks for one.
  mutating func addWritten(_ text: String, _ reading: Reading, today: Day) {
    switch pendingType {
    case .date: if let day = DateWords.day(in: text, today: today) { fillPending(.date(day)) }
    case .text where reading.intent == nil && reading.question == nil:
      answers = []
      fillPending(.text(text))
    default: break
    }
  }

  private var isPendingOpen: Bool { !answers.contains { $0.slot == pendingSlot } }

  private mutating func addOption(_ id: Symbol) {
    if case .doubt(let doubt, _) = pending {
      if let index = Int(id.rawValue), doubt.values.indices.contains(index) {
        fillPending(doubt.values[index])
      }
      return
    }
    switch pendingType {
    case .choice: fillPending(.symbol(id))
    case .choices: fillPending(.symbols(chosen(with: id)))
    case .yesNo, .opinions:
      if let yesNo = Value.YesNo(rawValue: id.rawValue) { fillPending(.yesNo(yesNo)) }
    case .reach:
      if let reach = Value.Reach(option: id) { fillPending(.reach(reach)) }
    default: break
    }
  }

  private func chosen(with id: Symbol) -> [Symbol] {
    guard case .symbols(let earlier)? = answers.first(where: { $0.slot == pendingSlot })?.value,
      !earlier.contains(id)
    else { return [id] }
    return earlier + [id]
  }

  private mutating func addNone() {
    switch pendingType {
    case .terms, .choices: fillPending(.symbols([]))
    case .yesNo, .opinions: fillPending(.yesNo(.no))
    default: break
    }
  }

  private mutating func addAll() {
    switch pendingType {
    case .choices(let symbols): fillPending(.symbols(symbols))
    case .yesNo, .opinions: fillPending(.yesNo(.maybe))
    default: break
    }
  }

  // MARK: Terms

  private mutating func addTerm(_ id: Symbol, _ attitude: Meaning.Attitude, named: Slot.ID?) {
    switch attitude {
    case .likes: append(id, to: named ?? likes)
    // "La hauteur" alone, where no tastes are asked for, names what one minds.
    case .mentions where named == nil && pendingSlot != SlotName.likes && isConstraint(id):
      append(id, to: pendingSlot == SlotName.vetoes ? SlotName.vetoes : SlotName.dislikes)
    case .mentions:
      append(id, to: named ?? (isAboutVetoes ? SlotName.vetoes : likes))
    case .dislikes where named == nil && pendingSlot != SlotName.firmness:
      append(id, to: SlotName.dislikes)
      if pendingSlot == SlotName.vetoes, isPendingOpen { fillPending(.symbols([])) }
    case .dislikes, .refuses:
      append(isTrade(named) ? id.asRefusedTrade : id, to: SlotName.vetoes)
    case .mixed where named != nil, .bears where named != nil: break
    // "Le bruit, bof": unwelcome, and no firm no.
    case .mixed where isConstraint(id):
      append(id, to: SlotName.dislikes)
      if pendingSlot == SlotName.vetoes, isPendingOpen { fillPending(.symbols([])) }
    // "Le bruit ça va": no objection, and an earlier one is gone.
    case .bears where isConstraint(id):
      take(id, off: [SlotName.dislikes, SlotName.vetoes])
      if pendingSlot == SlotName.vetoes, isPendingOpen { fillPending(.symbols([])) }
    case .mixed, .bears: fillTopic(id, .maybe)
    }
  }

  private func isTrade(_ slot: Slot.ID?) -> Bool {
    slot == SlotName.trade || slot.flatMap { dialogue.slot($0)?.type.vocabulary } == "trade"
  }

  /// Whether a facet is something one may mind, rather than something one may like.
  private func isConstraint(_ id: Symbol) -> Bool {
    assistant.adviser.facet(Facet.ID(id.rawValue))?.kind == .constraint
  }

  private mutating func fillTopic(_ topic: Symbol, _ opinion: Value.YesNo) {
    guard dialogue.slots[SlotName.interest] != nil else { return }
    let slot = SlotName.interest.topic(topic)
    answers.removeAll { $0.slot == slot }
    answers.append((slot, .yesNo(opinion)))
  }

  /// Adds a term to a list, and takes it off the lists that say the contrary.
  mutating func append(_ id: Symbol, to slot: Slot.ID) {
    guard dialogue.slots[slot] != nil else { return }
    let opposites: [Slot.ID] =
      switch slot {
      case SlotName.likes, SlotName.trade: [SlotName.dislikes, SlotName.vetoes]
      case SlotName.dislikes: [SlotName.likes, SlotName.trade, SlotName.vetoes]
      case SlotName.vetoes: [SlotName.likes, SlotName.trade, SlotName.dislikes]
      default: []
      }
    take(id, off: opposites)
    if case .term = dialogue.slots[slot]?.type { return fill(slot, .symbol(id)) }
    let terms = terms(in: slot)
    fill(slot, .symbols(terms.contains(id) ? terms : terms + [id]))
  }

  private mutating func take(_ id: Symbol, off slots: [Slot.ID]) {
    for slot in slots {
      let kept = terms(in: slot).filter { ($0.refusedTrade ?? $0) != (id.refusedTrade ?? id) }
      if kept.count < terms(in: slot).count { fill(slot, .symbols(kept)) }
    }
  }

  func terms(in slot: Slot.ID) -> [Symbol] {
    let value = answers.first { $0.slot == slot }?.value ?? known[slot]?.value
    guard case .symbols(let symbols)? = value else { return [] }
    return symbols
  }

  // MARK: Places

  private mutating func addPlace(_ place: PlaceMeaning) {
    let slot = slot(SlotName.place) { $0 == .place }
    guard dialogue.slots[slot] != nil else { return }
    switch place {
    case .commune(let index): addHome(.place(Value.Place(assistant.gazetteer[index])), to: slot)
    case .ambiguous(let indices):
      let values = indices.prefix(Self.doubtLimit).map {
        Value.place(Value.Place(assistant.gazetteer[$0]))
      }
      doubt = Doubt(
        slot: self.slot(ofHomeAfter: slot), values: values)
    case .department(let code): addHome(.place(.department(code)), to: slot)
    case .region, .unknown:
      unusablePlace = true
    }
  }

  /// More homonyms than this can't be read as a list; the department can still be typed.
  static let doubtLimit = 7
}

extension SlotType {
  fileprivate var isAge: Bool {
    if case .age = self { true } else { false }
  }

  /// Whose names the slot holds.
  fileprivate var vocabulary: Vocabulary? {
    switch self {
    case .term(let vocabulary), .terms(let vocabulary): vocabulary
    default: nil
    }
  }
}
