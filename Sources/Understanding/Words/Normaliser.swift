/// First layer: case, accents, ligatures, apostrophes, stretched letters, odd characters.
///
/// Works in one pass over the bytes and keeps, for every byte it writes, the scalar it read.
struct Normaliser: Sendable {
  func normalise(_ text: String) -> NormalText {
    if let normal = text.utf8.withContiguousStorageIfAvailable({ normalise($0) }) {
      return normal
    }
    return Array(text.utf8).withUnsafeBufferPointer { normalise($0) }
  }

  private func normalise(_ source: UnsafeBufferPointer<UInt8>) -> NormalText {
    var writer = NormalWriter(capacity: source.count + 8)
    var position = 0
    var index: Int32 = 0
    while position < source.count {
      let (scalar, width) = decode(source, at: position)
      position += width
      writer.write(scalar, from: index)
      index += 1
    }
    writer.text.length = Int(index)
    return writer.text
  }

  /// The scalar at `position` of text that `String` has already made valid.
  private func decode(_ source: UnsafeBufferPointer<UInt8>, at position: Int) -> (UInt32, Int) {
    let lead = UInt32(source[position])
    let width = lead < 0x80 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4
    guard width > 1, position + width <= source.count else { return (lead, 1) }
    var scalar = lead & (0x7f >> UInt32(width))
    for offset in 1..<width {
      scalar = scalar << 6 | UInt32(source[position + offset] & 0x3f)
    }
    return (scalar, width)
  }
}

/// Collects folded scalars, and keeps the promises of ``NormalText``.
private struct NormalWriter {
  var text = NormalText()
  private var run = 0

  init(capacity: Int) {
    text.bytes.reserveCapacity(capacity)
    text.scalars.reserveCapacity(capacity)
  }

  mutating func write(_ scalar: UInt32, from index: Int32) {
    switch Folding.fold(scalar) {
    case .letters(let first, let second):
      letter(first, from: index)
      if second != 0 { letter(second, from: index) }
    case .nothing: break
    case .space: space(from: index)
    case .sign(let sign): append(sign, from: index)
    case .thumb(let up): word(up ? "ok" : "non", from: index)
    case .laugh:
      text.laughs = true
      space(from: index)
    }
  }

  private mutating func letter(_ byte: UInt8, from index: Int32) {
    let isDigit = byte < UInt8(ascii: "a")
    if !isDigit, let last = text.bytes.last, last == byte {
      run += 1
      guard run <= 2 else {
        let mark = Int32(text.bytes.count - 1)
        if text.stretched.last != mark { text.stretched.append(mark) }
        return
      }
    } else {
      run = 1
    }
    append(byte, from: index)
  }

  private mutating func space(from index: Int32) {
    run = 0
    guard let last = text.bytes.last, last != UInt8(ascii: " ") else { return }
    append(UInt8(ascii: " "), from: index)
  }

  private mutating func word(_ word: StaticString, from index: Int32) {
    space(from: index)
    word.withUTF8Buffer { for byte in $0 { append(byte, from: index) } }
    run = 0
    append(UInt8(ascii: " "), from: index)
  }

  private mutating func append(_ byte: UInt8, from index: Int32) {
    text.bytes.append(byte)
    text.scalars.append(index)
  }
}
