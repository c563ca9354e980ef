// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/icons.h"

#include <QtWidgets/QPushButton>

namespace alertbridge::ui {

class Spinner;

/** A push button of one of the app's kinds. A plain QPushButton looks Secondary. */
class Button : public QPushButton
{
    Q_OBJECT
    Q_PROPERTY(int kind READ kindValue)
    Q_PROPERTY(bool busy READ isBusy)
public:
    enum class Kind {
        Secondary, ///< bordered
        Primary, ///< accent; one per view
        Quiet, ///< accent text without a border, padded like a button
        Danger, ///< cannot be undone
        Link ///< accent text in running text, no padding
    };
    Q_ENUM(Kind)

    explicit Button(const QString &text, Kind kind = Kind::Secondary, QWidget *parent = nullptr);
    /** A square button with an icon alone; @p name is spoken and shown as tool tip. */
    Button(Icon icon, const QString &name, Kind kind = Kind::Secondary, QWidget *parent = nullptr);

    [[nodiscard]] Kind kind() const { return m_kind; }
    void setKind(Kind kind);
    /** Puts a themed icon of the right tint before the text. */
    void setLeadingIcon(Icon icon);

    /** While busy: a spinner before the text, not pressable, same width. Focus stays. */
    void setBusy(bool busy);
    [[nodiscard]] bool isBusy() const { return m_busy; }

    /** A link in the colour of secondary text until it is pointed at. */
    void setMuted(bool muted);

    /** Disables with a reason: shown as tool tip and spoken. An empty reason enables. */
    void setDisabledReason(const QString &reason);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] int kindValue() const { return int(m_kind); }
    void refreshIcon();
    void placeSpinner();

    Kind m_kind;
    Icon m_icon = Icon::IconCount;
    bool m_iconOnly = false;
    bool m_busy = false;
    Spinner *m_spinner = nullptr;
};

} // namespace alertbridge::ui
