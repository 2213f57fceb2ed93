import Care

/// Which form: nobody writes two of the same kind for one journey.
package enum FormKey: Hashable, Sendable {
  case newPatient
  case orders(Code)
  /// Name, birth date and contacts of somebody who is enrolled.
  case identity(Code)
}

/// Putting right who the patient is and how to reach them.
extension State {
  /// Of the open journey, and of the page that lies under the line that is open.
  package var formKey: FormKey {
    guard let code = session?.journey.code else { return .newPatient }
    return formPage == .identity ? .identity(code) : .orders(code)
  }

  /// The page that the lines of the form stand on.
  var formPage: DeskPage {
    frames.contains { $0.screen == .desk(.identity) } ? .identity : .form
  }

  /// What the form holds that is not on record yet goes there.
  mutating func correct(_ form: Form) -> [Effect] {
    guard let identity = form.identity, let known = session?.standing.identity else { return [] }
    guard known == form.identityBefore else {
      // Once told, the next signature puts right what somebody else wrote as well.
      self.form?.rebase(onto: known)
      return refuse(.identityChangedElsewhere)
    }
    guard identity != known else { return refuse(.identitySame) }
    let key = formKey
    guard let effects = perform(.corrected(identity)) else { return refuse(.cannotDo) }
    station?.forms[key] = nil
    back(to: .chart)
    frame.notice = .station(.form(.corrected))
    return effects
  }
}

extension Form {
  init(_ identity: Identity) {
    self.init()
    name = identity.name
    born = identity.born
    language = identity.language
    phone = identity.phone ?? ""
    caregiver = identity.caregiver?.name ?? ""
    caregiverPhone = identity.caregiver?.phone ?? ""
    identityBefore = identity
  }

  /// Takes over what somebody else put right meanwhile, on every line that was left as it stood.
  mutating func rebase(onto others: Identity) {
    guard let identityBefore else { return }
    let (before, now) = (Form(identityBefore), Form(others))
    for line in [\Form.name, \.phone, \.caregiver, \.caregiverPhone]
    where self[keyPath: line] == before[keyPath: line] {
      self[keyPath: line] = now[keyPath: line]
    }
    if born == before.born { born = now.born }
    if language == before.language { language = now.language }
    self.identityBefore = others
  }
}
