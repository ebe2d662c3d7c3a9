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
