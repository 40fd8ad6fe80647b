import Essentials
import Orientation
import Storage

/// Which cases a list shows.
struct CaseFilter: Hashable, Sendable {
  enum State { case open, closed, all }

  var state = State.open
  var access: CaseFile.Access?
  var dueOnly = false
  var newOnly = false
  var trade: Trade.ID?
  var department: String?

  /// Whether answers must be looked at.
  var asksAnswers: Bool { trade != nil || department != nil }

  func shows(_ file: CaseFile, on day: Day) -> Bool {
    switch state {
    case .open where file.isClosed, .closed where !file.isClosed: return false
    default: break
    }
    if let access, file.access != access { return false }
    if dueOnly, file.due.map({ $0 > day }) ?? true { return false }
    return !newOnly || file.isNew
  }

  func shows(_ glance: CaseGlance) -> Bool {
    if let trade, !glance.trades.contains(trade) { return false }
    return department == nil || glance.department == department
  }
}

extension CaseFile {
  /// Something happened since the counsellor's last visit.
  var isNew: Bool { visit.map { session.turn > $0.turn } ?? true }
}
