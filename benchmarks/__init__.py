"""Measures what the tool costs, as ratios: those hold on any machine."""
