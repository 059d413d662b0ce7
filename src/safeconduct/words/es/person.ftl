# The person's own view in Spanish. Plain words; nothing here says why somebody has a file.

person-reviewed = no

person-title = Mi información
person-exit = Salir de esta página ahora
person-exit-keys = Con teclado: pulse tres veces Mayús o Esc.
person-language = Idioma
person-language-change = Cambiar idioma
person-not-reviewed = Este texto todavía no ha sido revisado por un traductor profesional. Si algo no está claro, pregunte a las personas que le dieron los códigos.
person-demo = Demostración: aquí todo es inventado.
person-safe-title = Cuide su seguridad
person-safe-history = Este teléfono u ordenador recuerda qué páginas se abrieron. «Salir de esta página ahora» no borra eso. Si alguien puede mirarlo, borre el historial o use una ventana privada.
person-safe-shared = ¿Alguien controla su teléfono? Entonces use otro, por ejemplo el de las personas que le ayudan.
person-safe-nothing = Esta página no guarda nada en el teléfono ni en el ordenador.
person-danger = ¿Está en peligro ahora? Llame al 112. La llamada es gratis.

person-code-label = Su código
person-code-hint = Escriba un código de su hoja: 28 cifras. Los espacios no son necesarios.
person-code-button = Continuar
person-code-empty = Escriba un código de su hoja.
person-code-length = Un código tiene 28 cifras. Usted escribió { $number }. Revíselo, por favor.
person-code-mistyped = Hay un error al escribir el código. Revise cada cifra, por favor.
person-code-refused = Este código no funciona. Quizás ya se usó o es demasiado antiguo. Use el siguiente código de su hoja o pregunte a las personas que se la dieron.
person-code-wait = Hubo demasiados intentos. Espere { $number } min e inténtelo otra vez.
person-code-ended = Esta visita ha terminado. Escriba un código nuevo para volver.
person-problem = Hay un problema

person-until = Puede leer esta página hasta las { $time }. Después necesita un código nuevo.
person-left = { $n ->
    [0] Ya no tiene códigos. Pida una hoja nueva.
    [one] Le queda { $number } código en su hoja.
   *[other] Le quedan { $number } códigos en su hoja.
}

person-now = Cómo está su caso ahora
person-on = Así estaba el { $day }.
person-phase-detected = Ha hablado con un servicio que puede ayudarle. Hoy no tiene que decidir nada.
person-phase-referred = Se ha pedido a un centro que le ayude. Pronto hablará con las personas del centro.
person-phase-reflection = Tiene tiempo para descansar y pensar. Decida con calma lo que quiere hacer.
person-phase-reflection_lapsed = El tiempo para descansar y pensar ha terminado. Todavía puede hacer una declaración. Háblelo con su centro.
person-phase-registration = Tiene el primer documento de residencia, o puede obtenerlo. Ahora el magistrado estudia el caso.
person-phase-temporary_residence = Puede quedarse en Bélgica mientras sigue el caso en la justicia.
person-phase-unlimited_residence = Puede quedarse en Bélgica sin límite de tiempo.
person-phase-ended = Este procedimiento ha terminado. Es posible uno nuevo. Pida consejo.
person-phase-not_a_victim = Ahora no hay ningún procedimiento de protección abierto para usted. Puede preguntar por qué.
person-phase-not_applicable = No necesita un documento de residencia. De todos modos tiene derecho a ayuda.

person-paper = Su documento
person-paper-none = Todavía no tiene ningún documento de este procedimiento.
person-paper-reflection_order = Documento de 45 días
person-paper-annex_15 = Anexo 15, de 45 días
person-paper-registration_certificate = Certificado de registro, modelo A
person-paper-temporary_residence = Documento de residencia por tiempo limitado
person-paper-unlimited_residence = Documento de residencia sin límite de tiempo
person-paper-until = Es válido hasta el { $day }. Ese día todavía cuenta.
person-paper-always = No tiene último día.
person-paper-over = Era válido hasta el { $day }. Pregunte hoy a su centro qué hacer.
person-paper-gone = Este documento ya no es válido. Pregunte hoy a su centro qué hacer.

person-next = Qué pasa después
person-next-none = No tiene que pasar nada en un día fijo.
person-next-by = A más tardar el { $day }
person-next-late = Esto debía hacerse a más tardar el { $day }. Puede preguntar por ello.
person-duty-give_leaflet = debe darle un folleto en su idioma
person-duty-tell_of_rights = debe explicarle sus derechos
person-duty-arrange_intake = debe ponerle en contacto con un centro
person-duty-inform_immigration_office = debe informar sobre usted a la Oficina de Extranjería
person-duty-offer_centre_contact = debe permitir que un centro hable con usted
person-duty-confirm_registration_questions = debe responder preguntas sobre su documento
person-duty-confirm_residence_questions = debe responder preguntas sobre su residencia
person-duty-appoint_guardian = debe nombrar un tutor o una tutora para usted
person-duty-establish_identity = debe averiguar quién es usted y de dónde viene
person-duty-trace_family = debe buscar a su familia

person-rights = Sus derechos ahora
person-right-told = Tiene derecho a que le informen de sus derechos, decida lo que decida.
person-right-leaflet = Tiene derecho a información escrita en un idioma que entienda.
person-right-refuse = Puede decir no a la ayuda. Nadie puede obligarle.
person-right-recover = Tiene tiempo para recuperarse. Puede hacer una declaración, poner una denuncia o volver a su país. Usted decide.
person-right-social = Durante este tiempo tiene derecho a ayuda social.
person-right-child = Tiene menos de 18 años: lo mejor para usted es lo primero. Un tutor o una tutora le acompaña.
person-right-work = Puede obtener un permiso de trabajo (tipo C).
person-right-shelter = Un centro puede darle un lugar seguro para dormir o ayudarle donde vive.
person-right-care = Puede ir al médico y hablar de lo que pasó.
person-right-lawyer = Tiene derecho a información sobre la ley y a un abogado o una abogada.
person-right-apply = Su centro pide sus documentos. No tiene que hacerlo sin ayuda.
person-right-papers = Su centro le ayuda con los papeles.
person-right-aid = Puede pedir ayuda económica al Estado.
person-law = En la ley:

person-ask = A quién puede preguntar
person-ask-yours = Estas personas le ayudan:
person-ask-any = Puede escribir a uno de estos centros. No cuesta nada.
person-ask-sheet = Pregunte a las personas que le dieron la hoja.

person-looks = Quién ha mirado su expediente
person-looks-text = Cada consulta queda anotada y no se puede borrar. Si algo le parece mal, dígalo a su centro.
person-looks-more = Mostrar las consultas anteriores
person-who-police = Policía
person-who-inspection = Inspección de trabajo
person-who-immigration_office = Oficina de Extranjería
person-who-embassy = Embajada
person-who-centre = Centro { $name }
person-who-minors = Centro para jóvenes, o tutor
person-who-prosecutor = Magistrado
person-who-minister = Ministro o ministra
person-who-aid = Comisión de ayuda económica
person-who-security = Seguridad del Estado
person-who-other = Otro servicio
person-who-you = Usted, con un código de su hoja
person-who-detecting = El servicio que habló con usted
person-did-read = miró el expediente para su trabajo
person-did-name = miró su nombre
person-did-write = escribió algo en el expediente
person-did-emergency = miró el expediente en una emergencia
person-did-other = hizo otro trabajo en el expediente

sheet-title = Sus códigos
sheet-what = Con un código puede leer su propia información en internet, en su idioma. Cada código funciona una sola vez. Táchelo cuando lo haya usado.
sheet-where = Escriba esta dirección en un teléfono u ordenador:
sheet-until = Los códigos funcionan hasta el { $day }.
sheet-keep = Guarde esta hoja lejos de su teléfono, donde nadie más la encuentre. No le haga fotos.
sheet-device = Use un teléfono que nadie controle. Al terminar, pulse «Salir de esta página ahora» y borre el historial.
sheet-lost = ¿Perdió la hoja, o alguien la vio? Dígalo a las personas que se la dieron. Pueden anular todos los códigos de una vez.

person-plan-title = Mi plan
person-plan-on = Así estaba el { $day }.
person-plan-residential = Usted vive en una casa del centro desde el { $day }.
person-plan-ambulant = Usted vive por su cuenta desde el { $day }. El centro le ayuda allí.
person-plan-psychosocial = Hablar, aprender, trabajar
person-plan-medical = Salud
person-plan-administrative = Papeles
person-plan-legal = Ley y tribunal
person-plan-who = { $name } le ayuda con esto.
person-plan-reached = Hecho el { $day }
person-plan-lawyer = Su abogado o abogada
person-plan-agree = ¿Está de acuerdo?
person-plan-consent-none = Todavía no ha dicho si está de acuerdo con este plan.
person-plan-consent-given = El { $day } dijo que está de acuerdo con este plan.
person-plan-consent-withdrawn = El { $day } dijo que ya no está de acuerdo con este plan.
person-plan-change = Puede decir que no en cualquier momento, o pedir un cambio.
person-plan-sign = Fecha y firma:
person-plan-not-reviewed = Ningún traductor profesional ha revisado todavía estas palabras. Si algo no está claro, pregunte a su centro.
