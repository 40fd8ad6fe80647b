/// Reads files once each, however many dialogues include them.
struct SourceLoader {
  struct Loaded {
    let file: SourceFile
    /// Nil where the file could not be read; the diagnostics say why.
    let root: Syntax?
    let diagnostics: [Diagnostic]
    let hash: ContentHash
  }

  let tree: SourceTree
  private var cache: [String: Loaded?] = [:]

  init(_ tree: SourceTree) {
    self.tree = tree
  }

  /// Nil where there is no such file.
  mutating func load(_ path: String) -> Loaded? {
    if let known = cache[path] { return known }
    let loaded = read(path)
    cache[path] = .some(loaded)
    return loaded
  }

  private func read(_ path: String) -> Loaded? {
    let name = tree.prefix + path
    func failed(_ diagnostic: (Span) -> Diagnostic, _ bytes: [UInt8] = []) -> Loaded {
      let file = SourceFile(path: path, name: name, text: String(decoding: bytes, as: UTF8.self))
      return Loaded(
        file: file, root: nil, diagnostics: [diagnostic(.start(of: file))], hash: ContentHash())
    }
    switch tree.read(path) {
    case .failure(.missing): return nil
    case .failure(.unreadable(let reason)): return failed { .unreadable(reason, at: $0) }
    case .failure(.tooLarge): return failed { .tooLarge(at: $0) }
    case .success(let bytes):
      guard let text = String(validating: bytes, as: UTF8.self) else {
        let valid = String(decoding: bytes, as: UTF8.self)
        return failed({ Self.firstReplacement(in: valid, $0) }, bytes)
      }
      // Editors of Windows begin a file with a mark that is no part of it.
      let file = SourceFile(
        path: path, name: name,
        text: text.hasPrefix("\u{FEFF}") ? String(text.unicodeScalars.dropFirst()) : text)
      var reader = YAMLReader(file)
      let root = reader.read()
      var hash = ContentHash()
      hash.combine(path.utf8)
      hash.combine(bytes)
      return Loaded(file: file, root: root, diagnostics: reader.diagnostics, hash: hash)
    }
  }

  private static func firstReplacement(in text: String, _ start: Span) -> Diagnostic {
    let before = text.unicodeScalars.prefix { $0 != "\u{FFFD}" }
    let column = before.reversed().prefix { $0 != "\n" }.count + 1
    let line = before.count { $0 == "\n" } + 1
    return .notUTF8(at: Span(file: start.file, line: line, column: column, length: 1))
  }

  /// The path that `reference` means in a file at `path`; nil where it leaves the tree.
  static func resolve(_ reference: String, from path: String) -> String? {
    guard !reference.hasPrefix("/") else { return nil }
    var parts = path.split(separator: "/").dropLast().map(String.init)
    for part in reference.split(separator: "/") where part != "." {
      if part == ".." {
        guard parts.popLast() != nil else { return nil }
      } else {
        parts.append(String(part))
      }
    }
    return parts.joined(separator: "/")
  }
}
