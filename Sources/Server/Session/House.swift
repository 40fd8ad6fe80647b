import CoreMetrics
import Essentials
import Logging
import Storage
import Synchronization

/// What all connections share.
final class House: Sendable {
  let assistant: CurrentAssistant
  let store: GroupCommit
  let limits: ServerLimits
  let doorkeeper: Doorkeeper
  let accounts = AccountShares()
  let metrics: ServerMetrics
  let version: String
  let canEncrypt: Bool
  let logger: Logger
  private let closing = Atomic(false)
  private let failing = Atomic(false)

  init(
    assistant: CurrentAssistant, store: GroupCommit, limits: ServerLimits,
    metrics: ServerMetrics, version: String, canEncrypt: Bool, logger: Logger
  ) {
    self.assistant = assistant
    self.store = store
    self.limits = limits
    self.metrics = metrics
    self.version = version
    self.canEncrypt = canEncrypt
    self.logger = logger
    doorkeeper = Doorkeeper(limits)
  }

  /// The server is going down: what was begun is finished, nothing new begins.
  var isClosing: Bool { closing.load(ordering: .relaxed) }

  /// The last thing that was to be written could not be.
  var isStorageFailing: Bool { failing.load(ordering: .relaxed) }

  func reportWritten() {
    if isStorageFailing { failing.store(false, ordering: .relaxed) }
  }

  /// What the operator should know of a failure; nothing in it was typed by a person.
  func report(_ error: StorageError) {
    switch error.code {
    case .conflict, .unknownSession: break
    default:
      failing.store(true, ordering: .relaxed)
      metrics.storageErrors.increment()
      logger.error("storage failed", metadata: [LogKey.code: "\(error.code.rawValue)"])
    }
  }

  func close() { closing.store(true, ordering: .relaxed) }
}
