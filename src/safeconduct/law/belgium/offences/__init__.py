"""The offences: trafficking, smuggling, illegal assistance, rackrenting (S1, chapter 2)."""
