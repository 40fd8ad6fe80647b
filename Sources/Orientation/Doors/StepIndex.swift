import Essentials

/// Next steps by the situations in which they help.
struct StepIndex: Sendable {
  private struct Row: Sendable {
    let step: NextStep
    let doors: UInt64
    let mainDoors: UInt64
  }

  /// By id, so that the order of the file changes nothing.
  private let rows: [Row]

  init(_ steps: [NextStep]) {
    rows = steps.sorted { $0.id < $1.id }.map { step in
      Row(step: step, doors: Self.bits(step.doors), mainDoors: Self.bits(step.mainDoors))
    }
  }

  /// One step for each door in turn, then a second one, and so on; for a door, its main step
  /// first, then those that serve most of the other doors too.
  ///
  /// Steps for another age, or for businesses of other sectors, aren't there.
  func steps(
    for doors: [NextStep.Door], audience: NextStep.Audience, age: Int?, sectors: [Sector.ID],
    limit: Int
  ) -> [NextStep.ID] {
    let asked = Self.bits(doors)
    var left = rows.indices.filter {
      let step = rows[$0].step
      return step.audience == audience && rows[$0].doors & asked != 0 && step.suits(age: age)
        && step.suits(sectors)
    }
    var chosen: [NextStep.ID] = []
    while chosen.count < limit, !left.isEmpty {
      for door in doors where chosen.count < limit {
        let bit = Self.bits([door])
        var best: (place: Int, worth: Int)?
        for (place, position) in left.enumerated() where rows[position].doors & bit != 0 {
          let row = rows[position]
          let served = (row.doors & asked).nonzeroBitCount
          let worth = served + (row.mainDoors & bit != 0 ? Self.mainWorth : 0)
          // Of equals the last one by id: behind the main step, any order that doesn't change.
          if worth >= best?.worth ?? 0 { best = (place, worth) }
        }
        guard let best else { continue }
        chosen.append(rows[left.remove(at: best.place)].step.id)
      }
    }
    return chosen
  }

  /// More than all doors together.
  private static let mainWorth = 64

  private static let ordinals = Dictionary(
    uniqueKeysWithValues: zip(NextStep.Door.allCases, UInt64(0)...))

  private static func bits(_ doors: [NextStep.Door]) -> UInt64 {
    doors.reduce(0) { $0 | (ordinals[$1].map { 1 << $0 } ?? 0) }
  }
}

extension NextStep {
  /// Whether it is for a business of one of these sectors; where none is named, for anyone.
  fileprivate func suits(_ sectors: [Sector.ID]) -> Bool {
    self.sectors.isEmpty || sectors.isEmpty || self.sectors.contains(where: sectors.contains)
  }
}
