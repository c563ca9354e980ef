# SPDX-FileCopyrightText: 2026 The Alertbridge authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Which sources may share one translation unit.

Most of an analyser's time goes into the headers of Qt and the standard library. Several sources in one unit pay
for them once. Sources whose private names collide stay apart."""

import re

NOISE = re.compile(r'//[^\n]*|/\*.*?\*/|R"\((?:.|\n)*?\)"|"(?:\\.|[^"\\\n])*"|\'(?:\\.|[^\'\\\n])\'', re.DOTALL)
DECLARED = re.compile(r"\b(?:struct|class|enum(?:\s+class)?|using)\s+(\w+)|\b(\w+)\s*(?=[({=;])")
WORDS = {"Q_LOGGING_CATEGORY", "if", "for", "while", "switch", "return", "template", "namespace", "requires", "const", "noexcept"}


def depth_one(text):
    """The text at the outermost level of braces: declarations without what they contain."""
    depth = 0
    kept = []
    for character in text:
        if character == "}":
            depth -= 1
        if depth == 0:
            kept.append(character)
        if character == "{":
            depth += 1
    return "".join(kept)


def closing(text, start):
    depth = 1
    for position in range(start, len(text)):
        depth += (text[position] == "{") - (text[position] == "}")
        if depth == 0:
            return position
    return len(text)


def parameters(text):
    """Functions of one name with different parameters are no trouble."""
    return " ".join(text.partition(")")[0].split()) + ")" if text.lstrip().startswith("(") else ""


def private_names(text):
    """Names that this source declares for itself: of its anonymous namespaces, its statics and its using-declarations.
    Each with what it is a name for, which another source may say as well, or None."""
    text = NOISE.sub('""', text)
    names = {}
    for match in re.finditer(r"\bnamespace\s*\{", text):
        body = depth_one(text[match.end():closing(text, match.end())])
        for statement in re.split(r"(?<=[;}])", body):
            found = DECLARED.search(re.sub(r"template\s*<[^;{]*?>\s*(?=struct|class|\w)", "", statement))
            if found:
                names[(found.group(1) or found.group(2)) + parameters(statement[found.end():])] = None
    names |= dict.fromkeys(re.findall(r"^static\b[^;{(=]*?(\w+)\s*[({=;]", text, re.MULTILINE))
    names |= dict.fromkeys(re.findall(r"Q_LOGGING_CATEGORY\(\s*(\w+)", text))
    for path, name, meaning in re.findall(r"^\s*using\s+(?!namespace)([\w:]*?)(\w+)\s*(;|=[^;]*)", text, re.MULTILINE):
        names[name] = path if meaning == ";" else meaning.strip("= \n")
    return {name: meaning for name, meaning in names.items() if name not in WORDS}


def get_on(names, others):
    return all(name not in others or (meaning is not None and others[name] == meaning)
               for name, meaning in names.items())


def pack(files, names_of, limit):
    """Batches of at most `limit` files that get on with each other, in order."""
    open_batches = []
    for path in files:
        names = names_of(path)
        for batch, taken in open_batches:
            if len(batch) < limit and get_on(names, taken):
                batch.append(path)
                taken |= names
                break
        else:
            open_batches.append(([path], dict(names)))
    return [batch for batch, _ in open_batches]
