# SPDX-FileCopyrightText: 2026 The Alertbridge authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""clang-tidy or clazy over the sources of core, ui and app, with a memory of what is clean.

    analyse.py (clang-tidy|clazy) --program PROGRAM --build FOLDER [--only PREFIX…] [--jobs N]

FOLDER has been built: it holds compile_commands.json and the headers that moc makes. A source is analysed again
when it, a project header it includes, its flags, the checks or the program changed. Several sources share one
translation unit (batches.py); what is found there is confirmed with each source by itself."""

import argparse
import hashlib
import json
import os
import re
import shlex
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import batches
from project import CODE_FOLDERS, ROOT, Finding, code_files, conclude, read

OF_ANOTHER_SYSTEM = "_windows.cpp"  # core/platform: no build here has them
BATCH = 30
# What g++ takes and clang does not, and what costs time without changing the findings.
DROPPED = re.compile(r"^-(fsanitize|fno-sanitize|fno-omit-frame-pointer|mno-direct-extern-access|fmodules-ts|"
                     r"fmodule-mapper|fdeps-format|g\d?$|O\w?$)")
MESSAGE = re.compile(r"^(?P<path>[^\s:][^:\n]*):(?P<line>\d+):\d+: (?P<kind>warning|error|fatal error): (?P<text>.*)$",
                     re.MULTILINE)
INCLUDE = re.compile(r'^\s*#\s*include\s+"([^"]+)"', re.MULTILINE)
# What CMake calls a file that joins several sources (CMAKE_UNITY_BUILD).
UNITY = re.compile(r"/Unity/unity_\d+_cxx\.cxx$")
# Level 0 and 1. Properties that cannot be written and tell of no change matter to QML alone.
CLAZY_CHECKS = "level0,level1,no-qproperty-without-notify"


class Failure(Exception):
    pass


class Sources:
    """The compile database, the flags clang understands, and the headers each source reaches."""

    def __init__(self, build):
        self.flags = {}
        database = build / "compile_commands.json"
        if not database.exists():
            raise Failure(f"{database} is missing: build first.")
        for entry in json.loads(database.read_text()):
            file = os.path.join(entry["directory"], entry["file"])
            joined = INCLUDE.findall(Path(file).read_text()) if UNITY.search(file) else [file]
            words = entry.get("arguments") or shlex.split(entry["command"])
            for path in (os.path.relpath(source, ROOT) for source in joined):
                if path.split("/")[0] in CODE_FOLDERS:
                    self.flags[path] = self.understood(words)
        self.reached = {}

    @staticmethod
    def understood(words):
        kept = []
        skip = True  # the compiler's name
        for word in words:
            if skip:
                skip = False
            elif word in ("-o", "-c", "-MF", "-MT", "-MQ"):
                skip = True
            elif not DROPPED.match(word) and word not in ("-MD", "-MMD"):
                kept.append(word)
        return tuple(kept)

    def headers(self, path):
        """Project headers that `path` includes, directly or not. Plain text decides: more than needed is harmless."""
        if path not in self.reached:
            self.reached[path] = set()
            found = {name for name in INCLUDE.findall(read(path)) if (ROOT / name).is_file()}
            self.reached[path] = found.union(*(self.headers(name) for name in found))
        return self.reached[path]


class ClangTidy:
    def __init__(self, program):
        self.command = [program, "--quiet", f"--config-file={ROOT}/.clang-tidy", f"--header-filter=^{re.escape(str(ROOT))}/"]
        self.salt = read(".clang-tidy")
        self.bad = "double half(int whole) { return whole / 2; }\n"

    def arguments(self, unit, flags):
        return [*self.command, unit, "--", *flags, "-Wno-unknown-warning-option"]


class Clazy:
    def __init__(self, program):
        self.command = [program, f"-checks={CLAZY_CHECKS}"]
        self.salt = CLAZY_CHECKS
        self.bad = '#include <QtCore/qglobal.h>\n#include <QtCore/QByteArray>\n' \
                   'bool isSet() { return !qgetenv("NAME").isEmpty(); }\n'

    def arguments(self, unit, flags):
        # clang 14 needs the types of deleted functions to be complete. Its own warnings are clang-tidy's business.
        return [*self.command, unit, "--", *flags, "-include", "QtCore/qdebug.h", "-w"]


def digest(*parts):
    whole = hashlib.sha256()
    for part in parts:
        whole.update(part if isinstance(part, bytes) else str(part).encode())
        whole.update(b"\0")
    return whole.hexdigest()


class Analysis:
    def __init__(self, tool, program, sources):
        self.tool = tool
        self.sources = sources
        try:
            version = subprocess.run([program, "--version"], capture_output=True, text=True, check=True).stdout
        except (OSError, subprocess.CalledProcessError):
            raise Failure(f"{program} does not run: install what packages_lint in scripts/packages.sh names.") from None
        self.salt = digest(version, tool.salt, Path(__file__).read_bytes(), Path(batches.__file__).read_bytes())
        self.hashes = {}
        self.units = 0

    def content(self, path):
        if path not in self.hashes:
            self.hashes[path] = digest((ROOT / path).read_bytes())
        return self.hashes[path]

    def key(self, path):
        headers = sorted(self.sources.headers(path))
        return digest(self.salt, self.sources.flags[path], self.content(path),
                      *(part for name in headers for part in (name, self.content(name))))

    def prove(self, flags):
        """Both programs are silent when they see nothing: what is known to be bad must be found."""
        with tempfile.TemporaryDirectory() as folder:
            unit = Path(folder) / "bad.cpp"
            unit.write_text(self.tool.bad)
            done = subprocess.run(self.tool.arguments(str(unit), flags), capture_output=True, text=True,
                                  errors="replace", check=False, cwd=ROOT)
        if "bad.cpp:" not in done.stdout + done.stderr or ": warning: " not in done.stdout + done.stderr:
            raise Failure(f"The program finds nothing even where something is known to be:\n{done.stderr[-2000:]}")

    def run(self, paths):
        """Findings of one translation unit by path, and the path whose text could not be parsed."""
        self.units += 1
        with tempfile.TemporaryDirectory() as folder:
            unit = ROOT / paths[0]
            if len(paths) > 1:
                unit = Path(folder) / "batch.cpp"
                unit.write_text("".join(f'#include "{path}"\n' for path in paths))
            done = subprocess.run(self.tool.arguments(str(unit), self.sources.flags[paths[0]]),
                                  capture_output=True, text=True, errors="replace", check=False, cwd=ROOT)
        findings = {}
        for match in MESSAGE.finditer(done.stdout + done.stderr):
            path = os.path.relpath(os.path.join(ROOT, match["path"]), ROOT)
            if match["kind"] != "warning" and "-warnings-as-errors" not in match["text"]:
                culprit = path if path in paths else paths[-1]
                return {}, (culprit, f"{path}:{match['line']}: {match['text']}")
            if not path.startswith(".."):
                findings.setdefault(path, []).append((path, int(match["line"]), match["text"]))
        if done.returncode and not findings:
            return {}, (paths[-1], (done.stderr or done.stdout).strip()[-400:] or f"status {done.returncode}")
        return findings, None

    def alone(self, path):
        findings, broken = self.run([path])
        if broken:
            raise Failure(f"{path} could not be parsed: {broken[1]}")
        own = {path} | self.sources.headers(path)
        return [finding for name, found in findings.items() if name in own for finding in found]

    def batch(self, paths):
        """Findings by source. A source that does not get on with the others, or shows findings, goes alone; what is
        found in a header needs no second look."""
        result = {}
        shared = list(paths)
        suspects = []
        while len(shared) > 1:
            findings, broken = self.run(shared)
            if not broken:
                for path in shared:
                    if path in findings:
                        suspects.append(path)
                    else:
                        headers = self.sources.headers(path) & findings.keys()
                        result[path] = [finding for name in headers for finding in findings[name]]
                shared = []
                break
            shared.remove(broken[0])
            suspects.append(broken[0])
        for path in shared + suspects:
            result[path] = self.alone(path)
        return result


def remembered(path):
    try:
        return json.loads(path.read_text())
    except (OSError, ValueError):
        return {}


def grouped(paths, sources):
    groups = {}
    for path in paths:
        groups.setdefault(sources.flags[path], []).append(path)
    for group in groups.values():
        names = {path: batches.private_names(read(path)) for path in group}
        yield from batches.pack(group, names.get, BATCH)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("name", choices=("clang-tidy", "clazy"))
    parser.add_argument("--program", required=True)
    parser.add_argument("--build", required=True, type=Path)
    parser.add_argument("--memory", type=Path, help="folder of what is known (BUILD/lint)")
    parser.add_argument("--only", action="append", default=[], metavar="PREFIX")
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 2)
    options = parser.parse_args()

    sources = Sources(options.build)
    tool = (ClangTidy if options.name == "clang-tidy" else Clazy)(options.program)
    analysis = Analysis(tool, options.program, sources)
    wanted = [path for path in sorted(sources.flags)
              if (ROOT / path).is_file() and (not options.only or path.startswith(tuple(options.only)))]
    unbuilt = [path for path in code_files(folders=CODE_FOLDERS)
               if path.endswith(".cpp") and not path.endswith(OF_ANOTHER_SYSTEM)
               and path not in sources.flags and not options.only]

    memory_file = (options.memory or options.build / "lint") / f"{options.name}.json"
    memory = remembered(memory_file)
    keys = {path: analysis.key(path) for path in wanted}
    stale = [path for path in wanted if memory.get(path, {}).get("key") != keys[path]]
    if stale:
        analysis.prove(sources.flags[stale[0]])
    failures = []
    units = list(grouped(stale, sources))

    def work(unit):
        try:
            return analysis.batch(unit)
        except Failure as failure:
            failures.append(str(failure))
            return {}

    with ThreadPoolExecutor(max_workers=max(1, options.jobs)) as pool:
        for result in pool.map(work, units):
            memory.update({path: {"key": keys[path], "findings": found} for path, found in result.items()})
            memory_file.parent.mkdir(parents=True, exist_ok=True)
            memory_file.write_text(json.dumps(memory))

    for text in failures:
        print(text)
    findings = [Finding(*entry) for path in wanted for entry in memory.get(path, {}).get("findings", [])
                if memory.get(path, {}).get("key") == keys[path]]
    findings += [Finding(path, 0, "is in no target of this build, so nobody analysed it") for path in unbuilt]
    print(f"{options.name}: {len(wanted) - len(stale)} sources unchanged, {len(stale)} analysed in "
          f"{analysis.units} runs")
    if failures:
        conclude(options.name, len(wanted), findings + [Finding("(failures)", 0, f"{len(failures)} not parsed")])
    conclude(options.name, len(wanted), findings, "sources")


if __name__ == "__main__":
    try:
        main()
    except Failure as problem:
        sys.exit(str(problem))
