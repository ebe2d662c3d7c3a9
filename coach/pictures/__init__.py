"""Pictures of a network: what they show, how it is laid out, and the same as SVG. Labels come in as strings."""
