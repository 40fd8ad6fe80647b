import Essentials
import Understanding

/// Turns a reading into items, as the assistant would fill its slots with it.
struct HeardReader {
  let gazetteer: Gazetteer
  /// Facets that one may mind rather than like: "bof" of one of them is a dislike.
  let constraints: Set<String>

  func items(of reading: Reading, for test: CorpusCase) -> [Item] {
    var items: [Item] = []
    for finding in reading.findings { add(finding.meaning, for: test, to: &items) }
    if let intent = reading.intent {
      let tongue = intent.language.map { " " + $0.rawValue } ?? ""
      items.append(Item(slot: "intent", value: intent.intent.rawValue + tongue))
    } else if reading.isCorrection {
      items.append(Item(slot: "intent", value: "correct"))
    }
    if let question = reading.question {
      items.append(Item(slot: "faq", value: question.ids.first ?? "none"))
    }
    var seen: Set<Item> = []
    return items.filter { seen.insert($0).inserted }
  }

  private func add(_ meaning: Meaning, for test: CorpusCase, to items: inout [Item]) {
    func hear(_ slot: String, _ value: String) { items.append(Item(slot: slot, value: value)) }
    switch meaning {
    case .yesNo(let answer): hear("yesno", answer.rawValue)
    // Outside a question for a number, nobody takes a bare number for anything.
    case .integer(let value): if test.asked == "integer" { hear("integer", String(value)) }
    case .age(let years): hear("age", String(years))
    case .ageWithBirthday(let now, let isBeforeTerm):
      hear("age", String(now))
      hear("birthday", isBeforeTerm ? "yes" : "no")
    case .place(let place): items += [self.place(place, in: test.text)].compactMap { $0 }
    case .reach(let reach): hear("reach", Self.reach(reach))
    case .boarding(let isWanted): hear("boarding", isWanted ? "yes" : "no")
    case .level(let level): hear("level", level.rawValue)
    case .option(let id): hear("choice", id)
    case .noneOfThem: hear(test.asked.hasPrefix("choice") ? "choice" : test.asked, Item.none)
    case .allOfThem:
      guard test.asked.hasPrefix("choice") else { return }
      for index in test.options.indices { hear("choice", String(index + 1)) }
    case .facet(let id, let attitude): judge(attitude, id, named: "likes", to: &items)
    case .trade(let id, let attitude): judge(attitude, id, named: "trade", to: &items)
    case .sector(let id, let attitude): judge(attitude, id, named: "sector", to: &items)
    case .speaker(let speaker): if speaker != .selfYoung { hear("speaker", speaker.rawValue) }
    case .situation(let situation): hear("situation", Self.dashed(situation.rawValue))
    }
  }

  private func judge(
    _ attitude: Meaning.Attitude, _ id: String, named slot: String, to items: inout [Item]
  ) {
    switch attitude {
    case .likes, .mentions: items.append(Item(slot: slot, value: id))
    case .dislikes where slot == "likes": items.append(Item(slot: "dislikes", value: id))
    case .dislikes, .refuses: items.append(Item(slot: "vetoes", value: id))
    case .bears: break
    case .mixed:
      guard slot == "likes", constraints.contains(id) else { return }
      items.append(Item(slot: "dislikes", value: id))
    }
  }

  private func place(_ place: PlaceMeaning, in text: String) -> Item? {
    switch place {
    case .commune(let index):
      let commune = gazetteer[index]
      return LabelReader.commune(commune.name, commune.department, commune.postalCode, in: text)
    case .ambiguous(let indices):
      let codes = Set(indices.map { gazetteer[$0].department }).sorted()
      return Item(slot: "place", value: "one of " + codes.joined(separator: " "))
    case .department(let code): return Item(slot: "place", value: "department " + code)
    case .region(let name): return Item(slot: "place", value: "region " + name)
    // Nothing is filled in; the question is asked again in other words.
    case .unknown: return nil
    }
  }

  private static func reach(_ reach: ReachMeaning) -> String {
    switch reach {
    case .kilometres(let km): "\(km) km"
    case .minutes(let minutes, let vehicle):
      // Labels say how: they walk.
      "\(minutes) min" + (vehicle.map { $0 == "foot" ? " walk" : " " + $0 } ?? "")
    case .near: "near"
    case .anywhere: "any"
    }
  }

  /// `wantsPay` is `wants-pay` outside.
  private static func dashed(_ name: String) -> String {
    String(name.flatMap { $0.isUppercase ? "-" + $0.lowercased() : String($0) })
  }
}
