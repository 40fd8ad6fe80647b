/// A message as the sentences that a person goes through to complete it.
///
/// It lives in this process alone: what is written into it is nobody else's business.
struct MessageDraft: Hashable {
  var sentences: [String]

  /// What a person types to edit the message that stands above.
  static let command = "/message"

  init(_ text: String) {
    sentences = []
    var sentence = ""
    var mayEnd = false
    for character in text {
      if character == " ", mayEnd {
        sentences.append(sentence)
        sentence = ""
        mayEnd = false
      } else {
        sentence.append(character)
        mayEnd = ".!?".contains(character)
      }
    }
    if !sentence.isEmpty { sentences.append(sentence) }
  }

  var text: String { sentences.joined(separator: " ") }
}
