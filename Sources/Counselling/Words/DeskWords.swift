import Essentials

/// The sentences of the workbench, side by side; to counsellors French says *vous*.
struct DeskWords: Sendable {
  let language: Language

  func say(_ french: String, _ english: String) -> String {
    language == .french ? french : english
  }
}
