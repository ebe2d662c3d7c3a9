"""What the import formats share: what a reading is, decoding, cleaning, tables, content lines."""
