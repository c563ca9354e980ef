// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

class QLabel;
class QVBoxLayout;

namespace alertbridge::ui {

class FlowText;
class IconLabel;

/**
 * A label, the control it names, and one line under it: help, good news or an error. The control
 * gets its accessible name and description from here; an error also marks its edge.
 */
class Field : public QWidget
{
    Q_OBJECT
public:
    enum class State { Normal, Good, Caution, Error };
    Q_ENUM(State)

    Field(const QString &label, QWidget *control, QWidget *parent = nullptr);

    void setLabel(const QString &label);
    [[nodiscard]] QString label() const { return m_labelText; }
    /** Adds a muted "(optional)" behind the label. */
    void setOptional(bool optional);
    /** Shown whenever there is no error, caution or good news. */
    void setHelp(const QString &help);
    void setError(const QString &error);
    void setCaution(const QString &caution);
    void setGood(const QString &good);
    /** Back to the help. */
    void clearState();

    [[nodiscard]] State state() const { return m_state; }
    /** The line as shown now. */
    [[nodiscard]] QString message() const;
    [[nodiscard]] QWidget *control() const { return m_control; }

Q_SIGNALS:
    void helpLinkActivated(const QString &link);

private:
    void setState(State state, const QString &message);
    void refresh();

    QString m_labelText;
    QString m_help;
    QString m_message;
    State m_state = State::Normal;
    bool m_optional = false;
    QVBoxLayout *m_layout;
    QLabel *m_label;
    QWidget *m_control;
    QWidget *m_foot;
    IconLabel *m_icon;
    FlowText *m_line;
};

} // namespace alertbridge::ui
