import Essentials
import Interview

/// The slots of a dialogue, and what a name means at one place of it.
///
/// A called fragment and a round of a repetition have slots of their own: `contact/phone`,
/// `child/2/age`. Inside, their names are short, and hide those outside.
struct SlotTable {
  /// By full name; nil where the type is wrong, and was reported.
  var types: [String: SlotType?] = [:]
  var sensitivities: [String: Slot.Sensitivity] = [:]
  /// The rounds of each repetition, by its full name: `child/1` and `child/2` of `child`.
  var rounds: [String: [String]] = [:]
  /// The names that this place is inside of, the innermost last.
  var prefixes: [String] = []

  /// The full name of the slot that `name` means here.
  func slot(_ name: String) -> String? {
    resolve(name) { types[$0] != nil }
  }

  /// The full name of the repetition that `name` means here.
  func repetition(_ name: String) -> String? {
    resolve(name) { rounds[$0] != nil }
  }

  func inside(_ prefix: String) -> SlotTable {
    var inner = self
    inner.prefixes.append(prefix)
    return inner
  }

  /// The full name of something declared here.
  func full(_ name: String) -> String {
    prefixes.last.map { $0 + "/" + name } ?? name
  }

  /// Every name that can be written here, sorted.
  var names: [String] {
    var names: Set<String> = []
    for full in types.keys {
      for prefix in prefixes where full.hasPrefix(prefix + "/") {
        names.insert(String(full.dropFirst(prefix.count + 1)))
      }
      names.insert(full)
    }
    return names.sorted()
  }

  private func resolve(_ name: String, _ exists: (String) -> Bool) -> String? {
    for prefix in prefixes.reversed() where exists(prefix + "/" + name) {
      return prefix + "/" + name
    }
    return exists(name) ? name : nil
  }
}
