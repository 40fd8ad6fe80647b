import Conversation
import Essentials
import Foundation
import Interview
import Testing
import Trials

/// What nobody asked for is neither kept nor repeated, and is answered kindly.
@Suite struct PersonalDataTests {
  private let assistant: Assistant

  init() throws {
    assistant = try Project.shared.get().assistant(today: #require(Day("2026-11-23")))
  }

  @Test func `of two hundred offers of personal data, none is kept and none is repeated`() throws {
    #expect(PersonalOffer.all.count == 200)
    #expect(Set(PersonalOffer.all.map(\.sentence)).count == 200)
    let encoder = JSONEncoder()
    encoder.outputFormatting = .withoutEscapingSlashes
    for offer in PersonalOffer.all {
      var session = try assistant.begin("youth", in: .french).session
      let question = assistant.take(.digressed(.repeat), in: &session).replies
      let turn = assistant.hear(offer.sentence, in: &session)
      let stored = String(decoding: try encoder.encode(turn.events), as: UTF8.self)
      // What is asked anyway may name a town of its own.
      let said = "\(turn.replies.filter { !question.contains($0) })"
      for secret in offer.secrets {
        #expect(
          stored.range(of: secret, options: .caseInsensitive) == nil,
          "'\(secret)' of « \(offer.sentence) » is kept: \(stored)")
        #expect(
          !PersonalOffer.holds(said, secret), "'\(secret)' of « \(offer.sentence) » is repeated")
      }
      #expect(
        said.contains("je ne le garde pas"), "« \(offer.sentence) » is not answered kindly")
    }
  }

  @Test func `what stands beside it is heard all the same`() throws {
    var session = try assistant.begin("youth", in: .french).session
    _ = assistant.hear("je m'appelle Martin, j'ai 16 ans et j'habite à Valognes", in: &session)
    #expect(session.answers["age"]?.value == .integer(16))
    #expect(session.answers["place"] != nil)
  }

  @Test(arguments: [(14, false), (15, true), (16, true)])
  func `before fifteen nothing may be kept`(_ age: Int, _ mayKeep: Bool) throws {
    var session = try assistant.begin("youth", in: .french).session
    _ = assistant.hear("j'ai \(age) ans", in: &session)
    #expect(assistant.mayKeep(session) == mayKeep)
  }

  @Test func `a parent decides for a child of fourteen`() throws {
    var session = try assistant.begin("parent", in: .french).session
    _ = assistant.hear("il a 14 ans", in: &session)
    #expect(assistant.mayKeep(session))
  }
}
