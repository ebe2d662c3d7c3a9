# What was recorded
card-noted = <b>Noted</b>
card-conversation = 💬 { $who }, { $channel ->
        [in_person] in person
        [call] a call
        [video] a video call
        [message] messages
        [email] e-mail
        [event] at an event
        [letter] a letter
       *[other] talked
    }, { DAY($on) }
card-new = 👤 New: { $who }
card-fact = 📝 { $who }, { $field ->
        [company] company
        [role] role
        [industry] industry
        [city] city
        [email] e-mail
        [phone] phone
        [link] link
        [telegram] Telegram
        [birthday] birthday
        [note] note
        [interest] cares about
       *[skill] can help with
    }: { $value }
card-birthday = 🎂 { $who }: { DATE($on) }
card-met = 📍 { $who }, met: { $at }
card-need = 🔎 { $who } is looking for: { $what }
card-promise = 🤝 You promised { $who }: { $what }
card-promise-due = 🤝 You promised { $who }: { $what }, by { DAY($due) }
card-owed = ⏳ { $who } will: { $what }
card-owed-due = ⏳ { $who } will: { $what }, by { DAY($due) }
card-given = 🎁 You helped { $who }: { $what }
card-introduced = 🔗 You introduced { $first } and { $second }, { DAY($on) }
card-received = 🙏 { $who } helped you: { $what }
card-received-did = 🙏 { $who } { $what }
card-ask = 🙋 You want to ask { $who }: { $what }
card-lesson = 💡 Learned: { $what }
card-plan-time = 📅 { DAY($due) }: { $what }
card-plan-encouragement = 📅 Thanks to { $who } on { DAY($due) }
card-plan-word = 📅 Back to { $who } on { DAY($due) }: { $what }
plan-noted = <b>Noted.</b> What stayed with you? Just write it.
card-tags = 🏷 { $tags }
card-more = … and { $count ->
        [one] one more line
       *[other] { $count } more lines
    }
card-contact = 👤 { $who }{ $about }
change-which = <b>What shall I put right?</b> You can also edit your own message: I read it anew.
change-who = Who
change-what = What
change-on = Day
change-channel = How
change-due = By when
change-way = Given or received
change-name = Name
change-role = Role
change-company = Company
change-away = Take it away
card-undone = Undone. As if it had never been said.
card-corrected = <b>Corrected</b>
card-nothing-left = Nothing in there to record now, so I took the earlier record back.
card-next = <b>Next:</b> { $title }
button-undo = Undo
button-change = Change
button-show-next = Why and how
button-done = Done
button-later = Later
button-not-for-me = Not for me
button-another = Another
button-why = Why?
button-copy = Copy the draft
button-write = Write to { $who }
button-tomorrow = Tomorrow
button-next-week = Next week
button-next-month = Next month
button-another-day = Another day
button-this-time = Not this time
button-this-contact = Not with { $who }
button-this-kind = No such advice
button-earlier = ‹ Earlier
button-further = Further ›

# Unclear
unclear-which = Which { $name } is it?
unclear-new = Someone new
unclear-gone = That question has been settled.

card-added-to = 👤 Added to { $who }
shared-nothing-new = I know them already, and nothing there is new to me.

# The next thing
next-title = <b>{ $title }</b>
next-reason = • { $reason }
next-draft = <blockquote>{ $draft }</blockquote>
next-minutes = about { $minutes ->
        [one] a minute
       *[other] { $minutes } minutes
    }
next-due = due { DAY($due) }
next-nothing = Nothing is waiting for you. Enjoy the day, and tell me whom you meet.
next-done = ✓ { $title }
    Well done.
next-later = { $title }
    I'll come back to it on { DAY($on) }.
next-later-when = When shall I come back to it?
next-not-now = Understood, not this time.
next-not-contact = Understood. I'll leave { $who } out of my advice. /settings brings it back.
next-not-kind = Understood. I won't suggest that again. /settings brings it back.
next-not-how = What should I leave out?
next-gone = That one is settled already.

# A brief
nudges-open = { $number }<b>{ $title }</b>
nudges-settled = { $number }<s>{ $title }</s> { $became }
nudges-draft = Draft
nudges-became-done = ✓
nudges-became-later = → { DAY($on) }
nudges-became-not = – left out
nudges-became-never = – left out from now on (/settings brings it back)
nudges-kept-coming = Good. They keep coming, when something is worth it.

# Promises
promises-title = <b>Promises</b>
promises-mine = <b>Yours</b>
promises-theirs = <b>To you</b>
promise-line = { $n }. { $who }: { $what }
promise-line-due = { $n }. { $who }: { $what } ({ DAY($due) })
promise-line-late = { $n }. { $who }: { $what } (since { DAY($due) })
promises-plans = <b>Planned</b>
promise-line-plan = { $n }. { $plan }
promises-none = No open promises. When you give your word, tell me: “I promised Ana to send the deck by Friday”.
button-kept = ✓ { $n }
promise-kept = Kept: { $what }. That is how trust grows.
promise-received = Good. Do let { $who } know what came of it.

# Finding
who-title = <b>{ $query }</b>
who-line = <b>{ $who }</b>{ $about }
who-hit = { $field }: { $snippet }
who-none = Nobody by “{ $query }”. Try a name, a company, a skill or what somebody needs.
who-ask = Whom are you looking for? A name, a company, a skill or a need: <code>/who data engineer</code>
people-title = <b>Your people</b> ({ $count })
people-none = Nobody here yet. Tell me whom you talked to, or share a contact.
people-line = { $who }{ $about }
people-page = { $page } of { $pages }

# One contact
contact-title = <b>{ $who }</b>
contact-work = { $work }
contact-reach = { $reach }
contact-met = Met: { $at }
contact-met-on = Met on { DAY($on, year: 1) }
contact-met-both = Met: { $at }, { DAY($on, year: 1) }
contact-through = Through { $who }
contact-tier = { $tier ->
        [networking] Networking: you know each other
        [connection] Connection: value has gone both ways
       *[relationship] Relationship: trust
    }
contact-tier-own = { $tier ->
        [networking] Networking
        [connection] Connection
       *[relationship] Relationship
    }, in your own words
contact-last = Last talk { DAY($on) }: <i>{ $summary }</i>
contact-last-plain = Last talk { DAY($on) }
contact-birthday = 🎂 { DATE($on) }
contact-rhythm-usual = 🔁 Usually every { $days ->
        [one] day
       *[other] { $days } days
    }{ $when ->
        [due] ; quieter than usual now
        [ahead] ; quiet for you two from { DAY($on) }
       *[open] { "" }
    }
contact-rhythm-wished = 🔁 You want to talk every { $days ->
        [one] day
       *[other] { $days } days
    }{ $when ->
        [due] ; it is time
        [ahead] ; next by { DAY($on) }
       *[open] { "" }
    }
contact-rhythm-young = 🔁 Worth a word from { DAY($on) }
contact-looking = 🔎 Looking for: { $what }
contact-helps = 🎁 Can help with: { $what }
contact-interests = ❤️ Cares about: { $what }
contact-promise = 🤝 You promised: { $what }
contact-introduction = 🔗 Introduction with { $who }: { $state ->
        [idea] an idea
        [asked_first] one asked
        [asked_both] both asked
        [agreed] both agreed
        [made] made
       *[declined] not now
    }
contact-tags = 🏷 { $tags }
contact-notes = { $notes }

# Settings
settings-title = <b>Settings</b>
settings-zone = Time zone: { $zone } (now { $now })
settings-morning = Morning hour: { $at }
settings-quiet = Quiet from { $from } to { $to }
settings-most = At most { $count ->
        [one] one nudge
       *[other] { $count } nudges
    } a day
settings-next = Next look: { DAY($on) } at { $at }
settings-next-none = No next look planned: nothing is waiting.
settings-paused = Nudges are paused.
settings-sent = Last nudge: { DAY($on) }
settings-waiting = On its way, as soon as Telegram takes it: the nudge of { DAY($on) }.
settings-failed = The nudge of { DAY($on) } could not be delivered.
settings-left-out-kinds = Left out, as you asked: { $count ->
        [one] one kind of advice
       *[other] { $count } kinds of advice
    }
settings-left-out-contacts = Not brought up, as you asked: { $who }{ $more ->
        [0] { "" }
       *[other] , and { $more } more
    }
button-zone = Time zone
button-morning = Morning hour
button-fewer = Fewer nudges
button-more = More nudges
button-pause = Pause nudges
button-left-out = Bring back what I left out
button-resume = Start nudges again
settings-zone-set = Your mornings are now { $zone } mornings.
settings-zone-ask = Which city are you in?
settings-morning-ask = At which hour shall I look in?
settings-morning-set = Good. { $at } it is.

# Undo, cancel, help
undo-nothing = There is nothing to take back.
undo-done = <b>Taken back</b>
undo-wanted = It may come up again.
undo-line = <s>{ $what }</s>
help-text = <b>Just tell me</b>, in one message, whom you talked to and what matters:
    <i>Call with Tom, he needs a designer. I promised him Ana's number by Friday</i>
    { "" }
    /next the one thing worth doing now · /why
    /met someone new · /log a conversation
    /offer help given or promised · /received help
    /need what somebody is looking for
    /promises who is waiting for what
    /who finds by name, skill or place
    /intro · /ask · /thanks · /favours
    /event · /refer
    /goals · /lesson · /hours · /worth
    /network · /review
    /people · /settings
    /import · /export · /merge · /forget · /erase
    /undo takes the last thing back · /cancel leaves a question

# Small talk
chat-greeting = Hello { $name }. Whom did you talk to lately?
chat-thanks = Gladly. /next shows what is worth doing now.
chat-feeling = That sounds like a lot. One small thing is enough today: write two lines to somebody you like.
chat-other = I couldn't find a person in that. Tell me like this: <i>Coffee with Ana yesterday, she needs a designer</i>. Or /next for the one thing worth doing now.
unnoted-offer = I found nothing in that to record about { $who }: no talk, no promise, nothing they look for. Keep it as a note?
unnoted-keep = Note it for { $who }
unnoted-kept = Noted for { $who }, in your words.
chat-unknown-command = I don't know /{ $command }. /help shows what I can do.
chat-voice = I can't listen to voice notes yet. Two lines of text are enough; your keyboard's microphone can type for you.
chat-sticker = Nice one. Whom did you talk to lately?
chat-cant-read = I can't read that kind of message. A line of text works best.
chat-too-long = That is a long text; I kept it whole and read the first part.
chat-group = I work in private chats only and keep nothing from groups. Write to me directly.
chat-trouble = Something went wrong on my side with that message. It is kept, and I've noted the cause. Please try it once more, perhaps in other words.
chat-not-invited = This coach is private. Its owner can let you in.
