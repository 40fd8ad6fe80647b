public import Conversation
import Essentials
import Orientation
import Understanding

extension Setting {
  /// Every need of a business, with every trade, in every department: a school in reach or a named
  /// door, and no figure that no row gives.
  ///
  /// `progress` is told how many departments are done, and of how many.
  public func business(
    _ assistant: Assistant, progress: (_ done: Int, _ all: Int) -> Void = { _, _ in }
  ) -> Findings {
    var findings = Findings("Businesses")
    var inReach = Share()
    var named = Share()
    var faithful = Share()
    let places = towns
    let needs = businessNeeds
    for (done, place) in places.enumerated() {
      let inspector = BusinessInspector(self, assistant, at: Self.home(place))
      for trade in catalogue.trades {
        for need in needs {
          let verdict = inspector.inspect(need, trade)
          inReach.count(verdict.isInReach)
          named.count(verdict.hasDoor)
          faithful.count(verdict.invented.isEmpty)
          findings.violations += verdict.faults.map {
            "\(need.rawValue), \(trade.id), \(place.name): \($0)"
          }
        }
      }
      progress(done + 1, places.count)
    }
    findings.line(
      "\(needs.count) needs × \(catalogue.trades.count) trades × \(places.count) places (the "
        + "largest commune of each department and collectivity), within \(Int(Adviser.businessReach)) "
        + "km. A school that teaches the trade in reach: \(inReach.text). A named door with a "
        + "contact: \(named.text). No figure that no row gives, and every distance worked out again: "
        + "\(faithful.text).")
    return findings
  }

  /// The largest commune of each department, in the order of departments.
  private var towns: [Gazetteer.Commune] {
    Dictionary(grouping: communes, by: \.department).sorted { $0.key < $1.key }
      .compactMap { $0.value.max { ($0.population ?? 0) < ($1.population ?? 0) } }
  }

  /// What a business may want; the other doors come out of a search or of a situation.
  private var businessNeeds: [NextStep.Door] {
    [
      .hire, .order, .visit, .host, .machines, .tax, .patronage, .skills, .found, .board, .sponsor,
    ]
  }
}
