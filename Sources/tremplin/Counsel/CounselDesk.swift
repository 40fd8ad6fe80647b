import ArgumentParser
import Conversation
import Counselling
import Essentials
import Foundation
import Storage
import Terminal

/// `tremplin counsel`: the workbench on the local store.
struct CounselDesk: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "desk", abstract: "The workbench itself (the default).")

  @Option(name: .customLong("as"), help: "Your account (default: TREMPLIN_ACCOUNT).")
  var account: String?

  @Option(
    help: ArgumentHelp(
      "A file that holds your token (default: TREMPLIN_TOKEN, else asked for).",
      valueName: "file"))
  var tokenFile: String?

  @Option(
    help: ArgumentHelp(
      "Where pages and calendars are written (default: here).", valueName: "folder"))
  var output: String = "."

  @Option(
    help: ArgumentHelp(
      "On a server instead of the local store; the port is 1882 if it is left out.",
      valueName: "host:port"))
  var server: ServerAddress?

  @Flag(help: "Encrypt from the first byte: the server's --tls-port.")
  var tls = false

  @Flag(help: "Plain text for screen readers (also: TREMPLIN_PLAIN=1, ACCESSIBLE=1).")
  var plain = false

  @OptionGroup var options: SessionOptions

  func run() throws {
    let language = options.language
    let today = try options.shared.day()
    let proof = try CounsellorProof(account: account, tokenFile: tokenFile, in: language)
    if let server { return try run(on: server, proof, language) }
    let ending = try Failure.reported(in: language) {
      let store = try options.open()
      // Before anything is loaded: who may not come in doesn't wait.
      let counsellor = try store.signIn(proof.name, proof.token)
      let assistant = try Loading(Locations(home: options.shared.home), language, isPlain: plain)
        .assistant(today: today)
      Thread.detachNewThread { assistant.prepare() }
      var driver = DeskDriver(
        Desk(store, assistant, for: counsellor, in: language), assistant, folder: output)
      var terminal = TerminalSession(wantsPlain: plain)
      return try terminal.run(&driver)
    }
    if ending != .done { throw ExitCode(ending.rawValue) }
  }

  private func run(
    on server: ServerAddress, _ proof: CounsellorProof, _ language: Language
  ) throws {
    let ending: TerminalSession.Ending
    do {
      var desk = try RemoteDesk(
        RemoteLines(server, isEncrypted: tls), as: proof, in: language, folder: output)
      var terminal = TerminalSession(wantsPlain: plain)
      ending = try terminal.run(&desk)
    } catch let refused as RemoteChat.Refused {
      Output.error("tremplin: \(refused.text)")
      throw ExitCode.failure
    } catch let failure as OutputFailure {
      throw failure
    } catch {
      Output.error("tremplin: " + server.unreachable(in: language))
      throw ExitCode.failure
    }
    if ending != .done { throw ExitCode(ending.rawValue) }
  }
}
