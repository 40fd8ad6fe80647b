import Essentials
import Interview

/// Reads `phrases.yaml`: what the assistant says in every dialogue.
struct PhraseReader {
  private(set) var phrases: [String: [Address: Text]] = [:]
  private(set) var diagnostics: [Diagnostic] = []
  private var texts: TextReader

  init(facts: Set<String>?) {
    texts = TextReader(
      languages: Language.allCases, audience: .both, holes: .anyName, facts: facts)
  }

  /// A folder without phrases has none.
  mutating func read(_ path: String, _ loader: inout SourceLoader) {
    guard let loaded = loader.load(path) else { return }
    diagnostics += loaded.diagnostics
    if let root = loaded.root { read(root) }
    diagnostics += texts.shapes.diagnostics
  }

  private mutating func read(_ root: Syntax) {
    let top = texts.shapes.fields(
      root, "a file of phrases", expected: ["phrases"], required: ["phrases"])
    guard let node = top?["phrases"] else { return }
    guard case .mapping(let entries) = node.content else {
      texts.shapes.report(.wrongType(node, expected: "phrases by their names"))
      return
    }
    for entry in entries {
      phrases[entry.key] = texts.texts(entry.value)
    }
  }
}
