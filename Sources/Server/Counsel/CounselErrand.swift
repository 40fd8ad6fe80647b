import Conversation
import Counselling
import Essentials
import LineProtocol
import Storage

/// A counsellor's request on its way to the store, with the desk that it is made at.
struct CounselErrand: Sendable {
  /// What comes back: the desk as it is then, and what to say, or why not.
  struct Outcome: Sendable {
    var desk: Desk?
    var lines: [ServerLine] = []
    var refusal: Refusal?
  }

  let request: CounselRequest
  var desk: Desk?
  let assistant: Assistant

  func run(
    in store: GroupCommit, then resume: @escaping @Sendable (Errand.Result) -> Void
  ) {
    store.counsel { store in
      outcome(in: store)
    } then: { result in
      resume(result ?? .success(.counsel(Outcome(refusal: .notLetIn))))
    }
  }

  private func outcome(in store: any CaseStore) -> Errand.Result {
    if case .authenticate(let name, let token, let language) = request {
      return signIn(name, token, language ?? .french, store)
    }
    guard var desk else { return .success(.counsel(Outcome(refusal: .notSignedIn))) }
    desk.assistant = assistant
    let reply = desk.run(line)
    if let failure = reply.failure, Refusal(ofCounsel: failure) == nil { return .failure(failure) }
    var outcome = Outcome(desk: reply.isOver ? nil : desk)
    if let failure = reply.failure, reply.isOver || !isDesk {
      outcome.refusal = Refusal(ofCounsel: failure)
    } else if reply.isRefused, !isDesk {
      outcome.refusal =
        desk.openCase == nil && needsCase
        ? .noOpenCase : Refusal(.badArguments, "the workbench doesn't take this: see \(verb)")
    } else {
      outcome.lines = CounselLines(reply, assistant, language: desk.language).lines(for: request)
    }
    return .success(.counsel(outcome))
  }

  private func signIn(
    _ name: String, _ token: String, _ language: Language, _ store: any CaseStore
  ) -> Errand.Result {
    // A name or a token that can't be takes its time, too: an account that isn't there.
    let counsellorName = Counsellor.Name(name) ?? Counsellor.Name("nobody.at-all")
    guard let counsellorName else { return .success(.counsel(Outcome(refusal: .notLetIn))) }
    do throws(StorageError) {
      let counsellor = try store.signIn(counsellorName, AccessToken(token) ?? AccessToken())
      let line = ServerLine.reply(
        .counsellor, ["name": .string(counsellor.name.description)])
      return .success(
        .counsel(
          Outcome(
            desk: Desk(store, assistant, for: counsellor, in: language), lines: [line])))
    } catch {
      guard let refusal = Refusal(ofCounsel: error) else { return .failure(error) }
      return .success(.counsel(Outcome(refusal: refusal)))
    }
  }

  /// The line of the workbench that a verb stands for.
  private var line: String {
    switch request {
    case .authenticate: ""
    case .sessions(let filters): "list \(filters)"
    case .open(let text): "open \(text)"
    case .note(let text): "note \(text)"
    case .notes: "notes"
    case .report(let words): "page \(words)"
    case .desk(let line): line
    }
  }

  private var isDesk: Bool { if case .desk = request { true } else { false } }

  private var needsCase: Bool {
    switch request {
    case .note, .notes, .report: true
    case .authenticate, .sessions, .open, .desk: false
    }
  }

  private var verb: String { request.verb.rawValue }
}

extension Refusal {
  /// Nil for what is the operator's to mend.
  init?(ofCounsel error: StorageError) {
    switch error.code {
    case .denied: self = .notLetIn
    case .unknownSession: self = .noCase
    case .conflict, .tooMany, .nameTaken, .unknownCounsellor:
      self.init(.badArguments, "this can't be done as things are")
    case .corrupt where error.path.isEmpty: self.init(.storage, "the case can't be read")
    default: return nil
    }
  }
}
