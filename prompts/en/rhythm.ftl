# Why a tie is read as it is: facts that can be checked in the conversations
rhythm-why-usual = You two have usually been in touch about every { $usual ->
        [one] day
       *[other] { $usual } days
    } ({ $times } times, longest silence { $longest }); it has been { $silent ->
        [0] none since today
        [one] one day
       *[other] { $silent } days
    }.
rhythm-why-young = { $times ->
        [one] You have been in touch once
        [2] You have been in touch twice
       *[other] You have been in touch { $times } times
    }, too few to know your rhythm; it has been { $silent ->
        [0] today
        [one] one day
       *[other] { $silent } days
    }.
rhythm-why-wished = You wanted to be in touch every { $wished ->
        [one] day
       *[other] { $wished } days
    }; it has been { $silent ->
        [0] today
        [one] one day
       *[other] { $silent } days
    }.
rhythm-why-unanswered = You last talked { $silent ->
        [0] today
        [one] yesterday
       *[other] { $silent } days ago
    }, and { $tries ->
        [one] one try
       *[other] { $tries } tries
    } since then went unanswered.
rhythm-why-none = No contact recorded yet.
