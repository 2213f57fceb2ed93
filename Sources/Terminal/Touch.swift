import Canvas
import Pages

/// What a finger or a click picks.
///
/// It picks when it goes up, and only where it came down: a hand that only leans on the glass, or sees its mistake
/// and slides away, has picked nothing.
extension Terminal {
  enum Target: Equatable {
    /// A choice of the page, by its place.
    case choice(Int)
    /// The mark above or below a body that does not show whole; it turns the page.
    case turn(Key)
  }

  func touch(_ position: Position) {
    touched = nil
    guard let page, let target = target(at: position) else { return }
    touched = (target, page)
  }

  func release(_ position: Position) -> Input? {
    defer { touched = nil }
    guard let page, let touched, isSame(touched.on, page), target(at: position) == touched.target
    else { return nil }
    switch touched.target {
    case .choice(let choice): return .clicked(choice)
    case .turn(let key): return turn(key)
    }
  }

  private func target(at position: Position) -> Target? {
    guard let grid else { return nil }
    if grid.aboveMark?.contains(position) == true { return .turn(.pageUp) }
    if grid.belowMark?.contains(position) == true { return .turn(.pageDown) }
    return grid.choice(at: position).map(Target.choice)
  }
}
