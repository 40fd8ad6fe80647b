/// Cuts a normal text into words and numbers: "16ans" is two tokens, "m3canique" is one.
struct Tokeniser: Sendable {
  /// Longest number that is read as one; a postal code has five digits.
  static let digits = 7

  func tokens(of text: NormalText) -> Tokens {
    var tokens = Tokens(letters: text.bytes, laughs: text.laughs, length: text.length)
    tokens.list.reserveCapacity(text.bytes.count / 4 + 4)
    var gap = Token.Gap.stop
    var position = 0
    var stretch = 0
    while position < text.bytes.count {
      let byte = text.bytes[position]
      guard isWord(byte) else {
        gap = max(gap == .joined ? .space : gap, self.gap(at: position, in: text.bytes))
        if byte == UInt8(ascii: "?"), tokens.questionMarks.last != tokens.list.count {
          tokens.questionMarks.append(tokens.list.count)
        }
        position += 1
        continue
      }
      var end = position
      if isDigit(byte) {
        while end < text.bytes.count, isDigit(text.bytes[end]) { end += 1 }
      } else {
        end = endOfWord(in: &tokens.letters, from: position)
      }
      var token = make(position..<end, of: text, letters: tokens.letters)
      token.gap = gap
      while stretch < text.stretched.count, text.stretched[stretch] < end {
        token.stretched = true
        stretch += 1
      }
      tokens.list.append(token)
      gap = .joined
      position = end
    }
    return tokens
  }

  private func make(_ range: Range<Int>, of text: NormalText, letters: [UInt8]) -> Token {
    var hash = WordHash.seed
    var number: Int32 = isDigit(text.bytes[range.lowerBound]) ? 0 : -1
    if number == 0, range.count > Self.digits { number = -2 }
    for index in range {
      let byte = letters[index]
      hash = WordHash.adding(byte, to: hash)
      if number >= 0 { number = number * 10 + Int32(byte - UInt8(ascii: "0")) }
    }
    return Token(
      hash: hash, stem: hash, start: Int32(range.lowerBound), end: Int32(range.upperBound),
      from: text.scalars[range.lowerBound], to: text.scalars[range.upperBound - 1] + 1,
      number: number, gap: .space)
  }

  /// The end of the word that starts at `start`; a digit inside it that stands for a letter
  /// ("m3canique") is turned into that letter.
  private func endOfWord(in bytes: inout [UInt8], from start: Int) -> Int {
    var end = start
    while end < bytes.count {
      if isLetter(bytes[end]) {
        end += 1
      } else if end - start >= 1, let letter = Self.leet(bytes[end]),
        tail(of: bytes, after: end) >= 3
      {
        bytes[end] = letter
        end += 1
      } else {
        break
      }
    }
    return end
  }

  /// How many letters follow the digit at `position`; ordinals ("3eme") have at most four, and
  /// begin with e or r.
  private func tail(of bytes: [UInt8], after position: Int) -> Int {
    var end = position + 1
    while end < bytes.count, isLetter(bytes[end]) { end += 1 }
    let count = end - position - 1
    guard count <= 4, count > 0 else { return count }
    let first = bytes[position + 1]
    let isOrdinal = first == UInt8(ascii: "e") || first == UInt8(ascii: "r")
    return isOrdinal || first == UInt8(ascii: "i") ? 0 : count
  }

  private static func leet(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0"): UInt8(ascii: "o")
    case UInt8(ascii: "1"): UInt8(ascii: "i")
    case UInt8(ascii: "3"): UInt8(ascii: "e")
    case UInt8(ascii: "4"): UInt8(ascii: "a")
    case UInt8(ascii: "5"): UInt8(ascii: "s")
    default: nil
    }
  }

  private func gap(at position: Int, in bytes: [UInt8]) -> Token.Gap {
    switch bytes[position] {
    case UInt8(ascii: "/"): .slash
    case UInt8(ascii: "("), UInt8(ascii: ")"): .bracket
    case UInt8(ascii: ","): .comma
    case UInt8(ascii: "."): isInsideNumber(position, in: bytes) ? .slash : .stop
    case UInt8(ascii: "!"), UInt8(ascii: "?"): .stop
    default: .space
    }
  }

  /// "12.03.2010" is one date, not three sentences.
  private func isInsideNumber(_ position: Int, in bytes: [UInt8]) -> Bool {
    position > 0 && position + 1 < bytes.count && isDigit(bytes[position - 1])
      && isDigit(bytes[position + 1])
  }

  private func isLetter(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "a") }

  private func isDigit(_ byte: UInt8) -> Bool {
    byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
  }

  private func isWord(_ byte: UInt8) -> Bool { isLetter(byte) || isDigit(byte) }
}
