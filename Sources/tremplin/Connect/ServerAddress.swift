import ArgumentParser
import Essentials
import NIOCore

/// `HOST:PORT`; the port may be left out.
struct ServerAddress: ExpressibleByArgument, Hashable {
  let host: String
  let port: Int

  static let defaultPort = 1882

  init?(argument: String) {
    let parts = argument.split(separator: ":", omittingEmptySubsequences: false)
    // An IPv6 address has colons of its own, and brackets where a port follows it.
    if argument.hasPrefix("["), let end = argument.firstIndex(of: "]") {
      host = String(argument[argument.index(after: argument.startIndex)..<end])
      let rest = argument[argument.index(after: end)...]
      guard rest.isEmpty || rest.hasPrefix(":"), let port = Self.port(rest.dropFirst()) else {
        return nil
      }
      self.port = port
    } else if parts.count == 2 {
      host = String(parts[0])
      guard let port = Self.port(parts[1]) else { return nil }
      self.port = port
    } else {
      host = argument
      port = Self.defaultPort
    }
    guard !host.isEmpty else { return nil }
  }

  private static func port(_ text: Substring) -> Int? {
    text.isEmpty ? defaultPort : UInt16(text).map(Int.init)
  }

  /// A certificate names hosts; an address is checked without a name.
  var nameForCertificate: String? {
    (try? SocketAddress(ipAddress: host, port: port)) == nil ? host : nil
  }

  func unreachable(in language: Language) -> String {
    switch language {
    case .french:
      "Le serveur \(host) ne répond pas sur le port \(port). Vérifier l'adresse, puis "
        + "recommencer."
    case .english:
      "The server \(host) doesn't answer on port \(port). Check the address, then try again."
    }
  }
}
