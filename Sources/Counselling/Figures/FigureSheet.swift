import Essentials

/// Published months as a sheet, for programs that calculate (RFC 4180).
public struct FigureSheet: Sendable {
  private let months: [PublishedMonth]
  private let words: FigureWords

  public init(_ months: [PublishedMonth], _ words: FigureWords) {
    self.months = months
    self.words = words
  }

  public var csv: String {
    var rows = [["month", "people", "table", "id", "label", "sessions"]]
    for month in months {
      for (people, figures) in month.people.sorted(by: { $0.key < $1.key }) {
        rows.append([month.month.description, people, "all", "", "", String(figures.sessions)])
        for table in FigureTable.allCases {
          let start = [month.month.description, people, table.rawValue]
          guard let published = figures.tables[table.rawValue] else { continue }
          rows += published.rows.map {
            start + [$0.id, words.label(of: $0.id, in: table), String($0.count)]
          }
          if let others = published.others {
            rows.append(start + ["others", words.others, String(others)])
          }
          if published.isWithheld { rows.append(start + ["withheld", words.withheld, ""]) }
        }
      }
    }
    return rows.map { $0.map(Self.cell).joined(separator: ",") + "\r\n" }.joined()
  }

  /// What a formula begins with, in the wide letters of some keyboards too.
  private static let formulas = "=+-@|\u{FF1D}\u{FF0B}\u{FF0D}\u{FF20}"

  /// A cell that no spreadsheet takes for a formula.
  static func cell(_ text: String) -> String {
    let clean = Sanitiser.clean(text, newlines: .spaces)
    // Some programs leave blanks out before they look for a formula; tabs and line ends are blanks
    // by now.
    let isFormula = clean.first { $0 != " " }.map { Self.formulas.contains($0) } ?? false
    let safe = isFormula ? "'" + clean : clean
    guard safe.contains(where: { ",\"".contains($0) }) else { return safe }
    return "\"" + safe.replacing("\"", with: "\"\"") + "\""
  }
}
