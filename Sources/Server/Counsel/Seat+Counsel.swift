import Counselling
import LineProtocol
import Storage

extension Seat {
  /// Hands a counsellor's request to the store, once it may be asked at all.
  mutating func counsel(_ request: CounselRequest, _ tag: RequestTag?) throws(Refusal) {
    if request.isGuess {
      guard visitor.mayTryCode(at: .now) else {
        throw Refusal(.rateLimited, "too many wrong codes or tokens; wait ten seconds")
      }
    }
    if case .authenticate = request {
      // Who signs in anew has signed out.
      leaveDesk()
    } else {
      guard let desk else { throw .notSignedIn }
      guard house.accounts.mayAct(desk.counsellor.id, at: .now) else {
        throw Refusal(.rateLimited, "more requests than this account may send; wait a second")
      }
    }
    let errand = CounselErrand(request: request, desk: desk, assistant: house.assistant.now)
    wait(for: .counsel(errand), .counsel(request, tag))
  }

  /// Notes what the counsellor has seen of the case that is open; nobody waits for it.
  mutating func leaveDesk() {
    guard var desk else { return }
    self.desk = nil
    guard desk.openCase != nil else { return }
    desk.assistant = house.assistant.now
    house.store.counsel { [desk] _ in
      var desk = desk
      desk.end()
    } then: { _ in
    }
  }

  /// The store has done it, or refused.
  mutating func counsel(
    _ result: Errand.Result, for request: CounselRequest
  ) throws(Refusal) {
    guard case .counsel(let outcome) = try Refusal.naming(result) else { return }
    desk = outcome.desk
    if let refusal = outcome.refusal { throw refusal }
    if request.isGuess { visitor.knewCode() }
    for line in outcome.lines { output.append(line) }
  }
}

extension CounselRequest {
  /// Whether it could be a guess at a token or a code.
  fileprivate var isGuess: Bool {
    switch self {
    case .authenticate: true
    case .open(let text): Int(text) == nil
    // A line of the workbench opens by a code, too.
    case .desk(let line): line.contains("-") && ["o", "O"].contains(line.first)
    case .sessions, .note, .notes, .report: false
    }
  }
}
