import Essentials
import Interview
import LineProtocol

extension JSON {
  /// A value as `HEARD` shows it, and as every other part of the program writes it.
  init(_ value: Value, of slot: Slot.ID) {
    switch value {
    case .yesNo(.yes) where slot == Self.boarding: self = true
    case .yesNo(.no) where slot == Self.boarding: self = false
    case .yesNo(let yesNo): self = .string(yesNo.rawValue)
    case .integer(let number): self = .integer(number)
    case .symbol(let symbol): self = .string(symbol.rawValue)
    case .symbols(let symbols): self = .strings(symbols.map(\.rawValue))
    case .date(let day): self = .string(day.description)
    // Words of a person are shown to nobody.
    case .text: self = .null
    case .place(.commune(let postalCode, let name, _)): self = .string("\(postalCode) \(name)")
    case .place(.department(let code)): self = .object(["department": .string(code)])
    case .place(.region(let name)): self = .object(["region": .string(name)])
    case .reach(.kilometres(let kilometres)): self = .object(["km": .integer(kilometres)])
    case .reach(.minutes(let minutes, let means)):
      var object: JSONObject = ["minutes": .integer(minutes)]
      object["by"] = means.map { .string($0.rawValue) }
      self = .object(object)
    case .reach(.anywhere): self = .object(["any": true])
    }
  }

  /// The one question whose yes and no are true and false everywhere.
  private static let boarding: Slot.ID = "boarding"
}
