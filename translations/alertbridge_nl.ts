<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en_US">
<context>
    <name>AgeWords</name>
    <message>
        <source>As of %1</source>
        <translation>Stand van %1</translation>
    </message>
    <message>
        <source>%1 Read at %2.</source>
        <comment>what is listed, time of day</comment>
        <translation>%1 Gelezen om %2.</translation>
    </message>
</context>
<context>
    <name>AppMenu</name>
    <message>
        <source>As the system</source>
        <translation>Zoals het systeem</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Donker</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Alle accounts</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>What is stored where?</source>
        <translation>Wat wordt waar bewaard?</translation>
    </message>
    <message>
        <source>About Alertbridge</source>
        <translation>Over Alertbridge</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Afsluiten</translation>
    </message>
    <message>
        <source>Read-only: change nothing</source>
        <translation>Alleen lezen: niets wijzigen</translation>
    </message>
    <message>
        <source>Save diagnostics…</source>
        <translation>Diagnosegegevens opslaan…</translation>
    </message>
    <message>
        <source>Network…</source>
        <translation>Netwerk…</translation>
    </message>
</context>
<context>
    <name>CertificateWords</name>
    <message>
        <source>Issued by itself</source>
        <translation>Door zichzelf uitgegeven</translation>
    </message>
    <message>
        <source>Issued by %1</source>
        <translation>Uitgegeven door %1</translation>
    </message>
    <message>
        <source>Valid from %1 to %2</source>
        <translation>Geldig van %1 tot %2</translation>
    </message>
    <message>
        <source>SHA-256 %1</source>
        <translation>SHA-256 %1</translation>
    </message>
    <message>
        <source>Certificates that %1 showed</source>
        <translation>Certificaten die %1 toonde</translation>
    </message>
    <message>
        <source>%1 could not be read.</source>
        <translation>%1 kon niet worden gelezen.</translation>
    </message>
    <message>
        <source>%1 holds no certificate. PEM and DER files are understood.</source>
        <translation>%1 bevat geen certificaat. PEM- en DER-bestanden worden herkend.</translation>
    </message>
    <message>
        <source>%1 holds the certificate of a server, %2. What is needed is that of the authority which issued it.</source>
        <translation>%1 bevat het certificaat van een server, %2. Nodig is dat van de certificeringsinstantie die het heeft uitgegeven.</translation>
    </message>
    <message>
        <source>%2 in %1 is not a root: it was issued by %3. Add the certificate of that one.</source>
        <translation>%2 in %1 is geen rootcertificaat: het is uitgegeven door %3. Voeg het certificaat daarvan toe.</translation>
    </message>
    <message>
        <source>%2 in %1 expired on %3. Ask for its successor.</source>
        <translation>%2 in %1 is verlopen op %3. Vraag om de opvolger.</translation>
    </message>
    <message>
        <source>%2 in %1 is valid from %3 only. Look at the clock of this computer.</source>
        <translation>%2 in %1 is pas geldig vanaf %3. Controleer de klok van deze computer.</translation>
    </message>
    <message>
        <source>%2 in %1 is in the list already.</source>
        <translation>%2 in %1 staat al in de lijst.</translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message>
        <source>Create the service “%1”</source>
        <translation>Service “%1” maken</translation>
    </message>
    <message>
        <source>Create the escalation policy “%1”</source>
        <translation>Escalation policy “%1” maken</translation>
    </message>
    <message>
        <source>Set the alert grouping of “%1”</source>
        <translation>Alertgroepering van “%1” instellen</translation>
    </message>
    <message>
        <source>Attach “%1” to %2</source>
        <comment>integration, level of definition</comment>
        <translation>“%1” koppelen: %2</translation>
    </message>
    <message>
        <source>Remove the service “%1”</source>
        <translation>Service “%1” verwijderen</translation>
    </message>
    <message>
        <source>Remove the escalation policy “%1”</source>
        <translation>Escalation policy “%1” verwijderen</translation>
    </message>
    <message>
        <source>Remove the alert grouping of “%1”</source>
        <translation>Alertgroepering van “%1” verwijderen</translation>
    </message>
    <message>
        <source>Detach the integration from %1</source>
        <comment>level of definition</comment>
        <translation>Integratie loskoppelen: %1</translation>
    </message>
    <message>
        <source>Detach “%1” from %2</source>
        <comment>integration, level of definition</comment>
        <translation>“%1” loskoppelen: %2</translation>
    </message>
    <message>
        <source>Send a test message to “%1”</source>
        <translation>Testbericht versturen naar “%1”</translation>
    </message>
    <message>
        <source>Pages whoever is on call.</source>
        <translation>Roept op wie nu on-call is.</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Ongedaan gemaakt</translation>
    </message>
    <message>
        <source>Left open</source>
        <translation>Opengelaten</translation>
    </message>
    <message>
        <source>End unknown</source>
        <translation>Afloop onbekend</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gedaan</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Niet nodig</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Geweigerd</translation>
    </message>
    <message>
        <source>It has been undone already.</source>
        <translation>Dit is al ongedaan gemaakt.</translation>
    </message>
    <message>
        <source>Whether it took effect is not known. Look at the service first.</source>
        <translation>Of de wijziging is doorgevoerd, is niet bekend. Kijk eerst bij de dienst zelf.</translation>
    </message>
    <message>
        <source>Nothing was changed, so there is nothing to undo.</source>
        <translation>Er is niets gewijzigd, dus er valt niets ongedaan te maken.</translation>
    </message>
    <message>
        <source>A message that went out cannot be called back.</source>
        <translation>Een verstuurd bericht kan niet worden teruggehaald.</translation>
    </message>
    <message>
        <source>This took an earlier change back. To have that again, make it anew.</source>
        <translation>Hiermee is een eerdere wijziging teruggedraaid. Wilt u die terug, voer die dan opnieuw door.</translation>
    </message>
    <message>
        <source>What was removed would come back with another ID. Make it anew.</source>
        <translation>Wat is verwijderd, zou met een andere ID terugkomen. Maak het opnieuw.</translation>
    </message>
    <message>
        <source>PagerDuty deletes the service with its integrations and settings. Alerts sent there will reach nobody. This cannot be undone.</source>
        <translation>PagerDuty verwijdert de service met zijn integraties en instellingen. Alerts die daarheen gaan, bereiken niemand meer. Dit kan niet ongedaan worden gemaakt.</translation>
    </message>
    <message>
        <source>PagerDuty deletes the policy. It refuses while a service uses it.</source>
        <translation>PagerDuty verwijdert de policy. Zolang een service die gebruikt, weigert PagerDuty dat.</translation>
    </message>
    <message>
        <source>Every alert of the service opens an incident of its own again.</source>
        <translation>Elke alert van de service opent weer een eigen incident.</translation>
    </message>
    <message>
        <source>This level no longer alerts through the integration.</source>
        <translation>Dit niveau verstuurt geen alerts meer via de integratie.</translation>
    </message>
    <message>
        <source>Change the options of “%1” at %2</source>
        <comment>integration, level of definition</comment>
        <translation>Opties van “%1” wijzigen: %2</translation>
    </message>
    <message>
        <source>Switch on “%1” at %2</source>
        <comment>integration, level of definition</comment>
        <translation>“%1” aanzetten: %2</translation>
    </message>
    <message>
        <source>Switch off “%1” at %2</source>
        <comment>integration, level of definition</comment>
        <translation>“%1” uitzetten: %2</translation>
    </message>
    <message>
        <source>Rename the alert definition “%1” to “%2”</source>
        <translation>Alertdefinitie “%1” hernoemen naar “%2”</translation>
    </message>
    <message>
        <source>Activate the alert definition “%1”</source>
        <translation>Alertdefinitie “%1” activeren</translation>
    </message>
    <message>
        <source>Deactivate the alert definition “%1”</source>
        <translation>Alertdefinitie “%1” deactiveren</translation>
    </message>
    <message>
        <source>Change the alert definition “%1”</source>
        <translation>Alertdefinitie “%1” wijzigen</translation>
    </message>
    <message>
        <source>Add the monitor “%1” to %2</source>
        <translation>Controleregel “%1” toevoegen: %2</translation>
    </message>
    <message>
        <source>Remove the monitor “%1” from %2</source>
        <translation>Controleregel “%1” verwijderen: %2</translation>
    </message>
    <message>
        <source>Add the monitor group “%1” to %2</source>
        <translation>Controleregelgroep “%1” toevoegen: %2</translation>
    </message>
    <message>
        <source>Remove the monitor group “%1” from %2</source>
        <translation>Controleregelgroep “%1” verwijderen: %2</translation>
    </message>
    <message>
        <source>Add the operator “%1” to %2</source>
        <translation>Operator “%1” toevoegen: %2</translation>
    </message>
    <message>
        <source>Remove the operator “%1” from %2</source>
        <translation>Operator “%1” verwijderen: %2</translation>
    </message>
    <message>
        <source>Add the operator group “%1” to %2</source>
        <translation>Operatorgroep “%1” toevoegen: %2</translation>
    </message>
    <message>
        <source>Remove the operator group “%1” from %2</source>
        <translation>Operatorgroep “%1” verwijderen: %2</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <comment>times</comment>
        <translation>Van %1 tot %2</translation>
    </message>
    <message>
        <source>1 service</source>
        <translation>1 service</translation>
    </message>
    <message numerus="yes">
        <source>%n services</source>
        <translation>
            <numerusform>%n service</numerusform>
            <numerusform>%n services</numerusform>
        </translation>
    </message>
    <message>
        <source>1 monitor or group</source>
        <translation>1 controleregel of groep</translation>
    </message>
    <message numerus="yes">
        <source>%n monitors and groups</source>
        <translation>
            <numerusform>%n controleregel of groep</numerusform>
            <numerusform>%n controleregels en groepen</numerusform>
        </translation>
    </message>
    <message>
        <source>1 attached integration</source>
        <translation>1 gekoppelde integratie</translation>
    </message>
    <message numerus="yes">
        <source>%n attached integrations</source>
        <translation>
            <numerusform>%n gekoppelde integratie</numerusform>
            <numerusform>%n gekoppelde integraties</numerusform>
        </translation>
    </message>
    <message>
        <source>Send a change event to “%1”</source>
        <translation>Change event versturen naar “%1”</translation>
    </message>
    <message>
        <source>Resolve the incident “%1”</source>
        <translation>Incident “%1” oplossen</translation>
    </message>
    <message>
        <source>Create the alert definition “%1”</source>
        <translation>Alertdefinitie “%1” maken</translation>
    </message>
    <message>
        <source>Delete the alert definition “%1”</source>
        <translation>Alertdefinitie “%1” verwijderen</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a name</comment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Change %1</source>
        <comment>level of definition</comment>
        <translation>Wijzigen: %1</translation>
    </message>
    <message>
        <source>Start the maintenance window “%1”</source>
        <translation>Onderhoudsvenster “%1” starten</translation>
    </message>
    <message>
        <source>End the maintenance window “%1”</source>
        <translation>Onderhoudsvenster “%1” beëindigen</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>a value</comment>
        <translation>niet bekend</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>value before, value after</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>It was %1.</source>
        <comment>options</comment>
        <translation>Voorheen: %1.</translation>
    </message>
    <message>
        <source>Opens no incident and notifies nobody.</source>
        <translation>Opent geen incident en waarschuwt niemand.</translation>
    </message>
    <message>
        <source>No effect</source>
        <translation>Geen effect</translation>
    </message>
    <message>
        <source>A resolved incident cannot be opened again.</source>
        <translation>Een opgelost incident kan niet opnieuw worden geopend.</translation>
    </message>
    <message>
        <source>With which options it was attached cannot be read back. Attach it again where you want it.</source>
        <translation>Met welke opties de integratie was gekoppeld, is niet terug te lezen. Koppel die opnieuw waar u wilt.</translation>
    </message>
    <message>
        <source>How the options were before is not known: Uptrends does not show them, and this app had not set them.</source>
        <translation>Hoe de opties eerder waren, is niet bekend: Uptrends toont ze niet en deze app had ze niet ingesteld.</translation>
    </message>
    <message>
        <source>How it was before was not written down.</source>
        <translation>Hoe het eerder was, is niet vastgelegd.</translation>
    </message>
    <message>
        <source>A window that has ended cannot be taken up again. Make a new one.</source>
        <translation>Een venster dat is afgelopen, kan niet worden hervat. Maak een nieuw.</translation>
    </message>
    <message>
        <source>It is attached again as this app last set it: %1.</source>
        <comment>options</comment>
        <translation>De integratie wordt weer gekoppeld zoals deze app die het laatst heeft ingesteld: %1.</translation>
    </message>
    <message>
        <source>Uptrends deletes the alert definition with all its levels, also what was added to it since. This cannot be undone.</source>
        <translation>Uptrends verwijdert de alertdefinitie met alle niveaus, ook wat er sindsdien aan is toegevoegd. Dit kan niet ongedaan worden gemaakt.</translation>
    </message>
    <message>
        <source>Its errors alert through this definition again.</source>
        <translation>Fouten ervan geven weer alerts via deze definitie.</translation>
    </message>
    <message>
        <source>Its errors no longer alert through this definition.</source>
        <translation>Fouten ervan geven geen alerts meer via deze definitie.</translation>
    </message>
    <message>
        <source>They are alerted at this level again.</source>
        <translation>Ze krijgen op dit niveau weer alerts.</translation>
    </message>
    <message>
        <source>They are no longer alerted at this level.</source>
        <translation>Ze krijgen op dit niveau geen alerts meer.</translation>
    </message>
    <message>
        <source>The maintenance ends now: errors open incidents again.</source>
        <translation>Het onderhoud eindigt nu: fouten openen weer incidents.</translation>
    </message>
</context>
<context>
    <name>CopyText</name>
    <message>
        <source>Copied</source>
        <translation>Gekopieerd</translation>
    </message>
</context>
<context>
    <name>DefinitionWords</name>
    <message>
        <source>%1 “%2”</source>
        <comment>kind of thing, its name</comment>
        <translation>%1 “%2”</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>Toevoegen: %1</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>Verwijderen: %1</translation>
    </message>
    <message>
        <source>Alert definition</source>
        <translation>Alertdefinitie</translation>
    </message>
    <message>
        <source>Escalation level %1</source>
        <translation>Escalatieniveau %1</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>Integratie</translation>
    </message>
    <message>
        <source>level is gone</source>
        <translation>niveau is weg</translation>
    </message>
    <message>
        <source>not there</source>
        <comment>a member of a list</comment>
        <translation>niet in de lijst</translation>
    </message>
    <message>
        <source>there</source>
        <comment>a member of a list</comment>
        <translation>in de lijst</translation>
    </message>
    <message>
        <source>not attached</source>
        <translation>niet gekoppeld</translation>
    </message>
    <message>
        <source>attached</source>
        <translation>gekoppeld</translation>
    </message>
    <message>
        <source>attached, %1</source>
        <comment>and its options</comment>
        <translation>gekoppeld, %1</translation>
    </message>
    <message>
        <source>This alert definition is not active: it sends nothing.</source>
        <translation>Deze alertdefinitie is niet actief: er wordt niets verstuurd.</translation>
    </message>
    <message>
        <source>There are no monitors in it: nothing can fail here.</source>
        <translation>Er zitten geen controleregels in: hier kan niets misgaan.</translation>
    </message>
    <message>
        <source>No escalation level is active: nobody is alerted.</source>
        <translation>Er is geen escalatieniveau actief: niemand krijgt een alert.</translation>
    </message>
    <message>
        <source>Level %1 has neither operators nor integrations: it tells nobody.</source>
        <translation>Niveau %1 heeft geen operators en geen integraties: niemand wordt gewaarschuwd.</translation>
    </message>
    <message>
        <source>Level %1 has no operator or group. Uptrends does not say whether it alerts then: send a test.</source>
        <translation>Niveau %1 heeft geen operator of groep. Uptrends zegt niet of er dan een alert uitgaat: verstuur een test.</translation>
    </message>
    <message>
        <source>“%1” is switched off on level %2: it sends nothing there.</source>
        <translation>“%1” is op niveau %2 uitgeschakeld en verstuurt daar niets.</translation>
    </message>
    <message>
        <source>“%1” sends no OK alerts on level %2: its incidents stay open until somebody resolves them.</source>
        <translation>“%1” verstuurt op niveau %2 geen OK-alerts: de incidents blijven open tot iemand ze oplost.</translation>
    </message>
    <message>
        <source>“%1” sends no OK alerts on level %2, and the PagerDuty services it feeds do not resolve by themselves: its incidents stay open until somebody resolves them.</source>
        <translation>“%1” verstuurt op niveau %2 geen OK-alerts, en de PagerDuty-services erachter lossen incidents niet vanzelf op: die blijven open tot iemand ze oplost.</translation>
    </message>
    <message>
        <source>“%1” gets reminders on level %2: they do not change a PagerDuty incident.</source>
        <translation>“%1” krijgt op niveau %2 herinneringen: die veranderen niets aan een PagerDuty-incident.</translation>
    </message>
    <message>
        <source>Level %1 fires after %2 min, while reminders of level %3 still run: people are told twice.</source>
        <translation>Niveau %1 komt na %2 min aan de beurt, terwijl de herinneringen van niveau %3 nog lopen: mensen worden dubbel gewaarschuwd.</translation>
    </message>
    <message>
        <source>Level %1 fires before level %2.</source>
        <translation>Niveau %1 komt eerder aan de beurt dan niveau %2.</translation>
    </message>
    <message>
        <source>Level %1 has a condition that this version does not know. It is kept as it is unless you choose another.</source>
        <translation>Niveau %1 heeft een voorwaarde die deze versie niet kent. Die blijft zoals die is, tenzij u een andere kiest.</translation>
    </message>
    <message>
        <source>An alert definition needs a name.</source>
        <translation>Een alertdefinitie heeft een naam nodig.</translation>
    </message>
    <message>
        <source>This must be at least 1.</source>
        <translation>Dit moet minstens 1 zijn.</translation>
    </message>
    <message>
        <source>This cannot be negative.</source>
        <translation>Dit kan niet negatief zijn.</translation>
    </message>
    <message>
        <source>Attach “%1”: %2</source>
        <comment>integration: its options</comment>
        <translation>“%1” koppelen: %2</translation>
    </message>
    <message>
        <source>Detach “%1”</source>
        <translation>“%1” loskoppelen</translation>
    </message>
    <message>
        <source>“%1” · %2</source>
        <comment>integration · what changes</comment>
        <translation>“%1” · %2</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wacht</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Opslaan…</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aangenomen</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Opgeslagen</translation>
    </message>
    <message>
        <source>Was so already</source>
        <translation>Was al zo</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Mislukt</translation>
    </message>
    <message>
        <source>Out of date</source>
        <translation>Verouderd</translation>
    </message>
    <message>
        <source>No unsaved changes</source>
        <translation>Alles is opgeslagen</translation>
    </message>
    <message>
        <source>1 unsaved change</source>
        <translation>1 niet-opgeslagen wijziging</translation>
    </message>
    <message numerus="yes">
        <source>%n unsaved changes</source>
        <translation>
            <numerusform>%n niet-opgeslagen wijziging</numerusform>
            <numerusform>%n niet-opgeslagen wijzigingen</numerusform>
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
        <translation>Vermoedelijk</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>alerts reach a person</comment>
        <translation>Niet bekend</translation>
    </message>
    <message>
        <source>No</source>
        <comment>alerts reach a person</comment>
        <translation>Nee</translation>
    </message>
    <message>
        <source>Not all of it could be read.</source>
        <translation>Niet alles kon worden gelezen.</translation>
    </message>
    <message>
        <source>No escalation level is active.</source>
        <translation>Er is geen escalatieniveau actief.</translation>
    </message>
    <message>
        <source>Its active levels have neither operators nor integrations.</source>
        <translation>De actieve niveaus hebben geen operators en geen integraties.</translation>
    </message>
    <message>
        <source>None of its operators is on duty.</source>
        <translation>Geen van de operators heeft dienst.</translation>
    </message>
    <message>
        <source>Whether its operators are on duty is not known.</source>
        <translation>Of de operators dienst hebben, is niet bekend.</translation>
    </message>
    <message>
        <source>Its operator group is empty.</source>
        <translation>De operatorgroep is leeg.</translation>
    </message>
    <message>
        <source>Who is in its operator group has not been read.</source>
        <translation>Wie er in de operatorgroep zit, is niet gelezen.</translation>
    </message>
    <message>
        <source>It has operators, but no e-mail, SMS or phone integration to tell them by.</source>
        <translation>Er zijn operators, maar geen integratie voor e-mail, sms of telefoon om ze te waarschuwen.</translation>
    </message>
    <message>
        <source>This app switched its integration off.</source>
        <translation>Deze app heeft de integratie uitgeschakeld.</translation>
    </message>
    <message>
        <source>Uptrends does not show whether its integration is switched on there.</source>
        <translation>Uptrends toont niet of de integratie daar is ingeschakeld.</translation>
    </message>
    <message>
        <source>The API user may not see its integration.</source>
        <translation>De API-gebruiker mag de integratie niet zien.</translation>
    </message>
    <message>
        <source>Its integration feeds a status page.</source>
        <translation>De integratie verstuurt naar een statuspagina.</translation>
    </message>
    <message>
        <source>Who reads what its integration sends cannot be known.</source>
        <translation>Wie leest wat de integratie verstuurt, is niet te achterhalen.</translation>
    </message>
    <message>
        <source>It has no operators: Uptrends ties alerts to operators.</source>
        <translation>Er zijn geen operators: Uptrends koppelt alerts aan operators.</translation>
    </message>
    <message>
        <source>Which PagerDuty services its integration feeds has not been found out.</source>
        <translation>Naar welke PagerDuty-services de integratie verstuurt, is niet uitgezocht.</translation>
    </message>
    <message>
        <source>Its integration feeds no PagerDuty service.</source>
        <translation>De integratie verstuurt naar geen enkele PagerDuty-service.</translation>
    </message>
    <message>
        <source>The PagerDuty service it feeds is gone.</source>
        <translation>De PagerDuty-service waarnaar wordt verstuurd, bestaat niet meer.</translation>
    </message>
    <message>
        <source>Not all PagerDuty services could be read.</source>
        <translation>Niet alle PagerDuty-services konden worden gelezen.</translation>
    </message>
    <message>
        <source>The PagerDuty service it feeds is disabled.</source>
        <translation>De PagerDuty-service waarnaar wordt verstuurd, is uitgeschakeld.</translation>
    </message>
    <message>
        <source>The PagerDuty service it feeds is in maintenance.</source>
        <translation>De PagerDuty-service waarnaar wordt verstuurd, is in onderhoud.</translation>
    </message>
    <message>
        <source>Who is on call has not been read.</source>
        <translation>Wie on-call is, is niet gelezen.</translation>
    </message>
    <message>
        <source>Nobody is on call for the PagerDuty service it feeds.</source>
        <translation>Voor de PagerDuty-service waarnaar wordt verstuurd, is niemand on-call.</translation>
    </message>
    <message>
        <source>Its escalation level, with all that is set there</source>
        <translation>Het escalatieniveau, met alles wat daar is ingesteld</translation>
    </message>
    <message numerus="yes">
        <source>Its %n escalation levels, with all that is set there</source>
        <translation>
            <numerusform>Het %n escalatieniveau, met alles wat daar is ingesteld</numerusform>
            <numerusform>De %n escalatieniveaus, met alles wat daar is ingesteld</numerusform>
        </translation>
    </message>
    <message>
        <source>1 attached integration; the integration itself stays</source>
        <translation>1 gekoppelde integratie; de integratie zelf blijft</translation>
    </message>
    <message numerus="yes">
        <source>%n attached integrations; the integrations themselves stay</source>
        <translation>
            <numerusform>%n gekoppelde integratie; de integratie zelf blijft</numerusform>
            <numerusform>%n gekoppelde integraties; de integraties zelf blijven</numerusform>
        </translation>
    </message>
    <message>
        <source>It alerts for %1; the monitors themselves stay</source>
        <comment>12 monitors, 2 groups</comment>
        <translation>Alerts voor %1; de controleregels zelf blijven</translation>
    </message>
    <message>
        <source>“%1” is then alerted by nothing else</source>
        <translation>Geen andere definitie waarschuwt dan nog voor “%1”</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>Sms</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>Custom integration</source>
        <translation>Aangepaste integratie</translation>
    </message>
    <message>
        <source>“%1” at the service %2</source>
        <comment>monitor, StatusHub service</comment>
        <translation>“%1” bij service %2</translation>
    </message>
    <message>
        <source>Add service link: %1</source>
        <translation>Servicekoppeling toevoegen: %1</translation>
    </message>
    <message>
        <source>Remove service link: %1</source>
        <translation>Servicekoppeling verwijderen: %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>integration · one of its fields</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>a value</comment>
        <translation>niet bekend</translation>
    </message>
    <message>
        <source>This is not an e-mail address, or one of these is not.</source>
        <translation>Dit is geen e-mailadres, of een ervan is het niet.</translation>
    </message>
    <message>
        <source>Uptrends answered: %1</source>
        <translation>Uptrends antwoordde: %1</translation>
    </message>
</context>
<context>
    <name>DeliveryWords</name>
    <message>
        <source>It did not happen.</source>
        <translation>Dit is niet gebeurd.</translation>
    </message>
    <message>
        <source>The Events API accepted the message.</source>
        <translation>De Events API heeft het bericht aangenomen.</translation>
    </message>
    <message>
        <source>PagerDuty opened an incident.</source>
        <translation>PagerDuty heeft een incident geopend.</translation>
    </message>
    <message>
        <source>#%1 on %2.</source>
        <translation>Nr. %1 op %2.</translation>
    </message>
    <message>
        <source>#%1 on %2, urgency %3.</source>
        <translation>Nr. %1 op %2, urgentie %3.</translation>
    </message>
    <message>
        <source>low</source>
        <translation>laag</translation>
    </message>
    <message>
        <source>high</source>
        <translation>hoog</translation>
    </message>
    <message>
        <source>The Events API accepted the end of the problem.</source>
        <translation>De Events API heeft het einde van het probleem aangenomen.</translation>
    </message>
    <message>
        <source>Read back as resolved.</source>
        <translation>Teruggelezen als opgelost.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Versturen…</translation>
    </message>
    <message>
        <source>Looking for the incident…</source>
        <translation>Incident zoeken…</translation>
    </message>
    <message>
        <source>Waiting for PagerDuty to tell somebody…</source>
        <translation>Wachten tot PagerDuty iemand waarschuwt…</translation>
    </message>
    <message>
        <source>Telling PagerDuty that it is over…</source>
        <translation>PagerDuty melden dat het voorbij is…</translation>
    </message>
    <message>
        <source>Waiting for PagerDuty to confirm…</source>
        <translation>Wachten op bevestiging van PagerDuty…</translation>
    </message>
    <message>
        <source>A message goes to PagerDuty, as Uptrends would send it.</source>
        <translation>Er gaat een bericht naar PagerDuty, zoals Uptrends het zou versturen.</translation>
    </message>
    <message>
        <source>PagerDuty opens an incident on the service.</source>
        <translation>PagerDuty opent een incident in de service.</translation>
    </message>
    <message>
        <source>Whoever is on call gets a notification.</source>
        <translation>Wie on-call is, krijgt een melding.</translation>
    </message>
    <message>
        <source>The message is taken back.</source>
        <translation>Het bericht wordt ingetrokken.</translation>
    </message>
    <message>
        <source>The incident is read back as resolved.</source>
        <translation>Het incident wordt als opgelost teruggelezen.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a service in quotation marks</comment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>The service has no integration that takes events.</source>
        <translation>De service heeft geen integratie die events aanneemt.</translation>
    </message>
    <message>
        <source>Connect %1 in step 2, or add an Events API v2 integration to it in PagerDuty.</source>
        <translation>Verbind %1 in stap 2, of voeg er in PagerDuty een Events API v2-integratie aan toe.</translation>
    </message>
    <message>
        <source>PagerDuty does not know the integration key.</source>
        <translation>PagerDuty kent de integration key niet.</translation>
    </message>
    <message>
        <source>The key was deleted or replaced, or the account is in the other region. Look at the integrations of %1 in PagerDuty, and at the region under Accounts.</source>
        <translation>De key is verwijderd of vervangen, of het account zit in de andere regio. Controleer de integraties van %1 in PagerDuty en de regio onder “Accounts”.</translation>
    </message>
    <message>
        <source>The service is disabled.</source>
        <translation>De service is uitgeschakeld.</translation>
    </message>
    <message>
        <source>PagerDuty takes messages for %1 but opens no incidents. Enable it in PagerDuty, then send again.</source>
        <translation>PagerDuty neemt berichten voor %1 aan, maar opent geen incidents. Schakel de service in PagerDuty in en verstuur dan opnieuw.</translation>
    </message>
    <message>
        <source>The service is in a maintenance window.</source>
        <translation>De service zit in een onderhoudsvenster.</translation>
    </message>
    <message>
        <source>Until it ends, %1 opens no incidents. Wait for its end or close it in PagerDuty, then send again.</source>
        <translation>Tot het voorbij is, opent %1 geen incidents. Wacht het einde af of sluit het venster in PagerDuty en verstuur dan opnieuw.</translation>
    </message>
    <message>
        <source>Nobody is on call.</source>
        <translation>Niemand is on-call.</translation>
    </message>
    <message>
        <source>PagerDuty has nobody to tell about %1 now. Put somebody on call on its escalation policy, then send again.</source>
        <translation>PagerDuty kan voor %1 nu niemand waarschuwen. Zet iemand on-call in de escalation policy en verstuur dan opnieuw.</translation>
    </message>
    <message>
        <source>The alert was suppressed.</source>
        <translation>De alert is onderdrukt (suppressed).</translation>
    </message>
    <message>
        <source>An event rule or orchestration in PagerDuty keeps it from becoming an incident. Look at the rules for %1, then send again.</source>
        <translation>Een event rule of orchestration in PagerDuty voorkomt dat het een incident wordt. Controleer de regels voor %1 en verstuur dan opnieuw.</translation>
    </message>
    <message>
        <source>PagerDuty accepted the message, but no incident was seen.</source>
        <translation>PagerDuty heeft het bericht aangenomen, maar er was geen incident te zien.</translation>
    </message>
    <message>
        <source>%1 is enabled and somebody is on call. The alert may be paused, or grouped into an incident that was open already. Look at the alerts of the service in PagerDuty.</source>
        <translation>%1 staat aan en er is iemand on-call. Misschien is de alert gepauzeerd of gegroepeerd in een incident dat al open was. Bekijk de alerts van de service in PagerDuty.</translation>
    </message>
    <message>
        <source>Not sent to PagerDuty</source>
        <translation>Niet naar PagerDuty verstuurd</translation>
    </message>
    <message>
        <source>Sent to PagerDuty</source>
        <translation>Naar PagerDuty verstuurd</translation>
    </message>
    <message>
        <source>No incident</source>
        <translation>Geen incident</translation>
    </message>
    <message>
        <source>Incident opened</source>
        <translation>Incident geopend</translation>
    </message>
    <message>
        <source>Nobody was told</source>
        <translation>Niemand gewaarschuwd</translation>
    </message>
    <message>
        <source>Somebody was told</source>
        <translation>Iemand gewaarschuwd</translation>
    </message>
    <message>
        <source>Not resolved</source>
        <translation>Niet opgelost</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Opgelost</translation>
    </message>
    <message>
        <source>Resolving</source>
        <translation>Wordt opgelost</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Niet bevestigd</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bevestigd</translation>
    </message>
    <message>
        <source>Left out.</source>
        <translation>Overgeslagen.</translation>
    </message>
    <message>
        <source>now</source>
        <translation>nu</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>push notification</source>
        <translation>pushmelding</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>text message</source>
        <translation>sms</translation>
    </message>
    <message>
        <source>phone call</source>
        <translation>telefoon</translation>
    </message>
    <message>
        <source>PagerDuty told somebody.</source>
        <translation>PagerDuty heeft iemand gewaarschuwd.</translation>
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
        <translation>[TEST] Verbindingstest Uptrends → PagerDuty</translation>
    </message>
    <message>
        <source>A test message from Alertbridge (%1). It resolves itself; nothing has to be done.</source>
        <translation>Een testbericht van Alertbridge (%1). Het wordt vanzelf opgelost; u hoeft niets te doen.</translation>
    </message>
    <message>
        <source>The incident was resolved over the REST API.</source>
        <translation>Het incident is via de REST API opgelost.</translation>
    </message>
    <message>
        <source>PagerDuty lists it among the service’s changes.</source>
        <translation>PagerDuty vermeldt het bij de wijzigingen van de service.</translation>
    </message>
    <message>
        <source>Looking for the change at the service…</source>
        <translation>De wijziging bij de service zoeken…</translation>
    </message>
    <message>
        <source>The change is read back at the service.</source>
        <translation>De wijziging is bij de service teruggelezen.</translation>
    </message>
    <message>
        <source>Not seen at the service</source>
        <translation>Niet gezien bij de service</translation>
    </message>
    <message>
        <source>Seen at the service</source>
        <translation>Gezien bij de service</translation>
    </message>
    <message>
        <source>The incident stays open until you send OK.</source>
        <translation>Het incident blijft open tot u OK verstuurt.</translation>
    </message>
    <message>
        <source>The key is good</source>
        <translation>De key klopt</translation>
    </message>
    <message>
        <source>The integration key belongs to this service. Whether an incident opens and somebody is told was not tried.</source>
        <translation>De integration key hoort bij deze service. Of er een incident opent en iemand wordt gewaarschuwd, is niet geprobeerd.</translation>
    </message>
    <message>
        <source>Somebody was told, and the incident is open</source>
        <translation>Iemand is gewaarschuwd en het incident is open</translation>
    </message>
    <message>
        <source>Send OK when you have seen enough. Until then PagerDuty treats it as a real problem.</source>
        <translation>Verstuur OK als u genoeg hebt gezien. Tot dan behandelt PagerDuty het als een echt probleem.</translation>
    </message>
    <message>
        <source>Proven</source>
        <translation>Bewezen</translation>
    </message>
    <message>
        <source>Uptrends’ own message became an incident, somebody was told, and it is closed again. All of it was read back from PagerDuty.</source>
        <translation>Het bericht van Uptrends zelf werd een incident, iemand is gewaarschuwd en het is weer gesloten. Dit is allemaal teruggelezen uit PagerDuty.</translation>
    </message>
    <message>
        <source>The message became an incident, somebody was told, and it is closed again. All of it was read back from PagerDuty.</source>
        <translation>Het bericht werd een incident, iemand is gewaarschuwd en het is weer gesloten. Dit is allemaal teruggelezen uit PagerDuty.</translation>
    </message>
    <message>
        <source>No message from Uptrends was seen</source>
        <translation>Er is geen bericht van Uptrends gezien</translation>
    </message>
    <message>
        <source>The integration may be switched off in Uptrends, or feed services that this account cannot see.</source>
        <translation>Misschien is de integratie in Uptrends uitgeschakeld, of verstuurt die naar services die dit account niet kan zien.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestopt</translation>
    </message>
    <message>
        <source>Not proven</source>
        <translation>Niet bewezen</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Bewijs</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fout</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Stil</translation>
    </message>
    <message>
        <source>Whole path</source>
        <translation>Hele weg</translation>
    </message>
    <message>
        <source>Opens a real incident, waits until PagerDuty told somebody, and resolves it at once. Pages whoever is on call.</source>
        <translation>Opent een echt incident, wacht tot PagerDuty iemand heeft gewaarschuwd en lost het meteen op. Roept op wie on-call is.</translation>
    </message>
    <message>
        <source>Opens a real incident and leaves it open until you send OK, so that escalation can be watched. Pages whoever is on call, and goes on to the next level.</source>
        <translation>Opent een echt incident en laat het open tot u OK verstuurt, zodat u de escalatie kunt volgen. Roept op wie on-call is en gaat daarna naar het volgende niveau.</translation>
    </message>
    <message>
        <source>Sends a change event. Wakes nobody: it proves the key and the service, not that an incident opens or that a person is told.</source>
        <translation>Verstuurt een change event. Wekt niemand: dit bewijst de key en de service, niet dat er een incident opent of dat iemand wordt gewaarschuwd.</translation>
    </message>
    <message>
        <source>You press Uptrends’ own test button; Alertbridge finds the incident, learns which services the integration feeds, and resolves it. Pages whoever is on call.</source>
        <translation>U klikt op de testknop van Uptrends zelf; Alertbridge zoekt het incident, ontdekt naar welke services de integratie verstuurt en lost het op. Roept op wie on-call is.</translation>
    </message>
    <message>
        <source>Incident open</source>
        <translation>Incident open</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Bezig</translation>
    </message>
    <message>
        <source>Key is good</source>
        <translation>Key klopt</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <comment>minutes and seconds</comment>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>A test message from Alertbridge (%1). It stays open until OK is sent there; nothing is wrong.</source>
        <translation>Een testbericht van Alertbridge (%1). Het blijft open tot daar OK wordt verstuurd; er is niets aan de hand.</translation>
    </message>
    <message>
        <source>[TEST] Uptrends → PagerDuty key check from Alertbridge</source>
        <translation>[TEST] Uptrends → PagerDuty: controle van de key door Alertbridge</translation>
    </message>
    <message>
        <source>Test incident #%1 on “%2” is still open</source>
        <translation>Testincident nr. %1 op “%2” is nog open</translation>
    </message>
    <message>
        <source>A test incident on “%1” is still open</source>
        <translation>Een testincident op “%1” is nog open</translation>
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
        <translation>Niet uitgevoerd</translation>
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
        <translation>Resultaat</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Gewaarschuwd</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incident</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Duur</translation>
    </message>
    <message>
        <source>Not run: the drill was stopped before. Nothing is proven.</source>
        <translation>Niet uitgevoerd: de oefening is eerder gestopt. Er is niets bewezen.</translation>
    </message>
    <message>
        <source>Incident #%1:</source>
        <translation>Incident nr. %1:</translation>
    </message>
    <message>
        <source>The test incident was still open when this was written.</source>
        <translation>Het testincident was nog open toen dit werd geschreven.</translation>
    </message>
    <message>
        <source>Fire drill: delivery of alerts to people</source>
        <translation>Alarmoefening: bezorging van alerts aan mensen</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>%1 (practice account, simulated)</source>
        <translation>%1 (oefenaccount, nagebootst)</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Geëindigd</translation>
    </message>
    <message>
        <source>Run by</source>
        <translation>Uitgevoerd door</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Onbekend</translation>
    </message>
    <message>
        <source>Run with</source>
        <translation>Uitgevoerd met</translation>
    </message>
    <message>
        <source>%1 proven, %2 not proven, %3 not run</source>
        <translation>%1 bewezen, %2 niet bewezen, %3 niet uitgevoerd</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Overzicht</translation>
    </message>
    <message>
        <source>What was tried</source>
        <translation>Wat is geprobeerd</translation>
    </message>
    <message>
        <source>For each service one test message was sent to PagerDuty with the service’s own integration key. Proven means: an incident opened, PagerDuty noted that somebody was told, and the incident was read back as resolved. Whether that person saw the message is not known, and neither is the way from the monitor to PagerDuty: the whole path test is for that.</source>
        <translation>Voor elke service is één testbericht naar PagerDuty verstuurd met de eigen integration key van de service. Bewezen betekent: er opende een incident, PagerDuty noteerde dat iemand was gewaarschuwd, en het incident is als opgelost teruggelezen. Of die persoon het bericht heeft gezien, is niet bekend, en de weg van de controleregel naar PagerDuty evenmin: daarvoor is de test “Hele weg”.</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Verslag opslaan</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF-document (*.pdf)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Webpagina (*.html)</translation>
    </message>
    <message>
        <source>Fire drill %1</source>
        <comment>a file name with a date</comment>
        <translation>Alarmoefening %1</translation>
    </message>
    <message>
        <source>Report saved</source>
        <translation>Verslag opgeslagen</translation>
    </message>
    <message>
        <source>The report could not be saved</source>
        <translation>Het verslag kon niet worden opgeslagen</translation>
    </message>
    <message>
        <source>%1 could not be written. Choose another folder.</source>
        <translation>%1 kon niet worden geschreven. Kies een andere map.</translation>
    </message>
</context>
<context>
    <name>ErrorNotice</name>
    <message>
        <source>The answer was: %1</source>
        <translation>Het antwoord was: %1</translation>
    </message>
    <message>
        <source>What is shown was read; the rest is missing. %1</source>
        <translation>Wat u ziet, is gelezen; de rest ontbreekt. %1</translation>
    </message>
    <message>
        <source>Show the certificates</source>
        <translation>Certificaten tonen</translation>
    </message>
    <message>
        <source>Network…</source>
        <translation>Netwerk…</translation>
    </message>
</context>
<context>
    <name>ErrorWords</name>
    <message>
        <source>The service</source>
        <translation>De dienst</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a name in quotation marks</comment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>1 second</source>
        <translation>1 seconde</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n seconde</numerusform>
            <numerusform>%n seconden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minuut</numerusform>
            <numerusform>%n minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>The answer was lost, so the service may exist. Alertbridge looks for it before it tries again, so there will not be two.</source>
        <translation>Het antwoord ging verloren, dus de service bestaat misschien al. Alertbridge zoekt die voor een nieuwe poging, zodat het er geen twee worden.</translation>
    </message>
    <message>
        <source>The answer was lost, so the escalation policy may exist. Alertbridge looks for it before it tries again, so there will not be two.</source>
        <translation>Het antwoord ging verloren, dus de escalation policy bestaat misschien al. Alertbridge zoekt die voor een nieuwe poging, zodat het er geen twee worden.</translation>
    </message>
    <message>
        <source>The answer was lost, so the level may have the integration. Alertbridge looks before it tries again.</source>
        <translation>Het antwoord ging verloren, dus het niveau heeft de integratie misschien al. Alertbridge kijkt dat na voor een nieuwe poging.</translation>
    </message>
    <message>
        <source>The answer was lost, so an API user may have been created. You can delete it in Uptrends, under the operator&apos;s API management.</source>
        <translation>Het antwoord ging verloren, dus er is misschien een API-gebruiker gemaakt. U kunt die in Uptrends verwijderen, onder API management van de operator.</translation>
    </message>
    <message>
        <source>The answer was lost, so the message may have arrived. Look for its incident in PagerDuty before you send another.</source>
        <translation>Het antwoord ging verloren, dus het bericht is misschien aangekomen. Zoek het incident in PagerDuty voordat u er nog een verstuurt.</translation>
    </message>
    <message>
        <source>The answer was lost, so the change may have been made. Look before you repeat it.</source>
        <translation>Het antwoord ging verloren, dus de wijziging is misschien doorgevoerd. Kijk dat na voordat u die herhaalt.</translation>
    </message>
    <message>
        <source>What was read before is still there.</source>
        <translation>Wat eerder is gelezen, staat er nog.</translation>
    </message>
    <message>
        <source>What you typed is kept.</source>
        <translation>Wat u hebt ingevuld, blijft staan.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>No API user was created.</source>
        <translation>Er is geen API-gebruiker gemaakt.</translation>
    </message>
    <message>
        <source>The service was not created; what you typed is kept.</source>
        <translation>De service is niet gemaakt; wat u hebt ingevuld, blijft staan.</translation>
    </message>
    <message>
        <source>The escalation policy was not created; what you typed is kept.</source>
        <translation>De escalation policy is niet gemaakt; wat u hebt ingevuld, blijft staan.</translation>
    </message>
    <message>
        <source>The service exists and works without alert grouping.</source>
        <translation>De service bestaat en werkt zonder alertgroepering.</translation>
    </message>
    <message>
        <source>The level is as it was.</source>
        <translation>Het niveau is niet veranderd.</translation>
    </message>
    <message>
        <source>The level still has the integration.</source>
        <translation>Het niveau heeft de integratie nog.</translation>
    </message>
    <message>
        <source>No test message was sent.</source>
        <translation>Er is geen testbericht verstuurd.</translation>
    </message>
    <message>
        <source>It still exists.</source>
        <translation>Het bestaat nog.</translation>
    </message>
    <message>
        <source>Your own accounts are not affected.</source>
        <translation>Uw eigen accounts blijven ongemoeid.</translation>
    </message>
    <message>
        <source>What you typed is still on screen.</source>
        <translation>Wat u hebt ingevuld, staat nog op het scherm.</translation>
    </message>
    <message>
        <source>%1 refused the request.</source>
        <translation>%1 heeft het verzoek geweigerd.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Opnieuw aanmelden</translation>
    </message>
    <message>
        <source>Check the addresses</source>
        <translation>Adressen controleren</translation>
    </message>
    <message>
        <source>Open PagerDuty</source>
        <translation>PagerDuty openen</translation>
    </message>
    <message>
        <source>Open Uptrends</source>
        <translation>Uptrends openen</translation>
    </message>
    <message>
        <source>Choose another</source>
        <translation>Iets anders kiezen</translation>
    </message>
    <message>
        <source>Try again later</source>
        <translation>Later proberen</translation>
    </message>
    <message>
        <source>The practice services did not start.</source>
        <translation>De oefendiensten zijn niet gestart.</translation>
    </message>
    <message>
        <source>They did not answer within 15 seconds. This computer may be very busy.</source>
        <translation>Ze gaven binnen 15 seconden geen antwoord. Misschien heeft deze computer het erg druk.</translation>
    </message>
    <message>
        <source>The program alertbridge-sandbox is missing or cannot be run. It belongs beside Alertbridge; install it again.</source>
        <translation>Het programma alertbridge-sandbox ontbreekt of kan niet worden gestart. Het hoort naast Alertbridge te staan; installeer het opnieuw.</translation>
    </message>
    <message>
        <source>Their first line could not be read. They may be of another version than Alertbridge.</source>
        <translation>Hun eerste regel was niet te lezen. Misschien horen ze bij een andere versie dan Alertbridge.</translation>
    </message>
    <message>
        <source>They ended before they were ready.</source>
        <translation>Ze stopten voordat ze klaar waren.</translation>
    </message>
    <message>
        <source>This address cannot be used.</source>
        <translation>Dit adres kan niet worden gebruikt.</translation>
    </message>
    <message>
        <source>Addresses must begin with https://, or http:// for this computer. Check the addresses under Advanced.</source>
        <translation>Adressen moeten met https:// beginnen, of met http:// voor deze computer. Controleer de adressen onder “Geavanceerd”.</translation>
    </message>
    <message>
        <source>It is still there.</source>
        <translation>Het is er nog.</translation>
    </message>
    <message>
        <source>The service took the request, but it still shows it. Try again in a moment, or remove it in the web app.</source>
        <translation>De dienst heeft het verzoek aangenomen, maar toont het nog. Probeer het zo meteen opnieuw of verwijder het in de webapp.</translation>
    </message>
    <message>
        <source>It was not sent: it could not be noted on this computer first.</source>
        <translation>Het is niet verstuurd: het kon op deze computer niet eerst worden vastgelegd.</translation>
    </message>
    <message>
        <source>Every change is written down before it leaves, so that nothing is lost in a crash. The disk may be full, or the folder may not be written to.</source>
        <translation>Elke wijziging wordt vastgelegd voordat ze vertrekt, zodat bij een crash niets verloren gaat. Misschien is de schijf vol of mag er niet in de map worden geschreven.</translation>
    </message>
    <message>
        <source>It could not be saved on this computer.</source>
        <translation>Op deze computer kon niet worden opgeslagen.</translation>
    </message>
    <message>
        <source>The disk may be full, or the folder may not be written to.</source>
        <translation>Misschien is de schijf vol of mag er niet in de map worden geschreven.</translation>
    </message>
    <message>
        <source>The sign-in could not be started on this computer.</source>
        <translation>Het aanmelden kon op deze computer niet beginnen.</translation>
    </message>
    <message>
        <source>Nothing was changed. Use the other way to sign in, or an API token.</source>
        <translation>Er is niets gewijzigd. Meld u op de andere manier aan of gebruik een API-token.</translation>
    </message>
    <message>
        <source>Something on this computer got in the way.</source>
        <translation>Op deze computer kwam er iets tussen.</translation>
    </message>
    <message>
        <source>create services</source>
        <translation>services te maken</translation>
    </message>
    <message>
        <source>create escalation policies</source>
        <translation>escalation policies te maken</translation>
    </message>
    <message>
        <source>change alert grouping</source>
        <translation>de alertgroepering te wijzigen</translation>
    </message>
    <message>
        <source>read or resolve incidents</source>
        <translation>incidents te lezen of op te lossen</translation>
    </message>
    <message>
        <source>delete this</source>
        <translation>dit te verwijderen</translation>
    </message>
    <message>
        <source>read this</source>
        <translation>dit te lezen</translation>
    </message>
    <message>
        <source>do this</source>
        <translation>dit te doen</translation>
    </message>
    <message>
        <source>It takes the base role User, Manager, Admin, Global Admin or Account Owner.</source>
        <translation>Hiervoor is de basisrol User, Manager, Admin, Global Admin of Account Owner nodig.</translation>
    </message>
    <message>
        <source>It takes the base role Manager, Admin, Global Admin or Account Owner.</source>
        <translation>Hiervoor is de basisrol Manager, Admin, Global Admin of Account Owner nodig.</translation>
    </message>
    <message>
        <source>PagerDuty did not accept the sign-in.</source>
        <translation>PagerDuty heeft de aanmelding niet geaccepteerd.</translation>
    </message>
    <message>
        <source>The token has expired or was revoked, or the account is in the other region. Sign in again, or choose the other region under Accounts.</source>
        <translation>Het token is verlopen of ingetrokken, of het account zit in de andere regio. Meld u opnieuw aan of kies de andere regio onder “Accounts”.</translation>
    </message>
    <message>
        <source>Your PagerDuty plan does not include this alert grouping.</source>
        <translation>Deze alertgroepering zit niet in uw PagerDuty-abonnement.</translation>
    </message>
    <message>
        <source>The service exists and works without it. Alert grouping is part of the AIOps add-on; the owner of your PagerDuty account can tell whether you have it.</source>
        <translation>De service bestaat en werkt zonder. Alertgroepering hoort bij de uitbreiding AIOps; de eigenaar van uw PagerDuty-account weet of u die hebt.</translation>
    </message>
    <message>
        <source>Your PagerDuty plan does not include this.</source>
        <translation>Dit zit niet in uw PagerDuty-abonnement.</translation>
    </message>
    <message>
        <source>PagerDuty says the account lacks the ability for it. The owner of the account can change the plan.</source>
        <translation>PagerDuty meldt dat het account deze mogelijkheid niet heeft. De eigenaar van het account kan het abonnement wijzigen.</translation>
    </message>
    <message>
        <source>PagerDuty does not let this sign-in set the alert grouping.</source>
        <translation>Met deze aanmelding mag u van PagerDuty de alertgroepering niet instellen.</translation>
    </message>
    <message>
        <source>Your plan may not include it, or your role or the token may only read. The service exists and works without it.</source>
        <translation>Misschien zit het niet in uw abonnement, of mag uw rol of het token alleen lezen. De service bestaat en werkt zonder.</translation>
    </message>
    <message>
        <source>Your PagerDuty sign-in may not %1.</source>
        <translation>Uw PagerDuty-aanmelding is niet toereikend om %1.</translation>
    </message>
    <message>
        <source>Your role is too small for it, or the token may only read.</source>
        <translation>Uw rol is hiervoor te beperkt, of het token mag alleen lezen.</translation>
    </message>
    <message>
        <source>An administrator of your PagerDuty account can change it, or sign in with another token.</source>
        <translation>Een beheerder van uw PagerDuty-account kan dit wijzigen; of meld u aan met een ander token.</translation>
    </message>
    <message>
        <source>One of the chosen people or schedules is not there any more.</source>
        <translation>Een van de gekozen personen of roosters bestaat niet meer.</translation>
    </message>
    <message>
        <source>It was deleted, or your sign-in may not see it. Choose the rules again.</source>
        <translation>Die is verwijderd of voor uw aanmelding niet zichtbaar. Kies de regels opnieuw.</translation>
    </message>
    <message>
        <source>The escalation policy is not there any more.</source>
        <translation>De escalation policy bestaat niet meer.</translation>
    </message>
    <message>
        <source>It was deleted, or your sign-in may not see it. Choose another.</source>
        <translation>Die is verwijderd of voor uw aanmelding niet zichtbaar. Kies een andere.</translation>
    </message>
    <message>
        <source>Alert grouping does not know the new service yet.</source>
        <translation>De alertgroepering kent de nieuwe service nog niet.</translation>
    </message>
    <message>
        <source>PagerDuty needs a moment after a service is created. The service exists; try the grouping again.</source>
        <translation>PagerDuty heeft even tijd nodig nadat een service is gemaakt. De service bestaat; probeer de groepering opnieuw.</translation>
    </message>
    <message>
        <source>It is already gone.</source>
        <translation>Het is al weg.</translation>
    </message>
    <message>
        <source>PagerDuty does not know it any more.</source>
        <translation>PagerDuty kent het niet meer.</translation>
    </message>
    <message>
        <source>PagerDuty does not know this any more.</source>
        <translation>PagerDuty kent dit niet meer.</translation>
    </message>
    <message>
        <source>PagerDuty does not know %1.</source>
        <translation>PagerDuty kent %1 niet.</translation>
    </message>
    <message>
        <source>It was deleted, or your sign-in may not see it.</source>
        <translation>Het is verwijderd of voor uw aanmelding niet zichtbaar.</translation>
    </message>
    <message>
        <source>An escalation policy with this name exists.</source>
        <translation>Er bestaat al een escalation policy met deze naam.</translation>
    </message>
    <message>
        <source>An escalation policy called %1 exists.</source>
        <translation>Er bestaat al een escalation policy met de naam %1.</translation>
    </message>
    <message>
        <source>Use the existing one, or choose another name. What you typed is kept.</source>
        <translation>Gebruik de bestaande of kies een andere naam. Wat u hebt ingevuld, blijft staan.</translation>
    </message>
    <message>
        <source>A service with this name exists.</source>
        <translation>Er bestaat al een service met deze naam.</translation>
    </message>
    <message>
        <source>A service called %1 exists.</source>
        <translation>Er bestaat al een service met de naam %1.</translation>
    </message>
    <message>
        <source>PagerDuty refused the alert grouping.</source>
        <translation>PagerDuty heeft de alertgroepering geweigerd.</translation>
    </message>
    <message>
        <source>The service may belong to another grouping setting, or the plan lacks this kind. The service exists and works without it.</source>
        <translation>Misschien hoort de service bij een andere groepering, of zit dit type niet in het abonnement. De service bestaat en werkt zonder.</translation>
    </message>
    <message>
        <source>PagerDuty did not understand the request.</source>
        <translation>PagerDuty heeft het verzoek niet begrepen.</translation>
    </message>
    <message>
        <source>Check the token and the addresses under Advanced.</source>
        <translation>Controleer het token en de adressen onder “Geavanceerd”.</translation>
    </message>
    <message>
        <source>PagerDuty refused a value.</source>
        <translation>PagerDuty heeft een waarde geweigerd.</translation>
    </message>
    <message>
        <source>Change what PagerDuty names below, then try again.</source>
        <translation>Wijzig wat PagerDuty hieronder noemt en probeer het dan opnieuw.</translation>
    </message>
    <message>
        <source>A limit of your PagerDuty plan is reached.</source>
        <translation>Een grens van uw PagerDuty-abonnement is bereikt.</translation>
    </message>
    <message>
        <source>No more of these can be made on this plan. Use an existing one, or ask the owner of the account.</source>
        <translation>Met dit abonnement kunnen er niet meer worden gemaakt. Gebruik wat er al is of vraag het de eigenaar van het account.</translation>
    </message>
    <message>
        <source>This PagerDuty account has expired.</source>
        <translation>Dit PagerDuty-account is verlopen.</translation>
    </message>
    <message>
        <source>This PagerDuty account is locked.</source>
        <translation>Dit PagerDuty-account is geblokkeerd.</translation>
    </message>
    <message>
        <source>Its owner can open it again in PagerDuty.</source>
        <translation>De eigenaar kan het in PagerDuty weer openen.</translation>
    </message>
    <message>
        <source>PagerDuty does not know the From e-mail.</source>
        <translation>PagerDuty kent het From-e-mailadres niet.</translation>
    </message>
    <message>
        <source>With an account token, changes to incidents are made in the name of a user. Give the e-mail of a user of this account under Accounts.</source>
        <translation>Met een accounttoken worden incidents namens een gebruiker gewijzigd. Geef onder “Accounts” het e-mailadres van een gebruiker van dit account op.</translation>
    </message>
    <message>
        <source>Choose another.</source>
        <translation>Kies een andere.</translation>
    </message>
    <message>
        <source>Nobody is on call on this escalation policy.</source>
        <translation>In deze escalation policy is niemand on-call.</translation>
    </message>
    <message>
        <source>Put somebody on call in PagerDuty, or choose another policy.</source>
        <translation>Zet in PagerDuty iemand on-call of kies een andere policy.</translation>
    </message>
    <message>
        <source>It was changed by somebody else meanwhile.</source>
        <translation>Iemand anders heeft het intussen gewijzigd.</translation>
    </message>
    <message>
        <source>Read it again, then try again.</source>
        <translation>Lees het opnieuw en probeer het dan nog eens.</translation>
    </message>
    <message>
        <source>PagerDuty did not accept the integration key.</source>
        <translation>PagerDuty heeft de integration key niet geaccepteerd.</translation>
    </message>
    <message>
        <source>The key was deleted or replaced, or belongs to the other region. Look at the integrations of the service in PagerDuty.</source>
        <translation>De key is verwijderd of vervangen, of hoort bij de andere regio. Controleer de integraties van de service in PagerDuty.</translation>
    </message>
    <message>
        <source>PagerDuty did not take the message.</source>
        <translation>PagerDuty heeft het bericht niet aangenomen.</translation>
    </message>
    <message>
        <source>The answer does not belong to this sign-in.</source>
        <translation>Het antwoord hoort niet bij deze aanmelding.</translation>
    </message>
    <message>
        <source>PagerDuty&apos;s answer came without the mark that Alertbridge gave it, so it was not used. Start again; if it happens again, something between you and PagerDuty changes addresses.</source>
        <translation>Het antwoord van PagerDuty kwam zonder het kenmerk dat Alertbridge had meegegeven en is daarom niet gebruikt. Begin opnieuw; gebeurt het weer, dan verandert iets tussen u en PagerDuty de adressen.</translation>
    </message>
    <message>
        <source>The answer belongs to another sign-in.</source>
        <translation>Het antwoord hoort bij een andere aanmelding.</translation>
    </message>
    <message>
        <source>It was not used. That happens when an older sign-in page was still open. Close it and start again.</source>
        <translation>Het is niet gebruikt. Dat gebeurt als er nog een oudere aanmeldpagina openstond. Sluit die en begin opnieuw.</translation>
    </message>
    <message>
        <source>Access was not given.</source>
        <translation>Er is geen toegang gegeven.</translation>
    </message>
    <message>
        <source>PagerDuty says the request was declined. Start again and choose to allow it, or use an API token.</source>
        <translation>PagerDuty meldt dat het verzoek is afgewezen. Begin opnieuw en sta de toegang toe, of gebruik een API-token.</translation>
    </message>
    <message>
        <source>PagerDuty came back without a code.</source>
        <translation>PagerDuty kwam terug zonder code.</translation>
    </message>
    <message>
        <source>The sign-in could not be finished. Start again.</source>
        <translation>Het aanmelden kon niet worden afgerond. Begin opnieuw.</translation>
    </message>
    <message>
        <source>The code was too old.</source>
        <translation>De code was te oud.</translation>
    </message>
    <message>
        <source>PagerDuty&apos;s code lives 30 seconds and can be used once. Start again; it usually works at the second try.</source>
        <translation>De code van PagerDuty is 30 seconden geldig en werkt één keer. Begin opnieuw; de tweede keer lukt het meestal.</translation>
    </message>
    <message>
        <source>PagerDuty did not give the right to write.</source>
        <translation>PagerDuty heeft geen schrijfrechten gegeven.</translation>
    </message>
    <message>
        <source>Your PagerDuty app grants too little. In PagerDuty, open the app under App Registration, choose Classic User OAuth with Read/Write, save, and start again.</source>
        <translation>Uw PagerDuty-app geeft te weinig rechten. Open de app in PagerDuty onder App Registration, kies Classic User OAuth met Read/Write, sla op en begin opnieuw.</translation>
    </message>
    <message>
        <source>This sign-in was already finished.</source>
        <translation>Deze aanmelding was al afgerond.</translation>
    </message>
    <message>
        <source>A second answer came and was not used. Start again if you are not connected.</source>
        <translation>Er kwam een tweede antwoord, dat niet is gebruikt. Begin opnieuw als u niet verbonden bent.</translation>
    </message>
    <message>
        <source>PagerDuty does not know this client ID.</source>
        <translation>PagerDuty kent deze client-ID niet.</translation>
    </message>
    <message>
        <source>Copy it again from the Client tab of your app in PagerDuty, under App Registration.</source>
        <translation>Kopieer die opnieuw van het tabblad Client van uw app in PagerDuty, onder App Registration.</translation>
    </message>
    <message>
        <source>PagerDuty did not accept the code.</source>
        <translation>PagerDuty heeft de code niet geaccepteerd.</translation>
    </message>
    <message>
        <source>It lives 30 seconds and can be used once, and the redirect address must be one that is registered with your app. Start again.</source>
        <translation>De code is 30 seconden geldig en werkt één keer, en het redirect-adres moet bij uw app geregistreerd zijn. Begin opnieuw.</translation>
    </message>
    <message>
        <source>The answer was made for another app.</source>
        <translation>Het antwoord was voor een andere app bedoeld.</translation>
    </message>
    <message>
        <source>It was not used. Check the client ID and the PagerDuty identity address under Advanced, then start again.</source>
        <translation>Het is niet gebruikt. Controleer de client-ID en onder “Geavanceerd” het adres “PagerDuty-aanmelding” en begin dan opnieuw.</translation>
    </message>
    <message>
        <source>The PagerDuty sign-in has ended.</source>
        <translation>De PagerDuty-aanmelding is verlopen.</translation>
    </message>
    <message>
        <source>It could not be renewed by itself. Sign in again; nothing else is lost.</source>
        <translation>Die kon niet vanzelf worden vernieuwd. Meld u opnieuw aan; verder is er niets verloren.</translation>
    </message>
    <message>
        <source>PagerDuty could not finish the sign-in.</source>
        <translation>PagerDuty kon het aanmelden niet afronden.</translation>
    </message>
    <message>
        <source>It has a problem at its end. Start again in a moment.</source>
        <translation>Het probleem ligt bij PagerDuty. Begin over een ogenblik opnieuw.</translation>
    </message>
    <message>
        <source>No answer came from the browser.</source>
        <translation>Er kwam geen antwoord van de browser.</translation>
    </message>
    <message>
        <source>Alertbridge waited five minutes. If PagerDuty showed “Invalid or missing value for redirect_uri parameter”, register the redirect addresses with your app, then start again.</source>
        <translation>Alertbridge heeft vijf minuten gewacht. Toonde PagerDuty “Invalid or missing value for redirect_uri parameter”, registreer dan de redirect-adressen bij uw app en begin opnieuw.</translation>
    </message>
    <message>
        <source>This is not a client ID.</source>
        <translation>Dit is geen client-ID.</translation>
    </message>
    <message>
        <source>A client ID has 32 digits and letters in five groups, as on the Client tab of your app.</source>
        <translation>Een client-ID heeft 32 cijfers en letters in vijf groepen, zoals op het tabblad Client van uw app.</translation>
    </message>
    <message>
        <source>Your browser did not open.</source>
        <translation>Uw browser is niet geopend.</translation>
    </message>
    <message>
        <source>Copy the address and open it yourself, or choose another way to sign in.</source>
        <translation>Kopieer het adres en open het zelf, of meld u op een andere manier aan.</translation>
    </message>
    <message>
        <source>The redirect addresses are in use on this computer.</source>
        <translation>De redirect-adressen zijn op deze computer al in gebruik.</translation>
    </message>
    <message>
        <source>Another program listens on their ports.</source>
        <translation>Een ander programma luistert op de poorten ervan.</translation>
    </message>
    <message>
        <source>Another program listens on these ports: %1.</source>
        <translation>Een ander programma luistert op deze poorten: %1.</translation>
    </message>
    <message>
        <source>Close it, or sign in here instead.</source>
        <translation>Sluit het, of meld u in plaats daarvan hier aan.</translation>
    </message>
    <message>
        <source>PagerDuty did not finish the sign-in.</source>
        <translation>PagerDuty heeft het aanmelden niet afgerond.</translation>
    </message>
    <message>
        <source>Nothing was changed. Start again, use the other way to sign in, or an API token.</source>
        <translation>Er is niets gewijzigd. Begin opnieuw, meld u op de andere manier aan of gebruik een API-token.</translation>
    </message>
    <message>
        <source>%1 wanted to send the request on to another address.</source>
        <translation>%1 wilde het verzoek naar een ander adres doorsturen.</translation>
    </message>
    <message>
        <source>Something else answered instead of %1.</source>
        <translation>Iets anders gaf antwoord in plaats van %1.</translation>
    </message>
    <message>
        <source>The answer of %1 was a web page. Often that is the sign-in page of a network (hotel, train, guest network) or a proxy. Open a page in your browser, then try again.</source>
        <translation>Het antwoord van %1 was een webpagina. Vaak is dat de aanmeldpagina van een netwerk (hotel, trein, gastnetwerk) of van een proxy. Open een pagina in uw browser en probeer het dan opnieuw.</translation>
    </message>
    <message>
        <source>The answer was cut off or in an unknown form.</source>
        <translation>Het antwoord was afgebroken of had een onbekende vorm.</translation>
    </message>
    <message>
        <source>The answer could not be read at %1.</source>
        <translation>Het antwoord was bij %1 niet te lezen.</translation>
    </message>
    <message>
        <source>The answer of %1 could not be read.</source>
        <translation>Het antwoord van %1 was niet te lezen.</translation>
    </message>
    <message>
        <source>A second try often helps; if not, the service may have changed.</source>
        <translation>Een tweede poging helpt vaak; zo niet, dan is de dienst misschien veranderd.</translation>
    </message>
    <message>
        <source>It asks to wait %1.</source>
        <translation>Gevraagde wachttijd: %1.</translation>
    </message>
    <message>
        <source>It does not say for how long; a minute or two is usual.</source>
        <translation>Voor hoelang staat er niet bij; een à twee minuten is gebruikelijk.</translation>
    </message>
    <message>
        <source>%1 asks for a pause.</source>
        <translation>%1 vraagt om een pauze.</translation>
    </message>
    <message>
        <source>Too many requests were made in a short time, perhaps by another tool with the same token.</source>
        <translation>Er kwamen te veel verzoeken in korte tijd, misschien van een ander programma met hetzelfde token.</translation>
    </message>
    <message>
        <source>The keychain did not give access.</source>
        <translation>De sleutelbos gaf geen toegang.</translation>
    </message>
    <message>
        <source>Tokens and passwords are kept for this run only. Unlock the keychain and sign in again to keep them.</source>
        <translation>Tokens en wachtwoorden worden alleen voor deze sessie bewaard. Ontgrendel de sleutelbos en meld u opnieuw aan om ze te bewaren.</translation>
    </message>
    <message>
        <source>The keychain cannot be used.</source>
        <translation>De sleutelbos is niet te gebruiken.</translation>
    </message>
    <message>
        <source>Tokens and passwords are kept for this run only; nothing is written to disk. After the next start you sign in again.</source>
        <translation>Tokens en wachtwoorden worden alleen voor deze sessie bewaard; er wordt niets naar de schijf geschreven. Na de volgende start meldt u zich opnieuw aan.</translation>
    </message>
    <message>
        <source>The connection to %1 was lost.</source>
        <translation>De verbinding met %1 is verbroken.</translation>
    </message>
    <message>
        <source>Its certificate has expired; look at the clock of this computer too.</source>
        <translation>Het certificaat is verlopen; controleer ook de klok van deze computer.</translation>
    </message>
    <message>
        <source>Its certificate is not valid yet; look at the clock of this computer.</source>
        <translation>Het certificaat is nog niet geldig; controleer de klok van deze computer.</translation>
    </message>
    <message>
        <source>Its certificate belongs to another name.</source>
        <translation>Het certificaat staat op een andere naam.</translation>
    </message>
    <message>
        <source>Its certificate comes from an authority that this computer does not trust, perhaps that of a proxy.</source>
        <translation>Het certificaat komt van een instantie die deze computer niet vertrouwt, misschien die van een proxy.</translation>
    </message>
    <message>
        <source>No secure connection could be agreed on.</source>
        <translation>Er kwam geen beveiligde verbinding tot stand.</translation>
    </message>
    <message>
        <source>The proxy asks for a sign-in.</source>
        <translation>De proxy vraagt om aanmelding.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Geannuleerd.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 gaf niet op tijd antwoord.</translation>
    </message>
    <message>
        <source>The connection may be slow, or the service is busy.</source>
        <translation>Misschien is de verbinding traag of heeft de dienst het druk.</translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation>%1 is niet bereikbaar.</translation>
    </message>
    <message>
        <source>The connection to %1 is not secure.</source>
        <translation>De verbinding met %1 is niet veilig.</translation>
    </message>
    <message>
        <source>Nothing was sent. Whoever runs your network can tell more.</source>
        <translation>Er is niets verstuurd. Wie uw netwerk beheert, kan meer vertellen.</translation>
    </message>
    <message>
        <source>%1 has a problem at its end.</source>
        <translation>%1 heeft zelf een probleem.</translation>
    </message>
    <message>
        <source>It answered with status %1, several times.</source>
        <translation>Er kwam meermaals status %1 terug.</translation>
    </message>
    <message>
        <source>It answered with an error, several times.</source>
        <translation>Er kwam meermaals een fout terug.</translation>
    </message>
    <message>
        <source>Wait a little, then try again.</source>
        <translation>Wacht even en probeer het dan opnieuw.</translation>
    </message>
    <message>
        <source>The list from %1 is not complete.</source>
        <translation>De lijst van %1 is niet volledig.</translation>
    </message>
    <message>
        <source>What was read is shown and can be used; something may be missing.</source>
        <translation>Wat is gelezen, staat er en is te gebruiken; misschien ontbreekt er iets.</translation>
    </message>
    <message>
        <source>Uptrends did not accept the operator&apos;s e-mail and password.</source>
        <translation>Uptrends heeft het e-mailadres en wachtwoord van de operator niet geaccepteerd.</translation>
    </message>
    <message>
        <source>An operator who can only use single sign-on cannot do this. Add an API user in Uptrends instead, on the operator&apos;s API management tab, and enter it here.</source>
        <translation>Een operator die alleen single sign-on kan gebruiken, kan dit niet. Voeg in plaats daarvan in Uptrends een API-gebruiker toe op het tabblad API management van de operator en vul die hier in.</translation>
    </message>
    <message>
        <source>Uptrends did not accept the API user.</source>
        <translation>Uptrends heeft de API-gebruiker niet geaccepteerd.</translation>
    </message>
    <message>
        <source>An API user has its own name and password, different from an operator&apos;s login. The password is shown once; if it is lost, make a new API user.</source>
        <translation>Een API-gebruiker heeft een eigen naam en wachtwoord, anders dan de inloggegevens van een operator. Het wachtwoord wordt één keer getoond; is het kwijt, maak dan een nieuwe API-gebruiker.</translation>
    </message>
    <message>
        <source>The API user&apos;s operator may not change this alert definition.</source>
        <translation>De operator van de API-gebruiker mag deze alertdefinitie niet wijzigen.</translation>
    </message>
    <message>
        <source>The API user&apos;s operator may not change %1.</source>
        <translation>De operator van de API-gebruiker mag %1 niet wijzigen.</translation>
    </message>
    <message>
        <source>It takes Edit alert definition on the definition and Use integration on the integration. An Uptrends administrator can give both on their Permissions tab.</source>
        <translation>Nodig zijn “Alertdefinitie aanpassen” voor de definitie en “Integratie gebruiken” voor de integratie. Een Uptrends-beheerder kan beide geven op het tabblad Gebruikersrechten ervan.</translation>
    </message>
    <message>
        <source>This operator may not create API users.</source>
        <translation>Deze operator mag geen API-gebruikers maken.</translation>
    </message>
    <message>
        <source>An Uptrends administrator can add one on the operator&apos;s API management tab.</source>
        <translation>Een Uptrends-beheerder kan er een toevoegen op het tabblad API management van de operator.</translation>
    </message>
    <message>
        <source>The API user&apos;s operator has no right to do this.</source>
        <translation>De operator van de API-gebruiker heeft hier geen recht toe.</translation>
    </message>
    <message>
        <source>An Uptrends administrator can change the operator&apos;s permissions.</source>
        <translation>Een Uptrends-beheerder kan de gebruikersrechten van de operator wijzigen.</translation>
    </message>
    <message>
        <source>There is no Uptrends API at this address.</source>
        <translation>Op dit adres is geen Uptrends-API.</translation>
    </message>
    <message>
        <source>Check the Uptrends API address under Advanced.</source>
        <translation>Controleer het adres van de Uptrends-API onder “Geavanceerd”.</translation>
    </message>
    <message>
        <source>Uptrends does not know it any more.</source>
        <translation>Uptrends kent het niet meer.</translation>
    </message>
    <message>
        <source>Uptrends does not know this any more.</source>
        <translation>Uptrends kent dit niet meer.</translation>
    </message>
    <message>
        <source>Uptrends does not know %1 any more.</source>
        <translation>Uptrends kent %1 niet meer.</translation>
    </message>
    <message>
        <source>The definition, the level or the integration was deleted, or is hidden from this API user. Read the list again.</source>
        <translation>De definitie, het niveau of de integratie is verwijderd of is voor deze API-gebruiker niet zichtbaar. Lees de lijst opnieuw.</translation>
    </message>
    <message>
        <source>Uptrends refused the change.</source>
        <translation>Uptrends heeft de wijziging geweigerd.</translation>
    </message>
    <message>
        <source>Its reason is below.</source>
        <translation>De reden staat hieronder.</translation>
    </message>
    <message>
        <source>Uptrends did not create the API user.</source>
        <translation>Uptrends heeft de API-gebruiker niet gemaakt.</translation>
    </message>
    <message>
        <source>Try again, or add one in Uptrends on the operator&apos;s API management tab.</source>
        <translation>Probeer het opnieuw, of voeg er in Uptrends een toe op het tabblad API management van de operator.</translation>
    </message>
    <message>
        <source>Uptrends refused a value.</source>
        <translation>Uptrends heeft een waarde geweigerd.</translation>
    </message>
    <message>
        <source>Change what Uptrends names below, then try again.</source>
        <translation>Wijzig wat Uptrends hieronder noemt en probeer het dan opnieuw.</translation>
    </message>
    <message>
        <source>Your Uptrends plan does not include this.</source>
        <translation>Dit zit niet in uw Uptrends-abonnement.</translation>
    </message>
    <message>
        <source>The owner of the Uptrends account can change the plan.</source>
        <translation>De eigenaar van het Uptrends-account kan het abonnement wijzigen.</translation>
    </message>
    <message>
        <source>Read the list again, then try again.</source>
        <translation>Lees de lijst opnieuw en probeer het dan nog eens.</translation>
    </message>
    <message>
        <source>It was not sent: this profile is read-only.</source>
        <translation>Het is niet verstuurd: dit profiel is alleen-lezen.</translation>
    </message>
    <message>
        <source>Nothing is changed or sent at the services while it is. The switch is in Accounts.</source>
        <translation>Zolang dat zo is, wordt er bij de diensten niets gewijzigd of verstuurd. De schakelaar staat onder “Accounts”.</translation>
    </message>
    <message>
        <source>It was changed elsewhere meanwhile.</source>
        <translation>Het is intussen ergens anders gewijzigd.</translation>
    </message>
    <message>
        <source>The service shows other values than when this was planned, so nothing was overwritten. Look at what is there now, then decide anew.</source>
        <translation>De dienst toont andere waarden dan toen dit werd gepland; daarom is er niets overschreven. Kijk wat er nu staat en beslis dan opnieuw.</translation>
    </message>
    <message>
        <source>The service accepted it, but does not show it.</source>
        <translation>De dienst heeft het aangenomen, maar toont het niet.</translation>
    </message>
    <message>
        <source>It may take a moment longer. Try again: Alertbridge looks first and sends nothing twice.</source>
        <translation>Misschien duurt het nog even. Probeer het opnieuw: Alertbridge kijkt eerst en verstuurt niets dubbel.</translation>
    </message>
    <message>
        <source>The alert definition it belongs to was not made.</source>
        <translation>De alertdefinitie waar dit bij hoort, is niet gemaakt.</translation>
    </message>
    <message>
        <source>It had no effect.</source>
        <translation>Het had geen effect.</translation>
    </message>
    <message>
        <source>The service shows that it was not changed. What only the set-up makes is made there.</source>
        <translation>De dienst laat zien dat er niets is gewijzigd. Wat alleen de configuratie maakt, wordt daar gemaakt.</translation>
    </message>
    <message>
        <source>What became of it cannot be looked up.</source>
        <translation>Wat ervan is geworden, is niet op te zoeken.</translation>
    </message>
    <message>
        <source>The service does not show it. Set the options again, or leave it as it is.</source>
        <translation>De dienst toont het niet. Stel de opties opnieuw in of laat het zoals het is.</translation>
    </message>
    <message>
        <source>PagerDuty wants to know in whose name this is done.</source>
        <translation>PagerDuty wil weten namens wie dit gebeurt.</translation>
    </message>
    <message>
        <source>An account token has no user: enter the e-mail address of a PagerDuty user under Accounts.</source>
        <translation>Een accounttoken heeft geen gebruiker: vul onder “Accounts” het e-mailadres van een PagerDuty-gebruiker in.</translation>
    </message>
    <message>
        <source>This key takes no silent test.</source>
        <translation>Deze key staat geen stille test toe.</translation>
    </message>
    <message>
        <source>It belongs to an event orchestration, and PagerDuty takes change events on keys of services only. Use a proof instead.</source>
        <translation>De key hoort bij een event orchestration, en PagerDuty neemt change events alleen aan op keys van services. Gebruik in plaats daarvan een bewijs.</translation>
    </message>
    <message>
        <source>It takes Edit alert definition on the definition. An Uptrends administrator can give it on its Permissions tab.</source>
        <translation>Nodig is “Alertdefinitie aanpassen” voor de definitie. Een Uptrends-beheerder kan dat geven op het tabblad Gebruikersrechten ervan.</translation>
    </message>
    <message>
        <source>Enter its user name and password under Network, then try again.</source>
        <translation>Voer de gebruikersnaam en het wachtwoord ervan in onder Netwerk en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The proxy did not accept the sign-in.</source>
        <translation>De proxy heeft de aanmelding niet geaccepteerd.</translation>
    </message>
    <message>
        <source>The proxy does not allow the connection to %1.</source>
        <translation>De proxy staat de verbinding met %1 niet toe.</translation>
    </message>
    <message>
        <source>Whoever runs your network can allow this address.</source>
        <translation>Wie uw netwerk beheert, kan dit adres toestaan.</translation>
    </message>
    <message>
        <source>The proxy could not reach %1.</source>
        <translation>De proxy kon %1 niet bereiken.</translation>
    </message>
    <message>
        <source>The proxy itself answers. Try again in a moment; if it stays so, whoever runs your network can tell more.</source>
        <translation>De proxy zelf antwoordt. Probeer het zo meteen opnieuw; blijft het zo, dan weet wie uw netwerk beheert meer.</translation>
    </message>
    <message>
        <source>The proxy did not connect to %1.</source>
        <translation>De proxy heeft geen verbinding gemaakt met %1.</translation>
    </message>
    <message>
        <source>The proxy does not answer.</source>
        <translation>De proxy antwoordt niet.</translation>
    </message>
    <message>
        <source>Alertbridge does not follow, so that your sign-in goes nowhere else. A proxy, or a wrong address in the profile, may be the reason.</source>
        <translation>Alertbridge gaat daar niet in mee, zodat uw aanmeldgegevens nergens anders terechtkomen. Een proxy of een fout adres in het profiel kan de oorzaak zijn.</translation>
    </message>
    <message>
        <source>Check the network, and the settings above.</source>
        <translation>Controleer het netwerk en de instellingen hierboven.</translation>
    </message>
    <message>
        <source>Check the network, and the addresses under Advanced.</source>
        <translation>Controleer het netwerk en de adressen onder “Geavanceerd”.</translation>
    </message>
    <message>
        <source>The name %1 was not found.</source>
        <translation>De naam %1 is niet gevonden.</translation>
    </message>
    <message>
        <source>Nothing answers at %1.</source>
        <translation>Op %1 komt geen antwoord.</translation>
    </message>
    <message>
        <source>There was no connection to %1.</source>
        <translation>Er was geen verbinding met %1.</translation>
    </message>
    <message>
        <source>Check the network, and the proxy if you use one.</source>
        <translation>Controleer het netwerk, en de proxy als u die gebruikt.</translation>
    </message>
    <message>
        <source>Enter its user name and password above.</source>
        <translation>Voer de gebruikersnaam en het wachtwoord ervan hierboven in.</translation>
    </message>
    <message>
        <source>Its user name or password is not right, or has expired. It is not tried again, so that your account is not locked.</source>
        <translation>De gebruikersnaam of het wachtwoord klopt niet of is verlopen. Het wordt niet nog eens geprobeerd, zodat uw account niet wordt geblokkeerd.</translation>
    </message>
    <message>
        <source>Enter it anew above.</source>
        <translation>Voer ze hierboven opnieuw in.</translation>
    </message>
    <message>
        <source>Enter it anew under Network.</source>
        <translation>Voer ze opnieuw in onder Netwerk.</translation>
    </message>
    <message>
        <source>It could not reach it, or it is a proxy of another kind.</source>
        <translation>Hij kon de dienst niet bereiken, of het is een ander soort proxy.</translation>
    </message>
    <message>
        <source>Check kind, host and port above.</source>
        <translation>Controleer soort, host en poort hierboven.</translation>
    </message>
    <message>
        <source>Check kind, host and port under Network.</source>
        <translation>Controleer soort, host en poort onder Netwerk.</translation>
    </message>
    <message>
        <source>The service itself was not asked.</source>
        <translation>De dienst zelf is niet gevraagd.</translation>
    </message>
    <message>
        <source>Check host and port above, or the proxy in the system settings.</source>
        <translation>Controleer host en poort hierboven, of de proxy in de systeeminstellingen.</translation>
    </message>
    <message>
        <source>Check host and port under Network, or the proxy in the system settings.</source>
        <translation>Controleer host en poort onder Netwerk, of de proxy in de systeeminstellingen.</translation>
    </message>
    <message>
        <source>Nothing was sent. Some companies look into secure connections (TLS inspection): ask who runs your network for the certificate of its authority.</source>
        <translation>Er is niets verzonden. Sommige bedrijven kijken in beveiligde verbindingen mee (TLS-inspectie): vraag wie uw netwerk beheert om het certificaat van de certificeringsinstantie.</translation>
    </message>
    <message>
        <source>Add it above.</source>
        <translation>Voeg het hierboven toe.</translation>
    </message>
    <message>
        <source>Add it under Network.</source>
        <translation>Voeg het toe onder Netwerk.</translation>
    </message>
</context>
<context>
    <name>FieldWords</name>
    <message>
        <source>on</source>
        <comment>an option</comment>
        <translation>aan</translation>
    </message>
    <message>
        <source>off</source>
        <comment>an option</comment>
        <translation>uit</translation>
    </message>
    <message>
        <source>errors have occurred</source>
        <translation>er fouten zijn opgetreden</translation>
    </message>
    <message>
        <source>an error lasts</source>
        <translation>een fout aanhoudt</translation>
    </message>
    <message>
        <source>1 or more errors</source>
        <translation>1 of meer fouten</translation>
    </message>
    <message numerus="yes">
        <source>%n or more errors</source>
        <translation>
            <numerusform>%n of meer fouten</numerusform>
            <numerusform>%n of meer fouten</numerusform>
        </translation>
    </message>
    <message>
        <source>more than 1 minute</source>
        <translation>langer dan 1 minuut</translation>
    </message>
    <message numerus="yes">
        <source>more than %n minutes</source>
        <translation>
            <numerusform>langer dan %n minuut</numerusform>
            <numerusform>langer dan %n minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <comment>reminder alerts</comment>
        <translation>geen</translation>
    </message>
    <message>
        <source>at most 1</source>
        <translation>hoogstens 1</translation>
    </message>
    <message numerus="yes">
        <source>at most %n</source>
        <translation>
            <numerusform>hoogstens %n</numerusform>
            <numerusform>hoogstens %n</numerusform>
        </translation>
    </message>
    <message>
        <source>every minute</source>
        <translation>elke minuut</translation>
    </message>
    <message numerus="yes">
        <source>every %n minutes</source>
        <translation>
            <numerusform>elke %n minuut</numerusform>
            <numerusform>elke %n minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actief</translation>
    </message>
    <message>
        <source>Generate an alert when</source>
        <translation>Genereer een alert als</translation>
    </message>
    <message>
        <source>Reminder alerts</source>
        <translation>Herinneringsalerts</translation>
    </message>
    <message>
        <source>Custom message</source>
        <translation>Aangepast bericht</translation>
    </message>
    <message>
        <source>Traceroute</source>
        <translation>Traceroute</translation>
    </message>
    <message>
        <source>OK alerts</source>
        <translation>OK-alerts</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Herinneringen</translation>
    </message>
    <message>
        <source>empty</source>
        <comment>a text field</comment>
        <translation>leeg</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a text somebody typed</comment>
        <translation>“%1”</translation>
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
        <translation>actief</translation>
    </message>
    <message>
        <source>not active</source>
        <comment>an attached integration</comment>
        <translation>niet actief</translation>
    </message>
    <message>
        <source>with OK alerts</source>
        <translation>met OK-alerts</translation>
    </message>
    <message>
        <source>without OK alerts</source>
        <translation>zonder OK-alerts</translation>
    </message>
    <message>
        <source>with reminders</source>
        <translation>met herinneringen</translation>
    </message>
    <message>
        <source>without reminders</source>
        <translation>zonder herinneringen</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Monitor</source>
        <translation>Controleregel</translation>
    </message>
    <message>
        <source>Monitor group</source>
        <translation>Controleregelgroep</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operator</translation>
    </message>
    <message>
        <source>Operator group</source>
        <translation>Operatorgroep</translation>
    </message>
    <message>
        <source>1 service link</source>
        <translation>1 servicekoppeling</translation>
    </message>
    <message numerus="yes">
        <source>%n service links</source>
        <translation>
            <numerusform>%n servicekoppeling</numerusform>
            <numerusform>%n servicekoppelingen</numerusform>
        </translation>
    </message>
    <message>
        <source>not known</source>
        <comment>a value</comment>
        <translation>niet bekend</translation>
    </message>
    <message>
        <source>none</source>
        <comment>extra e-mail addresses, service links</comment>
        <translation>geen</translation>
    </message>
    <message>
        <source>Extra e-mail addresses</source>
        <translation>Extra e-mailadressen</translation>
    </message>
    <message>
        <source>Service links</source>
        <translation>Servicekoppelingen</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variabelen</translation>
    </message>
    <message>
        <source>Variable %1: %2 → %3</source>
        <comment>name of a variable: value before → value after</comment>
        <translation>Variabele %1: %2 → %3</translation>
    </message>
</context>
<context>
    <name>GoneWords</name>
    <message>
        <source>A PagerDuty service you chose is not there any more</source>
        <translation>Een PagerDuty-service die u had gekozen, bestaat niet meer</translation>
    </message>
    <message>
        <source>The service “%1” is not there any more</source>
        <translation>De service “%1” bestaat niet meer</translation>
    </message>
    <message>
        <source>It was deleted in PagerDuty, or your sign-in may not see it. Choose another, or make a new one.</source>
        <translation>Die is in PagerDuty verwijderd of voor uw aanmelding niet zichtbaar. Kies een andere of maak een nieuwe.</translation>
    </message>
    <message>
        <source>The integration is not there any more</source>
        <translation>De integratie bestaat niet meer</translation>
    </message>
    <message>
        <source>The integration “%1” is not there any more</source>
        <translation>De integratie “%1” bestaat niet meer</translation>
    </message>
    <message>
        <source>It was deleted in Uptrends, or is hidden from your API user. Choose another, or make a new one.</source>
        <translation>Die is in Uptrends verwijderd of voor uw API-gebruiker niet zichtbaar. Kies een andere of maak een nieuwe.</translation>
    </message>
    <message>
        <source>No escalation level has the integration any more</source>
        <translation>Geen enkel escalatieniveau heeft de integratie nog</translation>
    </message>
    <message>
        <source>It was taken off in Uptrends. Tick the levels again.</source>
        <translation>De integratie is in Uptrends losgekoppeld. Vink de niveaus opnieuw aan.</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>What you did in the other steps is kept.</source>
        <translation>Wat u in de andere stappen hebt gedaan, blijft bewaard.</translation>
    </message>
</context>
<context>
    <name>GroupingWords</name>
    <message>
        <source>Off</source>
        <comment>alert grouping</comment>
        <translation>Uit</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhoud</translation>
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
        <translation>Anders</translation>
    </message>
    <message>
        <source>Uptrends already sends one alert per problem, so Off is a good start.</source>
        <translation>Uptrends verstuurt al één alert per probleem, dus “Uit” is een goed begin.</translation>
    </message>
    <message>
        <source>Every alert that comes while the time runs joins the same incident.</source>
        <translation>Elke alert die in deze tijd binnenkomt, hoort bij hetzelfde incident.</translation>
    </message>
    <message>
        <source>Alerts with the same content in the fields join one incident.</source>
        <translation>Alerts met dezelfde inhoud in de velden horen bij één incident.</translation>
    </message>
    <message>
        <source>PagerDuty learns which alerts belong together.</source>
        <translation>PagerDuty leert welke alerts bij elkaar horen.</translation>
    </message>
    <message>
        <source>Same content in the fields, together with what PagerDuty has learnt.</source>
        <translation>Dezelfde inhoud in de velden, samen met wat PagerDuty heeft geleerd.</translation>
    </message>
    <message>
        <source>Until the incident is resolved</source>
        <translation>Tot het incident is opgelost</translation>
    </message>
    <message>
        <source>Recommended by PagerDuty</source>
        <translation>Aanbevolen door PagerDuty</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 uur</translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n uur</numerusform>
            <numerusform>%n uur</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n seconde</numerusform>
            <numerusform>%n seconden</numerusform>
        </translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 minuut</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minuut</numerusform>
            <numerusform>%n minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Samenvatting</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Ernst</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Component</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groep</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>No alert grouping.</source>
        <translation>Geen alertgroepering.</translation>
    </message>
    <message>
        <source>Grouped by time: %1.</source>
        <translation>Gegroepeerd op tijd: %1.</translation>
    </message>
    <message>
        <source>%1 grouping, window: %2.</source>
        <translation>Groepering “%1”, tijdvenster: %2.</translation>
    </message>
    <message>
        <source>%1 grouping by %2, window: %3.</source>
        <translation>Groepering “%1” op %2, tijdvenster: %3.</translation>
    </message>
    <message>
        <source>The service was created without alert grouping. PagerDuty refused the grouping; the plan may not include it.</source>
        <translation>De service is zonder alertgroepering gemaakt. PagerDuty heeft de groepering geweigerd; misschien zit die niet in het abonnement.</translation>
    </message>
</context>
<context>
    <name>Headless</name>
    <message numerus="yes">
        <source>%1 asks for a pause of %n seconds.</source>
        <translation>
            <numerusform>%1 vraagt om een pauze van %n seconde.</numerusform>
            <numerusform>%1 vraagt om een pauze van %n seconden.</numerusform>
        </translation>
    </message>
    <message>
        <source>This profile is open in a window, or used by another run. Only one of them may change something at a time.</source>
        <translation>Dit profiel is open in een venster of in gebruik bij een andere uitvoering. Er kan er maar één tegelijk iets wijzigen.</translation>
    </message>
    <message>
        <source>Reading the sign-in from the keychain…</source>
        <translation>Aanmelding uit de sleutelbos lezen…</translation>
    </message>
    <message>
        <source>Signing in to PagerDuty…</source>
        <translation>Aanmelden bij PagerDuty…</translation>
    </message>
    <message>
        <source>Signing in to Uptrends…</source>
        <translation>Aanmelden bij Uptrends…</translation>
    </message>
    <message>
        <source>Stopping. What was sent is taken back or read back first.</source>
        <translation>Bezig met stoppen. Wat is verstuurd, wordt eerst ingetrokken of teruggelezen.</translation>
    </message>
    <message>
        <source>The result could not be written to standard output.</source>
        <translation>Het resultaat kon niet naar de standaarduitvoer worden geschreven.</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Oefening</translation>
    </message>
    <message>
        <source>The profiles were written by a newer version.</source>
        <translation>De profielen zijn door een nieuwere versie geschreven.</translation>
    </message>
    <message>
        <source>The profiles could not be read. The file was kept as %1</source>
        <translation>De profielen waren niet te lezen. Het bestand is bewaard als %1</translation>
    </message>
    <message>
        <source>No profile has this name or id: %1</source>
        <translation>Geen profiel heeft deze naam of ID: %1</translation>
    </message>
    <message>
        <source>Several profiles have this name; use one of these ids: %1</source>
        <translation>Meerdere profielen hebben deze naam; gebruik een van deze ID’s: %1</translation>
    </message>
</context>
<context>
    <name>LanguageMenu</name>
    <message>
        <source>As the system</source>
        <translation>Zoals het systeem</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Taal: %1</translation>
    </message>
</context>
<context>
    <name>LevelWords</name>
    <message>
        <source>Level %1</source>
        <translation>Niveau %1</translation>
    </message>
    <message>
        <source>off</source>
        <translation>uit</translation>
    </message>
    <message>
        <source>after 1 error</source>
        <translation>na 1 fout</translation>
    </message>
    <message numerus="yes">
        <source>after %n errors</source>
        <translation>
            <numerusform>na %n fout</numerusform>
            <numerusform>na %n fouten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>after %n min</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>na %n min</numerusform>
            <numerusform>na %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>unknown condition</source>
        <translation>onbekende voorwaarde</translation>
    </message>
    <message>
        <source>1 monitor</source>
        <translation>1 controleregel</translation>
    </message>
    <message numerus="yes">
        <source>%n monitors</source>
        <translation>
            <numerusform>%n controleregel</numerusform>
            <numerusform>%n controleregels</numerusform>
        </translation>
    </message>
    <message>
        <source>no monitors</source>
        <translation>geen controleregels</translation>
    </message>
    <message>
        <source>1 monitor group</source>
        <translation>1 controleregelgroep</translation>
    </message>
    <message numerus="yes">
        <source>%n monitor groups</source>
        <translation>
            <numerusform>%n controleregelgroep</numerusform>
            <numerusform>%n controleregelgroepen</numerusform>
        </translation>
    </message>
    <message>
        <source>1 group</source>
        <translation>1 groep</translation>
    </message>
    <message numerus="yes">
        <source>%n groups</source>
        <translation>
            <numerusform>%n groep</numerusform>
            <numerusform>%n groepen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>12 monitors, 2 groups</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Will be attached</source>
        <translation>Wordt gekoppeld</translation>
    </message>
    <message>
        <source>Already attached</source>
        <translation>Al gekoppeld</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>Niet te lezen</translation>
    </message>
    <message>
        <source>Level %1 of %2</source>
        <translation>Niveau %1 van %2</translation>
    </message>
    <message>
        <source>%1 has no operator or group. Uptrends does not say whether it alerts then: send a test.</source>
        <translation>%1 heeft geen operator of groep. Uptrends zegt niet of er dan een alert uitgaat: verstuur een test.</translation>
    </message>
    <message>
        <source>%1 is off: it sends nothing until you switch it on in Uptrends.</source>
        <translation>%1 staat uit: er wordt niets verstuurd tot u dit in Uptrends aanzet.</translation>
    </message>
    <message>
        <source>%1 is not active: it sends nothing until you switch it on in Uptrends.</source>
        <translation>%1 is niet actief: er wordt niets verstuurd tot u dit in Uptrends aanzet.</translation>
    </message>
    <message>
        <source>%1 has no monitors: nothing can fail there.</source>
        <translation>%1 heeft geen controleregels: daar kan niets misgaan.</translation>
    </message>
    <message>
        <source>%1 sends no OK alerts: its incidents stay open in PagerDuty until somebody resolves them.</source>
        <translation>%1 verstuurt geen OK-alerts: de incidents blijven open in PagerDuty tot iemand ze oplost.</translation>
    </message>
    <message>
        <source>%1 sends reminders: they do not change a PagerDuty incident.</source>
        <translation>%1 verstuurt herinneringen: die veranderen niets aan een PagerDuty-incident.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wacht</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Opslaan…</translation>
    </message>
    <message>
        <source>Attached</source>
        <translation>Gekoppeld</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Mislukt</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Verdwenen</translation>
    </message>
    <message>
        <source>Attach with OK alerts and reminders</source>
        <translation>Met OK-alerts en herinneringen</translation>
    </message>
    <message>
        <source>Attach with OK alerts, without reminders</source>
        <translation>Met OK-alerts, zonder herinneringen</translation>
    </message>
    <message>
        <source>Attach without OK alerts, with reminders</source>
        <translation>Zonder OK-alerts, met herinneringen</translation>
    </message>
    <message>
        <source>Attach without OK alerts and reminders</source>
        <translation>Zonder OK-alerts en herinneringen</translation>
    </message>
    <message>
        <source>1 level</source>
        <translation>1 niveau</translation>
    </message>
    <message numerus="yes">
        <source>%n levels</source>
        <translation>
            <numerusform>%n niveau</numerusform>
            <numerusform>%n niveaus</numerusform>
        </translation>
    </message>
    <message>
        <source>1 alert definition</source>
        <translation>1 alertdefinitie</translation>
    </message>
    <message numerus="yes">
        <source>%n alert definitions</source>
        <translation>
            <numerusform>%n alertdefinitie</numerusform>
            <numerusform>%n alertdefinities</numerusform>
        </translation>
    </message>
    <message>
        <source>Save 1 change</source>
        <translation>1 wijziging opslaan</translation>
    </message>
    <message numerus="yes">
        <source>Save %n changes</source>
        <translation>
            <numerusform>%n wijziging opslaan</numerusform>
            <numerusform>%n wijzigingen opslaan</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MuteText</name>
    <message>
        <source>The services are paused</source>
        <translation>De services zijn gepauzeerd</translation>
    </message>
    <message>
        <source>The pause has ended</source>
        <translation>De pauze is voorbij</translation>
    </message>
    <message numerus="yes">
        <source>Switched off on %n levels</source>
        <translation>
            <numerusform>Op %n niveau uitgeschakeld</numerusform>
            <numerusform>Op %n niveaus uitgeschakeld</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Switched on again on %n levels</source>
        <translation>
            <numerusform>Op %n niveau weer ingeschakeld</numerusform>
            <numerusform>Op %n niveaus weer ingeschakeld</numerusform>
        </translation>
    </message>
    <message>
        <source>The services could not be paused</source>
        <translation>De services konden niet worden gepauzeerd</translation>
    </message>
    <message>
        <source>The pause could not be ended</source>
        <translation>De pauze kon niet worden beëindigd</translation>
    </message>
    <message numerus="yes">
        <source>%n levels could not be switched off</source>
        <translation>
            <numerusform>%n niveau kon niet worden uitgeschakeld</numerusform>
            <numerusform>%n niveaus konden niet worden uitgeschakeld</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n levels could not be switched on again</source>
        <translation>
            <numerusform>%n niveau kon niet weer worden ingeschakeld</numerusform>
            <numerusform>%n niveaus konden niet weer worden ingeschakeld</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking PagerDuty for the maintenance window</source>
        <translation>Bij PagerDuty het onderhoudsvenster aanvragen</translation>
    </message>
    <message>
        <source>Ending the pause</source>
        <translation>Pauze beëindigen</translation>
    </message>
    <message>
        <source>Switching off: %1 of %2 levels</source>
        <translation>Uitschakelen: %1 van %2 niveaus</translation>
    </message>
    <message>
        <source>Switching on again: %1 of %2 levels</source>
        <translation>Weer inschakelen: %1 van %2 niveaus</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>place, what happened there</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>En nog %n.</numerusform>
            <numerusform>En nog %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is off on the other %n levels.</source>
        <translation>
            <numerusform>Op het andere niveau staat de integratie uit.</numerusform>
            <numerusform>Op de andere %n niveaus staat de integratie uit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is on again on the other %n levels.</source>
        <translation>
            <numerusform>Op het andere niveau staat de integratie weer aan.</numerusform>
            <numerusform>Op de andere %n niveaus staat de integratie weer aan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n levels</source>
        <translation>
            <numerusform>%n niveau</numerusform>
            <numerusform>%n niveaus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” may be off on %n levels since %2: an answer of Uptrends was lost.</source>
        <translation>
            <numerusform>“%1” staat sinds %2 misschien uit op %n niveau: een antwoord van Uptrends ging verloren.</numerusform>
            <numerusform>“%1” staat sinds %2 misschien uit op %n niveaus: een antwoord van Uptrends ging verloren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” is off on %n levels since %2 and does not come back by itself.</source>
        <translation>
            <numerusform>“%1” staat sinds %2 uit op %n niveau en gaat niet vanzelf weer aan.</numerusform>
            <numerusform>“%1” staat sinds %2 uit op %n niveaus en gaat niet vanzelf weer aan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” is off on %n levels since %2, by %3, and does not come back by itself.</source>
        <translation>
            <numerusform>“%1” staat sinds %2 uit op %n niveau, door %3, en gaat niet vanzelf weer aan.</numerusform>
            <numerusform>“%1” staat sinds %2 uit op %n niveaus, door %3, en gaat niet vanzelf weer aan.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2 %3)</source>
        <comment>moment here, moment there, time zone there</comment>
        <translation>%1 (%2 %3)</translation>
    </message>
    <message>
        <source>%1 will be in maintenance from %2 until %3.</source>
        <translation>In onderhoud van %2 tot %3: %1.</translation>
    </message>
    <message>
        <source>No incident opens on %1 until %2.</source>
        <translation>Tot %2 opent er geen incident op %1.</translation>
    </message>
    <message>
        <source>Waiting for a sign-in</source>
        <translation>Wachten op aanmelding</translation>
    </message>
    <message>
        <source>It goes on where it stopped once you have signed in again.</source>
        <translation>Zodra u zich weer hebt aangemeld, gaat het verder waar het was gebleven.</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Tot %1</translation>
    </message>
    <message numerus="yes">
        <source>%n integrations are switched off until somebody switches them on</source>
        <translation>
            <numerusform>%n integratie staat uit tot iemand die weer aanzet</numerusform>
            <numerusform>%n integraties staan uit tot iemand ze weer aanzet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NameSheet</name>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
</context>
<context>
    <name>NameWords</name>
    <message>
        <source>Give the service a name.</source>
        <translation>Geef de service een naam.</translation>
    </message>
    <message>
        <source>Give the escalation policy a name.</source>
        <translation>Geef de escalation policy een naam.</translation>
    </message>
    <message numerus="yes">
        <source>Use at most %n characters.</source>
        <translation>
            <numerusform>Gebruik hoogstens %n teken.</numerusform>
            <numerusform>Gebruik hoogstens %n tekens.</numerusform>
        </translation>
    </message>
    <message>
        <source>The name has a character that cannot be seen, such as a tab or a line break. Type it again.</source>
        <translation>De naam bevat een onzichtbaar teken, zoals een tab of een regeleinde. Typ hem opnieuw.</translation>
    </message>
    <message>
        <source>The name ends in a space. Take it away.</source>
        <translation>De naam eindigt op een spatie. Haal die weg.</translation>
    </message>
    <message>
        <source>PagerDuty does not take these characters here: %1</source>
        <translation>PagerDuty accepteert deze tekens hier niet: %1</translation>
    </message>
    <message>
        <source>PagerDuty does not take one of these characters.</source>
        <translation>PagerDuty accepteert een van deze tekens niet.</translation>
    </message>
    <message>
        <source>Name five fields at most.</source>
        <translation>Noem hoogstens vijf velden.</translation>
    </message>
    <message>
        <source>Use summary, source, severity, component, group, class or custom_details.name.</source>
        <translation>Gebruik summary, source, severity, component, group, class of custom_details.naam.</translation>
    </message>
    <message>
        <source>Name at least one field, for example summary.</source>
        <translation>Noem minstens één veld, bijvoorbeeld summary.</translation>
    </message>
    <message>
        <source>Choose 1 minute to 24 hours.</source>
        <translation>Kies 1 minuut tot 24 uur.</translation>
    </message>
    <message>
        <source>Choose 5 to 60 minutes, or 24 hours.</source>
        <translation>Kies 5 tot 60 minuten, of 24 uur.</translation>
    </message>
    <message>
        <source>Choose 5 to 60 minutes.</source>
        <translation>Kies 5 tot 60 minuten.</translation>
    </message>
    <message>
        <source>Add at least one rule.</source>
        <translation>Voeg minstens één regel toe.</translation>
    </message>
    <message>
        <source>An escalation policy has 20 rules at most.</source>
        <translation>Een escalation policy heeft hoogstens 20 regels.</translation>
    </message>
    <message>
        <source>Rule %1:</source>
        <translation>Regel %1:</translation>
    </message>
    <message>
        <source>choose who is to be told.</source>
        <translation>kies wie wordt gewaarschuwd.</translation>
    </message>
    <message>
        <source>ten people and schedules at most.</source>
        <translation>hoogstens tien personen en roosters.</translation>
    </message>
    <message>
        <source>with several people or schedules, wait 3 minutes or more.</source>
        <translation>wacht bij meerdere personen of roosters minstens 3 minuten.</translation>
    </message>
    <message>
        <source>wait 1 minute or more.</source>
        <translation>wacht minstens 1 minuut.</translation>
    </message>
    <message>
        <source>Checking whether the name is free…</source>
        <translation>Controleren of de naam vrij is…</translation>
    </message>
    <message>
        <source>This name is free.</source>
        <translation>Deze naam is vrij.</translation>
    </message>
    <message>
        <source>A service with this name exists.</source>
        <translation>Er bestaat al een service met deze naam.</translation>
    </message>
    <message>
        <source>An escalation policy with this name exists.</source>
        <translation>Er bestaat al een escalation policy met deze naam.</translation>
    </message>
    <message>
        <source>Whether the name is free could not be checked: %1</source>
        <translation>Of de naam vrij is, kon niet worden gecontroleerd: %1</translation>
    </message>
    <message>
        <source>Whether the name is free could not be checked.</source>
        <translation>Of de naam vrij is, kon niet worden gecontroleerd.</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Sets up alerting from Uptrends to PagerDuty, and proves that it arrives.</source>
        <translation>Stelt alerting van Uptrends naar PagerDuty in en bewijst dat het aankomt.</translation>
    </message>
    <message>
        <source>Use practice services that are running already; FILE holds their first line of output.</source>
        <translation>Gebruikt oefendiensten die al draaien; FILE bevat hun eerste regel uitvoer.</translation>
    </message>
    <message>
        <source>Use URL for one service. NAME: pagerduty-api, pagerduty-events, pagerduty-identity, pagerduty-app, uptrends-api or uptrends-app. May be repeated.</source>
        <translation>Gebruikt URL voor één dienst. NAME: pagerduty-api, pagerduty-events, pagerduty-identity, pagerduty-app, uptrends-api of uptrends-app. Mag worden herhaald.</translation>
    </message>
    <message>
        <source>Look of this run: system, light or dark.</source>
        <translation>Uiterlijk in deze sessie: system, light of dark.</translation>
    </message>
    <message>
        <source>--endpoint takes NAME=URL, with HTTPS or an address on this computer: %1</source>
        <translation>--endpoint verwacht NAME=URL, met HTTPS of een adres op deze computer: %1</translation>
    </message>
    <message>
        <source>--lang takes one of: %1</source>
        <translation>--lang verwacht een van deze waarden: %1</translation>
    </message>
    <message>
        <source>--theme takes system, light or dark: %1</source>
        <translation>--theme verwacht system, light of dark: %1</translation>
    </message>
    <message>
        <source>Language of this run, one of: %1.</source>
        <translation>Taal van deze sessie, een van: %1.</translation>
    </message>
    <message>
        <source>test takes one of --service, --integration and --all</source>
        <translation>test verwacht precies een van --service, --integration en --all</translation>
    </message>
    <message>
        <source>--kind takes silent or proof: %1</source>
        <translation>--kind verwacht silent of proof: %1</translation>
    </message>
    <message>
        <source>--kind proof pages whoever is on call: add --yes-page-people</source>
        <translation>--kind proof roept op wie on-call is: voeg --yes-page-people toe</translation>
    </message>
    <message>
        <source>--headless takes inventory, check, test or apply: %1</source>
        <translation>--headless verwacht inventory, check, test of apply: %1</translation>
    </message>
    <message>
        <source>--%1 belongs to %2</source>
        <translation>--%1 hoort bij %2</translation>
    </message>
    <message>
        <source>apply takes a file, or - for standard input</source>
        <translation>apply verwacht een bestand, of - voor de standaardinvoer</translation>
    </message>
    <message>
        <source>unexpected argument: %1</source>
        <translation>onverwacht argument: %1</translation>
    </message>
    <message>
        <source>Without a window: inventory, check, test or apply. The result is one JSON object on standard output.</source>
        <translation>Zonder venster: inventory, check, test of apply. Het resultaat is één JSON-object op de standaarduitvoer.</translation>
    </message>
    <message>
        <source>Headless: the profile to use, by name or id.</source>
        <translation>Zonder venster: het te gebruiken profiel, op naam of ID.</translation>
    </message>
    <message>
        <source>Headless: say on standard error what is being done.</source>
        <translation>Zonder venster: op de standaardfoutuitvoer melden wat er gebeurt.</translation>
    </message>
    <message>
        <source>check: also fail where it cannot be told whether an alert gets to a person.</source>
        <translation>check: ook mislukken waar niet te zeggen is of een alert iemand bereikt.</translation>
    </message>
    <message>
        <source>test: the PagerDuty service to test, by id or name.</source>
        <translation>test: de te testen PagerDuty-service, op ID of naam.</translation>
    </message>
    <message>
        <source>test: every service that this Uptrends integration is known to feed, by GUID or name.</source>
        <translation>test: elke service waarvan bekend is dat deze Uptrends-integratie ernaar verstuurt, op GUID of naam.</translation>
    </message>
    <message>
        <source>test: every PagerDuty service, one after another.</source>
        <translation>test: elke PagerDuty-service, een voor een.</translation>
    </message>
    <message>
        <source>test: silent (a change event, which wakes nobody) or proof (an incident, followed to a person and resolved). Default: silent.</source>
        <translation>test: silent (een change event, dat niemand wekt) of proof (een incident, gevolgd tot bij iemand en opgelost). Standaard: silent.</translation>
    </message>
    <message>
        <source>test: --kind proof may page whoever is on call.</source>
        <translation>test: --kind proof mag oproepen wie on-call is.</translation>
    </message>
    <message>
        <source>apply: make the changes. Without it they are only shown.</source>
        <translation>apply: de wijzigingen doorvoeren. Zonder deze optie worden ze alleen getoond.</translation>
    </message>
    <message>
        <source>apply: the changes as JSON; - for standard input.</source>
        <translation>apply: de wijzigingen als JSON; - voor de standaardinvoer.</translation>
    </message>
    <message>
        <source>--headless takes one of --profile and --practice</source>
        <translation>--headless verwacht precies een van --profile en --practice</translation>
    </message>
    <message>
        <source>Open the practice account at once.</source>
        <translation>Meteen het oefenaccount openen.</translation>
    </message>
</context>
<context>
    <name>ProfileColour</name>
    <message>
        <source>Violet</source>
        <translation>Violet</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blauw</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Groen</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Amber</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rood</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Roze</translation>
    </message>
</context>
<context>
    <name>ProfileList</name>
    <message>
        <source>Set-up not begun</source>
        <translation>Configuratie niet begonnen</translation>
    </message>
    <message>
        <source>Set-up: step 1 of 4, PagerDuty service</source>
        <translation>Configuratie: stap 1 van 4, PagerDuty-service</translation>
    </message>
    <message>
        <source>Set-up: step 2 of 4, Uptrends integration</source>
        <translation>Configuratie: stap 2 van 4, Uptrends-integratie</translation>
    </message>
    <message>
        <source>Set-up: step 3 of 4, escalation levels</source>
        <translation>Configuratie: stap 3 van 4, escalatieniveaus</translation>
    </message>
    <message>
        <source>Set-up: step 4 of 4, proof</source>
        <translation>Configuratie: stap 4 van 4, bewijs</translation>
    </message>
    <message>
        <source>Set up and proven</source>
        <translation>Ingesteld en bewezen</translation>
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
        <translation>Service uitgeschakeld</translation>
    </message>
    <message>
        <source>In maintenance</source>
        <translation>In onderhoud</translation>
    </message>
    <message>
        <source>Nobody until %1</source>
        <translation>Niemand tot %1</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>Who is on call is not known.</source>
        <translation>Wie on-call is, is niet bekend.</translation>
    </message>
    <message>
        <source>Nobody is on call until %1: alerts open no incident until then.</source>
        <translation>Tot %1 is niemand on-call: tot dan openen alerts geen incident.</translation>
    </message>
    <message>
        <source>Nobody is on call: alerts open no incident.</source>
        <translation>Niemand is on-call: alerts openen geen incident.</translation>
    </message>
    <message>
        <source>%1 is on call now.</source>
        <translation>%1 is nu on-call.</translation>
    </message>
    <message>
        <source>%1 are on call now.</source>
        <translation>%1 zijn nu on-call.</translation>
    </message>
    <message>
        <source>Acknowledged incident</source>
        <translation>Incident acknowledged</translation>
    </message>
    <message>
        <source>Open incident</source>
        <translation>Incident open</translation>
    </message>
    <message>
        <source>Status unknown</source>
        <translation>Status onbekend</translation>
    </message>
    <message>
        <source>after 1 minute</source>
        <translation>na 1 minuut</translation>
    </message>
    <message numerus="yes">
        <source>after %n minutes</source>
        <translation>
            <numerusform>na %n minuut</numerusform>
            <numerusform>na %n minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>This policy has no rules.</source>
        <translation>Deze policy heeft geen regels.</translation>
    </message>
    <message>
        <source>%1, and nobody after.</source>
        <translation>%1, en daarna niemand.</translation>
    </message>
    <message>
        <source>%1 now, then %2 %3</source>
        <comment>person now, then another person, after 30 minutes</comment>
        <translation>Eerst %1, dan %2 %3</translation>
    </message>
    <message>
        <source>and 1 more rule.</source>
        <translation>en nog 1 regel.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more rules.</source>
        <translation>
            <numerusform>en nog %n regel.</numerusform>
            <numerusform>en nog %n regels.</numerusform>
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
        <translation>Wat wordt waar bewaard?</translation>
    </message>
    <message>
        <source>Alertbridge talks to PagerDuty and Uptrends alone, from this computer. It has no server of its own.</source>
        <translation>Alertbridge praat alleen met PagerDuty en Uptrends, vanaf deze computer. Het heeft geen eigen server.</translation>
    </message>
    <message>
        <source>Tokens and passwords</source>
        <translation>Tokens en wachtwoorden</translation>
    </message>
    <message>
        <source>In memory, for this run only: no keychain could be used.</source>
        <translation>In het geheugen, alleen voor deze sessie: er was geen sleutelbos te gebruiken.</translation>
    </message>
    <message>
        <source>Profiles: names, colours, addresses, client IDs</source>
        <translation>Profielen: namen, kleuren, adressen, client-ID’s</translation>
    </message>
    <message>
        <source>How far a set-up is, and what the app changed</source>
        <translation>Hoever een configuratie is en wat de app heeft gewijzigd</translation>
    </message>
    <message>
        <source>Window, theme and language</source>
        <translation>Venster, thema en taal</translation>
    </message>
    <message>
        <source>Practice account</source>
        <translation>Oefenaccount</translation>
    </message>
    <message>
        <source>Kept nowhere</source>
        <translation>Nergens bewaard</translation>
    </message>
    <message>
        <source>Your PagerDuty password, an operator&apos;s password and the cookies of the pages shown here.</source>
        <translation>Uw PagerDuty-wachtwoord, het wachtwoord van een operator en de cookies van de pagina’s die hier worden getoond.</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>niet geïnstalleerd</translation>
    </message>
    <message>
        <source>About Alertbridge</source>
        <translation>Over Alertbridge</translation>
    </message>
    <message>
        <source>Takes Uptrends alerts to PagerDuty, and proves that they arrive.</source>
        <translation>Brengt alerts van Uptrends naar PagerDuty en bewijst dat ze aankomen.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versie</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>onbekend</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licentie</translation>
    </message>
    <message>
        <source>GNU General Public License, version 3 or later. You may use, change and pass it on under the same terms; it comes without warranty.</source>
        <translation>GNU General Public License, versie 3 of later. U mag het programma onder dezelfde voorwaarden gebruiken, wijzigen en doorgeven; het komt zonder garantie.</translation>
    </message>
    <message>
        <source>Uptrends and PagerDuty are trademarks of their owners, who have no part in this program.</source>
        <translation>Uptrends en PagerDuty zijn merken van hun eigenaars, die geen deel hebben aan dit programma.</translation>
    </message>
    <message>
        <source>not loaded</source>
        <translation>niet geladen</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Gemaakt met</translation>
    </message>
    <message>
        <source>Icons and fonts</source>
        <translation>Pictogrammen en lettertypen</translation>
    </message>
    <message>
        <source>The icons are drawn for Alertbridge, under the same licence. The fonts are those of this computer.</source>
        <translation>De pictogrammen zijn voor Alertbridge getekend, onder dezelfde licentie. De lettertypen zijn die van deze computer.</translation>
    </message>
    <message>
        <source>Proxy (without its password) and additional certificates</source>
        <translation>Proxy (zonder het wachtwoord) en extra certificaten</translation>
    </message>
    <message>
        <source>Nowhere in this run.</source>
        <translation>Nergens tijdens deze sessie.</translation>
    </message>
    <message>
        <source>In the keychain of this computer, under “Alertbridge”. Signing out deletes those of the accounts.</source>
        <translation>In de sleutelbos van deze computer, onder “Alertbridge”. Afmelden verwijdert die van de accounts.</translation>
    </message>
    <message>
        <source>Its tokens stay in memory. How far its set-up is and what was changed are kept with those of your profiles, until the practice services start anew.</source>
        <translation>De tokens blijven in het geheugen. Hoever de configuratie ervan is en wat is gewijzigd, wordt bij die van uw profielen bewaard, tot de oefendiensten opnieuw starten.</translation>
    </message>
</context>
<context>
    <name>StorageNews</name>
    <message>
        <source>%1 cannot be written. Everything can be done, but what is saved and noted is forgotten when Alertbridge is closed.</source>
        <translation>In %1 kan niet worden geschreven. Alles kan, maar wat wordt opgeslagen en vastgelegd, is vergeten zodra Alertbridge wordt gesloten.</translation>
    </message>
    <message>
        <source>%1 cannot be written, and neither can the folder for temporary files. Changes are refused, since they could not be noted first.</source>
        <translation>In %1 kan niet worden geschreven, en in de map voor tijdelijke bestanden ook niet. Wijzigingen worden geweigerd, want ze zouden niet eerst kunnen worden vastgelegd.</translation>
    </message>
    <message>
        <source>Nothing can be saved on this computer.</source>
        <translation>Op deze computer kan niets worden opgeslagen.</translation>
    </message>
    <message>
        <source>The files of version %1 could not be copied.</source>
        <translation>De bestanden van versie %1 konden niet worden gekopieerd.</translation>
    </message>
    <message>
        <source>They are used as they are. To have copies, make room on the disk and start Alertbridge again.</source>
        <translation>Ze worden gebruikt zoals ze zijn. Maak voor kopieën ruimte op de schijf en start Alertbridge opnieuw.</translation>
    </message>
    <message>
        <source>Alertbridge was updated from version %1.</source>
        <translation>Alertbridge is bijgewerkt vanaf versie %1.</translation>
    </message>
    <message>
        <source>Copies of its files are in %1.</source>
        <translation>Kopieën van de bestanden staan in %1.</translation>
    </message>
    <message>
        <source>Version %1 was used here, which is newer than this one.</source>
        <translation>Hier is versie %1 gebruikt, die nieuwer is dan deze.</translation>
    </message>
    <message>
        <source>Copies of its files are in %1. What this version cannot read is left as it is.</source>
        <translation>Kopieën van de bestanden staan in %1. Wat deze versie niet kan lezen, blijft zoals het is.</translation>
    </message>
</context>
<context>
    <name>TokenShape</name>
    <message>
        <source>Paste an API token.</source>
        <translation>Plak een API-token.</translation>
    </message>
    <message>
        <source>PagerDuty API tokens have 20 characters; this has %1. It can still be tried.</source>
        <translation>PagerDuty-API-tokens hebben 20 tekens; dit heeft er %1. U kunt het toch proberen.</translation>
    </message>
    <message>
        <source>This is an integration key (32 characters): it can send events, nothing else. Paste an API token, which has 20 characters.</source>
        <translation>Dit is een integration key (32 tekens): die kan alleen events versturen. Plak een API-token, dat heeft 20 tekens.</translation>
    </message>
    <message>
        <source>This is the key of an event orchestration: it can send events, nothing else. Paste an API token, which has 20 characters.</source>
        <translation>Dit is de key van een event orchestration: die kan alleen events versturen. Plak een API-token, dat heeft 20 tekens.</translation>
    </message>
    <message>
        <source>This token was made by a sign-in and cannot be pasted. Use one of the two ways to sign in, or an API token.</source>
        <translation>Dit token komt van een aanmelding en kan niet worden geplakt. Meld u op een van de twee manieren aan of gebruik een API-token.</translation>
    </message>
    <message>
        <source>This is the client ID of an app. It belongs to the two ways to sign in, beside this one.</source>
        <translation>Dit is de client-ID van een app. Die hoort bij de twee manieren van aanmelden hiernaast.</translation>
    </message>
    <message>
        <source>This is an e-mail address. Paste an API token, which has 20 characters.</source>
        <translation>Dit is een e-mailadres. Plak een API-token, dat heeft 20 tekens.</translation>
    </message>
    <message>
        <source>There is a space or a line break inside. Copy the token alone.</source>
        <translation>Er zit een spatie of een regeleinde in. Kopieer alleen het token.</translation>
    </message>
</context>
<context>
    <name>alertbridge::headless::ApplyCommand</name>
    <message>
        <source>The list of changes is larger than %1 bytes.</source>
        <translation>De lijst met wijzigingen is groter dan %1 bytes.</translation>
    </message>
    <message>
        <source>Uptrends shows nothing of this name or GUID: %1</source>
        <translation>Uptrends toont niets met deze naam of GUID: %1</translation>
    </message>
    <message>
        <source>Several have the name %1; use one of these GUIDs: %2</source>
        <translation>Meerdere hebben de naam %1; gebruik een van deze GUID’s: %2</translation>
    </message>
    <message>
        <source>An alert definition of this name exists already: %1 (%2)</source>
        <translation>Er bestaat al een alertdefinitie met deze naam: %1 (%2)</translation>
    </message>
    <message>
        <source>The alert definition has no such level: %1</source>
        <translation>De alertdefinitie heeft dit niveau niet: %1</translation>
    </message>
    <message>
        <source>Reading what there is…</source>
        <translation>Lezen wat er is…</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was changed: add --yes to make %n changes.</source>
        <translation>
            <numerusform>Er is niets gewijzigd: voeg --yes toe om %n wijziging door te voeren.</numerusform>
            <numerusform>Er is niets gewijzigd: voeg --yes toe om %n wijzigingen door te voeren.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 van %2: %3</translation>
    </message>
</context>
<context>
    <name>alertbridge::headless::CheckCommand</name>
    <message>
        <source>Reading who is on call: %1 of %2</source>
        <translation>Lezen wie on-call is: %1 van %2</translation>
    </message>
    <message>
        <source>No working way to a person: %1 (%2)</source>
        <translation>Geen werkende weg naar een persoon: %1 (%2)</translation>
    </message>
    <message>
        <source>It cannot be told whether this gets to a person: %1 (%2)</source>
        <translation>Niet te zeggen of dit iemand bereikt: %1 (%2)</translation>
    </message>
</context>
<context>
    <name>alertbridge::headless::ReadingCommand</name>
    <message>
        <source>Reading the accounts: %1 of %2</source>
        <translation>Accounts lezen: %1 van %2</translation>
    </message>
</context>
<context>
    <name>alertbridge::headless::TestCommand</name>
    <message>
        <source>Alertbridge: silent connection test</source>
        <translation>Alertbridge: stille verbindingstest</translation>
    </message>
    <message>
        <source>Several services have this name; use one of these ids: %1</source>
        <translation>Meerdere services hebben deze naam; gebruik een van deze ID’s: %1</translation>
    </message>
    <message>
        <source>PagerDuty has no service of this name or id: %1</source>
        <translation>PagerDuty heeft geen service met deze naam of ID: %1</translation>
    </message>
    <message>
        <source>Reading the services…</source>
        <translation>Services lezen…</translation>
    </message>
    <message>
        <source>Uptrends shows no integration of this name or GUID: %1</source>
        <translation>Uptrends toont geen integratie met deze naam of GUID: %1</translation>
    </message>
    <message>
        <source>Several integrations have this name; use one of these GUIDs: %1</source>
        <translation>Meerdere integraties hebben deze naam; gebruik een van deze GUID’s: %1</translation>
    </message>
    <message>
        <source>It has not been learnt which PagerDuty services this integration feeds. Delivery tests in the window find out.</source>
        <translation>Naar welke PagerDuty-services deze integratie verstuurt, is niet bekend. De bezorgtests in het venster zoeken het uit.</translation>
    </message>
    <message>
        <source>Testing %1 of %2: %3</source>
        <translation>Testen, %1 van %2: %3</translation>
    </message>
    <message>
        <source>Not proven: %1 (%2)</source>
        <translation>Niet bewezen: %1 (%2)</translation>
    </message>
    <message>
        <source>The test incident may still be open: %1</source>
        <translation>Het testincident is misschien nog open: %1</translation>
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
        <translation>Verbind één PagerDuty-account en één Uptrends-account, en test beide.</translation>
    </message>
    <message>
        <source>Practice: nothing is real</source>
        <translation>Oefening: niets is echt</translation>
    </message>
    <message>
        <source>Save and close</source>
        <translation>Opslaan en sluiten</translation>
    </message>
    <message>
        <source>Remove this profile…</source>
        <translation>Profiel verwijderen…</translation>
    </message>
    <message>
        <source>Continue to set-up</source>
        <translation>Door naar de configuratie</translation>
    </message>
    <message>
        <source>Tokens and passwords are kept in the keychain of this computer, and nowhere else.</source>
        <translation>Tokens en wachtwoorden worden in de sleutelbos van deze computer bewaard, en nergens anders.</translation>
    </message>
    <message>
        <source>No keychain could be used.</source>
        <translation>Er was geen sleutelbos te gebruiken.</translation>
    </message>
    <message>
        <source>Tokens and passwords are kept for this run only; nothing is written to disk. After the next start you sign in again.</source>
        <translation>Tokens en wachtwoorden worden alleen voor deze sessie bewaard; er wordt niets naar de schijf geschreven. Na de volgende start meldt u zich opnieuw aan.</translation>
    </message>
    <message>
        <source>Both connections have to be tested first.</source>
        <translation>Beide verbindingen moeten eerst worden getest.</translation>
    </message>
    <message>
        <source>Uptrends is still to be connected.</source>
        <translation>Uptrends ontbreekt nog.</translation>
    </message>
    <message>
        <source>PagerDuty is still to be connected.</source>
        <translation>PagerDuty ontbreekt nog.</translation>
    </message>
    <message>
        <source>Both are still to be connected.</source>
        <translation>Beide ontbreken nog.</translation>
    </message>
    <message>
        <source>Remove this profile?</source>
        <translation>Dit profiel verwijderen?</translation>
    </message>
    <message>
        <source>Its tokens and passwords are deleted from this computer. Nothing is changed in PagerDuty and Uptrends: what the set-up made stays and goes on working.</source>
        <translation>De tokens en wachtwoorden ervan worden van deze computer verwijderd. In PagerDuty en Uptrends wordt niets gewijzigd: wat de configuratie heeft gemaakt, blijft en werkt door.</translation>
    </message>
    <message>
        <source>Remove the profile</source>
        <translation>Profiel verwijderen</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::ActivityList</name>
    <message>
        <source>Changes of this app</source>
        <translation>Wijzigingen van deze app</translation>
    </message>
    <message>
        <source>Search changes</source>
        <translation>Wijzigingen zoeken</translation>
    </message>
    <message numerus="yes">
        <source>Search %n changes</source>
        <translation>
            <numerusform>Zoeken in %n wijziging</numerusform>
            <numerusform>Zoeken in %n wijzigingen</numerusform>
        </translation>
    </message>
    <message>
        <source>No change matches</source>
        <translation>Geen wijziging gevonden</translation>
    </message>
    <message>
        <source>Nothing changed yet</source>
        <translation>Nog niets gewijzigd</translation>
    </message>
    <message>
        <source>Whatever this app changes at PagerDuty or Uptrends is listed here, with its result.</source>
        <translation>Alles wat deze app in PagerDuty of Uptrends wijzigt, staat hier met het resultaat.</translation>
    </message>
    <message>
        <source>Copy list</source>
        <translation>Lijst kopiëren</translation>
    </message>
    <message>
        <source>Copies all changes that are shown, as text</source>
        <translation>Kopieert alle getoonde wijzigingen als tekst</translation>
    </message>
    <message>
        <source>Show by result</source>
        <translation>Tonen op resultaat</translation>
    </message>
    <message>
        <source>All results</source>
        <translation>Alle resultaten</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gedaan</translation>
    </message>
    <message>
        <source>End unknown</source>
        <translation>Afloop onbekend</translation>
    </message>
    <message>
        <source>Refused or without effect</source>
        <translation>Geweigerd of zonder effect</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Ongedaan gemaakt</translation>
    </message>
    <message>
        <source>Show by service</source>
        <translation>Tonen op dienst</translation>
    </message>
    <message>
        <source>All services</source>
        <translation>Alle diensten</translation>
    </message>
    <message>
        <source>Show by time</source>
        <translation>Tonen op tijd</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Altijd</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>Afgelopen 7 dagen</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>Afgelopen 30 dagen</translation>
    </message>
    <message>
        <source>Search 1 change</source>
        <translation>Zoeken in 1 wijziging</translation>
    </message>
    <message>
        <source>Search by the name of a service, an integration or an alert definition, or by a value.</source>
        <translation>Zoek op de naam van een service, een integratie of een alertdefinitie, of op een waarde.</translation>
    </message>
    <message>
        <source>No change of this kind</source>
        <translation>Geen wijziging van deze soort</translation>
    </message>
    <message>
        <source>Choose another result, service or time above.</source>
        <translation>Kies hierboven een ander resultaat, een andere dienst of een andere tijd.</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::ActivityRows</name>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Wijziging</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultaat</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::ActivityView</name>
    <message>
        <source>Activity</source>
        <translation>Activiteit</translation>
    </message>
    <message>
        <source>What this app changed at PagerDuty and Uptrends from this computer.</source>
        <translation>Wat deze app vanaf deze computer in PagerDuty en Uptrends heeft gewijzigd.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Choose a change to see more of it.</source>
        <translation>Kies een wijziging om er meer van te zien.</translation>
    </message>
    <message>
        <source>Undo…</source>
        <translation>Ongedaan maken…</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Zo laten</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Wijziging</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Hoe</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultaat</translation>
    </message>
    <message>
        <source>How this ended is not known</source>
        <translation>De afloop is niet bekend</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>The list of changes was damaged</source>
        <translation>De lijst met wijzigingen was beschadigd</translation>
    </message>
    <message>
        <source>What could be read of it is below. Later changes may be missing. The whole file is kept beside it, with “.damaged” at the end of its name.</source>
        <translation>Wat ervan te lezen was, staat hieronder. Latere wijzigingen kunnen ontbreken. Het hele bestand is ernaast bewaard, met “.damaged” achter de naam.</translation>
    </message>
    <message>
        <source>Look and finish</source>
        <translation>Kijken en afmaken</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Tonen</translation>
    </message>
    <message>
        <source>How 1 change ended is not known</source>
        <translation>De afloop van 1 wijziging is niet bekend</translation>
    </message>
    <message numerus="yes">
        <source>How %n changes ended is not known</source>
        <translation>
            <numerusform>De afloop van %n wijziging is niet bekend</numerusform>
            <numerusform>De afloop van %n wijzigingen is niet bekend</numerusform>
        </translation>
    </message>
    <message>
        <source>The app was closed while they were under way. It can look at the services and finish what had no effect; nothing is sent twice.</source>
        <translation>De app is gesloten terwijl ze bezig waren. Alertbridge kan bij de diensten kijken en afmaken wat geen effect had; er wordt niets dubbel verstuurd.</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Bij</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <comment>time, user</comment>
        <translation>%1, door %2</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Geëindigd</translation>
    </message>
    <message>
        <source>The app was closed while it was under way. Look and finish asks the service, and sends it only where it had no effect.</source>
        <translation>De app is gesloten terwijl de wijziging bezig was. “Kijken en afmaken” vraagt het aan de dienst en verstuurt de wijziging alleen als die geen effect had.</translation>
    </message>
    <message>
        <source>The app was closed while it was under way. The message may have gone out: look for it in PagerDuty.</source>
        <translation>De app is gesloten terwijl dit bezig was. Het bericht is misschien verstuurd: zoek het in PagerDuty.</translation>
    </message>
    <message>
        <source>Alertbridge looks first whether the change took effect.</source>
        <translation>Alertbridge kijkt eerst of de wijziging is doorgevoerd.</translation>
    </message>
    <message>
        <source>What could be read of it is below. Later changes may be missing. The file is left as it is: a copy could not be made, so nothing is written to it.</source>
        <translation>Wat ervan te lezen was, staat hieronder. Latere wijzigingen kunnen ontbreken. Het bestand blijft zoals het is: een kopie kon niet worden gemaakt, dus er wordt niets in geschreven.</translation>
    </message>
    <message>
        <source>The app was closed while it was under way. It can look at the service and finish it where it had no effect; nothing is sent twice.</source>
        <translation>De app is gesloten terwijl die bezig was. Alertbridge kan bij de dienst kijken en de wijziging afmaken als ze geen effect had; er wordt niets dubbel verstuurd.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Tonen</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profiel</translation>
    </message>
    <message>
        <source>Undo this change?</source>
        <translation>Deze wijziging ongedaan maken?</translation>
    </message>
    <message>
        <source>Profile: %1</source>
        <translation>Profiel: %1</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::AddressBar</name>
    <message>
        <source>practice page, nothing is real</source>
        <translation>oefenpagina, niets is echt</translation>
    </message>
    <message>
        <source>not secure</source>
        <translation>niet veilig</translation>
    </message>
    <message>
        <source>secure, but neither PagerDuty nor Uptrends</source>
        <translation>veilig, maar PagerDuty noch Uptrends</translation>
    </message>
    <message>
        <source>secure</source>
        <translation>veilig</translation>
    </message>
    <message>
        <source>secure, %1</source>
        <translation>veilig, %1</translation>
    </message>
    <message>
        <source>No page yet</source>
        <translation>Nog geen pagina</translation>
    </message>
    <message>
        <source>Address of the page: %1</source>
        <translation>Adres van de pagina: %1</translation>
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
        <translation>PagerDuty-aanmelding</translation>
    </message>
    <message>
        <source>PagerDuty web app</source>
        <translation>PagerDuty-webapp</translation>
    </message>
    <message>
        <source>Uptrends API</source>
        <translation>Uptrends-API</translation>
    </message>
    <message>
        <source>Uptrends web app</source>
        <translation>Uptrends-webapp</translation>
    </message>
    <message>
        <source>Given with --endpoint when Alertbridge was started.</source>
        <translation>Met --endpoint opgegeven bij het starten van Alertbridge.</translation>
    </message>
    <message>
        <source>The practice services on this computer.</source>
        <translation>De oefendiensten op deze computer.</translation>
    </message>
    <message>
        <source>http:// is for this computer alone; use https://.</source>
        <translation>http:// is alleen voor deze computer; gebruik https://.</translation>
    </message>
    <message>
        <source>Give a host with https:// before it, without user name, ? and #.</source>
        <translation>Geef een host met https:// ervoor op, zonder gebruikersnaam, ? en #.</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::AdviceNotice</name>
    <message>
        <source>One thing to look at</source>
        <translation>Eén aandachtspunt</translation>
    </message>
    <message numerus="yes">
        <source>%n things to look at</source>
        <translation>
            <numerusform>%n aandachtspunt</numerusform>
            <numerusform>%n aandachtspunten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::AttachList</name>
    <message>
        <source>Changes</source>
        <translation>Wijzigingen</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::AttachRows</name>
    <message>
        <source>Escalation level</source>
        <translation>Escalatieniveau</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Wijziging</translation>
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
        <translation>Uptrends laat niet zien wat is ingesteld. Wat u invoert, vervangt het.</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::AttachmentRows</name>
    <message>
        <source>The API user may use no integration. An Uptrends administrator can give the right on the integration&apos;s Permissions tab.</source>
        <translation>De API-gebruiker mag geen integratie gebruiken. Een Uptrends-beheerder kan dat recht geven op het tabblad Gebruikersrechten van de integratie.</translation>
    </message>
    <message>
        <source>Attach others…</source>
        <translation>Andere koppelen…</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>Integratie</translation>
    </message>
    <message>
        <source>OK alerts</source>
        <translation>OK-alerts</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Herinneringen</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actief</translation>
    </message>
    <message>
        <source>OK alerts of %1</source>
        <translation>OK-alerts van %1</translation>
    </message>
    <message>
        <source>Reminders of %1</source>
        <translation>Herinneringen van %1</translation>
    </message>
    <message>
        <source>%1 is active on this level</source>
        <translation>%1 is actief op dit niveau</translation>
    </message>
    <message>
        <source>not offered</source>
        <comment>an option</comment>
        <translation>niet beschikbaar</translation>
    </message>
    <message>
        <source>Uptrends does not offer this for this kind of integration.</source>
        <translation>Uptrends biedt dit niet aan voor dit type integratie.</translation>
    </message>
    <message>
        <source>will be attached</source>
        <translation>wordt gekoppeld</translation>
    </message>
    <message>
        <source>will be detached</source>
        <translation>wordt losgekoppeld</translation>
    </message>
    <message>
        <source>options set from this app on %1</source>
        <translation>opties op %1 vanuit deze app ingesteld</translation>
    </message>
    <message>
        <source>options set by %1 on %2</source>
        <comment>person, date</comment>
        <translation>opties ingesteld door %1 op %2</translation>
    </message>
    <message>
        <source>Uptrends does not show its options</source>
        <translation>Uptrends toont de opties niet</translation>
    </message>
    <message>
        <source>Alerting by integrations</source>
        <translation>Alerts versturen door integraties</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::AuthorityList</name>
    <message>
        <source>None beside those of this computer.</source>
        <translation>Geen naast die van deze computer.</translation>
    </message>
    <message>
        <source>Add a certificate…</source>
        <translation>Certificaat toevoegen…</translation>
    </message>
    <message>
        <source>Add a certificate</source>
        <translation>Certificaat toevoegen</translation>
    </message>
    <message>
        <source>Certificates (%1)</source>
        <translation>Certificaten (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>Alle bestanden (%1)</translation>
    </message>
    <message>
        <source>It was not added.</source>
        <translation>Het is niet toegevoegd.</translation>
    </message>
    <message>
        <source>Expired: nothing it issued is accepted.</source>
        <translation>Verlopen: niets wat ermee is uitgegeven wordt geaccepteerd.</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 verwijderen</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::BusyBar</name>
    <message>
        <source>Working</source>
        <translation>Bezig</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::BusyLine</name>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::Button</name>
    <message>
        <source>Working</source>
        <translation>Bezig</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::CertificateSheet</name>
    <message>
        <source>Refused certificates</source>
        <translation>Geweigerde certificaten</translation>
    </message>
    <message>
        <source>Certificates that %1 showed</source>
        <translation>Certificaten die %1 toonde</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>Network…</source>
        <translation>Netwerk…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>The first is its own, each next one vouches for the one before. If the last is that of your company&apos;s authority, ask who runs your network for its certificate and compare the fingerprint before you add it under Network.</source>
        <translation>Het eerste is het eigen certificaat, elk volgend certificaat staat in voor het vorige. Is het laatste dat van de certificeringsinstantie van uw bedrijf, vraag dan wie uw netwerk beheert om het certificaat en vergelijk de vingerafdruk voordat u het toevoegt onder Netwerk.</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::ChangesPanel</name>
    <message>
        <source>What will change</source>
        <translation>Wat er verandert</translation>
    </message>
    <message>
        <source>Nothing is sent before you press Save.</source>
        <translation>Voor u op Opslaan klikt, wordt er niets verstuurd.</translation>
    </message>
    <message numerus="yes">
        <source>level(s) get the integration</source>
        <translation>
            <numerusform>niveau krijgt de integratie</numerusform>
            <numerusform>niveaus krijgen de integratie</numerusform>
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
            <numerusform>%n niveau heeft die al en blijft zoals het is.</numerusform>
            <numerusform>%n niveaus hebben die al en blijven zoals ze zijn.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick a level on the left. Level 1 of what matters most is a good start.</source>
        <translation>Vink links een niveau aan. Niveau 1 van wat het belangrijkst is, is een goed begin.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more of this kind.</source>
        <translation>
            <numerusform>En nog %n van deze soort.</numerusform>
            <numerusform>En nog %n van deze soort.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reminders are off unless you tick them: they do not change a PagerDuty incident.</source>
        <translation>Herinneringen staan uit tenzij u ze aanvinkt: ze veranderen niets aan een PagerDuty-incident.</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::ClockNotice</name>
    <message numerus="yes">
        <source>The clock of this computer is %n hours slow.</source>
        <translation>
            <numerusform>De klok van deze computer loopt %n uur achter.</numerusform>
            <numerusform>De klok van deze computer loopt %n uur achter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock of this computer is %n minutes slow.</source>
        <translation>
            <numerusform>De klok van deze computer loopt %n minuut achter.</numerusform>
            <numerusform>De klok van deze computer loopt %n minuten achter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock of this computer is %n hours fast.</source>
        <translation>
            <numerusform>De klok van deze computer loopt %n uur voor.</numerusform>
            <numerusform>De klok van deze computer loopt %n uur voor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock of this computer is %n minutes fast.</source>
        <translation>
            <numerusform>De klok van deze computer loopt %n minuut voor.</numerusform>
            <numerusform>De klok van deze computer loopt %n minuten voor.</numerusform>
        </translation>
    </message>
    <message>
        <source>Alertbridge goes by the clocks of PagerDuty and Uptrends. The times it shows are those of this computer: set its clock to read them rightly.</source>
        <translation>Alertbridge houdt de klokken van PagerDuty en Uptrends aan. De getoonde tijden zijn die van deze computer: zet de klok gelijk om ze goed te lezen.</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::ColourChoice</name>
    <message>
        <source>Own colour</source>
        <translation>Eigen kleur</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::ConfirmSheet</name>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::ConflictPanel</name>
    <message>
        <source>Changed by somebody else meanwhile</source>
        <translation>Intussen door iemand anders gewijzigd</translation>
    </message>
    <message>
        <source>Keep all of mine</source>
        <translation>Overal mijn versie behouden</translation>
    </message>
    <message>
        <source>Take all of theirs</source>
        <translation>Overal de andere overnemen</translation>
    </message>
    <message>
        <source>When you began</source>
        <translation>Toen u begon</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Uw versie</translation>
    </message>
    <message>
        <source>At Uptrends now</source>
        <translation>Nu in Uptrends</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Mijn versie behouden</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Andere versie overnemen</translation>
    </message>
    <message>
        <source>One thing was changed on both sides. Choose which is to stay; nothing has been sent.</source>
        <translation>Eén ding is aan beide kanten gewijzigd. Kies wat blijft; er is niets verstuurd.</translation>
    </message>
    <message numerus="yes">
        <source>%n things were changed on both sides. Choose which are to stay; nothing has been sent.</source>
        <translation>
            <numerusform>%n ding is aan beide kanten gewijzigd. Kies wat blijft; er is niets verstuurd.</numerusform>
            <numerusform>%n dingen zijn aan beide kanten gewijzigd. Kies wat blijft; er is niets verstuurd.</numerusform>
        </translation>
    </message>
    <message>
        <source>One other change at Uptrends does not touch yours and is taken over.</source>
        <translation>Eén andere wijziging in Uptrends raakt de uwe niet en is overgenomen.</translation>
    </message>
    <message numerus="yes">
        <source>%n other changes at Uptrends do not touch yours and are taken over.</source>
        <translation>
            <numerusform>%n andere wijziging in Uptrends raakt de uwe niet en is overgenomen.</numerusform>
            <numerusform>%n andere wijzigingen in Uptrends raken de uwe niet en zijn overgenomen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::ConnectionCard</name>
    <message>
        <source>Not connected</source>
        <translation>Niet verbonden</translation>
    </message>
    <message>
        <source>Asks for a sign-in</source>
        <translation>Vraagt om aanmelding</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbonden</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>Niet getest</translation>
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
        <translation>Aanmelding bij de proxy</translation>
    </message>
    <message>
        <source>It answers.</source>
        <translation>Hij antwoordt.</translation>
    </message>
    <message>
        <source>It does not ask for one.</source>
        <translation>Hij vraagt er niet om.</translation>
    </message>
    <message>
        <source>It lets this sign-in through.</source>
        <translation>Hij laat deze aanmelding door.</translation>
    </message>
    <message>
        <source>Reached directly, and it is who it says.</source>
        <translation>Rechtstreeks bereikt, en de identiteit is bevestigd.</translation>
    </message>
    <message>
        <source>Reached through the proxy, and it is who it says.</source>
        <translation>Via de proxy bereikt, en de identiteit is bevestigd.</translation>
    </message>
    <message>
        <source>Not tried.</source>
        <translation>Niet geprobeerd.</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Verbinding testen</translation>
    </message>
    <message>
        <source>Asks each service for an answer, with what is set above. Nothing is changed there.</source>
        <translation>Vraagt elke dienst om een antwoord, met wat hierboven is ingesteld. Daar wordt niets gewijzigd.</translation>
    </message>
    <message>
        <source>What the test found</source>
        <translation>Wat de test heeft gevonden</translation>
    </message>
    <message>
        <source>Every service can be reached.</source>
        <translation>Alle diensten zijn bereikbaar.</translation>
    </message>
    <message>
        <source>Not everything can be reached.</source>
        <translation>Niet alles is bereikbaar.</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Bezig met testen…</translation>
    </message>
    <message>
        <source>The settings were changed: test again.</source>
        <translation>De instellingen zijn gewijzigd: test opnieuw.</translation>
    </message>
    <message>
        <source>Reached directly.</source>
        <translation>Rechtstreeks bereikt.</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::ConnectionText</name>
    <message>
        <source>%1 cannot be reached</source>
        <translation>%1 niet bereikbaar</translation>
    </message>
    <message>
        <source>%1 asks for a sign-in</source>
        <translation>%1 vraagt om aanmelding</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Geen verbinding</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbonden</translation>
    </message>
    <message>
        <source>PagerDuty connected</source>
        <translation>PagerDuty verbonden</translation>
    </message>
    <message>
        <source>Uptrends connected</source>
        <translation>Uptrends verbonden</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Niet verbonden</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::CopyRow</name>
    <message>
        <source>Copy %1</source>
        <translation>%1 kopiëren</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::DefinitionEditorView</name>
    <message>
        <source>Alert definitions</source>
        <translation>Alertdefinities</translation>
    </message>
    <message>
        <source>Test this level</source>
        <translation>Dit niveau testen</translation>
    </message>
    <message>
        <source>Parts of the alert definition</source>
        <translation>Onderdelen van de alertdefinitie</translation>
    </message>
    <message>
        <source>Main</source>
        <translation>Algemeen</translation>
    </message>
    <message>
        <source>No PagerDuty integration is attached to this level.</source>
        <translation>Aan dit niveau is geen PagerDuty-integratie gekoppeld.</translation>
    </message>
    <message>
        <source>Reading the alert definition</source>
        <translation>Alertdefinitie lezen</translation>
    </message>
    <message>
        <source>This alert definition was deleted</source>
        <translation>Deze alertdefinitie is verwijderd</translation>
    </message>
    <message>
        <source>The alert definition could not be read</source>
        <translation>De alertdefinitie kon niet worden gelezen</translation>
    </message>
    <message>
        <source>Its levels, operators and integrations are read anew.</source>
        <translation>De niveaus, operators en integraties worden opnieuw gelezen.</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actief</translation>
    </message>
    <message>
        <source>Not active</source>
        <translation>Niet actief</translation>
    </message>
    <message>
        <source>Discard what is unsaved?</source>
        <translation>Niet-opgeslagen wijzigingen verwerpen?</translation>
    </message>
    <message>
        <source>The alert definition stays as it is at Uptrends. This is given up:</source>
        <translation>De alertdefinitie blijft zoals die in Uptrends is. Dit vervalt:</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerpen</translation>
    </message>
    <message>
        <source>This alert definition was deleted meanwhile</source>
        <translation>Deze alertdefinitie is intussen verwijderd</translation>
    </message>
    <message>
        <source>What you changed is kept. You can make a new alert definition with it, or discard it.</source>
        <translation>Wat u hebt gewijzigd, is bewaard. U kunt er een nieuwe alertdefinitie mee maken of het verwerpen.</translation>
    </message>
    <message>
        <source>Uptrends does not know it any more.</source>
        <translation>Uptrends kent die niet meer.</translation>
    </message>
    <message>
        <source>What you changed is kept.</source>
        <translation>Wat u hebt gewijzigd, is bewaard.</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>value before → value after</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1 is gone; what you changed there is not kept: %2</source>
        <translation>%1 is weg; wat u daar hebt gewijzigd, is niet bewaard: %2</translation>
    </message>
    <message>
        <source>Changed at Uptrends by somebody else, and taken over here</source>
        <translation>In Uptrends door iemand anders gewijzigd en hier overgenomen</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lezen…</translation>
    </message>
    <message>
        <source>Review and save</source>
        <translation>Nakijken en opslaan</translation>
    </message>
    <message>
        <source>It is still being read.</source>
        <translation>Er wordt nog gelezen.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>Verwerpen…</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>Something cannot be saved as it is: it is marked.</source>
        <translation>Iets kan zo niet worden opgeslagen: het is gemarkeerd.</translation>
    </message>
    <message>
        <source>Back to editing</source>
        <translation>Terug naar bewerken</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Verdergaan</translation>
    </message>
    <message>
        <source>Choose for each which is to stay.</source>
        <translation>Kies telkens wat blijft.</translation>
    </message>
    <message>
        <source>Stop after this one</source>
        <translation>Na deze stoppen</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Opslaan…</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>Hier stoppen</translation>
    </message>
    <message>
        <source>Reading back…</source>
        <translation>Teruglezen…</translation>
    </message>
    <message>
        <source>Back to the alert definition</source>
        <translation>Terug naar de alertdefinitie</translation>
    </message>
    <message>
        <source>Try the rest again</source>
        <translation>Rest opnieuw proberen</translation>
    </message>
    <message>
        <source>Make it again</source>
        <translation>Opnieuw maken</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::DefinitionList</name>
    <message>
        <source>Alert definitions</source>
        <translation>Alertdefinities</translation>
    </message>
    <message>
        <source>Search alert definitions</source>
        <translation>Alertdefinities zoeken</translation>
    </message>
    <message numerus="yes">
        <source>Search %n alert definitions</source>
        <translation>
            <numerusform>Zoeken in %n alertdefinitie</numerusform>
            <numerusform>Zoeken in %n alertdefinities</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the alert definitions</source>
        <translation>Alertdefinities lezen</translation>
    </message>
    <message>
        <source>Uptrends is asked for each definition and its levels.</source>
        <translation>Uptrends wordt gevraagd naar elke definitie en de niveaus ervan.</translation>
    </message>
    <message>
        <source>Reading: %1 of %2 requests</source>
        <translation>Lezen: %1 van %2 verzoeken</translation>
    </message>
    <message>
        <source>No alert definition matches</source>
        <translation>Geen alertdefinitie gevonden</translation>
    </message>
    <message>
        <source>Search by its name or that of an integration.</source>
        <translation>Zoek op de naam ervan of op die van een integratie.</translation>
    </message>
    <message>
        <source>The alert definitions could not be read</source>
        <translation>De alertdefinities konden niet worden gelezen</translation>
    </message>
    <message>
        <source>No alert definition</source>
        <translation>Geen alertdefinitie</translation>
    </message>
    <message>
        <source>There is none, or the API user may not see any. An alert definition says which monitors alert whom.</source>
        <translation>Er is er geen, of de API-gebruiker mag er geen zien. Een alertdefinitie bepaalt welke controleregels wie waarschuwen.</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::DefinitionListPage</name>
    <message>
        <source>Alert definitions</source>
        <translation>Alertdefinities</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Opnieuw lezen</translation>
    </message>
    <message>
        <source>New alert definition…</source>
        <translation>Nieuwe alertdefinitie…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Verwijderen…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Hernoemen…</translation>
    </message>
    <message>
        <source>Deactivate</source>
        <translation>Deactiveren</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bewerken</translation>
    </message>
    <message>
        <source>1 monitor is in no active definition that reaches a person</source>
        <translation>1 controleregel zit in geen enkele actieve definitie die iemand bereikt</translation>
    </message>
    <message numerus="yes">
        <source>%n monitors are in no active definition that reaches a person</source>
        <translation>
            <numerusform>%n controleregel zit in geen enkele actieve definitie die iemand bereikt</numerusform>
            <numerusform>%n controleregels zitten in geen enkele actieve definitie die iemand bereikt</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Tonen</translation>
    </message>
    <message>
        <source>Monitors that reach nobody</source>
        <translation>Controleregels die niemand bereiken</translation>
    </message>
    <message>
        <source>When one of these fails, no person is told, as far as can be read. Put them, or a group with them, into an active alert definition.</source>
        <translation>Gaat een hiervan mis, dan wordt er niemand gewaarschuwd, voor zover dat te lezen is. Neem ze, of een groep waarin ze zitten, op in een actieve alertdefinitie.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Changing…</source>
        <translation>Bezig met wijzigen…</translation>
    </message>
    <message>
        <source>Activate</source>
        <translation>Activeren</translation>
    </message>
    <message>
        <source>Saved changes could not be read</source>
        <translation>Opgeslagen wijzigingen waren niet te lezen</translation>
    </message>
    <message>
        <source>The file with changes that were not sent yet is damaged. It was set aside as %1.</source>
        <translation>Het bestand met wijzigingen die nog niet waren verstuurd, is beschadigd. Het is apart gezet als %1.</translation>
    </message>
    <message>
        <source>Unsaved changes are not kept</source>
        <translation>Niet-opgeslagen wijzigingen worden niet bewaard</translation>
    </message>
    <message>
        <source>The file for them is of a newer version of Alertbridge and is left as it is.</source>
        <translation>Het bestand daarvoor is van een nieuwere versie van Alertbridge en blijft zoals het is.</translation>
    </message>
    <message>
        <source>“%1” was deleted, and you have unsaved changes</source>
        <translation>“%1” is verwijderd en u hebt niet-opgeslagen wijzigingen</translation>
    </message>
    <message>
        <source>They are kept until you discard them.</source>
        <translation>Ze blijven bewaard tot u ze verwerpt.</translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>Bekijken</translation>
    </message>
    <message>
        <source>New alert definition</source>
        <translation>Nieuwe alertdefinitie</translation>
    </message>
    <message>
        <source>Create and edit</source>
        <translation>Maken en bewerken</translation>
    </message>
    <message>
        <source>It begins switched off, with the levels that Uptrends gives it.</source>
        <translation>Die begint uitgeschakeld, met de niveaus die Uptrends eraan geeft.</translation>
    </message>
    <message>
        <source>Rename “%1”</source>
        <translation>“%1” hernoemen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Hernoemen</translation>
    </message>
    <message>
        <source>Deactivate “%1”?</source>
        <translation>“%1” deactiveren?</translation>
    </message>
    <message>
        <source>It sends no alerts until it is activated again. Open incidents stay open.</source>
        <translation>Er gaan geen alerts uit tot u de definitie weer activeert. Open incidents blijven open.</translation>
    </message>
    <message>
        <source>“%1” is then alerted by nothing else</source>
        <translation>Geen andere definitie waarschuwt dan nog voor “%1”</translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation>“%1” verwijderen?</translation>
    </message>
    <message>
        <source>This cannot be undone. It takes away:</source>
        <translation>Dit kan niet ongedaan worden gemaakt. Er verdwijnt:</translation>
    </message>
    <message>
        <source>What else it holds has not been read</source>
        <translation>Wat er verder in zit, is niet gelezen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>When Uptrends alerts, and whom it tells.</source>
        <translation>Wanneer Uptrends alerts verstuurt, en wie worden gewaarschuwd.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerpen</translation>
    </message>
    <message>
        <source>%1; they stay here until you discard them</source>
        <comment>4 unsaved changes</comment>
        <translation>%1; die blijven hier totdat u ze verwerpt</translation>
    </message>
    <message>
        <source>Discard them…</source>
        <translation>Verwerpen…</translation>
    </message>
    <message>
        <source>Discard what is unsaved?</source>
        <translation>Niet-opgeslagen wijzigingen verwerpen?</translation>
    </message>
    <message>
        <source>“%1” was deleted at Uptrends. What you changed is kept nowhere else.</source>
        <translation>“%1” is bij Uptrends verwijderd. Wat u hebt gewijzigd, is nergens anders bewaard.</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::DefinitionRows</name>
    <message>
        <source>an integration you may not see</source>
        <translation>een integratie die u niet mag zien</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>active levels of all</comment>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actief</translation>
    </message>
    <message>
        <source>Not active</source>
        <translation>Niet actief</translation>
    </message>
    <message>
        <source>Not all of it could be read</source>
        <translation>Niet alles was te lezen</translation>
    </message>
    <message>
        <source>Alert definition</source>
        <translation>Alertdefinitie</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Active levels</source>
        <translation>Actieve niveaus</translation>
    </message>
    <message>
        <source>Monitors</source>
        <translation>Controleregels</translation>
    </message>
    <message>
        <source>Integrations by level</source>
        <translation>Integraties per niveau</translation>
    </message>
    <message>
        <source>Reaches a person</source>
        <translation>Bereikt iemand</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::DeliveryCard</name>
    <message>
        <source>A real test message goes through. It pages whoever is on call, and resolves itself.</source>
        <translation>Een echt testbericht legt de hele weg af. Het roept op wie on-call is en wordt daarna vanzelf opgelost.</translation>
    </message>
    <message>
        <source>Send test message</source>
        <translation>Testbericht versturen</translation>
    </message>
    <message>
        <source>Stop and resolve</source>
        <translation>Stoppen en oplossen</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Verslag kopiëren</translation>
    </message>
    <message>
        <source>Proof for “%1”</source>
        <translation>Bewijs voor “%1”</translation>
    </message>
    <message>
        <source>Page whoever is on call for “%1”?</source>
        <translation>Oproepen wie on-call is voor “%1”?</translation>
    </message>
    <message>
        <source>On the practice account nobody is real. On a real one this opens an incident, PagerDuty tells the people on call, and Alertbridge resolves it afterwards.</source>
        <translation>In het oefenaccount is niemand echt. In een echt account opent dit een incident, waarschuwt PagerDuty wie on-call is, en lost Alertbridge het daarna op.</translation>
    </message>
    <message>
        <source>This opens a real incident. PagerDuty tells the people on call, at this hour. Alertbridge resolves it afterwards.</source>
        <translation>Dit opent een echt incident. PagerDuty waarschuwt wie on-call is, op dit uur. Alertbridge lost het daarna op.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Niet nu</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Opnieuw versturen</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Bewijs</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::DeliveryHistoryList</name>
    <message>
        <source>Delivery tests</source>
        <translation>Bezorgtests</translation>
    </message>
    <message>
        <source>Search tests</source>
        <translation>Tests zoeken</translation>
    </message>
    <message numerus="yes">
        <source>Search %n tests</source>
        <translation>
            <numerusform>Zoeken in %n test</numerusform>
            <numerusform>Zoeken in %n tests</numerusform>
        </translation>
    </message>
    <message>
        <source>No test matches</source>
        <translation>Geen test gevonden</translation>
    </message>
    <message>
        <source>Search by service, integration or number of the incident.</source>
        <translation>Zoek op service, integratie of nummer van het incident.</translation>
    </message>
    <message>
        <source>Nothing tested yet</source>
        <translation>Nog niets getest</translation>
    </message>
    <message>
        <source>Each delivery test is kept here with what was read back.</source>
        <translation>Elke bezorgtest wordt hier bewaard, met wat is teruggelezen.</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::DeliveryHistoryRows</name>
    <message>
        <source>Fire drill</source>
        <translation>Alarmoefening</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
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
        <translation>Resultaat</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Duur</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::DeliveryPanel</name>
    <message>
        <source>Open in PagerDuty</source>
        <translation>Openen in PagerDuty</translation>
    </message>
    <message>
        <source>Resolve the incident now</source>
        <translation>Incident nu oplossen</translation>
    </message>
    <message>
        <source>Delivery test of “%1”, %2</source>
        <translation>Bezorgtest van “%1”, %2</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::DeliveryServiceList</name>
    <message>
        <source>PagerDuty services</source>
        <translation>PagerDuty-services</translation>
    </message>
    <message>
        <source>No service yet</source>
        <translation>Nog geen service</translation>
    </message>
    <message>
        <source>A service is where incidents open. The set-up makes the first one.</source>
        <translation>In een service worden incidents geopend. De configuratie maakt de eerste.</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::DeliveryServiceRows</name>
    <message>
        <source>Never</source>
        <translation>Nooit</translation>
    </message>
    <message>
        <source>Last proven</source>
        <translation>Laatst bewezen</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::DeliveryTestForm</name>
    <message>
        <source>What to test</source>
        <translation>Wat wordt getest</translation>
    </message>
    <message>
        <source>Search integrations</source>
        <translation>Integraties zoeken</translation>
    </message>
    <message>
        <source>PagerDuty integrations in Uptrends</source>
        <translation>PagerDuty-integraties in Uptrends</translation>
    </message>
    <message>
        <source>Your API user sees no PagerDuty integration. One that exists may need the right “Use integration” for this operator.</source>
        <translation>Uw API-gebruiker ziet geen PagerDuty-integratie. Is er wel een, dan heeft deze operator er misschien het recht “Integratie gebruiken” voor nodig.</translation>
    </message>
    <message>
        <source>Which test</source>
        <translation>Welke test</translation>
    </message>
    <message>
        <source>Stop and resolve</source>
        <translation>Stoppen en oplossen</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Verslag kopiëren</translation>
    </message>
    <message>
        <source>Who is on call is not known.</source>
        <translation>Wie on-call is, is niet bekend.</translation>
    </message>
    <message>
        <source>Nobody is on call.</source>
        <translation>Niemand is on-call.</translation>
    </message>
    <message>
        <source>On call: %1.</source>
        <translation>On-call: %1.</translation>
    </message>
    <message>
        <source>Uptrends’ page of “%1” is opened here. Nothing is sent before you press its button.</source>
        <translation>Hier wordt de pagina van “%1” in Uptrends geopend. Er wordt niets verstuurd voor u daar op de knop klikt.</translation>
    </message>
    <message>
        <source>Choose an integration.</source>
        <translation>Kies een integratie.</translation>
    </message>
    <message>
        <source>Choose a service, or tick several for a fire drill.</source>
        <translation>Kies een service, of vink er meerdere aan voor een alarmoefening.</translation>
    </message>
    <message numerus="yes">
        <source>A fire drill: the same proof for %n services, one after the other, with a report to hand on.</source>
        <translation>
            <numerusform>Een alarmoefening: hetzelfde bewijs voor %n service, met een verslag om door te geven.</numerusform>
            <numerusform>Een alarmoefening: hetzelfde bewijs voor %n services, na elkaar, met een verslag om door te geven.</numerusform>
        </translation>
    </message>
    <message>
        <source>This test is for one service. Untick the others.</source>
        <translation>Deze test is voor één service. Vink de andere uit.</translation>
    </message>
    <message>
        <source>Sent to “%1”. Nobody is told.</source>
        <translation>Gaat naar “%1”. Niemand wordt gewaarschuwd.</translation>
    </message>
    <message>
        <source>Sent to “%1”. %2 PagerDuty tells the first level at once, in the ways they have chosen there: push, phone, text message or e-mail.</source>
        <translation>Gaat naar “%1”. %2 PagerDuty waarschuwt meteen het eerste niveau, op de manieren die daar zijn gekozen: pushmelding, telefoon, sms of e-mail.</translation>
    </message>
    <message>
        <source>Choose an integration first.</source>
        <translation>Kies eerst een integratie.</translation>
    </message>
    <message>
        <source>Choose a service first.</source>
        <translation>Kies eerst een service.</translation>
    </message>
    <message>
        <source>This test is for one service.</source>
        <translation>Deze test is voor één service.</translation>
    </message>
    <message>
        <source>A fire drill is running.</source>
        <translation>Er loopt een alarmoefening.</translation>
    </message>
    <message>
        <source>A test message is still on its way.</source>
        <translation>Er is nog een testbericht onderweg.</translation>
    </message>
    <message numerus="yes">
        <source>Start fire drill for %n services…</source>
        <translation>
            <numerusform>Alarmoefening voor %n service starten…</numerusform>
            <numerusform>Alarmoefening voor %n services starten…</numerusform>
        </translation>
    </message>
    <message>
        <source>Send test message…</source>
        <translation>Testbericht versturen…</translation>
    </message>
    <message>
        <source>Send error…</source>
        <translation>Fout versturen…</translation>
    </message>
    <message>
        <source>Send silent test</source>
        <translation>Stille test versturen</translation>
    </message>
    <message>
        <source>Open Uptrends’ page</source>
        <translation>Pagina van Uptrends openen</translation>
    </message>
    <message>
        <source>On the practice account nobody is real.</source>
        <translation>In het oefenaccount is niemand echt.</translation>
    </message>
    <message>
        <source>PagerDuty tells them now, at this hour.</source>
        <translation>PagerDuty waarschuwt ze nu, op dit uur.</translation>
    </message>
    <message numerus="yes">
        <source>Page the people on call for %n services?</source>
        <translation>
            <numerusform>Oproepen wie on-call is voor %n service?</numerusform>
            <numerusform>Oproepen wie on-call is voor %n services?</numerusform>
        </translation>
    </message>
    <message>
        <source>Each service gets a real incident, one after the other, which is resolved before the next. %1</source>
        <translation>Elke service krijgt een echt incident, de een na de ander; elk wordt opgelost voor het volgende komt. %1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>a service. Who is on call</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Start fire drill</source>
        <translation>Alarmoefening starten</translation>
    </message>
    <message>
        <source>Page whoever is on call for “%1”?</source>
        <translation>Oproepen wie on-call is voor “%1”?</translation>
    </message>
    <message>
        <source>This opens a real incident and leaves it open until you send OK: it escalates like any other. %1 %2</source>
        <translation>Dit opent een echt incident en laat het open tot u OK verstuurt: het escaleert zoals elk ander. %1 %2</translation>
    </message>
    <message>
        <source>This opens a real incident, which is resolved at once. %1 %2</source>
        <translation>Dit opent een echt incident, dat meteen wordt opgelost. %1 %2</translation>
    </message>
    <message>
        <source>Send error</source>
        <translation>Fout versturen</translation>
    </message>
    <message>
        <source>Send test message</source>
        <translation>Testbericht versturen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Niet nu</translation>
    </message>
    <message>
        <source>%1 for “%2”</source>
        <comment>a kind of test for a service</comment>
        <translation>%1: “%2”</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>The service was disabled when it was read: as long as it is, no incident opens.</source>
        <translation>De service was uitgeschakeld toen die werd gelezen: zolang dat zo is, opent er geen incident.</translation>
    </message>
    <message>
        <source>The service was in maintenance when it was read: as long as it is, no incident opens.</source>
        <translation>De service was in onderhoud toen die werd gelezen: zolang dat zo is, opent er geen incident.</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::DeliveryView</name>
    <message>
        <source>Delivery tests</source>
        <translation>Bezorgtests</translation>
    </message>
    <message>
        <source>Prove again that an alert reaches a person.</source>
        <translation>Bewijs opnieuw dat een alert iemand bereikt.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Geschiedenis</translation>
    </message>
    <message>
        <source>The history could not be saved</source>
        <translation>De geschiedenis kon niet worden opgeslagen</translation>
    </message>
    <message>
        <source>This test is known until the app is closed. The disk may be full, or the folder may not be written to.</source>
        <translation>Deze test blijft bekend tot de app wordt gesloten. Misschien is de schijf vol of mag er niet in de map worden geschreven.</translation>
    </message>
    <message>
        <source>The history of tests was not understood</source>
        <translation>De geschiedenis van de tests was niet te lezen</translation>
    </message>
    <message>
        <source>It is kept as %1, and a new one is begun.</source>
        <translation>Die is bewaard als %1; er is een nieuwe begonnen.</translation>
    </message>
    <message>
        <source>Fire drill</source>
        <translation>Alarmoefening</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Choose a test to see more of it.</source>
        <translation>Kies een test om er meer van te zien.</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Verslag kopiëren</translation>
    </message>
    <message>
        <source>%1 for “%2”</source>
        <comment>a kind of test for a service</comment>
        <translation>%1: “%2”</translation>
    </message>
    <message>
        <source>Save report of the fire drill…</source>
        <translation>Rapport van de alarmoefening opslaan…</translation>
    </message>
    <message>
        <source>The history of tests is of a newer version of Alertbridge</source>
        <translation>De geschiedenis van de tests is van een nieuwere versie van Alertbridge</translation>
    </message>
    <message>
        <source>It is left as it is. Tests made here are known until the app is closed.</source>
        <translation>Die blijft zoals ze is. Tests die hier worden gedaan, blijven bekend tot de app wordt gesloten.</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::DiagnosticsSheet</name>
    <message>
        <source>Versions and licences</source>
        <translation>Versies en licenties</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Deze computer</translation>
    </message>
    <message>
        <source>Files, without what is in them</source>
        <translation>Bestanden, zonder de inhoud</translation>
    </message>
    <message>
        <source>Settings of the profiles</source>
        <translation>Instellingen van de profielen</translation>
    </message>
    <message>
        <source>Proxy and connection tests</source>
        <translation>Proxy en verbindingstests</translation>
    </message>
    <message>
        <source>How many of what</source>
        <translation>Hoeveel van wat</translation>
    </message>
    <message>
        <source>Recent log</source>
        <translation>Recent logboek</translation>
    </message>
    <message>
        <source>Save diagnostics</source>
        <translation>Diagnosegegevens opslaan</translation>
    </message>
    <message>
        <source>For whoever helps you. Below is, word for word, what the file will hold. Passwords, tokens, names and addresses are not in it, and nothing is sent anywhere.</source>
        <translation>Voor wie u helpt. Hieronder staat woord voor woord wat in het bestand komt. Wachtwoorden, tokens, namen en adressen staan er niet in, en er wordt niets verstuurd.</translation>
    </message>
    <message>
        <source>Testing the connections: %1 of %2</source>
        <translation>Verbindingen worden getest: %1 van %2</translation>
    </message>
    <message>
        <source>Parts of the file</source>
        <translation>Delen van het bestand</translation>
    </message>
    <message>
        <source>Test connections</source>
        <translation>Verbindingen testen</translation>
    </message>
    <message>
        <source>What the file will hold</source>
        <translation>Wat in het bestand komt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Opslaan…</translation>
    </message>
    <message>
        <source>No accounts are connected yet.</source>
        <translation>Er zijn nog geen accounts verbonden.</translation>
    </message>
    <message>
        <source>Text file (*.txt)</source>
        <translation>Tekstbestand (*.txt)</translation>
    </message>
    <message>
        <source>The diagnostics could not be saved</source>
        <translation>De diagnosegegevens konden niet worden opgeslagen</translation>
    </message>
    <message>
        <source>%1 could not be written. Choose another folder.</source>
        <translation>%1 kon niet worden geschreven. Kies een andere map.</translation>
    </message>
    <message>
        <source>Diagnostics saved</source>
        <translation>Diagnosegegevens opgeslagen</translation>
    </message>
    <message>
        <source>%1. Look through it before you hand it on.</source>
        <translation>%1. Kijk het na voordat u het doorgeeft.</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::Disclosure</name>
    <message>
        <source>closed</source>
        <translation>ingeklapt</translation>
    </message>
    <message>
        <source>open</source>
        <translation>uitgeklapt</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::DrillPanel</name>
    <message>
        <source>Stop the drill</source>
        <translation>Oefening stoppen</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Verslag opslaan…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Services of the fire drill</source>
        <translation>Services van de alarmoefening</translation>
    </message>
    <message>
        <source>Stopping: the message under way is taken back first.</source>
        <translation>Bezig met stoppen: het bericht dat onderweg is, wordt eerst ingetrokken.</translation>
    </message>
    <message>
        <source>%1 of %2 done. One service after the other; each incident is resolved before the next begins.</source>
        <translation>%1 van %2 gedaan. De services komen na elkaar; elk incident wordt opgelost voor het volgende begint.</translation>
    </message>
    <message>
        <source>%1 proven, %2 not proven, %3 not run.</source>
        <translation>%1 bewezen, %2 niet bewezen, %3 niet uitgevoerd.</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::DrillRows</name>
    <message>
        <source>Waiting</source>
        <translation>Wacht</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Bezig</translation>
    </message>
    <message>
        <source>Not run</source>
        <translation>Niet uitgevoerd</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Wat er gebeurde</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultaat</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::EmailAddressesField</name>
    <message>
        <source>Extra e-mail addresses of %1</source>
        <translation>Extra e-mailadressen van %1</translation>
    </message>
    <message>
        <source>Several are separated by commas.</source>
        <translation>Scheid meerdere adressen met komma’s.</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>extra e-mail addresses</comment>
        <translation>onbekend</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::EmbeddedBrowserPanel</name>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Vernieuwen</translation>
    </message>
    <message>
        <source>Use my browser</source>
        <translation>Mijn browser</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webpagina</translation>
    </message>
    <message>
        <source>%1 may refuse to sign you in here.</source>
        <translation>%1 laat u hier misschien niet aanmelden.</translation>
    </message>
    <message>
        <source>Some single sign-on providers only accept a full browser. If it stops, go on there.</source>
        <translation>Sommige aanbieders van single sign-on accepteren alleen een volwaardige browser. Loopt het vast, ga dan daar verder.</translation>
    </message>
    <message>
        <source>The page could not be loaded.</source>
        <translation>De pagina kon niet worden geladen.</translation>
    </message>
    <message>
        <source>%1 could not be loaded.</source>
        <translation>%1 kon niet worden geladen.</translation>
    </message>
    <message>
        <source>There was no connection. Check the network, then try again.</source>
        <translation>Er was geen verbinding. Controleer het netwerk en probeer het dan opnieuw.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>The connection to %1 is not secure.</source>
        <translation>De verbinding met %1 is niet veilig.</translation>
    </message>
    <message>
        <source>The page wanted to open an address that is not shown here.</source>
        <translation>De pagina wilde een adres openen dat hier niet wordt getoond.</translation>
    </message>
    <message>
        <source>Files are not downloaded here. Use your browser for it.</source>
        <translation>Bestanden worden hier niet gedownload. Gebruik daarvoor uw browser.</translation>
    </message>
    <message>
        <source>The page asked for a permission, such as notifications. It does not need it for this.</source>
        <translation>De pagina vroeg om een toestemming, zoals voor meldingen. Die is hiervoor niet nodig.</translation>
    </message>
    <message>
        <source>The page stopped working.</source>
        <translation>De pagina werkt niet meer.</translation>
    </message>
    <message>
        <source>What was saved on it is still there. You may have to sign in again.</source>
        <translation>Wat erop was opgeslagen, is er nog. Misschien moet u zich opnieuw aanmelden.</translation>
    </message>
    <message>
        <source>Take it up again</source>
        <translation>Hervatten</translation>
    </message>
    <message>
        <source>The page was closed.</source>
        <translation>De pagina is gesloten.</translation>
    </message>
    <message>
        <source>What was saved on it is still there.</source>
        <translation>Wat erop was opgeslagen, is er nog.</translation>
    </message>
    <message>
        <source>Pages cannot be shown in this window.</source>
        <translation>In dit venster kunnen geen pagina’s worden getoond.</translation>
    </message>
    <message>
        <source>The web view is not installed. Everything works in your own browser as well.</source>
        <translation>De webweergave is niet geïnstalleerd. In uw eigen browser werkt alles net zo goed.</translation>
    </message>
    <message>
        <source>No page is open.</source>
        <translation>Er is geen pagina open.</translation>
    </message>
    <message>
        <source>The page was not opened, so nothing was sent. Whoever runs your network can tell more: where it looks into secure connections, add the certificate of its authority under Network.</source>
        <translation>De pagina is niet geopend, dus er is niets verzonden. Wie uw netwerk beheert, weet meer: kijkt het in beveiligde verbindingen mee, voeg dan het certificaat van de certificeringsinstantie toe onder Netwerk.</translation>
    </message>
    <message>
        <source>The proxy did not let the page through without a sign-in. Once it is entered, reload the page.</source>
        <translation>De proxy liet de pagina niet door zonder aanmelding. Laad de pagina opnieuw zodra die is ingevoerd.</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::Field</name>
    <message>
        <source>%1 (optional)</source>
        <translation>%1 (optioneel)</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation>Fout: %1</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::FlagBox</name>
    <message>
        <source>unknown</source>
        <comment>an option</comment>
        <translation>onbekend</translation>
    </message>
    <message>
        <source>on</source>
        <comment>an option</comment>
        <translation>aan</translation>
    </message>
    <message>
        <source>off</source>
        <comment>an option</comment>
        <translation>uit</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::GroupingForm</name>
    <message>
        <source>Off</source>
        <translation>Uit</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhoud</translation>
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
        <translation>Alertgroepering</translation>
    </message>
    <message>
        <source>Time window</source>
        <translation>Tijdvenster</translation>
    </message>
    <message>
        <source>Time window in minutes</source>
        <translation>Tijdvenster in minuten</translation>
    </message>
    <message>
        <source> minutes</source>
        <translation> minuten</translation>
    </message>
    <message>
        <source>Fields that must match</source>
        <translation>Velden die moeten overeenkomen</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Any of them</source>
        <translation>Minstens één</translation>
    </message>
    <message>
        <source>An alert joins when it matches</source>
        <translation>Hoeveel er moeten overeenkomen</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Until the incident is resolved</source>
        <translation>Tot het incident is opgelost</translation>
    </message>
    <message>
        <source>As PagerDuty recommends</source>
        <translation>Zoals PagerDuty aanbeveelt</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24 uur</translation>
    </message>
    <message>
        <source>1 to 1440 minutes. Each new alert extends the window, up to 24 hours.</source>
        <translation>1 tot 1440 minuten. Elke nieuwe alert verlengt het venster, tot 24 uur.</translation>
    </message>
    <message>
        <source>5 to 60 minutes. Each new alert extends the window, up to 24 hours.</source>
        <translation>5 tot 60 minuten. Elke nieuwe alert verlengt het venster, tot 24 uur.</translation>
    </message>
    <message>
        <source>Up to five, separated by commas. Left empty: summary.</source>
        <translation>Hoogstens vijf, gescheiden door komma’s. Leeg: summary.</translation>
    </message>
    <message>
        <source>Separated by commas: summary, source, severity, component, group, class or custom_details.name.</source>
        <translation>Gescheiden door komma’s: summary, source, severity, component, group, class of custom_details.naam.</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::InfoSheet</name>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
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
        <translation>Kies een integratie om te zien wat die gebruikt en waarnaar die verstuurt.</translation>
    </message>
    <message>
        <source>Edit in Uptrends</source>
        <translation>Bewerken in Uptrends</translation>
    </message>
    <message>
        <source>Send test message</source>
        <translation>Testbericht versturen</translation>
    </message>
    <message>
        <source>Mute…</source>
        <translation>Dempen…</translation>
    </message>
    <message>
        <source>Unmute…</source>
        <translation>Dempen opheffen…</translation>
    </message>
    <message>
        <source>Not all alert definitions have been read: there may be more levels that use it.</source>
        <translation>Niet alle alertdefinities zijn gelezen: misschien zijn er meer niveaus die de integratie gebruiken.</translation>
    </message>
    <message>
        <source>No escalation level uses it, so Uptrends sends nothing through it.</source>
        <translation>Geen enkel escalatieniveau gebruikt de integratie, dus Uptrends verstuurt er niets mee.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation>Verstuurt naar</translation>
    </message>
    <message>
        <source>Last proven</source>
        <translation>Laatst bewezen</translation>
    </message>
    <message>
        <source>Never from here</source>
        <translation>Nooit vanaf hier</translation>
    </message>
    <message>
        <source>%1 – not there any more</source>
        <translation>%1 – bestaat niet meer</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>service, its status</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Learnt in the set-up, %1.</source>
        <translation>Bekend uit de configuratie, %1.</translation>
    </message>
    <message>
        <source>Learnt by a test of the whole path, %1.</source>
        <translation>Bekend uit een test van de hele weg, %1.</translation>
    </message>
    <message>
        <source>Unknown: Uptrends does not tell.</source>
        <translation>Onbekend: Uptrends zegt het niet.</translation>
    </message>
    <message>
        <source>Find out again…</source>
        <translation>Opnieuw uitzoeken…</translation>
    </message>
    <message>
        <source>Find out…</source>
        <translation>Uitzoeken…</translation>
    </message>
    <message>
        <source>Paused at PagerDuty</source>
        <translation>Gepauzeerd bij PagerDuty</translation>
    </message>
    <message>
        <source>End now…</source>
        <translation>Nu beëindigen…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::IntegrationList</name>
    <message>
        <source>Integrations</source>
        <translation>Integraties</translation>
    </message>
    <message>
        <source>Search integrations</source>
        <translation>Integraties zoeken</translation>
    </message>
    <message numerus="yes">
        <source>Search %n integrations</source>
        <translation>
            <numerusform>Zoeken in %n integratie</numerusform>
            <numerusform>Zoeken in %n integraties</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the integrations</source>
        <translation>Integraties lezen</translation>
    </message>
    <message>
        <source>And which escalation levels use them.</source>
        <translation>En welke escalatieniveaus ze gebruiken.</translation>
    </message>
    <message>
        <source>No integration matches</source>
        <translation>Geen integratie gevonden</translation>
    </message>
    <message>
        <source>Search by name, type, service or alert definition.</source>
        <translation>Zoek op naam, type, service of alertdefinitie.</translation>
    </message>
    <message>
        <source>The integrations could not be read</source>
        <translation>De integraties konden niet worden gelezen</translation>
    </message>
    <message>
        <source>No integration to see</source>
        <translation>Geen integratie te zien</translation>
    </message>
    <message>
        <source>There is none, or the API user&apos;s operator lacks the right to use them. The set-up makes one for PagerDuty.</source>
        <translation>Er is er geen, of de operator van de API-gebruiker mist het recht om ze te gebruiken. De configuratie maakt er een voor PagerDuty.</translation>
    </message>
    <message>
        <source>Reading what uses them: %1 of about %2 requests</source>
        <translation>Lezen wat ze gebruikt: %1 van ongeveer %2 verzoeken</translation>
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
        <translation>Ga verder in uw browser</translation>
    </message>
    <message>
        <source>Alertbridge cannot see that page. It watches your Uptrends account and goes on by itself when the new integration is saved.</source>
        <translation>Alertbridge ziet die pagina niet. Het volgt uw Uptrends-account en gaat vanzelf verder zodra de nieuwe integratie is opgeslagen.</translation>
    </message>
    <message>
        <source>Use an integration that exists</source>
        <translation>Een bestaande integratie gebruiken</translation>
    </message>
    <message>
        <source>PagerDuty integrations in Uptrends</source>
        <translation>PagerDuty-integraties in Uptrends</translation>
    </message>
    <message>
        <source>No PagerDuty integration was found</source>
        <translation>Geen PagerDuty-integratie gevonden</translation>
    </message>
    <message>
        <source>Use this integration</source>
        <translation>Deze integratie gebruiken</translation>
    </message>
    <message>
        <source>Make a new one</source>
        <translation>Een nieuwe maken</translation>
    </message>
    <message>
        <source>The integration is there</source>
        <translation>De integratie is er</translation>
    </message>
    <message>
        <source>Choose another integration</source>
        <translation>Andere integratie kiezen</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Doorgaan</translation>
    </message>
    <message>
        <source>Goes on by itself when the integration is saved in Uptrends.</source>
        <translation>Gaat vanzelf verder zodra de integratie in Uptrends is opgeslagen.</translation>
    </message>
    <message>
        <source>I have an integration already</source>
        <translation>Ik heb al een integratie</translation>
    </message>
    <message>
        <source>Sign in to Uptrends</source>
        <translation>Aanmelden bij Uptrends</translation>
    </message>
    <message>
        <source>Add an integration, choose PagerDuty, press “Alert with PagerDuty”</source>
        <translation>Integratie toevoegen, PagerDuty kiezen, op “Alert with PagerDuty” klikken</translation>
    </message>
    <message>
        <source>Sign in to PagerDuty</source>
        <translation>Aanmelden bij PagerDuty</translation>
    </message>
    <message>
        <source>Select the services</source>
        <translation>De services selecteren</translation>
    </message>
    <message>
        <source>Press “Connect”</source>
        <translation>Op “Connect” klikken</translation>
    </message>
    <message>
        <source>Back in Uptrends</source>
        <translation>Weer in Uptrends</translation>
    </message>
    <message>
        <source>Name it and press “Save”</source>
        <translation>Naam geven en op “Save” (Opslaan) klikken</translation>
    </message>
    <message>
        <source>With the operator login you use in the browser.</source>
        <translation>Met de operatorlogin die u in de browser gebruikt.</translation>
    </message>
    <message>
        <source>Single sign-on refused here? Use your browser.</source>
        <translation>Single sign-on hier geweigerd? Gebruik uw browser.</translation>
    </message>
    <message>
        <source>Those from step 1, or others.</source>
        <translation>Die uit stap 1, of andere.</translation>
    </message>
    <message>
        <source>The button is at the bottom left of the page.</source>
        <translation>De knop staat linksonder op de pagina.</translation>
    </message>
    <message>
        <source>Do these in your browser. Alertbridge sees the last one happen.</source>
        <translation>Doe dit in uw browser. Alertbridge ziet het wanneer de laatste stap is gezet.</translation>
    </message>
    <message>
        <source>Do these in Uptrends’ page. Each is ticked as it is seen.</source>
        <translation>Doe dit op de pagina van Uptrends. Elke stap wordt afgevinkt zodra hij is gezien.</translation>
    </message>
    <message>
        <source>Show the current step</source>
        <translation>De huidige stap tonen</translation>
    </message>
    <message>
        <source>Show all steps</source>
        <translation>Alle stappen tonen</translation>
    </message>
    <message>
        <source>Alertbridge keeps looking. %1</source>
        <translation>Alertbridge blijft zoeken. %1</translation>
    </message>
    <message>
        <source>Reading the integrations that exist…</source>
        <translation>Bestaande integraties lezen…</translation>
    </message>
    <message numerus="yes">
        <source>Waiting for the new integration… last looked %n s ago.</source>
        <translation>
            <numerusform>Wachten op de nieuwe integratie… %n s geleden gekeken.</numerusform>
            <numerusform>Wachten op de nieuwe integratie… %n s geleden gekeken.</numerusform>
        </translation>
    </message>
    <message>
        <source>Several new integrations appeared. Select the one made for this set-up.</source>
        <translation>Er zijn meerdere nieuwe integraties bijgekomen. Selecteer die voor deze configuratie is gemaakt.</translation>
    </message>
    <message>
        <source>Your API user sees no PagerDuty integration. One that exists may need the right “Use integration” for this operator.</source>
        <translation>Uw API-gebruiker ziet geen PagerDuty-integratie. Is er wel een, dan heeft deze operator er misschien het recht “Integratie gebruiken” voor nodig.</translation>
    </message>
    <message>
        <source>These PagerDuty integrations are in your Uptrends account.</source>
        <translation>Deze PagerDuty-integraties staan in uw Uptrends-account.</translation>
    </message>
    <message>
        <source>Which integration is it?</source>
        <translation>Welke integratie is het?</translation>
    </message>
    <message>
        <source>Uptrends saved it, and it was read back from your account.</source>
        <translation>Opgeslagen in Uptrends en teruggelezen uit uw account.</translation>
    </message>
    <message>
        <source>This one existed before this set-up.</source>
        <translation>Deze bestond al voor deze configuratie.</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>Integratie</translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation>Verstuurt naar</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Onbekend</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>Gevonden door</translation>
    </message>
    <message>
        <source>Watching your Uptrends account</source>
        <translation>Het volgen van uw Uptrends-account</translation>
    </message>
    <message>
        <source>Your choice</source>
        <translation>Uw keuze</translation>
    </message>
    <message>
        <source>Which PagerDuty services it feeds cannot be read from Uptrends. A test message will show it.</source>
        <translation>Naar welke PagerDuty-services die verstuurt, is niet uit Uptrends te lezen. Een testbericht laat het zien.</translation>
    </message>
    <message>
        <source>Sign in to Uptrends.</source>
        <translation>Meld u aan bij Uptrends.</translation>
    </message>
    <message>
        <source>In the menu, choose Alerting, then the + beside Integrations, then PagerDuty.</source>
        <translation>Kies in het menu Alerting, dan de + naast Integraties, dan PagerDuty.</translation>
    </message>
    <message>
        <source>Press Alert with PagerDuty and sign in to PagerDuty.</source>
        <translation>Klik op “Alert with PagerDuty” en meld u aan bij PagerDuty.</translation>
    </message>
    <message>
        <source>Select the services and press Connect.</source>
        <translation>Selecteer de services en klik op “Connect”.</translation>
    </message>
    <message>
        <source>Back in Uptrends, give the integration a name and press Save.</source>
        <translation>Terug in Uptrends: geef de integratie een naam en klik op “Save” (Opslaan).</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::IntegrationRows</name>
    <message>
        <source>Nowhere</source>
        <translation>Nergens</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Nog niet gelezen</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Onbekend</translation>
    </message>
    <message numerus="yes">
        <source>%n services</source>
        <translation>
            <numerusform>%n service</numerusform>
            <numerusform>%n services</numerusform>
        </translation>
    </message>
    <message>
        <source>Never proven</source>
        <translation>Nooit bewezen</translation>
    </message>
    <message>
        <source>Proven %1</source>
        <translation>Bewezen op %1</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>Integratie</translation>
    </message>
    <message>
        <source>Used on</source>
        <translation>Gebruikt op</translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation>Verstuurt naar</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Gedempt</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::IntegrationsView</name>
    <message>
        <source>Integrations</source>
        <translation>Integraties</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Opnieuw lezen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>What Uptrends alerts through, and which escalation levels use it.</source>
        <translation>Waar Uptrends alerts mee verstuurt, en welke escalatieniveaus dat gebruiken.</translation>
    </message>
    <message>
        <source>Unmute…</source>
        <translation>Dempen opheffen…</translation>
    </message>
    <message>
        <source>Show the first</source>
        <translation>De eerste tonen</translation>
    </message>
    <message>
        <source>Unmute “%1”?</source>
        <translation>Dempen van “%1” opheffen?</translation>
    </message>
    <message>
        <source>It is switched on again exactly where it was switched off from here.</source>
        <translation>De integratie wordt weer aangezet, precies waar die vanaf hier is uitgezet.</translation>
    </message>
    <message numerus="yes">
        <source>Switch on on %n levels</source>
        <translation>
            <numerusform>Op %n niveau aanzetten</numerusform>
            <numerusform>Op %n niveaus aanzetten</numerusform>
        </translation>
    </message>
    <message>
        <source>End the pause now?</source>
        <translation>De pauze nu beëindigen?</translation>
    </message>
    <message>
        <source>The maintenance window at PagerDuty ends, and incidents open again.</source>
        <translation>Het onderhoudsvenster bij PagerDuty eindigt; er worden weer incidents geopend.</translation>
    </message>
    <message>
        <source>End now</source>
        <translation>Nu beëindigen</translation>
    </message>
    <message>
        <source>“%1” in Uptrends</source>
        <translation>“%1” in Uptrends</translation>
    </message>
    <message>
        <source>Rename it, choose its services, test, deactivate or delete it: only Uptrends&apos; own page can. Press Done to read again.</source>
        <translation>Hernoemen, services kiezen, testen, deactiveren of verwijderen: dat kan alleen op de pagina van Uptrends zelf. Klik op “Klaar” om opnieuw te lezen.</translation>
    </message>
    <message>
        <source>Edit “%1” in your browser</source>
        <translation>“%1” in uw browser bewerken</translation>
    </message>
    <message>
        <source>Sign in to Uptrends there. What you change is read when you press Done.</source>
        <translation>Meld u daar aan bij Uptrends. Wat u wijzigt, wordt gelezen als u op “Klaar” klikt.</translation>
    </message>
    <message>
        <source>Open Alerting &gt; Integrations.</source>
        <translation>Open Alerting &gt; Integraties.</translation>
    </message>
    <message>
        <source>Choose “%1” and change what you want.</source>
        <translation>Kies “%1” en wijzig wat u wilt.</translation>
    </message>
    <message>
        <source>Press Save there, then Done here.</source>
        <translation>Klik daar op “Save” (Opslaan) en hier op “Klaar”.</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::LevelForm</name>
    <message>
        <source>Generate an alert when</source>
        <translation>Genereer een alert als</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actief</translation>
    </message>
    <message>
        <source>By number of errors</source>
        <translation>Op aantal fouten</translation>
    </message>
    <message>
        <source>By how long an error lasts</source>
        <translation>Op duur van een fout</translation>
    </message>
    <message>
        <source>Number of errors</source>
        <translation>Aantal fouten</translation>
    </message>
    <message>
        <source>Minutes that an error lasts</source>
        <translation>Minuten dat een fout aanhoudt</translation>
    </message>
    <message>
        <source>Maximum of reminder alerts</source>
        <translation>Maximumaantal herinneringsalerts</translation>
    </message>
    <message>
        <source>Minutes between reminder alerts</source>
        <translation>Minuten tussen herinneringsalerts</translation>
    </message>
    <message>
        <source>%1 or more errors have occurred</source>
        <translation>er %1 of meer fouten zijn opgetreden</translation>
    </message>
    <message>
        <source>error occurs for more than %1 minutes</source>
        <translation>een fout langer dan %1 minuten aanhoudt</translation>
    </message>
    <message>
        <source>Send a maximum of %1 reminder alerts, every %2 minutes</source>
        <translation>Verstuur maximaal %1 herinneringsalerts, elke %2 minuten</translation>
    </message>
    <message>
        <source>Only confirmed errors count.</source>
        <translation>Alleen bevestigde fouten tellen.</translation>
    </message>
    <message>
        <source>0 switches reminders off. They do not change a PagerDuty incident.</source>
        <translation>0 schakelt herinneringen uit. Ze veranderen niets aan een PagerDuty-incident.</translation>
    </message>
    <message>
        <source>Alerting by integrations</source>
        <translation>Alerts versturen door integraties</translation>
    </message>
    <message>
        <source>Custom message</source>
        <translation>Aangepast bericht</translation>
    </message>
    <message>
        <source>Arrives in PagerDuty under Custom details › Message.</source>
        <translation>Komt in PagerDuty aan onder Custom details › Message.</translation>
    </message>
    <message>
        <source>Traceroute</source>
        <translation>Traceroute</translation>
    </message>
    <message>
        <source>Goes with alerts by e-mail only.</source>
        <translation>Gaat alleen mee met alerts per e-mail.</translation>
    </message>
    <message>
        <source>Groups and operators</source>
        <translation>Groepen en operators</translation>
    </message>
    <message>
        <source>Alerts go to operators that are active and on duty.</source>
        <translation>Alerts gaan naar operators die actief zijn en dienst hebben.</translation>
    </message>
    <message>
        <source>Another condition, which Uptrends does not name</source>
        <translation>Een andere voorwaarde, waar Uptrends geen naam voor geeft</translation>
    </message>
    <message>
        <source>Another condition: %1</source>
        <translation>Een andere voorwaarde: %1</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::LevelRows</name>
    <message>
        <source>switched off</source>
        <translation>uitgeschakeld</translation>
    </message>
    <message>
        <source>switched off · %1</source>
        <translation>uitgeschakeld · %1</translation>
    </message>
    <message>
        <source>OK alerts</source>
        <translation>OK-alerts</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Herinneringen</translation>
    </message>
    <message>
        <source>The OK alert is what closes the PagerDuty incident.</source>
        <translation>De OK-alert sluit het PagerDuty-incident.</translation>
    </message>
    <message>
        <source>A reminder does not change a PagerDuty incident.</source>
        <translation>Een herinnering verandert niets aan een PagerDuty-incident.</translation>
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
        <translation>Alertdefinities en escalatieniveaus</translation>
    </message>
    <message>
        <source>Search alert definitions</source>
        <translation>Alertdefinities zoeken</translation>
    </message>
    <message numerus="yes">
        <source>Search %n definitions</source>
        <translation>
            <numerusform>Zoeken in %n definitie</numerusform>
            <numerusform>Zoeken in %n definities</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the levels, %1 of %2</source>
        <translation>Niveaus lezen, %1 van %2</translation>
    </message>
    <message>
        <source>Reading the alert definitions</source>
        <translation>Alertdefinities lezen</translation>
    </message>
    <message>
        <source>One question for each level, four at a time.</source>
        <translation>Eén verzoek per niveau, vier tegelijk.</translation>
    </message>
    <message>
        <source>No alert definition matches</source>
        <translation>Geen alertdefinitie gevonden</translation>
    </message>
    <message>
        <source>Search by the name of the definition.</source>
        <translation>Zoek op de naam van de definitie.</translation>
    </message>
    <message>
        <source>The alert definitions could not be read</source>
        <translation>De alertdefinities konden niet worden gelezen</translation>
    </message>
    <message>
        <source>No alert definition in this account</source>
        <translation>Geen alertdefinitie in dit account</translation>
    </message>
    <message>
        <source>Your API user may lack the right to see them, or none has been made in Uptrends yet.</source>
        <translation>Misschien mag uw API-gebruiker ze niet zien, of is er in Uptrends nog geen gemaakt.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Opnieuw kijken</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::LevelUseRows</name>
    <message>
        <source>Switched off here</source>
        <translation>Hier uitgeschakeld</translation>
    </message>
    <message>
        <source>Definition off</source>
        <translation>Definitie uit</translation>
    </message>
    <message>
        <source>Level off</source>
        <translation>Niveau uit</translation>
    </message>
    <message>
        <source>Level active</source>
        <translation>Niveau actief</translation>
    </message>
    <message>
        <source>Set %1</source>
        <translation>Ingesteld op %1</translation>
    </message>
    <message>
        <source>Set %1 by %2</source>
        <translation>Ingesteld op %1 door %2</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Onbekend</translation>
    </message>
    <message>
        <source>Uptrends does not tell</source>
        <translation>Uptrends zegt het niet</translation>
    </message>
    <message>
        <source>Alert definition</source>
        <translation>Alertdefinitie</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opties</translation>
    </message>
    <message>
        <source>Levels that use the integration</source>
        <translation>Niveaus die de integratie gebruiken</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::LevelsPage</name>
    <message>
        <source>An integration does nothing by itself: tick the escalation levels that should alert through it.</source>
        <translation>Een integratie doet uit zichzelf niets: vink de escalatieniveaus aan die er alerts mee moeten versturen.</translation>
    </message>
    <message>
        <source>Changes applied</source>
        <translation>Doorgevoerde wijzigingen</translation>
    </message>
    <message>
        <source>When should the integration be used?</source>
        <translation>Wanneer moet de integratie worden gebruikt?</translation>
    </message>
    <message>
        <source>When should “%1” be used?</source>
        <translation>Wanneer moet “%1” worden gebruikt?</translation>
    </message>
    <message numerus="yes">
        <source>Review %n change(s)</source>
        <translation>
            <numerusform>%n wijziging nakijken</numerusform>
            <numerusform>%n wijzigingen nakijken</numerusform>
        </translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Doorgaan</translation>
    </message>
    <message>
        <source>The levels are still being read.</source>
        <translation>De niveaus worden nog gelezen.</translation>
    </message>
    <message>
        <source>Tick at least one level.</source>
        <translation>Vink minstens één niveau aan.</translation>
    </message>
    <message>
        <source>The changes are being applied.</source>
        <translation>De wijzigingen worden doorgevoerd.</translation>
    </message>
    <message>
        <source>Stop after this one</source>
        <translation>Na deze stoppen</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Verdergaan</translation>
    </message>
    <message>
        <source>Try the failed ones again</source>
        <translation>Mislukte opnieuw proberen</translation>
    </message>
    <message>
        <source>Nothing is attached yet.</source>
        <translation>Er is nog niets gekoppeld.</translation>
    </message>
    <message>
        <source>Review before saving</source>
        <translation>Nakijken voor het opslaan</translation>
    </message>
    <message>
        <source>Each line is one change in Uptrends. Levels that have the integration already are left alone.</source>
        <translation>Elke regel is één wijziging in Uptrends. Niveaus die de integratie al hebben, blijven zoals ze zijn.</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Onderbroken</translation>
    </message>
    <message>
        <source>%1 of %2 done. Nothing is lost.</source>
        <translation>%1 van %2 gedaan. Er is niets verloren.</translation>
    </message>
    <message>
        <source>Saved and read back</source>
        <translation>Opgeslagen en teruggelezen</translation>
    </message>
    <message>
        <source>Nothing was saved</source>
        <translation>Er is niets opgeslagen</translation>
    </message>
    <message>
        <source>Saved in part</source>
        <translation>Deels opgeslagen</translation>
    </message>
    <message>
        <source>%1 of %2 are attached, as Uptrends confirms.</source>
        <translation>%1 van %2 zijn gekoppeld, zoals Uptrends bevestigt.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) did not go through</source>
        <translation>
            <numerusform>%n wijziging is niet doorgevoerd</numerusform>
            <numerusform>%n wijzigingen zijn niet doorgevoerd</numerusform>
        </translation>
    </message>
    <message>
        <source>The reason stands beside each. What was saved stays.</source>
        <translation>De reden staat er telkens naast. Wat is opgeslagen, blijft.</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Bezig met opslaan</translation>
    </message>
    <message>
        <source>%1 of %2. Each change is sent, then read back.</source>
        <translation>%1 van %2. Elke wijziging wordt verstuurd en dan teruggelezen.</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::ListPane</name>
    <message>
        <source>Clear the search</source>
        <translation>Zoekopdracht wissen</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::MainForm</name>
    <message>
        <source>Alert definition</source>
        <translation>Alertdefinitie</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actief</translation>
    </message>
    <message>
        <source>An alert definition that is not active sends nothing.</source>
        <translation>Een alertdefinitie die niet actief is, verstuurt niets.</translation>
    </message>
    <message>
        <source>Monitors and groups</source>
        <translation>Controleregels en groepen</translation>
    </message>
    <message>
        <source>Errors of these monitors are alerted by this definition.</source>
        <translation>Fouten van deze controleregels geven alerts via deze definitie.</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::MainWindow</name>
    <message>
        <source>Set-up</source>
        <translation>Configuratie</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activiteit</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Accounts</translation>
    </message>
    <message>
        <source>My accounts</source>
        <translation>Mijn accounts</translation>
    </message>
    <message>
        <source>My accounts %1</source>
        <translation>Mijn accounts %1</translation>
    </message>
    <message>
        <source>Practice account</source>
        <translation>Oefenaccount</translation>
    </message>
    <message>
        <source>Something is still being done.</source>
        <translation>Er is nog iets bezig.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Blijven</translation>
    </message>
    <message>
        <source>Stop and leave</source>
        <translation>Stoppen en verlaten</translation>
    </message>
    <message>
        <source>Uptrends asks you to sign in again.</source>
        <translation>Uptrends vraagt u zich opnieuw aan te melden.</translation>
    </message>
    <message>
        <source>PagerDuty asks you to sign in again.</source>
        <translation>PagerDuty vraagt u zich opnieuw aan te melden.</translation>
    </message>
    <message>
        <source>Nothing is lost: afterwards it goes on where it is.</source>
        <translation>Er is niets verloren: daarna gaat het verder waar het was.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Opnieuw aanmelden</translation>
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
        <translation>niets is echt</translation>
    </message>
    <message>
        <source>Connect both accounts first.</source>
        <translation>Verbind eerst beide accounts.</translation>
    </message>
    <message>
        <source>%1 – Alertbridge</source>
        <translation>%1 – Alertbridge</translation>
    </message>
    <message>
        <source>The practice services ended.</source>
        <translation>De oefendiensten zijn gestopt.</translation>
    </message>
    <message>
        <source>What was made in them is gone. Your own accounts are not affected.</source>
        <translation>Wat erin was gemaakt, is weg. Uw eigen accounts blijven ongemoeid.</translation>
    </message>
    <message>
        <source>Start them again</source>
        <translation>Opnieuw starten</translation>
    </message>
    <message>
        <source>No keychain could be used.</source>
        <translation>Er was geen sleutelbos te gebruiken.</translation>
    </message>
    <message>
        <source>Tokens and passwords are kept for this run only; nothing is written to disk.</source>
        <translation>Tokens en wachtwoorden worden alleen voor deze sessie bewaard; er wordt niets naar de schijf geschreven.</translation>
    </message>
    <message>
        <source>The saved profiles could not be read.</source>
        <translation>De opgeslagen profielen waren niet te lezen.</translation>
    </message>
    <message>
        <source>The file was set aside as %1. Your accounts at PagerDuty and Uptrends are not affected: connect them again.</source>
        <translation>Het bestand is apart gezet als %1. Uw accounts bij PagerDuty en Uptrends blijven ongemoeid: verbind ze opnieuw.</translation>
    </message>
    <message>
        <source>The saved profiles are of a newer version of Alertbridge.</source>
        <translation>De opgeslagen profielen zijn van een nieuwere versie van Alertbridge.</translation>
    </message>
    <message>
        <source>They are left as they are; nothing is saved in this run. Use the newer version.</source>
        <translation>Ze blijven zoals ze zijn; in deze sessie wordt niets opgeslagen. Gebruik de nieuwere versie.</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Stoppen en sluiten</translation>
    </message>
    <message>
        <source>Integrations</source>
        <translation>Integraties</translation>
    </message>
    <message>
        <source>Alert definitions</source>
        <translation>Alertdefinities</translation>
    </message>
    <message>
        <source>Delivery tests</source>
        <translation>Bezorgtests</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>alleen-lezen</translation>
    </message>
    <message>
        <source>This profile is open in another Alertbridge window.</source>
        <translation>Dit profiel is open in een ander Alertbridge-venster.</translation>
    </message>
    <message>
        <source>This profile is read-only. The switch is in Accounts.</source>
        <translation>Dit profiel is alleen-lezen. De schakelaar staat onder “Accounts”.</translation>
    </message>
    <message>
        <source>Here everything can be looked at and nothing is changed. Close the other window to work in this one.</source>
        <translation>Hier kunt u alles bekijken; er wordt niets gewijzigd. Sluit het andere venster om in dit venster te werken.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Opnieuw kijken</translation>
    </message>
    <message>
        <source>The record of changes is of a newer version of Alertbridge.</source>
        <translation>De lijst met wijzigingen is van een nieuwere versie van Alertbridge.</translation>
    </message>
    <message>
        <source>It is left as it is. Changes could not be noted in it first, so here everything can be looked at and nothing is changed. Use the newer version.</source>
        <translation>De lijst blijft zoals ze is. Wijzigingen zouden er niet eerst in kunnen worden vastgelegd; hier kunt u dus alles bekijken en wordt niets gewijzigd. Gebruik de nieuwere versie.</translation>
    </message>
    <message>
        <source>What was begun is finished, the rest is left as it is. A test message is taken back.</source>
        <translation>Wat is begonnen, wordt afgemaakt; de rest blijft zoals het is. Een testbericht wordt ingetrokken.</translation>
    </message>
    <message>
        <source>You can go on another time: the set-up remembers where it was.</source>
        <translation>U kunt een andere keer verdergaan: de configuratie onthoudt waar u was gebleven.</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::MemberBox</name>
    <message>
        <source>Add or remove…</source>
        <translation>Toevoegen of verwijderen…</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>en nog %n</numerusform>
            <numerusform>en nog %n</numerusform>
        </translation>
    </message>
    <message>
        <source>No monitor or group yet.</source>
        <translation>Nog geen controleregel of groep.</translation>
    </message>
    <message>
        <source>No operator or group.</source>
        <translation>Geen operator of groep.</translation>
    </message>
    <message>
        <source>Monitors and groups</source>
        <translation>Controleregels en groepen</translation>
    </message>
    <message>
        <source>Groups and operators</source>
        <translation>Groepen en operators</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::MuteSheet</name>
    <message>
        <source>Mute the integration</source>
        <translation>De integratie dempen</translation>
    </message>
    <message>
        <source>Mute “%1”?</source>
        <translation>“%1” dempen?</translation>
    </message>
    <message>
        <source>Uptrends&apos; own Active switch of the integration is only in its web page. From here there are two ways.</source>
        <translation>De schakelaar “Actief” van de integratie zelf staat alleen op de webpagina van Uptrends. Vanaf hier zijn er twee manieren.</translation>
    </message>
    <message>
        <source>Pause its services</source>
        <translation>De services pauzeren</translation>
    </message>
    <message>
        <source>Switch it off on its levels</source>
        <translation>Op de niveaus uitzetten</translation>
    </message>
    <message>
        <source>How to mute</source>
        <translation>Hoe dempen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Which services it feeds is not known yet</source>
        <translation>Naar welke services de integratie verstuurt, is nog niet bekend</translation>
    </message>
    <message>
        <source>Uptrends does not tell. A test of the whole path finds out, and then they can be paused from here.</source>
        <translation>Uptrends zegt het niet. Een test van de hele weg zoekt het uit; daarna kunt u ze vanaf hier pauzeren.</translation>
    </message>
    <message>
        <source>Find out…</source>
        <translation>Uitzoeken…</translation>
    </message>
    <message>
        <source>A maintenance window at PagerDuty: no incident opens on %1 meanwhile, whatever sends it. It ends by itself.</source>
        <translation>Een onderhoudsvenster bij PagerDuty: intussen opent er geen incident op %1, wie of wat er ook iets naartoe stuurt. Het eindigt vanzelf.</translation>
    </message>
    <message>
        <source>PagerDuty wants to know who asks</source>
        <translation>PagerDuty wil weten wie het vraagt</translation>
    </message>
    <message>
        <source>The token belongs to an account, not to a person. Enter the e-mail address of a PagerDuty user in Accounts first.</source>
        <translation>Het token is van een account, niet van een persoon. Vul eerst onder “Accounts” het e-mailadres van een PagerDuty-gebruiker in.</translation>
    </message>
    <message>
        <source>For an hour</source>
        <translation>Een uur</translation>
    </message>
    <message>
        <source>Until another time</source>
        <translation>Tot een ander tijdstip</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>Hoelang</translation>
    </message>
    <message>
        <source>Ends at</source>
        <translation>Eindigt op</translation>
    </message>
    <message>
        <source>In the time of this computer.</source>
        <translation>In de tijd van deze computer.</translation>
    </message>
    <message>
        <source>It is attached to no level that could be switched off.</source>
        <translation>De integratie is aan geen niveau gekoppeld dat kan worden uitgezet.</translation>
    </message>
    <message>
        <source>Uptrends sends nothing through it from these levels until you unmute it. This does not end by itself. Other integrations and operators of the levels are still alerted.</source>
        <translation>Vanaf deze niveaus verstuurt Uptrends er niets mee tot u het dempen opheft. Dit eindigt niet vanzelf. Andere integraties en operators van de niveaus krijgen nog wel alerts.</translation>
    </message>
    <message>
        <source>What is switched off</source>
        <translation>Wat wordt uitgezet</translation>
    </message>
    <message>
        <source>Unmute switches it on again exactly there. Uptrends does not tell which of them are off already; those this app knows of are left alone.</source>
        <translation>“Dempen opheffen” zet de integratie precies daar weer aan. Uptrends zegt niet welke al uit staan; die waarvan deze app het weet, blijven zoals ze zijn.</translation>
    </message>
    <message>
        <source>None of the services it feeds is there any more</source>
        <translation>Geen van de services waarnaar wordt verstuurd, bestaat nog</translation>
    </message>
    <message>
        <source>The end has to lie ahead</source>
        <translation>Het einde moet in de toekomst liggen</translation>
    </message>
    <message>
        <source>The end has to lie ahead.</source>
        <translation>Het einde moet in de toekomst liggen.</translation>
    </message>
    <message>
        <source>Ends %1.</source>
        <translation>Eindigt op %1.</translation>
    </message>
    <message>
        <source>Pause until %1</source>
        <translation>Pauzeren tot %1</translation>
    </message>
    <message numerus="yes">
        <source>Switch off on %n levels</source>
        <translation>
            <numerusform>Op %n niveau uitzetten</numerusform>
            <numerusform>Op %n niveaus uitzetten</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to switch off</source>
        <translation>Er valt niets uit te zetten</translation>
    </message>
    <message>
        <source>“%1” muted from Alertbridge</source>
        <translation>“%1” gedempt vanuit Alertbridge</translation>
    </message>
    <message>
        <source>Until tomorrow, %1</source>
        <comment>a time</comment>
        <translation>Tot morgen, %1</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::NavigationBar</name>
    <message>
        <source>Sections</source>
        <translation>Onderdelen</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::NetworkSheet</name>
    <message>
        <source>Network</source>
        <translation>Netwerk</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>How PagerDuty and Uptrends are reached, for every profile and for pages shown here.</source>
        <translation>Hoe PagerDuty en Uptrends worden bereikt, voor elk profiel en voor pagina’s die hier worden getoond.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Additional certificate authorities</source>
        <translation>Extra certificeringsinstanties</translation>
    </message>
    <message>
        <source>For networks that look into secure connections. What they issue is trusted as if it came from PagerDuty or Uptrends: add only what you got from who runs your network.</source>
        <translation>Voor netwerken die in beveiligde verbindingen meekijken. Wat ze uitgeven, wordt vertrouwd alsof het van PagerDuty of Uptrends komt: voeg alleen toe wat u kreeg van wie uw netwerk beheert.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>It is used for this run. %1</source>
        <translation>Het geldt voor deze sessie. %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::Notice</name>
    <message>
        <source>Dismiss</source>
        <translation>Verbergen</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::OpenIncidents</name>
    <message>
        <source>Opened %1 by a delivery test. PagerDuty treats it as a real problem until it is resolved.</source>
        <translation>Op %1 geopend door een bezorgtest. PagerDuty behandelt het als een echt probleem tot het is opgelost.</translation>
    </message>
    <message>
        <source>It was not read back as resolved.</source>
        <translation>Het is niet als opgelost teruggelezen.</translation>
    </message>
    <message>
        <source>Send OK</source>
        <translation>OK versturen</translation>
    </message>
    <message>
        <source>Resolve the incident now</source>
        <translation>Incident nu oplossen</translation>
    </message>
    <message>
        <source>Open in PagerDuty</source>
        <translation>Openen in PagerDuty</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::PageHeader</name>
    <message>
        <source>Back to %1</source>
        <translation>Terug naar %1</translation>
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
        <translation>Hoe PagerDuty wordt verbonden</translation>
    </message>
    <message>
        <source>Sign in here</source>
        <translation>Hier aanmelden</translation>
    </message>
    <message>
        <source>Use my browser</source>
        <translation>Mijn browser</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>API-token</translation>
    </message>
    <message>
        <source>The web view is not installed. Use your browser or an API token.</source>
        <translation>De webweergave is niet geïnstalleerd. Gebruik uw browser of een API-token.</translation>
    </message>
    <message>
        <source>Client ID of your PagerDuty app</source>
        <translation>Client-ID van uw PagerDuty-app</translation>
    </message>
    <message>
        <source>Alertbridge ships without one: your organisation registers its own.</source>
        <translation>Alertbridge heeft er zelf geen: uw organisatie registreert een eigen.</translation>
    </message>
    <message>
        <source>How to get a client ID</source>
        <translation>Zo krijgt u een client-ID</translation>
    </message>
    <message>
        <source>name@example.com</source>
        <translation>naam@example.com</translation>
    </message>
    <message>
        <source>From e-mail</source>
        <translation>From-e-mailadres</translation>
    </message>
    <message>
        <source>For a token of the whole account: a user in whose name incidents are changed.</source>
        <translation>Voor een token van het hele account: een gebruiker namens wie incidents worden gewijzigd.</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Verbinding testen</translation>
    </message>
    <message>
        <source>Open the page again</source>
        <translation>De pagina weer openen</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Afmelden</translation>
    </message>
    <message>
        <source>PagerDuty&apos;s own page opens in this window. Your password goes to PagerDuty alone.</source>
        <translation>De pagina van PagerDuty zelf opent in dit venster. Uw wachtwoord gaat alleen naar PagerDuty.</translation>
    </message>
    <message>
        <source>PagerDuty&apos;s page opens in your browser, with your single sign-on and passkeys.</source>
        <translation>De pagina van PagerDuty opent in uw browser, met uw single sign-on en passkeys.</translation>
    </message>
    <message>
        <source>Open my browser</source>
        <translation>Mijn browser openen</translation>
    </message>
    <message>
        <source>A user token is best: in PagerDuty, My Profile › User Settings › Create API User Token.</source>
        <translation>Het best is een gebruikerstoken: in PagerDuty, My Profile › User Settings › Create API User Token.</translation>
    </message>
    <message>
        <source>Kept; paste another to replace it</source>
        <translation>Bewaard; plak een ander om het te vervangen</translation>
    </message>
    <message>
        <source>PagerDuty shows it once, when it is made.</source>
        <translation>PagerDuty toont het één keer, wanneer het wordt gemaakt.</translation>
    </message>
    <message>
        <source>Signed in as</source>
        <translation>Aangemeld als</translation>
    </message>
    <message>
        <source>The whole account (no user)</source>
        <translation>Het hele account (geen gebruiker)</translation>
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
        <translation>%1, vanzelf gevonden</translation>
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
        <translation>Rechten</translation>
    </message>
    <message>
        <source>Those of the token</source>
        <translation>Die van het token</translation>
    </message>
    <message>
        <source>Your role may be too small for the set-up.</source>
        <translation>Uw rol is misschien te beperkt voor de configuratie.</translation>
    </message>
    <message>
        <source>%1 can look but not create services. A role in a team may give more; if PagerDuty refuses, sign in as a Manager, Admin or Account Owner.</source>
        <translation>%1 mag kijken, maar geen services maken. Een rol in een team kan meer toestaan; weigert PagerDuty, meld u dan aan als Manager, Admin of Account Owner.</translation>
    </message>
    <message>
        <source>A From e-mail is missing.</source>
        <translation>Er ontbreekt een From-e-mailadres.</translation>
    </message>
    <message>
        <source>This token belongs to the account, not to a user. To resolve test incidents, give the e-mail of a user of this account.</source>
        <translation>Dit token is van het account, niet van een gebruiker. Geef het e-mailadres van een gebruiker van dit account op om testincidents op te lossen.</translation>
    </message>
    <message>
        <source>Enter the client ID of your PagerDuty app, or use an API token.</source>
        <translation>Vul de client-ID van uw PagerDuty-app in of gebruik een API-token.</translation>
    </message>
    <message>
        <source>This is not a client ID: those have 32 digits and letters in five groups.</source>
        <translation>Dit is geen client-ID: die heeft 32 cijfers en letters in vijf groepen.</translation>
    </message>
    <message>
        <source>Waiting for you to sign in to PagerDuty in your browser… If PagerDuty shows “Invalid or missing value for redirect_uri parameter”, register the redirect addresses first.</source>
        <translation>Wachten tot u zich in uw browser aanmeldt bij PagerDuty… Toont PagerDuty “Invalid or missing value for redirect_uri parameter”, registreer dan eerst de redirect-adressen.</translation>
    </message>
    <message>
        <source>Waiting for you to sign in to PagerDuty…</source>
        <translation>Wachten tot u zich aanmeldt bij PagerDuty…</translation>
    </message>
    <message>
        <source>Finishing the sign-in…</source>
        <translation>Aanmelding afronden…</translation>
    </message>
    <message>
        <source>Asking PagerDuty who you are…</source>
        <translation>PagerDuty vragen wie u bent…</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::PagerDutySignIn</name>
    <message>
        <source>You can close this page.</source>
        <translation>U kunt deze pagina sluiten.</translation>
    </message>
    <message>
        <source>Alertbridge goes on in its own window.</source>
        <translation>Alertbridge gaat verder in zijn eigen venster.</translation>
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
        <translation>Tonen</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Plakken</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Wissen</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::PauseNotice</name>
    <message>
        <source>Goes on by itself in 1 second. Nothing is lost.</source>
        <translation>Gaat over 1 seconde vanzelf verder. Er is niets verloren.</translation>
    </message>
    <message numerus="yes">
        <source>Goes on by itself in %n seconds. Nothing is lost.</source>
        <translation>
            <numerusform>Gaat over %n seconde vanzelf verder. Er is niets verloren.</numerusform>
            <numerusform>Gaat over %n seconden vanzelf verder. Er is niets verloren.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 asks for a pause.</source>
        <translation>%1 vraagt om een pauze.</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::PickerList</name>
    <message>
        <source>Search</source>
        <translation>Zoeken</translation>
    </message>
    <message numerus="yes">
        <source>Search among %n</source>
        <translation>
            <numerusform>Zoeken in %n</numerusform>
            <numerusform>Zoeken in %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Niets gevonden</translation>
    </message>
    <message>
        <source>Search by another part of the name.</source>
        <translation>Zoek op een ander deel van de naam.</translation>
    </message>
    <message>
        <source>There is nothing to choose</source>
        <translation>Er valt niets te kiezen</translation>
    </message>
    <message>
        <source>Uptrends lists only what the API user may see.</source>
        <translation>Uptrends toont alleen wat de API-gebruiker mag zien.</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Toepassen</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::PolicyEditor</name>
    <message>
        <source>Name of the new policy</source>
        <translation>Naam van de nieuwe policy</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>Regel toevoegen</translation>
    </message>
    <message>
        <source>Repeats if nobody answers</source>
        <translation>Herhalingen als niemand reageert</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::PolicyRuleRow</name>
    <message>
        <source>Remove this rule</source>
        <translation>Deze regel verwijderen</translation>
    </message>
    <message>
        <source>Add a person or schedule</source>
        <translation>Persoon of rooster toevoegen</translation>
    </message>
    <message>
        <source> minutes</source>
        <translation> minuten</translation>
    </message>
    <message>
        <source>Minutes until the next rule</source>
        <translation>Minuten tot de volgende regel</translation>
    </message>
    <message>
        <source>Then go on after</source>
        <translation>Dan verder na</translation>
    </message>
    <message>
        <source>First, notify</source>
        <translation>Eerst waarschuwen</translation>
    </message>
    <message>
        <source>Rule %1: then notify</source>
        <translation>Regel %1: dan waarschuwen</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 verwijderen</translation>
    </message>
    <message>
        <source>Press to remove from this rule</source>
        <translation>Klik om uit deze regel te verwijderen</translation>
    </message>
    <message>
        <source>Choose a person or schedule</source>
        <translation>Persoon of rooster kiezen</translation>
    </message>
    <message>
        <source>Add another</source>
        <translation>Nog een toevoegen</translation>
    </message>
    <message>
        <source>%1 (schedule)</source>
        <translation>%1 (rooster)</translation>
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
        <translation>Naam van dit profiel</translation>
    </message>
    <message>
        <source>As you call this pair of accounts.</source>
        <translation>Zoals u dit tweetal accounts noemt.</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Kleur</translation>
    </message>
    <message>
        <source>Shown wherever this profile is open.</source>
        <translation>Te zien overal waar dit profiel open is.</translation>
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
        <translation>PagerDuty-regio</translation>
    </message>
    <message>
        <source>Advanced: addresses</source>
        <translation>Geavanceerd: adressen</translation>
    </message>
    <message>
        <source>Both services run on this computer. Nothing is real, nobody is woken.</source>
        <translation>Beide diensten draaien op deze computer. Niets is echt, niemand wordt gewekt.</translation>
    </message>
    <message>
        <source>Chosen by you. If it is the other one, Test connection finds out.</source>
        <translation>Door u gekozen. Is het de andere, dan komt “Verbinding testen” erachter.</translation>
    </message>
    <message>
        <source>Give the profile a name.</source>
        <translation>Geef het profiel een naam.</translation>
    </message>
    <message>
        <source>Found by itself: the account is in the EU.</source>
        <translation>Vanzelf gevonden: het account zit in de EU.</translation>
    </message>
    <message>
        <source>Found by itself: the account is in the US.</source>
        <translation>Vanzelf gevonden: het account zit in de VS (US).</translation>
    </message>
    <message>
        <source>Not sure? Test connection finds out.</source>
        <translation>Niet zeker? “Verbinding testen” komt erachter.</translation>
    </message>
    <message>
        <source>Read-only: look at everything, change nothing</source>
        <translation>Alleen lezen: alles bekijken, niets wijzigen</translation>
    </message>
    <message>
        <source>Nothing is created, changed or sent at either service while this is on.</source>
        <translation>Zolang dit aanstaat, wordt er bij geen van beide diensten iets gemaakt, gewijzigd of verstuurd.</translation>
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
        <translation>Wat er nu is</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Voltooien</translation>
    </message>
    <message>
        <source>A test message is still on its way.</source>
        <translation>Er is nog een testbericht onderweg.</translation>
    </message>
    <message>
        <source>Opens in your browser</source>
        <translation>Opent in uw browser</translation>
    </message>
    <message>
        <source>PagerDuty service</source>
        <translation>PagerDuty-service</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Onbekend</translation>
    </message>
    <message>
        <source>On call now</source>
        <translation>Nu on-call</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Bezorging</translation>
    </message>
    <message>
        <source>Proven</source>
        <translation>Bewezen</translation>
    </message>
    <message>
        <source>Not proven yet</source>
        <translation>Nog niet bewezen</translation>
    </message>
    <message>
        <source>Uptrends integration</source>
        <translation>Uptrends-integratie</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Gebruikt door</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>levels in definitions</comment>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>Not covered</source>
        <translation>Niet gedekt</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Geen</translation>
    </message>
    <message>
        <source>Active without this integration: %1. Errors there do not reach PagerDuty by this path.</source>
        <translation>Actief zonder deze integratie: %1. Fouten daar bereiken PagerDuty niet langs deze weg.</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::ProxyForm</name>
    <message>
        <source>As this computer</source>
        <translation>Zoals deze computer</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Geen</translation>
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
        <translation>Poort</translation>
    </message>
    <message>
        <source>Reached without the proxy</source>
        <translation>Bereikt zonder de proxy</translation>
    </message>
    <message>
        <source>Names and addresses, with commas. This computer is always reached directly. Pages shown in this window go through the proxy to all other addresses.</source>
        <translation>Namen en adressen, gescheiden door komma’s. Deze computer wordt altijd rechtstreeks bereikt. Pagina’s in dit venster gaan voor alle andere adressen via de proxy.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Gebruikersnaam</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Wachtwoord</translation>
    </message>
    <message>
        <source>Kept in the keychain of this computer.</source>
        <translation>Bewaard in de sleutelbos van deze computer.</translation>
    </message>
    <message>
        <source>Kept for this run only: no keychain could be used.</source>
        <translation>Alleen voor deze sessie bewaard: er kon geen sleutelbos worden gebruikt.</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Ongewijzigd</translation>
    </message>
    <message>
        <source>The proxy of the system settings, or of http_proxy, https_proxy and no_proxy.</source>
        <translation>De proxy van de systeeminstellingen, of van http_proxy, https_proxy en no_proxy.</translation>
    </message>
    <message>
        <source>PagerDuty and Uptrends are reached directly.</source>
        <translation>PagerDuty en Uptrends worden rechtstreeks bereikt.</translation>
    </message>
    <message>
        <source>The usual kind in companies.</source>
        <translation>De gebruikelijke soort in bedrijven.</translation>
    </message>
    <message>
        <source>Names are looked up by the proxy. Pages shown in this window cannot sign in at a SOCKS5 proxy; requests can.</source>
        <translation>Namen worden door de proxy opgezocht. Pagina’s in dit venster kunnen zich niet aanmelden bij een SOCKS5-proxy; aanvragen wel.</translation>
    </message>
    <message>
        <source>A user name needs its password.</source>
        <translation>Bij een gebruikersnaam hoort een wachtwoord.</translation>
    </message>
    <message>
        <source>The name or address of the proxy.</source>
        <translation>De naam of het adres van de proxy.</translation>
    </message>
    <message>
        <source>A name or an address alone, without http:// and port.</source>
        <translation>Alleen een naam of een adres, zonder http:// en poort.</translation>
    </message>
    <message>
        <source>“%1” is neither a name nor an address.</source>
        <translation>“%1” is geen naam en geen adres.</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::ProxySignInSheet</name>
    <message>
        <source>The proxy did not accept the sign-in</source>
        <translation>De proxy heeft de aanmelding niet geaccepteerd</translation>
    </message>
    <message>
        <source>The proxy asks for a sign-in</source>
        <translation>De proxy vraagt om aanmelding</translation>
    </message>
    <message>
        <source>%1 did not take the user name and password it got. They are not tried again, so that your account is not locked.</source>
        <translation>%1 accepteerde de gebruikersnaam en het wachtwoord niet. Ze worden niet nog eens geprobeerd, zodat uw account niet wordt geblokkeerd.</translation>
    </message>
    <message>
        <source>%1 lets nobody through without one. It is that of your network, not of PagerDuty or Uptrends.</source>
        <translation>%1 laat zonder aanmelding niemand door. Het gaat om die van uw netwerk, niet die van PagerDuty of Uptrends.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Aanmelden</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Niet nu</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Gebruikersnaam</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Wachtwoord</translation>
    </message>
    <message>
        <source>Kept in the keychain of this computer.</source>
        <translation>Bewaard in de sleutelbos van deze computer.</translation>
    </message>
    <message>
        <source>Kept for this run only: no keychain could be used.</source>
        <translation>Alleen voor deze sessie bewaard: er kon geen sleutelbos worden gebruikt.</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::RedirectHelp</name>
    <message>
        <source>Your organisation registers Alertbridge once. It takes the base role Manager, Global Admin or Account Owner.</source>
        <translation>Uw organisatie registreert Alertbridge één keer. Hiervoor is de basisrol Manager, Global Admin of Account Owner nodig.</translation>
    </message>
    <message>
        <source>1. In PagerDuty, open Integrations › Developer Tools › App Registration and press New App.</source>
        <translation>1. Open in PagerDuty Integrations › Developer Tools › App Registration en klik op New App.</translation>
    </message>
    <message>
        <source>2. Choose OAuth 2.0, then Classic User OAuth with Read/Write.</source>
        <translation>2. Kies OAuth 2.0, dan Classic User OAuth met Read/Write.</translation>
    </message>
    <message>
        <source>3. Add these redirect addresses, each exactly as it stands here:</source>
        <translation>3. Voeg deze redirect-adressen toe, elk precies zoals het hier staat:</translation>
    </message>
    <message>
        <source>Redirect address</source>
        <translation>Redirect-adres</translation>
    </message>
    <message>
        <source>4. Save, and copy the client ID from the Client tab. The secret is not needed.</source>
        <translation>4. Sla op en kopieer de client-ID van het tabblad Client. Het secret is niet nodig.</translation>
    </message>
    <message>
        <source>Open App Registration</source>
        <translation>App Registration openen</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::RemovalSheet</name>
    <message>
        <source>PagerDuty service “%1”</source>
        <translation>PagerDuty-service “%1”</translation>
    </message>
    <message>
        <source>Escalation policy “%1”</source>
        <translation>Escalation policy “%1”</translation>
    </message>
    <message>
        <source>Alert grouping of “%1”</source>
        <translation>Alertgroepering van “%1”</translation>
    </message>
    <message>
        <source>Attachment to %1</source>
        <translation>Koppeling: %1</translation>
    </message>
    <message>
        <source>Remove what this set-up created</source>
        <translation>Verwijderen wat deze configuratie heeft gemaakt</translation>
    </message>
    <message>
        <source>Remove what this set-up created?</source>
        <translation>Verwijderen wat deze configuratie heeft gemaakt?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation>Alles behouden</translation>
    </message>
    <message>
        <source>Gone, as the service confirms.</source>
        <translation>Weg, zoals de dienst bevestigt.</translation>
    </message>
    <message>
        <source>Removing, newest first.</source>
        <translation>Bezig met verwijderen, nieuwste eerst.</translation>
    </message>
    <message>
        <source>Everything this set-up created is gone.</source>
        <translation>Alles wat deze configuratie heeft gemaakt, is weg.</translation>
    </message>
    <message>
        <source>Some could not be removed. They are still remembered, and can be tried again.</source>
        <translation>Niet alles kon worden verwijderd. Wat er nog is, blijft onthouden; u kunt het opnieuw proberen.</translation>
    </message>
    <message>
        <source>These were made in this set-up. The integration in Uptrends stays: only its own page can delete it.</source>
        <translation>Dit is in deze configuratie gemaakt. De integratie in Uptrends blijft: alleen de pagina van Uptrends zelf kan die verwijderen.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::ReviewPanel</name>
    <message>
        <source>Changes applied</source>
        <translation>Doorgevoerde wijzigingen</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Wijzigingen</translation>
    </message>
    <message>
        <source>Review before saving</source>
        <translation>Nakijken voor het opslaan</translation>
    </message>
    <message>
        <source>Nothing has been changed yet. Only what is listed is sent to Uptrends.</source>
        <translation>Er is nog niets gewijzigd. Alleen wat hier staat, wordt naar Uptrends verstuurd.</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Onderbroken</translation>
    </message>
    <message>
        <source>%1 of %2 done. Nothing is lost.</source>
        <translation>%1 van %2 gedaan. Er is niets verloren.</translation>
    </message>
    <message>
        <source>Reading back</source>
        <translation>Bezig met teruglezen</translation>
    </message>
    <message>
        <source>Uptrends is asked what is there now.</source>
        <translation>Uptrends wordt gevraagd wat er nu is.</translation>
    </message>
    <message>
        <source>Saved and read back</source>
        <translation>Opgeslagen en teruggelezen</translation>
    </message>
    <message>
        <source>Nothing was saved</source>
        <translation>Er is niets opgeslagen</translation>
    </message>
    <message>
        <source>Saved in part</source>
        <translation>Deels opgeslagen</translation>
    </message>
    <message>
        <source>%1 of %2 changes went through.</source>
        <translation>%1 van %2 wijzigingen zijn doorgevoerd.</translation>
    </message>
    <message>
        <source>What is there now could not be read back</source>
        <translation>Wat er nu is, kon niet worden teruggelezen</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) did not go through</source>
        <translation>
            <numerusform>%n wijziging is niet doorgevoerd</numerusform>
            <numerusform>%n wijzigingen zijn niet doorgevoerd</numerusform>
        </translation>
    </message>
    <message>
        <source>The reason stands beside each. It stays unsaved in the editor; what was saved stays.</source>
        <translation>De reden staat er telkens naast. Ze blijven niet-opgeslagen in de editor; wat is opgeslagen, blijft.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestopt</translation>
    </message>
    <message>
        <source>What was not begun stays unsaved in the editor.</source>
        <translation>Wat niet is begonnen, blijft niet-opgeslagen in de editor.</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Bezig met opslaan</translation>
    </message>
    <message>
        <source>%1 of %2. Each change is sent, then read back.</source>
        <translation>%1 van %2. Elke wijziging wordt verstuurd en dan teruggelezen.</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::ServiceEditor</name>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Optioneel</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschrijving</translation>
    </message>
    <message>
        <source>Escalation policy</source>
        <translation>Escalation policy</translation>
    </message>
    <message>
        <source>Create service</source>
        <translation>Service maken</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Use it, or choose another name.</source>
        <translation>Gebruik die of kies een andere naam.</translation>
    </message>
    <message>
        <source>Use the existing service</source>
        <translation>De bestaande service gebruiken</translation>
    </message>
    <message>
        <source>Reading the policies…</source>
        <translation>Policies lezen…</translation>
    </message>
    <message>
        <source>Choose a policy</source>
        <translation>Policy kiezen</translation>
    </message>
    <message>
        <source>New escalation policy…</source>
        <translation>Nieuwe escalation policy…</translation>
    </message>
    <message>
        <source>Reading people and schedules…</source>
        <translation>Personen en roosters lezen…</translation>
    </message>
    <message>
        <source>The service exists; its alert grouping was refused</source>
        <translation>De service bestaat; de alertgroepering ervan is geweigerd</translation>
    </message>
    <message>
        <source>Try the grouping again</source>
        <translation>Groepering opnieuw proberen</translation>
    </message>
    <message>
        <source>Go on without grouping</source>
        <translation>Zonder groepering verder</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Give the service a name first.</source>
        <translation>Geef de service eerst een naam.</translation>
    </message>
    <message>
        <source>Choose an escalation policy first.</source>
        <translation>Kies eerst een escalation policy.</translation>
    </message>
    <message>
        <source>Something in the form needs another value.</source>
        <translation>Iets in het formulier heeft een andere waarde nodig.</translation>
    </message>
    <message>
        <source>A service needs an escalation policy.</source>
        <translation>Een service heeft een escalation policy nodig.</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::ServiceLinksField</name>
    <message>
        <source>This integration has no StatusHub service.</source>
        <translation>Deze integratie heeft geen StatusHub-service.</translation>
    </message>
    <message>
        <source>Which monitors are shown at which StatusHub service. Uptrends tells the services&apos; IDs, not their names.</source>
        <translation>Welke controleregels bij welke StatusHub-service verschijnen. Uptrends noemt de ID’s van de services, niet hun namen.</translation>
    </message>
    <message>
        <source>Service %1</source>
        <comment>of StatusHub, by its ID</comment>
        <translation>Service %1</translation>
    </message>
    <message>
        <source>Monitors at the service %1</source>
        <translation>Controleregels bij service %1</translation>
    </message>
    <message>
        <source>Add service link…</source>
        <translation>Servicekoppeling toevoegen…</translation>
    </message>
    <message>
        <source>Monitors at this service</source>
        <translation>Controleregels bij deze service</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::ServiceListView</name>
    <message>
        <source>PagerDuty services</source>
        <translation>PagerDuty-services</translation>
    </message>
    <message>
        <source>Search services</source>
        <translation>Services zoeken</translation>
    </message>
    <message numerus="yes">
        <source>Search %n services</source>
        <translation>
            <numerusform>Zoeken in %n service</numerusform>
            <numerusform>Zoeken in %n services</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the services</source>
        <translation>Services lezen</translation>
    </message>
    <message>
        <source>PagerDuty hands them out a hundred at a time.</source>
        <translation>PagerDuty geeft ze per honderd.</translation>
    </message>
    <message>
        <source>No service matches</source>
        <translation>Geen service gevonden</translation>
    </message>
    <message>
        <source>Search by name, description or escalation policy.</source>
        <translation>Zoek op naam, beschrijving of escalation policy.</translation>
    </message>
    <message>
        <source>The services could not be read</source>
        <translation>De services konden niet worden gelezen</translation>
    </message>
    <message>
        <source>No service yet</source>
        <translation>Nog geen service</translation>
    </message>
    <message>
        <source>A service is where incidents open. Make the first one.</source>
        <translation>In een service worden incidents geopend. Maak de eerste.</translation>
    </message>
    <message>
        <source>New service</source>
        <translation>Nieuwe service</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::ServicePage</name>
    <message>
        <source>Which PagerDuty service should receive the alerts?</source>
        <translation>Welke PagerDuty-service moet de alerts ontvangen?</translation>
    </message>
    <message>
        <source>Choose one or several, or make a new one. No integration is added yet: Uptrends adds its own in the next step.</source>
        <translation>Kies er een of meer, of maak een nieuwe. Er komt nog geen integratie bij: Uptrends voegt in de volgende stap zijn eigen toe.</translation>
    </message>
    <message>
        <source>New service</source>
        <translation>Nieuwe service</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Doorgaan</translation>
    </message>
    <message>
        <source>The service is being created.</source>
        <translation>De service wordt gemaakt.</translation>
    </message>
    <message>
        <source>Tick a service, or make a new one.</source>
        <translation>Vink een service aan of maak een nieuwe.</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Gekozen</translation>
    </message>
    <message>
        <source>Incidents open here, and these people are told.</source>
        <translation>Hier worden incidents geopend en deze mensen worden gewaarschuwd.</translation>
    </message>
    <message>
        <source>Nothing chosen yet. Tick a service in the list; its incidents are where the alerts will arrive.</source>
        <translation>Nog niets gekozen. Vink een service in de lijst aan; de alerts komen in zijn incidents aan.</translation>
    </message>
    <message>
        <source>Nobody would be told right now</source>
        <translation>Nu zou niemand worden gewaarschuwd</translation>
    </message>
    <message>
        <source>%1: disabled, or nobody is on call. An alert would open no incident there.</source>
        <translation>%1: uitgeschakeld, of niemand is on-call. Een alert zou daar geen incident openen.</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::ServiceRows</name>
    <message>
        <source>Made in this set-up</source>
        <translation>Hier gemaakt</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Escalation policy</source>
        <translation>Escalation policy</translation>
    </message>
    <message>
        <source>On call now</source>
        <translation>Nu on-call</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::SetupView</name>
    <message>
        <source>Set up alerting</source>
        <translation>Alerting instellen</translation>
    </message>
    <message>
        <source>Save and close</source>
        <translation>Opslaan en sluiten</translation>
    </message>
    <message>
        <source>Cancel the set-up…</source>
        <translation>Configuratie annuleren…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Doorgaan</translation>
    </message>
    <message>
        <source>The set-up could not be saved on this computer</source>
        <translation>De configuratie kon niet op deze computer worden opgeslagen</translation>
    </message>
    <message>
        <source>What you do still takes effect at the services, but the app could not come back to this place. Check the free space and the rights of your home folder.</source>
        <translation>Wat u doet, werkt nog steeds bij de diensten, maar de app zou niet naar deze plek kunnen terugkeren. Controleer de vrije ruimte en de rechten van uw persoonlijke map.</translation>
    </message>
    <message>
        <source>Welcome back</source>
        <translation>Welkom terug</translation>
    </message>
    <message>
        <source>You are where you left. What exists was read again from the services.</source>
        <translation>U bent waar u was gebleven. Wat er is, is opnieuw bij de diensten gelezen.</translation>
    </message>
    <message>
        <source>The saved set-up could not be read</source>
        <translation>De opgeslagen configuratie was niet te lezen</translation>
    </message>
    <message>
        <source>It is kept as %1. What exists at PagerDuty and Uptrends is not affected: choose it again.</source>
        <translation>De configuratie is bewaard als %1. Wat er bij PagerDuty en Uptrends is, blijft ongemoeid: kies het opnieuw.</translation>
    </message>
    <message>
        <source>PagerDuty service</source>
        <translation>PagerDuty-service</translation>
    </message>
    <message>
        <source>Uptrends integration</source>
        <translation>Uptrends-integratie</translation>
    </message>
    <message>
        <source>Escalation levels</source>
        <translation>Escalatieniveaus</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Bewijs</translation>
    </message>
    <message>
        <source>Where incidents open</source>
        <translation>Waar incidents komen</translation>
    </message>
    <message>
        <source>Sign in and connect</source>
        <translation>Aanmelden en verbinden</translation>
    </message>
    <message>
        <source>When it is used</source>
        <translation>Wanneer gebruiken</translation>
    </message>
    <message>
        <source>One test message</source>
        <translation>Eén testbericht</translation>
    </message>
    <message>
        <source>Finish without a proof?</source>
        <translation>Voltooien zonder bewijs?</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Voltooien</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Hier blijven</translation>
    </message>
    <message>
        <source>Start the set-up over?</source>
        <translation>Configuratie opnieuw beginnen?</translation>
    </message>
    <message>
        <source>Nothing was created yet. Your choices so far are forgotten.</source>
        <translation>Er is nog niets gemaakt. Uw keuzes tot nu toe worden vergeten.</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Opnieuw beginnen</translation>
    </message>
    <message>
        <source>Keep going</source>
        <translation>Verdergaan</translation>
    </message>
    <message>
        <source>The saved set-up is of a newer version of Alertbridge</source>
        <translation>De opgeslagen configuratie is van een nieuwere versie van Alertbridge</translation>
    </message>
    <message>
        <source>It is left as it is, and what you do here is not saved. What exists at PagerDuty and Uptrends is not affected: choose it again, or use the newer version.</source>
        <translation>De configuratie blijft zoals ze is, en wat u hier doet, wordt niet opgeslagen. Wat er bij PagerDuty en Uptrends is, blijft ongemoeid: kies het opnieuw, of gebruik de nieuwere versie.</translation>
    </message>
    <message>
        <source>Not every service has had a test message read back yet. The set-up stays as it is, and you can send one at any time.</source>
        <translation>Nog niet voor elke service is een testbericht teruggelezen. De configuratie blijft zoals die is en u kunt er op elk moment een versturen.</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::SignInPanel</name>
    <message>
        <source>Finishing the sign-in…</source>
        <translation>Aanmelding afronden…</translation>
    </message>
    <message>
        <source>Sign in to PagerDuty</source>
        <translation>Aanmelden bij PagerDuty</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Accounts</translation>
    </message>
    <message>
        <source>This is PagerDuty&apos;s own page. Alertbridge sees its address, nothing of what you type.</source>
        <translation>Dit is de pagina van PagerDuty zelf. Alertbridge ziet het adres ervan, niets van wat u typt.</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::Spinner</name>
    <message>
        <source>Working</source>
        <translation>Bezig</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::StandingBadges</name>
    <message numerus="yes">
        <source>%n test incidents are still open</source>
        <translation>
            <numerusform>%n testincident is nog open</numerusform>
            <numerusform>%n testincidenten zijn nog open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes were cut off: how they ended is not known</source>
        <translation>
            <numerusform>%n wijziging is onderbroken: hoe die afliep, is niet bekend</numerusform>
            <numerusform>%n wijzigingen zijn onderbroken: hoe die afliepen, is niet bekend</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::StepGuide</name>
    <message>
        <source>still to do</source>
        <translation>nog te doen</translation>
    </message>
    <message>
        <source>to do now</source>
        <translation>nu te doen</translation>
    </message>
    <message>
        <source>done</source>
        <translation>gedaan</translation>
    </message>
    <message>
        <source>did not work</source>
        <translation>niet gelukt</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::StepPath</name>
    <message>
        <source>Steps</source>
        <translation>Stappen</translation>
    </message>
    <message>
        <source>still to come</source>
        <translation>komt nog</translation>
    </message>
    <message>
        <source>current step</source>
        <translation>huidige stap</translation>
    </message>
    <message>
        <source>done</source>
        <translation>gedaan</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation>vraagt aandacht</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3, %4</source>
        <translation>Stap %1 van %2: %3, %4</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::TagList</name>
    <message>
        <source>Remove %1</source>
        <translation>%1 verwijderen</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::TextSearch</name>
    <message>
        <source>Search this text</source>
        <translation>In deze tekst zoeken</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Niet gevonden</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>the place among all that were found</comment>
        <translation>%1 van %2</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::Timeline</name>
    <message>
        <source>not yet</source>
        <translation>nog niet</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>bezig</translation>
    </message>
    <message>
        <source>done</source>
        <translation>gedaan</translation>
    </message>
    <message>
        <source>done, with a remark</source>
        <translation>gedaan, met een opmerking</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>mislukt</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>overgeslagen</translation>
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
        <translation>Verbinding testen</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Afmelden</translation>
    </message>
    <message>
        <source>How to connect Uptrends</source>
        <translation>Hoe Uptrends wordt verbonden</translation>
    </message>
    <message>
        <source>I have an API user</source>
        <translation>Ik heb een API-gebruiker</translation>
    </message>
    <message>
        <source>Create an API user for me</source>
        <translation>Er een voor mij maken</translation>
    </message>
    <message>
        <source>API user name</source>
        <translation>Naam van de API-gebruiker</translation>
    </message>
    <message>
        <source>API password</source>
        <translation>API-wachtwoord</translation>
    </message>
    <message>
        <source>name@example.com</source>
        <translation>naam@example.com</translation>
    </message>
    <message>
        <source>Operator&apos;s e-mail</source>
        <translation>E-mailadres van de operator</translation>
    </message>
    <message>
        <source>Operator&apos;s password</source>
        <translation>Wachtwoord van de operator</translation>
    </message>
    <message>
        <source>Used for this one request and not kept.</source>
        <translation>Alleen voor dit ene verzoek gebruikt, niet bewaard.</translation>
    </message>
    <message>
        <source>With the login you use in Uptrends&apos; web app, Alertbridge makes an API user of its own. Its name appears in Uptrends&apos; audit log.</source>
        <translation>Met de login die u in de webapp van Uptrends gebruikt, maakt Alertbridge een eigen API-gebruiker. De naam ervan verschijnt in het auditlog van Uptrends.</translation>
    </message>
    <message>
        <source>In Uptrends: Account setup › Operators › your operator › API management › Add API user. The password is shown once.</source>
        <translation>In Uptrends: Accountinstellingen › Operators › uw operator › API management › API-gebruiker toevoegen. Het wachtwoord wordt één keer getoond.</translation>
    </message>
    <message>
        <source>Create API user</source>
        <translation>API-gebruiker maken</translation>
    </message>
    <message>
        <source>Kept; type another to replace it</source>
        <translation>Bewaard; typ een ander om het te vervangen</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Bewaard</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1, tot %2</translation>
    </message>
    <message>
        <source>Integrations</source>
        <translation>Integraties</translation>
    </message>
    <message>
        <source>1 can be used</source>
        <translation>1 te gebruiken</translation>
    </message>
    <message numerus="yes">
        <source>%n can be used</source>
        <comment>integrations</comment>
        <translation>
            <numerusform>%n te gebruiken</numerusform>
            <numerusform>%n te gebruiken</numerusform>
        </translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Rechten</translation>
    </message>
    <message>
        <source>Those of the operator</source>
        <translation>Die van de operator</translation>
    </message>
    <message>
        <source>No integration can be seen.</source>
        <translation>Er is geen integratie te zien.</translation>
    </message>
    <message>
        <source>There may be none, or the operator lacks Use integration. New ones made in step 2 are the operator&apos;s own and will be seen.</source>
        <translation>Misschien zijn er geen, of mist de operator “Integratie gebruiken”. Nieuwe uit stap 2 zijn van de operator zelf en zullen te zien zijn.</translation>
    </message>
    <message>
        <source>Enter the API user&apos;s name.</source>
        <translation>Vul de naam van de API-gebruiker in.</translation>
    </message>
    <message>
        <source>This is an operator&apos;s e-mail. An API user has a name of its own: letters and digits.</source>
        <translation>Dit is het e-mailadres van een operator. Een API-gebruiker heeft een eigen naam: letters en cijfers.</translation>
    </message>
    <message>
        <source>Enter the API user&apos;s password.</source>
        <translation>Vul het wachtwoord van de API-gebruiker in.</translation>
    </message>
    <message>
        <source>Asking Uptrends which account this is…</source>
        <translation>Uptrends vragen welk account dit is…</translation>
    </message>
    <message>
        <source>Enter the e-mail you sign in to Uptrends with.</source>
        <translation>Vul het e-mailadres in waarmee u zich aanmeldt bij Uptrends.</translation>
    </message>
    <message>
        <source>Enter the operator&apos;s password.</source>
        <translation>Vul het wachtwoord van de operator in.</translation>
    </message>
    <message>
        <source>Asking Uptrends for an API user…</source>
        <translation>Uptrends om een API-gebruiker vragen…</translation>
    </message>
    <message>
        <source>Alertbridge on %1</source>
        <comment>computer</comment>
        <translation>Alertbridge op %1</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::UptrendsPagePanel</name>
    <message>
        <source>Open Uptrends in my browser</source>
        <translation>Uptrends in mijn browser openen</translation>
    </message>
    <message>
        <source>Show the page here instead</source>
        <translation>De pagina liever hier tonen</translation>
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
        <translation>Deze integratie heeft geen variabelen die hier een waarde krijgen.</translation>
    </message>
    <message>
        <source>Values of the integration&apos;s variables on this level.</source>
        <translation>Waarden van de variabelen van de integratie op dit niveau.</translation>
    </message>
    <message>
        <source>Variable “%1” of %2</source>
        <comment>variable, integration</comment>
        <translation>Variabele “%1” van %2</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>value of a variable</comment>
        <translation>onbekend</translation>
    </message>
    <message>
        <source>empty</source>
        <comment>value of a variable</comment>
        <translation>leeg</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::WelcomeView</name>
    <message>
        <source>Your accounts</source>
        <translation>Uw accounts</translation>
    </message>
    <message>
        <source>From an Uptrends error to a person who knows</source>
        <translation>Van Uptrends-fout naar iemand die het weet</translation>
    </message>
    <message>
        <source>Set the path up in three steps, and see one real alert go all the way.</source>
        <translation>Stel de weg in drie stappen in en zie één echte alert hem helemaal afleggen.</translation>
    </message>
    <message>
        <source>Connect my accounts</source>
        <translation>Mijn accounts verbinden</translation>
    </message>
    <message>
        <source>You need an Uptrends operator login and a PagerDuty account that may create services.</source>
        <translation>U hebt een operatorlogin voor Uptrends nodig en een PagerDuty-account dat services mag maken.</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Practise first</source>
        <translation>Eerst oefenen</translation>
    </message>
    <message>
        <source>Both services, simulated on this computer. Nothing is real, nobody is woken, everything can be tried.</source>
        <translation>Beide diensten, nagebootst op deze computer. Niets is echt, niemand wordt gewekt, alles mag worden geprobeerd.</translation>
    </message>
    <message>
        <source>Open the practice account</source>
        <translation>Het oefenaccount openen</translation>
    </message>
    <message>
        <source>Starting the practice services…</source>
        <translation>Oefendiensten starten…</translation>
    </message>
    <message>
        <source>What is stored where?</source>
        <translation>Wat wordt waar bewaard?</translation>
    </message>
    <message>
        <source>Connect others</source>
        <translation>Andere verbinden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Save diagnostics…</source>
        <translation>Diagnosegegevens opslaan…</translation>
    </message>
    <message>
        <source>Network…</source>
        <translation>Netwerk…</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::WholePathPanel</name>
    <message>
        <source>Incidents opened since the test began</source>
        <translation>Incidents die sinds het begin van de test zijn geopend</translation>
    </message>
    <message>
        <source>These are it</source>
        <translation>Deze zijn het</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Geen van deze</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Opnieuw testen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Send the test message in your browser</source>
        <translation>Verstuur het testbericht in uw browser</translation>
    </message>
    <message>
        <source>Alertbridge cannot see that page. It watches PagerDuty and goes on by itself when the message arrives.</source>
        <translation>Alertbridge ziet die pagina niet. Het volgt PagerDuty en gaat vanzelf verder zodra het bericht aankomt.</translation>
    </message>
    <message>
        <source>Sign in to Uptrends.</source>
        <translation>Meld u aan bij Uptrends.</translation>
    </message>
    <message>
        <source>In the menu, choose Alerting, then Integrations.</source>
        <translation>Kies in het menu Alerting, dan Integraties.</translation>
    </message>
    <message>
        <source>Open the integration.</source>
        <translation>Open de integratie.</translation>
    </message>
    <message>
        <source>Press Send test message.</source>
        <translation>Klik op “Send test message” (Testalert versturen).</translation>
    </message>
    <message>
        <source>Whole path of “%1”</source>
        <translation>Hele weg van “%1”</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Reading which incidents are open already…</source>
        <translation>Lezen welke incidents al open zijn…</translation>
    </message>
    <message numerus="yes">
        <source>Watching %n services it feeds.</source>
        <translation>
            <numerusform>De service waarnaar wordt verstuurd, wordt gevolgd.</numerusform>
            <numerusform>De %n services waarnaar wordt verstuurd, worden gevolgd.</numerusform>
        </translation>
    </message>
    <message>
        <source>Which services it feeds is not known: all are watched.</source>
        <translation>Naar welke services wordt verstuurd, is niet bekend: alle worden gevolgd.</translation>
    </message>
    <message>
        <source>Press “Send test message” in Uptrends’ page. It pages whoever is on call. %1</source>
        <translation>Klik op de pagina van Uptrends op “Send test message” (Testalert versturen). Dat roept op wie on-call is. %1</translation>
    </message>
    <message>
        <source>These incidents were opened since the test began. Which of them are Uptrends’ test message?</source>
        <translation>Deze incidents zijn sinds het begin van de test geopend. Welke zijn het testbericht van Uptrends?</translation>
    </message>
    <message>
        <source>Looking for the reason…</source>
        <translation>De reden zoeken…</translation>
    </message>
    <message numerus="yes">
        <source>Uptrends’ message arrived on %n services. That is remembered.</source>
        <translation>
            <numerusform>Het bericht van Uptrends is op %n service aangekomen. Dat wordt onthouden.</numerusform>
            <numerusform>Het bericht van Uptrends is op %n services aangekomen. Dat wordt onthouden.</numerusform>
        </translation>
    </message>
    <message>
        <source>The test has ended.</source>
        <translation>De test is afgelopen.</translation>
    </message>
    <message>
        <source>PagerDuty cannot be watched.</source>
        <translation>PagerDuty is niet te volgen.</translation>
    </message>
    <message>
        <source>Alertbridge keeps looking. %1</source>
        <translation>Alertbridge blijft zoeken. %1</translation>
    </message>
    <message>
        <source>#%1 on %2: %3</source>
        <comment>incident on a service: its title</comment>
        <translation>Nr. %1 op %2: %3</translation>
    </message>
    <message>
        <source>Find out why nothing arrives</source>
        <translation>Uitzoeken waarom niets aankomt</translation>
    </message>
</context>
</TS>
