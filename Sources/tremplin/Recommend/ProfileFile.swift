import Conversation
import Foundation
import Orientation
import Understanding

/// A profile as JSON: every field may be left out, and none is guessed.
///
/// The names are those of the dialogues' slots and of the wire.
struct ProfileFile: Decodable {
  struct Reach: Decodable {
    var km: Int?
    var minutes: Int?
    var by: String?
    var any: Bool?
  }

  /// One or several: `"usinage"`, `["usinage", "soudage"]`.
  struct Words: Decodable {
    let words: [String]

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if let word = try? container.decode(String.self) {
        words = [word]
      } else {
        words = try container.decode([String].self)
      }
    }
  }

  var audience: String?
  var age: Int?
  var birthday: Bool?
  var place: Words?
  var reach: Reach?
  var boarding: Bool?
  var level: String?
  var likes: Words?
  var dislikes: Words?
  var mixed: Words?
  var vetoes: Words?
  var trade: Words?
  var trades: Words?
  var sector: Words?
  var situation: Words?
  var need: Words?
  var needs: Words?
  var riasec: String?

  enum CodingKeys: String, CodingKey, CaseIterable {
    case audience, age, birthday, place, reach, boarding, level, likes, dislikes, mixed, vetoes
    case trade, trades, sector, situation, need, needs, riasec
  }

  /// What is wrong with a profile, in words that name the field.
  struct Fault: Error {
    let message: String
  }

  init(_ data: Data) throws(Fault) {
    do {
      let object = try JSONSerialization.jsonObject(with: data) as? [String: Any]
      guard let object else { throw Fault(message: "a profile is one JSON object") }
      let known = Set(CodingKeys.allCases.map(\.rawValue))
      if let stranger = object.keys.sorted().first(where: { !known.contains($0) }) {
        throw Fault(
          message: "'\(stranger)' is no field; known: \(known.sorted().joined(separator: ", "))")
      }
      self = try JSONDecoder().decode(Self.self, from: data)
    } catch let fault as Fault {
      throw fault
    } catch let DecodingError.typeMismatch(_, context) {
      throw Fault(message: "\(Self.path(context)): \(context.debugDescription)")
    } catch let DecodingError.dataCorrupted(context) {
      throw Fault(message: "\(Self.path(context)): \(context.debugDescription)")
    } catch {
      throw Fault(message: "no JSON object that can be read")
    }
  }

  private static func path(_ context: DecodingError.Context) -> String {
    context.codingPath.isEmpty
      ? "profile" : context.codingPath.map(\.stringValue).joined(separator: ".")
  }
}
