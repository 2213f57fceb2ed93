/// A file as it travels: one line that says how to make the key, and then bytes that only the words
/// open.
///
///     {"format":"stepwell-bundle","kdf":"argon2id13","length":N,"memory":M,"nonce":"hex",
///      "passes":P,"salt":"hex","schema":1,"sha256":"hex"}      (in one line, keys in this order)
///     XChaCha20-Poly1305 of a `Bundle`, N bytes with its tag at the end
///
/// The key is Argon2id 1.3 of the words, in lower case with one blank between them, with the salt, P
/// passes and M bytes of memory. The first line without `sha256` and without its end is authenticated
/// with the content. `sha256` is over that line and the N bytes. It proves nothing; it tells a file
/// that was damaged on its way from one that was given other words, before anybody is asked for words.
package struct SealedBundle: Sendable {
  private static let schema = 1
  private static let format = "stepwell-bundle"
  private static let kdf = "argon2id13"
  /// A record and its checklists are some hundred kilobytes.
  static let largest = 32 << 20

  /// What is authenticated with the content.
  private let head: [String: JSON]
  private let salt: [UInt8]
  private let nonce: [UInt8]
  private let cost: HashCost
  private let body: [UInt8]

  /// Seals content for whoever has the words.
  ///
  /// - Throws: `cannotCreate` when there is not enough memory.
  init(_ content: [UInt8], for passphrase: Passphrase, cost: HashCost) throws(RecordsProblem) {
    salt = Sodium.random(SealingKey.saltLength)
    nonce = Sodium.random(SealingKey.nonceLength)
    self.cost = cost
    head = [
      "format": .text(Self.format), "schema": .number(Self.schema), "kdf": .text(Self.kdf),
      "passes": .number(cost.passes), "memory": .number(cost.bytes), "salt": .text(hex(salt)),
      "nonce": .text(hex(nonce)), "length": .number(content.count + SealingKey.tagLength),
    ]
    let key = SealingKey(passphrase: passphrase, salt: salt, cost: cost)
    do throws(Errno) {
      body = try key.seal(content, nonce: nonce, head: JSON.object(head).bytes)
    } catch {
      throw .cannotCreate(.bundle, error)
    }
  }

  /// Reads a file that came from anywhere; nothing in it is believed, and nothing big is made for it.
  ///
  /// - Throws: `bundle` with `notABundle`, `cutOff`, `damaged` or `newer`.
  init(bytes: [UInt8]) throws(RecordsProblem) {
    let prefix = Array("{\"format\":\"\(Self.format)\",".utf8)
    guard let headed = Headed(bytes), headed.head["format"]?.text == Self.format else {
      let isOurs = bytes.starts(with: prefix)
      let isBeginning = !bytes.isEmpty && prefix.starts(with: bytes)
      throw .bundle(isBeginning ? .cutOff : isOurs ? Self.fault(in: bytes) : .notABundle)
    }
    var head = headed.head
    let sum = head.removeValue(forKey: "sha256")
    guard let schema = head["schema"]?.number, schema > 0 else { throw .bundle(.damaged) }
    guard schema == Self.schema else { throw .bundle(.newer) }
    if let length = head["length"]?.number, length > headed.body.count { throw .bundle(.cutOff) }
    guard sum?.text == Self.sum(head, headed.body), head["kdf"]?.text == Self.kdf,
      head["length"]?.number == headed.body.count,
      let cost = Self.cost(head), cost.isBearable,
      let salt = Self.field("salt", of: head, SealingKey.saltLength),
      let nonce = Self.field("nonce", of: head, SealingKey.nonceLength)
    else { throw .bundle(.damaged) }
    self.head = head
    self.salt = salt
    self.nonce = nonce
    self.cost = cost
    body = headed.body
  }

  var bytes: [UInt8] {
    var line = head
    line["sha256"] = .text(Self.sum(head, body))
    return Headed(line, body: body).bytes
  }

  /// What was sealed.
  ///
  /// - Throws: `wrongPassphrase`, or `cannotRead` when there is not enough memory.
  func content(with passphrase: Passphrase) throws(RecordsProblem) -> [UInt8] {
    let key = SealingKey(passphrase: passphrase, salt: salt, cost: cost)
    let content: [UInt8]?
    do throws(Errno) {
      content = try key.open(body, nonce: nonce, head: JSON.object(head).bytes)
    } catch {
      throw .cannotRead(.bundle, error)
    }
    guard let content else {
      throw .bundle(.wrongPassphrase(unknownWord: passphrase.unknownWord))
    }
    return content
  }

  /// Without the end of its line the file was cut there; with it the line was changed.
  private static func fault(in bytes: [UInt8]) -> BundleFault {
    bytes.prefix(1024).contains(UInt8(ascii: "\n")) ? .damaged : .cutOff
  }

  private static func sum(_ head: [String: JSON], _ body: [UInt8]) -> String {
    hex(Sodium.sha256(JSON.object(head).bytes + body))
  }

  private static func cost(_ head: [String: JSON]) -> HashCost? {
    guard let passes = head["passes"]?.number, let bytes = head["memory"]?.number else {
      return nil
    }
    return HashCost(passes: passes, bytes: bytes)
  }

  private static func field(_ key: String, of head: [String: JSON], _ length: Int) -> [UInt8]? {
    guard let text = head[key]?.text, let bytes = Records.bytes(hex: text), bytes.count == length
    else { return nil }
    return bytes
  }
}
