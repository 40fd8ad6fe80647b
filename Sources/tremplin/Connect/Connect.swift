import ArgumentParser
import Essentials
import LineProtocol
import Terminal

/// `tremplin connect`.
struct Connect: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "The interview at this terminal, on a server elsewhere.",
    discussion: """
      As `tremplin chat`, with dialogues, catalogue and conversations on the server. When the \
      line drops, the conversation goes on where it was.
      """)

  @Argument(
    help: ArgumentHelp("The server; the port is 1882 if it is left out.", valueName: "host:port"))
  var server: ServerAddress

  @Flag(help: "Encrypt from the first byte: the server's --tls-port.")
  var tls = false

  @Option(help: "Who is interviewed: a dialogue of the server.")
  var dialogue = "youth"

  @Flag(help: "Plain language: short sentences, one idea each (FALC).")
  var easy = false

  @Option(help: ArgumentHelp("Take up a conversation again.", valueName: "code"))
  var resume: String?

  @Flag(help: "Plain text for screen readers (also: TREMPLIN_PLAIN=1, ACCESSIBLE=1).")
  var plain = false

  @OptionGroup var options: SharedOptions

  func run() throws {
    let language = options.spokenLanguage
    let opening: Request.Command =
      resume.map { .resume($0) } ?? .start(.init(dialogue, in: language, isEasy: easy))
    let ending: TerminalSession.Ending
    do {
      var chat = try RemoteChat(opening, in: language) { [server, tls] in
        try RemoteLines(server, isEncrypted: tls)
      }
      var terminal = TerminalSession(wantsPlain: plain)
      ending = try terminal.run(&chat)
    } catch let refused as RemoteChat.Refused {
      Output.error("tremplin: \(refused.text)")
      throw refused.code == .unknownSession ? ExitCode.nothingFound : ExitCode.failure
    } catch let failure as OutputFailure {
      throw failure
    } catch {
      Output.error("tremplin: " + server.unreachable(in: language))
      throw ExitCode.failure
    }
    if ending != .done { throw ExitCode(ending.rawValue) }
  }
}
