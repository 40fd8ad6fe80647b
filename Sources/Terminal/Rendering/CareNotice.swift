/// What is said when somebody is in distress: shown before anything else of its turn.
public struct CareNotice: Hashable, Sendable {
  public struct Line: Hashable, Sendable {
    /// As one dials it: `3114`.
    public var number: String
    /// Who answers, and when.
    public var label: String

    public init(number: String, label: String) {
      self.number = number
      self.label = label
    }
  }

  /// The right one first.
  public var numbers: [Line]
  public var text: String

  public init(numbers: [Line], text: String) {
    self.numbers = numbers
    self.text = text
  }
}
