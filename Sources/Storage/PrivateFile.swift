import FoundationEssentials

/// Makes files and folders that only their owner may read.
enum PrivateFile {
  /// Makes the folder of a file, and its parents, where they are missing.
  static func makeFolder(of path: String) throws(StorageError) {
    guard let slash = path.lastIndex(of: "/"), slash > path.startIndex else { return }
    let folder = String(path[..<slash])
    do {
      try FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: true,
        attributes: [.posixPermissions: 0o700])
    } catch {
      throw StorageError(.noAccess, path: folder)
    }
  }

  /// Makes an empty file before SQLite would, with narrower rights; its journals inherit them.
  static func make(_ path: String) throws(StorageError) {
    try makeFolder(of: path)
    guard !FileManager.default.fileExists(atPath: path) else { return }
    _ = FileManager.default.createFile(
      atPath: path, contents: nil, attributes: [.posixPermissions: 0o600])
  }
}
