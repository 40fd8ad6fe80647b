extension [Step] {
  /// The most questions on one way through the script, whatever decides its branches.
  public var mostQuestions: Int { longestWay.questions }

  private typealias Way = (questions: Int, goesOn: Bool)

  /// The most questions through a list of steps, and whether a way comes out at its end.
  private var longestWay: Way {
    var through = 0
    var most = 0
    for step in self {
      let ways = Self.ways(of: step)
      most = Swift.max(most, through + (ways.map(\.questions).max() ?? 0))
      guard ways.contains(where: \.goesOn) else { return (most, false) }
      through += ways.filter(\.goesOn).map(\.questions).max() ?? 0
    }
    return (Swift.max(most, through), true)
  }

  private static func ways(of step: Step) -> [Way] {
    switch step {
    case .ask(let question):
      [(1, true)] + question.options.map(\.steps.longestWay).map { ($0 + 1, $1) }
    case .explore(let exploration): [(exploration.atMost, true)]
    case .branch(_, let arms, let otherwise):
      arms.map(\.steps.longestWay) + [otherwise.longestWay]
    case .section(_, _, let steps): [steps.longestWay]
    case .handOver, .end: [(0, false)]
    case .say, .listen, .present, .set: [(0, true)]
    }
  }
}
