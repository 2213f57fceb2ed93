import CSodium
import Glibc

/// A PIN as it is kept: an Argon2id hash with its salt and its cost, in libsodium's own form.
struct PinHash: Hashable {
  let text: String

  init(kept text: String) {
    self.text = text
  }

  /// - Throws: what the system says when there is not enough memory.
  init(_ pin: Pin, cost: HashCost) throws(Errno) {
    var digits = pin.digits.map(CChar.init(bitPattern:))
    defer { sodium_memzero(&digits, pin.digits.count) }
    var hash = [CChar](repeating: 0, count: crypto_pwhash_strbytes())
    let result = crypto_pwhash_str_alg(
      &hash, digits, UInt64(pin.digits.count), UInt64(cost.passes),
      cost.bytes, crypto_pwhash_alg_argon2id13())
    guard result == 0 else { throw .noMemory }
    text = String(decoding: hash.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  /// Whether this is what was typed, which may be anything; takes as long for a wrong one.
  ///
  /// - Throws: what the system says when there is not enough memory to tell.
  func isOf(_ typed: String) throws(Errno) -> Bool {
    var bytes = typed.utf8.map(CChar.init(bitPattern:))
    defer { sodium_memzero(&bytes, typed.utf8.count) }
    errno = 0
    let result = crypto_pwhash_str_verify(text, bytes, UInt64(typed.utf8.count))
    // libsodium answers -1 in both cases, but only to a wrong PIN with EINVAL.
    guard result == 0 || errno == EINVAL else { throw .noMemory }
    return result == 0
  }
}

extension Errno {
  fileprivate static let noMemory = Errno(number: ENOMEM)
}
