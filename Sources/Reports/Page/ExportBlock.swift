import Conversation
import Essentials
import Interview

/// What a counsellor pastes into i-milo, a line a field, in the order of its screens.
///
/// The order is the one in which the missions locales of Nouvelle-Aquitaine describe a file:
/// identity, address, mobility, situation, plan, proposals, events. Answers are sorted by their
/// slots; what has no field of its own belongs to the plan.
struct ExportBlock {
  private let report: Report

  private static let fields: [(ReportPhrase, Set<Slot.ID>)] = [
    (.exportIdentity, ["age", "birthday"]),
    (.exportAddress, ["place"]),
    (.exportMobility, ["reach", "boarding"]),
    (.exportSchooling, ["level", "situation"]),
    (.exportLimits, ["dislikes", "vetoes"]),
  ]

  init(_ report: Report) {
    self.report = report
  }

  var text: String {
    let words = report.words
    let sorted = Self.fields.reduce(into: Set<Slot.ID>()) { $0.formUnion($1.1) }
    func line(_ field: ReportPhrase, _ value: String) -> String? {
      value.isEmpty ? nil : words[field] + colon + value
    }
    func values(_ slots: (Slot.ID) -> Bool) -> String {
      report.told.filter { slots($0.slot) }.map(value).joined(separator: " ; ")
    }
    var lines = Self.fields.prefix(4).map { field, slots in line(field, values(slots.contains)) }
    lines.append(line(.exportProject, values { !sorted.contains($0) }))
    lines += Self.fields.suffix(1).map { field, slots in line(field, values(slots.contains)) }
    lines.append(line(.exportProposals, proposals))
    lines.append(line(.exportEvent, event))
    return lines.compactMap { $0 }.joined(separator: "\n")
  }

  /// A bare yes says nothing without what it is about.
  private func value(of told: Assistant.Told) -> String {
    told.slot.rawValue.contains(".") || told.slot == "boarding"
      ? told.label + colon + told.text : told.text
  }

  private var colon: String { report.language == .french ? " : " : ": " }

  private var proposals: String {
    report.schools.prefix(3)
      .map { "\($0.name), \($0.city) (\($0.trades.joined(separator: ", ")))" }
      .joined(separator: " ; ")
  }

  private var event: String {
    let trades = report.trades.prefix(3).map(\.name).joined(separator: ", ")
    return ([report.date] + [trades].filter { !$0.isEmpty } + report.steps.prefix(1).map(\.title))
      .joined(separator: " – ")
  }
}
