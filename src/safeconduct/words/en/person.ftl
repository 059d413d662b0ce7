# The person's own view, and the sheet with its codes. Plain words; nothing here says why somebody
# has a file, so that a sheet or a screen gives nobody away.

# no, until somebody who translates for a living has read this file.
person-reviewed = no

person-title = My information
person-exit = Leave this page now
person-exit-keys = On a keyboard: press Shift or Esc three times.
person-language = Language
person-language-change = Change language
person-not-reviewed = A professional translator has not checked this text yet. If something is not clear, ask the people who gave you the codes.
person-demo = Demonstration: everything here is invented.
person-safe-title = Keep yourself safe
person-safe-history = This phone or computer remembers which pages were open. “Leave this page now” does not delete that. If somebody may look at it, delete the history or use a private window.
person-safe-shared = Does somebody control your phone? Then use another one, for example a phone of the people who help you.
person-safe-nothing = This page saves nothing on the phone or computer.
person-danger = Are you in danger now? Call 112. The call is free.

person-code-label = Your code
person-code-hint = Type one code from your sheet: 28 digits. You can leave out the spaces.
person-code-button = Continue
person-code-empty = Type one code from your sheet.
person-code-length = A code has 28 digits. You typed { $number }. Please check it.
person-code-mistyped = There is a typing mistake in the code. Please check each digit.
person-code-refused = This code does not work. Perhaps it was used before, or it is too old. Use the next code on your sheet, or ask the people who gave you the sheet.
person-code-wait = There were too many attempts. Please wait { $number } min and try again.
person-code-ended = This visit is over. Type a new code to come back.
person-problem = There is a problem

person-until = You can read this page until { $time }. After that you need a new code.
person-left = { $n ->
    [0] You have no more codes. Ask for a new sheet.
    [one] You have { $number } more code on your sheet.
   *[other] You have { $number } more codes on your sheet.
}

person-now = Where you are now
person-on = This is how it was on { $day }.
person-phase-detected = You have met a service that can help you. You do not have to decide anything today.
person-phase-referred = A centre has been asked to help you. Soon you will talk with people from the centre.
person-phase-reflection = You have time to rest and to think. You decide calmly what you want to do.
person-phase-reflection_lapsed = The time to rest and think is over. You can still make a statement. Talk about it with your centre.
person-phase-registration = You have the first residence certificate, or you can get it. Now the magistrate looks at the case.
person-phase-temporary_residence = You may stay in Belgium while the case in court goes on.
person-phase-unlimited_residence = You may stay in Belgium without a time limit.
person-phase-ended = This procedure has ended. A new one is possible. Ask for advice.
person-phase-not_a_victim = No procedure for protection is open for you now. You can ask why.
person-phase-not_applicable = You do not need a residence document. You still have a right to help.

person-paper = Your document
person-paper-none = You have no document from this procedure yet.
person-paper-reflection_order = Document for 45 days
person-paper-annex_15 = Annex 15, for 45 days
person-paper-registration_certificate = Certificate of registration, model A
person-paper-temporary_residence = Residence document for a limited time
person-paper-unlimited_residence = Residence document without a time limit
person-paper-until = It is valid until { $day }. That day still counts.
person-paper-always = It has no last day.
person-paper-over = It was valid until { $day }. Ask your centre today what to do.
person-paper-gone = This document is no longer valid. Ask your centre today what to do.

person-next = What happens next
person-next-none = Nothing has to happen on a fixed day.
person-next-by = By { $day }
person-next-late = This should have been done by { $day }. You can ask about it.
person-duty-give_leaflet = has to give you a leaflet in your language
person-duty-tell_of_rights = has to tell you about your rights
person-duty-arrange_intake = has to bring you together with a centre
person-duty-inform_immigration_office = has to tell the Immigration Office about you
person-duty-offer_centre_contact = has to give a centre the chance to talk with you
person-duty-confirm_registration_questions = has to answer questions about your document
person-duty-confirm_residence_questions = has to answer questions about your residence
person-duty-appoint_guardian = has to appoint a guardian for you
person-duty-establish_identity = has to find out who you are and where you are from
person-duty-trace_family = has to look for your family

person-rights = Your rights now
person-right-told = You have a right to be told about your rights, whatever you decide.
person-right-leaflet = You have a right to written information in a language you understand.
person-right-refuse = You may say no to help. Nobody may force you.
person-right-recover = You have time to recover. You may make a statement, file a complaint or go back to your country. You decide.
person-right-social = You have a right to social assistance during this time.
person-right-child = You are under 18: what is best for you comes first. A guardian stands by you.
person-right-work = You can get a work permit (type C).
person-right-shelter = A centre can give you a safe place to sleep, or help you where you live.
person-right-care = You can see a doctor and talk to somebody about what happened.
person-right-lawyer = You have a right to information about the law and to a lawyer.
person-right-apply = Your centre applies for your documents. You do not have to do it alone.
person-right-papers = Your centre helps you with papers.
person-right-aid = You can ask the State for financial aid.
person-law = In the law:

person-ask = Who you can ask
person-ask-yours = These people help you:
person-ask-any = You can write to one of these centres. It costs nothing.
person-ask-sheet = Ask the people who gave you the sheet.

person-looks = Who looked at your file
person-looks-text = Every look is written down and cannot be deleted. If something seems wrong to you, tell your centre.
person-looks-more = Show earlier looks
person-who-police = Police
person-who-inspection = Labour inspection
person-who-immigration_office = Immigration Office
person-who-embassy = Embassy
person-who-centre = Centre { $name }
person-who-minors = Centre for young people, or guardian
person-who-prosecutor = Magistrate
person-who-minister = Minister
person-who-aid = Commission for financial aid
person-who-security = State Security
person-who-other = Another service
person-who-you = You, with a code from your sheet
person-who-detecting = The service that met you
person-did-read = looked at the file to do its work
person-did-name = looked at your name
person-did-write = wrote something in the file
person-did-emergency = looked in an emergency
person-did-other = did other work on the file

sheet-title = Your codes
sheet-what = With a code you can read your own information on the internet, in your language. Each code works once. Cross it out when you have used it.
sheet-where = Type this address into a phone or computer:
sheet-until = The codes work until { $day }.
sheet-keep = Keep this sheet away from your phone, and where nobody else finds it. Do not take a photo of it.
sheet-device = Use a phone that nobody controls. When you have finished, press “Leave this page now” and delete the history.
sheet-lost = Is the sheet lost, or has somebody seen it? Tell the people who gave it to you. They can stop all codes at once.

person-plan-title = My plan
person-plan-on = This is how it was on { $day }.
person-plan-residential = You live in a house of the centre since { $day }.
person-plan-ambulant = You live on your own since { $day }. The centre helps you there.
person-plan-psychosocial = Talking, learning, work
person-plan-medical = Health
person-plan-administrative = Papers
person-plan-legal = Law and court
person-plan-who = { $name } helps you with this.
person-plan-reached = Done on { $day }
person-plan-lawyer = Your lawyer
person-plan-agree = Do you agree?
person-plan-consent-none = You have not yet said whether you agree with this plan.
person-plan-consent-given = On { $day } you said that you agree with this plan.
person-plan-consent-withdrawn = On { $day } you said that you no longer agree with this plan.
person-plan-change = You may say no at any time, or ask to change something.
person-plan-sign = Date and signature:
person-plan-not-reviewed = A professional translator has not checked these words yet. If something is not clear, ask your centre.
