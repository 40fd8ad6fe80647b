import ArgumentParser
import NIOSSL

/// The certificate of a server, and where it is used.
struct EncryptionOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Offer STARTTLS with this certificate chain.", valueName: "pem"))
  var tlsCertificate: String?

  @Option(help: ArgumentHelp("The certificate's private key.", valueName: "pem"))
  var tlsKey: String?

  @Option(
    help: ArgumentHelp(
      "Listen on this port too, encrypted from the first byte.", valueName: "port"))
  var tlsPort: Int?

  func validate() throws {
    guard (tlsCertificate == nil) == (tlsKey == nil) else {
      throw ValidationError("--tls-certificate and --tls-key go together.")
    }
    guard tlsPort == nil || tlsCertificate != nil else {
      throw ValidationError("--tls-port needs --tls-certificate and --tls-key.")
    }
  }

  func context() throws -> NIOSSLContext? {
    guard let tlsCertificate, let tlsKey else { return nil }
    do {
      return try NIOSSLContext(
        configuration: .makeServerConfiguration(
          certificateChain: NIOSSLCertificate.fromPEMFile(tlsCertificate)
            .map { .certificate($0) },
          privateKey: .privateKey(NIOSSLPrivateKey(file: tlsKey, format: .pem))))
    } catch {
      throw ValidationError(
        "The certificate \(tlsCertificate) or its key \(tlsKey) can't be used: PEM files expected.")
    }
  }
}
