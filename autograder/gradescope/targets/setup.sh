#!/usr/bin/env bash
# Runs once, when Gradescope builds the image: Python, the packages, the data. Grading needs no network afterwards.
set -euo pipefail

ROOT="${KIT_ROOT:-/autograder}"
SOURCE="$ROOT/source"
export DEBIAN_FRONTEND=noninteractive

apt-get update -qq
apt-get install -y -qq python3 python3-venv python3-dev bubblewrap util-linux fontconfig
python3 -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Python 3.11 or later is needed: choose Ubuntu 24.04 or newer as base image")'
python3 -m venv "$ROOT/venv"
"$ROOT/venv/bin/pip" install --quiet --no-cache-dir --disable-pip-version-check \
    --constraint "$SOURCE/kit/constraints.txt" --requirement "$SOURCE/kit/requirements.txt"

# Hidden checks and held-out labels are for root only; submissions run as another user.
chmod -R go-rwx "$SOURCE"
cd "$SOURCE/kit"
export KERAS_HOME="$SOURCE/keras"
"$ROOT/venv/bin/python" -m autograder.gradescope.setup
