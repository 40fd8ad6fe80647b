import Conversation
import CoreMetrics
import Counselling
import Essentials
import Interview
import LineProtocol
import NIOCore
import Storage

/// One connection's side of the table: its session, and what it may do.
///
/// A value without a clock of its own or a socket: lines go in, ``output`` and ``errand`` come out.
/// Turns are taken at once and answered when they are on disk. Those that come together are
/// written together: they share their fate.
struct Seat {
  enum Departure {
    case quit
    case startTLS
  }

  /// What goes on when an errand is done.
  enum Sequel {
    /// The replies of turns that were written, and then what couldn't be joined to them.
    case answer(UnwrittenTurns, Step?)
    /// A new session, with what is said at its beginning, or one that is kept after all.
    case sitDown(OpenSession, [Reply], RequestTag?)
    case resume(ResumeCode, RequestTag?)
    case forget(RequestTag?)
    case stopKeeping(Request)
    case counsel(CounselRequest, RequestTag?)
  }

  /// What is to be done for a line.
  enum Step {
    case answer(Request)
    case refuse(Refusal, RequestTag?)
  }

  let house: House
  let visitor: Visitor
  var isEncrypted: Bool
  var output = Output()
  var open: OpenSession?
  /// The workbench of a counsellor who signed in.
  var desk: Desk?
  var unwritten: UnwrittenTurns?
  /// A person who chats was asked whether everything is to go.
  var isConfirmingErasure = false
  var departure: Departure?
  private(set) var isAskingTooMuch = false
  /// What the store has to do before anything else is answered.
  private(set) var errand: Errand?
  private var sequel: Sequel?

  init(_ house: House, _ visitor: Visitor, isEncrypted: Bool) {
    self.house = house
    self.visitor = visitor
    self.isEncrypted = isEncrypted
  }

  /// Answers lines up to a round, an errand or a departure.
  ///
  /// Returns how many; with less than all, it is to be called again when ``output`` is sent and
  /// the errand is done.
  mutating func answer(_ lines: some Sequence<InputLine>) -> Int {
    isAskingTooMuch = false
    var count = 0
    for line in lines.prefix(Bounds.requestsPerRound) {
      take(line)
      count += 1
      guard errand == nil, departure == nil else { break }
    }
    if errand == nil { settle() }
    return count
  }

  mutating func takeOutput() -> Output {
    defer { output = Output(style: output.style) }
    return output
  }

  /// The person is gone, or the line.
  mutating func leave() {
    if open != nil { house.doorkeeper.closeSession() }
    open = nil
    leaveDesk()
  }

  private mutating func take(_ line: InputLine) {
    let request: Request
    do {
      guard let read = try read(line) else { return }
      request = read
    } catch {
      return perform(.refuse(Refusal(error.code, error.text), error.tag))
    }
    house.metrics.requests.increment()
    guard visitor.mayAsk(at: .now) else {
      isAskingTooMuch = true
      return perform(.refuse(.tooMuch, request.tag))
    }
    perform(.answer(request))
  }

  private func read(_ line: InputLine) throws(RequestFault) -> Request? {
    guard case .complete(let buffer) = line else {
      throw RequestFault(.tooLong, "a request has at most \(LineLimits.request) bytes")
    }
    let bytes = buffer.readableBytesUInt8Span
    guard output.style == .plain else { return try Request.parse(bytes) }
    guard let text = try Request.text(of: bytes) else { return Request(.say("")) }
    guard text.utf8.first == UInt8(ascii: "/") else { return Request(.say(String(text))) }
    return try Request.parse(Array(text.utf8.dropFirst()).span)
  }

  mutating func perform(_ step: Step) {
    // Replies keep their order: what waits for the disk is answered first.
    guard unwritten == nil || step.isTurn && !isConfirmingErasure else { return settle(then: step) }
    switch step {
    case .refuse(let refusal, let tag): refuse(refusal, tag)
    case .answer(let request):
      do throws(Refusal) {
        try answer(request)
      } catch {
        perform(.refuse(error, request.tag))
      }
    }
  }

  mutating func refuse(_ refusal: Refusal, _ tag: RequestTag?) {
    house.metrics.refused(refusal.code)
    output.append(.error(refusal.code, text: refusal.text, tag))
  }

  // MARK: The store

  mutating func wait(for errand: Errand, _ sequel: Sequel) {
    self.errand = errand
    self.sequel = sequel
  }

  /// Writes what waits.
  mutating func settle(then step: Step? = nil) {
    guard let unwritten else { return }
    self.unwritten = nil
    wait(for: .append(unwritten.turns, to: unwritten.code), .answer(unwritten, step))
  }

  /// The errand is done, or failed.
  mutating func receive(_ result: Errand.Result) {
    guard let sequel else { return }
    self.sequel = nil
    errand = nil
    if case .failure(let error) = result { house.report(error) } else { house.reportWritten() }
    switch sequel {
    case .answer(let unwritten, let step):
      answer(unwritten, result)
      if let step { perform(step) }
    case .sitDown(let open, let replies, let tag):
      attempt(tag) { seat throws(Refusal) in
        _ = try Refusal.naming(result)
        try seat.sitDown(open, saying: replies)
      }
    case .resume(let code, let tag):
      attempt(tag) { seat throws(Refusal) in try seat.resume(code, from: result) }
    case .forget(let tag):
      attempt(tag) { seat throws(Refusal) in try seat.forget(result) }
    case .stopKeeping(let request): stopKeeping(result, for: request)
    case .counsel(let request, let tag):
      attempt(tag) { seat throws(Refusal) in try seat.counsel(result, for: request) }
    }
  }

  private mutating func attempt(
    _ tag: RequestTag?, _ work: (inout Seat) throws(Refusal) -> Void
  ) {
    do throws(Refusal) {
      try work(&self)
      output.append(.ok(tag))
    } catch {
      refuse(error, tag)
    }
  }
}

extension Seat.Step {
  /// Whether it may be written together with turns that came before it.
  var isTurn: Bool {
    guard case .answer(let request) = self else { return false }
    return request.command.isTurn
  }
}
