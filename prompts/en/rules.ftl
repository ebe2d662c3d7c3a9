# What each rule advises (title) and the facts it rests on. Words of the user's own stand after a colon or in quotes.

rules-keep_promise-title = Keep your word to { $who }: { $what }
rules-keep_promise-undated = You promised this on { DAY($on) } and named no day: “{ $what }”. It can be done today.
rules-keep_promise-late = You promised it for { DAY($due) }; that was { $late ->
        [one] yesterday
       *[other] { $late } days ago
    }.
rules-keep_promise-today = You promised it on { DAY($on) }, for today.
rules-keep_promise-near = You promised it on { DAY($on) }, for { DAY($due) }: within reach today.

rules-thank-title = Thank { $who }: { $what }
rules-thank-title-did = Thank { $who }, who { $what }
rules-thank-title-for = Thank { $who } for { $what }
rules-thank-why = On { DAY($on) }, help from { $who }: “{ $what }”. No thanks noted yet.
rules-thank-why-did = On { DAY($on) }, { $who } { $what }. No thanks noted yet.

rules-follow_up-title = Write to { $who } while the talk is fresh
rules-follow_up-met = You met { $who } on { DAY($on) }{ $ago ->
        [one] {" "}(yesterday)
       *[other] {" "}({ $ago } days ago)
    } and have not written since.
rules-follow_up-talked = You had a talk worth coming back to with { $who } on { DAY($on) }.
rules-follow_up-plan-word = Back to { $who }: { $what }
rules-follow_up-plan-thanks = Say thank you to { $who }
rules-follow_up-planned = On { DAY($on) } you set yourself { DAY($due) } for this.

rules-introduce-title-first = Introduce { $first } to { $second }: ask { $first } first
rules-introduce-title-second = Introduce { $first } to { $second }: if { $first } said yes, ask { $second }
rules-introduce-title-both = Introduce { $first } to { $second }: hear whether both agree
rules-introduce-title-joint = Introduce { $first } and { $second }: both have said yes
rules-introduce-need = { $who } is looking for: { $what }
rules-introduce-skill = { $who } can help with: { $skill }
rules-introduce-idea = You had the idea to introduce { $first } and { $second } on { DAY($on) }.
rules-introduce-asked_first = You asked { $first } on { DAY($on) }; { $second } has not been asked yet.
rules-introduce-asked_both = You asked { $first } and { $second } on { DAY($on) }.
rules-introduce-agreed = { $first } and { $second } agreed to be introduced (noted on { DAY($on) }); both are waiting for your message.

rules-offer_help-title = Offer { $who } help: { $what }
rules-offer_help-need = { $who } is looking for: { $what }
rules-offer_help-skill = You can do that: { $words }
rules-offer_help-lesson = You learned something that answers it: { $words }
rules-offer_help-time = It takes no special skill, only a little of your time.

rules-mentor-title = Offer { $who } some guidance
rules-mentor-need = { $who } is looking for: { $what }
rules-mentor-own = That is your field: { $words }
rules-mentor-goal = You want to mentor others in { $words }, and { $who } is at the start of it ({ $role }).

rules-share-title = Pass on to { $who } what you learned: { $topic }
rules-share-lesson = You learned: { $what }
rules-share-interest = { $who } cares about this: { $topic }
rules-share-need = { $who } is looking for just that.

rules-pay_it_forward-title = Do { $who } a small kindness
rules-pay_it_forward-received = You were helped { $count ->
        [one] once
        [2] twice
       *[other] { $count } times
    } lately. Kindness travels best when it moves on.
rules-pay_it_forward-never = No help of yours is noted yet. A small thing is enough to begin with.
rules-pay_it_forward-gave = The last help of yours on record is { $days } days old.
rules-pay_it_forward-whom = { $who } is in touch with you, and it would be no repayment: no help from { $who } is noted in the last year.

rules-reconnect-title = Say hello to { $who }: it has been { $days ->
        [one] a day
       *[other] { $days } days
    }
rules-reconnect-title-birthday = Wish { $who } a happy birthday today
rules-reconnect-birthday = It is { $who }'s birthday today.

rules-be_curious-title = Ask { $who } one real question
rules-be_curious-why = You have talked { $talks ->
        [one] once
        [2] twice
       *[other] { $talks } times
    }, and nothing is noted of what { $who } cares about, can do or looks for.

rules-deepen-title-connection = Get to know { $who } better: networking can become a connection
rules-deepen-title-relationship = Make more time for { $who }: this connection is ready to become a relationship
rules-deepen-value = Help has gone both ways: { $given } from you, { $received } from { $who }.
rules-deepen-time = { $talks } talks in { $days } days, and no word left open.

rules-broaden-title = Ask { $who } who to meet in another field: { $field }
rules-broaden-title-open = Ask { $who } whom to meet outside your own field
rules-broaden-share = { $percent }% of your time with people of a known field went to your own: { $own }
rules-broaden-goal = You want to reach people in this field: { $field }
rules-broaden-door = { $who } knows that field and knows you well enough to introduce you.
rules-broaden-close = { $who } knows you well and may know somebody there.

rules-find_mentor-title = Ask { $who } for an hour of guidance: { $field }
rules-find_mentor-goal = Your goal: { $goal }
rules-find_mentor-role = { $who } knows the field ({ $role }), and there is trust between you.
rules-find_mentor-knows = { $who } knows the field, and there is trust between you.

rules-ask-title = Ask { $who }: { $what }
rules-ask-wish = You are thinking of asking for this: { $what }
rules-ask-trust = Your trust with { $who } carries it: nothing is owed, help has gone out from you before.
rules-ask-receive-title = Let { $who } help you with something small
rules-ask-receive = You gave { $given } times in the last months and received { $received ->
        [0] nothing
        [one] once
       *[other] { $received } times
    }. Being helped is a gift to the helper, too.
rules-ask-receive-offered = { $who } has offered before: { $what }
rules-ask-receive-whom = { $who } has been glad of your help and would be glad to be asked.

rules-hold_ask-title-promise_open = Before you ask { $who }, keep your promise first
rules-hold_ask-title-unthanked = Before you ask { $who } again, say thank you first
rules-hold_ask-title-waiting = Before you ask { $who } for more, wait for the answer to your last question
rules-hold_ask-title-asked_lately = Let some time pass before you ask { $who } again
rules-hold_ask-title-unanswered = Not { $who } for now: no answer came, so ask somebody else first
rules-hold_ask-title-too_new = Get to know { $who } first, before you ask
rules-hold_ask-title-gone_quiet = Say hello to { $who } first, before you ask
rules-hold_ask-title-no_value_yet = Be of use to { $who } first, before you ask
rules-hold_ask-wish = You are thinking of asking { $who } for this: { $what }
rules-hold_ask-better = { $door } could open that door instead: there is trust between you.

rules-prepare_event-title = Get ready for { $event } on { DAY($on) }
rules-prepare_event-aim = It is near, and your aim is: { $aim }
rules-prepare_event-industry = It is near, and about: { $industry }. An aim and one good question make it worth going.
rules-prepare_event-plain = It is near. An aim and one good question make it worth going.
rules-capture_event-title = Note whom you met at { $event }
rules-capture_event-why = { $event } was on { DAY($on) }, and nobody you met there is noted yet.

rules-make_time-title = Set half an hour a week aside for your network
rules-make_time-title-mon = Keep your Monday hour ({ $at }), or move it to a better time
rules-make_time-title-tue = Keep your Tuesday hour ({ $at }), or move it to a better time
rules-make_time-title-wed = Keep your Wednesday hour ({ $at }), or move it to a better time
rules-make_time-title-thu = Keep your Thursday hour ({ $at }), or move it to a better time
rules-make_time-title-fri = Keep your Friday hour ({ $at }), or move it to a better time
rules-make_time-title-sat = Keep your Saturday hour ({ $at }), or move it to a better time
rules-make_time-title-sun = Keep your Sunday hour ({ $at }), or move it to a better time
rules-make_time-none = You have not set a networking hour yet.
rules-make_time-missed = In { $missed } of the last { $weeks } weeks no talk was noted.

rules-take_stock-title = Take a look at your whole network
rules-take_stock-never = You know { $count } people here and have not looked at the whole yet.
rules-take_stock-due = Your last look at the whole was { $days } days ago.
rules-take_stock-enough = A network often feels big enough from inside; your last look at the whole was { $days } days ago.

rules-notice_worth-title = Notice what you have to give
rules-notice_worth-none = You have not named anything you can help with. Listening and encouraging count.
rules-notice_worth-said = You wrote that you have nothing to offer. Your own records say otherwise, or soon will.
rules-notice_worth-gave = You gave { $who } this: { $what }
rules-notice_worth-gave-outcome = You gave { $who } this: { $what } ({ $outcome })

# The ask gate: what stands in the way, and what would make it right
ask_gate-why-unknown = This contact is not in your network.
ask_gate-why-promise_open = You still owe { $who } this: { $what }
ask_gate-why-unthanked = { $who } helped you and has not been thanked: { $what }
ask_gate-why-waiting = You asked { $who } already and are waiting for an answer: { $what }
ask_gate-why-asked_lately = You asked { $who } only lately: { $what }
ask_gate-why-unanswered = { $who } did not answer, { $count } times in a row.
ask_gate-why-too_new = You have known { $who } for { $days ->
        [0] less than a day
        [one] one day
       *[other] { $days } days
    }.
ask_gate-why-gone_quiet = You and { $who } have not talked for { $days } days.
ask_gate-why-no_value_yet = { $given ->
        [0] No help of yours to { $who } is noted yet
        [one] You have helped { $who } once so far
       *[other] You have helped { $who } { $given } times so far
    }, and { $received ->
        [0] none came from them
        [one] once they helped you
       *[other] they helped you { $received } times
    }.
ask_gate-step-unknown = Tell me of this contact first.
ask_gate-step-promise_open = Keep your promise to { $who } first.
ask_gate-step-unthanked = Thank { $who } first, and tell how it went.
ask_gate-step-waiting = Let { $who } answer first.
ask_gate-step-asked_lately = Let a few weeks pass first, with something good for { $who } in them.
ask_gate-step-unanswered = Leave { $who } in peace; ask somebody else first.
ask_gate-step-too_new = Get to know { $who } first: one good question, one small help.
ask_gate-step-gone_quiet = Say hello to { $who } first, without asking for anything.
ask_gate-step-no_value_yet = Find out what { $who } is looking for, and be of use there first.
ask_gate-selling = “{ $words }”: that sounds like selling. With { $who } it is early for that; a question about them would be welcome.
ask_gate-condition = “{ $words }”: that sets a condition. Without it, your message to { $who } is a gift, or an honest question.
ask_gate-yes = Yes, go ahead: your trust with { $who } carries it.
ask_gate-not_yet = Not yet. This would make it right:
ask_gate-better = { $door } could open that door: there is trust between you.

# Trust, as evidence
trust-word = Your own word: { $tier }
trust-earned = By what is noted: { $tier }
trust-known = Known for { $days } days, { $talks } talks
trust-value = Help from you: { $given } · help to you: { $received }
trust-starts = Started by you: { $me } · by them: { $them }
trust-owed = Promises of yours still open: { $count }
trust-unthanked = Help not thanked for yet: { $count }
trust-unanswered = Not answered, times in a row: { $count }

# Why one suggestion comes before another
ranking-promise = A kept word comes before everything else.
ranking-agreed = Two people have said yes and are waiting for your message.
ranking-thanks = Thanks come before anything new.
ranking-pressing = It is worth doing today, and hardly next week.
ranking-receiving = You give a lot; letting somebody help you comes first for once.
ranking-guard = It keeps a good contact from being asked too early.
ranking-giving = Giving comes before asking.
ranking-aim = It is what you said you want.
ranking-tie = Keeping a tie alive comes before growing.
ranking-growth = A person comes before a habit.
ranking-asking = You want it, and the trust between you carries it.
ranking-habit = It is about your habits as a whole.
ranking-weight = Both are the same kind; this one is the more pressing or the better fit.
ranking-variety = Both matter alike; the best of each kind comes before the second of any.
