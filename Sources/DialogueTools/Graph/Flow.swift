import Essentials
public import Interview

/// A dialogue as boxes and arrows, for people who look at it.
///
/// Sentences that follow each other share a box, and so do slots that are listened for: a reader
/// looks for questions and ways, not for lines.
public struct Flow: Hashable, Sendable {
  public enum Shape: Hashable, Sendable {
    case start, words, question, branch, section, computation, result, end, elsewhere
  }

  public struct Box: Hashable, Sendable {
    public let name: String
    public let shape: Shape
    public internal(set) var lines: [String]
  }

  public struct Arrow: Hashable, Sendable {
    public let from: String
    public let to: String
    /// Empty where there is one way only.
    public let label: String
  }

  public private(set) var boxes: [Box] = []
  public private(set) var arrows: [Arrow] = []

  /// Where a way comes from.
  private struct Entry {
    let box: String
    let label: String
  }

  /// Whether a section is one box, however much is in it.
  private let isOverview: Bool

  /// Of a whole dialogue; an overview has its sections as boxes, and not what is in them.
  public init(of dialogue: Dialogue, isOverview: Bool = false) {
    self.init(of: dialogue.steps, title: dialogue.id.rawValue, isOverview: isOverview)
  }

  /// Of one section, with all that is in it; nil where the dialogue has none of that name.
  public init?(ofSection name: String, in dialogue: Dialogue) {
    guard let section = dialogue.sections.first(where: { $0.name == name }) else { return nil }
    self.init(of: section.steps, title: name)
  }

  /// Of some of its steps.
  public init(of steps: [Step], title: String, isOverview: Bool = false) {
    self.isOverview = isOverview
    let start = add(.start, [title])
    let exits = lay(steps, from: [Entry(box: start, label: "")])
    if !exits.isEmpty {
      let finished = add(.end, ["…"])
      connect(exits, to: finished)
    }
  }

  private mutating func add(_ shape: Shape, _ lines: [String]) -> String {
    let name = "n\(boxes.count)"
    boxes.append(Box(name: name, shape: shape, lines: lines))
    return name
  }

  private mutating func connect(_ entries: [Entry], to box: String) {
    arrows += entries.map { Arrow(from: $0.box, to: box, label: $0.label) }
  }

  /// Lays the steps in a row, and returns the ways out of the last.
  private mutating func lay(_ steps: [Step], from entries: [Entry]) -> [Entry] {
    var entries = entries
    var shared: Shape?
    for step in steps {
      guard !entries.isEmpty else { return [] }
      let (shape, lines) = step.box
      if shape == shared, let last = boxes.indices.last {
        boxes[last].lines += lines
        continue
      }
      let box = add(shape, lines)
      connect(entries, to: box)
      shared = shape == .words || shape == .computation ? shape : nil
      entries = exits(of: step, box)
    }
    return entries
  }

  private mutating func exits(of step: Step, _ box: String) -> [Entry] {
    switch step {
    case .end, .handOver: return []
    case .section where isOverview:
      // Only whether there is a way out of it.
      var inside = self
      let exits = step.blocks.flatMap { inside.lay($0.steps, from: [Entry(box: box, label: "")]) }
      return exits.isEmpty ? [] : [Entry(box: box, label: "")]
    default: break
    }
    var exits: [Entry] = []
    var plain = step.blocks.isEmpty
    for block in step.blocks {
      switch (block.way, step) {
      case (.option, _) where block.steps.isEmpty: plain = true
      case (.option(_, let option), _):
        exits += lay(block.steps, from: [Entry(box: box, label: option.rawValue)])
      case (.arm(_, let number), .branch(_, let arms, _)):
        let label = number < arms.count ? arms[number].condition.words : "else"
        exits += lay(block.steps, from: [Entry(box: box, label: label)])
      default: exits += lay(block.steps, from: [Entry(box: box, label: "")])
      }
    }
    // A question may be passed over, whatever its options.
    if case .ask = step { plain = true }
    return plain ? exits + [Entry(box: box, label: "")] : exits
  }
}
