"""Tests of `impuls merge`."""
