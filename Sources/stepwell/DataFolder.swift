import Flow
import Glibc
import Records

/// The data folder, as this computer knows it.
struct DataFolder {
  let path: String

  /// Whether it is known and nothing is in it: its disk may not be there, and nothing is begun in it.
  var isEmptied: Bool { known.contains(absolute) && isBare(path) }

  /// From now on it is known, if a clinic or a home was set up in it.
  func remember() {
    if isSetUp(path) { known.keep(absolute) }
  }

  /// Accounts that cannot be read are no first run: nobody may set the clinic up over them, nor where
  /// anything else of a clinic is left.
  func accounts(in store: Store) -> Accounts {
    if isEmptied { return .emptied }
    guard let members = try? store.staff(), members.isEmpty else { return .some }
    return (try? store.traces().isEmpty) == true ? .none : .gone
  }

  /// Outside of every data folder: `$XDG_STATE_HOME/stepwell/known` or `~/.local/state/stepwell/known`.
  private var known: KnownFolders {
    let home = Place.variable("HOME") ?? "."
    let state = Place.variable("XDG_STATE_HOME") ?? "\(home)/.local/state"
    return KnownFolders(in: "\(state)/stepwell/known")
  }

  /// From the top, and written in one way; links stay, because where they lead is gone without the disk.
  private var absolute: String {
    var parts = path.split(separator: "/").filter { $0 != "." }
    if !path.hasPrefix("/"), let here = getcwd(nil, 0) {
      defer { free(here) }
      parts = String(cString: here).split(separator: "/") + parts
    }
    return "/" + parts.joined(separator: "/")
  }
}
