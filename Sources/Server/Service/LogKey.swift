/// What varies in a log line; never anything that a person typed.
enum LogKey {
  static let code = "code"
  static let count = "count"
  static let host = "host"
  static let port = "port"
  static let reason = "reason"
}
