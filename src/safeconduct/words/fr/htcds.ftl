# Cases in the words of HTCDS

htcds-exported = Dossiers dans { $file } : { $n }. Non visibles dans un champ de la norme :
htcds-imported = Dossiers dans { $file } : { $n }. Non repris des enregistrements :
htcds-why-extension = ne voyage que dans l’extension : la norme n’a pas de champ pour cela
htcds-why-partly = son code ou son jour est visible ; qui l’a enregistré et quand figure dans l’extension
htcds-why-not_last = seul le dernier de son genre est visible ; celui-ci figure dans l’extension
htcds-why-own_code = le code XKX est d’usage courant, mais n’est pas de la norme ISO 3166-1
htcds-why-no_counterpart = un dossier n’a rien qui corresponde à ce champ
htcds-why-not_of_standard = ce n’est pas un champ de HTCDS 2.0
htcds-why-names = les noms restent hors du fichier des dossiers
htcds-why-no_event = l’enregistrement ne dit ni le jour ni qui : aucun événement n’en résulte
htcds-why-unseen = celui qui fait le fichier ne sait pas si le dossier est clos
htcds-why-by_other = enregistré par un autre service, qui seul peut l’enregistrer
htcds-why-later = s’enregistre sur sa propre page une fois le dossier ouvert
htcds-why-replaced = a été corrigé ; la correction compte
htcds-why-asked_anew = est redemandé par la forme d’exploitation
htcds-why-new_reference = le dossier reçoit sa propre référence
htcds-same-place = Un fichier est nommé deux fois : on ne lit et n’écrit pas le même fichier.
htcds-place = { $found } : aucun fichier ne peut y être écrit ; nommez un fichier dans un dossier existant.
htcds-bad-alone = --bad garde ce que --good-only laisse de côté ; donnez les deux.
htcds-table = { $where } : le tableau ne peut être lu plus loin : { $found }
htcds-cells = { $where } : { $found } cellules trouvées, { $expected } attendues
htcds-head = { $where } : colonnes { $found } trouvées, champs de HTCDS 2.0 attendus, chacun une fois
