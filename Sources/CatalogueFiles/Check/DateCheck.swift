import Essentials

/// Finds rows dated in the future, and rows that are due to be checked again.
struct DateCheck {
  /// A school year and a half: after that, a programme may well have changed.
  static let freshMonths = 18

  private let table: SeedTable
  private let today: Day

  init(_ table: SeedTable, today: Day) {
    self.table = table
    self.today = today
  }

  func diagnostics() -> [Diagnostic] {
    guard table.file.index(of: "as_of") != nil else { return [] }
    return future + stale
  }

  private var future: [Diagnostic] {
    table.rows.compactMap { row in
      let date = row.date("as_of")
      guard isFuture(date) else { return nil }
      return .futureDate(date, today: today, at: table.location(of: row, "as_of"))
    }
  }

  private func isFuture(_ date: PartialDate) -> Bool {
    (date.year, date.month ?? 0, date.day ?? 0) > (today.year, today.month, today.day)
  }

  /// One warning a file: two hundred of them would be read by nobody.
  private var stale: [Diagnostic] {
    let old = table.rows.filter { $0.date("as_of").months(until: today) > Self.freshMonths }
    guard !old.isEmpty else { return [] }
    let named = table.file.index(of: "id") != nil
    return [
      .staleRows(
        old.map { $0.text(named ? "id" : "file") }, of: table.rows.count,
        months: Self.freshMonths, at: table.location(ofColumn: "as_of"))
    ]
  }
}
