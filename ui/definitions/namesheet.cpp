// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/definitions/namesheet.h"

#include "ui/widgets/button.h"
#include "ui/widgets/confirmsheet.h"
#include "ui/widgets/field.h"

#include <QtCore/QCoreApplication>
#include <QtWidgets/QLineEdit>

using namespace Qt::StringLiterals;

namespace alertbridge::ui {

namespace {

struct NameSheetText
{
    Q_DECLARE_TR_FUNCTIONS(NameSheet)
};

} // namespace

void askForName(QWidget *parent, const QString &title, const QString &verb, const QString &name,
                const std::function<void(const QString &)> &answer, const QString &help)
{
    ConfirmSheet::Content content;
    content.title = title;
    content.primary = verb;
    auto *sheet = new ConfirmSheet(content, parent);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    auto *edit = new QLineEdit(name, sheet);
    edit->setObjectName(u"nameSheetEdit"_s);
    auto *field = new Field(NameSheetText::tr("Name"), edit, sheet);
    field->setHelp(help);
    sheet->addContent(field);
    auto *primary = sheet->findChild<Button *>(u"sheetPrimaryButton"_s);
    const auto check = [edit, primary, name] {
        const QString typed = edit->text().trimmed();
        primary->setEnabled(!typed.isEmpty() && typed != name);
    };
    QObject::connect(edit, &QLineEdit::textChanged, sheet, check);
    QObject::connect(sheet, &ConfirmSheet::chosen, sheet,
                     [edit, answer](ConfirmSheet::Choice choice) {
                         if (choice == ConfirmSheet::Choice::Primary)
                             answer(edit->text().trimmed());
                     });
    check();
    sheet->open();
    edit->setFocus(Qt::OtherFocusReason);
    edit->selectAll();
}

} // namespace alertbridge::ui
