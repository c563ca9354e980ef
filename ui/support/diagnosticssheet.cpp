// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/diagnosticssheet.h"

#include "core/changes/journal.h"
#include "core/connection/networkaccess.h"
#include "core/delivery/deliveryhistory.h"
#include "core/diagnostics/diagnosticsections.h"
#include "core/inventory/accountinventory.h"
#include "core/json/ownfile.h"
#include "ui/shell/profilesession.h"
#include "ui/support/textsearch.h"
#include "ui/support/windowfacts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/busy.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flowtext.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/plainscroll.h"
#include "ui/widgets/roomkeeper.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/sheetground.h"

#include <QtCore/QDir>
#include <QtCore/QStandardPaths>
#include <QtGui/QFontDatabase>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QVBoxLayout>

namespace alertbridge::ui {

using namespace Qt::StringLiterals;
using Kind = DiagnosticSection::Kind;

namespace {

constexpr QSize wantedSize {920, 640};
constexpr int sectionsWidth = 250;
constexpr int leastText = 80; ///< of the preview's height
constexpr int margins = 24;

ConnectionRules rulesOf(const UiContext &context)
{
    return context.network ? context.network->rules() : ConnectionRules();
}

QString titleOf(Kind kind)
{
    switch (kind) {
    case Kind::Program:
        return DiagnosticsSheet::tr("Versions and licences");
    case Kind::System:
        return DiagnosticsSheet::tr("This computer");
    case Kind::Storage:
        return DiagnosticsSheet::tr("Files, without what is in them");
    case Kind::Profiles:
        return DiagnosticsSheet::tr("Settings of the profiles");
    case Kind::Connections:
        return DiagnosticsSheet::tr("Proxy and connection tests");
    case Kind::Contents:
        return DiagnosticsSheet::tr("How many of what");
    case Kind::Log:
        break;
    }
    return DiagnosticsSheet::tr("Recent log");
}

} // namespace

DiagnosticsSheet::DiagnosticsSheet(const UiContext &context, ProfileSession *session,
                                   QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_madeAt(QDateTime::currentDateTimeUtc())
    , m_probe(new ConnectionProbe(context.http, context.secrets, this))
{
    setObjectName(u"diagnosticsSheet"_s);
    setWindowTitle(tr("Save diagnostics"));
    setSheetGround(this);
    auto *about = new FlowText(
        tr("For whoever helps you. Below is, word for word, what the file will hold. Passwords, "
           "tokens, names and addresses are not in it, and nothing is sent anywhere."),
        TypeRole::Body, Role::Muted);
    setAccessibleDescription(about->text());

    auto *columns = new QHBoxLayout;
    columns->setSpacing(tokens::Space5);
    columns->addWidget(buildSections());
    columns->addWidget(buildPreview(), 1);
    m_notice = new Notice;
    m_notice->setObjectName(u"diagnosticsNotice"_s);
    m_notice->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(margins, margins, margins, tokens::Space5);
    layout->setSpacing(tokens::Space4);
    layout->addWidget(new FlowText(tr("Save diagnostics"), TypeRole::Section));
    layout->addWidget(about);
    layout->addLayout(columns, 1);
    layout->addWidget(m_notice);
    layout->addWidget(buildButtons());
    // Only now are they part of a dialog.
    m_save->setDefault(true);
    m_save->setFocus();
    new RoomKeeper(parent ? parent->window() : nullptr, this, wantedSize);

    connect(m_probe, &ConnectionProbe::progressed, this, [this](int done, int total) {
        m_testing->setText(tr("Testing the connections: %1 of %2").arg(done + 1).arg(total));
    });
    connect(m_probe, &ConnectionProbe::finished, this, &DiagnosticsSheet::showProbe);
    collect(session);
    showText();
}

DiagnosticsSheet::~DiagnosticsSheet() = default;

QWidget *DiagnosticsSheet::buildSections()
{
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(tokens::Space2);
    column->addWidget(new FlowText(tr("Parts of the file"), TypeRole::BodyStrong));
    for (const Kind kind : DiagnosticSection::all) {
        auto *box = new QCheckBox(titleOf(kind));
        box->setObjectName(u"diagnostics-"_s + diagnosticName(kind));
        box->setChecked(true);
        column->addWidget(box);
        connect(box, &QCheckBox::toggled, this, [this, kind](bool wanted) {
            if (wanted)
                m_leftOut.remove(kind);
            else
                m_leftOut.insert(kind);
            showText();
        });
    }
    column->addSpacing(tokens::Space3);
    m_test = new Button(tr("Test connections"));
    m_test->setObjectName(u"testConnectionsButton"_s);
    m_testing = new BusyLine;
    m_testing->setObjectName(u"testingConnections"_s);
    m_testing->setCancelable(true);
    m_testing->hide();
    column->addWidget(m_test, 0, Qt::AlignLeft);
    column->addWidget(m_testing);
    column->addStretch();
    connect(m_test, &Button::clicked, this, &DiagnosticsSheet::testConnections);
    connect(m_testing, &BusyLine::cancelRequested, m_probe, &ConnectionProbe::cancel);
    auto *scroll = new PlainScroll; // the smallest window has no room for all of it
    scroll->setContent(part);
    scroll->setFixedWidth(sectionsWidth);
    return scroll;
}

QWidget *DiagnosticsSheet::buildPreview()
{
    m_preview = new QPlainTextEdit;
    m_preview->setObjectName(u"diagnosticsText"_s);
    m_preview->setReadOnly(true);
    m_preview->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_preview->setTabChangesFocus(true);
    m_preview->setMinimumHeight(leastText);
    m_preview->setAccessibleName(tr("What the file will hold"));
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPixelSize(Theme::font(TypeRole::Note).pixelSize());
    m_preview->setFont(font);
    auto *search = new TextSearch(m_preview);
    search->field()->setFindScope(this);
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(tokens::Space2);
    column->addWidget(search);
    column->addWidget(m_preview, 1);
    return part;
}

QWidget *DiagnosticsSheet::buildButtons()
{
    auto *close = new Button(tr("Close"));
    close->setObjectName(u"closeDiagnosticsButton"_s);
    m_save = new Button(tr("Save…"), Button::Kind::Primary);
    m_save->setObjectName(u"saveDiagnosticsButton"_s);
    auto *part = new QWidget;
    auto *row = new QHBoxLayout(part);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(tokens::Space3);
    row->addStretch();
    row->addWidget(close);
    row->addWidget(m_save);
    connect(close, &Button::clicked, this, &QDialog::reject);
    connect(m_save, &Button::clicked, this, &DiagnosticsSheet::chooseFile);
    return part;
}

/// Looks once: the window beneath cannot be used meanwhile.
void DiagnosticsSheet::collect(ProfileSession *session)
{
    QList<Profile> profiles = m_context.profiles->profiles();
    Account *open = session ? session->account() : nullptr;
    const QString openId = open ? open->profile().id : QString();
    if (open) {
        profiles.removeIf([&openId](const Profile &profile) { return profile.id == openId; });
        profiles.prepend(open->profile());
    }
    for (const Profile &profile : std::as_const(profiles))
        m_candidates.append({profile, open && profile.id == openId ? open : nullptr});
    QStringList folders {QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation)};
    folders.append(m_context.stateFolder.isEmpty()
                       ? QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)
                       : m_context.stateFolder);
    DiagnosticSection system = diagnostics::system();
    system.lines += windowFacts(m_context);

    diagnostics::introduce(m_names, profiles, rulesOf(m_context));
    m_sections = {
        diagnostics::program(m_context.engineVersion ? m_context.engineVersion() : QString()),
        system,
        diagnostics::storage(m_names, folders),
        diagnostics::profiles(m_names, profiles, openId),
        diagnostics::connections(m_names, rulesOf(m_context), {}),
        session ? diagnostics::contents(&session->inventory()->inventory(), session->journal(),
                                        session->history())
                : diagnostics::contents(nullptr, nullptr, nullptr),
        diagnostics::log(m_names),
    };
    m_test->setDisabledReason(m_candidates.isEmpty() ? tr("No accounts are connected yet.")
                                                     : QString());
}

void DiagnosticsSheet::setSection(const DiagnosticSection &section)
{
    for (DiagnosticSection &known : m_sections) {
        if (known.kind == section.kind)
            known = section;
    }
}

void DiagnosticsSheet::testConnections()
{
    m_notice->hide();
    m_test->hide();
    m_testing->show();
    m_testing->setFocus(Qt::OtherFocusReason);
    m_probe->start(m_candidates);
}

void DiagnosticsSheet::showProbe()
{
    m_testing->hide();
    m_test->show();
    m_test->setFocus(Qt::OtherFocusReason);
    setSection(diagnostics::connections(m_names, rulesOf(m_context), m_probe->results()));
    setSection(diagnostics::log(m_names)); // with the requests that were just made
    showText();
    const QTextCursor place = m_preview->document()->find(u"[connections]"_s);
    if (!place.isNull()) {
        m_preview->setTextCursor(place);
        m_preview->centerCursor();
    }
}

QString DiagnosticsSheet::text() const
{
    return diagnosticText(m_sections, m_leftOut, m_madeAt);
}

void DiagnosticsSheet::showText()
{
    m_preview->setPlainText(text());
}

void DiagnosticsSheet::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Save diagnostics"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"saveDiagnosticsDialog"_s);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setNameFilters({tr("Text file (*.txt)")});
    dialog->setDefaultSuffix(u"txt"_s);
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->selectFile(u"alertbridge-diagnostics-"_s
                       + m_madeAt.toLocalTime().toString(u"yyyy-MM-dd-HHmm"_s));
    connect(dialog, &QFileDialog::fileSelected, this, &DiagnosticsSheet::save);
    dialog->open();
}

bool DiagnosticsSheet::save(const QString &path)
{
    const QString shown = QDir::toNativeSeparators(path);
    if (!replaceOwnFile(path, text().toUtf8())) {
        m_notice->showMessage(Tone::Bad, tr("The diagnostics could not be saved"),
                              tr("%1 could not be written. Choose another folder.").arg(shown));
        return false;
    }
    m_notice->showMessage(Tone::Good, tr("Diagnostics saved"),
                          tr("%1. Look through it before you hand it on.").arg(shown));
    return true;
}

DiagnosticsSheet *DiagnosticsSheet::present(QWidget *parent, const UiContext &context,
                                            ProfileSession *session)
{
    auto *sheet = new DiagnosticsSheet(context, session, parent);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    sheet->open();
    return sheet;
}

} // namespace alertbridge::ui
