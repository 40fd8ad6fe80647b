public import Essentials

/// Somebody who accompanies young people, and signs in.
public struct Counsellor: Hashable, Sendable, Identifiable {
  public typealias ID = Int64

  /// What a counsellor signs in with: a login, not a person's full name.
  public struct Name: Hashable, Sendable, CustomStringConvertible {
    /// Long enough for a first name and a service.
    public static let lengthLimit = 40

    public let description: String

    /// Small letters without accents, digits, `-` and `.`, beginning with a letter; nil for
    /// anything else.
    public init?(_ text: String) {
      let name = text.lowercased()
      guard (2...Self.lengthLimit).contains(name.utf8.count), name.utf8.allSatisfy(Self.mayHold),
        name.first?.isLetter == true
      else { return nil }
      description = name
    }

    private static func mayHold(_ byte: UInt8) -> Bool {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
        UInt8(ascii: "-"), UInt8(ascii: "."):
        true
      default: false
      }
    }
  }

  public var id: ID
  public var name: Name
  public var added: Day
  /// From this day on nobody signs in with it.
  public var disabled: Day?
}
