import Care
import Flow

extension HealthWords {
  static let spanish = HealthWords(sentence: spanishHealth, allIsWell: "Todo está bien.")
}

private func spanishHealth(_ fact: HealthFact, _ invocation: Invocation) -> String {
  switch fact {
  case .versions(let program, let system, let libraries):
    "Esto es stepwell \(program) en \(system), con \(libraries.joined(separator: ", "))."
  case .folder(let path, let folder):
    "La carpeta de datos es \(path). " + spanishFolder(folder, invocation)
  case .disk(let disk): spanishDisk(disk)
  case .clock(let clock): spanishClock(clock)
  case .lists(let path, let lists):
    "Las listas están en \(path). " + spanishLists(lists, invocation)
  case .madeUpRecords:
    "Los expedientes de aquí son inventados, para probar. No hay ningún paciente entre ellos."
  case .accounts(let accounts): spanishAccounts(accounts, invocation)
  case .printer(.off):
    "La impresión está apagada (clinic.yaml), así que ninguna hoja va a una impresora."
  case .printer(.ready):
    "La impresión está encendida y lp está aquí. Imprima una hoja para ver que hay impresora."
  case .printer(.missing):
    "La impresión está encendida, pero falta lp. Instale CUPS o apague la impresión en clinic.yaml."
  case .terminal(let terminal): spanishTerminal(terminal)
  case .failuresToday(0): "Nada falló en el último día."
  case .failuresToday(let count):
    "\(count == 1 ? "Falló 1 cosa" : "Fallaron \(count) cosas") en el último día. Siguen las últimas."
  case .failure(let failed, let at, let detail):
    "\(at.day.iso) \(at.clock.iso): \(spanishFailed(failed)) [\(detail)]"
  }
}

private func spanishFolder(_ folder: FolderHealth, _ invocation: Invocation) -> String {
  switch folder {
  case .well: "Se puede escribir y es solo de su dueño."
  case .missing:
    "No está. El primer inicio la crea. Si antes estaba, busque su disco o revise --data."
  case .emptied:
    "Está vacía, aunque esta computadora la conoce en otro disco. Monte ese disco y vuelva a mirar."
  case .unreadable(let errno):
    "No se puede abrir (error del sistema \(errno)). Devuélvala al usuario que usa stepwell."
  case .readOnly(let errno):
    "No se puede escribir (error del sistema \(errno)), así que nada se puede guardar. Revise sus permisos y cómo está montado su disco."
  case .openToOthers: "Otros usuarios pueden leerla o escribir en ella. Use chmod 700 con ella."
  case .faults(let count):
    "\(count == 1 ? "1 nombre en ella no está" : "\(count) nombres en ella no están") como debe ser. Use: \(invocation.command("verify"))"
  }
}

private func spanishDisk(_ disk: DiskHealth) -> String {
  let free = "\(disk.megabytesFree) MB libres"
  let kind =
    switch disk.kind {
    case .good: "Su disco es \(disk.fileSystem), que es bueno."
    case .network:
      "Está en una carpeta de red (\(disk.fileSystem)). Ahí se puede perder algo al guardar. Pásela a un disco de esta computadora."
    case .memory:
      "Está en la memoria (\(disk.fileSystem)) y se pierde al apagar esta computadora. Pásela a un disco."
    case .withoutLinks:
      "Su disco (\(disk.fileSystem)) no puede guardar el archivo anterior. Pásela a ext4 o XFS."
    case .unknown:
      "Su disco es \(disk.fileSystem). Nadie probó stepwell ahí; ext4 y XFS son buenos."
    }
  if disk.isOutOfNames { return kind + " No acepta más archivos. Haga espacio ahora." }
  return kind + (disk.isFull ? " Solo hay \(free). Haga espacio ahora." : " Hay \(free).")
}

private func spanishClock(_ clock: ClockHealth) -> String {
  let shown = "El reloj marca \(clock.now.day.iso) \(clock.now.clock.iso) (\(clock.zone))."
  guard clock.doubt != nil else { return shown }
  let why =
    clock.newest.map { $0.instant > clock.now.instant ? $0 : nil } ?? nil
  let newest = why.map { " La última entrada es del \($0.day.iso) \($0.clock.iso)." } ?? ""
  return shown + newest + " El reloj está atrasado. Póngalo en hora y vuelva a mirar."
}

private func spanishLists(_ lists: ListsHealth, _ invocation: Invocation) -> String {
  switch lists {
  case .signed: "Se leen sin ningún hallazgo, y cada una tiene dueño y revisión."
  case .unsigned:
    "Se pueden leer, pero ninguna clínica las firmó todas. Esta copia es de práctica: llene owner y reviewed en cada archivo antes de que la usen pacientes."
  case .findings(let count):
    "\(count == 1 ? "1 hallazgo impide" : "\(count) hallazgos impiden") que stepwell empiece. Use: \(invocation.command("check"))"
  case .absent: "No se encuentran ahí. Revise --checklists."
  }
}

private func spanishAccounts(_ accounts: AccountsHealth, _ invocation: Invocation) -> String {
  switch accounts {
  case .some(let count):
    count == 1
      ? "1 persona puede entrar en la estación." : "\(count) personas pueden entrar en la estación."
  case .none:
    "Nadie puede entrar todavía en la estación. El primer inicio pide la primera cuenta."
  case .gone: "Faltan las cuentas, aunque había. Reponga staff.json desde la copia."
  case .notNeeded: "Esto es un hogar, donde nadie necesita cuenta."
  case .unreadable: "Las cuentas no se pueden leer. Use: \(invocation.command("verify"))"
  }
}

private func spanishTerminal(_ terminal: TerminalHealth) -> String {
  switch terminal {
  case .absent: "Esto no empezó en una terminal, así que nada se puede decir de ella."
  case .linesOnly(let name):
    "En la terminal (TERM es \"\(name)\") no se puede dibujar, así que las páginas salen en líneas. Con --kiosk, ponga su nombre en TERM."
  case .screen(let name, let width, let height, let colours, let isUnicode):
    "La terminal (\(name)) tiene \(width) por \(height) celdas"
      + (colours > 1 ? " y \(colours) colores." : " y ningún color.")
      + (terminal.isTooSmall ? " Es muy pequeña. Hágala de 80 por 22 o más." : "")
      + (isUnicode
        ? "" : " Sus letras no son UTF-8 y algunas no se ven. Ponga C.UTF-8 en LC_ALL.")
  }
}

private func spanishFailed(_ failed: Failed) -> String {
  switch failed {
  case .notCreated: "No se pudo crear un archivo o una carpeta."
  case .notRead: "No se pudo leer un archivo."
  case .notSaved: "No se pudo guardar. El archivo viejo está como estaba."
  case .notConfirmed: "No hay seguridad de que algo quedó guardado."
  case .locked: "Otro programa usaba un archivo."
  case .damaged: "Un archivo estaba dañado."
  case .holdsAnother: "Un archivo tenía otro expediente que el de su nombre."
  case .newerSchema: "Un stepwell más nuevo escribió un archivo."
  case .cannotBeKept: "Algo no se pudo guardar como se escribió."
  case .noRandomNumbers: "Esta computadora no dio números al azar."
  case .recordsGone: "Los expedientes no estaban."
  case .accountsGone: "Las cuentas no estaban."
  case .notPrinted: "La impresora no tomó una hoja."
  case .lists: "stepwell no empezó por sus listas."
  case .noScreen: "El kiosco no empezó: no tenía pantalla."
  case .inputGone: "El kiosco paró: ya nadie podía escribir."
  }
}
