import ArgumentParser
import Essentials
import Foundation
import Storage

/// Who somebody says they are, and what they prove it with.
struct CounsellorProof {
  let name: Counsellor.Name
  let token: AccessToken

  /// A token never comes as an argument: every program on the machine may read those.
  init(account: String?, tokenFile: String?, in language: Language) throws {
    guard let account = account ?? SharedOptions.environment("TREMPLIN_ACCOUNT") else {
      throw ValidationError(
        language == .french
          ? "Indiquer le compte avec --as NOM, ou TREMPLIN_ACCOUNT."
          : "Give the account with --as NAME, or TREMPLIN_ACCOUNT.")
    }
    let text =
      try tokenFile.map { try Self.contents(of: $0, language) }
      ?? SharedOptions.environment("TREMPLIN_TOKEN") ?? Self.ask(language)
    // A name or a token that can't be is refused with the words for a wrong one.
    guard let name = Counsellor.Name(account), let token = AccessToken(text) else {
      Output.error(
        "tremplin: " + StorageError.denied.message(in: language))
      throw ExitCode.failure
    }
    self.name = name
    self.token = token
  }

  private static func contents(of file: String, _ language: Language) throws -> String {
    guard let text = try? String(contentsOfFile: file, encoding: .utf8) else {
      Output.error(
        language == .french
          ? "tremplin: \(file) ne peut pas être lu." : "tremplin: \(file) can't be read.")
      throw ExitCode.failure
    }
    return text
  }

  /// Without an echo where a terminal is there.
  private static func ask(_ language: Language) -> String {
    guard isatty(STDIN_FILENO) == 1 else { return firstLine() }
    FileHandle.standardError.write(
      Data((language == .french ? "Jeton : " : "Token: ").utf8))
    var modes = termios()
    tcgetattr(STDIN_FILENO, &modes)
    var silent = modes
    silent.c_lflag &= ~tcflag_t(ECHO)
    tcsetattr(STDIN_FILENO, TCSANOW, &silent)
    defer {
      tcsetattr(STDIN_FILENO, TCSANOW, &modes)
      FileHandle.standardError.write(Data("\n".utf8))
    }
    return firstLine()
  }

  /// Byte by byte, since what follows is for the workbench.
  private static func firstLine() -> String {
    var bytes: [UInt8] = []
    var byte: UInt8 = 0
    while bytes.count < longestLine, read(STDIN_FILENO, &byte, 1) == 1, byte != UInt8(ascii: "\n") {
      bytes.append(byte)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// A token has 39 characters with its dashes.
  private static let longestLine = 200
}
