public import Essentials

extension Adviser {
  /// Next steps for these situations: one a door in their order, then a second one, and so on.
  ///
  /// Steps for another age than `age`, or for businesses of none of the `sectors`, aren't told; what
  /// is unknown (nil, empty) excludes nothing.
  public func nextSteps(
    behind doors: [NextStep.Door], for audience: NextStep.Audience, age: Int? = nil,
    sectors: [Sector.ID] = [], limit: Int = Advice.Size.standard.nextSteps
  ) -> [NextStep.ID] {
    steps.steps(for: doors, audience: audience, age: age, sectors: sectors, limit: limit)
  }

  /// The situations of a young person, most specific first; never empty.
  ///
  /// What they told of themselves comes first (``Profile/situations``, left school), then what came out
  /// of the search, then their age, then that little is known yet, then a person to talk to.
  func doors(for profile: Profile, outcome: Outcome, isVague: Bool) -> [NextStep.Door] {
    var doors = profile.situations
    if profile.leftSchool == true { doors.append(.leftSchool) }
    doors += Self.doors(of: outcome, age: profile.age)
    // Whoever has a school to call needs no other door for their age.
    if outcome != .advised { doors += Self.doors(of: profile.age) }
    if isVague { doors.append(.undecided) }
    if outcome != .advised { doors.append(.person) }
    return doors.reduce(into: []) { list, door in
      if !list.contains(door) { list.append(door) }
    }
  }

  private static func doors(of outcome: Outcome, age: Int?) -> [NextStep.Door] {
    switch outcome {
    case .advised, .needsPlace: [.nearbySchool]
    case .tooYoung: age == AgeRule.networkMinimum - 1 ? [.fifteenSoon] : []
    case .tooOld: []
    case .tooFar, .overSea: [.noNearbySchool]
    case .notTaught: [.notTaught]
    case .blocked(_, .reach), .blocked(_, .boarding), .blocked(_, .sea):
      [.noNearbySchool, .notTaught]
    case .blocked, .vetoed, .nothing: [.undecided]
    }
  }

  private static func doors(of age: Int?) -> [NextStep.Door] {
    switch age {
    case nil: []
    case let age? where age < AgeRule.networkMinimum: [.underFifteen]
    case 15?, 16?, 17?: [.fifteenToEighteen]
    case 18?: [.fifteenToEighteen, .eighteenToTwentyFive]
    case let age? where age <= 25: [.eighteenToTwentyFive]
    default: [.overTwentyFive]
    }
  }
}
