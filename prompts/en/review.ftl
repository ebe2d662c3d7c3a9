# The look back at a week or a month: warm, in words, never a score

review-title-week = <b>Your week</b>, { DAY($first) } to { DAY($last) }
review-title-month = <b>Your last four weeks</b>, { DAY($first) } to { DAY($last) }
review-nothing = Nothing noted in these days. That is fine: a week can be for other things.

review-given = 🎁 You helped { $count ->
        [one] once
        [2] twice
       *[other] { $count } times
    }: { $who }{ $more ->
        [0] {""}
       *[other] {" "}and { $more } more
    }
review-received = 🙏 You were helped { $count ->
        [one] once
        [2] twice
       *[other] { $count } times
    }: { $who }{ $more ->
        [0] {""}
       *[other] {" "}and { $more } more
    }
review-promised = ✋ Promised: { $who }{ $more ->
        [0] {""}
       *[other] {" "}and { $more } more
    }
review-kept = 🤝 Kept your word to { $who }{ $more ->
        [0] {""}
       *[other] {" "}and { $more } more
    }
review-talked = 💬 Talked with { $who }{ $more ->
        [0] {""}
       *[other] {" "}and { $more } more
    }
review-met = 👋 Met for the first time: { $who }{ $more ->
        [0] {""}
       *[other] {" "}and { $more } more
    }
review-introduced = 🔗 { $count ->
        [one] One introduction made
       *[other] { $count } introductions made
    }
review-learned = 💡 Learned: { $what }{ $more ->
        [0] {""}
       *[other] {" "}(and { $more } more)
    }

review-giving-none = Giving can be as small as a link or a kind word; there is always a next time.
review-giving-young = You have begun to give, and that is how trust begins.
review-giving-more = You gave more than you usually do.
review-giving-usual = You gave about as much as you usually do.
review-giving-less = You gave less than you usually do, as happens in full weeks.
review-people-none = No talks noted; those who matter to you are still there.
review-people-young = You talked with { $talked ->
        [one] one person
       *[other] { $talked } people
    }{ $met ->
        [0] {""}
        [one] , one of them new
       *[other] , { $met } of them new
    }.
review-people-more = You talked with more people than usual ({ $talked }).
review-people-usual = You talked with about as many people as usual ({ $talked }).
review-people-less = You talked with fewer people than usual ({ $talked }); quiet times are part of it.
review-care-promises = { $count ->
        [one] One promise of yours is open: { $who }
       *[other] { $count } promises of yours are open: { $who }
    }{ $more ->
        [0] {""}
       *[other] {" "}and { $more } more
    }.
review-care-quiet = { $count ->
        [one] One person has been quieter than is usual between you: { $who }
       *[other] Quieter than is usual between you: { $who }
    }{ $more ->
        [0] {""}
       *[other] {" "}and { $more } more
    }.
review-care-well = No word of yours is open, and nobody close has slipped away.
review-todo = <b>One thing for next week:</b> { $title }
