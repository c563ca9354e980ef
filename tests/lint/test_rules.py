# SPDX-FileCopyrightText: 2026 The Alertbridge authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A rule that never fires proves nothing: here each one does, and its exceptions hold."""

import unittest

import analyse
import batches
import rules
import translations

HEAD = "".join(f"// {line}\n" for line in rules.SPDX)

BREACHES = [
    ("core/net/a.h", '#include "ui/words/errorwords.h"'),
    ("core/net/a.h", "#include <QtGui/QColor>"),
    ("core/net/a.h", "#include <QtWidgets/QLabel>"),
    ("ui/shell/a.cpp", '#include "app/desktop/options.h"'),
    ("ui/theme/a.cpp", '#include "core/net/secret.h"'),
    ("ui/widgets/a.cpp", '#include "ui/words/errorwords.h"'),
    ("app/sandbox/a.cpp", '#include "core/pagerduty/types.h"'),
    ("ui/setup/a.cpp", "#include <QtWebEngineWidgets/QWebEngineView>"),
    ("tests/ui/a.cpp", "#include <QLabel>"),
    ("core/net/a.cpp", '#include "secret.h"'),
    ("tests/a.cpp", '#include "core/net/secret.cpp"'),
    ("app/sandbox/a.cpp", "#include <unistd.h>"),
    ("core/net/a.cpp", "#ifdef Q_OS_WIN"),
    ("ui/setup/a.cpp", "QNetworkAccessManager network;"),
    ("core/setup/a.cpp", 'return tr("Saved");'),
    ("core/setup/a.cpp", "QEventLoop loop;"),
    ("ui/setup/a.cpp", "dialog->exec();"),
    ("core/setup/a.cpp", "future.waitForFinished();"),
    ("core/setup/a.cpp", "co_await reply;"),
    ("ui/setup/a.cpp", "future.then(this, [] {});"),
    ("ui/setup/a.cpp", 'label->setColour("#0B7A75");'),
    ("ui/setup/a.cpp", "QColor(12, 34, 56)"),
    ("core/net/a.cpp", "reply->ignoreSslErrors();"),
    ("core/accounts/a.cpp", "job->setInsecureFallback(true);"),
    ("ui/websignin/a.cpp", 'page->runJavaScript("x");'),
    ("core/net/a.cpp", 'auto token = "pdus+_0XAbCdEfGh";'),
    ("docs/a.md", 'a key: "y1NbAkKc66ryYTWUXYEu"'),
    ("core/net/a.cpp", "// TODO later"),
    ("docs/a.md", "see /home/someone/notes"),
    ("core/net/a.h", "/// (facts/service.md)"),
]

PROPER = [
    ("core/net/a.h", "#include <QtNetwork/QNetworkReply>"),
    ("core/platform/platform_unix.cpp", "#include <sys/prctl.h>"),
    ("app/sandbox/main.cpp", '#include "core/platform/stopsignals.h"'),
    ("core/net/a.cpp", "QNetworkAccessManager network; // no QEventLoop"),
    ("core/net/a.cpp", 'qCDebug(lc) << "then tr( and co";'),
    ("ui/websignin/a.cpp", "#include <QtWebEngineWidgets/QWebEngineView>"),
    ("ui/theme/tokens.cpp", 'QColor(u"#0B7A75"_s)'),
    ("app/desktop/main.cpp", "return QApplication::exec();"),
    ("core/accounts/a.cpp", "job->setInsecureFallback(false);"),
    ("core/net/a.cpp", "result.and_then(next);"),
    ("docs/a.md", "see https://example.com/home/page"),
]


def findings(path, text):
    head = HEAD if path.endswith((".cpp", ".h")) else HEAD.replace("//", "")
    return rules.check_file(path, head + text + "\n")


class Rules(unittest.TestCase):
    def test_each_breach_is_found(self):
        for path, text in BREACHES:
            with self.subTest(path=path, text=text):
                self.assertEqual(len(findings(path, text)), 1)

    def test_each_rule_has_a_breach(self):
        found = {finding.text.rsplit(": ", 1)[0] for path, text in BREACHES for finding in findings(path, text)}
        for rule in rules.RULES:
            with self.subTest(rule=rule.problem):
                self.assertTrue(any(text.startswith(rule.problem) for text in found))

    def test_proper_code_passes(self):
        for path, text in PROPER:
            with self.subTest(path=path, text=text):
                self.assertEqual(findings(path, text), [])

    def test_missing_licence_lines_are_found(self):
        self.assertEqual(len(rules.check_file("core/net/a.h", "#pragma once\n")), 2)

    def test_places_survive_the_removal_of_comments(self):
        found = findings("core/net/a.cpp", "/* one\n two */\nQEventLoop loop;")
        self.assertEqual([finding.line for finding in found], [5])


class Batches(unittest.TestCase):
    def test_names_of_anonymous_namespaces_are_seen(self):
        text = "namespace a {\nnamespace {\nstruct Words { int x; };\nint limit(int y) { return y; }\n} // namespace\n}"
        self.assertEqual(batches.private_names(text), {"Words": None, "limit(int y)": None})

    def test_what_a_name_stands_for_is_seen(self):
        text = "namespace a {\nusing Kind = Change::Kind;\nusing pagerduty::Service;\n}"
        self.assertEqual(batches.private_names(text), {"Kind": "Change::Kind", "Service": "pagerduty::"})

    def test_files_with_the_same_names_stay_apart(self):
        names = {"a": {"Words": None}, "b": {"Words": None}, "c": {}}
        self.assertEqual(batches.pack(["a", "b", "c"], names.get, 8), [["a", "c"], ["b"]])

    def test_the_same_name_for_the_same_may_be_shared(self):
        names = {"a": {"Kind": "Change::Kind"}, "b": {"Kind": "Change::Kind"}, "c": {"Kind": "Error::Kind"}}
        self.assertEqual(batches.pack(["a", "b", "c"], names.get, 8), [["a", "b"], ["c"]])

    def test_a_batch_has_its_limit(self):
        self.assertEqual(batches.pack(list("abcde"), lambda _: {}, 2), [["a", "b"], ["c", "d"], ["e"]])


class Flags(unittest.TestCase):
    def test_only_what_clang_understands_is_kept(self):
        words = ["/usr/bin/c++", "-DQT_CORE_LIB", "-I.", "-isystem", "/usr/include/qt6", "-fsanitize=address,undefined",
                 "-fno-sanitize-recover=undefined", "-g", "-O2", "-std=c++20", "-o", "a.o", "-c", "a.cpp"]
        self.assertEqual(analyse.Sources.understood(words),
                         ("-DQT_CORE_LIB", "-I.", "-isystem", "/usr/include/qt6", "-std=c++20"))


class Translations(unittest.TestCase):
    def check(self, source, *forms):
        message = translations.Message("C", source, "", len(forms) > 1, forms, "")
        return translations.problems(message)

    def test_complete_ones_pass(self):
        self.assertEqual(self.check("Save %1", "Enregistrer %1"), [])
        self.assertEqual(self.check("%n service(s)", "un service", "%n services"), [])

    def test_lost_placeholders_are_found(self):
        self.assertTrue(self.check("Save %1 of %2", "Enregistrer %1"))
        self.assertTrue(self.check("%n service(s)", "services", "services"))

    def test_lost_markup_and_empty_forms_are_found(self):
        self.assertTrue(self.check("<b>Now</b>", "Maintenant"))
        self.assertTrue(self.check("%n service(s)", "", "%n services"))

    def test_english_left_over_is_found(self):
        self.assertTrue(self.check("This was never put into French", "This was never put into French"))

    def test_each_language_of_the_app_has_its_file(self):
        self.assertEqual(translations.translation_files('Language {u"en", u"English"},\n Language {u"nl", u"Nederlands"},'),
                         ["translations/alertbridge_en.ts", "translations/alertbridge_nl.ts"])
        table = (translations.ROOT / translations.LANGUAGES).read_text(encoding="utf-8")
        self.assertEqual(translations.translation_files(table)[0], translations.ENGLISH)


if __name__ == "__main__":
    unittest.main()
