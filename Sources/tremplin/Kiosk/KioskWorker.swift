import Essentials
import LineProtocol
import Terminal

/// Does what a kiosk asks, and waits for it.
struct KioskWorker {
  private let dialogue: String
  private let connect: () throws -> RemoteLines
  private var chat: RemoteChat?

  init(_ dialogue: String, connect: @escaping () throws -> RemoteLines) {
    self.dialogue = dialogue
    self.connect = connect
  }

  /// Nil where nobody waits for the outcome.
  mutating func perform(_ request: KioskRequest) -> KioskOutcome? {
    do {
      switch request {
      case .start(let language): return try start(in: language)
      case .say(let text): return try say(text)
      case .keep: return try keep()
      case .ping:
        try ping()
        return .reachable
      case .leave:
        // Closes the connection, and a conversation that isn't kept goes with it.
        chat = nil
        return nil
      }
    } catch let refused as RemoteChat.Refused {
      return .refused(refused.text)
    } catch {
      chat = nil
      return .lost
    }
  }

  private mutating func start(in language: Language) throws -> KioskOutcome {
    chat = nil
    let start = Request.Command.start(.init(dialogue, in: language, isKept: false))
    var chat = try RemoteChat(start, in: language, connect: connect)
    let turn = try chat.begin()
    self.chat = chat
    return outcome(of: turn, chat)
  }

  private mutating func say(_ text: String) throws -> KioskOutcome {
    guard var chat else { throw RemoteLines.Gone() }
    let turn = try chat.receive(text)
    self.chat = chat
    return outcome(of: turn, chat)
  }

  private mutating func keep() throws -> KioskOutcome {
    guard var chat else { throw RemoteLines.Gone() }
    let code = try chat.keep()
    self.chat = chat
    return .kept(code: code)
  }

  private func ping() throws {
    if let chat { try chat.ping() } else { _ = try connect().greeted() }
  }

  private func outcome(of turn: Turn, _ chat: RemoteChat) -> KioskOutcome {
    let ending: KioskTurn.Ending? = turn.isOver ? (chat.isErased ? .erased : .finished) : nil
    return .turn(
      KioskTurn(turn.blocks, in: chat.language, labels: chat.phrases.labels, ending: ending))
  }
}
