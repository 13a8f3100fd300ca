"""Lets `python -m impuls_workshop` do what `impuls` does."""

import sys

from impuls_workshop.cli import main

sys.exit(main())
