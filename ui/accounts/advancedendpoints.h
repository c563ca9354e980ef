// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/profile.h"

#include <QtWidgets/QWidget>

#include <array>

class QLineEdit;

namespace alertbridge::ui {

class Field;

/// The six addresses. Empty fields follow the region; what --endpoint gave is shown and cannot be
/// changed here.
class AdvancedEndpoints : public QWidget
{
    Q_OBJECT

public:
    AdvancedEndpoints(const Profile &profile, const Endpoints &commandLine,
                      QWidget *parent = nullptr);
    ~AdvancedEndpoints() override;

    void setRegion(Region region); ///< the placeholders
    Endpoints applied(const Endpoints &before)
        const; ///< fields that are not acceptable leave @p before as it was
    bool isAcceptable() const;
    void focusProblem(); ///< the first field that is not acceptable, else the first

    static QString caption(EndpointName name);

Q_SIGNALS:
    void editingFinished();

private:
    struct Row
    {
        EndpointName name;
        QLineEdit *edit = nullptr;
        Field *field = nullptr;
        bool fixed = false;
    };
    void check(const Row &row) const;
    static std::optional<QUrl> address(const Row &row); ///< nothing where it is not acceptable

    std::array<Row, allEndpointNames.size()> m_rows;
};

} // namespace alertbridge::ui
