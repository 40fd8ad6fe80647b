/// One thing that is, or should be, heard: a slot's value, an intent or a question.
struct Item: Hashable {
  /// As labels call it: `age`, `likes`, `intent`, `faq`.
  var slot: String
  var value: String
  /// Other ways to write the same value: a place is known by its name or by its postal code.
  var aliases: Set<String> = []

  func isSame(as other: Item) -> Bool {
    slot == other.slot
      && (value == other.value || aliases.contains(other.value)
        || other.aliases.contains(value) || !aliases.isDisjoint(with: other.aliases))
  }

  /// Slots that hold several values; the others hold one.
  static let lists: Set<String> = [
    "likes", "dislikes", "vetoes", "trade", "choice", "situation",
  ]
  /// What stands for an empty list: "rien", "aucun".
  static let none = "-"
}
