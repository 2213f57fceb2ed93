import Care

extension State {
  /// What the world answers to the station; nil for an action that is none of that.
  mutating func stationTook(_ action: Action) -> [Effect]? {
    switch action {
    case .staffSignIn(let id, let result): return signedIn(id, result)
    case .nurseRemoved: return nurseRemoved()
    case .accountsRead(let accounts): return take(accounts)
    case .pinChecked(let fault): return pinChecked(fault)
    case .accountMade(let id, let name, let result): return accountMade(id, name, result)
    case .emergencyKept(let access, let problem): return emergencyKept(access, problem)
    case .board(let rows, let left, let unreadable, let accesses):
      return boardRead(rows, left: left, unreadable: unreadable, accesses)
    case .rows(let rows, let unreadable): return rowsRead(rows, unreadable)
    case .boardUnread(let problem): return boardUnread(problem)
    case .recordsChanged(let codes): return recordsChanged(codes)
    case .listening(let isListening): return listening(isListening)
    case .created(let journey, let receipt): return created(journey, receipt)
    case .printed(let failure): return printed(failure)
    case .sealed(let result): return sealed(result)
    case .notLogged: return notLogged()
    default: return nil
    }
  }
}
