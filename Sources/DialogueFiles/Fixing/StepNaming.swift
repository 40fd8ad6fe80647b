import Essentials

/// Gives every step without an id one of its own, which authors see and nothing changes.
///
/// An id is the file's name, the kind of step and a number: `place-ask-3`. The numbers of a file
/// only go up, and its head remembers the last (`last-id: 3`): an id that was deleted is never
/// given to another step.
public struct StepNaming {
  /// What writes the ids into the files.
  public private(set) var fixIts: [FixIt] = []
  /// How many steps get one.
  public private(set) var count = 0

  private var loader: SourceLoader
  private let presentations: Set<String>
  private var seen: Set<String> = []
  /// Of the file that is looked at.
  private var stem = ""
  private var last = 0

  static let lastKey = "last-id"

  public init(of tree: SourceTree, _ surroundings: Surroundings = Surroundings()) {
    loader = SourceLoader(tree)
    presentations = Set(surroundings.presentations.keys.map(\.rawValue))
    var waiting = tree.scripts[...]
    while let path = waiting.popFirst() {
      guard seen.insert(path).inserted else { continue }
      waiting += name(path)
    }
  }

  /// Names the steps of one file; returns the files that it includes.
  private mutating func name(_ path: String) -> [String] {
    guard let loaded = loader.load(path), let root = loaded.root,
      case .mapping(let entries) = root.content
    else { return [] }
    let top = Fields(node: root, entries: entries)
    guard let steps = top["steps"], let place = top.span(of: "steps") else { return [] }
    stem = Self.stem(of: path)
    let remembered = top[Self.lastKey]
    let known = remembered?.scalar.flatMap { Int($0) } ?? 0
    last = max(known, Self.highest(in: steps, stem))
    let before = count
    let includes = look(at: steps, path)
    guard count > before else { return includes }
    if let remembered {
      fixIts.append(FixIt(remembered.span, String(last)))
    } else {
      fixIts.append(FixIt(place, "\(Self.lastKey): \(last)\n", length: 0))
    }
    return includes
  }

  /// A list of steps, or of cases and options, which hold steps and are none.
  private mutating func look(
    at node: Syntax, _ path: String, areSteps: Bool = true
  ) -> [String] {
    switch node.content {
    case .scalar, .empty, .refused: return []
    case .sequence(let items):
      var includes: [String] = []
      for item in items {
        if areSteps { name(item) }
        includes += look(at: item, path)
      }
      return includes
    case .mapping(let entries):
      let fields = Fields(node: node, entries: entries)
      var includes: [String] = []
      if let reference = (fields["include"] ?? fields["call"])?.scalar,
        let path = SourceLoader.resolve(reference, from: path)
      {
        includes.append(path)
      }
      for entry in entries where Outline.keysWithSteps.contains(entry.key) {
        let areSteps = entry.key != "cases" && entry.key != "options"
        includes += look(at: entry.value, path, areSteps: areSteps)
      }
      return includes
    }
  }

  private mutating func name(_ item: Syntax) {
    guard case .mapping(let entries) = item.content, let first = entries.first,
      !entries.contains(where: { $0.key == "id" }), let kind = kind(of: entries)
    else { return }
    last += 1
    count += 1
    let id = "id: \(stem)-\(kind)-\(last)"
    let line = item.file.line(item.line).unicodeScalars
    let isFlow = line.dropFirst(item.column - 1).first == "{"
    let indent = String(repeating: " ", count: first.name.column - 1)
    fixIts.append(FixIt(first.name.span, id + (isFlow ? ", " : "\n" + indent), length: 0))
  }

  private func kind(of entries: [Syntax.Entry]) -> String? {
    let kind = entries.lazy.compactMap { StepKind(rawValue: $0.key) }.first
    switch kind {
    case .include?: return nil
    // These have a name already, which says more.
    case .section?, .repeat?:
      let name = entries.first { $0.key == kind?.rawValue }?.value.scalar
      return name.flatMap { ShapeReader.isName($0) ? $0 : nil } ?? kind?.rawValue
    case let kind?: return kind.rawValue
    case nil: break
    }
    return entries.first { presentations.contains($0.key) }?.key
  }

  /// `place` for `core/place.yaml`, `youth` for `youth/dialogue.yaml`.
  private static func stem(of path: String) -> String {
    let parts = path.split(separator: "/")
    let file = parts.last.map(String.init) ?? path
    let name = file == SourceTree.scriptName ? parts.dropLast().last.map(String.init) : nil
    return name ?? String(file.prefix { $0 != "." })
  }

  /// The highest number that an id of this file has, in case its head forgot.
  private static func highest(in node: Syntax, _ stem: String) -> Int {
    switch node.content {
    case .scalar, .empty, .refused: return 0
    case .sequence(let items): return items.map { highest(in: $0, stem) }.max() ?? 0
    case .mapping(let entries):
      let own = Fields(node: node, entries: entries)["id"]?.scalar.flatMap { id -> Int? in
        guard id.hasPrefix(stem + "-"), let dash = id.lastIndex(of: "-") else { return nil }
        return Int(id[id.index(after: dash)...])
      }
      return max(own ?? 0, entries.map { highest(in: $0.value, stem) }.max() ?? 0)
    }
  }
}
