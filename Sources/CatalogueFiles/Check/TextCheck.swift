import Essentials

/// Finds texts that are too long, half translated, or that mix *tu* and *vous*.
struct TextCheck {
  /// What a person reads at once, on a telephone's width of terminal.
  static let longest = 300

  private let table: SeedTable

  init(_ table: SeedTable) {
    self.table = table
  }

  func diagnostics() -> [Diagnostic] {
    table.rows.flatMap { long($0) + mixed($0) + halfTranslated($0) }
  }

  private func long(_ row: SeedRow) -> [Diagnostic] {
    table.file.columns.compactMap { column in
      guard column.speech != .silent, let text = row.optionalText(column.name),
        text.count > Self.longest
      else { return nil }
      return .longText(
        text.count, limit: Self.longest, at: table.location(of: row, column.name))
    }
  }

  private func mixed(_ row: SeedRow) -> [Diagnostic] {
    table.file.columns.compactMap { column in
      guard let address = address(of: column, in: row),
        let word = row.optionalText(column.name).flatMap({
          AddressWords.first(in: $0, of: address == .tu ? .vous : .tu)?.text
        })
      else { return nil }
      return .mixedAddress(word, in: address, at: table.location(of: row, column.name))
    }
  }

  /// A business is always *vous*, whatever the column: it never gets the other text.
  private func address(of column: SeedColumn, in row: SeedRow) -> Address? {
    switch column.speech {
    case .silent, .shown: nil
    case .vous: .vous
    case .tu: isForBusiness(row) ? .vous : .tu
    }
  }

  private func isForBusiness(_ row: SeedRow) -> Bool {
    table.file.index(of: "audience") != nil && row.text("audience") == "business"
  }

  /// `label_fr` without `label_en`, or the other way round.
  private func halfTranslated(_ row: SeedRow) -> [Diagnostic] {
    let names = Set(table.file.columns.map(\.name))
    return names.filter { $0.hasSuffix("_fr") }.sorted().compactMap { french in
      let english = String(french.dropLast(2)) + "en"
      guard names.contains(english) else { return nil }
      let isFrench = row.isFilled(french)
      guard isFrench != row.isFilled(english) else { return nil }
      let (empty, filled) = isFrench ? (english, french) : (french, english)
      return .missingTranslation(
        empty, beside: filled, at: table.location(of: row, empty))
    }
  }
}
