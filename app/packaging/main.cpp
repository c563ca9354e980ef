// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/packaging/completions.h"
#include "app/packaging/manualpage.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>
#include <QtGui/QImage>
#include <QtGui/QPainter>
#include <QtSvg/QSvgRenderer>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace alertbridge::packaging;

namespace {

int fail(const QString &problem)
{
    std::fprintf(stderr, "alertbridge-packaging: %s\n", qPrintable(problem));
    return 1;
}

int drawIcon(const QString &drawing, int size, const QString &output)
{
    QSvgRenderer renderer(drawing);
    if (!renderer.isValid() || size < 1)
        return fail(u"cannot be drawn: "_s + drawing);
    QImage image(size, size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    renderer.render(&painter);
    painter.end();
    return image.save(output) ? 0 : fail(u"cannot be written: "_s + output);
}

} // namespace

/// man OUTPUT PROGRAM TEMPLATE DATE; bash, zsh or fish OUTPUT PROGRAM; icon OUTPUT DRAWING SIZE
int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments().mid(1);
    const QString kind = arguments.value(0);
    const QString outputName = arguments.value(1);
    if (kind == "icon"_L1)
        return drawIcon(arguments.value(2), arguments.value(3).toInt(), outputName);

    const auto program = programNamed(arguments.value(2));
    if (!program)
        return fail(u"there is no program of this name: "_s + arguments.value(2));
    QString text;
    if (kind == "bash"_L1) {
        text = bashCompletion(*program);
    } else if (kind == "zsh"_L1) {
        text = zshCompletion(*program);
    } else if (kind == "fish"_L1) {
        text = fishCompletion(*program);
    } else if (kind == "man"_L1) {
        QFile page(arguments.value(3));
        if (!page.open(QIODevice::ReadOnly))
            return fail(page.fileName() + u": "_s + page.errorString());
        QString problem;
        const auto filled = manualPage(*program, QString::fromUtf8(page.readAll()),
                                       arguments.value(4), &problem);
        if (!filled)
            return fail(problem);
        text = *filled;
    } else {
        return fail(u"bash, zsh, fish, man or icon: "_s + kind);
    }
    QFile output(outputName);
    const QByteArray bytes = text.toUtf8();
    if (!output.open(QIODevice::WriteOnly) || output.write(bytes) != bytes.size())
        return fail(output.fileName() + u": "_s + output.errorString());
    return 0;
}
