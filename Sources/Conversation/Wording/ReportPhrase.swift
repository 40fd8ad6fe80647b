public import Essentials
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
  case phone = "report-phone"
  case done = "report-done"
  case planned = "report-planned"
  case change = "report-change"
  case code = "report-code"
  case helplines = "report-helplines"
  case byParent = "report-by-parent"
  case byCounsellor = "report-by-counsellor"
  case promiseCounsellor = "report-promise-counsellor"
  case toldCounsellor = "report-told-counsellor"
  case nothingCounsellor = "report-nothing-counsellor"
  case codeCounsellor = "report-code-counsellor"
  case fitFar = "report-fit-far"
  case scales = "report-scales"
  case importance = "report-importance"
  case confidence = "report-confidence"
  case ofTen = "report-of-ten"
  case notes = "report-notes"
  case labelAge = "report-label-age"
  case labelBirthday = "report-label-birthday"
  case labelPlace = "report-label-place"
  case labelOtherPlace = "report-label-other-place"
  case labelReach = "report-label-reach"
  case labelBoarding = "report-label-boarding"
  case labelLevel = "report-label-level"
  case labelLikes = "report-label-likes"
  case labelDislikes = "report-label-dislikes"
  case labelVetoes = "report-label-vetoes"
  case labelFirmness = "report-label-firmness"
  case labelTrade = "report-label-trade"
  case labelSector = "report-label-sector"
  case labelNeeds = "report-label-needs"
  case labelKept = "report-label-kept"
  case labelRejected = "report-label-rejected"
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
  case easyIdeas = "report-easy-ideas"
  case easyFitsWell = "report-easy-fit-well"
  case easyWorthTrying = "report-easy-fit-worth-trying"
  case easyFar = "report-easy-fit-far"
  case easyVague = "report-easy-fit-vague"
  case easySchools = "report-easy-schools"
  case easyNext = "report-easy-next"
  case easyDistance = "report-easy-distance"
  case easyCheck = "report-easy-check"
  case easyCode = "report-easy-code"
}

extension ReportPhrase {
  /// What a slot is called to somebody else than the person: "âge", where it has such a name.
  public init?(labelOf slot: Slot.ID) { self.init(rawValue: "report-label-\(slot.rawValue)") }
}

extension Assistant {
  /// The words of a page about `session`; holes stay as they are.
  public func words(_ phrase: ReportPhrase, for session: Session) -> String {
    wording(for: session).report(phrase)
  }
}
