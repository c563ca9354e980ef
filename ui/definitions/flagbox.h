// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QCheckBox>

#include <optional>

namespace alertbridge::ui {

/// An option of an attachment, which Uptrends keeps to itself: on, off, or not known until it is
/// set here.
class FlagBox : public QCheckBox
{
    Q_OBJECT

public:
    explicit FlagBox(QWidget *parent = nullptr);

    /// @p known is what was last set from here, @p wanted what is to be sent.
    void setFlag(const std::optional<bool> &known, const std::optional<bool> &wanted);
    /// Nothing where it stays as it is at the service.
    std::optional<bool> wanted() const { return m_wanted; }

Q_SIGNALS:
    void changedByUser();

protected:
    void nextCheckState() override;

private:
    void showFlag();

    std::optional<bool> m_known;
    std::optional<bool> m_wanted;
};

} // namespace alertbridge::ui
