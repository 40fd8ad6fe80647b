import Essentials
public import Interview

/// The few words that a screen writes around replies; in `dialogues/phrases.yaml` like all others.
public enum ScreenPhrase: String, CaseIterable, Hashable, Sendable {
  case heard = "screen-heard"
  case trade = "screen-trade"
  case school = "screen-school"
  case step = "screen-step"
  case pro = "screen-pro"
  case con = "screen-con"
  case contact = "screen-contact"
  case warning = "screen-warning"
  case call = "screen-call"
  case trades = "screen-trades"
  case schools = "screen-schools"
  case steps = "screen-steps"
  case diplomas = "screen-diplomas"
  case website = "screen-website"
  case checked = "screen-checked"
  case services = "screen-services"
  case message = "screen-message"
  /// Under the message, where it can be edited; names `/message`.
  case draft = "screen-draft"
  case drafting = "screen-drafting"
  case emptyAgain = "screen-empty-again"
  case confirmStop = "screen-confirm-stop"
  case carryOn = "screen-carry-on"
  case goodbye = "screen-goodbye"
  case resume = "screen-resume"
  case notKept = "screen-not-kept"
  case confirmErase = "screen-confirm-erase"
  case erased = "screen-erased"
  case notErased = "screen-not-erased"
  case loading = "screen-loading"
}

extension Assistant {
  /// The words of a screen that shows `session`.
  public func words(_ phrase: ScreenPhrase, for session: Session) -> String {
    wording(for: session).screen(phrase)
  }

  /// `Phrase.empty` and `Phrase.tooLong`, for a screen that never sends such lines.
  public func remarkOnEmptyLine(in session: Session) -> String {
    wording(for: session).phrase(.empty)
  }

  public func remarkOnLongLine(in session: Session) -> String {
    wording(for: session).phrase(.tooLong)
  }
}
