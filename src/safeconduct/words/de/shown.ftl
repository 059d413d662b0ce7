# Limits on programs, and passwords that are too easily guessed.

problem-title-429 = Zu viele Aufrufe
problem-429 = Dieses Programm hat zu oft aufgerufen. Warten Sie so viele Sekunden, wie Retry-After angibt. Es wurde nichts erfasst.
problem-not-secure = Dieser Aufruf kam ohne TLS, und sein Schlüssel war für jeden zu lesen, der mithört: Widerrufen Sie ihn und rufen Sie über https auf. Es wurde nichts erfasst.
password-common = Das Passwort ist ein verbreitetes oder ein verbreitetes mit einem Zusatz. Wählen Sie ein anderes: Mehrere Wörter sind leicht zu merken.
password-house-words = Das Passwort besteht aus Wörtern, an die jeder denkt, der diese Arbeit kennt. Wählen Sie ein anderes.
password-breached = Das Passwort steht in einer Liste gestohlener Passwörter. Wählen Sie ein anderes.
emergency-reason-gone = Er wurde mit dem vernichtet, was über die Person aufbewahrt war.
oversight-title = Wer eine Akte eingesehen hat
oversight-lede = Sie sehen hier keine Akte, wohl aber, wer die Ihrer Dienststelle eingesehen hat. Auch Ihre Einsicht wird mit ihrem Grund festgehalten.
oversight-reference-hint = Acht Buchstaben und Ziffern, wie auf dem Blatt oder in der Nachricht: ABCD-2345.
oversight-reference-missing = Geben Sie das Aktenzeichen ein
oversight-why = Warum sehen Sie nach?
oversight-why-missing = Geben Sie an, warum Sie nachsehen
oversight-why-person = Die Person bittet darum
oversight-why-complaint = Es liegt eine Beschwerde vor
oversight-why-unusual = Eine ungewöhnliche Einsicht wurde gemeldet
oversight-why-sample = Eine Stichprobe
oversight-why-authority = Die Aufsichtsbehörde verlangt es
oversight-do = Zeigen, wer Einsicht nahm
oversight-recorded = Jede Suche hier wird mit dem Grund festgehalten.
oversight-none = Es gibt keine Akte mit diesem Aktenzeichen, oder keine, die Ihre Dienststelle betrifft.
