public import Conversation
public import DialogueTools
import Essentials
import Interview

extension ValueSource {
  /// Real places and real names, as many places as a simulation needs to meet every case.
  public init(_ assistant: Assistant) {
    self.init(places: assistant.somePlaces(Self.placeCount), terms: assistant.names)
  }

  /// Enough for each island and each department to have some.
  private static var placeCount: Int { 2_000 }
}
