import Care

extension Condition: Packable {
  init(from reader: inout PackedReader) throws(Torn) {
    switch try reader.number() {
    case 0: self = .always
    case 1: self = .procedure(try reader.next())
    case 2: self = .anaesthesia(try reader.next())
    case 3: self = .answered(try reader.next(), try reader.next())
    case 4: self = .all(try reader.next())
    case 5: self = .any(try reader.next())
    case 6: self = .not(try reader.next())
    default: throw Torn()
    }
  }

  func pack(into writer: inout PackedWriter) {
    switch self {
    case .always: writer.add(0)
    case .procedure(let procedures): writer.add(1, procedures)
    case .anaesthesia(let kinds): writer.add(2, kinds)
    case .answered(let item, let values): writer.add(3, item, values)
    case .all(let parts): writer.add(4, parts)
    case .any(let parts): writer.add(5, parts)
    case .not(let part): writer.add(6, part)
    }
  }
}

extension AnswerValue: Packable {
  init(from reader: inout PackedReader) throws(Torn) {
    switch try reader.number() {
    case 0: self = .yes
    case 1: self = .no
    case 2: self = .unsure
    case 3: self = .later
    case 4: self = .option(try reader.next())
    case 5: self = .medicineClass(try reader.next())
    case 6: self = .noMedicine
    default: throw Torn()
    }
  }

  func pack(into writer: inout PackedWriter) {
    switch self {
    case .yes: writer.add(0)
    case .no: writer.add(1)
    case .unsure: writer.add(2)
    case .later: writer.add(3)
    case .option(let option): writer.add(4, option)
    case .medicineClass(let id): writer.add(5, id)
    case .noMedicine: writer.add(6)
    }
  }
}

extension Anaesthesia: Packable {}
