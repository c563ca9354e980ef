// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/pagerduty/page.h"

namespace sandbox::pd {

using namespace Qt::StringLiterals;

namespace {

constexpr auto style = R"(
:root { color-scheme: light dark; --ink: #1c2321; --soft: #5b6663; --paper: #fff; --ground: #eef1f0;
        --line: #ccd4d2; --accent: #04704c; --onaccent: #fff; --warn: #a3261b; }
@media (prefers-color-scheme: dark) { :root { --ink: #e8edeb; --soft: #a3aeab; --paper: #1d2422;
        --ground: #131817; --line: #3a4441; --accent: #45c496; --onaccent: #06251a; --warn: #ff9d92; } }
* { box-sizing: border-box; }
body { margin: 0; padding: 32px 16px; background: var(--ground); color: var(--ink);
       font: 15px/1.5 system-ui, sans-serif; }
main { max-width: 420px; margin: 0 auto; padding: 28px; background: var(--paper);
       border: 1px solid var(--line); border-radius: 10px; }
main.wide { max-width: 760px; }
.practice { max-width: 760px; margin: 0 auto 16px; text-align: center; color: var(--soft); font-size: 13px; }
h1 { margin: 0 0 16px; font-size: 21px; line-height: 1.3; }
h2 { margin: 24px 0 8px; font-size: 16px; }
p { margin: 0 0 16px; }
label, legend { display: block; font-weight: 600; margin-bottom: 4px; padding: 0; }
fieldset { border: 0; margin: 0 0 16px; padding: 0; }
label.choice { display: flex; gap: 10px; font-weight: 400; margin: 0; padding: 6px 2px; }
input[type=email], input[type=password], input[type=search] { width: 100%; padding: 9px 10px; margin-bottom: 16px;
       font: inherit; color: inherit; background: var(--ground); border: 1px solid var(--line); border-radius: 6px; }
button { padding: 9px 18px; font: inherit; font-weight: 600; border: 1px solid var(--accent); border-radius: 6px;
         background: var(--accent); color: var(--onaccent); cursor: pointer; }
button.plain { background: none; color: var(--accent); }
.actions { display: flex; gap: 10px; }
.services { max-height: 300px; overflow-y: auto; border: 1px solid var(--line); border-radius: 6px; padding: 6px 12px; }
.problem { color: var(--warn); font-weight: 600; }
.soft { color: var(--soft); }
a { color: var(--accent); }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
table { width: 100%; border-collapse: collapse; }
th, td { text-align: left; vertical-align: top; padding: 7px 10px 7px 0; border-bottom: 1px solid var(--line); }
td, th { overflow-wrap: anywhere; }
)"_L1;

Response page(const QString &title, const QString &body, const QString &width, int status)
{
    // Arguments in one call: a title that holds "%2" must stay as it is.
    return Response::html(
        u"<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\">"
        "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><title>%1 – "
        "PagerDuty practice</title>"
        "<style>%2</style></head><body>"
        "<p class=\"practice\">Practice page — this is not the real PagerDuty.</p>"
        "<main class=\"%3\"><h1>%1</h1>%4</main></body></html>"_s.arg(escaped(title), style, width,
                                                                      body),
        status);
}

} // namespace

QString escaped(const QString &text)
{
    return text.toHtmlEscaped().replace(u'\'', "&#39;"_L1);
}

QString hiddenField(const QString &name, const QString &value)
{
    return u"<input type=\"hidden\" name=\"%1\" value=\"%2\">"_s.arg(escaped(name), escaped(value));
}

QString problemNote(const QString &text)
{
    return text.isEmpty() ? QString()
                          : u"<p class=\"problem\" role=\"alert\">%1</p>"_s.arg(escaped(text));
}

Response card(const QString &title, const QString &body, int status)
{
    return page(title, body, u"narrow"_s, status);
}

Response wideCard(const QString &title, const QString &body, int status)
{
    return page(title, body, u"wide"_s, status);
}

} // namespace sandbox::pd
