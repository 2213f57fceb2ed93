/// What stands where a file of this program should, or why it cannot be read.
package enum OddFile: Hashable, Sendable {
  case folder, link, pipe, socket, device
  /// Far more stands in it than the program ever writes there.
  case tooLarge
  case unreadable(Errno)
}

extension Folder {
  /// What came of looking for a file, which stops nobody who looks at others.
  enum Looked {
    case nothing
    case bytes([UInt8])
    case odd(OddFile)
  }

  func look(at name: String, most: Int = Folder.largest) -> Looked {
    do throws(Errno) {
      return try read(name, most: most).map(Looked.bytes) ?? .nothing
    } catch {
      return .odd(OddFile(error, ((try? status(of: name)) ?? nil)?.kind))
    }
  }
}

extension OddFile {
  /// Of a name that holds no file; nil for a file.
  init?(_ kind: Folder.Status.Kind) {
    switch kind {
    case .file: return nil
    case .folder: self = .folder
    case .link: self = .link
    case .pipe: self = .pipe
    case .socket: self = .socket
    case .device: self = .device
    }
  }

  fileprivate init(_ errno: Errno, _ kind: Folder.Status.Kind?) {
    self = kind.flatMap(OddFile.init) ?? (errno == .tooLarge ? .tooLarge : .unreadable(errno))
  }
}
