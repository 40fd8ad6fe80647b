import ArgumentParser
import CatalogueFiles
import Conversation
import DialogueFiles
import Essentials
import Interview
import Storage

/// Turns what went wrong into a sentence on standard error and an exit status.
enum Failure {
  static func reported<Result>(
    in language: Language, _ work: () throws -> Result
  ) throws -> Result {
    do {
      return try work()
    } catch let error as StorageError {
      for diagnostic in error.diagnostics { Output.error(diagnostic.description) }
      Output.error("tremplin: " + error.message(in: language))
      throw ExitCode(error.code == .unknownSession ? ExitCode.nothingFound.rawValue : 1)
    } catch let fault as ResumeCode.Fault {
      Output.error("tremplin: " + fault.message(in: language))
      throw ExitCode.validationFailure
    } catch let fault as DialogueFault {
      for diagnostic in fault.diagnostics { Output.error(diagnostic.description) }
      Output.error("tremplin: " + fault.message(in: language))
      throw ExitCode.failure
    } catch let error as Phrasebook.Incomplete {
      Output.error(
        "dialogues/phrases.yaml: error: these phrases are missing: "
          + error.missing.joined(separator: ", "))
      throw ExitCode.failure
    } catch let refusal as Engine.Refusal {
      Output.error("tremplin: " + refusal.message(in: language))
      throw ExitCode.failure
    }
  }
}

extension Engine.Refusal {
  fileprivate func message(in language: Language) -> String {
    switch (self, language) {
    case (.noSuchDialogue(let id), .french):
      "Le dialogue « \(id) » manque dans dialogues/. Le remettre en place, puis recommencer."
    case (.noSuchDialogue(let id), .english):
      "The dialogue '\(id)' is missing from dialogues/. Put it back, then try again."
    case (.notBegun, .french), (.alreadyBegun, .french):
      "Cette conversation est illisible. En commencer une nouvelle : tremplin chat"
    case (.notBegun, .english), (.alreadyBegun, .english):
      "This conversation can't be read. Start a new one: tremplin chat"
    }
  }
}
