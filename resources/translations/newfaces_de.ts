<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Explanation</name>
    <message>
        <source>1 newcomer, counted in each repository</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 newcomers, counted in each repository</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 repository</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 repositories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>why?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 repository read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 repositories read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 bot left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 bots left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 e-mail alias merged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 e-mail aliases merged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 possible duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 possible duplicates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 decision of yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 decisions of yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the account of 1 address not asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accounts of %1 addresses not asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: that needs a token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 fork left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 forks left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no public repositories.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No new contributors in this range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No repository could be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody to count yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocked for legal reasons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>returning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>back within 3 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in 4–6 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in 7–12 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not back (yet)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not back within 12 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not back yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active contributors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New contributors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New a month, by when they came back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New contributors a month, new to the owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New contributors a month, new to the repository</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active contributors a month, new and returning to the owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active contributors a month, new and returning to the repository</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New contributors a month, by when they came back to the owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New contributors a month, by when they came back to the repository</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart of new contributors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart of active contributors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart of new contributors, by when they came back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody was active in this range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No newcomers in this range.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chart</name>
    <message>
        <source>“%1” cannot be written: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A chart&apos;s file needs a name that ends in .png, .svg or .pdf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A chart can be written as .png, .svg or .pdf, not “.%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A chart can be %1 to %2 pixels wide and high, not %3x%4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is too large to draw. Choose a smaller size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; %1 in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; %1 of %2 came back within 12 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bars of new contributors by month, %1 to %2, highest %3 in %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bars of active contributors by month, %1 to %2, highest %3 in %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bars of new contributors by month and by when they came back, %1 to %2, highest %3 in %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: new contributors: %2%3, all so far: %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: active contributors: %2%3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: new contributors: %2%3.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chart::ContributorsChart</name>
    <message>
        <source>Hide or show %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>config</name>
    <message>
        <source>An address names a host, as https://HOST or https://HOST/PATH.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address names no user and no password: they would be shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address has nothing after “?” or “#”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address begins with https://, since a token could be read on its way; with http:// it is on this machine alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of a folder has its absolute path, as file:///PATH.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes one or more of api, mirror, page and timeline, each once, with commas between them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes yes or no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes ask, yes or no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes a number of megabytes from 0 to 1000000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes a number from 1024 to 65535.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes the absolute path of a folder, as /home/NAME/FOLDER.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes system, light or dark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes one of these: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in the environment cannot be. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” in “%2” cannot be. %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings cannot be written to “%1”. Check that you may write there, and that the disk is not full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings in “%1” are those of a newer Newfaces: they hold, and cannot be changed with this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings in “%1” cannot be read; the usual ones hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings in “%1” are damaged, and cannot be written. What could be read of them holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings in “%1” were damaged. They were copied to “%2”; what could be read of them holds.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>It has not been read yet. Look it up again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody of “%1” is known as “%2”. Name people by what the list of people calls them, by an account, an address or a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” may be any of %2 people. Name one of them: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To join takes two people at least.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” and “%2” are one person already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no second address that could be split from the first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To split “%1”, name the address that is somebody else&apos;s. It is one of: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” and “%2” are different people already, and nothing suggests otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” counts as a bot already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” counts as a human already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the people that it is about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One source has no “@%1”, and no other could confirm that there is no such account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No source shows a profile for “@%1”: it may be protected, or have no posts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be a handle: these have 1 to 15 letters of a to z, digits and underscores.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a handle of X, as “@NASA”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is no link to a profile on X.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names no profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a page of X&apos;s own, and no profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not a link to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leads to %1. Give a name or a link of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the name of a GitHub user, organisation or repository.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names no user, organisation or repository.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has too many parts. Give owner, or owner/repository.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be a name on GitHub: these have 1 to 39 letters, digits and single hyphens between them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be a repository&apos;s name: these have 1 to 100 letters, digits, “.”, “-” and “_”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a token: what was given is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was given is too long for a token: these have 1,024 characters at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A token is one word; what was given has several, or several lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was given has characters that no token has: these are letters, digits and signs of ASCII.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>engine</name>
    <message>
        <source>There is no keychain that could keep the token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The local port&apos;s token is for other programs to show: there is nobody to ask about it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no token to test.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> It is the one in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is larger than 10 MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GitHub&apos;s GraphQL API answers only with a token. Set one (newfaces token set github), or take another source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. What was read is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>git was not let see “%1” (%2 in all); GitHub&apos;s API is asked instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose accounts the addresses of “%1” belong to could not be asked: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. What was found is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture could not be fetched: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture cannot be shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>X&apos;s official API answers only with a token. Set one (newfaces token set x), or take another source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a token for X&apos;s official API (newfaces token set x), profiles are to be had only from other sources, and those may not be asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is stored of “%1”. Look it up once with a network.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>git</name>
    <message>
        <source>“%1” is no address to fetch a history from. Check it in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be written. Check whom it belongs to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be written. Check whom it belongs to, and whether there is room left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be removed. Check whom it belongs to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be read by git (“%2”). Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>git could not copy the history of %1 (“%2”). Try again, or choose another source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no branch “%1” at %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy of the history in “%1” was damaged, and was removed. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no copy of the history in “%1”. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>git is not installed, or cannot be started. Install it, or choose another source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>git does not get on, and was ended. Try again, or choose another source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room left for “%1”. Make some and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>git may not write to “%1”. Check whom it belongs to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The installed git is too old, or is none (“%1”). Install version 2.20 or newer, or choose another source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no repository at %1, or it is private.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The repository at %1 is not shown with this token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no repository at %1, or it takes a token to see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The repository at %1 is not shown to us.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The repository at %1 is blocked for legal reasons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The repository is no longer at %1: it was moved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>github</name>
    <message>
        <source>GitHub could not tell about “%1” in time. Try again later, or read it by another source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the commit %1 has no date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not a JSON object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not a JSON list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GitHub refuses to show “%1”%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GitHub blocks “%1” for legal reasons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no GitHub user or organisation named “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no repository “%1” on GitHub, or it is private.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GitHub refuses this token: it may have expired, or been revoked. Set another one, or remove it to go on without.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The repository “%1” has no commits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GitHub answered the question about “%1” with status %2%3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GitHub answered the question about “%1” with an error%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GitHub&apos;s answer about “%1” could not be understood: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GitHub grants nothing more to this token for now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has status %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gui::AccountSection</name>
    <message>
        <source>Paste a token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New token: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the token: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test the token: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the token: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test ($0.01)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking GitHub …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>X takes $0.01 to look up the one profile of the test.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking %1 …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once it is removed, the token has to be pasted or made anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is set, but could not be tested. %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gui::AppearancePage</name>
    <message>
        <source>&amp;Theme:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gui::ChartPanel</name>
    <message>
        <source>How many people made their first commit in each month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show who came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many people committed in each month: newcomers, and those who came in an earlier month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show who was active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of those who came in each month, how many came back within 3, 6 and 12 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show who came back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;tention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the newest year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the newest three years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the newest five years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5 years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why the numbers are what they are</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gui::ContributorsPage</name>
    <message>
        <source>GitHub’s quota</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has been read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. What was read of “%1” is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not all forks of “%1” have been read yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Read them now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” gives no handle on X.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking GitHub …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acco&amp;unts…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gui::CountingMenu</name>
    <message>
        <source>The same person by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Account and e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commits of one account or one e-mail are one person’s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;E-mail alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every e-mail is a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Author’s &amp;name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every name is a person, to the letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date that counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Au&amp;thor’s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the change was written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Committer’s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the change was taken in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count as well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Bots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts that are programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repositories that were forked from elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gui::DataFiles</name>
    <message>
        <source>1 repository</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 repositories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 commit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 commits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 owners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newfaces export (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newfaces database (*.db)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backed up to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, 1 decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, %1 decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> 1 repository here is as new, and was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> %1 repositories here are as new, and were left as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported %1 to %2: %3.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gui::DataMenu</name>
    <message>
        <source>Export &amp;All Owners…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back Up…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export Everything…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export Everything of “%1”…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gui::DataPage</name>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In another folder begins another history; what is stored stays where it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room taken:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a copy of the whole database to a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back Up…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write everything about all owners to a JSON file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take such a file in; nothing here is lost by it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take all lookups and profiles out of the lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Clear…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large repositories are read from clones without files. Removed, they
are cloned again when they are wanted; the history stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;move Clones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cleared %1 and %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 lookup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lookups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 profiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All lookups and profiles go from the lists. Until Newfaces starts again, that can be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was stored stays in the folder where it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, and %2 in backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed the clones that are not in use.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gui::DecisionDesk</name>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gui::DecisionText</name>
    <message>
        <source>Same person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Different people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a bot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joined %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split %1 off, as somebody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 count as different people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked %1 as a bot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked %1 as bots.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no bot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 are no bots.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 are no longer joined by you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no longer split off by you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 are no longer told apart by you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no longer marked by you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 are no longer marked by you.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gui::DecisionsModel</name>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gui::ExportMenu</name>
    <message>
        <source>“%1” could not be written: %2. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repository	Month	New contributors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month	New	Returning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month	New contributors	Back within 3 months	Back within 6 months	Back within 12 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart as &amp;Picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Numbers as CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;eople as CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything as &amp;JSON…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON document (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy Numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save Chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied the numbers. Paste them into a spreadsheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gui::FolderChoice</name>
    <message>
        <source>&amp;Open Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the History In</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gui::HandleInput</name>
    <message>
        <source>Handles or links of X</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handles or links of X, as many as you like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Look Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks up handles or links from a file (one a line, or the first column of CSV) or from the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A &amp;File…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The &amp;Clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handles From a File</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gui::HistoryModel</name>
    <message>
        <source>%1, read %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
Read from GitHub on %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gui::HistoryPanel</name>
    <message>
        <source>&amp;History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read from GitHub what is new (F5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read what is new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from the history (Delete)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export, import and back up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing yet. What you look up is kept here, and opens without a network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Read what is new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gui::InlineQuestion</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gui::MainWindow</name>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Look up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Read what is new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;GitHub contributors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;X profiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Local Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GitHub contributors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>X profiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newfaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – Newfaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings (Ctrl+,)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gui::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gui::Moments</name>
    <message>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a minute ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>an hour ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n hours ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::OrderList</name>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gui::PeopleActions</name>
    <message>
        <source>&amp;Same Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;plit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as &amp;Bot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Not a Bot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only while people are told by account and e-mail: see Counting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select somebody first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select two people or more who are the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count those who are selected as one person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select one person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is only one address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which address is somebody else’s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They count as bots already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count them as bots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They do not count as bots.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count them as people</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gui::PeopleModel</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repository</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First commit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>X</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bot</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gui::PeoplePanel</name>
    <message>
        <source>Show the people of all months (Escape)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the people of all months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find people by name, account or repository</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, account or repository</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New contributors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open First &amp;Commit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show on &amp;X</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Who Is Who…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People new in %1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People new to %1 in %2 · %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No program here opens web pages. The address is %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gui::PictureView</name>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gui::PortButton</name>
    <message>
        <source>Local port: off. Other programs on this computer get no answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local port: other programs on this computer are answered at 127.0.0.1:%1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local port: off. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gui::PortPage</name>
    <message>
        <source>&amp;Answer other programs on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scripts and other programs can then ask for contributors and profiles over HTTP. Other computers cannot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Port:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From 1024 to 65535; it can be changed while the port is off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Token:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy Token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Renew Token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To try it:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command to try it with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the command with the token in it, ready for a terminal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy Co&amp;mmand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programs have to show a token, which is made when the port is switched on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programs have to show this token. It comes from the environment variable NEWFACES_PORT_TOKEN, and is changed there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programs have to show this token. It is kept in the system’s keychain; once it is renewed, programs that show the old one are refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programs have to show this token. It holds until Newfaces ends; once it is renewed, programs that show the old one are refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, when switched on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gui::ProfileCard</name>
    <message>
        <source>Choose a profile to see its picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pictures so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures so far, the newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save Picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies the address of the picture in 400 by 400 pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look the profile up again (F5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open on X</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joined %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 followers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 following</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 posts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified by X</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is X’s own, of accounts that have chosen none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formerly %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On GitHub: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since %1, %2 × %3 pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied the picture’s address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No browser opens %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gui::ProfilesList</name>
    <message>
        <source>Look up again all that were looked up more than a day ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh Old Ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the chosen profiles (Delete)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the chosen profiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find profiles by handle, name, bio or place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handle, name, bio or place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no such account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>11 months ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open on X</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Look Up Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy Handles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gui::ProfilesModel</name>
    <message>
        <source>Handle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Followers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked up</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gui::ProfilesPage</name>
    <message>
        <source>Without a token for X’s official API (X_BEARER_TOKEN), profiles are looked up at FxTwitter, at the profile’s page on x.com and at its embedded timeline. These are not X’s official API, and they see the handles. This is asked once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look Up &amp;This Way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Don’t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A face for a handle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type or paste one handle of X, a link, or a hundred. Names, bios and pictures are kept
on this computer, and so is the picture that an account had before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks this profile up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is more than the field holds, and was cut off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look Up the &amp;Clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. What was found is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no handle in “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no handle in the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 more are none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All were looked up within a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look &amp;Them Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking up …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow &amp;Them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acco&amp;unts…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gui::ProgressRow</name>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop reading (Esc); what was read is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gui::ProgressSentence</name>
    <message>
        <source>Asking GitHub …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GitHub’s quota is used up: going on in %1, at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GitHub asks for a pause: going on in %1, at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 of %3 commits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 repositories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading %1 …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading “%1” takes about %2 of the %3 that GitHub still grants until %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading “%1” takes about %2, and GitHub grants %3 until %4: it will pause at the end of the quota. Cancel keeps what was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GitHub: %1 of %2 left, resets %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gui::QueryControls</name>
    <message>
        <source>GitHub user, organisation or repository</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>owner, owner/repository or link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read what is new from GitHub, and chart it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New to:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each person counts once, where they came first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New to the owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>o&amp;wner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each person counts once in every repository they came to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New to the repository</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>re&amp;pository</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is the same person, which date counts, and who else counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;ounting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the chart, the numbers or the people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gui::ReadingTeller</name>
    <message>
        <source>Asking GitHub for “%1” …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gui::RepositoriesDialog</name>
    <message>
        <source>Repositories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repositories of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gui::RepositoriesModel</name>
    <message>
        <source>Repository</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a fork.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gui::SettingField</name>
    <message>
        <source>Use the usual: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the environment variable %1 that says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the usual: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gui::SourcesPage</name>
    <message>
        <source>GitHub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;API:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Repositories:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room for &amp;clones:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>X profiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked in this &amp;order:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U&amp;nofficial sources:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses for X profiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;X’s API:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;FxTwitter:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Profile’s page:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Embedded timeline:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GitHub’s API</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GitHub’s repositories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site of the API</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room for clones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unofficial sources of profiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask me first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May be asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Are never asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>X’s API</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FxTwitter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile’s page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Embedded timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>X’s API, with a token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile’s page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The embedded timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources of profiles, in the order in which they are asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of them at least has to be asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the usual holds again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gui::SplitDialog</name>
    <message>
        <source>Split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which address of “%1” is somebody else’s?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Split</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gui::SuggestionsModel</name>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First commit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 people</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gui::WaitingPage</name>
    <message>
        <source>What is read is kept: next time only what is new has to be asked for.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gui::WelcomePage</name>
    <message>
        <source>Who is new around here?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the name of a GitHub user, organisation or repository, and see
how many people made their first commit there, month by month.
A click on a bar shows who they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try one:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks up this organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks up this repository</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks up this user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is read is kept on this computer:
it opens again at once, without a network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a token everything works, within 60 requests an hour and by git. &lt;a href=&quot;#accounts&quot;&gt;A token&lt;/a&gt; adds 5,000 requests an hour, GraphQL, and the X handles of newcomers.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gui::WhoIsWhoDialog</name>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find people by account, name or address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account, name or address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only people who were recognised under several addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several &amp;addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who may be the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No two people bear the same name: there is nobody to join.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count the people of this name, or those who are selected, as one person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Same Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the people of this name, or those who are selected, apart, and suggest them no more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Different People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No bot is known among them. Mark one in the list of people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have decided nothing yet. Join people, split them or mark bots: it is listed here, and can be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back what is selected (Delete)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U&amp;ndo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is who in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Su&amp;ggestions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Bots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De&amp;cisions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gui::WhoIsWhoModel</name>
    <message>
        <source>You marked it as a bot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You said that it is no bot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its name ends in “[bot]”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A machine account, by its type or as is well known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First commit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bot</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>net</name>
    <message>
        <source>%1 sends us from one address to the next without end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has trouble of its own (HTTP %2). Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sent us elsewhere without saying where. Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sent us to an address that is not on the web.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sent us to an address without encryption, which is not followed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sent us to another host, to which the question is not carried.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not answer. Check the network and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 closed the connection without an answer. Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes too long to answer. Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sent far more than was asked for; it was not read to the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is an address within this computer or its network, which is not asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no address on the web. Check it in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sent an answer that breaks off. Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be reached: connection refused. Check the network and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be found. Check the network and the address, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be asked: no safe connection could be made, and so nothing was sent. Check this computer&apos;s date and certificates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be reached: the proxy does not let us through. Check its settings and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sent an answer that makes no sense. Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be reached. Check the network and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sent an answer that is not JSON. Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rest</name>
    <message>
        <source>Port %1 is taken by another program. Choose another port, or end that program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port %1 cannot be listened on: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port %1 could not be opened: there is no room for more files or threads.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>secrets</name>
    <message>
        <source>Stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no keychain on this system to keep tokens in, or none that works. It takes a Secret Service, as GNOME Keyring or KWallet are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain does not answer. It may be asking for its password: give it there, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain is locked, or does not let Newfaces in. Unlock it, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain is locked, or another program removed the token from it. Unlock it, and try again; or remove the token here, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain did not keep the token. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain is locked, or does not let Newfaces in, and may keep the token still. Unlock it, and remove the token again; or remove “Newfaces” in the keychain&apos;s own program, as Passwords and Keys is one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>store</name>
    <message>
        <source>There is nothing to export: nothing has been looked up yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is stored of “%1”, and so nothing was exported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in it makes no sense.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a commit of the repository “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the repository “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the owner “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has the repository “%1” twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has the owner “%1” twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no export of Newfaces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is damaged, or was cut off: its text makes no sense from byte %1 of %2 on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a newer Newfaces wrote it (version %1 of its form). Update Newfaces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database “%1” is damaged, and cannot be set aside as “%2”. Move it away and start Newfaces again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup “%1” cannot be written. Allow writing to its folder, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history in “%1” was damaged. It was set aside as “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, and the backup “%1” took its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, and an empty one took its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qt&apos;s driver for SQLite is missing. Install it and start Newfaces again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database “%1” is not Newfaces&apos;s: another program made it. Move it away, or choose another data folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database “%1” was written by a newer Newfaces (version %2 of its tables). Nothing was changed. Update Newfaces, or choose another data folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database “%1” cannot be opened: %2. Check that you may read and write it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is the history itself. Choose another file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data folder “%1” is a file. Move it away, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data folder “%1” cannot be made. Check that you may write to the folder above it, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another Newfaces is seeing to the database in “%1”. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data folder “%1” cannot be written: it is read-only, or its disk is full. Check it and try again, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database “%1” is gone or has changed. Start Newfaces again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is not kept any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another account has this handle now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The repository was removed from the history, or changed by an import, while it was read. Look it up once again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database “%1” is locked: another program is writing to it. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database “%1” is read-only. Allow writing to the file and its folder, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database “%1” could not be read or written: the disk reports an error. Check the disk and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database “%1” is damaged. Start Newfaces again: it then sets the damaged file aside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full: “%1” cannot grow. Make room and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database “%1” cannot be opened. Check that its folder is there and that you may write to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database “%1” cannot be used: %2. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lookup is not in the history any more. Look it up once again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be imported: %2 Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its disk may be full, or reports an error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is stored of “%1”. Look it up before deciding who is who.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no decision %1, or it is undone already.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>x</name>
    <message>
        <source>%1 has no profile for this handle: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>X refuses this token. Check it, or make a new one in X&apos;s developer portal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not have the picture any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was asked about “@%2” and told of “@%3”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not let us look profiles up (HTTP %2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was asked too often. Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answers with HTTP %2, which tells nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answers in a way that this version of Newfaces does not read: its layout has changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture&apos;s address is not fetched: it is none with https.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sent something that is no picture of a kind that can be shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sent a picture that is far too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sent a picture that is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
