import CatalogueFiles
import Conversation
import DialogueFiles
import Essentials
import Interview
import Orientation
import Storage
import Terminal

/// Brings catalogue and dialogues into memory, and says what is wrong with them.
struct Loading: Sendable {
  private let locations: Locations
  private let language: Language
  private let isPlain: Bool

  init(_ locations: Locations, _ language: Language, isPlain: Bool = false) {
    self.locations = locations
    self.language = language
    self.isPlain = isPlain
  }

  func assistant(today: Day) throws -> Assistant {
    let (loaded, library) = try everything()
    return Assistant(
      dialogues: library.dialogues, phrases: try Phrasebook(library.phrases),
      catalogue: loaded.catalogue, gazetteer: loaded.gazetteer, today: today)
  }

  /// Catalogue and dialogues, side by side: each takes as long as the other.
  ///
  /// An error in one of the dialogues stops the program; warnings are for `dialogue check`.
  func everything() throws -> (LoadedCatalogue, DialogueCompiler.Library) {
    let (loaded, early) = try sideBySide(
      { try catalogue() },
      { try compiled(facts: SeedFolder(locations.seeds).ids(of: .facts)) })
    // An older catalogue stands in for faulty seeds: its facts are others.
    let library =
      loaded.origin == .old
      ? try compiled(facts: Set(loaded.catalogue.facts.map(\.id.rawValue))) : early
    let errors = library.diagnostics.filter { $0.severity == .error }
    guard errors.isEmpty else { throw DialogueFault(diagnostics: errors) }
    return (loaded, library)
  }

  /// The catalogue, loaded into its database first where the seeds are new.
  func catalogue() throws -> LoadedCatalogue {
    let label = language == .french ? "Chargement du catalogue…" : "Loading the catalogue…"
    var line = ProgressLine(label: label, isPlain: isPlain)
    defer { line.finish() }
    let store = CatalogueStore(
      path: locations.data + "/catalogue.sqlite", seeds: SeedFolder(locations.seeds))
    let loaded = try store.load { progress in
      line.update(done: Int(progress.fraction * 100), of: 100)
    }
    if let problem = loaded.problem {
      for diagnostic in problem.diagnostics { Output.error(diagnostic.description) }
      Output.error("tremplin: " + problem.message(in: language))
    }
    return loaded
  }

  /// `figures` finds what no fact supports; authors want to know, a conversation doesn't wait.
  func compiled(
    facts: Set<String>?, figures: FigureCheck? = nil
  ) throws -> DialogueCompiler.Library {
    let tree = try Self.tree(locations)
    var surroundings = Surroundings(outside: Assistant.outside, facts: facts)
    if let figures {
      surroundings.unsupportedFigures = { figures.unsupportedFigures(in: $0) }
    }
    return DialogueCompiler(surroundings).load(tree)
  }

  static func tree(_ locations: Locations) throws(DialogueFault) -> SourceTree {
    do {
      return try SourceTree.folder(locations.dialogues)
    } catch {
      throw DialogueFault(missing: locations.dialogues)
    }
  }
}

/// The dialogues can't be used.
struct DialogueFault: Error {
  var diagnostics: [DialogueFiles.Diagnostic] = []
  /// The folder that isn't there.
  var missing: String?

  func message(in language: Language) -> String {
    switch (missing, language) {
    case (let folder?, .french):
      "Il manque \(folder), d'où viennent les questions. Le remettre en place, ou indiquer le "
        + "dossier du projet avec --home."
    case (let folder?, .english):
      "\(folder), where the questions come from, is missing. Put it back, or give the project's "
        + "folder with --home."
    case (nil, .french): "Les dialogues ont des erreurs. Les corriger, puis recommencer."
    case (nil, .english): "The dialogues have errors. Mend them, then try again."
    }
  }
}
