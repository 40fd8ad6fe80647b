public import Essentials

/// A name in a closed list: an option, a trade, an outcome.
public typealias Symbol = Identifier<Value>

/// What a slot holds.
public enum Value: Hashable, Sendable {
  case yesNo(YesNo)
  case integer(Int)
  case symbol(Symbol)
  /// In the order they were said, none twice.
  case symbols([Symbol])
  case place(Place)
  case reach(Reach)
  case date(Day)
  /// Words as they were typed: in memory only, for their stored shape is empty.
  case text(String)

  public enum YesNo: String, Hashable, Sendable, Codable, CaseIterable {
    case yes, no
    /// "bof", "ça dépend", "les deux"
    case maybe
  }

  /// A place that is settled, or as settled as the person wants it.
  public enum Place: Hashable, Sendable {
    /// `50700`, `Valognes`, `50`
    case commune(postalCode: String, name: String, department: String)
    case department(String)
    case region(String)
  }

  /// How far somebody would go.
  public enum Reach: Hashable, Sendable {
    case kilometres(Int)
    /// `by` is a means of transport: `car`, `bus` …
    case minutes(Int, by: Symbol?)
    case anywhere
  }
}

/// What was answered, by whom, and how it came.
public struct Answer: Hashable, Sendable, Codable {
  public enum Content: Hashable, Sendable {
    case value(Value)
    /// "Je sais pas": an answer like any other.
    case unknown
    /// The person, or the last try, passed over the question.
    case skipped
  }
  public enum Author: String, Hashable, Sendable, Codable, CaseIterable {
    case person, parent, counsellor, computed
  }

  public var content: Content
  public var author: Author

  public init(_ content: Content, by author: Author = .person) {
    self.content = content
    self.author = author
  }

  public init(_ value: Value, by author: Author = .person) {
    self.init(.value(value), by: author)
  }

  /// Nil where the answer holds no value.
  public var value: Value? {
    guard case .value(let value) = content else { return nil }
    return value
  }
}
