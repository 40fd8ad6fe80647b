import Essentials
public import Interview

/// The words of what a person takes home; in `dialogues/phrases.yaml` like all others.
public enum ReportPhrase: String, CaseIterable, Hashable, Sendable {
  case title = "report-title"
  case titleCounsellor = "report-title-counsellor"
  case made = "report-made"
  case promise = "report-promise"
  case told = "report-told"
  case nothing = "report-nothing"
  case next = "report-next"
  case when = "report-when"
  case change = "report-change"
  case code = "report-code"
  case helplines = "report-helplines"
  case byParent = "report-by-parent"
  case byCounsellor = "report-by-counsellor"
  case export = "report-export"
  case exportIdentity = "report-export-identity"
  case exportAddress = "report-export-address"
  case exportMobility = "report-export-mobility"
  case exportSchooling = "report-export-schooling"
  case exportProject = "report-export-project"
  case exportLimits = "report-export-limits"
  case exportProposals = "report-export-proposals"
  case exportEvent = "report-export-event"
  case easyPromise = "report-easy-promise"
  case easyTold = "report-easy-told"
  case easyTrades = "report-easy-trades"
  case easySchools = "report-easy-schools"
  case easyNext = "report-easy-next"
  case easyDistance = "report-easy-distance"
  case easyCheck = "report-easy-check"
  case easyCode = "report-easy-code"
}

extension Assistant {
  /// The words of a page about `session`; holes stay as they are.
  public func words(_ phrase: ReportPhrase, for session: Session) -> String {
    wording(for: session).report(phrase)
  }
}
