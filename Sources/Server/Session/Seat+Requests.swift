import Conversation
import Counselling
import Essentials
import Interview
import LineProtocol

extension Seat {
  /// Answers one request, up to its `OK`, or as far as the store must first do something.
  mutating func answer(_ request: Request) throws(Refusal) {
    if isConfirmingErasure { return try confirmErasure(request) }
    if request.command.isTurn { return try takeTurn(request) }
    switch request.command {
    case .hello: greet()
    case .dialogues: listDialogues()
    case .quit: departure = .quit
    case .chat: try chat(request.tag)
    case .startTLS:
      guard house.canEncrypt else { throw Refusal(.denied, "this server has no certificate") }
      guard !isEncrypted else { throw Refusal(.denied, "the connection is encrypted") }
      departure = .startTLS
    case .start(let start): try self.start(start, request.tag)
    case .resume(let code): try resume(code, request.tag)
    case .keep: try keep(request.tag)
    case .forget: try forget(request.tag)
    case .result:
      guard let open else { throw .noSession }
      let assistant = house.assistant.now
      output.append(assistant.result(of: open.session), of: open, assistant)
    case .words:
      guard let open else { throw .noSession }
      output.append(.reply(.words, Self.words(for: open, house.assistant.now)))
    case .counsel(let wanted): try self.counsel(wanted, request.tag)
    case .complete(let prefix):
      if open == nil, let desk {
        let names = desk.names(beginningWith: prefix, limit: Bounds.completions)
        output.append(.reply(.names, ["names": .strings(names)]))
        break
      }
      guard let open else { throw .noSession }
      let names = house.assistant.now.completions(
        of: prefix, in: open.session, limit: Bounds.completions)
      output.append(.reply(.names, ["names": .strings(names)]))
    case .ping, .say, .pick, .set, .unset, .back, .skip, .why, .help, .repeat, .summary,
      .language:
      break
    }
    if errand == nil { output.append(.ok(request.tag)) }
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
    let dialogues = house.assistant.now.engine.dialogues.keys.map(\.rawValue).sorted()
    var fields: JSONObject = [
      "protocol": 1, "version": .string(house.version),
      "languages": .strings(Language.allCases.map(\.rawValue)), "dialogues": .strings(dialogues),
    ]
    if house.canEncrypt, !isEncrypted { fields["starttls"] = true }
    output.append(.reply(.tremplin, fields))
  }

  private mutating func listDialogues() {
    let dialogues = house.assistant.now.engine.dialogues.values
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

extension Request.Command {
  /// Whether it takes a turn of the interview, which is written down.
  var isTurn: Bool {
    switch self {
    case .say, .pick, .set, .unset, .back, .skip, .why, .help, .repeat, .summary, .language: true
    case .hello, .dialogues, .ping, .quit, .chat, .startTLS, .start, .resume, .keep, .forget,
      .result, .words, .complete, .counsel:
      false
    }
  }
}
