import Care

extension SheetSample {
  /// As many signs, and as long ones, as a clinic has.
  static let signs: [WarningSign] = [
    sign("chest-pain", .callEmergency, "Chest pain", "Dolor en el pecho"),
    sign(
      "breathing", .callEmergency, "New or sudden trouble breathing",
      "Dificultad nueva o repentina para respirar"),
    sign("coughing-blood", .callEmergency, "Coughing up blood", "Tos con sangre"),
    sign(
      "fainting", .callEmergency, "Fainting or feeling about to faint",
      "Desmayo o sensación de desmayo"),
    sign(
      "fast-heartbeat", .callEmergency, "New fast heartbeat",
      "Latidos rápidos que antes no tenía"),
    sign(
      "bladder-bowel", .callEmergency, "Cannot pass urine, or trouble holding urine or stool",
      "No puede orinar, o le cuesta aguantar la orina o las heces"),
    sign(
      "numb-between-legs", .callEmergency, "Numb between the legs, or no feeling when you wipe",
      "Adormecimiento entre las piernas, o no siente al limpiarse"),
    sign(
      "leg-weakness", .callEmergency, "New weakness in a leg, or a leg that will not move",
      "Debilidad nueva en una pierna, o una pierna que no se mueve"),
    sign(
      "walking-change", .callEmergency, "New change in how you walk",
      "Camina distinto que antes"),
    sign(
      "allergic-reaction", .callEmergency, "Swollen face or tongue, wheezing, or a rash all over",
      "Cara o lengua hinchada, silbidos al respirar o sarpullido en todo el cuerpo"),
    sign(
      "fever-and-back", .callEmergency, "Fever with worse back pain or leg problems",
      "Fiebre con más dolor de espalda o problemas en las piernas"),
    sign(
      "fever-and-chills", .callEmergency, "Fever with shaking chills or confusion",
      "Fiebre con escalofríos fuertes o confusión"),
    sign(
      "bleeding", .callEmergency, "Still bleeding after you press firmly for 10 minutes",
      "Sigue sangrando después de presionar con firmeza 10 minutos"),
    sign(
      "hard-to-wake", .callEmergency, "Very sleepy, hard to wake, or slow breathing",
      "Mucho sueño, cuesta despertarle o respira lento"),
    sign(
      "leg-tingling", .phoneNow, "New numbness or tingling in a leg",
      "Adormecimiento u hormigueo nuevo en una pierna"),
    sign(
      "fever", .phoneNow, "Fever: 100.4 °F (38.0 °C) or higher",
      "Fiebre: 100.4 °F (38.0 °C) o más"),
    sign(
      "wound-infection", .phoneNow, "Wound is red, warm, swollen, or leaks fluid or pus",
      "Herida roja, caliente, hinchada o con líquido o pus"),
    sign(
      "bleeding-through", .phoneNow, "Blood coming through the dressing",
      "Sangre que traspasa el vendaje"),
    sign(
      "worse-back-pain", .phoneNow, "Very bad back pain or back pain that gets worse",
      "Dolor de espalda muy fuerte o que va en aumento"),
    sign(
      "new-sharp-pain", .phoneNow, "New sharp back pain in a new spot, or after a fall",
      "Dolor agudo en otro punto de la espalda o después de una caída"),
    sign(
      "calf", .phoneNow, "Calf pain, or one leg swollen or warm",
      "Dolor en la pantorrilla, o una pierna hinchada o caliente"),
    sign(
      "no-bowel-movement", .phoneInHours, "No bowel movement for 3 days on strong pain medicine",
      "3 días sin hacer del baño (evacuar) con medicamento fuerte para el dolor"),
  ]

  private static func sign(
    _ id: WarningSign.ID, _ tier: WarningSign.Tier, _ english: String, _ spanish: String
  ) -> WarningSign {
    WarningSign(
      id: id, tier: tier, text: Text([.english: english, .spanish: spanish]), sources: [])
  }
}
