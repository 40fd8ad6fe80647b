import Foundation

/// Weights of traits for each of some classes, as source.
struct ClassTable {
  /// A weight of one is so many steps; as `ClassScale`.
  private static let step: Float = 8
  private static let most = 26

  /// `questions`: what the table weighs.
  let name: String
  let columns: [String]
  let traits: [String]
  let fits: [MarginFit]
  /// The heaviest rows that are kept.
  private let mostRows: Int

  /// Learns a column of weights for each class; a trait in few lessons says nothing of others.
  init(
    _ name: String, columns: [String], lessons: [[String]], mostRows: Int = .max,
    isPositive: (String, Int) -> Bool?
  ) {
    self.name = name
    self.mostRows = mostRows
    self.columns = columns
    var counts: [String: Int] = [:]
    for trait in lessons.joined() { counts[trait, default: 0] += 1 }
    let traits = counts.filter { $1 >= Self.least(of: $0) }.keys.sorted()
    self.traits = traits
    let places = Dictionary(
      uniqueKeysWithValues: traits.enumerated().map { ($1, Int32($0)) })
    let rows = lessons.map { $0.compactMap { places[$0] }.sorted() }
    fits = columns.map { column in
      MarginFit(
        rows, isPositive: rows.indices.map { isPositive(column, $0) }, traits: traits.count)
    }
  }

  /// In fewer lessons than this, a trait says nothing of others.
  private static let least: [Character: Int] = [
    "~": 6, "@": 3, "&": 3, "#": 3, "+": 3, "?": 1, "!": 1,
  ]
  private static let leastWords = 4

  private static func least(of name: String) -> Int {
    name.first.flatMap { least[$0] } ?? leastWords
  }

  var count: Int { fits.reduce(0) { $0 + $1.weights.count { Self.steps($0) != 0 } } }

  private static func steps(_ weight: Float) -> Int {
    max(-most, min(most, Int((weight * step).rounded())))
  }

  /// `a` to `z` and `A` to `Z` for steps above and below zero, numbers for columns of nothing.
  private func row(_ trait: Int) -> String {
    var row = ""
    var zeros = 0
    for fit in fits {
      let steps = Self.steps(fit.weights[trait])
      guard steps != 0 else {
        zeros += 1
        continue
      }
      if zeros > 0 { row += "\(zeros)" }
      zeros = 0
      let first = UInt8(ascii: steps > 0 ? "a" : "A")
      row.unicodeScalars.append(Unicode.Scalar(first + UInt8(abs(steps) - 1)))
    }
    return row
  }

  var path: String {
    "Sources/Understanding/Lexicon/ClassWeights+\(name.prefix(1).uppercased())\(name.dropFirst()).swift"
  }

  /// How much all columns of a row weigh together, in steps.
  private func load(_ trait: Int) -> Int {
    fits.reduce(0) { $0 + abs(Self.steps($1.weights[trait])) }
  }

  var source: String {
    let loads = traits.indices.map(load)
    let kept = traits.indices.sorted { (loads[$1], $0) < (loads[$0], $1) }.prefix(mostRows).sorted()
    let lines = kept.compactMap { trait -> String? in
      let row = row(trait)
      return row.isEmpty ? nil : "    \(row) \(traits[trait])"
    }
    return #"""
      /// What traits weigh: written by `evaluate weigh`, and never edited.
      extension ClassWeights {
        static let \#(name) = ClassWeights(
          columns: """
      \#(wrapped(columns))
            """,
          start: \#(list(fits.map { "\(($0.start * 100).rounded() / 100)" })),
          rows: """
      \#(lines.map { "  " + $0 }.joined(separator: "\n"))
            """)
      }

      """#
  }

  /// As the formatter wants it: one in its line, several with a comma behind each.
  private func list(_ numbers: [String]) -> String {
    guard numbers.count > 1 else { return "[\(numbers.joined())]" }
    return "[\n\(wrapped(numbers.map { $0 + "," }))\n    ]"
  }

  private func wrapped(_ words: [String]) -> String {
    var lines = ["     "]
    for word in words {
      if lines[lines.count - 1].count + word.count > 98 { lines.append("     ") }
      lines[lines.count - 1] += " " + word
    }
    return lines.joined(separator: "\n")
  }
}

extension ClassTable {
  func write(in root: URL) throws {
    try source.write(to: root.appending(path: path), atomically: true, encoding: .utf8)
    print("\(name): \(traits.count) traits, \(count) weights")
  }
}
