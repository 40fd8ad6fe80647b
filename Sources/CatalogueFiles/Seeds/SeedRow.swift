import Essentials

/// One row of a seed file, read and found to be what its columns hold.
///
/// The readers below name a column; asking a column for what its kind isn't is a slip in this
/// room and stops the program.
struct SeedRow: Sendable {
  let file: SeedFile
  /// One for each of the file's columns, in their order.
  let values: [SeedValue]
  /// Which record of the file it is; the header is 0.
  let record: Int

  /// The values of `names`' columns are read with ``SeedColumn/value(of:)``, so their kinds hold.
  private func value(_ name: String) -> SeedValue {
    guard let index = file.index(of: name) else {
      preconditionFailure("\(file.name) has no column \(name): see SeedFile+Columns.swift")
    }
    return values[index]
  }

  private func mismatch(_ name: String) -> Never {
    preconditionFailure("\(file.name), \(name): another kind, see SeedFile+Columns.swift")
  }

  func text(_ name: String) -> String {
    guard let text = optionalText(name) else { mismatch(name) }
    return text
  }

  func optionalText(_ name: String) -> String? {
    switch value(name) {
    case .text(let text): text
    case .unknown: nil
    default: mismatch(name)
    }
  }

  func list(_ name: String) -> [String] {
    guard case .list(let items) = value(name) else { mismatch(name) }
    return items
  }

  func isFilled(_ name: String) -> Bool {
    switch value(name) {
    case .unknown, .list([]): false
    default: true
    }
  }

  func integer(_ name: String) -> Int {
    guard let number = optionalInteger(name) else { mismatch(name) }
    return number
  }

  func optionalInteger(_ name: String) -> Int? {
    switch value(name) {
    case .integer(let number): number
    case .unknown: nil
    default: mismatch(name)
    }
  }

  func decimal(_ name: String) -> Double {
    guard case .decimal(let number) = value(name) else { mismatch(name) }
    return number
  }

  func date(_ name: String) -> PartialDate {
    guard case .date(let date) = value(name) else { mismatch(name) }
    return date
  }

  func word<Word: RawRepresentable<String>>(_ name: String) -> Word {
    guard let word = Word(rawValue: text(name)) else { mismatch(name) }
    return word
  }

  func words<Word: RawRepresentable<String>>(_ name: String) -> [Word] {
    list(name).map { item in
      guard let word = Word(rawValue: item) else { mismatch(name) }
      return word
    }
  }

  func id<Subject>(_ name: String = "id") -> Identifier<Subject> { .init(text(name)) }

  func optionalID<Subject>(_ name: String) -> Identifier<Subject>? {
    optionalText(name).map { .init($0) }
  }

  func ids<Subject>(_ name: String) -> [Identifier<Subject>] { list(name).map { .init($0) } }
}
