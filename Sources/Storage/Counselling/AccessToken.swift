import Crypto
import FoundationEssentials

/// What a counsellor proves who they are with: `4T8M-…`, 32 characters, shown once.
///
/// 160 random bits in Crockford's alphabet, as resume codes are written; nobody guesses one, so
/// its SHA-256 needs no salt and no slowness. Only that hash is stored.
public struct AccessToken: Hashable, Sendable {
  private static let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ")
  /// Characters of 5 random bits.
  private static let count = 32

  private let characters: String

  public init() {
    var random = SystemRandomNumberGenerator()
    characters = String(
      (0..<Self.count).map { _ in
        Self.alphabet[Int.random(in: 0..<Self.alphabet.count, using: &random)]
      })
  }

  /// Reads a token as people copy it: small letters, dashes and blanks anywhere; nil where it
  /// can't be one.
  public init?(_ text: String) {
    let read = text.uppercased().filter { $0 != "-" && !$0.isWhitespace }
    guard read.count == Self.count, read.allSatisfy(Self.alphabet.contains) else { return nil }
    characters = read
  }

  /// The words before the token keep this hash from being of use anywhere else.
  private var digest: SHA256.Digest {
    SHA256.hash(data: Data("tremplin access token 1\n\(characters)".utf8))
  }

  var hash: Data { Data(digest) }

  /// Compared in a time that doesn't tell how much of it agrees.
  func matches(_ hash: Data) -> Bool { digest == hash }
}

extension AccessToken: CustomStringConvertible {
  /// In groups of four.
  public var description: String {
    let all = Array(characters)
    return stride(from: 0, to: all.count, by: 4)
      .map { String(all[$0..<min($0 + 4, all.count)]) }
      .joined(separator: "-")
  }
}
