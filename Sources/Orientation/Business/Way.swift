public import Essentials

/// A way to work with a school: a need and the steps that serve it.
public struct Way: Hashable, Sendable {
  public var need: NextStep.Door
  public var steps: [NextStep.ID]
}
