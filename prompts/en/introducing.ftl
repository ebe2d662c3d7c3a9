# From a suggestion or a nudge into its flow
open-introduce = Next step
open-introduction = Next step
open-introduction_after = Tell me
open-thank = Say how it went
act-favour = Five minutes
act-intro = Introduce
act-ask = Ask
flow-draft-long = <pre>{ $draft }</pre>
nudges-became-opened = → below

nudges-introduction_after-title = { $first } and { $second }: did they meet?
nudges-introduction_after-why = You introduced them on { DAY($on) }.

# Introductions
intro-title = <b>{ $first } ↔ { $second }</b>
intro-about = About: { $what }
intro-at-idea = Ask { $first } first. Nobody hears a name before both have said yes.
intro-at-asked_first = You asked { $first } on { DAY($on) }. What did { $first } say?
intro-at-first_yes = { $first } would like that. Now ask { $second }, still without a name:
intro-at-asked_both = { $first } said yes, and you asked { $second } on { DAY($on) }. What did { $second } say?
intro-at-agreed = Both have said yes. One message to both, then it is theirs:
intro-at-made = You introduced them on { DAY($on) }.
intro-at-declined = Left alone since { DAY($on) }.
intro-outcome = What came of it: { $what }
intro-later = I'll come back to it on { DAY($on) }.
intro-wait = People are busy; give it a few days. I'll ask again on { DAY($on) }.
intro-notyet = It often takes a while. I'll ask again on { DAY($on) }.
intro-nothing = nothing this time
intro-same = That is one and the same person. /intro starts again.
intro-declined-first = That is perfectly fine, and { $second } never heard of it. A kind word back:
intro-declined-second = That is perfectly fine. Tell { $first } kindly; { $second } stays unnamed:
intro-off = Let go. Nobody was asked.
intro-off-asked = Let go. Those you asked will be glad of a word:
intro-thank = { $second } gave time for it and would like to hear how it went:
intro-helped = time for { $first }, who was looking for { $what }
intro-helped-bare = time for { $first }
intro-button-asked_first = I've asked { $first }
intro-button-asked_second = I've asked { $second }
intro-button-yes = Yes
intro-button-no = Rather not
intro-button-wait = No answer yet
intro-button-later = Later
intro-button-off = Let it go
intro-button-made = I've introduced them
intro-button-met = They met
intro-button-notyet = Not yet
intro-button-nothing = It came to nothing
intro-button-open = Open
intro-button-new = Two others

draft-introduce-about-first = Hi { $first }, there is somebody you might enjoy talking to. It is about this: { $what }. Shall I ask whether an introduction would suit them? Only if you'd like that.
draft-introduce-about-second = Hi { $second }, there is somebody you might enjoy talking to. It is about this: { $what }. Would you be open to an introduction? It is fine to say no.
draft-introduce-about-both = Hi { $first }, a short note on the introduction I had in mind: { $what }. Is it still welcome? It is fine if not.
draft-intro-declined-first = Hi { $first }, thank you for telling me. All fine, I'll leave it at that. If you change your mind about this, just say so: { $what }.
draft-intro-declined-first-bare = Hi { $first }, thank you for telling me. All fine, I'll leave it at that.
draft-intro-declined-second = Hi { $first }, the person I had in mind can't take this on at the moment: { $what }. I'll keep my eyes open for you.
draft-intro-declined-second-bare = Hi { $first }, the person I had in mind is busy at the moment. I'll keep my eyes open for you.
draft-intro-off = Hi { $first }, the introduction I mentioned won't come about this time: { $what }. I'll keep it in mind.
draft-intro-off-bare = Hi { $first }, the introduction I mentioned won't come about this time. I'll keep it in mind.
draft-intro-thanks = Hi { $second }, thank you for making time for { $first }. You should know what came of it: { $outcome }. That was kind of you.

intro-list-title = <b>Introductions</b>
intro-list-open = <b>Under way</b>
intro-list-line = { $n }. { $first } ↔ { $second }: { $state ->
        [idea] an idea
        [asked_first] { $first } asked
        [asked_both] both asked
        [agreed] both said yes
       *[made] made, did they meet?
    } ({ DAY($on) })
intro-list-ideas = <b>Ideas</b>
intro-list-idea = { $n }. { $title }

intro-for-title = <b>Who could help { $who }</b>
intro-for-need = 🔎 { $what }
intro-for-helper = { $n }. { $who }: { $skill }
intro-for-introduced = { $n }. { $who }: { $skill } (begun already)
intro-for-nobody = Nobody I know of yet. Passing the question on to one person you trust often finds somebody.
intro-for-unknown = I don’t know yet what { $who } is looking for. A good question for next time: “What would help you most right now?”

# Its forms
intro-first = <b>Whom would it help?</b> The one who is looking for something.
intro-second = <b>Who might be of help to them?</b>
intro-reason = <b>What is it about?</b> A few words; both will read them.
intro_outcome-what = <b>Good to hear. What came of it?</b> In a few words, as you would tell a friend.
choice-what-they_met = they met
choice-what-it_helped = it helped
choice-what-working_together = they work together now

# Thanks
outcome-how = <b>How did it go?</b> A line about what came of their help; people like to hear that.
thanks-none = Everybody who helped you has heard from you. /received notes new help.
thanks-list-title = <b>Not thanked yet</b>
thanks-list-line = { $n }. { $who }: { $what } ({ DAY($on) })
thanks-title = <b>Thank { $who }</b>
thanks-button-done = I've thanked { $who }
thanks-done = Good. { $who } knows, and will be glad to have helped.
