public import Essentials
public import Interview

/// One difference between two versions of a dialogue, and what it does to sessions that were begun
/// with the old one.
public struct ScriptChange: Hashable, Sendable {
  public enum Verdict: String, Hashable, Sendable, CaseIterable {
    /// Nobody notices, or reads other words.
    case goesOn = "goes-on"
    /// A question may come that was not on the way, or one that was may not.
    case asksAgain = "asks-again"
    /// An answer fits no more, or nothing looks at it.
    case losesAnswer = "loses-answer"
  }

  public enum Subject: Hashable, Sendable {
    case slot(Slot.ID)
    case step(Step.ID)
  }

  public enum Kind: Hashable, Sendable {
    case slotRemoved
    /// These options, or names, are gone.
    case optionsRemoved([Symbol])
    case optionsAdded([Symbol])
    /// The type holds less than before, or something else.
    case typeNarrowed
    case typeWidened
    case constraintsChanged
    case sensitivityChanged
    case labelChanged
    case added
    case removed
    /// Before or behind others than it was.
    case moved
    /// Under another branch or option.
    case movedElsewhere
    case conditionChanged
    /// What is computed, shown, explored or handed over to.
    case contentChanged
    case outcomeChanged(Symbol, Symbol)
    /// `prompt`, `options.clear.label` …, in these languages.
    case textChanged(String, [Language])
    /// Words that are heard for an option.
    case wordsChanged(Symbol)
  }

  public let subject: Subject
  public let kind: Kind
  public let verdict: Verdict
}
