# People in: files and photos
import-how = <b>Bring your people</b>
    Send me a file: contact cards (.vcf) from your phone, Connections.csv from LinkedIn, contacts from Google or Outlook, or any table saved as CSV. You see what is in it before anything is kept.
    { "" }
    Or share a contact, forward a message somebody wrote you, send a photo of a badge's code, or pick people with the button below.
import-button-pick = Pick people
import-reading = Reading your file …
import-reading-photo = Looking at your photo …
import-title = <b>Found { $name }</b>
import-records = { $count ->
        [one] One record about them comes along.
       *[other] { $count } records about them come along.
    }
import-first = Among them: { $names }
import-person = 👤 <b>{ $who }</b>{ $about }
import-note = 📝 { $note }
import-known = ✓ { $who }, known by { $by }
import-by-email = e-mail
import-by-link = profile link
import-by-telegram = Telegram name
import-by-phone = phone
import-by-name_company = name and company
import-by-same = the same entry
import-by-name = name
import-columns = <b>How I read the columns</b>
import-column = • { $header } → { $field }
import-columns-left = Left out: { $headers }
column-button-change = Change a column
column-which = <b>Which column shall I read differently?</b>
column-button = { $header } → { $field }
column-left = left out
column-what = What stands in “{ $header }”?
column-what-example = What stands in “{ $header }”? For example: { $example }
column-button-nothing = Leave it out
column-button-more = More columns
column-button-back = Back to the preview
import-field-name = name
import-field-given = given name
import-field-middle = middle name
import-field-family = family name
import-field-alias = other name
import-field-company = company
import-field-role = role
import-field-industry = industry
import-field-city = city
import-field-email = e-mail
import-field-phone = phone
import-field-link = link
import-field-telegram = Telegram name
import-field-birthday = birthday
import-field-birth_year = year of birth
import-field-birth_month = month of birth
import-field-birth_day = day of birth
import-field-tags = tags
import-field-interests = interests
import-field-skills = skills
import-field-notes = notes
import-field-met_on = day you met
import-field-met_at = where you met
import-why = ⚠️ { $why }
import-more-problems = … and { $count ->
        [one] one more I couldn’t read
       *[other] { $count } more I couldn’t read
    }
import-nothing-new = Nothing to add: all of this I know already.
import-button-take = Import
import-button-leave = Leave it
import-button-check = Check each field
import-left = Left alone. Nothing was kept.
import-begun = Importing … You can go on talking to me meanwhile.
import-progress = Importing … { $done } of { $total }
import-done = <b>Imported</b>
import-done-nothing = <b>Nothing new</b>
import-done-new = 👤 { $count ->
        [one] One new person
       *[other] { $count } new people
    }
import-done-updated = ✎ { $count ->
        [one] One you knew got something added
       *[other] { $count } you knew got something added
    }
import-done-unchanged = { $count ->
        [one] One was here already, unchanged
       *[other] { $count } were here already, unchanged
    }
import-button-doubts = Go through the doubtful ones
import-button-looks = { $count ->
        [one] One worth a first look
       *[other] { $count } worth a first look
    }
import-looks = <b>Worth a first look</b>
    No hurry. One short message is a good start.
import-look = { $number }. <b>{ $who }</b>: { $why }
import-taking-back = Taking the import back …
import-taken-back = The import is taken back. What you told me of these people yourself stays.
import-not-fetched = I couldn’t get that file from Telegram. Please send it once more.
import-trouble = I couldn’t finish with that file, and kept nothing of it. The cause is noted. Please try once more.
import-photo-no-code = I see no code on this photo that names a person. Photograph the QR code of a badge or card, or type what it says.
import-photo-broken = I couldn’t open that picture. Please send it once more.
import-photo-nobody = I couldn’t make out a person on this photo. A closer, brighter picture helps, or type what it says.

# The same person, or two
merge-none = I see nobody twice. Your people are in order.
merge-title = <b>The same person?</b> ({ $number } of { $count })
merge-person = 👤 { $who }{ $about }
merge-from-file = 📄 { $who }{ $about }
merge-button-same = The same
merge-button-two = Two people
merge-done = Done. { $count ->
        [0] Nobody was joined.
        [one] One pair was joined; /undo takes it back.
       *[other] { $count } pairs were joined; /undo takes them back, the last one first.
    }

# Out
export-which = <b>Take it with you</b>
    { $count ->
        [one] One person
       *[other] { $count } people
    } and what you told me of them. In which form?
export-button-json = Everything (JSON)
export-button-csv = Table (CSV)
export-button-vcard = Contacts (vCard)
export-button-calendar = Calendar
export-done-json = Everything I know, exactly. Send it back to me and it is as it was.
export-done-csv = Your people as a table.
export-done-vcard = Contact cards for any address book. Archived people are left out.
export-done-calendar = Promises, birthdays, follow-ups and your hours, for any calendar.
export-nobody = There is nobody to put into it yet.
export-too-large = That is more than Telegram carries in one file. Ask whoever runs this coach for an export.

# Erasing
erase-ask = <b>Erase everything?</b>
    { $people ->
        [one] One person
       *[other] { $people } people
    }, { $talks ->
        [one] one conversation
       *[other] { $talks } conversations
    }, promises, needs, lessons, settings. You can take it along first.
erase-button-go = Erase everything …
erase-button-keep = Keep it
erase-sure = <b>Once more, to be sure.</b> All of it goes now, for good. I can’t bring it back; only a file you took along can.
erase-button-everything = Yes, erase all of it
erase-done = Everything is erased. I know nothing of you or your people any more. Messages in this chat are yours to delete. /start begins anew, whenever you like.
erase-kept = Kept. Nothing has changed.

# Forgetting
forget-ask = Whom shall I forget? <code>/forget Ana Silva</code>. I ask before anything goes.
forget-which = Whom do you mean?
forget-marker = someone
forget-sure = <b>Forget { $who }?</b> This goes:
forget-conversation = • { $count ->
        [one] one conversation
       *[other] { $count } conversations
    }
forget-offer = • { $count ->
        [one] one promise or favour
       *[other] { $count } promises and favours
    }
forget-need = • { $count ->
        [one] one need
       *[other] { $count } needs
    }
forget-introduction = • { $count ->
        [one] one introduction
       *[other] { $count } introductions
    }
forget-changed = • the name in { $count ->
        [one] one note about others
       *[other] { $count } notes about others
    }
forget-for-good = It is for good, and what you told me before can’t be taken back with /undo any more.
forget-button-yes = Forget { $who }
forget-button-no = Keep
forget-kept = Kept. { $who } stays.
forget-done = Forgotten, with every trace of the name in my notes.
forget-done-stopped = Forgotten, with every trace of the name in my notes. The file I was working on is put aside: send it again if you still want it.

undo-merged = { $who }: two people again, each with what was theirs.
undo-changed = The last change to { $who } is taken back.

# Finding
who-more = … and more. One more word narrows it.
who-by = { "  " }<i>{ $field }: { $snippet }</i>
who-field-industry = field
who-field-city = city
who-field-tag = tag
who-field-skill = can help with
who-field-need = looking for
who-field-interest = cares about
who-field-met = met
who-field-address = address
who-field-notes = note
who-field-conversation = talk
people-some = <b>{ $what }</b> ({ $count })
people-button-filter = Filter
people-by = By what?
people-by-tier = Tier
people-by-tag = Tag
people-by-industry = Field of work
people-by-city = City
people-by-warmth = Warmth
people-by-archived = Archived
people-by-which = { $by }: which?
people-by-none = { $by }: nothing there yet.
people-tier-networking = Networking
people-tier-connection = Connection
people-tier-relationship = Relationship
people-warmth-warm = In touch
people-warmth-cooling = Cooling
people-warmth-quiet = Gone quiet
people-warmth-not_yet = Not talked yet
people-archived-archived = Archived

# Editing a contact
edit-button-more = Edit
edit-button-note = Note
edit-button-tag = Tag
edit-button-archive = Archive
edit-button-back = Bring back
edit-button-type = Change
edit-button-empty = Take it away
edit-button-forget = Forget …
edit-is-archived = 📦 Archived: kept, but left out of advice and lists.
edit-which = <b>{ $who }</b>: what shall I change?
edit-now = { $field }: <b>{ $value }</b>
edit-choose = { $field }:
edit-no-value = I couldn’t read that as: { $field }.
edit-done = ✓ { $field }
edit-done-value = ✓ { $field }: { $value }
edit-cadence = Every { $days } days
edit-tier-networking = Networking
edit-tier-connection = Connection
edit-tier-relationship = Relationship
edit-field-name = Name
edit-field-aliases = Other names
edit-field-role = Role
edit-field-company = Company
edit-field-industry = Field
edit-field-city = City
edit-field-emails = E-mail
edit-field-phones = Phone
edit-field-links = Links
edit-field-telegram = Telegram
edit-field-birthday = Birthday
edit-field-tags = Tags
edit-field-interests = Cares about
edit-field-skills = Can help with
edit-field-notes = Notes
edit-field-met_at = Met where
edit-field-met_on = Met on
edit-field-met_through = Met through
edit-field-tier = Tier
edit-field-cadence = Rhythm
edit-field-note = note
edit-field-tag = tag
edit_text-value = What is it now?
edit_list-value = What is it now? Separate several with commas; they take the place of what is there.
edit_birthday-value = When? For example 12.5. or 1980-05-12.
edit_note-value = What shall I note?
edit_tag-value = Which tags? Separate several with commas.
edit_day-value = Which day was it?
edit_who-who = Through whom?

# Behind the coach's name in any chat
inline-help = What I can help with
inline-help-text = I’m glad to help with: { $what }. Just ask.
inline-introduction = Introduce { $first } and { $second }
inline-introduction-about = Once both have said yes
inline-draft = Draft to { $who }
inline-button-log = Log privately: { $line }
inline-button-start = Get to know your coach
inline-line-gone = That line is no longer kept. Please type it here.

# Invitations
invite-open = Anybody may write to me: { $link }
invite-link = This link lets one person in, within { $days } days: { $link }

# A business card, field by field
card-field = { $field }: <b>{ $value }</b>
    Is that right?
card-button-yes = Right
card-button-no = Leave it out
card-button-type = Type it
card-checked = Thank you. Here is what I keep:
card_field-value = What does it say?
card_field-cancelled = Left as I read it. The question above still waits.

# A code that leads somewhere
link-found = This code names nobody. It leads to { $link }
link-button-keep = Keep it for someone
link_of-who = Whose is it?

# Shared
forwarded-who = Whom was that message exchanged with?
place-ask = This place is in the { $zone } time zone. Shall your mornings be { $zone } mornings? The place itself I don’t keep.
place-button-yes = Yes
place-button-no = No
place-taken = Done. The place itself is not kept.
place-kept = Left as it was. The place is not kept.
