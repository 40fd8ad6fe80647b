public import Essentials

/// Something to do next, with whom: a call, a visit, a named door.
public struct NextStep: Hashable, Sendable, Identifiable {
  public typealias ID = Identifier<NextStep>
  public enum Audience: String, Hashable, Sendable, CaseIterable {
    case youth, parent, counsellor, business
  }
  /// A situation in which the step helps; the closed list is in `seeds/README.md`.
  public enum Door: String, Hashable, Sendable, CaseIterable {
    // A young person or a parent.
    case nearbySchool = "nearby-school"
    case noNearbySchool = "no-nearby-school"
    case notTaught = "not-taught"
    case undecided
    case underFifteen = "under-15"
    case fifteenSoon = "fifteen-soon"
    case fifteenToEighteen = "15-18"
    case eighteenToTwentyFive = "18-25"
    case overTwentyFive = "over-25"
    case leftSchool = "left-school"
    case wantsPay = "wants-pay"
    case needsHousing = "needs-housing"
    case disability
    case money
    case papers
    case afterDiploma = "after-diploma"
    case distress
    case person
    // A business.
    case hire, order, visit, host, machines, tax, patronage, skills, found, board, sponsor
  }

  public var id: ID
  public var audience: Audience
  public var label: Bilingual
  public var details: Bilingual
  public var doors: [Door]
  /// Those of ``doors`` behind which it stands first.
  public var mainDoors: [Door]
  /// For whom it is, in years; nil where the step says nothing of it.
  public var minimumAge: Int?
  public var maximumAge: Int?
  /// Of the businesses for which it is; empty for all.
  public var sectors: [Sector.ID]
  /// A telephone number, a website or a place to go, as one shows it.
  public var contact: String
  public var provenance: Provenance

  public init(
    id: ID, audience: Audience, label: Bilingual, details: Bilingual, doors: [Door],
    mainDoors: [Door] = [], minimumAge: Int? = nil, maximumAge: Int? = nil,
    sectors: [Sector.ID] = [], contact: String, provenance: Provenance
  ) {
    self.id = id
    self.audience = audience
    self.label = label
    self.details = details
    self.doors = doors
    self.mainDoors = mainDoors
    self.minimumAge = minimumAge
    self.maximumAge = maximumAge
    self.sectors = sectors
    self.contact = contact
    self.provenance = provenance
  }
}

extension NextStep {
  /// The ages it is for; all, where its source names none.
  public var ages: ClosedRange<Int> {
    let lowest = minimumAge ?? 0
    return lowest...max(lowest, maximumAge ?? .max)
  }
}

/// A question that people ask back, and its answer.
public struct AskedQuestion: Hashable, Sendable, Identifiable {
  public typealias ID = Identifier<AskedQuestion>
  public enum Audience: String, Hashable, Sendable, CaseIterable {
    case all, youth, parent, business
  }

  public var id: ID
  public var audience: Audience
  public var question: Bilingual
  /// To a young person (*tu*), or to anyone where the words fit both.
  public var answer: Bilingual
  /// In French with *vous*; English as in `answer`.
  public var answerFormal: Bilingual
  public var paraphrases: Heard
  public var provenance: Provenance

  public init(
    id: ID, audience: Audience, question: Bilingual, answer: Bilingual, answerFormal: Bilingual,
    paraphrases: Heard, provenance: Provenance
  ) {
    self.id = id
    self.audience = audience
    self.question = question
    self.answer = answer
    self.answerFormal = answerFormal
    self.paraphrases = paraphrases
    self.provenance = provenance
  }
}

/// A fact about the network, with a figure where it has one.
public struct Fact: Hashable, Sendable, Identifiable {
  public typealias ID = Identifier<Fact>
  public var id: ID
  public var text: String
  /// As the source prints it: `90`, `15-18`, `2/3`; nil where the fact has no figure.
  public var value: String?
  public var unit: String?
  public var provenance: Provenance

  public init(id: ID, text: String, value: String?, unit: String?, provenance: Provenance) {
    self.id = id
    self.text = text
    self.value = value
    self.unit = unit
    self.provenance = provenance
  }
}
