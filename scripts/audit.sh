#!/bin/sh
# Asks pip-audit whether a package that CI installs has a known fault. Needs the network; installs pip-audit into a folder
# of its own that is removed.
set -eu

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
"${PYTHON:-$("$(dirname "$0")/find-python.sh")}" -m venv "$folder"
"$folder/bin/python" -m pip install --quiet --disable-pip-version-check "pip-audit>=2.7,<3"
"$folder/bin/pip-audit" --disable-pip --no-deps --requirement "$(dirname "$0")/../requirements-ci.txt"
