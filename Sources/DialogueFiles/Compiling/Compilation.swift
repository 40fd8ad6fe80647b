import Essentials
import Interview

/// One dialogue on its way from YAML to steps.
struct Compilation {
  /// Where a step stands.
  struct Scope {
    /// What ids of steps start with.
    let id: String
    /// The files that include each other down to here, by their paths.
    let files: [String]

    /// Ids that authors give are the dialogue's, wherever they stand.
    var root: String { String(id.prefix { $0 != "/" }) }

    func inside(_ name: String) -> Scope { Scope(id: id + "." + name, files: files) }
    func inside(_ step: Step.ID) -> Scope { Scope(id: step.rawValue, files: files) }
    func including(_ path: String) -> Scope { Scope(id: id, files: files + [path]) }
  }

  let surroundings: Surroundings
  /// The values of the outside by their names.
  let outside: [String: [String]]
  let dialogueNames: [String]
  let path: String
  /// The name of the dialogue's folder.
  let folder: String
  var loader: SourceLoader
  var shapes = ShapeReader()
  var texts: TextReader
  /// Nil where the dialogue doesn't say.
  var knownAddress: Address?
  var address: Address { knownAddress ?? .vous }
  var options: [String: [String]] = [:]
  var slots = SlotTable()
  /// Slots whose answers are wanted for themselves, as in a survey.
  var recordedSlots: Set<String> = []
  /// Slots that some step fills.
  var filledSlots: Set<String> = []
  var stepIDs = StepIDs()
  /// Where each step stands.
  var places: [Step.ID: Span] = [:]
  var stepCount = 0

  private var loadDiagnostics: [Diagnostic] = []

  init(_ path: String, _ surroundings: Surroundings, _ loader: SourceLoader) {
    self.path = path
    self.surroundings = surroundings
    self.loader = loader
    outside = Dictionary(
      uniqueKeysWithValues: surroundings.outside.map { ($0.rawValue, $1.map(\.rawValue)) })
    folder = path.split(separator: "/").dropLast().last.map(String.init) ?? path
    dialogueNames = loader.tree.scripts.compactMap {
      $0.split(separator: "/").first.map(String.init)
    }
    texts = TextReader(
      languages: [], audience: .one(.vous), holes: .slots(SlotTable()), facts: surroundings.facts)
  }

  /// Nil where there is an error.
  mutating func run() -> Dialogue? {
    guard let script = loader.load(path) else {
      let file = SourceFile(path: path, name: loader.tree.prefix + path, text: "")
      shapes.report(.unreadable("there is no such file", at: .start(of: file)))
      return nil
    }
    let outline = Outline(of: script, &loader)
    loadDiagnostics = outline.files.flatMap(\.diagnostics)
    guard let root = script.root,
      let top = shapes.fields(
        root, "a dialogue",
        expected: [
          "dialogue", "address", "languages", "most-questions", StepNaming.lastKey, "slots",
          "steps",
        ],
        required: ["dialogue", "address", "languages", "steps"])
    else { return nil }

    let languages = readHeader(top)
    shapes.report(outline.repeated)
    options = outline.options
    slots.rounds = outline.rounds
    declareTypes(outline.declarations)
    texts = TextReader(
      languages: languages, audience: knownAddress.map { .one($0) } ?? .unknown,
      holes: .slots(slots), facts: surroundings.facts)
    texts.style.unsupportedFigures = surroundings.unsupportedFigures
    texts.style.bounds = Set(slots.types.values.compactMap { $0 }.flatMap(\.bounds))
    let compiledSlots =
      outline.declarations.compactMap { slot($0) }
      + outline.rounds.values
      .flatMap { $0.dropLast().map(Slot.again(after:)) }
    texts.holes = .slots(slots)
    checkSlots(in: top)
    checkLastID(in: top)
    let scope = Scope(id: folder, files: [path])
    let steps = top["steps"].map { self.steps($0, "the dialogue", scope) } ?? []
    // With an error somewhere, the step that fills a slot may not have been read.
    guard !sortedDiagnostics.contains(where: { $0.severity == .error }) else { return nil }
    for slot in outline.declarations where slot.isOwn && !filledSlots.contains(slot.name) {
      shapes.report(.slotNeverAsked(slot.entry.key, at: slot.entry.name.span))
    }
    review(steps, compiledSlots, top)
    var hash = ContentHash()
    for file in outline.files { hash.combine(file.hash) }
    return Dialogue(
      id: Dialogue.ID(folder), address: address, languages: languages, slots: compiledSlots,
      steps: steps, contentHash: hash.hexadecimal)
  }

  /// What only the whole dialogue shows.
  private mutating func review(_ steps: [Step], _ compiled: [Slot], _ top: Fields) {
    let review = DialogueReview(steps, compiled)
    for question in review.unusedQuestions(known: surroundings.presentedSlots)
    where !recordedSlots.contains(question.slot.rawValue) {
      guard let span = places[question.id] else { continue }
      shapes.report(.unusedQuestion(question.slot.rawValue, at: span))
    }
    let most = top["most-questions"].flatMap { shapes.number($0, in: 1...500) }
    let limit = most ?? DialogueLimits.questionsOnAWay
    if review.longestWay > limit, let node = top["steps"] {
      let span = top.span(of: "steps") ?? node.span
      shapes.report(.longWay(review.longestWay, limit: limit, at: span))
    }
  }

  /// What ``StepNaming`` remembers is a number that no id has reached.
  mutating func checkLastID(in top: Fields) {
    _ = top[StepNaming.lastKey].flatMap { shapes.number($0, in: 0...1_000_000) }
  }

  /// All that was found, sorted by place; cut where there is more than anybody reads.
  var sortedDiagnostics: [Diagnostic] {
    let all = Set(loadDiagnostics + shapes.diagnostics + texts.shapes.diagnostics).sorted()
    guard all.count > DialogueLimits.diagnostics else { return all }
    let file = SourceFile(path: path, name: loader.tree.prefix + path, text: "")
    return all.prefix(DialogueLimits.diagnostics)
      + [.tooManyDiagnostics(at: .start(of: file))]
  }

  private mutating func readHeader(_ top: Fields) -> [Language] {
    if let node = top["dialogue"], let name = shapes.name(node, "the dialogue's name"),
      name != folder
    {
      shapes.report(.wrongDialogue(name, folder: folder, at: node.span))
    }
    if let node = top["address"], let word = shapes.word(node, "'tu' or 'vous'") {
      knownAddress = Address(rawValue: word)
      if knownAddress == nil {
        let words = Address.allCases.map(\.rawValue)
        shapes.report(.unknownWord(word, "address", expected: words, at: node.span))
      }
    }
    var languages: [Language] = []
    for node in top["languages"].map({ shapes.list($0, "a list of languages") }) ?? [] {
      guard let word = shapes.word(node, "a language") else { continue }
      if let language = Language(rawValue: word) {
        languages.append(language)
      } else {
        let words = Language.allCases.map(\.rawValue)
        shapes.report(.unknownWord(word, "language", expected: words, at: node.span))
      }
    }
    return languages
  }
}
