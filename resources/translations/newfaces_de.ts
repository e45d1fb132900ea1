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
    <name>gui::DataMenu</name>
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
        <source>Export &amp;All Owners…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newfaces export (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
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
        <source>Back Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newfaces database (*.db)</source>
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
    <name>gui::PortDialog</name>
    <message>
        <source>Local Port</source>
        <translation type="unfinished"></translation>
    </message>
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
        <source>C&amp;lose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programs have to show this token. It comes from the environment variable NEWFACES_PORT_TOKEN, and is changed there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programs have to show this token. It holds until Newfaces is closed; once it is renewed, programs that show the old one are refused.</source>
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
        <source>No GITHUB_TOKEN is set. GitHub then answers 60 requests an hour,
100 commits each: enough for a small project. With a token it is 5,000.</source>
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
</context>
<context>
    <name>rest</name>
    <message>
        <source>The request was given up without an answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for a path that begins with a slash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request holds bytes that do not belong there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long the request&apos;s body is must be told once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here are only 127.0.0.1 and localhost, by this very port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web pages are not served here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the port&apos;s token, as “Authorization: Bearer TOKEN”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send JSON, as “Content-Type: application/json”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request&apos;s address and headers are too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port %1 is taken by another program. Choose another port, or end that program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port %1 cannot be listened on: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request&apos;s body is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port %1 could not be opened: there is no room for more files or threads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many wrong tokens were sent. Wait a minute.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>secrets</name>
    <message>
        <source>Stopped.</source>
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
</context>
</TS>
