"""The room that thinks: no I/O, no clock, no Telegram, no SQL."""
