import Care

extension CommandWords {
  static let spanish = CommandWords(
    noFindings: "Ningún hallazgo.",
    noFault: { $0 == 1 ? "1 expediente, sin fallas." : "\($0) expedientes, sin fallas." },
    madeUp: { "Los expedientes inventados están en \($0). Mire uno:" },
    practiceNurse: "Enfermería de práctica",
    madeUpHome: { "El expediente inventado está en \($0). Véalo:" },
    practiceFolder: "Esta carpeta es para practicar. No inscriba aquí a pacientes reales.",
    madeUpWord: "inventado",
    newestMissing: "Falta el archivo más nuevo. Solo queda el anterior.",
    bothMissing: "Los dos archivos faltan. Solo queda lo que se apartó.",
    accountsGone: "Faltan las cuentas, aunque había. Reponga el archivo desde la copia.",
    named: spanishNameFault,
    setAside: { "Se apartó un archivo dañado: \($0)." },
    putBack: "El archivo anterior es más nuevo que el último: alguien devolvió un archivo viejo.",
    inFile: { isNewest, fault in
      "\(isNewest ? "El archivo más nuevo" : "El archivo anterior") \(spanishFault(fault))."
    },
    notAllowed: { event, why in
      "El evento \(event) no puede seguir a los anteriores" + (why.map { ": \($0)." } ?? ".")
    },
    inLog: spanishLogFault
  )
}

private func spanishFault(_ fault: KeptFault.FileFault) -> String {
  switch fault {
  case .notCanonical: "está incompleto o se cambió a mano"
  case .odd(let odd): spanishOdd(odd)
  case .checksum: "no coincide con su suma de control"
  case .otherKind: "no es un caso"
  case .unreadable: "no se puede leer"
  case .newerSchema(let schema): "lo escribió un stepwell más nuevo (esquema \(schema))"
  case .holdsAnother(let code): "contiene el caso \(code)"
  case .openToOthers: "lo pueden leer o escribir otros además de su dueño"
  case .unknownEvent(let place): "tiene un evento \(place) que este stepwell no conoce"
  case .noLink(let place): "tiene un evento \(place) que no está en ninguna cadena"
  case .missing(let writer, let number): "no tiene el evento \(number) del autor \(writer)"
  case .twice(let writer, let number): "tiene dos veces el evento \(number) del autor \(writer)"
  case .seenMissing(let place): "no tiene un evento que el evento \(place) ya conocía"
  case .claimedTwice(let writer, let number):
    "tiene dos eventos \(number) distintos del autor \(writer)"
  case .outOfOrder(let writer, let number):
    "tiene el evento \(number) del autor \(writer) en un lugar equivocado"
  case .brokenChain(let writer, let number):
    "se cambió antes del evento \(number) del autor \(writer)"
  }
}

private func spanishLogFault(_ fault: KeptFault.LogFault) -> String {
  switch fault {
  case .keyMissing: "Falta la clave; no se puede decir nada de las líneas."
  case .odd(let odd): "El registro \(spanishOdd(odd))."
  case .headChanged: "Se quitó o cambió el archivo que dice hasta dónde llega el registro."
  case .changed(let line): "La línea \(line) se cambió."
  case .missing(let numbers):
    numbers.count == 1
      ? "Falta la entrada \(numbers.lowerBound)."
      : "Faltan las entradas \(numbers.lowerBound) a \(numbers.upperBound)."
  case .outOfOrder(let line): "La línea \(line) es una copia o está en un lugar equivocado."
  case .brokenChain(let line): "La línea \(line) se escribió después de una que no es la anterior."
  }
}

private func spanishOdd(_ odd: KeptFault.Odd) -> String {
  switch odd {
  case .folder: "es una carpeta, no un archivo"
  case .link: "es un enlace a otro archivo, que nunca se sigue"
  case .pipe: "es una tubería, no un archivo"
  case .socket: "es un socket, no un archivo"
  case .device: "es un dispositivo, no un archivo"
  case .tooLarge: "es demasiado grande"
  case .unreadable(let errno): "no se puede leer (error \(errno) del sistema)"
  }
}

private func spanishNameFault(_ fault: KeptFault.NameFault) -> String {
  switch fault {
  case .missing: "Falta esta carpeta, aunque aquí se preparó una clínica."
  case .emptied: "Ya no hay ningún expediente, aunque había. ¿Está el disco?"
  case .strange: "No es un archivo de stepwell."
  case .openToOthers: "Otros además de su dueño pueden leerlo o escribirlo."
  case .foreignOwner: "Pertenece a otro usuario que la carpeta de datos."
  case .lockHeld: "Otro programa tiene tomado este candado."
  case .lockAlone: "Es el candado de un expediente que no está aquí."
  case .damagedIndex: "Este índice está roto o se cambió. No se usa y se hará de nuevo."
  case .odd(let odd): "\(spanishOdd(odd).prefix(1).uppercased() + spanishOdd(odd).dropFirst())."
  }
}
