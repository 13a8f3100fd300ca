"""Decks in somebody else's template: reading it, binding our layouts to its own, writing into its package."""
