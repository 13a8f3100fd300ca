"""Finding fonts, measuring text with them, and fitting text into the slots of slides."""
