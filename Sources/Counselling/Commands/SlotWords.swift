import Conversation
import Essentials
import Interview

/// What a counsellor calls the answers, in a table or before a `=`.
///
/// The labels of dialogues speak to the person ("ton âge"); at a desk one says "âge".
struct SlotWords: Sendable {
  let language: Language

  /// The slot that a word names; an id of the dialogue is taken as it is.
  static func slot(_ word: some StringProtocol) -> Slot.ID {
    let word = word.folded
    let known = names.first {
      $0.french.folded == word || $0.english == word || $0.also.contains(word)
    }
    return known?.slot ?? Slot.ID(word)
  }

  /// Whether the word before a `=` can begin an answer.
  static func names(_ word: some StringProtocol, in dialogue: Dialogue) -> Bool {
    dialogue.slot(slot(word)) != nil
  }

  func name(of slot: Slot.ID, in session: Session, _ assistant: Assistant) -> String {
    guard let known = Self.names.first(where: { $0.slot == slot }) else {
      return assistant.label(of: slot, in: session)
    }
    return language == .french ? known.french : known.english
  }

  /// The name to type; the id where there is no other.
  func typed(_ slot: Slot.ID) -> String {
    guard let known = Self.names.first(where: { $0.slot == slot }) else { return slot.rawValue }
    return language == .french ? known.french : known.english
  }

  private static let names: [(slot: Slot.ID, french: String, english: String, also: [String])] = [
    ("age", "âge", "age", []),
    ("birthday", "15 ans à la rentrée", "15 at term", ["anniversaire"]),
    ("place", "commune", "place", ["ville", "lieu", "town"]),
    ("reach", "distance", "reach", ["rayon", "trajet"]),
    ("boarding", "internat", "boarding", []),
    ("level", "classe", "level", ["niveau"]),
    ("likes", "aime", "likes", []),
    ("dislikes", "aime moins", "dislikes", ["bof"]),
    ("vetoes", "refuse", "vetoes", ["refus"]),
    ("trade", "métier", "trade", ["metiers"]),
    ("trades", "métiers", "trades", []),
    ("sector", "secteur", "sector", []),
    ("needs", "besoins", "needs", ["besoin"]),
    ("kept", "gardés", "kept", []),
    ("rejected", "écartés", "rejected", []),
    ("interest", "goûts", "tastes", []),
    ("speaker", "qui parle", "speaker", []),
    ("situation", "situation", "situation", []),
  ]
}
