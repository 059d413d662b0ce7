# The frame of every page, sign-in, home, errors, form components.

page-skip = Skip to main content
page-language = Language
page-error-prefix = Error:
page-back = Back
page-pagination = Pages
page-previous = Previous
page-next = Next
page-page = page
page-synthetic-label = Demonstration
page-synthetic = Every person and case here is invented. Enter nothing about a real person.
page-footer = Presumed victims have rights from the first contact. Every look at a case is recorded.

nav-section = Your account and where to go
nav-label = Main
nav-menu = Menu
nav-first-contact = First contact
nav-cases = Cases
nav-reform = Compare a reform
nav-law = The law
nav-sign-out = Sign out
nav-sign-in = Sign in

message-done = Done
message-note = Important
message-warning = Warning
error-summary-title = There is a problem

sign-in-title = Sign in
sign-in-username = User name
sign-in-username-missing = Enter your user name
sign-in-password = Password
sign-in-password-missing = Enter your password
sign-in-button = Sign in
sign-in-wrong = The user name and the password do not belong together. Check both and try again.
sign-in-too-many = Too many attempts with this user name. Wait { $minutes } minutes, then try again.
sign-in-timed-out = You were signed out because nothing happened for a while, or after eight hours. What you had saved is kept.
sign-in-accounts = Your agency's administrator opens accounts and resets passwords.
sign-in-demo-title = Demonstration users
sign-in-demo-text = Choose a user to look at the program as that agency. The password of all of them is
sign-in-as = Sign in as

home-title = First contact with a presumed victim
home-lede = Start here when you meet a person who may be a victim of human trafficking. The program then says what you owe the person, in which order, and why.
home-step-1 = Hand over the leaflet on the reception centres, in a language the person understands.
home-step-2 = Tell the person about the protection status and their rights, whatever they decide.
home-step-3 = Record your assessment; the duties that follow from it are shown.
home-save = You can save and come back. Nothing is sent before you have checked your answers.
home-start = Start now

error-home = Go to the first page
error-bad-request-title = This request cannot be read
error-bad-request-text = Your browser sent something that this page does not expect. Nothing was stored.
error-bad-request-next = Go back, reload the page and try again.
error-forbidden-title = This is not open to you
error-forbidden-text = Your account may not do this. Nothing was stored.
error-forbidden-next = If your task needs it, speak to your agency's administrator.
error-not-found-title = Page not found
error-not-found-text = There is nothing at this address that you can see.
error-not-found-next = If you typed or pasted the address, check that it is complete.
error-failed-title = Something went wrong
error-failed-text = The program made a mistake, not you. What was saved before is safe; your last step may not have been stored.
error-failed-next = Go back and check whether it is there before you try again.
error-away-title = The Centre cannot be reached
error-away-text = Its published figures stand; they cannot be shown at the moment. Nothing of what you wrote before is lost.
error-away-next = Try again in a few minutes.
error-csrf-title = This form is no longer valid
error-csrf-text = The page was open for a long time, or you signed in or out in another window. Nothing was stored.
error-csrf-next = Go back, reload the page and send the form again.

date-day = Day
date-month = Month
date-year = Year
date-missing = Enter a date
date-day-missing = The date must include a day
date-month-missing = The date must include a month
date-year-missing = The date must include a year
date-not-numbers = Enter the date in numbers, for example 27 3 2008
date-year-digits = The year must have four digits, for example 2008
date-not-real = There is no such date. Check the day and the month.
date-too-early = The date must be { $limit } or later
date-too-late = The date must be { $limit } or earlier
