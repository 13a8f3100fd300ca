"""How long `impuls --help` takes, beside only importing click: `python -m benchmarks.startup`."""

from __future__ import annotations

from benchmarks.timing import costs, show


def main() -> None:
    """Measure and print."""
    found = costs({
        "help": ["-m", "impuls_workshop", "--help"],
        "click": ["-c", "import click"],
    }, rounds=25)
    show("impuls --help / import click", found["help"], found["click"], wall=1.5)


if __name__ == "__main__":
    main()
