import FoundationEssentials
import Interview
import Storage

/// Events as a store keeps them: a line of JSON each.
enum EventLog {
  static func lines(_ events: [Event]) throws(StorageError) -> [String] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    do {
      return try events.map { String(decoding: try encoder.encode($0), as: UTF8.self) }
    } catch {
      throw .unreadable
    }
  }

  static func events(_ log: [LoggedEvent]) throws(StorageError) -> [Event] {
    let decoder = JSONDecoder()
    do {
      return try log.map { try decoder.decode(Event.self, from: Data($0.payload.utf8)) }
    } catch {
      throw .unreadable
    }
  }
}
