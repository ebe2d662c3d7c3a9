# What an import says of files: their kinds, what could not be read, and the preview.

formats-name-vcard = contact cards (vCard)
formats-name-mecard = a contact code (MeCard)
formats-name-linkedin_link = a profile link
formats-name-linkedin_csv = LinkedIn connections
formats-name-ldif = an address book (LDIF)
formats-name-google_csv = Google contacts
formats-name-outlook_csv = Outlook contacts
formats-name-telegram_export = a Telegram export
formats-name-monica = a Monica export
formats-name-networking_coach = my own export
formats-name-any_csv = a table of people
formats-name-business_card = a business card

formats-problem-empty = The file is empty.
formats-problem-nobody = There is nobody in this file.
formats-problem-too_large = The file is more than I can read at once ({ $megabytes } MB). Could you split it?
formats-problem-unknown = I don't know this kind of file. Contact cards (.vcf), CSV tables and my own export work.
formats-problem-not_text = This isn't text I can read. Was it exported as .vcf, .csv or .json?
formats-problem-office_file = This is a spreadsheet or document. Save it as CSV and send me that.
formats-problem-broken_archive = The archive is damaged or locked. Unpack it and send me the file inside.
formats-problem-archive_without_people = I found no file of people in this archive. Send me the .csv or .vcf itself.
formats-problem-archive_in_archive = There is an archive inside the archive. Unpack it and send me the file inside.
formats-problem-half_document = The file breaks off or isn't complete JSON. Please export it again.
formats-problem-other_version = This document isn't in a version I know; I expected “{ $expected }”.
formats-problem-document_field = Something is wrong with “{ $field }” in this document, so I've left all of it untouched.
formats-problem-id_twice = The id “{ $id }” stands twice in “{ $field }”, so I've left all of it untouched.
formats-problem-no_header = I can't tell which column holds the names. Say which one it is, and I'll read the rest.
formats-problem-too_many = That is where I stopped: one file can bring fifty thousand people.
formats-problem-cut_off = The file breaks off in the middle of this one.
formats-problem-nameless = Nobody is named here.
formats-problem-company_card = A company's card, not a person's.
formats-problem-group_card = A group, not a person.
formats-problem-no_field = This line isn't part of a contact card.
formats-problem-row = This row can't be taken apart: a quotation mark may be missing.
formats-problem-row_width = This row has { $found } cells where the header has { $expected }, so they may be mixed up.
formats-problem-formula = A formula stands in “{ $column }”. I left that cell out.

formats-at_line = Line { $line }: { $why }

formats-calendar-name = Networking coach
formats-calendar-promise = Promised to { $name }: { $what }
formats-calendar-plan = { $name }: { $what }
formats-calendar-promised_to_me = { $name } promised: { $what }
formats-calendar-birthday = { $name }’s birthday
formats-calendar-follow_up = Get back to { $name }
formats-calendar-hour = Time for your network

formats-first_look-goal = Their work touches your goal: { $goal }
formats-first_look-met = You met on { DAY($on) }
formats-first_look-birthday = Birthday on { DAY($on) }
formats-first_look-need = May know about { $need }, which { $name } is looking for
formats-first_look-city = Lives in { $city }, like you
formats-first_look-notes = You have a note about them
formats-first_look-skill = Good at { $skill }

formats-preview = { $total ->
    [one] One person in this file.
   *[other] { $total } people in this file.
}
formats-preview-new = { $new ->
    [one] One is new.
   *[other] { $new } are new.
}
formats-preview-updated = { $updated ->
    [one] One you know gets something added.
   *[other] { $updated } you know get something added.
}
formats-preview-unchanged = { $unchanged ->
    [one] One you know already, with nothing to add.
   *[other] { $unchanged } you know already, with nothing to add.
}
formats-preview-doubtful = { $doubtful ->
    [one] One may be someone you know. I’ll ask.
   *[other] { $doubtful } may be people you know. I’ll ask, one by one.
}
formats-preview-unreadable = { $unreadable ->
    [one] One I couldn’t read.
   *[other] { $unreadable } I couldn’t read.
}
