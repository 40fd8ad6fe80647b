import Foundation
import Testing

@testable import DialogueFiles

/// The part of JSON Schema that the project's schemas use; a keyword that it doesn't know is a
/// failure, so that no rule is passed over in silence.
struct SchemaValidator {
  private let root: [String: Any]

  init(_ text: String) throws {
    let json = try JSONSerialization.jsonObject(with: Data(text.utf8))
    root = try #require(json as? [String: Any])
  }

  func accepts(_ syntax: Syntax) -> Bool {
    holds(root, Self.value(syntax))
  }

  /// YAML's core schema, as editors read a plain scalar.
  private static func value(_ syntax: Syntax) -> Any {
    switch syntax.content {
    case .scalar(let text, let isPlain):
      if isPlain, let number = Int(text) { return number }
      if isPlain, text == "true" || text == "false" { return text == "true" }
      return text
    case .sequence(let items): return items.map(value)
    case .mapping(let entries):
      return Dictionary(entries.map { ($0.key, value($0.value)) }) { first, _ in first }
    case .empty, .refused: return NSNull()
    }
  }

  private static let annotations: Set<String> = ["$schema", "$defs", "title"]

  private func holds(_ schema: Any, _ value: Any) -> Bool {
    if let bool = schema as? Bool { return bool }
    guard let schema = schema as? [String: Any] else { return false }
    return schema.allSatisfy { key, rule in
      Self.annotations.contains(key) || holds(key, rule, in: schema, value)
    }
  }

  private func holds(
    _ keyword: String, _ rule: Any, in schema: [String: Any], _ value: Any
  ) -> Bool {
    let object = value as? [String: Any]
    let items = value as? [Any]
    let text = value as? String
    let number = value is Bool ? nil : value as? Int
    switch keyword {
    case "$ref":
      let name = (rule as? String ?? "").split(separator: "/").last.map(String.init) ?? ""
      return holds((root["$defs"] as? [String: Any])?[name] ?? false, value)
    case "type":
      let types = rule as? [String] ?? [rule as? String ?? ""]
      return types.contains { type in
        switch type {
        case "object": object != nil
        case "array": items != nil
        case "string": text != nil
        case "integer": number != nil
        case "null": value is NSNull
        default: false
        }
      }
    case "properties":
      let rules = rule as? [String: Any] ?? [:]
      return object?.allSatisfy { key, value in rules[key].map { holds($0, value) } ?? true }
        ?? true
    case "additionalProperties":
      let known = schema["properties"] as? [String: Any] ?? [:]
      return object?.allSatisfy { known[$0.key] != nil || holds(rule, $0.value) } ?? true
    case "propertyNames": return object?.keys.allSatisfy { holds(rule, $0) } ?? true
    case "required":
      return object.map { object in (rule as? [String] ?? []).allSatisfy { object[$0] != nil } }
        ?? true
    case "items": return items?.allSatisfy { holds(rule, $0) } ?? true
    case "minItems": return items.map { $0.count >= rule as? Int ?? 0 } ?? true
    case "minLength": return text.map { $0.count >= rule as? Int ?? 0 } ?? true
    case "maxLength": return text.map { $0.count <= rule as? Int ?? 0 } ?? true
    case "minimum": return number.map { $0 >= rule as? Int ?? 0 } ?? true
    case "maximum": return number.map { $0 <= rule as? Int ?? 0 } ?? true
    case "pattern":
      return text.map { $0.range(of: rule as? String ?? "", options: .regularExpression) != nil }
        ?? true
    case "enum": return (rule as? [String] ?? []).contains { $0 == text }
    case "not": return !holds(rule, value)
    case "anyOf": return (rule as? [Any] ?? []).contains { holds($0, value) }
    default:
      Issue.record("the validator doesn't know '\(keyword)'")
      return false
    }
  }
}
