import Essentials
import Storage

/// Work of the store that a seat waits for.
enum Errand: Sendable {
  case append([SessionTurn], to: ResumeCode)
  case create(NewSession, events: [String], ResumeCode)
  case load(ResumeCode, today: Day)
  case forget(ResumeCode)
  case counsel(CounselErrand)

  typealias Result = Swift.Result<Yield, StorageError>

  /// What comes back.
  enum Yield: Sendable {
    case nothing
    case session(StoredSession)
    case counsel(CounselErrand.Outcome)
  }

  /// Does it on a thread of the store's.
  func run(in store: GroupCommit, then resume: @escaping @Sendable (Result) -> Void) {
    let done: @Sendable (StorageError?) -> Void = { error in
      resume(error.map { .failure($0) } ?? .success(.nothing))
    }
    switch self {
    case .append(let turns, let code): store.submit(.append(turns, to: code), then: done)
    case .create(let session, let events, let code):
      store.submit(.create(session, events: events, code), then: done)
    case .load(let code, let today):
      store.load(code, today: today) { resume($0.map(Yield.session)) }
    case .counsel(let errand): errand.run(in: store, then: resume)
    case .forget(let code): store.forget(code, then: done)
    }
  }
}
