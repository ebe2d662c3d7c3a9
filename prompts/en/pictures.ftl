# Words inside the pictures (short: they are drawn), and what the pictures mean (captions)

pictures-network-title = Your network
pictures-me = You
pictures-tier-relationship = Relationships
pictures-tier-connection = Connections
pictures-tier-networking = Networking
pictures-warm = in touch
pictures-quiet = quiet
pictures-other-fields = other fields
pictures-unknown-field = field not noted
pictures-fields-title = Where your time goes
pictures-fields-subtitle = Conversations of the last six months, by field
pictures-fields-own = your own field
pictures-fields-nothing = No conversations with a field noted yet
pictures-spent = { $hours ->
        [0] { $minutes } min
       *[other] { $minutes ->
            [0] { $hours } h
           *[other] { $hours } h { $minutes } min
        }
    }
pictures-months-title = Giving and receiving
pictures-months-given = You gave
pictures-months-received = You received
pictures-ties-title = Warmer and cooler
pictures-ties-subtitle = ○ four weeks ago   ● now
pictures-ties-quiet = gone quiet
pictures-ties-label-warming = Warming up
pictures-ties-label-cooling = Cooling down
pictures-ties-label-steady = Hardly changed:
pictures-ties-label-nobody = Nobody

pictures-caption = <b>{ $title }</b>
    <i>{ $shows }</i>
pictures-caption-todo = <b>One thing to do:</b> { $title }
pictures-caption-todo-none = Nothing presses just now.

pictures-network-shows-none = The picture shows you in the middle of three empty rings.
pictures-network-none = The rings fill with everyone you tell me about. One name is a fine beginning.
pictures-network-shows = The picture shows you in the middle and { $count ->
        [one] one contact
       *[other] { $count } contacts
    } in three rings from the inside out: { $relationship ->
        [one] one relationship
       *[other] { $relationship } relationships
    }, { $connection ->
        [one] one connection
       *[other] { $connection } connections
    }, { $networking } still networking. Colours are fields; the nearer and fuller a dot, the warmer the tie.
pictures-network-alive = { $alive ->
        [0] None of your ties is lively just now; any of them can be, with one message.
        [one] One of your { $count } ties is lively just now.
       *[other] { $alive } of your { $count } ties are lively just now.
    }
pictures-network-fields = { $fields ->
        [one] You have noted one field so far, { $field }: one person from elsewhere would bring news.
       *[other] You know people in { $fields } fields, most of them in { $field } ({ $many }).
    }
pictures-network-close-quiet = { $close ->
        [one] One person close to you has gone quiet: { $who }.
       *[other] { $close } people close to you have gone quiet, { $who } most of all.
    }
pictures-network-close-well = { $close ->
        [one] The one closest to you is in touch.
       *[other] All { $close } of those closest to you are in touch.
    }
pictures-network-close-none = The inner ring is still open; it fills with give and take over time.

pictures-fields-shows-none = The picture has no bars yet.
pictures-fields-none = Note a conversation and the field somebody works in, and you will see where your time goes.
pictures-fields-shows = The picture shows { $fields ->
        [one] one bar
       *[other] { $fields } bars
    }, a field each. The longest is { $field } with { $percent }% of your time in conversations.
pictures-fields-most = Most of your time in the last six months went to { $field } ({ $percent }%).
pictures-fields-own-first-much = That is your own field; what is new tends to come from others.
pictures-fields-own-first-well = That is your own field, and there is room for what others know.
pictures-fields-own-much = { $percent }% stayed in your own field; what is new tends to come from others.
pictures-fields-own-well = { $percent }% was in your own field, so there is room for what others know.
pictures-fields-own-none = None of it was in your own field.
pictures-fields-own-unknown = Tell me your own field in /settings, and I can say how much of it stays there.
pictures-fields-thin = A door stands ajar in another field ({ $field }): one more conversation may open it.
pictures-fields-count = { $fields ->
        [one] It is one field; a second would widen the view.
       *[other] It is spread over { $fields } fields.
    }

pictures-months-shows = The picture shows { $months } months: help you gave as bars upwards ({ $given } in all), help you received as bars downwards ({ $received }).
pictures-months-none = Nothing noted yet. A name, a link, an encouraging word: small help counts.
pictures-months-giving = You gave { $given ->
        [one] once
       *[other] { $given } times
    } and received { $received ->
        [0] nothing you noted
        [one] once
       *[other] { $received } times
    }: let others help you as well, it brings people closer.
pictures-months-receiving = You received { $received ->
        [one] once
       *[other] { $received } times
    } and gave { $given ->
        [0] nothing you noted
        [one] once
       *[other] { $given } times
    }: some of it may be ready to be passed on.
pictures-months-even = You gave { $given ->
        [one] once
       *[other] { $given } times
    } and received { $received ->
        [one] once
       *[other] { $received } times
    }: it flows both ways.
pictures-months-best = Your most generous month was { $ago ->
        [0] this one
        [one] the last
       *[other] { $ago } months ago
    }, with { $given ->
        [one] one gift
       *[other] { $given } gifts
    } of help.
pictures-months-start = What you know and whom you know is a good place to start giving.
pictures-months-now = This month so far: { $given } given, { $received } received.

pictures-ties-shows = The picture compares how warm your ties are now with four weeks ago: { $cooling } cooling, { $warming } warming, { $steady } hardly changed.
pictures-ties-none = There is no history to compare yet; a few conversations will do.
pictures-ties-counts = In four weeks { $warming ->
        [one] one tie warmed up
       *[other] { $warming } ties warmed up
    } and { $cooling ->
        [one] one cooled down
       *[other] { $cooling } cooled down
    }.
pictures-ties-cooling = { $cooling ->
        [one] { $who } has been quieter than is usual between you.
       *[other] { $who } and others have been quieter than is usual between you.
    }
pictures-ties-cooling-none = Nobody slipped away.
pictures-ties-warming = { $warming ->
        [one] You and { $who } found each other again.
       *[other] You and { $who } are closer again, and not only you two.
    }
pictures-ties-warming-none = A short hello is enough to turn one around.
