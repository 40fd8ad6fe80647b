package import Glibc

/// A process at the other end of a terminal that the test holds.
///
/// Every wait has a deadline; a process that outlives its test is killed.
package final class Pseudoterminal {
  package struct Timeout: Error, CustomStringConvertible {
    let awaited: String
    let seen: String
    package var description: String { "no \(awaited.debugDescription) in \(seen.debugDescription)" }
  }

  package struct SystemError: Error {
    let call: String
    let code = errno
  }

  private let master: Int32
  package let process: pid_t
  private var hasExited = false
  private var bytes: [UInt8] = []
  /// Up to where `expect` has looked.
  private var seen = 0

  private static let deadline = Duration.seconds(20)

  /// Runs a program that was built beside this test's own, or any other by its path.
  package init(
    _ program: String, _ arguments: [String] = [], environment: [String: String] = [:],
    columns: UInt16 = 80, rows: UInt16 = 24
  ) throws {
    var size = winsize(ws_row: rows, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
    var ends: (master: Int32, slave: Int32) = (-1, -1)
    guard openpty(&ends.master, &ends.slave, nil, nil, &size) == 0, let name = ttyname(ends.slave)
    else { throw SystemError(call: "openpty") }
    // Open until the process has it, or the terminal would look closed.
    defer { close(ends.slave) }
    master = ends.master
    for end in [ends.master, ends.slave] { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    _ = fcntl(master, F_SETFL, O_NONBLOCK)
    let usual = ["TERM": "xterm", "LC_ALL": "C.UTF-8", "NO_COLOR": "1", "INPUTRC": "/dev/null"]
    process = try Self.spawn(
      [program.hasPrefix("/") ? program : Self.path(of: program)] + arguments,
      on: String(cString: name),
      environment: usual.merging(environment) { $1 })
  }

  deinit {
    close(master)
    guard !hasExited else { return }
    kill(process, SIGKILL)
    waitpid(process, nil, 0)
  }

  /// All that the process has written so far.
  package var output: String { String(decoding: bytes, as: UTF8.self) }

  package func send(_ text: String) throws {
    try send(Array(text.utf8))
  }

  /// Writes while it reads, for either side may be waiting for the other.
  package func send(_ input: [UInt8]) throws {
    var rest = input[...]
    let end = ContinuousClock.now + Self.deadline
    while !rest.isEmpty {
      guard ContinuousClock.now < end else { throw timeout("room for input") }
      _ = try receive(also: Int16(POLLOUT))
      let count = Array(rest).withUnsafeBytes { write(master, $0.baseAddress, $0.count) }
      if count > 0 { rest = rest.dropFirst(count) }
    }
  }

  /// Waits for `text` in what the process writes, behind what was awaited before.
  package func expect(_ text: String) throws {
    let wanted = Array(text.utf8)
    let end = ContinuousClock.now + Self.deadline
    while true {
      if let found = bytes[seen...].firstRange(of: wanted) {
        seen = found.upperBound
        return
      }
      guard ContinuousClock.now < end, try receive() else { throw timeout(text) }
    }
  }

  package func resize(columns: UInt16, rows: UInt16 = 24) throws {
    var size = winsize(ws_row: rows, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
    guard ioctl(master, UInt(TIOCSWINSZ), &size) == 0 else { throw SystemError(call: "ioctl") }
  }

  /// True where typing is shown and edited by the terminal itself, as a shell leaves it.
  package var isInItsUsualMode: Bool {
    var modes = termios()
    let wanted = tcflag_t(ECHO | ICANON)
    return tcgetattr(master, &modes) == 0 && modes.c_lflag & wanted == wanted
  }

  /// Stops the process from outside, and lets it go on.
  package func stopAndContinue() {
    kill(process, SIGSTOP)
    waitpid(process, nil, WUNTRACED)
    kill(process, SIGCONT)
  }

  /// The exit status, or 128 and the signal that ended the process.
  package func waitForExit() throws -> Int32 {
    let end = ContinuousClock.now + Self.deadline
    while try receive() {
      guard ContinuousClock.now < end else { throw timeout("end of the process") }
    }
    var status: Int32 = 0
    waitpid(process, &status, 0)
    hasExited = true
    return status & 0x7F == 0 ? status >> 8 & 0xFF : 128 + status & 0x7F
  }

  /// Reads what is there, waiting for something; false once the other side is closed.
  private func receive(also events: Int16 = 0) throws -> Bool {
    var wait = pollfd(fd: master, events: Int16(POLLIN) | events, revents: 0)
    poll(&wait, 1, 1000)
    guard wait.revents & Int16(POLLIN | POLLHUP) != 0 else { return true }
    let chunk = [UInt8](unsafeUninitializedCapacity: 65_536) { buffer, count in
      count = max(0, read(master, buffer.baseAddress, 65_536))
    }
    bytes += chunk
    return !chunk.isEmpty
  }

  private func timeout(_ awaited: String) -> Timeout {
    Timeout(awaited: awaited, seen: String(decoding: bytes[seen...], as: UTF8.self))
  }

  /// A program that was built beside this test's own.
  package static func path(of program: String) -> String { folder + "/" + program }

  private static let folder: String = {
    var path = [CChar](repeating: 0, count: Int(PATH_MAX))
    let count = readlink("/proc/self/exe", &path, path.count)
    let own = String(
      decoding: path.prefix(max(0, count)).map(UInt8.init(bitPattern:)), as: UTF8.self)
    return own.split(separator: "/").dropLast().reduce("") { "\($0)/\($1)" }
  }()

  /// `POSIX_SPAWN_SETSID` of <spawn.h>, which Swift's Glibc module hides behind `_GNU_SOURCE`.
  private static let newSession: Int16 = 0x80

  /// In a session of its own, whose terminal is the first one that it opens.
  private static func spawn(
    _ arguments: [String], on terminal: String, environment: [String: String]
  ) throws -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, terminal, O_RDWR, 0)
    posix_spawn_file_actions_adddup2(&actions, STDIN_FILENO, STDOUT_FILENO)
    posix_spawn_file_actions_adddup2(&actions, STDIN_FILENO, STDERR_FILENO)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // The threads that tests run on block signals, and a mask is inherited.
    var noSignals = sigset_t()
    sigemptyset(&noSignals)
    posix_spawnattr_setsigmask(&attributes, &noSignals)
    posix_spawnattr_setflags(&attributes, newSession | Int16(POSIX_SPAWN_SETSIGMASK))
    let strings = arguments.map { strdup($0) }
    let variables = environment.map { strdup("\($0.key)=\($0.value)") }
    defer { for string in strings + variables { free(string) } }
    var process: pid_t = 0
    let code = posix_spawn(
      &process, arguments[0], &actions, &attributes, strings + [nil], variables + [nil])
    guard code == 0 else {
      errno = code
      throw SystemError(call: "posix_spawn")
    }
    return process
  }
}
