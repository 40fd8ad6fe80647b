import Conversation
import Essentials
import Interview

/// What a counsellor pastes into i-milo, a line a field, in the order of its screens.
///
/// The order is the one in which the missions locales of Nouvelle-Aquitaine describe a file:
/// identity, address, mobility, situation, plan, proposals, events. Answers are sorted by their
/// slots; what has no field of its own belongs to the plan. Pasted, a value stands alone: all but
/// those that say themselves what they are have their label, so that what was rejected is never
/// read as the plan.
struct ExportBlock {
  private let report: Report

  private static let fields: [(ReportPhrase, Set<Slot.ID>)] = [
    (.exportIdentity, ["age", "birthday"]),
    (.exportAddress, ["place", "other-place"]),
    (.exportMobility, ["reach", "boarding"]),
    (.exportSchooling, ["level", "situation"]),
    (.exportLimits, ["dislikes", "vetoes", "firmness", "rejected"]),
  ]

  /// `16 ans`, `Valognes (50)`: these need no label.
  private static let plain: Set<Slot.ID> = ["age", "place", "reach", "level", "situation"]

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

  private func value(of told: Assistant.Told) -> String {
    Self.plain.contains(told.slot) ? told.text : report.neutralLabel(of: told) + colon + told.text
  }

  private var colon: String { report.language == .french ? " : " : ": " }

  private var proposals: String {
    report.schools.prefix(3)
      .map { "\($0.name), \($0.city) (\($0.trades.joined(separator: ", ")))" }
      .joined(separator: " ; ")
  }

  private var event: String {
    let trades = report.trades.prefix(3).map(\.name).joined(separator: ", ")
    let next =
      report.openPlans.first.map { plan in
        report.words[.planned].replacing("{date}", with: plan.date)
          .replacing("{text}", with: plan.text)
      } ?? report.steps.first.map { report.quoted($0.title) }
    return [report.date, trades, next ?? ""].filter { !$0.isEmpty }.joined(separator: " – ")
  }
}

extension Report {
  /// What an answer is called to a third person; a topic's label speaks to nobody as it is.
  func neutralLabel(of told: Assistant.Told) -> String {
    ReportPhrase(labelOf: told.slot).map { words[$0] } ?? told.label
  }
}
