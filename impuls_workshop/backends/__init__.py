"""Writers of finished files: decks and pages to bytes."""
