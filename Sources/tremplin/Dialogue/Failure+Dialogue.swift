import ArgumentParser
import Essentials

extension Failure {
  /// Says that there is no such dialogue, and which there are.
  static func noDialogue(_ name: String, _ known: [String], _ language: Language) -> ExitCode {
    let nearest = NearestName.to(name, among: known).map { [$0] } ?? known
    let list = nearest.joined(separator: ", ")
    Output.error(
      language == .french
        ? "tremplin: aucun dialogue ne s'appelle « \(name) ». Il y a : \(list)."
        : "tremplin: no dialogue is called '\(name)'. There is: \(list).")
    return .nothingFound
  }

  /// Says that the dialogue has no such section, and which it has.
  static func noSection(_ name: String, _ known: [String], _ language: Language) -> ExitCode {
    let list = known.joined(separator: ", ")
    Output.error(
      language == .french
        ? "tremplin: aucune section ne s'appelle « \(name) ». Il y a : \(list)."
        : "tremplin: no section is called '\(name)'. There is: \(list).")
    return .nothingFound
  }
}
