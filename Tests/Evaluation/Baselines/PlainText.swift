import Foundation

/// Lower case, without accents, single spaces: all that the baselines know of spelling.
enum PlainText {
  static func fold(_ text: String) -> String {
    let plain = text.folding(options: [.diacriticInsensitive, .caseInsensitive], locale: nil)
    return plain.split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")
  }

  /// Every run of one to `most` words.
  static func runs(of text: String, upTo most: Int) -> [String] {
    let words = text.split(separator: " ")
    return (1...most).flatMap { length in
      words.count < length
        ? [] : (0...words.count - length).map { words[$0..<$0 + length].joined(separator: " ") }
    }
  }
}
