import Essentials

/// The stored shape of values, `{"integer":16}`; it outlives releases, so it is written by hand.
extension Value: Codable {
  private enum Key: String, CodingKey {
    case yesNo = "yesno"
    case integer, symbol, symbols, place, department, region, postalCode, name, reach, minutes, by,
      date, text
    case kilometres = "km"
    case anywhere = "any"
  }

  public init(from decoder: any Decoder) throws {
    let box = try decoder.container(keyedBy: Key.self)
    if let yesNo = try box.decodeIfPresent(YesNo.self, forKey: .yesNo) {
      self = .yesNo(yesNo)
    } else if let number = try box.decodeIfPresent(Int.self, forKey: .integer) {
      self = .integer(number)
    } else if let symbol = try box.decodeIfPresent(Symbol.self, forKey: .symbol) {
      self = .symbol(symbol)
    } else if let symbols = try box.decodeIfPresent([Symbol].self, forKey: .symbols) {
      self = .symbols(symbols)
    } else if let day = try box.decodeIfPresent(Day.self, forKey: .date) {
      self = .date(day)
    } else if box.contains(.text) {
      self = .text("")
    } else if box.contains(.place) {
      self = .place(try Self.place(in: box.nestedContainer(keyedBy: Key.self, forKey: .place)))
    } else {
      self = .reach(try Self.reach(in: box.nestedContainer(keyedBy: Key.self, forKey: .reach)))
    }
  }

  private static func place(in box: KeyedDecodingContainer<Key>) throws -> Place {
    if let name = try box.decodeIfPresent(String.self, forKey: .name) {
      return .commune(
        postalCode: try box.decode(String.self, forKey: .postalCode), name: name,
        department: try box.decode(String.self, forKey: .department))
    }
    if let department = try box.decodeIfPresent(String.self, forKey: .department) {
      return .department(department)
    }
    return .region(try box.decode(String.self, forKey: .region))
  }

  private static func reach(in box: KeyedDecodingContainer<Key>) throws -> Reach {
    if let kilometres = try box.decodeIfPresent(Int.self, forKey: .kilometres) {
      return .kilometres(kilometres)
    }
    if let minutes = try box.decodeIfPresent(Int.self, forKey: .minutes) {
      return .minutes(minutes, by: try box.decodeIfPresent(Symbol.self, forKey: .by))
    }
    _ = try box.decode(Bool.self, forKey: .anywhere)
    return .anywhere
  }

  public func encode(to encoder: any Encoder) throws {
    var box = encoder.container(keyedBy: Key.self)
    switch self {
    case .yesNo(let yesNo): try box.encode(yesNo, forKey: .yesNo)
    case .integer(let number): try box.encode(number, forKey: .integer)
    case .symbol(let symbol): try box.encode(symbol, forKey: .symbol)
    case .symbols(let symbols): try box.encode(symbols, forKey: .symbols)
    case .date(let day): try box.encode(day, forKey: .date)
    // That something was written is kept, so that it isn't asked again; the words never are.
    case .text: try box.encode(true, forKey: .text)
    case .place(let place):
      var inner = box.nestedContainer(keyedBy: Key.self, forKey: .place)
      switch place {
      case .commune(let postalCode, let name, let department):
        try inner.encode(postalCode, forKey: .postalCode)
        try inner.encode(name, forKey: .name)
        try inner.encode(department, forKey: .department)
      case .department(let code): try inner.encode(code, forKey: .department)
      case .region(let name): try inner.encode(name, forKey: .region)
      }
    case .reach(let reach):
      var inner = box.nestedContainer(keyedBy: Key.self, forKey: .reach)
      switch reach {
      case .kilometres(let kilometres): try inner.encode(kilometres, forKey: .kilometres)
      case .minutes(let minutes, let means):
        try inner.encode(minutes, forKey: .minutes)
        try inner.encodeIfPresent(means, forKey: .by)
      case .anywhere: try inner.encode(true, forKey: .anywhere)
      }
    }
  }
}

extension Answer {
  private enum Key: String, CodingKey { case value, unknown, skipped, by }

  public init(from decoder: any Decoder) throws {
    let box = try decoder.container(keyedBy: Key.self)
    let author = try box.decodeIfPresent(Author.self, forKey: .by) ?? .person
    if try box.decodeIfPresent(Bool.self, forKey: .unknown) == true {
      self.init(.unknown, by: author)
    } else if try box.decodeIfPresent(Bool.self, forKey: .skipped) == true {
      self.init(.skipped, by: author)
    } else {
      self.init(try box.decode(Value.self, forKey: .value), by: author)
    }
  }

  public func encode(to encoder: any Encoder) throws {
    var box = encoder.container(keyedBy: Key.self)
    switch content {
    case .value(let value): try box.encode(value, forKey: .value)
    case .unknown: try box.encode(true, forKey: .unknown)
    case .skipped: try box.encode(true, forKey: .skipped)
    }
    if author != .person { try box.encode(author, forKey: .by) }
  }
}
