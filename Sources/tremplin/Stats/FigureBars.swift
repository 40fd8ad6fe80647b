import Counselling
import Foundation

/// A month as bars of text, 80 columns wide.
struct FigureBars {
  private let month: PublishedMonth
  private let words: FigureWords

  private static let labelWidth = 34
  private static let barWidth = 34

  init(_ month: PublishedMonth, _ words: FigureWords) {
    self.month = month
    self.words = words
  }

  var text: String {
    guard !month.people.isEmpty else { return words.tooFew(month.month) + "\n" }
    var lines: [String] = []
    for (people, figures) in month.people.sorted(by: { $1.key < $0.key }) {
      lines += [
        "", "\(month.month) – \(words.people(people)) – \(words.sessions(figures.sessions))",
      ]
      for table in FigureTable.allCases {
        guard let published = figures.tables[table.rawValue],
          published.isWithheld || !published.cells.isEmpty
        else { continue }
        lines += ["", words.title(of: table)]
        lines += published.isWithheld ? ["  " + words.withheld] : bars(of: published, in: table)
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func bars(of published: PublishedTable, in table: FigureTable) -> [String] {
    var rows = published.rows.map { (words.label(of: $0.id, in: table), $0.count) }
    if let others = published.others { rows.append((words.others, others)) }
    let largest = max(1, rows.map(\.1).max() ?? 1)
    return rows.map { label, count in
      let name = String(label.prefix(Self.labelWidth))
      let padding = String(repeating: " ", count: max(0, Self.labelWidth - name.count))
      let bar = String(repeating: "█", count: max(1, count * Self.barWidth / largest))
      return "  \(name)\(padding) \(bar) \(count)"
    }
  }
}
