/// A piece of JSON, as a schema is written in it.
indirect enum SchemaNode: Hashable, Sendable, Encodable {
  case object([String: SchemaNode])
  case array([SchemaNode])
  case string(String)
  case integer(Int)
  case bool(Bool)

  func encode(to encoder: any Encoder) throws {
    var box = encoder.singleValueContainer()
    switch self {
    case .object(let members): try box.encode(members)
    case .array(let items): try box.encode(items)
    case .string(let text): try box.encode(text)
    case .integer(let number): try box.encode(number)
    case .bool(let bool): try box.encode(bool)
    }
  }
}

extension SchemaNode: ExpressibleByDictionaryLiteral, ExpressibleByArrayLiteral,
  ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral
{
  init(dictionaryLiteral elements: (String, SchemaNode)...) {
    self = .object(Dictionary(elements) { first, _ in first })
  }
  init(arrayLiteral elements: SchemaNode...) { self = .array(elements) }
  init(stringLiteral value: String) { self = .string(value) }
  init(integerLiteral value: Int) { self = .integer(value) }
  init(booleanLiteral value: Bool) { self = .bool(value) }
}
