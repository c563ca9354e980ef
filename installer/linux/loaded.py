#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Alertbridge authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Which packages hold what is loaded by name (loaded.txt), as a Depends line."""
import functools
import pathlib
import subprocess


def folders():
    """Where this system keeps them."""
    def ask(name):
        return subprocess.run(["qmake6", "-query", name], capture_output=True, text=True, check=True).stdout.strip()
    return {"plugins": ask("QT_INSTALL_PLUGINS"), "libexec": ask("QT_INSTALL_LIBEXECS"), "data": ask("QT_INSTALL_DATA"),
            "lib": ask("QT_INSTALL_LIBS")}


def loaded_files():
    """Pairs of a file and its place in the portable archive, or None for none."""
    places = folders()
    for line in (pathlib.Path(__file__).parent / "loaded.txt").read_text().splitlines():
        if line and not line.startswith("#"):
            source, _, target = line.partition(" -> ")
            path = pathlib.Path(source.format(**places))
            if not path.exists():
                raise SystemExit(f"loaded.txt names a file that is not here: {path}")
            yield path, target or None


@functools.cache
def owners():
    """Packages by the files they hold: one look at dpkg's lists, since a search for each takes minutes."""
    return {line: listing.stem.split(":")[0] for listing in pathlib.Path("/var/lib/dpkg/info").glob("*.list")
            for line in listing.read_text().splitlines()
            if "/lib" in line or line.startswith(("/usr/share/qt6", "/usr/share/ca-certificates"))}


def owner(path):
    """The package that holds a file or what it links to. The folders / and /usr may be one."""
    names = [name for each in (str(path), str(path.resolve()))
             for name in (each, each.removeprefix("/usr"), "/usr" + each)]
    found = next((owners()[name] for name in names if name in owners()), None)
    if not found:
        raise SystemExit(f"no package holds {path}")
    return found


def packages():
    return sorted({owner(path) for path, _ in loaded_files()})


if __name__ == "__main__":
    print(", ".join(packages()))
