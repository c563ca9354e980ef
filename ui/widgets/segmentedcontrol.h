// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QVariant>
#include <QtWidgets/QWidget>

class QButtonGroup;
class QHBoxLayout;

namespace alertbridge::ui {

class SegmentButton;

/** One of a few. A radio group to keyboard and screen reader: Tab reaches it, arrows choose. */
class SegmentedControl : public QWidget
{
    Q_OBJECT
public:
    explicit SegmentedControl(QWidget *parent = nullptr);
    explicit SegmentedControl(const QStringList &segments, QWidget *parent = nullptr);

    int addSegment(const QString &text, const QVariant &value = {}, const QString &toolTip = {});
    [[nodiscard]] int count() const { return int(m_buttons.size()); }
    [[nodiscard]] QString segmentText(int index) const;
    void setSegmentText(int index, const QString &text);
    /** A segment that cannot be chosen says why in its tool tip. */
    void setSegmentEnabled(int index, bool enabled, const QString &reason = {});

    [[nodiscard]] int currentIndex() const { return m_current; }
    [[nodiscard]] QVariant currentData() const;
    /** The first segment is current from the start. -1 shows that nothing is known or chosen. */
    void setCurrentIndex(int index);
    void setCurrentData(const QVariant &value);

Q_SIGNALS:
    /** Choice of the user or of code, only if it is another one. */
    void currentIndexChanged(int index);
    /** Choice of the user alone. */
    void activated(int index);

protected:
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void offerToTab();

    QHBoxLayout *m_layout;
    QButtonGroup *m_group;
    QList<SegmentButton *> m_buttons;
    QVariantList m_data;
    int m_current = -1;
};

} // namespace alertbridge::ui
