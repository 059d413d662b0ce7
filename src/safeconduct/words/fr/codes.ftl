# Codes pour la personne : ce que lit l'agent.

codes-title = Codes pour la personne
codes-what = Vous imprimez { $n } codes sur une feuille. Avec chacun, la personne peut lire une fois son propre dossier, pendant { $minutes } minutes, dans sa langue : phase, document, prochaine date, droits, et qui a consulté. Les codes sont valables { $days } jours.
codes-advice-apart = La feuille ne nomme ni procédure, ni centre, ni personne. Convenez pourtant d’un endroit sûr, à l’écart du téléphone et des papiers.
codes-advice-explain = Montrez une fois la page ensemble, comment la quitter et comment effacer l’historique.
codes-advice-once = Les codes ne sont montrés qu’à la page suivante. Le programme ne les conserve pas.
codes-replaces = La personne a déjà une feuille. Ses codes ne fonctionnent plus dès que vous en imprimez une nouvelle.
codes-language = Langue que la personne lit
codes-language-missing = Choisissez la langue que la personne lit
codes-make = Établir la feuille
codes-print-now = Cette feuille n’est montrée qu’une fois. Imprimez-la maintenant, remettez-la, puis fermez cette page.
codes-print = Imprimer
codes-back = Retour au dossier
codes-issued = Imprimés le
codes-expires = Valables jusqu’au
codes-used = Utilisés
codes-left = Restants
codes-in = Langue
codes-none = La personne n’a pas de codes pour le moment.
codes-refused = { $n ->
    [one] Un code qui ne fonctionne plus a été essayé une fois, le { $at }.
   *[other] Des codes qui ne fonctionnent plus ont été essayés { $n } fois, la dernière le { $at }.
} Si ce n’était pas la personne, retirez la feuille.
codes-revoke = Retirer tous les codes maintenant
codes-revoked = Tous les codes ont été retirés. Une page encore ouverte se ferme avec eux.
codes-print-sheet = Imprimer une feuille de codes
codes-own-link = Lire vos propres informations avec un code
codes-not-yours = Le centre qui accompagne ou héberge la personne imprime les codes ; tant qu’aucun ne l’a accueillie, c’est le service qui l’a rencontrée.
codes-not-implicated = Tant que la personne est considérée comme impliquée, aucun code n’est imprimé : la page mène aux centres.

history-for-own-view-codes = Codes pour la personne
history-deed-own-view-opened = A ouvert son dossier avec un code
history-deed-codes-issued = A imprimé des codes pour la personne
history-deed-codes-revoked = A retiré les codes de la personne
