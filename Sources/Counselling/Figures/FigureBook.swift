public import Conversation
import Essentials
import FoundationEssentials
import Interview
public import Storage

/// Publishes months that are over, and reads what was published.
public struct FigureBook: Sendable {
  private let store: any FigureStore
  private let assistant: Assistant

  public init(_ store: any FigureStore, _ assistant: Assistant) {
    self.store = store
    self.assistant = assistant
  }

  /// All months that are over, the earliest first; what isn't out yet is published now.
  public func publish() throws(StorageError) -> [PublishedMonth] {
    var months: [PublishedMonth] = []
    for month in try store.months() where month.isOver(on: assistant.today) {
      months.append(try publish(month))
    }
    return months
  }

  /// A month that is over.
  private func publish(_ month: Month) throws(StorageError) -> PublishedMonth {
    if let text = try store.published(month) { return try read(text) }
    let decoder = JSONDecoder()
    let sessions = try store.records(of: month).compactMap { record in
      // A session that no dialogue of today can read is counted nowhere.
      try? SessionFigures(
        record.events.map { try decoder.decode(Event.self, from: Data($0.utf8)) },
        writtenUnder: record.dialogueHash, minutes: record.minutes, assistant)
    }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys]
    guard let data = try? encoder.encode(PublishedMonth(month, sessions)) else {
      throw .unreadable
    }
    return try read(
      store.publish(month, String(decoding: data, as: UTF8.self), on: assistant.today))
  }

  private func read(_ text: String) throws(StorageError) -> PublishedMonth {
    guard let month = try? JSONDecoder().decode(PublishedMonth.self, from: Data(text.utf8)) else {
      throw .unreadable
    }
    return month
  }
}
