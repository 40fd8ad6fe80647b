import Essentials
import Interview

/// The first look at a dialogue and all that it includes: its slots and the options of its
/// questions, which conditions and texts anywhere in it may name.
struct Outline {
  struct Declaration {
    /// In full: `child/2/age`.
    let name: String
    /// What the name starts with; empty for a slot of the dialogue.
    let prefixes: [String]
    let entry: Syntax.Entry
    /// In the script itself, and not in a shared fragment.
    let isOwn: Bool
  }

  private(set) var declarations: [Declaration] = []
  /// Options of questions by slot, in the order of the script.
  private(set) var options: [String: [String]] = [:]
  /// The rounds of each repetition, by their prefixes.
  private(set) var rounds: [String: [String]] = [:]
  /// The slot that asks for another round.
  static let again = "again"
  /// The script and what it includes, each once.
  private(set) var files: [SourceLoader.Loaded] = []
  private(set) var repeated: [Diagnostic] = []

  private var declared: [String: Syntax] = [:]
  private var seen: Set<String> = []

  /// Where the look has got to.
  private struct Place {
    var file: SourceFile
    var depth: Int
    var prefixes: [String] = []

    func full(_ name: String) -> String { prefixes.last.map { $0 + "/" + name } ?? name }

    func inside(_ name: String) -> Place {
      var place = self
      place.prefixes.append(full(name))
      return place
    }
  }

  init(of script: SourceLoader.Loaded, _ loader: inout SourceLoader) {
    look(at: script, &loader, Place(file: script.file, depth: 0))
  }

  private mutating func look(
    at loaded: SourceLoader.Loaded, _ loader: inout SourceLoader, _ place: Place
  ) {
    var place = place
    place.file = loaded.file
    guard seen.insert(place.full(loaded.file.path)).inserted else { return }
    if !files.contains(where: { $0.file.path == loaded.file.path }) { files.append(loaded) }
    guard case .mapping(let entries)? = loaded.root?.content else { return }
    declareSlots(of: entries, place)
    for entry in entries where entry.key == "steps" { look(in: entry.value, &loader, place) }
  }

  private mutating func declareSlots(of entries: [Syntax.Entry], _ place: Place) {
    for entry in entries where entry.key == "slots" {
      guard case .mapping(let slots) = entry.value.content else { continue }
      for slot in slots { declare(slot, place) }
    }
  }

  private mutating func declare(_ slot: Syntax.Entry, _ place: Place) {
    let name = place.full(slot.key)
    if let first = declared[name] {
      repeated.append(
        .duplicateID(slot.key, what: "slot", first: first.span, at: slot.name.span))
      return
    }
    declared[name] = slot.name
    declarations.append(
      Declaration(name: name, prefixes: place.prefixes, entry: slot, isOwn: place.depth == 0))
  }

  /// Looks for questions and includes at any depth; what isn't in its place is reported later.
  private mutating func look(
    in node: Syntax, _ loader: inout SourceLoader, _ place: Place
  ) {
    switch node.content {
    case .scalar, .empty, .refused: break
    case .sequence(let items):
      for item in items { look(in: item, &loader, place) }
    case .mapping(let entries):
      let fields = Fields(node: node, entries: entries)
      if let slot = fields["ask"]?.scalar, case .sequence(let items)? = fields["options"]?.content {
        for item in items { note(item, of: slot, place) }
      }
      if let name = fields["repeat"], let word = name.scalar, ShapeReader.isName(word) {
        return lookAtRounds(of: word, name, fields, &loader, place)
      }
      follow(fields, &loader, place)
      for entry in entries where Self.keysWithSteps.contains(entry.key) {
        look(in: entry.value, &loader, place)
      }
    }
  }

  /// Into an included or a called file.
  private mutating func follow(_ fields: Fields, _ loader: inout SourceLoader, _ place: Place) {
    guard let reference = (fields["include"] ?? fields["call"])?.scalar,
      place.depth < DialogueLimits.includes,
      let path = SourceLoader.resolve(reference, from: place.file.path),
      let loaded = loader.load(path)
    else { return }
    var inner = place
    if fields["include"] == nil {
      guard let name = fields["as"], let word = name.scalar, ShapeReader.isName(word) else {
        return
      }
      claim(word, name, place)
      inner = place.inside(word)
    }
    inner.depth += 1
    look(at: loaded, &loader, inner)
  }

  private mutating func lookAtRounds(
    of word: String, _ name: Syntax, _ fields: Fields, _ loader: inout SourceLoader, _ place: Place
  ) {
    claim(word, name, place)
    let count = fields["at-most"]?.scalar.flatMap { Int($0) } ?? 1
    var prefixes: [String] = []
    for number in 1...max(1, min(count, DialogueLimits.rounds)) {
      let inner = place.inside("\(word)/\(number)")
      prefixes += inner.prefixes.suffix(1)
      declareSlots(of: fields.entries, inner)
      if let steps = fields["steps"] { look(in: steps, &loader, inner) }
    }
    rounds[place.full(word)] = prefixes
  }

  /// Takes a name for a call or a repetition.
  private mutating func claim(_ word: String, _ name: Syntax, _ place: Place) {
    let full = place.full(word)
    guard let first = claimed.updateValue(name.span, forKey: full) else { return }
    let isSame =
      first.file === name.file && first.line == name.line && first.column == name.column
    if !isSame { repeated.append(.duplicateName(word, at: name.span)) }
  }

  private var claimed: [String: Span] = [:]

  static let keysWithSteps: Set<String> = [
    "then", "else", "cases", "options", "steps",
  ]

  /// Under every name that the slot may turn out to have.
  private mutating func note(_ option: Syntax, of slot: String, _ place: Place) {
    guard case .mapping(let entries) = option.content,
      let id = Fields(node: option, entries: entries)["id"]?.scalar
    else { return }
    for name in [slot] + place.prefixes.map({ $0 + "/" + slot })
    where options[name]?.contains(id) != true {
      options[name, default: []].append(id)
    }
  }
}
