import Care

extension BundleWords {
  static let english = BundleWords(
    writeDown:
      "Write these four words down now. They are shown only once. Keep them apart from the file.",
    askWords: "Type the four words that came with this file.",
    homeSetUp: { "This is now the home copy of journey \($0). Start it with: \($1)" },
    merged: {
      "Journey \($0): \($1 == 1 ? "1 new entry was" : "\($1) new entries were") added. Nothing was taken away."
    },
    nothingNew: { "Journey \($0): this file holds nothing new. Nothing was changed." },
    flagsRaised: {
      "\($0 == 1 ? "1 flag was" : "\($0) flags were") raised, because the two copies need a person to look."
    },
    recovered:
      "A part of the record here could not be read. Check that its last entries are there.",
    listsReplaced: "The checklists in this file are used from now on.",
    listsNotSaved:
      "The checklists in this file could not be saved; the old ones stay. Import the file again."
  )
}

func englishBundleTrouble(_ trouble: BundleTrouble) -> String {
  switch trouble {
  case .noSuchFile: "There is no such file. Check its name and where it is."
  case .tooLarge: "This file is too large to be from stepwell. Nothing was changed."
  case .notABundle: "This file is not from stepwell export. Nothing was changed."
  case .cutOff:
    "Only a part of this file is here. Nothing was changed. Copy the whole file and try again."
  case .damaged:
    "This file was damaged on its way. Nothing was changed. Copy it again, or ask for a new one."
  case .newer: "A newer stepwell wrote this file. Nothing was changed. Update this one first."
  case .noWords: "No words were typed. Nothing was changed."
  case .wrongWords(nil): "These are not the words of this file. Nothing was changed. Try again."
  case .wrongWords(let place?):
    "These are not the words of this file. Look at word \(place). Nothing was changed. Try again."
  case .notHere(let code):
    "There is no journey \(code) here. Nothing was changed. Check --data."
  case .anotherPatient(let code):
    "Journey \(code) here is another patient's. Nothing was changed. Ask who made the file."
  case .anotherHome(let code):
    "This is the home of journey \(code). Nothing was changed. For another one, add --data FOLDER."
  case .staffElsewhere:
    "This file has staff entries that were not made at this clinic. Nothing was changed."
  case .staffUnknown:
    "This file has entries by this clinic's staff that are not here. Nothing was changed. Call the "
      + "family and ask what they wrote down. If this clinic went back to an old backup, add --after-backup."
  case .notPermitted:
    "This file has entries by somebody who may not make them. Nothing was changed."
  case .checklists: "The checklists can't be used by this stepwell. Nothing was changed."
  }
}
