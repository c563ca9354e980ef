// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/button.h"

namespace alertbridge::ui {

/// A button that shows and hides something below it: "Advanced". Says whether it is open to the
/// screen reader.
class Disclosure : public Button
{
    Q_OBJECT

public:
    Disclosure(const QString &text, QWidget *content, QWidget *parent = nullptr);

    void setOpen(bool open);
    bool isOpen() const { return m_open; }

Q_SIGNALS:
    void toggledOpen(bool open);

private:
    QWidget *m_content;
    bool m_open = false;
};

} // namespace alertbridge::ui
