public import Essentials
public import Interview

/// Turns dialogue files into dialogues that can run, or says all that is wrong with them.
public struct DialogueCompiler: Sendable {
  public var surroundings: Surroundings

  public init(_ surroundings: Surroundings = Surroundings()) {
    self.surroundings = surroundings
  }

  /// One dialogue, if it has no error.
  public struct Result: Sendable {
    public let dialogue: Dialogue?
    /// Sorted by file, line and column.
    public let diagnostics: [Diagnostic]
  }

  /// The dialogues and phrases of a folder.
  public struct Library: Sendable {
    /// Those without an error, sorted by their ids.
    public let dialogues: [Dialogue]
    /// Phrases by key, in each register that has them.
    public let phrases: [String: [Address: Text]]
    /// Sorted by file, line and column.
    public let diagnostics: [Diagnostic]
    /// Where each step of each dialogue stands.
    let places: [Step.ID: Span]
  }

  /// The file of phrases at the top of a folder of dialogues.
  static let phrasesName = "phrases.yaml"

  /// Compiles the dialogue in the folder `name`, with all that it includes.
  public func compile(_ name: Dialogue.ID, in tree: SourceTree) -> Result {
    var loader = SourceLoader(tree)
    return compile(name.rawValue + "/" + SourceTree.scriptName, &loader).result
  }

  /// Compiles every folder of `tree` that has a script, and `phrases.yaml`.
  ///
  /// A fault in a shared fragment is told once, whoever includes it.
  public func load(_ tree: SourceTree) -> Library {
    var loader = SourceLoader(tree)
    var dialogues: [Dialogue] = []
    var diagnostics: Set<Diagnostic> = []
    var places: [Step.ID: Span] = [:]
    for script in tree.scripts {
      let (result, found) = compile(script, &loader)
      places.merge(found) { first, _ in first }
      if let dialogue = result.dialogue { dialogues.append(dialogue) }
      diagnostics.formUnion(result.diagnostics)
    }
    diagnostics.formUnion(Self.handOverFaults(dialogues, places))
    var phrases = PhraseReader(facts: surroundings.facts)
    phrases.read(Self.phrasesName, &loader)
    diagnostics.formUnion(phrases.diagnostics)
    return Library(
      dialogues: dialogues, phrases: phrases.phrases, diagnostics: diagnostics.sorted(),
      places: places)
  }

  private func compile(
    _ path: String, _ loader: inout SourceLoader
  ) -> (result: Result, places: [Step.ID: Span]) {
    var compilation = Compilation(path, surroundings, loader)
    let dialogue = compilation.run()
    loader = compilation.loader
    return (
      Result(dialogue: dialogue, diagnostics: compilation.sortedDiagnostics), compilation.places
    )
  }
}
