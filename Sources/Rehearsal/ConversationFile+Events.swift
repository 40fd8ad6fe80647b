public import Essentials
public import Interview

extension ConversationFile {
  /// A conversation that was held, from its log; nil where the log doesn't begin.
  ///
  /// The log has what was understood and never the words that were typed, so the file has none.
  public init?(log: some Sequence<Event>, name: String, about: String, today: Day) {
    var events = log.makeIterator()
    guard case .began(let dialogue, let language) = events.next() else { return nil }
    var inputs: [Input] = []
    while let event = events.next() { inputs.append(.event(event)) }
    self.init(
      about: about, name: name, dialogue: dialogue, language: language, today: today,
      inputs: inputs)
  }
}
