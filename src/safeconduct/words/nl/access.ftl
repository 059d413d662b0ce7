may-yes = Uw dienst mag dit registreren.
may-not-your-task = Dit is geen taak van uw dienst en kan van hieruit niet worden geregistreerd. Er is niets geregistreerd.
may-no-relation = Uw dienst staat niet in de verhouding tot dit dossier die deze handeling vraagt. Er is niets geregistreerd.
may-own-name-only = Een centrum handelt alleen in eigen naam. Er is niets geregistreerd.
may-correct-own-only = U kunt alleen verbeteren wat uw eigen dienst heeft geregistreerd. Er is niets geregistreerd.
