# SPDX-FileCopyrightText: 2026 The Alertbridge authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Complete and current translations. Usage: translations.py LUPDATE"""

import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
from dataclasses import dataclass
from pathlib import Path

from project import ROOT, Finding, code_files, conclude

LANGUAGES = "ui/shell/languagetable.h"
LANGUAGE = re.compile(r'Language \{u"([a-z]{2})"')
ENGLISH = "translations/alertbridge_en.ts"
PLACEHOLDER = re.compile(r"%L?\d{1,2}|%n")
MARKUP = re.compile(r"</?[a-z]+[^>]*>")
LONG_ENOUGH_TO_TRANSLATE = 6


@dataclass(frozen=True)
class Message:
    context: str
    source: str
    comment: str
    plural: bool
    forms: tuple
    state: str

    @property
    def key(self):
        return self.context, self.source, self.comment, self.plural

    def __str__(self):
        return f"{self.context}: “{self.source[:70]}”"


def messages(path):
    found = []
    for context in ElementTree.parse(path).getroot().iter("context"):
        for node in context.iter("message"):
            translation = node.find("translation")
            plural = node.get("numerus") == "yes"
            forms = [form.text or "" for form in translation.findall("numerusform")] if plural \
                else [translation.text or ""]
            found.append(Message(context.findtext("name", ""), node.findtext("source", ""),
                                 node.findtext("comment", ""), plural, tuple(forms), translation.get("type", "")))
    return found


def translation_files(table):
    """One for each language of the app."""
    return [f"translations/alertbridge_{code}.ts" for code in LANGUAGE.findall(table)]


def places(text):
    return sorted(PLACEHOLDER.findall(text))


def problems(message, path=""):
    """What is wrong with one translated message."""
    found = []
    if message.state:
        found.append(message.state)
    if not all(message.forms):
        return found + ["empty"]
    needed = set(places(message.source)) - {"%n"}
    for form in message.forms:
        if set(places(form)) - {"%n"} != needed:
            found.append(f"placeholders differ in “{form}”")
        if sorted(MARKUP.findall(form)) != sorted(MARKUP.findall(message.source)):
            found.append(f"markup differs in “{form}”")
    if "%n" in message.source and not any("%n" in form for form in message.forms):
        found.append("%n is lost")
    words = re.findall(r"[A-Za-z]{2,}", message.source)
    if path != ENGLISH and message.source in message.forms and len(words) >= LONG_ENOUGH_TO_TRANSLATE:
        found.append("left in English")
    return found


def fresh_messages(lupdate, translation):
    sources = [path for path in code_files(folders=("ui", "app"))
               if path.startswith(("ui/", "app/desktop/"))]
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / Path(translation).name
        shutil.copy(ROOT / translation, copy)
        # English is the source: its file holds the plural forms alone.
        plural = ["-pluralonly"] if translation == ENGLISH else []
        done = subprocess.run([lupdate, "-silent", "-locations", "none", "-no-obsolete", *plural, *sources, "-I", ".",
                               "-ts", str(copy)], cwd=ROOT, capture_output=True, text=True, check=False)
        if done.returncode:
            sys.exit(f"translations: {lupdate} failed:\n{done.stderr}")
        return messages(copy)


def compare(path, kept, fresh):
    kept_keys = {message.key for message in kept}
    fresh_keys = {message.key for message in fresh}
    found = [Finding(path, 0, f"not in the file: {message}") for message in fresh if message.key not in kept_keys]
    found += [Finding(path, 0, f"no longer in the program: {message}") for message in kept
              if message.key not in fresh_keys]
    return found


def main():
    findings = []
    checked = 0
    expected = translation_files((ROOT / LANGUAGES).read_text(encoding="utf-8"))
    present = {str(path.relative_to(ROOT)) for path in (ROOT / "translations").glob("*.ts")}
    findings += [Finding(path, 0, f"missing, but a language of {LANGUAGES}") for path in expected
                 if path not in present]
    findings += [Finding(path, 0, f"not a language of {LANGUAGES}") for path in sorted(present - set(expected))]
    for path in sorted(present & set(expected)):
        kept = messages(ROOT / path)
        findings += compare(path, kept, fresh_messages(sys.argv[1], path))
        for message in kept:
            findings += [Finding(path, 0, f"{problem}: {message}") for problem in problems(message, path)]
            checked += path != ENGLISH
    conclude("translations", checked, findings, "messages")


if __name__ == "__main__":
    main()
