public import Essentials
public import Interview

/// What an exploration of a dialogue has found.
public struct ModelReport: Sendable {
  /// A condition that is the same in every conversation that gets to it.
  public struct Constant: Hashable, Sendable {
    public let branch: Step.ID
    /// Of the branch, from 0.
    public let arm: Int
    public let isTrue: Bool
  }

  /// How an end is reached.
  public struct Ending: Hashable, Sendable {
    public internal(set) var fewestQuestions: Int
    public internal(set) var mostQuestions: Int
    public let witness: Witness
  }

  /// A conversation for everything that one reaches, with the fewest questions.
  public internal(set) var witnesses: [Walk.Mark: Witness] = [:]
  /// Questions that are passed, and whose answer is always known by then.
  public internal(set) var neverAsked: [Step.ID] = []
  /// What nothing reaches, in the order of the script; proved where ``isComplete``.
  public internal(set) var unreached: [Walk.Mark] = []
  public internal(set) var constants: [Constant] = []
  /// Answers after which the dialogue ends without a word.
  public internal(set) var silentEnds: [Witness] = []
  public internal(set) var endings: [Symbol: Ending] = [:]
  /// False where the bound was met before everything was seen: then nothing is proved.
  public internal(set) var isComplete = true
  /// States that differ in something that matters.
  public internal(set) var states = 0
}
