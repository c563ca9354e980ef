#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Alertbridge authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# portable.sh DIR: the portable archive in DIR runs from a folder with a space in it, by a link, on its own libraries.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir "$work/some where"
tar -xzf "$1"/alertbridge-*-linux-*.tar.gz -C "$work/some where"
folder=$(echo "$work/some where"/alertbridge-*)
ln -s "$folder/alertbridge" "$work/alertbridge"
export HOME="$work/home" QT_QPA_PLATFORM=offscreen
"$work/alertbridge" --version
"$folder/bin/alertbridge-sandbox" --version
for file in bin/alertbridge bin/alertbridge-sandbox libexec/QtWebEngineProcess lib/alertbridge/modules/alertbridge_websignin.so; do
    [ -f "$folder/$file" ]
    ldd "$folder/$file" | grep -E 'libQt6|libicu' | grep -v -F "$folder/" && {
        echo "$file uses libraries of the system"
        exit 1
    }
done
"$folder/bin/alertbridge-sandbox" >"$work/practice.json" &
services=$!
trap 'kill $services; rm -rf "$work"' EXIT
for _ in $(seq 100); do
    [ -s "$work/practice.json" ] && break
    sleep 0.1
done
"$work/alertbridge" --headless inventory --practice "$work/practice.json" | grep -q '"outcome": "ok"'
echo "It runs from any folder."
