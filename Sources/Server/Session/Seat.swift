import Conversation
import CoreMetrics
import Essentials
import Interview
import LineProtocol
import NIOCore
import Storage

/// One connection's side of the table: its session, and what it may do.
///
/// Turns are taken at once and answered when they are on disk. Those that come together are
/// written together: they share their fate.
struct Seat {
  enum Departure {
    case quit
    case startTLS
  }

  let house: House
  let visitor: Visitor
  var isEncrypted: Bool
  var output = Output()
  var open: OpenSession?
  var unwritten: UnwrittenTurns?
  /// A person who chats was asked whether everything is to go.
  var isConfirmingErasure = false
  var departure: Departure?
  private(set) var isAskingTooMuch = false

  init(_ house: House, _ visitor: Visitor, isEncrypted: Bool) {
    self.house = house
    self.visitor = visitor
    self.isEncrypted = isEncrypted
  }

  /// Answers a round of lines; what is to be sent is in ``output`` afterwards.
  ///
  /// Returns how many were answered: none behind a departure.
  mutating func answer(_ lines: some Sequence<InputLine>) async -> Int {
    isAskingTooMuch = false
    var count = 0
    for line in lines where departure == nil {
      await answer(line)
      count += 1
    }
    await settle()
    return count
  }

  mutating func takeOutput() -> [UInt8] {
    defer { output = Output(style: output.style) }
    return output.bytes
  }

  /// The person is gone, or the line.
  mutating func leave() {
    if open != nil { house.doorkeeper.closeSession() }
    open = nil
  }

  private mutating func answer(_ line: InputLine) async {
    let request: Request
    do {
      guard let read = try read(line) else { return }
      request = read
    } catch {
      await settle()
      return refuse(Refusal(error.code, error.text), error.tag)
    }
    house.metrics.requests.increment()
    guard visitor.mayAsk(at: .now) else {
      isAskingTooMuch = true
      await settle()
      return refuse(
        Refusal(.rateLimited, "more requests than this address may send; wait a second"),
        request.tag)
    }
    do throws(Refusal) {
      try await answer(request)
    } catch {
      await settle()
      refuse(error, request.tag)
    }
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

  mutating func refuse(_ refusal: Refusal, _ tag: RequestTag?) {
    house.metrics.refused(refusal.code)
    output.append(.error(refusal.code, text: refusal.text, tag))
  }

  private mutating func answer(_ request: Request) async throws(Refusal) {
    if isConfirmingErasure { return try await confirmErasure(request) }
    switch request.command {
    case .say, .pick, .set, .unset, .back, .skip, .why, .help, .repeat, .summary, .language:
      return try await takeTurn(request)
    default: await settle()
    }
    switch request.command {
    case .hello: greet()
    case .dialogues: listDialogues()
    case .quit: departure = .quit
    case .chat: try await chat()
    case .startTLS:
      guard house.canEncrypt else { throw Refusal(.denied, "this server has no certificate") }
      guard !isEncrypted else { throw Refusal(.denied, "the connection is encrypted") }
      departure = .startTLS
    case .start(let start): try await self.start(start)
    case .resume(let code): try await resume(code)
    case .keep: try await keep()
    case .forget: try await forget()
    case .result:
      guard let open else { throw .noSession }
      let assistant = house.assistant.now.assistant
      output.append(assistant.result(of: open.session), of: open, assistant)
    case .words:
      guard let open else { throw .noSession }
      output.append(.reply(.words, Self.words(for: open, house.assistant.now.assistant)))
    case .complete(let prefix):
      guard let open else { throw .noSession }
      let names = house.assistant.now.assistant.completions(
        of: prefix, in: open.session, limit: Bounds.completions)
      output.append(.reply(.names, ["names": .strings(names)]))
    case .ping, .say, .pick, .set, .unset, .back, .skip, .why, .help, .repeat, .summary,
      .language:
      break
    }
    output.append(.ok(request.tag))
  }

  // MARK: The client's screen

  private static func words(for open: OpenSession, _ assistant: Assistant) -> JSONObject {
    JSONObject(
      ScreenPhrase.allCases.map {
        .init(
          String($0.rawValue.dropFirst("screen-".count)),
          .string(assistant.words($0, for: open.session)))
      } + [
        .init("empty", .string(assistant.remarkOnEmptyLine(in: open.session))),
        .init("too-long", .string(assistant.remarkOnLongLine(in: open.session))),
      ])
  }

  // MARK: The connection

  /// The first line of a connection, and the answer to `HELLO`.
  mutating func greet() {
    let dialogues = house.assistant.now.assistant.engine.dialogues.keys.map(\.rawValue).sorted()
    var fields: JSONObject = [
      "protocol": 1, "version": .string(house.version),
      "languages": .strings(Language.allCases.map(\.rawValue)), "dialogues": .strings(dialogues),
    ]
    if house.canEncrypt, !isEncrypted { fields["starttls"] = true }
    output.append(.reply(.tremplin, fields))
  }

  private mutating func listDialogues() {
    let dialogues = house.assistant.now.assistant.engine.dialogues.values
    for dialogue in dialogues.sorted(by: { $0.id < $1.id }) {
      output.append(
        .reply(
          .dialogue,
          [
            "id": .string(dialogue.id.rawValue), "address": .string(dialogue.address.rawValue),
            "languages": .strings(dialogue.languages.map(\.rawValue)),
          ]))
    }
  }
}
