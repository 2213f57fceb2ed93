import Care

extension SheetWords {
  static let spanish = SheetWords(
    title: "Su plan para la casa",
    name: "Nombre", procedure: "Procedimiento", day: "Fecha",
    clinic: "Clínica", printed: "Impreso",
    page: { "Página \($0) de \($1)" },
    goesOn: { "\($0) (sigue)" },
    emergency: "Emergencia", phoneByDay: "Clínica, de día", phoneAfterHours: "Noche, fin de semana"
  )
}
