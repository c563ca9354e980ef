// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QList>
#include <QtNetwork/QSslCertificate>
#include <QtWidgets/QWidget>

class QVBoxLayout;

namespace alertbridge::ui {

class Button;
class FlowText;
class Notice;

/// The authorities that are trusted beside those of this computer: looked at before they are added,
/// taken away again.
class AuthorityList : public QWidget
{
    Q_OBJECT

public:
    explicit AuthorityList(const QList<QSslCertificate> &authorities, QWidget *parent = nullptr);

    QList<QSslCertificate> authorities() const { return m_authorities; }
    void addFiles(const QStringList &paths); ///< what cannot be used is said

Q_SIGNALS:
    void edited();

private:
    void chooseFiles();
    void showRows();

    QList<QSslCertificate> m_authorities;
    QVBoxLayout *m_rows;
    FlowText *m_none;
    Notice *m_problem;
    Button *m_add;
};

} // namespace alertbridge::ui
