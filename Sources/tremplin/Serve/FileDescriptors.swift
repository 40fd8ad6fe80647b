import Glibc

/// How many files this process may have open: a connection is one.
enum FileDescriptors {
  /// For the database, its log, the program's files and the connections of other ports.
  private static let reserve = 128
  /// More than one machine of this kind serves, and what some kernels call unlimited.
  private static let ceiling = 65_536

  /// Takes as many as the system gives, and returns how many are left for connections.
  static func raiseLimit() -> Int {
    var limit = rlimit()
    guard getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) == 0 else {
      return fallback
    }
    limit.rlim_cur = min(limit.rlim_max, rlim_t(ceiling))
    setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
    guard getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) == 0 else {
      return fallback
    }
    let allowed = Int(min(limit.rlim_cur, rlim_t(ceiling)))
    // Where few are allowed, a share of them: a server for one client is none.
    return max(1, allowed - min(reserve, allowed / 2))
  }

  /// What every Unix allows.
  private static let fallback = 256 - reserve
}
