# Pliantul de informare.

leaflet-dated = 2026-11-23

leaflet-title = Ajutor și drepturile dumneavoastră în Belgia
leaflet-lede = Vă obligă, vă amenință sau vă folosește cineva? Puteți primi ajutor.

leaflet-what-title = Ce este traficul de persoane?
leaflet-what = Cineva recrutează oameni, îi duce undeva, îi găzduiește sau preia controlul asupra lor, ca să îi exploateze:
leaflet-what-sexual = prin prostituție sau altă exploatare sexuală
leaflet-what-begging = prin cerșit
leaflet-what-work = prin muncă în condiții contrare demnității umane
leaflet-what-organs = ca să le ia un organ sau un țesut din corp
leaflet-what-crime = ca să îi oblige să comită o infracțiune
leaflet-what-yes = La început ați spus da? Tot poate fi trafic.
leaflet-what-anybody = Se poate întâmpla oricui: femei, bărbați, copii, străini, belgieni.

leaflet-first-title = Sunteți în primul rând o victimă
leaflet-first = Poliția și magistrații trebuie să vă vadă în primul rând ca victimă, chiar dacă ați stat sau ați lucrat în Belgia fără acte.

leaflet-centres-title = Trei centre vă pot ajuta
leaflet-centres = Centrele primesc și ajută victimele traficului de persoane. Ele nu sunt poliția.
leaflet-centres-shelter = Un loc sigur de dormit dacă aveți nevoie, sau ajutor acolo unde locuiți. Adresa adăpostului este ținută secretă.
leaflet-centres-care = Un medic, și cineva cu care să vorbiți despre ce s-a întâmplat.
leaflet-centres-papers = Ajutor cu actele. Numai aceste centre pot cere documentele de ședere din această procedură.
leaflet-centres-lawyer = Informații despre lege, și un avocat sau o avocată.

leaflet-time-title = 45 de zile pentru odihnă și gândire
leaflet-time = Puteți primi 45 de zile ca să vă refaceți. Pentru asta întrerupeți contactul cu persoanele care v-au exploatat și acceptați să vă însoțească un centru.
leaflet-time-decide = În acest timp decideți: dați o declarație, depuneți o plângere sau vă întoarceți în țara dumneavoastră. Puteți primi asistență socială.
leaflet-time-after = Ca să rămâneți mai mult, trebuie să dați o declarație sau să depuneți o plângere. Autoritățile decid pas cu pas. Nimeni nu vă poate promite rezultatul.
leaflet-time-child = Aveți sub 18 ani și sunteți în Belgia fără părinți? Puteți primi un document imediat, fără aceste 45 de zile. Un tutore vă este alături.
leaflet-time-papers = Nu aveți nevoie de un document de ședere? Puteți cere și dumneavoastră ajutorul centrelor.

leaflet-ask-title = Ce puteți cere
leaflet-ask-told = Puteți întreba ce drepturi aveți, orice ați decide, într-o limbă pe care o înțelegeți.
leaflet-ask-centre = Puteți vorbi cu cineva de la un centru, și la secția de poliție.
leaflet-ask-no = Puteți refuza ajutorul. Nimeni nu vă poate obliga.

leaflet-reach-title = Cum luați legătura cu centrele
leaflet-reach-unverified = Aceste adrese apar într-un text al statului belgian de prin 2008. Nu este confirmat că mai funcționează.
leaflet-reach-given = Comunicat de centru la { $day }.
leaflet-reach-telephone = Cereți numărul de telefon al unui centru persoanei care vă dă acest pliant.

leaflet-safe-title = Aveți grijă de siguranța dumneavoastră
leaflet-safe-danger = Sunteți în pericol acum? Sunați la 112. Apelul este gratuit.
leaflet-safe-keep = Ar putea găsi acest pliant cine nu trebuie? Atunci nu îl păstrați. Țineți minte numele unui centru.

leaflet-law = În lege:
leaflet-not-reviewed = Acest text nu a fost încă verificat de un traducător profesionist. Dacă ceva nu este clar, întrebați persoanele care vi l-au dat.
leaflet-checked = Acest text a fost verificat de { $who } la { $day }.
leaflet-version = Text din { $day }
leaflet-print = Tipăriți acest pliant (PDF)
leaflet-print-large = Tipăriți-l cu litere mari (PDF)
