import Conversation
import Essentials
import Interview
import Orientation
import Storage

extension Desk {
  func list(_ text: String) throws(StorageError) -> DeskReply {
    let filter: CaseFilter
    switch read(filter: text) {
    case .success(let read): filter = read
    case .failure(let unknown): return DeskReply([.error(words.noSuchFilter(unknown.word))])
    }
    let files = try store.cases(of: counsellor, on: today).filter { filter.shows($0, on: today) }
    let logs = files.isEmpty ? [:] : try store.logs(of: counsellor, on: today)
    var rows: [[String]] = []
    for file in files {
      guard let session = try? replay(logs[file.id] ?? []) else { continue }
      let glance = CaseGlance(session, assistant)
      guard filter.shows(glance) else { continue }
      let trades = glance.trades.prefix(2).map {
        assistant.name(of: .trade($0), in: session)
      }
      rows.append([
        String(file.id), words.state(file), glance.place ?? "–",
        trades.isEmpty ? "–" : trades.joined(separator: ", "), file.due?.description ?? "–",
        file.session.updated.description, file.isNew && file.id != openCase ? words.yes : words.no,
      ])
    }
    guard !rows.isEmpty else { return DeskReply([.text(words.noCases)]) }
    let columns = words.columns
    return DeskReply([
      .table(
        .init(
          [
            columns.file, columns.state, columns.place, columns.trade, columns.due, columns.last,
            columns.news,
          ], rows)),
      .text(words.count(rows.count)),
    ])
  }

  private struct UnknownFilter: Error {
    let word: String
  }

  private func read(filter text: String) -> Result<CaseFilter, UnknownFilter> {
    var filter = CaseFilter()
    let names = ["metier", "trade", "dep", "departement", "department"]
    let (before, assignments) = Assignment.read(text) { names.contains($0.folded) }
    for word in before {
      switch word.folded {
      case "ouverts", "open": filter.state = .open
      case "clos", "closed": filter.state = .closed
      case "tous", "all": filter.state = .all
      case "dus", "du", "due": filter.dueOnly = true
      case "nouveaux", "nouveau", "new": filter.newOnly = true
      case "miens", "mine": filter.access = .own
      case "pretes", "lent": filter.access = .lent
      default: return .failure(UnknownFilter(word: word))
      }
    }
    for assignment in assignments {
      if assignment.name.folded.hasPrefix("dep") {
        filter.department = assignment.value.uppercased()
      } else if let trade = trade(named: assignment.value) {
        filter.trade = trade
      } else {
        return .failure(UnknownFilter(word: assignment.value))
      }
    }
    return .success(filter)
  }

  /// A trade of the catalogue, without a case to look it up for.
  private func trade(named text: String) -> Trade.ID? {
    guard let blank = try? assistant.begin("youth", in: language).session,
      case .trade(let trade)? = assistant.subject(named: text, in: blank)
    else { return nil }
    return trade
  }

  func replay(_ log: [LoggedEvent]) throws(StorageError) -> Session {
    let events = try EventLog.events(log)
    do {
      return try assistant.replay(events)
    } catch {
      throw .unreadable
    }
  }

  func listDue() throws(StorageError) -> DeskReply {
    let all = try store.actions(of: counsellor, on: today)
    let rows = all.flatMap { id, actions in actions.map { (id: id, action: $0) } }
      .sorted { ($0.action.due, $0.action.id) < ($1.action.due, $1.action.id) }
      .map { [$0.action.due.description, String($0.id), $0.action.text] }
    guard !rows.isEmpty else { return DeskReply([.text(words.nothing)]) }
    let columns = words.columns
    return DeskReply([.table(.init([columns.day, columns.file, columns.action], rows))])
  }
}
