public import Essentials

/// The conversation, as the terminal sees it: here, over the wire, or in a test.
///
/// It is synchronous: a terminal has one person, and a turn is on disk before its reply is shown.
public protocol ChatDriver {
  /// May change from turn to turn.
  var language: Language { get }
  /// In ``language``, and in the conversation's way of addressing people.
  var phrases: TerminalPhrases { get }
  /// What resumes this conversation; nil where it isn't kept.
  var resumeCode: String? { get }

  mutating func begin() throws -> Turn
  /// Takes one answer. What a person can mend or wait for (a full disk) is a turn with an
  /// ``Block/error(_:)``; what is thrown ends the session.
  mutating func receive(_ line: String) throws -> Turn
  /// The person left without a word: end of input, or a line that broke.
  mutating func end()
  /// Names that begin with `text` and that an answer may hold now, best first; all options of the
  /// current question for an empty text.
  func names(beginningWith text: String) -> [String]
  /// Yes or no, where the line says so.
  func agreement(in line: String) -> Bool?
}

extension ChatDriver {
  /// Most have written everything already.
  public mutating func end() {}
}
