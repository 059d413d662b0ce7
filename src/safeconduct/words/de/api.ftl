# Was die API antwortet, wenn ein Aufruf nicht geht, und warum ein Zweck jemandem zusteht oder nicht.

problem-title-400 = Der Aufruf ist nicht lesbar
problem-title-401 = Nicht angemeldet
problem-title-403 = Für Sie nicht offen
problem-title-404 = Nicht gefunden
problem-title-409 = Die Akte hat sich geändert
problem-title-413 = Zu groß
problem-title-422 = Etwas im Aufruf ist falsch
problem-title-500 = Hier ist etwas schiefgegangen
problem-400 = Was gesendet wurde, ist kein JSON oder zu tief verschachtelt. Es wurde nichts eingetragen.
problem-401 = Senden Sie einen gültigen Schlüssel oder melden Sie sich an. Ein Schlüssel endet mit seinem Datum, mit dem Widerruf und mit dem Konto seines Benutzers.
problem-403 = Dieser Aufruf steht Ihnen nicht offen. Es wurde nichts eingetragen.
problem-404 = Hier ist nichts, oder nichts für Ihre Stelle.
problem-409 = Seit Sie die Akte gelesen haben, ist etwas hinzugekommen. Lesen Sie, was sich geändert hat, und senden Sie mit dem neuen last_seen noch einmal. Es wurde nichts eingetragen.
problem-413 = Was gesendet wurde, ist größer als ein Megabyte. Es wurde nichts eingetragen.
problem-422 = Ein Wert fehlt oder ist nicht wie erwartet: siehe fields. Es wurde nichts eingetragen.
problem-500 = Auf unserer Seite ist etwas schiefgegangen. Es wurde nichts eingetragen. Versuchen Sie es gleich noch einmal; bleibt es dabei, melden Sie es dem Betreiber.
problem-csrf = Ein Aufruf von einer Seite, der etwas ändert, trägt den Header X-CSRFToken. Es wurde nichts eingetragen.
problem-purpose = Nennen Sie den Zweck des Aufrufs im Header Purpose: einen der erwarteten (expected).
problem-answer = Eine Antwort fehlt oder gehört nicht zu den angebotenen: siehe fields. Es wurde nichts eingetragen.
problem-case = Der Fall ist nicht lesbar: where sagt, an welcher Stelle, expected, was dort hingehört.
purpose-yes = Dieser Zweck ist der Ihre.
purpose-not-listed = Diesen Zweck gibt es nicht; ein Zweck außerhalb der Liste öffnet nichts.
purpose-not-of-this-key = Der Schlüssel wurde nicht für diesen Zweck erstellt.
purpose-not-of-this-role = Dieser Zweck gehört zu einer anderen Rolle als der Ihren.
