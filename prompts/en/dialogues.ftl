# The buttons that every question has
dialogue-back = ‹ Back
dialogue-skip = Skip
dialogue-cancel = Cancel
dialogue-enough = Done
dialogue-someone-new = Someone new

# What is said before the question again
dialogue-stale = That button was from earlier. Here is where we are:
dialogue-choose = Pick one of the buttons, please.
dialogue-empty = A word or two is enough.
dialogue-day = I couldn't read a day in that. “Friday”, “12 March” or “in two weeks” all work.
dialogue-day-ahead = I need a day still to come.
dialogue-clock = I couldn't read an hour in that. “8:30” or “7pm” both work.
dialogue-zone = I don't know that place. A larger city nearby works, or a name such as Europe/Berlin.
dialogue-who = A name is all I need here.
dialogue-which = There is more than one { $name }. Which one?
dialogue-which-city = There is more than one { $city }. Which one?
dialogue-cancelled = Left as it was. Nothing recorded.
dialogue-nothing-open = There is nothing open to cancel. /help shows what I can do.
dialogue-share-location = Share my location
dialogue-share-how = Tap the button below. Only the time zone is kept, not the place.

zone-zone = <b>Which city are you in?</b> A name, or your location.
morning-at = <b>At which hour shall I look in?</b>
later-day = <b>Which day?</b> “Friday”, “12 March” or “in two weeks” all work.

# Getting to know the user
start-hello = Hello { $name }. I'm your networking coach.
    I remember whom you met, what you promised and who needs what, and I tell you the one next thing worth doing. Giving comes first; there is enough for all.
    { "" }
    Four short questions, each can be skipped.
start-zone = <b>Which city are you in?</b> Then mornings are your mornings. You can also share your location.
start-industry = <b>What field do you work in?</b>
start-skills = <b>What could you help others with?</b> Up to three things, such as “proofreading, Excel, finding a flat”. Small things count.
start-wants = <b>What would you like from your network?</b> Pick any, or type it.
start-done = Thank you, { $name }.
    { "" }
    <b>Now:</b> whom did you last talk to? Tell me in one message, the way you'd tell a friend:
    <i>Coffee with Priya Shah yesterday, CTO at Finch, she's looking for a data engineer</i>
    { "" }
    When something is worth doing, I'll look in at { $morning }, with never more than { $most ->
        [one] one thing
       *[other] { $most } things
    } a day. Another hour?
start-again = Welcome back, { $name }. Everything is where you left it.
start-morning = Morning hour: { $at }
start-morning-set = Good. { $at } it is.

choice-industry-tech = Tech
choice-industry-finance = Finance
choice-industry-health = Health
choice-industry-education = Education
choice-industry-media = Media
choice-industry-trades = Trades
choice-wants-learn = Learn a field
choice-wants-meet_industry = Meet an industry
choice-wants-find_mentor = Find a mentor
choice-wants-find_work = Find work
choice-wants-find_clients = Find clients
choice-wants-make_friends = Make friends
choice-wants-visibility = Be visible
choice-wants-cause = Serve a cause

# Telling of people
met-who = <b>Whom did you meet?</b> A name is enough, or share their contact card.
met-where = <b>Where did you meet { $who }?</b>
met-on = <b>When was that?</b>
met-note = <b>What did you learn about { $who }?</b> What they do, what they are looking for, what they care about.
log-who = <b>Whom did you talk to?</b>
log-channel = <b>How did you and { $who } talk?</b>
log-on = <b>When was that?</b>
log-note = <b>What was it about?</b> What they need, what you promised, what you learned.
offer-who = <b>Whom did you help, or want to help?</b>
offer-what = <b>With what?</b>
offer-state = <b>Done already, or promised?</b>
offer-due = <b>By when?</b>
received-who = <b>Who helped you?</b>
received-what = <b>With what?</b>
received-thanked = <b>Does { $who } know what came of it, and that you are grateful?</b>
need-who = <b>Who is looking for something?</b>
need-what = <b>What is { $who } looking for?</b>

choice-channel-in_person = In person
choice-channel-call = Call
choice-channel-video = Video
choice-channel-message = Messages
choice-channel-email = E-mail
choice-channel-event = At an event
choice-channel-letter = Letter
choice-channel-other = Other
choice-state-done = Done
choice-state-promised = Promised
choice-thanked-yes = Yes
choice-thanked-not_yet = Not yet
choice-day-today = Today
choice-day-yesterday = Yesterday
choice-day-tomorrow = Tomorrow
choice-day-friday = Friday
choice-day-next_week = Next week

# Putting right
change_who-who = <b>Who was it?</b>
change_what-value = <b>What should it say?</b>
change_on-value = <b>Which day was it?</b>
change_due-value = <b>By when?</b>
change_channel-channel = <b>How did you talk?</b>
