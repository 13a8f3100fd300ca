"""The middle of the toolkit: what a deck is, whoever wrote it and whatever it becomes."""
