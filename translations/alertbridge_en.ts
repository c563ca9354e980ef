<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
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
</TS>
