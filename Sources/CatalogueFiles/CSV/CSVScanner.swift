/// Finds the cells of a CSV file in one pass over its bytes.
struct CSVScanner {
  private(set) var cells: [CSVFile.Cell] = []
  private(set) var records: [Int] = [0]
  private(set) var lineStarts: [Int]
  private(set) var faults: [CSVFile.Fault] = []

  private let bytes: [UInt8]
  private var offset: Int

  private static let quote = UInt8(ascii: "\"")
  private static let comma = UInt8(ascii: ",")
  private static let lineFeed = UInt8(ascii: "\n")
  private static let carriageReturn = UInt8(ascii: "\r")
  private static let tab = UInt8(ascii: "\t")
  private static let delete: UInt8 = 0x7F
  private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    offset = bytes.starts(with: Self.byteOrderMark) ? Self.byteOrderMark.count : 0
    lineStarts = [offset]
  }

  /// Every pass of the loops below moves `offset` forward or leaves them.
  mutating func scan() {
    while offset < bytes.count {
      guard !takeLineEnd() else { continue }
      scanRecord()
    }
  }

  private mutating func scanRecord() {
    while true {
      if offset < bytes.count, bytes[offset] == Self.quote { scanQuoted() } else { scanPlain() }
      guard offset < bytes.count, bytes[offset] == Self.comma else { break }
      offset += 1
    }
    _ = takeLineEnd()
    records.append(cells.count)
  }

  private mutating func scanPlain() {
    let start = offset
    while offset < bytes.count {
      let byte = bytes[offset]
      if byte == Self.comma || isLineEnd { break }
      if byte == Self.quote { fault(.strayQuote) }
      noteControl(byte)
      offset += 1
    }
    append(start, offset)
    checkUTF8(start)
  }

  private mutating func scanQuoted() {
    let opening = offset
    var doubled = false
    offset += 1
    while offset < bytes.count {
      let byte = bytes[offset]
      if byte == Self.quote {
        guard offset + 1 < bytes.count, bytes[offset + 1] == Self.quote else { break }
        doubled = true
        offset += 1
      } else if byte == Self.lineFeed {
        lineStarts.append(offset + 1)
      } else if !isLineEnd {
        noteControl(byte)
      }
      offset += 1
    }
    append(opening + 1, offset, doubled: doubled)
    checkUTF8(opening + 1)
    guard offset < bytes.count else {
      faults.append(.init(kind: .unterminatedQuote, offset: opening))
      return
    }
    offset += 1
    skipToNextCell()
  }

  /// Passes over what stands between a closing quote and the next comma or line end.
  private mutating func skipToNextCell() {
    guard offset < bytes.count, bytes[offset] != Self.comma, !isLineEnd else { return }
    fault(.textAfterQuote)
    while offset < bytes.count, bytes[offset] != Self.comma, !isLineEnd { offset += 1 }
  }

  private var isLineEnd: Bool {
    let byte = bytes[offset]
    return byte == Self.lineFeed
      || byte == Self.carriageReturn && offset + 1 < bytes.count
        && bytes[offset + 1] == Self.lineFeed
  }

  /// Takes LF or CRLF where one stands.
  private mutating func takeLineEnd() -> Bool {
    guard offset < bytes.count, isLineEnd else { return false }
    offset += bytes[offset] == Self.lineFeed ? 1 : 2
    lineStarts.append(offset)
    return true
  }

  private mutating func append(_ start: Int, _ end: Int, doubled: Bool = false) {
    cells.append(.init(start: UInt32(start), end: UInt32(end), hasDoubledQuotes: doubled))
  }

  private mutating func noteControl(_ byte: UInt8) {
    guard byte < 0x20 || byte == Self.delete, byte != Self.tab else { return }
    fault(byte == Self.carriageReturn ? .bareCarriageReturn : .controlCharacter(byte))
  }

  private mutating func checkUTF8(_ start: Int) {
    guard let bad = Self.firstInvalidByte(in: bytes[start..<offset]) else { return }
    faults.append(.init(kind: .invalidUTF8, offset: bad))
  }

  private mutating func fault(_ kind: CSVFile.Fault.Kind) {
    faults.append(.init(kind: kind, offset: offset))
  }

  /// The offset of the first byte that no UTF-8 character holds.
  private static func firstInvalidByte(in slice: ArraySlice<UInt8>) -> Int? {
    guard slice.contains(where: { $0 >= 0x80 }) else { return nil }
    var decoder = UTF8()
    var bytes = slice.makeIterator()
    var offset = slice.startIndex
    while true {
      switch decoder.decode(&bytes) {
      case .scalarValue(let scalar): offset += UTF8.width(scalar)
      case .emptyInput: return nil
      case .error: return offset
      }
    }
  }
}
