"""The room that remembers: tables, one Store with verbs, migrations. Returns coach's nouns, never rows."""
