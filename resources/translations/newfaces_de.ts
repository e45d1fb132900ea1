<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>ChartText</name>
    <message>
        <source>other</source>
        <translation>andere</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>returning</source>
        <translation>wiederkehrend</translation>
    </message>
    <message>
        <source>back within 3 months</source>
        <translation>wieder da innerhalb von 3 Monaten</translation>
    </message>
    <message>
        <source>back in 4–6 months</source>
        <translation>wieder da nach 4–6 Monaten</translation>
    </message>
    <message>
        <source>back in 7–12 months</source>
        <translation>wieder da nach 7–12 Monaten</translation>
    </message>
    <message>
        <source>not back (yet)</source>
        <translation>(noch) nicht wieder da</translation>
    </message>
    <message>
        <source>not back within 12 months</source>
        <translation>nach 12 Monaten nicht wieder da</translation>
    </message>
    <message>
        <source>not back yet</source>
        <translation>noch nicht wieder da</translation>
    </message>
    <message>
        <source>Active contributors</source>
        <translation>Aktive Mitwirkende</translation>
    </message>
    <message>
        <source>New contributors</source>
        <translation>Neue Mitwirkende</translation>
    </message>
    <message>
        <source>New per %1</source>
        <translation>Neue pro %1</translation>
    </message>
    <message>
        <source>Active per %1</source>
        <translation>Aktive pro %1</translation>
    </message>
    <message>
        <source>New per %1, by when they returned</source>
        <translation>Neue pro %1, nach Zeitpunkt der Wiederkehr</translation>
    </message>
    <message>
        <source>New contributors per %1, new to the owner</source>
        <translation>Neue Mitwirkende pro %1, neu beim Inhaber</translation>
    </message>
    <message>
        <source>New contributors per %1, new to the repository</source>
        <translation>Neue Mitwirkende pro %1, neu im Repository</translation>
    </message>
    <message>
        <source>Active contributors per %1, new to the owner or returning</source>
        <translation>Aktive Mitwirkende pro %1, neu beim Inhaber oder wiederkehrend</translation>
    </message>
    <message>
        <source>Active contributors per %1, new to the repository or returning</source>
        <translation>Aktive Mitwirkende pro %1, neu im Repository oder wiederkehrend</translation>
    </message>
    <message>
        <source>New contributors per %1, by when they returned to the owner</source>
        <translation>Neue Mitwirkende pro %1, nach Zeitpunkt der Wiederkehr zum Inhaber</translation>
    </message>
    <message>
        <source>New contributors per %1, by when they returned to the repository</source>
        <translation>Neue Mitwirkende pro %1, nach Zeitpunkt der Wiederkehr ins Repository</translation>
    </message>
    <message>
        <source>Chart of new contributors</source>
        <translation>Diagramm der neuen Mitwirkenden</translation>
    </message>
    <message>
        <source>Chart of active contributors</source>
        <translation>Diagramm der aktiven Mitwirkenden</translation>
    </message>
    <message>
        <source>Chart of new contributors, by when they returned</source>
        <translation>Diagramm der neuen Mitwirkenden, nach Zeitpunkt der Wiederkehr</translation>
    </message>
    <message>
        <source>Nobody was active in this period.</source>
        <translation>Niemand war in diesem Zeitraum aktiv.</translation>
    </message>
    <message>
        <source>No new contributors in this period.</source>
        <translation>Keine neuen Mitwirkenden in diesem Zeitraum.</translation>
    </message>
    <message>
        <source>came back</source>
        <translation>wiedergekehrt</translation>
    </message>
    <message>
        <source>came once</source>
        <translation>nur einmal da</translation>
    </message>
    <message>
        <source>back within 12 months</source>
        <translation>wieder da innerhalb von 12 Monaten</translation>
    </message>
    <message>
        <source>week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>quarter</source>
        <translation>Quartal</translation>
    </message>
    <message>
        <source>year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>New per %1, by whether they came back</source>
        <translation>Neue pro %1, nach Wiederkehr</translation>
    </message>
    <message>
        <source>New contributors per %1, by whether they came back to the owner</source>
        <translation>Neue Mitwirkende pro %1, nach Wiederkehr zum Inhaber</translation>
    </message>
    <message>
        <source>New contributors per %1, by whether they came back to the repository</source>
        <translation>Neue Mitwirkende pro %1, nach Wiederkehr ins Repository</translation>
    </message>
    <message>
        <source>Chart of new contributors, by whether they came back</source>
        <translation>Diagramm der neuen Mitwirkenden, nach Wiederkehr</translation>
    </message>
    <message>
        <source>New contributors per %1, new to the owner, by organisation</source>
        <translation>Neue Mitwirkende pro %1, neu beim Inhaber, nach Organisation</translation>
    </message>
    <message>
        <source>New contributors per %1, new to the repository, by organisation</source>
        <translation>Neue Mitwirkende pro %1, neu im Repository, nach Organisation</translation>
    </message>
    <message>
        <source>New contributors per %1, new to the owner, insiders and outsiders</source>
        <translation>Neue Mitwirkende pro %1, neu beim Inhaber, Interne und Externe</translation>
    </message>
    <message>
        <source>New contributors per %1, new to the repository, insiders and outsiders</source>
        <translation>Neue Mitwirkende pro %1, neu im Repository, Interne und Externe</translation>
    </message>
    <message>
        <source>insiders</source>
        <translation>Interne</translation>
    </message>
    <message>
        <source>outsiders</source>
        <translation>Externe</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>New per %1, by organisation</source>
        <translation>Neue pro %1, nach Organisation</translation>
    </message>
    <message>
        <source>New per %1, insiders and outsiders</source>
        <translation>Neue pro %1, Interne und Externe</translation>
    </message>
    <message>
        <source>Chart of new contributors, by organisation</source>
        <translation>Diagramm der neuen Mitwirkenden, nach Organisation</translation>
    </message>
    <message>
        <source>Chart of new contributors, insiders and outsiders</source>
        <translation>Diagramm der neuen Mitwirkenden, Interne und Externe</translation>
    </message>
    <message>
        <source>New per %1 (no inside organisations are chosen)</source>
        <translation>Neue pro %1 (keine internen Organisationen gewählt)</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>New since %1</source>
        <translation>Neu seit %1</translation>
    </message>
    <message>
        <source>%1 in total</source>
        <translation>insgesamt %1</translation>
    </message>
    <message>
        <source>%1 in %2, %3</source>
        <translation>%1 (%2, %3)</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Total since %1</source>
        <translation>Gesamt seit %1</translation>
    </message>
    <message>
        <source>Total so far</source>
        <translation>Bisher gesamt</translation>
    </message>
    <message>
        <source>only “%1”</source>
        <translation>nur „%1“</translation>
    </message>
    <message>
        <source>From each one’s first newcomer</source>
        <translation>Jeweils ab dem ersten Neuen</translation>
    </message>
    <message>
        <source>Chart that compares new contributors</source>
        <translation>Diagramm, das neue Mitwirkende vergleicht</translation>
    </message>
    <message>
        <source>only new since %1</source>
        <translation>nur neu seit %1</translation>
    </message>
    <message>
        <source>Source: %1, as of %2 · Newfaces</source>
        <translation>Quelle: %1, Stand %2 · Newfaces</translation>
    </message>
</context>
<context>
    <name>EventText</name>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
</context>
<context>
    <name>Explanation</name>
    <message>
        <source>1 newcomer, counted in each repository</source>
        <translation>1 neue Person, in jedem Repository gezählt</translation>
    </message>
    <message>
        <source>%1 newcomers, counted in each repository</source>
        <translation>%1 neue Personen, in jedem Repository gezählt</translation>
    </message>
    <message>
        <source>1 person</source>
        <translation>1 Person</translation>
    </message>
    <message>
        <source>%1 people</source>
        <translation>%1 Personen</translation>
    </message>
    <message>
        <source>%1 of %2 not read</source>
        <translation>%1 von %2 nicht gelesen</translation>
    </message>
    <message>
        <source>1 repository</source>
        <translation>1 Repository</translation>
    </message>
    <message>
        <source>%1 repositories</source>
        <translation>%1 Repositorys</translation>
    </message>
    <message>
        <source>why?</source>
        <translation>warum?</translation>
    </message>
    <message>
        <source>1 repository read</source>
        <translation>1 Repository gelesen</translation>
    </message>
    <message>
        <source>%1 repositories read</source>
        <translation>%1 Repositorys gelesen</translation>
    </message>
    <message>
        <source>1 bot left out</source>
        <translation>1 Bot ausgelassen</translation>
    </message>
    <message>
        <source>%1 bots left out</source>
        <translation>%1 Bots ausgelassen</translation>
    </message>
    <message>
        <source>1 e-mail alias merged</source>
        <translation>1 E-Mail-Alias zusammengeführt</translation>
    </message>
    <message>
        <source>%1 e-mail aliases merged</source>
        <translation>%1 E-Mail-Aliasse zusammengeführt</translation>
    </message>
    <message>
        <source>1 possible duplicate</source>
        <translation>1 mögliche Dublette</translation>
    </message>
    <message>
        <source>%1 possible duplicates</source>
        <translation>%1 mögliche Dubletten</translation>
    </message>
    <message>
        <source>1 decision by you</source>
        <translation>1 eigene Entscheidung</translation>
    </message>
    <message>
        <source>%1 decisions by you</source>
        <translation>%1 eigene Entscheidungen</translation>
    </message>
    <message>
        <source>account of 1 address not looked up</source>
        <translation>Konto zu 1 Adresse nicht abgefragt</translation>
    </message>
    <message>
        <source>accounts of %1 addresses not looked up</source>
        <translation>Konten zu %1 Adressen nicht abgefragt</translation>
    </message>
    <message>
        <source>%1 yet</source>
        <translation>bisher %1</translation>
    </message>
    <message>
        <source>%1 (needs a token)</source>
        <translation>%1 (erfordert ein Token)</translation>
    </message>
    <message>
        <source>1 fork left out</source>
        <translation>1 Fork ausgelassen</translation>
    </message>
    <message>
        <source>%1 forks left out</source>
        <translation>%1 Forks ausgelassen</translation>
    </message>
    <message>
        <source>1 commit without a date left out</source>
        <translation>1 Commit ohne Datum ausgelassen</translation>
    </message>
    <message>
        <source>%1 commits without a date left out</source>
        <translation>%1 Commits ohne Datum ausgelassen</translation>
    </message>
    <message>
        <source>co-authors of 1 repository not read yet</source>
        <translation>Co-Autoren von 1 Repository noch nicht gelesen</translation>
    </message>
    <message>
        <source>co-authors of %1 repositories not read yet</source>
        <translation>Co-Autoren von %1 Repositorys noch nicht gelesen</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>Stand: %1</translation>
    </message>
    <message>
        <source>%1 has no public repositories.</source>
        <translation>%1 hat keine öffentlichen Repositorys.</translation>
    </message>
    <message>
        <source>No new contributors in this period.</source>
        <translation>Keine neuen Mitwirkenden in diesem Zeitraum.</translation>
    </message>
    <message>
        <source>No repository could be read.</source>
        <translation>Kein Repository konnte gelesen werden.</translation>
    </message>
    <message>
        <source>Nobody to count yet.</source>
        <translation>Noch niemand zu zählen.</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Blocked for legal reasons</source>
        <translation>Aus rechtlichen Gründen gesperrt</translation>
    </message>
    <message>
        <source>Access denied</source>
        <translation>Zugriff verweigert</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>1 AI agent left out</source>
        <translation>1 KI-Agent ausgelassen</translation>
    </message>
    <message>
        <source>%1 AI agents left out</source>
        <translation>%1 KI-Agenten ausgelassen</translation>
    </message>
    <message>
        <source>1 address with many names</source>
        <translation>1 Adresse mit vielen Namen</translation>
    </message>
    <message>
        <source>%1 addresses with many names</source>
        <translation>%1 Adressen mit vielen Namen</translation>
    </message>
    <message>
        <source>1 decision from files</source>
        <translation>1 Entscheidung aus Dateien</translation>
    </message>
    <message>
        <source>%1 decisions from files</source>
        <translation>%1 Entscheidungen aus Dateien</translation>
    </message>
    <message>
        <source>1 forgotten on request</source>
        <translation>1 auf Wunsch vergessen</translation>
    </message>
    <message>
        <source>%1 forgotten on request</source>
        <translation>%1 auf Wunsch vergessen</translation>
    </message>
    <message>
        <source>Why does GitHub show another number?</source>
        <translation>Warum zeigt GitHub eine andere Zahl?</translation>
    </message>
    <message>
        <source>%1, counted %2 times</source>
        <translation>%1, %2-mal gezählt</translation>
    </message>
    <message>
        <source>%1, counted %2 of %3 times</source>
        <translation>%1, %2 von %3 Mal gezählt</translation>
    </message>
    <message>
        <source>%1 of %2 newcomers, counted in each repository</source>
        <translation>%1 von %2 neuen Personen, in jedem Repository gezählt</translation>
    </message>
    <message>
        <source>%1 of %2 people</source>
        <translation>%1 von %2 Personen</translation>
    </message>
    <message>
        <source>1 person new to the owner</source>
        <translation>1 Person neu beim Inhaber</translation>
    </message>
    <message>
        <source>%1 people new to the owner</source>
        <translation>%1 Personen neu beim Inhaber</translation>
    </message>
    <message>
        <source>1 counted by repository</source>
        <translation>1 nach Repository gezählt</translation>
    </message>
    <message>
        <source>%1 counted by repository</source>
        <translation>%1 nach Repository gezählt</translation>
    </message>
    <message>
        <source>1 repository left out</source>
        <translation>1 Repository ausgelassen</translation>
    </message>
    <message>
        <source>%1 repositories left out</source>
        <translation>%1 Repositorys ausgelassen</translation>
    </message>
    <message>
        <source>All repositories of %1 are left out.</source>
        <translation>Alle Repositorys von %1 sind ausgelassen.</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>%1 does not answer. Check the network and try again.</source>
        <translation>%1 antwortet nicht. Bitte das Netz prüfen und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>%1 closed the connection without an answer. Try again later.</source>
        <translation>%1 hat die Verbindung ohne Antwort geschlossen. Bitte später noch einmal versuchen.</translation>
    </message>
    <message>
        <source>%1 takes too long to answer. Try again later.</source>
        <translation>%1 braucht zu lange für eine Antwort. Bitte später noch einmal versuchen.</translation>
    </message>
    <message>
        <source>%1 sent more data than allowed. The rest was not read.</source>
        <translation>%1 hat weit mehr geschickt, als gefragt war. Der Rest wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>“%1” is an address on this computer or in its network. Newfaces does not connect to it.</source>
        <translation>„%1“ ist eine Adresse auf diesem Computer oder in seinem Netz und wird nicht kontaktiert.</translation>
    </message>
    <message>
        <source>“%1” is not a web address. Check it in the settings.</source>
        <translation>„%1“ ist keine Webadresse. Bitte in den Einstellungen prüfen.</translation>
    </message>
    <message>
        <source>The answer from %1 is incomplete. Try again later.</source>
        <translation>Die Antwort von %1 ist unvollständig. Bitte später noch einmal versuchen.</translation>
    </message>
    <message>
        <source>%1 cannot be reached: connection refused. Check the network and try again.</source>
        <translation>%1 ist nicht zu erreichen: Verbindung abgelehnt. Bitte das Netz prüfen und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>%1 cannot be found. Check the network and the address, and try again.</source>
        <translation>%1 ist nicht zu finden. Bitte das Netz und die Adresse prüfen und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>No secure connection to %1 could be made, so nothing was sent. Check the date and the certificates of this computer.</source>
        <translation>Zu %1 kam keine sichere Verbindung zustande, deshalb wurde nichts gesendet. Bitte Datum und Zertifikate dieses Computers prüfen.</translation>
    </message>
    <message>
        <source>%1 cannot be reached: the proxy refuses the connection. Check the proxy settings and try again.</source>
        <translation>%1 ist nicht zu erreichen: Der Proxy lehnt die Verbindung ab. Bitte die Proxy-Einstellungen prüfen und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The answer from %1 is invalid. Try again later.</source>
        <translation>Die Antwort von %1 ist ungültig. Bitte später noch einmal versuchen.</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Check the network and try again.</source>
        <translation>%1 ist nicht zu erreichen. Bitte das Netz prüfen und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>%1 reports a server error (HTTP %2). Try again later.</source>
        <translation>%1 meldet einen eigenen Fehler (HTTP %2). Bitte später noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The answer from %1 is not JSON. Try again later.</source>
        <translation>Die Antwort von %1 ist kein JSON. Bitte später noch einmal versuchen.</translation>
    </message>
    <message>
        <source>%1 redirected the request without saying where. Try again later.</source>
        <translation>%1 hat die Anfrage umgeleitet, ohne zu sagen wohin. Bitte später noch einmal versuchen.</translation>
    </message>
    <message>
        <source>%1 redirected the request to an address that is not on the web.</source>
        <translation>%1 hat die Anfrage an eine Adresse umgeleitet, die nicht im Web liegt.</translation>
    </message>
    <message>
        <source>%1 redirected the request to an address without encryption. Newfaces does not follow it.</source>
        <translation>%1 hat die Anfrage an eine Adresse ohne Verschlüsselung umgeleitet. Newfaces folgt ihr nicht.</translation>
    </message>
    <message>
        <source>%1 redirected the request to another host. Newfaces does not send it there.</source>
        <translation>%1 hat die Anfrage zu einem anderen Host umgeleitet. Newfaces sendet sie nicht dorthin.</translation>
    </message>
    <message>
        <source>%1 redirects the request too often.</source>
        <translation>%1 leitet die Anfrage immer weiter um.</translation>
    </message>
    <message>
        <source>GitHub refuses this token. It may have expired or been revoked. Set another one, or remove it to go on without a token.</source>
        <translation>GitHub weist dieses Token zurück. Es ist vielleicht abgelaufen oder widerrufen. Bitte ein anderes setzen, oder es entfernen, um ohne Token weiterzumachen.</translation>
    </message>
    <message>
        <source>The quota of this GitHub token is used up for now.</source>
        <translation>Das Kontingent dieses GitHub-Tokens ist vorerst aufgebraucht.</translation>
    </message>
    <message>
        <source>GitHub refuses access to “%1”.</source>
        <translation>GitHub verweigert den Zugriff auf „%1“.</translation>
    </message>
    <message>
        <source>GitHub refuses access to “%1”: %2</source>
        <translation>GitHub verweigert den Zugriff auf „%1“: %2</translation>
    </message>
    <message>
        <source>GitHub blocks “%1” for legal reasons.</source>
        <translation>GitHub sperrt „%1“ aus rechtlichen Gründen.</translation>
    </message>
    <message>
        <source>There is no GitHub user or organisation named “%1”.</source>
        <translation>Auf GitHub gibt es weder einen Benutzer noch eine Organisation namens „%1“.</translation>
    </message>
    <message>
        <source>There is no repository “%1” on GitHub, or it is private.</source>
        <translation>Auf GitHub gibt es kein Repository „%1“, oder es ist privat.</translation>
    </message>
    <message>
        <source>The repository “%1” has no commits.</source>
        <translation>Das Repository „%1“ hat keine Commits.</translation>
    </message>
    <message>
        <source>GitHub answered the request for “%1” with HTTP status %2.</source>
        <translation>GitHub hat die Anfrage nach „%1“ mit dem HTTP-Status %2 beantwortet.</translation>
    </message>
    <message>
        <source>GitHub answered the request for “%1” with HTTP status %2: %3</source>
        <translation>GitHub hat die Anfrage nach „%1“ mit dem HTTP-Status %2 beantwortet: %3</translation>
    </message>
    <message>
        <source>GitHub answered the request for “%1” with an error.</source>
        <translation>GitHub hat die Anfrage nach „%1“ mit einem Fehler beantwortet.</translation>
    </message>
    <message>
        <source>GitHub answered the request for “%1” with an error: %2</source>
        <translation>GitHub hat die Anfrage nach „%1“ mit einem Fehler beantwortet: %2</translation>
    </message>
    <message>
        <source>GitHub could not answer the request for “%1” in time. Try again later, or choose another source.</source>
        <translation>GitHub konnte die Anfrage nach „%1“ nicht rechtzeitig beantworten. Bitte später noch einmal versuchen oder eine andere Quelle wählen.</translation>
    </message>
    <message>
        <source>GitHub&apos;s answer about “%1” is invalid: “%2” is missing.</source>
        <translation>GitHubs Antwort zu „%1“ ist ungültig: „%2“ fehlt.</translation>
    </message>
    <message>
        <source>GitHub&apos;s list for “%1” continues at another host (“%2”), which is not asked. The rest was not read.</source>
        <translation>GitHubs Liste zu „%1“ geht bei einem anderen Host weiter („%2“), der nicht gefragt wird. Der Rest wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>The host reports at least %3 pages for “%1”, but page %2 is empty. The list may be incomplete. Try again later, or choose another source.</source>
        <translation>Der Host meldet mindestens %3 Seiten zu „%1“, aber Seite %2 ist leer. Die Liste ist vielleicht unvollständig. Bitte später noch einmal versuchen oder eine andere Quelle wählen.</translation>
    </message>
    <message>
        <source>The host&apos;s list for “%1” repeats itself instead of coming to an end. It may be incomplete. Try again later, or choose another source.</source>
        <translation>Die Liste des Hosts zu „%1“ wiederholt sich, statt zu enden. Sie ist vielleicht unvollständig. Bitte später noch einmal versuchen oder eine andere Quelle wählen.</translation>
    </message>
    <message>
        <source>The host reports %2 commits for “%1”, but listed %3. The list may be incomplete. Try again later, or choose another source.</source>
        <translation>Der Host meldet %2 Commits für „%1“, listet aber %3 auf. Die Liste ist vielleicht unvollständig. Bitte später noch einmal versuchen oder eine andere Quelle wählen.</translation>
    </message>
    <message>
        <source>GitHub&apos;s answer about “%1” is invalid: it is not a JSON object.</source>
        <translation>GitHubs Antwort zu „%1“ ist ungültig: sie ist kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>GitHub&apos;s answer about “%1” is invalid: it is not a JSON array.</source>
        <translation>GitHubs Antwort zu „%1“ ist ungültig: sie ist kein JSON-Array.</translation>
    </message>
    <message>
        <source>GitHub answered the request for this token&apos;s account with HTTP status %1.</source>
        <translation>GitHub hat die Anfrage nach dem Konto dieses Tokens mit dem HTTP-Status %1 beantwortet.</translation>
    </message>
    <message>
        <source>GitHub&apos;s answer about this token is invalid: it names no account.</source>
        <translation>GitHubs Antwort zu diesem Token ist ungültig: sie nennt kein Konto.</translation>
    </message>
    <message>
        <source>GitHub&apos;s GraphQL API needs a token. Set one (newfaces token set github), or choose another source.</source>
        <translation>GitHubs GraphQL-API braucht ein Token. Bitte eines setzen (newfaces token set github) oder eine andere Quelle wählen.</translation>
    </message>
    <message>
        <source>The accounts behind the e-mail addresses of “%1” could not be looked up. %2</source>
        <translation>Die Konten hinter den E-Mail-Adressen von „%1“ ließen sich nicht nachschlagen. %2</translation>
    </message>
    <message>
        <source>git is not installed, or cannot be started. Install it, or choose another source.</source>
        <translation>git ist nicht installiert oder lässt sich nicht starten. Bitte installieren oder eine andere Quelle wählen.</translation>
    </message>
    <message>
        <source>The installed git is too old, or is not git (“%1”). Install version 2.20 or newer, or choose another source.</source>
        <translation>Das installierte git ist zu alt oder gar kein git („%1“). Bitte Version 2.20 oder neuer installieren oder eine andere Quelle wählen.</translation>
    </message>
    <message>
        <source>git made no progress and was stopped. Try again, or choose another source.</source>
        <translation>git kam nicht voran und wurde beendet. Bitte noch einmal versuchen oder eine andere Quelle wählen.</translation>
    </message>
    <message>
        <source>The history at %1 takes more than %2 MB, which is more than expected. git was stopped. Raise the limit for clones in the settings, or choose another source.</source>
        <translation>Der Verlauf unter %1 braucht mehr als %2 MB, mehr als erwartet. git wurde beendet. Bitte die Grenze für Klone in den Einstellungen erhöhen oder eine andere Quelle wählen.</translation>
    </message>
    <message>
        <source>The host sent all files of “%1” (%2 in total), although git requested only the commits. Clones take longer and use more disk space than needed.</source>
        <translation>Der Server hat alle Dateien von „%1“ geschickt (%2 insgesamt), obwohl git nur nach den Commits gefragt hat. Klone dauern länger und belegen mehr Platz als nötig.</translation>
    </message>
    <message>
        <source>“%1” is not an address to fetch a history from. Check it in the settings.</source>
        <translation>„%1“ ist keine Adresse, von der sich ein Verlauf laden lässt. Bitte in den Einstellungen prüfen.</translation>
    </message>
    <message>
        <source>There is no repository at %1, or it is private.</source>
        <translation>Bei %1 gibt es kein Repository, oder es ist privat.</translation>
    </message>
    <message>
        <source>There is no repository at %1, or it needs a token.</source>
        <translation>Bei %1 gibt es kein Repository, oder es braucht ein Token.</translation>
    </message>
    <message>
        <source>This token gives no access to the repository at %1.</source>
        <translation>Dieses Token gibt keinen Zugriff auf das Repository bei %1.</translation>
    </message>
    <message>
        <source>Access to the repository at %1 was denied.</source>
        <translation>Der Zugriff auf das Repository bei %1 wurde verweigert.</translation>
    </message>
    <message>
        <source>The repository at %1 is blocked for legal reasons.</source>
        <translation>Das Repository bei %1 ist aus rechtlichen Gründen gesperrt.</translation>
    </message>
    <message>
        <source>The repository is no longer at %1. It was moved.</source>
        <translation>Das Repository ist nicht mehr bei %1. Es ist umgezogen.</translation>
    </message>
    <message>
        <source>There is no branch “%1” at %2.</source>
        <translation>Es gibt keinen Branch „%1“ bei %2.</translation>
    </message>
    <message>
        <source>git could not read from %1 (“%2”). Try again later.</source>
        <translation>git konnte nicht von %1 lesen („%2“). Bitte später noch einmal versuchen.</translation>
    </message>
    <message>
        <source>git could not clone or update the history of %1 (“%2”). Try again, or choose another source.</source>
        <translation>git konnte den Verlauf von %1 nicht kopieren („%2“). Bitte noch einmal versuchen oder eine andere Quelle wählen.</translation>
    </message>
    <message>
        <source>git was denied access to “%1” (%2 in total). GitHub&apos;s API is used instead.</source>
        <translation>git wurde der Zugriff auf „%1“ verweigert (%2 insgesamt). Stattdessen wird GitHubs API verwendet.</translation>
    </message>
    <message>
        <source>There is not enough disk space for “%1”. Free some disk space and try again.</source>
        <translation>Für „%1“ ist kein Platz mehr. Bitte Speicherplatz freigeben und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The token could not be passed to git, because the system is short of resources. Try again.</source>
        <translation>Das System hat keinen Platz, um git das Token zu übergeben. Bitte noch einmal versuchen.</translation>
    </message>
    <message>
        <source>“%1” cannot be written. Check its owner and permissions.</source>
        <translation>„%1“ lässt sich nicht schreiben. Bitte Besitzer und Zugriffsrechte prüfen.</translation>
    </message>
    <message>
        <source>“%1” cannot be written. Check its owner, its permissions and the free disk space.</source>
        <translation>„%1“ lässt sich nicht schreiben. Bitte Besitzer, Zugriffsrechte und freien Speicherplatz prüfen.</translation>
    </message>
    <message>
        <source>“%1” cannot be removed. Check its owner and permissions.</source>
        <translation>„%1“ lässt sich nicht entfernen. Bitte Besitzer und Zugriffsrechte prüfen.</translation>
    </message>
    <message>
        <source>The clone in “%1” was damaged and has been removed. Try again.</source>
        <translation>Die Kopie des Verlaufs in „%1“ war beschädigt und wurde entfernt. Bitte noch einmal versuchen.</translation>
    </message>
    <message>
        <source>There is no clone in “%1”. Try again.</source>
        <translation>Es gibt keine Kopie des Verlaufs in „%1“. Bitte noch einmal versuchen.</translation>
    </message>
    <message>
        <source>X refuses this token. Check it, or create a new one in X&apos;s developer portal.</source>
        <translation>X weist dieses Token zurück. Bitte prüfen oder im Entwicklerportal von X ein neues erstellen.</translation>
    </message>
    <message>
        <source>%1 refuses requests for profiles (HTTP %2).</source>
        <translation>%1 lehnt Anfragen nach Profilen ab (HTTP %2).</translation>
    </message>
    <message>
        <source>%1 received too many requests. Try again later.</source>
        <translation>%1 hat zu viele Anfragen erhalten. Bitte später noch einmal versuchen.</translation>
    </message>
    <message>
        <source>%1 answered with HTTP status %2, which says nothing about the profile.</source>
        <translation>%1 hat mit dem HTTP-Status %2 geantwortet, was nichts über das Profil sagt.</translation>
    </message>
    <message>
        <source>This version of Newfaces cannot read the answers from %1: their layout has changed.</source>
        <translation>Diese Version von Newfaces kann die Antworten von %1 nicht lesen: ihr Aufbau hat sich geändert.</translation>
    </message>
    <message>
        <source>%1 has no profile for this handle: %2</source>
        <translation>%1 hat kein Profil zu diesem Handle: %2</translation>
    </message>
    <message>
        <source>%1 no longer has the picture.</source>
        <translation>%1 hat das Bild nicht mehr.</translation>
    </message>
    <message>
        <source>The picture is not fetched: its address does not begin with https.</source>
        <translation>Das Bild wird nicht geladen: seine Adresse beginnt nicht mit https.</translation>
    </message>
    <message>
        <source>%1 sent something that is not a picture, or not in a format that can be shown.</source>
        <translation>%1 hat etwas geschickt, das kein Bild ist oder kein anzeigbares Format hat.</translation>
    </message>
    <message>
        <source>The picture from %1 is too large.</source>
        <translation>Das Bild von %1 ist zu groß.</translation>
    </message>
    <message>
        <source>The picture from %1 is damaged.</source>
        <translation>Das Bild von %1 ist beschädigt.</translation>
    </message>
    <message>
        <source>%1 must be %2, not “%3”.</source>
        <translation>%1 muss %2 sein, nicht „%3“.</translation>
    </message>
    <message>
        <source>a month such as 2024-05</source>
        <translation>ein Monat wie 2024-05</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 oder %2</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>Stopped. What was read so far is kept.</source>
        <translation>Angehalten. Was bis dahin gelesen wurde, bleibt erhalten.</translation>
    </message>
    <message>
        <source>Stopped. What was found so far is kept.</source>
        <translation>Angehalten. Was bis dahin gefunden wurde, bleibt erhalten.</translation>
    </message>
    <message>
        <source>Give the name of a GitHub user, organisation or repository.</source>
        <translation>Bitte den Namen eines GitHub-Benutzers, einer Organisation oder eines Repositorys angeben.</translation>
    </message>
    <message>
        <source>“%1” is not a link to %2.</source>
        <translation>„%1“ ist kein Link zu %2.</translation>
    </message>
    <message>
        <source>“%1” is a link to %2. Give a name, or a link to %3.</source>
        <translation>„%1“ ist ein Link zu %2. Bitte einen Namen oder einen Link zu %3 angeben.</translation>
    </message>
    <message>
        <source>“%1” is on %2, but Newfaces is set to %3. Change the address of the API in the settings to read it again.</source>
        <translation>„%1“ liegt auf %2, aber Newfaces ist auf %3 eingestellt. Zum erneuten Lesen die Adresse der API in den Einstellungen ändern.</translation>
    </message>
    <message>
        <source>“%1” does not name a user, an organisation or a repository.</source>
        <translation>„%1“ nennt weder einen Benutzer noch eine Organisation oder ein Repository.</translation>
    </message>
    <message>
        <source>“%1” has too many parts. Give OWNER or OWNER/REPOSITORY.</source>
        <translation>„%1“ hat zu viele Teile. Bitte INHABER oder INHABER/REPOSITORY angeben.</translation>
    </message>
    <message>
        <source>“%1” is not a valid name on GitHub. A name has 1 to 39 letters, digits and single hyphens, and begins and ends with a letter or digit.</source>
        <translation>„%1“ ist kein gültiger Name auf GitHub. Ein Name hat 1 bis 39 Buchstaben, Ziffern und einzelne Bindestriche und beginnt und endet mit einem Buchstaben oder einer Ziffer.</translation>
    </message>
    <message>
        <source>“%1” is not a valid name of a repository. A name has 1 to 100 letters, digits, “.”, “-” and “_”.</source>
        <translation>„%1“ ist kein gültiger Name eines Repositorys. Ein Name hat 1 bis 100 Buchstaben, Ziffern, „.“, „-“ und „_“.</translation>
    </message>
    <message>
        <source>“%1” does not name a profile.</source>
        <translation>„%1“ nennt kein Profil.</translation>
    </message>
    <message>
        <source>“%1” is a page of X itself, not a profile.</source>
        <translation>„%1“ ist eine Seite von X selbst und kein Profil.</translation>
    </message>
    <message>
        <source>One source has no “@%1”, but no other source could confirm that the account does not exist.</source>
        <translation>Eine Quelle kennt „@%1“ nicht, aber keine andere konnte bestätigen, dass es das Konto nicht gibt.</translation>
    </message>
    <message>
        <source>One source has no “@%1”, but no other source could confirm that the account does not exist. %2</source>
        <translation>Eine Quelle kennt „@%1“ nicht, aber keine andere konnte bestätigen, dass es das Konto nicht gibt. %2</translation>
    </message>
    <message>
        <source>No source shows a profile for “@%1”. It may be protected, or have no posts.</source>
        <translation>Keine Quelle zeigt ein Profil zu „@%1“. Es ist vielleicht geschützt oder hat keine Beiträge.</translation>
    </message>
    <message>
        <source>The picture could not be fetched. %1</source>
        <translation>Das Bild konnte nicht geladen werden. %1</translation>
    </message>
    <message>
        <source>Another account has this handle now.</source>
        <translation>Dieses Handle gehört jetzt einem anderen Konto.</translation>
    </message>
    <message>
        <source>X&apos;s official API needs a token. Set one (newfaces token set x), or choose another source.</source>
        <translation>Die offizielle API von X braucht ein Token. Bitte eines setzen (newfaces token set x) oder eine andere Quelle wählen.</translation>
    </message>
    <message>
        <source>Without a token for X&apos;s official API (newfaces token set x), profiles can only come from other sources, and these are not allowed.</source>
        <translation>Ohne Token für die offizielle API von X (newfaces token set x) können Profile nur aus anderen Quellen kommen, und diese sind nicht erlaubt.</translation>
    </message>
    <message>
        <source>The picture is no longer stored.</source>
        <translation>Das Bild ist nicht mehr gespeichert.</translation>
    </message>
    <message>
        <source>The picture cannot be shown.</source>
        <translation>Das Bild lässt sich nicht anzeigen.</translation>
    </message>
    <message>
        <source>No person of “%1” is known as “%2”. Name a person as the list of people does, or by account, e-mail address or name.</source>
        <translation>Bei „%1“ ist niemand als „%2“ bekannt. Bitte eine Person so nennen, wie sie in der Liste der Personen heißt, oder nach Konto, E-Mail-Adresse oder Name.</translation>
    </message>
    <message>
        <source>“%1” matches %2 people. Give one of these: %3.</source>
        <translation>„%1“ kann jede von %2 Personen sein. Bitte eine davon nennen: %3.</translation>
    </message>
    <message>
        <source>Name at least two people to join.</source>
        <translation>Zum Zusammenführen bitte mindestens zwei Personen nennen.</translation>
    </message>
    <message>
        <source>“%1” and “%2” are already the same person.</source>
        <translation>„%1“ und „%2“ sind schon dieselbe Person.</translation>
    </message>
    <message>
        <source>“%1” has no second e-mail address that could be split off.</source>
        <translation>„%1“ hat keine zweite E-Mail-Adresse, die sich abtrennen ließe.</translation>
    </message>
    <message>
        <source>To split “%1”, name the e-mail address that belongs to somebody else: one of %2.</source>
        <translation>Um „%1“ aufzuteilen, bitte die E-Mail-Adresse nennen, die jemand anderem gehört: eine von %2.</translation>
    </message>
    <message>
        <source>“%1” and “%2” are already different people, and nothing suggests that they are the same.</source>
        <translation>„%1“ und „%2“ sind schon verschiedene Personen, und nichts deutet darauf hin, dass sie dieselbe sind.</translation>
    </message>
    <message>
        <source>“%1” already counts as a bot.</source>
        <translation>„%1“ zählt schon als Bot.</translation>
    </message>
    <message>
        <source>“%1” already counts as a human.</source>
        <translation>„%1“ zählt schon als Mensch.</translation>
    </message>
    <message>
        <source>Give at least one person.</source>
        <translation>Bitte die Personen nennen, über die entschieden werden soll.</translation>
    </message>
    <message>
        <source>It is a fork.</source>
        <translation>Es ist ein Fork.</translation>
    </message>
    <message>
        <source>It has not been read yet. Look it up again.</source>
        <translation>Es wurde noch nicht gelesen. Bitte noch einmal nachschlagen.</translation>
    </message>
    <message>
        <source>Give a token. The input is empty.</source>
        <translation>Bitte ein Token angeben. Die Eingabe ist leer.</translation>
    </message>
    <message>
        <source>The input is too long for a token. A token has at most 1,024 characters.</source>
        <translation>Die Eingabe ist zu lang für ein Token. Ein Token hat höchstens 1.024 Zeichen.</translation>
    </message>
    <message>
        <source>The token for the local port is too short: others could guess it. Use at least 20 characters, for example the output of “openssl rand -hex 32”.</source>
        <translation>Das Token für den lokalen Port ist zu kurz: Andere könnten es erraten. Setzen Sie eines mit mindestens 20 Zeichen, zum Beispiel die Ausgabe von „openssl rand -hex 32“.</translation>
    </message>
    <message>
        <source>A token contains no spaces or line breaks.</source>
        <translation>Ein Token ist ein einziges Wort, aber die Eingabe hat mehrere Wörter oder Zeilen.</translation>
    </message>
    <message>
        <source>The input contains an invalid character. A token has only ASCII letters, digits and punctuation.</source>
        <translation>Die Eingabe hat ein Zeichen, das in keinem Token vorkommt. Ein Token hat nur Buchstaben, Ziffern und Satzzeichen aus ASCII.</translation>
    </message>
    <message>
        <source>There is no token to test.</source>
        <translation>Es gibt kein Token zum Testen.</translation>
    </message>
    <message>
        <source>The token of the local port cannot be tested: other programs send it to Newfaces.</source>
        <translation>Das Token des lokalen Ports lässt sich nicht testen: andere Programme senden es an Newfaces.</translation>
    </message>
    <message>
        <source>Another host was chosen in the meantime, so the token is not used. To use it for the new host, set it again.</source>
        <translation>Inzwischen wurde ein anderer Host gewählt, deshalb wird das Token nicht verwendet. Um es für den neuen Host zu verwenden, bitte noch einmal setzen.</translation>
    </message>
    <message>
        <source>%1 The token comes from %2 in the environment.</source>
        <translation>%1 Das Token stammt aus %2 in der Umgebung.</translation>
    </message>
    <message>
        <source>This system has no keychain for tokens, or none that works. Newfaces needs a Secret Service, for example GNOME Keyring or KWallet.</source>
        <translation>Dieses System hat keinen Schlüsselbund für Token, oder keinen, der funktioniert. Newfaces braucht einen Secret Service, zum Beispiel GNOME Keyring oder KWallet.</translation>
    </message>
    <message>
        <source>There is no keychain to store the token in.</source>
        <translation>Es gibt keinen Schlüsselbund, der das Token speichern könnte.</translation>
    </message>
    <message>
        <source>The keychain does not answer. It may be asking for its password. Enter it there and try again.</source>
        <translation>Der Schlüsselbund antwortet nicht. Vielleicht fragt er nach seinem Passwort. Bitte dort eingeben und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The keychain is locked, or denies access to Newfaces. Unlock it and try again.</source>
        <translation>Der Schlüsselbund ist gesperrt oder verweigert Newfaces den Zugriff. Bitte entsperren und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The keychain is locked, or another program removed the token from it. Unlock it and try again, or remove the token here too.</source>
        <translation>Der Schlüsselbund ist gesperrt, oder ein anderes Programm hat das Token daraus entfernt. Bitte entsperren und noch einmal versuchen, oder das Token auch hier entfernen.</translation>
    </message>
    <message>
        <source>The keychain did not store the token. Try again.</source>
        <translation>Der Schlüsselbund hat das Token nicht gespeichert. Bitte noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The keychain is locked, or denies access to Newfaces, and may still contain the token. Unlock it and remove the token again, or remove “Newfaces” in the keychain&apos;s own program, for example Passwords and Keys.</source>
        <translation>Der Schlüsselbund ist gesperrt oder verweigert Newfaces den Zugriff und enthält das Token vielleicht noch. Bitte entsperren und das Token noch einmal entfernen, oder „Newfaces“ im Programm des Schlüsselbunds entfernen, zum Beispiel in „Passwörter und Verschlüsselung“.</translation>
    </message>
    <message>
        <source>An address needs a host, for example https://HOST or https://HOST/PATH.</source>
        <translation>Eine Adresse braucht einen Host, zum Beispiel https://HOST oder https://HOST/PFAD.</translation>
    </message>
    <message>
        <source>An address must not contain a user name or a password, because it is shown.</source>
        <translation>Eine Adresse darf weder Benutzernamen noch Passwort enthalten, weil sie angezeigt wird.</translation>
    </message>
    <message>
        <source>An address must not contain “?” or “#”.</source>
        <translation>Eine Adresse darf weder „?“ noch „#“ enthalten.</translation>
    </message>
    <message>
        <source>An address must begin with https://, because somebody could read a token on its way. Only an address on this computer may begin with http://.</source>
        <translation>Eine Adresse muss mit https:// beginnen, weil ein Token unterwegs mitgelesen werden könnte. Nur eine Adresse auf diesem Computer darf mit http:// beginnen.</translation>
    </message>
    <message>
        <source>The address of a folder needs an absolute path, for example file:///PATH.</source>
        <translation>Die Adresse eines Ordners braucht einen absoluten Pfad, zum Beispiel file:///PFAD.</translation>
    </message>
    <message>
        <source>Give one or more of api, mirror, page and timeline, each once and comma-separated.</source>
        <translation>Bitte api, mirror, page und timeline angeben, mindestens eines davon, jedes nur einmal und durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>Give one of these: %1.</source>
        <translation>Bitte eines von diesen angeben: %1.</translation>
    </message>
    <message>
        <source>Give a number of megabytes from %1 to %2.</source>
        <translation>Bitte eine Zahl von Megabyte von %1 bis %2 angeben.</translation>
    </message>
    <message>
        <source>Give a number from %1 to %2.</source>
        <translation>Bitte eine Zahl von %1 bis %2 angeben.</translation>
    </message>
    <message>
        <source>Give the absolute path of a folder, for example /home/NAME/FOLDER.</source>
        <translation>Bitte den absoluten Pfad eines Ordners angeben, zum Beispiel /home/NAME/ORDNER.</translation>
    </message>
    <message>
        <source>%1 in the environment is invalid. %2</source>
        <translation>%1 in der Umgebung ist ungültig. %2</translation>
    </message>
    <message>
        <source>“%1” in “%2” is invalid. %3</source>
        <translation>„%1“ in „%2“ ist ungültig. %3</translation>
    </message>
    <message>
        <source>The settings cannot be written to “%1”. Check that you may write there and that the disk is not full.</source>
        <translation>Die Einstellungen lassen sich nicht in „%1“ schreiben. Bitte prüfen, ob dort geschrieben werden darf und ob der Datenträger voll ist.</translation>
    </message>
    <message>
        <source>The settings in “%1” were written by a newer version of Newfaces. They apply, but this version cannot change them.</source>
        <translation>Die Einstellungen in „%1“ stammen von einer neueren Version von Newfaces. Sie gelten, aber diese Version kann sie nicht ändern.</translation>
    </message>
    <message>
        <source>The settings in “%1” cannot be read. The defaults apply.</source>
        <translation>Die Einstellungen in „%1“ sind nicht lesbar. Es gelten die Standardwerte.</translation>
    </message>
    <message>
        <source>The settings in “%1” were damaged, and were copied to “%2”. Settings that could be read still apply.</source>
        <translation>Die Einstellungen in „%1“ waren beschädigt und wurden nach „%2“ kopiert. Was davon lesbar war, gilt.</translation>
    </message>
    <message>
        <source>The settings in “%1” are damaged, and the file cannot be written. Settings that could be read still apply.</source>
        <translation>Die Einstellungen in „%1“ sind beschädigt, und die Datei lässt sich nicht schreiben. Was davon lesbar war, gilt.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2.</source>
        <translation>„%1“ lässt sich nicht schreiben: %2.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: it is Newfaces&apos; own database. Choose another file.</source>
        <translation>„%1“ lässt sich nicht schreiben: Das ist der Verlauf selbst. Bitte eine andere Datei wählen.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: it is a folder.</source>
        <translation>„%1“ lässt sich nicht schreiben: Das ist ein Ordner.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: there is no folder “%2”.</source>
        <translation>„%1“ lässt sich nicht schreiben: Den Ordner „%2“ gibt es nicht.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: it is not a regular file. Choose another name.</source>
        <translation>„%1“ lässt sich nicht schreiben: Das ist keine Datei. Bitte einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: its disk is full, or reports an error.</source>
        <translation>„%1“ lässt sich nicht schreiben: Der Datenträger ist voll oder meldet einen Fehler.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>„%1“ ist nicht lesbar: %2.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: it is not a regular file.</source>
        <translation>„%1“ ist nicht lesbar: Das ist keine Datei.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: it is larger than %2 MB.</source>
        <translation>„%1“ ist nicht lesbar: Die Datei ist größer als %2 MB.</translation>
    </message>
    <message>
        <source>The database “%1” is locked: another program is writing to it. Try again in a moment.</source>
        <translation>Die Datenbank „%1“ ist gesperrt: Ein anderes Programm schreibt hinein. Bitte gleich noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The database “%1” is read-only. Allow writing to the file and its folder, and try again.</source>
        <translation>Die Datenbank „%1“ ist schreibgeschützt. Bitte das Schreiben in die Datei und ihren Ordner erlauben und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The database “%1” could not be read or written: the disk reports an error. Check the disk and try again.</source>
        <translation>Die Datenbank „%1“ war nicht zu lesen oder zu schreiben: Der Datenträger meldet einen Fehler. Bitte den Datenträger prüfen und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The database “%1” is damaged. Start Newfaces again: it then moves the damaged file away.</source>
        <translation>Die Datenbank „%1“ ist beschädigt. Bitte Newfaces neu starten: Dann wird die beschädigte Datei verschoben.</translation>
    </message>
    <message>
        <source>The disk is full: “%1” cannot grow. Free some disk space and try again.</source>
        <translation>Der Datenträger ist voll: „%1“ kann nicht wachsen. Bitte Speicherplatz freigeben und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The database “%1” cannot be opened. Check that its folder exists and that you may write to it.</source>
        <translation>Die Datenbank „%1“ lässt sich nicht öffnen. Bitte prüfen, ob es ihren Ordner gibt und ob in ihn geschrieben werden darf.</translation>
    </message>
    <message>
        <source>The database “%1” cannot be opened: %2. Check that you may read and write it.</source>
        <translation>Die Datenbank „%1“ lässt sich nicht öffnen: %2. Bitte prüfen, ob sie gelesen und geschrieben werden darf.</translation>
    </message>
    <message>
        <source>The database “%1” cannot be used: %2. Try again.</source>
        <translation>Die Datenbank „%1“ lässt sich nicht verwenden: %2. Bitte noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Qt&apos;s driver for SQLite is missing. Install it and start Newfaces again.</source>
        <translation>Qts Treiber für SQLite fehlt. Bitte installieren und Newfaces neu starten.</translation>
    </message>
    <message>
        <source>The database “%1” was made by another program. Move it away, or choose another data folder.</source>
        <translation>Die Datenbank „%1“ stammt von einem anderen Programm. Bitte verschieben oder einen anderen Datenordner wählen.</translation>
    </message>
    <message>
        <source>Another program changed the database “%1”: “%2” in it is not from Newfaces. Nothing was changed. Move the file away, or choose another data folder.</source>
        <translation>Ein anderes Programm hat die Datenbank „%1“ verändert: „%2“ darin stammt nicht von Newfaces. Es wurde nichts geändert. Bitte die Datei wegschieben oder einen anderen Datenordner wählen.</translation>
    </message>
    <message>
        <source>The database “%1” was written by a newer version of Newfaces (schema version %2). Nothing was changed. Update Newfaces, or choose another data folder.</source>
        <translation>Die Datenbank „%1“ stammt von einer neueren Version von Newfaces (Schema-Version %2). Nichts wurde geändert. Bitte Newfaces aktualisieren oder einen anderen Datenordner wählen.</translation>
    </message>
    <message>
        <source>The database “%1” has been removed or replaced. Start Newfaces again.</source>
        <translation>Die Datenbank „%1“ wurde entfernt oder ersetzt. Bitte Newfaces neu starten.</translation>
    </message>
    <message>
        <source>Another Newfaces is preparing the database in “%1”. Try again in a moment.</source>
        <translation>Ein anderes Newfaces bereitet gerade die Datenbank in „%1“ vor. Bitte gleich noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The data folder “%1” is a file. Move it away, or choose another folder.</source>
        <translation>Der Datenordner „%1“ ist eine Datei. Bitte verschieben oder einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>The data folder “%1” cannot be created. Check that you may write to the folder above it, or choose another folder.</source>
        <translation>Der Datenordner „%1“ lässt sich nicht anlegen. Bitte prüfen, ob in den Ordner darüber geschrieben werden darf, oder einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>The data folder “%1” cannot be written: it is read-only, or its disk is full. Check it and try again, or choose another folder.</source>
        <translation>In den Datenordner „%1“ lässt sich nicht schreiben: Er ist schreibgeschützt, oder der Datenträger ist voll. Bitte prüfen und noch einmal versuchen oder einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>The database “%1” is damaged, and cannot be renamed to “%2”. Move it away and start Newfaces again.</source>
        <translation>Die Datenbank „%1“ ist beschädigt und lässt sich nicht in „%2“ umbenennen. Bitte verschieben und Newfaces neu starten.</translation>
    </message>
    <message>
        <source>The backup “%1” cannot be written. Allow writing to its folder and try again.</source>
        <translation>Die Sicherung „%1“ lässt sich nicht schreiben. Bitte das Schreiben in ihren Ordner erlauben und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The history in “%1” was damaged. It was renamed to “%2” and replaced by the backup “%3”.</source>
        <translation>Der Verlauf in „%1“ war beschädigt. Er wurde in „%2“ umbenannt und durch die Sicherung „%3“ ersetzt.</translation>
    </message>
    <message>
        <source>The history in “%1” was damaged. It was renamed to “%2” and replaced by an empty one.</source>
        <translation>Der Verlauf in „%1“ war beschädigt. Er wurde in „%2“ umbenannt und durch einen leeren ersetzt.</translation>
    </message>
    <message>
        <source>Nothing is stored about “%1”. Look it up once with a network connection.</source>
        <translation>Über „%1“ ist nichts gespeichert. Bitte einmal mit Netzverbindung nachschlagen.</translation>
    </message>
    <message>
        <source>Nothing is stored about “%1”. Look it up before you decide who is who.</source>
        <translation>Über „%1“ ist nichts gespeichert. Bitte erst nachschlagen und dann entscheiden, wer wer ist.</translation>
    </message>
    <message>
        <source>The lookup is no longer in the history. Look it up again.</source>
        <translation>Die Abfrage ist nicht mehr im Verlauf. Bitte noch einmal nachschlagen.</translation>
    </message>
    <message>
        <source>The repository was removed from the history, or changed by an import, while Newfaces was reading it. Look it up again.</source>
        <translation>Das Repository wurde aus dem Verlauf entfernt oder durch einen Import geändert, während es gelesen wurde. Bitte noch einmal nachschlagen.</translation>
    </message>
    <message>
        <source>There is no decision %1, or it is already undone.</source>
        <translation>Es gibt keine Entscheidung %1, oder sie ist schon zurückgenommen.</translation>
    </message>
    <message>
        <source>There is nothing to export: nothing has been looked up yet.</source>
        <translation>Es gibt nichts zu exportieren: Noch wurde nichts nachgeschlagen.</translation>
    </message>
    <message>
        <source>Nothing is stored about “%1”, so nothing was exported.</source>
        <translation>Über „%1“ ist nichts gespeichert, deshalb wurde nichts exportiert.</translation>
    </message>
    <message>
        <source>“%1” cannot be imported. %2 Nothing was changed.</source>
        <translation>„%1“ lässt sich nicht importieren. %2 Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>Die Datei ist nicht lesbar: %1.</translation>
    </message>
    <message>
        <source>It is not a regular file.</source>
        <translation>Das ist keine Datei.</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB.</source>
        <translation>Die Datei ist größer als %1 MB.</translation>
    </message>
    <message>
        <source>A list in the file has more than %1 entries.</source>
        <translation>Eine Liste in der Datei hat mehr als %1 Einträge.</translation>
    </message>
    <message>
        <source>The file contains the time %1, which is in the future. Check the clock of this computer, and of the one that exported the file.</source>
        <translation>Die Datei enthält den Zeitpunkt %1, der in der Zukunft liegt. Bitte die Uhr dieses Rechners prüfen und die des Rechners, der die Datei exportiert hat.</translation>
    </message>
    <message>
        <source>The file is not an export of Newfaces.</source>
        <translation>Die Datei ist kein Export von Newfaces.</translation>
    </message>
    <message>
        <source>A newer version of Newfaces wrote the file (format version %1). Update Newfaces.</source>
        <translation>Eine neuere Version von Newfaces hat die Datei geschrieben (Formatversion %1). Bitte Newfaces aktualisieren.</translation>
    </message>
    <message>
        <source>The file is damaged or incomplete: its text is invalid from byte %1 of %2 on.</source>
        <translation>Die Datei ist beschädigt oder unvollständig: ihr Text ist ab Byte %1 von %2 ungültig.</translation>
    </message>
    <message>
        <source>The content of the file is invalid.</source>
        <translation>Der Inhalt der Datei ist ungültig.</translation>
    </message>
    <message>
        <source>An author in the file is invalid.</source>
        <translation>Ein Autor in der Datei ist ungültig.</translation>
    </message>
    <message>
        <source>An account in the file is invalid.</source>
        <translation>Ein Konto in der Datei ist ungültig.</translation>
    </message>
    <message>
        <source>A decision in the file is invalid.</source>
        <translation>Eine Entscheidung in der Datei ist ungültig.</translation>
    </message>
    <message>
        <source>The owner “%1” in the file is invalid.</source>
        <translation>Der Inhaber „%1“ in der Datei ist ungültig.</translation>
    </message>
    <message>
        <source>The repository “%1” in the file is invalid.</source>
        <translation>Das Repository „%1“ in der Datei ist ungültig.</translation>
    </message>
    <message>
        <source>A commit of the repository “%1” in the file is invalid.</source>
        <translation>Ein Commit des Repositorys „%1“ in der Datei ist ungültig.</translation>
    </message>
    <message>
        <source>The file contains the owner “%1” twice.</source>
        <translation>Die Datei enthält den Inhaber „%1“ zweimal.</translation>
    </message>
    <message>
        <source>The file contains the repository “%1” twice.</source>
        <translation>Die Datei enthält das Repository „%1“ zweimal.</translation>
    </message>
    <message>
        <source>Port %1 is used by another program. Choose another port, or end that program.</source>
        <translation>Port %1 ist von einem anderen Programm belegt. Bitte einen anderen Port wählen oder dieses Programm beenden.</translation>
    </message>
    <message>
        <source>Port %1 cannot be opened: %2.</source>
        <translation>Port %1 lässt sich nicht öffnen: %2.</translation>
    </message>
    <message>
        <source>Port %1 cannot be opened: the system allows no more open files or threads.</source>
        <translation>Port %1 lässt sich nicht öffnen: Das System hat keinen Platz für weitere Dateien oder Threads.</translation>
    </message>
    <message>
        <source>The name of a chart file must end in .png, .svg or .pdf.</source>
        <translation>Der Name einer Diagrammdatei muss auf .png, .svg oder .pdf enden.</translation>
    </message>
    <message>
        <source>A chart can be saved as .png, .svg or .pdf, not as “.%1”.</source>
        <translation>Ein Diagramm lässt sich als .png, .svg oder .pdf speichern, nicht als „.%1“.</translation>
    </message>
    <message>
        <source>A chart must be between %1 and %2 pixels wide and high, not %3x%4.</source>
        <translation>Ein Diagramm muss zwischen %1 und %2 Pixel breit und hoch sein, nicht %3x%4.</translation>
    </message>
    <message>
        <source>There is not enough memory for a picture of this size. Choose a smaller size.</source>
        <translation>Für ein Bild dieser Größe reicht der Speicher nicht. Bitte eine kleinere Größe wählen.</translation>
    </message>
    <message>
        <source>“%1” already counts as an AI agent.</source>
        <translation>„%1“ zählt schon als KI-Agent.</translation>
    </message>
    <message>
        <source>No person of “%1” has the e-mail address “%2”.</source>
        <translation>Niemand bei „%1“ hat die E-Mail-Adresse „%2“.</translation>
    </message>
    <message>
        <source>Nobody with the address “%1” has the name “%2”.</source>
        <translation>Niemand mit der Adresse „%1“ heißt „%2“.</translation>
    </message>
    <message>
        <source>“%2” with the address “%1” is already a person of their own.</source>
        <translation>„%2“ mit der Adresse „%1“ ist schon eine eigene Person.</translation>
    </message>
    <message>
        <source>Nobody with the address “%1” has a second name that could be split off.</source>
        <translation>Niemand mit der Adresse „%1“ hat einen zweiten Namen, der abgetrennt werden könnte.</translation>
    </message>
    <message>
        <source>%1 refuses requests for profiles (HTTP %2), and says: %3</source>
        <translation>%1 lehnt Anfragen nach Profilen ab (HTTP %2) und meldet: %3</translation>
    </message>
    <message>
        <source>%1 accepts no more requests for now, and says: %2</source>
        <translation>%1 nimmt vorerst keine Anfragen mehr an und meldet: %2</translation>
    </message>
    <message>
        <source>%1 answered, but said nothing about this handle.</source>
        <translation>%1 hat geantwortet, aber nichts über diesen Handle gesagt.</translation>
    </message>
    <message>
        <source>git did not find “%1” in “%2”.</source>
        <translation>git hat „%1“ in „%2“ nicht gefunden.</translation>
    </message>
    <message>
        <source>“%1” is not a text file.</source>
        <translation>„%1“ ist keine Textdatei.</translation>
    </message>
    <message>
        <source>“%1” is not an export of SortingHat: it has no individuals in JSON.</source>
        <translation>„%1“ ist kein Export von SortingHat: Die Datei enthält keine Personen in JSON.</translation>
    </message>
    <message>
        <source>“%1” is about too many people: more than %2 decisions.</source>
        <translation>„%1“ handelt von zu vielen Personen: mehr als %2 Entscheidungen.</translation>
    </message>
    <message>
        <source>There is no e-mail address in angle brackets.</source>
        <translation>Es gibt keine E-Mail-Adresse in spitzen Klammern.</translation>
    </message>
    <message>
        <source>There is no list of identities.</source>
        <translation>Es gibt keine Liste von Identitäten.</translation>
    </message>
    <message>
        <source>It names one address only.</source>
        <translation>Es wird nur eine Adresse genannt.</translation>
    </message>
    <message>
        <source>It is too long.</source>
        <translation>Sie ist zu lang.</translation>
    </message>
    <message>
        <source>“%1” was not read: %2</source>
        <translation>„%1“ wurde nicht gelesen: %2</translation>
    </message>
    <message>
        <source>The .mailmap files of %1 repositories were not read, for example “%2”: %3</source>
        <translation>Die .mailmap-Dateien von %1 Repositorys wurden nicht gelesen, zum Beispiel „%2“: %3</translation>
    </message>
    <message>
        <source>“%1” is larger than 1 MB, or not text.</source>
        <translation>„%1“ ist größer als 1 MB oder kein Text.</translation>
    </message>
    <message>
        <source>There are no decisions from “%1” about “%2”, or they are already undone.</source>
        <translation>Es gibt keine Entscheidungen aus „%1“ über „%2“, oder sie sind bereits rückgängig gemacht.</translation>
    </message>
    <message>
        <source>a text of 1 to %1 characters</source>
        <translation>ein Text aus 1 bis %1 Zeichen</translation>
    </message>
    <message>
        <source>“%1” is not the name of an organisation. A name has a letter or a digit.</source>
        <translation>„%1“ ist kein Name einer Organisation. Ein Name enthält einen Buchstaben oder eine Ziffer.</translation>
    </message>
    <message>
        <source>“%1” is not a domain. Give one such as “@redhat.com”.</source>
        <translation>„%1“ ist keine Domain. Eine Domain sieht aus wie „@redhat.com“.</translation>
    </message>
    <message>
        <source>The time in an organisation ends before it begins.</source>
        <translation>Die Zeit in einer Organisation endet, bevor sie beginnt.</translation>
    </message>
    <message>
        <source>This person is not in the stored data any more. List the people again.</source>
        <translation>Diese Person ist nicht mehr in den gespeicherten Daten. Bitte die Personen noch einmal auflisten.</translation>
    </message>
    <message>
        <source>Only people can be forgotten, and this is a bot or an AI agent. If a decision says so, undo it first.</source>
        <translation>Nur Personen können vergessen werden, und das ist ein Bot oder ein KI-Agent. Wenn das auf einer Entscheidung beruht, muss sie erst zurückgenommen werden.</translation>
    </message>
    <message>
        <source>There is no forgotten person with the number %1.</source>
        <translation>Es gibt keine vergessene Person mit der Nummer %1.</translation>
    </message>
    <message>
        <source>“%1” cannot be removed.</source>
        <translation>„%1“ lässt sich nicht entfernen.</translation>
    </message>
    <message>
        <source>accounts in GitHub&apos;s list of contributors</source>
        <translation>Konten in GitHubs Liste der Mitwirkenden</translation>
    </message>
    <message>
        <source>people in Newfaces</source>
        <translation>Personen in Newfaces</translation>
    </message>
    <message>
        <source>accounts of bots, which are left out</source>
        <translation>Konten von Bots, die nicht zählen</translation>
    </message>
    <message>
        <source>accounts of AI agents, which are left out</source>
        <translation>Konten von KI-Agenten, die nicht zählen</translation>
    </message>
    <message>
        <source>people whom GitHub shows under an account that belongs to nobody</source>
        <translation>Personen, die GitHub unter einem Konto zeigt, das niemandem gehört</translation>
    </message>
    <message>
        <source>further accounts of people with several accounts</source>
        <translation>weitere Konten von Personen mit mehreren Konten</translation>
    </message>
    <message>
        <source>people who share an account with somebody and are counted separately</source>
        <translation>Personen, die sich ein Konto mit jemandem teilen und getrennt zählen</translation>
    </message>
    <message>
        <source>people whose e-mail addresses GitHub links to no account</source>
        <translation>Personen, deren E-Mail-Adressen GitHub keinem Konto zuordnet</translation>
    </message>
    <message>
        <source>people whose accounts are missing in the list, because GitHub links only the first %1 e-mail addresses of a repository</source>
        <translation>Personen, deren Konten in der Liste fehlen, weil GitHub nur die ersten %1 E-Mail-Adressen eines Repositorys Konten zuordnet</translation>
    </message>
    <message>
        <source>people who are only co-authors, whom the list leaves out</source>
        <translation>Personen, die nur Co-Autoren sind, die in der Liste fehlen</translation>
    </message>
    <message>
        <source>accounts whose commits have no date, and so are left out</source>
        <translation>Konten, deren Commits kein Datum haben und deshalb nicht zählen</translation>
    </message>
    <message>
        <source>people, because the accounts of some addresses were not looked up, which needs a token</source>
        <translation>Personen, weil die Konten mancher Adressen nicht abgefragt wurden, wozu ein Token nötig ist</translation>
    </message>
    <message>
        <source>accounts that wrote none of the commits that were read, which cannot be explained: GitHub&apos;s list may be some hours old</source>
        <translation>Konten, von denen keiner der gelesenen Commits ist, was sich nicht erklären lässt: GitHubs Liste kann einige Stunden alt sein</translation>
    </message>
    <message>
        <source>people who are not in the list, which cannot be explained: it may be some hours old</source>
        <translation>Personen, die nicht in der Liste stehen, was sich nicht erklären lässt: Sie kann einige Stunden alt sein</translation>
    </message>
    <message>
        <source>people who came in periods that are not shown</source>
        <translation>Personen, die in Zeiträumen kamen, die nicht gezeigt werden</translation>
    </message>
    <message>
        <source>Addresses in the list that GitHub links to no account: %1 in total.</source>
        <translation>Adressen in der Liste, die GitHub keinem Konto zuordnet: insgesamt %1.</translation>
    </message>
    <message>
        <source>Of these, further addresses of people who are counted already: %1.</source>
        <translation>Davon weitere Adressen von Personen, die schon zählen: %1.</translation>
    </message>
    <message>
        <source>Of these, addresses of bots, of AI agents, or without a dated commit, which are left out: %1.</source>
        <translation>Davon Adressen von Bots, von KI-Agenten oder ohne Commit mit Datum, die nicht zählen: %1.</translation>
    </message>
    <message>
        <source>Of these, addresses without a commit in what was read: %1.</source>
        <translation>Davon Adressen, von denen keiner der gelesenen Commits ist: %1.</translation>
    </message>
    <message>
        <source>The number on the repository&apos;s page on GitHub may differ from that of the list: it includes co-authors, and may be older.</source>
        <translation>Die Zahl auf der Seite des Repositorys bei GitHub kann von der Liste abweichen: Sie enthält Co-Autoren und kann älter sein.</translation>
    </message>
    <message>
        <source>GitHub lists the contributors of one repository. Give OWNER/REPOSITORY, not “%1”.</source>
        <translation>GitHub führt die Mitwirkenden eines Repositorys auf. Dazu INHABER/REPOSITORY angeben, nicht „%1“.</translation>
    </message>
    <message>
        <source>The host has no list of contributors for “%1”.</source>
        <translation>Der Host hat keine Liste der Mitwirkenden für „%1“.</translation>
    </message>
    <message>
        <source>“%1” says nothing about people. Newfaces reads .mailmap files, gitdm&apos;s files of e-mail aliases and employers, and exports of SortingHat.</source>
        <translation>„%1“ sagt nichts über Personen. Newfaces liest .mailmap-Dateien, die Dateien von gitdm mit E-Mail-Aliassen und Arbeitgebern und Exporte von SortingHat.</translation>
    </message>
    <message>
        <source>It has neither two e-mail addresses, nor an address or a domain with an employer.</source>
        <translation>Sie enthält weder zwei E-Mail-Adressen noch eine Adresse oder Domain mit einem Arbeitgeber.</translation>
    </message>
    <message>
        <source>An earlier line says something about the same time.</source>
        <translation>Eine frühere Zeile sagt etwas über dieselbe Zeit.</translation>
    </message>
    <message>
        <source>“%1” is not the number of an account on X. Such a number has 1 to 19 digits.</source>
        <translation>„%1“ ist nicht die Nummer eines Kontos auf X. Eine solche Nummer hat 1 bis 19 Ziffern.</translation>
    </message>
    <message>
        <source>None of the sources that may be asked can look up an account by its number, %1. X&apos;s official API, FxTwitter and the embedded timeline can.</source>
        <translation>Keine der erlaubten Quellen kann ein Konto über seine Nummer, %1, nachschlagen. Das können die offizielle API von X, FxTwitter und die eingebettete Timeline.</translation>
    </message>
    <message>
        <source>“%1” was taken as a heading, not as a handle. If an account has this name, write “@%1”.</source>
        <translation>„%1“ wurde als Überschrift gelesen, nicht als Handle. Wenn ein Konto so heißt, hilft „@%1“.</translation>
    </message>
    <message>
        <source>The handles were read from the column “%1”.</source>
        <translation>Die Handles stehen in der Spalte „%1“.</translation>
    </message>
    <message>
        <source>A quotation mark is not closed.</source>
        <translation>Ein Anführungszeichen ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>The list looks like JSON, but it is not valid.</source>
        <translation>Die Liste sieht nach JSON aus, ist aber ungültig.</translation>
    </message>
    <message>
        <source>The list has more than %1 handles. The rest was left out.</source>
        <translation>Die Liste hat mehr als %1 Handles. Der Rest wurde ausgelassen.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be created.</source>
        <translation>Der Ordner „%1“ kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>The sources that were asked found no account with the number %1.</source>
        <translation>Die befragten Quellen fanden kein Konto mit der Nummer %1.</translation>
    </message>
    <message>
        <source>“%1” is not used: the .mailmap files of all repositories have more than %2 decisions.</source>
        <translation>„%1“ wird nicht verwendet: Die .mailmap-Dateien aller Repositorys enthalten mehr als %2 Entscheidungen.</translation>
    </message>
    <message>
        <source>This decision is about somebody who was forgotten on request. List the people again.</source>
        <translation>Diese Entscheidung betrifft jemanden, der auf Wunsch vergessen wurde. Bitte die Personen noch einmal auflisten.</translation>
    </message>
    <message>
        <source>people who are not of the chosen organisation</source>
        <translation>Personen, die nicht zur gewählten Organisation gehören</translation>
    </message>
    <message>
        <source>The owner of the account has deactivated it.</source>
        <translation>Das Konto ist deaktiviert.</translation>
    </message>
    <message>
        <source>%1 does not show this account.</source>
        <translation>%1 zeigt dieses Konto nicht.</translation>
    </message>
    <message>
        <source>%1 shows accounts only to its own users (HTTP status 401).</source>
        <translation>%1 zeigt Konten nur angemeldeten Nutzern (HTTP-Status 401).</translation>
    </message>
    <message>
        <source>%1 does not answer like a Mastodon server. The accounts of this domain may be on another server.</source>
        <translation>%1 antwortet nicht wie ein Mastodon-Server. Vielleicht liegen die Konten dieser Domain auf einem anderen Server.</translation>
    </message>
    <message>
        <source>%1 was asked for “%2”, but answered about “%3”.</source>
        <translation>%1 wurde nach „%2“ gefragt, antwortete aber über „%3“.</translation>
    </message>
    <message>
        <source>Give a handle, for example “@NASA”.</source>
        <translation>Bitte ein Handle angeben, zum Beispiel „@NASA“.</translation>
    </message>
    <message>
        <source>“%1” is not a valid handle. On X, a handle has 1 to 15 letters from a to z, digits and underscores.</source>
        <translation>„%1“ ist kein gültiges Handle. Auf X hat ein Handle 1 bis 15 Buchstaben von a bis z, Ziffern und Unterstriche.</translation>
    </message>
    <message>
        <source>“%1” is not a valid handle on Bluesky. Such a handle is a domain name, for example “@name.bsky.social”.</source>
        <translation>„%1“ ist kein gültiges Handle auf Bluesky. Ein solches Handle ist ein Domainname, zum Beispiel „@name.bsky.social“.</translation>
    </message>
    <message>
        <source>“%1” is not a valid handle on Mastodon. Such a handle has a name and a server, for example “@name@mastodon.social”.</source>
        <translation>„%1“ ist kein gültiges Handle auf Mastodon. Ein solches Handle besteht aus einem Namen und einem Server, zum Beispiel „@name@mastodon.social“.</translation>
    </message>
    <message>
        <source>“%1” looks like an e-mail address. If it is an account on Mastodon, write “@%1”.</source>
        <translation>„%1“ sieht wie eine E-Mail-Adresse aus. Für ein Konto auf Mastodon „@%1“ schreiben.</translation>
    </message>
    <message>
        <source>“%1” is not a link to a profile on X, Bluesky or Mastodon.</source>
        <translation>„%1“ ist kein Link zu einem Profil auf X, Bluesky oder Mastodon.</translation>
    </message>
    <message>
        <source>“%1” is a spreadsheet error, not a handle. Spreadsheets show it for cells that begin with “@” but are not formatted as text.</source>
        <translation>„%1“ ist ein Fehler einer Tabellenkalkulation, kein Handle. Er erscheint bei Zellen, die mit „@“ beginnen, aber nicht als Text formatiert sind.</translation>
    </message>
    <message>
        <source>This entry has no handle.</source>
        <translation>Dieser Eintrag hat kein Handle.</translation>
    </message>
    <message>
        <source>“%1” names too many members of organisations: more than %2.</source>
        <translation>„%1“ nennt zu viele Mitglieder von Organisationen: mehr als %2.</translation>
    </message>
    <message>
        <source>a day such as 2024-05-31, or last-seen</source>
        <translation>ein Tag wie 2024-05-31, oder last-seen</translation>
    </message>
    <message>
        <source>You have not looked at “%1” in the window yet, so nobody is new since then. Open it there, or give a day instead of last-seen.</source>
        <translation>„%1“ wurde noch nie im Fenster angesehen, also ist niemand seitdem neu. Bitte dort öffnen oder statt last-seen einen Tag angeben.</translation>
    </message>
    <message>
        <source>Nothing is stored about “%1”. Look it up before you add an event.</source>
        <translation>Über „%1“ ist nichts gespeichert. Bitte erst nachschlagen und dann ein Ereignis hinzufügen.</translation>
    </message>
    <message>
        <source>An event needs a name.</source>
        <translation>Ein Ereignis braucht einen Namen.</translation>
    </message>
    <message>
        <source>“%1” has %2 events of its own already. Remove one first.</source>
        <translation>„%1“ hat schon %2 eigene Ereignisse. Bitte erst eines entfernen.</translation>
    </message>
    <message>
        <source>There is no event %1, or it is already removed.</source>
        <translation>Es gibt kein Ereignis %1, oder es ist schon entfernt.</translation>
    </message>
    <message>
        <source>The tags and releases of “%1” were not read: %2</source>
        <translation>Die Tags und Releases von „%1“ wurden nicht gelesen: %2</translation>
    </message>
    <message>
        <source>The tags and releases of %1 repositories were not read, “%2” among them: %3</source>
        <translation>Die Tags und Releases von %1 Repositorys wurden nicht gelesen, darunter „%2“: %3</translation>
    </message>
    <message>
        <source>The window opens on one owner, repository or profile, not on “%1”.</source>
        <translation>Das Fenster öffnet sich mit einem Inhaber, Repository oder Profil, nicht mit „%1“.</translation>
    </message>
    <message>
        <source>At most %1 owners or repositories can be compared, but %2 were given.</source>
        <translation>Höchstens %1 Inhaber oder Repositorys lassen sich vergleichen, angegeben sind %2.</translation>
    </message>
    <message>
        <source>Give at least one repository.</source>
        <translation>Bitte mindestens ein Repository angeben.</translation>
    </message>
    <message>
        <source>%1 has no repository “%2”.</source>
        <translation>%1 hat kein Repository „%2“.</translation>
    </message>
    <message>
        <source>Repositories can only be left out of an owner with several of them.</source>
        <translation>Repositorys lassen sich nur bei einem Inhaber mit mehreren davon auslassen.</translation>
    </message>
    <message>
        <source>“%1” is already left out.</source>
        <translation>„%1“ ist bereits ausgelassen.</translation>
    </message>
    <message>
        <source>“%1” is not left out.</source>
        <translation>„%1“ ist nicht ausgelassen.</translation>
    </message>
    <message>
        <source>You left it out.</source>
        <translation>Es wurde von Hand ausgelassen.</translation>
    </message>
    <message>
        <source>The history has no number %1.</source>
        <translation>Der Verlauf hat keine Nummer %1.</translation>
    </message>
</context>
<context>
    <name>SideText</name>
    <message>
        <source>%1 %2 (maximum %3 in %4)</source>
        <translation>%1 %2 (höchstens %3 in %4)</translation>
    </message>
    <message>
        <source>%1: nothing is known.</source>
        <translation>%1: nichts bekannt.</translation>
    </message>
    <message>
        <source>%1: new contributors: %2.</source>
        <translation>%1: neue Mitwirkende: %2.</translation>
    </message>
    <message>
        <source>Line chart of new contributors by %1, %2 to %3: %4.</source>
        <translation>Liniendiagramm der neuen Mitwirkenden pro %1, %2 bis %3: %4.</translation>
    </message>
    <message>
        <source>Bar chart of new contributors by %1, %2 to %3: %4.</source>
        <translation>Balkendiagramm der neuen Mitwirkenden pro %1, %2 bis %3: %4.</translation>
    </message>
</context>
<context>
    <name>SidesText</name>
    <message>
        <source>is being counted</source>
        <translation>wird gezählt</translation>
    </message>
    <message>
        <source>is being read</source>
        <translation>wird gelesen</translation>
    </message>
    <message>
        <source>is waiting to be read</source>
        <translation>wartet darauf, gelesen zu werden</translation>
    </message>
    <message>
        <source>is not stored (F5 reads it)</source>
        <translation>ist nicht gespeichert (F5 liest es)</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>war nicht zu lesen</translation>
    </message>
    <message>
        <source>%1 (first: %2)</source>
        <translation>%1 (zuerst: %2)</translation>
    </message>
    <message>
        <source>%1, incomplete</source>
        <translation>%1, unvollständig</translation>
    </message>
    <message>
        <source>New contributors, %1 to %2.</source>
        <translation>Neue Mitwirkende, %1 bis %2.</translation>
    </message>
    <message>
        <source>New contributors, new to each repository, %1 to %2.</source>
        <translation>Neue Mitwirkende, neu im jeweiligen Repository, %1 bis %2.</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>ausgeblendet</translation>
    </message>
    <message>
        <source>People who came to several of them count in each.</source>
        <translation>Wer zu mehreren kam, zählt bei jedem.</translation>
    </message>
    <message>
        <source>Each owner appears here as soon as it is read.</source>
        <translation>Jeder Inhaber erscheint hier, sobald er gelesen ist.</translation>
    </message>
    <message>
        <source>No new contributors.</source>
        <translation>Keine neuen Mitwirkenden.</translation>
    </message>
</context>
<context>
    <name>chart</name>
    <message>
        <source>total so far</source>
        <translation>insgesamt bisher</translation>
    </message>
    <message>
        <source>; %1 in total</source>
        <translation>; insgesamt %1</translation>
    </message>
    <message>
        <source>; %1 of %2 returned within 12 months</source>
        <translation>; %1 von %2 kehrten innerhalb von 12 Monaten wieder</translation>
    </message>
    <message>
        <source>Bar chart of new contributors by %5, %1 to %2, maximum %3 in %4</source>
        <translation>Balkendiagramm der neuen Mitwirkenden nach %5, %1 bis %2, Maximum %3 in %4</translation>
    </message>
    <message>
        <source>Bar chart of active contributors by %5, %1 to %2, maximum %3 in %4</source>
        <translation>Balkendiagramm der aktiven Mitwirkenden nach %5, %1 bis %2, Maximum %3 in %4</translation>
    </message>
    <message>
        <source>Bar chart of new contributors by %5 and by when they returned, %1 to %2, maximum %3 in %4</source>
        <translation>Balkendiagramm der neuen Mitwirkenden nach %5 und Zeitpunkt der Wiederkehr, %1 bis %2, Maximum %3 in %4</translation>
    </message>
    <message>
        <source>%1: new contributors: %2%3, total so far: %4.</source>
        <translation>%1: neue Mitwirkende: %2%3, insgesamt bisher: %4.</translation>
    </message>
    <message>
        <source>%1: active contributors: %2%3.</source>
        <translation>%1: aktive Mitwirkende: %2%3.</translation>
    </message>
    <message>
        <source>%1: new contributors: %2%3.</source>
        <translation>%1: neue Mitwirkende: %2%3.</translation>
    </message>
    <message>
        <source>Bar chart of new contributors by %5 and by whether they came back, %1 to %2, maximum %3 in %4</source>
        <translation>Balkendiagramm der neuen Mitwirkenden nach %5 und Wiederkehr, %1 bis %2, Maximum %3 in %4</translation>
    </message>
    <message>
        <source>; %1 of %2 came back</source>
        <translation>; %1 von %2 kehrten wieder</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>week %1 of %2</source>
        <translation>Woche %1 in %2</translation>
    </message>
    <message>
        <source>; %1 of %2 are insiders</source>
        <translation>; %1 von %2 sind Interne</translation>
    </message>
    <message>
        <source>Bar chart of new contributors by %5 and by organisation, %1 to %2, maximum %3 in %4</source>
        <translation>Balkendiagramm der neuen Mitwirkenden nach %5 und Organisation, %1 bis %2, Maximum %3 in %4</translation>
    </message>
    <message>
        <source>Bar chart of new contributors by %5, insiders and outsiders, %1 to %2, maximum %3 in %4</source>
        <translation>Balkendiagramm der neuen Mitwirkenden nach %5, Interne und Externe, %1 bis %2, Maximum %3 in %4</translation>
    </message>
    <message>
        <source>%1 Releases and events: %2.</source>
        <translation>%1 Releases und Ereignisse: %2.</translation>
    </message>
    <message>
        <source>Periods with marked releases or events: %1.</source>
        <translation>Zeiträume mit markierten Releases oder Ereignissen: %1.</translation>
    </message>
    <message>
        <source>total</source>
        <translation>gesamt</translation>
    </message>
    <message>
        <source>week %1</source>
        <translation>Woche %1</translation>
    </message>
    <message>
        <source>month %1</source>
        <translation>Monat %1</translation>
    </message>
    <message>
        <source>quarter %1</source>
        <translation>Quartal %1</translation>
    </message>
    <message>
        <source>year %1</source>
        <translation>Jahr %1</translation>
    </message>
</context>
<context>
    <name>chart::ContributorsChart</name>
    <message>
        <source>Hide or show %1</source>
        <translation>%1 aus- oder einblenden</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>April 2010, flask: 5</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1, %2: not known</source>
        <comment>April 2010, redis: not known</comment>
        <translation>%1, %2: nicht bekannt</translation>
    </message>
</context>
<context>
    <name>gui::AboutDialog</name>
    <message>
        <source>About Newfaces</source>
        <translation>Über Newfaces</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Bibliotheken</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Who is new around here, month by month, and the face behind a handle.</source>
        <translation>Wer hier neu ist, Monat für Monat, und das Gesicht hinter einem Handle.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later, without any warranty.</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder neuer, ohne jede Gewährleistung.</translation>
    </message>
</context>
<context>
    <name>gui::AccountSection</name>
    <message>
        <source>Paste a token</source>
        <translation>Token einfügen</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testen</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen …</translation>
    </message>
    <message>
        <source>New token: %1</source>
        <translation>Neues Token: %1</translation>
    </message>
    <message>
        <source>Set the token: %1</source>
        <translation>Token setzen: %1</translation>
    </message>
    <message>
        <source>Test the token: %1</source>
        <translation>Token testen: %1</translation>
    </message>
    <message>
        <source>Remove the token: %1</source>
        <translation>Token entfernen: %1</translation>
    </message>
    <message>
        <source>Test ($0.01)…</source>
        <translation>Testen (0,01 $) …</translation>
    </message>
    <message>
        <source>Contacting GitHub…</source>
        <translation>GitHub wird kontaktiert …</translation>
    </message>
    <message>
        <source>The test looks up one profile, for which X charges $0.01.</source>
        <translation>Der Test schlägt ein Profil nach; X berechnet dafür 0,01 $.</translation>
    </message>
    <message>
        <source>Contacting %1…</source>
        <translation>%1 wird kontaktiert …</translation>
    </message>
    <message>
        <source>A removed token cannot be restored; you have to paste it again or create a new one.</source>
        <translation>Ein entferntes Token lässt sich nicht wiederherstellen; es muss neu eingefügt oder neu erstellt werden.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Setzen</translation>
    </message>
    <message>
        <source>The token was set, but could not be tested. %1</source>
        <translation>Das Token wurde gesetzt, konnte aber nicht getestet werden. %1</translation>
    </message>
</context>
<context>
    <name>gui::AccountText</name>
    <message>
        <source>No token. GitHub allows 60 requests an hour; everything else is read with git.</source>
        <translation>Kein Token. GitHub erlaubt 60 Anfragen pro Stunde; alles andere wird mit git gelesen.</translation>
    </message>
    <message>
        <source>No token. Profiles are looked up at other sources, as set on the page “Sources”.</source>
        <translation>Kein Token. Profile werden bei anderen Quellen nachgeschlagen, wie auf der Seite „Quellen“ eingestellt.</translation>
    </message>
    <message>
        <source>No token yet. One is created when the port is switched on.</source>
        <translation>Noch kein Token. Eines wird erstellt, wenn der Port eingeschaltet wird.</translation>
    </message>
    <message>
        <source>GitHub lists no scopes; none are needed.</source>
        <translation>GitHub nennt keine Scopes; es sind keine nötig.</translation>
    </message>
    <message>
        <source>No scopes: it can read public data, and nothing more is needed.</source>
        <translation>Keine Scopes: Es kann öffentliche Daten lesen, mehr ist nicht nötig.</translation>
    </message>
    <message>
        <source>Scopes: %1. None are needed.</source>
        <translation>Scopes: %1. Es sind keine nötig.</translation>
    </message>
    <message>
        <source>GitHub</source>
        <translation>GitHub</translation>
    </message>
    <message>
        <source>X</source>
        <translation>X</translation>
    </message>
    <message>
        <source>Local port</source>
        <translation>Lokaler Port</translation>
    </message>
    <message>
        <source>The token in the environment variable %1 overrides the one in the keychain.</source>
        <translation>Das Token in der Umgebungsvariable %1 hat Vorrang vor dem im Schlüsselbund.</translation>
    </message>
    <message>
        <source>The token comes from the environment variable %1.</source>
        <translation>Das Token stammt aus der Umgebungsvariable %1.</translation>
    </message>
    <message>
        <source>The token is stored in the system’s keychain.</source>
        <translation>Das Token ist im Schlüsselbund des Systems gespeichert.</translation>
    </message>
    <message>
        <source>The token is kept until you quit Newfaces.</source>
        <translation>Das Token wird bis zum Beenden von Newfaces behalten.</translation>
    </message>
    <message>
        <source>X accepts this token.</source>
        <translation>X akzeptiert dieses Token.</translation>
    </message>
    <message>
        <source>It belongs to %1.</source>
        <translation>Es gehört %1.</translation>
    </message>
    <message>
        <source>It belongs to %1 (%2).</source>
        <translation>Es gehört %1 (%2).</translation>
    </message>
    <message>
        <source>%1 of %2 requests left until %3.</source>
        <translation>Noch %1 von %2 Anfragen bis %3.</translation>
    </message>
    <message>
        <source>It expires on %1.</source>
        <translation>Es läuft am %1 ab.</translation>
    </message>
    <message>
        <source>&lt;a href=&quot;https://github.com/settings/tokens/new?description=Newfaces&amp;amp;scopes=&quot;&gt;Create a token on GitHub&lt;/a&gt;; it needs no scopes. A &lt;a href=&quot;https://github.com/settings/personal-access-tokens/new&quot;&gt;fine-grained token&lt;/a&gt; for public repositories works, too.</source>
        <translation>&lt;a href=&quot;https://github.com/settings/tokens/new?description=Newfaces&amp;amp;scopes=&quot;&gt;Ein Token auf GitHub erstellen&lt;/a&gt;; es braucht keine Scopes. Auch ein &lt;a href=&quot;https://github.com/settings/personal-access-tokens/new&quot;&gt;fein abgestuftes Token&lt;/a&gt; für öffentliche Repositorys genügt.</translation>
    </message>
    <message>
        <source>&lt;a href=&quot;https://developer.x.com&quot;&gt;Create a bearer token on X&lt;/a&gt; to use X’s official API, which charges $0.01 per profile.</source>
        <translation>&lt;a href=&quot;https://developer.x.com&quot;&gt;Ein Bearer-Token auf X erstellen&lt;/a&gt;, um die offizielle API von X zu nutzen; sie berechnet 0,01 $ pro Profil.</translation>
    </message>
    <message>
        <source>&lt;a href=&quot;#port&quot;&gt;Show, copy or renew it&lt;/a&gt; on the page “Local Port”.</source>
        <translation>&lt;a href=&quot;#port&quot;&gt;Anzeigen, kopieren oder erneuern&lt;/a&gt; auf der Seite „Lokaler Port“.</translation>
    </message>
</context>
<context>
    <name>gui::AffiliationText</name>
    <message>
        <source>No organisation: decided by you.</source>
        <translation>Keine Organisation: eigene Entscheidung.</translation>
    </message>
    <message>
        <source>Decided by you.</source>
        <translation>Eigene Entscheidung.</translation>
    </message>
    <message>
        <source>The domain of an e-mail address: %1.</source>
        <translation>Die Domain einer E-Mail-Adresse: %1.</translation>
    </message>
    <message>
        <source>From the file “%1”.</source>
        <translation>Aus der Datei „%1“.</translation>
    </message>
    <message>
        <source>The company in the account&apos;s profile.</source>
        <translation>Die Firma aus dem Profil des Kontos.</translation>
    </message>
</context>
<context>
    <name>gui::AppearancePage</name>
    <message>
        <source>&amp;Theme:</source>
        <translation>&amp;Design:</translation>
    </message>
    <message>
        <source>Lan&amp;guage:</source>
        <translation>&amp;Sprache:</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Design</translation>
    </message>
    <message>
        <source>Same as system</source>
        <translation>Wie im System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>&amp;Pictures of accounts:</source>
        <translation>&amp;Bilder von Konten:</translation>
    </message>
    <message>
        <source>Pictures of accounts</source>
        <translation>Bilder von Konten</translation>
    </message>
    <message>
        <source>Show in the list of people</source>
        <translation>In der Personenliste zeigen</translation>
    </message>
    <message>
        <source>Do not load</source>
        <translation>Nicht laden</translation>
    </message>
    <message>
        <source>Loading a picture tells its host which account you are looking at.</source>
        <translation>Beim Laden eines Bildes erfährt dessen Host, welches Konto angezeigt wird.</translation>
    </message>
</context>
<context>
    <name>gui::ChartPanel</name>
    <message>
        <source>People who made their first commit</source>
        <translation>Personen mit ihrem ersten Commit</translation>
    </message>
    <message>
        <source>Show new contributors</source>
        <translation>Neue Mitwirkende zeigen</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Neue</translation>
    </message>
    <message>
        <source>People with commits: new and returning</source>
        <translation>Personen mit Commits: neue und wiederkehrende</translation>
    </message>
    <message>
        <source>Show active contributors</source>
        <translation>Aktive Mitwirkende zeigen</translation>
    </message>
    <message>
        <source>&amp;Active</source>
        <translation>&amp;Aktive</translation>
    </message>
    <message>
        <source>How many new contributors returned within 3, 6 and 12 months</source>
        <translation>Wie viele neue Mitwirkende innerhalb von 3, 6 und 12 Monaten wiederkehrten</translation>
    </message>
    <message>
        <source>Show retention</source>
        <translation>Wiederkehr zeigen</translation>
    </message>
    <message>
        <source>Re&amp;tention</source>
        <translation>&amp;Wiederkehr</translation>
    </message>
    <message>
        <source>Show the last year</source>
        <translation>Das letzte Jahr zeigen</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 Jahr</translation>
    </message>
    <message>
        <source>Show the last three years</source>
        <translation>Die letzten drei Jahre zeigen</translation>
    </message>
    <message>
        <source>3 years</source>
        <translation>3 Jahre</translation>
    </message>
    <message>
        <source>Show the last five years</source>
        <translation>Die letzten fünf Jahre zeigen</translation>
    </message>
    <message>
        <source>5 years</source>
        <translation>5 Jahre</translation>
    </message>
    <message>
        <source>Show the whole time</source>
        <translation>Die ganze Zeit zeigen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Explanation of the numbers</source>
        <translation>Erläuterung der Zahlen</translation>
    </message>
    <message>
        <source>How many new contributors came only once, and how many came back after more than 24 hours</source>
        <translation>Wie viele neue Mitwirkende nur einmal da waren, und wie viele nach mehr als 24 Stunden wiederkehrten</translation>
    </message>
    <message>
        <source>Show who came once and who came back</source>
        <translation>Zeigen, wer nur einmal da war und wer wiederkehrte</translation>
    </message>
    <message>
        <source>Once or &amp;Back</source>
        <translation>Ein&amp;mal/wieder</translation>
    </message>
    <message>
        <source>New contributors by the organisation they belong to, as far as it is known</source>
        <translation>Neue Mitwirkende nach ihrer Organisation, soweit sie bekannt ist</translation>
    </message>
    <message>
        <source>New contributors by the organisation they belong to</source>
        <translation>Neue Mitwirkende nach ihrer Organisation</translation>
    </message>
    <message>
        <source>Show another view</source>
        <translation>Eine andere Ansicht zeigen</translation>
    </message>
    <message>
        <source>&amp;Organisations</source>
        <translation>&amp;Organisationen</translation>
    </message>
    <message>
        <source>&amp;Insiders and Outsiders</source>
        <translation>&amp;Interne und Externe</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>Me&amp;hr</translation>
    </message>
    <message>
        <source>How many new contributors belong to the inside organisations, which you choose under “Counting”</source>
        <translation>Wie viele neue Mitwirkende zu den internen Organisationen gehören, die unter „Zählung“ gewählt werden</translation>
    </message>
    <message>
        <source>Show &amp;All</source>
        <translation>&amp;Alles zeigen</translation>
    </message>
</context>
<context>
    <name>gui::ChartPrinting</name>
    <message>
        <source>Print Chart</source>
        <translation>Diagramm drucken</translation>
    </message>
    <message>
        <source>The chart could not be printed. Check the printer.</source>
        <translation>Das Diagramm konnte nicht gedruckt werden. Prüfe den Drucker.</translation>
    </message>
    <message>
        <source>The chart could not be printed to %1.</source>
        <translation>Das Diagramm konnte nicht in %1 gedruckt werden.</translation>
    </message>
    <message>
        <source>Sent the chart to the printer “%1”.</source>
        <translation>Diagramm an den Drucker „%1“ gesendet.</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 gespeichert.</translation>
    </message>
</context>
<context>
    <name>gui::ContributorsPage</name>
    <message>
        <source>GitHub’s quota</source>
        <translation>GitHubs Kontingent</translation>
    </message>
    <message>
        <source>Cancelled. What was already read of “%1” is kept.</source>
        <translation>Abgebrochen. Was von „%1“ schon gelesen wurde, bleibt erhalten.</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>“%1” does not list a profile on X, Bluesky or Mastodon.</source>
        <translation>„%1“ gibt kein Profil auf X, Bluesky oder Mastodon an.</translation>
    </message>
    <message>
        <source>Acco&amp;unts…</source>
        <translation>&amp;Konten …</translation>
    </message>
    <message>
        <source>Decisions from .mailmap files stay until you undo them in the list of decisions.</source>
        <translation>Entscheidungen aus .mailmap-Dateien gelten, bis sie in der Liste der Entscheidungen rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>“%1” is already being read.</source>
        <translation>„%1“ wird bereits gelesen.</translation>
    </message>
    <message>
        <source>Cancelled. What was already read of “%1” is kept. “%2” is next.</source>
        <translation>Abgebrochen. Was von „%1“ schon gelesen wurde, bleibt erhalten. „%2“ ist an der Reihe.</translation>
    </message>
    <message>
        <source>“%1” is an export of Newfaces.</source>
        <translation>„%1“ ist ein Export von Newfaces.</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
    <message>
        <source>No web browser could be opened. The address is %1</source>
        <translation>Es konnte kein Webbrowser geöffnet werden. Die Adresse ist %1</translation>
    </message>
    <message>
        <source>Up to %1 can be compared. Reading all %2, one after the other.</source>
        <translation>Höchstens %1 lassen sich vergleichen. Alle %2 werden nacheinander gelesen.</translation>
    </message>
</context>
<context>
    <name>gui::CountingMenu</name>
    <message>
        <source>Identify People By</source>
        <translation>Personen unterscheiden nach</translation>
    </message>
    <message>
        <source>&amp;Account and E-mail</source>
        <translation>&amp;Konto und E-Mail</translation>
    </message>
    <message>
        <source>Commits with the same account or e-mail address belong to one person</source>
        <translation>Commits mit demselben Konto oder derselben E-Mail-Adresse gehören zu einer Person</translation>
    </message>
    <message>
        <source>&amp;E-mail Only</source>
        <translation>Nur &amp;E-Mail</translation>
    </message>
    <message>
        <source>Each e-mail address counts as one person</source>
        <translation>Jede E-Mail-Adresse zählt als eine Person</translation>
    </message>
    <message>
        <source>Author &amp;Name</source>
        <translation>&amp;Name des Autors</translation>
    </message>
    <message>
        <source>Each exact spelling of a name counts as one person</source>
        <translation>Jede Schreibweise eines Namens zählt als eine Person</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Au&amp;thor Date</source>
        <translation>Datum des &amp;Autors</translation>
    </message>
    <message>
        <source>When the change was written</source>
        <translation>Wann die Änderung geschrieben wurde</translation>
    </message>
    <message>
        <source>&amp;Commit Date</source>
        <translation>Datum des &amp;Committers</translation>
    </message>
    <message>
        <source>When the change was applied</source>
        <translation>Wann die Änderung übernommen wurde</translation>
    </message>
    <message>
        <source>Also Count</source>
        <translation>Auch zählen</translation>
    </message>
    <message>
        <source>&amp;Bots</source>
        <translation>&amp;Bots</translation>
    </message>
    <message>
        <source>Automated accounts</source>
        <translation>Automatische Konten</translation>
    </message>
    <message>
        <source>&amp;Forks</source>
        <translation>&amp;Forks</translation>
    </message>
    <message>
        <source>Repositories forked from others</source>
        <translation>Repositorys, die von anderen abgespalten wurden</translation>
    </message>
    <message>
        <source>A&amp;I Agents</source>
        <translation>KI-A&amp;genten</translation>
    </message>
    <message>
        <source>Programs that write code</source>
        <translation>Programme, die Code schreiben</translation>
    </message>
    <message>
        <source>Co-a&amp;uthors</source>
        <translation>Co-A&amp;utoren</translation>
    </message>
    <message>
        <source>People whom a commit names in “Co-authored-by” lines</source>
        <translation>Personen, die ein Commit in „Co-authored-by“-Zeilen nennt</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>By &amp;Week</source>
        <translation>Nach &amp;Woche</translation>
    </message>
    <message>
        <source>Weeks begin on Monday</source>
        <translation>Wochen beginnen am Montag</translation>
    </message>
    <message>
        <source>By &amp;Month</source>
        <translation>Nach &amp;Monat</translation>
    </message>
    <message>
        <source>One bar for each month</source>
        <translation>Ein Balken für jeden Monat</translation>
    </message>
    <message>
        <source>By &amp;Quarter</source>
        <translation>Nach &amp;Quartal</translation>
    </message>
    <message>
        <source>One bar for three months</source>
        <translation>Ein Balken für drei Monate</translation>
    </message>
    <message>
        <source>By &amp;Year</source>
        <translation>Nach &amp;Jahr</translation>
    </message>
    <message>
        <source>One bar for each year</source>
        <translation>Ein Balken für jedes Jahr</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisationen</translation>
    </message>
    <message>
        <source>Choose the organisations whose people are insiders</source>
        <translation>Die Organisationen wählen, deren Leute Interne sind</translation>
    </message>
    <message>
        <source>Organisations whose people are insiders, with semicolons between the names:</source>
        <translation>Organisationen, deren Leute Interne sind, mit Semikolons zwischen den Namen:</translation>
    </message>
    <message>
        <source>Insi&amp;de Organisations…</source>
        <translation>Inte&amp;rne Organisationen …</translation>
    </message>
    <message>
        <source>When Reading</source>
        <translation>Beim Lesen</translation>
    </message>
    <message>
        <source>Use .mai&amp;lmap Files</source>
        <translation>.mai&amp;lmap-Dateien verwenden</translation>
    </message>
    <message>
        <source>Read the repositories&apos; own .mailmap files as decisions about who is who</source>
        <translation>Die eigenen .mailmap-Dateien der Repositorys als Entscheidungen über Personen lesen</translation>
    </message>
    <message>
        <source>Inside Organisations</source>
        <translation>Interne Organisationen</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>&amp;Releases and Events</source>
        <translation>Relea&amp;ses und Ereignisse</translation>
    </message>
    <message>
        <source>Mark releases, tags and your own events in the chart, and read the repositories&apos; tags</source>
        <translation>Releases, Tags und eigene Ereignisse im Diagramm markieren und die Tags der Repositorys lesen</translation>
    </message>
    <message>
        <source>&amp;Own Events…</source>
        <translation>E&amp;igene Ereignisse …</translation>
    </message>
    <message>
        <source>Add events such as a conference, or remove them</source>
        <translation>Ereignisse wie eine Konferenz hinzufügen oder entfernen</translation>
    </message>
</context>
<context>
    <name>gui::DataFiles</name>
    <message>
        <source>1 repository</source>
        <translation>1 Repository</translation>
    </message>
    <message>
        <source>%1 repositories</source>
        <translation>%1 Repositorys</translation>
    </message>
    <message>
        <source>1 commit</source>
        <translation>1 Commit</translation>
    </message>
    <message>
        <source>%1 commits</source>
        <translation>%1 Commits</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <translation>%1 mit %2</translation>
    </message>
    <message>
        <source>%1 owners</source>
        <translation>%1 Inhaber</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Newfaces export (*.json)</source>
        <translation>Newfaces-Export (*.json)</translation>
    </message>
    <message>
        <source>Back Up</source>
        <translation>Sichern</translation>
    </message>
    <message>
        <source>Newfaces database (*.db)</source>
        <translation>Newfaces-Datenbank (*.db)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Saved a backup to %1.</source>
        <translation>Sicherung in %1 gespeichert.</translation>
    </message>
    <message>
        <source>Imported %1: %2</source>
        <translation>%1 importiert: %2</translation>
    </message>
    <message>
        <source>, 1 decision</source>
        <translation>, 1 Entscheidung</translation>
    </message>
    <message>
        <source>, %1 decisions</source>
        <translation>, %1 Entscheidungen</translation>
    </message>
    <message>
        <source> 1 repository was already up to date and was not changed.</source>
        <translation> 1 Repository war bereits aktuell und blieb unverändert.</translation>
    </message>
    <message>
        <source> %1 repositories were already up to date and were not changed.</source>
        <translation> %1 Repositorys waren bereits aktuell und blieben unverändert.</translation>
    </message>
    <message>
        <source>Exported %1 to %2: %3.</source>
        <translation>%1 nach %2 exportiert: %3.</translation>
    </message>
</context>
<context>
    <name>gui::DataMenu</name>
    <message>
        <source>Export &amp;All Owners…</source>
        <translation>&amp;Alle Inhaber exportieren …</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren …</translation>
    </message>
    <message>
        <source>&amp;Back Up…</source>
        <translation>&amp;Sichern …</translation>
    </message>
    <message>
        <source>&amp;Export Owner…</source>
        <translation>Inhaber &amp;exportieren …</translation>
    </message>
    <message>
        <source>&amp;Export “%1”…</source>
        <translation>„%1“ &amp;exportieren …</translation>
    </message>
</context>
<context>
    <name>gui::DataPage</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>&amp;Ordner:</translation>
    </message>
    <message>
        <source>A different folder starts a new history; existing data stays where it is.</source>
        <translation>Ein anderer Ordner beginnt einen neuen Verlauf; der alte bleibt dort.</translation>
    </message>
    <message>
        <source>Disk usage:</source>
        <translation>Speicherplatz:</translation>
    </message>
    <message>
        <source>Save a copy of the whole database</source>
        <translation>Eine Kopie der ganzen Datenbank speichern</translation>
    </message>
    <message>
        <source>&amp;Back Up…</source>
        <translation>&amp;Sichern …</translation>
    </message>
    <message>
        <source>Export all owners to a JSON file</source>
        <translation>Alle Inhaber in eine JSON-Datei exportieren</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren …</translation>
    </message>
    <message>
        <source>Import an exported file; existing data is kept</source>
        <translation>Eine exportierte Datei importieren; vorhandene Daten bleiben erhalten</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren …</translation>
    </message>
    <message>
        <source>Remove all lookups and profiles from the lists</source>
        <translation>Alle Abfragen und Profile aus den Listen entfernen</translation>
    </message>
    <message>
        <source>&amp;Clear…</source>
        <translation>&amp;Leeren …</translation>
    </message>
    <message>
        <source>Removed %1 and %2.</source>
        <translation>%1 und %2 entfernt.</translation>
    </message>
    <message>
        <source>1 lookup</source>
        <translation>1 Abfrage</translation>
    </message>
    <message>
        <source>%1 lookups</source>
        <translation>%1 Abfragen</translation>
    </message>
    <message>
        <source>1 profile</source>
        <translation>1 Profil</translation>
    </message>
    <message>
        <source>%1 profiles</source>
        <translation>%1 Profile</translation>
    </message>
    <message>
        <source>Remove all lookups and profiles from the lists? You can undo this until you quit Newfaces.</source>
        <translation>Alle Abfragen und Profile aus den Listen entfernen? Bis zum Beenden von Newfaces lässt sich das rückgängig machen.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>History folder</source>
        <translation>Ordner des Verlaufs</translation>
    </message>
    <message>
        <source>Existing data stays in the previous folder.</source>
        <translation>Vorhandene Daten bleiben im bisherigen Ordner.</translation>
    </message>
    <message>
        <source>%1, and %2 in backups</source>
        <translation>%1, und %2 in Sicherungen</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Forgotten People</source>
        <translation>Vergessene Personen</translation>
    </message>
    <message>
        <source>Number %1, forgotten %2</source>
        <translation>Nummer %1, vergessen: %2</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>Zwischenspeicher</translation>
    </message>
    <message>
        <source>Clones of large repositories, without files, and pictures of accounts.
They are fetched again when needed; the history is not affected.</source>
        <translation>Klone großer Repositorys, ohne Dateien, und Bilder von Konten.
Bei Bedarf werden sie erneut geholt; der Verlauf ist nicht betroffen.</translation>
    </message>
    <message>
        <source>Clear C&amp;ache</source>
        <translation>&amp;Zwischenspeicher leeren</translation>
    </message>
    <message>
        <source>Remove from Lis&amp;t</source>
        <translation>Aus der Lis&amp;te entfernen</translation>
    </message>
    <message>
        <source>Cleared the cache, except for clones that are in use.</source>
        <translation>Der Zwischenspeicher ist geleert, außer Klonen, die gerade benutzt werden.</translation>
    </message>
    <message>
        <source>On the list:</source>
        <translation>Auf der Liste:</translation>
    </message>
    <message>
        <source>They asked to be removed. Newfaces recognises them by
hashes, and does not store them again.</source>
        <translation>Sie wollten gelöscht werden. Newfaces erkennt sie an
Prüfsummen und speichert sie nicht wieder.</translation>
    </message>
    <message>
        <source>Choose a person to take off the list</source>
        <translation>Eine Person auswählen, die von der Liste genommen wird</translation>
    </message>
    <message>
        <source>1 person</source>
        <translation>1 Person</translation>
    </message>
    <message>
        <source>%1 people</source>
        <translation>%1 Personen</translation>
    </message>
    <message>
        <source>Remove this person from the list? They are stored again when their commits are read again.</source>
        <translation>Diese Person von der Liste nehmen? Sie wird wieder gespeichert, wenn ihre Commits wieder gelesen werden.</translation>
    </message>
</context>
<context>
    <name>gui::DateText</name>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM yyyy hh:mm</source>
        <translation>d. MMM yyyy hh:mm</translation>
    </message>
</context>
<context>
    <name>gui::DecisionController</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
</context>
<context>
    <name>gui::DecisionText</name>
    <message>
        <source>Same person</source>
        <translation>Dieselbe Person</translation>
    </message>
    <message>
        <source>Different people</source>
        <translation>Verschiedene Personen</translation>
    </message>
    <message>
        <source>Bot</source>
        <translation>Bot</translation>
    </message>
    <message>
        <source>Not a bot</source>
        <translation>Kein Bot</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Joined %1.</source>
        <translation>%1 zusammengeführt.</translation>
    </message>
    <message>
        <source>Split off %1 as a different person.</source>
        <translation>%1 als andere Person abgetrennt.</translation>
    </message>
    <message>
        <source>%1 now count as different people.</source>
        <translation>%1 zählen jetzt als verschiedene Personen.</translation>
    </message>
    <message>
        <source>Marked %1 as a bot.</source>
        <translation>%1 als Bot markiert.</translation>
    </message>
    <message>
        <source>Marked %1 as bots.</source>
        <translation>%1 als Bots markiert.</translation>
    </message>
    <message>
        <source>Marked %1 as not a bot.</source>
        <translation>%1 als kein Bot markiert.</translation>
    </message>
    <message>
        <source>Marked %1 as not bots.</source>
        <translation>%1 als keine Bots markiert.</translation>
    </message>
    <message>
        <source>%1 are no longer joined.</source>
        <translation>%1 sind nicht mehr zusammengeführt.</translation>
    </message>
    <message>
        <source>%1 is no longer split off.</source>
        <translation>%1 ist nicht mehr abgetrennt.</translation>
    </message>
    <message>
        <source>%1 are no longer kept separate.</source>
        <translation>%1 werden nicht mehr unterschieden.</translation>
    </message>
    <message>
        <source>%1 is no longer marked.</source>
        <translation>%1 ist nicht mehr markiert.</translation>
    </message>
    <message>
        <source>%1 are no longer marked.</source>
        <translation>%1 sind nicht mehr markiert.</translation>
    </message>
    <message>
        <source>AI agent</source>
        <translation>KI-Agent</translation>
    </message>
    <message>
        <source>Everyone with the address %1 counts as one person.</source>
        <translation>Alle mit der Adresse %1 zählen als eine Person.</translation>
    </message>
    <message>
        <source>Each name with the address %1 now counts as a different person.</source>
        <translation>Jeder Name mit der Adresse %1 zählt jetzt als eigene Person.</translation>
    </message>
    <message>
        <source>Marked %1 as an AI agent.</source>
        <translation>%1 als KI-Agent markiert.</translation>
    </message>
    <message>
        <source>Marked %1 as AI agents.</source>
        <translation>%1 als KI-Agenten markiert.</translation>
    </message>
    <message>
        <source>The address %1 may belong to several people again.</source>
        <translation>Die Adresse %1 kann wieder mehreren Personen gehören.</translation>
    </message>
    <message>
        <source>The names with the address %1 are no longer split.</source>
        <translation>Die Namen mit der Adresse %1 sind nicht mehr getrennt.</translation>
    </message>
    <message>
        <source>“%1” has not changed since it was imported.</source>
        <translation>„%1“ hat sich seit dem Import nicht geändert.</translation>
    </message>
    <message>
        <source>Imported “%1”: 1 person joined.</source>
        <translation>„%1“ importiert: 1 Person zusammengeführt.</translation>
    </message>
    <message>
        <source>Imported “%1”: %2 people joined.</source>
        <translation>„%1“ importiert: %2 Personen zusammengeführt.</translation>
    </message>
    <message>
        <source>1 person is marked as a bot.</source>
        <translation>1 Person ist als Bot markiert.</translation>
    </message>
    <message>
        <source>%1 people are marked as bots.</source>
        <translation>%1 Personen sind als Bots markiert.</translation>
    </message>
    <message>
        <source>1 line only changes a name.</source>
        <translation>1 Zeile ändert nur einen Namen.</translation>
    </message>
    <message>
        <source>%1 lines only change names.</source>
        <translation>%1 Zeilen ändern nur Namen.</translation>
    </message>
    <message>
        <source>Line %1 is ignored. %2</source>
        <translation>Zeile %1 wird ignoriert. %2</translation>
    </message>
    <message>
        <source>%1 lines are ignored, for example line %2. %3</source>
        <translation>%1 Zeilen werden ignoriert, zum Beispiel Zeile %2. %3</translation>
    </message>
    <message>
        <source>Undid 1 decision from “%1”.</source>
        <translation>1 Entscheidung aus „%1“ rückgängig gemacht.</translation>
    </message>
    <message>
        <source>Undid %1 decisions from “%2”.</source>
        <translation>%1 Entscheidungen aus „%2“ rückgängig gemacht.</translation>
    </message>
    <message>
        <source>, from %1 to %2</source>
        <translation>, von %1 bis %2</translation>
    </message>
    <message>
        <source>, from %1</source>
        <translation>, ab %1</translation>
    </message>
    <message>
        <source>, until %1</source>
        <translation>, bis %1</translation>
    </message>
    <message>
        <source>No organisation</source>
        <translation>Keine Organisation</translation>
    </message>
    <message>
        <source>Organisation: %1</source>
        <translation>Organisation: %1</translation>
    </message>
    <message>
        <source>%1 Exports and backups that you made before still name this person.</source>
        <translation>%1 Zuvor selbst erstellte Exporte und Sicherungen nennen diese Person noch.</translation>
    </message>
    <message>
        <source>1 address, account or domain has an organisation.</source>
        <translation>1 Adresse, Konto oder Domain hat eine Organisation.</translation>
    </message>
    <message>
        <source>%1 addresses, accounts or domains have an organisation.</source>
        <translation>%1 Adressen, Konten oder Domains haben eine Organisation.</translation>
    </message>
    <message>
        <source>%1 The cache could not be cleared completely, for example “%2”, and may still name this person. Clear it again in the settings.</source>
        <translation>%1 Der Cache konnte nicht vollständig geleert werden, zum Beispiel „%2“, und nennt diese Person vielleicht noch. Er lässt sich in den Einstellungen erneut leeren.</translation>
    </message>
    <message>
        <source>Imported “%1”, which changes nothing.</source>
        <translation>„%1“ importiert, ohne dass sich etwas ändert.</translation>
    </message>
    <message>
        <source>Imported “%1”.</source>
        <translation>„%1“ importiert.</translation>
    </message>
    <message>
        <source>Removed the organisation of %1.</source>
        <translation>Organisation von %1 entfernt.</translation>
    </message>
    <message>
        <source>Set the organisation of %1 to “%2”.</source>
        <translation>Organisation von %1: „%2“.</translation>
    </message>
    <message>
        <source>Forgotten: 1 commit no longer has a name.</source>
        <translation>Vergessen: 1 Commit hat keinen Namen mehr.</translation>
    </message>
    <message>
        <source>Forgotten: %1 commits no longer have a name.</source>
        <translation>Vergessen: %1 Commits haben keinen Namen mehr.</translation>
    </message>
    <message>
        <source>The organisation of %1 is no longer set by you.</source>
        <translation>Die Organisation von %1 ist nicht mehr von Hand festgelegt.</translation>
    </message>
    <message>
        <source>%1 The rest is removed the next time Newfaces starts, because another program is using the database or the disk is full.</source>
        <translation>%1 Der Rest wird beim nächsten Start von Newfaces entfernt, weil ein anderes Programm die Datenbank benutzt oder der Datenträger voll ist.</translation>
    </message>
    <message>
        <source>%1 people</source>
        <translation>%1 Personen</translation>
    </message>
    <message>
        <source>%1 repositories</source>
        <translation>%1 Repositorys</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Included again</source>
        <translation>Wieder dabei</translation>
    </message>
    <message>
        <source>Left out %1.</source>
        <translation>%1 ausgelassen.</translation>
    </message>
    <message>
        <source>%1 counts again.</source>
        <translation>%1 zählt wieder.</translation>
    </message>
    <message>
        <source>%1 count again.</source>
        <translation>%1 zählen wieder.</translation>
    </message>
    <message>
        <source>%1 is no longer left out.</source>
        <translation>%1 ist nicht mehr ausgelassen.</translation>
    </message>
    <message>
        <source>%1 are no longer left out.</source>
        <translation>%1 sind nicht mehr ausgelassen.</translation>
    </message>
    <message>
        <source>%1 is left out again.</source>
        <translation>%1 ist wieder ausgelassen.</translation>
    </message>
    <message>
        <source>%1 are left out again.</source>
        <translation>%1 sind wieder ausgelassen.</translation>
    </message>
</context>
<context>
    <name>gui::DecisionsModel</name>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Betrifft</translation>
    </message>
</context>
<context>
    <name>gui::DecisionsPage</name>
    <message>
        <source>Your decisions</source>
        <translation>Eigene Entscheidungen</translation>
    </message>
    <message>
        <source>No decisions yet. When you join or split people or mark bots, your decisions are listed here and can be undone.</source>
        <translation>Noch keine Entscheidungen. Wer Personen zusammenführt, abtrennt oder Bots markiert, kann das hier rückgängig machen.</translation>
    </message>
    <message>
        <source>Undo the selected decisions (Delete)</source>
        <translation>Die ausgewählten Entscheidungen rückgängig machen (Entf)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Undo all decisions that come from the same file as the selected one</source>
        <translation>Alle Entscheidungen rückgängig machen, die aus derselben Datei wie die ausgewählte stammen</translation>
    </message>
    <message>
        <source>Undo All &amp;from File</source>
        <translation>Alle &amp;aus der Datei rückgängig</translation>
    </message>
    <message>
        <source>Import a .mailmap file, a file of gitdm or an export of SortingHat as decisions</source>
        <translation>Eine .mailmap-Datei, eine Datei von gitdm oder einen Export von SortingHat als Entscheidungen importieren</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren …</translation>
    </message>
    <message>
        <source>Save who is who as a .mailmap file, with which git identifies people in the same way</source>
        <translation>Die Zuordnung von Personen als .mailmap-Datei speichern, mit der git sie ebenso erkennt</translation>
    </message>
    <message>
        <source>&amp;Export as .mailmap…</source>
        <translation>Als .mai&amp;lmap exportieren …</translation>
    </message>
    <message>
        <source>Undo All &amp;from %1</source>
        <translation>Alle &amp;aus %1 rückgängig</translation>
    </message>
    <message>
        <source>Import Who Is Who</source>
        <translation>Zuordnung von Personen importieren</translation>
    </message>
    <message>
        <source>Files about people: .mailmap, gitdm, SortingHat (*)</source>
        <translation>Dateien über Personen: .mailmap, gitdm, SortingHat (*)</translation>
    </message>
    <message>
        <source>Export as .mailmap</source>
        <translation>Als .mailmap exportieren</translation>
    </message>
</context>
<context>
    <name>gui::EventsDialog</name>
    <message>
        <source>Own events</source>
        <translation>Eigene Ereignisse</translation>
    </message>
    <message>
        <source>Date of the event</source>
        <translation>Datum des Ereignisses</translation>
    </message>
    <message>
        <source>Name of the event</source>
        <translation>Name des Ereignisses</translation>
    </message>
    <message>
        <source>Name, such as “GSoC” or “conference”</source>
        <translation>Name, etwa „GSoC“ oder „Konferenz“</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>&amp;Undo Removal</source>
        <translation>Entfernen &amp;rückgängig machen</translation>
    </message>
    <message>
        <source>Own Events of %1</source>
        <translation>Eigene Ereignisse von %1</translation>
    </message>
</context>
<context>
    <name>gui::ExportMenu</name>
    <message>
        <source>Repository	%1	New contributors</source>
        <translation>Repository	%1	Neue Mitwirkende</translation>
    </message>
    <message>
        <source>%1	New	Returning</source>
        <translation>%1	Neu	Wiederkehrend</translation>
    </message>
    <message>
        <source>%1	New contributors	Returned within 3 months	Returned within 6 months	Returned within 12 months</source>
        <translation>%1	Neue Mitwirkende	Innerhalb von 3 Monaten wiedergekehrt	Innerhalb von 6 Monaten wiedergekehrt	Innerhalb von 12 Monaten wiedergekehrt</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Export</translation>
    </message>
    <message>
        <source>Chart as &amp;Picture…</source>
        <translation>Diagramm als &amp;Bild …</translation>
    </message>
    <message>
        <source>&amp;Numbers as CSV…</source>
        <translation>&amp;Zahlen als CSV …</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>CSV-Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>P&amp;eople as CSV…</source>
        <translation>&amp;Personen als CSV …</translation>
    </message>
    <message>
        <source>JSON document (*.json)</source>
        <translation>JSON-Dokument (*.json)</translation>
    </message>
    <message>
        <source>&amp;Copy Numbers</source>
        <translation>Zahlen &amp;kopieren</translation>
    </message>
    <message>
        <source>Copied the numbers. You can paste them into a spreadsheet.</source>
        <translation>Zahlen kopiert. Sie lassen sich in eine Tabelle einfügen.</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Quartal</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>%1	Came once	Came back</source>
        <translation>%1	Nur einmal da	Wiedergekehrt</translation>
    </message>
    <message>
        <source>%1	Organisation	New contributors</source>
        <translation>%1	Organisation	Neue Mitwirkende</translation>
    </message>
    <message>
        <source>%1	Insiders	Outsiders	Unknown</source>
        <translation>%1	Interne	Externe	Unbekannt</translation>
    </message>
    <message>
        <source>&amp;Logins, One per Line…</source>
        <translation>Konto&amp;namen, einer pro Zeile …</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>&amp;Vouched List…</source>
        <translation>&amp;Vertrauensliste (vouched) …</translation>
    </message>
    <message>
        <source>All Views as &amp;JSON…</source>
        <translation>Alle Ansichten als &amp;JSON…</translation>
    </message>
    <message>
        <source>What Is &amp;Shown (%1)</source>
        <translation>Was ge&amp;zeigt wird (%1)</translation>
    </message>
    <message>
        <source>E&amp;verything (%1)</source>
        <translation>Alle&amp;s (%1)</translation>
    </message>
    <message>
        <source>Copy as Pict&amp;ure</source>
        <translation>Als Bi&amp;ld kopieren</translation>
    </message>
</context>
<context>
    <name>gui::FileSaver</name>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG-Bild (*.png)</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>SVG-Zeichnung (*.svg)</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF-Dokument (*.pdf)</translation>
    </message>
    <message>
        <source>Save Chart</source>
        <translation>Diagramm speichern</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 gespeichert.</translation>
    </message>
    <message>
        <source>Copied the chart. You can paste it into a document.</source>
        <translation>Diagramm kopiert. Es lässt sich in ein Dokument einfügen.</translation>
    </message>
</context>
<context>
    <name>gui::FolderChoice</name>
    <message>
        <source>&amp;Open Folder</source>
        <translation>Ordner ö&amp;ffnen</translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <translation>Än&amp;dern …</translation>
    </message>
    <message>
        <source>Choose History Folder</source>
        <translation>Ordner für den Verlauf wählen</translation>
    </message>
</context>
<context>
    <name>gui::ForgetDialog</name>
    <message>
        <source>Forget This Person</source>
        <translation>Diese Person vergessen</translation>
    </message>
    <message>
        <source>Everything that Newfaces stores about this person is removed, for all owners: names, addresses, accounts, your decisions about them, and the profiles that their account lists. They are not stored again when their commits are read again. The commits stay, without a name.</source>
        <translation>Alles, was Newfaces über diese Person speichert, wird entfernt, für alle Inhaber: Namen, Adressen, Konten, eigene Entscheidungen über sie und die Profile, die ihr Konto nennt. Sie wird auch nicht wieder gespeichert, wenn ihre Commits wieder gelesen werden. Die Commits bleiben, ohne Namen.</translation>
    </message>
    <message>
        <source>Clones are removed, and copies of the database that Newfaces made are replaced by a new one. Exports and backups that you made are not changed. This cannot be undone.</source>
        <translation>Klone werden entfernt, und Kopien der Datenbank, die Newfaces angelegt hat, durch eine neue ersetzt. Selbst erstellte Exporte und Sicherungen werden nicht geändert. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Forget “%1”?</source>
        <translation>„%1“ vergessen?</translation>
    </message>
    <message>
        <source>1 commit</source>
        <translation>1 Commit</translation>
    </message>
    <message>
        <source>%1 commits</source>
        <translation>%1 Commits</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Vergessen</translation>
    </message>
</context>
<context>
    <name>gui::HandleInput</name>
    <message>
        <source>&amp;Look Up</source>
        <translation>&amp;Nachschlagen</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Aus</translation>
    </message>
    <message>
        <source>&amp;File…</source>
        <translation>&amp;Datei …</translation>
    </message>
    <message>
        <source>&amp;Clipboard</source>
        <translation>&amp;Zwischenablage</translation>
    </message>
    <message>
        <source>Open Handles</source>
        <translation>Handles öffnen</translation>
    </message>
    <message>
        <source>Look up handles or links from a file (lines, CSV, JSON or a list in Markdown) or from the clipboard</source>
        <translation>Handles oder Links aus einer Datei (Zeilen, CSV, JSON oder eine Liste in Markdown) oder aus der Zwischenablage nachschlagen</translation>
    </message>
    <message>
        <source>Handles or links</source>
        <translation>Handles oder Links</translation>
    </message>
    <message>
        <source>Handles or links, separated by spaces</source>
        <translation>Handles oder Links, durch Leerzeichen getrennt</translation>
    </message>
</context>
<context>
    <name>gui::HistoryEdits</name>
    <message>
        <source>Pinned “%1”.</source>
        <translation>„%1“ angeheftet.</translation>
    </message>
    <message>
        <source>Unpinned “%1”.</source>
        <translation>„%1“ gelöst.</translation>
    </message>
    <message numerus="yes">
        <source>Pinned %n lookups.</source>
        <translation>
            <numerusform>%n Abfrage angeheftet.</numerusform>
            <numerusform>%n Abfragen angeheftet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unpinned %n lookups.</source>
        <translation>
            <numerusform>%n Abfrage gelöst.</numerusform>
            <numerusform>%n Abfragen gelöst.</numerusform>
        </translation>
    </message>
    <message>
        <source>Renamed “%1”.</source>
        <translation>„%1“ umbenannt.</translation>
    </message>
</context>
<context>
    <name>gui::HistoryModel</name>
    <message>
        <source>%1, read %2</source>
        <translation>%1, gelesen %2</translation>
    </message>
    <message>
        <source>%1
Read from GitHub: %2</source>
        <translation>%1
Von GitHub gelesen: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new since you last looked</source>
        <translation>
            <numerusform>%Ln neue Person seit dem letzten Blick</numerusform>
            <numerusform>%Ln neue Personen seit dem letzten Blick</numerusform>
        </translation>
    </message>
    <message>
        <source>, pinned</source>
        <translation>, angeheftet</translation>
    </message>
</context>
<context>
    <name>gui::HistoryPanel</name>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Verlauf</translation>
    </message>
    <message>
        <source>Refresh from GitHub (F5)</source>
        <translation>Von GitHub aktualisieren (F5)</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Remove from the history (Delete)</source>
        <translation>Aus dem Verlauf entfernen (Entf)</translation>
    </message>
    <message>
        <source>Remove from the history</source>
        <translation>Aus dem Verlauf entfernen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>No history yet. Everything you look up is saved here and opens without a network connection.</source>
        <translation>Noch kein Verlauf. Alles Nachgeschlagene wird hier gespeichert und öffnet sich ohne Netzwerk.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Aktualisieren</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>En&amp;tfernen</translation>
    </message>
    <message>
        <source>Refresh all, export, import and back up</source>
        <translation>Alle aktualisieren, exportieren, importieren und sichern</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Vergleichen</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>Verlauf durchsuchen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>&amp;Pin to Top</source>
        <translation>Oben an&amp;heften</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>&amp;Umbenennen …</translation>
    </message>
    <message>
        <source>&amp;Sort By</source>
        <translation>Sor&amp;tieren nach</translation>
    </message>
    <message>
        <source>&amp;Last Read</source>
        <translation>&amp;Zuletzt gelesen</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>New &amp;People</source>
        <translation>Neue &amp;Personen</translation>
    </message>
    <message>
        <source>Rename in the History</source>
        <translation>Im Verlauf umbenennen</translation>
    </message>
    <message>
        <source>Your name for “%1”; empty for its own name:</source>
        <translation>Eigener Name für „%1“; leer für den ursprünglichen:</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>Open on %1</source>
        <translation>Auf %1 öffnen</translation>
    </message>
</context>
<context>
    <name>gui::HostComparisonDialog</name>
    <message>
        <source>Comparison with GitHub&apos;s list</source>
        <translation>Vergleich mit GitHubs Liste</translation>
    </message>
    <message>
        <source>Contributors of %1 on GitHub and in Newfaces</source>
        <translation>Mitwirkende von %1 bei GitHub und in Newfaces</translation>
    </message>
    <message>
        <source>Asking GitHub for its list of contributors…</source>
        <translation>GitHub wird nach seiner Liste der Mitwirkenden gefragt …</translation>
    </message>
</context>
<context>
    <name>gui::InlineQuestion</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>gui::JoinQuestion</name>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Same Person</source>
        <translation>Dieselbe Person</translation>
    </message>
    <message>
        <source>Count %1 people as one person?</source>
        <translation>%1 Personen als eine Person zählen?</translation>
    </message>
    <message>
        <source>They are %1, and %2 more. You can undo this.</source>
        <translation>Es sind %1 und %2 weitere. Das lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>&amp;Join %1 People</source>
        <translation>%1 Personen &amp;zusammenführen</translation>
    </message>
</context>
<context>
    <name>gui::LookupQueue</name>
    <message>
        <source>%1, waiting, %2 of %3</source>
        <translation>%1, wartet, %2 von %3</translation>
    </message>
</context>
<context>
    <name>gui::MainWindow</name>
    <message>
        <source>GitHub contributors</source>
        <translation>GitHub-Mitwirkende</translation>
    </message>
    <message>
        <source>Newfaces</source>
        <translation>Newfaces</translation>
    </message>
    <message>
        <source>%1 – Newfaces</source>
        <translation>%1 – Newfaces</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Settings (%1)</source>
        <translation>Einstellungen (%1)</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Menu (%1)</source>
        <translation>Menü (%1)</translation>
    </message>
</context>
<context>
    <name>gui::MessageBar</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Show in &amp;Folder</source>
        <translation>Im &amp;Ordner zeigen</translation>
    </message>
</context>
<context>
    <name>gui::OrderList</name>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>gui::OrganisationDialog</name>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Which organisation does %1 belong to?</source>
        <translation>Zu welcher Organisation gehört %1?</translation>
    </message>
    <message>
        <source>Which organisation do these %1 people belong to?</source>
        <translation>Zu welcher Organisation gehören diese %1 Personen?</translation>
    </message>
    <message>
        <source>&amp;No Organisation</source>
        <translation>&amp;Keine Organisation</translation>
    </message>
</context>
<context>
    <name>gui::OwnEvents</name>
    <message>
        <source>Removed the event “%1”.</source>
        <translation>Ereignis „%1“ entfernt.</translation>
    </message>
</context>
<context>
    <name>gui::PeopleActions</name>
    <message>
        <source>&amp;Same Person</source>
        <translation>&amp;Dieselbe Person</translation>
    </message>
    <message>
        <source>S&amp;plit…</source>
        <translation>Ab&amp;trennen …</translation>
    </message>
    <message>
        <source>Mark as &amp;Bot</source>
        <translation>Als Bot mar&amp;kieren</translation>
    </message>
    <message>
        <source>&amp;Not a Bot</source>
        <translation>Kei&amp;n Bot</translation>
    </message>
    <message>
        <source>Only available if people are identified by account and e-mail (see Counting).</source>
        <translation>Nur möglich, wenn Personen nach Konto und E-Mail unterschieden werden (siehe „Zählung“).</translation>
    </message>
    <message>
        <source>Select someone first.</source>
        <translation>Bitte zuerst jemanden auswählen.</translation>
    </message>
    <message>
        <source>Select two or more entries for the same person.</source>
        <translation>Bitte mindestens zwei Einträge derselben Person auswählen.</translation>
    </message>
    <message>
        <source>Count the selected people as one person</source>
        <translation>Die ausgewählten Personen als eine zählen</translation>
    </message>
    <message>
        <source>Select one person.</source>
        <translation>Bitte eine Person auswählen.</translation>
    </message>
    <message>
        <source>This person has only one address.</source>
        <translation>Diese Person hat nur eine Adresse.</translation>
    </message>
    <message>
        <source>Already marked as a bot.</source>
        <translation>Bereits als Bot markiert.</translation>
    </message>
    <message>
        <source>Mark the selected accounts as bots</source>
        <translation>Die ausgewählten Konten als Bots markieren</translation>
    </message>
    <message>
        <source>Not marked as a bot.</source>
        <translation>Nicht als Bot markiert.</translation>
    </message>
    <message>
        <source>Mark the selected accounts as people</source>
        <translation>Die ausgewählten Konten als Personen markieren</translation>
    </message>
    <message>
        <source>Choose an address or a name that belongs to someone else</source>
        <translation>Eine Adresse oder einen Namen wählen, der zu jemand anderem gehört</translation>
    </message>
    <message>
        <source>Already marked as an AI agent.</source>
        <translation>Bereits als KI-Agent markiert.</translation>
    </message>
    <message>
        <source>Mark the selected accounts as AI agents</source>
        <translation>Die ausgewählten Konten als KI-Agenten markieren</translation>
    </message>
    <message>
        <source>&amp;Organisation…</source>
        <translation>&amp;Organisation …</translation>
    </message>
    <message>
        <source>Choose the organisation that the selected people belong to</source>
        <translation>Die Organisation wählen, zu der die ausgewählten Personen gehören</translation>
    </message>
    <message>
        <source>Bots and AI agents are not people.</source>
        <translation>Bots und KI-Agenten sind keine Personen.</translation>
    </message>
    <message>
        <source>Remove everything that is stored about this person, on their request</source>
        <translation>Alles entfernen, was über diese Person gespeichert ist, auf ihren Wunsch</translation>
    </message>
    <message>
        <source>Mark as A&amp;I Agent</source>
        <translation>Als K&amp;I-Agent markieren</translation>
    </message>
    <message>
        <source>For&amp;get This Person…</source>
        <translation>Diese Person ver&amp;gessen …</translation>
    </message>
</context>
<context>
    <name>gui::PeopleModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Repository</translation>
    </message>
    <message>
        <source>First commit</source>
        <translation>Erster Commit</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>Bot</source>
        <translation>Bot</translation>
    </message>
    <message>
        <source>bot</source>
        <translation>Bot</translation>
    </message>
    <message>
        <source>AI agent</source>
        <translation>KI-Agent</translation>
    </message>
    <message>
        <source>Commits</source>
        <translation>Commits</translation>
    </message>
    <message>
        <source>Last commit</source>
        <translation>Letzter Commit</translation>
    </message>
    <message>
        <source>Once or back</source>
        <translation>Einmal oder wieder</translation>
    </message>
    <message>
        <source>came back</source>
        <translation>wiedergekehrt</translation>
    </message>
    <message>
        <source>came once</source>
        <translation>nur einmal da</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine Angabe</translation>
    </message>
    <message>
        <source>Active in</source>
        <translation>Aktiv</translation>
    </message>
</context>
<context>
    <name>gui::PeoplePanel</name>
    <message>
        <source>Show All</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>New contributors</source>
        <translation>Neue Mitwirkende</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>Ko&amp;pieren</translation>
    </message>
    <message>
        <source>Open &amp;First Commit</source>
        <translation>Ersten &amp;Commit öffnen</translation>
    </message>
    <message>
        <source>Open &amp;Account</source>
        <translation>Konto ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Look Up Profile</source>
        <translation>Profil nach&amp;schlagen</translation>
    </message>
    <message>
        <source>Look Up %1 on %2</source>
        <translation>%1 auf %2 nachschlagen</translation>
    </message>
    <message>
        <source>&amp;Manage People…</source>
        <translation>Personen ver&amp;walten …</translation>
    </message>
    <message>
        <source>People · %1</source>
        <translation>Personen · %1</translation>
    </message>
    <message>
        <source>New people in %1 · %2</source>
        <translation>Neue Personen, %1 · %2</translation>
    </message>
    <message>
        <source>No web browser could be opened. The address is %1</source>
        <translation>Es konnte kein Browser geöffnet werden. Die Adresse ist %1</translation>
    </message>
    <message>
        <source>Find people by name, account, organisation or repository</source>
        <translation>Personen nach Name, Konto, Organisation oder Repository suchen</translation>
    </message>
    <message>
        <source>By name, account, organisation or repository</source>
        <translation>Nach Name, Konto, Organisation oder Repository</translation>
    </message>
    <message>
        <source>Find people</source>
        <translation>Personen suchen</translation>
    </message>
    <message>
        <source>Clear Filter</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>Nobody matches “%1”.</source>
        <translation>Niemand passt zu „%1“.</translation>
    </message>
    <message>
        <source>There is nobody in this part of the chart.</source>
        <translation>In diesem Teil des Diagramms ist niemand.</translation>
    </message>
    <message>
        <source>Nobody in this part of the chart matches “%1”.</source>
        <translation>In diesem Teil des Diagramms passt niemand zu „%1“.</translation>
    </message>
    <message>
        <source>Show only people who were added after you last looked</source>
        <translation>Nur Personen zeigen, die seit dem letzten Blick dazugekommen sind</translation>
    </message>
    <message>
        <source>Show all people (Esc)</source>
        <translation>Alle Personen zeigen (Esc)</translation>
    </message>
    <message>
        <source>Show all people</source>
        <translation>Alle Personen zeigen</translation>
    </message>
    <message>
        <source>%1, %2 · %3</source>
        <translation>%1, %2 · %3</translation>
    </message>
    <message>
        <source>Active in %1 · %2</source>
        <translation>Aktive Personen, %1 · %2</translation>
    </message>
    <message>
        <source>People · %1 of %2</source>
        <translation>Personen · %1 von %2</translation>
    </message>
</context>
<context>
    <name>gui::PictureDialog</name>
    <message>
        <source>Chart as Picture</source>
        <translation>Diagramm als Bild</translation>
    </message>
    <message>
        <source>&amp;Size:</source>
        <translation>&amp;Größe:</translation>
    </message>
    <message>
        <source>Width in pixels</source>
        <translation>Breite in Pixeln</translation>
    </message>
    <message>
        <source>Height in pixels</source>
        <translation>Höhe in Pixeln</translation>
    </message>
    <message>
        <source>pixels</source>
        <translation>Pixel</translation>
    </message>
    <message>
        <source>&amp;Resolution:</source>
        <translation>&amp;Auflösung:</translation>
    </message>
    <message>
        <source>Twice as many pixels make PNG pictures sharp on screens with small pixels. Other formats are sharp anyway.</source>
        <translation>Mit doppelt so vielen Pixeln sind PNG-Bilder auch auf Bildschirmen mit kleinen Pixeln scharf. Andere Formate sind es immer.</translation>
    </message>
    <message>
        <source>1×</source>
        <translation>1×</translation>
    </message>
    <message>
        <source>2× (sharper PNG)</source>
        <translation>2× (schärferes PNG)</translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation>&amp;Farben:</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>&amp;Transparent background</source>
        <translation>&amp;Durchsichtiger Hintergrund</translation>
    </message>
    <message>
        <source>Source and &amp;date below the chart</source>
        <translation>&amp;Quelle und Datum unter dem Diagramm</translation>
    </message>
    <message>
        <source>Sa&amp;ve…</source>
        <translation>S&amp;peichern …</translation>
    </message>
</context>
<context>
    <name>gui::PictureView</name>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
</context>
<context>
    <name>gui::PortButton</name>
    <message>
        <source>Local port: off. Other programs cannot query Newfaces.</source>
        <translation>Lokaler Port: aus. Andere Programme können Newfaces nicht abfragen.</translation>
    </message>
    <message>
        <source>Local port: on. Other programs on this computer can query Newfaces at 127.0.0.1:%1.</source>
        <translation>Lokaler Port: ein. Andere Programme auf diesem Computer können Newfaces unter 127.0.0.1:%1 abfragen.</translation>
    </message>
    <message>
        <source>Local port: off. %1</source>
        <translation>Lokaler Port: aus. %1</translation>
    </message>
    <message>
        <source>Port %1</source>
        <translation>Port %1</translation>
    </message>
    <message>
        <source>Port off</source>
        <translation>Port aus</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>gui::PortPage</name>
    <message>
        <source>&amp;Allow other programs on this computer to query Newfaces</source>
        <translation>Anderen Programmen auf diesem Computer &amp;Abfragen erlauben</translation>
    </message>
    <message>
        <source>Scripts and other programs can get contributors and profiles over HTTP. Other computers have no access.</source>
        <translation>Skripte und andere Programme erhalten Mitwirkende und Profile über HTTP. Andere Computer haben keinen Zugriff.</translation>
    </message>
    <message>
        <source>&amp;Port:</source>
        <translation>&amp;Port:</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>1024 to 65535; can only be changed while the port is off</source>
        <translation>1024 bis 65535; nur änderbar, solange der Port aus ist</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>&amp;Token:</source>
        <translation>&amp;Token:</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Show the token</source>
        <translation>Das Token anzeigen</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>An&amp;zeigen</translation>
    </message>
    <message>
        <source>&amp;Copy Token</source>
        <translation>Token &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Renew Token</source>
        <translation>Token e&amp;rneuern</translation>
    </message>
    <message>
        <source>Example:</source>
        <translation>Beispiel:</translation>
    </message>
    <message>
        <source>Example command</source>
        <translation>Beispielbefehl</translation>
    </message>
    <message>
        <source>Copy the command, including the token, to paste it into a terminal</source>
        <translation>Den Befehl mit dem Token kopieren, zum Einfügen in ein Terminal</translation>
    </message>
    <message>
        <source>Copy Co&amp;mmand</source>
        <translation>&amp;Befehl kopieren</translation>
    </message>
    <message>
        <source>Programs must send a token. It is created when the port is switched on.</source>
        <translation>Programme müssen ein Token senden. Es wird erstellt, wenn der Port eingeschaltet wird.</translation>
    </message>
    <message>
        <source>Programs must send this token. It is set in the environment variable NEWFACES_PORT_TOKEN.</source>
        <translation>Programme müssen dieses Token senden. Es ist in der Umgebungsvariable NEWFACES_PORT_TOKEN gesetzt.</translation>
    </message>
    <message>
        <source>Programs must send this token. It is stored in the system’s keychain. After renewal, the old token no longer works.</source>
        <translation>Programme müssen dieses Token senden. Es ist im Schlüsselbund des Systems gespeichert. Nach dem Erneuern gilt das alte nicht mehr.</translation>
    </message>
    <message>
        <source>Programs must send this token. It is valid until you quit Newfaces. After renewal, the old token no longer works.</source>
        <translation>Programme müssen dieses Token senden. Es gilt bis zum Beenden von Newfaces. Nach dem Erneuern gilt das alte nicht mehr.</translation>
    </message>
    <message>
        <source>%1, when switched on</source>
        <translation>%1, sobald eingeschaltet</translation>
    </message>
</context>
<context>
    <name>gui::ProfileCard</name>
    <message>
        <source>Select a profile to see its details.</source>
        <translation>Ein Profil auswählen, um Einzelheiten zu sehen.</translation>
    </message>
    <message>
        <source>&amp;Pictures</source>
        <translation>&amp;Bilder</translation>
    </message>
    <message>
        <source>All pictures, newest first</source>
        <translation>Alle Bilder, das neueste zuerst</translation>
    </message>
    <message>
        <source>&amp;Save Picture…</source>
        <translation>Bil&amp;d speichern …</translation>
    </message>
    <message>
        <source>Copy &amp;Address</source>
        <translation>Adresse ko&amp;pieren</translation>
    </message>
    <message>
        <source>Look up this profile again (F5)</source>
        <translation>Dieses Profil erneut nachschlagen (F5)</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Aktualisieren</translation>
    </message>
    <message>
        <source>Joined %1</source>
        <translation>Beigetreten am %1</translation>
    </message>
    <message>
        <source>%1 followers</source>
        <translation>%1 Follower</translation>
    </message>
    <message>
        <source>%1 following</source>
        <translation>folgt %1</translation>
    </message>
    <message>
        <source>%1 posts</source>
        <translation>%1 Beiträge</translation>
    </message>
    <message>
        <source>This is X’s default picture.</source>
        <translation>Dies ist das Standardbild von X.</translation>
    </message>
    <message>
        <source>Formerly %1</source>
        <translation>Früher %1</translation>
    </message>
    <message>
        <source>On GitHub: %1</source>
        <translation>Auf GitHub: %1</translation>
    </message>
    <message>
        <source>Picture of %1</source>
        <translation>Bild von %1</translation>
    </message>
    <message>
        <source>Save Picture</source>
        <translation>Bild speichern</translation>
    </message>
    <message>
        <source>Saved “%1”.</source>
        <translation>„%1“ gespeichert.</translation>
    </message>
    <message>
        <source>Copied the picture’s address.</source>
        <translation>Adresse des Bildes kopiert.</translation>
    </message>
    <message>
        <source>No web browser could be opened. The address is %1</source>
        <translation>Es konnte kein Browser geöffnet werden. Die Adresse ist %1</translation>
    </message>
    <message>
        <source>Save all pictures of this profile in a folder</source>
        <translation>Alle Bilder dieses Profils in einem Ordner speichern</translation>
    </message>
    <message>
        <source>Sa&amp;ve All…</source>
        <translation>Alle spei&amp;chern …</translation>
    </message>
    <message>
        <source>%1 (until %2)</source>
        <translation>%1 (bis %2)</translation>
    </message>
    <message>
        <source>Account number: %1</source>
        <translation>Kontonummer: %1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Seit %1</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 Pixel</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Von %1</translation>
    </message>
    <message>
        <source>First seen %1 at %2</source>
        <translation>Zuerst gesehen am %1 unter %2</translation>
    </message>
    <message>
        <source>Copy the address of the picture (on X, with 400 × 400 pixels)</source>
        <translation>Die Adresse des Bilds kopieren (auf X mit 400 × 400 Pixeln)</translation>
    </message>
    <message>
        <source>ID: %1</source>
        <translation>ID: %1</translation>
    </message>
    <message>
        <source>&amp;Open on %1</source>
        <translation>Auf %1 ö&amp;ffnen</translation>
    </message>
</context>
<context>
    <name>gui::ProfileDetails</name>
    <message>
        <source>Verified by X (blue)</source>
        <translation>Von X verifiziert (blau)</translation>
    </message>
    <message>
        <source>Verified by X as a business</source>
        <translation>Von X als Unternehmen verifiziert</translation>
    </message>
    <message>
        <source>Verified by X as a government</source>
        <translation>Von X als Regierung verifiziert</translation>
    </message>
    <message>
        <source>Verified by X</source>
        <translation>Von X verifiziert</translation>
    </message>
    <message>
        <source>Withheld by X in %1</source>
        <translation>Von X zurückgehalten in: %1</translation>
    </message>
    <message>
        <source>Banner</source>
        <translation>Banner</translation>
    </message>
    <message>
        <source>Verified on %1</source>
        <translation>Verifiziert auf %1</translation>
    </message>
    <message>
        <source>Moved to %1</source>
        <translation>Umgezogen zu %1</translation>
    </message>
</context>
<context>
    <name>gui::ProfileText</name>
    <message>
        <source>X’s API</source>
        <translation>der API von X</translation>
    </message>
    <message>
        <source>FxTwitter</source>
        <translation>FxTwitter</translation>
    </message>
    <message>
        <source>the profile page on X</source>
        <translation>der Profilseite auf X</translation>
    </message>
    <message>
        <source>the embedded timeline</source>
        <translation>der eingebetteten Timeline</translation>
    </message>
    <message>
        <source>no such account</source>
        <translation>kein solches Konto</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>not refreshed</source>
        <translation>nicht aktualisiert</translation>
    </message>
    <message>
        <source>protected</source>
        <translation>geschützt</translation>
    </message>
    <message>
        <source>This account’s posts are protected.</source>
        <translation>Die Beiträge dieses Kontos sind geschützt.</translation>
    </message>
    <message>
        <source>Try again after %1.</source>
        <translation>Nach %1 erneut versuchen.</translation>
    </message>
    <message>
        <source>From %1, %2.</source>
        <translation>Von %1, %2.</translation>
    </message>
    <message>
        <source>1 profile</source>
        <translation>1 Profil</translation>
    </message>
    <message>
        <source>%1 profiles</source>
        <translation>%1 Profile</translation>
    </message>
    <message>
        <source>Found %1 of %2. The list shows why the others are missing.</source>
        <translation>%1 von %2 gefunden. Die Liste zeigt, warum die anderen fehlen.</translation>
    </message>
    <message>
        <source>%1 of %2 could not be refreshed. The list shows why.</source>
        <translation>%1 von %2 konnten nicht aktualisiert werden. Die Liste zeigt, warum.</translation>
    </message>
    <message>
        <source>%1 of %2 looked up with X’s API, about $%3</source>
        <translation>%1 von %2 mit der API von X nachgeschlagen, etwa %3 $</translation>
    </message>
    <message>
        <source>X’s API charges about $%1 for %2.</source>
        <translation>Die API von X berechnet etwa %1 $ für %2.</translation>
    </message>
    <message>
        <source>In the last 30 days it charged about $%1.</source>
        <translation>In den letzten 30 Tagen hat sie etwa %1 $ berechnet.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>%1 more are invalid.</source>
        <translation>%1 weitere sind ungültig.</translation>
    </message>
    <message>
        <source>Bluesky</source>
        <translation>Bluesky</translation>
    </message>
    <message>
        <source>the account’s Mastodon server</source>
        <translation>dem Mastodon-Server des Kontos</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>umgezogen</translation>
    </message>
    <message>
        <source>This account does not exist on %1.</source>
        <translation>Dieses Konto gibt es auf %1 nicht.</translation>
    </message>
    <message>
        <source>%1 has suspended this account.</source>
        <translation>%1 hat dieses Konto gesperrt.</translation>
    </message>
    <message>
        <source>This account asks to be shown only to people who are signed in to Bluesky.</source>
        <translation>Dieses Konto möchte nur angemeldeten Nutzern von Bluesky gezeigt werden.</translation>
    </message>
</context>
<context>
    <name>gui::ProfilesExport</name>
    <message>
        <source>Export Profiles</source>
        <translation>Profile exportieren</translation>
    </message>
    <message>
        <source>profiles</source>
        <translation>profile</translation>
    </message>
    <message>
        <source>1 picture</source>
        <translation>1 Bild</translation>
    </message>
    <message>
        <source>%1 pictures</source>
        <translation>%1 Bilder</translation>
    </message>
    <message>
        <source>Profiles as &amp;CSV…</source>
        <translation>Profile als &amp;CSV …</translation>
    </message>
    <message>
        <source>Profiles as &amp;JSON…</source>
        <translation>Profile als &amp;JSON …</translation>
    </message>
    <message>
        <source>All &amp;Pictures…</source>
        <translation>Alle &amp;Bilder …</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>CSV-Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>JSON document (*.json)</source>
        <translation>JSON-Dokument (*.json)</translation>
    </message>
    <message>
        <source>Saved “%1”.</source>
        <translation>„%1“ gespeichert.</translation>
    </message>
    <message>
        <source>Save Pictures</source>
        <translation>Bilder speichern</translation>
    </message>
    <message>
        <source>Save Here</source>
        <translation>Hier speichern</translation>
    </message>
    <message>
        <source>Saved %1 in “%2”.</source>
        <translation>%1 in „%2“ gespeichert.</translation>
    </message>
</context>
<context>
    <name>gui::ProfilesList</name>
    <message>
        <source>Look up all profiles again that are older than a day</source>
        <translation>Alle Profile erneut nachschlagen, die älter als ein Tag sind</translation>
    </message>
    <message>
        <source>Refresh Outdated</source>
        <translation>Veraltete aktualisieren</translation>
    </message>
    <message>
        <source>Remove the selected profiles (Delete)</source>
        <translation>Die ausgewählten Profile entfernen (Entf)</translation>
    </message>
    <message>
        <source>Remove the selected profiles</source>
        <translation>Die ausgewählten Profile entfernen</translation>
    </message>
    <message>
        <source>Find profiles by handle, name, bio or location</source>
        <translation>Profile nach Handle, Name, Bio oder Ort suchen</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>no such account</source>
        <translation>kein solches Konto</translation>
    </message>
    <message>
        <source>11 months ago</source>
        <translation>vor 11 Monaten</translation>
    </message>
    <message>
        <source>&amp;Look Up Again</source>
        <translation>Er&amp;neut nachschlagen</translation>
    </message>
    <message>
        <source>&amp;Copy Handles</source>
        <translation>Handles &amp;kopieren</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>En&amp;tfernen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Export the profiles in the list, or all of their pictures</source>
        <translation>Die Profile in der Liste oder alle ihre Bilder exportieren</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>E&amp;xportieren</translation>
    </message>
    <message>
        <source>By handle, name, bio or location</source>
        <translation>Nach Handle, Name, Bio oder Ort</translation>
    </message>
    <message>
        <source>Find profiles</source>
        <translation>Profile suchen</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Show only the profiles of one network</source>
        <translation>Nur die Profile eines Netzwerks zeigen</translation>
    </message>
    <message>
        <source>All networks</source>
        <translation>Alle Netzwerke</translation>
    </message>
    <message>
        <source>&amp;Open in Browser</source>
        <translation>Im Browser ö&amp;ffnen</translation>
    </message>
</context>
<context>
    <name>gui::ProfilesModel</name>
    <message>
        <source>Handle</source>
        <translation>Handle</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Followers</source>
        <translation>Follower</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Looked up</source>
        <translation>Nachgeschlagen</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
</context>
<context>
    <name>gui::ProfilesPage</name>
    <message>
        <source>X’s official API needs a token (X_BEARER_TOKEN). Without one, Newfaces can look up profiles at FxTwitter, on the profile page on x.com and in its embedded timeline. These sources are unofficial, and they see the handles. Newfaces will remember your choice.</source>
        <translation>Die offizielle API von X braucht ein Token (X_BEARER_TOKEN). Ohne Token kann Newfaces Profile bei FxTwitter, auf der Profilseite von x.com und in der eingebetteten Timeline nachschlagen. Diese Quellen sind inoffiziell und sehen die Handles. Newfaces merkt sich die Entscheidung.</translation>
    </message>
    <message>
        <source>Allo&amp;w</source>
        <translation>&amp;Erlauben</translation>
    </message>
    <message>
        <source>&amp;Don’t Allow</source>
        <translation>N&amp;icht erlauben</translation>
    </message>
    <message>
        <source>Faces for handles</source>
        <translation>Gesichter zu Handles</translation>
    </message>
    <message>
        <source>Look up this profile</source>
        <translation>Dieses Profil nachschlagen</translation>
    </message>
    <message>
        <source>The pasted text is too long for the field and was cut off.</source>
        <translation>Der eingefügte Text ist zu lang für das Feld und wurde abgeschnitten.</translation>
    </message>
    <message>
        <source>Look Up Clip&amp;board</source>
        <translation>&amp;Zwischenablage nachschlagen</translation>
    </message>
    <message>
        <source>Cancelled. Profiles already found are kept.</source>
        <translation>Abgebrochen. Bereits gefundene Profile bleiben erhalten.</translation>
    </message>
    <message>
        <source>“%1” contains no handles.</source>
        <translation>„%1“ enthält keine Handles.</translation>
    </message>
    <message>
        <source>The clipboard contains no handles.</source>
        <translation>Die Zwischenablage enthält keine Handles.</translation>
    </message>
    <message>
        <source>All profiles are less than a day old.</source>
        <translation>Alle Profile sind jünger als ein Tag.</translation>
    </message>
    <message>
        <source>Look &amp;Them Up</source>
        <translation>Trotzdem nachs&amp;chlagen</translation>
    </message>
    <message>
        <source>Looking up…</source>
        <translation>Wird nachgeschlagen …</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Allow &amp;Unofficial Sources</source>
        <translation>Inoffizielle &amp;Quellen erlauben</translation>
    </message>
    <message>
        <source>Removed %1.</source>
        <translation>%1 entfernt.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Acco&amp;unts…</source>
        <translation>&amp;Konten …</translation>
    </message>
    <message>
        <source>Cop&amp;y All</source>
        <translation>Alles ko&amp;pieren</translation>
    </message>
    <message>
        <source>Enter or paste one or more handles or links: on X (@NASA), Bluesky (@bsky.app) or Mastodon
(@Mastodon@mastodon.social). Names, bios and pictures are saved on this computer, including
the earlier pictures of an account.</source>
        <translation>Handles oder Links eintippen oder einfügen: auf X (@NASA), Bluesky (@bsky.app) oder Mastodon
(@Mastodon@mastodon.social). Namen, Texte und Bilder werden auf diesem Computer gespeichert, auch
die früheren Bilder eines Kontos.</translation>
    </message>
    <message>
        <source>Copied the list of skipped lines.</source>
        <translation>Die Liste der übersprungenen Zeilen wurde kopiert.</translation>
    </message>
</context>
<context>
    <name>gui::ProgressReporter</name>
    <message>
        <source>Asking GitHub for “%1”…</source>
        <translation>„%1“ wird bei GitHub abgefragt …</translation>
    </message>
</context>
<context>
    <name>gui::ProgressRow</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Ab&amp;brechen</translation>
    </message>
    <message>
        <source>Show which lookups are waiting, and which failed</source>
        <translation>Zeigt, was wartet und was nicht gelesen werden konnte</translation>
    </message>
    <message>
        <source>Cancel what is being read (Esc); what was already read is kept, and the next lookup begins</source>
        <translation>Das Lesen abbrechen (Esc); bereits Gelesenes bleibt erhalten, und der nächste Eintrag ist an der Reihe</translation>
    </message>
    <message>
        <source>&amp;Queue: %1</source>
        <translation>Warteschlan&amp;ge: %1</translation>
    </message>
    <message>
        <source>&amp;Queue: %1, failed: %2</source>
        <translation>Warteschlan&amp;ge: %1, fehlgeschlagen: %2</translation>
    </message>
</context>
<context>
    <name>gui::ProgressText</name>
    <message>
        <source>Contacting GitHub…</source>
        <translation>GitHub wird kontaktiert …</translation>
    </message>
    <message>
        <source>1 point</source>
        <translation>1 Punkt</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 Punkte</translation>
    </message>
    <message>
        <source>1 request</source>
        <translation>1 Anfrage</translation>
    </message>
    <message>
        <source>%1 requests</source>
        <translation>%1 Anfragen</translation>
    </message>
    <message>
        <source>%1: %2 of %3 commits</source>
        <translation>%1: %2 von %3 Commits</translation>
    </message>
    <message>
        <source>%1 of %2 repositories</source>
        <translation>%1 von %2 Repositorys</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>%1 wird gelesen …</translation>
    </message>
    <message>
        <source>Reading “%1” takes about %2 of the %3 that GitHub still allows until %4.</source>
        <translation>Das Lesen von „%1“ braucht etwa %2 der %3, die GitHub bis %4 noch erlaubt.</translation>
    </message>
    <message>
        <source>Reading “%1” takes about %2, but GitHub only allows %3 until %4. Reading pauses when the quota is used up. If you cancel, what was already read is kept.</source>
        <translation>Das Lesen von „%1“ braucht etwa %2, aber GitHub erlaubt nur %3 bis %4. Ist das Kontingent aufgebraucht, pausiert das Lesen. Beim Abbrechen bleibt bereits Gelesenes erhalten.</translation>
    </message>
    <message>
        <source>GitHub: %1 of %2 left until %3</source>
        <translation>GitHub: noch %1 von %2 bis %3</translation>
    </message>
    <message>
        <source>“%1” waits for GitHub’s quota until %2 (%3 left)</source>
        <translation>„%1“ wartet bis %2 auf GitHubs Kontingent (noch %3)</translation>
    </message>
    <message>
        <source>“%1” pauses until %2, as GitHub asked (%3 left)</source>
        <translation>„%1“ pausiert bis %2, wie von GitHub erbeten (noch %3)</translation>
    </message>
</context>
<context>
    <name>gui::QueryControls</name>
    <message>
        <source>GitHub user, organisation or repository</source>
        <translation>GitHub-Benutzer, Organisation oder Repository</translation>
    </message>
    <message>
        <source>owner, owner/repository or link</source>
        <translation>Inhaber, Inhaber/Repository oder Link</translation>
    </message>
    <message>
        <source>&amp;Look Up</source>
        <translation>Nachs&amp;chlagen</translation>
    </message>
    <message>
        <source>Look up new contributors on GitHub</source>
        <translation>Neue Mitwirkende auf GitHub nachschlagen</translation>
    </message>
    <message>
        <source>New to:</source>
        <translation>Neu bei:</translation>
    </message>
    <message>
        <source>Each person counts once, in the repository of their first commit</source>
        <translation>Jede Person zählt einmal, im Repository ihres ersten Commits</translation>
    </message>
    <message>
        <source>New to the owner</source>
        <translation>Neu beim Inhaber</translation>
    </message>
    <message>
        <source>O&amp;wner</source>
        <translation>&amp;Inhaber</translation>
    </message>
    <message>
        <source>Each person counts once in every repository they contributed to</source>
        <translation>Jede Person zählt einmal in jedem Repository, zu dem sie beigetragen hat</translation>
    </message>
    <message>
        <source>New to the repository</source>
        <translation>Neu im Repository</translation>
    </message>
    <message>
        <source>Re&amp;pository</source>
        <translation>Re&amp;pository</translation>
    </message>
    <message>
        <source>C&amp;ounting</source>
        <translation>&amp;Zählung</translation>
    </message>
    <message>
        <source>Save the chart, the numbers or the people</source>
        <translation>Das Diagramm, die Zahlen oder die Personen speichern</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Export</translation>
    </message>
    <message>
        <source>How people are identified, which date is used, and whether bots, AI agents and forks count</source>
        <translation>Wie Personen unterschieden werden, welches Datum gilt und ob Bots, KI-Agenten und Forks zählen</translation>
    </message>
    <message>
        <source>Several names, separated by commas, are compared.</source>
        <translation>Mehrere Namen, durch Kommas getrennt, werden verglichen.</translation>
    </message>
</context>
<context>
    <name>gui::QueueController</name>
    <message>
        <source>1 lookup on another host is not refreshed.</source>
        <translation>1 Eintrag eines anderen Hosts wird nicht aktualisiert.</translation>
    </message>
    <message numerus="yes">
        <source>%n lookups on other hosts are not refreshed.</source>
        <translation>
            <numerusform>%n Eintrag anderer Hosts wird nicht aktualisiert.</numerusform>
            <numerusform>%n Einträge anderer Hosts werden nicht aktualisiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is queued. It is read after “%2”.</source>
        <translation>„%1“ wartet und wird nach „%2“ gelesen.</translation>
    </message>
    <message>
        <source>Finished reading “%1”.</source>
        <translation>„%1“ wurde gelesen.</translation>
    </message>
    <message>
        <source>Finished reading %1 of %2 lookups.</source>
        <translation>%1 von %2 Einträgen wurden gelesen.</translation>
    </message>
    <message>
        <source>&amp;Show “%1”</source>
        <translation>„%1“ an&amp;sehen</translation>
    </message>
    <message>
        <source>Cancelled. 1 lookup that was waiting is dropped; what was already read is kept.</source>
        <translation>Abgebrochen. 1 wartender Eintrag entfällt; bereits Gelesenes bleibt erhalten.</translation>
    </message>
    <message numerus="yes">
        <source>Cancelled. %n lookups that were waiting are dropped; what was already read is kept.</source>
        <translation>
            <numerusform>Abgebrochen. %n wartender Eintrag entfällt; bereits Gelesenes bleibt erhalten.</numerusform>
            <numerusform>Abgebrochen. %n wartende Einträge entfallen; bereits Gelesenes bleibt erhalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 of %2 lookups failed. %3</source>
        <translation>%1 von %2 Einträgen konnten nicht gelesen werden. %3</translation>
    </message>
    <message>
        <source>&amp;Show All</source>
        <translation>Alle an&amp;sehen</translation>
    </message>
</context>
<context>
    <name>gui::QueueDialog</name>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>&amp;Waiting:</source>
        <translation>&amp;Wartend:</translation>
    </message>
    <message>
        <source>Lookups that are waiting</source>
        <translation>Was wartet</translation>
    </message>
    <message>
        <source>&amp;Failed:</source>
        <translation>&amp;Fehlgeschlagen:</translation>
    </message>
    <message>
        <source>Lookups that failed</source>
        <translation>Was nicht gelesen werden konnte</translation>
    </message>
    <message>
        <source>If you close Newfaces, the queue is dropped. What was already read is kept, and reading continues from there the next time.</source>
        <translation>Beim Schließen von Newfaces entfällt die Warteschlange. Bereits Gelesenes bleibt erhalten, und das nächste Mal geht es dort weiter.</translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
    <message>
        <source>Clear F&amp;ailed</source>
        <translation>Fehlgeschlagene lee&amp;ren</translation>
    </message>
    <message>
        <source>Cancel what is being read, and remove what is waiting</source>
        <translation>Das Lesen abbrechen und alles Wartende entfernen</translation>
    </message>
    <message>
        <source>Ca&amp;ncel All</source>
        <translation>A&amp;lle abbrechen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Remove from the queue</source>
        <translation>Aus der Warteschlange entfernen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Nothing is being read.</source>
        <translation>Es wird nichts gelesen.</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Jetzt: %1</translation>
    </message>
    <message>
        <source>Now: %1
%2</source>
        <translation>Jetzt: %1
%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>gui::ReadOffers</name>
    <message>
        <source>Not all forks of “%1” have been read yet.</source>
        <translation>Noch nicht alle Forks von „%1“ wurden gelesen.</translation>
    </message>
    <message>
        <source>Not all co-authors of “%1” have been read yet.</source>
        <translation>Noch nicht alle Co-Autoren von „%1“ wurden gelesen.</translation>
    </message>
    <message>
        <source>The .mailmap files of “%1” have not been read yet.</source>
        <translation>Die .mailmap-Dateien von „%1“ wurden noch nicht gelesen.</translation>
    </message>
    <message>
        <source>The tags and releases of “%1” have not been read yet.</source>
        <translation>Die Tags und Releases von „%1“ wurden noch nicht gelesen.</translation>
    </message>
    <message>
        <source>&amp;Read Now</source>
        <translation>&amp;Jetzt lesen</translation>
    </message>
    <message>
        <source>Not all repositories of “%1” have been read yet.</source>
        <translation>Noch nicht alle Repositorys von „%1“ wurden gelesen.</translation>
    </message>
</context>
<context>
    <name>gui::RelativeTime</name>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>a minute ago</source>
        <translation>vor einer Minute</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <translation>
            <numerusform>vor %n Minute</numerusform>
            <numerusform>vor %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>an hour ago</source>
        <translation>vor einer Stunde</translation>
    </message>
    <message numerus="yes">
        <source>%n hours ago</source>
        <translation>
            <numerusform>vor %n Stunde</numerusform>
            <numerusform>vor %n Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months ago</source>
        <translation>
            <numerusform>vor %n Monat</numerusform>
            <numerusform>vor %n Monaten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years ago</source>
        <translation>
            <numerusform>vor %n Jahr</numerusform>
            <numerusform>vor %n Jahren</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::RemovalUndo</name>
    <message>
        <source>Removed “%1”.</source>
        <translation>„%1“ entfernt.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message numerus="yes">
        <source>Removed %n lookups from the history.</source>
        <translation>
            <numerusform>%n Abfrage aus dem Verlauf entfernt.</numerusform>
            <numerusform>%n Abfragen aus dem Verlauf entfernt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::RepositoriesDialog</name>
    <message>
        <source>Repositories</source>
        <translation>Repositorys</translation>
    </message>
    <message>
        <source>Repositories of %1</source>
        <translation>Repositorys von %1</translation>
    </message>
    <message>
        <source>&amp;Leave Out</source>
        <translation>&amp;Auslassen</translation>
    </message>
    <message>
        <source>&amp;Include Again</source>
        <translation>&amp;Wieder mitzählen</translation>
    </message>
    <message>
        <source>&amp;Only This Repository</source>
        <translation>&amp;Nur dieses Repository</translation>
    </message>
    <message>
        <source>Open on &amp;GitHub</source>
        <translation>Auf &amp;GitHub öffnen</translation>
    </message>
</context>
<context>
    <name>gui::RepositoriesModel</name>
    <message>
        <source>Repository</source>
        <translation>Repository</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Commits</source>
        <translation>Commits</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
</context>
<context>
    <name>gui::SettingField</name>
    <message>
        <source>Reset to default: %1</source>
        <translation>Auf Standard zurücksetzen: %1</translation>
    </message>
    <message>
        <source>Set by the environment variable %1.</source>
        <translation>Durch die Umgebungsvariable %1 gesetzt.</translation>
    </message>
    <message>
        <source>Reset to default</source>
        <translation>Auf Standard zurücksetzen</translation>
    </message>
</context>
<context>
    <name>gui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Settings pages</source>
        <translation>Seiten der Einstellungen</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Local Port</source>
        <translation>Lokaler Port</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>S&amp;chließen</translation>
    </message>
</context>
<context>
    <name>gui::ShortcutsDialog</name>
    <message>
        <source>Previous or next period</source>
        <translation>Voriger oder nächster Zeitraum</translation>
    </message>
    <message>
        <source>First or last period</source>
        <translation>Erster oder letzter Zeitraum</translation>
    </message>
    <message>
        <source>Show the people of the period</source>
        <translation>Personen des Zeitraums zeigen</translation>
    </message>
    <message>
        <source>Zoom in or out</source>
        <translation>Vergrößern oder verkleinern</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Hide or show the first to the ninth series</source>
        <translation>Erste bis neunte Reihe ausblenden oder zeigen</translation>
    </message>
    <message>
        <source>Hide or show the line</source>
        <translation>Linie ausblenden oder zeigen</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Diagramm</translation>
    </message>
</context>
<context>
    <name>gui::SideBySidePage</name>
    <message>
        <source>Draw a line for each owner</source>
        <translation>Eine Linie für jeden Inhaber zeichnen</translation>
    </message>
    <message>
        <source>Draw lines</source>
        <translation>Linien zeichnen</translation>
    </message>
    <message>
        <source>L&amp;ines</source>
        <translation>&amp;Linien</translation>
    </message>
    <message>
        <source>Draw bars side by side</source>
        <translation>Balken nebeneinander zeichnen</translation>
    </message>
    <message>
        <source>&amp;Bars</source>
        <translation>Bal&amp;ken</translation>
    </message>
    <message>
        <source>The same dates are above each other</source>
        <translation>Gleiche Tage stehen übereinander</translation>
    </message>
    <message>
        <source>Compare by date</source>
        <translation>Nach Datum vergleichen</translation>
    </message>
    <message>
        <source>By &amp;Date</source>
        <translation>Nach &amp;Datum</translation>
    </message>
    <message>
        <source>The first newcomers of all owners are above each other, so that an old one and a young one can be compared at the same age</source>
        <translation>Die ersten Neuen aller Inhaber stehen übereinander, so dass sich ein alter und ein junger im gleichen Alter vergleichen lassen</translation>
    </message>
    <message>
        <source>Compare from the first newcomer</source>
        <translation>Ab dem ersten Neuen vergleichen</translation>
    </message>
    <message>
        <source>From the &amp;First Newcomer</source>
        <translation>Ab dem ersten Ne&amp;uen</translation>
    </message>
    <message>
        <source>Show one year</source>
        <translation>Ein Jahr zeigen</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 Jahr</translation>
    </message>
    <message>
        <source>Show three years</source>
        <translation>Drei Jahre zeigen</translation>
    </message>
    <message>
        <source>3 years</source>
        <translation>3 Jahre</translation>
    </message>
    <message>
        <source>Show five years</source>
        <translation>Fünf Jahre zeigen</translation>
    </message>
    <message>
        <source>5 years</source>
        <translation>5 Jahre</translation>
    </message>
    <message>
        <source>Show the whole time</source>
        <translation>Die ganze Zeit zeigen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Close the comparison (Esc)</source>
        <translation>Den Vergleich schließen (Esc)</translation>
    </message>
    <message>
        <source>Close the comparison</source>
        <translation>Den Vergleich schließen</translation>
    </message>
    <message>
        <source>Numbers of each owner</source>
        <translation>Zahlen jedes Inhabers</translation>
    </message>
    <message>
        <source>Show &amp;All</source>
        <translation>&amp;Alles zeigen</translation>
    </message>
</context>
<context>
    <name>gui::SidesExport</name>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Export</translation>
    </message>
    <message>
        <source>Chart as &amp;Picture…</source>
        <translation>Diagramm als &amp;Bild …</translation>
    </message>
    <message>
        <source>&amp;Numbers as CSV…</source>
        <translation>&amp;Zahlen als CSV …</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>CSV-Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>Numbers as &amp;JSON…</source>
        <translation>Zahlen als &amp;JSON …</translation>
    </message>
    <message>
        <source>JSON document (*.json)</source>
        <translation>JSON-Dokument (*.json)</translation>
    </message>
    <message>
        <source>&amp;Copy Numbers</source>
        <translation>Zahlen &amp;kopieren</translation>
    </message>
    <message>
        <source>Copied the numbers. You can paste them into a spreadsheet.</source>
        <translation>Zahlen kopiert. Sie lassen sich in eine Tabelle einfügen.</translation>
    </message>
    <message>
        <source>Copy as Pict&amp;ure</source>
        <translation>Als Bi&amp;ld kopieren</translation>
    </message>
</context>
<context>
    <name>gui::SourcesPage</name>
    <message>
        <source>GitHub</source>
        <translation>GitHub</translation>
    </message>
    <message>
        <source>&amp;API:</source>
        <translation>&amp;API:</translation>
    </message>
    <message>
        <source>&amp;Repositories:</source>
        <translation>&amp;Repositorys:</translation>
    </message>
    <message>
        <source>Clone &amp;cache:</source>
        <translation>&amp;Klon-Cache:</translation>
    </message>
    <message>
        <source>&amp;Order of sources:</source>
        <translation>Reihen&amp;folge der Quellen:</translation>
    </message>
    <message>
        <source>U&amp;nofficial sources:</source>
        <translation>&amp;Inoffizielle Quellen:</translation>
    </message>
    <message>
        <source>&amp;X’s API:</source>
        <translation>API von &amp;X:</translation>
    </message>
    <message>
        <source>&amp;FxTwitter:</source>
        <translation>Fx&amp;Twitter:</translation>
    </message>
    <message>
        <source>&amp;Profile page:</source>
        <translation>Profil&amp;seite:</translation>
    </message>
    <message>
        <source>&amp;Embedded timeline:</source>
        <translation>&amp;Eingebettete Timeline:</translation>
    </message>
    <message>
        <source>GitHub API</source>
        <translation>GitHub-API</translation>
    </message>
    <message>
        <source>GitHub repositories</source>
        <translation>GitHub-Repositorys</translation>
    </message>
    <message>
        <source>Same site as the API</source>
        <translation>Wie die API</translation>
    </message>
    <message>
        <source>Size of the clone cache</source>
        <translation>Größe des Klon-Caches</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>Unofficial profile sources</source>
        <translation>Inoffizielle Profilquellen</translation>
    </message>
    <message>
        <source>Ask first</source>
        <translation>Vorher fragen</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>Erlauben</translation>
    </message>
    <message>
        <source>Never use</source>
        <translation>Nie verwenden</translation>
    </message>
    <message>
        <source>X’s API</source>
        <translation>API von X</translation>
    </message>
    <message>
        <source>FxTwitter</source>
        <translation>FxTwitter</translation>
    </message>
    <message>
        <source>Profile page</source>
        <translation>Profilseite</translation>
    </message>
    <message>
        <source>Embedded timeline</source>
        <translation>Eingebettete Timeline</translation>
    </message>
    <message>
        <source>X’s API (with a token)</source>
        <translation>API von X (mit Token)</translation>
    </message>
    <message>
        <source>Profile sources in order of use</source>
        <translation>Profilquellen in der Reihenfolge ihrer Verwendung</translation>
    </message>
    <message>
        <source>Select at least one source.</source>
        <translation>Bitte mindestens eine Quelle auswählen.</translation>
    </message>
    <message>
        <source>%1 was reset to default.</source>
        <translation>%1 wurde auf Standard zurückgesetzt.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Rückgän&amp;gig</translation>
    </message>
    <message>
        <source>Profiles on X</source>
        <translation>Profile auf X</translation>
    </message>
    <message>
        <source>Profile addresses</source>
        <translation>Adressen für Profile</translation>
    </message>
    <message>
        <source>&amp;Bluesky:</source>
        <translation>&amp;Bluesky:</translation>
    </message>
    <message>
        <source>&amp;Mastodon:</source>
        <translation>&amp;Mastodon:</translation>
    </message>
    <message>
        <source>Bluesky’s API</source>
        <translation>API von Bluesky</translation>
    </message>
    <message>
        <source>Mastodon</source>
        <translation>Mastodon</translation>
    </message>
    <message>
        <source>Each account’s own server</source>
        <translation>Der Server des Kontos selbst</translation>
    </message>
</context>
<context>
    <name>gui::SplitDialog</name>
    <message>
        <source>Split</source>
        <translation>Abtrennen</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>Which address of “%1” belongs to someone else?</source>
        <translation>Welche Adresse von „%1“ gehört jemand anderem?</translation>
    </message>
    <message>
        <source>&amp;Split</source>
        <translation>&amp;Abtrennen</translation>
    </message>
    <message>
        <source>Which name of “%1” belongs to someone else?</source>
        <translation>Welcher Name von „%1“ gehört zu jemand anderem?</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Split &amp;Every Name</source>
        <translation>&amp;Jeden Namen abtrennen</translation>
    </message>
    <message>
        <source>Count each name with this address as a different person</source>
        <translation>Jeden Namen mit dieser Adresse als eigene Person zählen</translation>
    </message>
</context>
<context>
    <name>gui::StartPages</name>
    <message>
        <source>Contacting GitHub…</source>
        <translation>GitHub wird kontaktiert …</translation>
    </message>
</context>
<context>
    <name>gui::SuggestionsModel</name>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>Commits</source>
        <translation>Commits</translation>
    </message>
    <message>
        <source>First commit</source>
        <translation>Erster Commit</translation>
    </message>
    <message>
        <source>%1 people</source>
        <translation>%1 Personen</translation>
    </message>
    <message>
        <source>%1 names, maybe several people</source>
        <translation>%1 Namen, vielleicht mehrere Personen</translation>
    </message>
</context>
<context>
    <name>gui::WaitingPage</name>
    <message>
        <source>The history is saved, so next time only new commits are read.</source>
        <translation>Der Verlauf wird gespeichert; beim nächsten Mal werden nur neue Commits gelesen.</translation>
    </message>
    <message>
        <source>Still reading: %1 of %2 repositories. The chart only shows what has been read so far.</source>
        <translation>Wird noch gelesen: %1 von %2 Repositorys. Das Diagramm zeigt nur, was bisher gelesen wurde.</translation>
    </message>
    <message>
        <source>Still reading. The chart only shows what has been read so far.</source>
        <translation>Wird noch gelesen. Das Diagramm zeigt nur, was bisher gelesen wurde.</translation>
    </message>
</context>
<context>
    <name>gui::WelcomePage</name>
    <message>
        <source>Who is new around here?</source>
        <translation>Wer ist hier neu?</translation>
    </message>
    <message>
        <source>Enter a GitHub user, organisation or repository to see how many
people made their first commit there, month by month.
Click a bar to see who they are.</source>
        <translation>Einen GitHub-Benutzer, eine Organisation oder ein Repository eingeben,
um zu sehen, wie viele Personen dort Monat für Monat ihren ersten
Commit gemacht haben. Ein Klick auf einen Balken zeigt, wer sie sind.</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>Beispiele:</translation>
    </message>
    <message>
        <source>Look up this organisation</source>
        <translation>Diese Organisation nachschlagen</translation>
    </message>
    <message>
        <source>Look up this repository</source>
        <translation>Dieses Repository nachschlagen</translation>
    </message>
    <message>
        <source>Look up this user</source>
        <translation>Diesen Benutzer nachschlagen</translation>
    </message>
    <message>
        <source>Everything is saved on this computer
and opens without a network connection.</source>
        <translation>Alles wird auf diesem Computer gespeichert
und öffnet sich ohne Netzwerk.</translation>
    </message>
    <message>
        <source>You do not need a token: Newfaces works with 60 requests an hour and git. With &lt;a href=&quot;#accounts&quot;&gt;a token&lt;/a&gt; you get 5,000 requests an hour, GraphQL, and the handles that new contributors list.</source>
        <translation>Ein Token ist nicht nötig: Newfaces kommt mit 60 Anfragen pro Stunde und git aus. Mit &lt;a href=&quot;#accounts&quot;&gt;einem Token&lt;/a&gt; gibt es 5.000 Anfragen pro Stunde, GraphQL und die Handles, die neue Mitwirkende angeben.</translation>
    </message>
</context>
<context>
    <name>gui::WhoIsWhoDialog</name>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Show only people with more than one address</source>
        <translation>Nur Personen mit mehr als einer Adresse zeigen</translation>
    </message>
    <message>
        <source>Several &amp;addresses</source>
        <translation>&amp;Mehrere Adressen</translation>
    </message>
    <message>
        <source>No people.</source>
        <translation>Keine Personen.</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <source>Possible duplicates</source>
        <translation>Mögliche Dubletten</translation>
    </message>
    <message>
        <source>&amp;Same Person</source>
        <translation>&amp;Dieselbe Person</translation>
    </message>
    <message>
        <source>&amp;Different People</source>
        <translation>Ve&amp;rschiedene Personen</translation>
    </message>
    <message>
        <source>Bots</source>
        <translation>Bots</translation>
    </message>
    <message>
        <source>No bots. You can mark accounts as bots in the list of people.</source>
        <translation>Keine Bots. In der Liste der Personen lassen sich Konten als Bots markieren.</translation>
    </message>
    <message>
        <source>U&amp;ndo</source>
        <translation>Rückgän&amp;gig</translation>
    </message>
    <message>
        <source>People in %1</source>
        <translation>Personen bei %1</translation>
    </message>
    <message>
        <source>&amp;People</source>
        <translation>&amp;Personen</translation>
    </message>
    <message>
        <source>Su&amp;ggestions</source>
        <translation>&amp;Vorschläge</translation>
    </message>
    <message>
        <source>&amp;Bots</source>
        <translation>&amp;Bots</translation>
    </message>
    <message>
        <source>De&amp;cisions</source>
        <translation>&amp;Entscheidungen</translation>
    </message>
    <message>
        <source>No suggestions: no two people have the same name, and no address has many.</source>
        <translation>Keine Vorschläge: Keine zwei Personen heißen gleich, und keine Adresse hat viele Namen.</translation>
    </message>
    <message>
        <source>Count all people with this name, or the selected ones, as one person; for an address, everyone who has it</source>
        <translation>Alle Personen mit diesem Namen oder die ausgewählten als eine Person zählen; bei einer Adresse alle, die sie haben</translation>
    </message>
    <message>
        <source>Keep all people with this name, or the selected ones, separate, and do not suggest them again; for an address, split it by name</source>
        <translation>Alle Personen mit diesem Namen oder die ausgewählten getrennt lassen und nicht wieder vorschlagen; eine Adresse nach Namen trennen</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 gespeichert.</translation>
    </message>
    <message>
        <source>Find people by account, name, address or organisation</source>
        <translation>Personen nach Konto, Name, Adresse oder Organisation suchen</translation>
    </message>
    <message>
        <source>By account, name, address or organisation</source>
        <translation>Nach Konto, Name, Adresse oder Organisation</translation>
    </message>
    <message>
        <source>Find people</source>
        <translation>Personen suchen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>gui::WhoIsWhoModel</name>
    <message>
        <source>Marked as a bot by you.</source>
        <translation>Von Hand als Bot markiert.</translation>
    </message>
    <message>
        <source>Marked as not a bot by you.</source>
        <translation>Von Hand als kein Bot markiert.</translation>
    </message>
    <message>
        <source>The name ends in “[bot]”.</source>
        <translation>Der Name endet auf „[bot]“.</translation>
    </message>
    <message>
        <source>An automated account, by its type or because it is well known.</source>
        <translation>Ein automatisches Konto, nach seinem Typ oder weil es bekannt ist.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>Commits</source>
        <translation>Commits</translation>
    </message>
    <message>
        <source>First commit</source>
        <translation>Erster Commit</translation>
    </message>
    <message>
        <source>Bot</source>
        <translation>Bot</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>bot</source>
        <translation>Bot</translation>
    </message>
    <message>
        <source>Marked as an AI agent by you.</source>
        <translation>Von Hand als KI-Agent markiert.</translation>
    </message>
    <message>
        <source>A well-known AI agent.</source>
        <translation>Ein bekannter KI-Agent.</translation>
    </message>
    <message>
        <source>AI agent</source>
        <translation>KI-Agent</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
</context>
<context>
    <name>gui::WindowActions</name>
    <message>
        <source>&amp;Look Up</source>
        <translation>&amp;Nachschlagen</translation>
    </message>
    <message>
        <source>&amp;Find in List</source>
        <translation>In der Liste &amp;suchen</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Aktualisieren</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Abbre&amp;chen</translation>
    </message>
    <message>
        <source>&amp;GitHub contributors</source>
        <translation>&amp;GitHub-Mitwirkende</translation>
    </message>
    <message>
        <source>&amp;Profiles</source>
        <translation>&amp;Profile</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Pr&amp;int Chart…</source>
        <translation>&amp;Diagramm drucken …</translation>
    </message>
    <message>
        <source>L&amp;ocal Port</source>
        <translation>L&amp;okaler Port</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>&amp;Einstellungen</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;About Newfaces</source>
        <translation>Über Ne&amp;wfaces</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>Refres&amp;h All</source>
        <translation>Alle a&amp;ktualisieren</translation>
    </message>
    <message>
        <source>&amp;Waiting Lookups</source>
        <translation>Wartesch&amp;lange</translation>
    </message>
    <message>
        <source>Releases an&amp;d Events</source>
        <translation>Releases &amp;und Ereignisse</translation>
    </message>
    <message>
        <source>Ow&amp;n Events…</source>
        <translation>E&amp;igene Ereignisse …</translation>
    </message>
</context>
</TS>
