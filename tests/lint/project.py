# SPDX-FileCopyrightText: 2026 The Alertbridge authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the gates share: the project's files, and how findings are reported."""

import os
import sys
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
CODE_FOLDERS = ("core", "ui", "app")
FOLDERS = CODE_FOLDERS + ("tests", "cmake", "scripts", "translations", "resources", "installer", "docs", ".ci")
CODE_SUFFIXES = (".cpp", ".h")


@dataclass(frozen=True, order=True)
class Finding:
    path: str
    line: int
    text: str

    def __str__(self):
        return f"{self.path}:{self.line}: {self.text}" if self.line else f"{self.path}: {self.text}"


def project_files(root=ROOT):
    """Paths relative to root, sorted: all files of the project's folders and those beside them."""
    found = [entry.name for entry in os.scandir(root) if entry.is_file()]
    for folder in FOLDERS:
        for parent, folders, names in os.walk(root / folder):
            folders[:] = [name for name in folders if name != "__pycache__"]
            found += [str((Path(parent) / name).relative_to(root)) for name in names]
    return sorted(found)


def code_files(root=ROOT, folders=CODE_FOLDERS + ("tests",)):
    return [path for path in project_files(root)
            if path.endswith(CODE_SUFFIXES) and path.split("/")[0] in folders]


def read(path, root=ROOT):
    return (root / path).read_text(encoding="utf-8", errors="replace")


def conclude(name, checked, findings, unit="files"):
    """Prints the findings and ends the program: 0 only where something was checked and nothing found."""
    for finding in sorted(set(findings)):
        print(finding)
    if not checked:
        print(f"{name}: nothing was checked, so nothing is proven.")
        sys.exit(2)
    print(f"{name}: {checked} {unit} checked, {len(set(findings))} findings")
    sys.exit(1 if findings else 0)
