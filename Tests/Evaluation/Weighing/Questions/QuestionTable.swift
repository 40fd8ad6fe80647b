import Foundation

/// Weights of traits for each question, as source.
struct QuestionTable {
  /// A weight of one is so many steps; as `QuestionScale`.
  private static let step: Float = 8
  private static let most = 26

  let columns: [String]
  let traits: [String]
  let fits: [MarginFit]

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

  var source: String {
    let lines = traits.indices.compactMap { trait -> String? in
      let row = row(trait)
      return row.isEmpty ? nil : "    \(row) \(traits[trait])"
    }
    return #"""
      /// What traits weigh for each question: written by `evaluate weigh questions`, and never
      /// edited.
      extension QuestionWeights {
        static let learnt = QuestionWeights(
          columns: """
      \#(wrapped(columns))
            """,
          start: [
      \#(wrapped(fits.map { "\(($0.start * 100).rounded() / 100)," }))
          ],
          rows: """
      \#(lines.map { "  " + $0 }.joined(separator: "\n"))
            """)
      }

      """#
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
