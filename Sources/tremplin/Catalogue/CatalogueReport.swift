import CatalogueFiles
import Essentials
import Foundation

/// What `catalogue check` found.
struct CatalogueReport {
  var counts: [(file: SeedFile, rows: Int)]
  var rows: [Diagnostic]
  /// Sentences of dialogues with a figure that no fact supports.
  var figures: [String]

  var errors: [Diagnostic] { rows.filter { $0.severity == .error } }
  var warnings: [Diagnostic] { rows.filter { $0.severity == .warning } }
  var hasErrors: Bool { !errors.isEmpty || !figures.isEmpty }

  func print(listsWarnings: Bool, _ language: Language) {
    for diagnostic in errors { Output.error(diagnostic.description) }
    for figure in figures { Output.error(figure) }
    if listsWarnings {
      for diagnostic in warnings { Output.error(diagnostic.description) }
    }
    for (file, rows) in counts {
      Swift.print(file.name.padded(to: 16), String(rows).leftPadded(to: 6))
    }
    let kinds = Dictionary(grouping: warnings, by: \.code.rawValue).mapValues(\.count)
    for (kind, count) in kinds.sorted(by: { $0.key < $1.key }) {
      let word = language == .french ? "avertissement" : "warning"
      Swift.print("\(kind): \(counted(count, word, language))")
    }
    let total = errors.count + figures.count
    let error = language == .french ? "erreur" : "error"
    let warning = language == .french ? "avertissement" : "warning"
    Swift.print(
      counted(total, error, language) + ", " + counted(warnings.count, warning, language))
  }

  /// French counts 0 and 1 in the singular, English 1 alone.
  private func counted(_ count: Int, _ noun: String, _ language: Language) -> String {
    let isSingular = count == 1 || count == 0 && language == .french
    return "\(count) \(noun)" + (isSingular ? "" : "s")
  }

  func json() throws -> String {
    struct Shape: Encodable {
      struct Finding: Encodable {
        let severity, code, file, message, expected: String
        let line, column: Int
      }
      let schema = 1
      let counts: [String: Int]
      let findings: [Finding]
      let figures: [String]
    }
    let shape = Shape(
      counts: Dictionary(
        counts.map { ($0.file.name, $0.rows) }, uniquingKeysWith: { first, _ in first }),
      findings: rows.map {
        .init(
          severity: $0.severity.rawValue, code: $0.code.rawValue, file: $0.location.file,
          message: $0.message, expected: $0.expected, line: $0.location.line,
          column: $0.location.column)
      },
      figures: figures)
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(shape), as: UTF8.self)
  }
}

extension String {
  func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - count))
  }

  func leftPadded(to width: Int) -> String {
    String(repeating: " ", count: max(0, width - count)) + self
  }
}
