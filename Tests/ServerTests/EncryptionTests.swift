import Foundation
import LineProtocol
import NIOCore
import NIOSSL
import Testing

@Suite(.timeLimit(.minutes(2))) struct EncryptionTests {
  /// A certificate of this run, made by openssl as an operator would.
  private static func server() throws -> NIOSSLContext {
    let folder = try TemporaryFolder()
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments =
      ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "1"]
      + ["-subj", "/CN=localhost", "-keyout", folder("key.pem"), "-out", folder("cert.pem")]
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return try NIOSSLContext(
      configuration: .makeServerConfiguration(
        certificateChain: NIOSSLCertificate.fromPEMFile(folder("cert.pem"))
          .map { .certificate($0) },
        privateKey: .privateKey(NIOSSLPrivateKey(file: folder("key.pem"), format: .pem))))
  }

  private static func client() throws -> NIOSSLContext {
    var configuration = TLSConfiguration.makeClientConfiguration()
    configuration.certificateVerification = .none
    return try NIOSSLContext(configuration: configuration)
  }

  @Test func `STARTTLS encrypts what follows, and leaves the session`() async throws {
    try await TestServer.run(tls: Self.server()) { server in
      try await server.connect { client in
        #expect(try await client.reply(.tremplin)?["starttls"] == true)
        _ = try await client.ask("START youth keep=no")
        #expect(try await client.ask("STARTTLS") == [.ok(nil)])
        try await client.encrypt(with: Self.client())
        #expect(try await client.ask("WHY").error == .noSession)
        #expect(try await client.ask("STARTTLS").error == .denied)
      }
    }
  }

  @Test func `what was sent in the clear behind STARTTLS is never answered`() async throws {
    try await TestServer.run(tls: Self.server()) { server in
      try await server.connect { client in
        try await client.send("STARTTLS", "@evil PING")
        let rest = try await client.rest()
        #expect(rest.contains { $0.hasPrefix("* BYE") } && !rest.contains("OK @evil"))
      }
    }
  }

  @Test func `a port may be encrypted from the first byte`() async throws {
    try await TestServer.run(tls: Self.server(), isAlwaysEncrypted: true) { server in
      try await Client.connect(to: server.port, tls: Self.client()) { client in
        let greeting = try await client.reply(.tremplin)
        #expect(greeting != nil && greeting?["starttls"] == nil)
        let pong = try await client.ask("PING")
        #expect(pong == [.ok(nil)])
      }
      // Who speaks in the clear gets nothing.
      try await server.connect { client in
        try await client.send("PING")
        #expect(try await client.rest().allSatisfy { !$0.hasPrefix("OK") })
      }
      try await Client.connect(to: server.port, tls: Self.client()) { client in
        let greeting = try await client.reply(.tremplin)
        #expect(greeting != nil)
      }
    }
  }
}
