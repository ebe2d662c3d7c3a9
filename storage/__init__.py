"""What the coach remembers: one `Store` with verbs over SQLite or PostgreSQL. It returns coach's nouns, never rows."""
