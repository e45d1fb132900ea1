<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
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
        <source>1 decision of yours</source>
        <translation>1 eigene Entscheidung</translation>
    </message>
    <message>
        <source>%1 decisions of yours</source>
        <translation>%1 eigene Entscheidungen</translation>
    </message>
    <message>
        <source>the account of 1 address not asked for</source>
        <translation>das Konto zu 1 Adresse nicht erfragt</translation>
    </message>
    <message>
        <source>accounts of %1 addresses not asked for</source>
        <translation>die Konten zu %1 Adressen nicht erfragt</translation>
    </message>
    <message>
        <source>%1 yet</source>
        <translation>bisher %1</translation>
    </message>
    <message>
        <source>%1: that needs a token</source>
        <translation>%1: das braucht ein Token</translation>
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
        <source>as of %1</source>
        <translation>Stand: %1</translation>
    </message>
    <message>
        <source>%1 has no public repositories.</source>
        <translation>%1 hat keine öffentlichen Repositorys.</translation>
    </message>
    <message>
        <source>No new contributors in this range.</source>
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
        <source>Access refused</source>
        <translation>Zugriff verweigert</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Verschwunden</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
</context>
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
        <translation>wiedergekehrt</translation>
    </message>
    <message>
        <source>back within 3 months</source>
        <translation>wieder da binnen 3 Monaten</translation>
    </message>
    <message>
        <source>in 4–6 months</source>
        <translation>in 4–6 Monaten</translation>
    </message>
    <message>
        <source>in 7–12 months</source>
        <translation>in 7–12 Monaten</translation>
    </message>
    <message>
        <source>not back (yet)</source>
        <translation>(noch) nicht wieder da</translation>
    </message>
    <message>
        <source>not back within 12 months</source>
        <translation>nicht binnen 12 Monaten wieder da</translation>
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
        <source>New a month</source>
        <translation>Neue pro Monat</translation>
    </message>
    <message>
        <source>Active a month</source>
        <translation>Aktive pro Monat</translation>
    </message>
    <message>
        <source>New a month, by when they came back</source>
        <translation>Neue pro Monat, danach, wann sie wiederkamen</translation>
    </message>
    <message>
        <source>New contributors a month, new to the owner</source>
        <translation>Neue Mitwirkende pro Monat, neu beim Inhaber</translation>
    </message>
    <message>
        <source>New contributors a month, new to the repository</source>
        <translation>Neue Mitwirkende pro Monat, neu im Repository</translation>
    </message>
    <message>
        <source>Active contributors a month, new and returning to the owner</source>
        <translation>Aktive Mitwirkende pro Monat, neu beim Inhaber und wiedergekehrt</translation>
    </message>
    <message>
        <source>Active contributors a month, new and returning to the repository</source>
        <translation>Aktive Mitwirkende pro Monat, neu im Repository und wiedergekehrt</translation>
    </message>
    <message>
        <source>New contributors a month, by when they came back to the owner</source>
        <translation>Neue Mitwirkende pro Monat, danach, wann sie zum Inhaber wiederkamen</translation>
    </message>
    <message>
        <source>New contributors a month, by when they came back to the repository</source>
        <translation>Neue Mitwirkende pro Monat, danach, wann sie ins Repository wiederkamen</translation>
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
        <source>Chart of new contributors, by when they came back</source>
        <translation>Diagramm der neuen Mitwirkenden, danach, wann sie wiederkamen</translation>
    </message>
    <message>
        <source>Nobody was active in this range.</source>
        <translation>Niemand war in diesem Zeitraum aktiv.</translation>
    </message>
    <message>
        <source>No newcomers in this range.</source>
        <translation>Keine neuen Mitwirkenden in diesem Zeitraum.</translation>
    </message>
</context>
<context>
    <name>chart</name>
    <message>
        <source>“%1” cannot be written: %2.</source>
        <translation>„%1“ lässt sich nicht schreiben: %2.</translation>
    </message>
    <message>
        <source>A chart&apos;s file needs a name that ends in .png, .svg or .pdf.</source>
        <translation>Die Datei eines Diagramms braucht einen Namen, der auf .png, .svg oder .pdf endet.</translation>
    </message>
    <message>
        <source>A chart can be written as .png, .svg or .pdf, not “.%1”.</source>
        <translation>Ein Diagramm lässt sich als .png, .svg oder .pdf schreiben, nicht als „.%1“.</translation>
    </message>
    <message>
        <source>A chart can be %1 to %2 pixels wide and high, not %3x%4.</source>
        <translation>Ein Diagramm kann %1 bis %2 Pixel breit und hoch sein, nicht %3x%4.</translation>
    </message>
    <message>
        <source>The picture is too large to draw. Choose a smaller size.</source>
        <translation>Das Bild ist zu groß zum Zeichnen. Bitte eine kleinere Größe wählen.</translation>
    </message>
    <message>
        <source>all so far</source>
        <translation>alle bisher</translation>
    </message>
    <message>
        <source>All so far</source>
        <translation>Alle bisher</translation>
    </message>
    <message>
        <source>; %1 in all</source>
        <translation>; insgesamt %1</translation>
    </message>
    <message>
        <source>; %1 of %2 came back within 12 months</source>
        <translation>; %1 von %2 kamen binnen 12 Monaten wieder</translation>
    </message>
    <message>
        <source>Bars of new contributors by month, %1 to %2, highest %3 in %4</source>
        <translation>Balken der neuen Mitwirkenden nach Monat, %1 bis %2, am höchsten %3 im %4</translation>
    </message>
    <message>
        <source>Bars of active contributors by month, %1 to %2, highest %3 in %4</source>
        <translation>Balken der aktiven Mitwirkenden nach Monat, %1 bis %2, am höchsten %3 im %4</translation>
    </message>
    <message>
        <source>Bars of new contributors by month and by when they came back, %1 to %2, highest %3 in %4</source>
        <translation>Balken der neuen Mitwirkenden nach Monat und danach, wann sie wiederkamen, %1 bis %2, am höchsten %3 im %4</translation>
    </message>
    <message>
        <source>%1: new contributors: %2%3, all so far: %4.</source>
        <translation>%1: neue Mitwirkende: %2%3, alle bisher: %4.</translation>
    </message>
    <message>
        <source>%1: active contributors: %2%3.</source>
        <translation>%1: aktive Mitwirkende: %2%3.</translation>
    </message>
    <message>
        <source>%1: new contributors: %2%3.</source>
        <translation>%1: neue Mitwirkende: %2%3.</translation>
    </message>
</context>
<context>
    <name>chart::ContributorsChart</name>
    <message>
        <source>Hide or show %1</source>
        <translation>%1 aus- oder einblenden</translation>
    </message>
</context>
<context>
    <name>config</name>
    <message>
        <source>An address names a host, as https://HOST or https://HOST/PATH.</source>
        <translation>Eine Adresse nennt einen Host, wie https://HOST oder https://HOST/PFAD.</translation>
    </message>
    <message>
        <source>An address names no user and no password: they would be shown.</source>
        <translation>Eine Adresse nennt weder Benutzer noch Passwort: sie wären zu sehen.</translation>
    </message>
    <message>
        <source>An address has nothing after “?” or “#”.</source>
        <translation>Eine Adresse hat nichts hinter „?“ oder „#“.</translation>
    </message>
    <message>
        <source>An address begins with https://, since a token could be read on its way; with http:// it is on this machine alone.</source>
        <translation>Eine Adresse beginnt mit https://, weil ein Token unterwegs mitgelesen werden könnte; mit http:// nur auf diesem Rechner.</translation>
    </message>
    <message>
        <source>The address of a folder has its absolute path, as file:///PATH.</source>
        <translation>Die Adresse eines Ordners hat seinen absoluten Pfad, wie file:///PFAD.</translation>
    </message>
    <message>
        <source>It takes one or more of api, mirror, page and timeline, each once, with commas between them.</source>
        <translation>Möglich sind api, mirror, page und timeline, mindestens eines davon, jedes einmal, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>It takes yes or no.</source>
        <translation>Möglich sind yes oder no.</translation>
    </message>
    <message>
        <source>It takes ask, yes or no.</source>
        <translation>Möglich sind ask, yes oder no.</translation>
    </message>
    <message>
        <source>It takes a number of megabytes from 0 to 1000000.</source>
        <translation>Möglich ist eine Zahl von Megabyte von 0 bis 1000000.</translation>
    </message>
    <message>
        <source>It takes a number from 1024 to 65535.</source>
        <translation>Möglich ist eine Zahl von 1024 bis 65535.</translation>
    </message>
    <message>
        <source>It takes the absolute path of a folder, as /home/NAME/FOLDER.</source>
        <translation>Möglich ist der absolute Pfad eines Ordners, wie /home/NAME/ORDNER.</translation>
    </message>
    <message>
        <source>It takes system, light or dark.</source>
        <translation>Möglich sind system, light oder dark.</translation>
    </message>
    <message>
        <source>It takes one of these: %1.</source>
        <translation>Möglich ist eines von diesen: %1.</translation>
    </message>
    <message>
        <source>%1 in the environment cannot be. %2</source>
        <translation>%1 in der Umgebung ist nicht möglich. %2</translation>
    </message>
    <message>
        <source>“%1” in “%2” cannot be. %3</source>
        <translation>„%1“ in „%2“ ist nicht möglich. %3</translation>
    </message>
    <message>
        <source>The settings cannot be written to “%1”. Check that you may write there, and that the disk is not full.</source>
        <translation>Die Einstellungen lassen sich nicht in „%1“ schreiben. Bitte prüfen, ob dort geschrieben werden darf und ob auf dem Datenträger Platz ist.</translation>
    </message>
    <message>
        <source>The settings in “%1” are those of a newer Newfaces: they hold, and cannot be changed with this one.</source>
        <translation>Die Einstellungen in „%1“ sind die eines neueren Newfaces: sie gelten, sind aber mit diesem nicht zu ändern.</translation>
    </message>
    <message>
        <source>The settings in “%1” cannot be read; the usual ones hold.</source>
        <translation>Die Einstellungen in „%1“ sind nicht lesbar; es gelten die üblichen.</translation>
    </message>
    <message>
        <source>The settings in “%1” are damaged, and cannot be written. What could be read of them holds.</source>
        <translation>Die Einstellungen in „%1“ sind beschädigt und lassen sich nicht schreiben. Was von ihnen lesbar war, gilt.</translation>
    </message>
    <message>
        <source>The settings in “%1” were damaged. They were copied to “%2”; what could be read of them holds.</source>
        <translation>Die Einstellungen in „%1“ waren beschädigt. Sie wurden nach „%2“ kopiert; was von ihnen lesbar war, gilt.</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>It has not been read yet. Look it up again.</source>
        <translation>Es wurde noch nicht gelesen. Bitte noch einmal nachschlagen.</translation>
    </message>
    <message>
        <source>Nobody of “%1” is known as “%2”. Name people by what the list of people calls them, by an account, an address or a name.</source>
        <translation>Niemand bei „%1“ ist als „%2“ bekannt. Personen heißen hier wie in der Liste der Personen, oder nach einem Konto, einer Adresse oder einem Namen.</translation>
    </message>
    <message>
        <source>“%1” may be any of %2 people. Name one of them: %3.</source>
        <translation>„%1“ kann jede von %2 Personen sein. Bitte eine davon nennen: %3.</translation>
    </message>
    <message>
        <source>To join takes two people at least.</source>
        <translation>Zum Zusammenführen braucht es mindestens zwei Personen.</translation>
    </message>
    <message>
        <source>“%1” and “%2” are one person already.</source>
        <translation>„%1“ und „%2“ sind schon dieselbe Person.</translation>
    </message>
    <message>
        <source>“%1” has no second address that could be split from the first.</source>
        <translation>„%1“ hat keine zweite Adresse, die sich von der ersten abtrennen ließe.</translation>
    </message>
    <message>
        <source>To split “%1”, name the address that is somebody else&apos;s. It is one of: %2.</source>
        <translation>Um „%1“ aufzuteilen, bitte die Adresse nennen, die jemand anderem gehört. Es ist eine von diesen: %2.</translation>
    </message>
    <message>
        <source>“%1” and “%2” are different people already, and nothing suggests otherwise.</source>
        <translation>„%1“ und „%2“ sind schon verschiedene Personen, und nichts spricht dagegen.</translation>
    </message>
    <message>
        <source>“%1” counts as a bot already.</source>
        <translation>„%1“ zählt schon als Bot.</translation>
    </message>
    <message>
        <source>“%1” counts as a human already.</source>
        <translation>„%1“ zählt schon als Mensch.</translation>
    </message>
    <message>
        <source>Name the people that it is about.</source>
        <translation>Bitte die Personen nennen, um die es geht.</translation>
    </message>
    <message>
        <source>One source has no “@%1”, and no other could confirm that there is no such account.</source>
        <translation>Eine Quelle kennt „@%1“ nicht, und keine andere konnte bestätigen, dass es das Konto nicht gibt.</translation>
    </message>
    <message>
        <source>No source shows a profile for “@%1”: it may be protected, or have no posts.</source>
        <translation>Keine Quelle zeigt ein Profil zu „@%1“: es ist vielleicht geschützt oder hat keine Beiträge.</translation>
    </message>
    <message>
        <source>cannot be a handle: these have 1 to 15 letters of a to z, digits and underscores.</source>
        <translation>kann kein Handle sein: das sind 1 bis 15 Buchstaben von a bis z, Ziffern und Unterstriche.</translation>
    </message>
    <message>
        <source>Give a handle of X, as “@NASA”.</source>
        <translation>Bitte ein Handle von X angeben, wie „@NASA“.</translation>
    </message>
    <message>
        <source>is no link to a profile on X.</source>
        <translation>ist kein Link zu einem Profil auf X.</translation>
    </message>
    <message>
        <source>names no profile.</source>
        <translation>nennt kein Profil.</translation>
    </message>
    <message>
        <source>is a page of X&apos;s own, and no profile.</source>
        <translation>ist eine Seite von X selbst und kein Profil.</translation>
    </message>
    <message>
        <source>is not a link to %1.</source>
        <translation>ist kein Link zu %1.</translation>
    </message>
    <message>
        <source>leads to %1. Give a name or a link of %2.</source>
        <translation>führt zu %1. Bitte einen Namen oder einen Link von %2 angeben.</translation>
    </message>
    <message>
        <source>Give the name of a GitHub user, organisation or repository.</source>
        <translation>Bitte den Namen eines GitHub-Benutzers, einer Organisation oder eines Repositorys angeben.</translation>
    </message>
    <message>
        <source>names no user, organisation or repository.</source>
        <translation>nennt weder Benutzer noch Organisation oder Repository.</translation>
    </message>
    <message>
        <source>has too many parts. Give owner, or owner/repository.</source>
        <translation>hat zu viele Teile. Bitte Inhaber oder Inhaber/Repository angeben.</translation>
    </message>
    <message>
        <source>cannot be a name on GitHub: these have 1 to 39 letters, digits and single hyphens between them.</source>
        <translation>kann kein Name auf GitHub sein: das sind 1 bis 39 Buchstaben, Ziffern und einzelne Bindestriche dazwischen.</translation>
    </message>
    <message>
        <source>cannot be a repository&apos;s name: these have 1 to 100 letters, digits, “.”, “-” and “_”.</source>
        <translation>kann nicht der Name eines Repositorys sein: das sind 1 bis 100 Buchstaben, Ziffern, „.“, „-“ und „_“.</translation>
    </message>
    <message>
        <source>Give a token: what was given is empty.</source>
        <translation>Bitte ein Token angeben: die Eingabe ist leer.</translation>
    </message>
    <message>
        <source>What was given is too long for a token: these have 1,024 characters at most.</source>
        <translation>Die Eingabe ist zu lang für ein Token: das sind höchstens 1.024 Zeichen.</translation>
    </message>
    <message>
        <source>A token is one word; what was given has several, or several lines.</source>
        <translation>Ein Token ist ein einziges Wort; die Eingabe hat mehrere oder mehrere Zeilen.</translation>
    </message>
    <message>
        <source>What was given has characters that no token has: these are letters, digits and signs of ASCII.</source>
        <translation>Die Eingabe hat Zeichen, die kein Token hat: das sind Buchstaben, Ziffern und Zeichen aus ASCII.</translation>
    </message>
</context>
<context>
    <name>engine</name>
    <message>
        <source>There is no keychain that could keep the token.</source>
        <translation>Es gibt keinen Schlüsselbund, der das Token aufbewahren könnte.</translation>
    </message>
    <message>
        <source>The local port&apos;s token is for other programs to show: there is nobody to ask about it.</source>
        <translation>Das Token des lokalen Ports ist für andere Programme zum Vorzeigen: niemand kann danach gefragt werden.</translation>
    </message>
    <message>
        <source>There is no token to test.</source>
        <translation>Es gibt kein Token zum Testen.</translation>
    </message>
    <message>
        <source> It is the one in %1.</source>
        <translation> Es ist das aus %1.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>„%1“ ist nicht lesbar: %2.</translation>
    </message>
    <message>
        <source>it is larger than 10 MB</source>
        <translation>die Datei ist größer als 10 MB</translation>
    </message>
    <message>
        <source>it is no file</source>
        <translation>das ist keine Datei</translation>
    </message>
    <message>
        <source>GitHub&apos;s GraphQL API answers only with a token. Set one (newfaces token set github), or take another source.</source>
        <translation>GitHubs GraphQL-API antwortet nur mit einem Token. Bitte eines setzen (newfaces token set github) oder eine andere Quelle nehmen.</translation>
    </message>
    <message>
        <source>Stopped. What was read is kept.</source>
        <translation>Angehalten. Was gelesen wurde, bleibt.</translation>
    </message>
    <message>
        <source>git was not let see “%1” (%2 in all); GitHub&apos;s API is asked instead.</source>
        <translation>git durfte „%1“ nicht sehen (%2 insgesamt); stattdessen wird GitHubs API gefragt.</translation>
    </message>
    <message>
        <source>Whose accounts the addresses of “%1” belong to could not be asked: %2</source>
        <translation>Welchen Konten die Adressen von „%1“ gehören, war nicht zu erfragen: %2</translation>
    </message>
    <message>
        <source>Stopped. What was found is kept.</source>
        <translation>Angehalten. Was gefunden wurde, bleibt.</translation>
    </message>
    <message>
        <source>The picture could not be fetched: %1</source>
        <translation>Das Bild war nicht zu holen: %1</translation>
    </message>
    <message>
        <source>The picture cannot be shown.</source>
        <translation>Das Bild lässt sich nicht anzeigen.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2.</source>
        <translation>„%1“ lässt sich nicht schreiben: %2.</translation>
    </message>
    <message>
        <source>X&apos;s official API answers only with a token. Set one (newfaces token set x), or take another source.</source>
        <translation>Die offizielle API von X antwortet nur mit einem Token. Bitte eines setzen (newfaces token set x) oder eine andere Quelle nehmen.</translation>
    </message>
    <message>
        <source>Without a token for X&apos;s official API (newfaces token set x), profiles are to be had only from other sources, and those may not be asked.</source>
        <translation>Ohne Token für die offizielle API von X (newfaces token set x) sind Profile nur bei anderen Quellen zu haben, und diese dürfen nicht gefragt werden.</translation>
    </message>
    <message>
        <source>Nothing is stored of “%1”. Look it up once with a network.</source>
        <translation>Von „%1“ ist nichts gespeichert. Bitte einmal mit Netz nachschlagen.</translation>
    </message>
    <message>
        <source>Another host was chosen meanwhile, and the token is not used for that one. If it should be, set it again.</source>
        <translation>Inzwischen wurde ein anderer Host gewählt, und für diesen wird das Token nicht verwendet. Soll es das, setzen Sie es noch einmal.</translation>
    </message>
</context>
<context>
    <name>git</name>
    <message>
        <source>“%1” is no address to fetch a history from. Check it in the settings.</source>
        <translation>„%1“ ist keine Adresse, von der sich eine Geschichte holen lässt. Bitte in den Einstellungen prüfen.</translation>
    </message>
    <message>
        <source>“%1” cannot be written. Check whom it belongs to.</source>
        <translation>„%1“ lässt sich nicht schreiben. Bitte prüfen, wem es gehört.</translation>
    </message>
    <message>
        <source>“%1” cannot be written. Check whom it belongs to, and whether there is room left.</source>
        <translation>„%1“ lässt sich nicht schreiben. Bitte prüfen, wem es gehört und ob noch Platz ist.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>“%1” cannot be removed. Check whom it belongs to.</source>
        <translation>„%1“ lässt sich nicht entfernen. Bitte prüfen, wem es gehört.</translation>
    </message>
    <message>
        <source>%1 could not be read by git (“%2”). Try again later.</source>
        <translation>%1 war für git nicht lesbar („%2“). Bitte später noch einmal versuchen.</translation>
    </message>
    <message>
        <source>git could not copy the history of %1 (“%2”). Try again, or choose another source.</source>
        <translation>git konnte die Geschichte von %1 nicht kopieren („%2“). Bitte noch einmal versuchen oder eine andere Quelle wählen.</translation>
    </message>
    <message>
        <source>There is no branch “%1” at %2.</source>
        <translation>Es gibt keinen Branch „%1“ bei %2.</translation>
    </message>
    <message>
        <source>The copy of the history in “%1” was damaged, and was removed. Try again.</source>
        <translation>Die Kopie der Geschichte in „%1“ war beschädigt und wurde entfernt. Bitte noch einmal versuchen.</translation>
    </message>
    <message>
        <source>There is no copy of the history in “%1”. Try again.</source>
        <translation>Es gibt keine Kopie der Geschichte in „%1“. Bitte noch einmal versuchen.</translation>
    </message>
    <message>
        <source>git is not installed, or cannot be started. Install it, or choose another source.</source>
        <translation>git ist nicht installiert oder lässt sich nicht starten. Bitte installieren oder eine andere Quelle wählen.</translation>
    </message>
    <message>
        <source>git does not get on, and was ended. Try again, or choose another source.</source>
        <translation>git kam nicht voran und wurde beendet. Bitte noch einmal versuchen oder eine andere Quelle wählen.</translation>
    </message>
    <message>
        <source>There is no room left for “%1”. Make some and try again.</source>
        <translation>Für „%1“ ist kein Platz mehr. Bitte Platz schaffen und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>git may not write to “%1”. Check whom it belongs to.</source>
        <translation>git darf nicht in „%1“ schreiben. Bitte prüfen, wem es gehört.</translation>
    </message>
    <message>
        <source>The installed git is too old, or is none (“%1”). Install version 2.20 or newer, or choose another source.</source>
        <translation>Das installierte git ist zu alt oder gar keines („%1“). Bitte Version 2.20 oder neuer installieren oder eine andere Quelle wählen.</translation>
    </message>
    <message>
        <source>There is no repository at %1, or it is private.</source>
        <translation>Bei %1 gibt es kein Repository, oder es ist privat.</translation>
    </message>
    <message>
        <source>The repository at %1 is not shown with this token.</source>
        <translation>Das Repository bei %1 wird mit diesem Token nicht gezeigt.</translation>
    </message>
    <message>
        <source>There is no repository at %1, or it takes a token to see it.</source>
        <translation>Bei %1 gibt es kein Repository, oder es braucht ein Token, um es zu sehen.</translation>
    </message>
    <message>
        <source>The repository at %1 is not shown to us.</source>
        <translation>Das Repository bei %1 wird uns nicht gezeigt.</translation>
    </message>
    <message>
        <source>The repository at %1 is blocked for legal reasons.</source>
        <translation>Das Repository bei %1 ist aus rechtlichen Gründen gesperrt.</translation>
    </message>
    <message>
        <source>The repository is no longer at %1: it was moved.</source>
        <translation>Das Repository ist nicht mehr bei %1: es ist umgezogen.</translation>
    </message>
    <message>
        <source>The system has no room to hand git its token. Try again.</source>
        <translation>Das System hat keinen Platz, um git sein Token zu übergeben. Bitte noch einmal versuchen.</translation>
    </message>
</context>
<context>
    <name>github</name>
    <message>
        <source>GitHub could not tell about “%1” in time. Try again later, or read it by another source.</source>
        <translation>GitHub konnte zu „%1“ nicht rechtzeitig antworten. Bitte später noch einmal versuchen oder aus einer anderen Quelle lesen.</translation>
    </message>
    <message>
        <source>the commit %1 has no date</source>
        <translation>dem Commit %1 fehlt das Datum</translation>
    </message>
    <message>
        <source>it is not a JSON object</source>
        <translation>sie ist kein JSON-Objekt</translation>
    </message>
    <message>
        <source>it is not a JSON list</source>
        <translation>sie ist keine JSON-Liste</translation>
    </message>
    <message>
        <source>GitHub refuses to show “%1”%2</source>
        <translation>GitHub zeigt „%1“ nicht%2</translation>
    </message>
    <message>
        <source>GitHub blocks “%1” for legal reasons.</source>
        <translation>GitHub sperrt „%1“ aus rechtlichen Gründen.</translation>
    </message>
    <message>
        <source>There is no GitHub user or organisation named “%1”.</source>
        <translation>Auf GitHub heißt kein Benutzer und keine Organisation „%1“.</translation>
    </message>
    <message>
        <source>There is no repository “%1” on GitHub, or it is private.</source>
        <translation>Auf GitHub gibt es kein Repository „%1“, oder es ist privat.</translation>
    </message>
    <message>
        <source>GitHub refuses this token: it may have expired, or been revoked. Set another one, or remove it to go on without.</source>
        <translation>GitHub weist dieses Token zurück: es ist vielleicht abgelaufen oder widerrufen. Bitte ein anderes setzen, oder es entfernen, um ohne weiterzumachen.</translation>
    </message>
    <message>
        <source>The repository “%1” has no commits.</source>
        <translation>Das Repository „%1“ hat keine Commits.</translation>
    </message>
    <message>
        <source>GitHub answered the question about “%1” with status %2%3</source>
        <translation>GitHub hat auf die Frage nach „%1“ mit Status %2 geantwortet%3</translation>
    </message>
    <message>
        <source>GitHub answered the question about “%1” with an error%2</source>
        <translation>GitHub hat auf die Frage nach „%1“ mit einem Fehler geantwortet%2</translation>
    </message>
    <message>
        <source>GitHub&apos;s answer about “%1” could not be understood: %2.</source>
        <translation>GitHubs Antwort zu „%1“ war nicht zu verstehen: %2.</translation>
    </message>
    <message>
        <source>“%1” is missing</source>
        <translation>„%1“ fehlt</translation>
    </message>
    <message>
        <source>GitHub grants nothing more to this token for now.</source>
        <translation>GitHub gewährt diesem Token vorerst nichts mehr.</translation>
    </message>
    <message>
        <source>the token</source>
        <translation>das Token</translation>
    </message>
    <message>
        <source>it has status %1</source>
        <translation>sie hat den Status %1</translation>
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
        <translation>Entfernen…</translation>
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
        <translation>Testen (0,01 $)…</translation>
    </message>
    <message>
        <source>Asking GitHub …</source>
        <translation>GitHub wird gefragt …</translation>
    </message>
    <message>
        <source>X takes $0.01 to look up the one profile of the test.</source>
        <translation>X nimmt 0,01 $ dafür, das eine Profil des Tests nachzuschlagen.</translation>
    </message>
    <message>
        <source>Asking %1 …</source>
        <translation>%1 wird gefragt …</translation>
    </message>
    <message>
        <source>Once it is removed, the token has to be pasted or made anew.</source>
        <translation>Einmal entfernt, muss das Token neu eingefügt oder neu erstellt werden.</translation>
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
        <source>It is set, but could not be tested. %1</source>
        <translation>Es ist gesetzt, konnte aber nicht getestet werden. %1</translation>
    </message>
</context>
<context>
    <name>gui::AccountText</name>
    <message>
        <source>There is no token: GitHub answers 60 requests an hour, and the rest is read by git.</source>
        <translation>Es gibt kein Token: GitHub beantwortet 60 Anfragen pro Stunde, und der Rest wird mit git gelesen.</translation>
    </message>
    <message>
        <source>There is no token: profiles are looked up elsewhere, as the sources say.</source>
        <translation>Es gibt kein Token: Profile werden anderswo nachgeschlagen, wie es bei den Quellen steht.</translation>
    </message>
    <message>
        <source>There is no token yet: one is made when the port is switched on.</source>
        <translation>Es gibt noch kein Token: es wird erzeugt, wenn der Port eingeschaltet wird.</translation>
    </message>
    <message>
        <source>GitHub tells of no scopes, and none is needed.</source>
        <translation>GitHub nennt keine Scopes, und es braucht keine.</translation>
    </message>
    <message>
        <source>No scopes: it reads public data, which is all that is needed.</source>
        <translation>Keine Scopes: es liest öffentliche Daten, und mehr braucht es nicht.</translation>
    </message>
    <message>
        <source>Scopes: %1. None is needed.</source>
        <translation>Scopes: %1. Es braucht keine.</translation>
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
        <source>The token of the environment variable %1 wins over the one in the keychain.</source>
        <translation>Das Token der Umgebungsvariable %1 geht dem im Schlüsselbund vor.</translation>
    </message>
    <message>
        <source>The token comes from the environment variable %1, which wins.</source>
        <translation>Das Token kommt aus der Umgebungsvariable %1; sie geht vor.</translation>
    </message>
    <message>
        <source>The token is kept in the system’s keychain.</source>
        <translation>Das Token liegt im Schlüsselbund des Systems.</translation>
    </message>
    <message>
        <source>The token is kept until Newfaces ends.</source>
        <translation>Das Token bleibt, bis Newfaces endet.</translation>
    </message>
    <message>
        <source>X takes this token.</source>
        <translation>X nimmt dieses Token an.</translation>
    </message>
    <message>
        <source>It is %1’s.</source>
        <translation>Es gehört %1.</translation>
    </message>
    <message>
        <source>It is %1’s (%2).</source>
        <translation>Es gehört %1 (%2).</translation>
    </message>
    <message>
        <source>%1 of %2 requests are left until %3.</source>
        <translation>%1 von %2 Anfragen sind bis %3 übrig.</translation>
    </message>
    <message>
        <source>It expires on %1.</source>
        <translation>Es läuft am %1 ab.</translation>
    </message>
    <message>
        <source>&lt;a href=&quot;https://github.com/settings/tokens/new?description=Newfaces&amp;amp;scopes=&quot;&gt;Make a token on GitHub&lt;/a&gt;: it needs no scope. A &lt;a href=&quot;https://github.com/settings/personal-access-tokens/new&quot;&gt;fine-grained one&lt;/a&gt; for public repositories does as well.</source>
        <translation>&lt;a href=&quot;https://github.com/settings/tokens/new?description=Newfaces&amp;amp;scopes=&quot;&gt;Ein Token auf GitHub erstellen&lt;/a&gt;: es braucht keinen Scope. Auch ein &lt;a href=&quot;https://github.com/settings/personal-access-tokens/new&quot;&gt;fein abgestuftes&lt;/a&gt; für öffentliche Repositorys genügt.</translation>
    </message>
    <message>
        <source>&lt;a href=&quot;https://developer.x.com&quot;&gt;Make a bearer token on X&lt;/a&gt;: with it, X’s own API is asked, and takes $0.01 a profile.</source>
        <translation>&lt;a href=&quot;https://developer.x.com&quot;&gt;Ein Bearer-Token auf X erstellen&lt;/a&gt;: damit wird die API von X selbst gefragt, und sie nimmt 0,01 $ pro Profil.</translation>
    </message>
    <message>
        <source>&lt;a href=&quot;#port&quot;&gt;Show, copy or renew it&lt;/a&gt; on the page of the local port.</source>
        <translation>&lt;a href=&quot;#port&quot;&gt;Anzeigen, kopieren oder erneuern&lt;/a&gt; auf der Seite des lokalen Ports.</translation>
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
        <source>As the system</source>
        <translation>Wie das System</translation>
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
</context>
<context>
    <name>gui::ChartPanel</name>
    <message>
        <source>How many people made their first commit in each month</source>
        <translation>Wie viele Personen in jedem Monat ihren ersten Commit gemacht haben</translation>
    </message>
    <message>
        <source>Show who came</source>
        <translation>Zeigen, wer gekommen ist</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Neue</translation>
    </message>
    <message>
        <source>How many people committed in each month: newcomers, and those who came in an earlier month</source>
        <translation>Wie viele Personen in jedem Monat Commits gemacht haben: Neue und solche, die in einem früheren Monat kamen</translation>
    </message>
    <message>
        <source>Show who was active</source>
        <translation>Zeigen, wer aktiv war</translation>
    </message>
    <message>
        <source>&amp;Active</source>
        <translation>&amp;Aktive</translation>
    </message>
    <message>
        <source>Of those who came in each month, how many came back within 3, 6 and 12 months</source>
        <translation>Wie viele derer, die in einem Monat kamen, binnen 3, 6 und 12 Monaten wiederkamen</translation>
    </message>
    <message>
        <source>Show who came back</source>
        <translation>Zeigen, wer wiederkam</translation>
    </message>
    <message>
        <source>Re&amp;tention</source>
        <translation>&amp;Wiederkehr</translation>
    </message>
    <message>
        <source>Show the newest year</source>
        <translation>Das letzte Jahr zeigen</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 Jahr</translation>
    </message>
    <message>
        <source>Show the newest three years</source>
        <translation>Die letzten drei Jahre zeigen</translation>
    </message>
    <message>
        <source>3 years</source>
        <translation>3 Jahre</translation>
    </message>
    <message>
        <source>Show the newest five years</source>
        <translation>Die letzten fünf Jahre zeigen</translation>
    </message>
    <message>
        <source>5 years</source>
        <translation>5 Jahre</translation>
    </message>
    <message>
        <source>Show all months</source>
        <translation>Alle Monate zeigen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Why the numbers are what they are</source>
        <translation>Warum die Zahlen sind, wie sie sind</translation>
    </message>
</context>
<context>
    <name>gui::ContributorsPage</name>
    <message>
        <source>GitHub’s quota</source>
        <translation>GitHubs Kontingent</translation>
    </message>
    <message>
        <source>“%1” has been read.</source>
        <translation>„%1“ ist gelesen.</translation>
    </message>
    <message>
        <source>&amp;Show it</source>
        <translation>An&amp;sehen</translation>
    </message>
    <message>
        <source>Stopped. What was read of “%1” is kept.</source>
        <translation>Angehalten. Was von „%1“ gelesen wurde, bleibt.</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>Removed “%1”.</source>
        <translation>„%1“ entfernt.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Not all forks of “%1” have been read yet.</source>
        <translation>Noch sind nicht alle Forks von „%1“ gelesen.</translation>
    </message>
    <message>
        <source>&amp;Read them now</source>
        <translation>&amp;Jetzt lesen</translation>
    </message>
    <message>
        <source>“%1” gives no handle on X.</source>
        <translation>„%1“ nennt kein Handle auf X.</translation>
    </message>
    <message>
        <source>Asking GitHub …</source>
        <translation>GitHub wird gefragt …</translation>
    </message>
    <message>
        <source>Acco&amp;unts…</source>
        <translation>&amp;Konten…</translation>
    </message>
</context>
<context>
    <name>gui::CountingMenu</name>
    <message>
        <source>The same person by</source>
        <translation>Dieselbe Person nach</translation>
    </message>
    <message>
        <source>&amp;Account and e-mail</source>
        <translation>&amp;Konto und E-Mail</translation>
    </message>
    <message>
        <source>Commits of one account or one e-mail are one person’s</source>
        <translation>Commits eines Kontos oder einer E-Mail sind von einer Person</translation>
    </message>
    <message>
        <source>&amp;E-mail alone</source>
        <translation>Nur &amp;E-Mail</translation>
    </message>
    <message>
        <source>Every e-mail is a person</source>
        <translation>Jede E-Mail ist eine Person</translation>
    </message>
    <message>
        <source>Author’s &amp;name</source>
        <translation>&amp;Name des Autors</translation>
    </message>
    <message>
        <source>Every name is a person, to the letter</source>
        <translation>Jeder Name ist eine Person, Buchstabe für Buchstabe</translation>
    </message>
    <message>
        <source>The date that counts</source>
        <translation>Das Datum, das zählt</translation>
    </message>
    <message>
        <source>Au&amp;thor’s</source>
        <translation>Das des &amp;Autors</translation>
    </message>
    <message>
        <source>When the change was written</source>
        <translation>Wann die Änderung geschrieben wurde</translation>
    </message>
    <message>
        <source>&amp;Committer’s</source>
        <translation>Das des &amp;Committers</translation>
    </message>
    <message>
        <source>When the change was taken in</source>
        <translation>Wann die Änderung aufgenommen wurde</translation>
    </message>
    <message>
        <source>Count as well</source>
        <translation>Auch zählen</translation>
    </message>
    <message>
        <source>&amp;Bots</source>
        <translation>&amp;Bots</translation>
    </message>
    <message>
        <source>Accounts that are programs</source>
        <translation>Konten, die Programme sind</translation>
    </message>
    <message>
        <source>&amp;Forks</source>
        <translation>&amp;Forks</translation>
    </message>
    <message>
        <source>Repositories that were forked from elsewhere</source>
        <translation>Repositorys, die von anderswo abgezweigt sind</translation>
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
        <source>Backed up to %1.</source>
        <translation>Gesichert in %1.</translation>
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
        <source> 1 repository here is as new, and was left as it is.</source>
        <translation> 1 Repository ist hier ebenso neu und blieb, wie es war.</translation>
    </message>
    <message>
        <source> %1 repositories here are as new, and were left as they are.</source>
        <translation> %1 Repositorys sind hier ebenso neu und blieben, wie sie waren.</translation>
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
        <translation>&amp;Alle Inhaber exportieren…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <source>&amp;Back Up…</source>
        <translation>&amp;Sichern…</translation>
    </message>
    <message>
        <source>&amp;Export Everything…</source>
        <translation>Alles &amp;exportieren…</translation>
    </message>
    <message>
        <source>&amp;Export Everything of “%1”…</source>
        <translation>Alles von „%1“ &amp;exportieren…</translation>
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
        <source>In another folder begins another history; what is stored stays where it is.</source>
        <translation>In einem anderen Ordner beginnt ein neuer Verlauf; dieser bleibt dort.</translation>
    </message>
    <message>
        <source>Room taken:</source>
        <translation>Belegter Platz:</translation>
    </message>
    <message>
        <source>Write a copy of the whole database to a file</source>
        <translation>Eine Kopie der ganzen Datenbank in eine Datei schreiben</translation>
    </message>
    <message>
        <source>&amp;Back Up…</source>
        <translation>&amp;Sichern…</translation>
    </message>
    <message>
        <source>Write everything about all owners to a JSON file</source>
        <translation>Alles über alle Inhaber in eine JSON-Datei schreiben</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>Take such a file in; nothing here is lost by it</source>
        <translation>Eine solche Datei aufnehmen; hier geht dabei nichts verloren</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <source>Take all lookups and profiles out of the lists</source>
        <translation>Alle Abfragen und Profile aus den Listen nehmen</translation>
    </message>
    <message>
        <source>&amp;Clear…</source>
        <translation>&amp;Leeren…</translation>
    </message>
    <message>
        <source>Clones</source>
        <translation>Klone</translation>
    </message>
    <message>
        <source>Large repositories are read from clones without files. Removed, they
are cloned again when they are wanted; the history stays.</source>
        <translation>Große Repositorys werden aus Klonen ohne Dateien gelesen. Entfernt, werden
sie neu geklont, wenn sie gebraucht werden; der Verlauf bleibt.</translation>
    </message>
    <message>
        <source>Re&amp;move Clones</source>
        <translation>&amp;Klone entfernen</translation>
    </message>
    <message>
        <source>Cleared %1 and %2.</source>
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
        <source>All lookups and profiles go from the lists. Until Newfaces starts again, that can be undone.</source>
        <translation>Alle Abfragen und Profile verschwinden aus den Listen. Bis Newfaces neu startet, lässt sich das rückgängig machen.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Folder of the history</source>
        <translation>Ordner des Verlaufs</translation>
    </message>
    <message>
        <source>What was stored stays in the folder where it is.</source>
        <translation>Was gespeichert war, bleibt im Ordner, wo es ist.</translation>
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
        <source>Removed the clones that are not in use.</source>
        <translation>Die Klone, die nicht in Gebrauch sind, wurden entfernt.</translation>
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
        <source>Split %1 off, as somebody else.</source>
        <translation>%1 abgetrennt, als jemand anderes.</translation>
    </message>
    <message>
        <source>%1 count as different people.</source>
        <translation>%1 zählen als verschiedene Personen.</translation>
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
        <source>%1 is no bot.</source>
        <translation>%1 ist kein Bot.</translation>
    </message>
    <message>
        <source>%1 are no bots.</source>
        <translation>%1 sind keine Bots.</translation>
    </message>
    <message>
        <source>%1 are no longer joined by you.</source>
        <translation>%1 sind nicht mehr von Hand zusammengeführt.</translation>
    </message>
    <message>
        <source>%1 is no longer split off by you.</source>
        <translation>%1 ist nicht mehr von Hand abgetrennt.</translation>
    </message>
    <message>
        <source>%1 are no longer told apart by you.</source>
        <translation>%1 werden nicht mehr von Hand unterschieden.</translation>
    </message>
    <message>
        <source>%1 is no longer marked by you.</source>
        <translation>%1 ist nicht mehr von Hand markiert.</translation>
    </message>
    <message>
        <source>%1 are no longer marked by you.</source>
        <translation>%1 sind nicht mehr von Hand markiert.</translation>
    </message>
</context>
<context>
    <name>gui::DecisionsModel</name>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>Wen</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
</context>
<context>
    <name>gui::ExportMenu</name>
    <message>
        <source>“%1” could not be written: %2. Choose another folder.</source>
        <translation>„%1“ ließ sich nicht schreiben: %2. Bitte einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>Repository	Month	New contributors</source>
        <translation>Repository	Monat	Neue Mitwirkende</translation>
    </message>
    <message>
        <source>Month	New	Returning</source>
        <translation>Monat	Neu	Wiedergekehrt</translation>
    </message>
    <message>
        <source>Month	New contributors	Back within 3 months	Back within 6 months	Back within 12 months</source>
        <translation>Monat	Neue Mitwirkende	Wieder da binnen 3 Monaten	Wieder da binnen 6 Monaten	Wieder da binnen 12 Monaten</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Export</translation>
    </message>
    <message>
        <source>Chart as &amp;Picture…</source>
        <translation>Diagramm als &amp;Bild…</translation>
    </message>
    <message>
        <source>&amp;Numbers as CSV…</source>
        <translation>&amp;Zahlen als CSV…</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>CSV-Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>P&amp;eople as CSV…</source>
        <translation>&amp;Personen als CSV…</translation>
    </message>
    <message>
        <source>Everything as &amp;JSON…</source>
        <translation>Alles als &amp;JSON…</translation>
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
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
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
        <source>Copied the numbers. Paste them into a spreadsheet.</source>
        <translation>Die Zahlen sind kopiert. Sie lassen sich in eine Tabellenkalkulation einfügen.</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 gespeichert.</translation>
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
        <translation>Än&amp;dern…</translation>
    </message>
    <message>
        <source>Keep the History In</source>
        <translation>Den Verlauf aufbewahren in</translation>
    </message>
</context>
<context>
    <name>gui::HandleInput</name>
    <message>
        <source>Handles or links of X</source>
        <translation>Handles oder Links von X</translation>
    </message>
    <message>
        <source>Handles or links of X, as many as you like</source>
        <translation>Handles oder Links von X, beliebig viele</translation>
    </message>
    <message>
        <source>&amp;Look Up</source>
        <translation>&amp;Nachschlagen</translation>
    </message>
    <message>
        <source>Looks up handles or links from a file (one a line, or the first column of CSV) or from the clipboard</source>
        <translation>Schlägt Handles oder Links aus einer Datei (eines pro Zeile, oder die erste Spalte einer CSV) oder aus der Zwischenablage nach</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>A &amp;File…</source>
        <translation>Einer &amp;Datei…</translation>
    </message>
    <message>
        <source>The &amp;Clipboard</source>
        <translation>Der &amp;Zwischenablage</translation>
    </message>
    <message>
        <source>Handles From a File</source>
        <translation>Handles aus einer Datei</translation>
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
Read from GitHub on %2</source>
        <translation>%1
Von GitHub gelesen am %2</translation>
    </message>
</context>
<context>
    <name>gui::HistoryPanel</name>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Verlauf</translation>
    </message>
    <message>
        <source>Read from GitHub what is new (F5)</source>
        <translation>Von GitHub lesen, was neu ist (F5)</translation>
    </message>
    <message>
        <source>Read what is new</source>
        <translation>Neues lesen</translation>
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
        <source>Export, import and back up</source>
        <translation>Exportieren, importieren und sichern</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Nothing yet. What you look up is kept here, and opens without a network.</source>
        <translation>Noch nichts. Was nachgeschlagen wird, bleibt hier und öffnet sich ohne Netz.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Read what is new</source>
        <translation>&amp;Neues lesen</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Entfernen</translation>
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
    <name>gui::MainWindow</name>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Look up</source>
        <translation>&amp;Nachschlagen</translation>
    </message>
    <message>
        <source>&amp;Read what is new</source>
        <translation>Neues &amp;lesen</translation>
    </message>
    <message>
        <source>&amp;GitHub contributors</source>
        <translation>&amp;GitHub-Mitwirkende</translation>
    </message>
    <message>
        <source>&amp;X profiles</source>
        <translation>&amp;X-Profile</translation>
    </message>
    <message>
        <source>&amp;Local Port</source>
        <translation>L&amp;okaler Port</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>GitHub contributors</source>
        <translation>GitHub-Mitwirkende</translation>
    </message>
    <message>
        <source>X profiles</source>
        <translation>X-Profile</translation>
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
        <source>&amp;Settings</source>
        <translation>&amp;Einstellungen</translation>
    </message>
    <message>
        <source>Settings (Ctrl+,)</source>
        <translation>Einstellungen (Strg+,)</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>gui::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
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
    <name>gui::PeopleActions</name>
    <message>
        <source>&amp;Same Person</source>
        <translation>&amp;Dieselbe Person</translation>
    </message>
    <message>
        <source>S&amp;plit…</source>
        <translation>Ab&amp;trennen…</translation>
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
        <source>Only while people are told by account and e-mail: see Counting.</source>
        <translation>Nur, solange Personen nach Konto und E-Mail unterschieden werden: siehe „Zählung“.</translation>
    </message>
    <message>
        <source>Select somebody first.</source>
        <translation>Bitte erst jemanden auswählen.</translation>
    </message>
    <message>
        <source>Select two people or more who are the same.</source>
        <translation>Bitte mindestens zwei Personen auswählen, die dieselbe sind.</translation>
    </message>
    <message>
        <source>Count those who are selected as one person</source>
        <translation>Die Ausgewählten als eine Person zählen</translation>
    </message>
    <message>
        <source>Select one person.</source>
        <translation>Bitte eine Person auswählen.</translation>
    </message>
    <message>
        <source>There is only one address.</source>
        <translation>Es gibt nur eine Adresse.</translation>
    </message>
    <message>
        <source>Say which address is somebody else’s</source>
        <translation>Sagen, welche Adresse jemand anderem gehört</translation>
    </message>
    <message>
        <source>They count as bots already.</source>
        <translation>Sie zählen schon als Bots.</translation>
    </message>
    <message>
        <source>Count them as bots</source>
        <translation>Als Bots zählen</translation>
    </message>
    <message>
        <source>They do not count as bots.</source>
        <translation>Sie zählen nicht als Bots.</translation>
    </message>
    <message>
        <source>Count them as people</source>
        <translation>Als Menschen zählen</translation>
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
        <source>X</source>
        <translation>X</translation>
    </message>
    <message>
        <source>Bot</source>
        <translation>Bot</translation>
    </message>
    <message>
        <source>bot</source>
        <translation>Bot</translation>
    </message>
</context>
<context>
    <name>gui::PeoplePanel</name>
    <message>
        <source>Show the people of all months (Escape)</source>
        <translation>Die Personen aller Monate zeigen (Esc)</translation>
    </message>
    <message>
        <source>Show the people of all months</source>
        <translation>Die Personen aller Monate zeigen</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Find people by name, account or repository</source>
        <translation>Personen nach Name, Konto oder Repository finden</translation>
    </message>
    <message>
        <source>Name, account or repository</source>
        <translation>Name, Konto oder Repository</translation>
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
        <source>Open First &amp;Commit</source>
        <translation>Ersten &amp;Commit öffnen</translation>
    </message>
    <message>
        <source>Open &amp;Account</source>
        <translation>Konto ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Show on &amp;X</source>
        <translation>Auf &amp;X zeigen</translation>
    </message>
    <message>
        <source>&amp;Who Is Who…</source>
        <translation>&amp;Wer ist wer…</translation>
    </message>
    <message>
        <source>People · %1</source>
        <translation>Personen · %1</translation>
    </message>
    <message>
        <source>People new in %1 · %2</source>
        <translation>Neue Personen im %1 · %2</translation>
    </message>
    <message>
        <source>People new to %1 in %2 · %3</source>
        <translation>Neue Personen bei %1 im %2 · %3</translation>
    </message>
    <message>
        <source>No program here opens web pages. The address is %1.</source>
        <translation>Kein Programm öffnet hier Webseiten. Die Adresse ist %1.</translation>
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
        <source>Local port: off. Other programs on this computer get no answer.</source>
        <translation>Lokaler Port: aus. Andere Programme auf diesem Computer bekommen keine Antwort.</translation>
    </message>
    <message>
        <source>Local port: other programs on this computer are answered at 127.0.0.1:%1.</source>
        <translation>Lokaler Port: andere Programme auf diesem Computer bekommen Antwort unter 127.0.0.1:%1.</translation>
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
        <source>&amp;Answer other programs on this computer</source>
        <translation>Anderen Programmen auf diesem Computer ant&amp;worten</translation>
    </message>
    <message>
        <source>Scripts and other programs can then ask for contributors and profiles over HTTP. Other computers cannot.</source>
        <translation>Skripte und andere Programme können dann über HTTP nach Mitwirkenden und Profilen fragen. Andere Computer können das nicht.</translation>
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
        <source>From 1024 to 65535; it can be changed while the port is off</source>
        <translation>Von 1024 bis 65535; änderbar, solange der Port aus ist</translation>
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
        <source>To try it:</source>
        <translation>Zum Ausprobieren:</translation>
    </message>
    <message>
        <source>Command to try it with</source>
        <translation>Befehl zum Ausprobieren</translation>
    </message>
    <message>
        <source>Copy the command with the token in it, ready for a terminal</source>
        <translation>Den Befehl samt Token kopieren, fertig für ein Terminal</translation>
    </message>
    <message>
        <source>Copy Co&amp;mmand</source>
        <translation>&amp;Befehl kopieren</translation>
    </message>
    <message>
        <source>Programs have to show a token, which is made when the port is switched on.</source>
        <translation>Programme müssen ein Token vorzeigen; es wird erzeugt, wenn der Port eingeschaltet wird.</translation>
    </message>
    <message>
        <source>Programs have to show this token. It comes from the environment variable NEWFACES_PORT_TOKEN, and is changed there.</source>
        <translation>Programme müssen dieses Token vorzeigen. Es kommt aus der Umgebungsvariable NEWFACES_PORT_TOKEN und wird dort geändert.</translation>
    </message>
    <message>
        <source>Programs have to show this token. It is kept in the system’s keychain; once it is renewed, programs that show the old one are refused.</source>
        <translation>Programme müssen dieses Token vorzeigen. Es liegt im Schlüsselbund des Systems; wird es erneuert, werden Programme mit dem alten abgewiesen.</translation>
    </message>
    <message>
        <source>Programs have to show this token. It holds until Newfaces ends; once it is renewed, programs that show the old one are refused.</source>
        <translation>Programme müssen dieses Token vorzeigen. Es gilt, bis Newfaces endet; wird es erneuert, werden Programme mit dem alten abgewiesen.</translation>
    </message>
    <message>
        <source>%1, when switched on</source>
        <translation>%1, sobald eingeschaltet</translation>
    </message>
</context>
<context>
    <name>gui::ProfileCard</name>
    <message>
        <source>Choose a profile to see its picture.</source>
        <translation>Bitte ein Profil wählen, um sein Bild zu sehen.</translation>
    </message>
    <message>
        <source>&amp;Pictures so far</source>
        <translation>Bis&amp;herige Bilder</translation>
    </message>
    <message>
        <source>Pictures so far, the newest first</source>
        <translation>Bisherige Bilder, das neueste zuerst</translation>
    </message>
    <message>
        <source>&amp;Save Picture…</source>
        <translation>Bil&amp;d speichern…</translation>
    </message>
    <message>
        <source>Copies the address of the picture in 400 by 400 pixels</source>
        <translation>Kopiert die Adresse des Bildes in 400 mal 400 Pixeln</translation>
    </message>
    <message>
        <source>Copy &amp;Address</source>
        <translation>Adresse ko&amp;pieren</translation>
    </message>
    <message>
        <source>Look the profile up again (F5)</source>
        <translation>Das Profil noch einmal nachschlagen (F5)</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Aktualisieren</translation>
    </message>
    <message>
        <source>&amp;Open on X</source>
        <translation>Auf &amp;X öffnen</translation>
    </message>
    <message>
        <source>Joined %1</source>
        <translation>Dabei seit %1</translation>
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
        <source>Verified by X</source>
        <translation>Von X verifiziert</translation>
    </message>
    <message>
        <source>The picture is X’s own, of accounts that have chosen none.</source>
        <translation>Das Bild ist das von X selbst, für Konten, die keines gewählt haben.</translation>
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
        <source>Since %1, %2 × %3 pixels</source>
        <translation>Seit %1, %2 × %3 Pixel</translation>
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
        <translation>Die Adresse des Bildes ist kopiert.</translation>
    </message>
    <message>
        <source>No browser opens %1.</source>
        <translation>Kein Browser öffnet %1.</translation>
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
        <source>the profile’s page on X</source>
        <translation>der Seite des Profils auf X</translation>
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
        <source>not known</source>
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
        <source>There is no such account on X.</source>
        <translation>Auf X gibt es kein solches Konto.</translation>
    </message>
    <message>
        <source>X has suspended the account.</source>
        <translation>X hat das Konto gesperrt.</translation>
    </message>
    <message>
        <source>The account’s posts are protected.</source>
        <translation>Die Beiträge des Kontos sind geschützt.</translation>
    </message>
    <message>
        <source>It may be tried again at %1.</source>
        <translation>Um %1 lässt es sich wieder versuchen.</translation>
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
        <source>%1 of %2 were found. The others’ rows say why not.</source>
        <translation>%1 von %2 wurden gefunden. In den Zeilen der anderen steht, warum nicht.</translation>
    </message>
    <message>
        <source>%1 of %2 could not be brought up to date. Their rows say why.</source>
        <translation>%1 von %2 ließen sich nicht aktualisieren. In ihren Zeilen steht, warum.</translation>
    </message>
    <message>
        <source>%1 of %2 looked up with X’s API, about $%3</source>
        <translation>%1 von %2 über die API von X nachgeschlagen, etwa %3 $</translation>
    </message>
    <message>
        <source>X’s API takes about $%1 for %2.</source>
        <translation>Die API von X nimmt etwa %1 $ für %2.</translation>
    </message>
    <message>
        <source>In the last 30 days it took about $%1.</source>
        <translation>In den letzten 30 Tagen nahm sie etwa %1 $.</translation>
    </message>
</context>
<context>
    <name>gui::ProfilesList</name>
    <message>
        <source>Look up again all that were looked up more than a day ago</source>
        <translation>Alle noch einmal nachschlagen, die vor mehr als einem Tag nachgeschlagen wurden</translation>
    </message>
    <message>
        <source>Refresh Old Ones</source>
        <translation>Alte aktualisieren</translation>
    </message>
    <message>
        <source>Remove the chosen profiles (Delete)</source>
        <translation>Die gewählten Profile entfernen (Entf)</translation>
    </message>
    <message>
        <source>Remove the chosen profiles</source>
        <translation>Die gewählten Profile entfernen</translation>
    </message>
    <message>
        <source>Find profiles by handle, name, bio or place</source>
        <translation>Profile nach Handle, Name, Bio oder Ort finden</translation>
    </message>
    <message>
        <source>Handle, name, bio or place</source>
        <translation>Handle, Name, Bio oder Ort</translation>
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
        <source>&amp;Open on X</source>
        <translation>Auf &amp;X öffnen</translation>
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
        <translation>Ent&amp;fernen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
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
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Looked up</source>
        <translation>Nachgeschlagen</translation>
    </message>
</context>
<context>
    <name>gui::ProfilesPage</name>
    <message>
        <source>Without a token for X’s official API (X_BEARER_TOKEN), profiles are looked up at FxTwitter, at the profile’s page on x.com and at its embedded timeline. These are not X’s official API, and they see the handles. This is asked once.</source>
        <translation>Ohne Token für die offizielle API von X (X_BEARER_TOKEN) werden Profile bei FxTwitter, auf der Seite des Profils auf x.com und in seiner eingebetteten Timeline nachgeschlagen. Das ist nicht die offizielle API von X, und die Handles sind dort zu sehen. Diese Frage kommt nur einmal.</translation>
    </message>
    <message>
        <source>Look Up &amp;This Way</source>
        <translation>&amp;So nachschlagen</translation>
    </message>
    <message>
        <source>&amp;Don’t</source>
        <translation>N&amp;icht</translation>
    </message>
    <message>
        <source>A face for a handle</source>
        <translation>Ein Gesicht zum Handle</translation>
    </message>
    <message>
        <source>Type or paste one handle of X, a link, or a hundred. Names, bios and pictures are kept
on this computer, and so is the picture that an account had before.</source>
        <translation>Ein Handle von X eingeben oder einfügen, einen Link oder gleich hundert. Namen, Bios und Bilder
bleiben auf diesem Computer, und auch das Bild, das ein Konto vorher hatte.</translation>
    </message>
    <message>
        <source>Looks this profile up</source>
        <translation>Schlägt dieses Profil nach</translation>
    </message>
    <message>
        <source>That is more than the field holds, and was cut off.</source>
        <translation>Das ist mehr, als das Feld fasst, und wurde abgeschnitten.</translation>
    </message>
    <message>
        <source>Look Up the &amp;Clipboard</source>
        <translation>&amp;Zwischenablage nachschlagen</translation>
    </message>
    <message>
        <source>Stopped. What was found is kept.</source>
        <translation>Angehalten. Was gefunden wurde, bleibt.</translation>
    </message>
    <message>
        <source>There is no handle in “%1”.</source>
        <translation>In „%1“ ist kein Handle.</translation>
    </message>
    <message>
        <source>There is no handle in the clipboard.</source>
        <translation>In der Zwischenablage ist kein Handle.</translation>
    </message>
    <message>
        <source>%1 more are none.</source>
        <translation>%1 weitere sind keine.</translation>
    </message>
    <message>
        <source>All were looked up within a day.</source>
        <translation>Alle wurden binnen eines Tages nachgeschlagen.</translation>
    </message>
    <message>
        <source>Look &amp;Them Up</source>
        <translation>Trotzdem nachs&amp;chlagen</translation>
    </message>
    <message>
        <source>Looking up …</source>
        <translation>Wird nachgeschlagen …</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Allow &amp;Them</source>
        <translation>&amp;Erlauben</translation>
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
        <translation>&amp;Konten…</translation>
    </message>
</context>
<context>
    <name>gui::ProgressRow</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Stop reading (Esc); what was read is kept</source>
        <translation>Das Lesen anhalten (Esc); was gelesen wurde, bleibt</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>Ab&amp;brechen</translation>
    </message>
</context>
<context>
    <name>gui::ProgressText</name>
    <message>
        <source>Asking GitHub …</source>
        <translation>GitHub wird gefragt …</translation>
    </message>
    <message>
        <source>GitHub’s quota is used up: going on in %1, at %2</source>
        <translation>GitHubs Kontingent ist aufgebraucht: weiter in %1, um %2</translation>
    </message>
    <message>
        <source>GitHub asks for a pause: going on in %1, at %2</source>
        <translation>GitHub bittet um eine Pause: weiter in %1, um %2</translation>
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
        <source>Reading %1 …</source>
        <translation>%1 wird gelesen …</translation>
    </message>
    <message>
        <source>Reading “%1” takes about %2 of the %3 that GitHub still grants until %4.</source>
        <translation>„%1“ zu lesen braucht etwa %2 von den %3, die GitHub bis %4 noch gewährt.</translation>
    </message>
    <message>
        <source>Reading “%1” takes about %2, and GitHub grants %3 until %4: it will pause at the end of the quota. Cancel keeps what was read.</source>
        <translation>„%1“ zu lesen braucht etwa %2, und GitHub gewährt %3 bis %4: am Ende des Kontingents folgt eine Pause. Abbrechen behält, was gelesen wurde.</translation>
    </message>
    <message>
        <source>GitHub: %1 of %2 left, resets %3</source>
        <translation>GitHub: noch %1 von %2, wieder voll um %3</translation>
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
        <source>&amp;Chart</source>
        <translation>Dia&amp;gramm</translation>
    </message>
    <message>
        <source>Read what is new from GitHub, and chart it</source>
        <translation>Von GitHub lesen, was neu ist, und das Diagramm zeichnen</translation>
    </message>
    <message>
        <source>New to:</source>
        <translation>Neu bei:</translation>
    </message>
    <message>
        <source>Each person counts once, where they came first</source>
        <translation>Jede Person zählt einmal, dort, wo sie zuerst kam</translation>
    </message>
    <message>
        <source>New to the owner</source>
        <translation>Neu beim Inhaber</translation>
    </message>
    <message>
        <source>o&amp;wner</source>
        <translation>&amp;Inhaber</translation>
    </message>
    <message>
        <source>Each person counts once in every repository they came to</source>
        <translation>Jede Person zählt einmal in jedem Repository, zu dem sie kam</translation>
    </message>
    <message>
        <source>New to the repository</source>
        <translation>Neu im Repository</translation>
    </message>
    <message>
        <source>re&amp;pository</source>
        <translation>Re&amp;pository</translation>
    </message>
    <message>
        <source>Who is the same person, which date counts, and who else counts</source>
        <translation>Wer dieselbe Person ist, welches Datum zählt und wer sonst noch zählt</translation>
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
</context>
<context>
    <name>gui::ProgressReporter</name>
    <message>
        <source>Asking GitHub for “%1” …</source>
        <translation>GitHub wird nach „%1“ gefragt …</translation>
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
</context>
<context>
    <name>gui::RepositoriesModel</name>
    <message>
        <source>Repository</source>
        <translation>Repository</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Commits</source>
        <translation>Commits</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>It is a fork.</source>
        <translation>Es ist ein Fork.</translation>
    </message>
</context>
<context>
    <name>gui::SettingField</name>
    <message>
        <source>Use the usual: %1</source>
        <translation>Das Übliche verwenden: %1</translation>
    </message>
    <message>
        <source>It is the environment variable %1 that says so.</source>
        <translation>Das sagt die Umgebungsvariable %1.</translation>
    </message>
    <message>
        <source>Back to the usual</source>
        <translation>Zurück zum Üblichen</translation>
    </message>
    <message>
        <source>Back to the usual: %1</source>
        <translation>Zurück zum Üblichen: %1</translation>
    </message>
</context>
<context>
    <name>gui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
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
        <source>Room for &amp;clones:</source>
        <translation>&amp;Platz für Klone:</translation>
    </message>
    <message>
        <source>X profiles</source>
        <translation>X-Profile</translation>
    </message>
    <message>
        <source>Asked in this &amp;order:</source>
        <translation>Gefragt in dieser Reihen&amp;folge:</translation>
    </message>
    <message>
        <source>U&amp;nofficial sources:</source>
        <translation>&amp;Inoffizielle Quellen:</translation>
    </message>
    <message>
        <source>Addresses for X profiles</source>
        <translation>Adressen für X-Profile</translation>
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
        <source>&amp;Profile’s page:</source>
        <translation>Profil&amp;seite:</translation>
    </message>
    <message>
        <source>&amp;Embedded timeline:</source>
        <translation>&amp;Eingebettete Timeline:</translation>
    </message>
    <message>
        <source>GitHub’s API</source>
        <translation>GitHubs API</translation>
    </message>
    <message>
        <source>GitHub’s repositories</source>
        <translation>GitHubs Repositorys</translation>
    </message>
    <message>
        <source>The site of the API</source>
        <translation>Die Site der API</translation>
    </message>
    <message>
        <source>Room for clones</source>
        <translation>Platz für Klone</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>Unofficial sources of profiles</source>
        <translation>Inoffizielle Quellen für Profile</translation>
    </message>
    <message>
        <source>Ask me first</source>
        <translation>Erst fragen</translation>
    </message>
    <message>
        <source>May be asked</source>
        <translation>Dürfen gefragt werden</translation>
    </message>
    <message>
        <source>Are never asked</source>
        <translation>Werden nie gefragt</translation>
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
        <source>Profile’s page</source>
        <translation>Profilseite</translation>
    </message>
    <message>
        <source>Embedded timeline</source>
        <translation>Eingebettete Timeline</translation>
    </message>
    <message>
        <source>X’s API, with a token</source>
        <translation>Die API von X, mit Token</translation>
    </message>
    <message>
        <source>The profile’s page</source>
        <translation>Die Seite des Profils</translation>
    </message>
    <message>
        <source>The embedded timeline</source>
        <translation>Die eingebettete Timeline</translation>
    </message>
    <message>
        <source>Sources of profiles, in the order in which they are asked</source>
        <translation>Quellen für Profile, in der Reihenfolge, in der sie gefragt werden</translation>
    </message>
    <message>
        <source>One of them at least has to be asked.</source>
        <translation>Mindestens eine muss gefragt werden.</translation>
    </message>
    <message>
        <source>%1: the usual holds again.</source>
        <translation>%1: das Übliche gilt wieder.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Rückgän&amp;gig</translation>
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
        <source>Which address of “%1” is somebody else’s?</source>
        <translation>Welche Adresse von „%1“ gehört jemand anderem?</translation>
    </message>
    <message>
        <source>&amp;Split</source>
        <translation>&amp;Abtrennen</translation>
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
</context>
<context>
    <name>gui::WaitingPage</name>
    <message>
        <source>What is read is kept: next time only what is new has to be asked for.</source>
        <translation>Was gelesen wird, bleibt: beim nächsten Mal muss nur erfragt werden, was neu ist.</translation>
    </message>
</context>
<context>
    <name>gui::WelcomePage</name>
    <message>
        <source>Who is new around here?</source>
        <translation>Wer ist hier neu?</translation>
    </message>
    <message>
        <source>Type the name of a GitHub user, organisation or repository, and see
how many people made their first commit there, month by month.
A click on a bar shows who they are.</source>
        <translation>Den Namen eines GitHub-Benutzers, einer Organisation oder eines
Repositorys eingeben und sehen, wie viele Personen dort Monat für Monat
ihren ersten Commit gemacht haben. Ein Klick auf einen Balken zeigt, wer sie sind.</translation>
    </message>
    <message>
        <source>Try one:</source>
        <translation>Zum Ausprobieren:</translation>
    </message>
    <message>
        <source>Looks up this organisation</source>
        <translation>Schlägt diese Organisation nach</translation>
    </message>
    <message>
        <source>Looks up this repository</source>
        <translation>Schlägt dieses Repository nach</translation>
    </message>
    <message>
        <source>Looks up this user</source>
        <translation>Schlägt diesen Benutzer nach</translation>
    </message>
    <message>
        <source>What is read is kept on this computer:
it opens again at once, without a network.</source>
        <translation>Was gelesen wird, bleibt auf diesem Computer:
es öffnet sich sofort wieder, ohne Netz.</translation>
    </message>
    <message>
        <source>Without a token everything works, within 60 requests an hour and by git. &lt;a href=&quot;#accounts&quot;&gt;A token&lt;/a&gt; adds 5,000 requests an hour, GraphQL, and the X handles of newcomers.</source>
        <translation>Ohne Token geht alles, mit 60 Anfragen pro Stunde und über git. &lt;a href=&quot;#accounts&quot;&gt;Ein Token&lt;/a&gt; bringt 5.000 Anfragen pro Stunde, GraphQL und die X-Handles der Neuen dazu.</translation>
    </message>
</context>
<context>
    <name>gui::WhoIsWhoDialog</name>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Find people by account, name or address</source>
        <translation>Personen nach Konto, Name oder Adresse finden</translation>
    </message>
    <message>
        <source>Account, name or address</source>
        <translation>Konto, Name oder Adresse</translation>
    </message>
    <message>
        <source>Show only people who were recognised under several addresses</source>
        <translation>Nur Personen zeigen, die unter mehreren Adressen erkannt wurden</translation>
    </message>
    <message>
        <source>Several &amp;addresses</source>
        <translation>&amp;Mehrere Adressen</translation>
    </message>
    <message>
        <source>Nobody here.</source>
        <translation>Niemand hier.</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <source>Who may be the same</source>
        <translation>Wer dieselbe Person sein könnte</translation>
    </message>
    <message>
        <source>No two people bear the same name: there is nobody to join.</source>
        <translation>Keine zwei Personen tragen denselben Namen: niemand ist zusammenzuführen.</translation>
    </message>
    <message>
        <source>Count the people of this name, or those who are selected, as one person</source>
        <translation>Die Personen dieses Namens, oder die ausgewählten, als eine Person zählen</translation>
    </message>
    <message>
        <source>&amp;Same Person</source>
        <translation>&amp;Dieselbe Person</translation>
    </message>
    <message>
        <source>Keep the people of this name, or those who are selected, apart, and suggest them no more</source>
        <translation>Die Personen dieses Namens, oder die ausgewählten, getrennt lassen und nicht mehr vorschlagen</translation>
    </message>
    <message>
        <source>&amp;Different People</source>
        <translation>&amp;Unterschiedliche Personen</translation>
    </message>
    <message>
        <source>Bots</source>
        <translation>Bots</translation>
    </message>
    <message>
        <source>No bot is known among them. Mark one in the list of people.</source>
        <translation>Unter ihnen ist kein Bot bekannt. In der Liste der Personen lässt sich einer markieren.</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>Your decisions</source>
        <translation>Eigene Entscheidungen</translation>
    </message>
    <message>
        <source>You have decided nothing yet. Join people, split them or mark bots: it is listed here, and can be undone.</source>
        <translation>Noch ist nichts entschieden. Personen zusammenführen, abtrennen oder als Bots markieren: das steht dann hier und lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>Take back what is selected (Delete)</source>
        <translation>Zurücknehmen, was ausgewählt ist (Entf)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>U&amp;ndo</source>
        <translation>Rückgän&amp;gig</translation>
    </message>
    <message>
        <source>Who is who in %1</source>
        <translation>Wer ist wer bei %1</translation>
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
</context>
<context>
    <name>gui::WhoIsWhoModel</name>
    <message>
        <source>You marked it as a bot.</source>
        <translation>Von Hand als Bot markiert.</translation>
    </message>
    <message>
        <source>You said that it is no bot.</source>
        <translation>Von Hand als kein Bot markiert.</translation>
    </message>
    <message>
        <source>Its name ends in “[bot]”.</source>
        <translation>Der Name endet auf „[bot]“.</translation>
    </message>
    <message>
        <source>A machine account, by its type or as is well known.</source>
        <translation>Ein Maschinenkonto, nach seiner Art oder wie allgemein bekannt.</translation>
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
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>bot</source>
        <translation>Bot</translation>
    </message>
</context>
<context>
    <name>net</name>
    <message>
        <source>%1 sends us from one address to the next without end.</source>
        <translation>%1 schickt uns endlos von einer Adresse zur nächsten.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>%1 has trouble of its own (HTTP %2). Try again later.</source>
        <translation>%1 hat selbst Schwierigkeiten (HTTP %2). Bitte später noch einmal versuchen.</translation>
    </message>
    <message>
        <source>%1 sent us elsewhere without saying where. Try again later.</source>
        <translation>%1 hat uns anderswohin geschickt, ohne zu sagen wohin. Bitte später noch einmal versuchen.</translation>
    </message>
    <message>
        <source>%1 sent us to an address that is not on the web.</source>
        <translation>%1 hat uns an eine Adresse geschickt, die nicht im Web liegt.</translation>
    </message>
    <message>
        <source>%1 sent us to an address without encryption, which is not followed.</source>
        <translation>%1 hat uns an eine Adresse ohne Verschlüsselung geschickt; ihr wird nicht gefolgt.</translation>
    </message>
    <message>
        <source>%1 sent us to another host, to which the question is not carried.</source>
        <translation>%1 hat uns zu einem anderen Host geschickt; dorthin wird die Frage nicht getragen.</translation>
    </message>
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
        <source>%1 sent far more than was asked for; it was not read to the end.</source>
        <translation>%1 hat weit mehr geschickt, als gefragt war; es wurde nicht zu Ende gelesen.</translation>
    </message>
    <message>
        <source>“%1” is an address within this computer or its network, which is not asked.</source>
        <translation>„%1“ ist eine Adresse in diesem Computer oder seinem Netz und wird nicht gefragt.</translation>
    </message>
    <message>
        <source>“%1” is no address on the web. Check it in the settings.</source>
        <translation>„%1“ ist keine Adresse im Web. Bitte in den Einstellungen prüfen.</translation>
    </message>
    <message>
        <source>%1 sent an answer that breaks off. Try again later.</source>
        <translation>%1 hat eine Antwort geschickt, die abbricht. Bitte später noch einmal versuchen.</translation>
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
        <source>%1 cannot be asked: no safe connection could be made, and so nothing was sent. Check this computer&apos;s date and certificates.</source>
        <translation>%1 kann nicht gefragt werden: eine sichere Verbindung kam nicht zustande, deshalb wurde nichts geschickt. Bitte Datum und Zertifikate dieses Computers prüfen.</translation>
    </message>
    <message>
        <source>%1 cannot be reached: the proxy does not let us through. Check its settings and try again.</source>
        <translation>%1 ist nicht zu erreichen: der Proxy lässt uns nicht durch. Bitte seine Einstellungen prüfen und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>%1 sent an answer that makes no sense. Try again later.</source>
        <translation>%1 hat eine Antwort geschickt, die keinen Sinn ergibt. Bitte später noch einmal versuchen.</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Check the network and try again.</source>
        <translation>%1 ist nicht zu erreichen. Bitte das Netz prüfen und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>%1 sent an answer that is not JSON. Try again later.</source>
        <translation>%1 hat eine Antwort geschickt, die kein JSON ist. Bitte später noch einmal versuchen.</translation>
    </message>
</context>
<context>
    <name>rest</name>
    <message>
        <source>Port %1 is taken by another program. Choose another port, or end that program.</source>
        <translation>Port %1 ist von einem anderen Programm belegt. Bitte einen anderen Port wählen oder dieses Programm beenden.</translation>
    </message>
    <message>
        <source>Port %1 cannot be listened on: %2.</source>
        <translation>An Port %1 lässt sich nicht lauschen: %2.</translation>
    </message>
    <message>
        <source>Port %1 could not be opened: there is no room for more files or threads.</source>
        <translation>Port %1 ließ sich nicht öffnen: für weitere Dateien oder Threads ist kein Platz.</translation>
    </message>
</context>
<context>
    <name>secrets</name>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>There is no keychain on this system to keep tokens in, or none that works. It takes a Secret Service, as GNOME Keyring or KWallet are.</source>
        <translation>Auf diesem System gibt es keinen Schlüsselbund für Token, oder keinen, der funktioniert. Nötig ist ein Secret Service, wie GNOME Keyring oder KWallet.</translation>
    </message>
    <message>
        <source>The keychain does not answer. It may be asking for its password: give it there, and try again.</source>
        <translation>Der Schlüsselbund antwortet nicht. Vielleicht fragt er nach seinem Passwort: bitte dort eingeben und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The keychain is locked, or does not let Newfaces in. Unlock it, and try again.</source>
        <translation>Der Schlüsselbund ist gesperrt oder lässt Newfaces nicht hinein. Bitte entsperren und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The keychain is locked, or another program removed the token from it. Unlock it, and try again; or remove the token here, too.</source>
        <translation>Der Schlüsselbund ist gesperrt, oder ein anderes Programm hat das Token daraus entfernt. Bitte entsperren und noch einmal versuchen; oder das Token auch hier entfernen.</translation>
    </message>
    <message>
        <source>The keychain did not keep the token. Try again.</source>
        <translation>Der Schlüsselbund hat das Token nicht behalten. Bitte noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The keychain is locked, or does not let Newfaces in, and may keep the token still. Unlock it, and remove the token again; or remove “Newfaces” in the keychain&apos;s own program, as Passwords and Keys is one.</source>
        <translation>Der Schlüsselbund ist gesperrt oder lässt Newfaces nicht hinein, und das Token liegt vielleicht noch darin. Bitte entsperren und das Token noch einmal entfernen; oder „Newfaces“ im Programm des Schlüsselbunds entfernen, wie „Passwörter und Verschlüsselung“ eines ist.</translation>
    </message>
</context>
<context>
    <name>store</name>
    <message>
        <source>There is nothing to export: nothing has been looked up yet.</source>
        <translation>Es gibt nichts zu exportieren: noch wurde nichts nachgeschlagen.</translation>
    </message>
    <message>
        <source>Nothing is stored of “%1”, and so nothing was exported.</source>
        <translation>Von „%1“ ist nichts gespeichert, deshalb wurde nichts exportiert.</translation>
    </message>
    <message>
        <source>%1 in it makes no sense.</source>
        <translation>%1 darin ergibt keinen Sinn.</translation>
    </message>
    <message>
        <source>an author</source>
        <translation>ein Autor</translation>
    </message>
    <message>
        <source>an account</source>
        <translation>ein Konto</translation>
    </message>
    <message>
        <source>a commit of the repository “%1”</source>
        <translation>ein Commit des Repositorys „%1“</translation>
    </message>
    <message>
        <source>the repository “%1”</source>
        <translation>das Repository „%1“</translation>
    </message>
    <message>
        <source>a decision</source>
        <translation>eine Entscheidung</translation>
    </message>
    <message>
        <source>the owner “%1”</source>
        <translation>der Inhaber „%1“</translation>
    </message>
    <message>
        <source>it has the repository “%1” twice.</source>
        <translation>das Repository „%1“ steht zweimal darin.</translation>
    </message>
    <message>
        <source>it has the owner “%1” twice.</source>
        <translation>der Inhaber „%1“ steht zweimal darin.</translation>
    </message>
    <message>
        <source>it is no export of Newfaces.</source>
        <translation>das ist kein Export von Newfaces.</translation>
    </message>
    <message>
        <source>it is damaged, or was cut off: its text makes no sense from byte %1 of %2 on.</source>
        <translation>die Datei ist beschädigt oder abgeschnitten: ab Byte %1 von %2 ergibt ihr Text keinen Sinn.</translation>
    </message>
    <message>
        <source>what is</source>
        <translation>der Inhalt</translation>
    </message>
    <message>
        <source>a newer Newfaces wrote it (version %1 of its form). Update Newfaces.</source>
        <translation>ein neueres Newfaces hat das geschrieben (Version %1 der Form). Bitte Newfaces aktualisieren.</translation>
    </message>
    <message>
        <source>The database “%1” is damaged, and cannot be set aside as “%2”. Move it away and start Newfaces again.</source>
        <translation>Die Datenbank „%1“ ist beschädigt und lässt sich nicht als „%2“ beiseitelegen. Bitte verschieben und Newfaces neu starten.</translation>
    </message>
    <message>
        <source>The backup “%1” cannot be written. Allow writing to its folder, and try again.</source>
        <translation>Die Sicherung „%1“ lässt sich nicht schreiben. Bitte das Schreiben in ihren Ordner erlauben und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The history in “%1” was damaged. It was set aside as “%2”</source>
        <translation>Der Verlauf in „%1“ war beschädigt. Er wurde als „%2“ beiseitegelegt</translation>
    </message>
    <message>
        <source>, and the backup “%1” took its place.</source>
        <translation>, und die Sicherung „%1“ trat an seine Stelle.</translation>
    </message>
    <message>
        <source>, and an empty one took its place.</source>
        <translation>, und ein leerer trat an seine Stelle.</translation>
    </message>
    <message>
        <source>Qt&apos;s driver for SQLite is missing. Install it and start Newfaces again.</source>
        <translation>Qts Treiber für SQLite fehlt. Bitte installieren und Newfaces neu starten.</translation>
    </message>
    <message>
        <source>The database “%1” is not Newfaces&apos;s: another program made it. Move it away, or choose another data folder.</source>
        <translation>Die Datenbank „%1“ ist nicht die von Newfaces: ein anderes Programm hat sie angelegt. Bitte verschieben oder einen anderen Datenordner wählen.</translation>
    </message>
    <message>
        <source>The database “%1” was written by a newer Newfaces (version %2 of its tables). Nothing was changed. Update Newfaces, or choose another data folder.</source>
        <translation>Die Datenbank „%1“ stammt von einem neueren Newfaces (Version %2 der Tabellen). Nichts wurde geändert. Bitte Newfaces aktualisieren oder einen anderen Datenordner wählen.</translation>
    </message>
    <message>
        <source>The database “%1” cannot be opened: %2. Check that you may read and write it.</source>
        <translation>Die Datenbank „%1“ lässt sich nicht öffnen: %2. Bitte prüfen, ob sie gelesen und geschrieben werden darf.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2.</source>
        <translation>„%1“ lässt sich nicht schreiben: %2.</translation>
    </message>
    <message>
        <source>it is the history itself. Choose another file</source>
        <translation>das ist der Verlauf selbst. Bitte eine andere Datei wählen</translation>
    </message>
    <message>
        <source>The data folder “%1” is a file. Move it away, or choose another folder.</source>
        <translation>Der Datenordner „%1“ ist eine Datei. Bitte verschieben oder einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>The data folder “%1” cannot be made. Check that you may write to the folder above it, or choose another folder.</source>
        <translation>Der Datenordner „%1“ lässt sich nicht anlegen. Bitte prüfen, ob in den Ordner darüber geschrieben werden darf, oder einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>Another Newfaces is seeing to the database in “%1”. Try again in a moment.</source>
        <translation>Ein anderes Newfaces kümmert sich gerade um die Datenbank in „%1“. Bitte gleich noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The data folder “%1” cannot be written: it is read-only, or its disk is full. Check it and try again, or choose another folder.</source>
        <translation>In den Datenordner „%1“ lässt sich nicht schreiben: er ist schreibgeschützt, oder der Datenträger ist voll. Bitte prüfen und noch einmal versuchen oder einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>The database “%1” is gone or has changed. Start Newfaces again.</source>
        <translation>Die Datenbank „%1“ ist weg oder hat sich geändert. Bitte Newfaces neu starten.</translation>
    </message>
    <message>
        <source>The picture is not kept any more.</source>
        <translation>Das Bild wird nicht mehr aufbewahrt.</translation>
    </message>
    <message>
        <source>Another account has this handle now.</source>
        <translation>Ein anderes Konto hat jetzt dieses Handle.</translation>
    </message>
    <message>
        <source>The repository was removed from the history, or changed by an import, while it was read. Look it up once again.</source>
        <translation>Das Repository wurde aus dem Verlauf entfernt oder durch einen Import geändert, während es gelesen wurde. Bitte noch einmal nachschlagen.</translation>
    </message>
    <message>
        <source>The database “%1” is locked: another program is writing to it. Try again in a moment.</source>
        <translation>Die Datenbank „%1“ ist gesperrt: ein anderes Programm schreibt hinein. Bitte gleich noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The database “%1” is read-only. Allow writing to the file and its folder, and try again.</source>
        <translation>Die Datenbank „%1“ ist schreibgeschützt. Bitte das Schreiben in die Datei und ihren Ordner erlauben und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The database “%1” could not be read or written: the disk reports an error. Check the disk and try again.</source>
        <translation>Die Datenbank „%1“ war nicht zu lesen oder zu schreiben: der Datenträger meldet einen Fehler. Bitte den Datenträger prüfen und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The database “%1” is damaged. Start Newfaces again: it then sets the damaged file aside.</source>
        <translation>Die Datenbank „%1“ ist beschädigt. Bitte Newfaces neu starten: dann wird die beschädigte Datei beiseitegelegt.</translation>
    </message>
    <message>
        <source>The disk is full: “%1” cannot grow. Make room and try again.</source>
        <translation>Der Datenträger ist voll: „%1“ kann nicht wachsen. Bitte Platz schaffen und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The database “%1” cannot be opened. Check that its folder is there and that you may write to it.</source>
        <translation>Die Datenbank „%1“ lässt sich nicht öffnen. Bitte prüfen, ob ihr Ordner da ist und ob sie geschrieben werden darf.</translation>
    </message>
    <message>
        <source>The database “%1” cannot be used: %2. Try again.</source>
        <translation>Die Datenbank „%1“ ist nicht zu benutzen: %2. Bitte noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The lookup is not in the history any more. Look it up once again.</source>
        <translation>Die Abfrage ist nicht mehr im Verlauf. Bitte noch einmal nachschlagen.</translation>
    </message>
    <message>
        <source>“%1” cannot be imported: %2 Nothing was changed.</source>
        <translation>„%1“ lässt sich nicht importieren: %2 Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>das ist ein Ordner</translation>
    </message>
    <message>
        <source>its disk may be full, or reports an error</source>
        <translation>der Datenträger ist vielleicht voll oder meldet einen Fehler</translation>
    </message>
    <message>
        <source>Nothing is stored of “%1”. Look it up before deciding who is who.</source>
        <translation>Von „%1“ ist nichts gespeichert. Bitte erst nachschlagen und dann entscheiden, wer wer ist.</translation>
    </message>
    <message>
        <source>There is no decision %1, or it is undone already.</source>
        <translation>Es gibt keine Entscheidung %1, oder sie ist schon zurückgenommen.</translation>
    </message>
</context>
<context>
    <name>x</name>
    <message>
        <source>%1 has no profile for this handle: %2</source>
        <translation>%1 hat kein Profil zu diesem Handle: %2</translation>
    </message>
    <message>
        <source>X refuses this token. Check it, or make a new one in X&apos;s developer portal.</source>
        <translation>X weist dieses Token zurück. Bitte prüfen oder im Entwicklerportal von X ein neues erstellen.</translation>
    </message>
    <message>
        <source>%1 does not have the picture any more.</source>
        <translation>%1 hat das Bild nicht mehr.</translation>
    </message>
    <message>
        <source>%1 was asked about “@%2” and told of “@%3”.</source>
        <translation>%1 wurde nach „@%2“ gefragt und hat von „@%3“ erzählt.</translation>
    </message>
    <message>
        <source>%1 does not let us look profiles up (HTTP %2).</source>
        <translation>%1 lässt uns keine Profile nachschlagen (HTTP %2).</translation>
    </message>
    <message>
        <source>%1 was asked too often. Try again later.</source>
        <translation>%1 wurde zu oft gefragt. Bitte später noch einmal versuchen.</translation>
    </message>
    <message>
        <source>%1 answers with HTTP %2, which tells nothing.</source>
        <translation>%1 antwortet mit HTTP %2, was nichts besagt.</translation>
    </message>
    <message>
        <source>%1 answers in a way that this version of Newfaces does not read: its layout has changed.</source>
        <translation>%1 antwortet auf eine Weise, die diese Version von Newfaces nicht liest: der Aufbau hat sich geändert.</translation>
    </message>
    <message>
        <source>The picture&apos;s address is not fetched: it is none with https.</source>
        <translation>Die Adresse des Bildes wird nicht geholt: sie ist keine mit https.</translation>
    </message>
    <message>
        <source>%1 sent something that is no picture of a kind that can be shown.</source>
        <translation>%1 hat etwas geschickt, das kein Bild von anzeigbarer Art ist.</translation>
    </message>
    <message>
        <source>%1 sent a picture that is far too large.</source>
        <translation>%1 hat ein Bild geschickt, das viel zu groß ist.</translation>
    </message>
    <message>
        <source>%1 sent a picture that is damaged.</source>
        <translation>%1 hat ein Bild geschickt, das beschädigt ist.</translation>
    </message>
</context>
</TS>
