import Pages

/// What a terminal sends, byte by byte, as what a person did.
///
/// A key, a press and a paste come as bytes, and so do the answers of a terminal to what was asked of it, perhaps by
/// another program and long ago. Those begin like keys and hold digits: what is not known is dropped whole, however
/// slowly it comes and wherever it is cut off, so that nothing is answered by nobody. But what never ends must not
/// swallow what a person types: Esc ends it at once, and time does.
package struct Keyboard {
  package typealias Instant = ContinuousClock.Instant

  private var scalars: ScalarReader
  private let keys: [String: Key]
  private var state = State.text
  /// When the first and the last byte of what is unfinished came.
  private var began: Instant
  private var last: Instant
  private var pasted: [UInt8] = []

  private enum State {
    case text
    /// ESC came: the key, or the beginning of a sequence, perhaps with Alt, or the end of a string.
    case escape(hasAlt: Bool, endsString: Bool)
    /// Nothing followed ESC in time; over a slow line something still may.
    case escapeAlone(endsString: Bool)
    /// After `ESC [` or `ESC O`, with what came since.
    case sequence(String, hasAlt: Bool)
    /// After `ESC ]` and its like: words of the terminal's own.
    case string
    case paste
    /// After `ESC [ M`, where an old terminal tells of a press in three bytes.
    case oldMouse([UInt8])
    /// A sequence broke off: what comes next may be the rest of it, in one burst, or a key, which comes alone.
    case brokenOff(first: UInt8?)
    /// The rest of a sequence that broke off.
    case rest
  }

  /// Pauses and times that tell things apart, in milliseconds.
  private enum Wait {
    /// As long as curses is usually told to wait for what belongs to ESC.
    static let escape = 25
    /// Nobody presses Esc and then a bracket as fast as this, but a slow line brings them so.
    static let slowEscape = 300
    /// A sequence that pauses longer than this was cut off.
    static let pause = 1_500
    /// No answer of a terminal takes longer, even with a pause before each byte.
    static let sequence = 10_000
    /// What a terminal says comes faster than this, byte after byte; keys of a person do not.
    static let burst = 50
    static let paste = 1_000
  }

  /// `sequences` are those of the terminal's own keys, besides the usual ones.
  package init(sequences: [String: Key] = [:], letters: Encoding = .utf8, now: Instant = .now) {
    scalars = ScalarReader(letters)
    keys = Self.usual.merging(sequences) { $1 }.merging(Self.numberPad) { $1 }
    began = now
    last = now
  }

  /// When `waited` may have something to say though no byte came; nil is never.
  package var deadline: Instant? {
    switch state {
    case .escape: last + .milliseconds(Wait.escape)
    case .paste: last + .milliseconds(Wait.paste)
    case .brokenOff(.some): last + .milliseconds(Wait.burst)
    case .text, .escapeAlone, .sequence, .string, .oldMouse, .brokenOff(nil), .rest: nil
    }
  }

  /// What it means that nothing came until now.
  package mutating func waited(until now: Instant) -> Typed? {
    let pause = now - last
    switch state {
    case .escape(_, let endsString) where pause >= .milliseconds(Wait.escape):
      state = .escapeAlone(endsString: endsString)
      return endsString ? nil : .key(.escape)
    case .paste where pause >= .milliseconds(Wait.paste):
      state = .text
      return .pasted(Self.text(of: pasted))
    case .escapeAlone where pause >= .milliseconds(Wait.slowEscape): state = .text
    case .sequence, .string, .oldMouse:
      let isOver = now - began >= .milliseconds(Wait.sequence)
      if isOver || pause >= .milliseconds(Wait.pause) {
        scalars.forget()
        state = .brokenOff(first: nil)
      }
    case .brokenOff(let first?) where pause >= .milliseconds(Wait.burst):
      state = .text
      return scalars.take(first).compactMap { take($0, at: now) }.first
    case .rest where pause >= .milliseconds(Wait.burst): state = .text
    case .text, .escape, .paste, .escapeAlone, .brokenOff, .rest: break
    }
    return nil
  }

  /// What the byte brings to an end.
  package mutating func take(_ byte: UInt8, at now: Instant) -> [Typed] {
    var typed = [waited(until: now)].compactMap { $0 }
    last = now
    switch state {
    case .paste: typed += [takePasted(byte)].compactMap { $0 }
    case .oldMouse(let bytes): typed += [takeMouse(byte, after: bytes)].compactMap { $0 }
    case .brokenOff(nil) where byte != 0x1B: state = .brokenOff(first: byte)
    case .brokenOff(.some), .rest: state = .rest
    // ESC begins anew: a key, or the end of a string, which says nothing.
    case .brokenOff(nil), .text, .escape, .escapeAlone, .sequence, .string:
      typed += scalars.take(byte).compactMap { take($0, at: now) }
    }
    return typed
  }
}

extension Keyboard {
  private mutating func take(_ scalar: Unicode.Scalar, at now: Instant) -> Typed? {
    switch state {
    case .escape(let hasAlt, let endsString):
      if begin(after: scalar, hasAlt: hasAlt, at: now) { return nil }
      return altered(scalar, endsString: endsString)
    case .escapeAlone(let endsString):
      if begin(after: scalar, hasAlt: false, at: now) { return nil }
      state = .text
      return endsString && scalar == "\\" ? nil : plain(scalar, at: now)
    case .sequence(let begun, let hasAlt):
      return go(on: begun, with: scalar, hasAlt: hasAlt, at: now)
    case .string:
      switch scalar {
      case "\u{1B}": state = .escape(hasAlt: false, endsString: true)
      // BEL, CAN, SUB and the one-byte end; nothing else, because a title may hold anything.
      case "\u{7}", "\u{18}", "\u{1A}", "\u{9C}": state = .text
      default: break
      }
      return nil
    case .text, .paste, .oldMouse, .brokenOff, .rest: return plain(scalar, at: now)
    }
  }

  /// Begins what follows ESC in more than one byte.
  private mutating func begin(
    after scalar: Unicode.Scalar, hasAlt: Bool, at now: Instant
  ) -> Bool {
    switch scalar {
    case "[", "O": state = .sequence("\u{1B}\(scalar)", hasAlt: hasAlt)
    case "P", "X", "]", "^", "_": state = .string
    default: return false
    }
    began = now
    return true
  }

  /// Alt and a key, which is neither Esc nor the key, unless the terminal has it for a key of its own.
  private mutating func altered(_ scalar: Unicode.Scalar, endsString: Bool) -> Typed? {
    if scalar == "\u{1B}" {
      state = .escape(hasAlt: true, endsString: endsString)
      return nil
    }
    // Inside a string it is neither its end nor a key.
    state = endsString && scalar != "\\" ? .string : .text
    return endsString ? nil : keys["\u{1B}\(scalar)"].map(Typed.key)
  }

  private mutating func plain(_ scalar: Unicode.Scalar, at now: Instant) -> Typed? {
    switch scalar.value {
    case 0x1B: state = .escape(hasAlt: false, endsString: false)
    // The introducers of eight bits stand for ESC and a letter: CSI for `ESC [`.
    case 0x80..<0xA0:
      guard let letter = Unicode.Scalar(scalar.value - 0x40) else { return nil }
      _ = begin(after: letter, hasAlt: false, at: now)
    case 0x0C: return .redraw
    case 0x0A, 0x0D: return .key(.enter)
    case 0x09: return .key(.tab)
    case 0x08, 0x7F: return .key(.backspace)
    case 0x03: return .key(.interrupt)
    case 0..<0x20: return nil
    default: return .key(.character(Character(scalar)))
    }
    return nil
  }

  private mutating func go(
    on begun: String, with scalar: Unicode.Scalar, hasAlt: Bool, at now: Instant
  ) -> Typed? {
    if scalar == "\u{1B}" {
      state = .escape(hasAlt: false, endsString: false)
    } else if (0x80..<0xA0).contains(scalar.value) {
      return plain(scalar, at: now)
    } else if scalar.value < 0x20, scalar != "\u{18}", scalar != "\u{1A}" {
      // A terminal lets such a character pass in the middle of a sequence, which goes on.
      return nil
    } else if Self.goesOn(begun, with: scalar) {
      // No key is as long as that, so the rest need not be kept.
      state = .sequence(begun.count < 64 ? begun + "\(scalar)" : begun, hasAlt: hasAlt)
    } else {
      // Anything that cannot end it breaks it off.
      guard (0x20..<0x7F).contains(scalar.value) else {
        state = .brokenOff(first: nil)
        return nil
      }
      state = .text
      return end(begun + "\(scalar)", hasAlt: hasAlt)
    }
    return nil
  }

  private static func goesOn(_ begun: String, with scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "0"..."9", ";": true
    case " "..."/", ":"..."?": begun.hasPrefix("\u{1B}[")
    // The console of Linux sends `ESC [ [ A` for F1.
    case "[": begun == "\u{1B}["
    default: false
    }
  }

  private mutating func end(_ sequence: String, hasAlt: Bool) -> Typed? {
    switch sequence {
    case "\u{1B}[200~":
      (state, pasted) = (.paste, [])
      return nil
    case "\u{1B}[M":
      state = .oldMouse([])
      return nil
    default:
      let parameters = sequence.dropFirst(2)
      if parameters.first == "<" { return Typed(mouse: parameters.dropFirst()) }
      return hasAlt ? nil : keys[sequence].map(Typed.key)
    }
  }

  private mutating func takeMouse(_ byte: UInt8, after bytes: [UInt8]) -> Typed? {
    let bytes = bytes + [byte]
    guard bytes.count == 3 else {
      state = .oldMouse(bytes)
      return nil
    }
    state = .text
    return Typed(oldMouse: bytes)
  }

  private mutating func takePasted(_ byte: UInt8) -> Typed? {
    let end = Array("\u{1B}[201~".utf8)
    pasted.append(byte)
    if pasted.suffix(end.count) == end[...] {
      state = .text
      return .pasted(Self.text(of: pasted.dropLast(end.count)))
    }
    // Nobody pastes more, and memory must not be filled by what never ends.
    if pasted.count > Self.longestPaste { pasted.remove(at: Self.longestPaste - end.count) }
    return nil
  }

  private static let longestPaste = 65_536
}
