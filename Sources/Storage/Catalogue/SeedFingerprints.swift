import CatalogueFiles
import Crypto
import FoundationEssentials
import GRDB

/// What tells whether the seeds changed since they were copied: the SHA-256 of each file.
struct SeedFingerprints: Hashable {
  private var hashes: [String: String]

  init(_ contents: [SeedFile: Data]) {
    hashes = [:]
    for (file, bytes) in contents {
      hashes[file.name] = SHA256.hash(data: bytes).hexadecimal
    }
  }

  init(_ db: Database) throws {
    hashes = try Dictionary(
      uniqueKeysWithValues: Row.fetchAll(db, sql: "SELECT file, sha256 FROM seed")
        .map { ($0["file"], $0["sha256"]) })
  }

  func write(_ db: Database) throws {
    for (file, hash) in hashes.sorted(by: { $0.key < $1.key }) {
      try db.execute(sql: "INSERT INTO seed VALUES (?, ?)", arguments: [file, hash])
    }
  }
}

extension Digest {
  fileprivate var hexadecimal: String {
    let digits = Array("0123456789abcdef")
    return String(flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] })
  }
}
