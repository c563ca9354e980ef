// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

class QButtonGroup;

namespace alertbridge::ui {

/// One of the profile colours: a radio group of swatches, each with the colour's name.
class ColourChoice : public QWidget
{
    Q_OBJECT

public:
    explicit ColourChoice(QWidget *parent = nullptr);

    void setColour(const QString &colour); ///< "#7C5CD6"; one that is not offered is added
    QString colour() const;

Q_SIGNALS:
    void chosen();

private:
    void add(const QColor &colour, const QString &name);
    QButtonGroup *m_group;
};

} // namespace alertbridge::ui
