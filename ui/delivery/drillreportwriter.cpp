// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delivery/drillreportwriter.h"

#include "core/json/ownfile.h"
#include "ui/widgets/notice.h"
#include "ui/words/deliverywords.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QLocale>
#include <QtCore/QStandardPaths>
#include <QtCore/QTemporaryDir>
#include <QtCore/QTimeZone>
#include <QtGui/QPageLayout>
#include <QtGui/QPdfWriter>
#include <QtGui/QTextDocument>
#include <QtWidgets/QFileDialog>

namespace alertbridge::ui {

using namespace Qt::StringLiterals;

namespace {

struct DrillText
{
    Q_DECLARE_TR_FUNCTIONS(DrillReport)
};

// A printed page is white whatever the theme.
constexpr auto reportStyle = "body { font-family: sans-serif; font-size: 10pt; color: #1b1f24; }"
                             "h1 { font-size: 18pt; } h2 { font-size: 12pt; margin-top: 18px; }"
                             "td, th { padding: 3px 12px 3px 0; text-align: left; }"
                             ".muted { color: #57606a; } .good { color: #1a7f37; }"
                             ".bad { color: #b42318; }"_L1;

QString plain(const QString &text)
{
    return text.toHtmlEscaped();
}

QString timeWords(const QDateTime &time)
{
    if (!time.isValid())
        return {};
    const QDateTime local = time.toLocalTime();
    return DrillText::tr("%1 (%2)", "local time and UTC")
        .arg(QLocale().toString(local, QLocale::LongFormat),
             time.toUTC().toString(u"yyyy-MM-dd HH:mm:ss"_s) + u" UTC"_s);
}

QString factRow(const QString &name, const QString &value)
{
    return u"<tr><th class=\"muted\">%1</th><td>%2</td></tr>"_s.arg(plain(name), plain(value));
}

QString resultWords(const DrillRow &row)
{
    if (row.state == DrillRow::State::NotRun || row.state == DrillRow::State::Waiting)
        return DrillText::tr("Not run");
    return resultChip(row.record).text;
}

QString classOf(const DrillRow &row)
{
    if (row.state != DrillRow::State::Done)
        return u"muted"_s;
    return row.record.result == DeliveryRecord::Result::Proven ? u"good"_s : u"bad"_s;
}

QString peopleOf(const DeliveryRecord &record)
{
    return record.notified.isEmpty() ? DrillText::tr("Nobody") : notifiedSentence(record.notified);
}

QString overviewTable(const DrillReport &report)
{
    QString table = u"<table width=\"100%\"><tr>"_s;
    for (const QString &head :
         {DrillText::tr("Service"), DrillText::tr("Result"), DrillText::tr("Told"),
          DrillText::tr("Incident"), DrillText::tr("Took")})
        table += u"<th>%1</th>"_s.arg(plain(head));
    table += u"</tr>"_s;
    for (const DrillRow &row : report.rows) {
        const bool run = row.state == DrillRow::State::Done;
        const QString incident = row.record.incidentNumber != 0
                                     ? u"#"_s + QString::number(row.record.incidentNumber)
                                     : QString();
        table += u"<tr><td>%1</td><td class=\"%2\">%3</td><td>%4</td><td>%5</td><td>%6</td></tr>"_s
                     .arg(plain(row.serviceName), classOf(row), plain(resultWords(row)),
                          run ? plain(peopleOf(row.record)) : QString(), plain(incident),
                          plain(durationText(row.record)));
    }
    return table + u"</table>"_s;
}

QString hopsTable(const DeliveryRecord &record)
{
    QString table = u"<table>"_s;
    for (const DeliveryHop &hop : record.hops) {
        const QString look = hop.state == DeliveryHop::State::Good  ? u"good"_s
                             : hop.state == DeliveryHop::State::Bad ? u"bad"_s
                                                                    : u"muted"_s;
        table += u"<tr><td class=\"%1\">%2</td><td>%3</td><td class=\"muted\">%4</td></tr>"_s.arg(
            look, plain(hopTitle(hop)), plain(hopText(record, hop)), plain(hopTime(hop)));
    }
    return table + u"</table>"_s;
}

QString serviceSection(const DrillRow &row)
{
    QString section = u"<h2>%1 <span class=\"muted\">(%2)</span></h2>"_s.arg(plain(row.serviceName),
                                                                             plain(row.serviceId));
    if (row.state != DrillRow::State::Done)
        return section
               + u"<p class=\"muted\">%1</p>"_s.arg(plain(
                   DrillText::tr("Not run: the drill was stopped before. Nothing is proven.")));
    const OutcomeWords outcome = outcomeWords(row.record);
    section += u"<p><b class=\"%1\">%2</b><br>%3</p>"_s.arg(classOf(row), plain(outcome.title),
                                                            plain(outcome.text));
    section += hopsTable(row.record);
    if (row.record.incidentUrl.isValid())
        section += u"<p>%1 <a href=\"%2\">%2</a></p>"_s.arg(
            plain(DrillText::tr("Incident #%1:").arg(row.record.incidentNumber)),
            plain(row.record.incidentUrl.toString(QUrl::FullyEncoded)));
    if (row.record.incidentOpen)
        section += u"<p class=\"bad\">%1</p>"_s.arg(
            plain(DrillText::tr("The test incident was still open when this was written.")));
    return section;
}

} // namespace

QString drillReportHtml(const DrillReport &report)
{
    const QString title = DrillText::tr("Fire drill: delivery of alerts to people");
    QString html = u"<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>%1</title>"
                   "<style>%2</style></head><body><h1>%1</h1>"_s.arg(plain(title), reportStyle);
    html += u"<table>"_s;
    html += factRow(DrillText::tr("Account"),
                    report.practice
                        ? DrillText::tr("%1 (practice account, simulated)").arg(report.profileName)
                        : report.profileName);
    html += factRow(DrillText::tr("Begun"), timeWords(report.startedAt));
    html += factRow(DrillText::tr("Ended"), timeWords(report.endedAt));
    html += factRow(DrillText::tr("Run by"),
                    report.sentBy.isEmpty() ? DrillText::tr("Unknown") : report.sentBy);
    html += factRow(DrillText::tr("Run with"),
                    u"Alertbridge "_s + QCoreApplication::applicationVersion());
    html += factRow(DrillText::tr("Result"), DrillText::tr("%1 proven, %2 not proven, %3 not run")
                                                 .arg(report.provenCount())
                                                 .arg(report.notProvenCount())
                                                 .arg(report.notRunCount()));
    html += u"</table><h2>%1</h2>"_s.arg(plain(DrillText::tr("Overview")));
    html += overviewTable(report);
    html += u"<h2>%1</h2><p>%2</p>"_s.arg(
        plain(DrillText::tr("What was tried")),
        plain(DrillText::tr(
            "For each service one test message was sent to PagerDuty with the service’s own "
            "integration key. Proven means: an incident opened, PagerDuty noted that somebody was "
            "told, and the incident was read back as resolved. Whether that person saw the message "
            "is not known, and neither is the way from the monitor to PagerDuty: the whole path "
            "test "
            "is for that.")));
    for (const DrillRow &row : report.rows)
        html += serviceSection(row);
    return html + u"</body></html>\n"_s;
}

bool writeDrillReport(const DrillReport &report, const QString &path)
{
    const QString html = drillReportHtml(report);
    if (!path.endsWith(".pdf"_L1, Qt::CaseInsensitive))
        return replaceOwnFile(path, html.toUtf8());
    QByteArray pdf;
    {
        QTemporaryDir folder;
        const QString draft = folder.filePath(u"report.pdf"_s);
        {
            QPdfWriter writer(draft);
            writer.setPageSize(QPageSize(QPageSize::A4));
            writer.setPageMargins(QMarginsF(18, 18, 18, 18), QPageLayout::Millimeter);
            writer.setTitle(DrillText::tr("Fire drill: delivery of alerts to people"));
            writer.setCreator(u"Alertbridge"_s);
            QTextDocument document;
            document.setDocumentMargin(0);
            document.setHtml(html);
            document.print(&writer);
        }
        QFile file(draft);
        if (!file.open(QIODevice::ReadOnly))
            return false;
        pdf = file.readAll();
    }
    return !pdf.isEmpty() && replaceOwnFile(path, pdf);
}

void saveDrillReport(QWidget *parent, Notice *outcome, const std::function<DrillReport()> &report)
{
    auto *dialog = new QFileDialog(parent, DrillText::tr("Save report"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"saveReportDialog"_s);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setNameFilters(
        {DrillText::tr("PDF document (*.pdf)"), DrillText::tr("Web page (*.html)")});
    dialog->setDefaultSuffix(u"pdf"_s);
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->selectFile(DrillText::tr("Fire drill %1", "a file name with a date")
                           .arg(report().startedAt.toLocalTime().toString(u"yyyy-MM-dd HH-mm"_s)));
    QObject::connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        dialog->setDefaultSuffix(filter.contains("*.html"_L1) ? u"html"_s : u"pdf"_s);
    });
    QObject::connect(
        dialog, &QFileDialog::fileSelected, outcome, [outcome, report](const QString &path) {
            const QString shown = QDir::toNativeSeparators(path);
            if (writeDrillReport(report(), path))
                outcome->showMessage(Tone::Good, DrillText::tr("Report saved"), shown);
            else
                outcome->showMessage(
                    Tone::Bad, DrillText::tr("The report could not be saved"),
                    DrillText::tr("%1 could not be written. Choose another folder.").arg(shown));
        });
    dialog->open();
}

} // namespace alertbridge::ui
