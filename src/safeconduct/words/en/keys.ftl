# Finding a person by name, a centre's shelters, and the root keys on the command line.

## Finding a person

find-title = Find a person
find-asked = Name, birth date or reference
find-asked-hint = Any spelling, script or order will do. For example Blessing Eze, 1/5/1988 or 7F3K-92QD
find-asked-missing = Enter a name, a birth date or a reference
find-do = Find
find-results = Persons found
find-count = { $n ->
    [0] Nobody found
    [one] One person found
   *[other] { $n } persons found
}
find-name = Name
find-born = Born on
find-most = These are the most alike. Write more of the name to find others.
find-nobody = No case your agency may see is of a person called like this. Try one part of the name, or the birth date.
find-recorded = That you searched is recorded, and in whose case you saw a name. What you searched for is not.

## Shelters

nav-shelters = Shelters
shelter-title = Shelters of our centre
shelter-lede = Names and addresses are encrypted with a key of your centre alone. No other agency can read them.
shelter-none = No shelter has been added yet.
shelter-new = Add a shelter
shelter-name = Name
shelter-name-hint = What your centre calls it
shelter-name-missing = Enter a name for the shelter
shelter-address = Address
shelter-address-missing = Enter the address
shelter-save = Save
shelter-added = The shelter was added.
shelter-staying = { $n ->
    [0] Nobody stays here now
    [one] One person stays here now
   *[other] { $n } persons stay here now
}
shelter-card = Shelter
shelter-nowhere = Not in one of our shelters.
shelter-change = Record where the person stays
shelter-stay-title = Shelter in case { $reference }
shelter-back = Back to the case
shelter-no-stay = No stay has been recorded.
shelter-from = Since { $since }
shelter-from-until = { $since } to { $until }
shelter-where = Where does the person stay?
shelter-where-missing = Choose where the person stays
shelter-leave = The person left our shelters
shelter-since = From which day?
shelter-since-early = The day must not be before the beginning of the present stay
shelter-recorded = Where the person stays is recorded.
shelter-to-list = Shelters of our centre

## The command line

cli-keys-agency = --agency: found { $found }, expected an agency that has a root key: { $known }
cli-keys-none = There is no root key yet: one is made with the first case of an agency.
cli-keys-rotated = { $agency }: root key { $version } made; copies wrapped by it: { $copies }
cli-keys-resumed = { $agency }: rotation to root key { $version } finished; copies wrapped by it: { $copies }
cli-keys-line = { $agency } · root key { $version } · copies: { $copies }
cli-keys-old = old: run safeconduct keys rotate to finish
cli-keys-unused = no longer used: destroy its file when no backup from before is kept
