public import Essentials

/// One step of a dialogue; steps nest, and never jump.
public indirect enum Step: Hashable, Sendable {
  public typealias ID = Identifier<Step>

  case say(ID, Text)
  case ask(Question)
  /// Lets conditions below see what was volunteered for a slot that nobody asks for.
  case listen(ID, Slot.ID)
  /// The first arm whose condition holds.
  case branch(ID, arms: [Arm], otherwise: [Step])
  /// Asks one topic after another, as long as somebody outside has one worth asking.
  case explore(Exploration)
  /// Shows something that only the outside can work out: advice, next steps.
  case present(ID, Presentation)
  case set(ID, Slot.ID, Operand)
  /// Steps under one heading: a section, a called fragment, a round of a repetition.
  case section(ID, title: Text?, [Step])
  /// Goes on with another dialogue; the answers that fit it come along.
  case handOver(ID, to: Dialogue.ID)
  case end(ID, outcome: Symbol)

  public struct Arm: Hashable, Sendable {
    public let condition: Condition
    public let steps: [Step]

    public init(_ condition: Condition, _ steps: [Step]) {
      self.condition = condition
      self.steps = steps
    }
  }
}

/// A question for one slot, with everything that is said until it is answered.
///
/// A class, because sessions and effects hold on to questions and copy them at each turn.
public final class Question: Hashable, Sendable {
  public let id: Step.ID
  public let slot: Slot.ID
  public let prompt: Text
  /// Asked again after a digression; the prompt where there is none.
  public let short: Text?
  /// One for each time nothing was understood, each with other words.
  public let reasks: [Text]
  /// The value was heard, and can't be.
  public let invalid: Text?
  /// Before the way out: examples, and the words to pass.
  public let lastTry: Text?
  public let why: Text?
  public let help: Text?
  public let options: [Option]

  public init(
    id: Step.ID, slot: Slot.ID, prompt: Text, short: Text? = nil, reasks: [Text] = [],
    invalid: Text? = nil, lastTry: Text? = nil, why: Text? = nil, help: Text? = nil,
    options: [Option] = []
  ) {
    self.id = id
    self.slot = slot
    self.prompt = prompt
    self.short = short
    self.reasks = reasks
    self.invalid = invalid
    self.lastTry = lastTry
    self.why = why
    self.help = help
    self.options = options
  }

  public static func == (left: Question, right: Question) -> Bool {
    left === right
      || (left.id == right.id && left.slot == right.slot && left.prompt == right.prompt
        && left.short == right.short && left.reasks == right.reasks
        && left.invalid == right.invalid && left.lastTry == right.lastTry
        && left.why == right.why && left.help == right.help && left.options == right.options)
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(id)
  }

  public struct Option: Hashable, Sendable {
    public let id: Symbol
    public let label: Text
    /// Other words for it, in any language.
    public let hear: [String]
    /// Steps that follow when it is chosen.
    public let steps: [Step]

    public init(id: Symbol, label: Text, hear: [String], steps: [Step] = []) {
      self.id = id
      self.label = label
      self.hear = hear
      self.steps = steps
    }
  }
}

/// Closed questions about topics that the outside chooses, one opinion each.
public struct Exploration: Hashable, Sendable {
  public let id: Step.ID
  /// A slot of type ``SlotType/opinions(_:)``.
  public let family: Slot.ID
  public let atMost: Int
  public let why: Text?
  public let help: Text?

  public init(id: Step.ID, family: Slot.ID, atMost: Int, why: Text? = nil, help: Text? = nil) {
    self.id = id
    self.family = family
    self.atMost = atMost
    self.why = why
    self.help = help
  }
}

/// Something to show; its words are the outside's.
public struct Presentation: Hashable, Sendable {
  /// What to show: `recommend` or `advise`, for instance.
  public let kind: Symbol
  /// How much of it, or for whom: `trades: 3`.
  public let parameters: [String: String]

  public init(kind: Symbol, parameters: [String: String] = [:]) {
    self.kind = kind
    self.parameters = parameters
  }
}
