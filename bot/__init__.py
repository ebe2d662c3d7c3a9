"""The room that talks: wiring, actions, Telegram in and out, the tick, the command line, the local chat."""
