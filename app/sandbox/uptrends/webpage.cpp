// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/uptrends/webpage.h"

using namespace Qt::StringLiterals;

namespace sandbox::uptrends {

namespace {

constexpr auto styles = R"css(
:root{color-scheme:light dark;--window:#f6f7f9;--surface:#fff;--quiet:#eef1f4;--border:#cfd6dd;--text:#1a1f25;
--muted:#5a6470;--accent:#1a5fa8;--on-accent:#fff;--good:#176f31;--good-wash:#e6f4ea;--bad:#bf2b32;--bad-wash:#fce8e8}
@media (prefers-color-scheme:dark){:root{--window:#14171b;--surface:#1c2127;--quiet:#252b33;--border:#3c4550;
--text:#e7ebf0;--muted:#9ca6b2;--accent:#7db4ee;--on-accent:#0c1517;--good:#5ccb7a;--good-wash:#16301e;--bad:#f5807c;
--bad-wash:#3a1c1d}}
*{box-sizing:border-box}
body{margin:0;background:var(--window);color:var(--text);font:14px/1.5 system-ui,sans-serif;min-height:100vh;
display:flex;flex-direction:column}
a{color:var(--accent)}
h1{font-size:20px;margin:0 0 16px}h2{font-size:15px;margin:24px 0 8px}
p{margin:0 0 12px}.muted,small{color:var(--muted);font-size:12px}
.shell{display:flex;flex:1}
nav{width:184px;flex:none;background:var(--surface);border-right:1px solid var(--border);padding:16px 8px}
nav .brand{font-weight:600;padding:0 8px 12px}
nav a,nav summary{display:block;padding:6px 8px;border-radius:6px;color:var(--text);text-decoration:none;cursor:pointer}
nav summary{display:list-item;list-style-position:inside}
nav a:hover,nav summary:hover{background:var(--quiet)}
nav a[aria-current]{background:var(--quiet);font-weight:600}
nav .entry{display:flex;padding-left:12px}nav .entry a:first-child{flex:1}
nav .add{width:32px;text-align:center;font-weight:600}
nav form{margin-top:20px;padding:0 8px}
main{flex:1;padding:20px;min-width:0}
.card{background:var(--surface);border:1px solid var(--border);border-radius:10px;padding:20px;max-width:720px}
.alone{flex:none;max-width:420px;margin:48px auto 16px;width:calc(100% - 32px)}
footer{padding:12px 20px;color:var(--muted);font-size:12px;text-align:center}
label{display:block;margin:12px 0 4px;font-weight:600}
label.check,.row label{display:inline-flex;gap:8px;align-items:center;font-weight:400;margin:4px 16px 4px 0}
input[type=text],input[type=email],input[type=password],input[type=search],input[type=number],select,textarea{
width:100%;min-height:34px;padding:6px 8px;border:1px solid var(--border);border-radius:6px;background:var(--surface);
color:inherit;font:inherit}
input[type=number]{width:88px}
.number{display:inline-flex;gap:8px;align-items:center;font-weight:400;margin:4px 16px 4px 0}
.row{border-top:1px solid var(--border);padding:6px 0;display:flex;flex-wrap:wrap;align-items:center}
.row .name{flex:1 1 180px}
button,.button{display:inline-block;min-height:34px;padding:6px 16px;border:1px solid var(--border);border-radius:6px;
background:var(--surface);color:var(--text);font:inherit;text-decoration:none;cursor:pointer}
.primary{background:var(--accent);border-color:var(--accent);color:var(--on-accent);font-weight:600}
.danger{color:var(--bad)}
:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
.bar{display:flex;gap:12px;align-items:center;margin-top:20px}
.head{display:flex;gap:12px;align-items:flex-start;justify-content:space-between;flex-wrap:wrap}
.notice{padding:10px 12px;border-radius:6px;background:var(--good-wash);color:var(--good);margin:0 0 16px}
.notice.problem{background:var(--bad-wash);color:var(--bad)}
table{border-collapse:collapse;width:100%;background:var(--surface);border:1px solid var(--border)}
th,td{text-align:left;padding:8px 12px;border-bottom:1px solid var(--border);vertical-align:top}
th{font-size:12px;color:var(--muted)}
dl{display:grid;grid-template-columns:max-content 1fr;gap:4px 16px;margin:0 0 12px}dt{color:var(--muted)}dd{margin:0}
.tabs>input{position:absolute;opacity:0}
.tabs>label{display:inline-block;margin:0;padding:8px 9px;border-bottom:2px solid transparent;cursor:pointer;
font-weight:400}
.tabs>input:checked+label{border-color:var(--accent);font-weight:600}
.tabs>input:focus-visible+label{outline:2px solid var(--accent)}
.tabs>section{display:none;border-top:1px solid var(--border);padding-top:12px}
@media (max-width:600px){.shell{flex-direction:column}nav{width:auto;border-right:0;border-bottom:1px solid var(--border)}}
)css";

QString menuLink(const QString &target, const QString &caption, bool current)
{
    return u"<a href=\"%1\"%3>%2</a>"_s.arg(target, caption,
                                            current ? u" aria-current=\"page\""_s : QString());
}

QString menu(const WebPage &page)
{
    const bool alerting = page.entry == MenuEntry::Integrations
                          || page.entry == MenuEntry::Definitions
                          || page.entry == MenuEntry::History;
    return u"<nav aria-label=\"Main menu\"><div class=\"brand\">Uptrends practice</div>"_s
           + menuLink(u"/"_s, u"Dashboard"_s, page.entry == MenuEntry::Dashboard)
           + u"<details%1><summary>Alerting</summary><div class=\"entry\">"_s.arg(
               alerting ? u" open"_s : QString())
           + menuLink(u"/Report/Integrations"_s, u"Integrations"_s,
                      page.entry == MenuEntry::Integrations)
           + u"<a class=\"add\" href=\"/Integration/Add\" aria-label=\"Add integration\" title=\"Add integration\">+</a></div>"_s
           + u"<div class=\"entry\">"_s
           + menuLink(u"/Report/AlertDefinitions"_s, u"Alert definitions"_s,
                      page.entry == MenuEntry::Definitions)
           + u"</div><div class=\"entry\">"_s
           + menuLink(u"/Report/AlertHistory"_s, u"Alert history"_s,
                      page.entry == MenuEntry::History)
           + u"</div></details><form method=\"post\" action=\"/Account/Logout\">"_s
           + csrfField(page.csrf)
           + u"<p class=\"muted\">%1</p><button>Sign out</button></form></nav>"_s.arg(
               escaped(page.userName));
}

} // namespace

QString escaped(const QString &text)
{
    return text.toHtmlEscaped();
}

QString csrfField(const QString &csrf)
{
    return u"<input type=\"hidden\" name=\"__RequestVerificationToken\" value=\"%1\">"_s.arg(csrf);
}

QString notice(const QString &text, bool problem)
{
    if (text.isEmpty())
        return {};
    return u"<p class=\"notice%1\" role=\"%2\">%3</p>"_s.arg(
        problem ? u" problem"_s : QString(), problem ? u"alert"_s : u"status"_s, escaped(text));
}

QString checkBox(const QString &name, const QString &value, const QString &caption, bool checked)
{
    return u"<label class=\"check\"><input type=\"checkbox\" name=\"%1\" value=\"%2\"%4> %3</label>"_s
        .arg(name, escaped(value), escaped(caption), checked ? u" checked"_s : QString());
}

QString numberField(const QString &name, const QString &caption, int value, int least)
{
    return u"<label class=\"number\">%2 <input type=\"number\" name=\"%1\" value=\"%3\" min=\"%4\" required></label>"_s
        .arg(name, escaped(caption))
        .arg(value)
        .arg(least);
}

QString table(const QStringList &headings, const QList<QStringList> &rows, const QString &whenEmpty)
{
    if (rows.isEmpty())
        return u"<p class=\"muted\">%1</p>"_s.arg(escaped(whenEmpty));
    QString html = u"<table><thead><tr>"_s;
    for (const QString &heading : headings)
        html += u"<th scope=\"col\">"_s + escaped(heading) + u"</th>"_s;
    html += u"</tr></thead><tbody>"_s;
    for (const QStringList &row : rows)
        html += u"<tr><td>"_s + row.join(u"</td><td>"_s) + u"</td></tr>"_s;
    return html + u"</tbody></table>"_s;
}

Response render(const WebPage &page)
{
    QString html =
        u"<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\">"
        "<meta name=\"viewport\" content=\"width=device-width\"><title>%1 – Uptrends practice</title><style>"_s
            .arg(escaped(page.title));
    html += QLatin1StringView(styles) + u"</style></head><body>"_s;
    if (page.entry == MenuEntry::None)
        html += u"<main class=\"card alone\">"_s + page.body + u"</main>"_s;
    else
        html += u"<div class=\"shell\">"_s + menu(page) + u"<main>"_s + page.body
                + u"</main></div>"_s;
    html += u"<footer>Practice page — this is not the real Uptrends.</footer></body></html>"_s;

    Response response = Response::html(html, page.status);
    response.withHeader("Cache-Control", "no-store");
    response.withHeader("Referrer-Policy", "no-referrer");
    response.withHeader("X-Content-Type-Options", "nosniff");
    response.withHeader(
        "Content-Security-Policy",
        "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'");
    return response;
}

} // namespace sandbox::uptrends
