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

  /// The ids of a file's rows, good or not; nil where the file can't be read so.
  public func ids(of file: SeedFile) -> Set<String>? {
    guard let data = FileManager.default.contents(atPath: path(of: file)) else { return nil }
    let csv = CSVFile(Array(data))
    guard csv.recordCount > 0,
      let column = csv.cells(ofRecord: 0).firstIndex(where: { csv.text(of: $0) == "id" })
    else { return nil }
    return Set(
      (1..<csv.recordCount).compactMap { record in
        let cells = csv.cells(ofRecord: record)
        let place = cells.startIndex + column
        return place < cells.endIndex ? csv.text(of: cells[place]) : nil
      })
  }
}
