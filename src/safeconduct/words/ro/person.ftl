# The person's own view in Romanian. Plain words; nothing here says why somebody has a file.

person-reviewed = no

person-title = Informațiile mele
person-exit = Ieșiți acum din această pagină
person-exit-keys = Pe tastatură: apăsați de trei ori Shift sau Esc.
person-language = Limba
person-language-change = Schimbați limba
person-not-reviewed = Acest text nu a fost încă verificat de un traducător profesionist. Dacă ceva nu este clar, întrebați persoanele care v-au dat codurile.
person-demo = Demonstrație: totul aici este inventat.
person-safe-title = Aveți grijă de siguranța dumneavoastră
person-safe-history = Acest telefon sau calculator ține minte ce pagini au fost deschise. „Ieșiți acum din această pagină” nu șterge asta. Dacă cineva se poate uita, ștergeți istoricul sau folosiți o fereastră privată.
person-safe-shared = Vă controlează cineva telefonul? Atunci folosiți altul, de exemplu al persoanelor care vă ajută.
person-safe-nothing = Această pagină nu salvează nimic pe telefon sau calculator.
person-danger = Sunteți în pericol acum? Sunați la 112. Apelul este gratuit.

person-code-label = Codul dumneavoastră
person-code-hint = Scrieți un cod de pe foaie: 28 de cifre. Spațiile nu sunt necesare.
person-code-button = Continuați
person-code-empty = Scrieți un cod de pe foaie.
person-code-length = Un cod are 28 de cifre. Ați scris { $number }. Verificați, vă rugăm.
person-code-mistyped = Este o greșeală de scriere în cod. Verificați fiecare cifră, vă rugăm.
person-code-refused = Acest cod nu funcționează. Poate a fost deja folosit sau este prea vechi. Folosiți următorul cod de pe foaie sau întrebați persoanele care v-au dat foaia.
person-code-wait = Au fost prea multe încercări. Așteptați { $number } min și încercați din nou.
person-code-ended = Această vizită s-a terminat. Scrieți un cod nou ca să reveniți.
person-problem = Este o problemă

person-until = Puteți citi această pagină până la ora { $time }. După aceea aveți nevoie de un cod nou.
person-left = { $n ->
    [0] Nu mai aveți coduri. Cereți o foaie nouă.
    [one] Mai aveți { $number } cod pe foaie.
    [few] Mai aveți { $number } coduri pe foaie.
   *[other] Mai aveți { $number } de coduri pe foaie.
}

person-now = Unde vă aflați acum
person-on = Așa era la { $day }.
person-phase-detected = Ați vorbit cu un serviciu care vă poate ajuta. Nu trebuie să decideți nimic astăzi.
person-phase-referred = Un centru a fost rugat să vă ajute. În curând veți vorbi cu oamenii de la centru.
person-phase-reflection = Aveți timp să vă odihniți și să vă gândiți. Decideți în liniște ce vreți să faceți.
person-phase-reflection_lapsed = Timpul pentru odihnă și gândire s-a terminat. Puteți încă să dați o declarație. Vorbiți despre asta cu centrul dumneavoastră.
person-phase-registration = Aveți primul document de ședere sau îl puteți primi. Acum magistratul se ocupă de caz.
person-phase-temporary_residence = Puteți rămâne în Belgia cât timp cazul este la justiție.
person-phase-unlimited_residence = Puteți rămâne în Belgia fără limită de timp.
person-phase-ended = Această procedură s-a terminat. Una nouă este posibilă. Cereți un sfat.
person-phase-not_a_victim = Acum nu este deschisă nicio procedură de protecție pentru dumneavoastră. Puteți întreba de ce.
person-phase-not_applicable = Nu aveți nevoie de un document de ședere. Aveți totuși dreptul la ajutor.

person-paper = Documentul dumneavoastră
person-paper-none = Nu aveți încă un document din această procedură.
person-paper-reflection_order = Document pentru 45 de zile
person-paper-annex_15 = Anexa 15, pentru 45 de zile
person-paper-registration_certificate = Certificat de înregistrare, model A
person-paper-temporary_residence = Document de ședere pe timp limitat
person-paper-unlimited_residence = Document de ședere fără limită de timp
person-paper-until = Este valabil până la { $day }. Ziua aceasta se mai numără.
person-paper-always = Nu are o ultimă zi.
person-paper-over = A fost valabil până la { $day }. Întrebați astăzi centrul ce este de făcut.
person-paper-gone = Acest document nu mai este valabil. Întrebați astăzi centrul ce este de făcut.

person-next = Ce urmează
person-next-none = Nu trebuie să se întâmple nimic într-o zi anume.
person-next-by = Până la { $day }
person-next-late = Aceasta trebuia făcută până la { $day }. Puteți întreba despre asta.
person-duty-give_leaflet = trebuie să vă dea o broșură în limba dumneavoastră
person-duty-tell_of_rights = trebuie să vă explice drepturile
person-duty-arrange_intake = trebuie să vă pună în legătură cu un centru
person-duty-inform_immigration_office = trebuie să informeze Oficiul pentru Străini despre dumneavoastră
person-duty-offer_centre_contact = trebuie să permită unui centru să vorbească cu dumneavoastră
person-duty-confirm_registration_questions = trebuie să răspundă la întrebări despre documentul dumneavoastră
person-duty-confirm_residence_questions = trebuie să răspundă la întrebări despre șederea dumneavoastră
person-duty-appoint_guardian = trebuie să numească un tutore pentru dumneavoastră
person-duty-establish_identity = trebuie să afle cine sunteți și de unde veniți
person-duty-trace_family = trebuie să vă caute familia

person-rights = Drepturile dumneavoastră acum
person-right-told = Aveți dreptul să vi se spună drepturile, orice ați decide.
person-right-leaflet = Aveți dreptul la informații scrise într-o limbă pe care o înțelegeți.
person-right-refuse = Puteți refuza ajutorul. Nimeni nu vă poate obliga.
person-right-recover = Aveți timp să vă refaceți. Puteți da o declarație, depune o plângere sau pleca în țara dumneavoastră. Dumneavoastră decideți.
person-right-social = În acest timp aveți dreptul la asistență socială.
person-right-child = Aveți sub 18 ani: ce este mai bine pentru dumneavoastră este pe primul loc. Un tutore vă este alături.
person-right-work = Puteți primi un permis de muncă (tip C).
person-right-shelter = Un centru vă poate da un loc sigur de dormit sau vă poate ajuta acolo unde locuiți.
person-right-care = Puteți merge la medic și puteți vorbi despre ce s-a întâmplat.
person-right-lawyer = Aveți dreptul la informații despre lege și la un avocat sau o avocată.
person-right-apply = Centrul cere documentele pentru dumneavoastră. Nu trebuie să faceți asta fără ajutor.
person-right-papers = Centrul vă ajută cu actele.
person-right-aid = Puteți cere statului un ajutor financiar.
person-law = În lege:

person-ask = Pe cine puteți întreba
person-ask-yours = Aceste persoane vă ajută:
person-ask-any = Puteți scrie unuia dintre aceste centre. Nu costă nimic.
person-ask-sheet = Întrebați persoanele care v-au dat foaia.

person-looks = Cine s-a uitat în dosarul dumneavoastră
person-looks-text = Fiecare consultare este notată și nu poate fi ștearsă. Dacă ceva vi se pare greșit, spuneți centrului.
person-looks-more = Arată consultările mai vechi
person-who-police = Poliția
person-who-inspection = Inspecția muncii
person-who-immigration_office = Oficiul pentru Străini
person-who-embassy = Ambasada
person-who-centre = Centrul { $name }
person-who-minors = Centru pentru tineri sau tutore
person-who-prosecutor = Magistrat
person-who-minister = Ministru
person-who-aid = Comisia pentru ajutor financiar
person-who-security = Securitatea Statului
person-who-other = Alt serviciu
person-who-you = Dumneavoastră, cu un cod de pe foaie
person-who-detecting = Serviciul care a vorbit cu dumneavoastră
person-did-read = s-a uitat în dosar pentru munca sa
person-did-name = s-a uitat la numele dumneavoastră
person-did-write = a scris ceva în dosar
person-did-emergency = s-a uitat în dosar într-o urgență
person-did-other = a lucrat altceva la dosar

sheet-title = Codurile dumneavoastră
sheet-what = Cu un cod puteți citi pe internet propriile informații, în limba dumneavoastră. Fiecare cod funcționează o singură dată. Tăiați-l după ce l-ați folosit.
sheet-where = Scrieți această adresă într-un telefon sau calculator:
sheet-until = Codurile funcționează până la { $day }.
sheet-keep = Țineți această foaie departe de telefon, unde nu o găsește altcineva. Nu o fotografiați.
sheet-device = Folosiți un telefon pe care nu îl controlează nimeni. La sfârșit, apăsați „Ieșiți acum din această pagină” și ștergeți istoricul.
sheet-lost = Ați pierdut foaia sau a văzut-o cineva? Spuneți persoanelor care v-au dat-o. Ele pot opri toate codurile deodată.

person-plan-title = Planul meu
person-plan-on = Așa era la { $day }.
person-plan-residential = Locuiți într-o casă a centrului din { $day }.
person-plan-ambulant = Locuiți pe cont propriu din { $day }. Centrul vă ajută acolo.
person-plan-psychosocial = Discuții, învățare, muncă
person-plan-medical = Sănătate
person-plan-administrative = Acte
person-plan-legal = Lege și tribunal
person-plan-who = { $name } vă ajută cu aceasta.
person-plan-reached = Făcut la { $day }
person-plan-lawyer = Avocatul sau avocata dumneavoastră
person-plan-agree = Sunteți de acord?
person-plan-consent-none = Nu ați spus încă dacă sunteți de acord cu acest plan.
person-plan-consent-given = La { $day } ați spus că sunteți de acord cu acest plan.
person-plan-consent-withdrawn = La { $day } ați spus că nu mai sunteți de acord cu acest plan.
person-plan-change = Puteți spune nu oricând sau puteți cere o schimbare.
person-plan-sign = Data și semnătura:
person-plan-not-reviewed = Niciun traducător profesionist nu a verificat încă aceste cuvinte. Dacă ceva nu este clar, întrebați centrul dumneavoastră.
