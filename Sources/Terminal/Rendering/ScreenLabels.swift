/// The few words that the screen itself writes, in the language of the conversation.
///
/// On a plain screen they stand where a rich one has a sign, a colour or a place.
public struct ScreenLabels: Hashable, Sendable {
  /// Before what was understood: `Compris`.
  public var heard: String
  public var trade: String
  public var school: String
  public var step: String
  /// Before a reason for: `Pour`.
  public var pro: String
  /// Before a reason against: `Contre`.
  public var con: String
  public var contact: String
  /// Before a warning: `Attention`.
  public var warning: String
  /// Before a number to call: `Appelle`, `Appelez`.
  public var call: String

  public init(
    heard: String, trade: String, school: String, step: String, pro: String, con: String,
    contact: String, warning: String, call: String
  ) {
    self.heard = heard
    self.trade = trade
    self.school = school
    self.step = step
    self.pro = pro
    self.con = con
    self.contact = contact
    self.warning = warning
    self.call = call
  }
}
