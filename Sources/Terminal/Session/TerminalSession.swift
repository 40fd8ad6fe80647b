import Glibc

/// The whole time one person spends at the terminal: ask, wait, answer, until the end.
public struct TerminalSession {
  public enum Ending: Int32, Sendable {
    /// The conversation ended, or the person left it on purpose.
    case done = 0
    /// Two Ctrl-C; 128 + SIGINT, as a shell counts it.
    case interrupted = 130
  }

  private var editor: any LineEditor
  private let capabilities: () -> TerminalCapabilities
  private let write: (String) throws -> Void
  private var emptyAnswers = 0
  /// The last message that was shown, as the person left it.
  private var draft: MessageDraft?

  private static let prompt = "> "

  /// On standard input and output.
  ///
  /// At a terminal, signals are caught from here on: make a session when there is something to say.
  public init(wantsPlain: Bool) {
    let capabilities = TerminalCapabilities.current(wantsPlain: wantsPlain)
    self.init(
      editor: capabilities.isInteractive
        ? ReadlineEditor(isPlain: capabilities.isPlain) : PipeEditor(),
      // Asked at each turn: a window changes its width.
      capabilities: { .current(wantsPlain: wantsPlain) },
      write: Self.writeToStandardOutput)
  }

  public init(
    editor: any LineEditor, capabilities: @escaping () -> TerminalCapabilities,
    write: @escaping (String) throws -> Void
  ) {
    self.editor = editor
    self.capabilities = capabilities
    self.write = write
  }

  public mutating func run(_ driver: inout some ChatDriver) throws -> Ending {
    var turn = try driver.begin()
    try show(turn.blocks, of: driver)
    while !turn.isOver {
      switch try nextLine(driver) {
      case .line(let line) where line.allSatisfy(\.isWhitespace):
        try show([.notice(emptyAnswer(driver.phrases))], of: driver)
      case .line(MessageDraft.command) where draft != nil && driver.phrases.drafting != nil:
        try editDraft(driver)
        if !turn.question.isEmpty { try show(turn.question, of: driver) }
      case .line(let line):
        turn = try driver.receive(line)
        try show(turn.blocks, of: driver)
      case .tooLong(let limit):
        let text = driver.phrases.tooLong.replacing("{limit}", with: String(limit))
        try show([.error(text)], of: driver)
      case .interrupted:
        if let ending = try confirmStop(driver) {
          driver.end()
          try sayGoodbye(driver)
          return ending
        }
        // The question has scrolled away: what is still asked is shown again.
        try show([.notice(driver.phrases.carryOn)] + turn.question, of: driver)
      case .endOfInput:
        // First: the screen may be gone, too.
        driver.end()
        try sayGoodbye(driver)
        return .done
      }
    }
    return .done
  }

  /// Nil where the person goes on, which is what any answer but a yes means.
  private mutating func confirmStop(_ driver: some ChatDriver) throws -> Ending? {
    try show([.ask(driver.phrases.confirmStop)], of: driver)
    switch try nextLine(driver) {
    case .line(let line): return driver.agreement(in: line) == true ? .done : nil
    case .tooLong: return nil
    case .interrupted: return .interrupted
    case .endOfInput: return .done
    }
  }

  /// Goes through the message a sentence at a time; whoever breaks off keeps what is done.
  private mutating func editDraft(_ driver: some ChatDriver) throws {
    guard let phrases = driver.phrases.drafting, let message = draft else { return }
    try show([.notice(phrases.howTo)], of: driver)
    var edited: [String] = []
    editing: for (index, sentence) in message.sentences.enumerated() {
      switch try editor.readLine(prompt: Self.prompt, draft: sentence, names: { _ in [] }) {
      case .line(let line): edited.append(line)
      case .tooLong(let limit):
        let text = driver.phrases.tooLong.replacing("{limit}", with: String(limit))
        try show([.error(text)], of: driver)
        edited.append(sentence)
      case .interrupted, .endOfInput:
        edited += message.sentences[index...]
        break editing
      }
    }
    let kept = edited.filter { !$0.allSatisfy(\.isWhitespace) }
    if !kept.isEmpty { try show([.message(kept.joined(separator: " "))], of: driver) }
  }

  private mutating func nextLine(_ driver: some ChatDriver) throws -> LineEditorEvent {
    try editor.readLine(prompt: Self.prompt, draft: "", names: driver.names(beginningWith:))
  }

  private mutating func emptyAnswer(_ phrases: TerminalPhrases) -> String {
    defer { emptyAnswers += 1 }
    guard !phrases.emptyAnswers.isEmpty else { return phrases.carryOn }
    return phrases.emptyAnswers[emptyAnswers % phrases.emptyAnswers.count]
  }

  private mutating func sayGoodbye(_ driver: some ChatDriver) throws {
    let resume = driver.resumeCode.map {
      Block.notice(driver.phrases.resume.replacing("{code}", with: $0))
    }
    try show([.say(driver.phrases.goodbye)] + (resume.map { [$0] } ?? []), of: driver)
  }

  private mutating func show(_ blocks: [Block], of driver: some ChatDriver) throws {
    var blocks = blocks
    for case .message(let text) in blocks { draft = MessageDraft(text) }
    if let index = blocks.lastIndex(where: \.isMessage), let phrases = driver.phrases.drafting {
      blocks.insert(.notice(phrases.offer), at: index + 1)
    }
    let screen = Screen(
      capabilities: capabilities(), language: driver.language, labels: driver.phrases.labels)
    let text = screen.render(blocks)
    try write(screen.capabilities.isPlain ? text : "\n\(text)\n")
  }

  private static func writeToStandardOutput(_ text: String) throws(OutputFailure) {
    // A terminal that is gone (EIO) can't be told so, and nothing is lost: every turn is kept.
    guard let code = Descriptor.write(text, to: STDOUT_FILENO), code != EIO else { return }
    throw OutputFailure(code: code)
  }
}

extension Block {
  fileprivate var isMessage: Bool {
    if case .message = self { true } else { false }
  }
}

extension Turn {
  /// What it asks, without what led there.
  fileprivate var question: [Block] {
    blocks.filter {
      switch $0 {
      case .ask, .options: true
      default: false
      }
    }
  }
}
