// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour/formbrowser.h"

#include <QtCore/QRegularExpression>
#include <QtNetwork/QNetworkReply>
#include <QtTest/QTest>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace alertbridge::tour {

namespace {

constexpr int mostRedirects = 12;
constexpr int pagePatience = 15000;

QString unescaped(QString html)
{
    return html.replace("&quot;"_L1, "\""_L1)
        .replace("&#39;"_L1, "'"_L1)
        .replace("&lt;"_L1, "<"_L1)
        .replace("&gt;"_L1, ">"_L1)
        .replace("&amp;"_L1, "&"_L1);
}

QByteArray formEncoded(const FormBrowser::Fields &fields)
{
    QByteArrayList pairs;
    for (const auto &[name, value] : fields)
        pairs.append(QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(value));
    return pairs.join('&');
}

struct PostForm
{
    QString action;
    FormBrowser::Fields hidden;
};

QList<PostForm> postForms(const QString &html)
{
    static const QRegularExpression form(
        u"<form[^>]*method=\"post\"[^>]*action=\"([^\"]*)\"[^>]*>(.*?)</form>"_s,
        QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression field(
        u"<input type=\"hidden\" name=\"([^\"]*)\" value=\"([^\"]*)\""_s);
    QList<PostForm> forms;
    for (auto found = form.globalMatch(html); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        PostForm next {unescaped(match.captured(1)), {}};
        for (auto inputs = field.globalMatch(match.captured(2)); inputs.hasNext();) {
            const QRegularExpressionMatch input = inputs.next();
            next.hidden.append({unescaped(input.captured(1)), unescaped(input.captured(2))});
        }
        forms.append(next);
    }
    return forms;
}

} // namespace

void FormBrowser::open(const QUrl &url)
{
    load(m_url.resolved(url), "GET", {});
}

void FormBrowser::submit(const Fields &fields, const QString &action)
{
    // What stands before the page's own part is the menu, with a form for signing out.
    const QList<PostForm> forms = postForms(
        action.isEmpty() ? m_html.mid(m_html.indexOf("<main"_L1)) : m_html);
    const auto form = std::find_if(forms.begin(), forms.end(), [&action](const PostForm &one) {
        return action.isEmpty() || one.action == action;
    });
    Fields all = fields;
    if (form == forms.end()) {
        const QString token = u"__RequestVerificationToken"_s;
        all.prepend({token, hiddenField(token)});
    } else {
        for (const auto &kept : form->hidden) {
            if (std::none_of(fields.begin(), fields.end(),
                             [&kept](const auto &given) { return given.first == kept.first; }))
                all.prepend(kept);
        }
    }
    forge(all, form == forms.end() ? action : form->action);
}

void FormBrowser::forge(const Fields &fields, const QString &action)
{
    load(m_url.resolved(QUrl(action)), "POST", formEncoded(fields));
}

QString FormBrowser::hiddenField(const QString &name) const
{
    const QRegularExpression field(
        u"name=\"%1\" value=\"([^\"]*)\""_s.arg(QRegularExpression::escape(name)));
    return unescaped(field.match(m_html).captured(1));
}

void FormBrowser::load(QUrl url, QByteArray verb, QByteArray body)
{
    for (int hop = 0; hop < mostRedirects; ++hop) {
        if (visited)
            visited(url);
        QNetworkRequest request(url);
        request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                             QNetworkRequest::ManualRedirectPolicy);
        request.setTransferTimeout(pagePatience);
        if (verb == "POST")
            request.setHeader(QNetworkRequest::ContentTypeHeader,
                              u"application/x-www-form-urlencoded"_s);
        const std::unique_ptr<QNetworkReply> reply(
            m_network.sendCustomRequest(request, verb, body));
        (void)QTest::qWaitFor([&reply] { return reply->isFinished(); }, 2 * pagePatience);
        m_url = url;
        m_status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        m_html = QString::fromUtf8(reply->readAll());
        const QUrl target = reply->attribute(QNetworkRequest::RedirectionTargetAttribute).toUrl();
        if (target.isEmpty())
            return;
        const QUrl next = url.resolved(target);
        if (m_staysOnHost && next.authority() != url.authority()) {
            m_leftFor = next;
            return;
        }
        url = next;
        verb = "GET";
        body.clear();
    }
    m_status = 0;
}

} // namespace alertbridge::tour
