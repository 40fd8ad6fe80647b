import LineProtocol
import Understanding

extension HeardJSON {
  /// One object on one line; what wasn't heard is null.
  var line: String {
    var object: JSONObject = ["schema": 1]
    object["slots"] = .object(JSONObject(slots.map { JSONObject.Member($0.name, $0.value) }))
    object["intent"] = intent.map { .string($0) } ?? .null
    if let language { object["language"] = .string(language) }
    object["faq"] = faq
    if let distress {
      object["distress"] = .object([
        "grade": .string(distress.grade.rawValue), "subject": .string(distress.subject.rawValue),
      ])
    }
    object["confidence"] = .string(confidence.rawValue)
    object["evidence"] = .array(evidence.map(\.json))
    return JSON.object(object).text
  }

  /// An id; a list where it has to be asked which, empty where nobody knows the answer.
  private var faq: JSON {
    guard let questions else { return .null }
    return questions.count == 1 ? .string(questions[0]) : .strings(questions)
  }
}

extension HeardJSON.Evidence {
  fileprivate var json: JSON {
    let object: JSONObject = [
      "for": .string(slot), "span": .array([.integer(span.start), .integer(span.end)]),
      "rule": .string(rule), "confidence": .string(confidence.rawValue),
    ]
    return .object(object)
  }
}
