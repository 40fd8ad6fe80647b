import Essentials

/// Next steps by the situations in which they help.
struct StepIndex: Sendable {
  private struct Row: Sendable {
    let id: NextStep.ID
    let audience: NextStep.Audience
    let doors: UInt64
  }

  private let rows: [Row]

  init(_ steps: [NextStep]) {
    rows = steps.sorted { $0.id < $1.id }.map { step in
      Row(
        id: step.id, audience: step.audience,
        doors: step.doors.reduce(0) { $0 | Self.bit($1) })
    }
  }

  /// One step for each door in turn, then a second one, and so on; for a door, those first that
  /// serve most of the other doors too.
  func steps(
    for doors: [NextStep.Door], audience: NextStep.Audience, limit: Int
  ) -> [NextStep.ID] {
    let bits = doors.map(Self.bit)
    let asked = bits.reduce(0, |)
    var left = rows.indices.filter {
      rows[$0].audience == audience && rows[$0].doors & asked != 0
    }
    var chosen: [NextStep.ID] = []
    while chosen.count < limit, !left.isEmpty {
      for bit in bits where chosen.count < limit {
        var best: (place: Int, served: Int)?
        for (place, row) in left.enumerated() where rows[row].doors & bit != 0 {
          let served = (rows[row].doors & asked).nonzeroBitCount
          // Of equals the last one by id.
          if served >= best?.served ?? 0 { best = (place, served) }
        }
        guard let best else { continue }
        chosen.append(rows[left.remove(at: best.place)].id)
      }
    }
    return chosen
  }

  private static let ordinals = Dictionary(
    uniqueKeysWithValues: zip(NextStep.Door.allCases, UInt64(0)...))

  private static func bit(_ door: NextStep.Door) -> UInt64 {
    ordinals[door].map { 1 << $0 } ?? 0
  }
}
