import Essentials

extension Engine {
  /// Takes one event, and gives it back as it is to be written down: "skipped" says what was
  /// skipped, so that it means the same when other questions have come in between.
  public func record(
    _ event: Event, in session: inout Session, outside: some Outside
  ) -> (effects: [Effect], event: Event) {
    let asked = session.doubt == nil ? session.stop?.slot : nil
    let effects = receive(event, in: &session, outside: outside)
    guard let asked else { return (effects, event) }
    let content: Answer.Content? =
      switch event {
      case .skipped: .skipped
      case .didNotKnow: .unknown
      // After the last try it was passed over.
      case _ where effects.contains(.gaveUp(asked)): .skipped
      default: nil
      }
    return (effects, content.map { .answered([.init(asked, Answer($0))]) } ?? event)
  }
}
