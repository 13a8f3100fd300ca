"""Random edits, each followed by a build of only what changed, compared byte for byte with a clean one."""
