/// "S'il vous plaît", "please": words at an end that ask nicely for what stands before them.
///
/// They go before any rule looks, so that "bientôt 15 s'il vous plaît" ends as "bientôt 15" does.
enum Manners {
  /// Takes such words off the end, as long as something stands before them.
  static func strip(_ tokens: inout Tokens) {
    while let width = width(atEndOf: tokens.list), width < tokens.list.count {
      tokens.list.removeLast(width)
      for index in tokens.questionMarks.indices {
        tokens.questionMarks[index] = min(tokens.questionMarks[index], tokens.list.count)
      }
    }
  }

  private static func width(atEndOf words: [Token]) -> Int? {
    phrases.first { words.suffix($0.count).map(\.hash) == $0 }?.count
  }

  private static let phrases: [[UInt64]] = [
    "s il vous plait", "s il te plait", "s te plait", "si vous plait", "please", "silvouple",
    "souple", "d avance",
  ].map { phrase in
    phrase.utf8.split(separator: UInt8(ascii: " ")).map { WordHash.of(Array($0)[...]) }
  }
}
