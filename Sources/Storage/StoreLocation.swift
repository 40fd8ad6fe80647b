/// Where sessions are kept, as `--store` writes it.
public enum StoreLocation: Hashable, Sendable {
  /// In a file: `sqlite:PATH`.
  case file(String)
  /// Until the program ends: `sqlite::memory:`.
  case memory

  /// - Throws: ``StorageError/Code/unknownStore``
  public init(_ text: String) throws(StorageError) {
    let scheme = "sqlite:"
    let path = text.dropFirst(scheme.count)
    guard text.hasPrefix(scheme), !path.isEmpty else {
      throw StorageError(.unknownStore, path: text)
    }
    self = path == ":memory:" ? .memory : .file(String(path))
  }
}
