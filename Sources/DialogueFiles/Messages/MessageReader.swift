import Essentials

/// Finds the texts of files and of what they include.
struct MessageReader {
  private(set) var sites: [MessageSite] = []
  private var loader: SourceLoader
  private var seen: Set<String> = []
  private var contexts: [String: Int] = [:]

  private static let variants: Set<String> = ["fr", "tu", "vous", "en", "en-vous"]
  private static let french = ["fr", "tu", "vous"]

  init(_ tree: SourceTree) {
    loader = SourceLoader(tree)
  }

  mutating func read(_ path: String) {
    guard seen.insert(path).inserted, let root = loader.load(path)?.root else { return }
    look(at: root, path, [])
  }

  private mutating func look(at node: Syntax, _ file: String, _ trail: [String]) {
    switch node.content {
    case .scalar, .empty, .refused: break
    case .sequence(let items):
      for (number, item) in items.enumerated() {
        if let id = Self.id(ofStep: item, in: trail) {
          look(at: item, file, [id])
        } else {
          look(at: item, file, trail + [Self.name(of: item) ?? String(number + 1)])
        }
      }
    case .mapping(let entries):
      if Self.isText(entries) { return note(node, entries, file, trail) }
      for entry in entries {
        if entry.key == "include", let reference = entry.value.scalar,
          let path = SourceLoader.resolve(reference, from: file)
        {
          read(path)
        }
        look(at: entry.value, file, trail + [entry.key])
      }
    }
  }

  private static func isText(_ entries: [Syntax.Entry]) -> Bool {
    entries.allSatisfy { variants.contains($0.key) && $0.value.scalar != nil }
      && entries.contains { french.contains($0.key) }
  }

  /// The id of a step: its texts are called after it alone, wherever it is moved.
  private static func id(ofStep item: Syntax, in trail: [String]) -> String? {
    guard let list = trail.last, ["steps", "then", "else"].contains(list),
      case .mapping(let entries) = item.content
    else { return nil }
    return entries.first { $0.key == "id" }?.value.scalar
  }

  /// `clear` for an option, `ask-age` for a step without an id.
  private static func name(of item: Syntax) -> String? {
    guard case .mapping(let entries) = item.content, let first = entries.first else { return nil }
    if let id = entries.first(where: { $0.key == "id" })?.value.scalar { return id }
    guard let value = first.value.scalar, ShapeReader.isName(value) else { return nil }
    return "\(first.key)-\(value)"
  }

  private mutating func note(
    _ cell: Syntax, _ entries: [Syntax.Entry], _ file: String, _ trail: [String]
  ) {
    func value(_ key: String) -> Syntax? { entries.first { $0.key == key }?.value }
    let common = value("fr") ?? value("tu") ?? value("vous")
    guard let common, let last = entries.last?.value else { return }
    // A text for parents alone is said to parents alone.
    let polite = value("vous") ?? common
    for (key, source) in [("en", common), ("en-vous", polite)] {
      let translation = value(key)
      guard key == "en" || translation != nil else { continue }
      sites.append(
        MessageSite(
          message: Message(
            context: context(file, trail, key), file: file, line: cell.line,
            source: source.scalar ?? "", translation: translation?.scalar),
          cell: cell, key: key, neighbour: translation ?? last))
    }
  }

  private mutating func context(_ file: String, _ trail: [String], _ key: String) -> String {
    let name = "\(file)#\(trail.joined(separator: "/"))@\(key)"
    let number = contexts[name, default: 0] + 1
    contexts[name] = number
    return number == 1 ? name : "\(name)~\(number)"
  }
}
