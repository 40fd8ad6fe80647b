import Essentials
public import Interview

/// How much of a dialogue some conversations have passed.
public struct Coverage: Sendable {
  public let inventory: Inventory
  public private(set) var passed: Set<Walk.Mark> = []

  public init(of dialogue: Dialogue) {
    inventory = Inventory(of: dialogue)
  }

  /// Marks of other dialogues change nothing.
  public mutating func note(_ marks: some Sequence<Walk.Mark>) {
    passed.formUnion(marks)
  }

  /// So many of so many.
  public struct Share: Hashable, Sendable, Codable {
    public let passed: Int
    public let total: Int

    /// 100 where there is nothing to pass.
    public var percent: Double { total == 0 ? 100 : Double(passed) * 100 / Double(total) }
  }

  public var steps: Share { share(of: inventory.steps) }
  public var options: Share { share(of: inventory.options) }
  public var branches: Share { share(of: inventory.branches) }

  /// What no conversation has passed, in the order of the script.
  public var missing: [Walk.Mark] {
    inventory.all.filter { !passed.contains($0) }
  }

  private func share(of marks: [Walk.Mark]) -> Share {
    Share(passed: marks.count { passed.contains($0) }, total: marks.count)
  }
}
