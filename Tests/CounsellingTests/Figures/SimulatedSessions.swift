import Essentials
import Interview

@testable import Counselling

/// Sessions as a year of them might be: skewed, with rare trades and departments.
struct SimulatedSessions {
  private var random: Seeded

  init(_ seed: UInt64) {
    random = Seeded(seed)
  }

  /// Facts without a conversation: as many as one likes.
  mutating func figures(_ count: Int) -> [SessionFigures] {
    (0..<count).map { _ in
      var figures = SessionFigures(people: chance(8) ? .business : .youth)
      if chance(15) {
        figures.stop = "place"
      } else {
        figures.department = department
        if chance(20) {
          figures.stop = pick(["reach", "age", "likes", "interest", "vetoes"])
        } else {
          figures.outcome = pick(["advised", "too-far", "not-taught", "too-old", "refused"])
        }
      }
      if chance(50) { figures.tradeAsked = trade }
      if figures.outcome == "advised", figures.people == .youth { figures.tradeRecommended = trade }
      if chance(5) { figures.unanswered = [pick(["age", "place", "likes"])] }
      figures.minutes = chance(10) ? nil : Int.random(in: 1...90, using: &random)
      return figures
    }
  }

  /// The events of a conversation, for the engine to walk.
  mutating func log() -> [Event] {
    var events: [Event] = [.began(chance(8) ? "business" : "youth", .french)]
    func answer(_ slot: Slot.ID, _ value: Value) {
      events.append(.answered([.init(slot, Answer(value))]))
    }
    guard !chance(12) else { return events + (chance(40) ? [.asked(nil)] : []) }
    let places = [
      ("14000", "Caen", "14"), ("50700", "Valognes", "50"), ("69120", "Vaulx-en-Velin", "69"),
    ]
    let place = places[skewed(places.count)]
    answer("place", .place(.commune(postalCode: place.0, name: place.1, department: place.2)))
    guard !chance(10) else { return events }
    answer(
      "reach", chance(20) ? .anywhere : .kilometres(10 * Int.random(in: 1...9, using: &random)))
    answer("age", .integer(Int.random(in: 15...19, using: &random)))
    guard !chance(10) else { return events }
    if chance(60) { answer("trade", .symbols([Symbol(trade)])) }
    if chance(5) { events.append(.asked(nil)) }
    answer("likes", .symbols(["metal"]))
    for _ in 0..<6 { events.append(chance(30) ? .didNotKnow : .skipped) }
    return events
  }

  private mutating func chance(_ percent: Int) -> Bool {
    Int.random(in: 0..<100, using: &random) < percent
  }

  /// The first are many, the last are few.
  private mutating func skewed(_ count: Int) -> Int {
    var index = 0
    while index < count - 1, Int.random(in: 0..<100, using: &random) < 35 { index += 1 }
    return index
  }

  private mutating func pick(_ ids: [String]) -> String { ids[skewed(ids.count)] }

  private var department: String {
    mutating get { pick(["69", "38", "42", "14", "50", "59", "2A", "974", "05", "48", "15"]) }
  }

  private var trade: String {
    mutating get {
      pick(["usinage", "cuisine", "metallerie", "menuiserie", "carrosserie", "mode-couture"])
    }
  }
}

extension Value {
  fileprivate static func kilometres(_ count: Int) -> Value { .reach(.kilometres(count)) }
  fileprivate static let anywhere = Value.reach(.anywhere)
}

/// Small and seeded, so that a failure names its case.
struct Seeded: RandomNumberGenerator {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

  mutating func next() -> UInt64 {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return state
  }
}
