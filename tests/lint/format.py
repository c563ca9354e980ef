# SPDX-FileCopyrightText: 2026 The Alertbridge authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""clang-format over every C++ file. Usage: format.py CLANG_FORMAT"""

import re
import shutil
import subprocess
import sys

from project import ROOT, Finding, code_files, conclude

BATCH = 60


def main():
    if not shutil.which(sys.argv[1]):
        sys.exit("format: clang-format-19 is not installed.")
    files = code_files()
    findings = []
    for start in range(0, len(files), BATCH):
        batch = files[start:start + BATCH]
        done = subprocess.run([sys.argv[1], "--dry-run", "--Werror", "--style=file", *batch],
                              cwd=ROOT, capture_output=True, text=True, check=False)
        places = {}
        for path, line in re.findall(r"^([^\s:]+):(\d+):\d+: error: ", done.stderr, re.MULTILINE):
            places.setdefault(path, int(line))
        findings += [Finding(path, line, "not formatted; clang-format-19 -i does it")
                     for path, line in places.items()]
        if done.returncode and not places:
            sys.exit(f"format: {sys.argv[1]} failed:\n{done.stderr}")
    conclude("format", len(files), findings)


if __name__ == "__main__":
    main()
