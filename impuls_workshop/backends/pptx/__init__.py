"""Decks as PowerPoint files: XML of our own, in a package whose theme and layouts are prepared once."""
