"""What the authors of the demonstration's reports wrote; all of it is invented.

``{year}`` and ``{edition}`` stand for the year of the report and the figures it cites.
"""

from __future__ import annotations

from collections.abc import Mapping

Texts = Mapping[tuple[str, str], str]

GOVERNMENT: Texts = {
    ("summary", "fr"): (
        "Ce rapport décrit la lutte contre la traite et le trafic des êtres humains en {year}. "
        "Parmi les personnes enregistrées, [[figure {edition} form=sexual]] le furent pour "
        "exploitation sexuelle et [[figure {edition} form=labour]] pour exploitation par le "
        "travail.\n\n"
        "Les services ont poursuivi une approche intégrale et intégrée : prévention, détection, "
        "protection et poursuites."
    ),
    ("summary", "nl"): (
        "Dit verslag beschrijft de strijd tegen mensenhandel en mensensmokkel in {year}. Van de "
        "geregistreerde personen ging het bij [[figure {edition} form=sexual]] om seksuele "
        "uitbuiting en bij [[figure {edition} form=labour]] om uitbuiting door arbeid.\n\n"
        "De diensten zetten de integrale en geïntegreerde aanpak voort: preventie, detectie, "
        "bescherming en vervolging."
    ),
    ("summary", "en"): (
        "This report tells of the fight against trafficking and smuggling in human beings in "
        "{year}. Of the persons registered, [[figure {edition} form=sexual]] were for sexual "
        "exploitation and [[figure {edition} form=labour]] for labour exploitation.\n\n"
        "The services kept to an integral and integrated approach: prevention, detection, "
        "protection and prosecution."
    ),
    ("summary", "de"): (
        "Dieser Bericht beschreibt den Kampf gegen Menschenhandel und Menschenschmuggel im Jahr "
        "{year}. Unter den erfassten Personen waren [[figure {edition} form=sexual]] von sexueller "
        "Ausbeutung und [[figure {edition} form=labour]] von Ausbeutung der Arbeit betroffen.\n\n"
        "Die Dienste blieben beim integralen und integrierten Ansatz: Prävention, Erkennung, "
        "Schutz und Strafverfolgung."
    ),
    ("prosecution", "fr"): (
        "Les réunions de coordination ont eu lieu dans les arrondissements au moins une fois par "
        "trimestre.\n\n### Moyens\n\n"
        "- Une enquête patrimoniale accompagne désormais chaque dossier.\n"
        "- Les méthodes particulières ont été employées là où elles s’imposaient."
    ),
    ("prosecution", "nl"): (
        "In de arrondissementen vonden de coördinatievergaderingen minstens elk kwartaal plaats."
        "\n\n### Middelen\n\n"
        "- Elk dossier krijgt voortaan een vermogensonderzoek.\n"
        "- Bijzondere methoden werden ingezet waar dat nodig was."
    ),
    ("prevention", "nl"): (
        "De brochure voor slachtoffers werd herzien. De ambassades verspreidden haar in de landen "
        "van herkomst."
    ),
    ("coordination", "fr"): (
        "La Cellule interdépartementale s’est réunie deux fois ; son Bureau chaque mois."
    ),
    ("priorities", "fr"): (
        "- Former les premiers intervenants à la détection des mineurs.\n"
        "- Réduire le délai entre la détection et l’accueil."
    ),
    ("priorities", "nl"): (
        "- Eerstelijnsdiensten opleiden om minderjarigen te herkennen.\n"
        "- De tijd tussen detectie en opvang verkorten."
    ),
}

ASSESSMENT: Texts = {
    ("summary", "fr"): (
        "Le Centre évalue en toute indépendance les résultats de la lutte contre la traite en "
        "{year} et soumet cette évaluation au gouvernement."
    ),
    ("summary", "nl"): (
        "Het Centrum evalueert in volle onafhankelijkheid de resultaten van de strijd tegen "
        "mensenhandel in {year} en legt deze evaluatie voor aan de regering."
    ),
    ("assistance", "fr"): (
        "Les trois centres d’accueil travaillent à pleine capacité. Le passage de l’hébergement à "
        "l’accompagnement ambulatoire reste trop lent."
    ),
    ("findings", "fr"): (
        "L’incertitude des petits nombres est dite avec chaque chiffre ; là où un arrondissement "
        "est trop incertain, nous ne concluons rien."
    ),
    ("recommendations", "fr"): (
        "- Informer chaque personne détectée, dans sa langue, dès le premier contact.\n"
        "- Confirmer dans les délais l’état des procédures aux centres d’accueil."
    ),
    ("recommendations", "nl"): (
        "- Licht elke gedetecteerde persoon vanaf het eerste contact in, in de eigen taal.\n"
        "- Bevestig de stand van de procedures tijdig aan de opvangcentra."
    ),
}

DIRECTIVE: Texts = {
    ("meetings", "fr"): (
        "Tous les arrondissements ont organisé les réunions que la directive demande ; deux l’ont "
        "fait avec retard."
    ),
    ("means", "nl"): (
        "De financiële middelen worden nog te weinig van bij het begin van een onderzoek ingezet."
    ),
}
