import Essentials
public import Interview

extension Dialogue {
  /// A part of a dialogue that can be drawn by itself.
  public struct Section: Hashable, Sendable {
    /// Its id, without the dialogue's name.
    public let name: String
    public let steps: [Step]
  }

  /// Sections, called fragments and rounds, at any depth, in the order of the script.
  public var sections: [Section] {
    steps.flattened.compactMap { step in
      guard case .section(let id, _, let steps) = step else { return nil }
      let own = self.id.rawValue + "/"
      let name = id.rawValue.hasPrefix(own) ? String(id.rawValue.dropFirst(own.count)) : id.rawValue
      return Section(name: name, steps: steps)
    }
  }
}
