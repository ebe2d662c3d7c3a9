open-broaden = The ways there
open-find_mentor = My goal
open-offer_help = Five-minute favours
open-pay_it_forward = Five-minute favours
open-make_time = Choose the time
open-networking_hour = Plan it
open-hour_missed = Ten minutes now
open-notice_worth = Show me

# Goals
goals-wants = <b>What would you like from your network?</b> Pick one, or say it in your own words.
goals-topic = <b>In which field, or about what?</b>
goals-what = { $kind }: { $topic }
goals-title = <b>What you want</b>
goals-line = { $n }. { $what }
goals-known = <b>What you are becoming known for</b>
goals-known-line = • { $words } ({ $times ->
        [one] once
        [2] twice
       *[other] { $times } times
    })
goals-one = <b>{ $what }</b>
goals-reached = ✓ { $what }
    Reached. Who helped you there? They would like to hear it: /received
goals-dropped = { $what }: let go. Wishes change.
goals-button-how = Show how
goals-button-new = Another one
goals-button-reached = Reached
goals-button-drop = Let it go
goals-button-ways = Who knows { $topic }?
goals-first-learn = First: find out who knows the field. Ask the next person you talk to: “Who is good at this?”
goals-first-find_mentor = A mentor is found among people who know you. First: two real talks with somebody whose work you admire.
goals-first-mentor_others = First: notice who is at the beginning of your road. /need notes what they look for.
goals-first-meet_industry = First: one door. Somebody you trust knows somebody there.
goals-first-find_work = First: tell three people who like you what you would love to do. No asking yet.
goals-first-find_clients = First: be of use to one person in that field, without a condition.
goals-first-visibility = First: pass on one thing you learned, to the one person it concerns. /lesson
goals-first-make_friends = First: a coffee without any agenda, with somebody you enjoyed talking to.
goals-first-cause = First: find one person who carries it already, and ask what would help.
goals-first-other = First: one person who has done it. Ask how it went for them.
goals-kind-introduction = bringing people together
goals-kind-advice = good advice
goals-kind-information = knowing things and telling them
goals-kind-feedback = honest feedback
goals-kind-referral = recommending people
goals-kind-resource = lending and finding things
goals-kind-time = making time
goals-kind-encouragement = encouraging people
goals-kind-mentoring = showing the way
choice-wants-mentor_others = Mentor others

# Lessons
lesson-what = <b>What did you learn?</b> One sentence, as you would tell a friend.
lesson-topic = <b>What is it about?</b> A word or two, so that it finds those who care.
lesson-who = <b>From whom?</b>
lesson-from = From { $who }. They may like to hear that it stayed with you.
lesson-concerns = It concerns somebody:
lesson-button-share = Pass it on to { $who }
lesson-button-all = All lessons
lesson-title = <b>What you learned</b>
lesson-line = • { $what } ({ DAY($on) })
lesson-line-from = • { $what } (from { $who }, { DAY($on) })

# The principle, told again
why-again = In short: { $short } (I told you more on { DAY($on) }.)
principle-short-abundance = there is enough to go round.
principle-short-reciprocity = help that is noticed makes both glad of it.
principle-short-pay_it_forward = kindness travels best onwards.
principle-short-trust_first = trust comes before asking.
principle-short-long_term = old ties stay warm with a few words.
principle-short-referral = everybody knows somebody you don't.
principle-short-curiosity = one real question beats a pitch.
principle-short-depth = a few deep ties carry a network.
principle-short-diversity = news comes from other fields.
principle-short-consistency = what has its hour gets done.
principle-short-growth = learning is faster beside somebody.
principle-short-visibility = people think of you when they know what you know.
principle-short-worth = you have more to give than you think.

# Hours
hours-weekday = <b>Which day of the week?</b> Half an hour is plenty.
hours-at = <b>At which time?</b>
hours-minutes = <b>For how long?</b>
choice-weekday-mon = Monday
choice-weekday-tue = Tuesday
choice-weekday-wed = Wednesday
choice-weekday-thu = Thursday
choice-weekday-fri = Friday
choice-weekday-sat = Saturday
choice-weekday-sun = Sunday
choice-minutes-15 = 15 minutes
choice-minutes-30 = 30 minutes
choice-minutes-60 = An hour
hours-set = <b>{ $weekday }, { $at }</b>, { $minutes } minutes. When it begins I'll bring three things worth doing in it.
hours-once = This once on <b>{ DAY($on) } at { $at }</b> instead of { DAY($was) }. After that, as usual.
hours-button-once = Another time, this once
hour_once-when = <b>When instead, this once?</b> For example: Thursday 5 pm.
hours-title = <b>Your hours</b>
hours-line = { $weekday }, { $at }, { $minutes } minutes
hours-button-move = Move { $weekday }
hours-button-remove = Remove
hours-button-plan = Three things now
hours-button-new = One more
hours-button-other = Another day for good
hours-removed = Removed. The network can wait; people will still be there.
hours-plan = <b>{ $count ->
        [one] One thing
       *[other] { $count } things
    }, about { $minutes } minutes</b>
hours-plan-line = { $n }. { $title }
hours-plan-free = Nothing presses. Write to somebody you like and have not heard from for a while.
nudges-hour_missed-title = Yesterday's hour went by, and that is fine
nudges-hour_missed-why = Ten minutes today do as well, or another time suits you better.

# Worth
worth-title = <b>What you have to give</b>
worth-gift = • { $who }: { $what }
worth-gift-outcome = • { $who }: { $what }. It led to: { $outcome }
worth-introduction = • { $who }: an introduction to { $what }
worth-given = In all, you have helped { $helped ->
        [one] one person
       *[other] { $helped } people
    }, { $given ->
        [one] once
        [2] twice
       *[other] { $given } times
    }.
worth-listened = { $count ->
        [one] One person has
       *[other] { $count } people have
    } had your time and your ear. Many say that is what they lack most.
worth-came = { $count ->
        [one] One person came
       *[other] { $count } people came
    } to you by themselves. People come back to what does them good.
worth-nothing-yet = Nothing is noted yet, and that says nothing about you. A question asked with interest, a door held open, a name passed on: all of that counts.
worth-attention = Attention is a gift, and so is curiosity; neither needs a title.
worth-start = <b>To start with:</b> one favour of five minutes.
worth-button-favour = A five-minute favour
worth-button-skill = Name something I can do
worth-skill = Noted: { $what }. I'll look who could use it.
worth-skill-known = I have that already. It counts.
skill-what = <b>What do people come to you for?</b> Small things count: proofreading, a good ear, knowing the town. Separate them by commas.

# Five-minute favours
favours-whom = <b>For whom?</b> Five minutes are enough.
favours-who = <b>For whom?</b>
favours-nobody = Nobody here yet. Tell me whom you talked to lately, and I'll find a small good thing for them.
favours-title = <b>Five minutes for { $who }</b>
favours-line = { $n }. { $what }
favours-how = A number shows the words for it.
favours-button-other = Somebody else
favours-button-done = Done
favours-done = ✓ { $what }
    Noted as help given. Nothing is owed for it.
favour-answer = Answer a question on { $skill } ({ $who } is looking for: { $what })
favour-name = Think of a name for { $who }: { $what }
favour-look = Keep an eye open for { $who }: { $what }
favour-link = Send { $who } one good thing on { $interest }
favour-lesson = Tell { $who } what you learned: { $lesson }
favour-ask_on = Ask { $who } how it went on with { $topic }
favour-recommend = Recommend { $who } in two lines, for all to see
favour-review = Leave a kind word in public for { $company }
favour-feedback = Read something of { $who }'s and say what you liked best
favour-hello = Say hello to { $who } after a while, wanting nothing
favour-kind_word = Tell { $who } one thing you appreciate
favour-listen = Ask { $who } how things are, and listen
draft-favour-answer = Hi { $who }, you were looking for this: { $yours }. I know a little about { $skill }. Send me your question, I'll answer today.
draft-favour-name = Hi { $who }, I've been thinking about what you are looking for ({ $yours }). Somebody comes to mind. Shall I ask them?
draft-favour-look = Hi { $who }, I haven't forgotten what you are looking for: { $yours }. I'm keeping my eyes open. Anything new that I should know?
draft-favour-link = Hi { $who }, this made me think of you and { $interest }:
draft-favour-lesson = Hi { $who }, I learned something that may be of use to you: { $lesson }.
draft-favour-ask_on = Hi { $who }, you told me about { $topic }. How did it go on?
draft-favour-recommend = Hi { $who }, I'd like to write two lines about how you helped me. May I post them where others see it?
draft-favour-review = Hi { $who }, I left a kind word about { $company } online. It was due.
draft-favour-feedback = Hi { $who }, is there something of yours I could read and react to? Five minutes, honest and kind.
draft-favour-hello = Hi { $who }, it's been a while, and I was thinking of you. How are you? No need to answer at length.
draft-favour-kind_word = Hi { $who }, one thing I never told you: I like how you go about things. It shows.
draft-favour-listen = Hi { $who }, how are things, really? I have time.
