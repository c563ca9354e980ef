# SPDX-FileCopyrightText: 2026 The Alertbridge authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Manual pages and completions hold what --help says: manual.py BUILD PROGRAM..."""
import pathlib
import re
import subprocess
import sys


def complete(script, name, words):
    """What bash offers at the end of these words."""
    function = "_" + name.replace("-", "_")
    call = f'source "$1"; shift; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); {function}; printf "%s\\n" "${{COMPREPLY[@]}}"'
    return subprocess.run(["bash", "-c", call, "bash", script, *words], capture_output=True, text=True,
                          check=True).stdout.split()


def main():
    made, programs = pathlib.Path(sys.argv[1]) / "installer/made", sys.argv[2:]
    problems = []
    for program in programs:
        name = pathlib.Path(program).name
        helped = subprocess.run([program, "--help"], capture_output=True, text=True, check=True).stdout
        options = set(re.findall(r"^  (?:-\w, )?--([\w-]+)", helped, re.MULTILINE)) - {"help-all"}
        if len(options) < 5:
            problems.append(f"{name} --help shows {options}")
        page = (made / f"man/{name}.1").read_text(encoding="utf-8").replace("\\-", "-")
        bash = made / f"bash/{name}"
        texts = {"manual page": set(re.findall(r"\\fB--([\w-]+)\\fR", page)),
                 "zsh": set(re.findall(r"'\*--([\w-]+)\[", (made / f"zsh/_{name}").read_text(encoding="utf-8"))),
                 "fish": set(re.findall(r" -l ([\w-]+)", (made / f"fish/{name}.fish").read_text(encoding="utf-8"))),
                 "bash": {word[2:] for word in complete(bash, name, [name, "--"])}}
        problems += [f"{name}, {place}: {sorted(options ^ found)}" for place, found in texts.items() if found != options]
        warnings = subprocess.run(["man", "--warnings", "-E", "UTF-8", "-l", "-Tutf8", "-Z", made / f"man/{name}.1"],
                                  stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True, check=True).stderr
        if warnings or re.search(r"@[A-Z]+@", page):
            problems.append(f"manual page of {name}: {warnings or 'a placeholder is left'}")
        if name == "alertbridge":
            expected = {"--lang": ["de", "en", "fr", "nl"], "--theme": ["dark", "light", "system"],
                        "--headless": ["apply", "check", "inventory", "test"], "--kind": ["proof", "silent"]}
            offered = {option: sorted(complete(bash, name, [name, option, ""])) for option in expected}
            if offered != expected:
                problems.append(f"bash offers {offered}")
    if problems:
        raise SystemExit("\n".join(problems))
    print(f"{len(programs)} programs")


if __name__ == "__main__":
    main()
