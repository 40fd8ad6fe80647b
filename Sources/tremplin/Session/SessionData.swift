import Essentials
import Foundation
import Interview
import Storage

/// All that is kept of a session: there is nothing else in the store.
struct SessionData: Encodable {
  let dialogue: String
  let language: String
  let created: String
  let updated: String
  let expires: String
  let outcome: String?
  let events: [Event]

  init(_ session: StoredSession) throws {
    let decoder = JSONDecoder()
    dialogue = session.summary.dialogue
    language = session.summary.language.rawValue
    created = session.summary.created.description
    updated = session.summary.updated.description
    expires = session.summary.expires.description
    outcome = session.summary.outcome
    events = try session.events.map { try decoder.decode(Event.self, from: Data($0.utf8)) }
  }
}
