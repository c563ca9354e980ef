// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/profile.h"

#include "ui/widgets/card.h"

class QCheckBox;
class QLineEdit;

namespace alertbridge::ui {

class AdvancedEndpoints;
class ColourChoice;
class Disclosure;
class Field;
class SegmentedControl;

/// Name, colour, region and addresses of one profile.
class ProfileForm : public Card
{
    Q_OBJECT

public:
    ProfileForm(const Profile &profile, const Endpoints &commandLine, QWidget *parent = nullptr);

    ~ProfileForm() override;

    void showProfile(
        const Profile &profile); ///< the region, which checks may find; typed text is left alone
    Profile applied(Profile profile) const; ///< with what is typed and can be used
    bool isAcceptable() const;
    void showProblems(); ///< opens Advanced where the problem is there, and goes to it
    void openAdvanced(bool open);
    bool isAdvancedOpen() const;
    void focusFirst();

Q_SIGNALS:
    void edited(); ///< something was finished: take it over

private:
    void checkName();
    void showRegion(const Profile &profile);

    QLineEdit *m_name;
    Field *m_nameField;
    ColourChoice *m_colour;
    Field *m_colourField;
    SegmentedControl *m_region;
    Field *m_regionField;
    QCheckBox *m_readOnly;
    AdvancedEndpoints *m_endpoints;
    Disclosure *m_advanced;
    bool m_practice;
};

} // namespace alertbridge::ui
