/// A name that a client gives to a request, and that the reply's last line repeats: `@17`.
public struct RequestTag: Hashable, Sendable {
  /// Without the `@`.
  public let name: String

  /// Nil where a character is no ASCII letter, digit, `-`, `_` or `.`, or there are none or more
  /// than ``LineLimits/tag``.
  public init?(_ name: some StringProtocol) {
    guard !name.isEmpty, name.utf8.count <= LineLimits.tag,
      name.utf8.allSatisfy(\.isNameByte)
    else { return nil }
    self.name = String(name)
  }
}

extension RequestTag: CustomStringConvertible {
  public var description: String { "@" + name }
}

extension UInt8 {
  /// A letter, a digit, or one of `-_.`: what tags and identifiers are made of.
  var isNameByte: Bool {
    switch self {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"),
      UInt8(ascii: "."):
      true
    default: false
    }
  }

  /// What separates the words of a request.
  var isBlank: Bool { self == UInt8(ascii: " ") || self == UInt8(ascii: "\t") }
}
