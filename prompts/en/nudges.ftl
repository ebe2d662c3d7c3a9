# Around a brief
nudges-brief-title = { $count ->
        [one] <b>One thing for today</b>
       *[other] <b>{ $count } things for today</b>
    }
nudges-last = Last talk, { DAY($on) }: { $note }
nudges-last-plain = Last talk: { DAY($on) }
nudges-missed = I couldn't look in from { DAY($since) } on. This is what still matters; what has passed is let go.
nudges-missed-nothing = I couldn't look in from { DAY($since) } on. Nothing is lost, and here is where we are.
nudges-missed-more = … and { $count ->
        [one] one more thing
       *[other] { $count } more things
    } that went by.
nudges-closing-every_other_day = No hurry with any of this. The next comes on { DAY($on) }.
nudges-closing-weekly = I'll keep quieter for now. The next comes on { DAY($on) }.
nudges-pause-ask = <b>Shall I pause?</b> My last messages went unanswered, and that is fine. I keep everything, and answer whenever you write. Until you say so, I won't write first.
nudges-pause-yes = Pause
nudges-pause-no = Keep them coming
nudges-paused = Paused. One tap brings the mornings back.

# Somebody's promise to the user
nudges-promise_to_you-title = Ask { $who } how it goes: { $what }
nudges-promise_to_you-due = { $who } meant to do it by { DAY($due) }.
nudges-promise_to_you-said = { $who } said so on { DAY($on) }, without naming a day.
nudges-promise_to_you-draft = Hi { $who }, how are you? No rush at all: I just wondered how it stands with “{ $what }”. Can I make it easier for you in any way?

# Planned meetings
nudges-plan_today-title = Today: { $what }
nudges-plan_today-need = { $who } is looking for: { $what }
nudges-plan_today-why = One question worth asking: what are you working on that I might help with?
nudges-plan_after-title = How was { $what }?
nudges-plan_after-title-plain = How did it go? { $what }
nudges-plan_after-why = It was planned for { DAY($on) }. One tap notes it; a few words of yours keep what mattered.
open-plan_today = What I know
open-plan_after = It took place

# Birthdays
nudges-birthday-title = { $who } has a birthday today
nudges-birthday-why = A kind word today needs no other reason.
nudges-birthday-draft = Happy birthday, { $who }! I hope you have a lovely day and a good year ahead. How are you?
nudges-birthday-passed = { $who } had a birthday on { DAY($on) }.

# Events
nudges-event_before-title = { $event } on { DAY($on) }: come with an aim
nudges-event_before-aim = You wanted: { $aim }
nudges-event_before-plain = Two or three good talks are plenty. One question to open with: what are you working on that I might help with?
nudges-event_before-passed = { $event } was on { DAY($on) }.

# The hour set aside
nudges-networking_hour-title = Your networking hour: { DAY($on) }, { $at }
nudges-networking_hour-free = Nothing presses. Write to somebody you like and have not heard from for a while.
nudges-networking_hour-passed = Your networking hour on { DAY($on) } at { $at }.

# The week
nudges-weekly_review-title = Your week
nudges-weekly_review-talked = You talked to { $count ->
        [one] one person
       *[other] { $count } people
    }: { $who }
nudges-weekly_review-given = You helped { $count ->
        [one] once
       *[other] { $count } times
    }.
nudges-weekly_review-received = You were helped { $count ->
        [one] once
       *[other] { $count } times
    }.
nudges-weekly_review-birthday = Coming up: { $who } has a birthday on { DAY($on) }.
nudges-weekly_review-event = Coming up: { $event } on { DAY($on) }.
nudges-weekly_review-promises = { $count ->
        [one] One promise of yours is open:
       *[other] { $count } promises of yours are open, first:
    } { $what } ({ $who })

# The whole network
nudges-take_stock-title = A look at your whole network
nudges-take_stock-warmth = { $count } contacts: { $warm } in touch, { $quiet } gone quieter.
nudges-take_stock-cooling = A hello would do { $count ->
        [one] one tie
       *[other] { $count } ties
    } good: { $who }
nudges-take_stock-where = Last month’s talks went mostly to { $most } ({ $share } %).
