<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en_US">
<context>
    <name>AgeWords</name>
    <message>
        <source>As of %1</source>
        <translation>Stand: %1</translation>
    </message>
    <message>
        <source>%1 Read at %2.</source>
        <comment>what is listed, time of day</comment>
        <translation>%1 Gelesen um %2.</translation>
    </message>
</context>
<context>
    <name>AppMenu</name>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Alle Accounts</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Design</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>What is stored where?</source>
        <translation>Was wird wo gespeichert?</translation>
    </message>
    <message>
        <source>About Alertbridge</source>
        <translation>Über Alertbridge</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Read-only: change nothing</source>
        <translation>Schreibgeschützt: nichts ändern</translation>
    </message>
    <message>
        <source>Save diagnostics…</source>
        <translation>Diagnose speichern…</translation>
    </message>
    <message>
        <source>Network…</source>
        <translation>Netzwerk…</translation>
    </message>
</context>
<context>
    <name>CertificateWords</name>
    <message>
        <source>Issued by itself</source>
        <translation>Von sich selbst ausgestellt</translation>
    </message>
    <message>
        <source>Issued by %1</source>
        <translation>Ausgestellt von %1</translation>
    </message>
    <message>
        <source>Valid from %1 to %2</source>
        <translation>Gültig von %1 bis %2</translation>
    </message>
    <message>
        <source>SHA-256 %1</source>
        <translation>SHA-256 %1</translation>
    </message>
    <message>
        <source>Certificates that %1 showed</source>
        <translation>Zertifikate, die %1 gezeigt hat</translation>
    </message>
    <message>
        <source>%1 could not be read.</source>
        <translation>%1 konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>%1 holds no certificate. PEM and DER files are understood.</source>
        <translation>%1 enthält kein Zertifikat. PEM- und DER-Dateien werden verstanden.</translation>
    </message>
    <message>
        <source>%1 holds the certificate of a server, %2. What is needed is that of the authority which issued it.</source>
        <translation>%1 enthält das Zertifikat eines Servers, %2. Nötig ist das der Zertifizierungsstelle, die es ausgestellt hat.</translation>
    </message>
    <message>
        <source>%2 in %1 is not a root: it was issued by %3. Add the certificate of that one.</source>
        <translation>%2 in %1 ist kein Stammzertifikat: Es wurde von %3 ausgestellt. Füge das Zertifikat dieser Stelle hinzu.</translation>
    </message>
    <message>
        <source>%2 in %1 expired on %3. Ask for its successor.</source>
        <translation>%2 in %1 ist am %3 abgelaufen. Frag nach dem Nachfolger.</translation>
    </message>
    <message>
        <source>%2 in %1 is valid from %3 only. Look at the clock of this computer.</source>
        <translation>%2 in %1 gilt erst ab %3. Prüfe die Uhr dieses Computers.</translation>
    </message>
    <message>
        <source>%2 in %1 is in the list already.</source>
        <translation>%2 in %1 steht schon in der Liste.</translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message>
        <source>Create the service “%1”</source>
        <translation>Service „%1“ anlegen</translation>
    </message>
    <message>
        <source>Create the escalation policy “%1”</source>
        <translation>Escalation Policy „%1“ anlegen</translation>
    </message>
    <message>
        <source>Set the alert grouping of “%1”</source>
        <translation>Alert-Gruppierung von „%1“ festlegen</translation>
    </message>
    <message>
        <source>Attach “%1” to %2</source>
        <comment>integration, level of definition</comment>
        <translation>„%1“ zu %2 hinzufügen</translation>
    </message>
    <message>
        <source>Remove the service “%1”</source>
        <translation>Service „%1“ löschen</translation>
    </message>
    <message>
        <source>Remove the escalation policy “%1”</source>
        <translation>Escalation Policy „%1“ löschen</translation>
    </message>
    <message>
        <source>Remove the alert grouping of “%1”</source>
        <translation>Alert-Gruppierung von „%1“ löschen</translation>
    </message>
    <message>
        <source>Detach the integration from %1</source>
        <comment>level of definition</comment>
        <translation>Integration von %1 entfernen</translation>
    </message>
    <message>
        <source>Detach “%1” from %2</source>
        <comment>integration, level of definition</comment>
        <translation>„%1“ von %2 entfernen</translation>
    </message>
    <message>
        <source>Send a test message to “%1”</source>
        <translation>Testnachricht an „%1“ senden</translation>
    </message>
    <message>
        <source>Pages whoever is on call.</source>
        <translation>Alarmiert, wer gerade Bereitschaft hat.</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Rückgängig gemacht</translation>
    </message>
    <message>
        <source>Left open</source>
        <translation>Offen gelassen</translation>
    </message>
    <message>
        <source>End unknown</source>
        <translation>Ausgang unbekannt</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Nicht nötig</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>It has been undone already.</source>
        <translation>Das wurde schon rückgängig gemacht.</translation>
    </message>
    <message>
        <source>Whether it took effect is not known. Look at the service first.</source>
        <translation>Ob die Änderung wirksam wurde, ist nicht bekannt. Sieh zuerst beim Dienst nach.</translation>
    </message>
    <message>
        <source>Nothing was changed, so there is nothing to undo.</source>
        <translation>Es wurde nichts geändert, also gibt es nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>A message that went out cannot be called back.</source>
        <translation>Eine gesendete Nachricht lässt sich nicht zurückholen.</translation>
    </message>
    <message>
        <source>This took an earlier change back. To have that again, make it anew.</source>
        <translation>Damit wurde eine frühere Änderung zurückgenommen. Wenn du sie wieder willst, nimm sie neu vor.</translation>
    </message>
    <message>
        <source>What was removed would come back with another ID. Make it anew.</source>
        <translation>Gelöschtes käme mit einer anderen ID zurück. Lege es neu an.</translation>
    </message>
    <message>
        <source>PagerDuty deletes the service with its integrations and settings. Alerts sent there will reach nobody. This cannot be undone.</source>
        <translation>PagerDuty löscht den Service samt Integrationen und Einstellungen. Warnmeldungen dorthin erreichen niemanden mehr. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>PagerDuty deletes the policy. It refuses while a service uses it.</source>
        <translation>PagerDuty löscht die Policy. Solange ein Service sie verwendet, lehnt es das ab.</translation>
    </message>
    <message>
        <source>Every alert of the service opens an incident of its own again.</source>
        <translation>Jeder Alert des Service öffnet wieder einen eigenen Incident.</translation>
    </message>
    <message>
        <source>This level no longer alerts through the integration.</source>
        <translation>Diese Stufe alarmiert nicht mehr über die Integration.</translation>
    </message>
    <message>
        <source>No effect</source>
        <translation>Keine Wirkung</translation>
    </message>
    <message>
        <source>A resolved incident cannot be opened again.</source>
        <translation>Ein gelöster Incident lässt sich nicht wieder öffnen.</translation>
    </message>
    <message>
        <source>With which options it was attached cannot be read back. Attach it again where you want it.</source>
        <translation>Mit welchen Optionen die Integration hinzugefügt war, lässt sich nicht auslesen. Füge sie dort neu hinzu, wo du sie brauchst.</translation>
    </message>
    <message>
        <source>How the options were before is not known: Uptrends does not show them, and this app had not set them.</source>
        <translation>Wie die Optionen vorher waren, ist nicht bekannt: Uptrends zeigt sie nicht, und diese App hatte sie nicht festgelegt.</translation>
    </message>
    <message>
        <source>How it was before was not written down.</source>
        <translation>Wie es vorher war, wurde nicht notiert.</translation>
    </message>
    <message>
        <source>A window that has ended cannot be taken up again. Make a new one.</source>
        <translation>Ein beendetes Fenster lässt sich nicht wieder aufnehmen. Lege ein neues an.</translation>
    </message>
    <message>
        <source>It is attached again as this app last set it: %1.</source>
        <comment>options</comment>
        <translation>Die Integration wird wieder so hinzugefügt, wie diese App sie zuletzt eingestellt hat: %1.</translation>
    </message>
    <message>
        <source>Uptrends deletes the alert definition with all its levels, also what was added to it since. This cannot be undone.</source>
        <translation>Uptrends löscht die Meldedefinition mit allen Stufen, auch was seither dazugekommen ist. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Its errors alert through this definition again.</source>
        <translation>Fehler dort alarmieren wieder über diese Definition.</translation>
    </message>
    <message>
        <source>Its errors no longer alert through this definition.</source>
        <translation>Fehler dort alarmieren nicht mehr über diese Definition.</translation>
    </message>
    <message>
        <source>They are alerted at this level again.</source>
        <translation>Diese Stufe sendet ihre Warnmeldungen wieder dorthin.</translation>
    </message>
    <message>
        <source>They are no longer alerted at this level.</source>
        <translation>Diese Stufe sendet ihre Warnmeldungen nicht mehr dorthin.</translation>
    </message>
    <message>
        <source>The maintenance ends now: errors open incidents again.</source>
        <translation>Die Wartung endet jetzt: Fehler öffnen wieder Incidents.</translation>
    </message>
    <message>
        <source>Change the options of “%1” at %2</source>
        <comment>integration, level of definition</comment>
        <translation>Optionen von „%1“ in %2 ändern</translation>
    </message>
    <message>
        <source>Switch on “%1” at %2</source>
        <comment>integration, level of definition</comment>
        <translation>„%1“ in %2 einschalten</translation>
    </message>
    <message>
        <source>Switch off “%1” at %2</source>
        <comment>integration, level of definition</comment>
        <translation>„%1“ in %2 ausschalten</translation>
    </message>
    <message>
        <source>Rename the alert definition “%1” to “%2”</source>
        <translation>Meldedefinition „%1“ in „%2“ umbenennen</translation>
    </message>
    <message>
        <source>Activate the alert definition “%1”</source>
        <translation>Meldedefinition „%1“ aktivieren</translation>
    </message>
    <message>
        <source>Deactivate the alert definition “%1”</source>
        <translation>Meldedefinition „%1“ deaktivieren</translation>
    </message>
    <message>
        <source>Change the alert definition “%1”</source>
        <translation>Meldedefinition „%1“ ändern</translation>
    </message>
    <message>
        <source>Add the monitor “%1” to %2</source>
        <translation>Prüfobjekt „%1“ zu %2 hinzufügen</translation>
    </message>
    <message>
        <source>Remove the monitor “%1” from %2</source>
        <translation>Prüfobjekt „%1“ aus %2 entfernen</translation>
    </message>
    <message>
        <source>Add the monitor group “%1” to %2</source>
        <translation>Prüfobjektgruppe „%1“ zu %2 hinzufügen</translation>
    </message>
    <message>
        <source>Remove the monitor group “%1” from %2</source>
        <translation>Prüfobjektgruppe „%1“ aus %2 entfernen</translation>
    </message>
    <message>
        <source>Add the operator “%1” to %2</source>
        <translation>Operator „%1“ zu %2 hinzufügen</translation>
    </message>
    <message>
        <source>Remove the operator “%1” from %2</source>
        <translation>Operator „%1“ aus %2 entfernen</translation>
    </message>
    <message>
        <source>Add the operator group “%1” to %2</source>
        <translation>Operator-Gruppe „%1“ zu %2 hinzufügen</translation>
    </message>
    <message>
        <source>Remove the operator group “%1” from %2</source>
        <translation>Operator-Gruppe „%1“ aus %2 entfernen</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <comment>times</comment>
        <translation>Von %1 bis %2</translation>
    </message>
    <message>
        <source>1 service</source>
        <translation>1 Service</translation>
    </message>
    <message numerus="yes">
        <source>%n services</source>
        <translation>
            <numerusform>%n Service</numerusform>
            <numerusform>%n Services</numerusform>
        </translation>
    </message>
    <message>
        <source>1 monitor or group</source>
        <translation>1 Prüfobjekt oder Gruppe</translation>
    </message>
    <message numerus="yes">
        <source>%n monitors and groups</source>
        <translation>
            <numerusform>%n Prüfobjekt oder Gruppe</numerusform>
            <numerusform>%n Prüfobjekte und Gruppen</numerusform>
        </translation>
    </message>
    <message>
        <source>1 attached integration</source>
        <translation>1 hinzugefügte Integration</translation>
    </message>
    <message numerus="yes">
        <source>%n attached integrations</source>
        <translation>
            <numerusform>%n hinzugefügte Integration</numerusform>
            <numerusform>%n hinzugefügte Integrationen</numerusform>
        </translation>
    </message>
    <message>
        <source>Send a change event to “%1”</source>
        <translation>Change Event an „%1“ senden</translation>
    </message>
    <message>
        <source>Resolve the incident “%1”</source>
        <translation>Incident „%1“ lösen</translation>
    </message>
    <message>
        <source>Create the alert definition “%1”</source>
        <translation>Meldedefinition „%1“ anlegen</translation>
    </message>
    <message>
        <source>Delete the alert definition “%1”</source>
        <translation>Meldedefinition „%1“ löschen</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a name</comment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Change %1</source>
        <comment>level of definition</comment>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>Start the maintenance window “%1”</source>
        <translation>Wartungsfenster „%1“ starten</translation>
    </message>
    <message>
        <source>End the maintenance window “%1”</source>
        <translation>Wartungsfenster „%1“ beenden</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>a value</comment>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>value before, value after</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>It was %1.</source>
        <comment>options</comment>
        <translation>Vorher: %1.</translation>
    </message>
    <message>
        <source>Opens no incident and notifies nobody.</source>
        <translation>Öffnet keinen Incident und benachrichtigt niemanden.</translation>
    </message>
</context>
<context>
    <name>CopyText</name>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>DefinitionWords</name>
    <message>
        <source>%1 “%2”</source>
        <comment>kind of thing, its name</comment>
        <translation>%1 „%2“</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>Hinzufügen: %1</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>Entfernen: %1</translation>
    </message>
    <message>
        <source>Alert definition</source>
        <translation>Meldedefinition</translation>
    </message>
    <message>
        <source>Escalation level %1</source>
        <translation>Eskalationsstufe %1</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>Integration</translation>
    </message>
    <message>
        <source>level is gone</source>
        <translation>Stufe ist nicht mehr da</translation>
    </message>
    <message>
        <source>not there</source>
        <comment>a member of a list</comment>
        <translation>nicht vorhanden</translation>
    </message>
    <message>
        <source>there</source>
        <comment>a member of a list</comment>
        <translation>vorhanden</translation>
    </message>
    <message>
        <source>not attached</source>
        <translation>nicht hinzugefügt</translation>
    </message>
    <message>
        <source>attached</source>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>attached, %1</source>
        <comment>and its options</comment>
        <translation>hinzugefügt, %1</translation>
    </message>
    <message>
        <source>This alert definition is not active: it sends nothing.</source>
        <translation>Diese Meldedefinition ist nicht aktiv: Sie sendet nichts.</translation>
    </message>
    <message>
        <source>There are no monitors in it: nothing can fail here.</source>
        <translation>Sie enthält keine Prüfobjekte: Hier kann nichts ausfallen.</translation>
    </message>
    <message>
        <source>No escalation level is active: nobody is alerted.</source>
        <translation>Keine Eskalationsstufe ist aktiv: Niemand wird alarmiert.</translation>
    </message>
    <message>
        <source>Level %1 has neither operators nor integrations: it tells nobody.</source>
        <translation>Stufe %1 hat weder Operatoren noch Integrationen: Sie benachrichtigt niemanden.</translation>
    </message>
    <message>
        <source>Level %1 has no operator or group. Uptrends does not say whether it alerts then: send a test.</source>
        <translation>Stufe %1 hat weder Operator noch Gruppe. Ob Uptrends dann alarmiert, sagt es nicht: Sende einen Test.</translation>
    </message>
    <message>
        <source>“%1” is switched off on level %2: it sends nothing there.</source>
        <translation>„%1“ ist auf Stufe %2 ausgeschaltet: Dort wird nichts darüber gesendet.</translation>
    </message>
    <message>
        <source>“%1” sends no OK alerts on level %2: its incidents stay open until somebody resolves them.</source>
        <translation>„%1“ sendet auf Stufe %2 keine OK-Meldungen: Die Incidents bleiben offen, bis jemand sie löst.</translation>
    </message>
    <message>
        <source>“%1” sends no OK alerts on level %2, and the PagerDuty services it feeds do not resolve by themselves: its incidents stay open until somebody resolves them.</source>
        <translation>„%1“ sendet auf Stufe %2 keine OK-Meldungen, und die PagerDuty-Services dahinter lösen Incidents nicht von selbst: Sie bleiben offen, bis jemand sie löst.</translation>
    </message>
    <message>
        <source>“%1” gets reminders on level %2: they do not change a PagerDuty incident.</source>
        <translation>„%1“ bekommt auf Stufe %2 Erinnerungen: Sie ändern an einem PagerDuty-Incident nichts.</translation>
    </message>
    <message>
        <source>Level %1 fires after %2 min, while reminders of level %3 still run: people are told twice.</source>
        <translation>Stufe %1 alarmiert nach %2 min, während die Erinnerungen von Stufe %3 noch laufen: Es wird doppelt benachrichtigt.</translation>
    </message>
    <message>
        <source>Level %1 fires before level %2.</source>
        <translation>Stufe %1 alarmiert vor Stufe %2.</translation>
    </message>
    <message>
        <source>Level %1 has a condition that this version does not know. It is kept as it is unless you choose another.</source>
        <translation>Stufe %1 hat eine Bedingung, die diese Version nicht kennt. Sie bleibt, wie sie ist, wenn du keine andere wählst.</translation>
    </message>
    <message>
        <source>An alert definition needs a name.</source>
        <translation>Eine Meldedefinition braucht einen Namen.</translation>
    </message>
    <message>
        <source>This must be at least 1.</source>
        <translation>Mindestens 1 ist nötig.</translation>
    </message>
    <message>
        <source>This cannot be negative.</source>
        <translation>Das darf nicht negativ sein.</translation>
    </message>
    <message>
        <source>Attach “%1”: %2</source>
        <comment>integration: its options</comment>
        <translation>„%1“ hinzufügen: %2</translation>
    </message>
    <message>
        <source>Detach “%1”</source>
        <translation>„%1“ entfernen</translation>
    </message>
    <message>
        <source>“%1” · %2</source>
        <comment>integration · what changes</comment>
        <translation>„%1“ · %2</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Was so already</source>
        <translation>War schon so</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Out of date</source>
        <translation>Veraltet</translation>
    </message>
    <message>
        <source>No unsaved changes</source>
        <translation>Keine ungespeicherten Änderungen</translation>
    </message>
    <message>
        <source>1 unsaved change</source>
        <translation>1 ungespeicherte Änderung</translation>
    </message>
    <message numerus="yes">
        <source>%n unsaved changes</source>
        <translation>
            <numerusform>%n ungespeicherte Änderung</numerusform>
            <numerusform>%n ungespeicherte Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>alerts reach a person</comment>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Assumed</source>
        <comment>alerts reach a person</comment>
        <translation>Vermutlich</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>alerts reach a person</comment>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>No</source>
        <comment>alerts reach a person</comment>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Not all of it could be read.</source>
        <translation>Nicht alles davon war lesbar.</translation>
    </message>
    <message>
        <source>No escalation level is active.</source>
        <translation>Keine Eskalationsstufe ist aktiv.</translation>
    </message>
    <message>
        <source>Its active levels have neither operators nor integrations.</source>
        <translation>Die aktiven Stufen haben weder Operatoren noch Integrationen.</translation>
    </message>
    <message>
        <source>None of its operators is on duty.</source>
        <translation>Keiner der Operatoren ist diensthabend.</translation>
    </message>
    <message>
        <source>Whether its operators are on duty is not known.</source>
        <translation>Ob die Operatoren diensthabend sind, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Its operator group is empty.</source>
        <translation>Die Operator-Gruppe ist leer.</translation>
    </message>
    <message>
        <source>Who is in its operator group has not been read.</source>
        <translation>Wer in der Operator-Gruppe ist, wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>It has operators, but no e-mail, SMS or phone integration to tell them by.</source>
        <translation>Es gibt Operatoren, aber keine Integration für E-Mail, SMS oder Telefon, um sie zu benachrichtigen.</translation>
    </message>
    <message>
        <source>This app switched its integration off.</source>
        <translation>Diese App hat die Integration ausgeschaltet.</translation>
    </message>
    <message>
        <source>Uptrends does not show whether its integration is switched on there.</source>
        <translation>Uptrends zeigt nicht, ob die Integration dort eingeschaltet ist.</translation>
    </message>
    <message>
        <source>The API user may not see its integration.</source>
        <translation>Der API-Benutzer darf die Integration nicht sehen.</translation>
    </message>
    <message>
        <source>Its integration feeds a status page.</source>
        <translation>Die Integration sendet an eine Statusseite.</translation>
    </message>
    <message>
        <source>Who reads what its integration sends cannot be known.</source>
        <translation>Wer liest, was die Integration sendet, lässt sich nicht wissen.</translation>
    </message>
    <message>
        <source>It has no operators: Uptrends ties alerts to operators.</source>
        <translation>Es gibt keine Operatoren: Uptrends bindet Warnmeldungen an Operatoren.</translation>
    </message>
    <message>
        <source>Which PagerDuty services its integration feeds has not been found out.</source>
        <translation>An welche PagerDuty-Services die Integration sendet, wurde noch nicht herausgefunden.</translation>
    </message>
    <message>
        <source>Its integration feeds no PagerDuty service.</source>
        <translation>Die Integration sendet an keinen PagerDuty-Service.</translation>
    </message>
    <message>
        <source>The PagerDuty service it feeds is gone.</source>
        <translation>Der PagerDuty-Service, an den sie sendet, ist nicht mehr da.</translation>
    </message>
    <message>
        <source>Not all PagerDuty services could be read.</source>
        <translation>Nicht alle PagerDuty-Services waren lesbar.</translation>
    </message>
    <message>
        <source>The PagerDuty service it feeds is disabled.</source>
        <translation>Der PagerDuty-Service, an den sie sendet, ist deaktiviert.</translation>
    </message>
    <message>
        <source>The PagerDuty service it feeds is in maintenance.</source>
        <translation>Der PagerDuty-Service, an den sie sendet, ist in Wartung.</translation>
    </message>
    <message>
        <source>Who is on call has not been read.</source>
        <translation>Wer Bereitschaft hat, wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>Nobody is on call for the PagerDuty service it feeds.</source>
        <translation>Für den PagerDuty-Service, an den sie sendet, hat niemand Bereitschaft.</translation>
    </message>
    <message>
        <source>Its escalation level, with all that is set there</source>
        <translation>Ihre Eskalationsstufe mit allem, was dort eingestellt ist</translation>
    </message>
    <message numerus="yes">
        <source>Its %n escalation levels, with all that is set there</source>
        <translation>
            <numerusform>Ihre %n Eskalationsstufe mit allem, was dort eingestellt ist</numerusform>
            <numerusform>Ihre %n Eskalationsstufen mit allem, was dort eingestellt ist</numerusform>
        </translation>
    </message>
    <message>
        <source>1 attached integration; the integration itself stays</source>
        <translation>1 hinzugefügte Integration; die Integration selbst bleibt</translation>
    </message>
    <message numerus="yes">
        <source>%n attached integrations; the integrations themselves stay</source>
        <translation>
            <numerusform>%n hinzugefügte Integration; die Integration selbst bleibt</numerusform>
            <numerusform>%n hinzugefügte Integrationen; die Integrationen selbst bleiben</numerusform>
        </translation>
    </message>
    <message>
        <source>It alerts for %1; the monitors themselves stay</source>
        <comment>12 monitors, 2 groups</comment>
        <translation>Sie alarmiert für %1; die Prüfobjekte selbst bleiben</translation>
    </message>
    <message>
        <source>“%1” is then alerted by nothing else</source>
        <translation>Für „%1“ alarmiert dann nichts anderes mehr</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Custom integration</source>
        <translation>Benutzerdefinierte Integration</translation>
    </message>
    <message>
        <source>“%1” at the service %2</source>
        <comment>monitor, StatusHub service</comment>
        <translation>„%1“ beim Service %2</translation>
    </message>
    <message>
        <source>Add service link: %1</source>
        <translation>Service-Verknüpfung hinzufügen: %1</translation>
    </message>
    <message>
        <source>Remove service link: %1</source>
        <translation>Service-Verknüpfung entfernen: %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>integration · one of its fields</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>a value</comment>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>This is not an e-mail address, or one of these is not.</source>
        <translation>Das ist keine E-Mail-Adresse, oder eine davon ist keine.</translation>
    </message>
    <message>
        <source>Uptrends answered: %1</source>
        <translation>Antwort von Uptrends: %1</translation>
    </message>
</context>
<context>
    <name>DeliveryWords</name>
    <message>
        <source>It did not happen.</source>
        <translation>Das ist nicht geschehen.</translation>
    </message>
    <message>
        <source>The Events API accepted the message.</source>
        <translation>Die Events API hat die Nachricht angenommen.</translation>
    </message>
    <message>
        <source>PagerDuty opened an incident.</source>
        <translation>PagerDuty hat einen Incident geöffnet.</translation>
    </message>
    <message>
        <source>#%1 on %2.</source>
        <translation>Nr. %1 auf %2.</translation>
    </message>
    <message>
        <source>#%1 on %2, urgency %3.</source>
        <translation>Nr. %1 auf %2, Dringlichkeit %3.</translation>
    </message>
    <message>
        <source>low</source>
        <translation>niedrig</translation>
    </message>
    <message>
        <source>high</source>
        <translation>hoch</translation>
    </message>
    <message>
        <source>The Events API accepted the end of the problem.</source>
        <translation>Die Events API hat das Ende des Problems angenommen.</translation>
    </message>
    <message>
        <source>Read back as resolved.</source>
        <translation>Als gelöst zurückgelesen.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Wird gesendet…</translation>
    </message>
    <message>
        <source>Looking for the incident…</source>
        <translation>Incident wird gesucht…</translation>
    </message>
    <message>
        <source>Waiting for PagerDuty to tell somebody…</source>
        <translation>Warten, bis PagerDuty jemanden benachrichtigt…</translation>
    </message>
    <message>
        <source>Telling PagerDuty that it is over…</source>
        <translation>PagerDuty erfährt, dass es vorbei ist…</translation>
    </message>
    <message>
        <source>Waiting for PagerDuty to confirm…</source>
        <translation>Warten auf die Bestätigung von PagerDuty…</translation>
    </message>
    <message>
        <source>A message goes to PagerDuty, as Uptrends would send it.</source>
        <translation>Eine Nachricht geht an PagerDuty, so wie Uptrends sie senden würde.</translation>
    </message>
    <message>
        <source>PagerDuty opens an incident on the service.</source>
        <translation>PagerDuty öffnet einen Incident im Service.</translation>
    </message>
    <message>
        <source>Whoever is on call gets a notification.</source>
        <translation>Wer Bereitschaft hat, bekommt eine Benachrichtigung.</translation>
    </message>
    <message>
        <source>The message is taken back.</source>
        <translation>Die Nachricht wird zurückgenommen.</translation>
    </message>
    <message>
        <source>The incident is read back as resolved.</source>
        <translation>Der Incident wird als gelöst zurückgelesen.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a service in quotation marks</comment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>The service has no integration that takes events.</source>
        <translation>Der Service hat keine Integration, die Ereignisse annimmt.</translation>
    </message>
    <message>
        <source>Connect %1 in step 2, or add an Events API v2 integration to it in PagerDuty.</source>
        <translation>Verbinde %1 in Schritt 2 oder füge dort in PagerDuty eine Events-API-v2-Integration hinzu.</translation>
    </message>
    <message>
        <source>PagerDuty does not know the integration key.</source>
        <translation>PagerDuty kennt den Integration Key nicht.</translation>
    </message>
    <message>
        <source>The key was deleted or replaced, or the account is in the other region. Look at the integrations of %1 in PagerDuty, and at the region under Accounts.</source>
        <translation>Der Key wurde gelöscht oder ersetzt, oder der Account liegt in der anderen Region. Prüfe die Integrationen von %1 in PagerDuty und die Region unter „Accounts“.</translation>
    </message>
    <message>
        <source>The service is disabled.</source>
        <translation>Der Service ist deaktiviert.</translation>
    </message>
    <message>
        <source>PagerDuty takes messages for %1 but opens no incidents. Enable it in PagerDuty, then send again.</source>
        <translation>PagerDuty nimmt Nachrichten für %1 an, öffnet aber keine Incidents. Aktiviere den Service in PagerDuty und sende dann noch einmal.</translation>
    </message>
    <message>
        <source>The service is in a maintenance window.</source>
        <translation>Der Service ist in einem Wartungsfenster.</translation>
    </message>
    <message>
        <source>Until it ends, %1 opens no incidents. Wait for its end or close it in PagerDuty, then send again.</source>
        <translation>Bis zu dessen Ende öffnet %1 keine Incidents. Warte das Ende ab oder schließe das Fenster in PagerDuty und sende dann noch einmal.</translation>
    </message>
    <message>
        <source>Nobody is on call.</source>
        <translation>Niemand hat Bereitschaft.</translation>
    </message>
    <message>
        <source>PagerDuty has nobody to tell about %1 now. Put somebody on call on its escalation policy, then send again.</source>
        <translation>PagerDuty kann für %1 gerade niemanden benachrichtigen. Teile in der Escalation Policy jemanden zur Bereitschaft ein und sende dann noch einmal.</translation>
    </message>
    <message>
        <source>The alert was suppressed.</source>
        <translation>Der Alert wurde unterdrückt (suppressed).</translation>
    </message>
    <message>
        <source>An event rule or orchestration in PagerDuty keeps it from becoming an incident. Look at the rules for %1, then send again.</source>
        <translation>Eine Event Rule oder Orchestration in PagerDuty verhindert, dass daraus ein Incident wird. Prüfe die Regeln für %1 und sende dann noch einmal.</translation>
    </message>
    <message>
        <source>PagerDuty accepted the message, but no incident was seen.</source>
        <translation>PagerDuty hat die Nachricht angenommen, aber es war kein Incident zu sehen.</translation>
    </message>
    <message>
        <source>%1 is enabled and somebody is on call. The alert may be paused, or grouped into an incident that was open already. Look at the alerts of the service in PagerDuty.</source>
        <translation>%1 ist aktiv und jemand hat Bereitschaft. Vielleicht ist der Alert pausiert oder in einem schon offenen Incident gruppiert. Sieh dir die Alerts des Service in PagerDuty an.</translation>
    </message>
    <message>
        <source>Not sent to PagerDuty</source>
        <translation>Nicht an PagerDuty gesendet</translation>
    </message>
    <message>
        <source>Sent to PagerDuty</source>
        <translation>An PagerDuty gesendet</translation>
    </message>
    <message>
        <source>No incident</source>
        <translation>Kein Incident</translation>
    </message>
    <message>
        <source>Incident opened</source>
        <translation>Incident geöffnet</translation>
    </message>
    <message>
        <source>Nobody was told</source>
        <translation>Niemand benachrichtigt</translation>
    </message>
    <message>
        <source>Somebody was told</source>
        <translation>Jemand benachrichtigt</translation>
    </message>
    <message>
        <source>Not resolved</source>
        <translation>Nicht gelöst</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Gelöst</translation>
    </message>
    <message>
        <source>Resolving</source>
        <translation>Wird gelöst</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Nicht bestätigt</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Left out.</source>
        <translation>Ausgelassen.</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>push notification</source>
        <translation>Push-Nachricht</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>text message</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>phone call</source>
        <translation>Anruf</translation>
    </message>
    <message>
        <source>PagerDuty told somebody.</source>
        <translation>PagerDuty hat jemanden benachrichtigt.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1, by %2.</source>
        <translation>%1, per %2.</translation>
    </message>
    <message>
        <source>[TEST] Uptrends → PagerDuty connection test</source>
        <translation>[TEST] Verbindungstest Uptrends → PagerDuty</translation>
    </message>
    <message>
        <source>A test message from Alertbridge (%1). It resolves itself; nothing has to be done.</source>
        <translation>Eine Testnachricht von Alertbridge (%1). Sie wird von selbst gelöst; es ist nichts zu tun.</translation>
    </message>
    <message>
        <source>The incident was resolved over the REST API.</source>
        <translation>Der Incident wurde über die REST API gelöst.</translation>
    </message>
    <message>
        <source>PagerDuty lists it among the service’s changes.</source>
        <translation>PagerDuty führt es unter den Änderungen des Service auf.</translation>
    </message>
    <message>
        <source>Looking for the change at the service…</source>
        <translation>Änderung wird beim Service gesucht…</translation>
    </message>
    <message>
        <source>The change is read back at the service.</source>
        <translation>Die Änderung wird beim Service zurückgelesen.</translation>
    </message>
    <message>
        <source>Not seen at the service</source>
        <translation>Beim Service nicht zu sehen</translation>
    </message>
    <message>
        <source>Seen at the service</source>
        <translation>Beim Service zu sehen</translation>
    </message>
    <message>
        <source>The incident stays open until you send OK.</source>
        <translation>Der Incident bleibt offen, bis du OK sendest.</translation>
    </message>
    <message>
        <source>The key is good</source>
        <translation>Der Key ist gültig</translation>
    </message>
    <message>
        <source>The integration key belongs to this service. Whether an incident opens and somebody is told was not tried.</source>
        <translation>Der Integration Key gehört zu diesem Service. Ob sich ein Incident öffnet und jemand benachrichtigt wird, wurde nicht geprüft.</translation>
    </message>
    <message>
        <source>Somebody was told, and the incident is open</source>
        <translation>Jemand wurde benachrichtigt, und der Incident ist offen</translation>
    </message>
    <message>
        <source>Send OK when you have seen enough. Until then PagerDuty treats it as a real problem.</source>
        <translation>Sende OK, wenn du genug gesehen hast. Bis dahin behandelt PagerDuty das als echtes Problem.</translation>
    </message>
    <message>
        <source>Proven</source>
        <translation>Nachgewiesen</translation>
    </message>
    <message>
        <source>Uptrends’ own message became an incident, somebody was told, and it is closed again. All of it was read back from PagerDuty.</source>
        <translation>Die Nachricht von Uptrends selbst wurde zum Incident, jemand wurde benachrichtigt, und er ist wieder geschlossen. Alles wurde aus PagerDuty zurückgelesen.</translation>
    </message>
    <message>
        <source>The message became an incident, somebody was told, and it is closed again. All of it was read back from PagerDuty.</source>
        <translation>Die Nachricht wurde zum Incident, jemand wurde benachrichtigt, und er ist wieder geschlossen. Alles wurde aus PagerDuty zurückgelesen.</translation>
    </message>
    <message>
        <source>No message from Uptrends was seen</source>
        <translation>Es war keine Nachricht von Uptrends zu sehen</translation>
    </message>
    <message>
        <source>The integration may be switched off in Uptrends, or feed services that this account cannot see.</source>
        <translation>Vielleicht ist die Integration in Uptrends ausgeschaltet, oder sie sendet an Services, die dieser Account nicht sieht.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Not proven</source>
        <translation>Nicht nachgewiesen</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Stiller Test</translation>
    </message>
    <message>
        <source>Whole path</source>
        <translation>Ganzer Weg</translation>
    </message>
    <message>
        <source>Opens a real incident, waits until PagerDuty told somebody, and resolves it at once. Pages whoever is on call.</source>
        <translation>Öffnet einen echten Incident, wartet, bis PagerDuty jemanden benachrichtigt hat, und löst ihn sofort. Alarmiert, wer gerade Bereitschaft hat.</translation>
    </message>
    <message>
        <source>Opens a real incident and leaves it open until you send OK, so that escalation can be watched. Pages whoever is on call, and goes on to the next level.</source>
        <translation>Öffnet einen echten Incident und lässt ihn offen, bis du OK sendest, damit sich die Eskalation beobachten lässt. Alarmiert, wer gerade Bereitschaft hat, und geht weiter zur nächsten Stufe.</translation>
    </message>
    <message>
        <source>Sends a change event. Wakes nobody: it proves the key and the service, not that an incident opens or that a person is told.</source>
        <translation>Sendet ein Change Event. Weckt niemanden: Nachgewiesen sind damit Key und Service, nicht, dass sich ein Incident öffnet oder jemand benachrichtigt wird.</translation>
    </message>
    <message>
        <source>You press Uptrends’ own test button; Alertbridge finds the incident, learns which services the integration feeds, and resolves it. Pages whoever is on call.</source>
        <translation>Du klickst auf die Test-Schaltfläche von Uptrends; Alertbridge findet den Incident, lernt, an welche Services die Integration sendet, und löst ihn. Alarmiert, wer gerade Bereitschaft hat.</translation>
    </message>
    <message>
        <source>Incident open</source>
        <translation>Incident offen</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Key is good</source>
        <translation>Key ist gültig</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <comment>minutes and seconds</comment>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>A test message from Alertbridge (%1). It stays open until OK is sent there; nothing is wrong.</source>
        <translation>Eine Testnachricht von Alertbridge (%1). Sie bleibt offen, bis dort OK gesendet wird; es ist kein echter Fehler.</translation>
    </message>
    <message>
        <source>[TEST] Uptrends → PagerDuty key check from Alertbridge</source>
        <translation>[TEST] Key-Prüfung Uptrends → PagerDuty von Alertbridge</translation>
    </message>
    <message>
        <source>Test incident #%1 on “%2” is still open</source>
        <translation>Test-Incident Nr. %1 auf „%2“ ist noch offen</translation>
    </message>
    <message>
        <source>A test incident on “%1” is still open</source>
        <translation>Ein Test-Incident auf „%1“ ist noch offen</translation>
    </message>
</context>
<context>
    <name>DrillReport</name>
    <message>
        <source>%1 (%2)</source>
        <comment>local time and UTC</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Not run</source>
        <translation>Nicht ausgeführt</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Benachrichtigt</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incident</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Not run: the drill was stopped before. Nothing is proven.</source>
        <translation>Nicht ausgeführt: Der Probealarm wurde vorher angehalten. Nichts ist nachgewiesen.</translation>
    </message>
    <message>
        <source>Incident #%1:</source>
        <translation>Incident Nr. %1:</translation>
    </message>
    <message>
        <source>The test incident was still open when this was written.</source>
        <translation>Der Test-Incident war noch offen, als dies geschrieben wurde.</translation>
    </message>
    <message>
        <source>Fire drill: delivery of alerts to people</source>
        <translation>Probealarm: Zustellung von Warnmeldungen an Personen</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>%1 (practice account, simulated)</source>
        <translation>%1 (Übungsaccount, nachgebildet)</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Run by</source>
        <translation>Ausgeführt von</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Run with</source>
        <translation>Ausgeführt mit</translation>
    </message>
    <message>
        <source>%1 proven, %2 not proven, %3 not run</source>
        <translation>%1 nachgewiesen, %2 nicht nachgewiesen, %3 nicht ausgeführt</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>What was tried</source>
        <translation>Was geprüft wurde</translation>
    </message>
    <message>
        <source>For each service one test message was sent to PagerDuty with the service’s own integration key. Proven means: an incident opened, PagerDuty noted that somebody was told, and the incident was read back as resolved. Whether that person saw the message is not known, and neither is the way from the monitor to PagerDuty: the whole path test is for that.</source>
        <translation>Für jeden Service ging eine Testnachricht mit dessen eigenem Integration Key an PagerDuty. Nachgewiesen heißt: Ein Incident hat sich geöffnet, PagerDuty hat vermerkt, dass jemand benachrichtigt wurde, und der Incident wurde als gelöst zurückgelesen. Ob diese Person die Nachricht gesehen hat, ist nicht bekannt, ebenso wenig der Weg vom Prüfobjekt zu PagerDuty: Dafür gibt es den Test „Ganzer Weg“.</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF-Dokument (*.pdf)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Webseite (*.html)</translation>
    </message>
    <message>
        <source>Fire drill %1</source>
        <comment>a file name with a date</comment>
        <translation>Probealarm %1</translation>
    </message>
    <message>
        <source>Report saved</source>
        <translation>Bericht gespeichert</translation>
    </message>
    <message>
        <source>The report could not be saved</source>
        <translation>Der Bericht ließ sich nicht speichern</translation>
    </message>
    <message>
        <source>%1 could not be written. Choose another folder.</source>
        <translation>%1 ließ sich nicht schreiben. Wähle einen anderen Ordner.</translation>
    </message>
</context>
<context>
    <name>ErrorNotice</name>
    <message>
        <source>The answer was: %1</source>
        <translation>Die Antwort war: %1</translation>
    </message>
    <message>
        <source>What is shown was read; the rest is missing. %1</source>
        <translation>Was zu sehen ist, wurde gelesen; der Rest fehlt. %1</translation>
    </message>
    <message>
        <source>Show the certificates</source>
        <translation>Zertifikate anzeigen</translation>
    </message>
    <message>
        <source>Network…</source>
        <translation>Netzwerk…</translation>
    </message>
</context>
<context>
    <name>ErrorWords</name>
    <message>
        <source>The service</source>
        <translation>Der Dienst</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a name in quotation marks</comment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>1 second</source>
        <translation>1 Sekunde</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n Sekunde</numerusform>
            <numerusform>%n Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>The answer was lost, so the service may exist. Alertbridge looks for it before it tries again, so there will not be two.</source>
        <translation>Die Antwort ging verloren, der Service könnte also existieren. Alertbridge sucht ihn vor dem nächsten Versuch, damit es nicht zwei werden.</translation>
    </message>
    <message>
        <source>The answer was lost, so the escalation policy may exist. Alertbridge looks for it before it tries again, so there will not be two.</source>
        <translation>Die Antwort ging verloren, die Escalation Policy könnte also existieren. Alertbridge sucht sie vor dem nächsten Versuch, damit es nicht zwei werden.</translation>
    </message>
    <message>
        <source>The answer was lost, so the level may have the integration. Alertbridge looks before it tries again.</source>
        <translation>Die Antwort ging verloren, die Stufe könnte die Integration also haben. Alertbridge sieht vor dem nächsten Versuch nach.</translation>
    </message>
    <message>
        <source>The answer was lost, so an API user may have been created. You can delete it in Uptrends, under the operator&apos;s API management.</source>
        <translation>Die Antwort ging verloren, ein API-Benutzer könnte also angelegt sein. Du kannst ihn in Uptrends im API-Management des Operators löschen.</translation>
    </message>
    <message>
        <source>The answer was lost, so the message may have arrived. Look for its incident in PagerDuty before you send another.</source>
        <translation>Die Antwort ging verloren, die Nachricht könnte also angekommen sein. Suche ihren Incident in PagerDuty, bevor du eine weitere sendest.</translation>
    </message>
    <message>
        <source>The answer was lost, so the change may have been made. Look before you repeat it.</source>
        <translation>Die Antwort ging verloren, die Änderung könnte also erfolgt sein. Sieh nach, bevor du sie wiederholst.</translation>
    </message>
    <message>
        <source>What was read before is still there.</source>
        <translation>Was vorher gelesen wurde, ist noch da.</translation>
    </message>
    <message>
        <source>What you typed is kept.</source>
        <translation>Deine Eingaben bleiben erhalten.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>No API user was created.</source>
        <translation>Es wurde kein API-Benutzer angelegt.</translation>
    </message>
    <message>
        <source>The service was not created; what you typed is kept.</source>
        <translation>Der Service wurde nicht angelegt; deine Eingaben bleiben erhalten.</translation>
    </message>
    <message>
        <source>The escalation policy was not created; what you typed is kept.</source>
        <translation>Die Escalation Policy wurde nicht angelegt; deine Eingaben bleiben erhalten.</translation>
    </message>
    <message>
        <source>The service exists and works without alert grouping.</source>
        <translation>Der Service existiert und funktioniert ohne Alert-Gruppierung.</translation>
    </message>
    <message>
        <source>The level is as it was.</source>
        <translation>Die Stufe ist unverändert.</translation>
    </message>
    <message>
        <source>The level still has the integration.</source>
        <translation>Die Stufe hat die Integration noch.</translation>
    </message>
    <message>
        <source>No test message was sent.</source>
        <translation>Es wurde keine Testnachricht gesendet.</translation>
    </message>
    <message>
        <source>It still exists.</source>
        <translation>Es existiert noch.</translation>
    </message>
    <message>
        <source>Your own accounts are not affected.</source>
        <translation>Deine eigenen Accounts sind nicht betroffen.</translation>
    </message>
    <message>
        <source>What you typed is still on screen.</source>
        <translation>Deine Eingaben stehen noch auf dem Bildschirm.</translation>
    </message>
    <message>
        <source>%1 refused the request.</source>
        <translation>%1 hat die Anfrage abgelehnt.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Neu anmelden</translation>
    </message>
    <message>
        <source>Check the addresses</source>
        <translation>Adressen prüfen</translation>
    </message>
    <message>
        <source>Open PagerDuty</source>
        <translation>PagerDuty öffnen</translation>
    </message>
    <message>
        <source>Open Uptrends</source>
        <translation>Uptrends öffnen</translation>
    </message>
    <message>
        <source>Choose another</source>
        <translation>Anderes wählen</translation>
    </message>
    <message>
        <source>Try again later</source>
        <translation>Später versuchen</translation>
    </message>
    <message>
        <source>The practice services did not start.</source>
        <translation>Die Übungsdienste sind nicht gestartet.</translation>
    </message>
    <message>
        <source>They did not answer within 15 seconds. This computer may be very busy.</source>
        <translation>Sie haben innerhalb von 15 Sekunden nicht geantwortet. Vielleicht ist dieser Computer stark ausgelastet.</translation>
    </message>
    <message>
        <source>The program alertbridge-sandbox is missing or cannot be run. It belongs beside Alertbridge; install it again.</source>
        <translation>Das Programm alertbridge-sandbox fehlt oder lässt sich nicht starten. Es gehört neben Alertbridge; installiere es neu.</translation>
    </message>
    <message>
        <source>Their first line could not be read. They may be of another version than Alertbridge.</source>
        <translation>Ihre erste Zeile war nicht lesbar. Vielleicht gehören sie zu einer anderen Version als Alertbridge.</translation>
    </message>
    <message>
        <source>They ended before they were ready.</source>
        <translation>Sie haben sich beendet, bevor sie bereit waren.</translation>
    </message>
    <message>
        <source>This address cannot be used.</source>
        <translation>Diese Adresse ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>Addresses must begin with https://, or http:// for this computer. Check the addresses under Advanced.</source>
        <translation>Adressen müssen mit https:// beginnen, für diesen Computer auch mit http://. Prüfe die Adressen unter „Erweitert“.</translation>
    </message>
    <message>
        <source>It is still there.</source>
        <translation>Es ist noch da.</translation>
    </message>
    <message>
        <source>The service took the request, but it still shows it. Try again in a moment, or remove it in the web app.</source>
        <translation>Der Dienst hat die Anfrage angenommen, zeigt es aber noch an. Versuche es gleich noch einmal oder lösche es in der Web-App.</translation>
    </message>
    <message>
        <source>It was not sent: it could not be noted on this computer first.</source>
        <translation>Es wurde nicht gesendet: Es ließ sich auf diesem Computer nicht vorher notieren.</translation>
    </message>
    <message>
        <source>Every change is written down before it leaves, so that nothing is lost in a crash. The disk may be full, or the folder may not be written to.</source>
        <translation>Jede Änderung wird notiert, bevor sie abgeht, damit bei einem Absturz nichts verloren ist. Vielleicht ist die Festplatte voll oder der Ordner schreibgeschützt.</translation>
    </message>
    <message>
        <source>It could not be saved on this computer.</source>
        <translation>Auf diesem Computer konnte nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>The disk may be full, or the folder may not be written to.</source>
        <translation>Vielleicht ist die Festplatte voll oder der Ordner schreibgeschützt.</translation>
    </message>
    <message>
        <source>The sign-in could not be started on this computer.</source>
        <translation>Die Anmeldung konnte auf diesem Computer nicht starten.</translation>
    </message>
    <message>
        <source>Nothing was changed. Use the other way to sign in, or an API token.</source>
        <translation>Es wurde nichts geändert. Melde dich auf die andere Art an oder verwende ein API-Token.</translation>
    </message>
    <message>
        <source>Something on this computer got in the way.</source>
        <translation>Auf diesem Computer kam etwas dazwischen.</translation>
    </message>
    <message>
        <source>create services</source>
        <translation>Services anzulegen</translation>
    </message>
    <message>
        <source>create escalation policies</source>
        <translation>Escalation Policies anzulegen</translation>
    </message>
    <message>
        <source>change alert grouping</source>
        <translation>die Alert-Gruppierung zu ändern</translation>
    </message>
    <message>
        <source>read or resolve incidents</source>
        <translation>Incidents zu lesen oder zu lösen</translation>
    </message>
    <message>
        <source>delete this</source>
        <translation>dies zu löschen</translation>
    </message>
    <message>
        <source>read this</source>
        <translation>dies zu lesen</translation>
    </message>
    <message>
        <source>do this</source>
        <translation>dies zu tun</translation>
    </message>
    <message>
        <source>It takes the base role User, Manager, Admin, Global Admin or Account Owner.</source>
        <translation>Dafür braucht es die Basisrolle User, Manager, Admin, Global Admin oder Account Owner.</translation>
    </message>
    <message>
        <source>It takes the base role Manager, Admin, Global Admin or Account Owner.</source>
        <translation>Dafür braucht es die Basisrolle Manager, Admin, Global Admin oder Account Owner.</translation>
    </message>
    <message>
        <source>PagerDuty did not accept the sign-in.</source>
        <translation>PagerDuty hat die Anmeldung nicht akzeptiert.</translation>
    </message>
    <message>
        <source>The token has expired or was revoked, or the account is in the other region. Sign in again, or choose the other region under Accounts.</source>
        <translation>Das Token ist abgelaufen oder widerrufen, oder der Account liegt in der anderen Region. Melde dich neu an oder wähle unter „Accounts“ die andere Region.</translation>
    </message>
    <message>
        <source>Your PagerDuty plan does not include this alert grouping.</source>
        <translation>Dein PagerDuty-Tarif enthält diese Alert-Gruppierung nicht.</translation>
    </message>
    <message>
        <source>The service exists and works without it. Alert grouping is part of the AIOps add-on; the owner of your PagerDuty account can tell whether you have it.</source>
        <translation>Der Service existiert und funktioniert ohne sie. Die Alert-Gruppierung gehört zum Zusatz AIOps; ob du ihn hast, weiß der Inhaber deines PagerDuty-Accounts.</translation>
    </message>
    <message>
        <source>Your PagerDuty plan does not include this.</source>
        <translation>Dein PagerDuty-Tarif enthält das nicht.</translation>
    </message>
    <message>
        <source>PagerDuty says the account lacks the ability for it. The owner of the account can change the plan.</source>
        <translation>PagerDuty meldet, dass dem Account die Fähigkeit dafür fehlt. Der Inhaber des Accounts kann den Tarif ändern.</translation>
    </message>
    <message>
        <source>PagerDuty does not let this sign-in set the alert grouping.</source>
        <translation>PagerDuty lässt diese Anmeldung die Alert-Gruppierung nicht festlegen.</translation>
    </message>
    <message>
        <source>Your plan may not include it, or your role or the token may only read. The service exists and works without it.</source>
        <translation>Vielleicht enthält dein Tarif sie nicht, oder deine Rolle oder das Token darf nur lesen. Der Service existiert und funktioniert ohne sie.</translation>
    </message>
    <message>
        <source>Your PagerDuty sign-in may not %1.</source>
        <translation>Deine PagerDuty-Anmeldung reicht nicht, um %1.</translation>
    </message>
    <message>
        <source>Your role is too small for it, or the token may only read.</source>
        <translation>Deine Rolle reicht dafür nicht, oder das Token darf nur lesen.</translation>
    </message>
    <message>
        <source>An administrator of your PagerDuty account can change it, or sign in with another token.</source>
        <translation>Ein Administrator deines PagerDuty-Accounts kann das ändern; oder melde dich mit einem anderen Token an.</translation>
    </message>
    <message>
        <source>One of the chosen people or schedules is not there any more.</source>
        <translation>Eine der gewählten Personen oder einer der Dienstpläne ist nicht mehr da.</translation>
    </message>
    <message>
        <source>It was deleted, or your sign-in may not see it. Choose the rules again.</source>
        <translation>Es wurde gelöscht, oder deine Anmeldung darf es nicht sehen. Wähle die Regeln neu.</translation>
    </message>
    <message>
        <source>The escalation policy is not there any more.</source>
        <translation>Die Escalation Policy ist nicht mehr da.</translation>
    </message>
    <message>
        <source>It was deleted, or your sign-in may not see it. Choose another.</source>
        <translation>Sie wurde gelöscht, oder deine Anmeldung darf sie nicht sehen. Wähle eine andere.</translation>
    </message>
    <message>
        <source>Alert grouping does not know the new service yet.</source>
        <translation>Die Alert-Gruppierung kennt den neuen Service noch nicht.</translation>
    </message>
    <message>
        <source>PagerDuty needs a moment after a service is created. The service exists; try the grouping again.</source>
        <translation>PagerDuty braucht nach dem Anlegen eines Service einen Moment. Der Service existiert; versuche die Gruppierung noch einmal.</translation>
    </message>
    <message>
        <source>It is already gone.</source>
        <translation>Es ist schon weg.</translation>
    </message>
    <message>
        <source>PagerDuty does not know it any more.</source>
        <translation>PagerDuty kennt es nicht mehr.</translation>
    </message>
    <message>
        <source>PagerDuty does not know this any more.</source>
        <translation>PagerDuty kennt das nicht mehr.</translation>
    </message>
    <message>
        <source>PagerDuty does not know %1.</source>
        <translation>PagerDuty kennt %1 nicht.</translation>
    </message>
    <message>
        <source>It was deleted, or your sign-in may not see it.</source>
        <translation>Es wurde gelöscht, oder deine Anmeldung darf es nicht sehen.</translation>
    </message>
    <message>
        <source>An escalation policy with this name exists.</source>
        <translation>Eine Escalation Policy mit diesem Namen existiert schon.</translation>
    </message>
    <message>
        <source>An escalation policy called %1 exists.</source>
        <translation>Eine Escalation Policy namens %1 existiert schon.</translation>
    </message>
    <message>
        <source>Use the existing one, or choose another name. What you typed is kept.</source>
        <translation>Verwende die vorhandene oder wähle einen anderen Namen. Deine Eingaben bleiben erhalten.</translation>
    </message>
    <message>
        <source>A service with this name exists.</source>
        <translation>Ein Service mit diesem Namen existiert schon.</translation>
    </message>
    <message>
        <source>A service called %1 exists.</source>
        <translation>Ein Service namens %1 existiert schon.</translation>
    </message>
    <message>
        <source>PagerDuty refused the alert grouping.</source>
        <translation>PagerDuty hat die Alert-Gruppierung abgelehnt.</translation>
    </message>
    <message>
        <source>The service may belong to another grouping setting, or the plan lacks this kind. The service exists and works without it.</source>
        <translation>Vielleicht gehört der Service zu einer anderen Gruppierung, oder der Tarif enthält diese Art nicht. Der Service existiert und funktioniert ohne sie.</translation>
    </message>
    <message>
        <source>PagerDuty did not understand the request.</source>
        <translation>PagerDuty hat die Anfrage nicht verstanden.</translation>
    </message>
    <message>
        <source>Check the token and the addresses under Advanced.</source>
        <translation>Prüfe das Token und die Adressen unter „Erweitert“.</translation>
    </message>
    <message>
        <source>PagerDuty refused a value.</source>
        <translation>PagerDuty hat einen Wert abgelehnt.</translation>
    </message>
    <message>
        <source>Change what PagerDuty names below, then try again.</source>
        <translation>Ändere, was PagerDuty unten nennt, und versuche es dann erneut.</translation>
    </message>
    <message>
        <source>A limit of your PagerDuty plan is reached.</source>
        <translation>Eine Grenze deines PagerDuty-Tarifs ist erreicht.</translation>
    </message>
    <message>
        <source>No more of these can be made on this plan. Use an existing one, or ask the owner of the account.</source>
        <translation>Mit diesem Tarif lassen sich keine weiteren anlegen. Verwende Vorhandenes oder frage den Inhaber des Accounts.</translation>
    </message>
    <message>
        <source>This PagerDuty account has expired.</source>
        <translation>Dieser PagerDuty-Account ist abgelaufen.</translation>
    </message>
    <message>
        <source>This PagerDuty account is locked.</source>
        <translation>Dieser PagerDuty-Account ist gesperrt.</translation>
    </message>
    <message>
        <source>Its owner can open it again in PagerDuty.</source>
        <translation>Sein Inhaber kann ihn in PagerDuty wieder öffnen.</translation>
    </message>
    <message>
        <source>PagerDuty does not know the From e-mail.</source>
        <translation>PagerDuty kennt die From-E-Mail nicht.</translation>
    </message>
    <message>
        <source>With an account token, changes to incidents are made in the name of a user. Give the e-mail of a user of this account under Accounts.</source>
        <translation>Mit einem Account-Token werden Incidents im Namen eines Benutzers geändert. Gib unter „Accounts“ die E-Mail eines Benutzers dieses Accounts an.</translation>
    </message>
    <message>
        <source>Choose another.</source>
        <translation>Wähle eine andere.</translation>
    </message>
    <message>
        <source>Nobody is on call on this escalation policy.</source>
        <translation>In dieser Escalation Policy hat niemand Bereitschaft.</translation>
    </message>
    <message>
        <source>Put somebody on call in PagerDuty, or choose another policy.</source>
        <translation>Teile in PagerDuty jemanden zur Bereitschaft ein oder wähle eine andere Policy.</translation>
    </message>
    <message>
        <source>It was changed by somebody else meanwhile.</source>
        <translation>Jemand anderes hat es inzwischen geändert.</translation>
    </message>
    <message>
        <source>Read it again, then try again.</source>
        <translation>Lies es neu ein und versuche es dann erneut.</translation>
    </message>
    <message>
        <source>PagerDuty did not accept the integration key.</source>
        <translation>PagerDuty hat den Integration Key nicht akzeptiert.</translation>
    </message>
    <message>
        <source>The key was deleted or replaced, or belongs to the other region. Look at the integrations of the service in PagerDuty.</source>
        <translation>Der Key wurde gelöscht oder ersetzt oder gehört zur anderen Region. Prüfe die Integrationen des Service in PagerDuty.</translation>
    </message>
    <message>
        <source>PagerDuty did not take the message.</source>
        <translation>PagerDuty hat die Nachricht nicht angenommen.</translation>
    </message>
    <message>
        <source>The answer does not belong to this sign-in.</source>
        <translation>Die Antwort gehört nicht zu dieser Anmeldung.</translation>
    </message>
    <message>
        <source>PagerDuty&apos;s answer came without the mark that Alertbridge gave it, so it was not used. Start again; if it happens again, something between you and PagerDuty changes addresses.</source>
        <translation>Die Antwort von PagerDuty kam ohne die Kennung zurück, die Alertbridge mitgegeben hatte, und wurde deshalb nicht verwendet. Beginne von vorn; passiert es wieder, verändert etwas zwischen dir und PagerDuty die Adressen.</translation>
    </message>
    <message>
        <source>The answer belongs to another sign-in.</source>
        <translation>Die Antwort gehört zu einer anderen Anmeldung.</translation>
    </message>
    <message>
        <source>It was not used. That happens when an older sign-in page was still open. Close it and start again.</source>
        <translation>Sie wurde nicht verwendet. Das passiert, wenn noch eine ältere Anmeldeseite offen war. Schließe sie und beginne von vorn.</translation>
    </message>
    <message>
        <source>Access was not given.</source>
        <translation>Der Zugriff wurde nicht erteilt.</translation>
    </message>
    <message>
        <source>PagerDuty says the request was declined. Start again and choose to allow it, or use an API token.</source>
        <translation>PagerDuty meldet, dass die Anfrage abgelehnt wurde. Beginne von vorn und erlaube den Zugriff, oder verwende ein API-Token.</translation>
    </message>
    <message>
        <source>PagerDuty came back without a code.</source>
        <translation>PagerDuty kam ohne Code zurück.</translation>
    </message>
    <message>
        <source>The sign-in could not be finished. Start again.</source>
        <translation>Die Anmeldung ließ sich nicht abschließen. Beginne von vorn.</translation>
    </message>
    <message>
        <source>The code was too old.</source>
        <translation>Der Code war zu alt.</translation>
    </message>
    <message>
        <source>PagerDuty&apos;s code lives 30 seconds and can be used once. Start again; it usually works at the second try.</source>
        <translation>Der Code von PagerDuty gilt 30 Sekunden und nur einmal. Beginne von vorn; beim zweiten Mal klappt es meist.</translation>
    </message>
    <message>
        <source>PagerDuty did not give the right to write.</source>
        <translation>PagerDuty hat kein Schreibrecht erteilt.</translation>
    </message>
    <message>
        <source>Your PagerDuty app grants too little. In PagerDuty, open the app under App Registration, choose Classic User OAuth with Read/Write, save, and start again.</source>
        <translation>Deine PagerDuty-App gewährt zu wenig. Öffne die App in PagerDuty unter App Registration, wähle Classic User OAuth mit Read/Write, speichere und beginne von vorn.</translation>
    </message>
    <message>
        <source>This sign-in was already finished.</source>
        <translation>Diese Anmeldung war schon abgeschlossen.</translation>
    </message>
    <message>
        <source>A second answer came and was not used. Start again if you are not connected.</source>
        <translation>Eine zweite Antwort kam und wurde nicht verwendet. Beginne von vorn, falls du nicht verbunden bist.</translation>
    </message>
    <message>
        <source>PagerDuty does not know this client ID.</source>
        <translation>PagerDuty kennt diese Client-ID nicht.</translation>
    </message>
    <message>
        <source>Copy it again from the Client tab of your app in PagerDuty, under App Registration.</source>
        <translation>Kopiere sie noch einmal aus dem Tab „Client“ deiner App in PagerDuty unter App Registration.</translation>
    </message>
    <message>
        <source>PagerDuty did not accept the code.</source>
        <translation>PagerDuty hat den Code nicht akzeptiert.</translation>
    </message>
    <message>
        <source>It lives 30 seconds and can be used once, and the redirect address must be one that is registered with your app. Start again.</source>
        <translation>Er gilt 30 Sekunden und nur einmal, und die Redirect-Adresse muss in deiner App eingetragen sein. Beginne von vorn.</translation>
    </message>
    <message>
        <source>The answer was made for another app.</source>
        <translation>Die Antwort war für eine andere App bestimmt.</translation>
    </message>
    <message>
        <source>It was not used. Check the client ID and the PagerDuty identity address under Advanced, then start again.</source>
        <translation>Sie wurde nicht verwendet. Prüfe die Client-ID und unter „Erweitert“ die Adresse „PagerDuty-Anmeldung“ und beginne dann von vorn.</translation>
    </message>
    <message>
        <source>The PagerDuty sign-in has ended.</source>
        <translation>Die PagerDuty-Anmeldung ist abgelaufen.</translation>
    </message>
    <message>
        <source>It could not be renewed by itself. Sign in again; nothing else is lost.</source>
        <translation>Sie ließ sich nicht von selbst erneuern. Melde dich neu an; sonst ist nichts verloren.</translation>
    </message>
    <message>
        <source>PagerDuty could not finish the sign-in.</source>
        <translation>PagerDuty konnte die Anmeldung nicht abschließen.</translation>
    </message>
    <message>
        <source>It has a problem at its end. Start again in a moment.</source>
        <translation>Das Problem liegt bei PagerDuty. Beginne gleich noch einmal.</translation>
    </message>
    <message>
        <source>No answer came from the browser.</source>
        <translation>Vom Browser kam keine Antwort.</translation>
    </message>
    <message>
        <source>Alertbridge waited five minutes. If PagerDuty showed “Invalid or missing value for redirect_uri parameter”, register the redirect addresses with your app, then start again.</source>
        <translation>Alertbridge hat fünf Minuten gewartet. Falls PagerDuty „Invalid or missing value for redirect_uri parameter“ zeigte, trage die Redirect-Adressen in deiner App ein und beginne dann von vorn.</translation>
    </message>
    <message>
        <source>This is not a client ID.</source>
        <translation>Das ist keine Client-ID.</translation>
    </message>
    <message>
        <source>A client ID has 32 digits and letters in five groups, as on the Client tab of your app.</source>
        <translation>Eine Client-ID hat 32 Ziffern und Buchstaben in fünf Gruppen, wie im Tab „Client“ deiner App.</translation>
    </message>
    <message>
        <source>Your browser did not open.</source>
        <translation>Dein Browser hat sich nicht geöffnet.</translation>
    </message>
    <message>
        <source>Copy the address and open it yourself, or choose another way to sign in.</source>
        <translation>Kopiere die Adresse und öffne sie selbst, oder melde dich auf andere Art an.</translation>
    </message>
    <message>
        <source>The redirect addresses are in use on this computer.</source>
        <translation>Die Redirect-Adressen sind auf diesem Computer schon belegt.</translation>
    </message>
    <message>
        <source>Another program listens on their ports.</source>
        <translation>Ein anderes Programm lauscht auf ihren Ports.</translation>
    </message>
    <message>
        <source>Another program listens on these ports: %1.</source>
        <translation>Ein anderes Programm lauscht auf diesen Ports: %1.</translation>
    </message>
    <message>
        <source>Close it, or sign in here instead.</source>
        <translation>Schließe es, oder melde dich stattdessen hier an.</translation>
    </message>
    <message>
        <source>PagerDuty did not finish the sign-in.</source>
        <translation>PagerDuty hat die Anmeldung nicht abgeschlossen.</translation>
    </message>
    <message>
        <source>Nothing was changed. Start again, use the other way to sign in, or an API token.</source>
        <translation>Es wurde nichts geändert. Beginne von vorn, melde dich auf die andere Art an oder verwende ein API-Token.</translation>
    </message>
    <message>
        <source>%1 wanted to send the request on to another address.</source>
        <translation>%1 wollte die Anfrage an eine andere Adresse weiterleiten.</translation>
    </message>
    <message>
        <source>Something else answered instead of %1.</source>
        <translation>Etwas anderes hat anstelle von %1 geantwortet.</translation>
    </message>
    <message>
        <source>The answer of %1 was a web page. Often that is the sign-in page of a network (hotel, train, guest network) or a proxy. Open a page in your browser, then try again.</source>
        <translation>Die Antwort von %1 war eine Webseite. Oft ist das die Anmeldeseite eines Netzes (Hotel, Zug, Gastnetz) oder eines Proxys. Öffne eine Seite in deinem Browser und versuche es dann erneut.</translation>
    </message>
    <message>
        <source>The answer was cut off or in an unknown form.</source>
        <translation>Die Antwort war abgeschnitten oder hatte eine unbekannte Form.</translation>
    </message>
    <message>
        <source>The answer could not be read at %1.</source>
        <translation>Die Antwort war bei %1 nicht lesbar.</translation>
    </message>
    <message>
        <source>The answer of %1 could not be read.</source>
        <translation>Die Antwort von %1 war nicht lesbar.</translation>
    </message>
    <message>
        <source>A second try often helps; if not, the service may have changed.</source>
        <translation>Ein zweiter Versuch hilft oft; wenn nicht, hat sich der Dienst vielleicht geändert.</translation>
    </message>
    <message>
        <source>It asks to wait %1.</source>
        <translation>Verlangte Wartezeit: %1.</translation>
    </message>
    <message>
        <source>It does not say for how long; a minute or two is usual.</source>
        <translation>Für wie lange, ist nicht angegeben; üblich sind ein bis zwei Minuten.</translation>
    </message>
    <message>
        <source>%1 asks for a pause.</source>
        <translation>%1 bittet um eine Pause.</translation>
    </message>
    <message>
        <source>Too many requests were made in a short time, perhaps by another tool with the same token.</source>
        <translation>In kurzer Zeit kamen zu viele Anfragen, vielleicht von einem anderen Werkzeug mit demselben Token.</translation>
    </message>
    <message>
        <source>The keychain did not give access.</source>
        <translation>Der Schlüsselbund hat keinen Zugriff gewährt.</translation>
    </message>
    <message>
        <source>Tokens and passwords are kept for this run only. Unlock the keychain and sign in again to keep them.</source>
        <translation>Tokens und Passwörter werden nur für diese Sitzung behalten. Entsperre den Schlüsselbund und melde dich neu an, um sie zu speichern.</translation>
    </message>
    <message>
        <source>The keychain cannot be used.</source>
        <translation>Der Schlüsselbund ist nicht verfügbar.</translation>
    </message>
    <message>
        <source>Tokens and passwords are kept for this run only; nothing is written to disk. After the next start you sign in again.</source>
        <translation>Tokens und Passwörter werden nur für diese Sitzung behalten; auf die Festplatte wird nichts geschrieben. Nach dem nächsten Start meldest du dich neu an.</translation>
    </message>
    <message>
        <source>The connection to %1 was lost.</source>
        <translation>Die Verbindung zu %1 ist abgebrochen.</translation>
    </message>
    <message>
        <source>Its certificate has expired; look at the clock of this computer too.</source>
        <translation>Das Zertifikat ist abgelaufen; prüfe auch die Uhr dieses Computers.</translation>
    </message>
    <message>
        <source>Its certificate is not valid yet; look at the clock of this computer.</source>
        <translation>Das Zertifikat ist noch nicht gültig; prüfe die Uhr dieses Computers.</translation>
    </message>
    <message>
        <source>Its certificate belongs to another name.</source>
        <translation>Das Zertifikat lautet auf einen anderen Namen.</translation>
    </message>
    <message>
        <source>Its certificate comes from an authority that this computer does not trust, perhaps that of a proxy.</source>
        <translation>Das Zertifikat stammt von einer Stelle, der dieser Computer nicht vertraut, vielleicht von einem Proxy.</translation>
    </message>
    <message>
        <source>No secure connection could be agreed on.</source>
        <translation>Es kam keine sichere Verbindung zustande.</translation>
    </message>
    <message>
        <source>The proxy asks for a sign-in.</source>
        <translation>Der Proxy verlangt eine Anmeldung.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>The connection may be slow, or the service is busy.</source>
        <translation>Vielleicht ist die Verbindung langsam oder der Dienst ausgelastet.</translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation>%1 ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>The connection to %1 is not secure.</source>
        <translation>Die Verbindung zu %1 ist nicht sicher.</translation>
    </message>
    <message>
        <source>Nothing was sent. Whoever runs your network can tell more.</source>
        <translation>Es wurde nichts gesendet. Wer dein Netz betreut, kann mehr sagen.</translation>
    </message>
    <message>
        <source>%1 has a problem at its end.</source>
        <translation>%1 hat selbst gerade ein Problem.</translation>
    </message>
    <message>
        <source>It answered with status %1, several times.</source>
        <translation>Mehrmals kam der Status %1 zurück.</translation>
    </message>
    <message>
        <source>It answered with an error, several times.</source>
        <translation>Mehrmals kam ein Fehler zurück.</translation>
    </message>
    <message>
        <source>Wait a little, then try again.</source>
        <translation>Warte ein wenig und versuche es dann erneut.</translation>
    </message>
    <message>
        <source>The list from %1 is not complete.</source>
        <translation>Die Liste von %1 ist nicht vollständig.</translation>
    </message>
    <message>
        <source>What was read is shown and can be used; something may be missing.</source>
        <translation>Was gelesen wurde, ist zu sehen und verwendbar; etwas fehlt vielleicht.</translation>
    </message>
    <message>
        <source>Uptrends did not accept the operator&apos;s e-mail and password.</source>
        <translation>Uptrends hat E-Mail und Passwort des Operators nicht akzeptiert.</translation>
    </message>
    <message>
        <source>An operator who can only use single sign-on cannot do this. Add an API user in Uptrends instead, on the operator&apos;s API management tab, and enter it here.</source>
        <translation>Ein Operator, der nur Single Sign-on nutzen darf, kann das nicht. Füge stattdessen in Uptrends auf der Registerkarte „API-Management“ des Operators einen API-Benutzer hinzu und gib ihn hier ein.</translation>
    </message>
    <message>
        <source>Uptrends did not accept the API user.</source>
        <translation>Uptrends hat den API-Benutzer nicht akzeptiert.</translation>
    </message>
    <message>
        <source>An API user has its own name and password, different from an operator&apos;s login. The password is shown once; if it is lost, make a new API user.</source>
        <translation>Ein API-Benutzer hat einen eigenen Namen und ein eigenes Passwort, anders als die Anmeldedaten eines Operators. Das Passwort wird einmal angezeigt; ist es verloren, lege einen neuen API-Benutzer an.</translation>
    </message>
    <message>
        <source>The API user&apos;s operator may not change this alert definition.</source>
        <translation>Der Operator des API-Benutzers darf diese Meldedefinition nicht ändern.</translation>
    </message>
    <message>
        <source>The API user&apos;s operator may not change %1.</source>
        <translation>Der Operator des API-Benutzers darf %1 nicht ändern.</translation>
    </message>
    <message>
        <source>It takes Edit alert definition on the definition and Use integration on the integration. An Uptrends administrator can give both on their Permissions tab.</source>
        <translation>Nötig sind „Meldedefinition bearbeiten“ für die Definition und „Integration nutzen“ für die Integration. Ein Uptrends-Administrator kann beides auf der jeweiligen Registerkarte „Berechtigungen“ erteilen.</translation>
    </message>
    <message>
        <source>This operator may not create API users.</source>
        <translation>Dieser Operator darf keine API-Benutzer anlegen.</translation>
    </message>
    <message>
        <source>An Uptrends administrator can add one on the operator&apos;s API management tab.</source>
        <translation>Ein Uptrends-Administrator kann auf der Registerkarte „API-Management“ des Operators einen hinzufügen.</translation>
    </message>
    <message>
        <source>The API user&apos;s operator has no right to do this.</source>
        <translation>Der Operator des API-Benutzers hat dafür kein Recht.</translation>
    </message>
    <message>
        <source>An Uptrends administrator can change the operator&apos;s permissions.</source>
        <translation>Ein Uptrends-Administrator kann die Berechtigungen des Operators ändern.</translation>
    </message>
    <message>
        <source>There is no Uptrends API at this address.</source>
        <translation>Unter dieser Adresse gibt es keine Uptrends-API.</translation>
    </message>
    <message>
        <source>Check the Uptrends API address under Advanced.</source>
        <translation>Prüfe die Adresse der Uptrends-API unter „Erweitert“.</translation>
    </message>
    <message>
        <source>Uptrends does not know it any more.</source>
        <translation>Uptrends kennt es nicht mehr.</translation>
    </message>
    <message>
        <source>Uptrends does not know this any more.</source>
        <translation>Uptrends kennt das nicht mehr.</translation>
    </message>
    <message>
        <source>Uptrends does not know %1 any more.</source>
        <translation>Uptrends kennt %1 nicht mehr.</translation>
    </message>
    <message>
        <source>The definition, the level or the integration was deleted, or is hidden from this API user. Read the list again.</source>
        <translation>Die Definition, die Stufe oder die Integration wurde gelöscht oder ist für diesen API-Benutzer nicht sichtbar. Lies die Liste neu ein.</translation>
    </message>
    <message>
        <source>Uptrends refused the change.</source>
        <translation>Uptrends hat die Änderung abgelehnt.</translation>
    </message>
    <message>
        <source>Its reason is below.</source>
        <translation>Der Grund steht unten.</translation>
    </message>
    <message>
        <source>Uptrends did not create the API user.</source>
        <translation>Uptrends hat den API-Benutzer nicht angelegt.</translation>
    </message>
    <message>
        <source>Try again, or add one in Uptrends on the operator&apos;s API management tab.</source>
        <translation>Versuche es erneut, oder füge in Uptrends auf der Registerkarte „API-Management“ des Operators einen hinzu.</translation>
    </message>
    <message>
        <source>Uptrends refused a value.</source>
        <translation>Uptrends hat einen Wert abgelehnt.</translation>
    </message>
    <message>
        <source>Change what Uptrends names below, then try again.</source>
        <translation>Ändere, was Uptrends unten nennt, und versuche es dann erneut.</translation>
    </message>
    <message>
        <source>Your Uptrends plan does not include this.</source>
        <translation>Dein Uptrends-Tarif enthält das nicht.</translation>
    </message>
    <message>
        <source>The owner of the Uptrends account can change the plan.</source>
        <translation>Der Inhaber des Uptrends-Accounts kann den Tarif ändern.</translation>
    </message>
    <message>
        <source>Read the list again, then try again.</source>
        <translation>Lies die Liste neu ein und versuche es dann erneut.</translation>
    </message>
    <message>
        <source>It was not sent: this profile is read-only.</source>
        <translation>Es wurde nicht gesendet: Dieses Profil ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>Nothing is changed or sent at the services while it is. The switch is in Accounts.</source>
        <translation>Solange wird bei den Diensten nichts geändert und nichts gesendet. Den Schalter findest du unter „Accounts“.</translation>
    </message>
    <message>
        <source>It was changed elsewhere meanwhile.</source>
        <translation>Es wurde inzwischen anderswo geändert.</translation>
    </message>
    <message>
        <source>The service shows other values than when this was planned, so nothing was overwritten. Look at what is there now, then decide anew.</source>
        <translation>Der Dienst zeigt andere Werte als zum Zeitpunkt der Planung, deshalb wurde nichts überschrieben. Sieh nach, was jetzt dort steht, und entscheide dann noch einmal.</translation>
    </message>
    <message>
        <source>The service accepted it, but does not show it.</source>
        <translation>Der Dienst hat es angenommen, zeigt es aber nicht an.</translation>
    </message>
    <message>
        <source>It may take a moment longer. Try again: Alertbridge looks first and sends nothing twice.</source>
        <translation>Vielleicht dauert es noch einen Moment. Versuche es erneut: Alertbridge sieht zuerst nach und sendet nichts doppelt.</translation>
    </message>
    <message>
        <source>The alert definition it belongs to was not made.</source>
        <translation>Die Meldedefinition, zu der es gehört, wurde nicht angelegt.</translation>
    </message>
    <message>
        <source>It had no effect.</source>
        <translation>Es hatte keine Wirkung.</translation>
    </message>
    <message>
        <source>The service shows that it was not changed. What only the set-up makes is made there.</source>
        <translation>Der Dienst zeigt, dass nichts geändert wurde. Was nur die Einrichtung anlegt, wird dort angelegt.</translation>
    </message>
    <message>
        <source>What became of it cannot be looked up.</source>
        <translation>Was daraus wurde, lässt sich nicht nachsehen.</translation>
    </message>
    <message>
        <source>The service does not show it. Set the options again, or leave it as it is.</source>
        <translation>Der Dienst zeigt es nicht. Lege die Optionen neu fest oder lass es so.</translation>
    </message>
    <message>
        <source>PagerDuty wants to know in whose name this is done.</source>
        <translation>PagerDuty will wissen, in wessen Namen das geschieht.</translation>
    </message>
    <message>
        <source>An account token has no user: enter the e-mail address of a PagerDuty user under Accounts.</source>
        <translation>Ein Account-Token hat keinen Benutzer: Gib unter „Accounts“ die E-Mail-Adresse eines PagerDuty-Benutzers ein.</translation>
    </message>
    <message>
        <source>This key takes no silent test.</source>
        <translation>Mit diesem Key geht kein stiller Test.</translation>
    </message>
    <message>
        <source>It belongs to an event orchestration, and PagerDuty takes change events on keys of services only. Use a proof instead.</source>
        <translation>Er gehört zu einer Event Orchestration, und PagerDuty nimmt Change Events nur mit Keys von Services an. Nimm stattdessen einen Nachweis.</translation>
    </message>
    <message>
        <source>It takes Edit alert definition on the definition. An Uptrends administrator can give it on its Permissions tab.</source>
        <translation>Nötig ist „Meldedefinition bearbeiten“ für die Definition. Ein Uptrends-Administrator kann es auf ihrer Registerkarte „Berechtigungen“ erteilen.</translation>
    </message>
    <message>
        <source>Enter its user name and password under Network, then try again.</source>
        <translation>Gib Benutzername und Passwort unter Netzwerk ein und versuche es dann noch einmal.</translation>
    </message>
    <message>
        <source>The proxy did not accept the sign-in.</source>
        <translation>Der Proxy hat die Anmeldung nicht angenommen.</translation>
    </message>
    <message>
        <source>The proxy does not allow the connection to %1.</source>
        <translation>Der Proxy erlaubt die Verbindung zu %1 nicht.</translation>
    </message>
    <message>
        <source>Whoever runs your network can allow this address.</source>
        <translation>Wer dein Netzwerk betreibt, kann diese Adresse erlauben.</translation>
    </message>
    <message>
        <source>The proxy could not reach %1.</source>
        <translation>Der Proxy konnte %1 nicht erreichen.</translation>
    </message>
    <message>
        <source>The proxy itself answers. Try again in a moment; if it stays so, whoever runs your network can tell more.</source>
        <translation>Der Proxy selbst antwortet. Versuche es gleich noch einmal; bleibt es so, weiß mehr, wer dein Netzwerk betreibt.</translation>
    </message>
    <message>
        <source>The proxy did not connect to %1.</source>
        <translation>Der Proxy hat keine Verbindung zu %1 hergestellt.</translation>
    </message>
    <message>
        <source>The proxy does not answer.</source>
        <translation>Der Proxy antwortet nicht.</translation>
    </message>
    <message>
        <source>Alertbridge does not follow, so that your sign-in goes nowhere else. A proxy, or a wrong address in the profile, may be the reason.</source>
        <translation>Alertbridge folgt nicht, damit deine Anmeldedaten nirgendwo sonst hingelangen. Ein Proxy oder eine falsche Adresse im Profil kann der Grund sein.</translation>
    </message>
    <message>
        <source>Check the network, and the settings above.</source>
        <translation>Prüfe das Netz und die Einstellungen oben.</translation>
    </message>
    <message>
        <source>Check the network, and the addresses under Advanced.</source>
        <translation>Prüfe das Netz und die Adressen unter „Erweitert“.</translation>
    </message>
    <message>
        <source>The name %1 was not found.</source>
        <translation>Der Name %1 wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>Nothing answers at %1.</source>
        <translation>Unter %1 antwortet nichts.</translation>
    </message>
    <message>
        <source>There was no connection to %1.</source>
        <translation>Es gab keine Verbindung zu %1.</translation>
    </message>
    <message>
        <source>Check the network, and the proxy if you use one.</source>
        <translation>Prüfe das Netz und den Proxy, falls du einen verwendest.</translation>
    </message>
    <message>
        <source>Enter its user name and password above.</source>
        <translation>Gib Benutzername und Passwort für ihn oben ein.</translation>
    </message>
    <message>
        <source>Its user name or password is not right, or has expired. It is not tried again, so that your account is not locked.</source>
        <translation>Benutzername oder Passwort stimmt nicht oder ist abgelaufen. Es wird nicht noch einmal versucht, damit dein Konto nicht gesperrt wird.</translation>
    </message>
    <message>
        <source>Enter it anew above.</source>
        <translation>Gib beides oben neu ein.</translation>
    </message>
    <message>
        <source>Enter it anew under Network.</source>
        <translation>Gib beides unter Netzwerk neu ein.</translation>
    </message>
    <message>
        <source>It could not reach it, or it is a proxy of another kind.</source>
        <translation>Er konnte den Dienst nicht erreichen, oder es ist ein Proxy anderer Art.</translation>
    </message>
    <message>
        <source>Check kind, host and port above.</source>
        <translation>Prüfe Art, Host und Port oben.</translation>
    </message>
    <message>
        <source>Check kind, host and port under Network.</source>
        <translation>Prüfe Art, Host und Port unter Netzwerk.</translation>
    </message>
    <message>
        <source>The service itself was not asked.</source>
        <translation>Der Dienst selbst wurde nicht gefragt.</translation>
    </message>
    <message>
        <source>Check host and port above, or the proxy in the system settings.</source>
        <translation>Prüfe Host und Port oben oder den Proxy in den Systemeinstellungen.</translation>
    </message>
    <message>
        <source>Check host and port under Network, or the proxy in the system settings.</source>
        <translation>Prüfe Host und Port unter Netzwerk oder den Proxy in den Systemeinstellungen.</translation>
    </message>
    <message>
        <source>Nothing was sent. Some companies look into secure connections (TLS inspection): ask who runs your network for the certificate of its authority.</source>
        <translation>Es wurde nichts gesendet. Manche Firmen schauen in sichere Verbindungen hinein (TLS-Inspektion): Lass dir von denen, die dein Netzwerk betreiben, das Zertifikat ihrer Zertifizierungsstelle geben.</translation>
    </message>
    <message>
        <source>Add it above.</source>
        <translation>Füge es oben hinzu.</translation>
    </message>
    <message>
        <source>Add it under Network.</source>
        <translation>Füge es unter Netzwerk hinzu.</translation>
    </message>
</context>
<context>
    <name>FieldWords</name>
    <message>
        <source>on</source>
        <comment>an option</comment>
        <translation>an</translation>
    </message>
    <message>
        <source>off</source>
        <comment>an option</comment>
        <translation>aus</translation>
    </message>
    <message>
        <source>errors have occurred</source>
        <translation>Fehler aufgetreten sind</translation>
    </message>
    <message>
        <source>an error lasts</source>
        <translation>ein Fehler andauert</translation>
    </message>
    <message>
        <source>1 or more errors</source>
        <translation>1 oder mehr Fehler</translation>
    </message>
    <message numerus="yes">
        <source>%n or more errors</source>
        <translation>
            <numerusform>%n oder mehr Fehler</numerusform>
            <numerusform>%n oder mehr Fehler</numerusform>
        </translation>
    </message>
    <message>
        <source>more than 1 minute</source>
        <translation>länger als 1 Minute</translation>
    </message>
    <message numerus="yes">
        <source>more than %n minutes</source>
        <translation>
            <numerusform>länger als %n Minute</numerusform>
            <numerusform>länger als %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <comment>reminder alerts</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>at most 1</source>
        <translation>höchstens 1</translation>
    </message>
    <message numerus="yes">
        <source>at most %n</source>
        <translation>
            <numerusform>höchstens %n</numerusform>
            <numerusform>höchstens %n</numerusform>
        </translation>
    </message>
    <message>
        <source>every minute</source>
        <translation>jede Minute</translation>
    </message>
    <message numerus="yes">
        <source>every %n minutes</source>
        <translation>
            <numerusform>alle %n Minute</numerusform>
            <numerusform>alle %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Generate an alert when</source>
        <translation>Generiere eine Warnmeldung, wenn</translation>
    </message>
    <message>
        <source>Reminder alerts</source>
        <translation>Erinnerungen</translation>
    </message>
    <message>
        <source>Custom message</source>
        <translation>Benutzerdefinierte Mitteilung</translation>
    </message>
    <message>
        <source>Traceroute</source>
        <translation>Routenverfolgung</translation>
    </message>
    <message>
        <source>OK alerts</source>
        <translation>OK-Meldungen</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Erinnerungen</translation>
    </message>
    <message>
        <source>empty</source>
        <comment>a text field</comment>
        <translation>leer</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a text somebody typed</comment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>caption of a field: its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>caption of a field: value before → value after</comment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>active</source>
        <comment>an attached integration</comment>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>not active</source>
        <comment>an attached integration</comment>
        <translation>nicht aktiv</translation>
    </message>
    <message>
        <source>with OK alerts</source>
        <translation>mit OK-Meldungen</translation>
    </message>
    <message>
        <source>without OK alerts</source>
        <translation>ohne OK-Meldungen</translation>
    </message>
    <message>
        <source>with reminders</source>
        <translation>mit Erinnerungen</translation>
    </message>
    <message>
        <source>without reminders</source>
        <translation>ohne Erinnerungen</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Monitor</source>
        <translation>Prüfobjekt</translation>
    </message>
    <message>
        <source>Monitor group</source>
        <translation>Prüfobjektgruppe</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operator</translation>
    </message>
    <message>
        <source>Operator group</source>
        <translation>Operator-Gruppe</translation>
    </message>
    <message>
        <source>1 service link</source>
        <translation>1 Service-Verknüpfung</translation>
    </message>
    <message numerus="yes">
        <source>%n service links</source>
        <translation>
            <numerusform>%n Service-Verknüpfung</numerusform>
            <numerusform>%n Service-Verknüpfungen</numerusform>
        </translation>
    </message>
    <message>
        <source>not known</source>
        <comment>a value</comment>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>none</source>
        <comment>extra e-mail addresses, service links</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>Extra e-mail addresses</source>
        <translation>Zusätzliche E-Mail-Adressen</translation>
    </message>
    <message>
        <source>Service links</source>
        <translation>Service-Verknüpfungen</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variablen</translation>
    </message>
    <message>
        <source>Variable %1: %2 → %3</source>
        <comment>name of a variable: value before → value after</comment>
        <translation>Variable %1: %2 → %3</translation>
    </message>
</context>
<context>
    <name>GoneWords</name>
    <message>
        <source>A PagerDuty service you chose is not there any more</source>
        <translation>Ein von dir gewählter PagerDuty-Service ist nicht mehr da</translation>
    </message>
    <message>
        <source>The service “%1” is not there any more</source>
        <translation>Der Service „%1“ ist nicht mehr da</translation>
    </message>
    <message>
        <source>It was deleted in PagerDuty, or your sign-in may not see it. Choose another, or make a new one.</source>
        <translation>Er wurde in PagerDuty gelöscht, oder deine Anmeldung darf ihn nicht sehen. Wähle einen anderen oder lege einen neuen an.</translation>
    </message>
    <message>
        <source>The integration is not there any more</source>
        <translation>Die Integration ist nicht mehr da</translation>
    </message>
    <message>
        <source>The integration “%1” is not there any more</source>
        <translation>Die Integration „%1“ ist nicht mehr da</translation>
    </message>
    <message>
        <source>It was deleted in Uptrends, or is hidden from your API user. Choose another, or make a new one.</source>
        <translation>Sie wurde in Uptrends gelöscht oder ist für deinen API-Benutzer nicht sichtbar. Wähle eine andere oder lege eine neue an.</translation>
    </message>
    <message>
        <source>No escalation level has the integration any more</source>
        <translation>Keine Eskalationsstufe hat die Integration mehr</translation>
    </message>
    <message>
        <source>It was taken off in Uptrends. Tick the levels again.</source>
        <translation>Sie wurde in Uptrends entfernt. Kreuze die Stufen neu an.</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>What you did in the other steps is kept.</source>
        <translation>Was du in den anderen Schritten getan hast, bleibt erhalten.</translation>
    </message>
</context>
<context>
    <name>GroupingWords</name>
    <message>
        <source>Off</source>
        <comment>alert grouping</comment>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Intelligent</source>
        <translation>Intelligent</translation>
    </message>
    <message>
        <source>Unified</source>
        <translation>Unified</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>Uptrends already sends one alert per problem, so Off is a good start.</source>
        <translation>Uptrends sendet schon eine Warnmeldung pro Problem, „Aus“ ist also ein guter Anfang.</translation>
    </message>
    <message>
        <source>Every alert that comes while the time runs joins the same incident.</source>
        <translation>Jeder Alert, der in dieser Zeit kommt, gehört zum selben Incident.</translation>
    </message>
    <message>
        <source>Alerts with the same content in the fields join one incident.</source>
        <translation>Alerts mit gleichem Inhalt in den Feldern gehören zu einem Incident.</translation>
    </message>
    <message>
        <source>PagerDuty learns which alerts belong together.</source>
        <translation>PagerDuty lernt, welche Alerts zusammengehören.</translation>
    </message>
    <message>
        <source>Same content in the fields, together with what PagerDuty has learnt.</source>
        <translation>Gleicher Inhalt in den Feldern, dazu das, was PagerDuty gelernt hat.</translation>
    </message>
    <message>
        <source>Until the incident is resolved</source>
        <translation>Bis der Incident gelöst ist</translation>
    </message>
    <message>
        <source>Recommended by PagerDuty</source>
        <translation>Von PagerDuty empfohlen</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 Stunde</translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n Sekunde</numerusform>
            <numerusform>%n Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 Minute</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Komponente</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>No alert grouping.</source>
        <translation>Keine Alert-Gruppierung.</translation>
    </message>
    <message>
        <source>Grouped by time: %1.</source>
        <translation>Nach Zeit gruppiert: %1.</translation>
    </message>
    <message>
        <source>%1 grouping, window: %2.</source>
        <translation>Gruppierung „%1“, Zeitfenster: %2.</translation>
    </message>
    <message>
        <source>%1 grouping by %2, window: %3.</source>
        <translation>Gruppierung „%1“ nach %2, Zeitfenster: %3.</translation>
    </message>
    <message>
        <source>The service was created without alert grouping. PagerDuty refused the grouping; the plan may not include it.</source>
        <translation>Der Service wurde ohne Alert-Gruppierung angelegt. PagerDuty hat die Gruppierung abgelehnt; vielleicht enthält der Tarif sie nicht.</translation>
    </message>
</context>
<context>
    <name>Headless</name>
    <message numerus="yes">
        <source>%1 asks for a pause of %n seconds.</source>
        <translation>
            <numerusform>%1 bittet um eine Pause von %n Sekunde.</numerusform>
            <numerusform>%1 bittet um eine Pause von %n Sekunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>This profile is open in a window, or used by another run. Only one of them may change something at a time.</source>
        <translation>Dieses Profil ist in einem Fenster offen oder wird von einem anderen Aufruf verwendet. Nur einer davon darf gleichzeitig etwas ändern.</translation>
    </message>
    <message>
        <source>Reading the sign-in from the keychain…</source>
        <translation>Anmeldung wird aus dem Schlüsselbund gelesen…</translation>
    </message>
    <message>
        <source>Signing in to PagerDuty…</source>
        <translation>Anmeldung bei PagerDuty…</translation>
    </message>
    <message>
        <source>Signing in to Uptrends…</source>
        <translation>Anmeldung bei Uptrends…</translation>
    </message>
    <message>
        <source>Stopping. What was sent is taken back or read back first.</source>
        <translation>Wird angehalten. Gesendetes wird vorher zurückgenommen oder zurückgelesen.</translation>
    </message>
    <message>
        <source>The result could not be written to standard output.</source>
        <translation>Das Ergebnis ließ sich nicht in die Standardausgabe schreiben.</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>The profiles were written by a newer version.</source>
        <translation>Die Profile stammen von einer neueren Version.</translation>
    </message>
    <message>
        <source>The profiles could not be read. The file was kept as %1</source>
        <translation>Die Profile waren nicht lesbar. Die Datei wurde als %1 aufbewahrt</translation>
    </message>
    <message>
        <source>No profile has this name or id: %1</source>
        <translation>Kein Profil hat diesen Namen oder diese ID: %1</translation>
    </message>
    <message>
        <source>Several profiles have this name; use one of these ids: %1</source>
        <translation>Mehrere Profile haben diesen Namen; verwende eine dieser IDs: %1</translation>
    </message>
</context>
<context>
    <name>LanguageMenu</name>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Sprache: %1</translation>
    </message>
</context>
<context>
    <name>LevelWords</name>
    <message>
        <source>Level %1</source>
        <translation>Stufe %1</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>after 1 error</source>
        <translation>nach 1 Fehler</translation>
    </message>
    <message numerus="yes">
        <source>after %n errors</source>
        <translation>
            <numerusform>nach %n Fehler</numerusform>
            <numerusform>nach %n Fehlern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>after %n min</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>nach %n min</numerusform>
            <numerusform>nach %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>unknown condition</source>
        <translation>unbekannte Bedingung</translation>
    </message>
    <message>
        <source>1 monitor</source>
        <translation>1 Prüfobjekt</translation>
    </message>
    <message numerus="yes">
        <source>%n monitors</source>
        <translation>
            <numerusform>%n Prüfobjekt</numerusform>
            <numerusform>%n Prüfobjekte</numerusform>
        </translation>
    </message>
    <message>
        <source>no monitors</source>
        <translation>keine Prüfobjekte</translation>
    </message>
    <message>
        <source>1 monitor group</source>
        <translation>1 Prüfobjektgruppe</translation>
    </message>
    <message numerus="yes">
        <source>%n monitor groups</source>
        <translation>
            <numerusform>%n Prüfobjektgruppe</numerusform>
            <numerusform>%n Prüfobjektgruppen</numerusform>
        </translation>
    </message>
    <message>
        <source>1 group</source>
        <translation>1 Gruppe</translation>
    </message>
    <message numerus="yes">
        <source>%n groups</source>
        <translation>
            <numerusform>%n Gruppe</numerusform>
            <numerusform>%n Gruppen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>12 monitors, 2 groups</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Will be attached</source>
        <translation>Wird hinzugefügt</translation>
    </message>
    <message>
        <source>Already attached</source>
        <translation>Schon vorhanden</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>Level %1 of %2</source>
        <translation>Stufe %1 von %2</translation>
    </message>
    <message>
        <source>%1 has no operator or group. Uptrends does not say whether it alerts then: send a test.</source>
        <translation>%1 hat weder Operator noch Gruppe. Ob Uptrends dann alarmiert, sagt es nicht: Sende einen Test.</translation>
    </message>
    <message>
        <source>%1 is off: it sends nothing until you switch it on in Uptrends.</source>
        <translation>%1 ist aus: Es wird nichts gesendet, bis du das in Uptrends einschaltest.</translation>
    </message>
    <message>
        <source>%1 is not active: it sends nothing until you switch it on in Uptrends.</source>
        <translation>%1 ist nicht aktiv: Es wird nichts gesendet, bis du das in Uptrends einschaltest.</translation>
    </message>
    <message>
        <source>%1 has no monitors: nothing can fail there.</source>
        <translation>%1 hat keine Prüfobjekte: Dort kann nichts ausfallen.</translation>
    </message>
    <message>
        <source>%1 sends no OK alerts: its incidents stay open in PagerDuty until somebody resolves them.</source>
        <translation>%1 sendet keine OK-Meldungen: Die Incidents bleiben in PagerDuty offen, bis jemand sie löst.</translation>
    </message>
    <message>
        <source>%1 sends reminders: they do not change a PagerDuty incident.</source>
        <translation>%1 sendet Erinnerungen: Sie ändern an einem PagerDuty-Incident nichts.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>Attached</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Nicht mehr da</translation>
    </message>
    <message>
        <source>Attach with OK alerts and reminders</source>
        <translation>Mit OK-Meldungen und Erinnerungen</translation>
    </message>
    <message>
        <source>Attach with OK alerts, without reminders</source>
        <translation>Mit OK-Meldungen, ohne Erinnerungen</translation>
    </message>
    <message>
        <source>Attach without OK alerts, with reminders</source>
        <translation>Ohne OK-Meldungen, mit Erinnerungen</translation>
    </message>
    <message>
        <source>Attach without OK alerts and reminders</source>
        <translation>Ohne OK-Meldungen und Erinnerungen</translation>
    </message>
    <message>
        <source>1 level</source>
        <translation>1 Stufe</translation>
    </message>
    <message numerus="yes">
        <source>%n levels</source>
        <translation>
            <numerusform>%n Stufe</numerusform>
            <numerusform>%n Stufen</numerusform>
        </translation>
    </message>
    <message>
        <source>1 alert definition</source>
        <translation>1 Meldedefinition</translation>
    </message>
    <message numerus="yes">
        <source>%n alert definitions</source>
        <translation>
            <numerusform>%n Meldedefinition</numerusform>
            <numerusform>%n Meldedefinitionen</numerusform>
        </translation>
    </message>
    <message>
        <source>Save 1 change</source>
        <translation>1 Änderung speichern</translation>
    </message>
    <message numerus="yes">
        <source>Save %n changes</source>
        <translation>
            <numerusform>%n Änderung speichern</numerusform>
            <numerusform>%n Änderungen speichern</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MuteText</name>
    <message>
        <source>The services are paused</source>
        <translation>Die Services sind pausiert</translation>
    </message>
    <message>
        <source>The pause has ended</source>
        <translation>Die Pause ist beendet</translation>
    </message>
    <message numerus="yes">
        <source>Switched off on %n levels</source>
        <translation>
            <numerusform>Auf %n Stufe ausgeschaltet</numerusform>
            <numerusform>Auf %n Stufen ausgeschaltet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Switched on again on %n levels</source>
        <translation>
            <numerusform>Auf %n Stufe wieder eingeschaltet</numerusform>
            <numerusform>Auf %n Stufen wieder eingeschaltet</numerusform>
        </translation>
    </message>
    <message>
        <source>The services could not be paused</source>
        <translation>Die Services ließen sich nicht pausieren</translation>
    </message>
    <message>
        <source>The pause could not be ended</source>
        <translation>Die Pause ließ sich nicht beenden</translation>
    </message>
    <message numerus="yes">
        <source>%n levels could not be switched off</source>
        <translation>
            <numerusform>%n Stufe ließ sich nicht ausschalten</numerusform>
            <numerusform>%n Stufen ließen sich nicht ausschalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n levels could not be switched on again</source>
        <translation>
            <numerusform>%n Stufe ließ sich nicht wieder einschalten</numerusform>
            <numerusform>%n Stufen ließen sich nicht wieder einschalten</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking PagerDuty for the maintenance window</source>
        <translation>PagerDuty wird um das Wartungsfenster gebeten</translation>
    </message>
    <message>
        <source>Ending the pause</source>
        <translation>Pause wird beendet</translation>
    </message>
    <message>
        <source>Switching off: %1 of %2 levels</source>
        <translation>Wird ausgeschaltet: %1 von %2 Stufen</translation>
    </message>
    <message>
        <source>Switching on again: %1 of %2 levels</source>
        <translation>Wird wieder eingeschaltet: %1 von %2 Stufen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>place, what happened there</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Und %n weitere.</numerusform>
            <numerusform>Und %n weitere.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is off on the other %n levels.</source>
        <translation>
            <numerusform>Auf %n anderen Stufe ist sie aus.</numerusform>
            <numerusform>Auf den anderen %n Stufen ist sie aus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is on again on the other %n levels.</source>
        <translation>
            <numerusform>Auf %n anderen Stufe ist sie wieder an.</numerusform>
            <numerusform>Auf den anderen %n Stufen ist sie wieder an.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n levels</source>
        <translation>
            <numerusform>%n Stufe</numerusform>
            <numerusform>%n Stufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” may be off on %n levels since %2: an answer of Uptrends was lost.</source>
        <translation>
            <numerusform>„%1“ ist seit %2 vielleicht auf %n Stufe aus: Eine Antwort von Uptrends ging verloren.</numerusform>
            <numerusform>„%1“ ist seit %2 vielleicht auf %n Stufen aus: Eine Antwort von Uptrends ging verloren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” is off on %n levels since %2 and does not come back by itself.</source>
        <translation>
            <numerusform>„%1“ ist seit %2 auf %n Stufe aus und geht nicht von selbst wieder an.</numerusform>
            <numerusform>„%1“ ist seit %2 auf %n Stufen aus und geht nicht von selbst wieder an.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” is off on %n levels since %2, by %3, and does not come back by itself.</source>
        <translation>
            <numerusform>„%1“ ist seit %2 auf %n Stufe aus, durch %3, und geht nicht von selbst wieder an.</numerusform>
            <numerusform>„%1“ ist seit %2 auf %n Stufen aus, durch %3, und geht nicht von selbst wieder an.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2 %3)</source>
        <comment>moment here, moment there, time zone there</comment>
        <translation>%1 (%2 %3)</translation>
    </message>
    <message>
        <source>%1 will be in maintenance from %2 until %3.</source>
        <translation>In Wartung von %2 bis %3: %1.</translation>
    </message>
    <message>
        <source>No incident opens on %1 until %2.</source>
        <translation>Bis %2 öffnet sich kein Incident in %1.</translation>
    </message>
    <message>
        <source>Waiting for a sign-in</source>
        <translation>Wartet auf eine Anmeldung</translation>
    </message>
    <message>
        <source>It goes on where it stopped once you have signed in again.</source>
        <translation>Sobald du dich neu angemeldet hast, geht es weiter, wo es angehalten hat.</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Bis %1</translation>
    </message>
    <message numerus="yes">
        <source>%n integrations are switched off until somebody switches them on</source>
        <translation>
            <numerusform>%n Integration ist ausgeschaltet, bis jemand sie einschaltet</numerusform>
            <numerusform>%n Integrationen sind ausgeschaltet, bis jemand sie einschaltet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NameSheet</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
</context>
<context>
    <name>NameWords</name>
    <message>
        <source>Give the service a name.</source>
        <translation>Gib dem Service einen Namen.</translation>
    </message>
    <message>
        <source>Give the escalation policy a name.</source>
        <translation>Gib der Escalation Policy einen Namen.</translation>
    </message>
    <message numerus="yes">
        <source>Use at most %n characters.</source>
        <translation>
            <numerusform>Verwende höchstens %n Zeichen.</numerusform>
            <numerusform>Verwende höchstens %n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The name has a character that cannot be seen, such as a tab or a line break. Type it again.</source>
        <translation>Der Name enthält ein unsichtbares Zeichen, etwa einen Tabulator oder einen Zeilenumbruch. Tippe ihn neu ein.</translation>
    </message>
    <message>
        <source>The name ends in a space. Take it away.</source>
        <translation>Der Name endet mit einem Leerzeichen. Entferne es.</translation>
    </message>
    <message>
        <source>PagerDuty does not take these characters here: %1</source>
        <translation>PagerDuty akzeptiert diese Zeichen hier nicht: %1</translation>
    </message>
    <message>
        <source>PagerDuty does not take one of these characters.</source>
        <translation>PagerDuty akzeptiert eines dieser Zeichen nicht.</translation>
    </message>
    <message>
        <source>Name five fields at most.</source>
        <translation>Nenne höchstens fünf Felder.</translation>
    </message>
    <message>
        <source>Use summary, source, severity, component, group, class or custom_details.name.</source>
        <translation>Verwende summary, source, severity, component, group, class oder custom_details.name.</translation>
    </message>
    <message>
        <source>Name at least one field, for example summary.</source>
        <translation>Nenne mindestens ein Feld, zum Beispiel summary.</translation>
    </message>
    <message>
        <source>Choose 1 minute to 24 hours.</source>
        <translation>Wähle 1 Minute bis 24 Stunden.</translation>
    </message>
    <message>
        <source>Choose 5 to 60 minutes, or 24 hours.</source>
        <translation>Wähle 5 bis 60 Minuten oder 24 Stunden.</translation>
    </message>
    <message>
        <source>Choose 5 to 60 minutes.</source>
        <translation>Wähle 5 bis 60 Minuten.</translation>
    </message>
    <message>
        <source>Add at least one rule.</source>
        <translation>Füge mindestens eine Regel hinzu.</translation>
    </message>
    <message>
        <source>An escalation policy has 20 rules at most.</source>
        <translation>Eine Escalation Policy hat höchstens 20 Regeln.</translation>
    </message>
    <message>
        <source>Rule %1:</source>
        <translation>Regel %1:</translation>
    </message>
    <message>
        <source>choose who is to be told.</source>
        <translation>wähle, wer benachrichtigt wird.</translation>
    </message>
    <message>
        <source>ten people and schedules at most.</source>
        <translation>höchstens zehn Personen und Dienstpläne.</translation>
    </message>
    <message>
        <source>with several people or schedules, wait 3 minutes or more.</source>
        <translation>warte bei mehreren Personen oder Dienstplänen mindestens 3 Minuten.</translation>
    </message>
    <message>
        <source>wait 1 minute or more.</source>
        <translation>warte mindestens 1 Minute.</translation>
    </message>
    <message>
        <source>Checking whether the name is free…</source>
        <translation>Prüfen, ob der Name frei ist…</translation>
    </message>
    <message>
        <source>This name is free.</source>
        <translation>Dieser Name ist frei.</translation>
    </message>
    <message>
        <source>A service with this name exists.</source>
        <translation>Ein Service mit diesem Namen existiert schon.</translation>
    </message>
    <message>
        <source>An escalation policy with this name exists.</source>
        <translation>Eine Escalation Policy mit diesem Namen existiert schon.</translation>
    </message>
    <message>
        <source>Whether the name is free could not be checked: %1</source>
        <translation>Ob der Name frei ist, ließ sich nicht prüfen: %1</translation>
    </message>
    <message>
        <source>Whether the name is free could not be checked.</source>
        <translation>Ob der Name frei ist, ließ sich nicht prüfen.</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Sets up alerting from Uptrends to PagerDuty, and proves that it arrives.</source>
        <translation>Richtet die Alarmierung von Uptrends zu PagerDuty ein und weist nach, dass sie ankommt.</translation>
    </message>
    <message>
        <source>Use practice services that are running already; FILE holds their first line of output.</source>
        <translation>Verwendet Übungsdienste, die schon laufen; FILE enthält deren erste Ausgabezeile.</translation>
    </message>
    <message>
        <source>Use URL for one service. NAME: pagerduty-api, pagerduty-events, pagerduty-identity, pagerduty-app, uptrends-api or uptrends-app. May be repeated.</source>
        <translation>Verwendet URL für einen Dienst. NAME: pagerduty-api, pagerduty-events, pagerduty-identity, pagerduty-app, uptrends-api oder uptrends-app. Darf wiederholt werden.</translation>
    </message>
    <message>
        <source>Look of this run: system, light or dark.</source>
        <translation>Aussehen in dieser Sitzung: system, light oder dark.</translation>
    </message>
    <message>
        <source>--endpoint takes NAME=URL, with HTTPS or an address on this computer: %1</source>
        <translation>--endpoint erwartet NAME=URL, mit HTTPS oder einer Adresse auf diesem Computer: %1</translation>
    </message>
    <message>
        <source>--lang takes one of: %1</source>
        <translation>--lang erwartet einen dieser Werte: %1</translation>
    </message>
    <message>
        <source>--theme takes system, light or dark: %1</source>
        <translation>--theme erwartet system, light oder dark: %1</translation>
    </message>
    <message>
        <source>Language of this run, one of: %1.</source>
        <translation>Sprache dieser Sitzung, eine von: %1.</translation>
    </message>
    <message>
        <source>test takes one of --service, --integration and --all</source>
        <translation>test erwartet eine der Optionen --service, --integration und --all</translation>
    </message>
    <message>
        <source>--kind takes silent or proof: %1</source>
        <translation>--kind erwartet silent oder proof: %1</translation>
    </message>
    <message>
        <source>--kind proof pages whoever is on call: add --yes-page-people</source>
        <translation>--kind proof alarmiert, wer gerade Bereitschaft hat: Gib zusätzlich --yes-page-people an</translation>
    </message>
    <message>
        <source>--headless takes inventory, check, test or apply: %1</source>
        <translation>--headless erwartet inventory, check, test oder apply: %1</translation>
    </message>
    <message>
        <source>--%1 belongs to %2</source>
        <translation>--%1 gehört zu %2</translation>
    </message>
    <message>
        <source>apply takes a file, or - for standard input</source>
        <translation>apply erwartet eine Datei oder - für die Standardeingabe</translation>
    </message>
    <message>
        <source>unexpected argument: %1</source>
        <translation>unerwartetes Argument: %1</translation>
    </message>
    <message>
        <source>Without a window: inventory, check, test or apply. The result is one JSON object on standard output.</source>
        <translation>Ohne Fenster: inventory, check, test oder apply. Das Ergebnis ist ein JSON-Objekt in der Standardausgabe.</translation>
    </message>
    <message>
        <source>Headless: the profile to use, by name or id.</source>
        <translation>Ohne Fenster: das Profil, nach Name oder ID.</translation>
    </message>
    <message>
        <source>Headless: say on standard error what is being done.</source>
        <translation>Ohne Fenster: meldet in der Standardfehlerausgabe, was gerade geschieht.</translation>
    </message>
    <message>
        <source>check: also fail where it cannot be told whether an alert gets to a person.</source>
        <translation>check: schlägt auch fehl, wenn sich nicht sagen lässt, ob eine Warnmeldung jemanden erreicht.</translation>
    </message>
    <message>
        <source>test: the PagerDuty service to test, by id or name.</source>
        <translation>test: der PagerDuty-Service für den Test, nach ID oder Name.</translation>
    </message>
    <message>
        <source>test: every service that this Uptrends integration is known to feed, by GUID or name.</source>
        <translation>test: jeder Service, an den diese Uptrends-Integration bekanntermaßen sendet, nach GUID oder Name.</translation>
    </message>
    <message>
        <source>test: every PagerDuty service, one after another.</source>
        <translation>test: alle PagerDuty-Services, einer nach dem anderen.</translation>
    </message>
    <message>
        <source>test: silent (a change event, which wakes nobody) or proof (an incident, followed to a person and resolved). Default: silent.</source>
        <translation>test: silent (ein Change Event, das niemanden weckt) oder proof (ein Incident, bis zu einer Person verfolgt und gelöst). Vorgabe: silent.</translation>
    </message>
    <message>
        <source>test: --kind proof may page whoever is on call.</source>
        <translation>test: --kind proof darf alarmieren, wer gerade Bereitschaft hat.</translation>
    </message>
    <message>
        <source>apply: make the changes. Without it they are only shown.</source>
        <translation>apply: führt die Änderungen durch. Ohne diese Option werden sie nur angezeigt.</translation>
    </message>
    <message>
        <source>apply: the changes as JSON; - for standard input.</source>
        <translation>apply: die Änderungen als JSON; - für die Standardeingabe.</translation>
    </message>
    <message>
        <source>--headless takes one of --profile and --practice</source>
        <translation>--headless erwartet eine der Optionen --profile und --practice</translation>
    </message>
    <message>
        <source>Open the practice account at once.</source>
        <translation>Gleich den Übungsaccount öffnen.</translation>
    </message>
</context>
<context>
    <name>ProfileColour</name>
    <message>
        <source>Violet</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Bernstein</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
</context>
<context>
    <name>ProfileList</name>
    <message>
        <source>Set-up not begun</source>
        <translation>Einrichtung nicht begonnen</translation>
    </message>
    <message>
        <source>Set-up: step 1 of 4, PagerDuty service</source>
        <translation>Einrichtung: Schritt 1 von 4, PagerDuty-Service</translation>
    </message>
    <message>
        <source>Set-up: step 2 of 4, Uptrends integration</source>
        <translation>Einrichtung: Schritt 2 von 4, Uptrends-Integration</translation>
    </message>
    <message>
        <source>Set-up: step 3 of 4, escalation levels</source>
        <translation>Einrichtung: Schritt 3 von 4, Eskalationsstufen</translation>
    </message>
    <message>
        <source>Set-up: step 4 of 4, proof</source>
        <translation>Einrichtung: Schritt 4 von 4, Nachweis</translation>
    </message>
    <message>
        <source>Set up and proven</source>
        <translation>Eingerichtet und nachgewiesen</translation>
    </message>
</context>
<context>
    <name>ServiceWords</name>
    <message>
        <source>tomorrow %1</source>
        <comment>time</comment>
        <translation>morgen %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>weekday and time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Service disabled</source>
        <translation>Service deaktiviert</translation>
    </message>
    <message>
        <source>In maintenance</source>
        <translation>In Wartung</translation>
    </message>
    <message>
        <source>Nobody until %1</source>
        <translation>Niemand bis %1</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>Who is on call is not known.</source>
        <translation>Wer Bereitschaft hat, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Nobody is on call until %1: alerts open no incident until then.</source>
        <translation>Bis %1 hat niemand Bereitschaft: Bis dahin öffnen Alerts keinen Incident.</translation>
    </message>
    <message>
        <source>Nobody is on call: alerts open no incident.</source>
        <translation>Niemand hat Bereitschaft: Alerts öffnen keinen Incident.</translation>
    </message>
    <message>
        <source>%1 is on call now.</source>
        <translation>%1 hat gerade Bereitschaft.</translation>
    </message>
    <message>
        <source>%1 are on call now.</source>
        <translation>%1 haben gerade Bereitschaft.</translation>
    </message>
    <message>
        <source>Acknowledged incident</source>
        <translation>Incident acknowledged</translation>
    </message>
    <message>
        <source>Open incident</source>
        <translation>Incident offen</translation>
    </message>
    <message>
        <source>Status unknown</source>
        <translation>Status unbekannt</translation>
    </message>
    <message>
        <source>after 1 minute</source>
        <translation>nach 1 Minute</translation>
    </message>
    <message numerus="yes">
        <source>after %n minutes</source>
        <translation>
            <numerusform>nach %n Minute</numerusform>
            <numerusform>nach %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>This policy has no rules.</source>
        <translation>Diese Policy hat keine Regeln.</translation>
    </message>
    <message>
        <source>%1, and nobody after.</source>
        <translation>%1, danach niemand.</translation>
    </message>
    <message>
        <source>%1 now, then %2 %3</source>
        <comment>person now, then another person, after 30 minutes</comment>
        <translation>Zuerst %1, dann %2 %3</translation>
    </message>
    <message>
        <source>and 1 more rule.</source>
        <translation>und 1 weitere Regel.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more rules.</source>
        <translation>
            <numerusform>und %n weitere Regel.</numerusform>
            <numerusform>und %n weitere Regeln.</numerusform>
        </translation>
    </message>
    <message>
        <source>Account Owner</source>
        <translation>Account Owner</translation>
    </message>
    <message>
        <source>Global Admin</source>
        <translation>Global Admin</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Manager</translation>
    </message>
    <message>
        <source>Responder</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>Observer</source>
        <translation>Observer</translation>
    </message>
    <message>
        <source>Restricted Access</source>
        <translation>Restricted Access</translation>
    </message>
    <message>
        <source>Full Stakeholder</source>
        <translation>Full Stakeholder</translation>
    </message>
    <message>
        <source>Limited Stakeholder</source>
        <translation>Limited Stakeholder</translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>What is stored where?</source>
        <translation>Was wird wo gespeichert?</translation>
    </message>
    <message>
        <source>Alertbridge talks to PagerDuty and Uptrends alone, from this computer. It has no server of its own.</source>
        <translation>Alertbridge spricht nur mit PagerDuty und Uptrends, von diesem Computer aus. Einen eigenen Server hat es nicht.</translation>
    </message>
    <message>
        <source>Tokens and passwords</source>
        <translation>Tokens und Passwörter</translation>
    </message>
    <message>
        <source>In memory, for this run only: no keychain could be used.</source>
        <translation>Im Arbeitsspeicher, nur für diese Sitzung: Es war kein Schlüsselbund verfügbar.</translation>
    </message>
    <message>
        <source>Profiles: names, colours, addresses, client IDs</source>
        <translation>Profile: Namen, Farben, Adressen, Client-IDs</translation>
    </message>
    <message>
        <source>How far a set-up is, and what the app changed</source>
        <translation>Wie weit eine Einrichtung ist und was die App geändert hat</translation>
    </message>
    <message>
        <source>Window, theme and language</source>
        <translation>Fenster, Design und Sprache</translation>
    </message>
    <message>
        <source>Practice account</source>
        <translation>Übungsaccount</translation>
    </message>
    <message>
        <source>Kept nowhere</source>
        <translation>Nirgends gespeichert</translation>
    </message>
    <message>
        <source>Your PagerDuty password, an operator&apos;s password and the cookies of the pages shown here.</source>
        <translation>Dein PagerDuty-Passwort, das Passwort eines Operators und die Cookies der hier angezeigten Seiten.</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>nicht installiert</translation>
    </message>
    <message>
        <source>About Alertbridge</source>
        <translation>Über Alertbridge</translation>
    </message>
    <message>
        <source>Takes Uptrends alerts to PagerDuty, and proves that they arrive.</source>
        <translation>Bringt Warnmeldungen von Uptrends zu PagerDuty und weist nach, dass sie ankommen.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>GNU General Public License, version 3 or later. You may use, change and pass it on under the same terms; it comes without warranty.</source>
        <translation>GNU General Public License, Version 3 oder später. Du darfst das Programm unter denselben Bedingungen verwenden, ändern und weitergeben; es kommt ohne Gewährleistung.</translation>
    </message>
    <message>
        <source>Uptrends and PagerDuty are trademarks of their owners, who have no part in this program.</source>
        <translation>Uptrends und PagerDuty sind Marken ihrer Inhaber, die an diesem Programm nicht beteiligt sind.</translation>
    </message>
    <message>
        <source>not loaded</source>
        <translation>nicht geladen</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Gemacht mit</translation>
    </message>
    <message>
        <source>Icons and fonts</source>
        <translation>Symbole und Schriften</translation>
    </message>
    <message>
        <source>The icons are drawn for Alertbridge, under the same licence. The fonts are those of this computer.</source>
        <translation>Die Symbole sind für Alertbridge gezeichnet und stehen unter derselben Lizenz. Die Schriften sind die dieses Computers.</translation>
    </message>
    <message>
        <source>Proxy (without its password) and additional certificates</source>
        <translation>Proxy (ohne sein Passwort) und zusätzliche Zertifikate</translation>
    </message>
    <message>
        <source>Nowhere in this run.</source>
        <translation>In dieser Sitzung nirgends.</translation>
    </message>
    <message>
        <source>In the keychain of this computer, under “Alertbridge”. Signing out deletes those of the accounts.</source>
        <translation>Im Schlüsselbund dieses Computers, unter „Alertbridge“. Abmelden löscht die der Accounts.</translation>
    </message>
    <message>
        <source>Its tokens stay in memory. How far its set-up is and what was changed are kept with those of your profiles, until the practice services start anew.</source>
        <translation>Ihre Tokens bleiben im Speicher. Wie weit die Einrichtung ist und was geändert wurde, wird bei deinen Profilen gespeichert, bis die Übungsdienste neu starten.</translation>
    </message>
</context>
<context>
    <name>StorageNews</name>
    <message>
        <source>%1 cannot be written. Everything can be done, but what is saved and noted is forgotten when Alertbridge is closed.</source>
        <translation>In %1 lässt sich nicht schreiben. Alles ist möglich, aber was gespeichert und notiert wird, ist vergessen, sobald Alertbridge geschlossen wird.</translation>
    </message>
    <message>
        <source>%1 cannot be written, and neither can the folder for temporary files. Changes are refused, since they could not be noted first.</source>
        <translation>In %1 lässt sich nicht schreiben, im Ordner für temporäre Dateien auch nicht. Änderungen werden abgelehnt, denn sie ließen sich nicht vorher notieren.</translation>
    </message>
    <message>
        <source>Nothing can be saved on this computer.</source>
        <translation>Auf diesem Computer lässt sich nichts speichern.</translation>
    </message>
    <message>
        <source>The files of version %1 could not be copied.</source>
        <translation>Die Dateien von Version %1 ließen sich nicht kopieren.</translation>
    </message>
    <message>
        <source>They are used as they are. To have copies, make room on the disk and start Alertbridge again.</source>
        <translation>Sie werden verwendet, wie sie sind. Für Kopien schaffe Platz auf der Festplatte und starte Alertbridge neu.</translation>
    </message>
    <message>
        <source>Alertbridge was updated from version %1.</source>
        <translation>Alertbridge wurde aktualisiert, vorher war es Version %1.</translation>
    </message>
    <message>
        <source>Copies of its files are in %1.</source>
        <translation>Kopien ihrer Dateien liegen in %1.</translation>
    </message>
    <message>
        <source>Version %1 was used here, which is newer than this one.</source>
        <translation>Hier wurde Version %1 verwendet, die neuer ist als diese.</translation>
    </message>
    <message>
        <source>Copies of its files are in %1. What this version cannot read is left as it is.</source>
        <translation>Kopien ihrer Dateien liegen in %1. Was diese Version nicht lesen kann, bleibt, wie es ist.</translation>
    </message>
</context>
<context>
    <name>TokenShape</name>
    <message>
        <source>Paste an API token.</source>
        <translation>Füge ein API-Token ein.</translation>
    </message>
    <message>
        <source>PagerDuty API tokens have 20 characters; this has %1. It can still be tried.</source>
        <translation>PagerDuty-API-Tokens haben 20 Zeichen; dieses hat %1. Du kannst es trotzdem versuchen.</translation>
    </message>
    <message>
        <source>This is an integration key (32 characters): it can send events, nothing else. Paste an API token, which has 20 characters.</source>
        <translation>Das ist ein Integration Key (32 Zeichen): Er kann nur Ereignisse senden. Füge ein API-Token ein, das hat 20 Zeichen.</translation>
    </message>
    <message>
        <source>This is the key of an event orchestration: it can send events, nothing else. Paste an API token, which has 20 characters.</source>
        <translation>Das ist der Key einer Event Orchestration: Er kann nur Ereignisse senden. Füge ein API-Token ein, das hat 20 Zeichen.</translation>
    </message>
    <message>
        <source>This token was made by a sign-in and cannot be pasted. Use one of the two ways to sign in, or an API token.</source>
        <translation>Dieses Token stammt aus einer Anmeldung und lässt sich nicht einfügen. Melde dich auf eine der beiden Arten an oder verwende ein API-Token.</translation>
    </message>
    <message>
        <source>This is the client ID of an app. It belongs to the two ways to sign in, beside this one.</source>
        <translation>Das ist die Client-ID einer App. Sie gehört zu den beiden Arten der Anmeldung nebenan.</translation>
    </message>
    <message>
        <source>This is an e-mail address. Paste an API token, which has 20 characters.</source>
        <translation>Das ist eine E-Mail-Adresse. Füge ein API-Token ein, das hat 20 Zeichen.</translation>
    </message>
    <message>
        <source>There is a space or a line break inside. Copy the token alone.</source>
        <translation>Darin ist ein Leerzeichen oder ein Zeilenumbruch. Kopiere nur das Token.</translation>
    </message>
</context>
<context>
    <name>alertbridge::headless::ApplyCommand</name>
    <message>
        <source>The list of changes is larger than %1 bytes.</source>
        <translation>Die Liste der Änderungen ist größer als %1 Byte.</translation>
    </message>
    <message>
        <source>Uptrends shows nothing of this name or GUID: %1</source>
        <translation>Uptrends zeigt nichts mit diesem Namen oder dieser GUID: %1</translation>
    </message>
    <message>
        <source>Several have the name %1; use one of these GUIDs: %2</source>
        <translation>Mehrere haben den Namen %1; verwende eine dieser GUIDs: %2</translation>
    </message>
    <message>
        <source>An alert definition of this name exists already: %1 (%2)</source>
        <translation>Eine Meldedefinition mit diesem Namen existiert schon: %1 (%2)</translation>
    </message>
    <message>
        <source>The alert definition has no such level: %1</source>
        <translation>Die Meldedefinition hat keine solche Stufe: %1</translation>
    </message>
    <message>
        <source>Reading what there is…</source>
        <translation>Vorhandenes wird gelesen…</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was changed: add --yes to make %n changes.</source>
        <translation>
            <numerusform>Es wurde nichts geändert: Gib --yes an, um %n Änderung durchzuführen.</numerusform>
            <numerusform>Es wurde nichts geändert: Gib --yes an, um %n Änderungen durchzuführen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 von %2: %3</translation>
    </message>
</context>
<context>
    <name>alertbridge::headless::CheckCommand</name>
    <message>
        <source>Reading who is on call: %1 of %2</source>
        <translation>Wer Bereitschaft hat, wird gelesen: %1 von %2</translation>
    </message>
    <message>
        <source>No working way to a person: %1 (%2)</source>
        <translation>Kein funktionierender Weg zu einer Person: %1 (%2)</translation>
    </message>
    <message>
        <source>It cannot be told whether this gets to a person: %1 (%2)</source>
        <translation>Ob das jemanden erreicht, lässt sich nicht sagen: %1 (%2)</translation>
    </message>
</context>
<context>
    <name>alertbridge::headless::ReadingCommand</name>
    <message>
        <source>Reading the accounts: %1 of %2</source>
        <translation>Accounts werden gelesen: %1 von %2</translation>
    </message>
</context>
<context>
    <name>alertbridge::headless::TestCommand</name>
    <message>
        <source>Alertbridge: silent connection test</source>
        <translation>Alertbridge: stiller Verbindungstest</translation>
    </message>
    <message>
        <source>Several services have this name; use one of these ids: %1</source>
        <translation>Mehrere Services haben diesen Namen; verwende eine dieser IDs: %1</translation>
    </message>
    <message>
        <source>PagerDuty has no service of this name or id: %1</source>
        <translation>PagerDuty hat keinen Service mit diesem Namen oder dieser ID: %1</translation>
    </message>
    <message>
        <source>Reading the services…</source>
        <translation>Services werden gelesen…</translation>
    </message>
    <message>
        <source>Uptrends shows no integration of this name or GUID: %1</source>
        <translation>Uptrends zeigt keine Integration mit diesem Namen oder dieser GUID: %1</translation>
    </message>
    <message>
        <source>Several integrations have this name; use one of these GUIDs: %1</source>
        <translation>Mehrere Integrationen haben diesen Namen; verwende eine dieser GUIDs: %1</translation>
    </message>
    <message>
        <source>It has not been learnt which PagerDuty services this integration feeds. Delivery tests in the window find out.</source>
        <translation>An welche PagerDuty-Services diese Integration sendet, ist noch nicht bekannt. Die Zustelltests im Fenster finden es heraus.</translation>
    </message>
    <message>
        <source>Testing %1 of %2: %3</source>
        <translation>Test %1 von %2: %3</translation>
    </message>
    <message>
        <source>Not proven: %1 (%2)</source>
        <translation>Nicht nachgewiesen: %1 (%2)</translation>
    </message>
    <message>
        <source>The test incident may still be open: %1</source>
        <translation>Der Test-Incident ist vielleicht noch offen: %1</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::AccountsView</name>
    <message>
        <source>Accounts</source>
        <translation>Accounts</translation>
    </message>
    <message>
        <source>Connect one PagerDuty account and one Uptrends account, and test both.</source>
        <translation>Verbinde einen PagerDuty- und einen Uptrends-Account und teste beide.</translation>
    </message>
    <message>
        <source>Practice: nothing is real</source>
        <translation>Übung: Nichts ist echt</translation>
    </message>
    <message>
        <source>Save and close</source>
        <translation>Speichern und schließen</translation>
    </message>
    <message>
        <source>Remove this profile…</source>
        <translation>Profil entfernen…</translation>
    </message>
    <message>
        <source>Continue to set-up</source>
        <translation>Weiter zur Einrichtung</translation>
    </message>
    <message>
        <source>Tokens and passwords are kept in the keychain of this computer, and nowhere else.</source>
        <translation>Tokens und Passwörter liegen im Schlüsselbund dieses Computers und nirgends sonst.</translation>
    </message>
    <message>
        <source>No keychain could be used.</source>
        <translation>Kein Schlüsselbund verfügbar.</translation>
    </message>
    <message>
        <source>Tokens and passwords are kept for this run only; nothing is written to disk. After the next start you sign in again.</source>
        <translation>Tokens und Passwörter werden nur für diese Sitzung behalten; auf die Festplatte wird nichts geschrieben. Nach dem nächsten Start meldest du dich neu an.</translation>
    </message>
    <message>
        <source>Both connections have to be tested first.</source>
        <translation>Beide Verbindungen müssen zuerst getestet werden.</translation>
    </message>
    <message>
        <source>Uptrends is still to be connected.</source>
        <translation>Uptrends fehlt noch.</translation>
    </message>
    <message>
        <source>PagerDuty is still to be connected.</source>
        <translation>PagerDuty fehlt noch.</translation>
    </message>
    <message>
        <source>Both are still to be connected.</source>
        <translation>Beide fehlen noch.</translation>
    </message>
    <message>
        <source>Remove this profile?</source>
        <translation>Dieses Profil entfernen?</translation>
    </message>
    <message>
        <source>Its tokens and passwords are deleted from this computer. Nothing is changed in PagerDuty and Uptrends: what the set-up made stays and goes on working.</source>
        <translation>Seine Tokens und Passwörter werden von diesem Computer gelöscht. In PagerDuty und Uptrends wird nichts geändert: Was die Einrichtung angelegt hat, bleibt und funktioniert weiter.</translation>
    </message>
    <message>
        <source>Remove the profile</source>
        <translation>Profil entfernen</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::ActivityList</name>
    <message>
        <source>Changes of this app</source>
        <translation>Änderungen dieser App</translation>
    </message>
    <message>
        <source>Search changes</source>
        <translation>Änderungen durchsuchen</translation>
    </message>
    <message numerus="yes">
        <source>Search %n changes</source>
        <translation>
            <numerusform>%n Änderung durchsuchen</numerusform>
            <numerusform>%n Änderungen durchsuchen</numerusform>
        </translation>
    </message>
    <message>
        <source>No change matches</source>
        <translation>Keine Änderung passt</translation>
    </message>
    <message>
        <source>Nothing changed yet</source>
        <translation>Noch nichts geändert</translation>
    </message>
    <message>
        <source>Whatever this app changes at PagerDuty or Uptrends is listed here, with its result.</source>
        <translation>Was diese App in PagerDuty oder Uptrends ändert, steht hier mit dem Ergebnis.</translation>
    </message>
    <message>
        <source>Copy list</source>
        <translation>Liste kopieren</translation>
    </message>
    <message>
        <source>Copies all changes that are shown, as text</source>
        <translation>Kopiert alle angezeigten Änderungen als Text</translation>
    </message>
    <message>
        <source>Show by result</source>
        <translation>Nach Ergebnis anzeigen</translation>
    </message>
    <message>
        <source>All results</source>
        <translation>Alle Ergebnisse</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>End unknown</source>
        <translation>Ausgang unbekannt</translation>
    </message>
    <message>
        <source>Refused or without effect</source>
        <translation>Abgelehnt oder ohne Wirkung</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Rückgängig gemacht</translation>
    </message>
    <message>
        <source>Show by service</source>
        <translation>Nach Dienst anzeigen</translation>
    </message>
    <message>
        <source>All services</source>
        <translation>Alle Dienste</translation>
    </message>
    <message>
        <source>Show by time</source>
        <translation>Nach Zeit anzeigen</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Beliebige Zeit</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Search 1 change</source>
        <translation>1 Änderung durchsuchen</translation>
    </message>
    <message>
        <source>Search by the name of a service, an integration or an alert definition, or by a value.</source>
        <translation>Suche nach dem Namen eines Service, einer Integration oder einer Meldedefinition oder nach einem Wert.</translation>
    </message>
    <message>
        <source>No change of this kind</source>
        <translation>Keine Änderung dieser Art</translation>
    </message>
    <message>
        <source>Choose another result, service or time above.</source>
        <translation>Wähle oben ein anderes Ergebnis, einen anderen Dienst oder eine andere Zeit.</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::ActivityRows</name>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::ActivityView</name>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>What this app changed at PagerDuty and Uptrends from this computer.</source>
        <translation>Was diese App von diesem Computer aus in PagerDuty und Uptrends geändert hat.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Choose a change to see more of it.</source>
        <translation>Wähle eine Änderung, um mehr zu sehen.</translation>
    </message>
    <message>
        <source>Undo…</source>
        <translation>Rückgängig…</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>How this ended is not known</source>
        <translation>Der Ausgang ist nicht bekannt</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig machen</translation>
    </message>
    <message>
        <source>The list of changes was damaged</source>
        <translation>Die Liste der Änderungen war beschädigt</translation>
    </message>
    <message>
        <source>What could be read of it is below. Later changes may be missing. The whole file is kept beside it, with “.damaged” at the end of its name.</source>
        <translation>Was davon lesbar war, steht unten. Spätere Änderungen fehlen vielleicht. Die ganze Datei liegt daneben, mit „.damaged“ am Ende des Namens.</translation>
    </message>
    <message>
        <source>Look and finish</source>
        <translation>Nachsehen und abschließen</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>How 1 change ended is not known</source>
        <translation>Der Ausgang von 1 Änderung ist nicht bekannt</translation>
    </message>
    <message numerus="yes">
        <source>How %n changes ended is not known</source>
        <translation>
            <numerusform>Der Ausgang von %n Änderung ist nicht bekannt</numerusform>
            <numerusform>Der Ausgang von %n Änderungen ist nicht bekannt</numerusform>
        </translation>
    </message>
    <message>
        <source>The app was closed while they were under way. It can look at the services and finish what had no effect; nothing is sent twice.</source>
        <translation>Die App wurde geschlossen, während sie liefen. Sie kann bei den Diensten nachsehen und abschließen, was keine Wirkung hatte; nichts wird doppelt gesendet.</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Bei</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <comment>time, user</comment>
        <translation>%1, von %2</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>The app was closed while it was under way. Look and finish asks the service, and sends it only where it had no effect.</source>
        <translation>Die App wurde mittendrin geschlossen. „Nachsehen und abschließen“ fragt den Dienst und sendet die Änderung nur, wenn sie keine Wirkung hatte.</translation>
    </message>
    <message>
        <source>The app was closed while it was under way. The message may have gone out: look for it in PagerDuty.</source>
        <translation>Die App wurde mittendrin geschlossen. Vielleicht ging die Nachricht hinaus: Suche sie in PagerDuty.</translation>
    </message>
    <message>
        <source>Alertbridge looks first whether the change took effect.</source>
        <translation>Alertbridge sieht zuerst nach, ob die Änderung wirksam wurde.</translation>
    </message>
    <message>
        <source>What could be read of it is below. Later changes may be missing. The file is left as it is: a copy could not be made, so nothing is written to it.</source>
        <translation>Was davon lesbar war, steht unten. Spätere Änderungen fehlen vielleicht. Die Datei bleibt, wie sie ist: Eine Kopie war nicht möglich, deshalb wird nichts hineingeschrieben.</translation>
    </message>
    <message>
        <source>The app was closed while it was under way. It can look at the service and finish it where it had no effect; nothing is sent twice.</source>
        <translation>Die App wurde geschlossen, während diese Änderung lief. Alertbridge kann beim Dienst nachsehen und sie abschließen, wenn sie keine Wirkung hatte; nichts wird doppelt gesendet.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Undo this change?</source>
        <translation>Diese Änderung rückgängig machen?</translation>
    </message>
    <message>
        <source>Profile: %1</source>
        <translation>Profil: %1</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::AddressBar</name>
    <message>
        <source>practice page, nothing is real</source>
        <translation>Übungsseite, nichts ist echt</translation>
    </message>
    <message>
        <source>not secure</source>
        <translation>nicht sicher</translation>
    </message>
    <message>
        <source>secure, but neither PagerDuty nor Uptrends</source>
        <translation>sicher, aber weder PagerDuty noch Uptrends</translation>
    </message>
    <message>
        <source>secure</source>
        <translation>sicher</translation>
    </message>
    <message>
        <source>secure, %1</source>
        <translation>sicher, %1</translation>
    </message>
    <message>
        <source>No page yet</source>
        <translation>Noch keine Seite</translation>
    </message>
    <message>
        <source>Address of the page: %1</source>
        <translation>Adresse der Seite: %1</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::AdvancedEndpoints</name>
    <message>
        <source>PagerDuty REST API</source>
        <translation>PagerDuty REST API</translation>
    </message>
    <message>
        <source>PagerDuty Events API</source>
        <translation>PagerDuty Events API</translation>
    </message>
    <message>
        <source>PagerDuty sign-in</source>
        <translation>PagerDuty-Anmeldung</translation>
    </message>
    <message>
        <source>PagerDuty web app</source>
        <translation>PagerDuty-Web-App</translation>
    </message>
    <message>
        <source>Uptrends API</source>
        <translation>Uptrends-API</translation>
    </message>
    <message>
        <source>Uptrends web app</source>
        <translation>Uptrends-Web-App</translation>
    </message>
    <message>
        <source>Given with --endpoint when Alertbridge was started.</source>
        <translation>Beim Start von Alertbridge mit --endpoint angegeben.</translation>
    </message>
    <message>
        <source>The practice services on this computer.</source>
        <translation>Die Übungsdienste auf diesem Computer.</translation>
    </message>
    <message>
        <source>http:// is for this computer alone; use https://.</source>
        <translation>http:// ist nur für diesen Computer; verwende https://.</translation>
    </message>
    <message>
        <source>Give a host with https:// before it, without user name, ? and #.</source>
        <translation>Gib einen Host mit https:// davor an, ohne Benutzername, ? und #.</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::AdviceNotice</name>
    <message>
        <source>One thing to look at</source>
        <translation>Ein Punkt zu prüfen</translation>
    </message>
    <message numerus="yes">
        <source>%n things to look at</source>
        <translation>
            <numerusform>%n Punkt zu prüfen</numerusform>
            <numerusform>%n Punkte zu prüfen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::AttachList</name>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::AttachRows</name>
    <message>
        <source>Escalation level</source>
        <translation>Eskalationsstufe</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::AttachmentDetail</name>
    <message>
        <source>Uptrends does not show what is set. What you enter replaces it.</source>
        <translation>Uptrends zeigt nicht, was eingestellt ist. Was du eingibst, ersetzt es.</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::AttachmentRows</name>
    <message>
        <source>The API user may use no integration. An Uptrends administrator can give the right on the integration&apos;s Permissions tab.</source>
        <translation>Der API-Benutzer darf keine Integration nutzen. Ein Uptrends-Administrator kann das Recht auf der Registerkarte „Berechtigungen“ der Integration erteilen.</translation>
    </message>
    <message>
        <source>Attach others…</source>
        <translation>Weitere hinzufügen…</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>Integration</translation>
    </message>
    <message>
        <source>OK alerts</source>
        <translation>OK-Meldungen</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Erinnerungen</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>OK alerts of %1</source>
        <translation>OK-Meldungen von %1</translation>
    </message>
    <message>
        <source>Reminders of %1</source>
        <translation>Erinnerungen von %1</translation>
    </message>
    <message>
        <source>%1 is active on this level</source>
        <translation>%1 ist auf dieser Stufe aktiv</translation>
    </message>
    <message>
        <source>not offered</source>
        <comment>an option</comment>
        <translation>nicht angeboten</translation>
    </message>
    <message>
        <source>Uptrends does not offer this for this kind of integration.</source>
        <translation>Uptrends bietet das für diese Art von Integration nicht an.</translation>
    </message>
    <message>
        <source>will be attached</source>
        <translation>wird hinzugefügt</translation>
    </message>
    <message>
        <source>will be detached</source>
        <translation>wird entfernt</translation>
    </message>
    <message>
        <source>options set from this app on %1</source>
        <translation>Optionen von dieser App festgelegt, %1</translation>
    </message>
    <message>
        <source>options set by %1 on %2</source>
        <comment>person, date</comment>
        <translation>Optionen von %1 festgelegt, %2</translation>
    </message>
    <message>
        <source>Uptrends does not show its options</source>
        <translation>Uptrends zeigt die Optionen nicht</translation>
    </message>
    <message>
        <source>Alerting by integrations</source>
        <translation>Alarmierung durch Integrationen</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::AuthorityList</name>
    <message>
        <source>None beside those of this computer.</source>
        <translation>Keine außer denen dieses Computers.</translation>
    </message>
    <message>
        <source>Add a certificate…</source>
        <translation>Zertifikat hinzufügen…</translation>
    </message>
    <message>
        <source>Add a certificate</source>
        <translation>Zertifikat hinzufügen</translation>
    </message>
    <message>
        <source>Certificates (%1)</source>
        <translation>Zertifikate (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>Alle Dateien (%1)</translation>
    </message>
    <message>
        <source>It was not added.</source>
        <translation>Es wurde nicht hinzugefügt.</translation>
    </message>
    <message>
        <source>Expired: nothing it issued is accepted.</source>
        <translation>Abgelaufen: Nichts davon Ausgestelltes wird angenommen.</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::BusyBar</name>
    <message>
        <source>Working</source>
        <translation>In Arbeit</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::BusyLine</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::Button</name>
    <message>
        <source>Working</source>
        <translation>In Arbeit</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::CertificateSheet</name>
    <message>
        <source>Refused certificates</source>
        <translation>Abgelehnte Zertifikate</translation>
    </message>
    <message>
        <source>Certificates that %1 showed</source>
        <translation>Zertifikate, die %1 gezeigt hat</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Network…</source>
        <translation>Netzwerk…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The first is its own, each next one vouches for the one before. If the last is that of your company&apos;s authority, ask who runs your network for its certificate and compare the fingerprint before you add it under Network.</source>
        <translation>Das erste ist sein eigenes, jedes weitere bürgt für das davor. Gehört das letzte der Zertifizierungsstelle deiner Firma, lass dir von denen, die dein Netzwerk betreiben, ihr Zertifikat geben und vergleiche den Fingerabdruck, bevor du es unter Netzwerk hinzufügst.</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::ChangesPanel</name>
    <message>
        <source>What will change</source>
        <translation>Was sich ändert</translation>
    </message>
    <message>
        <source>Nothing is sent before you press Save.</source>
        <translation>Vor dem Speichern wird nichts gesendet.</translation>
    </message>
    <message numerus="yes">
        <source>level(s) get the integration</source>
        <translation>
            <numerusform>Stufe bekommt die Integration</numerusform>
            <numerusform>Stufen bekommen die Integration</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <translation>%1, %2.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message numerus="yes">
        <source>%n level(s) have it already and are left alone.</source>
        <translation>
            <numerusform>%n Stufe hat sie schon und bleibt, wie sie ist.</numerusform>
            <numerusform>%n Stufen haben sie schon und bleiben, wie sie sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick a level on the left. Level 1 of what matters most is a good start.</source>
        <translation>Kreuze links eine Stufe an. Stufe 1 von dem, was am wichtigsten ist, ist ein guter Anfang.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more of this kind.</source>
        <translation>
            <numerusform>Und %n weitere dieser Art.</numerusform>
            <numerusform>Und %n weitere dieser Art.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reminders are off unless you tick them: they do not change a PagerDuty incident.</source>
        <translation>Erinnerungen sind aus, solange du sie nicht ankreuzt: Sie ändern an einem PagerDuty-Incident nichts.</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::ClockNotice</name>
    <message numerus="yes">
        <source>The clock of this computer is %n hours slow.</source>
        <translation>
            <numerusform>Die Uhr dieses Computers geht %n Stunde nach.</numerusform>
            <numerusform>Die Uhr dieses Computers geht %n Stunden nach.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock of this computer is %n minutes slow.</source>
        <translation>
            <numerusform>Die Uhr dieses Computers geht %n Minute nach.</numerusform>
            <numerusform>Die Uhr dieses Computers geht %n Minuten nach.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock of this computer is %n hours fast.</source>
        <translation>
            <numerusform>Die Uhr dieses Computers geht %n Stunde vor.</numerusform>
            <numerusform>Die Uhr dieses Computers geht %n Stunden vor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock of this computer is %n minutes fast.</source>
        <translation>
            <numerusform>Die Uhr dieses Computers geht %n Minute vor.</numerusform>
            <numerusform>Die Uhr dieses Computers geht %n Minuten vor.</numerusform>
        </translation>
    </message>
    <message>
        <source>Alertbridge goes by the clocks of PagerDuty and Uptrends. The times it shows are those of this computer: set its clock to read them rightly.</source>
        <translation>Alertbridge richtet sich nach den Uhren von PagerDuty und Uptrends. Angezeigt werden die Zeiten dieses Computers: Stelle seine Uhr, um sie richtig zu lesen.</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::ColourChoice</name>
    <message>
        <source>Own colour</source>
        <translation>Eigene Farbe</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::ConfirmSheet</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::ConflictPanel</name>
    <message>
        <source>Changed by somebody else meanwhile</source>
        <translation>Inzwischen von jemand anderem geändert</translation>
    </message>
    <message>
        <source>Keep all of mine</source>
        <translation>Alles von mir behalten</translation>
    </message>
    <message>
        <source>Take all of theirs</source>
        <translation>Alles von Uptrends übernehmen</translation>
    </message>
    <message>
        <source>When you began</source>
        <translation>Zu Beginn</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Deine Änderung</translation>
    </message>
    <message>
        <source>At Uptrends now</source>
        <translation>Jetzt in Uptrends</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Meine behalten</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Von Uptrends übernehmen</translation>
    </message>
    <message>
        <source>One thing was changed on both sides. Choose which is to stay; nothing has been sent.</source>
        <translation>Eine Angabe wurde auf beiden Seiten geändert. Wähle, was bleiben soll; es wurde nichts gesendet.</translation>
    </message>
    <message numerus="yes">
        <source>%n things were changed on both sides. Choose which are to stay; nothing has been sent.</source>
        <translation>
            <numerusform>%n Angabe wurde auf beiden Seiten geändert. Wähle, was bleiben soll; es wurde nichts gesendet.</numerusform>
            <numerusform>%n Angaben wurden auf beiden Seiten geändert. Wähle jeweils, was bleiben soll; es wurde nichts gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>One other change at Uptrends does not touch yours and is taken over.</source>
        <translation>Eine andere Änderung in Uptrends berührt deine nicht und wird übernommen.</translation>
    </message>
    <message numerus="yes">
        <source>%n other changes at Uptrends do not touch yours and are taken over.</source>
        <translation>
            <numerusform>%n andere Änderung in Uptrends berührt deine nicht und wird übernommen.</numerusform>
            <numerusform>%n andere Änderungen in Uptrends berühren deine nicht und werden übernommen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::ConnectionCard</name>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>Asks for a sign-in</source>
        <translation>Verlangt eine Anmeldung</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>Nicht getestet</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::ConnectionTestPanel</name>
    <message>
        <source>Proxy %1</source>
        <translation>Proxy %1</translation>
    </message>
    <message>
        <source>Sign-in at the proxy</source>
        <translation>Anmeldung am Proxy</translation>
    </message>
    <message>
        <source>It answers.</source>
        <translation>Er antwortet.</translation>
    </message>
    <message>
        <source>It does not ask for one.</source>
        <translation>Er verlangt keine.</translation>
    </message>
    <message>
        <source>It lets this sign-in through.</source>
        <translation>Er lässt diese Anmeldung durch.</translation>
    </message>
    <message>
        <source>Reached directly, and it is who it says.</source>
        <translation>Direkt erreicht, und seine Identität ist bestätigt.</translation>
    </message>
    <message>
        <source>Reached through the proxy, and it is who it says.</source>
        <translation>Über den Proxy erreicht, und seine Identität ist bestätigt.</translation>
    </message>
    <message>
        <source>Not tried.</source>
        <translation>Nicht versucht.</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Verbindung testen</translation>
    </message>
    <message>
        <source>Asks each service for an answer, with what is set above. Nothing is changed there.</source>
        <translation>Bittet jeden Dienst um eine Antwort, mit dem, was oben eingestellt ist. Dort wird nichts geändert.</translation>
    </message>
    <message>
        <source>What the test found</source>
        <translation>Was der Test ergeben hat</translation>
    </message>
    <message>
        <source>Every service can be reached.</source>
        <translation>Alle Dienste sind erreichbar.</translation>
    </message>
    <message>
        <source>Not everything can be reached.</source>
        <translation>Nicht alles ist erreichbar.</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Wird getestet…</translation>
    </message>
    <message>
        <source>The settings were changed: test again.</source>
        <translation>Die Einstellungen wurden geändert: Teste noch einmal.</translation>
    </message>
    <message>
        <source>Reached directly.</source>
        <translation>Direkt erreicht.</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::ConnectionText</name>
    <message>
        <source>%1 cannot be reached</source>
        <translation>%1 nicht erreichbar</translation>
    </message>
    <message>
        <source>%1 asks for a sign-in</source>
        <translation>%1 verlangt eine Anmeldung</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Keine Verbindung</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>PagerDuty connected</source>
        <translation>PagerDuty verbunden</translation>
    </message>
    <message>
        <source>Uptrends connected</source>
        <translation>Uptrends verbunden</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::CopyRow</name>
    <message>
        <source>Copy %1</source>
        <translation>%1 kopieren</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::DefinitionEditorView</name>
    <message>
        <source>Alert definitions</source>
        <translation>Meldedefinitionen</translation>
    </message>
    <message>
        <source>Test this level</source>
        <translation>Diese Stufe testen</translation>
    </message>
    <message>
        <source>Parts of the alert definition</source>
        <translation>Teile der Meldedefinition</translation>
    </message>
    <message>
        <source>Main</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>No PagerDuty integration is attached to this level.</source>
        <translation>Auf dieser Stufe gibt es keine PagerDuty-Integration.</translation>
    </message>
    <message>
        <source>Reading the alert definition</source>
        <translation>Meldedefinition wird gelesen</translation>
    </message>
    <message>
        <source>This alert definition was deleted</source>
        <translation>Diese Meldedefinition wurde gelöscht</translation>
    </message>
    <message>
        <source>The alert definition could not be read</source>
        <translation>Die Meldedefinition ließ sich nicht lesen</translation>
    </message>
    <message>
        <source>Its levels, operators and integrations are read anew.</source>
        <translation>Ihre Stufen, Operatoren und Integrationen werden neu gelesen.</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Not active</source>
        <translation>Nicht aktiv</translation>
    </message>
    <message>
        <source>Discard what is unsaved?</source>
        <translation>Ungespeichertes verwerfen?</translation>
    </message>
    <message>
        <source>The alert definition stays as it is at Uptrends. This is given up:</source>
        <translation>Die Meldedefinition bleibt, wie sie in Uptrends ist. Verworfen wird:</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>This alert definition was deleted meanwhile</source>
        <translation>Diese Meldedefinition wurde inzwischen gelöscht</translation>
    </message>
    <message>
        <source>What you changed is kept. You can make a new alert definition with it, or discard it.</source>
        <translation>Deine Änderungen bleiben erhalten. Du kannst damit eine neue Meldedefinition anlegen oder sie verwerfen.</translation>
    </message>
    <message>
        <source>Uptrends does not know it any more.</source>
        <translation>Uptrends kennt sie nicht mehr.</translation>
    </message>
    <message>
        <source>What you changed is kept.</source>
        <translation>Deine Änderungen bleiben erhalten.</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>value before → value after</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1 is gone; what you changed there is not kept: %2</source>
        <translation>%1 ist nicht mehr da; was du dort geändert hast, geht verloren: %2</translation>
    </message>
    <message>
        <source>Changed at Uptrends by somebody else, and taken over here</source>
        <translation>Von jemand anderem in Uptrends geändert und hier übernommen</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>Review and save</source>
        <translation>Prüfen und speichern</translation>
    </message>
    <message>
        <source>It is still being read.</source>
        <translation>Sie wird noch gelesen.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>Verwerfen…</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Something cannot be saved as it is: it is marked.</source>
        <translation>Etwas lässt sich so nicht speichern: Es ist markiert.</translation>
    </message>
    <message>
        <source>Back to editing</source>
        <translation>Zurück zum Bearbeiten</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weitermachen</translation>
    </message>
    <message>
        <source>Choose for each which is to stay.</source>
        <translation>Wähle jeweils, was bleiben soll.</translation>
    </message>
    <message>
        <source>Stop after this one</source>
        <translation>Nach dieser anhalten</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>Hier anhalten</translation>
    </message>
    <message>
        <source>Reading back…</source>
        <translation>Wird zurückgelesen…</translation>
    </message>
    <message>
        <source>Back to the alert definition</source>
        <translation>Zurück zur Meldedefinition</translation>
    </message>
    <message>
        <source>Try the rest again</source>
        <translation>Übrige erneut versuchen</translation>
    </message>
    <message>
        <source>Make it again</source>
        <translation>Neu anlegen</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::DefinitionList</name>
    <message>
        <source>Alert definitions</source>
        <translation>Meldedefinitionen</translation>
    </message>
    <message>
        <source>Search alert definitions</source>
        <translation>Meldedefinitionen durchsuchen</translation>
    </message>
    <message numerus="yes">
        <source>Search %n alert definitions</source>
        <translation>
            <numerusform>%n Meldedefinition durchsuchen</numerusform>
            <numerusform>%n Meldedefinitionen durchsuchen</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the alert definitions</source>
        <translation>Meldedefinitionen werden gelesen</translation>
    </message>
    <message>
        <source>Uptrends is asked for each definition and its levels.</source>
        <translation>Uptrends wird nach jeder Definition und ihren Stufen gefragt.</translation>
    </message>
    <message>
        <source>Reading: %1 of %2 requests</source>
        <translation>Wird gelesen: %1 von %2 Anfragen</translation>
    </message>
    <message>
        <source>No alert definition matches</source>
        <translation>Keine Meldedefinition passt</translation>
    </message>
    <message>
        <source>Search by its name or that of an integration.</source>
        <translation>Suche nach ihrem Namen oder dem einer Integration.</translation>
    </message>
    <message>
        <source>The alert definitions could not be read</source>
        <translation>Die Meldedefinitionen ließen sich nicht lesen</translation>
    </message>
    <message>
        <source>No alert definition</source>
        <translation>Keine Meldedefinition</translation>
    </message>
    <message>
        <source>There is none, or the API user may not see any. An alert definition says which monitors alert whom.</source>
        <translation>Es gibt keine, oder der API-Benutzer darf keine sehen. Eine Meldedefinition legt fest, welche Prüfobjekte wen alarmieren.</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::DefinitionListPage</name>
    <message>
        <source>Alert definitions</source>
        <translation>Meldedefinitionen</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Neu einlesen</translation>
    </message>
    <message>
        <source>New alert definition…</source>
        <translation>Neue Meldedefinition…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>Deactivate</source>
        <translation>Deaktivieren</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>1 monitor is in no active definition that reaches a person</source>
        <translation>1 Prüfobjekt ist in keiner aktiven Definition, die jemanden erreicht</translation>
    </message>
    <message numerus="yes">
        <source>%n monitors are in no active definition that reaches a person</source>
        <translation>
            <numerusform>%n Prüfobjekt ist in keiner aktiven Definition, die jemanden erreicht</numerusform>
            <numerusform>%n Prüfobjekte sind in keiner aktiven Definition, die jemanden erreicht</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Monitors that reach nobody</source>
        <translation>Prüfobjekte, die niemanden erreichen</translation>
    </message>
    <message>
        <source>When one of these fails, no person is told, as far as can be read. Put them, or a group with them, into an active alert definition.</source>
        <translation>Fällt eines davon aus, wird niemand benachrichtigt, soweit sich das lesen lässt. Nimm sie oder eine Gruppe mit ihnen in eine aktive Meldedefinition auf.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Changing…</source>
        <translation>Wird geändert…</translation>
    </message>
    <message>
        <source>Activate</source>
        <translation>Aktivieren</translation>
    </message>
    <message>
        <source>Saved changes could not be read</source>
        <translation>Gespeicherte Änderungen waren nicht lesbar</translation>
    </message>
    <message>
        <source>The file with changes that were not sent yet is damaged. It was set aside as %1.</source>
        <translation>Die Datei mit noch nicht gesendeten Änderungen ist beschädigt. Sie wurde als %1 beiseitegelegt.</translation>
    </message>
    <message>
        <source>Unsaved changes are not kept</source>
        <translation>Ungespeicherte Änderungen bleiben nicht erhalten</translation>
    </message>
    <message>
        <source>The file for them is of a newer version of Alertbridge and is left as it is.</source>
        <translation>Die Datei dafür stammt von einer neueren Version von Alertbridge und bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>“%1” was deleted, and you have unsaved changes</source>
        <translation>„%1“ wurde gelöscht, und du hast ungespeicherte Änderungen</translation>
    </message>
    <message>
        <source>They are kept until you discard them.</source>
        <translation>Sie bleiben erhalten, bis du sie verwirfst.</translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>New alert definition</source>
        <translation>Neue Meldedefinition</translation>
    </message>
    <message>
        <source>Create and edit</source>
        <translation>Anlegen und bearbeiten</translation>
    </message>
    <message>
        <source>It begins switched off, with the levels that Uptrends gives it.</source>
        <translation>Sie ist zuerst ausgeschaltet und hat die Stufen, die Uptrends ihr gibt.</translation>
    </message>
    <message>
        <source>Rename “%1”</source>
        <translation>„%1“ umbenennen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Deactivate “%1”?</source>
        <translation>„%1“ deaktivieren?</translation>
    </message>
    <message>
        <source>It sends no alerts until it is activated again. Open incidents stay open.</source>
        <translation>Sie sendet keine Warnmeldungen, bis sie wieder aktiviert wird. Offene Incidents bleiben offen.</translation>
    </message>
    <message>
        <source>“%1” is then alerted by nothing else</source>
        <translation>Für „%1“ alarmiert dann nichts anderes mehr</translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation>„%1“ löschen?</translation>
    </message>
    <message>
        <source>This cannot be undone. It takes away:</source>
        <translation>Das lässt sich nicht rückgängig machen. Damit geht verloren:</translation>
    </message>
    <message>
        <source>What else it holds has not been read</source>
        <translation>Was sie sonst enthält, wurde nicht gelesen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>When Uptrends alerts, and whom it tells.</source>
        <translation>Wann Uptrends alarmiert und wen es benachrichtigt.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>%1; they stay here until you discard them</source>
        <comment>4 unsaved changes</comment>
        <translation>%1; sie bleiben hier, bis du sie verwirfst</translation>
    </message>
    <message>
        <source>Discard them…</source>
        <translation>Verwerfen…</translation>
    </message>
    <message>
        <source>Discard what is unsaved?</source>
        <translation>Ungespeichertes verwerfen?</translation>
    </message>
    <message>
        <source>“%1” was deleted at Uptrends. What you changed is kept nowhere else.</source>
        <translation>„%1“ wurde bei Uptrends gelöscht. Was du geändert hast, ist sonst nirgends gespeichert.</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::DefinitionRows</name>
    <message>
        <source>an integration you may not see</source>
        <translation>eine Integration, die du nicht sehen darfst</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>active levels of all</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Not active</source>
        <translation>Nicht aktiv</translation>
    </message>
    <message>
        <source>Not all of it could be read</source>
        <translation>Nicht alles davon war lesbar</translation>
    </message>
    <message>
        <source>Alert definition</source>
        <translation>Meldedefinition</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Active levels</source>
        <translation>Aktive Stufen</translation>
    </message>
    <message>
        <source>Monitors</source>
        <translation>Prüfobjekte</translation>
    </message>
    <message>
        <source>Integrations by level</source>
        <translation>Integrationen pro Stufe</translation>
    </message>
    <message>
        <source>Reaches a person</source>
        <translation>Erreicht jemanden</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::DeliveryCard</name>
    <message>
        <source>A real test message goes through. It pages whoever is on call, and resolves itself.</source>
        <translation>Eine echte Testnachricht geht den ganzen Weg. Sie alarmiert, wer Bereitschaft hat, und wird danach von selbst gelöst.</translation>
    </message>
    <message>
        <source>Send test message</source>
        <translation>Testnachricht senden</translation>
    </message>
    <message>
        <source>Stop and resolve</source>
        <translation>Anhalten und lösen</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Proof for “%1”</source>
        <translation>Nachweis für „%1“</translation>
    </message>
    <message>
        <source>Page whoever is on call for “%1”?</source>
        <translation>Die Bereitschaft für „%1“ alarmieren?</translation>
    </message>
    <message>
        <source>On the practice account nobody is real. On a real one this opens an incident, PagerDuty tells the people on call, and Alertbridge resolves it afterwards.</source>
        <translation>Im Übungsaccount ist niemand echt. In einem echten öffnet das einen Incident, PagerDuty benachrichtigt die Personen in Bereitschaft, und Alertbridge löst ihn danach.</translation>
    </message>
    <message>
        <source>This opens a real incident. PagerDuty tells the people on call, at this hour. Alertbridge resolves it afterwards.</source>
        <translation>Das öffnet einen echten Incident. PagerDuty benachrichtigt die Personen in Bereitschaft, zu dieser Uhrzeit. Alertbridge löst ihn danach.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Noch einmal senden</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Nachweis</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::DeliveryHistoryList</name>
    <message>
        <source>Delivery tests</source>
        <translation>Zustelltests</translation>
    </message>
    <message>
        <source>Search tests</source>
        <translation>Tests durchsuchen</translation>
    </message>
    <message numerus="yes">
        <source>Search %n tests</source>
        <translation>
            <numerusform>%n Test durchsuchen</numerusform>
            <numerusform>%n Tests durchsuchen</numerusform>
        </translation>
    </message>
    <message>
        <source>No test matches</source>
        <translation>Kein Test passt</translation>
    </message>
    <message>
        <source>Search by service, integration or number of the incident.</source>
        <translation>Suche nach Service, Integration oder Nummer des Incidents.</translation>
    </message>
    <message>
        <source>Nothing tested yet</source>
        <translation>Noch nichts getestet</translation>
    </message>
    <message>
        <source>Each delivery test is kept here with what was read back.</source>
        <translation>Jeder Zustelltest wird hier aufbewahrt, mit dem, was zurückgelesen wurde.</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::DeliveryHistoryRows</name>
    <message>
        <source>Fire drill</source>
        <translation>Probealarm</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::DeliveryPanel</name>
    <message>
        <source>Open in PagerDuty</source>
        <translation>In PagerDuty öffnen</translation>
    </message>
    <message>
        <source>Resolve the incident now</source>
        <translation>Incident jetzt lösen</translation>
    </message>
    <message>
        <source>Delivery test of “%1”, %2</source>
        <translation>Zustelltest von „%1“, %2</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::DeliveryServiceList</name>
    <message>
        <source>PagerDuty services</source>
        <translation>PagerDuty-Services</translation>
    </message>
    <message>
        <source>No service yet</source>
        <translation>Noch kein Service</translation>
    </message>
    <message>
        <source>A service is where incidents open. The set-up makes the first one.</source>
        <translation>In einem Service öffnen sich Incidents. Die Einrichtung legt den ersten an.</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::DeliveryServiceRows</name>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Last proven</source>
        <translation>Nachweis</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::DeliveryTestForm</name>
    <message>
        <source>What to test</source>
        <translation>Was getestet wird</translation>
    </message>
    <message>
        <source>Search integrations</source>
        <translation>Integrationen durchsuchen</translation>
    </message>
    <message>
        <source>PagerDuty integrations in Uptrends</source>
        <translation>PagerDuty-Integrationen in Uptrends</translation>
    </message>
    <message>
        <source>Your API user sees no PagerDuty integration. One that exists may need the right “Use integration” for this operator.</source>
        <translation>Dein API-Benutzer sieht keine PagerDuty-Integration. Gibt es eine, braucht dieser Operator dafür vielleicht das Recht „Integration nutzen“.</translation>
    </message>
    <message>
        <source>Which test</source>
        <translation>Welcher Test</translation>
    </message>
    <message>
        <source>Stop and resolve</source>
        <translation>Anhalten und lösen</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Who is on call is not known.</source>
        <translation>Wer Bereitschaft hat, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Nobody is on call.</source>
        <translation>Niemand hat Bereitschaft.</translation>
    </message>
    <message>
        <source>On call: %1.</source>
        <translation>In Bereitschaft: %1.</translation>
    </message>
    <message>
        <source>Uptrends’ page of “%1” is opened here. Nothing is sent before you press its button.</source>
        <translation>Hier öffnet sich die Seite von „%1“ in Uptrends. Gesendet wird erst, wenn du dort auf die Schaltfläche klickst.</translation>
    </message>
    <message>
        <source>Choose an integration.</source>
        <translation>Wähle eine Integration.</translation>
    </message>
    <message>
        <source>Choose a service, or tick several for a fire drill.</source>
        <translation>Wähle einen Service oder kreuze für einen Probealarm mehrere an.</translation>
    </message>
    <message numerus="yes">
        <source>A fire drill: the same proof for %n services, one after the other, with a report to hand on.</source>
        <translation>
            <numerusform>Ein Probealarm: derselbe Nachweis für %n Service, mit einem Bericht zum Weitergeben.</numerusform>
            <numerusform>Ein Probealarm: derselbe Nachweis für %n Services, einer nach dem anderen, mit einem Bericht zum Weitergeben.</numerusform>
        </translation>
    </message>
    <message>
        <source>This test is for one service. Untick the others.</source>
        <translation>Dieser Test gilt einem einzigen Service. Wähle die anderen ab.</translation>
    </message>
    <message>
        <source>Sent to “%1”. Nobody is told.</source>
        <translation>Geht an „%1“. Niemand wird benachrichtigt.</translation>
    </message>
    <message>
        <source>Sent to “%1”. %2 PagerDuty tells the first level at once, in the ways they have chosen there: push, phone, text message or e-mail.</source>
        <translation>Geht an „%1“. %2 PagerDuty benachrichtigt sofort die erste Stufe, auf die dort gewählten Arten: Push, Anruf, SMS oder E-Mail.</translation>
    </message>
    <message>
        <source>Choose an integration first.</source>
        <translation>Wähle zuerst eine Integration.</translation>
    </message>
    <message>
        <source>Choose a service first.</source>
        <translation>Wähle zuerst einen Service.</translation>
    </message>
    <message>
        <source>This test is for one service.</source>
        <translation>Dieser Test gilt einem einzigen Service.</translation>
    </message>
    <message>
        <source>A fire drill is running.</source>
        <translation>Ein Probealarm läuft.</translation>
    </message>
    <message>
        <source>A test message is still on its way.</source>
        <translation>Eine Testnachricht ist noch unterwegs.</translation>
    </message>
    <message numerus="yes">
        <source>Start fire drill for %n services…</source>
        <translation>
            <numerusform>Probealarm für %n Service starten…</numerusform>
            <numerusform>Probealarm für %n Services starten…</numerusform>
        </translation>
    </message>
    <message>
        <source>Send test message…</source>
        <translation>Testnachricht senden…</translation>
    </message>
    <message>
        <source>Send error…</source>
        <translation>Fehler senden…</translation>
    </message>
    <message>
        <source>Send silent test</source>
        <translation>Stillen Test senden</translation>
    </message>
    <message>
        <source>Open Uptrends’ page</source>
        <translation>Seite von Uptrends öffnen</translation>
    </message>
    <message>
        <source>On the practice account nobody is real.</source>
        <translation>Im Übungsaccount ist niemand echt.</translation>
    </message>
    <message>
        <source>PagerDuty tells them now, at this hour.</source>
        <translation>PagerDuty benachrichtigt sie jetzt, zu dieser Uhrzeit.</translation>
    </message>
    <message numerus="yes">
        <source>Page the people on call for %n services?</source>
        <translation>
            <numerusform>Die Bereitschaft für %n Service alarmieren?</numerusform>
            <numerusform>Die Bereitschaft für %n Services alarmieren?</numerusform>
        </translation>
    </message>
    <message>
        <source>Each service gets a real incident, one after the other, which is resolved before the next. %1</source>
        <translation>Jeder Service bekommt einen echten Incident, einer nach dem anderen; jeder wird vor dem nächsten gelöst. %1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>a service. Who is on call</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Start fire drill</source>
        <translation>Probealarm starten</translation>
    </message>
    <message>
        <source>Page whoever is on call for “%1”?</source>
        <translation>Die Bereitschaft für „%1“ alarmieren?</translation>
    </message>
    <message>
        <source>This opens a real incident and leaves it open until you send OK: it escalates like any other. %1 %2</source>
        <translation>Das öffnet einen echten Incident und lässt ihn offen, bis du OK sendest: Er eskaliert wie jeder andere. %1 %2</translation>
    </message>
    <message>
        <source>This opens a real incident, which is resolved at once. %1 %2</source>
        <translation>Das öffnet einen echten Incident, der sofort gelöst wird. %1 %2</translation>
    </message>
    <message>
        <source>Send error</source>
        <translation>Fehler senden</translation>
    </message>
    <message>
        <source>Send test message</source>
        <translation>Testnachricht senden</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>%1 for “%2”</source>
        <comment>a kind of test for a service</comment>
        <translation>%1 für „%2“</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>The service was disabled when it was read: as long as it is, no incident opens.</source>
        <translation>Der Service war deaktiviert, als er gelesen wurde: Solange er das ist, öffnet sich kein Incident.</translation>
    </message>
    <message>
        <source>The service was in maintenance when it was read: as long as it is, no incident opens.</source>
        <translation>Der Service war in Wartung, als er gelesen wurde: Solange er das ist, öffnet sich kein Incident.</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::DeliveryView</name>
    <message>
        <source>Delivery tests</source>
        <translation>Zustelltests</translation>
    </message>
    <message>
        <source>Prove again that an alert reaches a person.</source>
        <translation>Erneut nachweisen, dass eine Warnmeldung jemanden erreicht.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>The history could not be saved</source>
        <translation>Der Verlauf ließ sich nicht speichern</translation>
    </message>
    <message>
        <source>This test is known until the app is closed. The disk may be full, or the folder may not be written to.</source>
        <translation>Dieser Test ist bekannt, bis die App geschlossen wird. Vielleicht ist die Festplatte voll oder der Ordner schreibgeschützt.</translation>
    </message>
    <message>
        <source>The history of tests was not understood</source>
        <translation>Der Verlauf der Tests war nicht lesbar</translation>
    </message>
    <message>
        <source>It is kept as %1, and a new one is begun.</source>
        <translation>Er wurde als %1 aufbewahrt, und ein neuer ist begonnen.</translation>
    </message>
    <message>
        <source>Fire drill</source>
        <translation>Probealarm</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Choose a test to see more of it.</source>
        <translation>Wähle einen Test, um mehr zu sehen.</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>%1 for “%2”</source>
        <comment>a kind of test for a service</comment>
        <translation>%1 für „%2“</translation>
    </message>
    <message>
        <source>Save report of the fire drill…</source>
        <translation>Bericht des Probealarms speichern…</translation>
    </message>
    <message>
        <source>The history of tests is of a newer version of Alertbridge</source>
        <translation>Der Verlauf der Tests stammt von einer neueren Version von Alertbridge</translation>
    </message>
    <message>
        <source>It is left as it is. Tests made here are known until the app is closed.</source>
        <translation>Er bleibt, wie er ist. Tests von hier sind bekannt, bis die App geschlossen wird.</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::DiagnosticsSheet</name>
    <message>
        <source>Versions and licences</source>
        <translation>Versionen und Lizenzen</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>Files, without what is in them</source>
        <translation>Dateien, ohne ihren Inhalt</translation>
    </message>
    <message>
        <source>Settings of the profiles</source>
        <translation>Einstellungen der Profile</translation>
    </message>
    <message>
        <source>Proxy and connection tests</source>
        <translation>Proxy und Verbindungstests</translation>
    </message>
    <message>
        <source>How many of what</source>
        <translation>Wie viele wovon</translation>
    </message>
    <message>
        <source>Recent log</source>
        <translation>Letzte Protokollzeilen</translation>
    </message>
    <message>
        <source>Save diagnostics</source>
        <translation>Diagnose speichern</translation>
    </message>
    <message>
        <source>For whoever helps you. Below is, word for word, what the file will hold. Passwords, tokens, names and addresses are not in it, and nothing is sent anywhere.</source>
        <translation>Für alle, die dir helfen. Unten steht Wort für Wort, was die Datei enthalten wird. Passwörter, Tokens, Namen und Adressen sind nicht darin, und nichts wird irgendwohin gesendet.</translation>
    </message>
    <message>
        <source>Testing the connections: %1 of %2</source>
        <translation>Verbindungen werden getestet: %1 von %2</translation>
    </message>
    <message>
        <source>Parts of the file</source>
        <translation>Teile der Datei</translation>
    </message>
    <message>
        <source>Test connections</source>
        <translation>Verbindungen testen</translation>
    </message>
    <message>
        <source>What the file will hold</source>
        <translation>Was die Datei enthalten wird</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>No accounts are connected yet.</source>
        <translation>Es sind noch keine Accounts verbunden.</translation>
    </message>
    <message>
        <source>Text file (*.txt)</source>
        <translation>Textdatei (*.txt)</translation>
    </message>
    <message>
        <source>The diagnostics could not be saved</source>
        <translation>Die Diagnose ließ sich nicht speichern</translation>
    </message>
    <message>
        <source>%1 could not be written. Choose another folder.</source>
        <translation>%1 ließ sich nicht schreiben. Wähle einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Diagnostics saved</source>
        <translation>Diagnose gespeichert</translation>
    </message>
    <message>
        <source>%1. Look through it before you hand it on.</source>
        <translation>%1. Sieh sie durch, bevor du sie weitergibst.</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::Disclosure</name>
    <message>
        <source>closed</source>
        <translation>zugeklappt</translation>
    </message>
    <message>
        <source>open</source>
        <translation>aufgeklappt</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::DrillPanel</name>
    <message>
        <source>Stop the drill</source>
        <translation>Probealarm anhalten</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Bericht speichern…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Services of the fire drill</source>
        <translation>Services des Probealarms</translation>
    </message>
    <message>
        <source>Stopping: the message under way is taken back first.</source>
        <translation>Wird angehalten: Die laufende Nachricht wird vorher zurückgenommen.</translation>
    </message>
    <message>
        <source>%1 of %2 done. One service after the other; each incident is resolved before the next begins.</source>
        <translation>%1 von %2 erledigt. Ein Service nach dem anderen; jeder Incident wird gelöst, bevor der nächste beginnt.</translation>
    </message>
    <message>
        <source>%1 proven, %2 not proven, %3 not run.</source>
        <translation>%1 nachgewiesen, %2 nicht nachgewiesen, %3 nicht ausgeführt.</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::DrillRows</name>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Not run</source>
        <translation>Nicht ausgeführt</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::EmailAddressesField</name>
    <message>
        <source>Extra e-mail addresses of %1</source>
        <translation>Zusätzliche E-Mail-Adressen von %1</translation>
    </message>
    <message>
        <source>Several are separated by commas.</source>
        <translation>Mehrere werden durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>extra e-mail addresses</comment>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::EmbeddedBrowserPanel</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Neu laden</translation>
    </message>
    <message>
        <source>Use my browser</source>
        <translation>Mein Browser</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>%1 may refuse to sign you in here.</source>
        <translation>%1 lässt dich hier vielleicht nicht anmelden.</translation>
    </message>
    <message>
        <source>Some single sign-on providers only accept a full browser. If it stops, go on there.</source>
        <translation>Manche Anbieter von Single Sign-on akzeptieren nur einen vollwertigen Browser. Bleibt es stehen, mach dort weiter.</translation>
    </message>
    <message>
        <source>The page could not be loaded.</source>
        <translation>Die Seite ließ sich nicht laden.</translation>
    </message>
    <message>
        <source>%1 could not be loaded.</source>
        <translation>%1 ließ sich nicht laden.</translation>
    </message>
    <message>
        <source>There was no connection. Check the network, then try again.</source>
        <translation>Es gab keine Verbindung. Prüfe das Netz und versuche es dann erneut.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>The connection to %1 is not secure.</source>
        <translation>Die Verbindung zu %1 ist nicht sicher.</translation>
    </message>
    <message>
        <source>The page wanted to open an address that is not shown here.</source>
        <translation>Die Seite wollte eine Adresse öffnen, die hier nicht angezeigt wird.</translation>
    </message>
    <message>
        <source>Files are not downloaded here. Use your browser for it.</source>
        <translation>Dateien werden hier nicht heruntergeladen. Nimm dafür deinen Browser.</translation>
    </message>
    <message>
        <source>The page asked for a permission, such as notifications. It does not need it for this.</source>
        <translation>Die Seite bat um eine Berechtigung, etwa für Benachrichtigungen. Hierfür braucht sie keine.</translation>
    </message>
    <message>
        <source>The page stopped working.</source>
        <translation>Die Seite reagiert nicht mehr.</translation>
    </message>
    <message>
        <source>What was saved on it is still there. You may have to sign in again.</source>
        <translation>Was darin gespeichert war, ist noch da. Vielleicht musst du dich neu anmelden.</translation>
    </message>
    <message>
        <source>Take it up again</source>
        <translation>Wieder aufnehmen</translation>
    </message>
    <message>
        <source>The page was closed.</source>
        <translation>Die Seite wurde geschlossen.</translation>
    </message>
    <message>
        <source>What was saved on it is still there.</source>
        <translation>Was darin gespeichert war, ist noch da.</translation>
    </message>
    <message>
        <source>Pages cannot be shown in this window.</source>
        <translation>In diesem Fenster lassen sich keine Seiten anzeigen.</translation>
    </message>
    <message>
        <source>The web view is not installed. Everything works in your own browser as well.</source>
        <translation>Die Webansicht ist nicht installiert. In deinem eigenen Browser funktioniert alles genauso.</translation>
    </message>
    <message>
        <source>No page is open.</source>
        <translation>Es ist keine Seite offen.</translation>
    </message>
    <message>
        <source>The page was not opened, so nothing was sent. Whoever runs your network can tell more: where it looks into secure connections, add the certificate of its authority under Network.</source>
        <translation>Die Seite wurde nicht geöffnet, also wurde nichts gesendet. Wer dein Netzwerk betreibt, weiß mehr: Schaut es in sichere Verbindungen hinein, füge das Zertifikat seiner Zertifizierungsstelle unter Netzwerk hinzu.</translation>
    </message>
    <message>
        <source>The proxy did not let the page through without a sign-in. Once it is entered, reload the page.</source>
        <translation>Der Proxy hat die Seite ohne Anmeldung nicht durchgelassen. Sobald sie eingegeben ist, lade die Seite neu.</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::Field</name>
    <message>
        <source>%1 (optional)</source>
        <translation>%1 (optional)</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation>Fehler: %1</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::FlagBox</name>
    <message>
        <source>unknown</source>
        <comment>an option</comment>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>on</source>
        <comment>an option</comment>
        <translation>an</translation>
    </message>
    <message>
        <source>off</source>
        <comment>an option</comment>
        <translation>aus</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::GroupingForm</name>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Intelligent</source>
        <translation>Intelligent</translation>
    </message>
    <message>
        <source>Unified</source>
        <translation>Unified</translation>
    </message>
    <message>
        <source>Alert grouping</source>
        <translation>Alert-Gruppierung</translation>
    </message>
    <message>
        <source>Time window</source>
        <translation>Zeitfenster</translation>
    </message>
    <message>
        <source>Time window in minutes</source>
        <translation>Zeitfenster in Minuten</translation>
    </message>
    <message>
        <source> minutes</source>
        <translation> Minuten</translation>
    </message>
    <message>
        <source>Fields that must match</source>
        <translation>Felder, die übereinstimmen müssen</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Any of them</source>
        <translation>Mindestens eines</translation>
    </message>
    <message>
        <source>An alert joins when it matches</source>
        <translation>Wie viele übereinstimmen müssen</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Until the incident is resolved</source>
        <translation>Bis der Incident gelöst ist</translation>
    </message>
    <message>
        <source>As PagerDuty recommends</source>
        <translation>Wie von PagerDuty empfohlen</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24 Stunden</translation>
    </message>
    <message>
        <source>1 to 1440 minutes. Each new alert extends the window, up to 24 hours.</source>
        <translation>1 bis 1440 Minuten. Jeder neue Alert verlängert das Fenster, bis zu 24 Stunden.</translation>
    </message>
    <message>
        <source>5 to 60 minutes. Each new alert extends the window, up to 24 hours.</source>
        <translation>5 bis 60 Minuten. Jeder neue Alert verlängert das Fenster, bis zu 24 Stunden.</translation>
    </message>
    <message>
        <source>Up to five, separated by commas. Left empty: summary.</source>
        <translation>Bis zu fünf, durch Kommas getrennt. Leer: summary.</translation>
    </message>
    <message>
        <source>Separated by commas: summary, source, severity, component, group, class or custom_details.name.</source>
        <translation>Durch Kommas getrennt: summary, source, severity, component, group, class oder custom_details.name.</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::InfoSheet</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::IntegrationDetails</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Choose an integration to see what uses it and what it feeds.</source>
        <translation>Wähle eine Integration, um zu sehen, was sie verwendet und wohin sie sendet.</translation>
    </message>
    <message>
        <source>Edit in Uptrends</source>
        <translation>In Uptrends bearbeiten</translation>
    </message>
    <message>
        <source>Send test message</source>
        <translation>Testnachricht senden</translation>
    </message>
    <message>
        <source>Mute…</source>
        <translation>Stummschalten…</translation>
    </message>
    <message>
        <source>Unmute…</source>
        <translation>Wieder einschalten…</translation>
    </message>
    <message>
        <source>Not all alert definitions have been read: there may be more levels that use it.</source>
        <translation>Nicht alle Meldedefinitionen wurden gelesen: Vielleicht gibt es noch mehr Stufen, die sie verwenden.</translation>
    </message>
    <message>
        <source>No escalation level uses it, so Uptrends sends nothing through it.</source>
        <translation>Keine Eskalationsstufe verwendet sie, also sendet Uptrends nichts über sie.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation>Sendet an</translation>
    </message>
    <message>
        <source>Last proven</source>
        <translation>Zuletzt nachgewiesen</translation>
    </message>
    <message>
        <source>Never from here</source>
        <translation>Von hier aus nie</translation>
    </message>
    <message>
        <source>%1 – not there any more</source>
        <translation>%1 – nicht mehr da</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>service, its status</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Learnt in the set-up, %1.</source>
        <translation>Aus der Einrichtung bekannt, %1.</translation>
    </message>
    <message>
        <source>Learnt by a test of the whole path, %1.</source>
        <translation>Aus einem Test des ganzen Wegs bekannt, %1.</translation>
    </message>
    <message>
        <source>Unknown: Uptrends does not tell.</source>
        <translation>Unbekannt: Uptrends sagt es nicht.</translation>
    </message>
    <message>
        <source>Find out again…</source>
        <translation>Neu herausfinden…</translation>
    </message>
    <message>
        <source>Find out…</source>
        <translation>Herausfinden…</translation>
    </message>
    <message>
        <source>Paused at PagerDuty</source>
        <translation>In PagerDuty pausiert</translation>
    </message>
    <message>
        <source>End now…</source>
        <translation>Jetzt beenden…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::IntegrationList</name>
    <message>
        <source>Integrations</source>
        <translation>Integrationen</translation>
    </message>
    <message>
        <source>Search integrations</source>
        <translation>Integrationen durchsuchen</translation>
    </message>
    <message numerus="yes">
        <source>Search %n integrations</source>
        <translation>
            <numerusform>%n Integration durchsuchen</numerusform>
            <numerusform>%n Integrationen durchsuchen</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the integrations</source>
        <translation>Integrationen werden gelesen</translation>
    </message>
    <message>
        <source>And which escalation levels use them.</source>
        <translation>Und welche Eskalationsstufen sie verwenden.</translation>
    </message>
    <message>
        <source>No integration matches</source>
        <translation>Keine Integration passt</translation>
    </message>
    <message>
        <source>Search by name, type, service or alert definition.</source>
        <translation>Suche nach Name, Art, Service oder Meldedefinition.</translation>
    </message>
    <message>
        <source>The integrations could not be read</source>
        <translation>Die Integrationen ließen sich nicht lesen</translation>
    </message>
    <message>
        <source>No integration to see</source>
        <translation>Keine Integration zu sehen</translation>
    </message>
    <message>
        <source>There is none, or the API user&apos;s operator lacks the right to use them. The set-up makes one for PagerDuty.</source>
        <translation>Es gibt keine, oder dem Operator des API-Benutzers fehlt das Recht, sie zu nutzen. Die Einrichtung legt eine für PagerDuty an.</translation>
    </message>
    <message>
        <source>Reading what uses them: %1 of about %2 requests</source>
        <translation>Verwendung wird gelesen: %1 von etwa %2 Anfragen</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::IntegrationPage</name>
    <message>
        <source>In Uptrends</source>
        <translation>In Uptrends</translation>
    </message>
    <message>
        <source>Go on in your browser</source>
        <translation>Mach in deinem Browser weiter</translation>
    </message>
    <message>
        <source>Alertbridge cannot see that page. It watches your Uptrends account and goes on by itself when the new integration is saved.</source>
        <translation>Alertbridge sieht diese Seite nicht. Es beobachtet deinen Uptrends-Account und macht von selbst weiter, sobald die neue Integration gespeichert ist.</translation>
    </message>
    <message>
        <source>Use an integration that exists</source>
        <translation>Eine vorhandene Integration verwenden</translation>
    </message>
    <message>
        <source>PagerDuty integrations in Uptrends</source>
        <translation>PagerDuty-Integrationen in Uptrends</translation>
    </message>
    <message>
        <source>No PagerDuty integration was found</source>
        <translation>Keine PagerDuty-Integration gefunden</translation>
    </message>
    <message>
        <source>Use this integration</source>
        <translation>Diese Integration verwenden</translation>
    </message>
    <message>
        <source>Make a new one</source>
        <translation>Eine neue anlegen</translation>
    </message>
    <message>
        <source>The integration is there</source>
        <translation>Die Integration ist da</translation>
    </message>
    <message>
        <source>Choose another integration</source>
        <translation>Andere Integration wählen</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Goes on by itself when the integration is saved in Uptrends.</source>
        <translation>Geht von selbst weiter, sobald die Integration in Uptrends gespeichert ist.</translation>
    </message>
    <message>
        <source>I have an integration already</source>
        <translation>Ich habe schon eine Integration</translation>
    </message>
    <message>
        <source>Sign in to Uptrends</source>
        <translation>Bei Uptrends anmelden</translation>
    </message>
    <message>
        <source>Add an integration, choose PagerDuty, press “Alert with PagerDuty”</source>
        <translation>Integration hinzufügen, PagerDuty wählen, auf „Alert with PagerDuty“ klicken</translation>
    </message>
    <message>
        <source>Sign in to PagerDuty</source>
        <translation>Bei PagerDuty anmelden</translation>
    </message>
    <message>
        <source>Select the services</source>
        <translation>Services auswählen</translation>
    </message>
    <message>
        <source>Press “Connect”</source>
        <translation>Auf „Connect“ klicken</translation>
    </message>
    <message>
        <source>Back in Uptrends</source>
        <translation>Wieder in Uptrends</translation>
    </message>
    <message>
        <source>Name it and press “Save”</source>
        <translation>Benennen und auf „Save“ (Speichern) klicken</translation>
    </message>
    <message>
        <source>With the operator login you use in the browser.</source>
        <translation>Mit dem Operator-Login, das du im Browser verwendest.</translation>
    </message>
    <message>
        <source>Single sign-on refused here? Use your browser.</source>
        <translation>Single Sign-on hier abgelehnt? Nimm deinen Browser.</translation>
    </message>
    <message>
        <source>Those from step 1, or others.</source>
        <translation>Die aus Schritt 1 oder andere.</translation>
    </message>
    <message>
        <source>The button is at the bottom left of the page.</source>
        <translation>Die Schaltfläche ist unten links auf der Seite.</translation>
    </message>
    <message>
        <source>Do these in your browser. Alertbridge sees the last one happen.</source>
        <translation>Mach das in deinem Browser. Alertbridge sieht, wenn der letzte Schritt getan ist.</translation>
    </message>
    <message>
        <source>Do these in Uptrends’ page. Each is ticked as it is seen.</source>
        <translation>Mach das auf der Seite von Uptrends. Jeder Schritt wird abgehakt, sobald er zu sehen ist.</translation>
    </message>
    <message>
        <source>Show the current step</source>
        <translation>Aktuellen Schritt anzeigen</translation>
    </message>
    <message>
        <source>Show all steps</source>
        <translation>Alle Schritte anzeigen</translation>
    </message>
    <message>
        <source>Alertbridge keeps looking. %1</source>
        <translation>Alertbridge sucht weiter. %1</translation>
    </message>
    <message>
        <source>Reading the integrations that exist…</source>
        <translation>Vorhandene Integrationen werden gelesen…</translation>
    </message>
    <message numerus="yes">
        <source>Waiting for the new integration… last looked %n s ago.</source>
        <translation>
            <numerusform>Warten auf die neue Integration… zuletzt vor %n s nachgesehen.</numerusform>
            <numerusform>Warten auf die neue Integration… zuletzt vor %n s nachgesehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Several new integrations appeared. Select the one made for this set-up.</source>
        <translation>Mehrere neue Integrationen sind aufgetaucht. Wähle die aus, die für diese Einrichtung angelegt wurde.</translation>
    </message>
    <message>
        <source>Your API user sees no PagerDuty integration. One that exists may need the right “Use integration” for this operator.</source>
        <translation>Dein API-Benutzer sieht keine PagerDuty-Integration. Gibt es eine, braucht dieser Operator dafür vielleicht das Recht „Integration nutzen“.</translation>
    </message>
    <message>
        <source>These PagerDuty integrations are in your Uptrends account.</source>
        <translation>Diese PagerDuty-Integrationen sind in deinem Uptrends-Account.</translation>
    </message>
    <message>
        <source>Which integration is it?</source>
        <translation>Welche Integration ist es?</translation>
    </message>
    <message>
        <source>Uptrends saved it, and it was read back from your account.</source>
        <translation>Uptrends hat sie gespeichert, und sie wurde aus deinem Account zurückgelesen.</translation>
    </message>
    <message>
        <source>This one existed before this set-up.</source>
        <translation>Diese gab es schon vor dieser Einrichtung.</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>Integration</translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation>Sendet an</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>Gefunden durch</translation>
    </message>
    <message>
        <source>Watching your Uptrends account</source>
        <translation>Beobachten deines Uptrends-Accounts</translation>
    </message>
    <message>
        <source>Your choice</source>
        <translation>Deine Auswahl</translation>
    </message>
    <message>
        <source>Which PagerDuty services it feeds cannot be read from Uptrends. A test message will show it.</source>
        <translation>An welche PagerDuty-Services sie sendet, lässt sich aus Uptrends nicht lesen. Eine Testnachricht zeigt es.</translation>
    </message>
    <message>
        <source>Sign in to Uptrends.</source>
        <translation>Melde dich bei Uptrends an.</translation>
    </message>
    <message>
        <source>In the menu, choose Alerting, then the + beside Integrations, then PagerDuty.</source>
        <translation>Wähle im Menü „Alarmierung“, dann das + neben „Integrationen“, dann PagerDuty.</translation>
    </message>
    <message>
        <source>Press Alert with PagerDuty and sign in to PagerDuty.</source>
        <translation>Klicke auf Alert with PagerDuty und melde dich bei PagerDuty an.</translation>
    </message>
    <message>
        <source>Select the services and press Connect.</source>
        <translation>Wähle die Services aus und klicke auf Connect.</translation>
    </message>
    <message>
        <source>Back in Uptrends, give the integration a name and press Save.</source>
        <translation>Wieder in Uptrends: Gib der Integration einen Namen und klicke auf Save (Speichern).</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::IntegrationRows</name>
    <message>
        <source>Nowhere</source>
        <translation>Nirgends</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Noch nicht gelesen</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message numerus="yes">
        <source>%n services</source>
        <translation>
            <numerusform>%n Service</numerusform>
            <numerusform>%n Services</numerusform>
        </translation>
    </message>
    <message>
        <source>Never proven</source>
        <translation>Nie nachgewiesen</translation>
    </message>
    <message>
        <source>Proven %1</source>
        <translation>Nachgewiesen %1</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>Integration</translation>
    </message>
    <message>
        <source>Used on</source>
        <translation>Verwendet auf</translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation>Sendet an</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Stumm</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::IntegrationsView</name>
    <message>
        <source>Integrations</source>
        <translation>Integrationen</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Neu einlesen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>What Uptrends alerts through, and which escalation levels use it.</source>
        <translation>Integrationen, über die Uptrends alarmiert, und die Eskalationsstufen, die sie verwenden.</translation>
    </message>
    <message>
        <source>Unmute…</source>
        <translation>Wieder einschalten…</translation>
    </message>
    <message>
        <source>Show the first</source>
        <translation>Erste anzeigen</translation>
    </message>
    <message>
        <source>Unmute “%1”?</source>
        <translation>„%1“ wieder einschalten?</translation>
    </message>
    <message>
        <source>It is switched on again exactly where it was switched off from here.</source>
        <translation>Sie wird genau dort wieder eingeschaltet, wo sie von hier aus ausgeschaltet wurde.</translation>
    </message>
    <message numerus="yes">
        <source>Switch on on %n levels</source>
        <translation>
            <numerusform>Auf %n Stufe einschalten</numerusform>
            <numerusform>Auf %n Stufen einschalten</numerusform>
        </translation>
    </message>
    <message>
        <source>End the pause now?</source>
        <translation>Pause jetzt beenden?</translation>
    </message>
    <message>
        <source>The maintenance window at PagerDuty ends, and incidents open again.</source>
        <translation>Das Wartungsfenster in PagerDuty endet, und Incidents öffnen sich wieder.</translation>
    </message>
    <message>
        <source>End now</source>
        <translation>Jetzt beenden</translation>
    </message>
    <message>
        <source>“%1” in Uptrends</source>
        <translation>„%1“ in Uptrends</translation>
    </message>
    <message>
        <source>Rename it, choose its services, test, deactivate or delete it: only Uptrends&apos; own page can. Press Done to read again.</source>
        <translation>Umbenennen, Services wählen, testen, deaktivieren oder löschen: Das kann nur die Seite von Uptrends. Klicke auf „Fertig“, um neu einzulesen.</translation>
    </message>
    <message>
        <source>Edit “%1” in your browser</source>
        <translation>„%1“ in deinem Browser bearbeiten</translation>
    </message>
    <message>
        <source>Sign in to Uptrends there. What you change is read when you press Done.</source>
        <translation>Melde dich dort bei Uptrends an. Was du änderst, wird gelesen, wenn du auf „Fertig“ klickst.</translation>
    </message>
    <message>
        <source>Open Alerting &gt; Integrations.</source>
        <translation>Öffne „Alarmierung“ › „Integrationen“.</translation>
    </message>
    <message>
        <source>Choose “%1” and change what you want.</source>
        <translation>Wähle „%1“ und ändere, was du willst.</translation>
    </message>
    <message>
        <source>Press Save there, then Done here.</source>
        <translation>Klicke dort auf Save (Speichern), dann hier auf „Fertig“.</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::LevelForm</name>
    <message>
        <source>Generate an alert when</source>
        <translation>Generiere eine Warnmeldung, wenn</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>By number of errors</source>
        <translation>Nach Zahl der Fehler</translation>
    </message>
    <message>
        <source>By how long an error lasts</source>
        <translation>Nach Dauer eines Fehlers</translation>
    </message>
    <message>
        <source>Number of errors</source>
        <translation>Zahl der Fehler</translation>
    </message>
    <message>
        <source>Minutes that an error lasts</source>
        <translation>Minuten, die ein Fehler andauert</translation>
    </message>
    <message>
        <source>Maximum of reminder alerts</source>
        <translation>Höchstzahl der Erinnerungen</translation>
    </message>
    <message>
        <source>Minutes between reminder alerts</source>
        <translation>Minuten zwischen Erinnerungen</translation>
    </message>
    <message>
        <source>%1 or more errors have occurred</source>
        <translation>%1 oder mehr Fehler aufgetreten sind</translation>
    </message>
    <message>
        <source>error occurs for more than %1 minutes</source>
        <translation>ein Fehler länger als %1 Minuten andauert</translation>
    </message>
    <message>
        <source>Send a maximum of %1 reminder alerts, every %2 minutes</source>
        <translation>Maximal %1 Erinnerungen senden, alle %2 Minuten</translation>
    </message>
    <message>
        <source>Only confirmed errors count.</source>
        <translation>Nur bestätigte Fehler zählen.</translation>
    </message>
    <message>
        <source>0 switches reminders off. They do not change a PagerDuty incident.</source>
        <translation>0 schaltet Erinnerungen aus. Sie ändern an einem PagerDuty-Incident nichts.</translation>
    </message>
    <message>
        <source>Alerting by integrations</source>
        <translation>Alarmierung durch Integrationen</translation>
    </message>
    <message>
        <source>Custom message</source>
        <translation>Benutzerdefinierte Mitteilung</translation>
    </message>
    <message>
        <source>Arrives in PagerDuty under Custom details › Message.</source>
        <translation>Erscheint in PagerDuty unter Custom details › Message.</translation>
    </message>
    <message>
        <source>Traceroute</source>
        <translation>Routenverfolgung</translation>
    </message>
    <message>
        <source>Goes with alerts by e-mail only.</source>
        <translation>Nur für Warnmeldungen per E-Mail.</translation>
    </message>
    <message>
        <source>Groups and operators</source>
        <translation>Gruppen und Operatoren</translation>
    </message>
    <message>
        <source>Alerts go to operators that are active and on duty.</source>
        <translation>Warnmeldungen gehen an Operatoren, die aktiv und diensthabend sind.</translation>
    </message>
    <message>
        <source>Another condition, which Uptrends does not name</source>
        <translation>Eine andere Bedingung, die Uptrends nicht nennt</translation>
    </message>
    <message>
        <source>Another condition: %1</source>
        <translation>Eine andere Bedingung: %1</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::LevelRows</name>
    <message>
        <source>switched off</source>
        <translation>ausgeschaltet</translation>
    </message>
    <message>
        <source>switched off · %1</source>
        <translation>ausgeschaltet · %1</translation>
    </message>
    <message>
        <source>OK alerts</source>
        <translation>OK-Meldungen</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Erinnerungen</translation>
    </message>
    <message>
        <source>The OK alert is what closes the PagerDuty incident.</source>
        <translation>Die OK-Meldung schließt den PagerDuty-Incident.</translation>
    </message>
    <message>
        <source>A reminder does not change a PagerDuty incident.</source>
        <translation>Eine Erinnerung ändert an einem PagerDuty-Incident nichts.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::LevelTreeView</name>
    <message>
        <source>Alert definitions and escalation levels</source>
        <translation>Meldedefinitionen und Eskalationsstufen</translation>
    </message>
    <message>
        <source>Search alert definitions</source>
        <translation>Meldedefinitionen durchsuchen</translation>
    </message>
    <message numerus="yes">
        <source>Search %n definitions</source>
        <translation>
            <numerusform>%n Definition durchsuchen</numerusform>
            <numerusform>%n Definitionen durchsuchen</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the levels, %1 of %2</source>
        <translation>Stufen werden gelesen, %1 von %2</translation>
    </message>
    <message>
        <source>Reading the alert definitions</source>
        <translation>Meldedefinitionen werden gelesen</translation>
    </message>
    <message>
        <source>One question for each level, four at a time.</source>
        <translation>Eine Anfrage pro Stufe, vier gleichzeitig.</translation>
    </message>
    <message>
        <source>No alert definition matches</source>
        <translation>Keine Meldedefinition passt</translation>
    </message>
    <message>
        <source>Search by the name of the definition.</source>
        <translation>Suche nach dem Namen der Definition.</translation>
    </message>
    <message>
        <source>The alert definitions could not be read</source>
        <translation>Die Meldedefinitionen ließen sich nicht lesen</translation>
    </message>
    <message>
        <source>No alert definition in this account</source>
        <translation>Keine Meldedefinition in diesem Account</translation>
    </message>
    <message>
        <source>Your API user may lack the right to see them, or none has been made in Uptrends yet.</source>
        <translation>Vielleicht fehlt deinem API-Benutzer das Recht, sie zu sehen, oder in Uptrends gibt es noch keine.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Neu einlesen</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::LevelUseRows</name>
    <message>
        <source>Switched off here</source>
        <translation>Hier ausgeschaltet</translation>
    </message>
    <message>
        <source>Definition off</source>
        <translation>Definition aus</translation>
    </message>
    <message>
        <source>Level off</source>
        <translation>Stufe aus</translation>
    </message>
    <message>
        <source>Level active</source>
        <translation>Stufe aktiv</translation>
    </message>
    <message>
        <source>Set %1</source>
        <translation>Festgelegt %1</translation>
    </message>
    <message>
        <source>Set %1 by %2</source>
        <translation>Festgelegt %1 von %2</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Uptrends does not tell</source>
        <translation>Uptrends sagt es nicht</translation>
    </message>
    <message>
        <source>Alert definition</source>
        <translation>Meldedefinition</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Levels that use the integration</source>
        <translation>Stufen, die die Integration verwenden</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::LevelsPage</name>
    <message>
        <source>An integration does nothing by itself: tick the escalation levels that should alert through it.</source>
        <translation>Eine Integration tut von allein nichts: Kreuze die Eskalationsstufen an, die über sie alarmieren sollen.</translation>
    </message>
    <message>
        <source>Changes applied</source>
        <translation>Durchgeführte Änderungen</translation>
    </message>
    <message>
        <source>When should the integration be used?</source>
        <translation>Wann soll die Integration verwendet werden?</translation>
    </message>
    <message>
        <source>When should “%1” be used?</source>
        <translation>Wann soll „%1“ verwendet werden?</translation>
    </message>
    <message numerus="yes">
        <source>Review %n change(s)</source>
        <translation>
            <numerusform>%n Änderung prüfen</numerusform>
            <numerusform>%n Änderungen prüfen</numerusform>
        </translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>The levels are still being read.</source>
        <translation>Die Stufen werden noch gelesen.</translation>
    </message>
    <message>
        <source>Tick at least one level.</source>
        <translation>Kreuze mindestens eine Stufe an.</translation>
    </message>
    <message>
        <source>The changes are being applied.</source>
        <translation>Die Änderungen werden durchgeführt.</translation>
    </message>
    <message>
        <source>Stop after this one</source>
        <translation>Nach dieser anhalten</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weitermachen</translation>
    </message>
    <message>
        <source>Try the failed ones again</source>
        <translation>Fehlgeschlagene wiederholen</translation>
    </message>
    <message>
        <source>Nothing is attached yet.</source>
        <translation>Noch ist nichts hinzugefügt.</translation>
    </message>
    <message>
        <source>Review before saving</source>
        <translation>Vor dem Speichern prüfen</translation>
    </message>
    <message>
        <source>Each line is one change in Uptrends. Levels that have the integration already are left alone.</source>
        <translation>Jede Zeile ist eine Änderung in Uptrends. Stufen, die die Integration schon haben, bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>%1 of %2 done. Nothing is lost.</source>
        <translation>%1 von %2 erledigt. Nichts ist verloren.</translation>
    </message>
    <message>
        <source>Saved and read back</source>
        <translation>Gespeichert und zurückgelesen</translation>
    </message>
    <message>
        <source>Nothing was saved</source>
        <translation>Nichts wurde gespeichert</translation>
    </message>
    <message>
        <source>Saved in part</source>
        <translation>Teilweise gespeichert</translation>
    </message>
    <message>
        <source>%1 of %2 are attached, as Uptrends confirms.</source>
        <translation>%1 von %2 sind hinzugefügt, wie Uptrends bestätigt.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) did not go through</source>
        <translation>
            <numerusform>%n Änderung ging nicht durch</numerusform>
            <numerusform>%n Änderungen gingen nicht durch</numerusform>
        </translation>
    </message>
    <message>
        <source>The reason stands beside each. What was saved stays.</source>
        <translation>Der Grund steht jeweils daneben. Was gespeichert ist, bleibt.</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Wird gespeichert</translation>
    </message>
    <message>
        <source>%1 of %2. Each change is sent, then read back.</source>
        <translation>%1 von %2. Jede Änderung wird gesendet und dann zurückgelesen.</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::ListPane</name>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::MainForm</name>
    <message>
        <source>Alert definition</source>
        <translation>Meldedefinition</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>An alert definition that is not active sends nothing.</source>
        <translation>Eine Meldedefinition, die nicht aktiv ist, sendet nichts.</translation>
    </message>
    <message>
        <source>Monitors and groups</source>
        <translation>Prüfobjekte und Gruppen</translation>
    </message>
    <message>
        <source>Errors of these monitors are alerted by this definition.</source>
        <translation>Fehler dieser Prüfobjekte alarmieren über diese Definition.</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::MainWindow</name>
    <message>
        <source>Set-up</source>
        <translation>Einrichtung</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Accounts</translation>
    </message>
    <message>
        <source>My accounts</source>
        <translation>Meine Accounts</translation>
    </message>
    <message>
        <source>My accounts %1</source>
        <translation>Meine Accounts %1</translation>
    </message>
    <message>
        <source>Practice account</source>
        <translation>Übungsaccount</translation>
    </message>
    <message>
        <source>Something is still being done.</source>
        <translation>Es läuft noch etwas.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
    <message>
        <source>Stop and leave</source>
        <translation>Anhalten und verlassen</translation>
    </message>
    <message>
        <source>Uptrends asks you to sign in again.</source>
        <translation>Uptrends bittet dich, dich neu anzumelden.</translation>
    </message>
    <message>
        <source>PagerDuty asks you to sign in again.</source>
        <translation>PagerDuty bittet dich, dich neu anzumelden.</translation>
    </message>
    <message>
        <source>Nothing is lost: afterwards it goes on where it is.</source>
        <translation>Nichts ist verloren: Danach geht es da weiter, wo es steht.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Neu anmelden</translation>
    </message>
    <message>
        <source>Alertbridge</source>
        <translation>Alertbridge</translation>
    </message>
    <message>
        <source>EU</source>
        <translation>EU</translation>
    </message>
    <message>
        <source>US</source>
        <translation>US</translation>
    </message>
    <message>
        <source>nothing is real</source>
        <translation>nichts ist echt</translation>
    </message>
    <message>
        <source>Connect both accounts first.</source>
        <translation>Verbinde zuerst beide Accounts.</translation>
    </message>
    <message>
        <source>%1 – Alertbridge</source>
        <translation>%1 – Alertbridge</translation>
    </message>
    <message>
        <source>The practice services ended.</source>
        <translation>Die Übungsdienste haben sich beendet.</translation>
    </message>
    <message>
        <source>What was made in them is gone. Your own accounts are not affected.</source>
        <translation>Was darin angelegt war, ist weg. Deine eigenen Accounts sind nicht betroffen.</translation>
    </message>
    <message>
        <source>Start them again</source>
        <translation>Neu starten</translation>
    </message>
    <message>
        <source>No keychain could be used.</source>
        <translation>Kein Schlüsselbund verfügbar.</translation>
    </message>
    <message>
        <source>Tokens and passwords are kept for this run only; nothing is written to disk.</source>
        <translation>Tokens und Passwörter werden nur für diese Sitzung behalten; auf die Festplatte wird nichts geschrieben.</translation>
    </message>
    <message>
        <source>The saved profiles could not be read.</source>
        <translation>Die gespeicherten Profile waren nicht lesbar.</translation>
    </message>
    <message>
        <source>The file was set aside as %1. Your accounts at PagerDuty and Uptrends are not affected: connect them again.</source>
        <translation>Die Datei wurde als %1 beiseitegelegt. Deine Accounts bei PagerDuty und Uptrends sind nicht betroffen: Verbinde sie neu.</translation>
    </message>
    <message>
        <source>The saved profiles are of a newer version of Alertbridge.</source>
        <translation>Die gespeicherten Profile stammen von einer neueren Version von Alertbridge.</translation>
    </message>
    <message>
        <source>They are left as they are; nothing is saved in this run. Use the newer version.</source>
        <translation>Sie bleiben, wie sie sind; in dieser Sitzung wird nichts gespeichert. Verwende die neuere Version.</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Anhalten und schließen</translation>
    </message>
    <message>
        <source>Integrations</source>
        <translation>Integrationen</translation>
    </message>
    <message>
        <source>Alert definitions</source>
        <translation>Meldedefinitionen</translation>
    </message>
    <message>
        <source>Delivery tests</source>
        <translation>Zustelltests</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>schreibgeschützt</translation>
    </message>
    <message>
        <source>This profile is open in another Alertbridge window.</source>
        <translation>Dieses Profil ist in einem anderen Alertbridge-Fenster offen.</translation>
    </message>
    <message>
        <source>This profile is read-only. The switch is in Accounts.</source>
        <translation>Dieses Profil ist schreibgeschützt. Den Schalter findest du unter „Accounts“.</translation>
    </message>
    <message>
        <source>Here everything can be looked at and nothing is changed. Close the other window to work in this one.</source>
        <translation>Hier lässt sich alles ansehen, geändert wird nichts. Schließe das andere Fenster, um in diesem zu arbeiten.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>The record of changes is of a newer version of Alertbridge.</source>
        <translation>Die Liste der Änderungen stammt von einer neueren Version von Alertbridge.</translation>
    </message>
    <message>
        <source>It is left as it is. Changes could not be noted in it first, so here everything can be looked at and nothing is changed. Use the newer version.</source>
        <translation>Sie bleibt, wie sie ist. Änderungen ließen sich darin nicht vorher notieren; hier lässt sich deshalb alles ansehen, geändert wird nichts. Verwende die neuere Version.</translation>
    </message>
    <message>
        <source>What was begun is finished, the rest is left as it is. A test message is taken back.</source>
        <translation>Was begonnen ist, wird beendet, der Rest bleibt, wie er ist. Eine Testnachricht wird zurückgenommen.</translation>
    </message>
    <message>
        <source>You can go on another time: the set-up remembers where it was.</source>
        <translation>Du kannst ein andermal weitermachen: Die Einrichtung merkt sich, wo sie war.</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::MemberBox</name>
    <message>
        <source>Add or remove…</source>
        <translation>Hinzufügen oder entfernen…</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiteres</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>No monitor or group yet.</source>
        <translation>Noch kein Prüfobjekt und keine Gruppe.</translation>
    </message>
    <message>
        <source>No operator or group.</source>
        <translation>Kein Operator und keine Gruppe.</translation>
    </message>
    <message>
        <source>Monitors and groups</source>
        <translation>Prüfobjekte und Gruppen</translation>
    </message>
    <message>
        <source>Groups and operators</source>
        <translation>Gruppen und Operatoren</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::MuteSheet</name>
    <message>
        <source>Mute the integration</source>
        <translation>Integration stummschalten</translation>
    </message>
    <message>
        <source>Mute “%1”?</source>
        <translation>„%1“ stummschalten?</translation>
    </message>
    <message>
        <source>Uptrends&apos; own Active switch of the integration is only in its web page. From here there are two ways.</source>
        <translation>Den Schalter „Aktiv“ der Integration gibt es nur in der Web-App von Uptrends. Von hier aus gibt es zwei Wege.</translation>
    </message>
    <message>
        <source>Pause its services</source>
        <translation>Ihre Services pausieren</translation>
    </message>
    <message>
        <source>Switch it off on its levels</source>
        <translation>Auf ihren Stufen ausschalten</translation>
    </message>
    <message>
        <source>How to mute</source>
        <translation>Art der Stummschaltung</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Which services it feeds is not known yet</source>
        <translation>An welche Services sie sendet, ist noch nicht bekannt</translation>
    </message>
    <message>
        <source>Uptrends does not tell. A test of the whole path finds out, and then they can be paused from here.</source>
        <translation>Uptrends sagt es nicht. Ein Test des ganzen Wegs findet es heraus, dann lassen sie sich von hier aus pausieren.</translation>
    </message>
    <message>
        <source>Find out…</source>
        <translation>Herausfinden…</translation>
    </message>
    <message>
        <source>A maintenance window at PagerDuty: no incident opens on %1 meanwhile, whatever sends it. It ends by itself.</source>
        <translation>Ein Wartungsfenster in PagerDuty: Solange öffnet sich in %1 kein Incident, egal, wer sendet. Es endet von selbst.</translation>
    </message>
    <message>
        <source>PagerDuty wants to know who asks</source>
        <translation>PagerDuty will wissen, wer fragt</translation>
    </message>
    <message>
        <source>The token belongs to an account, not to a person. Enter the e-mail address of a PagerDuty user in Accounts first.</source>
        <translation>Das Token gehört einem Account, keiner Person. Gib zuerst unter „Accounts“ die E-Mail-Adresse eines PagerDuty-Benutzers ein.</translation>
    </message>
    <message>
        <source>For an hour</source>
        <translation>Eine Stunde</translation>
    </message>
    <message>
        <source>Until another time</source>
        <translation>Bis zu einem anderen Zeitpunkt</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>Wie lange</translation>
    </message>
    <message>
        <source>Ends at</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>In the time of this computer.</source>
        <translation>In der Zeit dieses Computers.</translation>
    </message>
    <message>
        <source>It is attached to no level that could be switched off.</source>
        <translation>Sie ist auf keiner Stufe, die sich ausschalten ließe.</translation>
    </message>
    <message>
        <source>Uptrends sends nothing through it from these levels until you unmute it. This does not end by itself. Other integrations and operators of the levels are still alerted.</source>
        <translation>Uptrends sendet von diesen Stufen nichts darüber, bis du sie wieder einschaltest. Von selbst geht sie nicht wieder an. Andere Integrationen und Operatoren der Stufen werden weiter alarmiert.</translation>
    </message>
    <message>
        <source>What is switched off</source>
        <translation>Was ausgeschaltet wird</translation>
    </message>
    <message>
        <source>Unmute switches it on again exactly there. Uptrends does not tell which of them are off already; those this app knows of are left alone.</source>
        <translation>„Wieder einschalten“ wirkt genau dort. Uptrends sagt nicht, auf welchen Stufen sie schon aus ist; die, von denen diese App weiß, bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>None of the services it feeds is there any more</source>
        <translation>Keiner der Services, an die sie sendet, ist noch da</translation>
    </message>
    <message>
        <source>The end has to lie ahead</source>
        <translation>Das Ende muss in der Zukunft liegen</translation>
    </message>
    <message>
        <source>The end has to lie ahead.</source>
        <translation>Das Ende muss in der Zukunft liegen.</translation>
    </message>
    <message>
        <source>Ends %1.</source>
        <translation>Endet %1.</translation>
    </message>
    <message>
        <source>Pause until %1</source>
        <translation>Bis %1 pausieren</translation>
    </message>
    <message numerus="yes">
        <source>Switch off on %n levels</source>
        <translation>
            <numerusform>Auf %n Stufe ausschalten</numerusform>
            <numerusform>Auf %n Stufen ausschalten</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to switch off</source>
        <translation>Es gibt nichts auszuschalten</translation>
    </message>
    <message>
        <source>“%1” muted from Alertbridge</source>
        <translation>„%1“ von Alertbridge aus stummgeschaltet</translation>
    </message>
    <message>
        <source>Until tomorrow, %1</source>
        <comment>a time</comment>
        <translation>Bis morgen, %1</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::NavigationBar</name>
    <message>
        <source>Sections</source>
        <translation>Bereiche</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::NetworkSheet</name>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>How PagerDuty and Uptrends are reached, for every profile and for pages shown here.</source>
        <translation>Wie PagerDuty und Uptrends erreicht werden, für alle Profile und für Seiten, die hier gezeigt werden.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Additional certificate authorities</source>
        <translation>Zusätzliche Zertifizierungsstellen</translation>
    </message>
    <message>
        <source>For networks that look into secure connections. What they issue is trusted as if it came from PagerDuty or Uptrends: add only what you got from who runs your network.</source>
        <translation>Für Netzwerke, die in sichere Verbindungen hineinschauen. Was sie ausstellen, gilt so, als käme es von PagerDuty oder Uptrends: Füge nur hinzu, was du von denen hast, die dein Netzwerk betreiben.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>It is used for this run. %1</source>
        <translation>Für diese Sitzung gilt es. %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::Notice</name>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::OpenIncidents</name>
    <message>
        <source>Opened %1 by a delivery test. PagerDuty treats it as a real problem until it is resolved.</source>
        <translation>Geöffnet %1 durch einen Zustelltest. PagerDuty behandelt ihn als echtes Problem, bis er gelöst ist.</translation>
    </message>
    <message>
        <source>It was not read back as resolved.</source>
        <translation>Er wurde nicht als gelöst zurückgelesen.</translation>
    </message>
    <message>
        <source>Send OK</source>
        <translation>OK senden</translation>
    </message>
    <message>
        <source>Resolve the incident now</source>
        <translation>Incident jetzt lösen</translation>
    </message>
    <message>
        <source>Open in PagerDuty</source>
        <translation>In PagerDuty öffnen</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::PageHeader</name>
    <message>
        <source>Back to %1</source>
        <translation>Zurück zu %1</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::PagerDutyCard</name>
    <message>
        <source>PagerDuty</source>
        <translation>PagerDuty</translation>
    </message>
    <message>
        <source>How to connect PagerDuty</source>
        <translation>Wie PagerDuty verbunden wird</translation>
    </message>
    <message>
        <source>Sign in here</source>
        <translation>Hier anmelden</translation>
    </message>
    <message>
        <source>Use my browser</source>
        <translation>Mein Browser</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>API-Token</translation>
    </message>
    <message>
        <source>The web view is not installed. Use your browser or an API token.</source>
        <translation>Die Webansicht ist nicht installiert. Nimm deinen Browser oder ein API-Token.</translation>
    </message>
    <message>
        <source>Client ID of your PagerDuty app</source>
        <translation>Client-ID deiner PagerDuty-App</translation>
    </message>
    <message>
        <source>Alertbridge ships without one: your organisation registers its own.</source>
        <translation>Alertbridge bringt keine mit: Deine Organisation registriert ihre eigene.</translation>
    </message>
    <message>
        <source>How to get a client ID</source>
        <translation>So bekommst du eine Client-ID</translation>
    </message>
    <message>
        <source>name@example.com</source>
        <translation>name@example.com</translation>
    </message>
    <message>
        <source>From e-mail</source>
        <translation>From-E-Mail</translation>
    </message>
    <message>
        <source>For a token of the whole account: a user in whose name incidents are changed.</source>
        <translation>Für ein Token des ganzen Accounts: ein Benutzer, in dessen Namen Incidents geändert werden.</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Verbindung testen</translation>
    </message>
    <message>
        <source>Open the page again</source>
        <translation>Seite wieder öffnen</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>PagerDuty&apos;s own page opens in this window. Your password goes to PagerDuty alone.</source>
        <translation>Die Seite von PagerDuty öffnet sich in diesem Fenster. Dein Passwort geht nur an PagerDuty.</translation>
    </message>
    <message>
        <source>PagerDuty&apos;s page opens in your browser, with your single sign-on and passkeys.</source>
        <translation>Die Seite von PagerDuty öffnet sich in deinem Browser, mit deinem Single Sign-on und deinen Passkeys.</translation>
    </message>
    <message>
        <source>Open my browser</source>
        <translation>Meinen Browser öffnen</translation>
    </message>
    <message>
        <source>A user token is best: in PagerDuty, My Profile › User Settings › Create API User Token.</source>
        <translation>Am besten ist ein Benutzer-Token: in PagerDuty unter My Profile › User Settings › Create API User Token.</translation>
    </message>
    <message>
        <source>Kept; paste another to replace it</source>
        <translation>Gespeichert; füge ein anderes ein, um es zu ersetzen</translation>
    </message>
    <message>
        <source>PagerDuty shows it once, when it is made.</source>
        <translation>PagerDuty zeigt es einmal, beim Anlegen.</translation>
    </message>
    <message>
        <source>Signed in as</source>
        <translation>Angemeldet als</translation>
    </message>
    <message>
        <source>The whole account (no user)</source>
        <translation>Der ganze Account (kein Benutzer)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, e-mail</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>EU</source>
        <translation>EU</translation>
    </message>
    <message>
        <source>US</source>
        <translation>US</translation>
    </message>
    <message>
        <source>%1, found by itself</source>
        <translation>%1, von selbst erkannt</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>host, region</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Rechte</translation>
    </message>
    <message>
        <source>Those of the token</source>
        <translation>Die des Tokens</translation>
    </message>
    <message>
        <source>Your role may be too small for the set-up.</source>
        <translation>Deine Rolle reicht für die Einrichtung vielleicht nicht.</translation>
    </message>
    <message>
        <source>%1 can look but not create services. A role in a team may give more; if PagerDuty refuses, sign in as a Manager, Admin or Account Owner.</source>
        <translation>%1 darf ansehen, aber keine Services anlegen. Eine Rolle in einem Team kann mehr erlauben; lehnt PagerDuty ab, melde dich als Manager, Admin oder Account Owner an.</translation>
    </message>
    <message>
        <source>A From e-mail is missing.</source>
        <translation>Eine From-E-Mail fehlt.</translation>
    </message>
    <message>
        <source>This token belongs to the account, not to a user. To resolve test incidents, give the e-mail of a user of this account.</source>
        <translation>Dieses Token gehört dem Account, keinem Benutzer. Gib die E-Mail eines Benutzers dieses Accounts an, damit sich Test-Incidents lösen lassen.</translation>
    </message>
    <message>
        <source>Enter the client ID of your PagerDuty app, or use an API token.</source>
        <translation>Gib die Client-ID deiner PagerDuty-App ein oder verwende ein API-Token.</translation>
    </message>
    <message>
        <source>This is not a client ID: those have 32 digits and letters in five groups.</source>
        <translation>Das ist keine Client-ID: Die hat 32 Ziffern und Buchstaben in fünf Gruppen.</translation>
    </message>
    <message>
        <source>Waiting for you to sign in to PagerDuty in your browser… If PagerDuty shows “Invalid or missing value for redirect_uri parameter”, register the redirect addresses first.</source>
        <translation>Warten, bis du dich im Browser bei PagerDuty anmeldest… Falls PagerDuty „Invalid or missing value for redirect_uri parameter“ zeigt, trage zuerst die Redirect-Adressen ein.</translation>
    </message>
    <message>
        <source>Waiting for you to sign in to PagerDuty…</source>
        <translation>Warten, bis du dich bei PagerDuty anmeldest…</translation>
    </message>
    <message>
        <source>Finishing the sign-in…</source>
        <translation>Anmeldung wird abgeschlossen…</translation>
    </message>
    <message>
        <source>Asking PagerDuty who you are…</source>
        <translation>PagerDuty wird gefragt, wer du bist…</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::PagerDutySignIn</name>
    <message>
        <source>You can close this page.</source>
        <translation>Du kannst diese Seite schließen.</translation>
    </message>
    <message>
        <source>Alertbridge goes on in its own window.</source>
        <translation>Alertbridge macht in seinem eigenen Fenster weiter.</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::PasswordField</name>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::PauseNotice</name>
    <message>
        <source>Goes on by itself in 1 second. Nothing is lost.</source>
        <translation>Geht in 1 Sekunde von selbst weiter. Nichts ist verloren.</translation>
    </message>
    <message numerus="yes">
        <source>Goes on by itself in %n seconds. Nothing is lost.</source>
        <translation>
            <numerusform>Geht in %n Sekunde von selbst weiter. Nichts ist verloren.</numerusform>
            <numerusform>Geht in %n Sekunden von selbst weiter. Nichts ist verloren.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 asks for a pause.</source>
        <translation>%1 bittet um eine Pause.</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::PickerList</name>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message numerus="yes">
        <source>Search among %n</source>
        <translation>
            <numerusform>%n Eintrag durchsuchen</numerusform>
            <numerusform>%n Einträge durchsuchen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Nichts passt</translation>
    </message>
    <message>
        <source>Search by another part of the name.</source>
        <translation>Suche nach einem anderen Teil des Namens.</translation>
    </message>
    <message>
        <source>There is nothing to choose</source>
        <translation>Es gibt nichts auszuwählen</translation>
    </message>
    <message>
        <source>Uptrends lists only what the API user may see.</source>
        <translation>Uptrends zeigt nur, was der API-Benutzer sehen darf.</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Übernehmen</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::PolicyEditor</name>
    <message>
        <source>Name of the new policy</source>
        <translation>Name der neuen Policy</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>Regel hinzufügen</translation>
    </message>
    <message>
        <source>Repeats if nobody answers</source>
        <translation>Wiederholungen, wenn niemand reagiert</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::PolicyRuleRow</name>
    <message>
        <source>Remove this rule</source>
        <translation>Diese Regel entfernen</translation>
    </message>
    <message>
        <source>Add a person or schedule</source>
        <translation>Person oder Dienstplan hinzufügen</translation>
    </message>
    <message>
        <source> minutes</source>
        <translation> Minuten</translation>
    </message>
    <message>
        <source>Minutes until the next rule</source>
        <translation>Minuten bis zur nächsten Regel</translation>
    </message>
    <message>
        <source>Then go on after</source>
        <translation>Dann weiter nach</translation>
    </message>
    <message>
        <source>First, notify</source>
        <translation>Zuerst benachrichtigen</translation>
    </message>
    <message>
        <source>Rule %1: then notify</source>
        <translation>Regel %1: dann benachrichtigen</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Press to remove from this rule</source>
        <translation>Klicken, um aus dieser Regel zu entfernen</translation>
    </message>
    <message>
        <source>Choose a person or schedule</source>
        <translation>Person oder Dienstplan wählen</translation>
    </message>
    <message>
        <source>Add another</source>
        <translation>Weitere hinzufügen</translation>
    </message>
    <message>
        <source>%1 (schedule)</source>
        <translation>%1 (Dienstplan)</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::ProfileBadge</name>
    <message>
        <source>Account: %1</source>
        <translation>Account: %1</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::ProfileForm</name>
    <message>
        <source>Name of this profile</source>
        <translation>Name dieses Profils</translation>
    </message>
    <message>
        <source>As you call this pair of accounts.</source>
        <translation>So, wie du dieses Paar von Accounts nennst.</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Shown wherever this profile is open.</source>
        <translation>Zu sehen, wo immer dieses Profil offen ist.</translation>
    </message>
    <message>
        <source>US</source>
        <translation>US</translation>
    </message>
    <message>
        <source>pagerduty.com</source>
        <translation>pagerduty.com</translation>
    </message>
    <message>
        <source>EU</source>
        <translation>EU</translation>
    </message>
    <message>
        <source>eu.pagerduty.com</source>
        <translation>eu.pagerduty.com</translation>
    </message>
    <message>
        <source>PagerDuty region</source>
        <translation>PagerDuty-Region</translation>
    </message>
    <message>
        <source>Advanced: addresses</source>
        <translation>Erweitert: Adressen</translation>
    </message>
    <message>
        <source>Both services run on this computer. Nothing is real, nobody is woken.</source>
        <translation>Beide Dienste laufen auf diesem Computer. Nichts ist echt, niemand wird geweckt.</translation>
    </message>
    <message>
        <source>Chosen by you. If it is the other one, Test connection finds out.</source>
        <translation>Von dir gewählt. Ist es die andere, findet „Verbindung testen“ es heraus.</translation>
    </message>
    <message>
        <source>Give the profile a name.</source>
        <translation>Gib dem Profil einen Namen.</translation>
    </message>
    <message>
        <source>Found by itself: the account is in the EU.</source>
        <translation>Von selbst erkannt: Der Account liegt in der EU.</translation>
    </message>
    <message>
        <source>Found by itself: the account is in the US.</source>
        <translation>Von selbst erkannt: Der Account liegt in den USA (US).</translation>
    </message>
    <message>
        <source>Not sure? Test connection finds out.</source>
        <translation>Nicht sicher? „Verbindung testen“ findet es heraus.</translation>
    </message>
    <message>
        <source>Read-only: look at everything, change nothing</source>
        <translation>Schreibgeschützt: alles ansehen, nichts ändern</translation>
    </message>
    <message>
        <source>Nothing is created, changed or sent at either service while this is on.</source>
        <translation>Solange das an ist, wird bei keinem der Dienste etwas angelegt, geändert oder gesendet.</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::ProfileStrip</name>
    <message>
        <source>Account: %1</source>
        <translation>Account: %1</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::ProofPage</name>
    <message>
        <source>What exists now</source>
        <translation>Was es jetzt gibt</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Fertigstellen</translation>
    </message>
    <message>
        <source>A test message is still on its way.</source>
        <translation>Eine Testnachricht ist noch unterwegs.</translation>
    </message>
    <message>
        <source>Opens in your browser</source>
        <translation>Öffnet sich in deinem Browser</translation>
    </message>
    <message>
        <source>PagerDuty service</source>
        <translation>PagerDuty-Service</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>On call now</source>
        <translation>In Bereitschaft</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Zustellung</translation>
    </message>
    <message>
        <source>Proven</source>
        <translation>Nachgewiesen</translation>
    </message>
    <message>
        <source>Not proven yet</source>
        <translation>Noch kein Nachweis</translation>
    </message>
    <message>
        <source>Uptrends integration</source>
        <translation>Uptrends-Integration</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Verwendet von</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>levels in definitions</comment>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>Not covered</source>
        <translation>Nicht abgedeckt</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Active without this integration: %1. Errors there do not reach PagerDuty by this path.</source>
        <translation>Aktiv ohne diese Integration: %1. Fehler dort erreichen PagerDuty auf diesem Weg nicht.</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::ProxyForm</name>
    <message>
        <source>As this computer</source>
        <translation>Wie dieser Computer</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>SOCKS5</source>
        <translation>SOCKS5</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Reached without the proxy</source>
        <translation>Ohne den Proxy erreicht</translation>
    </message>
    <message>
        <source>Names and addresses, with commas. This computer is always reached directly. Pages shown in this window go through the proxy to all other addresses.</source>
        <translation>Namen und Adressen, durch Kommas getrennt. Dieser Computer wird immer direkt erreicht. Seiten in diesem Fenster nehmen zu allen anderen Adressen den Proxy.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Kept in the keychain of this computer.</source>
        <translation>Im Schlüsselbund dieses Computers aufbewahrt.</translation>
    </message>
    <message>
        <source>Kept for this run only: no keychain could be used.</source>
        <translation>Nur für diese Sitzung aufbewahrt: Es war kein Schlüsselbund verfügbar.</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>The proxy of the system settings, or of http_proxy, https_proxy and no_proxy.</source>
        <translation>Der Proxy der Systemeinstellungen oder aus http_proxy, https_proxy und no_proxy.</translation>
    </message>
    <message>
        <source>PagerDuty and Uptrends are reached directly.</source>
        <translation>PagerDuty und Uptrends werden direkt erreicht.</translation>
    </message>
    <message>
        <source>The usual kind in companies.</source>
        <translation>Die in Firmen übliche Art.</translation>
    </message>
    <message>
        <source>Names are looked up by the proxy. Pages shown in this window cannot sign in at a SOCKS5 proxy; requests can.</source>
        <translation>Namen werden vom Proxy aufgelöst. Seiten in diesem Fenster können sich an einem SOCKS5-Proxy nicht anmelden; Anfragen können es.</translation>
    </message>
    <message>
        <source>A user name needs its password.</source>
        <translation>Zu einem Benutzernamen gehört sein Passwort.</translation>
    </message>
    <message>
        <source>The name or address of the proxy.</source>
        <translation>Name oder Adresse des Proxys.</translation>
    </message>
    <message>
        <source>A name or an address alone, without http:// and port.</source>
        <translation>Nur ein Name oder eine Adresse, ohne http:// und Port.</translation>
    </message>
    <message>
        <source>“%1” is neither a name nor an address.</source>
        <translation>„%1“ ist weder ein Name noch eine Adresse.</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::ProxySignInSheet</name>
    <message>
        <source>The proxy did not accept the sign-in</source>
        <translation>Der Proxy hat die Anmeldung nicht angenommen</translation>
    </message>
    <message>
        <source>The proxy asks for a sign-in</source>
        <translation>Der Proxy verlangt eine Anmeldung</translation>
    </message>
    <message>
        <source>%1 did not take the user name and password it got. They are not tried again, so that your account is not locked.</source>
        <translation>%1 hat Benutzername und Passwort nicht angenommen. Sie werden nicht noch einmal versucht, damit dein Konto nicht gesperrt wird.</translation>
    </message>
    <message>
        <source>%1 lets nobody through without one. It is that of your network, not of PagerDuty or Uptrends.</source>
        <translation>%1 lässt ohne niemanden durch. Gemeint ist die deines Netzwerks, nicht die von PagerDuty oder Uptrends.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Kept in the keychain of this computer.</source>
        <translation>Im Schlüsselbund dieses Computers aufbewahrt.</translation>
    </message>
    <message>
        <source>Kept for this run only: no keychain could be used.</source>
        <translation>Nur für diese Sitzung aufbewahrt: Es war kein Schlüsselbund verfügbar.</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::RedirectHelp</name>
    <message>
        <source>Your organisation registers Alertbridge once. It takes the base role Manager, Global Admin or Account Owner.</source>
        <translation>Deine Organisation registriert Alertbridge einmal. Dafür braucht es die Basisrolle Manager, Global Admin oder Account Owner.</translation>
    </message>
    <message>
        <source>1. In PagerDuty, open Integrations › Developer Tools › App Registration and press New App.</source>
        <translation>1. Öffne in PagerDuty Integrations › Developer Tools › App Registration und klicke auf New App.</translation>
    </message>
    <message>
        <source>2. Choose OAuth 2.0, then Classic User OAuth with Read/Write.</source>
        <translation>2. Wähle OAuth 2.0, dann Classic User OAuth mit Read/Write.</translation>
    </message>
    <message>
        <source>3. Add these redirect addresses, each exactly as it stands here:</source>
        <translation>3. Füge diese Redirect-Adressen hinzu, jede genau so, wie sie hier steht:</translation>
    </message>
    <message>
        <source>Redirect address</source>
        <translation>Redirect-Adresse</translation>
    </message>
    <message>
        <source>4. Save, and copy the client ID from the Client tab. The secret is not needed.</source>
        <translation>4. Speichere und kopiere die Client-ID aus dem Tab „Client“. Das Secret wird nicht gebraucht.</translation>
    </message>
    <message>
        <source>Open App Registration</source>
        <translation>App Registration öffnen</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::RemovalSheet</name>
    <message>
        <source>PagerDuty service “%1”</source>
        <translation>PagerDuty-Service „%1“</translation>
    </message>
    <message>
        <source>Escalation policy “%1”</source>
        <translation>Escalation Policy „%1“</translation>
    </message>
    <message>
        <source>Alert grouping of “%1”</source>
        <translation>Alert-Gruppierung von „%1“</translation>
    </message>
    <message>
        <source>Attachment to %1</source>
        <translation>Integration in %1</translation>
    </message>
    <message>
        <source>Remove what this set-up created</source>
        <translation>Löschen, was diese Einrichtung angelegt hat</translation>
    </message>
    <message>
        <source>Remove what this set-up created?</source>
        <translation>Löschen, was diese Einrichtung angelegt hat?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation>Alles behalten</translation>
    </message>
    <message>
        <source>Gone, as the service confirms.</source>
        <translation>Gelöscht, wie der Dienst bestätigt.</translation>
    </message>
    <message>
        <source>Removing, newest first.</source>
        <translation>Wird gelöscht, das Neueste zuerst.</translation>
    </message>
    <message>
        <source>Everything this set-up created is gone.</source>
        <translation>Alles, was diese Einrichtung angelegt hat, ist gelöscht.</translation>
    </message>
    <message>
        <source>Some could not be removed. They are still remembered, and can be tried again.</source>
        <translation>Manches ließ sich nicht löschen. Es bleibt vorgemerkt, du kannst es erneut versuchen.</translation>
    </message>
    <message>
        <source>These were made in this set-up. The integration in Uptrends stays: only its own page can delete it.</source>
        <translation>Das hat diese Einrichtung angelegt. Die Integration in Uptrends bleibt: Nur dessen eigene Seite kann sie löschen.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::ReviewPanel</name>
    <message>
        <source>Changes applied</source>
        <translation>Durchgeführte Änderungen</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Review before saving</source>
        <translation>Vor dem Speichern prüfen</translation>
    </message>
    <message>
        <source>Nothing has been changed yet. Only what is listed is sent to Uptrends.</source>
        <translation>Noch wurde nichts geändert. Nur was hier steht, wird an Uptrends gesendet.</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>%1 of %2 done. Nothing is lost.</source>
        <translation>%1 von %2 erledigt. Nichts ist verloren.</translation>
    </message>
    <message>
        <source>Reading back</source>
        <translation>Wird zurückgelesen</translation>
    </message>
    <message>
        <source>Uptrends is asked what is there now.</source>
        <translation>Uptrends wird gefragt, was jetzt da ist.</translation>
    </message>
    <message>
        <source>Saved and read back</source>
        <translation>Gespeichert und zurückgelesen</translation>
    </message>
    <message>
        <source>Nothing was saved</source>
        <translation>Nichts wurde gespeichert</translation>
    </message>
    <message>
        <source>Saved in part</source>
        <translation>Teilweise gespeichert</translation>
    </message>
    <message>
        <source>%1 of %2 changes went through.</source>
        <translation>%1 von %2 Änderungen gingen durch.</translation>
    </message>
    <message>
        <source>What is there now could not be read back</source>
        <translation>Was jetzt da ist, ließ sich nicht zurücklesen</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) did not go through</source>
        <translation>
            <numerusform>%n Änderung ging nicht durch</numerusform>
            <numerusform>%n Änderungen gingen nicht durch</numerusform>
        </translation>
    </message>
    <message>
        <source>The reason stands beside each. It stays unsaved in the editor; what was saved stays.</source>
        <translation>Der Grund steht jeweils daneben. Im Editor bleibt es ungespeichert; was gespeichert ist, bleibt.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>What was not begun stays unsaved in the editor.</source>
        <translation>Was nicht begonnen wurde, bleibt im Editor ungespeichert.</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Wird gespeichert</translation>
    </message>
    <message>
        <source>%1 of %2. Each change is sent, then read back.</source>
        <translation>%1 von %2. Jede Änderung wird gesendet und dann zurückgelesen.</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::ServiceEditor</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Optional</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Escalation policy</source>
        <translation>Escalation Policy</translation>
    </message>
    <message>
        <source>Create service</source>
        <translation>Service anlegen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Use it, or choose another name.</source>
        <translation>Verwende ihn oder wähle einen anderen Namen.</translation>
    </message>
    <message>
        <source>Use the existing service</source>
        <translation>Vorhandenen Service verwenden</translation>
    </message>
    <message>
        <source>Reading the policies…</source>
        <translation>Policies werden gelesen…</translation>
    </message>
    <message>
        <source>Choose a policy</source>
        <translation>Policy wählen</translation>
    </message>
    <message>
        <source>New escalation policy…</source>
        <translation>Neue Escalation Policy…</translation>
    </message>
    <message>
        <source>Reading people and schedules…</source>
        <translation>Personen und Dienstpläne werden gelesen…</translation>
    </message>
    <message>
        <source>The service exists; its alert grouping was refused</source>
        <translation>Der Service existiert; seine Alert-Gruppierung wurde abgelehnt</translation>
    </message>
    <message>
        <source>Try the grouping again</source>
        <translation>Gruppierung erneut versuchen</translation>
    </message>
    <message>
        <source>Go on without grouping</source>
        <translation>Ohne Gruppierung weiter</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Give the service a name first.</source>
        <translation>Gib dem Service zuerst einen Namen.</translation>
    </message>
    <message>
        <source>Choose an escalation policy first.</source>
        <translation>Wähle zuerst eine Escalation Policy.</translation>
    </message>
    <message>
        <source>Something in the form needs another value.</source>
        <translation>Etwas im Formular braucht einen anderen Wert.</translation>
    </message>
    <message>
        <source>A service needs an escalation policy.</source>
        <translation>Ein Service braucht eine Escalation Policy.</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::ServiceLinksField</name>
    <message>
        <source>This integration has no StatusHub service.</source>
        <translation>Diese Integration hat keinen StatusHub-Service.</translation>
    </message>
    <message>
        <source>Which monitors are shown at which StatusHub service. Uptrends tells the services&apos; IDs, not their names.</source>
        <translation>Welche Prüfobjekte bei welchem StatusHub-Service erscheinen. Uptrends nennt die IDs der Services, nicht ihre Namen.</translation>
    </message>
    <message>
        <source>Service %1</source>
        <comment>of StatusHub, by its ID</comment>
        <translation>Service %1</translation>
    </message>
    <message>
        <source>Monitors at the service %1</source>
        <translation>Prüfobjekte beim Service %1</translation>
    </message>
    <message>
        <source>Add service link…</source>
        <translation>Service-Verknüpfung hinzufügen…</translation>
    </message>
    <message>
        <source>Monitors at this service</source>
        <translation>Prüfobjekte bei diesem Service</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::ServiceListView</name>
    <message>
        <source>PagerDuty services</source>
        <translation>PagerDuty-Services</translation>
    </message>
    <message>
        <source>Search services</source>
        <translation>Services durchsuchen</translation>
    </message>
    <message numerus="yes">
        <source>Search %n services</source>
        <translation>
            <numerusform>%n Service durchsuchen</numerusform>
            <numerusform>%n Services durchsuchen</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the services</source>
        <translation>Services werden gelesen</translation>
    </message>
    <message>
        <source>PagerDuty hands them out a hundred at a time.</source>
        <translation>PagerDuty gibt sie in Hunderterschritten heraus.</translation>
    </message>
    <message>
        <source>No service matches</source>
        <translation>Kein Service passt</translation>
    </message>
    <message>
        <source>Search by name, description or escalation policy.</source>
        <translation>Suche nach Name, Beschreibung oder Escalation Policy.</translation>
    </message>
    <message>
        <source>The services could not be read</source>
        <translation>Die Services ließen sich nicht lesen</translation>
    </message>
    <message>
        <source>No service yet</source>
        <translation>Noch kein Service</translation>
    </message>
    <message>
        <source>A service is where incidents open. Make the first one.</source>
        <translation>In einem Service öffnen sich Incidents. Lege den ersten an.</translation>
    </message>
    <message>
        <source>New service</source>
        <translation>Neuer Service</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::ServicePage</name>
    <message>
        <source>Which PagerDuty service should receive the alerts?</source>
        <translation>Welcher PagerDuty-Service soll die Warnmeldungen bekommen?</translation>
    </message>
    <message>
        <source>Choose one or several, or make a new one. No integration is added yet: Uptrends adds its own in the next step.</source>
        <translation>Wähle einen oder mehrere oder lege einen neuen an. Eine Integration kommt noch nicht dazu: Uptrends fügt im nächsten Schritt seine eigene hinzu.</translation>
    </message>
    <message>
        <source>New service</source>
        <translation>Neuer Service</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>The service is being created.</source>
        <translation>Der Service wird angelegt.</translation>
    </message>
    <message>
        <source>Tick a service, or make a new one.</source>
        <translation>Kreuze einen Service an oder lege einen neuen an.</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Ausgewählt</translation>
    </message>
    <message>
        <source>Incidents open here, and these people are told.</source>
        <translation>Hier öffnen sich Incidents, und diese Personen werden benachrichtigt.</translation>
    </message>
    <message>
        <source>Nothing chosen yet. Tick a service in the list; its incidents are where the alerts will arrive.</source>
        <translation>Noch nichts ausgewählt. Kreuze in der Liste einen Service an; in seinen Incidents kommen die Warnmeldungen an.</translation>
    </message>
    <message>
        <source>Nobody would be told right now</source>
        <translation>Gerade würde niemand benachrichtigt</translation>
    </message>
    <message>
        <source>%1: disabled, or nobody is on call. An alert would open no incident there.</source>
        <translation>%1: deaktiviert, oder niemand hat Bereitschaft. Eine Warnmeldung würde dort keinen Incident öffnen.</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::ServiceRows</name>
    <message>
        <source>Made in this set-up</source>
        <translation>Hier angelegt</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Escalation policy</source>
        <translation>Escalation Policy</translation>
    </message>
    <message>
        <source>On call now</source>
        <translation>In Bereitschaft</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::SetupView</name>
    <message>
        <source>Set up alerting</source>
        <translation>Alarmierung einrichten</translation>
    </message>
    <message>
        <source>Save and close</source>
        <translation>Speichern und schließen</translation>
    </message>
    <message>
        <source>Cancel the set-up…</source>
        <translation>Einrichtung abbrechen…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>The set-up could not be saved on this computer</source>
        <translation>Die Einrichtung ließ sich auf diesem Computer nicht speichern</translation>
    </message>
    <message>
        <source>What you do still takes effect at the services, but the app could not come back to this place. Check the free space and the rights of your home folder.</source>
        <translation>Was du tust, wirkt bei den Diensten weiterhin, aber die App könnte nicht an diese Stelle zurückkehren. Prüfe den freien Speicherplatz und die Rechte deines Benutzerordners.</translation>
    </message>
    <message>
        <source>Welcome back</source>
        <translation>Willkommen zurück</translation>
    </message>
    <message>
        <source>You are where you left. What exists was read again from the services.</source>
        <translation>Du bist, wo du aufgehört hast. Was es gibt, wurde bei den Diensten neu gelesen.</translation>
    </message>
    <message>
        <source>The saved set-up could not be read</source>
        <translation>Die gespeicherte Einrichtung war nicht lesbar</translation>
    </message>
    <message>
        <source>It is kept as %1. What exists at PagerDuty and Uptrends is not affected: choose it again.</source>
        <translation>Sie wurde als %1 aufbewahrt. Was es in PagerDuty und Uptrends gibt, ist nicht betroffen: Wähle es neu aus.</translation>
    </message>
    <message>
        <source>PagerDuty service</source>
        <translation>PagerDuty-Service</translation>
    </message>
    <message>
        <source>Uptrends integration</source>
        <translation>Uptrends-Integration</translation>
    </message>
    <message>
        <source>Escalation levels</source>
        <translation>Eskalationsstufen</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>Where incidents open</source>
        <translation>Wo sich Incidents öffnen</translation>
    </message>
    <message>
        <source>Sign in and connect</source>
        <translation>Anmelden und verbinden</translation>
    </message>
    <message>
        <source>When it is used</source>
        <translation>Wann sie verwendet wird</translation>
    </message>
    <message>
        <source>One test message</source>
        <translation>Eine Testnachricht</translation>
    </message>
    <message>
        <source>Finish without a proof?</source>
        <translation>Ohne Nachweis fertigstellen?</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Fertigstellen</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Hier bleiben</translation>
    </message>
    <message>
        <source>Start the set-up over?</source>
        <translation>Einrichtung von vorn beginnen?</translation>
    </message>
    <message>
        <source>Nothing was created yet. Your choices so far are forgotten.</source>
        <translation>Noch ist nichts angelegt. Deine bisherige Auswahl wird vergessen.</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Von vorn beginnen</translation>
    </message>
    <message>
        <source>Keep going</source>
        <translation>Weitermachen</translation>
    </message>
    <message>
        <source>The saved set-up is of a newer version of Alertbridge</source>
        <translation>Die gespeicherte Einrichtung stammt von einer neueren Version von Alertbridge</translation>
    </message>
    <message>
        <source>It is left as it is, and what you do here is not saved. What exists at PagerDuty and Uptrends is not affected: choose it again, or use the newer version.</source>
        <translation>Sie bleibt, wie sie ist, und was du hier tust, wird nicht gespeichert. Was es in PagerDuty und Uptrends gibt, ist nicht betroffen: Wähle es neu aus, oder verwende die neuere Version.</translation>
    </message>
    <message>
        <source>Not every service has had a test message read back yet. The set-up stays as it is, and you can send one at any time.</source>
        <translation>Noch nicht für jeden Service wurde eine Testnachricht zurückgelesen. Die Einrichtung bleibt, wie sie ist, und du kannst jederzeit eine senden.</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::SignInPanel</name>
    <message>
        <source>Finishing the sign-in…</source>
        <translation>Anmeldung wird abgeschlossen…</translation>
    </message>
    <message>
        <source>Sign in to PagerDuty</source>
        <translation>Bei PagerDuty anmelden</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Accounts</translation>
    </message>
    <message>
        <source>This is PagerDuty&apos;s own page. Alertbridge sees its address, nothing of what you type.</source>
        <translation>Das ist die Seite von PagerDuty selbst. Alertbridge sieht ihre Adresse, nichts von dem, was du eingibst.</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::Spinner</name>
    <message>
        <source>Working</source>
        <translation>In Arbeit</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::StandingBadges</name>
    <message numerus="yes">
        <source>%n test incidents are still open</source>
        <translation>
            <numerusform>%n Test-Incident ist noch offen</numerusform>
            <numerusform>%n Test-Incidents sind noch offen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes were cut off: how they ended is not known</source>
        <translation>
            <numerusform>%n Änderung wurde unterbrochen: Wie sie ausging, ist nicht bekannt</numerusform>
            <numerusform>%n Änderungen wurden unterbrochen: Wie sie ausgingen, ist nicht bekannt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::StepGuide</name>
    <message>
        <source>still to do</source>
        <translation>noch zu tun</translation>
    </message>
    <message>
        <source>to do now</source>
        <translation>jetzt zu tun</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>did not work</source>
        <translation>hat nicht geklappt</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::StepPath</name>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>still to come</source>
        <translation>kommt noch</translation>
    </message>
    <message>
        <source>current step</source>
        <translation>aktueller Schritt</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation>braucht Aufmerksamkeit</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3, %4</source>
        <translation>Schritt %1 von %2: %3, %4</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::TagList</name>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::TextSearch</name>
    <message>
        <source>Search this text</source>
        <translation>Diesen Text durchsuchen</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>the place among all that were found</comment>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::Timeline</name>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>done, with a remark</source>
        <translation>erledigt, mit Anmerkung</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::UptrendsCard</name>
    <message>
        <source>Uptrends</source>
        <translation>Uptrends</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Verbindung testen</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>How to connect Uptrends</source>
        <translation>Wie Uptrends verbunden wird</translation>
    </message>
    <message>
        <source>I have an API user</source>
        <translation>Ich habe einen API-Benutzer</translation>
    </message>
    <message>
        <source>Create an API user for me</source>
        <translation>Einen für mich anlegen</translation>
    </message>
    <message>
        <source>API user name</source>
        <translation>Name des API-Benutzers</translation>
    </message>
    <message>
        <source>API password</source>
        <translation>API-Passwort</translation>
    </message>
    <message>
        <source>name@example.com</source>
        <translation>name@example.com</translation>
    </message>
    <message>
        <source>Operator&apos;s e-mail</source>
        <translation>E-Mail des Operators</translation>
    </message>
    <message>
        <source>Operator&apos;s password</source>
        <translation>Passwort des Operators</translation>
    </message>
    <message>
        <source>Used for this one request and not kept.</source>
        <translation>Nur für diese eine Anfrage verwendet, nicht gespeichert.</translation>
    </message>
    <message>
        <source>With the login you use in Uptrends&apos; web app, Alertbridge makes an API user of its own. Its name appears in Uptrends&apos; audit log.</source>
        <translation>Mit dem Login, das du in der Web-App von Uptrends verwendest, legt Alertbridge einen eigenen API-Benutzer an. Sein Name erscheint im Audit-Log von Uptrends.</translation>
    </message>
    <message>
        <source>In Uptrends: Account setup › Operators › your operator › API management › Add API user. The password is shown once.</source>
        <translation>In Uptrends: Account-Einrichtung › Operatoren › dein Operator › API-Management › API-Benutzer hinzufügen. Das Passwort wird einmal angezeigt.</translation>
    </message>
    <message>
        <source>Create API user</source>
        <translation>API-Benutzer anlegen</translation>
    </message>
    <message>
        <source>Kept; type another to replace it</source>
        <translation>Gespeichert; gib ein anderes ein, um es zu ersetzen</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1, bis %2</translation>
    </message>
    <message>
        <source>Integrations</source>
        <translation>Integrationen</translation>
    </message>
    <message>
        <source>1 can be used</source>
        <translation>1 nutzbar</translation>
    </message>
    <message numerus="yes">
        <source>%n can be used</source>
        <comment>integrations</comment>
        <translation>
            <numerusform>%n nutzbar</numerusform>
            <numerusform>%n nutzbar</numerusform>
        </translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Rechte</translation>
    </message>
    <message>
        <source>Those of the operator</source>
        <translation>Die des Operators</translation>
    </message>
    <message>
        <source>No integration can be seen.</source>
        <translation>Es ist keine Integration zu sehen.</translation>
    </message>
    <message>
        <source>There may be none, or the operator lacks Use integration. New ones made in step 2 are the operator&apos;s own and will be seen.</source>
        <translation>Vielleicht gibt es keine, oder dem Operator fehlt „Integration nutzen“. Neue aus Schritt 2 gehören dem Operator selbst und werden zu sehen sein.</translation>
    </message>
    <message>
        <source>Enter the API user&apos;s name.</source>
        <translation>Gib den Namen des API-Benutzers ein.</translation>
    </message>
    <message>
        <source>This is an operator&apos;s e-mail. An API user has a name of its own: letters and digits.</source>
        <translation>Das ist die E-Mail eines Operators. Ein API-Benutzer hat einen eigenen Namen: Buchstaben und Ziffern.</translation>
    </message>
    <message>
        <source>Enter the API user&apos;s password.</source>
        <translation>Gib das Passwort des API-Benutzers ein.</translation>
    </message>
    <message>
        <source>Asking Uptrends which account this is…</source>
        <translation>Uptrends wird gefragt, welcher Account das ist…</translation>
    </message>
    <message>
        <source>Enter the e-mail you sign in to Uptrends with.</source>
        <translation>Gib die E-Mail ein, mit der du dich bei Uptrends anmeldest.</translation>
    </message>
    <message>
        <source>Enter the operator&apos;s password.</source>
        <translation>Gib das Passwort des Operators ein.</translation>
    </message>
    <message>
        <source>Asking Uptrends for an API user…</source>
        <translation>Uptrends wird um einen API-Benutzer gebeten…</translation>
    </message>
    <message>
        <source>Alertbridge on %1</source>
        <comment>computer</comment>
        <translation>Alertbridge auf %1</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::UptrendsPagePanel</name>
    <message>
        <source>Open Uptrends in my browser</source>
        <translation>Uptrends in meinem Browser öffnen</translation>
    </message>
    <message>
        <source>Show the page here instead</source>
        <translation>Seite stattdessen hier anzeigen</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>a step and its number</comment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::VariablesField</name>
    <message>
        <source>This integration has no variables to be given a value here.</source>
        <translation>Diese Integration hat keine Variablen, die hier einen Wert bekommen.</translation>
    </message>
    <message>
        <source>Values of the integration&apos;s variables on this level.</source>
        <translation>Werte der Variablen dieser Integration auf dieser Stufe.</translation>
    </message>
    <message>
        <source>Variable “%1” of %2</source>
        <comment>variable, integration</comment>
        <translation>Variable „%1“ von %2</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>value of a variable</comment>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>empty</source>
        <comment>value of a variable</comment>
        <translation>leer</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::WelcomeView</name>
    <message>
        <source>Your accounts</source>
        <translation>Deine Accounts</translation>
    </message>
    <message>
        <source>From an Uptrends error to a person who knows</source>
        <translation>Vom Uptrends-Fehler zur richtigen Person</translation>
    </message>
    <message>
        <source>Set the path up in three steps, and see one real alert go all the way.</source>
        <translation>Richte den Weg in drei Schritten ein und sieh eine echte Warnmeldung ihn ganz gehen.</translation>
    </message>
    <message>
        <source>Connect my accounts</source>
        <translation>Meine Accounts verbinden</translation>
    </message>
    <message>
        <source>You need an Uptrends operator login and a PagerDuty account that may create services.</source>
        <translation>Du brauchst ein Operator-Login für Uptrends und einen PagerDuty-Account, der Services anlegen darf.</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Practise first</source>
        <translation>Zuerst üben</translation>
    </message>
    <message>
        <source>Both services, simulated on this computer. Nothing is real, nobody is woken, everything can be tried.</source>
        <translation>Beide Dienste, auf diesem Computer nachgebildet. Nichts ist echt, niemand wird geweckt, alles darf ausprobiert werden.</translation>
    </message>
    <message>
        <source>Open the practice account</source>
        <translation>Übungsaccount öffnen</translation>
    </message>
    <message>
        <source>Starting the practice services…</source>
        <translation>Übungsdienste werden gestartet…</translation>
    </message>
    <message>
        <source>What is stored where?</source>
        <translation>Was wird wo gespeichert?</translation>
    </message>
    <message>
        <source>Connect others</source>
        <translation>Andere verbinden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Save diagnostics…</source>
        <translation>Diagnose speichern…</translation>
    </message>
    <message>
        <source>Network…</source>
        <translation>Netzwerk…</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::WholePathPanel</name>
    <message>
        <source>Incidents opened since the test began</source>
        <translation>Seit Testbeginn geöffnete Incidents</translation>
    </message>
    <message>
        <source>These are it</source>
        <translation>Diese sind es</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Keiner davon</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Erneut testen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Send the test message in your browser</source>
        <translation>Sende die Testnachricht in deinem Browser</translation>
    </message>
    <message>
        <source>Alertbridge cannot see that page. It watches PagerDuty and goes on by itself when the message arrives.</source>
        <translation>Alertbridge sieht diese Seite nicht. Es beobachtet PagerDuty und macht von selbst weiter, sobald die Nachricht ankommt.</translation>
    </message>
    <message>
        <source>Sign in to Uptrends.</source>
        <translation>Melde dich bei Uptrends an.</translation>
    </message>
    <message>
        <source>In the menu, choose Alerting, then Integrations.</source>
        <translation>Wähle im Menü „Alarmierung“, dann „Integrationen“.</translation>
    </message>
    <message>
        <source>Open the integration.</source>
        <translation>Öffne die Integration.</translation>
    </message>
    <message>
        <source>Press Send test message.</source>
        <translation>Klicke auf Send test message (Test Nachricht senden).</translation>
    </message>
    <message>
        <source>Whole path of “%1”</source>
        <translation>Ganzer Weg von „%1“</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Reading which incidents are open already…</source>
        <translation>Bereits offene Incidents werden gelesen…</translation>
    </message>
    <message numerus="yes">
        <source>Watching %n services it feeds.</source>
        <translation>
            <numerusform>%n Service, an den sie sendet, wird beobachtet.</numerusform>
            <numerusform>%n Services, an die sie sendet, werden beobachtet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Which services it feeds is not known: all are watched.</source>
        <translation>An welche Services sie sendet, ist nicht bekannt: Alle werden beobachtet.</translation>
    </message>
    <message>
        <source>Press “Send test message” in Uptrends’ page. It pages whoever is on call. %1</source>
        <translation>Klicke auf der Seite von Uptrends auf „Send test message“ (Test Nachricht senden). Das alarmiert, wer gerade Bereitschaft hat. %1</translation>
    </message>
    <message>
        <source>These incidents were opened since the test began. Which of them are Uptrends’ test message?</source>
        <translation>Diese Incidents haben sich seit Testbeginn geöffnet. Welche davon sind die Testnachricht von Uptrends?</translation>
    </message>
    <message>
        <source>Looking for the reason…</source>
        <translation>Der Grund wird gesucht…</translation>
    </message>
    <message numerus="yes">
        <source>Uptrends’ message arrived on %n services. That is remembered.</source>
        <translation>
            <numerusform>Die Nachricht von Uptrends kam bei %n Service an. Das wird gemerkt.</numerusform>
            <numerusform>Die Nachricht von Uptrends kam bei %n Services an. Das wird gemerkt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The test has ended.</source>
        <translation>Der Test ist zu Ende.</translation>
    </message>
    <message>
        <source>PagerDuty cannot be watched.</source>
        <translation>PagerDuty lässt sich nicht beobachten.</translation>
    </message>
    <message>
        <source>Alertbridge keeps looking. %1</source>
        <translation>Alertbridge sucht weiter. %1</translation>
    </message>
    <message>
        <source>#%1 on %2: %3</source>
        <comment>incident on a service: its title</comment>
        <translation>Nr. %1 auf %2: %3</translation>
    </message>
    <message>
        <source>Find out why nothing arrives</source>
        <translation>Herausfinden, warum nichts ankommt</translation>
    </message>
</context>
</TS>
