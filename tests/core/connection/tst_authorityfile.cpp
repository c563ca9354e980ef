// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connection/authorityfile.h"
#include "core/connection/chaincheck.h"
#include "tests/support/tlsserver.h"

#include <QtCore/QFile>
#include <QtTest/QTest>

using namespace alertbridge;
using namespace alertbridge::test;
using namespace Qt::StringLiterals;

namespace {

using Kind = AuthorityProblem::Kind;

QList<QSslCertificate> chainOf(TestAuthority &authority, const TestAuthority::Wanted &wanted)
{
    return authority.server(wanted).localCertificateChain();
}

/// For as long as it lives, the authority counts in this process.
struct Trusting
{
    explicit Trusting(const QSslCertificate &root)
        : before(QSslConfiguration::defaultConfiguration())
    {
        QSslConfiguration with = before;
        with.addCaCertificate(root);
        QSslConfiguration::setDefaultConfiguration(with);
    }
    ~Trusting() { QSslConfiguration::setDefaultConfiguration(before); }
    Q_DISABLE_COPY_MOVE(Trusting)
    QSslConfiguration before;
};

} // namespace

class TestAuthorityFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsPemAndDer()
    {
        const TestAuthority authority;
        const AuthorityFile pem = readAuthorityFile(authority.rootFile());
        QVERIFY(!pem.problem);
        QCOMPARE(pem.authorities, QList {authority.root()});
        const QTemporaryDir folder;
        QFile der(folder.filePath(u"ca.der"_s));
        QVERIFY(der.open(QIODevice::WriteOnly));
        der.write(authority.root().toDer());
        der.close();
        QCOMPARE(readAuthorityFile(der.fileName()).authorities, QList {authority.root()});
    }

    void readsABundle()
    {
        const TestAuthority one;
        const TestAuthority other;
        const QTemporaryDir folder;
        QFile bundle(folder.filePath(u"both.pem"_s));
        QVERIFY(bundle.open(QIODevice::WriteOnly));
        bundle.write("# two of them\n" + one.root().toPem() + other.root().toPem());
        bundle.close();
        QCOMPARE(readAuthorityFile(bundle.fileName()).authorities.size(), 2);
        const AuthorityFile again = readAuthorityFile(bundle.fileName(), {other.root()});
        QVERIFY(again.authorities.isEmpty());
        QCOMPARE(again.problem->kind, Kind::AlreadyThere);
    }

    void saysWhatIsWrong()
    {
        TestAuthority authority;
        const QTemporaryDir folder;
        QCOMPARE(readAuthorityFile(folder.filePath(u"none.pem"_s)).problem->kind, Kind::Unreadable);
        QFile text(folder.filePath(u"text.pem"_s));
        QVERIFY(text.open(QIODevice::WriteOnly));
        text.write("-----BEGIN CERTIFICATE-----\nbroken\n-----END CERTIFICATE-----\n");
        text.close();
        QCOMPARE(readAuthorityFile(text.fileName()).problem->kind, Kind::NoCertificate);
        const AuthorityFile server = readAuthorityFile(authority.serverFile({}));
        QCOMPARE(server.problem->kind, Kind::NoAuthority);
        QCOMPARE(server.problem->certificate->subject, u"api.test"_s);
        QVERIFY(server.authorities.isEmpty());
        QCOMPARE(readAuthorityFile(authority.authorityFile(-1, true)).problem->kind, Kind::Expired);
        const AuthorityFile between = readAuthorityFile(authority.authorityFile(30, false));
        QCOMPARE(between.problem->kind, Kind::NoRoot);
        QCOMPARE(between.problem->certificate->issuer,
                 u"Example test authority, Example Test Ltd"_s);
    }

    void aChainIsTrustedForWhatItIs()
    {
        TestAuthority authority;
        const QList<QSslCertificate> chain = chainOf(authority, {});
        QVERIFY(!isTrustedChain(chain, u"api.test"_s));
        const Trusting trusting(authority.root());
        QVERIFY(isTrustedChain(chain, u"api.test"_s));
        QVERIFY(!isTrustedChain(chain, u"other.test"_s));
        QVERIFY(!isTrustedChain(chain, QString()));
        QVERIFY(!isTrustedChain({}, u"api.test"_s));
    }

    void anAuthorityDoesNotMendTheRest_data()
    {
        QTest::addColumn<int>("days");
        QTest::addColumn<bool>("selfSigned");
        QTest::addColumn<QString>("usage");
        QTest::newRow("expired") << -1 << false << u"serverAuth"_s;
        QTest::newRow("by itself") << 30 << true << u"serverAuth"_s;
        QTest::newRow("of a client") << 30 << false << u"clientAuth"_s;
    }
    void anAuthorityDoesNotMendTheRest()
    {
        QFETCH(const int, days);
        QFETCH(const bool, selfSigned);
        QFETCH(const QString, usage);
        TestAuthority authority;
        const Trusting trusting(authority.root());
        const auto chain = chainOf(authority, {u"api.test"_s, days, selfSigned, usage});
        QVERIFY(!isTrustedChain(chain, u"api.test"_s));
    }

    void aShownRootIsNotBelieved()
    {
        TestAuthority known;
        TestAuthority unknown;
        const Trusting trusting(known.root());
        const auto chain = chainOf(unknown, {});
        QCOMPARE(chain.size(), 2);
        QVERIFY(!isTrustedChain(chain, u"api.test"_s));
        // Nor does one that is trusted help a leaf it did not issue.
        QVERIFY(!isTrustedChain({chain.first(), known.root()}, u"api.test"_s));
    }
};

QTEST_GUILESS_MAIN(TestAuthorityFile)
#include "tst_authorityfile.moc"
