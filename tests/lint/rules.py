# SPDX-FileCopyrightText: 2026 The Alertbridge authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The project's own rules, as CONTRIBUTING.md tells them. Each is a pattern and the files it holds for."""

import re
from dataclasses import dataclass, field

from project import ROOT, Finding, code_files, conclude, project_files, read

CLIENT = ("core/", "ui/", "app/desktop/")
ALL_CODE = ("core/", "ui/", "app/", "tests/")
SPDX = ("SPDX-FileCopyrightText: 2026 The Alertbridge authors", "SPDX-License-Identifier: GPL-3.0-or-later")
SPDX_FILES = re.compile(r"(\.(cpp|h|py|cmake|sh|md)|(^|/)CMakeLists\.txt|^run|^test|^\.ci/run|^\.clang-tidy)$")
PROSE = re.compile(r"\.(md|txt|in|xml|desktop)$")


@dataclass(frozen=True)
class Rule:
    """A pattern that may not appear. `excepted` maps a file or folder to the reason."""
    pattern: str
    problem: str
    where: tuple
    excepted: dict = field(default_factory=dict)
    strings: bool = True  # False: text inside string literals does not count

    def holds_for(self, path):
        return path.startswith(self.where) and not path.startswith(tuple(self.excepted))


RULES = [
    # Layers: app → ui → core.
    Rule(r'#include\s+"(ui|app)/', "core knows neither ui nor app", ("core/",)),
    Rule(r"#include\s+<Qt(?!Core/|Network/)\w+/", "core uses Qt Core and Qt Network alone", ("core/",)),
    Rule(r'#include\s+"app/', "ui does not know app", ("ui/",)),
    Rule(r'#include\s+"(core/(?!platform/)|ui/(?!theme/|widgets/))', "theme and widgets know Qt and the platform alone",
         ("ui/theme/", "ui/widgets/")),
    Rule(r'#include\s+"(core/(?!platform/)|ui|app/(?!sandbox/))', "the practice services share no code with the client",
         ("app/sandbox/",)),
    Rule(r"#include\s+<QtWebEngine\w*/", "only ui/websignin touches WebEngine, and the driver that clicks in it",
         ALL_CODE, {"ui/websignin/": "the module", "app/tour/webdriver": "the driver"}),
    Rule(r"#include\s+<Q[A-Z]\w*>", "write the module too, as in <QtCore/QString>", ALL_CODE),
    Rule(r'#include\s+"(?!(?:core|ui|app|tests)/|[^"/]+\.moc")', "include from the project's root",
         ("core/", "ui/", "app/")),
    Rule(r'#include\s+"[^"]+\.cpp"', "sources are compiled, not included", ALL_CODE),
    Rule(r"#include\s+<(unistd|fcntl|poll|termios|io|csignal|signal|windows|qt_windows|sys/\w+)(\.h)?>|\bQ_OS_\w+",
         "what only one system has is behind core/platform", ("core/", "ui/", "app/"),
         {"core/platform/": "the one place"}),
    Rule(r"\bQNetworkAccessManager\b", "requests leave through HttpClient alone", CLIENT,
         {"core/net/": "the one place"}),
    Rule(r"\btr\(|\btranslate\(", "core has no text for people", ("core/",), strings=False),
    # Nothing waits inside, nothing resumes where it must not.
    Rule(r"\bQEventLoop\b|processEvents\(", "no nested event loops", CLIENT),
    Rule(r"(\.|->)exec\(", "open() it instead: exec() is a nested event loop", CLIENT),
    Rule(r"waitFor(Started|Finished|Connected|ReadyRead|BytesWritten|Disconnected|Done)\(|\bQThread::m?sleep\(",
         "no blocking waits", CLIENT,
         {"core/accounts/practiceprocess.cpp": "ends its child process when the app ends"}),
    Rule(r"\bco_await\b|\bco_return\b", "no coroutines: docs/decisions.md says why", ALL_CODE),
    Rule(r"(\.|->)then\(", "QFuture::then() asserts when its context has died: use onFinished()", ALL_CODE,
         strings=False),
    # The look has one home.
    Rule(r'"#(?:[0-9a-fA-F]{3,4}){1,2}"|\bQColor\(\s*(0x|\d)|\bqRgba?\(\s*(0x|\d)', "colours come from ui/theme",
         ("ui/", "app/desktop/"), {"ui/theme/": "the tokens", "ui/accounts/profilecolours.cpp": "offered to people"}),
    # Safety.
    Rule(r"\bignoreSslErrors\(", "certificates are always checked", ALL_CODE),
    Rule(r"setInsecureFallback\(\s*true", "no secret in plain text", ALL_CODE),
    Rule(r"\brunJavaScript\(|\bQWebEngineScript\b|->to(Html|PlainText)\(",
         "nothing is put into or read out of the pages people sign in to", ("ui/websignin/",)),
    Rule(r"pdus\+_\w{6,}|\bghp_\w{20,}|-----BEGIN [A-Z ]*PRIVATE KEY|\"[0-9a-f]{32}\"|"
         r"\"(?=[^\"]*[a-z])(?=[^\"]*[A-Z])(?=[^\"]*\d)[\w+-]{20}\"",
         "looks like a token or a key", ("",),
         {"app/sandbox/": "made-up ones", "tests/": "made-up ones", "translations/": "words",
          "resources/": "drawings"}),
    # What would puzzle the next reader.
    Rule(r"\b(TODO|FIXME|XXX|HACK)\b", "finish it or open an issue", ("core/", "ui/", "app/", "cmake/", "scripts/")),
    Rule(r"(?<![\w.])/(home|root|work|Users)/\w|[A-Z]:\\\\", "a path of one machine", ("",)),
    Rule(r"\bfacts/\w+\.md", "name the vendor's document instead of private notes", ("",)),
]
SKIPPED = ("LICENSE", "tests/lint/rules.py", "tests/lint/test_rules.py")  # the last two quote what is forbidden


def without_comments(text, strings):
    """The text with comments blanked, line breaks kept; string contents too where they do not count."""
    def blank(match):
        piece = match.group(0)
        if piece.startswith("/"):
            return re.sub(r"[^\n]", " ", piece)
        return piece if strings else '""'
    return re.sub(r'//[^\n]*|/\*.*?\*/|"(?:\\.|[^"\\\n])*"', blank, text, flags=re.DOTALL)


def check_rule(rule, path, text):
    return [Finding(path, text.count("\n", 0, match.start()) + 1, f"{rule.problem}: {match.group(0).strip()}")
            for match in re.finditer(rule.pattern, text)]


def check_file(path, text):
    findings = []
    rules = [rule for rule in RULES if rule.holds_for(path)]
    if path.endswith((".cpp", ".h")):
        plain = {strings: without_comments(text, strings) for strings in (True, False)}
        for rule in rules:
            about_words = rule.where == ("",) or "TODO" in rule.pattern
            findings += check_rule(rule, path, text if about_words else plain[rule.strings])
    else:
        # Of what is no C++, only the rules that hold everywhere.
        for rule in rules:
            if rule.where == ("",):
                findings += check_rule(rule, path, text)
    if SPDX_FILES.search(path):
        head = "\n".join(text.splitlines()[:4])
        findings += [Finding(path, 1, f"the first lines lack “{line}”") for line in SPDX if line not in head]
    return findings


def main():
    findings = []
    checked = 0
    code = set(code_files())
    for path in project_files():
        if path in SKIPPED:
            continue
        if path in code or SPDX_FILES.search(path) or PROSE.search(path):
            findings += check_file(path, read(path, ROOT))
            checked += path in code
    conclude("rules", checked, findings, "C++ files")


if __name__ == "__main__":
    main()
