// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inventory/inventorysnapshot.h"

#include "core/json/ownfile.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QDataStream>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QIODevice>
#include <QtCore/QLoggingCategory>
#include <QtCore/QStandardPaths>

#include <concepts>
#include <limits>
#include <tuple>
#include <type_traits>

namespace alertbridge {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(lcSnapshot, "alertbridge.inventory", QtInfoMsg)

constexpr qint64 largestSnapshot = 256LL * 1024 * 1024;
constexpr quint32 mostSnapshotElements = 4'000'000;
constexpr quint32 snapshotVersion = 2;
constexpr QByteArrayView snapshotMagic = "Alertbridge inventory\n";
constexpr qint64 noSnapshotTime = std::numeric_limits<qint64>::min();

// One description of each type for both directions.

template<typename T, typename Plain>
concept Either = std::same_as<std::remove_const_t<T>, Plain>;

auto fieldsOf(Either<uptrends::Integration> auto &x)
{
    return std::tie(x.guid, x.name, x.type, x.hash, x.serviceGuids, x.variableNames);
}
auto fieldsOf(Either<uptrends::Operator> auto &x)
{
    return std::tie(x.guid, x.fullName, x.email, x.onDuty, x.administrator);
}
auto fieldsOf(Either<uptrends::OperatorGroup> auto &x)
{
    return std::tie(x.guid, x.name, x.everyone);
}
auto fieldsOf(Either<uptrends::Monitor> auto &x)
{
    return std::tie(x.guid, x.name, x.active);
}
auto fieldsOf(Either<uptrends::MonitorGroup> auto &x)
{
    return std::tie(x.guid, x.name, x.all);
}
auto fieldsOf(Either<uptrends::Member> auto &x)
{
    return std::tie(x.kind, x.guid);
}
auto fieldsOf(Either<uptrends::AlertDefinition> auto &x)
{
    return std::tie(x.guid, x.name, x.active, x.hash);
}
auto fieldsOf(Either<uptrends::EscalationLevel> auto &x)
{
    return std::tie(x.id, x.active, x.mode, x.modeText, x.thresholdErrorCount, x.thresholdMinutes,
                    x.numberOfReminders, x.reminderDelayMinutes, x.message, x.includeTraceRoute,
                    x.hash);
}
auto fieldsOf(Either<ApiError> auto &x)
{
    return std::tie(x.kind, x.service, x.httpStatus, x.code, x.message, x.details, x.jsonPath);
}
auto fieldsOf(Either<LevelRecord> auto &x)
{
    return std::tie(x.level, x.members, x.integrationGuids, x.unread);
}
auto fieldsOf(Either<DefinitionRecord> auto &x)
{
    return std::tie(x.definition, x.members, x.levels, x.unread, x.readAt);
}
auto fieldsOf(Either<pagerduty::Reference> auto &x)
{
    return std::tie(x.id, x.type, x.summary, x.htmlUrl);
}
auto fieldsOf(Either<pagerduty::Integration> auto &x) // without its key
{
    return std::tie(x.id, x.type, x.name, x.vendorName, x.htmlUrl, x.createdAt);
}
auto fieldsOf(Either<pagerduty::Service> auto &x)
{
    return std::tie(x.id, x.name, x.description, x.status, x.statusText, x.escalationPolicy,
                    x.integrations, x.autoResolveSeconds, x.htmlUrl, x.createdAt);
}
auto fieldsOf(Either<pagerduty::MaintenanceWindow> auto &x)
{
    return std::tie(x.id, x.start, x.end, x.description, x.serviceIds);
}
auto fieldsOf(Either<Inventory> auto &x)
{
    return std::tie(x.readAt, x.integrations, x.definitions, x.operators, x.operatorGroups,
                    x.monitors, x.monitorGroups, x.services, x.maintenanceWindows);
}

template<typename Enum>
constexpr Enum lastOf = Enum {};
template<>
constexpr auto lastOf<uptrends::Member::Kind> = uptrends::Member::Kind::OperatorGroup;
template<>
constexpr auto lastOf<uptrends::EscalationLevel::Mode> = uptrends::EscalationLevel::Mode::Unknown;
template<>
constexpr auto lastOf<pagerduty::ServiceStatus> = pagerduty::ServiceStatus::Unknown;
template<>
constexpr auto lastOf<ApiError::Kind> = ApiError::Kind::Local;
template<>
constexpr auto lastOf<ApiError::Service> = ApiError::Service::UptrendsApi;

class SnapshotWriter
{
public:
    explicit SnapshotWriter(QByteArray *bytes)
        : m_stream(bytes, QIODevice::WriteOnly)
    {
        m_stream.setVersion(QDataStream::Qt_6_0);
    }

    void put(const QString &value) { m_stream << value; }
    void put(bool value) { m_stream << value; }
    void put(int value) { m_stream << qint32(value); }
    void put(qint64 value) { m_stream << value; }
    void put(const QUrl &value) { m_stream << value.toString(QUrl::FullyEncoded); }
    void put(const QDateTime &value)
    {
        m_stream << (value.isValid() ? value.toMSecsSinceEpoch() : noSnapshotTime);
    }
    template<typename T>
    void put(const std::optional<T> &value)
    {
        put(value.has_value());
        if (value)
            put(*value);
    }
    template<typename T>
    void put(const QList<T> &values)
    {
        m_stream << quint32(values.size());
        for (const T &value : values)
            put(value);
    }
    template<typename T>
    void put(const T &value)
    {
        if constexpr (std::is_enum_v<T>)
            put(static_cast<int>(value));
        else
            std::apply([this](const auto &...field) { (this->put(field), ...); }, fieldsOf(value));
    }

private:
    QDataStream m_stream;
};

class SnapshotReader
{
public:
    explicit SnapshotReader(const QByteArray &bytes)
        : m_stream(bytes)
    {
        m_stream.setVersion(QDataStream::Qt_6_0);
    }

    bool isSound() const { return m_sound && m_stream.status() == QDataStream::Ok; }
    bool isAtEnd() const { return m_stream.atEnd(); }

    void take(QString &value) { m_stream >> value; }
    void take(bool &value) { m_stream >> value; }
    void take(int &value)
    {
        qint32 number = 0;
        m_stream >> number;
        value = number;
    }
    void take(qint64 &value) { m_stream >> value; }
    void take(QUrl &value)
    {
        QString text;
        take(text);
        value = QUrl(text, QUrl::StrictMode);
        // Only what may be opened in a browser, as when it came from the service.
        const QString scheme = value.scheme();
        if (scheme != "https"_L1 && scheme != "http"_L1)
            value = QUrl();
    }
    void take(QDateTime &value)
    {
        qint64 time = noSnapshotTime;
        m_stream >> time;
        value = time == noSnapshotTime ? QDateTime()
                                       : QDateTime::fromMSecsSinceEpoch(time, Qt::UTC);
    }
    template<typename T>
    void take(std::optional<T> &value)
    {
        bool there = false;
        take(there);
        if (there)
            take(value.emplace());
    }
    template<typename T>
    void take(QList<T> &values)
    {
        quint32 count = 0;
        m_stream >> count;
        m_sound = m_sound && count <= mostSnapshotElements;
        for (quint32 i = 0; i < count && isSound(); ++i)
            take(values.emplaceBack());
    }
    template<typename T>
    void take(T &value)
    {
        if constexpr (std::is_enum_v<T>) {
            int number = 0;
            take(number);
            m_sound = m_sound && number >= 0 && number <= static_cast<int>(lastOf<T>);
            value = m_sound ? static_cast<T>(number) : T {};
        } else {
            std::apply([this](auto &...field) { (this->take(field), ...); }, fieldsOf(value));
        }
    }

private:
    QDataStream m_stream;
    bool m_sound = true;
};

QByteArray snapshotChecksum(QByteArrayView payload)
{
    return QCryptographicHash::hash(payload, QCryptographicHash::Sha256);
}

} // namespace

QString InventorySnapshot::fileName(const QString &folder, const QString &profileId)
{
    if (!isPlainFileName(profileId))
        return {};
    const QString place = folder.isEmpty()
                              ? QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)
                              : folder;
    return place + "/inventory-"_L1 + profileId + ".snapshot"_L1;
}

QByteArray InventorySnapshot::toBytes(const Inventory &inventory)
{
    QByteArray payload;
    SnapshotWriter(&payload).put(inventory);
    QByteArray bytes(snapshotMagic.data(), snapshotMagic.size());
    bytes.reserve(bytes.size() + 64 + payload.size());
    QByteArray version;
    QDataStream(&version, QIODevice::WriteOnly) << snapshotVersion;
    return bytes + version + snapshotChecksum(payload) + payload;
}

std::optional<Inventory> InventorySnapshot::fromBytes(const QByteArray &bytes)
{
    constexpr qsizetype versionSize = 4;
    const qsizetype checksumSize = QCryptographicHash::hashLength(QCryptographicHash::Sha256);
    const qsizetype head = snapshotMagic.size() + versionSize + checksumSize;
    if (bytes.size() < head || !bytes.startsWith(snapshotMagic))
        return {};
    quint32 version = 0;
    QDataStream(bytes.mid(snapshotMagic.size(), versionSize)) >> version;
    if (version != snapshotVersion)
        return {};
    const auto payload = QByteArray::fromRawData(bytes.constData() + head, bytes.size() - head);
    if (snapshotChecksum(payload) != bytes.mid(snapshotMagic.size() + versionSize, checksumSize))
        return {};
    SnapshotReader reader(payload);
    Inventory inventory;
    reader.take(inventory);
    if (!reader.isSound() || !reader.isAtEnd())
        return {};
    return inventory;
}

std::optional<Inventory> InventorySnapshot::load(const QString &file)
{
    const QFileInfo info(file);
    if (file.isEmpty() || !info.exists())
        return {};
    std::optional<Inventory> inventory;
    if (info.isFile() && !info.isSymLink() && info.size() <= largestSnapshot) {
        QFile saved(file);
        if (saved.open(QIODevice::ReadOnly))
            inventory = fromBytes(saved.readAll());
    }
    if (!inventory)
        qCWarning(lcSnapshot) << "Saved inventory was not understood and is read anew";
    return inventory;
}

bool InventorySnapshot::save(const QString &file, const Inventory &inventory)
{
    if (file.isEmpty())
        return false;
    const bool saved = QDir().mkpath(QFileInfo(file).absolutePath())
                       && replaceOwnFile(file, toBytes(inventory));
    if (!saved)
        qCWarning(lcSnapshot) << "Inventory could not be saved";
    return saved;
}

} // namespace alertbridge
