"""Reading YAML with positions into typed records, with every mistake reported."""
