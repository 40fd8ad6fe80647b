public import Conversation
import Dispatch
public import Essentials
public import Logging
public import ServiceLifecycle
public import Storage
import UnixSignals

/// Looks after a server that runs for months: reads edited files on SIGHUP, turns the calendar at
/// midnight, and erases sessions whose time is over.
public struct Caretaker: Service {
  private let assistant: CurrentAssistant
  private let store: GroupCommit
  private let today: @Sendable () throws -> Day
  private let load: @Sendable (Day) throws -> Assistant
  private let logger: Logger
  /// Done each day before what is too old goes, a month's figures for instance.
  private let beforePurge: @Sendable (Assistant) -> Void

  /// How often the calendar is looked at.
  private static let round: Duration = .seconds(60)

  public init(
    assistant: CurrentAssistant, store: GroupCommit, today: @escaping @Sendable () throws -> Day,
    load: @escaping @Sendable (Day) throws -> Assistant, logger: Logger,
    beforePurge: @escaping @Sendable (Assistant) -> Void = { _ in }
  ) {
    self.assistant = assistant
    self.store = store
    self.today = today
    self.load = load
    self.logger = logger
    self.beforePurge = beforePurge
  }

  public func run() async throws {
    await purge()
    await withDiscardingTaskGroup { group in
      group.addTask {
        for await _ in await UnixSignalsSequence(trapping: .sighup).cancelOnGracefulShutdown() {
          await reload()
        }
      }
      group.addTask {
        await cancelWhenGracefulShutdown {
          while (try? await Task.sleep(for: Self.round)) != nil {
            guard (try? today()) != assistant.now.today else { continue }
            await reload()
            await purge()
          }
        }
      }
    }
  }

  /// Files with errors leave the old assistant at work.
  func reload() async {
    let new: Assistant? = await withCheckedContinuation { continuation in
      DispatchQueue.global(qos: .utility).async { [today, load] in
        continuation.resume(returning: try? load(today()))
      }
    }
    guard let new else { return logger.error("files can't be loaded, the old ones stay") }
    assistant.replace(with: new)
    logger.info("files loaded")
  }

  private func purge() async {
    await withCheckedContinuation { continuation in
      DispatchQueue.global(qos: .utility).async { [beforePurge, assistant] in
        beforePurge(assistant.now)
        continuation.resume()
      }
    }
    do {
      let count = try await store.purge(expiredBefore: assistant.now.today)
      logger.info("expired sessions erased", metadata: [LogKey.count: "\(count)"])
    } catch {
      logger.error("purge failed", metadata: [LogKey.code: "\(error.code.rawValue)"])
    }
  }
}
