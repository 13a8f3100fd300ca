"""Puts people into groups: everybody once, rules kept, those alike spread. Knows numbers only, no names."""
