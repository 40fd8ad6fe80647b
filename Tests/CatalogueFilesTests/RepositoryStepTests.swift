import Essentials
import Orientation
import Testing

@testable import CatalogueFiles

/// What the project's own next steps say to people of every age and situation.
@Suite struct RepositoryStepTests {
  private static let adviser: Result<Adviser, any Error> = Result {
    let root = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    let catalogue = try Seeds(folder: SeedFolder("/\(root)/seeds")).catalogue
    return Adviser(catalogue: catalogue, today: try #require(Day("2026-11-23")))
  }
  private static let situations: [NextStep.Door?] = [
    nil, .wantsPay, .needsHousing, .disability, .money, .papers, .leftSchool, .undecided, .person,
  ]

  @Test(arguments: 12...60, [NextStep.Audience.youth, .parent])
  func `no step shown excludes the age, and there is always a door`(
    age: Int, audience: NextStep.Audience
  ) throws {
    let adviser = try Self.adviser.get()
    for situation in Self.situations {
      for home in [nil, Self.valognes, Self.ajaccio] {
        var profile = Profile()
        profile.age = age
        profile.homes = [home].compactMap(\.self)
        profile.reach = home.map { _ in .kilometres(40) }
        profile.situations = [situation].compactMap(\.self)
        profile.leftSchool = situation == .leftSchool
        let doors = adviser.advise(profile).doors
        let steps = adviser.nextSteps(behind: doors, for: audience, age: age)
          .compactMap(adviser.nextStep)
        #expect(!steps.isEmpty, "\(doors)")
        #expect(steps.allSatisfy { $0.ages.contains(age) }, "\(steps.map(\.id))")
        if audience == .youth {
          #expect(adviser.advise(profile).nextSteps == steps.map(\.id))
        }
      }
    }
  }

  @Test(
    arguments: [
      (13, nil, "y-moins-15", ["y-mission-locale", "y-plus-18"]),
      (12, .leftSchool, "y-cio", ["y-mission-locale", "y-e2c", "y-decroche-numero"]),
      (40, nil, "y-plus-25", ["y-mission-locale", "y-cio", "y-agefiph"]),
      (17, .wantsPay, "y-apprentissage", []), (22, .wantsPay, "y-apprentissage", ["y-stage-obs"]),
      (30, .wantsPay, "y-apprentissage", ["y-stage-obs", "y-1j1s"]),
      (13, .wantsPay, "y-argent", ["y-apprentissage"]),
      (24, .disability, "y-handicap-mdph", ["y-rqth", "y-stage-obs"]),
    ] as [(Int, NextStep.Door?, NextStep.ID, Set<NextStep.ID>)])
  func `the first step fits the age and what was said`(
    age: Int, situation: NextStep.Door?, first: NextStep.ID, never: Set<NextStep.ID>
  ) throws {
    let adviser = try Self.adviser.get()
    var profile = Profile()
    profile.age = age
    profile.homes = [Self.valognes]
    profile.reach = .kilometres(40)
    profile.situations = [situation].compactMap(\.self)
    profile.leftSchool = situation == .leftSchool
    let steps = adviser.advise(profile).nextSteps
    #expect(steps.first == first, "\(steps)")
    #expect(never.isDisjoint(with: steps), "\(steps)")
  }

  @Test func `with a disability, two of the four steps are about it`() throws {
    let adviser = try Self.adviser.get()
    let steps = adviser.nextSteps(
      behind: [.disability, .eighteenToTwentyFive, .person], for: .youth, age: 24)
    #expect(Set(steps).isSuperset(of: ["y-handicap-mdph", "y-agefiph"]))
  }

  @Test func `a door's main step is behind that door, and each door that has steps has one`() throws
  {
    let root = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    let steps = try Seeds(folder: SeedFolder("/\(root)/seeds")).catalogue.nextSteps
    for step in steps {
      #expect(Set(step.mainDoors).isSubset(of: step.doors), "\(step.id)")
    }
    for audience in [NextStep.Audience.youth, .parent] {
      let mine = steps.filter { $0.audience == audience }
      let mains = Set(mine.flatMap(\.mainDoors))
      #expect(mains == Set(mine.flatMap(\.doors)), "\(audience)")
    }
  }

  private static let valognes = Profile.Home(
    label: "Valognes (50)", department: "50",
    coordinate: Coordinate(latitude: 49.5088, longitude: -1.4706))
  private static let ajaccio = Profile.Home(
    label: "Ajaccio (2A)", department: "2A",
    coordinate: Coordinate(latitude: 41.9267, longitude: 8.7369))
}
