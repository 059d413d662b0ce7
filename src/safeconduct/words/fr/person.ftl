# La page de la personne, et la feuille avec ses codes. Des mots simples ; rien n'y dit pourquoi
# quelqu'un a un dossier : ni la feuille ni l'écran ne trahissent personne.

person-reviewed = no

person-title = Mes informations
person-exit = Quitter cette page maintenant
person-exit-keys = Au clavier : appuyez trois fois sur Maj ou sur Échap.
person-language = Langue
person-language-change = Changer de langue
person-not-reviewed = Ce texte n’a pas encore été vérifié par un traducteur professionnel. Si quelque chose n’est pas clair, demandez aux personnes qui vous ont donné les codes.
person-demo = Démonstration : tout ici est inventé.
person-safe-title = Restez en sécurité
person-safe-history = Ce téléphone ou cet ordinateur garde en mémoire les pages ouvertes. « Quitter cette page maintenant » n’efface pas cela. Si quelqu’un peut regarder, effacez l’historique ou utilisez une fenêtre privée.
person-safe-shared = Quelqu’un contrôle votre téléphone ? Alors utilisez-en un autre, par exemple celui des personnes qui vous aident.
person-safe-nothing = Cette page n’enregistre rien sur le téléphone ou l’ordinateur.
person-danger = Vous êtes en danger maintenant ? Appelez le 112. L’appel est gratuit.

person-code-label = Votre code
person-code-hint = Tapez un code de votre feuille : 28 chiffres. Les espaces ne sont pas nécessaires.
person-code-button = Continuer
person-code-empty = Tapez un code de votre feuille.
person-code-length = Un code a 28 chiffres. Vous en avez tapé { $number }. Vérifiez, s’il vous plaît.
person-code-mistyped = Il y a une faute de frappe dans le code. Vérifiez chaque chiffre.
person-code-refused = Ce code ne fonctionne pas. Il a peut-être déjà été utilisé, ou il est trop ancien. Prenez le code suivant de votre feuille, ou demandez aux personnes qui vous l’ont donnée.
person-code-wait = Il y a eu trop d’essais. Attendez { $number } min et essayez encore.
person-code-ended = Cette visite est terminée. Tapez un nouveau code pour revenir.
person-problem = Il y a un problème

person-until = Vous pouvez lire cette page jusqu’à { $time }. Après, il vous faut un nouveau code.
person-left = { $n ->
    [0] Vous n’avez plus de code. Demandez une nouvelle feuille.
    [one] Il vous reste { $number } code sur votre feuille.
   *[other] Il vous reste { $number } codes sur votre feuille.
}

person-now = Où vous en êtes
person-on = La situation au { $day }.
person-phase-detected = Vous avez rencontré un service qui peut vous aider. Vous n’avez rien à décider aujourd’hui.
person-phase-referred = On a demandé à un centre de vous aider. Vous parlerez bientôt avec les personnes du centre.
person-phase-reflection = Vous avez du temps pour vous reposer et réfléchir. Vous décidez calmement de ce que vous voulez faire.
person-phase-reflection_lapsed = Le temps pour vous reposer et réfléchir est terminé. Vous pouvez encore faire une déclaration. Parlez-en avec votre centre.
person-phase-registration = Vous avez le premier document de séjour, ou vous pouvez l’obtenir. Maintenant, le magistrat examine l’affaire.
person-phase-temporary_residence = Vous pouvez rester en Belgique pendant que l’affaire continue en justice.
person-phase-unlimited_residence = Vous pouvez rester en Belgique sans limite de temps.
person-phase-ended = Cette procédure est terminée. Une nouvelle est possible. Demandez conseil.
person-phase-not_a_victim = Aucune procédure de protection n’est ouverte pour vous en ce moment. Vous pouvez demander pourquoi.
person-phase-not_applicable = Vous n’avez pas besoin de document de séjour. Vous avez quand même droit à de l’aide.

person-paper = Votre document
person-paper-none = Vous n’avez pas encore de document de cette procédure.
person-paper-reflection_order = Document de 45 jours
person-paper-annex_15 = Annexe 15, pour 45 jours
person-paper-registration_certificate = Attestation d’immatriculation, modèle A
person-paper-temporary_residence = Document de séjour pour une durée limitée
person-paper-unlimited_residence = Document de séjour sans limite de temps
person-paper-until = Il est valable jusqu’au { $day }. Ce jour compte encore.
person-paper-always = Il n’a pas de dernier jour.
person-paper-over = Il était valable jusqu’au { $day }. Demandez aujourd’hui à votre centre que faire.
person-paper-gone = Ce document n’est plus valable. Demandez aujourd’hui à votre centre que faire.

person-next = La suite
person-next-none = Rien ne doit se passer à une date fixe.
person-next-by = Au plus tard le { $day }
person-next-late = Cela aurait dû être fait au plus tard le { $day }. Vous pouvez poser la question.
person-duty-give_leaflet = doit vous donner une brochure dans votre langue
person-duty-tell_of_rights = doit vous expliquer vos droits
person-duty-arrange_intake = doit vous mettre en contact avec un centre
person-duty-inform_immigration_office = doit parler de vous à l’Office des étrangers
person-duty-offer_centre_contact = doit permettre à un centre de vous parler
person-duty-confirm_registration_questions = doit répondre à des questions sur votre document
person-duty-confirm_residence_questions = doit répondre à des questions sur votre séjour
person-duty-appoint_guardian = doit désigner un tuteur ou une tutrice pour vous
person-duty-establish_identity = doit établir qui vous êtes et d’où vous venez
person-duty-trace_family = doit chercher votre famille

person-rights = Vos droits maintenant
person-right-told = Vous avez le droit d’être informé(e) de vos droits, quoi que vous décidiez.
person-right-leaflet = Vous avez droit à une information écrite dans une langue que vous comprenez.
person-right-refuse = Vous pouvez refuser l’aide. Personne ne peut vous forcer.
person-right-recover = Vous avez du temps pour vous remettre. Vous pouvez faire une déclaration, porter plainte ou rentrer dans votre pays. C’est vous qui décidez.
person-right-social = Pendant ce temps, vous avez droit à l’aide sociale.
person-right-child = Vous avez moins de 18 ans : votre intérêt passe d’abord. Un tuteur ou une tutrice est à vos côtés.
person-right-work = Vous pouvez obtenir un permis de travail (type C).
person-right-shelter = Un centre peut vous donner un endroit sûr pour dormir, ou vous aider là où vous vivez.
person-right-care = Vous pouvez voir un médecin et parler de ce qui s’est passé.
person-right-lawyer = Vous avez droit à des informations sur la loi et à un avocat ou une avocate.
person-right-apply = Votre centre demande les documents pour vous. Vous ne devez pas le faire sans aide.
person-right-papers = Votre centre vous aide pour les papiers.
person-right-aid = Vous pouvez demander une aide financière à l’État.
person-law = Dans la loi :

person-ask = À qui poser vos questions
person-ask-yours = Ces personnes vous aident :
person-ask-any = Vous pouvez écrire à l’un de ces centres. C’est gratuit.
person-ask-sheet = Demandez aux personnes qui vous ont donné la feuille.

person-looks = Qui a consulté votre dossier
person-looks-text = Chaque consultation est notée et ne peut pas être effacée. Si quelque chose vous semble anormal, dites-le à votre centre.
person-looks-more = Montrer les consultations plus anciennes
person-who-police = Police
person-who-inspection = Inspection du travail
person-who-immigration_office = Office des étrangers
person-who-embassy = Ambassade
person-who-centre = Centre { $name }
person-who-minors = Centre pour jeunes, ou tuteur
person-who-prosecutor = Magistrat
person-who-minister = Ministre
person-who-aid = Commission d’aide financière
person-who-security = Sûreté de l’État
person-who-other = Un autre service
person-who-you = Vous, avec un code de votre feuille
person-who-detecting = Le service qui vous a rencontré(e)
person-did-read = a consulté le dossier pour son travail
person-did-name = a consulté votre nom
person-did-write = a écrit quelque chose dans le dossier
person-did-emergency = a consulté le dossier en urgence
person-did-other = a fait un autre travail sur le dossier

sheet-title = Vos codes
sheet-what = Avec un code, vous pouvez lire vos propres informations sur internet, dans votre langue. Chaque code fonctionne une seule fois. Barrez-le quand vous l’avez utilisé.
sheet-where = Tapez cette adresse sur un téléphone ou un ordinateur :
sheet-until = Les codes fonctionnent jusqu’au { $day }.
sheet-keep = Gardez cette feuille loin de votre téléphone, là où personne d’autre ne la trouve. Ne la photographiez pas.
sheet-device = Utilisez un téléphone que personne ne contrôle. À la fin, appuyez sur « Quitter cette page maintenant » et effacez l’historique.
sheet-lost = La feuille est perdue, ou quelqu’un l’a vue ? Dites-le aux personnes qui vous l’ont donnée. Elles peuvent bloquer tous les codes d’un coup.

person-plan-title = Mon plan
person-plan-on = Situation au { $day }.
person-plan-residential = Vous habitez dans une maison du centre depuis le { $day }.
person-plan-ambulant = Vous habitez chez vous depuis le { $day }. Le centre vous y aide.
person-plan-psychosocial = Parler, apprendre, travailler
person-plan-medical = Santé
person-plan-administrative = Papiers
person-plan-legal = Droit et justice
person-plan-who = { $name } vous aide pour cela.
person-plan-reached = Fait le { $day }
person-plan-lawyer = Votre avocat ou avocate
person-plan-agree = Êtes-vous d’accord ?
person-plan-consent-none = Vous n’avez pas encore dit si vous êtes d’accord avec ce plan.
person-plan-consent-given = Le { $day }, vous avez dit que vous êtes d’accord avec ce plan.
person-plan-consent-withdrawn = Le { $day }, vous avez dit que vous n’êtes plus d’accord avec ce plan.
person-plan-change = Vous pouvez dire non à tout moment, ou demander de changer quelque chose.
person-plan-sign = Date et signature :
person-plan-not-reviewed = Un traducteur professionnel n’a pas encore relu ces mots. Si quelque chose n’est pas clair, demandez à votre centre.
