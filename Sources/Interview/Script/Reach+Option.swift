public import Essentials

extension Value.Reach {
  /// The reach that an option stands for: `km-30`, `min-45`, `anywhere`.
  public init?(option: Symbol) {
    if option == "anywhere" {
      self = .anywhere
      return
    }
    let parts = option.rawValue.split(separator: "-")
    guard parts.count == 2, let number = Int(parts[1]) else { return nil }
    switch parts[0] {
    case "km": self = .kilometres(number)
    case "min": self = .minutes(number, by: nil)
    default: return nil
    }
  }
}
