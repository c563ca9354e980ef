// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/definitions/definitiondrafts.h"
#include "tests/core/definitions/formsamples.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace alertbridge;
using namespace alertbridge::test;

namespace {

DefinitionDraft draftOf(const QString &guid, const QString &name)
{
    DefinitionDraft draft;
    draft.base = sampleForm();
    draft.base.guid = guid;
    draft.mine = draft.base;
    draft.mine.name = name;
    return draft;
}

} // namespace

class DefinitionDraftsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void areThereAfterARestart()
    {
        {
            DefinitionDrafts drafts(m_folder->path(), u"p"_s);
            QVERIFY(drafts.drafts().isEmpty());
            DefinitionDraft draft = draftOf(u"a"_s, u"Renamed"_s);
            QVERIFY(drafts.put(draft));
            QVERIFY(!draft.id.isEmpty());
        }
        const DefinitionDrafts again(m_folder->path(), u"p"_s);
        QCOMPARE(again.drafts().size(), 1);
        const DefinitionDraft *draft = again.draft(u"A"_s);
        QVERIFY(draft);
        QCOMPARE(draft->mine.name, u"Renamed"_s);
        QCOMPARE(draft->base.name, u"Web shop"_s);
        QVERIFY(DefinitionDrafts(m_folder->path(), u"other"_s).drafts().isEmpty());
    }

    void areGoneOnceRemoved()
    {
        DefinitionDrafts drafts(m_folder->path(), u"p"_s);
        DefinitionDraft draft = draftOf(u"a"_s, u"Renamed"_s);
        drafts.put(draft);
        const QSignalSpy changed(&drafts, &DefinitionDrafts::changed);
        drafts.remove(draft.id);
        QCOMPARE(changed.size(), 1);
        QVERIFY(!drafts.draft(u"a"_s));
        QCOMPARE(DefinitionDrafts(m_folder->path(), u"p"_s).drafts().size(), 0);
    }

    void twoCopiesKeepTheirOwn()
    {
        DefinitionDrafts first(m_folder->path(), u"p"_s);
        DefinitionDraft mine = draftOf(u"a"_s, u"First"_s);
        first.put(mine);
        auto second = std::make_unique<DefinitionDrafts>(m_folder->path(), u"p"_s);
        QVERIFY(second->drafts().isEmpty()); // the first one runs
        DefinitionDraft theirs = draftOf(u"a"_s, u"Second"_s);
        second->put(theirs);
        first.put(mine);
        QCOMPARE(first.drafts().size(), 1);
        second->remove(theirs.id);
        theirs.id.clear();
        second->put(theirs);
        second.reset();
        const DefinitionDrafts third(m_folder->path(), u"p"_s);
        QCOMPARE(third.drafts().size(), 1); // of the copy that ended; the first still runs
        QCOMPARE(third.drafts()[0].mine.name, u"Second"_s);
    }

    void severalOfOneDefinitionAreAllKept()
    {
        auto first = std::make_unique<DefinitionDrafts>(m_folder->path(), u"p"_s);
        auto second = std::make_unique<DefinitionDrafts>(m_folder->path(), u"p"_s);
        DefinitionDraft older = draftOf(u"a"_s, u"Older"_s);
        DefinitionDraft newer = draftOf(u"a"_s, u"Newer"_s);
        first->put(older);
        QTest::qWait(2); // a later time
        second->put(newer);
        first.reset();
        second.reset();
        DefinitionDrafts again(m_folder->path(), u"p"_s);
        QCOMPARE(again.drafts().size(), 2);
        QCOMPARE(again.draft(u"a"_s)->mine.name, u"Newer"_s);
        again.remove(again.draft(u"a"_s)->id);
        QCOMPARE(again.draft(u"a"_s)->mine.name, u"Older"_s);
    }

    void aDamagedFileIsKeptAndTold()
    {
        const QString path = m_folder->filePath(u"definition-drafts-p.json"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{ half");
        file.close();
        DefinitionDrafts drafts(m_folder->path(), u"p"_s);
        QCOMPARE(drafts.fileState(), SharedFile::State::SetAside);
        QVERIFY(QFile::exists(drafts.setAside()));
        DefinitionDraft draft = draftOf(u"a"_s, u"Renamed"_s);
        QVERIFY(drafts.put(draft));
    }

    void aNewerFileIsLeftAlone()
    {
        const QString path = m_folder->filePath(u"definition-drafts-p.json"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(R"({"version": 99, "drafts": []})");
        file.close();
        DefinitionDrafts drafts(m_folder->path(), u"p"_s);
        QCOMPARE(drafts.fileState(), SharedFile::State::Newer);
        const QSignalSpy failed(&drafts, &DefinitionDrafts::writeFailed);
        DefinitionDraft draft = draftOf(u"a"_s, u"Renamed"_s);
        QVERIFY(!drafts.put(draft));
        QCOMPARE(failed.size(), 1);
        QVERIFY(drafts.draft(u"a"_s)); // in memory all the same
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("99"));
    }

    void whatIsNotUnderstoodOfOthersStays()
    {
        const QString path = m_folder->filePath(u"definition-drafts-p.json"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(R"({"version": 1, "drafts": [{"owner": "x", "id": "odd", "mine": 3}]})");
        file.close();
        DefinitionDrafts drafts(m_folder->path(), u"p"_s);
        QVERIFY(drafts.drafts().isEmpty());
        DefinitionDraft draft = draftOf(u"a"_s, u"Renamed"_s);
        QVERIFY(drafts.put(draft));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("odd"));
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(DefinitionDraftsTest)
#include "tst_definitiondrafts.moc"
