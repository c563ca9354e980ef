// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/field.h"

#include "ui/theme/theme.h"
#include "ui/widgets/flowtext.h"
#include "ui/widgets/iconlabel.h"

#include <QtCore/QVariant>
#include <QtGui/QTextDocumentFragment>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>

namespace alertbridge::ui {

using namespace Qt::StringLiterals;

namespace {

QString withoutMnemonic(QString text)
{
    text.replace(u"&&"_s, QString(QChar(1)));
    text.remove(u'&');
    text.replace(QChar(1), u'&');
    return text;
}

} // namespace

Field::Field(const QString &label, QWidget *control, QWidget *parent)
    : QWidget(parent)
    , m_labelText(label)
    , m_layout(new QVBoxLayout(this))
    , m_label(new QLabel)
    , m_control(control)
    , m_foot(new QWidget)
    , m_icon(new IconLabel(Icon::Warning, Role::Bad, 14))
    , m_line(new FlowText(QString(), TypeRole::Note, Role::Muted))
{
    QFont font = Theme::font(TypeRole::Body);
    font.setWeight(QFont::Medium);
    m_label->setFont(font);
    m_label->setBuddy(control);
    m_label->setWordWrap(true);
    auto *foot = new QHBoxLayout(m_foot);
    foot->setContentsMargins(0, 0, 0, 0);
    foot->setSpacing(6);
    foot->addWidget(m_icon, 0, Qt::AlignTop);
    foot->addWidget(m_line, 1);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(6);
    m_layout->addWidget(m_label);
    // Controls of a fixed size (a segmented control) keep it, at the left.
    const bool fixed = control->sizePolicy().horizontalPolicy() == QSizePolicy::Fixed;
    m_layout->addWidget(control, 0, fixed ? Qt::AlignLeft : Qt::Alignment());
    m_layout->addWidget(m_foot);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setFocusProxy(control);
    connect(m_line, &QLabel::linkActivated, this, &Field::helpLinkActivated);
    refresh();
}

void Field::setLabel(const QString &label)
{
    m_labelText = label;
    refresh();
}

void Field::setOptional(bool optional)
{
    m_optional = optional;
    refresh();
}

void Field::setHelp(const QString &help)
{
    m_help = help;
    refresh();
}

void Field::setError(const QString &error)
{
    setState(State::Error, error);
}

void Field::setCaution(const QString &caution)
{
    setState(State::Caution, caution);
}

void Field::setGood(const QString &good)
{
    setState(State::Good, good);
}

void Field::clearState()
{
    setState(State::Normal, {});
}

void Field::setState(State state, const QString &message)
{
    m_state = message.isEmpty() ? State::Normal : state;
    m_message = message;
    refresh();
}

QString Field::message() const
{
    return m_state == State::Normal ? m_help : m_message;
}

void Field::refresh()
{
    const QString name = withoutMnemonic(m_labelText);
    m_label->setText(m_optional ? tr("%1 (optional)").arg(m_labelText) : m_labelText);
    m_label->setVisible(!m_labelText.isEmpty());

    Role ink = Role::Muted;
    Icon icon = Icon::Warning;
    switch (m_state) {
    case State::Normal:
        break;
    case State::Good:
        ink = Role::Good;
        icon = Icon::Check;
        break;
    case State::Caution:
        ink = Role::Caution;
        break;
    case State::Error:
        ink = Role::Bad;
        break;
    }
    const QString line = message();
    m_icon->setIcon(icon, ink);
    m_icon->setVisible(m_state != State::Normal);
    m_line->setColorRole(ink);
    // Only the help is the app's own text and may hold a link; the rest can quote a service.
    if (m_state == State::Normal && Qt::mightBeRichText(line)) {
        m_line->setRichText(line);
    } else {
        m_line->setPlainText(line);
    }
    m_foot->setVisible(!line.isEmpty());

    const QString spoken = Qt::mightBeRichText(line) && m_state == State::Normal
                               ? QTextDocumentFragment::fromHtml(line).toPlainText()
                               : line;
    m_control->setAccessibleName(name);
    m_control->setAccessibleDescription(m_state == State::Error ? tr("Error: %1").arg(spoken)
                                                                : spoken);
    const bool invalid = m_state == State::Error;
    if (m_control->property("invalid").toBool() != invalid) {
        m_control->setProperty("invalid", invalid);
        m_control->update();
    }
}

} // namespace alertbridge::ui
