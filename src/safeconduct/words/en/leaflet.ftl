# The information leaflet (S2 section 5; S1 3.2.3). Plain words, for readers under stress; nothing
# here promises what the law does not.

leaflet-dated = 2026-11-23

leaflet-title = Help and your rights in Belgium
leaflet-lede = Does somebody force you, threaten you or use you? You can get help.

leaflet-what-title = What is human trafficking?
leaflet-what = Somebody recruits people, brings them somewhere, gives them a place to stay or takes control over them, in order to use them:
leaflet-what-sexual = for prostitution or other sexual exploitation
leaflet-what-begging = for begging
leaflet-what-work = for work in conditions that are against human dignity
leaflet-what-organs = to take an organ or tissue from their body
leaflet-what-crime = to force them to commit a crime
leaflet-what-yes = Did you say yes at first? It can be trafficking all the same.
leaflet-what-anybody = It can happen to anybody: women, men, children, foreigners, Belgians.

leaflet-first-title = You are first of all a victim
leaflet-first = The police and the magistrates have to see you first of all as a victim, even if you stayed or worked in Belgium without papers.

leaflet-centres-title = Three centres can help you
leaflet-centres = The centres receive and help victims of human trafficking. They are not the police.
leaflet-centres-shelter = A safe place to sleep if you need one, or help where you live. The address of the shelter is kept secret.
leaflet-centres-care = A doctor, and somebody to talk to about what happened.
leaflet-centres-papers = Help with papers. Only these centres may apply for the residence documents of this procedure.
leaflet-centres-lawyer = Information about the law, and a lawyer.

leaflet-time-title = 45 days to rest and to think
leaflet-time = You can get 45 days to recover. For this you break off contact with the people who used you, and let a centre guide you.
leaflet-time-decide = In this time you decide: make a statement, file a complaint, or go back to your country. You can get social assistance.
leaflet-time-after = To stay longer you have to make a statement or file a complaint. The authorities decide step by step. Nobody can promise you the result.
leaflet-time-child = Are you under 18 and in Belgium without your parents? You can get a document at once, without these 45 days. A guardian stands by you.
leaflet-time-papers = Do you need no residence document? You can ask the centres for help too.

leaflet-ask-title = What you may ask
leaflet-ask-told = You may ask what your rights are, whatever you decide, in a language you understand.
leaflet-ask-centre = You may talk with somebody from a centre, at the police station too.
leaflet-ask-no = You may say no to help. Nobody may force you.

leaflet-reach-title = How to reach the centres
leaflet-reach-unverified = These addresses stand in a text of the Belgian State of about 2008. That they still work has not been confirmed.
leaflet-reach-given = As given by the centre on { $day }.
leaflet-reach-telephone = Ask the person who gives you this leaflet for the telephone number of a centre.

leaflet-safe-title = Keep yourself safe
leaflet-safe-danger = Are you in danger now? Call 112. The call is free.
leaflet-safe-keep = Could the wrong person find this leaflet? Then do not keep it. Remember the name of a centre.

leaflet-law = In the law:
leaflet-not-reviewed = A professional translator has not checked this text yet. If something is not clear, ask the people who gave it to you.
leaflet-checked = This text was checked by { $who } on { $day }.
leaflet-version = Text of { $day }
leaflet-print = Print this leaflet (PDF)
leaflet-print-large = Print it in large letters (PDF)
