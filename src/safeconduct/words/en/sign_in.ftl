# Signing in

sign-in-continue = Continue
sign-in-password-wrong = This is not your present password. Check it and try again.
sign-in-group-meeting = Police and inspection
sign-in-group-centres = Centres
sign-in-group-office = Immigration Office
sign-in-group-magistrates = Magistrates
sign-in-group-others = Others
error-too-many-title = Too many attempts
error-too-many-text = More was sent from here in a short time than a person sends. Nothing was stored.
error-too-many-next = Wait five minutes, then try again.
refused-title = You are not signed in
refused-next = Back to the sign-in page

# The government's identity provider

government-button = Sign in with the government login
government-next = Next, the government login asks who you are. Your account is then tied to it.
government-end = You may still be signed in at the government login.
government-end-link = Sign out there too
government-refused-subject = The government login knows you, but no account here is tied to you. Ask your agency's administrator for an invitation.
government-refused-invitation = This invitation is no longer open, or the government login belongs to another account. Ask your agency's administrator for a new one.
government-refused-issuer = The answer did not come from the government login that was asked. Nobody was signed in. Tell your administrator.
government-refused-state = This sign-in was begun elsewhere, or too long ago. Begin again from the sign-in page.
government-refused-cancelled = You stopped at the government login. Nothing was changed.
government-refused-provider = The government login did not answer as it should. Try again later, or sign in with your password.

# Second factors

factor-ask-title = Show that it is you
factor-ask-text = Enter the code your app shows now, or one of your codes on paper.
factor-ask-other = Sign in as somebody else
factor-code = Code
factor-code-missing = Enter the code
factor-code-wrong = This code does not open. Enter the one that is shown now; each opens once.
factors-title = Second factor
factors-text = Besides the password, you show one of these when you sign in.
factors-needed = Your work touches personal data, so a password alone is not enough. Set up one of these; after that the program is open to you.
factor-app-title = An app that shows codes
factor-app-text = An authenticator app on your telephone shows a new code every half minute.
factor-app-set-up = Set up an app
factor-app-remove = Remove the app
factor-app-scan = Scan this picture with the app, then enter the code it shows.
factor-app-picture = Picture for the app to scan; the same stands below in letters
factor-app-type = Or type this into the app:
factor-is-set = Set up.
factor-passkeys-title = Passkeys
factor-passkeys-text = A passkey is kept by this device, by your telephone or by a key you carry. It cannot be copied and works on this site alone.
factor-passkey = Passkey
factor-passkey-add = Add a passkey
factor-passkey-name = What you call it (optional)
factor-passkey-name-hint = For example: key on my ring
factor-passkey-create = Create the passkey
factor-passkey-use = Use a passkey
factor-passkey-failed = The passkey did not answer. Try again, or use a code.
factor-passkey-scripts = Passkeys need a browser that runs scripts. The codes of an app work without.
factor-set-on = Since { $day }
factor-remove = Remove
factor-remove-title = Remove this passkey
factor-remove-text = It will no longer let you in. If it is your last one, you set up another before you go on.
factor-keep = Keep it
factor-paper-title = Codes on paper
factor-paper-text = For the day you have neither telephone nor key. Print this page and keep it apart from your computer. Each code opens once.
factor-paper-once = These codes are shown this once.
factor-paper-seen = The codes were shown before and are not shown again.
factor-paper-left = Codes not used yet: { $count }.
factor-paper-new = Make new codes
factor-paper-new-text = The old codes open nothing from then on.
confirm-title = Confirm that it is you
confirm-text = What comes next is sensitive, and you signed in a while ago.
confirm-by-reauthenticate = Use your password
confirm-by-mfa_reauthenticate = Use a code
confirm-by-mfa_reauthenticate-webauthn = Use a passkey

# One's own account

account-title = Your account
account-change = Change
account-password = It does not have to be changed from time to time.
account-factor-yes = A second factor is set up.
account-factor-no = No second factor is set up.
password-title = Change the password
password-text = You are signed out everywhere else when it changes.
password-old = Present password
password-old-missing = Enter your present password
password-new = New password
password-new-missing = Enter a new password
password-new-hint = At least twelve characters, unlike your name. Several words are easy to remember.
password-again = The new password again
password-again-missing = Enter the new password a second time
password-like-name = The password is made of your name. Choose another.
password-not-the-same = The two passwords are not the same
password-changed = The password is changed, and you are signed out everywhere else.
sessions-title = Where you are signed in
sessions-text = If you do not recognise one of these, end it and change your password.
sessions-this = (this one)
sessions-since = Since { $at }.
sessions-seen = Last used { $at }.
sessions-end = End
sessions-end-others = End all others
sessions-ended = Sessions ended: { $count }.
session-until = If nothing more happens here, you are signed out at
session-reminder = You are about to be signed out, and what is not saved will be lost. It happens at
session-stay = Stay signed in
browser-edge = Edge
browser-opera = Opera
browser-firefox = Firefox
browser-chrome = Chrome
browser-safari = Safari
browser-other = A browser
device-android = { $browser } on Android
device-ios = { $browser } on an iPhone or iPad
device-windows = { $browser } on Windows
device-macos = { $browser } on a Mac
device-linux = { $browser } on Linux
device-other = { $browser }

# Invitations

invitation-title = Take up your account
invitation-text = Choose a password. This link works once, until { $until }.
invitation-button = Take up the account
invitation-government = Or without a password of its own:
invitation-over = This invitation was used, has run out, or was replaced by a newer one. Ask your agency's administrator for another.

# An agency's own users and offices

nav-users = Users
role-caseworker = Works on cases
role-administrator = Administrator of the agency
role-custodian = Custodian: agrees to emergency access
role-data_protection_officer = Data protection officer
members-section = Administration
members-title = Users of your agency
members-text = You administer your own agency, and see no case for it. The other administrators and the data protection officer are told of each invitation, changed role and reset.
members-invite = Invite somebody
members-invite-text = You get a link that works once, to print or to hand over. No e-mail is sent.
members-invite-button = Make the link
members-name = Name
members-name-missing = Enter a name
members-username = User name
members-username-hint = Letters, digits and . - _ @
members-username-missing = Enter a user name
members-name-taken = This user name is taken. Choose another.
members-name-not = A user name has letters, digits and . - _ @ only, and no space.
members-office = Office
members-no-office = The whole agency
members-office-needed = Choose one of the offices your agency keeps
members-roles = Roles
members-roles-hint = A role opens what its task needs. Without one there is nothing but released figures.
members-no-role = No role
members-language = Language
members-shut = Shut out
members-invited = Invited
members-invited-until = Invited, until { $day }.
members-no-factor = No second factor
members-tied = Tied to the government login.
members-oneself = This is you. What would take your own access away is done by a colleague.
members-save = Save
members-changed = The change is saved.
members-more = More
members-leave = Leave it as it is
members-invite-again = Make a new link
members-invite-again-text = For somebody who lost the link or forgot the password. The present password and older links open nothing from then on.
members-reset-factor = Reset the second factor
members-reset-factor-text = For somebody who lost telephone, key and paper. Make sure that it is really this person who asks.
members-reset-factor-done = The second factor is removed. At the next sign-in a new one is set up.
members-shut-out = Shut out
members-shut-out-text = Every session ends at once. What this person recorded stays, under their name.
members-shut-out-done = This user is shut out.
members-readmit = Let in again
members-readmit-text = With the password and the second factor they had.
members-readmit-done = This user can sign in again.
members-last-administrator = This is the agency's only administrator. Give the role to somebody else first.
members-not-oneself = A colleague who administers the agency does this for you.
members-subject = Subject at the government login
members-subject-hint = Only a digest of it is kept. Blank: no longer tied.
members-subject-taken = Another user is tied to this subject.
members-tie = Tie to this subject
members-link-title = The invitation
members-link-once = This link is shown this once. Whoever has it can take up the account.
members-link-text = Print this page or copy the link, and hand it to { $name }. It works once, for { $days } days.
offices-title = Offices
offices-text = The judicial districts in which your agency has an office. A user works in one of them.
offices-none = No office yet.
offices-district = Judicial district
offices-open = Add
offices-close = Remove
offices-opened = The office is added.
offices-closed = The office is removed.
offices-in-use = Somebody works in this office. Change where they work first.
offices-no-district = This is no judicial district

# On the command line

cli-user-role = --role: found { $found }, expected one of { $known }
cli-user-reset = The second factors of { $user } are removed. At the next sign-in a new one is set up.

# What administrators and the data protection officer are told

notice-user-invited = Somebody was invited to an account of your agency.
notice-roles-changed = The roles of a user of your agency were changed.
notice-factor-reset = The second factor of a user of your agency was reset.
notice-user-tied = A user of your agency was tied to the government login.
