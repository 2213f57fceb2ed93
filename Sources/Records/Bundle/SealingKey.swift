import CSodium
import Glibc

extension HashCost {
  /// What a file may ask of whoever opens it: no more memory than this version ever uses itself.
  var isBearable: Bool {
    (1...8).contains(passes) && (8192...Self.moderate.bytes).contains(bytes)
  }
}

/// The key that a passphrase makes with a salt; forgotten after each use.
struct SealingKey {
  static let saltLength = crypto_pwhash_saltbytes()
  static let nonceLength = crypto_aead_xchacha20poly1305_ietf_npubbytes()
  static let tagLength = crypto_aead_xchacha20poly1305_ietf_abytes()

  let passphrase: Passphrase
  let salt: [UInt8]
  let cost: HashCost

  /// - Throws: what the system says when there is not enough memory.
  func seal(_ bytes: [UInt8], nonce: [UInt8], head: [UInt8]) throws(Errno) -> [UInt8] {
    var key = try key()
    defer { sodium_memzero(&key, key.count) }
    var sealed = [UInt8](repeating: 0, count: bytes.count + Self.tagLength)
    crypto_aead_xchacha20poly1305_ietf_encrypt(
      &sealed, nil, bytes, UInt64(bytes.count), head, UInt64(head.count), nil, nonce, key)
    return sealed
  }

  /// Nil when the passphrase is another, or the bytes or the head were changed.
  ///
  /// - Throws: what the system says when there is not enough memory.
  func open(_ sealed: [UInt8], nonce: [UInt8], head: [UInt8]) throws(Errno) -> [UInt8]? {
    guard sealed.count >= Self.tagLength else { return nil }
    var key = try key()
    defer { sodium_memzero(&key, key.count) }
    var bytes = [UInt8](repeating: 0, count: sealed.count - Self.tagLength)
    let result = crypto_aead_xchacha20poly1305_ietf_decrypt(
      &bytes, nil, nil, sealed, UInt64(sealed.count), head, UInt64(head.count), nonce, key)
    return result == 0 ? bytes : nil
  }

  private func key() throws(Errno) -> [UInt8] {
    var words = passphrase.shown.utf8.map(CChar.init(bitPattern:))
    let count = words.count
    defer { sodium_memzero(&words, count) }
    var key = [UInt8](repeating: 0, count: crypto_aead_xchacha20poly1305_ietf_keybytes())
    let result = crypto_pwhash(
      &key, UInt64(key.count), words, UInt64(count), salt, UInt64(cost.passes), cost.bytes,
      crypto_pwhash_alg_argon2id13())
    guard result == 0 else { throw Errno(number: ENOMEM) }
    return key
  }
}
