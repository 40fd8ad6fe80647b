import FoundationEssentials
import Interview

/// Events as the store keeps them: a line of JSON each.
enum EventLines {
  private static let encoder: JSONEncoder = {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return encoder
  }()
  private static let decoder = JSONDecoder()

  static func encode(_ events: [Event]) throws -> [String] {
    try events.map { String(decoding: try encoder.encode($0), as: UTF8.self) }
  }

  static func decode(_ lines: [String]) throws -> [Event] {
    try lines.map { try decoder.decode(Event.self, from: Data($0.utf8)) }
  }
}
