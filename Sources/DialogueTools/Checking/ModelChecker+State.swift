import Essentials
import Interview

extension ModelChecker {
  /// A conversation on its way.
  struct State {
    var answers: [Slot.ID: Answer] = [:]
    var told: [OpenOutside.Query: Symbol?] = [:]
    /// Slots that are listened for, and that this person doesn't volunteer.
    var silent: Set<Slot.ID> = []
    var witness = Witness()
    /// The last question answered on this way.
    var node: Int?
  }

  /// Two states with one key go on alike.
  struct Key: Hashable {
    let stop: Walk.Stop
    let answers: [Answer.Content?]
    /// How many topics of each family have an answer.
    let topics: [Int]
    let silent: [Bool]
  }
}
