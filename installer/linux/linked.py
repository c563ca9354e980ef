#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Alertbridge authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What programs and libraries link, as the dynamic linker finds it."""
import pathlib
import re
import subprocess


def linked_libraries(files):
    """Names and files of all libraries that these need, those of libraries included."""
    found = {}
    for file in files:
        # Data is not linked, and ldd says so with an error.
        answer = subprocess.run(["ldd", file], capture_output=True, text=True, check=False).stdout
        for name, path in re.findall(r"^\s*(\S+) => (\S+) \(0x", answer, re.MULTILINE):
            found[name] = pathlib.Path(path)
        missing = re.findall(r"^\s*(\S+) => not found", answer, re.MULTILINE)
        if missing:
            raise SystemExit(f"{file} links what is not here: {', '.join(missing)}")
    return found
