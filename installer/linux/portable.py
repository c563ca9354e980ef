#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Alertbridge authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes of an installed tree one that runs from any folder: takes libraries along, with their licences."""
import pathlib
import shutil
import subprocess
import sys

sys.path.insert(0, str(pathlib.Path(__file__).parent))
from linked import linked_libraries  # noqa: E402
from loaded import loaded_files, owner  # noqa: E402

HERE = pathlib.Path(__file__).parent
QT_CONF = """[Paths]
Prefix=..
Libraries=lib
LibraryExecutables=libexec
Plugins=plugins
Data=.
Translations=translations
"""
LAUNCHER = """#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Alertbridge authors
# SPDX-License-Identifier: GPL-3.0-or-later
exec "$(dirname "$(readlink -f "$0")")/bin/alertbridge" "$@"
"""


def staying_out():
    text = "".join(line for line in (HERE / "portable.txt").read_text().splitlines(True) if not line.startswith("#"))
    return tuple(text.split())


def take(source, target):
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source.resolve(), target)
    target.chmod(0o755 if "libexec" in target.parts else 0o644)


def main():
    root = pathlib.Path(sys.argv[1])
    programs = [root / "bin/alertbridge", root / "bin/alertbridge-sandbox"]
    owners = set()
    taken = []
    for source, place in loaded_files():
        if place:
            take(source, root / place / source.name)
            taken.append(source)
            owners.add(owner(source))
    out = staying_out()
    linked = linked_libraries([*programs, *(root / "lib/alertbridge/modules").glob("*.so"), *taken])
    for name, path in sorted(linked.items()):
        if not name.startswith(out) and not path.is_relative_to(root):
            take(path, root / "lib" / name)
            owners.add(owner(path))
    # Not LD_LIBRARY_PATH, which would reach the browser and whatever else is started from here. The old kind of
    # path counts for libraries of libraries too.
    process = root / "libexec/QtWebEngineProcess"
    for program, path in [(programs[0], "$ORIGIN/../lib:$ORIGIN/../lib/alertbridge/modules"), (programs[1], "$ORIGIN/../lib"),
                          (process, "$ORIGIN/../lib")]:
        subprocess.run(["patchelf", "--force-rpath", "--set-rpath", path, program], check=True)
    subprocess.run(["patchelf", "--force-rpath", "--set-rpath", "$ORIGIN:$ORIGIN/../..",
                    root / "lib/alertbridge/modules/alertbridge_websignin.so"], check=True)
    for folder in ("bin", "libexec"):
        (root / folder / "qt.conf").write_text(QT_CONF)
    (root / "alertbridge").write_text(LAUNCHER)
    (root / "alertbridge").chmod(0o755)
    shutil.copyfile(HERE / "portable-readme.txt", root / "README.txt")
    shutil.copyfile(HERE.parent.parent / "LICENSE", root / "LICENSE")
    for package in sorted(owners):
        take(pathlib.Path(f"/usr/share/doc/{package}/copyright"), root / "licences" / package)


if __name__ == "__main__":
    main()
