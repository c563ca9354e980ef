// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/headless/checkcommand.h"

#include "app/desktop/headless/coverageobject.h"
#include "core/changes/knownflags.h"

#include <algorithm>

namespace alertbridge::headless {

using namespace Qt::StringLiterals;

CheckCommand::CheckCommand(Account *account, const HeadlessOptions &options, QObject *parent)
    : ReadingCommand(account, options, parent)
    , m_reader(account)
    , m_feeds(QString(), account->profile().id)
    , m_journal(QString(), account->profile().id)
{
    connect(&m_reader, &CoverageReader::progressed, this, [this] {
        Q_EMIT progressed(
            tr("Reading who is on call: %1 of %2").arg(m_reader.done()).arg(m_reader.total()));
    });
    connect(&m_reader, &CoverageReader::finished, this, &CheckCommand::judge);
}

CheckCommand::~CheckCommand() = default;

void CheckCommand::stop()
{
    m_reader.stop();
    ReadingCommand::stop();
}

void CheckCommand::takeInventory()
{
    if (isStopped())
        judge();
    else
        m_reader.start(inventory());
}

void CheckCommand::judge()
{
    for (const ApiError &error : m_reader.errors())
        report(error, u"coverage"_s);
    CoverageFacts facts = m_reader.facts();
    if (!facts.now.isValid())
        facts.now = QDateTime::currentDateTimeUtc();
    facts.servicesWhole = isWhole(AccountInventory::Part::Services);
    facts.fedServices = [this](const QString &guid) -> std::optional<QStringList> {
        const std::optional<Feed> feed = m_feeds.feed(guid);
        if (!feed)
            return {};
        return feed->serviceIds;
    };
    facts.lastSetActive = [this](const QString &guid, int level, const QString &integration) {
        return lastKnownFlags(m_journal, guid, level, integration).flags.active;
    };
    const Coverage coverage(inventory(), facts);
    writeDefinitions(coverage);
    const ExitCode code = writeFindings(coverage);
    output().insert(u"strict"_s, options().strict);
    finish(isWhole() && m_reader.errors().isEmpty() ? code : weightier(code, ExitCode::Incomplete));
}

void CheckCommand::writeDefinitions(const Coverage &coverage)
{
    QJsonArray definitions;
    for (const DefinitionRecord &record : inventory().definitions)
        definitions.append(coverageObject(coverage.of(record), coverage));
    output().insert(u"definitions"_s, definitions);
}

ExitCode CheckCommand::writeFindings(const Coverage &coverage)
{
    using Severity = CoverageFinding::Severity;
    const QList<CoverageFinding> findings = findingsOf(coverage);
    QJsonArray array;
    for (const CoverageFinding &finding : findings) {
        array.append(findingObject(finding));
        if (finding.severity == Severity::Failure)
            say(tr("No working way to a person: %1 (%2)")
                    .arg(finding.definitionName, reasonName(finding.reason)));
        else if (finding.severity == Severity::Undecided)
            say(tr("It cannot be told whether this gets to a person: %1 (%2)")
                    .arg(finding.definitionName, reasonName(finding.reason)));
    }
    const auto count = [&findings](Severity severity) {
        return static_cast<int>(std::count_if(
            findings.begin(), findings.end(),
            [severity](const CoverageFinding &each) { return each.severity == severity; }));
    };
    const int failures = count(Severity::Failure);
    const int undecided = count(Severity::Undecided);
    output().insert(u"findings"_s, array);
    output().insert(u"counts"_s, QJsonObject {{u"failure"_s, failures},
                                              {u"undecided"_s, undecided},
                                              {u"warning"_s, count(Severity::Warning)}});
    const bool failed = failures > 0 || (options().strict && undecided > 0);
    return failed ? ExitCode::Failed : ExitCode::Ok;
}

} // namespace alertbridge::headless
