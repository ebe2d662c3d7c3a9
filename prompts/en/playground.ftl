# The local chat's own page: labels for whoever tries the coach out
playground-title = Local chat
playground-offline = The coach is not running. Reconnecting…
playground-bot = bot
playground-typing = typing…
playground-edited = edited
playground-today = Today
playground-yesterday = Yesterday
playground-messages = Messages
playground-new-messages = To the newest message

# The coach's clock
playground-clock = The coach's time
playground-clock-move = Move the clock
playground-clock-hour = +1 hour
playground-clock-tomorrow = Tomorrow morning
playground-clock-friday = Friday morning
playground-clock-week = +1 week
playground-clock-custom = Pick a time…
playground-clock-when = Move the clock to
playground-clock-explained = Time only goes forward. What falls due on the way is sent at once.
playground-clock-past = That moment has passed already. Pick a later one.
playground-clock-moved = The clock has moved

# Appearance and people
playground-theme = Dark or light
playground-second = Second user
playground-second-close = Close the second user
playground-you-are = You are
playground-rename = Your name in this chat
playground-first-name = First name
playground-last-name = Last name
playground-more = More
playground-block = Stop the bot
playground-unblock = Restart the bot
playground-blocked = You stopped the bot. It can't write to you.

# Beginning and writing
playground-start = Start
playground-what-can = What can this bot do?
playground-write = Write a message
playground-send = Send
playground-save = Save
playground-cancel = Cancel
playground-close = Close
playground-commands = Commands
playground-attach = Attach
playground-keyboard = Show or hide the keyboard
playground-drop = Drop to send

# What can be attached
playground-file = Photo or file
playground-as-file = Send as a file
playground-caption = Caption
playground-contact = Contact
playground-location = Location
playground-forward = Forwarded message
playground-inline = Ask inline (@)
playground-voice = Voice note
playground-sticker = Sticker
playground-poll = Poll
playground-poll-question = Which day suits you?
playground-poll-first = Monday
playground-poll-second = Friday

# Dialogs
playground-name = Name
playground-phone = Phone
playground-own-contact = Share your own contact
playground-contact-title = Share a contact
playground-location-title = Share a location
playground-city = City
playground-latitude = Latitude
playground-longitude = Longitude
playground-forward-title = Forward a message
playground-forward-from = Written by
playground-forward-text = What they wrote
playground-people-title = Choose people
playground-people-most = You can choose this many:
playground-share = Share

# What is done with messages
playground-message-menu = What to do with this message
playground-reply = Reply
playground-edit = Edit
playground-copy = Copy text
playground-delete = Delete
playground-editing = Edit your message
playground-replying = Reply
playground-forwarded = Forwarded from
playground-via = via
playground-copied = Copied
playground-enlarge = Enlarge the picture
playground-download = Download
playground-no-results = No results
playground-spoiler = Hidden: press to show
playground-open-link = Open this link?
playground-open = Open
playground-votes = no votes yet
playground-failed = That didn't work:
playground-too-big = That file is too big: 50 MB at most.
