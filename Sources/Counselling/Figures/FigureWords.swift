public import Conversation
public import Essentials
import Interview
import Orientation
import Understanding

/// Figures in words: titles of tables, and names of what is counted.
public struct FigureWords: Sendable {
  public let language: Language
  private let assistant: Assistant
  private let blank: Session?

  public init(_ language: Language, _ assistant: Assistant) {
    self.language = language
    self.assistant = assistant
    blank = try? assistant.begin("youth", in: language).session
  }

  private func say(_ french: String, _ english: String) -> String {
    language == .french ? french : english
  }

  public func title(of table: FigureTable) -> String {
    switch table {
    case .outcome: say("Comment les entretiens finissent", "How interviews end")
    case .stop: say("Question où l'entretien s'arrête", "Question where the interview stops")
    case .tradeAsked: say("Métier demandé", "Trade asked for")
    case .tradeRecommended: say("Premier métier proposé", "First trade proposed")
    case .department: say("Département", "Department")
    case .unanswered:
      say("Question restée sans réponse, par sujet", "Question nobody could answer, by subject")
    case .time: say("Temps jusqu'au résultat, en minutes", "Time to the result, in minutes")
    }
  }

  public func people(_ id: String) -> String {
    id == "business"
      ? say("entreprises", "businesses") : say("jeunes et parents", "young people and parents")
  }

  public var others: String { say("autres (regroupés)", "others (together)") }
  public var withheld: String {
    say("trop peu d'entretiens pour détailler", "too few interviews to tell apart")
  }
  public func sessions(_ count: Int) -> String {
    say("\(count) entretiens", "\(count) interviews")
  }
  public func tooFew(_ month: Month) -> String {
    say("\(month) : moins de 5 entretiens", "\(month): fewer than 5 interviews")
  }
  public var nothing: String {
    say(
      "Aucun mois complet à publier. Un mois paraît quand il est fini, une seule fois.",
      "No complete month to publish. A month comes out when it is over, once.")
  }

  public func label(of id: String, in table: FigureTable) -> String {
    switch table {
    case .outcome:
      id == FigureTable.stopped
        ? say("arrêté, ou sans lieu", "stopped, or no place")
        : OutcomeWords.text(of: Symbol(id), in: language)
    case .stop, .unanswered: slot(id)
    case .tradeAsked, .tradeRecommended: trade(id)
    case .department: "\(assistant.gazetteer.departmentName(id) ?? id) (\(id))"
    case .time: id == "unknown" ? say("inconnu", "unknown") : id.replacing("-", with: "–")
    }
  }

  private func slot(_ id: String) -> String {
    if id == "advice" { return say("après le conseil", "after the advice") }
    guard let blank else { return id }
    return SlotWords(language: language).name(of: Slot.ID(id), in: blank, assistant)
  }

  private func trade(_ id: String) -> String {
    if id == FigureTable.none { return say("aucun", "none") }
    return assistant.adviser.trade(Trade.ID(id))?.name[language] ?? id
  }
}
