// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pagerduty/oauth.h"

#include <QtNetwork/QTcpServer>
#include <QtNetwork/QTcpSocket>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace alertbridge;
using namespace std::chrono_literals;
using pagerduty::LoopbackListener;

/// The listener against a browser made of a bare socket.
class LoopbackListenerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void handsOnTheRedirectOnce();
    void keepsThePercentEncodingOfTheQuery();
    void refusesWithoutCounting_data();
    void refusesWithoutCounting();
    void readsARequestInPieces();
    void dropsASlowClient();
    void answersWhileAnotherClientHangs();
    void takesTheNextPortWhereOneIsTaken();
    void namesThePortsThatAreTaken();
    void listensOnLoopbackOnly();
    void expires();
    void closesForGood();
    void escapesTheClosingText();
    void mayBeDeletedByTheReceiver();
};

namespace {

QByteArray get(const QByteArray &target, quint16 port)
{
    return "GET " + target + " HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(port)
           + "\r\nAccept: text/html\r\n\r\n";
}

/// Everything the listener answers until it closes the connection; empty where there was no answer.
class Browser
{
public:
    explicit Browser(quint16 port) { m_socket.connectToHost(QHostAddress::LocalHost, port); }

    void send(const QByteArray &bytes)
    {
        QTRY_COMPARE(m_socket.state(), QAbstractSocket::ConnectedState);
        m_socket.write(bytes);
        m_socket.flush();
    }
    bool isOpen() const { return m_socket.state() != QAbstractSocket::UnconnectedState; }
    QByteArray answer()
    {
        [this] { QTRY_COMPARE(m_socket.state(), QAbstractSocket::UnconnectedState); }();
        return m_socket.readAll();
    }

private:
    QTcpSocket m_socket;
};

quint16 listen(LoopbackListener &listener)
{
    const auto url = listener.listen({0});
    return url ? static_cast<quint16>(url->port()) : quint16(0);
}

} // namespace

void LoopbackListenerTest::handsOnTheRedirectOnce()
{
    LoopbackListener listener;
    listener.setClosingText(u"Signed in"_s, u"You can close this page."_s);
    QSignalSpy redirected(&listener, &LoopbackListener::redirected);
    const auto url = listener.listen({0});
    QVERIFY(url);
    QCOMPARE(url->host(), u"127.0.0.1"_s);
    QCOMPARE(url->path(), u"/callback"_s);
    const auto port = static_cast<quint16>(url->port());

    Browser browser(port);
    browser.send(get("/callback?code=abc&state=xyz", port));
    const QByteArray answer = browser.answer();
    QVERIFY(answer.startsWith("HTTP/1.1 200 OK\r\n"));
    QVERIFY(answer.contains("Cache-Control: no-store\r\n"));
    QVERIFY(answer.contains("Content-Security-Policy: default-src 'none'"));
    QVERIFY(answer.contains("<h1>Signed in</h1>"));
    QVERIFY2(!answer.contains("abc"), "The page must not repeat the code.");
    QTRY_COMPARE(redirected.size(), 1);
    QUrl expected = *url;
    expected.setQuery(u"code=abc&state=xyz"_s);
    QCOMPARE(redirected.at(0).at(0).toUrl(), expected);

    QTcpSocket second;
    second.connectToHost(QHostAddress::LocalHost, port);
    QTRY_COMPARE(second.error(), QAbstractSocket::ConnectionRefusedError);
    QCOMPARE(redirected.size(), 1);
}

void LoopbackListenerTest::keepsThePercentEncodingOfTheQuery()
{
    LoopbackListener listener;
    QSignalSpy redirected(&listener, &LoopbackListener::redirected);
    const quint16 port = listen(listener);
    Browser browser(port);
    browser.send(get("/callback?code=a%2Bb%26c%3D&state=%C3%A9", port));
    browser.answer();
    QTRY_COMPARE(redirected.size(), 1);
    QCOMPARE(redirected.at(0).at(0).toUrl().toEncoded(),
             "http://127.0.0.1:" + QByteArray::number(port)
                 + "/callback?code=a%2Bb%26c%3D&state=%C3%A9");
}

void LoopbackListenerTest::refusesWithoutCounting_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<QByteArray>("status");
    const QByteArray host = "Host: 127.0.0.1:PORT\r\n\r\n";
    QTest::newRow("other path") << QByteArray("GET /favicon.ico HTTP/1.1\r\n" + host)
                                << QByteArray("404");
    QTest::newRow("longer path") << QByteArray("GET /callback/x?code=1 HTTP/1.1\r\n" + host)
                                 << QByteArray("404");
    QTest::newRow("no query") << QByteArray("GET /callback HTTP/1.1\r\n" + host)
                              << QByteArray("400");
    QTest::newRow("POST") << QByteArray("POST /callback?code=1 HTTP/1.1\r\n" + host)
                          << QByteArray("405");
    QTest::newRow("other host") << QByteArray(
        "GET /callback?code=1 HTTP/1.1\r\nHost: evil.example:PORT\r\n\r\n")
                                << QByteArray("404");
    QTest::newRow("no HTTP") << QByteArray("\x16\x03\x01\x02\r\n\r\n") << QByteArray("400");
    QTest::newRow("absolute target")
        << QByteArray("GET http://127.0.0.1/callback?code=1 HTTP/1.1\r\n" + host)
        << QByteArray("400");
    QTest::newRow("control character")
        << QByteArray("GET /callback?code=\x01 HTTP/1.1\r\n" + host) << QByteArray("400");
    QTest::newRow("too large") << QByteArray("GET /callback?code=" + QByteArray(40000, 'x'))
                               << QByteArray("431");
    QTest::newRow("too many headers")
        << QByteArray("GET /callback?code=1 HTTP/1.1\r\nX: " + QByteArray(20000, 'y') + "\r\n\r\n")
        << QByteArray("431");
}

void LoopbackListenerTest::refusesWithoutCounting()
{
    QFETCH(QByteArray, request);
    QFETCH(QByteArray, status);
    LoopbackListener listener;
    QSignalSpy redirected(&listener, &LoopbackListener::redirected);
    const quint16 port = listen(listener);
    Browser browser(port);
    browser.send(request.replace("PORT", QByteArray::number(port)));
    // A client that goes on sending may see a reset instead of the answer; it must not be served
    // either way.
    const QByteArray answer = browser.answer();
    QVERIFY2(answer.isEmpty() || answer.startsWith("HTTP/1.1 " + status), answer.constData());
    QCOMPARE(redirected.size(), 0);

    Browser good(port);
    good.send(get("/callback?code=1&state=2", port));
    QVERIFY(good.answer().startsWith("HTTP/1.1 200"));
    QTRY_COMPARE(redirected.size(), 1);
}

void LoopbackListenerTest::readsARequestInPieces()
{
    LoopbackListener listener;
    QSignalSpy redirected(&listener, &LoopbackListener::redirected);
    const quint16 port = listen(listener);
    Browser browser(port);
    const QByteArray request = get("/callback?code=1&state=2", port).replace("\r\n", "\n");
    for (const char byte : request) {
        browser.send(QByteArray(1, byte));
        QCoreApplication::processEvents();
    }
    QVERIFY(browser.answer().startsWith("HTTP/1.1 200"));
    QTRY_COMPARE(redirected.size(), 1);
}

void LoopbackListenerTest::dropsASlowClient()
{
    LoopbackListener listener;
    listener.setTimeLimits(1min, 100ms);
    const quint16 port = listen(listener);
    Browser browser(port);
    browser.send("GET /callback?code=1");
    QCOMPARE(browser.answer(), QByteArray());
}

void LoopbackListenerTest::answersWhileAnotherClientHangs()
{
    LoopbackListener listener;
    QSignalSpy redirected(&listener, &LoopbackListener::redirected);
    const quint16 port = listen(listener);
    Browser hanging(port);
    hanging.send("GET /call");
    Browser browser(port);
    browser.send(get("/callback?code=1&state=2", port));
    QVERIFY(browser.answer().startsWith("HTTP/1.1 200"));
    QTRY_COMPARE(redirected.size(), 1);
    QTRY_VERIFY(!hanging.isOpen());
}

void LoopbackListenerTest::takesTheNextPortWhereOneIsTaken()
{
    QTcpServer occupied;
    QVERIFY(occupied.listen(QHostAddress::LocalHost));
    QTcpServer scout;
    QVERIFY(scout.listen(QHostAddress::LocalHost));
    const quint16 freePort = scout.serverPort();
    scout.close();

    LoopbackListener listener;
    const auto url = listener.listen({occupied.serverPort(), freePort}, u"/back"_s);
    QVERIFY(url);
    QCOMPARE(url->port(), int(freePort));
    QCOMPARE(url->path(), u"/back"_s);
}

void LoopbackListenerTest::namesThePortsThatAreTaken()
{
    QTcpServer first;
    QTcpServer second;
    QVERIFY(first.listen(QHostAddress::LocalHost) && second.listen(QHostAddress::LocalHost));
    LoopbackListener listener;
    const auto url = listener.listen({first.serverPort(), second.serverPort()});
    QVERIFY(!url);
    QCOMPARE(url.error().kind, ApiError::Kind::SignIn);
    QCOMPARE(url.error().code, u"port_taken"_s);
    QCOMPARE(url.error().details, QStringList({QString::number(first.serverPort()),
                                               QString::number(second.serverPort())}));
}

void LoopbackListenerTest::listensOnLoopbackOnly()
{
    LoopbackListener listener;
    const quint16 port = listen(listener);
    QTcpSocket elsewhere;
    elsewhere.connectToHost(u"127.0.0.2"_s, port);
    QTRY_COMPARE(elsewhere.error(), QAbstractSocket::ConnectionRefusedError);
}

void LoopbackListenerTest::expires()
{
    LoopbackListener listener;
    listener.setTimeLimits(50ms, 1s);
    QSignalSpy expired(&listener, &LoopbackListener::expired);
    const quint16 port = listen(listener);
    QTRY_COMPARE(expired.size(), 1);
    QTcpSocket late;
    late.connectToHost(QHostAddress::LocalHost, port);
    QTRY_COMPARE(late.error(), QAbstractSocket::ConnectionRefusedError);
}

void LoopbackListenerTest::closesForGood()
{
    LoopbackListener listener;
    listener.setTimeLimits(50ms, 1s);
    QSignalSpy expired(&listener, &LoopbackListener::expired);
    const quint16 port = listen(listener);
    Browser browser(port);
    browser.send("GET /");
    listener.close();
    QCOMPARE(browser.answer(), QByteArray());
    QTest::qWait(100);
    QCOMPARE(expired.size(), 0);
    QVERIFY(listener.listen({port}));
}

void LoopbackListenerTest::escapesTheClosingText()
{
    LoopbackListener listener;
    listener.setClosingText(u"<b>Done</b> %2"_s, u"R&D \"x\"<script>"_s);
    const quint16 port = listen(listener);
    Browser browser(port);
    browser.send(get("/callback?code=1&state=2", port));
    const QByteArray answer = browser.answer();
    QVERIFY(answer.contains("<h1>&lt;b&gt;Done&lt;/b&gt; %2</h1>"));
    QVERIFY(answer.contains("<p>R&amp;D &quot;x&quot;&lt;script&gt;</p>"));
}

void LoopbackListenerTest::mayBeDeletedByTheReceiver()
{
    auto listener = std::make_unique<LoopbackListener>();
    const quint16 port = listen(*listener);
    connect(listener.get(), &LoopbackListener::redirected, this, [&listener] { listener.reset(); });
    Browser browser(port);
    browser.send(get("/callback?code=1&state=2", port));
    QVERIFY(browser.answer().endsWith("</html>\n"));
    QTRY_VERIFY(!listener);
}

QTEST_GUILESS_MAIN(LoopbackListenerTest)

#include "tst_loopbacklistener.moc"
