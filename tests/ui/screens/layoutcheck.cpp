// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/screens/layoutcheck.h"

#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/flowtext.h"

#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QAbstractScrollArea>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QStyle>
#include <QtWidgets/QStyleOptionComboBox>
#include <QtWidgets/QTreeView>

using namespace Qt::StringLiterals;

namespace alertbridge::screens {

namespace {

constexpr int shownOfText = 40;

QString textOf(const QWidget *widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        return label->text();
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        return button->text();
    return widget->accessibleName();
}

/// Where it is and what it says, for whoever reads the report.
QString nameOf(const QWidget *widget)
{
    QStringList path;
    for (const QWidget *at = widget; at && path.size() < 4; at = at->parentWidget()) {
        path.prepend(at->objectName().isEmpty()
                         ? QString::fromLatin1(at->metaObject()->className()).section(u':', -1)
                         : at->objectName());
        if (at->isWindow())
            break;
    }
    const QString text = textOf(widget).simplified().left(shownOfText);
    return path.join(u'/') + (text.isEmpty() ? QString() : u" “%1”"_s.arg(text));
}

QString measure(const QSize &size)
{
    return u"%1x%2"_s.arg(size.width()).arg(size.height());
}

/// Scrolled content and the inside of Qt's own controls lie where they like.
bool isPartOfControl(const QWidget *widget)
{
    const QWidget *parent = widget->parentWidget();
    if (!parent)
        return false;
    if (qobject_cast<const QAbstractScrollArea *>(parent) || qobject_cast<const QComboBox *>(parent)
        || qobject_cast<const QLineEdit *>(parent) || parent->inherits("QAbstractSpinBox"))
        return true;
    const auto *area = qobject_cast<const QAbstractScrollArea *>(parent->parentWidget());
    return area && (area->viewport() == parent || widget->inherits("QScrollBar"));
}

QStringList flowTextProblems(const ui::FlowText *text)
{
    if (text->text().isEmpty())
        return {};
    const int needed = text->heightForWidth(text->width());
    if (text->wordWrap() && needed > text->height())
        return {u"cut off below: %1 needs a height of %2"_s.arg(measure(text->size())).arg(needed)};
    if (!text->wordWrap() && text->sizeHint().width() > text->width())
        return {u"cut off: %1 needs a width of %2"_s.arg(measure(text->size()))
                    .arg(text->sizeHint().width())};
    return {};
}

QStringList textProblems(const QWidget *widget)
{
    const QString tip = widget->toolTip();
    if (const auto *text = qobject_cast<const ui::FlowText *>(widget))
        return flowTextProblems(text);
    if (const auto *label = qobject_cast<const ui::ElidedLabel *>(widget)) {
        if (label->isElided() && tip.isEmpty())
            return {u"elided without a tool tip"_s};
    } else if (const auto *button = qobject_cast<const QAbstractButton *>(widget)) {
        if (!button->text().isEmpty() && button->sizeHint().width() > button->width()
            && tip.isEmpty())
            return {u"cut off: %1 needs a width of %2"_s.arg(measure(button->size()))
                        .arg(button->sizeHint().width())};
    } else if (const auto *edit = qobject_cast<const QLineEdit *>(widget)) {
        const int room = edit->contentsRect().width() - 2 * edit->textMargins().left();
        if (edit->text().isEmpty() && tip.isEmpty()
            && edit->fontMetrics().horizontalAdvance(edit->placeholderText()) > room)
            return {u"placeholder cut off"_s};
    } else if (const auto *combo = qobject_cast<const QComboBox *>(widget)) {
        QStyleOptionComboBox option;
        option.initFrom(combo);
        const int room = combo->style()
                             ->subControlRect(QStyle::CC_ComboBox, &option,
                                              QStyle::SC_ComboBoxEditField, combo)
                             .width();
        if (combo->fontMetrics().horizontalAdvance(combo->currentText()) > room && tip.isEmpty())
            return {u"choice cut off: “%1”"_s.arg(combo->currentText().left(shownOfText))};
    }
    return {};
}

/// The least size that the widget can have. Where heights follow from widths, what is inside tells
/// of those: a text that is cut off, a control too small, one on another.
QSize leastSize(const QWidget *widget)
{
    const QLayout *layout = widget->layout();
    QSize least = layout ? layout->minimumSize() : widget->minimumSizeHint();
    if (layout && layout->hasHeightForWidth())
        least.setHeight(0);
    else if (!layout && widget->hasHeightForWidth())
        least.setHeight(widget->heightForWidth(widget->width()));
    return least.boundedTo(widget->maximumSize());
}

QStringList squeezeProblems(const QWidget *widget)
{
    // What is scrolled may be small; the page in front of a stack speaks for itself.
    if (widget->inherits("QAbstractScrollArea") || widget->inherits("QStackedWidget")
        || isPartOfControl(widget))
        return {};
    const QSize least = leastSize(widget);
    if (least.width() <= widget->width() && least.height() <= widget->height())
        return {};
    return {u"squeezed: %1, least is %2"_s.arg(measure(widget->size()), measure(least))};
}

QStringList placeProblems(const QWidget *widget)
{
    QStringList problems;
    const QWidget *parent = widget->parentWidget();
    if (!widget->isWindow() && parent && !isPartOfControl(widget)
        && !parent->rect().contains(widget->geometry()))
        problems.append(u"sticks out: %1 at %2,%3 in %4"_s.arg(measure(widget->size()))
                            .arg(widget->x())
                            .arg(widget->y())
                            .arg(measure(parent->size())));
    if (const auto *area = qobject_cast<const QAbstractScrollArea *>(widget)) {
        if (area->horizontalScrollBar()->maximum() > 0)
            problems.append(
                u"scrolls sideways by %1"_s.arg(area->horizontalScrollBar()->maximum()));
    }
    return problems;
}

QStringList overlapProblems(const QWidget *parent)
{
    QStringList problems;
    QList<const QWidget *> shown;
    for (const QObject *child : parent->children()) {
        const auto *widget = qobject_cast<const QWidget *>(child);
        if (widget && !widget->isWindow() && widget->isVisible() && !widget->size().isEmpty()
            && !isPartOfControl(widget))
            shown.append(widget);
    }
    for (qsizetype i = 0; i < shown.size(); ++i) {
        for (qsizetype j = i + 1; j < shown.size(); ++j) {
            if (shown.at(i)->geometry().intersects(shown.at(j)->geometry()))
                problems.append(u"%1 lies on %2"_s.arg(nameOf(shown.at(j)), nameOf(shown.at(i))));
        }
    }
    return problems;
}

/// Cells that are cut off need a tool tip; the delegate may give one of its own where the model has
/// none, which it says by answering the request.
QStringList cellProblems(const QAbstractItemView *view)
{
    QStringList problems;
    const auto *tree = qobject_cast<const QTreeView *>(view);
    if (!tree || !tree->header() || tree->header()->isHidden())
        return {};
    for (int column = 0; column < tree->header()->count(); ++column) {
        const QString heading = tree->model()->headerData(column, Qt::Horizontal).toString();
        const int needed = tree->header()->fontMetrics().horizontalAdvance(heading)
                           + 2 * tree->style()->pixelMetric(QStyle::PM_HeaderMargin);
        if (!tree->header()->isSectionHidden(column)
            && needed > tree->header()->sectionSize(column))
            problems.append(u"heading of column %1 cut off: %2 of %3"_s.arg(column)
                                .arg(tree->header()->sectionSize(column))
                                .arg(needed));
    }
    return problems;
}

void collect(QWidget *widget, QStringList &problems)
{
    if (!widget->isVisible() || widget->inherits("alertbridge::ui::EmbeddedPage"))
        return;
    const qsizetype before = problems.size();
    problems += overlapProblems(widget);
    for (QObject *child : widget->children()) {
        auto *inner = qobject_cast<QWidget *>(child);
        if (inner && !inner->isWindow() && !inner->inherits("QHeaderView"))
            collect(inner, problems);
    }
    QStringList own = textProblems(widget) + placeProblems(widget);
    if (const auto *view = qobject_cast<const QAbstractItemView *>(widget))
        own += cellProblems(view);
    if (problems.size() == before) // else what is inside says it better
        own += squeezeProblems(widget);
    for (const QString &problem : std::as_const(own))
        problems.append(nameOf(widget) + u": "_s + problem);
}

} // namespace

QStringList layoutProblems(QWidget *top)
{
    QStringList problems;
    collect(top, problems);
    return problems;
}

} // namespace alertbridge::screens
