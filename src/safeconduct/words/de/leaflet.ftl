# Das Informationsblatt.

leaflet-dated = 2026-11-23

leaflet-title = Hilfe und Ihre Rechte in Belgien
leaflet-lede = Zwingt, bedroht oder benutzt Sie jemand? Sie können Hilfe bekommen.

leaflet-what-title = Was ist Menschenhandel?
leaflet-what = Jemand wirbt Menschen an, bringt sie irgendwohin, gibt ihnen Unterkunft oder übernimmt die Kontrolle über sie, um sie auszubeuten:
leaflet-what-sexual = durch Prostitution oder andere sexuelle Ausbeutung
leaflet-what-begging = durch Betteln
leaflet-what-work = durch Arbeit unter Bedingungen, die gegen die Menschenwürde verstoßen
leaflet-what-organs = um ihrem Körper ein Organ oder Gewebe zu entnehmen
leaflet-what-crime = um sie zu einer Straftat zu zwingen
leaflet-what-yes = Haben Sie am Anfang ja gesagt? Es kann trotzdem Menschenhandel sein.
leaflet-what-anybody = Es kann allen passieren: Frauen, Männern, Kindern, Ausländern, Belgiern.

leaflet-first-title = Sie sind zuallererst ein Opfer
leaflet-first = Polizei und Magistrate müssen Sie zuallererst als Opfer sehen, auch wenn Sie ohne Papiere in Belgien waren oder gearbeitet haben.

leaflet-centres-title = Drei Zentren können Ihnen helfen
leaflet-centres = Die Zentren nehmen Opfer von Menschenhandel auf und helfen ihnen. Sie sind nicht die Polizei.
leaflet-centres-shelter = Ein sicherer Platz zum Schlafen, wenn Sie ihn brauchen, oder Hilfe dort, wo Sie wohnen. Die Adresse des Hauses wird geheim gehalten.
leaflet-centres-care = Ein Arzt oder eine Ärztin, und jemand, mit dem Sie über das Geschehene sprechen können.
leaflet-centres-papers = Hilfe mit Papieren. Nur diese Zentren dürfen die Aufenthaltsdokumente dieses Verfahrens beantragen.
leaflet-centres-lawyer = Auskunft über das Gesetz, und ein Anwalt oder eine Anwältin.

leaflet-time-title = 45 Tage zum Ausruhen und Nachdenken
leaflet-time = Sie können 45 Tage bekommen, um sich zu erholen. Dafür brechen Sie den Kontakt zu den Menschen ab, die Sie ausgebeutet haben, und lassen sich von einem Zentrum begleiten.
leaflet-time-decide = In dieser Zeit entscheiden Sie: eine Aussage machen, Anzeige erstatten oder in Ihr Land zurückkehren. Sie können Sozialhilfe bekommen.
leaflet-time-after = Um länger zu bleiben, müssen Sie eine Aussage machen oder Anzeige erstatten. Die Behörden entscheiden Schritt für Schritt. Niemand kann Ihnen das Ergebnis versprechen.
leaflet-time-child = Sind Sie unter 18 und ohne Ihre Eltern in Belgien? Sie können sofort ein Dokument bekommen, ohne diese 45 Tage. Ein Vormund steht Ihnen bei.
leaflet-time-papers = Brauchen Sie kein Aufenthaltsdokument? Auch dann können Sie die Zentren um Hilfe bitten.

leaflet-ask-title = Was Sie fragen dürfen
leaflet-ask-told = Sie dürfen fragen, welche Rechte Sie haben, was auch immer Sie entscheiden, in einer Sprache, die Sie verstehen.
leaflet-ask-centre = Sie dürfen mit jemandem von einem Zentrum sprechen, auch auf dem Polizeirevier.
leaflet-ask-no = Sie dürfen Hilfe ablehnen. Niemand darf Sie zwingen.

leaflet-reach-title = So erreichen Sie die Zentren
leaflet-reach-unverified = Diese Adressen stehen in einem Text des belgischen Staates von etwa 2008. Dass sie noch gelten, ist nicht bestätigt.
leaflet-reach-given = Angabe des Zentrums vom { $day }.
leaflet-reach-telephone = Fragen Sie die Person, die Ihnen dieses Blatt gibt, nach der Telefonnummer eines Zentrums.

leaflet-safe-title = Achten Sie auf Ihre Sicherheit
leaflet-safe-danger = Sind Sie jetzt in Gefahr? Rufen Sie 112 an. Der Anruf ist kostenlos.
leaflet-safe-keep = Könnte die falsche Person dieses Blatt finden? Dann behalten Sie es nicht. Merken Sie sich den Namen eines Zentrums.

leaflet-law = Im Gesetz:
leaflet-not-reviewed = Noch niemand, der beruflich übersetzt, hat diesen Text geprüft. Wenn etwas nicht klar ist, fragen Sie die Menschen, die ihn Ihnen gegeben haben.
leaflet-checked = Dieser Text wurde am { $day } von { $who } geprüft.
leaflet-version = Text vom { $day }
leaflet-print = Dieses Blatt drucken (PDF)
leaflet-print-large = In großer Schrift drucken (PDF)
