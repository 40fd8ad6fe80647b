import Foundation
import Understanding

/// Turns labels into the items that readings are compared with.
struct LabelReader {
  let gazetteer: Gazetteer

  func items(_ slots: JSONValue?, in text: String) -> [Item] {
    guard case .fields(let slots)? = slots else { return [] }
    return slots.flatMap { slot, value -> [Item] in
      switch slot {
      case "intent", "faq": []
      case "place": value.elements.compactMap { place($0, in: text) }
      case "reach": value.elements.compactMap { Self.reach($0).map { Item(slot: slot, value: $0) } }
      default: Self.values(of: value, slot: slot)
      }
    }
  }

  private static func values(of value: JSONValue, slot: String) -> [Item] {
    if case .list(let list) = value, list.isEmpty { return [Item(slot: slot, value: Item.none)] }
    return value.elements.compactMap { $0.text.map { Item(slot: slot, value: $0) } }
  }

  /// Intent and question of a label.
  func talk(_ label: JSONValue) -> [Item] {
    ["intent", "faq"].flatMap { key in
      (label[key]?.elements ?? []).compactMap { value -> Item? in
        guard let name = value.text else { return nil }
        let tongue = name == "language" ? label["language"]?.text.map { " " + $0 } ?? "" : ""
        return Item(slot: key, value: name + tongue)
      }
    }
  }

  private func place(_ value: JSONValue, in text: String) -> Item? {
    if let code = value["department"]?.text {
      return Item(slot: "place", value: "department " + code)
    }
    if let region = value["region"]?.text { return Item(slot: "place", value: "region " + region) }
    if let departments = value["ambiguous"] {
      let codes = departments.elements.compactMap(\.text).sorted()
      return Item(slot: "place", value: "one of " + codes.joined(separator: " "))
    }
    guard let label = value.text, let space = label.firstIndex(of: " ") else { return nil }
    let code = String(label[..<space])
    let name = String(label[label.index(after: space)...])
    let department =
      gazetteer.commune(named: name, postalCode: code).map { gazetteer[$0].department }
      ?? String(code.prefix(code.hasPrefix("97") ? 3 : 2))
    return Self.commune(name, department, code, in: text)
  }

  /// The same name and department is right; so is the same postal code where the text holds one,
  /// and an arrondissement by its code.
  static func commune(
    _ name: String, _ department: String, _ code: String, in text: String
  ) -> Item {
    var aliases: Set<String> = []
    let isNumbered = name.last?.isNumber ?? false
    if text.filter(\.isNumber).contains(code) || isNumbered { aliases.insert("code " + code) }
    if ["Paris", "Lyon", "Marseille"].contains(name), !code.hasSuffix("00") {
      aliases.insert("code " + code)
    }
    return Item(slot: "place", value: "\(name) (\(department))", aliases: aliases)
  }

  static func reach(_ value: JSONValue) -> String? {
    if let km = value["km"]?.text { return km + " km" }
    if let minutes = value["minutes"]?.text {
      return ([minutes, "min"] + [value["by"]?.text].compactMap { $0 }).joined(separator: " ")
    }
    if value["any"] != nil { return "any" }
    return value["near"] != nil ? "near" : nil
  }
}
