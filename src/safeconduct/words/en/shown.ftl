# Limits on programs, and passwords that are too easily guessed.

problem-title-429 = Too many calls
problem-429 = This program has called too often. Wait as many seconds as Retry-After says. Nothing was recorded.
problem-not-secure = This call came without TLS, and its key was shown to whoever listens: revoke it, and call by https. Nothing was recorded.
password-common = The password is a common one, or a common one with something added. Choose another: several words are easy to remember.
password-house-words = The password is made of words anybody who knows this work thinks of. Choose another.
password-breached = The password is in a list of stolen ones. Choose another.
emergency-reason-gone = It was destroyed with what was kept of the person.
oversight-title = Who looked at a case
oversight-lede = You see no case here, and who looked at those of your service. Your own look is kept with its reason.
oversight-reference-hint = Eight letters and digits, as on the sheet or in the message: ABCD-2345.
oversight-reference-missing = Enter the reference of the case
oversight-why = Why do you look?
oversight-why-missing = Say why you look
oversight-why-person = The person asks
oversight-why-complaint = There is a complaint
oversight-why-unusual = A look out of the ordinary was reported
oversight-why-sample = A sample
oversight-why-authority = The supervisory authority asks
oversight-do = Show who looked
oversight-recorded = Each search here is on the record, with the reason.
oversight-none = There is no case with this reference, or none that concerns your service.
