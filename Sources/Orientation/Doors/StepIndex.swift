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
    let asked = doors.reduce(UInt64(0)) { $0 | Self.bit($1) }
    var left = rows.filter { $0.audience == audience && $0.doors & asked != 0 }
    var chosen: [NextStep.ID] = []
    while chosen.count < limit, !left.isEmpty {
      for door in doors where chosen.count < limit {
        let bit = Self.bit(door)
        let served = left.indices.filter { left[$0].doors & bit != 0 }
        // `max(by:)` keeps the last of equals; the ids ascend, so look from the end.
        let best = served.reversed().max { first, second in
          (left[first].doors & asked).nonzeroBitCount
            < (left[second].doors & asked).nonzeroBitCount
        }
        guard let best else { continue }
        chosen.append(left.remove(at: best).id)
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
