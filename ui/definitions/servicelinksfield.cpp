// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/definitions/servicelinksfield.h"

#include "ui/definitions/picker.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/taglist.h"

#include <QtWidgets/QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alertbridge::ui {

ServiceLinksField::ServiceLinksField(DefinitionEditor *editor, const Inventory *inventory,
                                     int level, const uptrends::Integration &integration,
                                     QWidget *parent)
    : AttachmentDetail(editor, inventory, level, integration, parent)
{
}

/// Those of the integration, and those that links name all the same.
QStringList ServiceLinksField::services() const
{
    const uptrends::Integration *integration = inventory()->integration(guid());
    QStringList services = integration ? integration->serviceGuids : QStringList();
    for (const uptrends::AttachmentDetails &details : {base(), mine()}) {
        for (const uptrends::ServiceLink &link : details.serviceLinks.value_or(Links()))
            services.append(link.serviceGuid);
    }
    services.removeDuplicates();
    return services;
}

QStringList ServiceLinksField::monitorsAt(const QString &service) const
{
    const Links links = mine().serviceLinks.value_or(Links());
    QStringList monitors;
    for (const uptrends::ServiceLink &link : links) {
        if (link.serviceGuid == service)
            monitors.append(link.monitorGuid);
    }
    return monitors;
}

QString ServiceLinksField::help() const
{
    return m_tags.isEmpty() ? tr("This integration has no StatusHub service.")
                            : tr("Which monitors are shown at which StatusHub service. Uptrends "
                                 "tells the services' IDs, not their names.");
}

QString ServiceLinksField::monitorName(const QString &monitor) const
{
    const QString name = inventory()->nameOf({uptrends::Member::Kind::Monitor, monitor});
    return name.isEmpty() ? monitor : name;
}

void ServiceLinksField::addService(const QString &service)
{
    auto *caption = new ElidedLabel(tr("Service %1", "of StatusHub, by its ID").arg(service),
                                    TypeRole::Body, Role::Muted, this);
    auto *tags = new TagList(this);
    tags->setObjectName(u"serviceLinks%1"_s.arg(m_tags.size()));
    tags->setAccessibleName(tr("Monitors at the service %1").arg(service));
    tags->setAddText(tr("Add service link…"));
    body()->addWidget(caption);
    body()->addWidget(tags);
    m_tags.insert(service, tags);
    connect(tags, &TagList::addRequested, this, [this, service] { pick(service); });
    connect(tags, &TagList::removeRequested, this, [this, service](const QVariant &monitor) {
        QStringList left = monitorsAt(service);
        left.removeAll(monitor.toString());
        setMonitors(service, left);
    });
}

void ServiceLinksField::setMonitors(const QString &service, const QStringList &monitors)
{
    uptrends::AttachmentDetails details = mine();
    Links links = details.serviceLinks.value_or(Links());
    links.removeIf(
        [&service](const uptrends::ServiceLink &link) { return link.serviceGuid == service; });
    for (const QString &monitor : monitors)
        links.append({monitor, service});
    details.serviceLinks = links;
    put(details);
}

void ServiceLinksField::pick(const QString &service)
{
    QStringList now = monitorsAt(service);
    QList<PickerItem> items;
    for (const uptrends::Monitor &monitor : inventory()->monitors) {
        const QString guid = monitor.guid.toLower();
        items.append({guid, monitor.name, guid, now.removeAll(guid) > 0});
    }
    for (const QString &monitor : std::as_const(now)) // not in the list, and not to be lost
        items.append({monitor, monitor, {}, true});
    pickFrom(this, tr("Monitors at this service"), items,
             [this, service](const QStringList &monitors) { setMonitors(service, monitors); });
}

void ServiceLinksField::showValues()
{
    const QStringList all = services();
    for (const QString &service : all) {
        if (!m_tags.contains(service))
            addService(service);
    }
    for (auto tags = m_tags.begin(); tags != m_tags.end(); ++tags) {
        QList<TagList::Tag> shown;
        const QStringList monitors = monitorsAt(tags.key());
        for (const QString &monitor : monitors)
            shown.append({monitorName(monitor), monitor});
        std::sort(shown.begin(), shown.end(), [](const TagList::Tag &a, const TagList::Tag &b) {
            return QString::localeAwareCompare(a.text, b.text) < 0;
        });
        const auto same = [](const TagList::Tag &a, const TagList::Tag &b) {
            return a.text == b.text && a.id == b.id;
        };
        tags.value()->setReadOnly(!isEditable());
        // Made anew they would lose the keyboard's place.
        if (!std::ranges::equal(shown, tags.value()->tags(), same))
            tags.value()->setTags(shown);
    }
}

} // namespace alertbridge::ui
