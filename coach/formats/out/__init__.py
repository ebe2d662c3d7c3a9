"""Exports: the whole document, a table, contact cards, a calendar. All as bytes, ready to be a file."""
