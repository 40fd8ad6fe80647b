/// The keys of `dialogues/phrases.yaml`: every sentence that no dialogue says.
enum Phrase: String, CaseIterable, Hashable, Sendable {
  // Understanding and repair.
  case empty
  case tooLong = "too-long"
  case notUnderstood = "not-understood"
  case notUnderstoodAgain = "not-understood-again"
  case lastTry = "last-try"
  case gaveUp = "gave-up"
  /// A trade is named that the catalogue hasn't.
  case tradeElsewhere = "trade-elsewhere"
  case invalid
  case placeUnknown = "place-unknown"
  case whichPlace = "which-place"
  case whichValue = "which-value"
  case nothingPending = "nothing-pending"

  // Intents.
  case nothingToTakeBack = "nothing-to-take-back"
  /// What is to be taken back by its name, and isn't there.
  case notAmongAnswers = "not-among-answers"
  case why = "why-default"
  case help = "help-default"
  case commands
  case person
  case thanks
  case greeting
  case insult
  case offTopic = "off-topic"
  case summary
  case labelled
  case summaryEmpty = "summary-empty"
  case changed
  case withdrawn
  case parked
  case restored
  case welcomeBack = "welcome-back"
  case scriptEdited = "script-edited"
  case answersLost = "answers-lost"

  // Questions asked back.
  case questionUnknown = "question-unknown"
  case questionSubjects = "question-subjects"
  case questionSubjectsBusiness = "question-subjects-business"
  case questionHalf = "question-half"
  case questionWhich = "question-which"

  // Values.
  case valueYes = "value-yes"
  case valueNo = "value-no"
  case valueMaybe = "value-maybe"
  case valueUnknown = "value-unknown"
  case valueNone = "value-none"
  case valueAge = "value-age"
  case valueKilometres = "value-kilometres"
  case valueMinutes = "value-minutes"
  case valueHours = "value-hours"
  case valueHoursMinutes = "value-hours-minutes"
  case valueMinutesBy = "value-minutes-by"
  case valueAnywhere = "value-anywhere"
  case months
  case valueDepartment = "value-department"
  case byCar = "by-car"
  case byBus = "by-bus"
  case byTrain = "by-train"
  case byBike = "by-bike"
  case byMoped = "by-moped"
  case onFoot = "on-foot"

  // What is not kept.
  case personalData = "personal-data"
  case notKept = "not-kept"

  // Distress.
  case careSuicide = "care-suicide"
  case careViolence = "care-violence"
  case careSexualViolence = "care-sexual-violence"
  case careBullying = "care-bullying"
  case careRunaway = "care-runaway"
  case careNoRoof = "care-no-roof"
  case careDanger = "care-danger"
  case careSoft = "care-soft"
  case careGoOn = "care-go-on"
  case number3114 = "number-3114"
  case number119 = "number-119"
  case number3018 = "number-3018"
  case number15 = "number-15"
  case number112 = "number-112"
  case number17 = "number-17"
  case number114 = "number-114"
  case number115 = "number-115"

  // Advice: the first sentence.
  case advised = "advice-advised"
  case needsPlace = "advice-no-place"
  case tooYoung = "advice-too-young"
  case tooOld = "advice-too-old"
  case tooFar = "advice-too-far"
  case overSea = "advice-over-sea"
  case notTaught = "advice-not-taught"
  case blocked = "advice-blocked"
  case vetoed = "advice-refused"
  case nothing = "advice-nothing"
  case catalogueDate = "catalogue-date"

  // Trades.
  case fitsWell = "fit-well"
  case worthTrying = "fit-worth-trying"
  case farFromWords = "fit-far"
  case stillVague = "fit-vague"
  case ideaNotTaught = "idea-not-taught"
  case ideaOutOfReach = "idea-out-of-reach"
  case ideaAge = "idea-age"
  case ideaBoarding = "idea-boarding"
  case ideaSea = "idea-sea"
  case ideaVeto = "idea-veto"
  case ideaRefused = "idea-refused"
  case ideaRejection = "idea-rejection"
  case ideaBeside = "idea-beside"
  case neighbour

  // Reasons.
  case reasonNamed = "reason-named"
  case reasonSector = "reason-sector"
  case reasonLike = "reason-like"
  case reasonLikes = "reason-likes"
  case reasonSpares = "reason-spares"
  case reasonSparesWavering = "reason-spares-wavering"
  case reasonNear = "reason-near"
  case reasonNearHome = "reason-near-home"
  case reasonFree = "reason-free"
  case reasonBoarding = "reason-boarding"
  case reasonDislikes = "reason-dislikes"
  case reasonWavers = "reason-wavers"
  case reasonLacks = "reason-lacks"
  case reasonUnwelcome = "reason-unwelcome"
  case reasonUnspoken = "reason-unspoken"
  case reasonFar = "reason-far"
  case reasonFarHome = "reason-far-home"

  // Schools.
  case distance
  case distanceFrom = "distance-from"
  case warningStale = "warning-stale"
  case warningAges = "warning-ages"
  case warningBirthday = "warning-birthday"
  case warningBoarding = "warning-boarding"
  case announced
  case nearest

  // What would change it.
  case changeBoard = "change-board"
  case changeWiden = "change-widen"
  case changeAccept = "change-accept"
  case changeAcceptTrade = "change-accept-trade"
  case changeWait = "change-wait"
  case changeLeaveIsland = "change-leave-island"
  case changeFar = "change-far"

  // Side by side.
  case compared
  case compareNeedsTwo = "compare-needs-two"
  case compareUnknown = "compare-unknown"
  case comparedNothing = "compared-nothing"
  case comparedBy = "compared-by"
  case comparedNoPlace = "compared-no-place"
  case comparedOverSea = "compared-over-sea"
  case comparedUnknown = "compared-unknown"
  case comparedYears = "compared-years"
  case comparedCost = "compared-cost"
  case comparedCostFrom = "compared-cost-from"
  case comparedAges = "compared-ages"
  case criterionActivities = "criterion-activities"
  case criterionConstraints = "criterion-constraints"
  case criterionDistance = "criterion-distance"
  case criterionDiplomas = "criterion-diplomas"
  case criterionDuration = "criterion-duration"
  case criterionBoarding = "criterion-boarding"
  case criterionCost = "criterion-cost"
  case criterionAges = "criterion-ages"
  case criterionTrades = "criterion-trades"
  case criterionServices = "criterion-services"

  // Businesses.
  case partnersNear = "partners-near"
  case partnersOtherTrades = "partners-other-trades"
  case partnersNotTaught = "partners-not-taught"
  case partnersFar = "partners-far"
  case partnersOverSea = "partners-over-sea"
  case partnersNoPlace = "partners-no-place"
  case partnersNothing = "partners-nothing"
  case askCanMake = "ask-can-make"
  case askLeadTime = "ask-lead-time"
  case askPrice = "ask-price"
  case askQuality = "ask-quality"
  case askPublicOrders = "ask-public-orders"
  case askWhoFinishes = "ask-who-finishes"
  case askTrialPeriod = "ask-trial-period"
  case askVisitDay = "ask-visit-day"
  case askHostGroup = "ask-host-group"
  case askMachinesWanted = "ask-machines-wanted"
  case askTakesTax = "ask-takes-tax"
  case askTakesGifts = "ask-takes-gifts"
  case askSkillsWanted = "ask-skills-wanted"
  case askBoardSeat = "ask-board-seat"
  case askSponsorship = "ask-sponsorship"
  case askLessonsOfFounding = "ask-lessons-of-founding"
  case partnersUnknown = "partners-unknown"
  case unknownCapacity = "unknown-capacity"
  case unknownServices = "unknown-services"
  case unknownWebsite = "unknown-website"
  case unknownPrice = "unknown-price"
  case unknownLeadTime = "unknown-lead-time"
  case message
  case messageBusiness = "message-business"
  case messagePublic = "message-public"
  case messagePlace = "message-place"
  case messageTrades = "message-trades"
  case messageOrder = "message-order"
}
