<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>ChangeWords</name>
    <message numerus="yes">
        <source>%n services</source>
        <translation>
            <numerusform>%n service</numerusform>
            <numerusform>%n services</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n monitors and groups</source>
        <translation>
            <numerusform>%n monitor or group</numerusform>
            <numerusform>%n monitors and groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attached integrations</source>
        <translation>
            <numerusform>%n attached integration</numerusform>
            <numerusform>%n attached integrations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DefinitionWords</name>
    <message numerus="yes">
        <source>%n unsaved changes</source>
        <translation>
            <numerusform>%n unsaved change</numerusform>
            <numerusform>%n unsaved changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Its %n escalation levels, with all that is set there</source>
        <translation>
            <numerusform>Its %n escalation level, with all that is set there</numerusform>
            <numerusform>Its %n escalation levels, with all that is set there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attached integrations; the integrations themselves stay</source>
        <translation>
            <numerusform>%n attached integration; the integration itself stays</numerusform>
            <numerusform>%n attached integrations; the integrations themselves stay</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErrorWords</name>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FieldWords</name>
    <message numerus="yes">
        <source>%n or more errors</source>
        <translation>
            <numerusform>%n or more errors</numerusform>
            <numerusform>%n or more errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more than %n minutes</source>
        <translation>
            <numerusform>more than %n minute</numerusform>
            <numerusform>more than %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most %n</source>
        <translation>
            <numerusform>at most %n</numerusform>
            <numerusform>at most %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n minutes</source>
        <translation>
            <numerusform>every %n minute</numerusform>
            <numerusform>every %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service links</source>
        <translation>
            <numerusform>%n service link</numerusform>
            <numerusform>%n service links</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroupingWords</name>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Headless</name>
    <message numerus="yes">
        <source>%1 asks for a pause of %n seconds.</source>
        <translation>
            <numerusform>%1 asks for a pause of %n second.</numerusform>
            <numerusform>%1 asks for a pause of %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LevelWords</name>
    <message numerus="yes">
        <source>after %n errors</source>
        <translation>
            <numerusform>after %n error</numerusform>
            <numerusform>after %n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>after %n min</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>after %n min</numerusform>
            <numerusform>after %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n monitors</source>
        <translation>
            <numerusform>%n monitor</numerusform>
            <numerusform>%n monitors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n monitor groups</source>
        <translation>
            <numerusform>%n monitor group</numerusform>
            <numerusform>%n monitor groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n groups</source>
        <translation>
            <numerusform>%n group</numerusform>
            <numerusform>%n groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n levels</source>
        <translation>
            <numerusform>%n level</numerusform>
            <numerusform>%n levels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alert definitions</source>
        <translation>
            <numerusform>%n alert definition</numerusform>
            <numerusform>%n alert definitions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save %n changes</source>
        <translation>
            <numerusform>Save %n change</numerusform>
            <numerusform>Save %n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MuteText</name>
    <message numerus="yes">
        <source>Switched off on %n levels</source>
        <translation>
            <numerusform>Switched off on %n level</numerusform>
            <numerusform>Switched off on %n levels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Switched on again on %n levels</source>
        <translation>
            <numerusform>Switched on again on %n level</numerusform>
            <numerusform>Switched on again on %n levels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n levels could not be switched off</source>
        <translation>
            <numerusform>%n level could not be switched off</numerusform>
            <numerusform>%n levels could not be switched off</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n levels could not be switched on again</source>
        <translation>
            <numerusform>%n level could not be switched on again</numerusform>
            <numerusform>%n levels could not be switched on again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is off on the other %n levels.</source>
        <translation>
            <numerusform>It is off on the other level.</numerusform>
            <numerusform>It is off on the other %n levels.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is on again on the other %n levels.</source>
        <translation>
            <numerusform>It is on again on the other level.</numerusform>
            <numerusform>It is on again on the other %n levels.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n levels</source>
        <translation>
            <numerusform>%n level</numerusform>
            <numerusform>%n levels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” may be off on %n levels since %2: an answer of Uptrends was lost.</source>
        <translation>
            <numerusform>“%1” may be off on %n level since %2: an answer of Uptrends was lost.</numerusform>
            <numerusform>“%1” may be off on %n levels since %2: an answer of Uptrends was lost.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” is off on %n levels since %2 and does not come back by itself.</source>
        <translation>
            <numerusform>“%1” is off on %n level since %2 and does not come back by itself.</numerusform>
            <numerusform>“%1” is off on %n levels since %2 and does not come back by itself.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” is off on %n levels since %2, by %3, and does not come back by itself.</source>
        <translation>
            <numerusform>“%1” is off on %n level since %2, by %3, and does not come back by itself.</numerusform>
            <numerusform>“%1” is off on %n levels since %2, by %3, and does not come back by itself.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n integrations are switched off until somebody switches them on</source>
        <translation>
            <numerusform>%n integration is switched off until somebody switches it on</numerusform>
            <numerusform>%n integrations are switched off until somebody switches them on</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NameWords</name>
    <message numerus="yes">
        <source>Use at most %n characters.</source>
        <translation>
            <numerusform>Use at most %n character.</numerusform>
            <numerusform>Use at most %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ServiceWords</name>
    <message numerus="yes">
        <source>after %n minutes</source>
        <translation>
            <numerusform>after %n minute</numerusform>
            <numerusform>after %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more rules.</source>
        <translation>
            <numerusform>and %n more rule.</numerusform>
            <numerusform>and %n more rules.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alertbridge::headless::ApplyCommand</name>
    <message numerus="yes">
        <source>Nothing was changed: add --yes to make %n changes.</source>
        <translation>
            <numerusform>Nothing was changed: add --yes to make %n change.</numerusform>
            <numerusform>Nothing was changed: add --yes to make %n changes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::ActivityList</name>
    <message numerus="yes">
        <source>Search %n changes</source>
        <translation>
            <numerusform>Search %n change</numerusform>
            <numerusform>Search %n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::ActivityView</name>
    <message numerus="yes">
        <source>How %n changes ended is not known</source>
        <translation>
            <numerusform>How %n change ended is not known</numerusform>
            <numerusform>How %n changes ended is not known</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::AdviceNotice</name>
    <message numerus="yes">
        <source>%n things to look at</source>
        <translation>
            <numerusform>%n thing to look at</numerusform>
            <numerusform>%n things to look at</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::ChangesPanel</name>
    <message numerus="yes">
        <source>level(s) get the integration</source>
        <translation>
            <numerusform>level gets the integration</numerusform>
            <numerusform>levels get the integration</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n level(s) have it already and are left alone.</source>
        <translation>
            <numerusform>%n level has it already and is left alone.</numerusform>
            <numerusform>%n levels have it already and are left alone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more of this kind.</source>
        <translation>
            <numerusform>And %n more of this kind.</numerusform>
            <numerusform>And %n more of this kind.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::ClockNotice</name>
    <message numerus="yes">
        <source>The clock of this computer is %n hours slow.</source>
        <translation>
            <numerusform>The clock of this computer is %n hour slow.</numerusform>
            <numerusform>The clock of this computer is %n hours slow.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock of this computer is %n minutes slow.</source>
        <translation>
            <numerusform>The clock of this computer is %n minute slow.</numerusform>
            <numerusform>The clock of this computer is %n minutes slow.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock of this computer is %n hours fast.</source>
        <translation>
            <numerusform>The clock of this computer is %n hour fast.</numerusform>
            <numerusform>The clock of this computer is %n hours fast.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock of this computer is %n minutes fast.</source>
        <translation>
            <numerusform>The clock of this computer is %n minute fast.</numerusform>
            <numerusform>The clock of this computer is %n minutes fast.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::ConflictPanel</name>
    <message numerus="yes">
        <source>%n things were changed on both sides. Choose which are to stay; nothing has been sent.</source>
        <translation>
            <numerusform>%n thing was changed on both sides. Choose which is to stay; nothing has been sent.</numerusform>
            <numerusform>%n things were changed on both sides. Choose which are to stay; nothing has been sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other changes at Uptrends do not touch yours and are taken over.</source>
        <translation>
            <numerusform>%n other change at Uptrends does not touch yours and is taken over.</numerusform>
            <numerusform>%n other changes at Uptrends do not touch yours and are taken over.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::DefinitionList</name>
    <message numerus="yes">
        <source>Search %n alert definitions</source>
        <translation>
            <numerusform>Search %n alert definition</numerusform>
            <numerusform>Search %n alert definitions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::DefinitionListPage</name>
    <message numerus="yes">
        <source>%n monitors are in no active definition that reaches a person</source>
        <translation>
            <numerusform>%n monitor is in no active definition that reaches a person</numerusform>
            <numerusform>%n monitors are in no active definition that reaches a person</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::DeliveryHistoryList</name>
    <message numerus="yes">
        <source>Search %n tests</source>
        <translation>
            <numerusform>Search %n test</numerusform>
            <numerusform>Search %n tests</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::DeliveryTestForm</name>
    <message numerus="yes">
        <source>A fire drill: the same proof for %n services, one after the other, with a report to hand on.</source>
        <translation>
            <numerusform>A fire drill: the same proof for %n service, with a report to hand on.</numerusform>
            <numerusform>A fire drill: the same proof for %n services, one after the other, with a report to hand on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Start fire drill for %n services…</source>
        <translation>
            <numerusform>Start fire drill for %n service…</numerusform>
            <numerusform>Start fire drill for %n services…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Page the people on call for %n services?</source>
        <translation>
            <numerusform>Page the people on call for %n service?</numerusform>
            <numerusform>Page the people on call for %n services?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::IntegrationList</name>
    <message numerus="yes">
        <source>Search %n integrations</source>
        <translation>
            <numerusform>Search %n integration</numerusform>
            <numerusform>Search %n integrations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::IntegrationPage</name>
    <message numerus="yes">
        <source>Waiting for the new integration… last looked %n s ago.</source>
        <translation>
            <numerusform>Waiting for the new integration… last looked %n s ago.</numerusform>
            <numerusform>Waiting for the new integration… last looked %n s ago.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::IntegrationRows</name>
    <message numerus="yes">
        <source>%n services</source>
        <translation>
            <numerusform>%n service</numerusform>
            <numerusform>%n services</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::IntegrationsView</name>
    <message numerus="yes">
        <source>Switch on on %n levels</source>
        <translation>
            <numerusform>Switch on on %n level</numerusform>
            <numerusform>Switch on on %n levels</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::LevelTreeView</name>
    <message numerus="yes">
        <source>Search %n definitions</source>
        <translation>
            <numerusform>Search %n definition</numerusform>
            <numerusform>Search %n definitions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::LevelsPage</name>
    <message numerus="yes">
        <source>Review %n change(s)</source>
        <translation>
            <numerusform>Review %n change</numerusform>
            <numerusform>Review %n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) did not go through</source>
        <translation>
            <numerusform>%n change did not go through</numerusform>
            <numerusform>%n changes did not go through</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::MemberBox</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::MuteSheet</name>
    <message numerus="yes">
        <source>Switch off on %n levels</source>
        <translation>
            <numerusform>Switch off on %n level</numerusform>
            <numerusform>Switch off on %n levels</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::PauseNotice</name>
    <message numerus="yes">
        <source>Goes on by itself in %n seconds. Nothing is lost.</source>
        <translation>
            <numerusform>Goes on by itself in %n second. Nothing is lost.</numerusform>
            <numerusform>Goes on by itself in %n seconds. Nothing is lost.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::PickerList</name>
    <message numerus="yes">
        <source>Search among %n</source>
        <translation>
            <numerusform>Search among %n</numerusform>
            <numerusform>Search among %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::ReviewPanel</name>
    <message numerus="yes">
        <source>%n change(s) did not go through</source>
        <translation>
            <numerusform>%n change did not go through</numerusform>
            <numerusform>%n changes did not go through</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::ServiceListView</name>
    <message numerus="yes">
        <source>Search %n services</source>
        <translation>
            <numerusform>Search %n service</numerusform>
            <numerusform>Search %n services</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::StandingBadges</name>
    <message numerus="yes">
        <source>%n test incidents are still open</source>
        <translation>
            <numerusform>%n test incident is still open</numerusform>
            <numerusform>%n test incidents are still open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes were cut off: how they ended is not known</source>
        <translation>
            <numerusform>%n change was cut off: how it ended is not known</numerusform>
            <numerusform>%n changes were cut off: how they ended is not known</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::UptrendsCard</name>
    <message numerus="yes">
        <source>%n can be used</source>
        <comment>integrations</comment>
        <translation>
            <numerusform>%n can be used</numerusform>
            <numerusform>%n can be used</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::WholePathPanel</name>
    <message numerus="yes">
        <source>Watching %n services it feeds.</source>
        <translation>
            <numerusform>Watching the %n service it feeds.</numerusform>
            <numerusform>Watching %n services it feeds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Uptrends’ message arrived on %n services. That is remembered.</source>
        <translation>
            <numerusform>Uptrends’ message arrived on %n service. That is remembered.</numerusform>
            <numerusform>Uptrends’ message arrived on %n services. That is remembered.</numerusform>
        </translation>
    </message>
</context>
</TS>
