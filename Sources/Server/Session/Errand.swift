import Essentials
import Storage

/// Work of the store that a seat waits for.
enum Errand: Sendable {
  case append([SessionTurn], to: ResumeCode)
  case create(NewSession, events: [String], ResumeCode)
  case load(ResumeCode, today: Day)
  case forget(ResumeCode)

  typealias Result = Swift.Result<StoredSession?, StorageError>

  /// Does it on a thread of the store's; a session comes back from `load` alone.
  func run(in store: GroupCommit, then resume: @escaping @Sendable (Result) -> Void) {
    let done: @Sendable (StorageError?) -> Void = { error in
      resume(error.map { .failure($0) } ?? .success(nil))
    }
    switch self {
    case .append(let turns, let code): store.submit(.append(turns, to: code), then: done)
    case .create(let session, let events, let code):
      store.submit(.create(session, events: events, code), then: done)
    case .load(let code, let today): store.load(code, today: today) { resume($0.map { $0 }) }
    case .forget(let code): store.forget(code, then: done)
    }
  }
}
