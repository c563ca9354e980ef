// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QHash>
#include <QtCore/QString>

#include <map>
#include <memory>

namespace sandbox {

/// Objects with `id` and `name`, found by either at once and walked in the order of their names.
template<typename T>
class Table
{
public:
    T *add(T object)
    {
        auto stored = std::make_shared<T>(std::move(object));
        m_byId.insert(stored->id, stored);
        index(*stored);
        return stored.get();
    }

    T *find(const QString &id) const { return m_byId.value(id).get(); }

    /// Names are compared without regard to case.
    T *findByName(const QString &name) const { return m_byName.value(name.toCaseFolded()); }

    void rename(T &object, const QString &name)
    {
        unindex(object);
        object.name = name;
        index(object);
    }

    /// As @p changed is, whose id is that of @p object.
    void replace(T &object, T changed)
    {
        unindex(object);
        object = std::move(changed);
        index(object);
    }

    void remove(const QString &id)
    {
        if (T *object = find(id)) {
            unindex(*object);
            m_byId.remove(id);
        }
    }

    qsizetype size() const { return m_byId.size(); }

    /// Keys are the case-folded name, a line break and the id.
    const std::map<QString, T *> &sorted() const { return m_sorted; }

private:
    static QString sortKey(const T &object)
    {
        return object.name.toCaseFolded() + u'\n' + object.id;
    }

    void index(T &object)
    {
        m_sorted[sortKey(object)] = &object;
        m_byName.insert(object.name.toCaseFolded(), &object);
    }

    void unindex(T &object)
    {
        m_sorted.erase(sortKey(object));
        const auto named = m_byName.constFind(object.name.toCaseFolded());
        if (named != m_byName.cend() && *named == &object)
            m_byName.erase(named);
    }

    QHash<QString, std::shared_ptr<T>> m_byId;
    QHash<QString, T *> m_byName;
    std::map<QString, T *> m_sorted;
};

} // namespace sandbox
