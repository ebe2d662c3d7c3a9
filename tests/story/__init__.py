"""The user's first minutes with the coach: `coach try` as they start it, in the browser as they see it."""
