#!/bin/sh
# Prints the first Python on the search path that is new enough (3.11), or python3 so that errors name it.
for name in python3 python3.13 python3.12 python3.11 python; do
    if "$name" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
        echo "$name"
        exit
    fi
done
echo python3
