import Care

extension State {
  /// A row at the station was picked.
  mutating func deskPick(_ pick: DeskPick) -> [Effect] {
    switch pick {
    case .staff: return staffDoor()
    case .emergency: return open(.emergency(.name), TextField(.free(limit: 60)))
    case .signOut: return signNurseOut(parking: false)
    case .open(let code): return [.find(code)]
    case .boardPage(let rows): return turnBoard(by: rows)
    case .accesses: return open(.accesses)
    case .filter(let kind): return openFilter(kind)
    case .filterTo(let choice): return filter(to: choice)
    case .field(let field): return openField(field)
    case .value(let value): return takeValue(value)
    case .sign: return signForm()
    default: return chartPick(pick)
    }
  }

  private mutating func openFilter(_ kind: BoardFilter.Kind) -> [Effect] {
    _ = open(.filter(kind))
    let current = station?.board.filter.choice(of: kind)
    frame.focus = BoardFilter.choices(of: kind).firstIndex { $0 == current }
    return []
  }

  private mutating func chartPick(_ pick: DeskPick) -> [Effect] {
    switch pick {
    case .section(let section): return open(.section(section))
    case .gap(let gap): return go(to: gap)
    case .doubt(let item): return open(item)
    case .guarding(let missing): return go(to: missing)
    case .flag(let key): return open(.flag(key))
    case .medicine(let name): return open(.medicine(name))
    case .plan(let kind):
      guard case .desk(.medicine(let name)) = frame.screen else { return [] }
      return plan(kind, for: name)
    case .step(let name):
      // From the page that told what was missing, once nothing is.
      if case .desk(.missing) = frame.screen { frames.removeLast() }
      return step(name)
    case .confirmed: return confirmed()
    case .list(let list): return openList(list)
    case .orders: return openForm(.form)
    case .identity: return openForm(.identity)
    case .topics: return open(.topics)
    case .walkOpen: return walk(onlyOpen: true)
    case .walkAll: return walk(onlyOpen: false)
    case .item(let item): return openInList(item)
    default: return teachingPick(pick)
    }
  }

  private mutating func teachingPick(_ pick: DeskPick) -> [Effect] {
    switch pick {
    case .topic(let topic): return teach(topic)
    case .learners(let learners):
      guard case .item(let item, _) = frame.screen else { return [] }
      return open(.said(item, learners, attempt: attempt(at: item.checklist, by: learners)))
    case .saidBack: return judge(true)
    case .explainAgain: return judge(false)
    case .exception:
      guard let topic = session?.walk?.list else { return [] }
      return open(.exception(topic))
    case .sheet: return open(.sheet)
    case .escort(let name): return open(.handOver(escort: name))
    case .handedOver: return handOver()
    default: return []
    }
  }

  /// From what is missing to where it is mended.
  private mutating func go(to gap: Gap) -> [Effect] {
    switch gap {
    case .unanswered(let item), .unsure(let item), .askedLater(let item): return open(item)
    case .fastingPolicy, .site, .order, .restart, .ordersUnsigned: return openForm(.form)
    case .undecided(let medicine), .prescriberAsked(let medicine),
      .heldForAnotherDay(let medicine):
      return open(.medicine(medicine))
    case .untaught(let topic):
      _ = open(.topics)
      return teach(topic)
    }
  }

  private mutating func go(to missing: Guard) -> [Effect] {
    switch missing {
    case .holdsSettled, .callsSettled: return open(.section(.flags))
    case .medicinesDecided: return open(.section(.medicines))
    case .consentSigned, .unchangedSinceVerified, .verificationFresh:
      let lists = staffLists
      let list = lists.first { $0.items.contains { $0.means == .consentSigned } } ?? lists.first
      return list.map { openList($0.id) } ?? open(.section(.missing))
    case .topicsTaughtBack: return open(.topics)
    case .ordersComplete, .siteOrdered, .ordersDrafted, .fastingSatisfiedNow:
      return openForm(.form)
    case .recoveryChecked:
      return unfinishedList.map { openList($0.id) } ?? open(.section(.missing))
    case .twoIdentifiersAgain: return open(.arrive)
    default: return open(.section(.missing))
    }
  }

  /// Enter in a field at the station.
  mutating func submit(_ desk: DeskPage) -> [Effect] {
    switch desk {
    case .id, .pin, .setUp, .emergency: return submitSignIn(desk)
    case .board: return openFound()
    case .flag(let key): return submitSettling(key)
    case .medicineDay(let medicine, let from): return submitHoldDay(medicine, from: from)
    case .medicineProtocol(let medicine, let plan): return submitProtocol(medicine, plan)
    case .arrive: return submitArrival()
    case .reason(let step): return submitReason(step)
    case .note: return submitNote()
    case .said(let item, let by, let attempt): return submitSaid(item, by, attempt: attempt)
    case .exception(let topic): return submitException(topic)
    case .escort: return submitEscort()
    case .formField(let field): return submitField(field)
    case .formVisit(let order, let day): return submitVisit(order, day)
    case .formFasting(let food): return submitFasting(food: food)
    default: return goBack(from: desk)
    }
  }

  /// Esc at the station: one page back; from the board, out.
  mutating func goBack(from desk: DeskPage) -> [Effect] {
    switch desk {
    case .board:
      if station?.board.search.isEmpty == true { return signNurseOut(parking: false) }
      frame.field = TextField(.free(limit: 40))
      searchBoard()
      return []
    case .chart: return toBoard()
    default:
      if frames.count > 1 { frames.removeLast() }
      return []
    }
  }

  /// The first staff list of this phase in which something is still open.
  private var unfinishedList: Checklist? {
    guard let standing = session?.standing else { return nil }
    let open = setting.checklists.gaps(of: standing).compactMap { gap -> Checklist.ID? in
      switch gap {
      case .unanswered(let item), .unsure(let item), .askedLater(let item): item.checklist
      default: nil
      }
    }
    return staffLists.first { open.contains($0.id) }
  }
}
