#!/usr/bin/env bash
# Installs Debian packages with apt-get where that is possible, else says what to install.
# Usage: system-packages.sh run|test [PYTHON]
set -euo pipefail

run=(libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0)
# The tests draw slides with LibreOffice, look into PDFs, and measure text in fonts an office would have.
test=(libreoffice-impress poppler-utils qpdf fonts-liberation fonts-crosextra-carlito
      fonts-crosextra-caladea fonts-noto-core fonts-ipafont-gothic)

purpose=${1:?run or test}
python=${2:-python3}
wanted=("${run[@]}")
if [[ $purpose == test ]]; then
    wanted+=("${test[@]}")
fi
# Debian keeps the part of Python that sets up virtual environments in a package of its own.
if ! "$python" -c 'import ensurepip, venv' 2>/dev/null; then
    wanted+=("python$("$python" -c 'import sys; print("%d.%d" % sys.version_info[:2])')-venv")
fi

# The Open XML SDK's validator comes through npm, wherever that is from.
if [[ $purpose == test ]] && ! command -v npm >/dev/null; then
    wanted+=(npm)
fi

if ! command -v dpkg-query >/dev/null; then
    echo "Not a Debian system: 'make doctor' will say what is missing." >&2
    exit 0
fi

missing=()
for package in "${wanted[@]}"; do
    if [[ $(dpkg-query --show --showformat='${db:Status-Status}' "$package" 2>/dev/null) != installed ]]; then
        missing+=("$package")
    fi
done
if [[ ${#missing[@]} == 0 ]]; then
    exit 0
fi

command=(apt-get install --yes --no-install-recommends "${missing[@]}")
if [[ $(id -u) != 0 ]]; then
    echo "These system packages are missing; install them, then run make again:" >&2
    echo "  sudo ${command[*]}" >&2
    # Without its virtual environment nothing works; without the rest, most does.
    [[ " ${missing[*]} " != *-venv\ * ]]
    exit
fi
export DEBIAN_FRONTEND=noninteractive
apt-get update --quiet
"${command[@]}"
