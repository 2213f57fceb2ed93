import Care
import Flow

extension RecordSentences {
  /// Who the patient is was put right: what is another line now than before.
  func corrected(_ identity: Identity, by event: Event) -> String {
    let before = events.prefix { $0 != event }.reversed().lazy.compactMap(\.identity).first
    let form = words.form
    let lines: [(FormField, (Identity) -> String?)] = [
      (.name, \.name),
      (.born, { words.calendar.born($0.born) }),
      (.language, { $0.language.map { Words.of($0).welcome.languageName } }),
      (.phone, \.phone),
      (.caregiver, \.caregiver?.name),
      (.caregiverPhone, \.caregiver?.phone),
    ]
    let changes = lines.compactMap { field, text in
      change(form.label(field, ""), before.flatMap(text), text(identity))
    }
    return words.record.corrected(changes.joined(separator: "; "))
  }
}

extension Event {
  /// The identity that it carries.
  fileprivate var identity: Identity? {
    switch what {
    case .enrolled(let identity, _, _), .corrected(let identity): identity
    default: nil
    }
  }
}
