import Essentials
import Foundation
import Interview

/// The shape of dialogue files as JSON Schema, for editors that complete and check with it.
///
/// It is made of the compiler's own tables of keys, so that the two can't differ. What a schema
/// can't know (names that must exist, types of expressions) the compiler tells.
public struct DialogueSchema: Sendable {
  /// What the file is.
  public enum Subject: String, CaseIterable, Sendable {
    case dialogue, fragment, phrases
  }

  private let surroundings: Surroundings

  public init(_ surroundings: Surroundings = Surroundings()) {
    self.surroundings = surroundings
  }

  /// Pretty-printed, its keys sorted.
  public func text(for subject: Subject) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(node(for: subject)), as: UTF8.self) + "\n"
  }

  private func node(for subject: Subject) -> SchemaNode {
    var members: [String: SchemaNode] = [
      "$schema": "https://json-schema.org/draft/2020-12/schema",
      "title": .string("Tremplin: \(subject.rawValue)"),
      "type": "object",
      "additionalProperties": false,
      "$defs": .object(definitions),
    ]
    switch subject {
    case .dialogue:
      members["required"] = ["dialogue", "address", "languages", "steps"]
      members["properties"] = [
        "dialogue": ref("name"),
        "address": ["enum": .array(Address.allCases.map { .string($0.rawValue) })],
        "languages": [
          "type": "array", "minItems": 1,
          "items": ["enum": .array(Language.allCases.map { .string($0.rawValue) })],
        ],
        "most-questions": ["type": "integer", "minimum": 1, "maximum": 500],
        StepNaming.lastKey: lastID,
        "slots": ref("slots"), "steps": ref("steps"),
      ]
    case .fragment:
      members["properties"] = [
        "slots": ref("slots"), "steps": ref("steps"), StepNaming.lastKey: lastID,
      ]
      members["anyOf"] = [["required": ["slots"]], ["required": ["steps"]]]
    case .phrases:
      members["required"] = ["phrases"]
      members["properties"] = [
        "phrases": ["type": "object", "additionalProperties": ref("text")]
      ]
    }
    return .object(members)
  }

  private var lastID: SchemaNode { ["type": "integer", "minimum": 0, "maximum": 1_000_000] }

  private func ref(_ name: String) -> SchemaNode { ["$ref": .string("#/$defs/\(name)")] }

  private var definitions: [String: SchemaNode] {
    let kinds = StepKind.allCases.map(step)
    let presentations = surroundings.presentations.sorted { $0.key < $1.key }
      .map { presentation($0.key.rawValue, $0.value) }
    return [
      "name": ["type": "string", "pattern": "^[a-z0-9][a-z0-9-]*$"],
      "text": text,
      "steps": ["type": "array", "minItems": 1, "items": ref("step")],
      "step": ["anyOf": .array(kinds + presentations)],
      "slots": [
        "type": "object", "additionalProperties": ref("slot"),
        "propertyNames": [
          "pattern": "^[a-z0-9][a-z0-9-]*$", "not": ["enum": .array(reserved.map { .string($0) })],
        ],
      ],
      "slot": slot,
      "option": object(
        [
          "id": ref("name"), "label": ref("text"), "then": ref("steps"),
          "hear": ["type": "array", "items": ["type": "string"]],
        ], required: ["id", "label"]),
      "case": object(
        ["if": condition, "then": ref("steps")], required: ["if", "then"]),
    ]
  }

  private var text: SchemaNode {
    let words: SchemaNode = [
      "type": "string", "minLength": 1, "maxLength": .integer(DialogueLimits.text),
    ]
    let french = ["fr", "tu", "vous"]
    return [
      "type": "object", "additionalProperties": false,
      "properties": .object(
        Dictionary(uniqueKeysWithValues: TextReader.keys.map { ($0, words) })),
      "anyOf": .array(french.map { ["required": [.string($0)]] }),
    ]
  }

  private var slot: SchemaNode {
    object(
      [
        "type": ["type": "string", "pattern": .string(typePattern)],
        "label": ref("text"),
        "sensitivity": [
          "enum": .array(Slot.Sensitivity.allCases.map { .string($0.rawValue) })
        ],
        "options": ["type": "array", "minItems": 1, "items": ref("name")],
        "constraints": [
          "type": "array",
          "items": object(
            ["require": condition, "message": ref("text")], required: ["require", "message"]),
        ],
        // Editors of YAML 1.1 read yes and no as truth values.
        "recorded": ["enum": ["yes", "no", true, false]],
      ], required: ["type", "label"])
  }

  private var typePattern: String {
    let named = surroundings.namedTypes.keys.map(\.rawValue).sorted()
    let words =
      named
      + SlotTypeParser.words.map { word in
        switch word {
        case "integer", "age": "\(word) +-?[0-9]+\\.\\.-?[0-9]+"
        case "term", "terms", "opinions": "\(word) +[a-z0-9][a-z0-9-]*"
        case "date": "date( +[0-9-]{10}\\.\\.[0-9-]{10})?"
        case "text": "text +[0-9]+"
        default: word
        }
      }
    return "^(\(words.joined(separator: "|")))$"
  }

  /// Words that mean something in expressions, and so name no slot.
  private var reserved: [String] {
    (Array(ExpressionParser.reservedWords) + Value.YesNo.allCases.map(\.rawValue)
      + surroundings.outside.keys.map(\.rawValue)).sorted()
  }

  private var condition: SchemaNode { ["type": "string", "minLength": 1] }

  private func object(_ properties: [String: SchemaNode], required: [String]) -> SchemaNode {
    [
      "type": "object", "additionalProperties": false, "properties": .object(properties),
      "required": .array(required.map { .string($0) }),
    ]
  }

  private func step(_ kind: StepKind) -> SchemaNode {
    object(
      Dictionary(uniqueKeysWithValues: kind.keys.map { ($0, shape(of: $0)) }),
      required: kind.required)
  }

  /// The question after a round: an `ask` whose slot is known.
  private var again: SchemaNode {
    let keys = StepKind.ask.keys.filter { $0 != "ask" }
    return object(
      Dictionary(uniqueKeysWithValues: keys.map { ($0, shape(of: $0)) }), required: ["prompt"])
  }

  private func presentation(_ kind: String, _ parameters: [String]) -> SchemaNode {
    let value: SchemaNode = ["type": ["string", "integer"]]
    let names = Dictionary(uniqueKeysWithValues: parameters.map { ($0, value) })
    return object(
      [
        kind: [
          "type": ["object", "null"], "additionalProperties": false, "properties": .object(names),
        ],
        "id": ref("name"),
      ], required: [kind])
  }

  /// What stands behind a key of a step.
  func shape(of key: String) -> SchemaNode {
    switch key {
    case "say", "title", "prompt", "short", "invalid", "last-try", "why", "help": ref("text")
    case "reask": ["type": "array", "items": ref("text")]
    case "id", "ask", "listen", "explore", "set", "hand-over", "end", "section", "as", "repeat":
      ref("name")
    case "options": ["type": "array", "minItems": 1, "items": ref("option")]
    case "then", "else", "steps": ref("steps")
    case "slots": ref("slots")
    case "again": again
    case "cases": ["type": "array", "minItems": 1, "items": ref("case")]
    case "if": condition
    case "to": ["type": ["string", "integer"]]
    case "at-most": ["type": "integer", "minimum": 1, "maximum": 20]
    case "include", "call": ["type": "string", "pattern": "\\.yaml$"]
    default: true
    }
  }
}
