open-ask = Prepare it
open-hold_ask = What first
open-ask_after = Tell me
nudges-ask_after-title = What came of your question to { $who }?
nudges-ask_after-why = You asked on { DAY($on) }: { $what }

# Asks
ask-title = <b>Ask { $who }:</b> { $what }
ask-title-nobody = <b>You would like:</b> { $what }
ask-prepare = Before you send it: say why you thought of them, name one thing only, and make a no easy.
ask-could = { $count ->
        [one] One of your contacts could help, and your trust carries it:
       *[other] { $count } of your contacts could help, and your trust carries it:
    }
ask-nobody = Nobody whose trust would carry it comes to mind yet. Somebody who may know somebody is a good start.
ask-waiting = You asked { $who } on { DAY($on) }. What came of it?
ask-at-granted = Granted, { DAY($on) }.
ask-at-declined = A no, { DAY($on) }. That is fine.
ask-at-dropped = Let go, { DAY($on) }.
ask-asked = Good. Now it is { $who }'s turn. I'll ask in a week what came of it.
ask-done = Wonderful. Thank { $who } while it is fresh:
ask-promised = Good. I'll keep an eye on it, without pressing anybody.
ask-declined = That is a no to the question, not to you. Thank { $who } for being open:
ask-dropped = Let go.
ask-wait = No hurry. I'll ask again on { DAY($on) }.
ask-button-asked = I've asked { $who }
ask-button-anyway = I've asked anyway
ask-button-drop = Let it go
ask-button-instead = Ask { $who } instead
ask-button-of = Ask { $who }
ask-button-who = Somebody else
ask-button-done = Yes, it's done
ask-button-promised = Yes, later
ask-button-declined = No
ask-button-wait = No answer yet
ask-button-new = Something else
ask-list-title = <b>What you asked for, or think of asking</b>
ask-list-line = { $n }. { $who }: { $what } ({ $state ->
        [asked] asked
       *[considering] thinking of it
    }, { DAY($on) })
ask-list-line-nobody = { $n }. { $what } (of whom?)
ask-what = <b>What would you like?</b> One thing, as concrete as you can.
ask-who = <b>Whom would you ask?</b> Skip if nobody comes to mind; I'll look who could help.
draft-ask-declined = Hi { $who }, thank you for telling me straight. All fine, and no need to think about it again.

# Referrals
refer-ask = Which company or field? For example <code>/refer Finch</code> or <code>/refer publishing</code>
refer-title = <b>Ways to { $target }</b>
refer-works_there = { $n }. { $who } works there
refer-field = { $n }. { $who } knows the field
refer-named = { $n }. { $who } has had to do with { $target }, by your notes
refer-through = { $n }. { $who } could introduce you to { $via }
refer-about = {" "}({ $about })
refer-none = Nobody on record leads to { $target } yet. Ask the person you know best: “Who do you know there?” And tell me whom you meet.
refer-start = { $who } is the one to start with; your trust carries it:
refer-not-yet = It is early to ask any of them for that. A tap shows what to do first.
refer-how = A number prepares the question.
refer-what = an introduction to { $target }
draft-refer = Hi { $who }, I'd like to get to know somebody here: { $target }. Is there one person you think I should talk to, and who would enjoy it too? If not, that is perfectly fine.
draft-refer-via = Hi { $who }, you know { $target }, and I'd like to get to know them. Would you ask them whether an introduction would suit? If not, that is perfectly fine.
