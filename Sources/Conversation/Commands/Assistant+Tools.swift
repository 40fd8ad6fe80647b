public import Interview
import Orientation
import Understanding

/// What the tools for authors ask of an assistant.
extension Assistant {
  /// The session's way through its dialogue, or through another, with its trail.
  public func walk(of session: Session, through dialogue: Dialogue.ID? = nil) -> Walk? {
    engine.dialogues[dialogue ?? session.dialogue].map {
      Walk(of: $0, with: session.answers, outside: World(self), keepingTrail: true)
    }
  }

  /// Communes from all over the gazetteer, evenly spread; departments and a region among them.
  public func somePlaces(_ count: Int) -> [Value.Place] {
    let stride = max(1, gazetteer.count / max(1, count))
    return Swift.stride(from: 0, to: gazetteer.count, by: stride)
      .map { Value.Place(gazetteer[.init(rawValue: UInt32($0))]) } + [
        .department("69"), .region("Bretagne"),
      ]
  }
}
