import Essentials
import Glibc

/// Answers typed at a terminal: editing keys, Tab, paste, and the signals that a terminal sends.
///
/// Nothing typed outlives its answer: there is no history, on disk or in memory. There can be one
/// such editor at a time, on standard input and output, and it belongs to the main thread.
public final class ReadlineEditor: LineEditor {
  private let isPlain: Bool
  private var filter = KeyFilter()
  /// Typed ahead.
  private var bytes: ArraySlice<UInt8> = []
  private var isOverLimit = false

  /// Names shown at Tab: two thirds of the smallest usual screen.
  private static let mostNames = 16
  /// How long an Escape key may be the start of a sequence; as vim's `ttimeoutlen`.
  private static let escapeDelay: Int32 = 50

  public init(isPlain: Bool) {
    self.isPlain = isPlain
    SignalPipe.open()
    Readline.start(isPlain: isPlain)
  }

  public func readLine(
    prompt: String, draft: String, names: (String) -> [String]
  ) throws(InputFailure) -> LineEditorEvent {
    isOverLimit = false
    Readline.begin(prompt: prompt)
    if !draft.isEmpty { Readline.replace(bytesBeforeCursor: 0, with: draft) }
    do {
      while true {
        if let event = try nextEvent(names) { return event }
      }
    } catch {
      Readline.abandon()
      throw error
    }
  }

  /// Waits for one key or signal; nil where the line goes on after it.
  private func nextEvent(_ names: (String) -> [String]) throws(InputFailure) -> LineEditorEvent? {
    if let byte = bytes.popFirst() {
      for key in filter.consume(byte) {
        if let event = take(key, names) { return event }
      }
      return nil
    }
    let wait = filter.isHoldingEscape ? Self.escapeDelay : nil
    guard let ready = try Descriptor.ready([SignalPipe.descriptor, STDIN_FILENO], within: wait)
    else { return filter.releaseEscape().flatMap { take($0, names) } }
    for signal in try SignalPipe.drain() {
      if let event = try take(signal: signal) { return event }
    }
    guard ready.contains(STDIN_FILENO) else { return nil }
    bytes = try Descriptor.read(STDIN_FILENO, upTo: 4096)[...]
    return bytes.isEmpty ? end(with: .endOfInput) : nil
  }

  private func take(_ key: KeyFilter.Key, _ names: (String) -> [String]) -> LineEditorEvent? {
    switch key {
    case .text(let scalar):
      return insert(String(scalar), isCut: false) { Readline.feed($0.utf8) }
    case .paste(let text, let isCut):
      return insert(text, isCut: isCut) {
        Readline.replace(bytesBeforeCursor: 0, with: $0)
        return nil
      }
    case .sequence(let bytes):
      switch Readline.feed(bytes) {
      case .line(let line): return answer(line)
      case .endOfInput: return .endOfInput
      case .wantsCompletion: complete(names)
      case nil: if room > 0 { isOverLimit = false }
      }
      return nil
    }
  }

  private var room: Int { InputLimit.scalars - Readline.line.unicodeScalars.count }

  private func insert(
    _ text: String, isCut: Bool, by insertion: (String) -> Readline.Outcome?
  ) -> LineEditorEvent? {
    let fitting = text.unicodeScalars.prefix(max(0, room))
    isOverLimit = isOverLimit || isCut || fitting.endIndex < text.unicodeScalars.endIndex
    guard !fitting.isEmpty else { return nil }
    // A printable key may be bound to an end of line: vi's command mode, or an `inputrc`.
    switch insertion(String(fitting)) {
    case .line(let line): return answer(line)
    case .endOfInput: return .endOfInput
    case .wantsCompletion, nil: return nil
    }
  }

  private func answer(_ line: String) -> LineEditorEvent {
    isOverLimit
      ? .tooLong(limit: InputLimit.scalars)
      : .line(Sanitiser.clean(line, newlines: .spaces))
  }

  private func end(with event: LineEditorEvent) -> LineEditorEvent {
    Readline.abandon()
    return event
  }

  private func take(signal: Int32) throws(InputFailure) -> LineEditorEvent? {
    switch signal {
    case SIGINT:
      filter = KeyFilter()
      bytes = []
      return end(with: .interrupted)
    case SIGTERM, SIGHUP:
      return end(with: .endOfInput)
    case SIGTSTP:
      Readline.suspend()
      SignalPipe.stopProcess()
      Readline.resume()
      // The SIGCONT that ended the stop: the line has just been shown.
      _ = try SignalPipe.drain()
    case SIGCONT:
      Readline.resume()
    case SIGWINCH where !isPlain:
      Readline.resize()
    default:
      break
    }
    return nil
  }

  private func complete(_ names: (String) -> [String]) {
    guard let completion = Completion(of: Readline.lineBeforeCursor, among: names) else {
      return Readline.ringBell()
    }
    let typed = Readline.lineBeforeCursor.unicodeScalars.suffix(completion.replaced)
    let common = completion.commonPrefix
    if completion.names.count == 1 || common.unicodeScalars.count > typed.count {
      Readline.replace(bytesBeforeCursor: String(typed).utf8.count, with: common)
    } else {
      let shown = completion.names.prefix(Self.mostNames).map { "  \(Sanitiser.clean($0))\n" }
      let more = completion.names.count > Self.mostNames ? "  …\n" : ""
      Readline.interrupt { Descriptor.write(shown.joined() + more, to: STDOUT_FILENO) }
    }
  }
}
