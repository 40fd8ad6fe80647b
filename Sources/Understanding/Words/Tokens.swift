/// Second layer: the words and numbers of a normal text, in one buffer of letters.
struct Tokens: Hashable, Sendable {
  /// Letters and digits of all tokens; shorthand that was expanded is appended at its end.
  var letters: [UInt8]
  var list: [Token] = []
  /// A question mark stands after token `i - 1` where `asks` holds `i`.
  var questionMarks: [Int] = []
  var laughs: Bool
  /// Scalars of the text.
  var length: Int

  func letters(of token: Token) -> ArraySlice<UInt8> {
    letters[Int(token.start)..<Int(token.end)]
  }

  func span(_ range: Range<Int>) -> Span {
    guard let last = range.last else { return Span(0, 0) }
    return Span(Int(list[range.lowerBound].from), Int(list[last].to))
  }

  /// Puts other tokens in the place of each; what a question mark ends is still what it ends.
  mutating func replaceEach(_ replace: (Int, Token, inout Tokens) -> Void) {
    let (old, marks) = (list, questionMarks)
    list.removeAll(keepingCapacity: true)
    questionMarks.removeAll(keepingCapacity: true)
    for (index, token) in old.enumerated() {
      while questionMarks.count < marks.count, marks[questionMarks.count] <= index {
        questionMarks.append(list.count)
      }
      replace(index, token, &self)
    }
    while questionMarks.count < marks.count { questionMarks.append(list.count) }
  }
}
