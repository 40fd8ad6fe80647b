extension JSON {
  /// Where a text stops being JSON.
  public struct Fault: Error, Hashable, Sendable {
    /// In bytes from its start.
    public let offset: Int
  }

  /// Reads one value (RFC 8259) with nothing but blanks around it.
  public init(_ bytes: [UInt8]) throws(Fault) {
    var reader = JSONReader(bytes)
    self = try reader.document()
  }

  public init(_ text: String) throws(Fault) {
    try self.init(Array(text.utf8))
  }
}

/// Reads JSON from bytes that need not be JSON, nor UTF-8.
struct JSONReader {
  private let bytes: [UInt8]
  private(set) var position = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  var isBlankOrEnd: Bool { peek.map(\.isBlank) ?? true }

  mutating func document() throws(JSON.Fault) -> JSON {
    let value = try value(depth: 0)
    skipBlanks()
    guard position == bytes.count else { throw fault }
    return value
  }

  private var peek: UInt8? { position < bytes.count ? bytes[position] : nil }
  private var fault: JSON.Fault { JSON.Fault(offset: position) }

  private mutating func skipBlanks() {
    while let byte = peek, byte.isBlank || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
    { position += 1 }
  }

  private mutating func value(depth: Int) throws(JSON.Fault) -> JSON {
    guard depth < LineLimits.nesting else { throw fault }
    skipBlanks()
    switch peek {
    case UInt8(ascii: "{"): return .object(try object(depth))
    case UInt8(ascii: "["): return .array(try array(depth))
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "t"): return try word("true", .bool(true))
    case UInt8(ascii: "f"): return try word("false", .bool(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    default: return try number()
    }
  }

  private mutating func word(_ word: StaticString, _ value: JSON) throws(JSON.Fault) -> JSON {
    for index in 0..<word.utf8CodeUnitCount {
      guard peek == word.utf8Start[index] else { throw fault }
      position += 1
    }
    return value
  }

  private mutating func object(_ depth: Int) throws(JSON.Fault) -> JSONObject {
    var members: [JSONObject.Member] = []
    try list(closedBy: UInt8(ascii: "}")) { reader throws(JSON.Fault) in
      reader.skipBlanks()
      let name = try reader.string()
      reader.skipBlanks()
      guard reader.take(UInt8(ascii: ":")) else { throw reader.fault }
      members.append(.init(name, try reader.value(depth: depth + 1)))
    }
    return JSONObject(members)
  }

  private mutating func array(_ depth: Int) throws(JSON.Fault) -> [JSON] {
    var elements: [JSON] = []
    try list(closedBy: UInt8(ascii: "]")) { reader throws(JSON.Fault) in
      elements.append(try reader.value(depth: depth + 1))
    }
    return elements
  }

  /// Elements between commas, each of which takes at least one byte.
  private mutating func list(
    closedBy end: UInt8, _ element: (inout JSONReader) throws(JSON.Fault) -> Void
  ) throws(JSON.Fault) {
    position += 1
    skipBlanks()
    if take(end) { return }
    while true {
      try element(&self)
      skipBlanks()
      if take(end) { return }
      guard take(UInt8(ascii: ",")) else { throw fault }
    }
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    guard peek == byte else { return false }
    position += 1
    return true
  }

  private mutating func number() throws(JSON.Fault) -> JSON {
    let start = position
    _ = take(UInt8(ascii: "-"))
    let whole = digits()
    guard whole > 0 else { throw fault }
    // No leading zero: 0 is a whole number, 01 isn't.
    guard whole == 1 || bytes[position - whole] != UInt8(ascii: "0") else { throw fault }
    var isInteger = true
    if take(UInt8(ascii: ".")) {
      isInteger = false
      guard digits() > 0 else { throw fault }
    }
    if take(UInt8(ascii: "e")) || take(UInt8(ascii: "E")) {
      isInteger = false
      if !take(UInt8(ascii: "+")) { _ = take(UInt8(ascii: "-")) }
      guard digits() > 0 else { throw fault }
    }
    let text = String(decoding: bytes[start..<position], as: UTF8.self)
    if isInteger, let integer = Int(text) { return .integer(integer) }
    guard let number = Double(text), number.isFinite else { throw fault }
    return .number(number)
  }

  private mutating func digits() -> Int {
    let start = position
    while let byte = peek, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) { position += 1 }
    return position - start
  }

  mutating func string() throws(JSON.Fault) -> String {
    guard take(UInt8(ascii: "\"")) else { throw fault }
    var text: [UInt8] = []
    while let byte = peek {
      switch byte {
      case UInt8(ascii: "\""):
        position += 1
        guard let string = String(validating: text, as: UTF8.self) else { throw fault }
        return string
      case UInt8(ascii: "\\"):
        position += 1
        text.append(contentsOf: String(Character(try escape())).utf8)
      case ..<0x20: throw fault
      default:
        text.append(byte)
        position += 1
      }
    }
    throw fault
  }

  private mutating func escape() throws(JSON.Fault) -> Unicode.Scalar {
    guard let byte = peek else { throw fault }
    position += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(byte)
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"): return try scalar()
    default: throw fault
    }
  }

  /// Four digits, or eight where they are a surrogate pair; a lone surrogate is no character.
  private mutating func scalar() throws(JSON.Fault) -> Unicode.Scalar {
    let first = try unit()
    if let scalar = Unicode.Scalar(first) { return scalar }
    guard UTF16.isLeadSurrogate(first), take(UInt8(ascii: "\\")), take(UInt8(ascii: "u")) else {
      throw fault
    }
    let second = try unit()
    guard UTF16.isTrailSurrogate(second) else { throw fault }
    let value = 0x10000 + (UInt32(first) & 0x3FF) << 10 | UInt32(second) & 0x3FF
    guard let scalar = Unicode.Scalar(value) else { throw fault }
    return scalar
  }

  private mutating func unit() throws(JSON.Fault) -> UInt16 {
    var unit: UInt16 = 0
    for _ in 0..<4 {
      guard let byte = peek, let digit = Character(Unicode.Scalar(byte)).hexDigitValue else {
        throw fault
      }
      unit = unit << 4 | UInt16(digit)
      position += 1
    }
    return unit
  }
}
