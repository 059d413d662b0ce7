# El folleto informativo.

leaflet-dated = 2026-11-23

leaflet-title = Ayuda y sus derechos en Bélgica
leaflet-lede = ¿Alguien le obliga, le amenaza o le utiliza? Puede recibir ayuda.

leaflet-what-title = ¿Qué es la trata de personas?
leaflet-what = Alguien capta a personas, las lleva a algún lugar, las aloja o toma el control sobre ellas, para explotarlas:
leaflet-what-sexual = con la prostitución u otra explotación sexual
leaflet-what-begging = con la mendicidad
leaflet-what-work = con un trabajo en condiciones contrarias a la dignidad humana
leaflet-what-organs = para quitarles un órgano o un tejido del cuerpo
leaflet-what-crime = para obligarlas a cometer un delito
leaflet-what-yes = ¿Al principio dijo que sí? Aun así puede ser trata.
leaflet-what-anybody = Puede pasarle a cualquiera: mujeres, hombres, niños, extranjeros, belgas.

leaflet-first-title = Usted es ante todo una víctima
leaflet-first = La policía y los magistrados deben verle ante todo como víctima, aunque haya vivido o trabajado en Bélgica sin papeles.

leaflet-centres-title = Tres centros pueden ayudarle
leaflet-centres = Los centros acogen y ayudan a las víctimas de la trata de personas. No son la policía.
leaflet-centres-shelter = Un lugar seguro para dormir si lo necesita, o ayuda donde vive. La dirección de la casa de acogida se mantiene en secreto.
leaflet-centres-care = Un médico, y alguien con quien hablar de lo que pasó.
leaflet-centres-papers = Ayuda con los papeles. Solo estos centros pueden pedir los documentos de residencia de este procedimiento.
leaflet-centres-lawyer = Información sobre la ley, y un abogado o una abogada.

leaflet-time-title = 45 días para descansar y pensar
leaflet-time = Puede recibir 45 días para recuperarse. Para ello, usted rompe el contacto con las personas que le explotaron y acepta que un centro le acompañe.
leaflet-time-decide = En este tiempo usted decide: hacer una declaración, poner una denuncia o volver a su país. Puede recibir ayuda social.
leaflet-time-after = Para quedarse más tiempo tiene que hacer una declaración o poner una denuncia. Las autoridades deciden paso a paso. Nadie puede prometerle el resultado.
leaflet-time-child = ¿Tiene menos de 18 años y está en Bélgica sin sus padres? Puede recibir un documento enseguida, sin estos 45 días. Un tutor o una tutora le acompaña.
leaflet-time-papers = ¿No necesita un documento de residencia? También puede pedir ayuda a los centros.

leaflet-ask-title = Lo que puede pedir
leaflet-ask-told = Puede preguntar cuáles son sus derechos, decida lo que decida, en un idioma que entienda.
leaflet-ask-centre = Puede hablar con alguien de un centro, también en la comisaría.
leaflet-ask-no = Puede decir no a la ayuda. Nadie puede obligarle.

leaflet-reach-title = Cómo contactar con los centros
leaflet-reach-unverified = Estas direcciones figuran en un texto del Estado belga de alrededor de 2008. No está confirmado que sigan funcionando.
leaflet-reach-given = Según lo indicado por el centro el { $day }.
leaflet-reach-telephone = Pida el número de teléfono de un centro a la persona que le da este folleto.

leaflet-safe-title = Cuide su seguridad
leaflet-safe-danger = ¿Está en peligro ahora? Llame al 112. La llamada es gratis.
leaflet-safe-keep = ¿Podría encontrar este folleto la persona equivocada? Entonces no lo guarde. Recuerde el nombre de un centro.

leaflet-law = En la ley:
leaflet-not-reviewed = Este texto todavía no ha sido revisado por un traductor profesional. Si algo no está claro, pregunte a las personas que se lo dieron.
leaflet-checked = Este texto fue revisado por { $who } el { $day }.
leaflet-version = Texto del { $day }
leaflet-print = Imprimir este folleto (PDF)
leaflet-print-large = Imprimirlo con letras grandes (PDF)
