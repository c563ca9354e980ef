// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/confirmsheet.h"

#include "ui/theme/stylepaint.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flowtext.h"
#include "ui/widgets/sheetground.h"

#include <QtGui/QPainter>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QScrollArea>

namespace alertbridge::ui {

namespace {

constexpr int sheetWidth = 480;
constexpr int longestList = 240;

/** The lines of what will change, on a quiet ground. */
class ChangeList : public QFrame
{
public:
    explicit ChangeList(const QStringList &items)
    {
        auto *layout = new QVBoxLayout(this);
        layout->setContentsMargins(tokens::Space4, tokens::Space3, tokens::Space4, tokens::Space3);
        layout->setSpacing(tokens::Space2);
        for (const QString &item : items)
            layout->addWidget(new FlowText(item));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        stylepaint::surface(&painter, rect(), 8, Theme::color(Role::QuietSurface));
    }
};

} // namespace

ConfirmSheet::ConfirmSheet(const Content &content, QWidget *parent)
    : QDialog(parent)
    , m_content(new QVBoxLayout)
{
    setWindowTitle(content.title);
    setAccessibleDescription(content.text);
    setSheetGround(this);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, tokens::Space5);
    layout->setSpacing(tokens::Space5);
    m_content->setSpacing(tokens::Space3);
    auto *words = new QVBoxLayout;
    words->setSpacing(6);
    words->addWidget(new FlowText(content.title, TypeRole::Section));
    if (!content.text.isEmpty())
        words->addWidget(new FlowText(content.text, TypeRole::Body, Role::Muted));
    m_content->addLayout(words);
    if (!content.items.isEmpty()) {
        auto *list = new ChangeList(content.items);
        const int inside = sheetWidth - 48;
        const int wanted = list->layout()->heightForWidth(inside);
        if (wanted > longestList) {
            auto *scroll = new QScrollArea;
            scroll->setFrameShape(QFrame::NoFrame);
            scroll->setWidgetResizable(true);
            scroll->setWidget(list);
            scroll->setFixedHeight(longestList);
            scroll->setAccessibleName(content.title);
            scroll->viewport()->setAutoFillBackground(false);
            list->setAutoFillBackground(false);
            m_content->addWidget(scroll);
        } else {
            m_content->addWidget(list);
        }
    }
    layout->addLayout(m_content);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(10);
    buttons->addStretch();
    auto *cancel = new Button(content.cancel.isEmpty() ? tr("Cancel") : content.cancel);
    auto *primary = new Button(content.primary,
                               content.danger ? Button::Kind::Danger : Button::Kind::Primary);
    buttons->addWidget(cancel);
    if (!content.secondary.isEmpty()) {
        auto *secondary = new Button(content.secondary);
        secondary->setObjectName(QStringLiteral("sheetSecondaryButton"));
        connect(secondary, &Button::clicked, this, [this] { choose(Choice::Secondary); });
        buttons->addWidget(secondary);
    }
    buttons->addWidget(primary);
    layout->addLayout(buttons);

    // Return presses what has the focus, and at first that is nothing that cannot be undone.
    cancel->setObjectName(QStringLiteral("sheetCancelButton"));
    primary->setObjectName(QStringLiteral("sheetPrimaryButton"));
    Button *first = content.danger ? cancel : primary;
    first->setDefault(true);
    first->setFocus();
    connect(cancel, &Button::clicked, this, [this] { choose(Choice::Cancelled); });
    connect(primary, &Button::clicked, this, [this] { choose(Choice::Primary); });
    connect(this, &QDialog::rejected, this, [this] { choose(Choice::Cancelled); });
    setFixedWidth(sheetWidth);
}

ConfirmSheet *ConfirmSheet::ask(QWidget *parent, const Content &content,
                                const std::function<void(Choice)> &answer)
{
    auto *sheet = new ConfirmSheet(content, parent);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    if (answer)
        connect(sheet, &ConfirmSheet::chosen, sheet, answer);
    sheet->open();
    return sheet;
}

void ConfirmSheet::addContent(QWidget *widget)
{
    m_content->addWidget(widget);
}

void ConfirmSheet::showEvent(QShowEvent *event)
{
    // A dialog asks its layout for a size before it knows its width: wrapped text would be cut.
    setFixedHeight(layout()->totalHeightForWidth(sheetWidth));
    QDialog::showEvent(event);
}

void ConfirmSheet::choose(Choice choice)
{
    if (m_answered)
        return;
    m_answered = true;
    Q_EMIT chosen(choice);
    done(choice == Choice::Cancelled ? Rejected : Accepted);
}

} // namespace alertbridge::ui
