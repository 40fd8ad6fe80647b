public import Essentials

/// A script: a tree of steps with no jump backwards, so that every path ends.
///
/// Dialogues are made by a compiler that has checked every reference; the engine trusts them.
/// A class, because whoever speaks of a session holds on to its dialogue.
public final class Dialogue: Hashable, Sendable, Identifiable {
  public typealias ID = Identifier<Dialogue>

  public let id: ID
  /// How its French speaks to the person.
  public let address: Address
  public let languages: [Language]
  public let slots: [Slot.ID: Slot]
  public let steps: [Step]
  /// Hash of the source files; two dialogues with one hash are the same script.
  public let contentHash: String
  /// The steps as a walk goes along them.
  let program: Program

  public init(
    id: ID, address: Address, languages: [Language], slots: [Slot], steps: [Step],
    contentHash: String
  ) {
    self.id = id
    self.address = address
    self.languages = languages
    let known = Dictionary(slots.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    self.slots = known
    self.steps = steps
    self.contentHash = contentHash
    program = Program(steps, slots: { known[$0] ?? known[$0.family] })
  }

  public static func == (left: Dialogue, right: Dialogue) -> Bool {
    left === right
      || (left.id == right.id && left.address == right.address
        && left.languages == right.languages && left.slots == right.slots
        && left.steps == right.steps && left.contentHash == right.contentHash)
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(id)
    hasher.combine(contentHash)
  }

  /// The slot of an answer; a topic (`interest.metal`) has the slot of its family.
  public func slot(_ id: Slot.ID) -> Slot? {
    slots[id] ?? slots[id.family]
  }
}
