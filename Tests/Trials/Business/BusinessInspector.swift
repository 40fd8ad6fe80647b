import Conversation
import Essentials
import Orientation

/// Holds what a business at one place is told against the rows.
struct BusinessInspector {
  struct Verdict {
    /// A school within reach teaches the trade.
    var isInReach = false
    /// A next step with a contact is named.
    var hasDoor = false
    /// Sentences with a figure that no row gives.
    var invented: [String] = []
    var faults: [String] = []
  }

  private let setting: Setting
  private let assistant: Assistant
  private let home: Profile.Home
  /// Kilometres by road, worked out apart from the matching; none beyond the sea.
  private let roads: [School.ID: Double]
  private let programmes: [School.ID: [Programme]]

  init(_ setting: Setting, _ assistant: Assistant, at home: Profile.Home) {
    self.setting = setting
    self.assistant = assistant
    self.home = home
    let keeper = LimitKeeper(setting.catalogue)
    roads = Dictionary(
      uniqueKeysWithValues: setting.catalogue.schools.compactMap { school in
        keeper.road(from: [home], to: school).map { (school.id, $0) }
      })
    programmes = Dictionary(grouping: setting.offers, by: \.school)
  }

  func inspect(_ need: NextStep.Door, _ trade: Trade) -> Verdict {
    var profile = Profile()
    profile.audience = .business
    profile.homes = [home]
    profile.wantedTrades = [trade.id]
    profile.needs = [need]
    let advice = setting.adviser.partners(profile)
    var verdict = Verdict()
    let near = programmes.filter { isWithinReach($0.key) }
    verdict.isInReach = near.contains { $0.value.contains { $0.trade == trade.id } }
    verdict.hasDoor = advice.nextSteps.contains { step in
      setting.adviser.nextStep(step).map { !$0.contact.isEmpty } ?? false
    }
    verdict.faults = faults(of: advice, need, verdict, isAnyNear: !near.isEmpty)
    let replies = try? assistant.recommend(profile, in: .french).replies
    verdict.invented = (replies ?? [.say("0")]).flatMap { invented(in: $0, advice, trade) }
    verdict.faults += verdict.invented.map { "no row says: \($0)" }
    return verdict
  }

  private func isWithinReach(_ school: School.ID) -> Bool {
    roads[school].map { $0 <= Adviser.businessReach } ?? false
  }

  private func faults(
    of advice: BusinessAdvice, _ need: NextStep.Door, _ verdict: Verdict, isAnyNear: Bool
  ) -> [String] {
    var faults: [String] = []
    if !verdict.hasDoor { faults.append("no named door") }
    if verdict.isInReach != (advice.outcome == .advised) {
      faults.append("a school in reach and '\(advice.outcome)'")
    }
    if isAnyNear, let far = advice.schools.first(where: { !isWithinReach($0.school) }) {
      faults.append("\(far.school) is beyond reach")
    }
    if verdict.isInReach, advice.schools.first?.wantedTrades.isEmpty != false {
      faults.append("the first school teaches something else")
    }
    if !isAnyNear, !advice.doors.contains(.noNearbySchool) || !advice.doors.contains(.found) {
      faults.append("far from any school, without the federation")
    }
    if !advice.doors.contains(need) { faults.append("the need is lost") }
    return faults
  }

  // MARK: Figures

  /// What a reply says with a figure that stands in no row behind it.
  private func invented(in reply: Reply, _ advice: BusinessAdvice, _ trade: Trade) -> [String] {
    switch reply {
    case .school(let card):
      guard let school = setting.adviser.school(School.ID(card.id)) else { return [card.name] }
      let rows = figures(of: school)
      let texts = card.warnings + card.services + [card.checked, card.name, card.city]
      return texts.filter { !rows.isSuperset(of: Self.figures($0)) }
        + [card.distance ?? ""].filter { !journeys(to: school).isSuperset(of: Self.figures($0)) }
    case .message(let text):
      return Self.figures(home.label + trade.name.french).isSuperset(of: Self.figures(text))
        ? [] : [text]
    case .say(let text):
      let rows = advice.announced.compactMap { setting.adviser.school($0.school) }
        .map { figures(of: $0).union(journeys(to: $0)) }
        .reduce(Set<String>()) { $0.union($1) }
      return rows.isSuperset(of: Self.figures(text)) ? [] : [text]
    case .step(let card):
      let step = setting.adviser.nextStep(NextStep.ID(card.id))
      return step?.details.french == card.details && step?.contact == card.contact
        ? [] : [card.title]
    case .care, .notice, .heard, .ask, .trade, .change, .table, .end: return []
    }
  }

  private func figures(of school: School) -> Set<String> {
    var texts: [String?] = [school.name, school.city, school.doubt?.french, school.capacity]
    texts.append("\(school.provenance.asOf)")
    for row in programmes[school.id] ?? [] {
      texts += [row.businessServices, row.diplomaLabel, "\(row.provenance.asOf)"]
    }
    return texts.compactMap(\.self).reduce(Set<String>()) { $0.union(Self.figures($1)) }
  }

  /// Kilometres; minutes by car, whole or in hours.
  private func journeys(to school: School) -> Set<String> {
    guard let road = roads[school.id] else { return [] }
    let exact = 5 + LimitKeeper.time(road, by: .car)
    let minutes = max(5, Int((exact / 5).rounded()) * 5)
    return Set(
      [max(1, Int(road.rounded())), minutes, minutes / 60, minutes % 60].map(String.init))
  }

  /// Runs of digits, without the zeros in front.
  static func figures(_ text: String) -> Set<String> {
    Set(text.split { !$0.isASCII || !$0.isNumber }.map { $0.drop { $0 == "0" } }.map(String.init))
  }
}
