public import Essentials
public import Interview
import Orientation
import Understanding

/// Slots that are filled by name: before the first question, or at any time.
extension Assistant {
  /// Why a slot can't be filled.
  public enum SettingFault: Error, Hashable, Sendable {
    case noSuchSlot
    case notUnderstood
  }

  /// Fills one slot; a place that may be several is asked about.
  ///
  /// Lists are ids between commas or blanks; anything else may be said as people say it.
  public func set(
    _ slot: Slot.ID, to text: String, in session: inout Session
  ) throws(SettingFault) -> Turn {
    guard let type = engine.dialogues[session.dialogue]?.slot(slot)?.type else {
      throw .noSuchSlot
    }
    let values = values(of: text, as: type, session)
    guard let value = values.first else { throw .notUnderstood }
    guard values.count == 1 else { return take(.wondered(slot, values), in: &session) }
    return fill([(slot, value)], in: &session)
  }

  /// Takes the answer of a slot back.
  public func unset(_ slot: Slot.ID, in session: inout Session) throws(SettingFault) -> Turn {
    guard engine.dialogues[session.dialogue]?.slot(slot) != nil else { throw .noSuchSlot }
    return take(.withdrew([slot]), in: &session)
  }

  /// What the text can mean for a slot of that type; none where it means nothing.
  func values(of text: String, as type: SlotType, _ session: Session) -> [Value] {
    let ids = text.split { $0 == "," || $0.isWhitespace }.map { Symbol(String($0)) }
    switch type {
    case .integer: return Int(text).map { [.integer($0)] } ?? []
    case .choice, .term: return ids.count == 1 && isKnown(ids[0], in: type) ? [.symbol(ids[0])] : []
    case .choices, .terms:
      return !ids.isEmpty && ids.allSatisfy { isKnown($0, in: type) } ? [.symbols(ids)] : []
    case .yesNo, .opinions: return meanings(of: text, .yesNo, session).compactMap(Self.yesNo).only
    case .date: return DateWords.day(in: text, today: today).map { [.date($0)] } ?? []
    case .text: return text.isEmpty ? [] : [.text(text)]
    case .age: return meanings(of: text, .age, session).compactMap(Self.age).only
    case .reach: return meanings(of: text, .reach, session).compactMap(Self.reach).only
    case .place: return meanings(of: text, .place, session).lazy.map(places).first ?? []
    }
  }

  private func isKnown(_ id: Symbol, in type: SlotType) -> Bool {
    switch type {
    case .choice(let symbols), .choices(let symbols): symbols.contains(id)
    case .term, .terms:
      adviser.facet(Facet.ID(id.rawValue)) != nil || adviser.trade(Trade.ID(id.rawValue)) != nil
        || adviser.sector(Sector.ID(id.rawValue)) != nil
        || id.markedSchool.flatMap(adviser.school) != nil
    default: false
    }
  }

  private func meanings(
    of text: String, _ kind: Expectation.Kind, _ session: Session
  ) -> [Meaning] {
    guard text.utf8.count <= Self.lengthLimit else { return [] }
    return hearing.value.understander.read(
      text, expecting: Expectation(kind), language: session.language, today: today
    ).findings.map(\.meaning)
  }

  private static func yesNo(_ meaning: Meaning) -> Value? {
    guard case .yesNo(let yesNo) = meaning else { return nil }
    return .yesNo(Value.YesNo(yesNo))
  }

  private static func age(_ meaning: Meaning) -> Value? {
    switch meaning {
    case .age(let age), .ageWithBirthday(let age, _): .integer(age)
    default: nil
    }
  }

  private static func reach(_ meaning: Meaning) -> Value? {
    guard case .reach(let reach) = meaning else { return nil }
    return .reach(Value.Reach(reach))
  }

  private func places(_ meaning: Meaning) -> [Value] {
    guard case .place(let place) = meaning else { return [] }
    switch place {
    case .commune(let index): return [.place(Value.Place(gazetteer[index]))]
    case .ambiguous(let indices):
      return indices.prefix(Fillings.doubtLimit).map { .place(Value.Place(gazetteer[$0])) }
    case .department(let code): return [.place(.department(code))]
    case .region, .unknown: return []
    }
  }
}

extension [Value] {
  /// The only element; none where there are several, which contradict each other.
  fileprivate var only: [Value] { count == 1 ? self : [] }
}
