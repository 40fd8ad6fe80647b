import Foundation

/// A folder of dialogues, on disk or in memory.
public struct SourceTree: Sendable {
  public enum Fault: Error, Hashable, Sendable {
    case missing
    case unreadable(String)
    /// More bytes than ``DialogueLimits/fileSize``.
    case tooLarge
  }

  /// What messages put before a path, `dialogues/`; may be empty.
  let prefix: String
  /// Paths of all the dialogues' scripts, `youth/dialogue.yaml`, sorted.
  let scripts: [String]
  let read: @Sendable (String) -> Result<[UInt8], Fault>

  /// The name of the script in a dialogue's folder.
  static let scriptName = "dialogue.yaml"

  /// Files by their paths from the root.
  public static func memory(_ files: [String: String]) -> SourceTree {
    SourceTree(
      prefix: "",
      scripts: files.keys.filter { $0.hasSuffix("/" + scriptName) }.sorted(),
      read: { path in
        guard let text = files[path] else { return .failure(.missing) }
        let bytes = Array(text.utf8)
        return bytes.count > DialogueLimits.fileSize ? .failure(.tooLarge) : .success(bytes)
      })
  }

  /// A folder on disk; files are read when they are needed, and never beyond the limit.
  public static func folder(_ path: String) throws(Fault) -> SourceTree {
    let root = path.hasSuffix("/") ? path : path + "/"
    let names: [String]
    do {
      names = try FileManager.default.contentsOfDirectory(atPath: path)
    } catch {
      throw .missing
    }
    let scripts = names.sorted().map { $0 + "/" + scriptName }
      .filter { FileManager.default.fileExists(atPath: root + $0) }
    return SourceTree(prefix: root, scripts: scripts, read: { Self.read(root + $0) })
  }

  private static func read(_ path: String) -> Result<[UInt8], Fault> {
    guard FileManager.default.fileExists(atPath: path) else { return .failure(.missing) }
    do {
      let file = try FileHandle(forReadingFrom: URL(fileURLWithPath: path))
      defer { try? file.close() }
      let data = try file.read(upToCount: DialogueLimits.fileSize + 1) ?? Data()
      return data.count > DialogueLimits.fileSize ? .failure(.tooLarge) : .success(Array(data))
    } catch {
      return .failure(.unreadable(error.localizedDescription))
    }
  }
}
