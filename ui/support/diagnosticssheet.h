// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnostics/connectionprobe.h"
#include "core/diagnostics/diagnosticreport.h"
#include "core/diagnostics/pseudonyms.h"
#include "ui/shell/uicontext.h"

#include <QtWidgets/QDialog>

class QPlainTextEdit;

namespace alertbridge::ui {

class BusyLine;
class Button;
class Notice;
class ProfileSession;

/// *Save diagnostics*: shows, word for word, what would be written for whoever helps; lets one
/// leave parts out and test the connections first; then saves it as one text file. Sends nothing
/// anywhere but those tests.
class DiagnosticsSheet : public QDialog
{
    Q_OBJECT

public:
    /// @p session is the open profile; null: none is.
    DiagnosticsSheet(const UiContext &context, ProfileSession *session, QWidget *parent);
    ~DiagnosticsSheet() override;

    /// Opens a sheet over @p parent that deletes itself.
    static DiagnosticsSheet *present(QWidget *parent, const UiContext &context,
                                     ProfileSession *session);

    QString text() const; ///< what saving writes
    /// Writes it, and says what became of it. What was at @p path before stays where that fails.
    bool save(const QString &path);

private:
    QWidget *buildSections();
    QWidget *buildPreview();
    QWidget *buildButtons();
    void collect(ProfileSession *session);
    void setSection(const DiagnosticSection &section);
    void testConnections();
    void showProbe();
    void showText();
    void chooseFile();

    const UiContext &m_context;
    QDateTime m_madeAt;
    Pseudonyms m_names;
    QList<DiagnosticSection> m_sections;
    QSet<DiagnosticSection::Kind> m_leftOut;
    QList<ConnectionProbe::Candidate> m_candidates;
    ConnectionProbe *m_probe;
    QPlainTextEdit *m_preview = nullptr;
    Button *m_save = nullptr;
    Button *m_test = nullptr;
    BusyLine *m_testing = nullptr;
    Notice *m_notice = nullptr;
};

} // namespace alertbridge::ui
