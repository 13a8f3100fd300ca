"""Random inputs of the right shape: no reader, template or build may ever fail in an unforeseen way."""
