import Essentials
import Interview
import Understanding

extension Value.YesNo {
  init(_ meaning: Meaning.YesNo) {
    switch meaning {
    case .yes: self = .yes
    case .no: self = .no
    case .maybe: self = .maybe
    }
  }
}

extension Value.Place {
  init(_ commune: Gazetteer.Commune) {
    self = .commune(
      postalCode: commune.postalCode, name: commune.name, department: commune.department)
  }
}

extension Value.Reach {
  /// What "pas loin" is taken for; the median trip of a rural lycéen is 20 minutes (Insee Flash
  /// Auvergne-Rhône-Alpes 96, 2022), about 15 km by road.
  static let nearKilometres = 15

  init(_ meaning: ReachMeaning) {
    switch meaning {
    case .kilometres(let kilometres): self = .kilometres(kilometres)
    case .minutes(let minutes, let means): self = .minutes(minutes, by: means.map { Symbol($0) })
    case .near: self = .kilometres(Self.nearKilometres)
    case .anywhere: self = .anywhere
    }
  }
}

extension Meaning.Speaker {
  var symbol: String {
    switch self {
    case .selfYoung: "self"
    case .parent: "parent"
    case .business: "business"
    case .counsellor: "counsellor"
    }
  }
}

extension Meaning.Situation {
  var symbol: String {
    switch self {
    case .wantsPay: "wants-pay"
    case .leftSchool: "left-school"
    case .needsHousing: "needs-housing"
    case .disability: "disability"
    case .unpaidLabour: "unpaid-labour"
    case .publicBuyer: "public-buyer"
    case .pupilData: "pupil-data"
    }
  }
}
