"""One workshop, many rows: each row of a table overrides named values and gets files of its own."""
