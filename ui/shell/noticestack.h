// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/tokens.h"

#include <QtCore/QHash>
#include <QtWidgets/QWidget>

class QVBoxLayout;

namespace alertbridge::ui {

class Button;
class Notice;

/// Messages about the whole window, above the page. One for each key; a new one takes the place of
/// the old.
class NoticeStack : public QWidget
{
    Q_OBJECT

public:
    enum class Key {
        SignIn,
        Keychain,
        Pause,
        Clock,
        Practice,
        Profiles,
        ReadOnly,
        Saving,
        Storage,
        Version
    };

    explicit NoticeStack(QWidget *parent = nullptr);

    Notice *show(Key key, Tone tone, const QString &title, const QString &text,
                 bool closable = false);
    void setText(Key key, const QString &text); ///< without announcing a new message
    void dismiss(Key key);
    bool has(Key key) const { return m_notices.contains(key); }

private:
    QVBoxLayout *m_layout;
    QHash<Key, Notice *> m_notices;
};

inline size_t qHash(NoticeStack::Key key, size_t seed = 0)
{
    return ::qHash(int(key), seed);
}

} // namespace alertbridge::ui
