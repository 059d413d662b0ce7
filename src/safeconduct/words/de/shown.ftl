# Limits on programs, and passwords that are too easily guessed.

problem-title-429 = Zu viele Aufrufe
problem-429 = Dieses Programm hat zu oft aufgerufen. Warten Sie so viele Sekunden, wie Retry-After angibt. Es wurde nichts erfasst.
problem-not-secure = Dieser Aufruf kam ohne TLS, und sein Schlüssel war für jeden zu lesen, der mithört: Widerrufen Sie ihn und rufen Sie über https auf. Es wurde nichts erfasst.
password-common = Das Passwort ist ein verbreitetes oder ein verbreitetes mit einem Zusatz. Wählen Sie ein anderes: Mehrere Wörter sind leicht zu merken.
password-house-words = Das Passwort besteht aus Wörtern, an die jeder denkt, der diese Arbeit kennt. Wählen Sie ein anderes.
password-breached = Das Passwort steht in einer Liste gestohlener Passwörter. Wählen Sie ein anderes.
