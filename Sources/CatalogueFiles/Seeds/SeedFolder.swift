public import FoundationEssentials

/// The folder that holds the catalogue's files.
public struct SeedFolder: Hashable, Sendable {
  /// As messages name it: `seeds`.
  public let path: String

  public init(_ path: String) {
    self.path = path
  }

  /// A file can't be read at all.
  public enum Failure: Error, Hashable, Sendable {
    case noFolder(String)
    case noFile(String)
    case unreadable(String)
  }

  public func path(of file: SeedFile) -> String { "\(path)/\(file.name)" }

  /// The bytes of every file, so that what is hashed is what is read.
  ///
  /// - Throws: ``Failure`` for the first file that is missing or can't be read.
  public func contents() throws(Failure) -> [SeedFile: Data] {
    var isFolder = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder else {
      throw .noFolder(path)
    }
    var contents: [SeedFile: Data] = [:]
    for file in SeedFile.allCases {
      let path = path(of: file)
      guard FileManager.default.fileExists(atPath: path) else { throw .noFile(path) }
      guard let data = FileManager.default.contents(atPath: path) else {
        throw .unreadable(path)
      }
      contents[file] = data
    }
    return contents
  }
}
