# How people, and an agency's own systems, are told that something waits.

told-title = How I am told
told-mail = By e-mail
told-mail-lede = An e-mail says only that something waits, and where to sign in. It names no case and no person. Leave the address blank to get none.
told-no-server = This installation has no mail server yet. Your choice is kept for when it has one.
told-address = E-mail address
told-address-hint = One that only you read, such as the one at your service
told-address-wrong = Enter an e-mail address such as name@example.be, or leave it blank
told-digest = Once a day, while something waits
told-urgent = At once, when something urgent waits
told-saved = Your choice is saved.
told-calendar = In your calendar
told-calendar-lede = A calendar program can show what falls due for you: what is to be done, the rule and the random reference, nothing about a person. Whoever knows the address sees the same, so tell nobody. You can take it back at any time.
told-calendar-made = Your calendar address was made on { $on }. It is not shown again.
told-calendar-make = Make a calendar address
told-calendar-again = Make a new one in its place
told-calendar-revoke = Take the address back
told-calendar-revoked = The calendar address is no longer there.
told-calendar-once = This address is shown once. Copy it now.
told-calendar-subscribe = Subscribe to it in your calendar program:
calendar-name = Safeconduct: due dates

outbox-title = E-mails of this demonstration
outbox-lede = In the demonstration nothing leaves this machine. These are the last e-mails that people of your agency would have received.
outbox-to = To { $to }
outbox-waits = not sent yet
outbox-empty = No e-mail has been written yet.

hook-title = Telling your own system
hook-lede = Safeconduct can tell a system of your agency of each notice: its kind, the random reference and the time, nothing about a person. Each message is signed, by the scheme of Standard Webhooks.
hook-none = No system is told yet.
hook-new = Tell another system
hook-url = Address
hook-url-hint = It begins with https:// and can be reached from outside
hook-url-not-an-address = Enter an address such as https://example.be/safeconduct
hook-url-no-user = Enter the address without a user name or password
hook-url-not-https = The address must begin with https://
hook-url-not-outside = This address lies inside a network and cannot be told
hook-too-many = No more than { $n } systems can be told. Remove one first.
hook-add = Tell this system
hook-secret-once = This secret is shown once. Your system needs it to verify the signature.
hook-working = Told of each notice
hook-failing = { $n ->
    [one] The last message did not arrive. It is tried again.
   *[other] The last { $n } attempts failed. They go on.
}
hook-stopped = Told nothing more since { $on }, after too many failures
hook-log = What was sent
hook-messages = The last messages
hook-when = When
hook-what = What
hook-answer = Answer
hook-arrived = arrived ({ $status })
hook-refused = refused ({ $status })
hook-no-answer = no answer
hook-waits = waits
hook-attempts = { $n ->
    [one] one attempt
   *[other] { $n } attempts
}
hook-no-messages = Nothing has been sent yet.
hook-kind-test = Test
hook-try = Send a test
hook-tried = A test is on its way. Reload the page in a few seconds to see the answer.
hook-resume = Tell it again
hook-resumed = The system is told again, of what comes from now on.
hook-remove = Remove
hook-removed = The system is told nothing more.

mail-digest-subject = Safeconduct: something waits for you
mail-digest-text = Something waits for you in Safeconduct. To see what it is, sign in:
mail-urgent-subject = Safeconduct: something urgent waits for you
mail-urgent-text = Something urgent waits for you in Safeconduct. To see what it is, sign in:
mail-why = This e-mail says no more on purpose. You choose on the page “How I am told” whether and where it reaches you.
