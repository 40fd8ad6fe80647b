import Essentials
import Interview
import Orientation
import Understanding

extension Wording {
  /// A value as people say it: `16 ans`, `Valognes (50)`, `40 km`.
  func text(of value: Value, in slot: Slot.ID) -> String {
    switch value {
    case .yesNo(let yesNo): text(of: yesNo)
    case .integer(let number):
      slot == SlotName.age ? phrase(.valueAge, ["age": String(number)]) : String(number)
    case .symbol(let symbol): text(of: symbol, in: slot)
    case .symbols(let symbols):
      symbols.isEmpty
        ? phrase(.valueNone)
        : symbols.map { text(of: $0, in: slot) }.joined(separator: ", ")
    case .place(let place): text(of: place)
    case .reach(let reach): text(of: reach)
    case .date(let day): date(PartialDate(day))
    case .text(let words): Sanitiser.clean(words, newlines: .spaces)
    }
  }

  func text(of answer: Answer, in slot: Slot.ID) -> String {
    answer.value.map { text(of: $0, in: slot) } ?? phrase(.valueUnknown)
  }

  /// What a slot is called: "ton âge", or the label of a topic.
  func label(of slot: Slot.ID) -> String {
    if let topic = slot.topic, let facet = assistant.adviser.facet(Facet.ID(topic.rawValue)) {
      return facet.label[voice.language]
    }
    return dialogue?.slot(slot).map { fill($0.label) } ?? slot.rawValue
  }

  /// Other words for a value of a doubt: a department's number and name, a postal code.
  func otherWords(for value: Value) -> [String] {
    guard case .place(.commune(let postalCode, _, let department)) = value else { return [] }
    return [postalCode, department]
      + [assistant.gazetteer.departmentName(department)].compactMap { $0 }
  }

  private func text(of yesNo: Value.YesNo) -> String {
    switch yesNo {
    case .yes: phrase(.valueYes)
    case .no: phrase(.valueNo)
    case .maybe: phrase(.valueMaybe)
    }
  }

  private func text(of symbol: Symbol, in slot: Slot.ID) -> String {
    let adviser = assistant.adviser
    if let trade = symbol.refusedTrade { return name(of: Trade.ID(trade.rawValue)) }
    if let school = symbol.markedSchool { return name(.school(school)) }
    let option = dialogue.flatMap { assistant.option(symbol, of: slot, in: $0.id) }.map {
      fill($0.label)
    }
    if slot == SlotName.sector, let sector = adviser.sector(Sector.ID(symbol.rawValue)) {
      return option ?? sector.label[voice.language]
    }
    let trade = adviser.trade(Trade.ID(symbol.rawValue))?.name[voice.language]
    let facet = adviser.facet(Facet.ID(symbol.rawValue))?.label[voice.language]
    // A few ids name a trade and a facet; these slots hold trades.
    return option
      ?? (Self.tradeSlots.contains(slot) ? trade ?? facet : facet ?? trade)
      ?? adviser.sector(Sector.ID(symbol.rawValue))?.label[voice.language]
      ?? symbol.rawValue
  }

  private static let tradeSlots: Set<Slot.ID> = [
    SlotName.trade, SlotName.kept, SlotName.rejected,
  ]

  private func text(of place: Value.Place) -> String {
    switch place {
    case .commune(_, let name, let department): "\(CommuneName.spoken(name)) (\(department))"
    case .department(let code):
      phrase(
        .valueDepartment,
        ["name": assistant.gazetteer.departmentName(code) ?? code, "code": code])
    case .region(let name): name
    }
  }

  private func text(of reach: Value.Reach) -> String {
    switch reach {
    case .kilometres(let kilometres):
      phrase(.valueKilometres, ["km": String(kilometres)])
    case .minutes(let minutes, let means):
      if let means = means.flatMap(Profile.Transport.init(_:)) {
        phrase(.valueMinutesBy, ["time": duration(minutes), "by": text(of: means)])
      } else {
        duration(minutes)
      }
    case .anywhere: phrase(.valueAnywhere)
    }
  }

  /// `45 min`; `10 h 20` from an hour on.
  func duration(_ minutes: Int) -> String {
    guard minutes >= 60 else { return phrase(.valueMinutes, ["minutes": String(minutes)]) }
    let rest = minutes % 60
    guard rest > 0 else { return phrase(.valueHours, ["hours": String(minutes / 60)]) }
    return phrase(
      .valueHoursMinutes,
      [
        "hours": String(minutes / 60), "minutes": (rest < 10 ? "0" : "") + String(rest),
        "rest": String(rest),
      ])
  }

  /// `23 novembre 2026`, `juillet 2025`, `2025`.
  func date(_ date: PartialDate) -> String {
    let months = assistant.phrases.months[voice.language] ?? []
    let month = date.month.flatMap { months.indices.contains($0 - 1) ? months[$0 - 1] : nil }
    return [date.day.map(String.init), month, String(date.year)].compactMap { $0 }
      .joined(separator: " ")
  }

  func text(of transport: Profile.Transport) -> String {
    switch transport {
    case .car: phrase(.byCar)
    case .bus: phrase(.byBus)
    case .train: phrase(.byTrain)
    case .bike: phrase(.byBike)
    case .moped: phrase(.byMoped)
    case .walk: phrase(.onFoot)
    }
  }
}

extension Profile.Transport {
  init?(_ symbol: Symbol) {
    self.init(rawValue: symbol.rawValue)
  }
}
