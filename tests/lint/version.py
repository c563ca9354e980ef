# SPDX-FileCopyrightText: 2026 The Alertbridge authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The version stands in the top CMakeLists.txt; whatever else says it must say the same.

version.py BUILD PROGRAM...: the programs' --version, their manual pages in BUILD, CHANGELOG.md, metainfo, README.md,
docs/status.md.
"""
import pathlib
import re
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
METAINFO = "installer/linux/org.alertbridge.Alertbridge.metainfo.xml.in"


def first(pattern, text):
    found = re.search(pattern, text, re.MULTILINE)
    return found.groups() if found else None


def read(name):
    return (ROOT / name).read_text(encoding="utf-8")


def main():
    build, programs = pathlib.Path(sys.argv[1]), sys.argv[2:]
    (version,) = first(r"^    VERSION (\S+)$", read("CMakeLists.txt"))
    changelog = re.findall(r"^## \[(\d[^\]]*)\] - (\S+)$", read("CHANGELOG.md"), re.MULTILINE)
    release = changelog[0] if changelog else None
    day = release[1] if release else None
    named = sorted(set(re.findall(r"alertbridge[_-](\d+\.\d+\.\d+)", read("README.md"))))
    said = {"CHANGELOG.md": release,
            "README.md": (" and ".join(named), day),
            "docs/status.md": (*(first(r"^Version (\d[\d.]*\d)", read("docs/status.md")) or ("none",)), day)}
    released = re.findall(r'<release version="([^"]*)" date="([^"]*)"', read(METAINFO))
    problems = [] if changelog == released else [f"CHANGELOG.md lists {changelog}, the metainfo {released}"]
    for program in programs:
        name = pathlib.Path(program).name
        output = subprocess.run([program, "--version"], capture_output=True, text=True, check=True).stdout
        said[f"{name} --version"] = (*(first(r"\A\S+ (\S+)$", output) or ("none",)), day)
        page = (build / f"installer/made/man/{name}.1").read_text(encoding="utf-8")
        found = first(r'^\.TH \S+ 1 "([^"]*)" "Alertbridge ([^"]*)"', page)
        said[f"manual page of {name}"] = found and (found[1], found[0])
    problems += [f"{place} says {what}, not {(version, day)}" for place, what in said.items() if what != (version, day)]
    if problems:
        raise SystemExit("\n".join(problems))
    print(f"version {version} of {day} in {len(said)} places")


if __name__ == "__main__":
    main()
