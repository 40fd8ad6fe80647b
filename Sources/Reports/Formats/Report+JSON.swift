import Conversation
import Essentials
import Foundation
import Interview

extension Report {
  /// For programs: whole, without the limits of a page; the names are those of the wire.
  ///
  /// What a program reads it may print: no text holds what can't be seen.
  public var json: String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    let data = try? encoder.encode(Document(self))
    return data.map { String(decoding: $0, as: UTF8.self) + "\n" } ?? ""
  }

  private struct Document: Encodable {
    let schema = 1
    let date: String
    let language: String
    let told: [Told]
    let trades: [Trade]
    let schools: [School]
    let changes: [String]
    let steps: [Step]
    let actions: [Action]
    /// A counsellor's own; absent from the person's page.
    let notes: [WrittenNote]?
    let importance, confidence: Int?
    let message: String?
    let code: String?
    let helplines: [Number]

    init(_ report: Report) {
      date = report.day.description
      language = report.language.rawValue
      told = report.told.map {
        Told(slot: $0.slot.rawValue, text: $0.text.clean, author: $0.author.rawValue)
      }
      trades = (report.trades + report.ideas).map(Trade.init)
      schools = report.schools.map(School.init)
      changes = report.changes.map(\.clean)
      steps = report.steps.map {
        Step(
          id: $0.id.clean, title: $0.title.clean, details: $0.details.clean,
          contact: $0.contact.clean)
      }
      let isCounsellor = report.reader == .counsellor
      actions = (isCounsellor ? report.plans : report.openPlans).map {
        Action(due: $0.day.description, text: $0.text.clean, done: $0.isDone)
      }
      notes =
        isCounsellor
        ? report.notes.map {
          WrittenNote(day: $0.day.description, by: $0.author.clean, text: $0.text.clean)
        }
        : nil
      importance = isCounsellor ? report.importance : nil
      confidence = isCounsellor ? report.confidence : nil
      message = report.message?.clean
      code = report.code?.clean
      helplines = report.helplines.map { Number(number: $0.number.clean, label: $0.label.clean) }
    }
  }

  private struct Told: Encodable {
    let slot, text, author: String
  }

  private struct Trade: Encodable {
    let id, name, fit: String
    let reasons, against: [String]
    let idea: Bool

    init(_ card: Reply.TradeCard) {
      (id, name, fit) = (card.id.clean, card.name.clean, card.fit.clean)
      (reasons, against) = (card.reasons.map(\.clean), card.against.map(\.clean))
      idea = card.isIdea
    }
  }

  private struct School: Encodable {
    let id, name, city, checked: String
    let km: Int?
    let distance, website: String?
    let trades, diplomas, reasons, warnings, services: [String]

    init(_ card: Reply.SchoolCard) {
      (id, name) = (card.id.clean, card.name.clean)
      (city, checked) = (card.city.clean, card.checked.clean)
      (km, distance, website) = (card.kilometres, card.distance?.clean, card.website?.clean)
      (trades, diplomas) = (card.trades.map(\.clean), card.diplomas.map(\.clean))
      (reasons, warnings) = (card.reasons.map(\.clean), card.warnings.map(\.clean))
      services = card.services.map(\.clean)
    }
  }

  private struct Step: Encodable {
    let id, title, details, contact: String
  }

  private struct Action: Encodable {
    let due, text: String
    let done: Bool
  }

  private struct WrittenNote: Encodable {
    let day, by, text: String
  }

  private struct Number: Encodable {
    let number, label: String
  }
}

extension String {
  fileprivate var clean: String { Sanitiser.clean(self) }
}
