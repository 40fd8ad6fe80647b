/// A label, as it stands in the corpus.
enum JSONValue: Decodable {
  case flag(Bool)
  case number(Int)
  case text(String)
  case list([JSONValue])
  case fields([String: JSONValue])
  case nothing

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .nothing
    } else if let flag = try? container.decode(Bool.self) {
      self = .flag(flag)
    } else if let number = try? container.decode(Int.self) {
      self = .number(number)
    } else if let text = try? container.decode(String.self) {
      self = .text(text)
    } else if let list = try? container.decode([JSONValue].self) {
      self = .list(list)
    } else {
      self = .fields(try container.decode([String: JSONValue].self))
    }
  }

  subscript(key: String) -> JSONValue? {
    if case .fields(let fields) = self { fields[key] } else { nil }
  }

  /// The elements of a list; of anything else, itself.
  var elements: [JSONValue] {
    switch self {
    case .list(let list): list
    case .nothing: []
    default: [self]
    }
  }

  var text: String? {
    switch self {
    case .text(let text): text
    case .number(let number): String(number)
    case .flag(let flag): flag ? "yes" : "no"
    default: nil
    }
  }
}
