import Essentials
import LineProtocol
import Understanding

/// A reading in the vocabulary of the wire and of reports.
struct HeardJSON {
  struct Evidence {
    var slot: String
    var span: Span
    var rule: String
    var confidence: Confidence
  }

  private(set) var slots: [(name: String, value: JSON)] = []
  private(set) var evidence: [Evidence] = []
  let intent: String?
  let language: String?
  let questions: [String]?
  let distress: Distress?
  private let options: [String]
  private let asked: String?
  private let gazetteer: Gazetteer

  init(_ reading: Reading, _ gazetteer: Gazetteer, asked: String?, options: [String]) {
    self.gazetteer = gazetteer
    self.asked = asked
    self.options = options
    let isCorrection = reading.intent == nil && reading.isCorrection
    intent = isCorrection ? "correct" : reading.intent?.intent.rawValue
    language = reading.intent?.language?.rawValue
    questions = reading.question?.ids
    distress = reading.distress
    for finding in reading.findings { add(finding) }
    if let found = reading.intent {
      evidence.append(
        Evidence(
          slot: "intent", span: found.span, rule: found.rule, confidence: found.confidence))
    }
    if let span = reading.correction {
      evidence.append(Evidence(slot: "intent", span: span, rule: "correction", confidence: .sure))
    }
    if let question = reading.question {
      evidence.append(
        Evidence(
          slot: "faq", span: question.span, rule: question.rule, confidence: question.confidence))
    }
  }

  /// That of the least sure part; `none` where nothing was heard.
  var confidence: Confidence { evidence.map(\.confidence).min() ?? .none }

  private mutating func add(_ finding: Finding) {
    let parts = values(of: finding.meaning)
    for (slot, value, isList) in parts {
      evidence.append(
        Evidence(
          slot: slot, span: finding.span, rule: finding.rule, confidence: finding.confidence))
      if let index = slots.firstIndex(where: { $0.name == slot }) {
        let earlier = slots[index].value.array ?? [slots[index].value]
        slots[index].value = .array(earlier + (value.array ?? [value]))
      } else {
        slots.append((slot, isList && value.array == nil ? .array([value]) : value))
      }
    }
  }

  private func values(of meaning: Meaning) -> [(slot: String, value: JSON, isList: Bool)] {
    switch meaning {
    case .yesNo(let answer): [("yesno", .string(answer.rawValue), false)]
    case .integer(let number): [("integer", .integer(number), false)]
    case .age(let age): [("age", .integer(age), false)]
    case .ageWithBirthday(let age, let isBeforeTerm):
      [("age", .integer(age), false), ("birthday", .string(isBeforeTerm ? "yes" : "no"), false)]
    case .place(let place): [("place", self.place(place), false)]
    case .reach(let reach): [("reach", self.reach(reach), false)]
    case .boarding(let isWanted): [("boarding", .bool(isWanted), false)]
    case .level(let level): [("level", .string(level.rawValue), false)]
    case .option(let id): [("choice", .integer((options.firstIndex(of: id) ?? -1) + 1), true)]
    case .noneOfThem: [(options.isEmpty ? asked ?? "choice" : "choice", .array([]), true)]
    case .allOfThem: [("choice", .array(options.indices.map { .integer($0 + 1) }), true)]
    case .facet(let id, let attitude): [(slot(attitude, else: "likes"), .string(id), true)]
    case .trade(let id, let attitude):
      [(slot(attitude, else: "trade"), .string(id), attitude != .likes && attitude != .mentions)]
    case .sector(let id, let attitude):
      [(slot(attitude, else: "sector"), .string(id), attitude != .likes && attitude != .mentions)]
    case .speaker(let speaker):
      [("speaker", .string(speaker == .selfYoung ? "self" : speaker.rawValue), false)]
    case .situation(let situation): [("situation", .string(situation.dashed), true)]
    }
  }

  private func slot(_ attitude: Meaning.Attitude, else slot: String) -> String {
    switch attitude {
    case .likes, .mentions: slot
    case .dislikes where slot == "likes": "dislikes"
    case .dislikes, .refuses: "vetoes"
    case .mixed: "mixed"
    case .bears: "bears"
    }
  }

  private func place(_ place: PlaceMeaning) -> JSON {
    switch place {
    case .commune(let index):
      let commune = gazetteer[index]
      return .string(commune.postalCode + " " + commune.name)
    case .ambiguous(let indices):
      let codes = Set(indices.map { gazetteer[$0].department }).sorted()
      return .object(["ambiguous": .strings(codes)])
    case .department(let code): return .object(["department": .string(code)])
    case .region(let name): return .object(["region": .string(name)])
    case .unknown(let name): return .object(["unknown": .string(name)])
    }
  }

  private func reach(_ reach: ReachMeaning) -> JSON {
    switch reach {
    case .kilometres(let km): .object(["km": .integer(km)])
    case .minutes(let minutes, let by?):
      .object(["minutes": .integer(minutes), "by": .string(by)])
    case .minutes(let minutes, nil): .object(["minutes": .integer(minutes)])
    case .near: .object(["near": true])
    case .anywhere: .object(["any": true])
    }
  }
}

extension Meaning.Situation {
  /// `wantsPay` is `wants-pay` outside.
  fileprivate var dashed: String {
    rawValue.map { $0.isUppercase ? "-" + $0.lowercased() : String($0) }.joined()
  }
}
