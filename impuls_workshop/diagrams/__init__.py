"""Drawings of the workshop's data: geometry in millimetres, computed once, drawn natively and as SVG."""
