import Care

extension BundleWords {
  static let spanish = BundleWords(
    writeDown:
      "Anote ahora estas cuatro palabras. Son palabras en inglés. Escríbalas letra por letra. Se muestran una sola vez. Guárdelas lejos del archivo.",
    askWords: "Escriba las cuatro palabras que vinieron con este archivo.",
    homeSetUp: { "Esta es ahora la copia de casa del caso \($0). Para empezar: \($1)" },
    merged: {
      "Caso \($0): \($1 == 1 ? "se agregó 1 dato nuevo" : "se agregaron \($1) datos nuevos"). No se quitó nada."
    },
    nothingNew: { "Caso \($0): este archivo no trae nada nuevo. No cambió nada." },
    flagsRaised: {
      "\($0 == 1 ? "Se abrió 1 aviso" : "Se abrieron \($0) avisos"): una persona debe revisar las dos copias."
    },
    recovered:
      "No se pudo leer una parte del expediente de aquí. Revise si están los últimos datos.",
    listsReplaced: "Desde ahora se usan las listas de este archivo.",
    listsNotSaved:
      "No se pudieron guardar las listas del archivo; quedan las de antes. Impórtelo otra vez."
  )
}

func spanishBundleTrouble(_ trouble: BundleTrouble) -> String {
  switch trouble {
  case .noSuchFile: "No existe este archivo. Revise el nombre y dónde está."
  case .tooLarge: "Este archivo es demasiado grande para ser de stepwell. No cambió nada."
  case .notABundle: "Este archivo no es de stepwell export. No cambió nada."
  case .cutOff:
    "Aquí está solo una parte del archivo. No cambió nada. Cópielo entero e inténtelo otra vez."
  case .damaged:
    "El archivo se dañó en el camino. No cambió nada. Cópielo otra vez o pida uno nuevo."
  case .newer: "Un stepwell más nuevo hizo este archivo. No cambió nada. Actualice este primero."
  case .noWords: "No se escribió ninguna palabra. No cambió nada."
  case .wrongWords(nil): "No son las palabras de este archivo. No cambió nada. Inténtelo otra vez."
  case .wrongWords(let place?):
    "No son las palabras de este archivo. Mire la palabra \(place). No cambió nada. Inténtelo otra vez."
  case .notHere(let code): "Aquí no está el caso \(code). No cambió nada. Revise --data."
  case .anotherPatient(let code):
    "El caso \(code) de aquí es de otro paciente. No cambió nada. Pregunte quién hizo el archivo."
  case .anotherHome(let code):
    "Esta es la casa del caso \(code). No cambió nada. Para otro, agregue --data CARPETA."
  case .staffElsewhere:
    "El archivo trae datos del personal que no se hicieron en esta clínica. No cambió nada."
  case .staffUnknown:
    "El archivo trae datos del personal de esta clínica que aquí no están. No cambió nada. Llame a la "
      + "familia y pregunte qué anotó. Si esta clínica volvió a una copia antigua, agregue --after-backup."
  case .notPermitted:
    "El archivo trae datos de alguien que no puede hacerlos. No cambió nada."
  case .checklists: "Este stepwell no puede usar las listas. No cambió nada."
  }
}
