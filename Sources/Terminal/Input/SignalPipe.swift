import Glibc

/// Signals as bytes to be read: the handler writes one, and a `poll` loop finds it.
///
/// A process has one disposition for each signal, hence one pipe.
enum SignalPipe {
  static let caught = [SIGINT, SIGTERM, SIGHUP, SIGTSTP, SIGCONT, SIGWINCH]

  private static let ends: (read: Int32, write: Int32) = {
    var pair: [Int32] = [-1, -1]
    precondition(pipe(&pair) == 0, "no pipe for signals: raise the limit on open files")
    for end in pair {
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
    }
    return (pair[0], pair[1])
  }()

  static var descriptor: Int32 { ends.read }

  /// Catches the signals from now to the end of the process.
  static func open() {
    _ = ends  // made before a handler may want it
    for signal in caught { handle(signal) }
  }

  /// The signals that came since the last call.
  static func drain() throws(InputFailure) -> [Int32] {
    guard try Descriptor.ready([ends.read], within: 0)?.isEmpty == false else { return [] }
    return try Descriptor.read(ends.read, upTo: 64).map(Int32.init)
  }

  /// Stops the process as an uncaught SIGTSTP does; returns when it is continued.
  static func stopProcess() {
    var action = sigaction()
    action.__sigaction_handler.sa_handler = SIG_DFL
    sigaction(SIGTSTP, &action, nil)
    raise(SIGTSTP)
    handle(SIGTSTP)
  }

  private static func handle(_ signal: Int32) {
    var action = sigaction()
    action.sa_flags = SA_RESTART
    action.__sigaction_handler.sa_handler = { number in
      let code = errno
      var byte = UInt8(truncatingIfNeeded: number)
      write(SignalPipe.ends.write, &byte, 1)
      errno = code
    }
    sigaction(signal, &action, nil)
  }
}
