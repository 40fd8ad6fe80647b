import Essentials
import Interview

/// The first look at a dialogue and all that it includes: its slots and the options of its
/// questions, which conditions and texts anywhere in it may name.
struct Outline {
  struct Declaration {
    let name: String
    let entry: Syntax.Entry
    /// In the script itself, and not in a shared fragment.
    let isOwn: Bool
  }

  private(set) var declarations: [Declaration] = []
  /// Options of questions by slot, in the order of the script.
  private(set) var options: [String: [String]] = [:]
  /// The script and what it includes, each once.
  private(set) var files: [SourceLoader.Loaded] = []
  private(set) var repeated: [Diagnostic] = []

  private var declared: [String: Syntax] = [:]
  private var seen: Set<String> = []

  init(of script: SourceLoader.Loaded, _ loader: inout SourceLoader) {
    look(at: script, &loader, depth: 0)
  }

  private mutating func look(
    at loaded: SourceLoader.Loaded, _ loader: inout SourceLoader, depth: Int
  ) {
    guard seen.insert(loaded.file.path).inserted else { return }
    files.append(loaded)
    guard case .mapping(let entries)? = loaded.root?.content else { return }
    for entry in entries where entry.key == "slots" {
      guard case .mapping(let slots) = entry.value.content else { continue }
      for slot in slots { declare(slot, isOwn: depth == 0) }
    }
    for entry in entries where entry.key == "steps" {
      look(in: entry.value, loaded.file, &loader, depth)
    }
  }

  private mutating func declare(_ slot: Syntax.Entry, isOwn: Bool) {
    if let first = declared[slot.key] {
      repeated.append(
        .duplicateID(slot.key, what: "slot", first: first.span, at: slot.name.span))
      return
    }
    declared[slot.key] = slot.name
    declarations.append(Declaration(name: slot.key, entry: slot, isOwn: isOwn))
  }

  /// Looks for questions and includes at any depth; what isn't in its place is reported later.
  private mutating func look(
    in node: Syntax, _ file: SourceFile, _ loader: inout SourceLoader, _ depth: Int
  ) {
    switch node.content {
    case .scalar, .empty, .refused: break
    case .sequence(let items):
      for item in items { look(in: item, file, &loader, depth) }
    case .mapping(let entries):
      let fields = Fields(node: node, entries: entries)
      if let slot = fields["ask"]?.scalar, case .sequence(let items)? = fields["options"]?.content {
        for item in items { note(item, of: slot) }
      }
      if let reference = fields["include"]?.scalar, depth < DialogueLimits.includes,
        let path = SourceLoader.resolve(reference, from: file.path),
        let loaded = loader.load(path)
      {
        look(at: loaded, &loader, depth: depth + 1)
      }
      for entry in entries where Self.keysWithSteps.contains(entry.key) {
        look(in: entry.value, file, &loader, depth)
      }
    }
  }

  private static let keysWithSteps: Set<String> = ["then", "else", "cases", "options"]

  private mutating func note(_ option: Syntax, of slot: String) {
    guard case .mapping(let entries) = option.content,
      let id = Fields(node: option, entries: entries)["id"]?.scalar,
      options[slot]?.contains(id) != true
    else { return }
    options[slot, default: []].append(id)
  }
}
