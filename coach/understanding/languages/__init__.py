"""What is read in which language: one table of words and cues each."""
