import Essentials

/// Next steps by the situations in which they help.
struct StepIndex: Sendable {
  /// What is compared of a step, so that nothing else of it is copied.
  private struct Row: Sendable {
    let id: NextStep.ID
    let audience: NextStep.Audience
    let doors: UInt64
    let mainDoors: UInt64
    let ages: ClosedRange<Int>
    let sectors: [Sector.ID]

    init(_ step: NextStep) {
      id = step.id
      audience = step.audience
      doors = StepIndex.bits(step.doors)
      mainDoors = StepIndex.bits(step.mainDoors)
      ages = step.ages
      sectors = step.sectors
    }

    /// An unknown age excludes nothing.
    func suits(age: Int?) -> Bool { age.map(ages.contains) ?? true }

    /// Whether it is for a business of one of these sectors; where none is named, for anyone.
    func suits(_ asked: [Sector.ID]) -> Bool {
      sectors.isEmpty || asked.isEmpty || sectors.contains(where: asked.contains)
    }
  }

  /// By id, so that the order of the file changes nothing.
  private let rows: [Row]

  init(_ steps: [NextStep]) {
    rows = steps.sorted { $0.id < $1.id }.map(Row.init)
  }

  /// One step for each door in turn, then a second one, and so on; for a door, its main step
  /// first, then those that serve most of the other doors too.
  ///
  /// Steps for another age, or for businesses of other sectors, aren't there.
  func steps(
    for doors: [NextStep.Door], audience: NextStep.Audience, age: Int?, sectors: [Sector.ID],
    limit: Int
  ) -> [NextStep.ID] {
    guard limit > 0 else { return [] }
    let bits = doors.map(Self.bit)
    let asked = bits.reduce(0, |)
    var left = rows.filter {
      $0.doors & asked != 0 && $0.audience == audience && $0.suits(age: age) && $0.suits(sectors)
    }
    var chosen: [NextStep.ID] = []
    while chosen.count < limit, !left.isEmpty {
      for bit in bits where chosen.count < limit {
        var best: (place: Int, worth: Int)?
        for (place, row) in left.enumerated() where row.doors & bit != 0 {
          let served = (row.doors & asked).nonzeroBitCount
          let worth = served + (row.mainDoors & bit != 0 ? Self.mainWorth : 0)
          // Of equals the last one by id: behind the main step, any order that doesn't change.
          if worth >= best?.worth ?? 0 { best = (place, worth) }
        }
        guard let best else { continue }
        chosen.append(left.remove(at: best.place).id)
      }
    }
    return chosen
  }

  /// More than all doors together.
  private static let mainWorth = 64

  private static let ordinals = Dictionary(
    uniqueKeysWithValues: zip(NextStep.Door.allCases, UInt64(0)...))

  private static func bit(_ door: NextStep.Door) -> UInt64 { ordinals[door].map { 1 << $0 } ?? 0 }

  private static func bits(_ doors: [NextStep.Door]) -> UInt64 { doors.map(bit).reduce(0, |) }
}
