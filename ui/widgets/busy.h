// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QBasicTimer>
#include <QtWidgets/QWidget>

namespace alertbridge::ui {

class Button;
class FlowText;

/** A turning ring. Without motion (Theme::reducedMotion) it stands still. */
class Spinner : public QWidget
{
    Q_OBJECT
public:
    explicit Spinner(int size = 16, QWidget *parent = nullptr);
    /** Runs while visible unless stopped. */
    void setRunning(bool running);
    [[nodiscard]] QSize sizeHint() const override { return {m_size, m_size}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }
    /** Invalid takes the accent. */
    void setColor(const QColor &color);

protected:
    void paintEvent(QPaintEvent *event) override;
    void timerEvent(QTimerEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void refreshTimer();

    QBasicTimer m_timer;
    QColor m_color;
    int m_size;
    int m_angle = 0;
    bool m_running = true;
};

/** Three pixels at the top of a page or card while something loads. Keeps its place when idle. */
class BusyBar : public QWidget
{
    Q_OBJECT
public:
    explicit BusyBar(QWidget *parent = nullptr);
    void setBusy(bool busy);
    [[nodiscard]] bool isBusy() const { return m_busy; }
    [[nodiscard]] QSize sizeHint() const override { return {100, 3}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {0, 3}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void timerEvent(QTimerEvent *event) override;

private:
    QBasicTimer m_timer;
    int m_phase = 0;
    bool m_busy = false;
};

/** A spinner beside words: "Reading 214 services…", with an optional way to stop. */
class BusyLine : public QWidget
{
    Q_OBJECT
public:
    explicit BusyLine(const QString &text = {}, QWidget *parent = nullptr);
    void setText(const QString &text);
    /** Shows a Cancel button. */
    void setCancelable(bool cancelable);
    [[nodiscard]] Button *cancelButton() const { return m_cancel; }

Q_SIGNALS:
    void cancelRequested();

private:
    FlowText *m_text;
    Button *m_cancel;
};

} // namespace alertbridge::ui
