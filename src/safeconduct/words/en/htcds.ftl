# Cases in the words of HTCDS

htcds-exported = Cases in { $file }: { $n }. Not seen in a field of the standard:
htcds-imported = Cases in { $file }: { $n }. Not taken from the records:
htcds-why-extension = travels in the extension alone: the standard has no field for it
htcds-why-partly = its code or day is seen; who recorded it and when stands in the extension
htcds-why-not_last = only the last of its kind is seen; this one stands in the extension
htcds-why-own_code = the code XKX is in general use, and not one of ISO 3166-1
htcds-why-no_counterpart = a case has nothing like this field
htcds-why-not_of_standard = this is no field of HTCDS 2.0
htcds-why-names = names stay out of the file of cases
htcds-why-no_event = the record tells neither the day nor who: no event can be made of it
htcds-why-unseen = whether the case has ended is not known to who makes the file
htcds-why-by_other = recorded by another service, which alone can record it
htcds-why-later = is recorded on its own page once the case is open
htcds-why-replaced = was corrected; the corrected entry counts
htcds-why-asked_anew = is asked again by the form of exploitation
htcds-why-new_reference = the case gets a reference of its own
htcds-same-place = A file is named twice: what is read and what is written have to be different files.
htcds-place = { $found }: no file can be written there; name a file in a folder that exists.
htcds-bad-alone = --bad keeps what --good-only leaves out; give both.
htcds-table = { $where }: the table cannot be read further: { $found }
htcds-cells = { $where }: found { $found } cells, expected { $expected }
htcds-head = { $where }: found the columns { $found }, expected fields of HTCDS 2.0, each once
