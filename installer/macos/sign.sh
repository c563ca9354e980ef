#!/bin/bash
# SPDX-FileCopyrightText: 2026 The Alertbridge authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# sign.sh IDENTITY BUNDLE: from the inside out, with the hardened runtime. NOT YET TRIED: docs/releasing.md.
set -eu
identity=$1
bundle=$2
here=$(cd "$(dirname "$0")" && pwd)
sign() { codesign --force --timestamp --options runtime --sign "$identity" "$@"; }

find "$bundle/Contents" -type f \( -name '*.dylib' -o -name '*.so' \) -print0 | while IFS= read -r -d '' file; do
    sign "$file"
done
find "$bundle/Contents" -type d -name QtWebEngineProcess.app -print0 | while IFS= read -r -d '' process; do
    sign --entitlements "$here/QtWebEngineProcess.entitlements" "$process"
done
find "$bundle/Contents/Frameworks" -maxdepth 1 -type d -name '*.framework' -print0 |
    while IFS= read -r -d '' framework; do sign "$framework"; done
sign "$bundle/Contents/MacOS/alertbridge-sandbox"
sign --entitlements "$here/alertbridge.entitlements" "$bundle"
codesign --verify --deep --strict --verbose=2 "$bundle"
