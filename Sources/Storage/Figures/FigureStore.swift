public import Essentials

/// What figures are counted from, and those that are out.
public protocol FigureStore: SessionStore {
  /// Months in which sessions began, and those that were published.
  func months() throws(StorageError) -> [Month]
  /// The sessions that began in a month and are still there.
  func records(of month: Month) throws(StorageError) -> [SessionRecord]
  /// Nil where nothing was published.
  func published(_ month: Month) throws(StorageError) -> String?
  /// Publishes a month for good.
  ///
  /// - Returns: What stands: the first publication, whatever is given later. Two publications of one
  ///   month, before and after somebody erased a session, would tell about that session.
  func publish(
    _ month: Month, _ figures: String, on day: Day
  ) throws(StorageError) -> String
}

/// One session as figures see it: what was understood, and how long it took.
public struct SessionRecord: Hashable, Sendable {
  /// Of the scripts that it was last talked under.
  public var dialogueHash: String
  /// Understood events as JSON, in order.
  public var events: [String]
  /// From the beginning to the result; nil where there is none yet, or nobody looked at the clock.
  public var minutes: Int?
}
