extension Step {
  public var id: ID {
    switch self {
    case .say(let id, _), .listen(let id, _), .branch(let id, _, _), .present(let id, _),
      .set(let id, _, _), .section(let id, _, _), .handOver(let id, _), .end(let id, _):
      id
    case .ask(let question): question.id
    case .explore(let exploration): exploration.id
    }
  }
}
