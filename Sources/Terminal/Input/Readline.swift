import CReadline
import Glibc
import Synchronization

/// GNU readline through its alternate interface: the only file that knows it, and its pointers.
///
/// Readline is one per process and calls back without saying for whom. So its callbacks do no more
/// than leave a word in `mailbox`, and whoever fed it a key looks there afterwards.
enum Readline {
  enum Outcome: Hashable {
    case line(String)
    case endOfInput
    case wantsCompletion
  }

  private struct Mailbox {
    var keys: [UInt8] = []
    var outcome: Outcome?
  }

  private static let mailbox = Mutex(Mailbox())

  /// Far wider than any answer: readline then neither folds nor scrolls.
  private static let unfolded: Int32 = 32_767

  /// Takes the terminal's name from the environment and the person's key bindings from `inputrc`.
  ///
  /// With `isPlain`, nothing but text is ever sent to the terminal. No history is kept: nothing
  /// here ever adds to it.
  static func start(isPlain: Bool) {
    useUTF8()
    creadline_set_name("Tremplin")
    creadline_set_catch_signals(0)
    creadline_set_catch_sigwinch(0)
    creadline_set_change_environment(0)
    creadline_set_getc { _ in
      Readline.mailbox.withLock { $0.keys.isEmpty ? EOF : Int32($0.keys.removeFirst()) }
    }
    creadline_set_input_available {
      Readline.mailbox.withLock { $0.keys.isEmpty ? 0 : 1 }
    }
    creadline_disable_file_completion()
    rl_initialize()
    for name in ["emacs", "vi-insert"] {
      rl_bind_key_in_map(
        Int32(UInt8(ascii: "\t")),
        { _, _ in
          Readline.mailbox.withLock { $0.outcome = .wantsCompletion }
          return 0
        }, rl_get_keymap_by_name(name))
    }
    rl_variable_bind("enable-bracketed-paste", isPlain ? "off" : "on")
    if isPlain {
      rl_reset_terminal("dumb")
      rl_set_screen_size(24, unfolded)
    }
  }

  /// Shows the prompt and puts the terminal in readline's hands.
  static func begin(prompt: String) {
    rl_callback_handler_install(prompt) { line in
      let text = line.map { String(cString: $0) }
      free(line)
      Readline.mailbox.withLock { $0.outcome = text.map(Outcome.line) ?? .endOfInput }
      // Here, or readline would show the prompt again.
      rl_callback_handler_remove()
    }
  }

  /// Hands the terminal back, with what was typed left on the screen and forgotten here.
  static func abandon() {
    rl_free_line_state()
    rl_callback_sigcleanup()
    rl_replace_line("", 0)
    rl_crlf()
    rl_callback_handler_remove()
    mailbox.withLock { $0 = Mailbox() }
  }

  static func feed(_ bytes: some Sequence<UInt8>) -> Outcome? {
    mailbox.withLock { $0.keys += bytes }
    while mailbox.withLock({ !$0.keys.isEmpty && $0.outcome == nil }) {
      rl_callback_read_char()
    }
    return mailbox.withLock { mailbox in
      defer { mailbox = Mailbox() }
      return mailbox.outcome
    }
  }

  static var line: String {
    creadline_line().map { String(cString: $0) } ?? ""
  }

  /// The line up to the cursor.
  static var lineBeforeCursor: String {
    String(decoding: line.utf8.prefix(Int(creadline_point())), as: UTF8.self)
  }

  /// Replaces the last bytes before the cursor, as one step of undo.
  static func replace(bytesBeforeCursor count: Int, with text: String) {
    rl_begin_undo_group()
    let end = creadline_point()
    let start = end - Int32(count)
    rl_delete_text(start, end)
    creadline_set_point(start)
    rl_insert_text(text)
    rl_end_undo_group()
    rl_redisplay()
  }

  static func ringBell() {
    rl_ding()
  }

  /// Lets `show` write below the line, then shows the line again.
  static func interrupt(_ show: () -> Void) {
    rl_crlf()
    show()
    rl_on_new_line()
    rl_redisplay()
  }

  static func suspend() {
    rl_deprep_terminal()
  }

  /// Takes the terminal again after a stop, of our own or from outside.
  static func resume() {
    rl_deprep_terminal()  // or readline believes that it still has it
    rl_prep_terminal(1)
    rl_forced_update_display()
  }

  static func resize() {
    rl_resize_terminal()
  }

  /// Readline takes the encoding from the locale and shows octal codes where it is not UTF-8: on
  /// a machine without a locale (a container, a kiosk) `é` would be `\303\251`.
  ///
  /// It asks the environment again at each line, so that is what has to change.
  private static func useUTF8() {
    setlocale(LC_CTYPE, "")
    if strcmp(nl_langinfo(Int32(CODESET)), "UTF-8") != 0 {
      setenv("LC_ALL", "C.UTF-8", 1)
      setlocale(LC_CTYPE, "")
    }
  }
}
