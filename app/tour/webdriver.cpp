// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour/webdriver.h"

#include "app/tour/driver.h"
#include "core/platform/platform.h"

#include <QtTest/QTest>

#if defined(ALERTBRIDGE_HAVE_WEBENGINE)
#include <QtWebEngineCore/QWebEnginePage>
#include <QtWebEngineWidgets/QWebEngineView>
#endif

using namespace Qt::StringLiterals;

namespace alertbridge::tour {

WebDriver::WebDriver(QWidget *window)
    : m_window(window)
{
}

#if defined(ALERTBRIDGE_HAVE_WEBENGINE)

namespace {

QWebEngineView *frontView(const QWidget *window)
{
    const auto views = window->findChildren<QWebEngineView *>();
    for (auto view = views.crbegin(); view != views.crend(); ++view) {
        if ((*view)->isVisible())
            return *view;
    }
    return nullptr;
}

QVariant ask(QWebEngineView *view, const QString &script)
{
    // The answer may come after the page is gone: it must not reach into this frame then.
    const auto answer = std::make_shared<std::optional<QVariant>>();
    view->page()->runJavaScript(script, [answer](const QVariant &value) { *answer = value; });
    Driver::waitUntil([answer] { return answer->has_value(); }, 3000);
    return answer->value_or(QVariant());
}

QString quoted(const QString &text)
{
    QString copy = text;
    return u'"' + copy.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s) + u'"';
}

/// Centre of the element in the view, or nothing where it is not there yet.
std::optional<QPoint> positionOf(QWebEngineView *view, const QString &selector)
{
    const QString script =
        u"(function(){if(document.readyState!=='complete')return null;"
        "var e=document.querySelector(%1);if(!e)return null;e.scrollIntoView({block:'center'});"
        "var r=e.getBoundingClientRect();if(r.width===0)return null;"
        "return [r.left+Math.min(r.width/2,60),r.top+r.height/2];})()"_s.arg(quoted(selector));
    const QVariantList point = ask(view, script).toList();
    if (point.size() != 2)
        return {};
    return QPointF(point[0].toDouble() * view->zoomFactor(),
                   point[1].toDouble() * view->zoomFactor())
        .toPoint();
}

QWidget *inputTarget(QWebEngineView *view)
{
    return view->focusProxy() ? view->focusProxy() : view;
}

} // namespace

bool WebDriver::isAvailable()
{
    return true;
}

bool WebDriver::waitForElement(const QString &selector, int milliseconds)
{
    return Driver::waitUntil(
        [&] {
            QWebEngineView *view = frontView(m_window);
            return view && positionOf(view, selector).has_value();
        },
        milliseconds);
}

bool WebDriver::click(const QString &selector)
{
    if (!waitForElement(selector))
        return false;
    QWebEngineView *view = frontView(m_window);
    const auto point = positionOf(view, selector);
    if (!point)
        return false;
    QTest::mouseMove(inputTarget(view), *point);
    QTest::mouseClick(inputTarget(view), Qt::LeftButton, {}, *point);
    QTest::qWait(80);
    return true;
}

bool WebDriver::type(const QString &selector, const QString &text)
{
    if (!click(selector))
        return false;
    QWebEngineView *view = frontView(m_window);
    QTest::keySequence(inputTarget(view), QKeySequence(QKeySequence::SelectAll));
    Driver::typeInto(inputTarget(view), text);
    return Driver::waitUntil(
        [&] {
            return ask(view, u"document.querySelector(%1).value"_s.arg(quoted(selector))).toString()
                   == text;
        },
        5000);
}

bool WebDriver::typeSecret(const QString &selector, const QByteArray &secret)
{
    return type(selector, QString::fromUtf8(secret));
}

bool WebDriver::isFocused(const QString &selector)
{
    QWebEngineView *view = frontView(m_window);
    return view
           && ask(view, u"document.hasFocus()&&document.activeElement.matches(%1)"_s.arg(
                            quoted(selector)))
                  .toBool();
}

bool WebDriver::run(const QString &script)
{
    QWebEngineView *view = frontView(m_window);
    if (!view)
        return false;
    view->page()->runJavaScript(script);
    return true;
}

bool WebDriver::crash()
{
    const QWebEngineView *view = frontView(m_window);
    const qint64 process = view ? view->page()->renderProcessPid() : 0;
    return platform::endProcess(process);
}

int WebDriver::pageCount() const
{
    return int(m_window->findChildren<QWebEngineView *>().size());
}

#else

bool WebDriver::isAvailable()
{
    return false;
}

bool WebDriver::waitForElement(const QString &, int)
{
    return false;
}

bool WebDriver::click(const QString &)
{
    return false;
}

bool WebDriver::type(const QString &, const QString &)
{
    return false;
}

bool WebDriver::typeSecret(const QString &, const QByteArray &)
{
    return false;
}

bool WebDriver::isFocused(const QString &)
{
    return false;
}

bool WebDriver::run(const QString &)
{
    return false;
}

bool WebDriver::crash()
{
    return false;
}

int WebDriver::pageCount() const
{
    return 0;
}

#endif

} // namespace alertbridge::tour
