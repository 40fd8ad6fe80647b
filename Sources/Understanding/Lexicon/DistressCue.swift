/// Parts of sentences that may speak of danger; ``DistressRule`` puts them together.
enum DistressCue: Hashable, Sendable {
  /// Enough alone.
  case says(Distress.Grade, Distress.Subject)
  /// Wanting, planning, being about to.
  case wants
  /// Dying, killing oneself; a wish before it makes it explicit.
  case death
  /// Not wanting any more: explicit before a word for living.
  case noMore
  case life
  /// Somebody who does something to somebody: a parent, a partner, "on", "ils".
  case other
  /// The one who speaks, or the friend they speak of, as the one it is done to.
  case victim
  case hits
  case touches
  case bullies
  case threatens
  /// Takes the sting out of what stands near: "mort *de rire*", "me tue *à la tâche*".
  case figure
  case negation
  case laughter
  /// School, games, films: where "tuer" and "mourir" are often no more than words.
  case play
}

struct DistressEntry: Sendable {
  var cue: DistressCue
  var phrases: String

  init(_ cue: DistressCue, _ phrases: String) {
    self.cue = cue
    self.phrases = phrases
  }
}
