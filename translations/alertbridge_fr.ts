<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en_US">
<context>
    <name>AgeWords</name>
    <message>
        <source>As of %1</source>
        <translation>État du %1</translation>
    </message>
    <message>
        <source>%1 Read at %2.</source>
        <comment>what is listed, time of day</comment>
        <translation>%1 Lu à %2.</translation>
    </message>
</context>
<context>
    <name>AppMenu</name>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Tous les comptes</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>What is stored where?</source>
        <translation>Ce qui est stocké, et où</translation>
    </message>
    <message>
        <source>About Alertbridge</source>
        <translation>À propos d’Alertbridge</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Read-only: change nothing</source>
        <translation>Lecture seule&#xa0;: ne rien modifier</translation>
    </message>
    <message>
        <source>Save diagnostics…</source>
        <translation>Enregistrer les diagnostics…</translation>
    </message>
    <message>
        <source>Network…</source>
        <translation>Réseau…</translation>
    </message>
</context>
<context>
    <name>CertificateWords</name>
    <message>
        <source>Issued by itself</source>
        <translation>Émis par lui-même</translation>
    </message>
    <message>
        <source>Issued by %1</source>
        <translation>Émis par %1</translation>
    </message>
    <message>
        <source>Valid from %1 to %2</source>
        <translation>Valable du %1 au %2</translation>
    </message>
    <message>
        <source>SHA-256 %1</source>
        <translation>SHA-256 %1</translation>
    </message>
    <message>
        <source>Certificates that %1 showed</source>
        <translation>Certificats présentés par %1</translation>
    </message>
    <message>
        <source>%1 could not be read.</source>
        <translation>%1 n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>%1 holds no certificate. PEM and DER files are understood.</source>
        <translation>%1 ne contient pas de certificat. Les fichiers PEM et DER sont acceptés.</translation>
    </message>
    <message>
        <source>%1 holds the certificate of a server, %2. What is needed is that of the authority which issued it.</source>
        <translation>%1 contient le certificat d’un serveur, %2. Il faut celui de l’autorité qui l’a émis.</translation>
    </message>
    <message>
        <source>%2 in %1 is not a root: it was issued by %3. Add the certificate of that one.</source>
        <translation>%2 dans %1 n’est pas un certificat racine&#xa0;: il a été émis par %3. Ajoutez le certificat de cette autorité.</translation>
    </message>
    <message>
        <source>%2 in %1 expired on %3. Ask for its successor.</source>
        <translation>%2 dans %1 a expiré le %3. Demandez son successeur.</translation>
    </message>
    <message>
        <source>%2 in %1 is valid from %3 only. Look at the clock of this computer.</source>
        <translation>%2 dans %1 n’est valable qu’à partir du %3. Vérifiez l’horloge de cet ordinateur.</translation>
    </message>
    <message>
        <source>%2 in %1 is in the list already.</source>
        <translation>%2 dans %1 est déjà dans la liste.</translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message>
        <source>Create the service “%1”</source>
        <translation>Créer le service «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Create the escalation policy “%1”</source>
        <translation>Créer la politique d’escalade «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Set the alert grouping of “%1”</source>
        <translation>Définir le groupement d’alertes de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Attach “%1” to %2</source>
        <comment>integration, level of definition</comment>
        <translation>Rattacher «&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>Remove the service “%1”</source>
        <translation>Supprimer le service «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Remove the escalation policy “%1”</source>
        <translation>Supprimer la politique d’escalade «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Remove the alert grouping of “%1”</source>
        <translation>Supprimer le groupement d’alertes de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Detach the integration from %1</source>
        <comment>level of definition</comment>
        <translation>Détacher l’intégration&#xa0;: %1</translation>
    </message>
    <message>
        <source>Detach “%1” from %2</source>
        <comment>integration, level of definition</comment>
        <translation>Détacher «&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>Send a test message to “%1”</source>
        <translation>Envoyer un message test à «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Pages whoever is on call.</source>
        <translation>Alerte les personnes d’astreinte.</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Left open</source>
        <translation>Laissé en suspens</translation>
    </message>
    <message>
        <source>End unknown</source>
        <translation>Issue inconnue</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Effectué</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Inutile</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>It has been undone already.</source>
        <translation>Cette modification a déjà été annulée.</translation>
    </message>
    <message>
        <source>Whether it took effect is not known. Look at the service first.</source>
        <translation>On ne sait pas si elle a pris effet. Vérifiez d’abord dans le service.</translation>
    </message>
    <message>
        <source>Nothing was changed, so there is nothing to undo.</source>
        <translation>Rien n’a été modifié&#xa0;: il n’y a rien à annuler.</translation>
    </message>
    <message>
        <source>A message that went out cannot be called back.</source>
        <translation>Un message envoyé ne peut pas être rappelé.</translation>
    </message>
    <message>
        <source>This took an earlier change back. To have that again, make it anew.</source>
        <translation>Cette modification en annulait une autre. Pour la rétablir, refaites-la.</translation>
    </message>
    <message>
        <source>What was removed would come back with another ID. Make it anew.</source>
        <translation>Ce qui a été supprimé reviendrait avec un autre identifiant. Recréez-le.</translation>
    </message>
    <message>
        <source>PagerDuty deletes the service with its integrations and settings. Alerts sent there will reach nobody. This cannot be undone.</source>
        <translation>PagerDuty supprime le service avec ses intégrations et ses paramètres. Les alertes qui y sont envoyées n’atteindront plus personne. Cette action est irréversible.</translation>
    </message>
    <message>
        <source>PagerDuty deletes the policy. It refuses while a service uses it.</source>
        <translation>PagerDuty supprime la politique. Il refuse tant qu’un service l’utilise.</translation>
    </message>
    <message>
        <source>Every alert of the service opens an incident of its own again.</source>
        <translation>Chaque alerte du service ouvre à nouveau son propre incident.</translation>
    </message>
    <message>
        <source>This level no longer alerts through the integration.</source>
        <translation>Ce niveau n’alerte plus par l’intégration.</translation>
    </message>
    <message>
        <source>Change the options of “%1” at %2</source>
        <comment>integration, level of definition</comment>
        <translation>Modifier les options de «&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>Switch on “%1” at %2</source>
        <comment>integration, level of definition</comment>
        <translation>Activer «&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>Switch off “%1” at %2</source>
        <comment>integration, level of definition</comment>
        <translation>Désactiver «&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>Rename the alert definition “%1” to “%2”</source>
        <translation>Renommer la définition d’alerte «&#xa0;%1&#xa0;» en «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Activate the alert definition “%1”</source>
        <translation>Activer la définition d’alerte «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Deactivate the alert definition “%1”</source>
        <translation>Désactiver la définition d’alerte «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Change the alert definition “%1”</source>
        <translation>Modifier la définition d’alerte «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Add the monitor “%1” to %2</source>
        <translation>Ajouter le moniteur «&#xa0;%1&#xa0;» à %2</translation>
    </message>
    <message>
        <source>Remove the monitor “%1” from %2</source>
        <translation>Retirer le moniteur «&#xa0;%1&#xa0;» de %2</translation>
    </message>
    <message>
        <source>Add the monitor group “%1” to %2</source>
        <translation>Ajouter le groupe de moniteurs «&#xa0;%1&#xa0;» à %2</translation>
    </message>
    <message>
        <source>Remove the monitor group “%1” from %2</source>
        <translation>Retirer le groupe de moniteurs «&#xa0;%1&#xa0;» de %2</translation>
    </message>
    <message>
        <source>Add the operator “%1” to %2</source>
        <translation>Ajouter l’opérateur «&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>Remove the operator “%1” from %2</source>
        <translation>Retirer l’opérateur «&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>Add the operator group “%1” to %2</source>
        <translation>Ajouter le groupe d’opérateurs «&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>Remove the operator group “%1” from %2</source>
        <translation>Retirer le groupe d’opérateurs «&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <comment>times</comment>
        <translation>Du %1 au %2</translation>
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
        <translation>1 moniteur ou groupe</translation>
    </message>
    <message numerus="yes">
        <source>%n monitors and groups</source>
        <translation>
            <numerusform>%n moniteur ou groupe</numerusform>
            <numerusform>%n moniteurs et groupes</numerusform>
        </translation>
    </message>
    <message>
        <source>1 attached integration</source>
        <translation>1 intégration rattachée</translation>
    </message>
    <message numerus="yes">
        <source>%n attached integrations</source>
        <translation>
            <numerusform>%n intégration rattachée</numerusform>
            <numerusform>%n intégrations rattachées</numerusform>
        </translation>
    </message>
    <message>
        <source>Send a change event to “%1”</source>
        <translation>Envoyer un événement de changement à «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Resolve the incident “%1”</source>
        <translation>Résoudre l’incident «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Create the alert definition “%1”</source>
        <translation>Créer la définition d’alerte «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Delete the alert definition “%1”</source>
        <translation>Supprimer la définition d’alerte «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a name</comment>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Change %1</source>
        <comment>level of definition</comment>
        <translation>Modifier&#xa0;: %1</translation>
    </message>
    <message>
        <source>Start the maintenance window “%1”</source>
        <translation>Commencer la fenêtre de maintenance «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>End the maintenance window “%1”</source>
        <translation>Terminer la fenêtre de maintenance «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>a value</comment>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>value before, value after</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>It was %1.</source>
        <comment>options</comment>
        <translation>Avant&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Opens no incident and notifies nobody.</source>
        <translation>N’ouvre aucun incident et ne prévient personne.</translation>
    </message>
    <message>
        <source>No effect</source>
        <translation>Sans effet</translation>
    </message>
    <message>
        <source>A resolved incident cannot be opened again.</source>
        <translation>Un incident résolu ne peut pas être rouvert.</translation>
    </message>
    <message>
        <source>With which options it was attached cannot be read back. Attach it again where you want it.</source>
        <translation>Les options du rattachement ne peuvent pas être relues. Rattachez l’intégration à nouveau là où vous la voulez.</translation>
    </message>
    <message>
        <source>How the options were before is not known: Uptrends does not show them, and this app had not set them.</source>
        <translation>Les options antérieures ne sont pas connues&#xa0;: Uptrends ne les affiche pas, et cette application ne les avait pas définies.</translation>
    </message>
    <message>
        <source>How it was before was not written down.</source>
        <translation>L’état antérieur n’a pas été consigné.</translation>
    </message>
    <message>
        <source>A window that has ended cannot be taken up again. Make a new one.</source>
        <translation>Une fenêtre terminée ne peut pas être reprise. Créez-en une nouvelle.</translation>
    </message>
    <message>
        <source>It is attached again as this app last set it: %1.</source>
        <comment>options</comment>
        <translation>L’intégration est rattachée à nouveau, telle que cette application l’avait réglée en dernier&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Uptrends deletes the alert definition with all its levels, also what was added to it since. This cannot be undone.</source>
        <translation>Uptrends supprime la définition d’alerte avec tous ses niveaux, y compris ce qui y a été ajouté depuis. Cette action est irréversible.</translation>
    </message>
    <message>
        <source>Its errors alert through this definition again.</source>
        <translation>Ses erreurs alertent à nouveau par cette définition.</translation>
    </message>
    <message>
        <source>Its errors no longer alert through this definition.</source>
        <translation>Ses erreurs n’alertent plus par cette définition.</translation>
    </message>
    <message>
        <source>They are alerted at this level again.</source>
        <translation>L’alerte leur parvient à nouveau à ce niveau.</translation>
    </message>
    <message>
        <source>They are no longer alerted at this level.</source>
        <translation>L’alerte ne leur parvient plus à ce niveau.</translation>
    </message>
    <message>
        <source>The maintenance ends now: errors open incidents again.</source>
        <translation>La maintenance se termine maintenant&#xa0;: les erreurs ouvrent à nouveau des incidents.</translation>
    </message>
</context>
<context>
    <name>CopyText</name>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>DefinitionWords</name>
    <message>
        <source>%1 “%2”</source>
        <comment>kind of thing, its name</comment>
        <translation>%1 «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>Ajouter&#xa0;: %1</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>Retirer&#xa0;: %1</translation>
    </message>
    <message>
        <source>Alert definition</source>
        <translation>Définition d’alerte</translation>
    </message>
    <message>
        <source>Escalation level %1</source>
        <translation>Niveau d’escalade %1</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>Intégration</translation>
    </message>
    <message>
        <source>level is gone</source>
        <translation>niveau disparu</translation>
    </message>
    <message>
        <source>not there</source>
        <comment>a member of a list</comment>
        <translation>absent</translation>
    </message>
    <message>
        <source>there</source>
        <comment>a member of a list</comment>
        <translation>présent</translation>
    </message>
    <message>
        <source>not attached</source>
        <translation>non rattachée</translation>
    </message>
    <message>
        <source>attached</source>
        <translation>rattachée</translation>
    </message>
    <message>
        <source>attached, %1</source>
        <comment>and its options</comment>
        <translation>rattachée, %1</translation>
    </message>
    <message>
        <source>This alert definition is not active: it sends nothing.</source>
        <translation>Cette définition d’alerte n’est pas active&#xa0;: elle n’envoie rien.</translation>
    </message>
    <message>
        <source>There are no monitors in it: nothing can fail here.</source>
        <translation>Elle ne contient aucun moniteur&#xa0;: rien ne peut y échouer.</translation>
    </message>
    <message>
        <source>No escalation level is active: nobody is alerted.</source>
        <translation>Aucun niveau d’escalade n’est actif&#xa0;: personne n’est alerté.</translation>
    </message>
    <message>
        <source>Level %1 has neither operators nor integrations: it tells nobody.</source>
        <translation>Le niveau %1 n’a ni opérateurs ni intégrations&#xa0;: il ne prévient personne.</translation>
    </message>
    <message>
        <source>Level %1 has no operator or group. Uptrends does not say whether it alerts then: send a test.</source>
        <translation>Le niveau %1 n’a ni opérateur ni groupe. Uptrends ne dit pas si une alerte part alors&#xa0;: envoyez un test.</translation>
    </message>
    <message>
        <source>“%1” is switched off on level %2: it sends nothing there.</source>
        <translation>«&#xa0;%1&#xa0;» est désactivée au niveau %2&#xa0;: elle n’y envoie rien.</translation>
    </message>
    <message>
        <source>“%1” sends no OK alerts on level %2: its incidents stay open until somebody resolves them.</source>
        <translation>«&#xa0;%1&#xa0;» n’envoie pas d’alertes OK au niveau %2&#xa0;: ses incidents restent ouverts jusqu’à ce que quelqu’un les résolve.</translation>
    </message>
    <message>
        <source>“%1” sends no OK alerts on level %2, and the PagerDuty services it feeds do not resolve by themselves: its incidents stay open until somebody resolves them.</source>
        <translation>«&#xa0;%1&#xa0;» n’envoie pas d’alertes OK au niveau %2, et les services PagerDuty qu’elle alimente ne résolvent rien d’eux-mêmes&#xa0;: ses incidents restent ouverts jusqu’à ce que quelqu’un les résolve.</translation>
    </message>
    <message>
        <source>“%1” gets reminders on level %2: they do not change a PagerDuty incident.</source>
        <translation>«&#xa0;%1&#xa0;» reçoit des rappels au niveau %2&#xa0;: ils ne changent rien à un incident PagerDuty.</translation>
    </message>
    <message>
        <source>Level %1 fires after %2 min, while reminders of level %3 still run: people are told twice.</source>
        <translation>Le niveau %1 se déclenche après %2&#xa0;min, alors que les rappels du niveau %3 courent encore&#xa0;: les gens sont prévenus deux fois.</translation>
    </message>
    <message>
        <source>Level %1 fires before level %2.</source>
        <translation>Le niveau %1 se déclenche avant le niveau %2.</translation>
    </message>
    <message>
        <source>Level %1 has a condition that this version does not know. It is kept as it is unless you choose another.</source>
        <translation>Le niveau %1 a une condition que cette version ne connaît pas. Elle est conservée telle quelle tant que vous n’en choisissez pas une autre.</translation>
    </message>
    <message>
        <source>An alert definition needs a name.</source>
        <translation>Une définition d’alerte a besoin d’un nom.</translation>
    </message>
    <message>
        <source>This must be at least 1.</source>
        <translation>La valeur doit être d’au moins 1.</translation>
    </message>
    <message>
        <source>This cannot be negative.</source>
        <translation>La valeur ne peut pas être négative.</translation>
    </message>
    <message>
        <source>Attach “%1”: %2</source>
        <comment>integration: its options</comment>
        <translation>Rattacher «&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>Detach “%1”</source>
        <translation>Détacher «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>“%1” · %2</source>
        <comment>integration · what changes</comment>
        <translation>«&#xa0;%1&#xa0;» · %2</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepté</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Was so already</source>
        <translation>Déjà le cas</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Out of date</source>
        <translation>Périmé</translation>
    </message>
    <message>
        <source>No unsaved changes</source>
        <translation>Aucune modification à enregistrer</translation>
    </message>
    <message>
        <source>1 unsaved change</source>
        <translation>1 modification non enregistrée</translation>
    </message>
    <message numerus="yes">
        <source>%n unsaved changes</source>
        <translation>
            <numerusform>%n modification non enregistrée</numerusform>
            <numerusform>%n modifications non enregistrées</numerusform>
        </translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>alerts reach a person</comment>
        <translation>Oui</translation>
    </message>
    <message>
        <source>Assumed</source>
        <comment>alerts reach a person</comment>
        <translation>Supposé</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>alerts reach a person</comment>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>No</source>
        <comment>alerts reach a person</comment>
        <translation>Non</translation>
    </message>
    <message>
        <source>Not all of it could be read.</source>
        <translation>Tout n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>No escalation level is active.</source>
        <translation>Aucun niveau d’escalade n’est actif.</translation>
    </message>
    <message>
        <source>Its active levels have neither operators nor integrations.</source>
        <translation>Ses niveaux actifs n’ont ni opérateurs ni intégrations.</translation>
    </message>
    <message>
        <source>None of its operators is on duty.</source>
        <translation>Aucun de ses opérateurs n’est en service.</translation>
    </message>
    <message>
        <source>Whether its operators are on duty is not known.</source>
        <translation>On ne sait pas si ses opérateurs sont en service.</translation>
    </message>
    <message>
        <source>Its operator group is empty.</source>
        <translation>Son groupe d’opérateurs est vide.</translation>
    </message>
    <message>
        <source>Who is in its operator group has not been read.</source>
        <translation>Les membres de son groupe d’opérateurs n’ont pas été lus.</translation>
    </message>
    <message>
        <source>It has operators, but no e-mail, SMS or phone integration to tell them by.</source>
        <translation>Elle a des opérateurs, mais aucune intégration e-mail, SMS ou téléphone pour les prévenir.</translation>
    </message>
    <message>
        <source>This app switched its integration off.</source>
        <translation>Cette application a désactivé son intégration.</translation>
    </message>
    <message>
        <source>Uptrends does not show whether its integration is switched on there.</source>
        <translation>Uptrends n’indique pas si son intégration y est activée.</translation>
    </message>
    <message>
        <source>The API user may not see its integration.</source>
        <translation>L’utilisateur API n’a pas accès à son intégration.</translation>
    </message>
    <message>
        <source>Its integration feeds a status page.</source>
        <translation>Son intégration alimente une page d’état.</translation>
    </message>
    <message>
        <source>Who reads what its integration sends cannot be known.</source>
        <translation>On ne peut pas savoir qui lit ce que son intégration envoie.</translation>
    </message>
    <message>
        <source>It has no operators: Uptrends ties alerts to operators.</source>
        <translation>Elle n’a aucun opérateur&#xa0;: Uptrends lie les alertes aux opérateurs.</translation>
    </message>
    <message>
        <source>Which PagerDuty services its integration feeds has not been found out.</source>
        <translation>On n’a pas encore déterminé quels services PagerDuty son intégration alimente.</translation>
    </message>
    <message>
        <source>Its integration feeds no PagerDuty service.</source>
        <translation>Son intégration n’alimente aucun service PagerDuty.</translation>
    </message>
    <message>
        <source>The PagerDuty service it feeds is gone.</source>
        <translation>Le service PagerDuty qu’elle alimente n’existe plus.</translation>
    </message>
    <message>
        <source>Not all PagerDuty services could be read.</source>
        <translation>Tous les services PagerDuty n’ont pas pu être lus.</translation>
    </message>
    <message>
        <source>The PagerDuty service it feeds is disabled.</source>
        <translation>Le service PagerDuty qu’elle alimente est désactivé.</translation>
    </message>
    <message>
        <source>The PagerDuty service it feeds is in maintenance.</source>
        <translation>Le service PagerDuty qu’elle alimente est en maintenance.</translation>
    </message>
    <message>
        <source>Who is on call has not been read.</source>
        <translation>Les personnes d’astreinte n’ont pas été lues.</translation>
    </message>
    <message>
        <source>Nobody is on call for the PagerDuty service it feeds.</source>
        <translation>Personne n’est d’astreinte pour le service PagerDuty qu’elle alimente.</translation>
    </message>
    <message>
        <source>Its escalation level, with all that is set there</source>
        <translation>Son niveau d’escalade, avec tous ses réglages</translation>
    </message>
    <message numerus="yes">
        <source>Its %n escalation levels, with all that is set there</source>
        <translation>
            <numerusform>%n niveau d’escalade, avec tous ses réglages</numerusform>
            <numerusform>Ses %n niveaux d’escalade, avec tous leurs réglages</numerusform>
        </translation>
    </message>
    <message>
        <source>1 attached integration; the integration itself stays</source>
        <translation>1 intégration rattachée&#x202f;; l’intégration elle-même reste</translation>
    </message>
    <message numerus="yes">
        <source>%n attached integrations; the integrations themselves stay</source>
        <translation>
            <numerusform>%n intégration rattachée&#x202f;; l’intégration elle-même reste</numerusform>
            <numerusform>%n intégrations rattachées&#x202f;; les intégrations elles-mêmes restent</numerusform>
        </translation>
    </message>
    <message>
        <source>It alerts for %1; the monitors themselves stay</source>
        <comment>12 monitors, 2 groups</comment>
        <translation>Elle alerte pour %1&#x202f;; les moniteurs eux-mêmes restent</translation>
    </message>
    <message>
        <source>“%1” is then alerted by nothing else</source>
        <translation>Plus rien d’autre n’alerte alors pour «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Custom integration</source>
        <translation>Intégration personnalisée</translation>
    </message>
    <message>
        <source>“%1” at the service %2</source>
        <comment>monitor, StatusHub service</comment>
        <translation>«&#xa0;%1&#xa0;» sur le service %2</translation>
    </message>
    <message>
        <source>Add service link: %1</source>
        <translation>Ajouter un lien de service&#xa0;: %1</translation>
    </message>
    <message>
        <source>Remove service link: %1</source>
        <translation>Supprimer le lien de service&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>integration · one of its fields</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>a value</comment>
        <translation>inconnue</translation>
    </message>
    <message>
        <source>This is not an e-mail address, or one of these is not.</source>
        <translation>Ce n’est pas une adresse e-mail, ou l’une d’elles n’en est pas une.</translation>
    </message>
    <message>
        <source>Uptrends answered: %1</source>
        <translation>Uptrends a répondu&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>DeliveryWords</name>
    <message>
        <source>It did not happen.</source>
        <translation>Cela n’a pas eu lieu.</translation>
    </message>
    <message>
        <source>The Events API accepted the message.</source>
        <translation>L’Events API a accepté le message.</translation>
    </message>
    <message>
        <source>PagerDuty opened an incident.</source>
        <translation>PagerDuty a ouvert un incident.</translation>
    </message>
    <message>
        <source>#%1 on %2.</source>
        <translation>Nº&#xa0;%1 sur %2.</translation>
    </message>
    <message>
        <source>#%1 on %2, urgency %3.</source>
        <translation>Nº&#xa0;%1 sur %2, urgence %3.</translation>
    </message>
    <message>
        <source>low</source>
        <translation>faible</translation>
    </message>
    <message>
        <source>high</source>
        <translation>élevée</translation>
    </message>
    <message>
        <source>The Events API accepted the end of the problem.</source>
        <translation>L’Events API a accepté la fin du problème.</translation>
    </message>
    <message>
        <source>Read back as resolved.</source>
        <translation>Relu dans PagerDuty&#xa0;: résolu.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Envoi…</translation>
    </message>
    <message>
        <source>Looking for the incident…</source>
        <translation>Recherche de l’incident…</translation>
    </message>
    <message>
        <source>Waiting for PagerDuty to tell somebody…</source>
        <translation>En attente que PagerDuty prévienne quelqu’un…</translation>
    </message>
    <message>
        <source>Telling PagerDuty that it is over…</source>
        <translation>Annonce de la fin à PagerDuty…</translation>
    </message>
    <message>
        <source>Waiting for PagerDuty to confirm…</source>
        <translation>En attente de la confirmation de PagerDuty…</translation>
    </message>
    <message>
        <source>A message goes to PagerDuty, as Uptrends would send it.</source>
        <translation>Un message part vers PagerDuty, tel qu’Uptrends l’enverrait.</translation>
    </message>
    <message>
        <source>PagerDuty opens an incident on the service.</source>
        <translation>PagerDuty ouvre un incident sur le service.</translation>
    </message>
    <message>
        <source>Whoever is on call gets a notification.</source>
        <translation>La personne d’astreinte reçoit une notification.</translation>
    </message>
    <message>
        <source>The message is taken back.</source>
        <translation>Le message est annulé.</translation>
    </message>
    <message>
        <source>The incident is read back as resolved.</source>
        <translation>L’incident est relu comme résolu.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a service in quotation marks</comment>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The service has no integration that takes events.</source>
        <translation>Le service n’a aucune intégration qui reçoit des événements.</translation>
    </message>
    <message>
        <source>Connect %1 in step 2, or add an Events API v2 integration to it in PagerDuty.</source>
        <translation>Connectez %1 à l’étape 2, ou ajoutez-lui une intégration Events API v2 dans PagerDuty.</translation>
    </message>
    <message>
        <source>PagerDuty does not know the integration key.</source>
        <translation>PagerDuty ne connaît pas la clé d’intégration.</translation>
    </message>
    <message>
        <source>The key was deleted or replaced, or the account is in the other region. Look at the integrations of %1 in PagerDuty, and at the region under Accounts.</source>
        <translation>La clé a été supprimée ou remplacée, ou le compte est dans l’autre région. Vérifiez les intégrations de %1 dans PagerDuty, et la région sous Comptes.</translation>
    </message>
    <message>
        <source>The service is disabled.</source>
        <translation>Le service est désactivé.</translation>
    </message>
    <message>
        <source>PagerDuty takes messages for %1 but opens no incidents. Enable it in PagerDuty, then send again.</source>
        <translation>PagerDuty reçoit les messages pour %1 mais n’ouvre aucun incident. Activez-le dans PagerDuty, puis renvoyez.</translation>
    </message>
    <message>
        <source>The service is in a maintenance window.</source>
        <translation>Le service est en fenêtre de maintenance.</translation>
    </message>
    <message>
        <source>Until it ends, %1 opens no incidents. Wait for its end or close it in PagerDuty, then send again.</source>
        <translation>Tant qu’elle dure, %1 n’ouvre aucun incident. Attendez qu’elle finisse ou fermez-la dans PagerDuty, puis renvoyez.</translation>
    </message>
    <message>
        <source>Nobody is on call.</source>
        <translation>Personne n’est d’astreinte.</translation>
    </message>
    <message>
        <source>PagerDuty has nobody to tell about %1 now. Put somebody on call on its escalation policy, then send again.</source>
        <translation>PagerDuty n’a personne à prévenir pour %1 en ce moment. Mettez quelqu’un d’astreinte dans sa politique d’escalade, puis renvoyez.</translation>
    </message>
    <message>
        <source>The alert was suppressed.</source>
        <translation>L’alerte a été bloquée (suppressed).</translation>
    </message>
    <message>
        <source>An event rule or orchestration in PagerDuty keeps it from becoming an incident. Look at the rules for %1, then send again.</source>
        <translation>Une règle d’événement ou une orchestration dans PagerDuty l’empêche de devenir un incident. Vérifiez les règles de %1, puis renvoyez.</translation>
    </message>
    <message>
        <source>PagerDuty accepted the message, but no incident was seen.</source>
        <translation>PagerDuty a accepté le message, mais aucun incident n’a été vu.</translation>
    </message>
    <message>
        <source>%1 is enabled and somebody is on call. The alert may be paused, or grouped into an incident that was open already. Look at the alerts of the service in PagerDuty.</source>
        <translation>%1 est activé et quelqu’un est d’astreinte. L’alerte est peut-être en pause, ou regroupée dans un incident déjà ouvert. Regardez les alertes du service dans PagerDuty.</translation>
    </message>
    <message>
        <source>Not sent to PagerDuty</source>
        <translation>Non envoyé à PagerDuty</translation>
    </message>
    <message>
        <source>Sent to PagerDuty</source>
        <translation>Envoyé à PagerDuty</translation>
    </message>
    <message>
        <source>No incident</source>
        <translation>Aucun incident</translation>
    </message>
    <message>
        <source>Incident opened</source>
        <translation>Incident ouvert</translation>
    </message>
    <message>
        <source>Nobody was told</source>
        <translation>Personne n’a été prévenu</translation>
    </message>
    <message>
        <source>Somebody was told</source>
        <translation>Quelqu’un a été prévenu</translation>
    </message>
    <message>
        <source>Not resolved</source>
        <translation>Non résolu</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Résolu</translation>
    </message>
    <message>
        <source>Resolving</source>
        <translation>Résolution</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Non confirmé</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmé</translation>
    </message>
    <message>
        <source>Left out.</source>
        <translation>Omis.</translation>
    </message>
    <message>
        <source>now</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>push notification</source>
        <translation>notification push</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>text message</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>phone call</source>
        <translation>appel téléphonique</translation>
    </message>
    <message>
        <source>PagerDuty told somebody.</source>
        <translation>PagerDuty a prévenu quelqu’un.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1, by %2.</source>
        <translation>%1, par %2.</translation>
    </message>
    <message>
        <source>[TEST] Uptrends → PagerDuty connection test</source>
        <translation>[TEST] Test de la liaison Uptrends → PagerDuty</translation>
    </message>
    <message>
        <source>A test message from Alertbridge (%1). It resolves itself; nothing has to be done.</source>
        <translation>Message test d’Alertbridge (%1). Il se résout seul&#x202f;; il n’y a rien à faire.</translation>
    </message>
    <message>
        <source>The incident was resolved over the REST API.</source>
        <translation>L’incident a été résolu par l’API REST.</translation>
    </message>
    <message>
        <source>PagerDuty lists it among the service’s changes.</source>
        <translation>PagerDuty l’affiche parmi les changements du service.</translation>
    </message>
    <message>
        <source>Looking for the change at the service…</source>
        <translation>Recherche du changement dans le service…</translation>
    </message>
    <message>
        <source>The change is read back at the service.</source>
        <translation>Le changement est relu dans le service.</translation>
    </message>
    <message>
        <source>Not seen at the service</source>
        <translation>Pas vu dans le service</translation>
    </message>
    <message>
        <source>Seen at the service</source>
        <translation>Vu dans le service</translation>
    </message>
    <message>
        <source>The incident stays open until you send OK.</source>
        <translation>L’incident reste ouvert tant que vous n’envoyez pas OK.</translation>
    </message>
    <message>
        <source>The key is good</source>
        <translation>La clé est bonne</translation>
    </message>
    <message>
        <source>The integration key belongs to this service. Whether an incident opens and somebody is told was not tried.</source>
        <translation>La clé d’intégration appartient à ce service. Ce test ne vérifie pas si un incident s’ouvre, ni si quelqu’un est prévenu.</translation>
    </message>
    <message>
        <source>Somebody was told, and the incident is open</source>
        <translation>Quelqu’un a été prévenu, et l’incident est ouvert</translation>
    </message>
    <message>
        <source>Send OK when you have seen enough. Until then PagerDuty treats it as a real problem.</source>
        <translation>Envoyez OK quand vous en avez assez vu. D’ici là, PagerDuty le traite comme un vrai problème.</translation>
    </message>
    <message>
        <source>Proven</source>
        <translation>Prouvé</translation>
    </message>
    <message>
        <source>Uptrends’ own message became an incident, somebody was told, and it is closed again. All of it was read back from PagerDuty.</source>
        <translation>Le message d’Uptrends est devenu un incident, quelqu’un a été prévenu, et l’incident est refermé. Tout a été relu dans PagerDuty.</translation>
    </message>
    <message>
        <source>The message became an incident, somebody was told, and it is closed again. All of it was read back from PagerDuty.</source>
        <translation>Le message est devenu un incident, quelqu’un a été prévenu, et l’incident est refermé. Tout a été relu dans PagerDuty.</translation>
    </message>
    <message>
        <source>No message from Uptrends was seen</source>
        <translation>Aucun message d’Uptrends n’a été vu</translation>
    </message>
    <message>
        <source>The integration may be switched off in Uptrends, or feed services that this account cannot see.</source>
        <translation>L’intégration est peut-être désactivée dans Uptrends, ou alimente des services que ce compte ne peut pas voir.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>Not proven</source>
        <translation>Non prouvé</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Preuve</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Silencieux</translation>
    </message>
    <message>
        <source>Whole path</source>
        <translation>Trajet complet</translation>
    </message>
    <message>
        <source>Opens a real incident, waits until PagerDuty told somebody, and resolves it at once. Pages whoever is on call.</source>
        <translation>Ouvre un véritable incident, attend que PagerDuty ait prévenu quelqu’un, puis le résout aussitôt. Prévient la personne d’astreinte.</translation>
    </message>
    <message>
        <source>Opens a real incident and leaves it open until you send OK, so that escalation can be watched. Pages whoever is on call, and goes on to the next level.</source>
        <translation>Ouvre un véritable incident et le laisse ouvert jusqu’à ce que vous envoyiez OK, pour observer l’escalade. Prévient la personne d’astreinte, puis passe au niveau suivant.</translation>
    </message>
    <message>
        <source>Sends a change event. Wakes nobody: it proves the key and the service, not that an incident opens or that a person is told.</source>
        <translation>Envoie un événement de changement. Ne réveille personne&#xa0;: cela prouve la clé et le service, pas qu’un incident s’ouvre ni que quelqu’un est prévenu.</translation>
    </message>
    <message>
        <source>You press Uptrends’ own test button; Alertbridge finds the incident, learns which services the integration feeds, and resolves it. Pages whoever is on call.</source>
        <translation>Vous cliquez sur le bouton de test d’Uptrends&#x202f;; Alertbridge trouve l’incident, apprend quels services l’intégration alimente, et le résout. Prévient la personne d’astreinte.</translation>
    </message>
    <message>
        <source>Incident open</source>
        <translation>Incident ouvert</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Key is good</source>
        <translation>La clé est bonne</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <comment>minutes and seconds</comment>
        <translation>%1&#xa0;min %2&#xa0;s</translation>
    </message>
    <message>
        <source>A test message from Alertbridge (%1). It stays open until OK is sent there; nothing is wrong.</source>
        <translation>Message test d’Alertbridge (%1). Il reste ouvert jusqu’à ce que l’OK y soit envoyé&#x202f;; il n’y a aucun problème.</translation>
    </message>
    <message>
        <source>[TEST] Uptrends → PagerDuty key check from Alertbridge</source>
        <translation>[TEST] Vérification de la clé Uptrends → PagerDuty par Alertbridge</translation>
    </message>
    <message>
        <source>Test incident #%1 on “%2” is still open</source>
        <translation>L’incident de test nº&#xa0;%1 sur «&#xa0;%2&#xa0;» est toujours ouvert</translation>
    </message>
    <message>
        <source>A test incident on “%1” is still open</source>
        <translation>Un incident de test sur «&#xa0;%1&#xa0;» est toujours ouvert</translation>
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
        <translation>Non effectué</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Prévenu</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incident</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Not run: the drill was stopped before. Nothing is proven.</source>
        <translation>Non effectué&#xa0;: l’exercice a été arrêté avant. Rien n’est prouvé.</translation>
    </message>
    <message>
        <source>Incident #%1:</source>
        <translation>Incident nº&#xa0;%1&#xa0;:</translation>
    </message>
    <message>
        <source>The test incident was still open when this was written.</source>
        <translation>L’incident de test était encore ouvert à la rédaction de ce rapport.</translation>
    </message>
    <message>
        <source>Fire drill: delivery of alerts to people</source>
        <translation>Exercice d’alerte&#xa0;: transmission des alertes aux personnes</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>%1 (practice account, simulated)</source>
        <translation>%1 (compte d’entraînement, simulé)</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Run by</source>
        <translation>Effectué par</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Run with</source>
        <translation>Effectué avec</translation>
    </message>
    <message>
        <source>%1 proven, %2 not proven, %3 not run</source>
        <translation>Prouvés&#xa0;: %1, non prouvés&#xa0;: %2, non effectués&#xa0;: %3</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>What was tried</source>
        <translation>Ce qui a été essayé</translation>
    </message>
    <message>
        <source>For each service one test message was sent to PagerDuty with the service’s own integration key. Proven means: an incident opened, PagerDuty noted that somebody was told, and the incident was read back as resolved. Whether that person saw the message is not known, and neither is the way from the monitor to PagerDuty: the whole path test is for that.</source>
        <translation>Pour chaque service, un message test a été envoyé à PagerDuty avec la clé d’intégration propre au service. «&#xa0;Prouvé&#xa0;» signifie&#xa0;: un incident s’est ouvert, PagerDuty a noté que quelqu’un a été prévenu, et l’incident a été relu comme résolu. On ne sait pas si cette personne a vu le message, ni si la voie du moniteur à PagerDuty fonctionne&#xa0;: c’est l’objet du test du trajet complet.</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>Document PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Page web (*.html)</translation>
    </message>
    <message>
        <source>Fire drill %1</source>
        <comment>a file name with a date</comment>
        <translation>Exercice d’alerte %1</translation>
    </message>
    <message>
        <source>Report saved</source>
        <translation>Rapport enregistré</translation>
    </message>
    <message>
        <source>The report could not be saved</source>
        <translation>Le rapport n’a pas pu être enregistré</translation>
    </message>
    <message>
        <source>%1 could not be written. Choose another folder.</source>
        <translation>%1 n’a pas pu être écrit. Choisissez un autre dossier.</translation>
    </message>
</context>
<context>
    <name>ErrorNotice</name>
    <message>
        <source>The answer was: %1</source>
        <translation>La réponse était&#xa0;: %1</translation>
    </message>
    <message>
        <source>What is shown was read; the rest is missing. %1</source>
        <translation>Ce qui est affiché a été lu&#x202f;; le reste manque. %1</translation>
    </message>
    <message>
        <source>Show the certificates</source>
        <translation>Afficher les certificats</translation>
    </message>
    <message>
        <source>Network…</source>
        <translation>Réseau…</translation>
    </message>
</context>
<context>
    <name>ErrorWords</name>
    <message>
        <source>The service</source>
        <translation>Le service</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a name in quotation marks</comment>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>1 second</source>
        <translation>1&#xa0;seconde</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n&#xa0;seconde</numerusform>
            <numerusform>%n&#xa0;secondes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n&#xa0;minute</numerusform>
            <numerusform>%n&#xa0;minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>The answer was lost, so the service may exist. Alertbridge looks for it before it tries again, so there will not be two.</source>
        <translation>La réponse s’est perdue&#xa0;: le service existe peut-être. Alertbridge le cherche avant de réessayer, il n’y en aura donc pas deux.</translation>
    </message>
    <message>
        <source>The answer was lost, so the escalation policy may exist. Alertbridge looks for it before it tries again, so there will not be two.</source>
        <translation>La réponse s’est perdue&#xa0;: la politique d’escalade existe peut-être. Alertbridge la cherche avant de réessayer, il n’y en aura donc pas deux.</translation>
    </message>
    <message>
        <source>The answer was lost, so the level may have the integration. Alertbridge looks before it tries again.</source>
        <translation>La réponse s’est perdue&#xa0;: le niveau a peut-être l’intégration. Alertbridge vérifie avant de réessayer.</translation>
    </message>
    <message>
        <source>The answer was lost, so an API user may have been created. You can delete it in Uptrends, under the operator&apos;s API management.</source>
        <translation>La réponse s’est perdue&#xa0;: un utilisateur API a peut-être été créé. Vous pouvez le supprimer dans Uptrends, sous Gestion des API de l’opérateur.</translation>
    </message>
    <message>
        <source>The answer was lost, so the message may have arrived. Look for its incident in PagerDuty before you send another.</source>
        <translation>La réponse s’est perdue&#xa0;: le message est peut-être arrivé. Cherchez son incident dans PagerDuty avant d’en envoyer un autre.</translation>
    </message>
    <message>
        <source>The answer was lost, so the change may have been made. Look before you repeat it.</source>
        <translation>La réponse s’est perdue&#xa0;: la modification a peut-être été faite. Vérifiez avant de la répéter.</translation>
    </message>
    <message>
        <source>What was read before is still there.</source>
        <translation>Ce qui a été lu auparavant est toujours là.</translation>
    </message>
    <message>
        <source>What you typed is kept.</source>
        <translation>Votre saisie est conservée.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>No API user was created.</source>
        <translation>Aucun utilisateur API n’a été créé.</translation>
    </message>
    <message>
        <source>The service was not created; what you typed is kept.</source>
        <translation>Le service n’a pas été créé&#x202f;; votre saisie est conservée.</translation>
    </message>
    <message>
        <source>The escalation policy was not created; what you typed is kept.</source>
        <translation>La politique d’escalade n’a pas été créée&#x202f;; votre saisie est conservée.</translation>
    </message>
    <message>
        <source>The service exists and works without alert grouping.</source>
        <translation>Le service existe et fonctionne sans groupement d’alertes.</translation>
    </message>
    <message>
        <source>The level is as it was.</source>
        <translation>Le niveau est inchangé.</translation>
    </message>
    <message>
        <source>The level still has the integration.</source>
        <translation>Le niveau a toujours l’intégration.</translation>
    </message>
    <message>
        <source>No test message was sent.</source>
        <translation>Aucun message test n’a été envoyé.</translation>
    </message>
    <message>
        <source>It still exists.</source>
        <translation>L’élément existe toujours.</translation>
    </message>
    <message>
        <source>Your own accounts are not affected.</source>
        <translation>Vos propres comptes ne sont pas concernés.</translation>
    </message>
    <message>
        <source>What you typed is still on screen.</source>
        <translation>Votre saisie est toujours à l’écran.</translation>
    </message>
    <message>
        <source>%1 refused the request.</source>
        <translation>%1 a refusé la requête.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Se reconnecter</translation>
    </message>
    <message>
        <source>Check the addresses</source>
        <translation>Vérifier les adresses</translation>
    </message>
    <message>
        <source>Open PagerDuty</source>
        <translation>Ouvrir PagerDuty</translation>
    </message>
    <message>
        <source>Open Uptrends</source>
        <translation>Ouvrir Uptrends</translation>
    </message>
    <message>
        <source>Choose another</source>
        <translation>Choisir autre chose</translation>
    </message>
    <message>
        <source>Try again later</source>
        <translation>Réessayer plus tard</translation>
    </message>
    <message>
        <source>The practice services did not start.</source>
        <translation>Les services d’entraînement n’ont pas démarré.</translation>
    </message>
    <message>
        <source>They did not answer within 15 seconds. This computer may be very busy.</source>
        <translation>Ils n’ont pas répondu en 15&#xa0;secondes. Cet ordinateur est peut-être très occupé.</translation>
    </message>
    <message>
        <source>The program alertbridge-sandbox is missing or cannot be run. It belongs beside Alertbridge; install it again.</source>
        <translation>Le programme alertbridge-sandbox est absent ou ne peut pas être lancé. Sa place est à côté d’Alertbridge&#x202f;; réinstallez-le.</translation>
    </message>
    <message>
        <source>Their first line could not be read. They may be of another version than Alertbridge.</source>
        <translation>Leur première ligne n’a pas pu être lue. Leur version diffère peut-être de celle d’Alertbridge.</translation>
    </message>
    <message>
        <source>They ended before they were ready.</source>
        <translation>Ils se sont arrêtés avant d’être prêts.</translation>
    </message>
    <message>
        <source>This address cannot be used.</source>
        <translation>Cette adresse n’est pas utilisable.</translation>
    </message>
    <message>
        <source>Addresses must begin with https://, or http:// for this computer. Check the addresses under Advanced.</source>
        <translation>Les adresses doivent commencer par https://, ou par http:// pour cet ordinateur. Vérifiez les adresses sous Avancé.</translation>
    </message>
    <message>
        <source>It could not be saved on this computer.</source>
        <translation>L’enregistrement sur cet ordinateur a échoué.</translation>
    </message>
    <message>
        <source>The disk may be full, or the folder may not be written to.</source>
        <translation>Le disque est peut-être plein, ou le dossier protégé en écriture.</translation>
    </message>
    <message>
        <source>The sign-in could not be started on this computer.</source>
        <translation>La connexion n’a pas pu être lancée sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Nothing was changed. Use the other way to sign in, or an API token.</source>
        <translation>Rien n’a été modifié. Connectez-vous de l’autre façon, ou avec un jeton API.</translation>
    </message>
    <message>
        <source>Something on this computer got in the way.</source>
        <translation>Quelque chose a fait obstacle sur cet ordinateur.</translation>
    </message>
    <message>
        <source>create services</source>
        <translation>créer des services</translation>
    </message>
    <message>
        <source>create escalation policies</source>
        <translation>créer des politiques d’escalade</translation>
    </message>
    <message>
        <source>change alert grouping</source>
        <translation>modifier le groupement d’alertes</translation>
    </message>
    <message>
        <source>read or resolve incidents</source>
        <translation>lire ou résoudre des incidents</translation>
    </message>
    <message>
        <source>delete this</source>
        <translation>supprimer cet élément</translation>
    </message>
    <message>
        <source>read this</source>
        <translation>lire cet élément</translation>
    </message>
    <message>
        <source>do this</source>
        <translation>faire cela</translation>
    </message>
    <message>
        <source>It takes the base role User, Manager, Admin, Global Admin or Account Owner.</source>
        <translation>Il faut le rôle de base User, Manager, Admin, Global Admin ou Account Owner.</translation>
    </message>
    <message>
        <source>It takes the base role Manager, Admin, Global Admin or Account Owner.</source>
        <translation>Il faut le rôle de base Manager, Admin, Global Admin ou Account Owner.</translation>
    </message>
    <message>
        <source>PagerDuty did not accept the sign-in.</source>
        <translation>PagerDuty n’a pas accepté la connexion.</translation>
    </message>
    <message>
        <source>The token has expired or was revoked, or the account is in the other region. Sign in again, or choose the other region under Accounts.</source>
        <translation>Le jeton a expiré ou a été révoqué, ou le compte est dans l’autre région. Reconnectez-vous, ou choisissez l’autre région sous Comptes.</translation>
    </message>
    <message>
        <source>Your PagerDuty plan does not include this alert grouping.</source>
        <translation>Votre abonnement PagerDuty ne comprend pas ce groupement d’alertes.</translation>
    </message>
    <message>
        <source>The service exists and works without it. Alert grouping is part of the AIOps add-on; the owner of your PagerDuty account can tell whether you have it.</source>
        <translation>Le service existe et fonctionne sans. Le groupement d’alertes fait partie du module AIOps&#x202f;; le propriétaire de votre compte PagerDuty peut dire si vous l’avez.</translation>
    </message>
    <message>
        <source>Your PagerDuty plan does not include this.</source>
        <translation>Votre abonnement PagerDuty ne comprend pas cela.</translation>
    </message>
    <message>
        <source>PagerDuty says the account lacks the ability for it. The owner of the account can change the plan.</source>
        <translation>PagerDuty indique que le compte n’en a pas la possibilité. Le propriétaire du compte peut changer d’abonnement.</translation>
    </message>
    <message>
        <source>PagerDuty does not let this sign-in set the alert grouping.</source>
        <translation>PagerDuty ne laisse pas cette connexion régler le groupement d’alertes.</translation>
    </message>
    <message>
        <source>Your plan may not include it, or your role or the token may only read. The service exists and works without it.</source>
        <translation>Votre abonnement ne le comprend peut-être pas, ou votre rôle ou le jeton est limité à la lecture. Le service existe et fonctionne sans.</translation>
    </message>
    <message>
        <source>Your PagerDuty sign-in may not %1.</source>
        <translation>Votre connexion PagerDuty ne permet pas de %1.</translation>
    </message>
    <message>
        <source>Your role is too small for it, or the token may only read.</source>
        <translation>Votre rôle n’y suffit pas, ou le jeton est limité à la lecture.</translation>
    </message>
    <message>
        <source>An administrator of your PagerDuty account can change it, or sign in with another token.</source>
        <translation>Un administrateur de votre compte PagerDuty peut le modifier&#x202f;; vous pouvez aussi vous connecter avec un autre jeton.</translation>
    </message>
    <message>
        <source>One of the chosen people or schedules is not there any more.</source>
        <translation>L’une des personnes ou l’un des plannings choisis n’existe plus.</translation>
    </message>
    <message>
        <source>It was deleted, or your sign-in may not see it. Choose the rules again.</source>
        <translation>Cet élément a été supprimé, ou votre connexion n’y a pas accès. Choisissez à nouveau les règles.</translation>
    </message>
    <message>
        <source>The escalation policy is not there any more.</source>
        <translation>La politique d’escalade n’existe plus.</translation>
    </message>
    <message>
        <source>It was deleted, or your sign-in may not see it. Choose another.</source>
        <translation>Elle a été supprimée, ou votre connexion n’y a pas accès. Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>Alert grouping does not know the new service yet.</source>
        <translation>Le groupement d’alertes ne connaît pas encore le nouveau service.</translation>
    </message>
    <message>
        <source>PagerDuty needs a moment after a service is created. The service exists; try the grouping again.</source>
        <translation>PagerDuty a besoin d’un instant après la création d’un service. Le service existe&#x202f;; réessayez le groupement.</translation>
    </message>
    <message>
        <source>It is already gone.</source>
        <translation>C’est déjà supprimé.</translation>
    </message>
    <message>
        <source>PagerDuty does not know it any more.</source>
        <translation>PagerDuty ne le connaît plus.</translation>
    </message>
    <message>
        <source>PagerDuty does not know this any more.</source>
        <translation>PagerDuty ne connaît plus cet élément.</translation>
    </message>
    <message>
        <source>PagerDuty does not know %1.</source>
        <translation>PagerDuty ne connaît pas %1.</translation>
    </message>
    <message>
        <source>It was deleted, or your sign-in may not see it.</source>
        <translation>L’élément a été supprimé, ou votre connexion n’y a pas accès.</translation>
    </message>
    <message>
        <source>An escalation policy with this name exists.</source>
        <translation>Une politique d’escalade porte déjà ce nom.</translation>
    </message>
    <message>
        <source>An escalation policy called %1 exists.</source>
        <translation>Une politique d’escalade nommée %1 existe déjà.</translation>
    </message>
    <message>
        <source>Use the existing one, or choose another name. What you typed is kept.</source>
        <translation>Reprenez l’élément existant, ou choisissez un autre nom. Votre saisie est conservée.</translation>
    </message>
    <message>
        <source>A service with this name exists.</source>
        <translation>Un service porte déjà ce nom.</translation>
    </message>
    <message>
        <source>A service called %1 exists.</source>
        <translation>Un service nommé %1 existe déjà.</translation>
    </message>
    <message>
        <source>PagerDuty refused the alert grouping.</source>
        <translation>PagerDuty a refusé le groupement d’alertes.</translation>
    </message>
    <message>
        <source>The service may belong to another grouping setting, or the plan lacks this kind. The service exists and works without it.</source>
        <translation>Le service relève peut-être d’un autre réglage de groupement, ou l’abonnement ne comprend pas ce type. Le service existe et fonctionne sans.</translation>
    </message>
    <message>
        <source>PagerDuty did not understand the request.</source>
        <translation>PagerDuty n’a pas compris la requête.</translation>
    </message>
    <message>
        <source>Check the token and the addresses under Advanced.</source>
        <translation>Vérifiez le jeton, et les adresses sous Avancé.</translation>
    </message>
    <message>
        <source>PagerDuty refused a value.</source>
        <translation>PagerDuty a refusé une valeur.</translation>
    </message>
    <message>
        <source>Change what PagerDuty names below, then try again.</source>
        <translation>Modifiez ce que PagerDuty indique ci-dessous, puis réessayez.</translation>
    </message>
    <message>
        <source>A limit of your PagerDuty plan is reached.</source>
        <translation>Une limite de votre abonnement PagerDuty est atteinte.</translation>
    </message>
    <message>
        <source>No more of these can be made on this plan. Use an existing one, or ask the owner of the account.</source>
        <translation>Cet abonnement ne permet pas d’en créer davantage. Reprenez un élément existant, ou adressez-vous au propriétaire du compte.</translation>
    </message>
    <message>
        <source>This PagerDuty account has expired.</source>
        <translation>Ce compte PagerDuty a expiré.</translation>
    </message>
    <message>
        <source>This PagerDuty account is locked.</source>
        <translation>Ce compte PagerDuty est verrouillé.</translation>
    </message>
    <message>
        <source>Its owner can open it again in PagerDuty.</source>
        <translation>Son propriétaire peut le rouvrir dans PagerDuty.</translation>
    </message>
    <message>
        <source>PagerDuty does not know the From e-mail.</source>
        <translation>PagerDuty ne connaît pas l’e-mail From.</translation>
    </message>
    <message>
        <source>With an account token, changes to incidents are made in the name of a user. Give the e-mail of a user of this account under Accounts.</source>
        <translation>Avec un jeton de compte, les incidents sont modifiés au nom d’un utilisateur. Indiquez sous Comptes l’e-mail d’un utilisateur de ce compte.</translation>
    </message>
    <message>
        <source>Choose another.</source>
        <translation>Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>Nobody is on call on this escalation policy.</source>
        <translation>Personne n’est d’astreinte dans cette politique d’escalade.</translation>
    </message>
    <message>
        <source>Put somebody on call in PagerDuty, or choose another policy.</source>
        <translation>Mettez quelqu’un d’astreinte dans PagerDuty, ou choisissez une autre politique.</translation>
    </message>
    <message>
        <source>It was changed by somebody else meanwhile.</source>
        <translation>Une autre personne l’a modifié entre-temps.</translation>
    </message>
    <message>
        <source>Read it again, then try again.</source>
        <translation>Relisez, puis réessayez.</translation>
    </message>
    <message>
        <source>PagerDuty did not accept the integration key.</source>
        <translation>PagerDuty n’a pas accepté la clé d’intégration.</translation>
    </message>
    <message>
        <source>The key was deleted or replaced, or belongs to the other region. Look at the integrations of the service in PagerDuty.</source>
        <translation>La clé a été supprimée ou remplacée, ou relève de l’autre région. Vérifiez les intégrations du service dans PagerDuty.</translation>
    </message>
    <message>
        <source>PagerDuty did not take the message.</source>
        <translation>PagerDuty n’a pas pris le message.</translation>
    </message>
    <message>
        <source>The answer does not belong to this sign-in.</source>
        <translation>La réponse n’appartient pas à cette connexion.</translation>
    </message>
    <message>
        <source>PagerDuty&apos;s answer came without the mark that Alertbridge gave it, so it was not used. Start again; if it happens again, something between you and PagerDuty changes addresses.</source>
        <translation>La réponse de PagerDuty est arrivée sans la marque donnée par Alertbridge&#x202f;; elle n’a pas été utilisée. Recommencez&#x202f;; si cela se reproduit, quelque chose entre vous et PagerDuty modifie les adresses.</translation>
    </message>
    <message>
        <source>The answer belongs to another sign-in.</source>
        <translation>La réponse appartient à une autre connexion.</translation>
    </message>
    <message>
        <source>It was not used. That happens when an older sign-in page was still open. Close it and start again.</source>
        <translation>Elle n’a pas été utilisée. Cela arrive quand une ancienne page de connexion est restée ouverte. Fermez-la et recommencez.</translation>
    </message>
    <message>
        <source>Access was not given.</source>
        <translation>L’accès n’a pas été accordé.</translation>
    </message>
    <message>
        <source>PagerDuty says the request was declined. Start again and choose to allow it, or use an API token.</source>
        <translation>PagerDuty indique que la demande a été refusée. Recommencez et choisissez d’autoriser l’accès, ou utilisez un jeton API.</translation>
    </message>
    <message>
        <source>PagerDuty came back without a code.</source>
        <translation>PagerDuty n’a pas renvoyé de code.</translation>
    </message>
    <message>
        <source>The sign-in could not be finished. Start again.</source>
        <translation>La connexion n’a pas pu aboutir. Recommencez.</translation>
    </message>
    <message>
        <source>The code was too old.</source>
        <translation>Le code était trop ancien.</translation>
    </message>
    <message>
        <source>PagerDuty&apos;s code lives 30 seconds and can be used once. Start again; it usually works at the second try.</source>
        <translation>Le code de PagerDuty vit 30&#xa0;secondes et ne sert qu’une fois. Recommencez&#x202f;; le second essai réussit en général.</translation>
    </message>
    <message>
        <source>PagerDuty did not give the right to write.</source>
        <translation>PagerDuty n’a pas accordé le droit d’écriture.</translation>
    </message>
    <message>
        <source>Your PagerDuty app grants too little. In PagerDuty, open the app under App Registration, choose Classic User OAuth with Read/Write, save, and start again.</source>
        <translation>Votre application PagerDuty accorde trop peu de droits. Dans PagerDuty, ouvrez l’application sous App Registration, choisissez Classic User OAuth avec Read/Write, enregistrez, puis recommencez.</translation>
    </message>
    <message>
        <source>This sign-in was already finished.</source>
        <translation>Cette connexion était déjà terminée.</translation>
    </message>
    <message>
        <source>A second answer came and was not used. Start again if you are not connected.</source>
        <translation>Une seconde réponse est arrivée et n’a pas été utilisée. Recommencez si vous n’êtes pas connecté.</translation>
    </message>
    <message>
        <source>PagerDuty does not know this client ID.</source>
        <translation>PagerDuty ne connaît pas cet ID client.</translation>
    </message>
    <message>
        <source>Copy it again from the Client tab of your app in PagerDuty, under App Registration.</source>
        <translation>Copiez-le à nouveau depuis l’onglet Client de votre application dans PagerDuty, sous App Registration.</translation>
    </message>
    <message>
        <source>PagerDuty did not accept the code.</source>
        <translation>PagerDuty n’a pas accepté le code.</translation>
    </message>
    <message>
        <source>It lives 30 seconds and can be used once, and the redirect address must be one that is registered with your app. Start again.</source>
        <translation>Il vit 30&#xa0;secondes et ne sert qu’une fois, et l’adresse de redirection doit être enregistrée dans votre application. Recommencez.</translation>
    </message>
    <message>
        <source>The answer was made for another app.</source>
        <translation>La réponse est destinée à une autre application.</translation>
    </message>
    <message>
        <source>It was not used. Check the client ID and the PagerDuty identity address under Advanced, then start again.</source>
        <translation>Elle n’a pas été utilisée. Vérifiez l’ID client et l’adresse «&#xa0;Connexion PagerDuty&#xa0;» sous Avancé, puis recommencez.</translation>
    </message>
    <message>
        <source>The PagerDuty sign-in has ended.</source>
        <translation>La connexion PagerDuty a pris fin.</translation>
    </message>
    <message>
        <source>It could not be renewed by itself. Sign in again; nothing else is lost.</source>
        <translation>Elle n’a pas pu être renouvelée automatiquement. Reconnectez-vous&#x202f;; rien d’autre n’est perdu.</translation>
    </message>
    <message>
        <source>PagerDuty could not finish the sign-in.</source>
        <translation>PagerDuty n’a pas pu terminer la connexion.</translation>
    </message>
    <message>
        <source>It has a problem at its end. Start again in a moment.</source>
        <translation>Le problème se situe chez PagerDuty. Recommencez dans un instant.</translation>
    </message>
    <message>
        <source>No answer came from the browser.</source>
        <translation>Aucune réponse n’est venue du navigateur.</translation>
    </message>
    <message>
        <source>Alertbridge waited five minutes. If PagerDuty showed “Invalid or missing value for redirect_uri parameter”, register the redirect addresses with your app, then start again.</source>
        <translation>Alertbridge a attendu cinq minutes. Si PagerDuty a affiché «&#xa0;Invalid or missing value for redirect_uri parameter&#xa0;», enregistrez les adresses de redirection dans votre application, puis recommencez.</translation>
    </message>
    <message>
        <source>This is not a client ID.</source>
        <translation>Ce n’est pas un ID client.</translation>
    </message>
    <message>
        <source>A client ID has 32 digits and letters in five groups, as on the Client tab of your app.</source>
        <translation>Un ID client comporte 32 chiffres et lettres en cinq groupes, comme dans l’onglet Client de votre application.</translation>
    </message>
    <message>
        <source>Your browser did not open.</source>
        <translation>Votre navigateur ne s’est pas ouvert.</translation>
    </message>
    <message>
        <source>Copy the address and open it yourself, or choose another way to sign in.</source>
        <translation>Copiez l’adresse et ouvrez-la vous-même, ou choisissez une autre façon de vous connecter.</translation>
    </message>
    <message>
        <source>The redirect addresses are in use on this computer.</source>
        <translation>Les adresses de redirection sont déjà utilisées sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Another program listens on their ports.</source>
        <translation>Un autre programme écoute sur leurs ports.</translation>
    </message>
    <message>
        <source>Another program listens on these ports: %1.</source>
        <translation>Un autre programme écoute sur ces ports&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Close it, or sign in here instead.</source>
        <translation>Fermez-le, ou connectez-vous plutôt ici.</translation>
    </message>
    <message>
        <source>PagerDuty did not finish the sign-in.</source>
        <translation>PagerDuty n’a pas terminé la connexion.</translation>
    </message>
    <message>
        <source>Nothing was changed. Start again, use the other way to sign in, or an API token.</source>
        <translation>Rien n’a été modifié. Recommencez, connectez-vous de l’autre façon, ou utilisez un jeton API.</translation>
    </message>
    <message>
        <source>%1 wanted to send the request on to another address.</source>
        <translation>%1 a voulu renvoyer la requête vers une autre adresse.</translation>
    </message>
    <message>
        <source>Something else answered instead of %1.</source>
        <translation>Autre chose a répondu à la place de %1.</translation>
    </message>
    <message>
        <source>The answer of %1 was a web page. Often that is the sign-in page of a network (hotel, train, guest network) or a proxy. Open a page in your browser, then try again.</source>
        <translation>La réponse de %1 était une page web. C’est souvent la page de connexion d’un réseau (hôtel, train, réseau invité) ou d’un proxy. Ouvrez une page dans votre navigateur, puis réessayez.</translation>
    </message>
    <message>
        <source>The answer was cut off or in an unknown form.</source>
        <translation>La réponse était tronquée ou d’une forme inconnue.</translation>
    </message>
    <message>
        <source>The answer could not be read at %1.</source>
        <translation>La réponse n’a pas pu être lue à %1.</translation>
    </message>
    <message>
        <source>The answer of %1 could not be read.</source>
        <translation>La réponse de %1 n’a pas pu être lue.</translation>
    </message>
    <message>
        <source>A second try often helps; if not, the service may have changed.</source>
        <translation>Un second essai suffit souvent&#x202f;; sinon, le service a peut-être changé.</translation>
    </message>
    <message>
        <source>It asks to wait %1.</source>
        <translation>Attente demandée&#xa0;: %1.</translation>
    </message>
    <message>
        <source>It does not say for how long; a minute or two is usual.</source>
        <translation>La durée n’est pas précisée&#x202f;; une ou deux minutes en général.</translation>
    </message>
    <message>
        <source>%1 asks for a pause.</source>
        <translation>%1 demande une pause.</translation>
    </message>
    <message>
        <source>Too many requests were made in a short time, perhaps by another tool with the same token.</source>
        <translation>Trop de requêtes ont été faites en peu de temps, peut-être par un autre outil avec le même jeton.</translation>
    </message>
    <message>
        <source>The keychain did not give access.</source>
        <translation>Le trousseau n’a pas donné accès.</translation>
    </message>
    <message>
        <source>Tokens and passwords are kept for this run only. Unlock the keychain and sign in again to keep them.</source>
        <translation>Les jetons et mots de passe ne sont gardés que pour cette session. Déverrouillez le trousseau et reconnectez-vous pour les conserver.</translation>
    </message>
    <message>
        <source>The keychain cannot be used.</source>
        <translation>Le trousseau n’est pas utilisable.</translation>
    </message>
    <message>
        <source>Tokens and passwords are kept for this run only; nothing is written to disk. After the next start you sign in again.</source>
        <translation>Les jetons et mots de passe ne sont gardés que pour cette session&#x202f;; rien n’est écrit sur le disque. Au prochain démarrage, vous vous reconnecterez.</translation>
    </message>
    <message>
        <source>The connection to %1 was lost.</source>
        <translation>La connexion à %1 a été perdue.</translation>
    </message>
    <message>
        <source>Its certificate has expired; look at the clock of this computer too.</source>
        <translation>Son certificat a expiré&#x202f;; vérifiez aussi l’horloge de cet ordinateur.</translation>
    </message>
    <message>
        <source>Its certificate is not valid yet; look at the clock of this computer.</source>
        <translation>Son certificat n’est pas encore valable&#x202f;; vérifiez l’horloge de cet ordinateur.</translation>
    </message>
    <message>
        <source>Its certificate belongs to another name.</source>
        <translation>Son certificat porte un autre nom.</translation>
    </message>
    <message>
        <source>Its certificate comes from an authority that this computer does not trust, perhaps that of a proxy.</source>
        <translation>Son certificat vient d’une autorité que cet ordinateur ne reconnaît pas, peut-être celle d’un proxy.</translation>
    </message>
    <message>
        <source>No secure connection could be agreed on.</source>
        <translation>Aucune connexion sécurisée n’a pu être négociée.</translation>
    </message>
    <message>
        <source>The proxy asks for a sign-in.</source>
        <translation>Le proxy demande une authentification.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>The connection may be slow, or the service is busy.</source>
        <translation>La connexion est peut-être lente, ou le service occupé.</translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation>%1 est injoignable.</translation>
    </message>
    <message>
        <source>The connection to %1 is not secure.</source>
        <translation>La connexion à %1 n’est pas sécurisée.</translation>
    </message>
    <message>
        <source>Nothing was sent. Whoever runs your network can tell more.</source>
        <translation>Rien n’a été envoyé. Votre administrateur réseau pourra vous en dire plus.</translation>
    </message>
    <message>
        <source>%1 has a problem at its end.</source>
        <translation>%1 rencontre un problème de son côté.</translation>
    </message>
    <message>
        <source>It answered with status %1, several times.</source>
        <translation>La réponse a eu plusieurs fois le statut %1.</translation>
    </message>
    <message>
        <source>It answered with an error, several times.</source>
        <translation>La réponse a été plusieurs fois une erreur.</translation>
    </message>
    <message>
        <source>Wait a little, then try again.</source>
        <translation>Attendez un peu, puis réessayez.</translation>
    </message>
    <message>
        <source>The list from %1 is not complete.</source>
        <translation>La liste de %1 n’est pas complète.</translation>
    </message>
    <message>
        <source>What was read is shown and can be used; something may be missing.</source>
        <translation>Ce qui a été lu est affiché et utilisable&#x202f;; il manque peut-être des éléments.</translation>
    </message>
    <message>
        <source>Uptrends did not accept the operator&apos;s e-mail and password.</source>
        <translation>Uptrends n’a pas accepté l’e-mail et le mot de passe de l’opérateur.</translation>
    </message>
    <message>
        <source>An operator who can only use single sign-on cannot do this. Add an API user in Uptrends instead, on the operator&apos;s API management tab, and enter it here.</source>
        <translation>Un opérateur limité à l’authentification unique ne peut pas le faire. Ajoutez plutôt un utilisateur API dans Uptrends, dans l’onglet Gestion des API de l’opérateur, et saisissez-le ici.</translation>
    </message>
    <message>
        <source>Uptrends did not accept the API user.</source>
        <translation>Uptrends n’a pas accepté l’utilisateur API.</translation>
    </message>
    <message>
        <source>An API user has its own name and password, different from an operator&apos;s login. The password is shown once; if it is lost, make a new API user.</source>
        <translation>Un utilisateur API a son propre nom et son propre mot de passe, distincts des identifiants d’un opérateur. Le mot de passe n’est affiché qu’une fois&#x202f;; s’il est perdu, créez un nouvel utilisateur API.</translation>
    </message>
    <message>
        <source>The API user&apos;s operator may not change this alert definition.</source>
        <translation>L’opérateur de l’utilisateur API ne peut pas modifier cette définition d’alerte.</translation>
    </message>
    <message>
        <source>The API user&apos;s operator may not change %1.</source>
        <translation>L’opérateur de l’utilisateur API ne peut pas modifier %1.</translation>
    </message>
    <message>
        <source>It takes Edit alert definition on the definition and Use integration on the integration. An Uptrends administrator can give both on their Permissions tab.</source>
        <translation>Il faut «&#xa0;Modifier la définition d’alerte&#xa0;» sur la définition et «&#xa0;Utiliser l’intégration&#xa0;» sur l’intégration. Un administrateur Uptrends peut accorder les deux dans leur onglet Autorisations.</translation>
    </message>
    <message>
        <source>This operator may not create API users.</source>
        <translation>Cet opérateur ne peut pas créer d’utilisateurs API.</translation>
    </message>
    <message>
        <source>An Uptrends administrator can add one on the operator&apos;s API management tab.</source>
        <translation>Un administrateur Uptrends peut en ajouter un dans l’onglet Gestion des API de l’opérateur.</translation>
    </message>
    <message>
        <source>The API user&apos;s operator has no right to do this.</source>
        <translation>L’opérateur de l’utilisateur API n’y est pas autorisé.</translation>
    </message>
    <message>
        <source>An Uptrends administrator can change the operator&apos;s permissions.</source>
        <translation>Un administrateur Uptrends peut modifier les autorisations de l’opérateur.</translation>
    </message>
    <message>
        <source>There is no Uptrends API at this address.</source>
        <translation>Il n’y a pas d’API Uptrends à cette adresse.</translation>
    </message>
    <message>
        <source>Check the Uptrends API address under Advanced.</source>
        <translation>Vérifiez l’adresse de l’API Uptrends sous Avancé.</translation>
    </message>
    <message>
        <source>Uptrends does not know it any more.</source>
        <translation>Uptrends ne le connaît plus.</translation>
    </message>
    <message>
        <source>Uptrends does not know this any more.</source>
        <translation>Uptrends ne connaît plus cet élément.</translation>
    </message>
    <message>
        <source>Uptrends does not know %1 any more.</source>
        <translation>Uptrends ne connaît plus %1.</translation>
    </message>
    <message>
        <source>The definition, the level or the integration was deleted, or is hidden from this API user. Read the list again.</source>
        <translation>La définition, le niveau ou l’intégration a été supprimé, ou n’est pas visible pour cet utilisateur API. Relisez la liste.</translation>
    </message>
    <message>
        <source>Uptrends refused the change.</source>
        <translation>Uptrends a refusé la modification.</translation>
    </message>
    <message>
        <source>Its reason is below.</source>
        <translation>La raison figure ci-dessous.</translation>
    </message>
    <message>
        <source>Uptrends did not create the API user.</source>
        <translation>Uptrends n’a pas créé l’utilisateur API.</translation>
    </message>
    <message>
        <source>Try again, or add one in Uptrends on the operator&apos;s API management tab.</source>
        <translation>Réessayez, ou ajoutez-en un dans Uptrends, dans l’onglet Gestion des API de l’opérateur.</translation>
    </message>
    <message>
        <source>Uptrends refused a value.</source>
        <translation>Uptrends a refusé une valeur.</translation>
    </message>
    <message>
        <source>Change what Uptrends names below, then try again.</source>
        <translation>Modifiez ce qu’Uptrends indique ci-dessous, puis réessayez.</translation>
    </message>
    <message>
        <source>Your Uptrends plan does not include this.</source>
        <translation>Votre abonnement Uptrends ne comprend pas cela.</translation>
    </message>
    <message>
        <source>The owner of the Uptrends account can change the plan.</source>
        <translation>Le propriétaire du compte Uptrends peut changer d’abonnement.</translation>
    </message>
    <message>
        <source>Read the list again, then try again.</source>
        <translation>Relisez la liste, puis réessayez.</translation>
    </message>
    <message>
        <source>It is still there.</source>
        <translation>L’élément existe toujours.</translation>
    </message>
    <message>
        <source>The service took the request, but it still shows it. Try again in a moment, or remove it in the web app.</source>
        <translation>Le service a accepté la demande, mais affiche toujours l’élément. Réessayez dans un moment, ou supprimez-le dans l’application web.</translation>
    </message>
    <message>
        <source>It was not sent: it could not be noted on this computer first.</source>
        <translation>Rien n’a été envoyé&#xa0;: la modification n’a pas pu être consignée sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Every change is written down before it leaves, so that nothing is lost in a crash. The disk may be full, or the folder may not be written to.</source>
        <translation>Chaque modification est consignée avant son envoi, pour que rien ne se perde en cas de panne. Le disque est peut-être plein, ou le dossier protégé en écriture.</translation>
    </message>
    <message>
        <source>It was changed elsewhere meanwhile.</source>
        <translation>Une modification a été faite ailleurs entre-temps.</translation>
    </message>
    <message>
        <source>The service shows other values than when this was planned, so nothing was overwritten. Look at what is there now, then decide anew.</source>
        <translation>Le service affiche d’autres valeurs que lorsque ceci a été prévu&#xa0;: rien n’a été écrasé. Regardez ce qui s’y trouve maintenant, puis décidez à nouveau.</translation>
    </message>
    <message>
        <source>The service accepted it, but does not show it.</source>
        <translation>Le service l’a accepté, mais ne l’affiche pas.</translation>
    </message>
    <message>
        <source>It may take a moment longer. Try again: Alertbridge looks first and sends nothing twice.</source>
        <translation>Cela prend peut-être encore un instant. Réessayez&#xa0;: Alertbridge vérifie d’abord et n’envoie rien deux fois.</translation>
    </message>
    <message>
        <source>The alert definition it belongs to was not made.</source>
        <translation>La définition d’alerte dont cela dépend n’a pas été créée.</translation>
    </message>
    <message>
        <source>It had no effect.</source>
        <translation>Cela n’a eu aucun effet.</translation>
    </message>
    <message>
        <source>The service shows that it was not changed. What only the set-up makes is made there.</source>
        <translation>Le service montre que rien n’a été modifié. Ce que seule la configuration crée se fait là-bas.</translation>
    </message>
    <message>
        <source>What became of it cannot be looked up.</source>
        <translation>On ne peut pas vérifier ce qu’il en est advenu.</translation>
    </message>
    <message>
        <source>The service does not show it. Set the options again, or leave it as it is.</source>
        <translation>Le service ne l’affiche pas. Définissez à nouveau les options, ou laissez en l’état.</translation>
    </message>
    <message>
        <source>PagerDuty wants to know in whose name this is done.</source>
        <translation>PagerDuty veut savoir au nom de qui cela se fait.</translation>
    </message>
    <message>
        <source>An account token has no user: enter the e-mail address of a PagerDuty user under Accounts.</source>
        <translation>Un jeton de compte n’a pas d’utilisateur&#xa0;: saisissez l’adresse e-mail d’un utilisateur PagerDuty sous Comptes.</translation>
    </message>
    <message>
        <source>This key takes no silent test.</source>
        <translation>Cette clé n’accepte pas de test silencieux.</translation>
    </message>
    <message>
        <source>It belongs to an event orchestration, and PagerDuty takes change events on keys of services only. Use a proof instead.</source>
        <translation>Elle appartient à une orchestration d’événements, et PagerDuty n’accepte les événements de changement que sur les clés de services. Utilisez plutôt une preuve.</translation>
    </message>
    <message>
        <source>It was not sent: this profile is read-only.</source>
        <translation>Rien n’a été envoyé&#xa0;: ce profil est en lecture seule.</translation>
    </message>
    <message>
        <source>Nothing is changed or sent at the services while it is. The switch is in Accounts.</source>
        <translation>Tant qu’il l’est, rien n’est modifié ni envoyé auprès des services. Le réglage se trouve sous Comptes.</translation>
    </message>
    <message>
        <source>It takes Edit alert definition on the definition. An Uptrends administrator can give it on its Permissions tab.</source>
        <translation>Il faut «&#xa0;Modifier la définition d’alerte&#xa0;» sur la définition. Un administrateur Uptrends peut l’accorder dans son onglet Autorisations.</translation>
    </message>
    <message>
        <source>Enter its user name and password under Network, then try again.</source>
        <translation>Saisissez son nom d’utilisateur et son mot de passe sous Réseau, puis réessayez.</translation>
    </message>
    <message>
        <source>The proxy did not accept the sign-in.</source>
        <translation>Le proxy n’a pas accepté les identifiants.</translation>
    </message>
    <message>
        <source>The proxy does not allow the connection to %1.</source>
        <translation>Le proxy n’autorise pas la connexion à %1.</translation>
    </message>
    <message>
        <source>Whoever runs your network can allow this address.</source>
        <translation>La personne qui gère votre réseau peut autoriser cette adresse.</translation>
    </message>
    <message>
        <source>The proxy could not reach %1.</source>
        <translation>Le proxy n’a pas pu joindre %1.</translation>
    </message>
    <message>
        <source>The proxy itself answers. Try again in a moment; if it stays so, whoever runs your network can tell more.</source>
        <translation>Le proxy lui-même répond. Réessayez dans un instant&#x202f;; si cela persiste, la personne qui gère votre réseau peut en dire plus.</translation>
    </message>
    <message>
        <source>The proxy did not connect to %1.</source>
        <translation>Le proxy ne s’est pas connecté à %1.</translation>
    </message>
    <message>
        <source>The proxy does not answer.</source>
        <translation>Le proxy ne répond pas.</translation>
    </message>
    <message>
        <source>Alertbridge does not follow, so that your sign-in goes nowhere else. A proxy, or a wrong address in the profile, may be the reason.</source>
        <translation>Alertbridge ne suit pas, pour que vos identifiants n’aillent nulle part ailleurs. Un proxy ou une adresse erronée dans le profil peut en être la cause.</translation>
    </message>
    <message>
        <source>Check the network, and the settings above.</source>
        <translation>Vérifiez le réseau, et les paramètres ci-dessus.</translation>
    </message>
    <message>
        <source>Check the network, and the addresses under Advanced.</source>
        <translation>Vérifiez le réseau, et les adresses sous Avancé.</translation>
    </message>
    <message>
        <source>The name %1 was not found.</source>
        <translation>Le nom %1 est introuvable.</translation>
    </message>
    <message>
        <source>Nothing answers at %1.</source>
        <translation>Rien ne répond à %1.</translation>
    </message>
    <message>
        <source>There was no connection to %1.</source>
        <translation>La connexion à %1 n’a pas pu être établie.</translation>
    </message>
    <message>
        <source>Check the network, and the proxy if you use one.</source>
        <translation>Vérifiez le réseau, et le proxy si vous en utilisez un.</translation>
    </message>
    <message>
        <source>Enter its user name and password above.</source>
        <translation>Saisissez son nom d’utilisateur et son mot de passe ci-dessus.</translation>
    </message>
    <message>
        <source>Its user name or password is not right, or has expired. It is not tried again, so that your account is not locked.</source>
        <translation>Son nom d’utilisateur ou son mot de passe est incorrect ou a expiré. Il n’est pas réessayé, pour que votre compte ne soit pas verrouillé.</translation>
    </message>
    <message>
        <source>Enter it anew above.</source>
        <translation>Saisissez-les à nouveau ci-dessus.</translation>
    </message>
    <message>
        <source>Enter it anew under Network.</source>
        <translation>Saisissez-les à nouveau sous Réseau.</translation>
    </message>
    <message>
        <source>It could not reach it, or it is a proxy of another kind.</source>
        <translation>Il n’a pas pu le joindre, ou c’est un proxy d’un autre type.</translation>
    </message>
    <message>
        <source>Check kind, host and port above.</source>
        <translation>Vérifiez le type, l’hôte et le port ci-dessus.</translation>
    </message>
    <message>
        <source>Check kind, host and port under Network.</source>
        <translation>Vérifiez le type, l’hôte et le port sous Réseau.</translation>
    </message>
    <message>
        <source>The service itself was not asked.</source>
        <translation>Le service lui-même n’a pas été sollicité.</translation>
    </message>
    <message>
        <source>Check host and port above, or the proxy in the system settings.</source>
        <translation>Vérifiez l’hôte et le port ci-dessus, ou le proxy dans les paramètres du système.</translation>
    </message>
    <message>
        <source>Check host and port under Network, or the proxy in the system settings.</source>
        <translation>Vérifiez l’hôte et le port sous Réseau, ou le proxy dans les paramètres du système.</translation>
    </message>
    <message>
        <source>Nothing was sent. Some companies look into secure connections (TLS inspection): ask who runs your network for the certificate of its authority.</source>
        <translation>Rien n’a été envoyé. Certaines entreprises inspectent les connexions sécurisées (inspection TLS)&#xa0;: demandez à la personne qui gère votre réseau le certificat de son autorité.</translation>
    </message>
    <message>
        <source>Add it above.</source>
        <translation>Ajoutez-le ci-dessus.</translation>
    </message>
    <message>
        <source>Add it under Network.</source>
        <translation>Ajoutez-le sous Réseau.</translation>
    </message>
</context>
<context>
    <name>FieldWords</name>
    <message>
        <source>on</source>
        <comment>an option</comment>
        <translation>oui</translation>
    </message>
    <message>
        <source>off</source>
        <comment>an option</comment>
        <translation>non</translation>
    </message>
    <message>
        <source>errors have occurred</source>
        <translation>des erreurs se sont produites</translation>
    </message>
    <message>
        <source>an error lasts</source>
        <translation>une erreur dure</translation>
    </message>
    <message>
        <source>1 or more errors</source>
        <translation>1 erreur ou plus</translation>
    </message>
    <message numerus="yes">
        <source>%n or more errors</source>
        <translation>
            <numerusform>%n erreur ou plus</numerusform>
            <numerusform>%n erreurs ou plus</numerusform>
        </translation>
    </message>
    <message>
        <source>more than 1 minute</source>
        <translation>plus de 1 minute</translation>
    </message>
    <message numerus="yes">
        <source>more than %n minutes</source>
        <translation>
            <numerusform>plus de %n minute</numerusform>
            <numerusform>plus de %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <comment>reminder alerts</comment>
        <translation>aucun</translation>
    </message>
    <message>
        <source>at most 1</source>
        <translation>1 au plus</translation>
    </message>
    <message numerus="yes">
        <source>at most %n</source>
        <translation>
            <numerusform>%n au plus</numerusform>
            <numerusform>%n au plus</numerusform>
        </translation>
    </message>
    <message>
        <source>every minute</source>
        <translation>toutes les minutes</translation>
    </message>
    <message numerus="yes">
        <source>every %n minutes</source>
        <translation>
            <numerusform>toutes les %n&#xa0;min</numerusform>
            <numerusform>toutes les %n&#xa0;min</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Generate an alert when</source>
        <translation>Générer une alerte quand</translation>
    </message>
    <message>
        <source>Reminder alerts</source>
        <translation>Rappels d’alerte</translation>
    </message>
    <message>
        <source>Custom message</source>
        <translation>Message personnalisé</translation>
    </message>
    <message>
        <source>Traceroute</source>
        <translation>Traceroute</translation>
    </message>
    <message>
        <source>OK alerts</source>
        <translation>Alertes OK</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Rappels</translation>
    </message>
    <message>
        <source>empty</source>
        <comment>a text field</comment>
        <translation>vide</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a text somebody typed</comment>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>caption of a field: its value</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>caption of a field: value before → value after</comment>
        <translation>%1&#xa0;: %2 → %3</translation>
    </message>
    <message>
        <source>active</source>
        <comment>an attached integration</comment>
        <translation>active</translation>
    </message>
    <message>
        <source>not active</source>
        <comment>an attached integration</comment>
        <translation>non active</translation>
    </message>
    <message>
        <source>with OK alerts</source>
        <translation>avec alertes OK</translation>
    </message>
    <message>
        <source>without OK alerts</source>
        <translation>sans alertes OK</translation>
    </message>
    <message>
        <source>with reminders</source>
        <translation>avec rappels</translation>
    </message>
    <message>
        <source>without reminders</source>
        <translation>sans rappels</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Monitor</source>
        <translation>Moniteur</translation>
    </message>
    <message>
        <source>Monitor group</source>
        <translation>Groupe de moniteurs</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Opérateur</translation>
    </message>
    <message>
        <source>Operator group</source>
        <translation>Groupe d’opérateurs</translation>
    </message>
    <message>
        <source>1 service link</source>
        <translation>1 lien de service</translation>
    </message>
    <message numerus="yes">
        <source>%n service links</source>
        <translation>
            <numerusform>%n lien de service</numerusform>
            <numerusform>%n liens de service</numerusform>
        </translation>
    </message>
    <message>
        <source>not known</source>
        <comment>a value</comment>
        <translation>inconnue</translation>
    </message>
    <message>
        <source>none</source>
        <comment>extra e-mail addresses, service links</comment>
        <translation>aucun élément</translation>
    </message>
    <message>
        <source>Extra e-mail addresses</source>
        <translation>Adresses e-mail supplémentaires</translation>
    </message>
    <message>
        <source>Service links</source>
        <translation>Liens de service</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variables</translation>
    </message>
    <message>
        <source>Variable %1: %2 → %3</source>
        <comment>name of a variable: value before → value after</comment>
        <translation>Variable %1&#xa0;: %2 → %3</translation>
    </message>
</context>
<context>
    <name>GoneWords</name>
    <message>
        <source>A PagerDuty service you chose is not there any more</source>
        <translation>Un service PagerDuty que vous aviez choisi n’existe plus</translation>
    </message>
    <message>
        <source>The service “%1” is not there any more</source>
        <translation>Le service «&#xa0;%1&#xa0;» n’existe plus</translation>
    </message>
    <message>
        <source>It was deleted in PagerDuty, or your sign-in may not see it. Choose another, or make a new one.</source>
        <translation>Il a été supprimé dans PagerDuty, ou votre connexion n’y a pas accès. Choisissez-en un autre, ou créez-en un.</translation>
    </message>
    <message>
        <source>The integration is not there any more</source>
        <translation>L’intégration n’existe plus</translation>
    </message>
    <message>
        <source>The integration “%1” is not there any more</source>
        <translation>L’intégration «&#xa0;%1&#xa0;» n’existe plus</translation>
    </message>
    <message>
        <source>It was deleted in Uptrends, or is hidden from your API user. Choose another, or make a new one.</source>
        <translation>Elle a été supprimée dans Uptrends, ou n’est pas visible pour votre utilisateur API. Choisissez-en une autre, ou créez-en une.</translation>
    </message>
    <message>
        <source>No escalation level has the integration any more</source>
        <translation>Plus aucun niveau d’escalade n’a l’intégration</translation>
    </message>
    <message>
        <source>It was taken off in Uptrends. Tick the levels again.</source>
        <translation>Elle a été retirée dans Uptrends. Cochez à nouveau les niveaux.</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>What you did in the other steps is kept.</source>
        <translation>Ce que vous avez fait aux autres étapes est conservé.</translation>
    </message>
</context>
<context>
    <name>GroupingWords</name>
    <message>
        <source>Off</source>
        <comment>alert grouping</comment>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Intelligent</source>
        <translation>Intelligent</translation>
    </message>
    <message>
        <source>Unified</source>
        <translation>Unifié</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Uptrends already sends one alert per problem, so Off is a good start.</source>
        <translation>Uptrends envoie déjà une alerte par problème&#xa0;: «&#xa0;Aucun&#xa0;» est un bon départ.</translation>
    </message>
    <message>
        <source>Every alert that comes while the time runs joins the same incident.</source>
        <translation>Chaque alerte reçue pendant ce temps rejoint le même incident.</translation>
    </message>
    <message>
        <source>Alerts with the same content in the fields join one incident.</source>
        <translation>Les alertes dont les champs ont le même contenu rejoignent un même incident.</translation>
    </message>
    <message>
        <source>PagerDuty learns which alerts belong together.</source>
        <translation>PagerDuty apprend quelles alertes vont ensemble.</translation>
    </message>
    <message>
        <source>Same content in the fields, together with what PagerDuty has learnt.</source>
        <translation>Même contenu dans les champs, complété par ce que PagerDuty a appris.</translation>
    </message>
    <message>
        <source>Until the incident is resolved</source>
        <translation>Jusqu’à la résolution de l’incident</translation>
    </message>
    <message>
        <source>Recommended by PagerDuty</source>
        <translation>Recommandée par PagerDuty</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1&#xa0;heure</translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n&#xa0;heure</numerusform>
            <numerusform>%n&#xa0;heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n&#xa0;seconde</numerusform>
            <numerusform>%n&#xa0;secondes</numerusform>
        </translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1&#xa0;minute</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n&#xa0;minute</numerusform>
            <numerusform>%n&#xa0;minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Composant</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>No alert grouping.</source>
        <translation>Aucun groupement d’alertes.</translation>
    </message>
    <message>
        <source>Grouped by time: %1.</source>
        <translation>Groupement par temps&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 grouping, window: %2.</source>
        <translation>Groupement «&#xa0;%1&#xa0;», fenêtre&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 grouping by %2, window: %3.</source>
        <translation>Groupement «&#xa0;%1&#xa0;» par %2, fenêtre&#xa0;: %3.</translation>
    </message>
    <message>
        <source>The service was created without alert grouping. PagerDuty refused the grouping; the plan may not include it.</source>
        <translation>Le service a été créé sans groupement d’alertes. PagerDuty a refusé le groupement&#x202f;; l’abonnement ne le comprend peut-être pas.</translation>
    </message>
</context>
<context>
    <name>Headless</name>
    <message numerus="yes">
        <source>%1 asks for a pause of %n seconds.</source>
        <translation>
            <numerusform>%1 demande une pause de %n seconde.</numerusform>
            <numerusform>%1 demande une pause de %n secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>This profile is open in a window, or used by another run. Only one of them may change something at a time.</source>
        <translation>Ce profil est ouvert dans une fenêtre, ou utilisé par une autre exécution. Une seule peut modifier quelque chose à la fois.</translation>
    </message>
    <message>
        <source>Reading the sign-in from the keychain…</source>
        <translation>Lecture des identifiants dans le trousseau…</translation>
    </message>
    <message>
        <source>Signing in to PagerDuty…</source>
        <translation>Connexion à PagerDuty…</translation>
    </message>
    <message>
        <source>Signing in to Uptrends…</source>
        <translation>Connexion à Uptrends…</translation>
    </message>
    <message>
        <source>Stopping. What was sent is taken back or read back first.</source>
        <translation>Arrêt en cours. Ce qui a été envoyé est d’abord annulé ou relu.</translation>
    </message>
    <message>
        <source>The result could not be written to standard output.</source>
        <translation>Le résultat n’a pas pu être écrit sur la sortie standard.</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>The profiles were written by a newer version.</source>
        <translation>Les profils proviennent d’une version plus récente.</translation>
    </message>
    <message>
        <source>The profiles could not be read. The file was kept as %1</source>
        <translation>Les profils n’ont pas pu être lus. Le fichier a été conservé sous %1</translation>
    </message>
    <message>
        <source>No profile has this name or id: %1</source>
        <translation>Aucun profil n’a ce nom ou cet identifiant&#xa0;: %1</translation>
    </message>
    <message>
        <source>Several profiles have this name; use one of these ids: %1</source>
        <translation>Plusieurs profils ont ce nom&#x202f;; utilisez l’un de ces identifiants&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>LanguageMenu</name>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Langue&#xa0;: %1</translation>
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
        <translation>désactivé</translation>
    </message>
    <message>
        <source>after 1 error</source>
        <translation>après 1 erreur</translation>
    </message>
    <message numerus="yes">
        <source>after %n errors</source>
        <translation>
            <numerusform>après %n erreur</numerusform>
            <numerusform>après %n erreurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>after %n min</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>après %n&#xa0;min</numerusform>
            <numerusform>après %n&#xa0;min</numerusform>
        </translation>
    </message>
    <message>
        <source>unknown condition</source>
        <translation>condition inconnue</translation>
    </message>
    <message>
        <source>1 monitor</source>
        <translation>1 moniteur</translation>
    </message>
    <message numerus="yes">
        <source>%n monitors</source>
        <translation>
            <numerusform>%n moniteur</numerusform>
            <numerusform>%n moniteurs</numerusform>
        </translation>
    </message>
    <message>
        <source>no monitors</source>
        <translation>aucun moniteur</translation>
    </message>
    <message>
        <source>1 monitor group</source>
        <translation>1 groupe de moniteurs</translation>
    </message>
    <message numerus="yes">
        <source>%n monitor groups</source>
        <translation>
            <numerusform>%n groupe de moniteurs</numerusform>
            <numerusform>%n groupes de moniteurs</numerusform>
        </translation>
    </message>
    <message>
        <source>1 group</source>
        <translation>1 groupe</translation>
    </message>
    <message numerus="yes">
        <source>%n groups</source>
        <translation>
            <numerusform>%n groupe</numerusform>
            <numerusform>%n groupes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>12 monitors, 2 groups</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Will be attached</source>
        <translation>Sera rattaché</translation>
    </message>
    <message>
        <source>Already attached</source>
        <translation>Déjà rattaché</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>Lecture impossible</translation>
    </message>
    <message>
        <source>Level %1 of %2</source>
        <translation>Niveau %1 de %2</translation>
    </message>
    <message>
        <source>%1 has no operator or group. Uptrends does not say whether it alerts then: send a test.</source>
        <translation>%1 n’a ni opérateur ni groupe. Uptrends ne dit pas si une alerte part alors&#xa0;: envoyez un test.</translation>
    </message>
    <message>
        <source>%1 is off: it sends nothing until you switch it on in Uptrends.</source>
        <translation>%1 est désactivé&#xa0;: il n’envoie rien tant que vous ne l’activez pas dans Uptrends.</translation>
    </message>
    <message>
        <source>%1 is not active: it sends nothing until you switch it on in Uptrends.</source>
        <translation>%1 n’est pas active&#xa0;: elle n’envoie rien tant que vous ne l’activez pas dans Uptrends.</translation>
    </message>
    <message>
        <source>%1 has no monitors: nothing can fail there.</source>
        <translation>%1 n’a aucun moniteur&#xa0;: rien ne peut y échouer.</translation>
    </message>
    <message>
        <source>%1 sends no OK alerts: its incidents stay open in PagerDuty until somebody resolves them.</source>
        <translation>%1 n’envoie pas d’alertes OK&#xa0;: ses incidents restent ouverts dans PagerDuty jusqu’à ce que quelqu’un les résolve.</translation>
    </message>
    <message>
        <source>%1 sends reminders: they do not change a PagerDuty incident.</source>
        <translation>%1 envoie des rappels&#xa0;: ils ne changent rien à un incident PagerDuty.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Attached</source>
        <translation>Rattaché</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Disparu</translation>
    </message>
    <message>
        <source>Attach with OK alerts and reminders</source>
        <translation>Rattacher avec alertes OK et rappels</translation>
    </message>
    <message>
        <source>Attach with OK alerts, without reminders</source>
        <translation>Rattacher avec alertes OK, sans rappels</translation>
    </message>
    <message>
        <source>Attach without OK alerts, with reminders</source>
        <translation>Rattacher sans alertes OK, avec rappels</translation>
    </message>
    <message>
        <source>Attach without OK alerts and reminders</source>
        <translation>Rattacher sans alertes OK ni rappels</translation>
    </message>
    <message>
        <source>1 level</source>
        <translation>1 niveau</translation>
    </message>
    <message numerus="yes">
        <source>%n levels</source>
        <translation>
            <numerusform>%n niveau</numerusform>
            <numerusform>%n niveaux</numerusform>
        </translation>
    </message>
    <message>
        <source>1 alert definition</source>
        <translation>1 définition d’alerte</translation>
    </message>
    <message numerus="yes">
        <source>%n alert definitions</source>
        <translation>
            <numerusform>%n définition d’alerte</numerusform>
            <numerusform>%n définitions d’alerte</numerusform>
        </translation>
    </message>
    <message>
        <source>Save 1 change</source>
        <translation>Enregistrer 1 modification</translation>
    </message>
    <message numerus="yes">
        <source>Save %n changes</source>
        <translation>
            <numerusform>Enregistrer %n modification</numerusform>
            <numerusform>Enregistrer %n modifications</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MuteText</name>
    <message>
        <source>The services are paused</source>
        <translation>Les services sont en pause</translation>
    </message>
    <message>
        <source>The pause has ended</source>
        <translation>La pause est terminée</translation>
    </message>
    <message numerus="yes">
        <source>Switched off on %n levels</source>
        <translation>
            <numerusform>Désactivée sur %n niveau</numerusform>
            <numerusform>Désactivée sur %n niveaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Switched on again on %n levels</source>
        <translation>
            <numerusform>Réactivée sur %n niveau</numerusform>
            <numerusform>Réactivée sur %n niveaux</numerusform>
        </translation>
    </message>
    <message>
        <source>The services could not be paused</source>
        <translation>Les services n’ont pas pu être mis en pause</translation>
    </message>
    <message>
        <source>The pause could not be ended</source>
        <translation>La pause n’a pas pu être terminée</translation>
    </message>
    <message numerus="yes">
        <source>%n levels could not be switched off</source>
        <translation>
            <numerusform>Désactivation impossible sur %n niveau</numerusform>
            <numerusform>Désactivation impossible sur %n niveaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n levels could not be switched on again</source>
        <translation>
            <numerusform>Réactivation impossible sur %n niveau</numerusform>
            <numerusform>Réactivation impossible sur %n niveaux</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking PagerDuty for the maintenance window</source>
        <translation>Demande de la fenêtre de maintenance à PagerDuty</translation>
    </message>
    <message>
        <source>Ending the pause</source>
        <translation>Fin de la pause en cours</translation>
    </message>
    <message>
        <source>Switching off: %1 of %2 levels</source>
        <translation>Désactivation des niveaux&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>Switching on again: %1 of %2 levels</source>
        <translation>Réactivation des niveaux&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>place, what happened there</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Et %n autre.</numerusform>
            <numerusform>Et %n autres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is off on the other %n levels.</source>
        <translation>
            <numerusform>Elle est désactivée sur %n autre niveau.</numerusform>
            <numerusform>Elle est désactivée sur les %n autres niveaux.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is on again on the other %n levels.</source>
        <translation>
            <numerusform>Elle est réactivée sur %n autre niveau.</numerusform>
            <numerusform>Elle est réactivée sur les %n autres niveaux.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n levels</source>
        <translation>
            <numerusform>%n niveau</numerusform>
            <numerusform>%n niveaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” may be off on %n levels since %2: an answer of Uptrends was lost.</source>
        <translation>
            <numerusform>«&#xa0;%1&#xa0;» est peut-être désactivée sur %n niveau depuis le %2&#xa0;: une réponse d’Uptrends s’est perdue.</numerusform>
            <numerusform>«&#xa0;%1&#xa0;» est peut-être désactivée sur %n niveaux depuis le %2&#xa0;: une réponse d’Uptrends s’est perdue.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” is off on %n levels since %2 and does not come back by itself.</source>
        <translation>
            <numerusform>«&#xa0;%1&#xa0;» est désactivée sur %n niveau depuis le %2 et ne se réactive pas seule.</numerusform>
            <numerusform>«&#xa0;%1&#xa0;» est désactivée sur %n niveaux depuis le %2 et ne se réactive pas seule.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” is off on %n levels since %2, by %3, and does not come back by itself.</source>
        <translation>
            <numerusform>«&#xa0;%1&#xa0;» est désactivée sur %n niveau depuis le %2, par %3, et ne se réactive pas seule.</numerusform>
            <numerusform>«&#xa0;%1&#xa0;» est désactivée sur %n niveaux depuis le %2, par %3, et ne se réactive pas seule.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2 %3)</source>
        <comment>moment here, moment there, time zone there</comment>
        <translation>%1 (%2 %3)</translation>
    </message>
    <message>
        <source>%1 will be in maintenance from %2 until %3.</source>
        <translation>%1 sera en maintenance du %2 au %3.</translation>
    </message>
    <message>
        <source>No incident opens on %1 until %2.</source>
        <translation>Aucun incident ne s’ouvre sur %1 jusqu’au %2.</translation>
    </message>
    <message>
        <source>Waiting for a sign-in</source>
        <translation>En attente d’une connexion</translation>
    </message>
    <message>
        <source>It goes on where it stopped once you have signed in again.</source>
        <translation>La suite reprend là où elle s’est arrêtée dès que vous vous êtes reconnecté.</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Fin&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n integrations are switched off until somebody switches them on</source>
        <translation>
            <numerusform>%n intégration est désactivée jusqu’à ce que quelqu’un la réactive</numerusform>
            <numerusform>%n intégrations sont désactivées jusqu’à ce que quelqu’un les réactive</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NameSheet</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
</context>
<context>
    <name>NameWords</name>
    <message>
        <source>Give the service a name.</source>
        <translation>Donnez un nom au service.</translation>
    </message>
    <message>
        <source>Give the escalation policy a name.</source>
        <translation>Donnez un nom à la politique d’escalade.</translation>
    </message>
    <message numerus="yes">
        <source>Use at most %n characters.</source>
        <translation>
            <numerusform>Utilisez au plus %n caractère.</numerusform>
            <numerusform>Utilisez au plus %n caractères.</numerusform>
        </translation>
    </message>
    <message>
        <source>The name has a character that cannot be seen, such as a tab or a line break. Type it again.</source>
        <translation>Le nom contient un caractère invisible, comme une tabulation ou un saut de ligne. Saisissez-le à nouveau.</translation>
    </message>
    <message>
        <source>The name ends in a space. Take it away.</source>
        <translation>Le nom se termine par un espace. Retirez-le.</translation>
    </message>
    <message>
        <source>PagerDuty does not take these characters here: %1</source>
        <translation>PagerDuty n’accepte pas ces caractères ici&#xa0;: %1</translation>
    </message>
    <message>
        <source>PagerDuty does not take one of these characters.</source>
        <translation>PagerDuty n’accepte pas l’un de ces caractères.</translation>
    </message>
    <message>
        <source>Name five fields at most.</source>
        <translation>Indiquez cinq champs au plus.</translation>
    </message>
    <message>
        <source>Use summary, source, severity, component, group, class or custom_details.name.</source>
        <translation>Utilisez summary, source, severity, component, group, class ou custom_details.nom.</translation>
    </message>
    <message>
        <source>Name at least one field, for example summary.</source>
        <translation>Indiquez au moins un champ, par exemple summary.</translation>
    </message>
    <message>
        <source>Choose 1 minute to 24 hours.</source>
        <translation>Choisissez de 1&#xa0;minute à 24&#xa0;heures.</translation>
    </message>
    <message>
        <source>Choose 5 to 60 minutes, or 24 hours.</source>
        <translation>Choisissez de 5 à 60&#xa0;minutes, ou 24&#xa0;heures.</translation>
    </message>
    <message>
        <source>Choose 5 to 60 minutes.</source>
        <translation>Choisissez de 5 à 60&#xa0;minutes.</translation>
    </message>
    <message>
        <source>Add at least one rule.</source>
        <translation>Ajoutez au moins une règle.</translation>
    </message>
    <message>
        <source>An escalation policy has 20 rules at most.</source>
        <translation>Une politique d’escalade compte 20 règles au plus.</translation>
    </message>
    <message>
        <source>Rule %1:</source>
        <translation>Règle %1&#xa0;:</translation>
    </message>
    <message>
        <source>choose who is to be told.</source>
        <translation>choisissez qui prévenir.</translation>
    </message>
    <message>
        <source>ten people and schedules at most.</source>
        <translation>dix personnes et plannings au plus.</translation>
    </message>
    <message>
        <source>with several people or schedules, wait 3 minutes or more.</source>
        <translation>avec plusieurs personnes ou plannings, attendez 3&#xa0;minutes ou plus.</translation>
    </message>
    <message>
        <source>wait 1 minute or more.</source>
        <translation>attendez 1&#xa0;minute ou plus.</translation>
    </message>
    <message>
        <source>Checking whether the name is free…</source>
        <translation>Vérification du nom…</translation>
    </message>
    <message>
        <source>This name is free.</source>
        <translation>Ce nom est libre.</translation>
    </message>
    <message>
        <source>A service with this name exists.</source>
        <translation>Un service porte déjà ce nom.</translation>
    </message>
    <message>
        <source>An escalation policy with this name exists.</source>
        <translation>Une politique d’escalade porte déjà ce nom.</translation>
    </message>
    <message>
        <source>Whether the name is free could not be checked: %1</source>
        <translation>La disponibilité du nom n’a pas pu être vérifiée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Whether the name is free could not be checked.</source>
        <translation>La disponibilité du nom n’a pas pu être vérifiée.</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Language of this run, one of: %1.</source>
        <translation>Langue de cette session, parmi&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Sets up alerting from Uptrends to PagerDuty, and proves that it arrives.</source>
        <translation>Configure les alertes d’Uptrends vers PagerDuty et prouve qu’elles arrivent.</translation>
    </message>
    <message>
        <source>Use practice services that are running already; FILE holds their first line of output.</source>
        <translation>Utilise des services d’entraînement déjà lancés&#x202f;; FILE contient leur première ligne de sortie.</translation>
    </message>
    <message>
        <source>Use URL for one service. NAME: pagerduty-api, pagerduty-events, pagerduty-identity, pagerduty-app, uptrends-api or uptrends-app. May be repeated.</source>
        <translation>Utilise URL pour un service. NAME&#xa0;: pagerduty-api, pagerduty-events, pagerduty-identity, pagerduty-app, uptrends-api ou uptrends-app. Peut être répétée.</translation>
    </message>
    <message>
        <source>Look of this run: system, light or dark.</source>
        <translation>Apparence de cette session&#xa0;: system, light ou dark.</translation>
    </message>
    <message>
        <source>--endpoint takes NAME=URL, with HTTPS or an address on this computer: %1</source>
        <translation>--endpoint attend NAME=URL, avec HTTPS ou une adresse de cet ordinateur&#xa0;: %1</translation>
    </message>
    <message>
        <source>--lang takes one of: %1</source>
        <translation>--lang attend l’une de ces valeurs&#xa0;: %1</translation>
    </message>
    <message>
        <source>--theme takes system, light or dark: %1</source>
        <translation>--theme attend system, light ou dark&#xa0;: %1</translation>
    </message>
    <message>
        <source>test takes one of --service, --integration and --all</source>
        <translation>test attend une seule option parmi --service, --integration et --all</translation>
    </message>
    <message>
        <source>--kind takes silent or proof: %1</source>
        <translation>--kind attend silent ou proof&#xa0;: %1</translation>
    </message>
    <message>
        <source>--kind proof pages whoever is on call: add --yes-page-people</source>
        <translation>--kind proof prévient la personne d’astreinte&#xa0;: ajoutez --yes-page-people</translation>
    </message>
    <message>
        <source>--headless takes inventory, check, test or apply: %1</source>
        <translation>--headless attend inventory, check, test ou apply&#xa0;: %1</translation>
    </message>
    <message>
        <source>--%1 belongs to %2</source>
        <translation>--%1 va avec %2</translation>
    </message>
    <message>
        <source>apply takes a file, or - for standard input</source>
        <translation>apply attend un fichier, ou - pour l’entrée standard</translation>
    </message>
    <message>
        <source>unexpected argument: %1</source>
        <translation>argument inattendu&#xa0;: %1</translation>
    </message>
    <message>
        <source>Without a window: inventory, check, test or apply. The result is one JSON object on standard output.</source>
        <translation>Sans fenêtre&#xa0;: inventory, check, test ou apply. Le résultat est un objet JSON sur la sortie standard.</translation>
    </message>
    <message>
        <source>Headless: the profile to use, by name or id.</source>
        <translation>Sans fenêtre&#xa0;: le profil à utiliser, par nom ou identifiant.</translation>
    </message>
    <message>
        <source>Headless: say on standard error what is being done.</source>
        <translation>Sans fenêtre&#xa0;: indique sur la sortie d’erreur ce qui est en train d’être fait.</translation>
    </message>
    <message>
        <source>check: also fail where it cannot be told whether an alert gets to a person.</source>
        <translation>check&#xa0;: échoue aussi quand on ne peut pas savoir si une alerte atteint une personne.</translation>
    </message>
    <message>
        <source>test: the PagerDuty service to test, by id or name.</source>
        <translation>test&#xa0;: le service PagerDuty à tester, par identifiant ou nom.</translation>
    </message>
    <message>
        <source>test: every service that this Uptrends integration is known to feed, by GUID or name.</source>
        <translation>test&#xa0;: tous les services dont on sait que cette intégration Uptrends les alimente, par GUID ou nom.</translation>
    </message>
    <message>
        <source>test: every PagerDuty service, one after another.</source>
        <translation>test&#xa0;: tous les services PagerDuty, l’un après l’autre.</translation>
    </message>
    <message>
        <source>test: silent (a change event, which wakes nobody) or proof (an incident, followed to a person and resolved). Default: silent.</source>
        <translation>test&#xa0;: silent (un événement de changement, qui ne réveille personne) ou proof (un incident, suivi jusqu’à une personne puis résolu). Par défaut&#xa0;: silent.</translation>
    </message>
    <message>
        <source>test: --kind proof may page whoever is on call.</source>
        <translation>test&#xa0;: --kind proof peut prévenir la personne d’astreinte.</translation>
    </message>
    <message>
        <source>apply: make the changes. Without it they are only shown.</source>
        <translation>apply&#xa0;: fait les modifications. Sans cette option, elles sont seulement affichées.</translation>
    </message>
    <message>
        <source>apply: the changes as JSON; - for standard input.</source>
        <translation>apply&#xa0;: les modifications en JSON&#x202f;; - pour l’entrée standard.</translation>
    </message>
    <message>
        <source>--headless takes one of --profile and --practice</source>
        <translation>--headless attend soit --profile, soit --practice</translation>
    </message>
    <message>
        <source>Open the practice account at once.</source>
        <translation>Ouvrir tout de suite le compte d’entraînement.</translation>
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
        <translation>Bleu</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Ambre</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rouge</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rose</translation>
    </message>
</context>
<context>
    <name>ProfileList</name>
    <message>
        <source>Set-up not begun</source>
        <translation>Configuration non commencée</translation>
    </message>
    <message>
        <source>Set-up: step 1 of 4, PagerDuty service</source>
        <translation>Configuration&#xa0;: étape 1 sur 4, service PagerDuty</translation>
    </message>
    <message>
        <source>Set-up: step 2 of 4, Uptrends integration</source>
        <translation>Configuration&#xa0;: étape 2 sur 4, intégration Uptrends</translation>
    </message>
    <message>
        <source>Set-up: step 3 of 4, escalation levels</source>
        <translation>Configuration&#xa0;: étape 3 sur 4, niveaux d’escalade</translation>
    </message>
    <message>
        <source>Set-up: step 4 of 4, proof</source>
        <translation>Configuration&#xa0;: étape 4 sur 4, preuve</translation>
    </message>
    <message>
        <source>Set up and proven</source>
        <translation>Configuré et prouvé</translation>
    </message>
</context>
<context>
    <name>ServiceWords</name>
    <message>
        <source>tomorrow %1</source>
        <comment>time</comment>
        <translation>demain %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>weekday and time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Service disabled</source>
        <translation>Service désactivé</translation>
    </message>
    <message>
        <source>In maintenance</source>
        <translation>En maintenance</translation>
    </message>
    <message>
        <source>Nobody until %1</source>
        <translation>Personne jusqu’à %1</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Who is on call is not known.</source>
        <translation>On ne sait pas qui est d’astreinte.</translation>
    </message>
    <message>
        <source>Nobody is on call until %1: alerts open no incident until then.</source>
        <translation>Personne n’est d’astreinte jusqu’à %1&#xa0;: d’ici là, les alertes n’ouvrent aucun incident.</translation>
    </message>
    <message>
        <source>Nobody is on call: alerts open no incident.</source>
        <translation>Personne n’est d’astreinte&#xa0;: les alertes n’ouvrent aucun incident.</translation>
    </message>
    <message>
        <source>%1 is on call now.</source>
        <translation>%1 est d’astreinte en ce moment.</translation>
    </message>
    <message>
        <source>%1 are on call now.</source>
        <translation>%1 sont d’astreinte en ce moment.</translation>
    </message>
    <message>
        <source>Acknowledged incident</source>
        <translation>Incident acquitté</translation>
    </message>
    <message>
        <source>Open incident</source>
        <translation>Incident ouvert</translation>
    </message>
    <message>
        <source>Status unknown</source>
        <translation>État inconnu</translation>
    </message>
    <message>
        <source>after 1 minute</source>
        <translation>après 1&#xa0;minute</translation>
    </message>
    <message numerus="yes">
        <source>after %n minutes</source>
        <translation>
            <numerusform>après %n&#xa0;minute</numerusform>
            <numerusform>après %n&#xa0;minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>This policy has no rules.</source>
        <translation>Cette politique n’a aucune règle.</translation>
    </message>
    <message>
        <source>%1, and nobody after.</source>
        <translation>%1, et personne ensuite.</translation>
    </message>
    <message>
        <source>%1 now, then %2 %3</source>
        <comment>person now, then another person, after 30 minutes</comment>
        <translation>%1 d’abord, puis %2 %3</translation>
    </message>
    <message>
        <source>and 1 more rule.</source>
        <translation>et 1 règle de plus.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more rules.</source>
        <translation>
            <numerusform>et %n règle de plus.</numerusform>
            <numerusform>et %n règles de plus.</numerusform>
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
        <translation>Ce qui est stocké, et où</translation>
    </message>
    <message>
        <source>Alertbridge talks to PagerDuty and Uptrends alone, from this computer. It has no server of its own.</source>
        <translation>Alertbridge ne communique qu’avec PagerDuty et Uptrends, depuis cet ordinateur. Il n’a aucun serveur à lui.</translation>
    </message>
    <message>
        <source>Tokens and passwords</source>
        <translation>Jetons et mots de passe</translation>
    </message>
    <message>
        <source>In memory, for this run only: no keychain could be used.</source>
        <translation>En mémoire, pour cette session seulement&#xa0;: aucun trousseau n’est utilisable.</translation>
    </message>
    <message>
        <source>Profiles: names, colours, addresses, client IDs</source>
        <translation>Profils&#xa0;: noms, couleurs, adresses, ID client</translation>
    </message>
    <message>
        <source>Window, theme and language</source>
        <translation>Fenêtre, thème et langue</translation>
    </message>
    <message>
        <source>Kept nowhere</source>
        <translation>Conservé nulle part</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>non installée</translation>
    </message>
    <message>
        <source>About Alertbridge</source>
        <translation>À propos d’Alertbridge</translation>
    </message>
    <message>
        <source>Takes Uptrends alerts to PagerDuty, and proves that they arrive.</source>
        <translation>Achemine les alertes Uptrends vers PagerDuty et prouve qu’elles arrivent.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnue</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>GNU General Public License, version 3 or later. You may use, change and pass it on under the same terms; it comes without warranty.</source>
        <translation>Licence publique générale GNU, version 3 ou ultérieure. Vous pouvez l’utiliser, le modifier et le transmettre aux mêmes conditions&#x202f;; il est fourni sans garantie.</translation>
    </message>
    <message>
        <source>Uptrends and PagerDuty are trademarks of their owners, who have no part in this program.</source>
        <translation>Uptrends et PagerDuty sont des marques de leurs propriétaires, qui n’ont aucune part à ce programme.</translation>
    </message>
    <message>
        <source>Practice account</source>
        <translation>Compte d’entraînement</translation>
    </message>
    <message>
        <source>Your PagerDuty password, an operator&apos;s password and the cookies of the pages shown here.</source>
        <translation>Votre mot de passe PagerDuty, le mot de passe d’un opérateur et les cookies des pages affichées ici.</translation>
    </message>
    <message>
        <source>How far a set-up is, and what the app changed</source>
        <translation>L’état d’une configuration et ce que l’application a modifié</translation>
    </message>
    <message>
        <source>not loaded</source>
        <translation>non chargé</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Réalisé avec</translation>
    </message>
    <message>
        <source>Icons and fonts</source>
        <translation>Icônes et polices</translation>
    </message>
    <message>
        <source>The icons are drawn for Alertbridge, under the same licence. The fonts are those of this computer.</source>
        <translation>Les icônes sont dessinées pour Alertbridge, sous la même licence. Les polices sont celles de cet ordinateur.</translation>
    </message>
    <message>
        <source>Proxy (without its password) and additional certificates</source>
        <translation>Proxy (sans son mot de passe) et certificats supplémentaires</translation>
    </message>
    <message>
        <source>Nowhere in this run.</source>
        <translation>Nulle part pendant cette session.</translation>
    </message>
    <message>
        <source>In the keychain of this computer, under “Alertbridge”. Signing out deletes those of the accounts.</source>
        <translation>Dans le trousseau de cet ordinateur, sous «&#xa0;Alertbridge&#xa0;». La déconnexion efface ceux des comptes.</translation>
    </message>
    <message>
        <source>Its tokens stay in memory. How far its set-up is and what was changed are kept with those of your profiles, until the practice services start anew.</source>
        <translation>Ses jetons restent en mémoire. L’avancement de sa configuration et ce qui a été modifié sont conservés avec ceux de vos profils, jusqu’au prochain démarrage des services d’entraînement.</translation>
    </message>
</context>
<context>
    <name>StorageNews</name>
    <message>
        <source>%1 cannot be written. Everything can be done, but what is saved and noted is forgotten when Alertbridge is closed.</source>
        <translation>Impossible d’écrire dans %1. Tout reste possible, mais ce qui est enregistré et consigné sera oublié à la fermeture d’Alertbridge.</translation>
    </message>
    <message>
        <source>%1 cannot be written, and neither can the folder for temporary files. Changes are refused, since they could not be noted first.</source>
        <translation>Impossible d’écrire dans %1, ni dans le dossier des fichiers temporaires. Les modifications sont refusées, car elles ne pourraient pas être consignées d’abord.</translation>
    </message>
    <message>
        <source>Nothing can be saved on this computer.</source>
        <translation>Rien ne peut être enregistré sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The files of version %1 could not be copied.</source>
        <translation>Les fichiers de la version %1 n’ont pas pu être copiés.</translation>
    </message>
    <message>
        <source>They are used as they are. To have copies, make room on the disk and start Alertbridge again.</source>
        <translation>Ils sont utilisés tels quels. Pour en avoir des copies, libérez de l’espace sur le disque et redémarrez Alertbridge.</translation>
    </message>
    <message>
        <source>Alertbridge was updated from version %1.</source>
        <translation>Alertbridge a été mis à jour depuis la version %1.</translation>
    </message>
    <message>
        <source>Copies of its files are in %1.</source>
        <translation>Des copies de ses fichiers se trouvent dans %1.</translation>
    </message>
    <message>
        <source>Version %1 was used here, which is newer than this one.</source>
        <translation>La version %1, plus récente que celle-ci, a été utilisée ici.</translation>
    </message>
    <message>
        <source>Copies of its files are in %1. What this version cannot read is left as it is.</source>
        <translation>Des copies de ses fichiers se trouvent dans %1. Ce que cette version ne peut pas lire reste tel quel.</translation>
    </message>
</context>
<context>
    <name>TokenShape</name>
    <message>
        <source>Paste an API token.</source>
        <translation>Collez un jeton API.</translation>
    </message>
    <message>
        <source>PagerDuty API tokens have 20 characters; this has %1. It can still be tried.</source>
        <translation>Les jetons API PagerDuty ont 20 caractères&#x202f;; celui-ci en a %1. Vous pouvez tout de même l’essayer.</translation>
    </message>
    <message>
        <source>This is an integration key (32 characters): it can send events, nothing else. Paste an API token, which has 20 characters.</source>
        <translation>C’est une clé d’intégration (32 caractères)&#xa0;: elle ne sert qu’à envoyer des événements. Collez un jeton API, qui a 20 caractères.</translation>
    </message>
    <message>
        <source>This is the key of an event orchestration: it can send events, nothing else. Paste an API token, which has 20 characters.</source>
        <translation>C’est la clé d’une orchestration d’événements&#xa0;: elle ne sert qu’à envoyer des événements. Collez un jeton API, qui a 20 caractères.</translation>
    </message>
    <message>
        <source>This token was made by a sign-in and cannot be pasted. Use one of the two ways to sign in, or an API token.</source>
        <translation>Ce jeton provient d’une connexion et ne peut pas être collé. Utilisez l’une des deux façons de vous connecter, ou un jeton API.</translation>
    </message>
    <message>
        <source>This is the client ID of an app. It belongs to the two ways to sign in, beside this one.</source>
        <translation>C’est l’ID client d’une application. Il va avec les deux façons de se connecter, à côté de celle-ci.</translation>
    </message>
    <message>
        <source>This is an e-mail address. Paste an API token, which has 20 characters.</source>
        <translation>C’est une adresse e-mail. Collez un jeton API, qui a 20 caractères.</translation>
    </message>
    <message>
        <source>There is a space or a line break inside. Copy the token alone.</source>
        <translation>Il contient un espace ou un saut de ligne. Copiez le jeton seul.</translation>
    </message>
</context>
<context>
    <name>alertbridge::headless::ApplyCommand</name>
    <message>
        <source>The list of changes is larger than %1 bytes.</source>
        <translation>La liste des modifications dépasse %1 octets.</translation>
    </message>
    <message>
        <source>Uptrends shows nothing of this name or GUID: %1</source>
        <translation>Uptrends n’affiche rien avec ce nom ou ce GUID&#xa0;: %1</translation>
    </message>
    <message>
        <source>Several have the name %1; use one of these GUIDs: %2</source>
        <translation>Plusieurs éléments ont le nom %1&#x202f;; utilisez l’un de ces GUID&#xa0;: %2</translation>
    </message>
    <message>
        <source>An alert definition of this name exists already: %1 (%2)</source>
        <translation>Une définition d’alerte porte déjà ce nom&#xa0;: %1 (%2)</translation>
    </message>
    <message>
        <source>The alert definition has no such level: %1</source>
        <translation>La définition d’alerte n’a pas ce niveau&#xa0;: %1</translation>
    </message>
    <message>
        <source>Reading what there is…</source>
        <translation>Lecture de l’existant…</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was changed: add --yes to make %n changes.</source>
        <translation>
            <numerusform>Rien n’a été modifié&#xa0;: ajoutez --yes pour faire %n modification.</numerusform>
            <numerusform>Rien n’a été modifié&#xa0;: ajoutez --yes pour faire %n modifications.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 sur %2&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>alertbridge::headless::CheckCommand</name>
    <message>
        <source>Reading who is on call: %1 of %2</source>
        <translation>Lecture des personnes d’astreinte&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>No working way to a person: %1 (%2)</source>
        <translation>Aucune voie qui fonctionne jusqu’à une personne&#xa0;: %1 (%2)</translation>
    </message>
    <message>
        <source>It cannot be told whether this gets to a person: %1 (%2)</source>
        <translation>On ne peut pas savoir si cela atteint une personne&#xa0;: %1 (%2)</translation>
    </message>
</context>
<context>
    <name>alertbridge::headless::ReadingCommand</name>
    <message>
        <source>Reading the accounts: %1 of %2</source>
        <translation>Lecture des comptes&#xa0;: %1 sur %2</translation>
    </message>
</context>
<context>
    <name>alertbridge::headless::TestCommand</name>
    <message>
        <source>Alertbridge: silent connection test</source>
        <translation>Alertbridge&#xa0;: test de connexion silencieux</translation>
    </message>
    <message>
        <source>Several services have this name; use one of these ids: %1</source>
        <translation>Plusieurs services ont ce nom&#x202f;; utilisez l’un de ces identifiants&#xa0;: %1</translation>
    </message>
    <message>
        <source>PagerDuty has no service of this name or id: %1</source>
        <translation>PagerDuty n’a aucun service avec ce nom ou cet identifiant&#xa0;: %1</translation>
    </message>
    <message>
        <source>Reading the services…</source>
        <translation>Lecture des services…</translation>
    </message>
    <message>
        <source>Uptrends shows no integration of this name or GUID: %1</source>
        <translation>Uptrends n’affiche aucune intégration avec ce nom ou ce GUID&#xa0;: %1</translation>
    </message>
    <message>
        <source>Several integrations have this name; use one of these GUIDs: %1</source>
        <translation>Plusieurs intégrations ont ce nom&#x202f;; utilisez l’un de ces GUID&#xa0;: %1</translation>
    </message>
    <message>
        <source>It has not been learnt which PagerDuty services this integration feeds. Delivery tests in the window find out.</source>
        <translation>On ne sait pas encore quels services PagerDuty cette intégration alimente. Les tests de transmission dans la fenêtre le déterminent.</translation>
    </message>
    <message>
        <source>Testing %1 of %2: %3</source>
        <translation>Test %1 sur %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Not proven: %1 (%2)</source>
        <translation>Non prouvé&#xa0;: %1 (%2)</translation>
    </message>
    <message>
        <source>The test incident may still be open: %1</source>
        <translation>L’incident de test est peut-être encore ouvert&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::AccountsView</name>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Connect one PagerDuty account and one Uptrends account, and test both.</source>
        <translation>Connectez un compte PagerDuty et un compte Uptrends, et testez les deux.</translation>
    </message>
    <message>
        <source>Practice: nothing is real</source>
        <translation>Entraînement&#xa0;: rien n’est réel</translation>
    </message>
    <message>
        <source>Save and close</source>
        <translation>Enregistrer et fermer</translation>
    </message>
    <message>
        <source>Remove this profile…</source>
        <translation>Supprimer ce profil…</translation>
    </message>
    <message>
        <source>Continue to set-up</source>
        <translation>Passer à la configuration</translation>
    </message>
    <message>
        <source>Tokens and passwords are kept in the keychain of this computer, and nowhere else.</source>
        <translation>Les jetons et mots de passe sont conservés dans le trousseau de cet ordinateur, et nulle part ailleurs.</translation>
    </message>
    <message>
        <source>No keychain could be used.</source>
        <translation>Aucun trousseau n’est utilisable.</translation>
    </message>
    <message>
        <source>Tokens and passwords are kept for this run only; nothing is written to disk. After the next start you sign in again.</source>
        <translation>Les jetons et mots de passe ne sont gardés que pour cette session&#x202f;; rien n’est écrit sur le disque. Au prochain démarrage, vous vous reconnecterez.</translation>
    </message>
    <message>
        <source>Both connections have to be tested first.</source>
        <translation>Les deux connexions doivent d’abord être testées.</translation>
    </message>
    <message>
        <source>Uptrends is still to be connected.</source>
        <translation>Il reste à connecter Uptrends.</translation>
    </message>
    <message>
        <source>PagerDuty is still to be connected.</source>
        <translation>Il reste à connecter PagerDuty.</translation>
    </message>
    <message>
        <source>Both are still to be connected.</source>
        <translation>Il reste à connecter les deux.</translation>
    </message>
    <message>
        <source>Remove this profile?</source>
        <translation>Supprimer ce profil&#x202f;?</translation>
    </message>
    <message>
        <source>Its tokens and passwords are deleted from this computer. Nothing is changed in PagerDuty and Uptrends: what the set-up made stays and goes on working.</source>
        <translation>Ses jetons et mots de passe sont effacés de cet ordinateur. Rien n’est modifié dans PagerDuty ni dans Uptrends&#xa0;: ce que la configuration a créé reste et continue de fonctionner.</translation>
    </message>
    <message>
        <source>Remove the profile</source>
        <translation>Supprimer le profil</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::ActivityList</name>
    <message>
        <source>Changes of this app</source>
        <translation>Modifications de cette application</translation>
    </message>
    <message>
        <source>Search changes</source>
        <translation>Rechercher une modification</translation>
    </message>
    <message numerus="yes">
        <source>Search %n changes</source>
        <translation>
            <numerusform>Rechercher dans %n modification</numerusform>
            <numerusform>Rechercher dans %n modifications</numerusform>
        </translation>
    </message>
    <message>
        <source>No change matches</source>
        <translation>Aucune modification ne correspond</translation>
    </message>
    <message>
        <source>Nothing changed yet</source>
        <translation>Aucune modification pour l’instant</translation>
    </message>
    <message>
        <source>Whatever this app changes at PagerDuty or Uptrends is listed here, with its result.</source>
        <translation>Tout ce que cette application modifie dans PagerDuty ou Uptrends est répertorié ici, avec son résultat.</translation>
    </message>
    <message>
        <source>Copy list</source>
        <translation>Copier la liste</translation>
    </message>
    <message>
        <source>Copies all changes that are shown, as text</source>
        <translation>Copie toutes les modifications affichées, sous forme de texte</translation>
    </message>
    <message>
        <source>Show by result</source>
        <translation>Afficher par résultat</translation>
    </message>
    <message>
        <source>All results</source>
        <translation>Tous les résultats</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Effectué</translation>
    </message>
    <message>
        <source>End unknown</source>
        <translation>Issue inconnue</translation>
    </message>
    <message>
        <source>Refused or without effect</source>
        <translation>Refusé ou sans effet</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Show by service</source>
        <translation>Afficher par service</translation>
    </message>
    <message>
        <source>All services</source>
        <translation>Tous les services</translation>
    </message>
    <message>
        <source>Show by time</source>
        <translation>Afficher par période</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Toutes les dates</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>Les 7 derniers jours</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>Les 30 derniers jours</translation>
    </message>
    <message>
        <source>Search 1 change</source>
        <translation>Rechercher dans 1 modification</translation>
    </message>
    <message>
        <source>Search by the name of a service, an integration or an alert definition, or by a value.</source>
        <translation>Recherchez par le nom d’un service, d’une intégration ou d’une définition d’alerte, ou par une valeur.</translation>
    </message>
    <message>
        <source>No change of this kind</source>
        <translation>Aucune modification de ce genre</translation>
    </message>
    <message>
        <source>Choose another result, service or time above.</source>
        <translation>Choisissez ci-dessus un autre résultat, un autre service ou une autre période.</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::ActivityRows</name>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modification</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::ActivityView</name>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>What this app changed at PagerDuty and Uptrends from this computer.</source>
        <translation>Ce que cette application a modifié dans PagerDuty et Uptrends depuis cet ordinateur.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Choose a change to see more of it.</source>
        <translation>Choisissez une modification pour en voir les détails.</translation>
    </message>
    <message>
        <source>Undo…</source>
        <translation>Annuler la modification…</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Laisser en l’état</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modification</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>How this ended is not known</source>
        <translation>L’issue n’est pas connue</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler la modification</translation>
    </message>
    <message>
        <source>The list of changes was damaged</source>
        <translation>La liste des modifications était endommagée</translation>
    </message>
    <message>
        <source>What could be read of it is below. Later changes may be missing. The whole file is kept beside it, with “.damaged” at the end of its name.</source>
        <translation>Ce qui a pu en être lu figure ci-dessous. Des modifications plus récentes manquent peut-être. Le fichier entier est conservé à côté, son nom se terminant par «&#xa0;.damaged&#xa0;».</translation>
    </message>
    <message>
        <source>Look and finish</source>
        <translation>Vérifier et terminer</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Les afficher</translation>
    </message>
    <message>
        <source>How 1 change ended is not known</source>
        <translation>L’issue de 1 modification n’est pas connue</translation>
    </message>
    <message numerus="yes">
        <source>How %n changes ended is not known</source>
        <translation>
            <numerusform>L’issue de %n modification n’est pas connue</numerusform>
            <numerusform>L’issue de %n modifications n’est pas connue</numerusform>
        </translation>
    </message>
    <message>
        <source>The app was closed while they were under way. It can look at the services and finish what had no effect; nothing is sent twice.</source>
        <translation>L’application a été fermée en cours de route. Elle peut vérifier auprès des services et terminer ce qui n’a pas eu d’effet&#x202f;; rien n’est envoyé deux fois.</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Chez</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <comment>time, user</comment>
        <translation>%1, par %2</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>The app was closed while it was under way. Look and finish asks the service, and sends it only where it had no effect.</source>
        <translation>L’application a été fermée en cours de route. «&#xa0;Vérifier et terminer&#xa0;» interroge le service, et n’envoie que ce qui n’a pas eu d’effet.</translation>
    </message>
    <message>
        <source>The app was closed while it was under way. The message may have gone out: look for it in PagerDuty.</source>
        <translation>L’application a été fermée en cours de route. Le message est peut-être parti&#xa0;: cherchez-le dans PagerDuty.</translation>
    </message>
    <message>
        <source>Alertbridge looks first whether the change took effect.</source>
        <translation>Alertbridge vérifie d’abord si la modification a pris effet.</translation>
    </message>
    <message>
        <source>What could be read of it is below. Later changes may be missing. The file is left as it is: a copy could not be made, so nothing is written to it.</source>
        <translation>Ce qui a pu en être lu figure ci-dessous. Des modifications plus récentes manquent peut-être. Le fichier reste tel quel&#xa0;: aucune copie n’a pu en être faite, rien n’y est donc écrit.</translation>
    </message>
    <message>
        <source>The app was closed while it was under way. It can look at the service and finish it where it had no effect; nothing is sent twice.</source>
        <translation>L’application a été fermée en cours de route. Elle peut vérifier auprès du service et la terminer si elle n’a pas eu d’effet&#x202f;; rien n’est envoyé deux fois.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>L’afficher</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Undo this change?</source>
        <translation>Annuler cette modification&#x202f;?</translation>
    </message>
    <message>
        <source>Profile: %1</source>
        <translation>Profil&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::AddressBar</name>
    <message>
        <source>practice page, nothing is real</source>
        <translation>page d’entraînement, rien n’est réel</translation>
    </message>
    <message>
        <source>not secure</source>
        <translation>non sécurisé</translation>
    </message>
    <message>
        <source>secure, but neither PagerDuty nor Uptrends</source>
        <translation>sécurisé, mais ni PagerDuty ni Uptrends</translation>
    </message>
    <message>
        <source>secure</source>
        <translation>sécurisé</translation>
    </message>
    <message>
        <source>secure, %1</source>
        <translation>sécurisé, %1</translation>
    </message>
    <message>
        <source>No page yet</source>
        <translation>Pas encore de page</translation>
    </message>
    <message>
        <source>Address of the page: %1</source>
        <translation>Adresse de la page&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::AdvancedEndpoints</name>
    <message>
        <source>PagerDuty REST API</source>
        <translation>API REST PagerDuty</translation>
    </message>
    <message>
        <source>PagerDuty Events API</source>
        <translation>Events API PagerDuty</translation>
    </message>
    <message>
        <source>PagerDuty sign-in</source>
        <translation>Connexion PagerDuty</translation>
    </message>
    <message>
        <source>PagerDuty web app</source>
        <translation>Application web PagerDuty</translation>
    </message>
    <message>
        <source>Uptrends API</source>
        <translation>API Uptrends</translation>
    </message>
    <message>
        <source>Uptrends web app</source>
        <translation>Application web Uptrends</translation>
    </message>
    <message>
        <source>Given with --endpoint when Alertbridge was started.</source>
        <translation>Indiquée avec --endpoint au lancement d’Alertbridge.</translation>
    </message>
    <message>
        <source>The practice services on this computer.</source>
        <translation>Les services d’entraînement sur cet ordinateur.</translation>
    </message>
    <message>
        <source>http:// is for this computer alone; use https://.</source>
        <translation>http:// est réservé à cet ordinateur&#x202f;; utilisez https://.</translation>
    </message>
    <message>
        <source>Give a host with https:// before it, without user name, ? and #.</source>
        <translation>Indiquez un hôte précédé de https://, sans nom d’utilisateur,&#x202f;? ni #.</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::AdviceNotice</name>
    <message>
        <source>One thing to look at</source>
        <translation>1 point à vérifier</translation>
    </message>
    <message numerus="yes">
        <source>%n things to look at</source>
        <translation>
            <numerusform>%n point à vérifier</numerusform>
            <numerusform>%n points à vérifier</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::AttachList</name>
    <message>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::AttachRows</name>
    <message>
        <source>Escalation level</source>
        <translation>Niveau d’escalade</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modification</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::AttachmentDetail</name>
    <message>
        <source>Uptrends does not show what is set. What you enter replaces it.</source>
        <translation>Uptrends ne montre pas ce qui est défini. Ce que vous saisissez le remplace.</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::AttachmentRows</name>
    <message>
        <source>The API user may use no integration. An Uptrends administrator can give the right on the integration&apos;s Permissions tab.</source>
        <translation>L’utilisateur API ne peut utiliser aucune intégration. Un administrateur Uptrends peut accorder ce droit dans l’onglet Autorisations de l’intégration.</translation>
    </message>
    <message>
        <source>Attach others…</source>
        <translation>En rattacher d’autres…</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>Intégration</translation>
    </message>
    <message>
        <source>OK alerts</source>
        <translation>Alertes OK</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Rappels</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Active</translation>
    </message>
    <message>
        <source>OK alerts of %1</source>
        <translation>Alertes OK de %1</translation>
    </message>
    <message>
        <source>Reminders of %1</source>
        <translation>Rappels de %1</translation>
    </message>
    <message>
        <source>%1 is active on this level</source>
        <translation>%1 est active à ce niveau</translation>
    </message>
    <message>
        <source>not offered</source>
        <comment>an option</comment>
        <translation>non proposé</translation>
    </message>
    <message>
        <source>Uptrends does not offer this for this kind of integration.</source>
        <translation>Uptrends ne propose pas cela pour ce type d’intégration.</translation>
    </message>
    <message>
        <source>will be attached</source>
        <translation>sera rattachée</translation>
    </message>
    <message>
        <source>will be detached</source>
        <translation>sera détachée</translation>
    </message>
    <message>
        <source>options set from this app on %1</source>
        <translation>options définies par cette application le %1</translation>
    </message>
    <message>
        <source>options set by %1 on %2</source>
        <comment>person, date</comment>
        <translation>options définies par %1 le %2</translation>
    </message>
    <message>
        <source>Uptrends does not show its options</source>
        <translation>Uptrends n’affiche pas ses options</translation>
    </message>
    <message>
        <source>Alerting by integrations</source>
        <translation>Alertes par intégrations</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::AuthorityList</name>
    <message>
        <source>None beside those of this computer.</source>
        <translation>Aucune en plus de celles de cet ordinateur.</translation>
    </message>
    <message>
        <source>Add a certificate…</source>
        <translation>Ajouter un certificat…</translation>
    </message>
    <message>
        <source>Add a certificate</source>
        <translation>Ajouter un certificat</translation>
    </message>
    <message>
        <source>Certificates (%1)</source>
        <translation>Certificats (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>Tous les fichiers (%1)</translation>
    </message>
    <message>
        <source>It was not added.</source>
        <translation>Il n’a pas été ajouté.</translation>
    </message>
    <message>
        <source>Expired: nothing it issued is accepted.</source>
        <translation>Expiré&#xa0;: rien de ce qu’il a émis n’est accepté.</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Retirer %1</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::BusyBar</name>
    <message>
        <source>Working</source>
        <translation>En cours</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::BusyLine</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::Button</name>
    <message>
        <source>Working</source>
        <translation>En cours</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::CertificateSheet</name>
    <message>
        <source>Refused certificates</source>
        <translation>Certificats refusés</translation>
    </message>
    <message>
        <source>Certificates that %1 showed</source>
        <translation>Certificats présentés par %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Network…</source>
        <translation>Réseau…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>The first is its own, each next one vouches for the one before. If the last is that of your company&apos;s authority, ask who runs your network for its certificate and compare the fingerprint before you add it under Network.</source>
        <translation>Le premier est le sien, chacun des suivants se porte garant du précédent. Si le dernier est celui de l’autorité de votre entreprise, demandez son certificat à la personne qui gère votre réseau et comparez l’empreinte avant de l’ajouter sous Réseau.</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::ChangesPanel</name>
    <message>
        <source>What will change</source>
        <translation>Ce qui va changer</translation>
    </message>
    <message>
        <source>Nothing is sent before you press Save.</source>
        <translation>Rien n’est envoyé tant que vous n’appuyez pas sur Enregistrer.</translation>
    </message>
    <message numerus="yes">
        <source>level(s) get the integration</source>
        <translation>
            <numerusform>niveau reçoit l’intégration</numerusform>
            <numerusform>niveaux reçoivent l’intégration</numerusform>
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
            <numerusform>%n niveau l’a déjà et reste tel quel.</numerusform>
            <numerusform>%n niveaux l’ont déjà et restent tels quels.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick a level on the left. Level 1 of what matters most is a good start.</source>
        <translation>Cochez un niveau à gauche. Le niveau 1 de ce qui compte le plus est un bon départ.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more of this kind.</source>
        <translation>
            <numerusform>Et %n autre du même genre.</numerusform>
            <numerusform>Et %n autres du même genre.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reminders are off unless you tick them: they do not change a PagerDuty incident.</source>
        <translation>Les rappels sont désactivés sauf si vous les cochez&#xa0;: ils ne changent rien à un incident PagerDuty.</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::ClockNotice</name>
    <message numerus="yes">
        <source>The clock of this computer is %n hours slow.</source>
        <translation>
            <numerusform>L’horloge de cet ordinateur retarde de %n heure.</numerusform>
            <numerusform>L’horloge de cet ordinateur retarde de %n heures.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock of this computer is %n minutes slow.</source>
        <translation>
            <numerusform>L’horloge de cet ordinateur retarde de %n minute.</numerusform>
            <numerusform>L’horloge de cet ordinateur retarde de %n minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock of this computer is %n hours fast.</source>
        <translation>
            <numerusform>L’horloge de cet ordinateur avance de %n heure.</numerusform>
            <numerusform>L’horloge de cet ordinateur avance de %n heures.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock of this computer is %n minutes fast.</source>
        <translation>
            <numerusform>L’horloge de cet ordinateur avance de %n minute.</numerusform>
            <numerusform>L’horloge de cet ordinateur avance de %n minutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Alertbridge goes by the clocks of PagerDuty and Uptrends. The times it shows are those of this computer: set its clock to read them rightly.</source>
        <translation>Alertbridge suit les horloges de PagerDuty et d’Uptrends. Les heures affichées sont celles de cet ordinateur&#xa0;: réglez son horloge pour les lire correctement.</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::ColourChoice</name>
    <message>
        <source>Own colour</source>
        <translation>Couleur personnelle</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::ConfirmSheet</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::ConflictPanel</name>
    <message>
        <source>Changed by somebody else meanwhile</source>
        <translation>Modifiée entre-temps par quelqu’un d’autre</translation>
    </message>
    <message>
        <source>Keep all of mine</source>
        <translation>Garder toutes les miennes</translation>
    </message>
    <message>
        <source>Take all of theirs</source>
        <translation>Prendre toutes les autres</translation>
    </message>
    <message>
        <source>When you began</source>
        <translation>À votre arrivée</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>La vôtre</translation>
    </message>
    <message>
        <source>At Uptrends now</source>
        <translation>Dans Uptrends maintenant</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Garder la mienne</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Prendre l’autre</translation>
    </message>
    <message>
        <source>One thing was changed on both sides. Choose which is to stay; nothing has been sent.</source>
        <translation>Une chose a été modifiée des deux côtés. Choisissez laquelle doit rester&#x202f;; rien n’a été envoyé.</translation>
    </message>
    <message numerus="yes">
        <source>%n things were changed on both sides. Choose which are to stay; nothing has been sent.</source>
        <translation>
            <numerusform>%n chose a été modifiée des deux côtés. Choisissez laquelle doit rester&#x202f;; rien n’a été envoyé.</numerusform>
            <numerusform>%n choses ont été modifiées des deux côtés. Choisissez lesquelles doivent rester&#x202f;; rien n’a été envoyé.</numerusform>
        </translation>
    </message>
    <message>
        <source>One other change at Uptrends does not touch yours and is taken over.</source>
        <translation>Une autre modification dans Uptrends ne touche pas aux vôtres et est reprise.</translation>
    </message>
    <message numerus="yes">
        <source>%n other changes at Uptrends do not touch yours and are taken over.</source>
        <translation>
            <numerusform>%n autre modification dans Uptrends ne touche pas aux vôtres et est reprise.</numerusform>
            <numerusform>%n autres modifications dans Uptrends ne touchent pas aux vôtres et sont reprises.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::ConnectionCard</name>
    <message>
        <source>Not connected</source>
        <translation>Non connecté</translation>
    </message>
    <message>
        <source>Asks for a sign-in</source>
        <translation>Demande une connexion</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>Non testé</translation>
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
        <translation>Authentification auprès du proxy</translation>
    </message>
    <message>
        <source>It answers.</source>
        <translation>Il répond.</translation>
    </message>
    <message>
        <source>It does not ask for one.</source>
        <translation>Il n’en demande pas.</translation>
    </message>
    <message>
        <source>It lets this sign-in through.</source>
        <translation>Il accepte ces identifiants.</translation>
    </message>
    <message>
        <source>Reached directly, and it is who it says.</source>
        <translation>Joint directement, et son identité est confirmée.</translation>
    </message>
    <message>
        <source>Reached through the proxy, and it is who it says.</source>
        <translation>Joint par le proxy, et son identité est confirmée.</translation>
    </message>
    <message>
        <source>Not tried.</source>
        <translation>Pas essayé.</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Tester la connexion</translation>
    </message>
    <message>
        <source>Asks each service for an answer, with what is set above. Nothing is changed there.</source>
        <translation>Demande une réponse à chaque service, avec ce qui est réglé ci-dessus. Rien n’y est modifié.</translation>
    </message>
    <message>
        <source>What the test found</source>
        <translation>Ce que le test a trouvé</translation>
    </message>
    <message>
        <source>Every service can be reached.</source>
        <translation>Tous les services peuvent être joints.</translation>
    </message>
    <message>
        <source>Not everything can be reached.</source>
        <translation>Tout ne peut pas être joint.</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Test en cours…</translation>
    </message>
    <message>
        <source>The settings were changed: test again.</source>
        <translation>Les réglages ont été modifiés&#xa0;: testez à nouveau.</translation>
    </message>
    <message>
        <source>Reached directly.</source>
        <translation>Joint directement.</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::ConnectionText</name>
    <message>
        <source>%1 cannot be reached</source>
        <translation>%1 injoignable</translation>
    </message>
    <message>
        <source>%1 asks for a sign-in</source>
        <translation>%1 demande une connexion</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Aucune connexion</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>PagerDuty connected</source>
        <translation>PagerDuty connecté</translation>
    </message>
    <message>
        <source>Uptrends connected</source>
        <translation>Uptrends connecté</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Non connecté</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::CopyRow</name>
    <message>
        <source>Copy %1</source>
        <translation>Copier %1</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::DefinitionEditorView</name>
    <message>
        <source>Alert definitions</source>
        <translation>Définitions d’alerte</translation>
    </message>
    <message>
        <source>Test this level</source>
        <translation>Tester ce niveau</translation>
    </message>
    <message>
        <source>Parts of the alert definition</source>
        <translation>Parties de la définition d’alerte</translation>
    </message>
    <message>
        <source>Main</source>
        <translation>Principal</translation>
    </message>
    <message>
        <source>No PagerDuty integration is attached to this level.</source>
        <translation>Aucune intégration PagerDuty n’est rattachée à ce niveau.</translation>
    </message>
    <message>
        <source>Reading the alert definition</source>
        <translation>Lecture de la définition d’alerte</translation>
    </message>
    <message>
        <source>This alert definition was deleted</source>
        <translation>Cette définition d’alerte a été supprimée</translation>
    </message>
    <message>
        <source>The alert definition could not be read</source>
        <translation>La définition d’alerte n’a pas pu être lue</translation>
    </message>
    <message>
        <source>Its levels, operators and integrations are read anew.</source>
        <translation>Ses niveaux, opérateurs et intégrations sont relus.</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Active</translation>
    </message>
    <message>
        <source>Not active</source>
        <translation>Non active</translation>
    </message>
    <message>
        <source>Discard what is unsaved?</source>
        <translation>Abandonner ce qui n’est pas enregistré&#x202f;?</translation>
    </message>
    <message>
        <source>The alert definition stays as it is at Uptrends. This is given up:</source>
        <translation>La définition d’alerte reste telle quelle dans Uptrends. Ceci est abandonné&#xa0;:</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>This alert definition was deleted meanwhile</source>
        <translation>Cette définition d’alerte a été supprimée entre-temps</translation>
    </message>
    <message>
        <source>What you changed is kept. You can make a new alert definition with it, or discard it.</source>
        <translation>Vos modifications sont conservées. Vous pouvez en faire une nouvelle définition d’alerte, ou les abandonner.</translation>
    </message>
    <message>
        <source>Uptrends does not know it any more.</source>
        <translation>Uptrends ne la connaît plus.</translation>
    </message>
    <message>
        <source>What you changed is kept.</source>
        <translation>Vos modifications sont conservées.</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>value before → value after</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1 is gone; what you changed there is not kept: %2</source>
        <translation>%1 n’existe plus&#x202f;; ce que vous y avez modifié n’est pas conservé&#xa0;: %2</translation>
    </message>
    <message>
        <source>Changed at Uptrends by somebody else, and taken over here</source>
        <translation>Modifié dans Uptrends par quelqu’un d’autre, et repris ici</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Review and save</source>
        <translation>Vérifier et enregistrer</translation>
    </message>
    <message>
        <source>It is still being read.</source>
        <translation>La lecture est encore en cours.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>Abandonner…</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Something cannot be saved as it is: it is marked.</source>
        <translation>Quelque chose ne peut pas être enregistré tel quel&#xa0;: c’est signalé.</translation>
    </message>
    <message>
        <source>Back to editing</source>
        <translation>Retour à l’édition</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Poursuivre</translation>
    </message>
    <message>
        <source>Choose for each which is to stay.</source>
        <translation>Choisissez pour chacune laquelle doit rester.</translation>
    </message>
    <message>
        <source>Stop after this one</source>
        <translation>Arrêter après celle-ci</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>Arrêter ici</translation>
    </message>
    <message>
        <source>Reading back…</source>
        <translation>Relecture…</translation>
    </message>
    <message>
        <source>Back to the alert definition</source>
        <translation>Retour à la définition d’alerte</translation>
    </message>
    <message>
        <source>Try the rest again</source>
        <translation>Réessayer le reste</translation>
    </message>
    <message>
        <source>Make it again</source>
        <translation>La recréer</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::DefinitionList</name>
    <message>
        <source>Alert definitions</source>
        <translation>Définitions d’alerte</translation>
    </message>
    <message>
        <source>Search alert definitions</source>
        <translation>Chercher des définitions d’alerte</translation>
    </message>
    <message numerus="yes">
        <source>Search %n alert definitions</source>
        <translation>
            <numerusform>Chercher dans %n définition d’alerte</numerusform>
            <numerusform>Chercher dans %n définitions d’alerte</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the alert definitions</source>
        <translation>Lecture des définitions d’alerte</translation>
    </message>
    <message>
        <source>Uptrends is asked for each definition and its levels.</source>
        <translation>Uptrends est interrogé pour chaque définition et ses niveaux.</translation>
    </message>
    <message>
        <source>Reading: %1 of %2 requests</source>
        <translation>Lecture&#xa0;: requête %1 sur %2</translation>
    </message>
    <message>
        <source>No alert definition matches</source>
        <translation>Aucune définition d’alerte ne correspond</translation>
    </message>
    <message>
        <source>Search by its name or that of an integration.</source>
        <translation>Cherchez par son nom ou celui d’une intégration.</translation>
    </message>
    <message>
        <source>The alert definitions could not be read</source>
        <translation>Les définitions d’alerte n’ont pas pu être lues</translation>
    </message>
    <message>
        <source>No alert definition</source>
        <translation>Aucune définition d’alerte</translation>
    </message>
    <message>
        <source>There is none, or the API user may not see any. An alert definition says which monitors alert whom.</source>
        <translation>Il n’y en a aucune, ou l’utilisateur API n’a accès à aucune. Une définition d’alerte dit quels moniteurs alertent qui.</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::DefinitionListPage</name>
    <message>
        <source>Alert definitions</source>
        <translation>Définitions d’alerte</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>New alert definition…</source>
        <translation>Nouvelle définition…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Deactivate</source>
        <translation>Désactiver</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>1 monitor is in no active definition that reaches a person</source>
        <translation>1 moniteur n’est dans aucune définition active qui atteint une personne</translation>
    </message>
    <message numerus="yes">
        <source>%n monitors are in no active definition that reaches a person</source>
        <translation>
            <numerusform>%n moniteur n’est dans aucune définition active qui atteint une personne</numerusform>
            <numerusform>%n moniteurs ne sont dans aucune définition active qui atteint une personne</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Les afficher</translation>
    </message>
    <message>
        <source>Monitors that reach nobody</source>
        <translation>Moniteurs qui n’atteignent personne</translation>
    </message>
    <message>
        <source>When one of these fails, no person is told, as far as can be read. Put them, or a group with them, into an active alert definition.</source>
        <translation>Quand l’un d’eux échoue, personne n’est prévenu, d’après ce qui a pu être lu. Mettez-les, ou un groupe qui les contient, dans une définition d’alerte active.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Changing…</source>
        <translation>Modification…</translation>
    </message>
    <message>
        <source>Activate</source>
        <translation>Activer</translation>
    </message>
    <message>
        <source>Saved changes could not be read</source>
        <translation>Des modifications conservées n’ont pas pu être lues</translation>
    </message>
    <message>
        <source>The file with changes that were not sent yet is damaged. It was set aside as %1.</source>
        <translation>Le fichier des modifications pas encore envoyées est endommagé. Il a été mis de côté sous %1.</translation>
    </message>
    <message>
        <source>Unsaved changes are not kept</source>
        <translation>Les modifications non enregistrées ne sont pas conservées</translation>
    </message>
    <message>
        <source>The file for them is of a newer version of Alertbridge and is left as it is.</source>
        <translation>Leur fichier provient d’une version plus récente d’Alertbridge et reste tel quel.</translation>
    </message>
    <message>
        <source>“%1” was deleted, and you have unsaved changes</source>
        <translation>«&#xa0;%1&#xa0;» a été supprimée, et vous avez des modifications non enregistrées</translation>
    </message>
    <message>
        <source>They are kept until you discard them.</source>
        <translation>Elles sont conservées jusqu’à ce que vous les abandonniez.</translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>Les regarder</translation>
    </message>
    <message>
        <source>New alert definition</source>
        <translation>Nouvelle définition d’alerte</translation>
    </message>
    <message>
        <source>Create and edit</source>
        <translation>Créer et modifier</translation>
    </message>
    <message>
        <source>It begins switched off, with the levels that Uptrends gives it.</source>
        <translation>Elle est d’abord désactivée, avec les niveaux qu’Uptrends lui donne.</translation>
    </message>
    <message>
        <source>Rename “%1”</source>
        <translation>Renommer «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Deactivate “%1”?</source>
        <translation>Désactiver «&#xa0;%1&#xa0;»&#x202f;?</translation>
    </message>
    <message>
        <source>It sends no alerts until it is activated again. Open incidents stay open.</source>
        <translation>Elle n’envoie aucune alerte tant qu’elle n’est pas réactivée. Les incidents ouverts le restent.</translation>
    </message>
    <message>
        <source>“%1” is then alerted by nothing else</source>
        <translation>Plus rien d’autre n’alerte alors pour «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation>Supprimer «&#xa0;%1&#xa0;»&#x202f;?</translation>
    </message>
    <message>
        <source>This cannot be undone. It takes away:</source>
        <translation>Cette action est irréversible. Elle fait disparaître&#xa0;:</translation>
    </message>
    <message>
        <source>What else it holds has not been read</source>
        <translation>Ce qu’elle contient d’autre n’a pas été lu</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>When Uptrends alerts, and whom it tells.</source>
        <translation>Quand Uptrends alerte, et qui il prévient.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>%1; they stay here until you discard them</source>
        <comment>4 unsaved changes</comment>
        <translation>%1&#x202f;; elles restent ici jusqu’à ce que vous les abandonniez</translation>
    </message>
    <message>
        <source>Discard them…</source>
        <translation>Les abandonner…</translation>
    </message>
    <message>
        <source>Discard what is unsaved?</source>
        <translation>Abandonner ce qui n’est pas enregistré&#x202f;?</translation>
    </message>
    <message>
        <source>“%1” was deleted at Uptrends. What you changed is kept nowhere else.</source>
        <translation>«&#xa0;%1&#xa0;» a été supprimée dans Uptrends. Vos modifications ne sont conservées nulle part ailleurs.</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::DefinitionRows</name>
    <message>
        <source>an integration you may not see</source>
        <translation>une intégration à laquelle vous n’avez pas accès</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>active levels of all</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Active</translation>
    </message>
    <message>
        <source>Not active</source>
        <translation>Non active</translation>
    </message>
    <message>
        <source>Not all of it could be read</source>
        <translation>Tout n’a pas pu être lu</translation>
    </message>
    <message>
        <source>Alert definition</source>
        <translation>Définition d’alerte</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Active levels</source>
        <translation>Niveaux actifs</translation>
    </message>
    <message>
        <source>Monitors</source>
        <translation>Moniteurs</translation>
    </message>
    <message>
        <source>Integrations by level</source>
        <translation>Intégrations par niveau</translation>
    </message>
    <message>
        <source>Reaches a person</source>
        <translation>Atteint quelqu’un</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::DeliveryCard</name>
    <message>
        <source>Proof for “%1”</source>
        <translation>Preuve pour «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>A real test message goes through. It pages whoever is on call, and resolves itself.</source>
        <translation>Un vrai message test fait le trajet. Il prévient la personne d’astreinte, puis se résout seul.</translation>
    </message>
    <message>
        <source>Send test message</source>
        <translation>Envoyer un message test</translation>
    </message>
    <message>
        <source>Stop and resolve</source>
        <translation>Arrêter et résoudre</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copier le rapport</translation>
    </message>
    <message>
        <source>Page whoever is on call for “%1”?</source>
        <translation>Prévenir la personne d’astreinte pour «&#xa0;%1&#xa0;»&#x202f;?</translation>
    </message>
    <message>
        <source>On the practice account nobody is real. On a real one this opens an incident, PagerDuty tells the people on call, and Alertbridge resolves it afterwards.</source>
        <translation>Dans le compte d’entraînement, personne n’est réel. Dans un vrai compte, cela ouvre un incident, PagerDuty prévient les personnes d’astreinte, puis Alertbridge le résout.</translation>
    </message>
    <message>
        <source>This opens a real incident. PagerDuty tells the people on call, at this hour. Alertbridge resolves it afterwards.</source>
        <translation>Cela ouvre un véritable incident. PagerDuty prévient les personnes d’astreinte, à cette heure-ci. Alertbridge le résout ensuite.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Renvoyer</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Preuve</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::DeliveryHistoryList</name>
    <message>
        <source>Delivery tests</source>
        <translation>Tests de transmission</translation>
    </message>
    <message>
        <source>Search tests</source>
        <translation>Chercher des tests</translation>
    </message>
    <message numerus="yes">
        <source>Search %n tests</source>
        <translation>
            <numerusform>Chercher dans %n test</numerusform>
            <numerusform>Chercher dans %n tests</numerusform>
        </translation>
    </message>
    <message>
        <source>No test matches</source>
        <translation>Aucun test ne correspond</translation>
    </message>
    <message>
        <source>Search by service, integration or number of the incident.</source>
        <translation>Cherchez par service, intégration ou numéro d’incident.</translation>
    </message>
    <message>
        <source>Nothing tested yet</source>
        <translation>Rien n’a encore été testé</translation>
    </message>
    <message>
        <source>Each delivery test is kept here with what was read back.</source>
        <translation>Chaque test de transmission est conservé ici, avec ce qui a été relu.</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::DeliveryHistoryRows</name>
    <message>
        <source>Fire drill</source>
        <translation>Exercice d’alerte</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
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
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Durée</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::DeliveryPanel</name>
    <message>
        <source>Open in PagerDuty</source>
        <translation>Ouvrir dans PagerDuty</translation>
    </message>
    <message>
        <source>Resolve the incident now</source>
        <translation>Résoudre l’incident maintenant</translation>
    </message>
    <message>
        <source>Delivery test of “%1”, %2</source>
        <translation>Test de transmission de «&#xa0;%1&#xa0;», %2</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::DeliveryServiceList</name>
    <message>
        <source>PagerDuty services</source>
        <translation>Services PagerDuty</translation>
    </message>
    <message>
        <source>No service yet</source>
        <translation>Pas encore de service</translation>
    </message>
    <message>
        <source>A service is where incidents open. The set-up makes the first one.</source>
        <translation>C’est dans un service que s’ouvrent les incidents. La configuration crée le premier.</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::DeliveryServiceRows</name>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Last proven</source>
        <translation>Dernière preuve</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::DeliveryTestForm</name>
    <message>
        <source>What to test</source>
        <translation>Quoi tester</translation>
    </message>
    <message>
        <source>Search integrations</source>
        <translation>Chercher des intégrations</translation>
    </message>
    <message>
        <source>PagerDuty integrations in Uptrends</source>
        <translation>Intégrations PagerDuty dans Uptrends</translation>
    </message>
    <message>
        <source>Your API user sees no PagerDuty integration. One that exists may need the right “Use integration” for this operator.</source>
        <translation>Votre utilisateur API ne voit aucune intégration PagerDuty. S’il en existe une, il faut peut-être le droit «&#xa0;Utiliser l’intégration&#xa0;» pour cet opérateur.</translation>
    </message>
    <message>
        <source>Which test</source>
        <translation>Quel test</translation>
    </message>
    <message>
        <source>Stop and resolve</source>
        <translation>Arrêter et résoudre</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copier le rapport</translation>
    </message>
    <message>
        <source>Who is on call is not known.</source>
        <translation>On ne sait pas qui est d’astreinte.</translation>
    </message>
    <message>
        <source>Nobody is on call.</source>
        <translation>Personne n’est d’astreinte.</translation>
    </message>
    <message>
        <source>On call: %1.</source>
        <translation>D’astreinte&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Uptrends’ page of “%1” is opened here. Nothing is sent before you press its button.</source>
        <translation>La page Uptrends de «&#xa0;%1&#xa0;» s’ouvre ici. Rien n’est envoyé avant que vous cliquiez sur son bouton.</translation>
    </message>
    <message>
        <source>Choose an integration.</source>
        <translation>Choisissez une intégration.</translation>
    </message>
    <message>
        <source>Choose a service, or tick several for a fire drill.</source>
        <translation>Choisissez un service, ou cochez-en plusieurs pour un exercice d’alerte.</translation>
    </message>
    <message numerus="yes">
        <source>A fire drill: the same proof for %n services, one after the other, with a report to hand on.</source>
        <translation>
            <numerusform>Un exercice d’alerte&#xa0;: la même preuve pour %n service, avec un rapport à transmettre.</numerusform>
            <numerusform>Un exercice d’alerte&#xa0;: la même preuve pour %n services, l’un après l’autre, avec un rapport à transmettre.</numerusform>
        </translation>
    </message>
    <message>
        <source>This test is for one service. Untick the others.</source>
        <translation>Ce test ne vaut que pour un service. Décochez les autres.</translation>
    </message>
    <message>
        <source>Sent to “%1”. Nobody is told.</source>
        <translation>Envoyé à «&#xa0;%1&#xa0;». Personne n’est prévenu.</translation>
    </message>
    <message>
        <source>Sent to “%1”. %2 PagerDuty tells the first level at once, in the ways they have chosen there: push, phone, text message or e-mail.</source>
        <translation>Envoyé à «&#xa0;%1&#xa0;». %2 PagerDuty prévient aussitôt le premier niveau, par les moyens que chacun y a choisis&#xa0;: push, téléphone, SMS ou e-mail.</translation>
    </message>
    <message>
        <source>Choose an integration first.</source>
        <translation>Choisissez d’abord une intégration.</translation>
    </message>
    <message>
        <source>Choose a service first.</source>
        <translation>Choisissez d’abord un service.</translation>
    </message>
    <message>
        <source>This test is for one service.</source>
        <translation>Ce test ne vaut que pour un service.</translation>
    </message>
    <message>
        <source>A fire drill is running.</source>
        <translation>Un exercice d’alerte est en cours.</translation>
    </message>
    <message>
        <source>A test message is still on its way.</source>
        <translation>Un message test est encore en route.</translation>
    </message>
    <message numerus="yes">
        <source>Start fire drill for %n services…</source>
        <translation>
            <numerusform>Lancer l’exercice pour %n service…</numerusform>
            <numerusform>Lancer l’exercice pour %n services…</numerusform>
        </translation>
    </message>
    <message>
        <source>Send test message…</source>
        <translation>Envoyer un message test…</translation>
    </message>
    <message>
        <source>Send error…</source>
        <translation>Envoyer l’erreur…</translation>
    </message>
    <message>
        <source>Send silent test</source>
        <translation>Envoyer le test silencieux</translation>
    </message>
    <message>
        <source>Open Uptrends’ page</source>
        <translation>Ouvrir la page d’Uptrends</translation>
    </message>
    <message>
        <source>On the practice account nobody is real.</source>
        <translation>Dans le compte d’entraînement, personne n’est réel.</translation>
    </message>
    <message>
        <source>PagerDuty tells them now, at this hour.</source>
        <translation>PagerDuty les prévient maintenant, à cette heure-ci.</translation>
    </message>
    <message numerus="yes">
        <source>Page the people on call for %n services?</source>
        <translation>
            <numerusform>Prévenir les personnes d’astreinte pour %n service&#x202f;?</numerusform>
            <numerusform>Prévenir les personnes d’astreinte pour %n services&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Each service gets a real incident, one after the other, which is resolved before the next. %1</source>
        <translation>Chaque service reçoit un véritable incident, l’un après l’autre, résolu avant le suivant. %1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>a service. Who is on call</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Start fire drill</source>
        <translation>Lancer l’exercice</translation>
    </message>
    <message>
        <source>Page whoever is on call for “%1”?</source>
        <translation>Prévenir la personne d’astreinte pour «&#xa0;%1&#xa0;»&#x202f;?</translation>
    </message>
    <message>
        <source>This opens a real incident and leaves it open until you send OK: it escalates like any other. %1 %2</source>
        <translation>Cela ouvre un véritable incident et le laisse ouvert jusqu’à ce que vous envoyiez OK&#xa0;: il suit l’escalade comme tout autre. %1 %2</translation>
    </message>
    <message>
        <source>This opens a real incident, which is resolved at once. %1 %2</source>
        <translation>Cela ouvre un véritable incident, résolu aussitôt. %1 %2</translation>
    </message>
    <message>
        <source>Send error</source>
        <translation>Envoyer l’erreur</translation>
    </message>
    <message>
        <source>Send test message</source>
        <translation>Envoyer un message test</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>%1 for “%2”</source>
        <comment>a kind of test for a service</comment>
        <translation>%1 pour «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>The service was disabled when it was read: as long as it is, no incident opens.</source>
        <translation>Le service était désactivé lors de sa lecture&#xa0;: tant qu’il l’est, aucun incident ne s’ouvre.</translation>
    </message>
    <message>
        <source>The service was in maintenance when it was read: as long as it is, no incident opens.</source>
        <translation>Le service était en maintenance lors de sa lecture&#xa0;: tant qu’il l’est, aucun incident ne s’ouvre.</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::DeliveryView</name>
    <message>
        <source>Delivery tests</source>
        <translation>Tests de transmission</translation>
    </message>
    <message>
        <source>Prove again that an alert reaches a person.</source>
        <translation>Prouvez à nouveau qu’une alerte atteint une personne.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Tester</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>The history could not be saved</source>
        <translation>L’historique n’a pas pu être enregistré</translation>
    </message>
    <message>
        <source>This test is known until the app is closed. The disk may be full, or the folder may not be written to.</source>
        <translation>Ce test reste connu jusqu’à la fermeture de l’application. Le disque est peut-être plein, ou le dossier protégé en écriture.</translation>
    </message>
    <message>
        <source>The history of tests was not understood</source>
        <translation>L’historique des tests n’a pas été compris</translation>
    </message>
    <message>
        <source>It is kept as %1, and a new one is begun.</source>
        <translation>Il est conservé sous %1, et un nouveau est commencé.</translation>
    </message>
    <message>
        <source>Fire drill</source>
        <translation>Exercice d’alerte</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Choose a test to see more of it.</source>
        <translation>Choisissez un test pour en voir les détails.</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copier le rapport</translation>
    </message>
    <message>
        <source>%1 for “%2”</source>
        <comment>a kind of test for a service</comment>
        <translation>%1 pour «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Save report of the fire drill…</source>
        <translation>Enregistrer le rapport de l’exercice d’alerte…</translation>
    </message>
    <message>
        <source>The history of tests is of a newer version of Alertbridge</source>
        <translation>L’historique des tests provient d’une version plus récente d’Alertbridge</translation>
    </message>
    <message>
        <source>It is left as it is. Tests made here are known until the app is closed.</source>
        <translation>Il reste tel quel. Les tests faits ici restent connus jusqu’à la fermeture de l’application.</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::DiagnosticsSheet</name>
    <message>
        <source>Versions and licences</source>
        <translation>Versions et licences</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>Files, without what is in them</source>
        <translation>Fichiers, sans leur contenu</translation>
    </message>
    <message>
        <source>Settings of the profiles</source>
        <translation>Réglages des profils</translation>
    </message>
    <message>
        <source>Proxy and connection tests</source>
        <translation>Proxy et tests de connexion</translation>
    </message>
    <message>
        <source>How many of what</source>
        <translation>Nombre d’éléments</translation>
    </message>
    <message>
        <source>Recent log</source>
        <translation>Journal récent</translation>
    </message>
    <message>
        <source>Save diagnostics</source>
        <translation>Enregistrer les diagnostics</translation>
    </message>
    <message>
        <source>For whoever helps you. Below is, word for word, what the file will hold. Passwords, tokens, names and addresses are not in it, and nothing is sent anywhere.</source>
        <translation>Pour la personne qui vous aide. Voici, mot pour mot, ce que contiendra le fichier. Ni mots de passe, ni jetons, ni noms, ni adresses n’y figurent, et rien n’est envoyé.</translation>
    </message>
    <message>
        <source>Testing the connections: %1 of %2</source>
        <translation>Test des connexions : %1 sur %2</translation>
    </message>
    <message>
        <source>Parts of the file</source>
        <translation>Parties du fichier</translation>
    </message>
    <message>
        <source>Test connections</source>
        <translation>Tester les connexions</translation>
    </message>
    <message>
        <source>What the file will hold</source>
        <translation>Ce que contiendra le fichier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>No accounts are connected yet.</source>
        <translation>Aucun compte n’est encore connecté.</translation>
    </message>
    <message>
        <source>Text file (*.txt)</source>
        <translation>Fichier texte (*.txt)</translation>
    </message>
    <message>
        <source>The diagnostics could not be saved</source>
        <translation>Les diagnostics n’ont pas pu être enregistrés</translation>
    </message>
    <message>
        <source>%1 could not be written. Choose another folder.</source>
        <translation>%1 n’a pas pu être écrit. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Diagnostics saved</source>
        <translation>Diagnostics enregistrés</translation>
    </message>
    <message>
        <source>%1. Look through it before you hand it on.</source>
        <translation>%1. Relisez-le avant de le transmettre.</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::Disclosure</name>
    <message>
        <source>closed</source>
        <translation>fermé</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvert</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::DrillPanel</name>
    <message>
        <source>Stop the drill</source>
        <translation>Arrêter l’exercice</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Enregistrer le rapport…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Services of the fire drill</source>
        <translation>Services de l’exercice d’alerte</translation>
    </message>
    <message>
        <source>Stopping: the message under way is taken back first.</source>
        <translation>Arrêt&#xa0;: le message en cours est d’abord annulé.</translation>
    </message>
    <message>
        <source>%1 of %2 done. One service after the other; each incident is resolved before the next begins.</source>
        <translation>Fait&#xa0;: %1 sur %2. Un service après l’autre&#x202f;; chaque incident est résolu avant que le suivant ne commence.</translation>
    </message>
    <message>
        <source>%1 proven, %2 not proven, %3 not run.</source>
        <translation>Prouvés&#xa0;: %1, non prouvés&#xa0;: %2, non effectués&#xa0;: %3.</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::DrillRows</name>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Not run</source>
        <translation>Non effectué</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::EmailAddressesField</name>
    <message>
        <source>Extra e-mail addresses of %1</source>
        <translation>Adresses e-mail supplémentaires de %1</translation>
    </message>
    <message>
        <source>Several are separated by commas.</source>
        <translation>Séparez plusieurs adresses par des virgules.</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>extra e-mail addresses</comment>
        <translation>inconnues</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::EmbeddedBrowserPanel</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Recharger</translation>
    </message>
    <message>
        <source>Use my browser</source>
        <translation>Mon navigateur</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Page web</translation>
    </message>
    <message>
        <source>%1 may refuse to sign you in here.</source>
        <translation>%1 refusera peut-être de vous connecter ici.</translation>
    </message>
    <message>
        <source>Some single sign-on providers only accept a full browser. If it stops, go on there.</source>
        <translation>Certains fournisseurs d’authentification unique n’acceptent qu’un navigateur complet. En cas de blocage, continuez là-bas.</translation>
    </message>
    <message>
        <source>The page could not be loaded.</source>
        <translation>La page n’a pas pu être chargée.</translation>
    </message>
    <message>
        <source>%1 could not be loaded.</source>
        <translation>%1 n’a pas pu être chargé.</translation>
    </message>
    <message>
        <source>There was no connection. Check the network, then try again.</source>
        <translation>La connexion n’a pas pu être établie. Vérifiez le réseau, puis réessayez.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>The connection to %1 is not secure.</source>
        <translation>La connexion à %1 n’est pas sécurisée.</translation>
    </message>
    <message>
        <source>The page wanted to open an address that is not shown here.</source>
        <translation>La page a voulu ouvrir une adresse qui n’est pas affichée ici.</translation>
    </message>
    <message>
        <source>Files are not downloaded here. Use your browser for it.</source>
        <translation>Aucun fichier n’est téléchargé ici. Utilisez votre navigateur pour cela.</translation>
    </message>
    <message>
        <source>The page asked for a permission, such as notifications. It does not need it for this.</source>
        <translation>La page a demandé une autorisation, comme les notifications. Elle n’en a pas besoin ici.</translation>
    </message>
    <message>
        <source>The page stopped working.</source>
        <translation>La page a cessé de fonctionner.</translation>
    </message>
    <message>
        <source>What was saved on it is still there. You may have to sign in again.</source>
        <translation>Ce qui y a été enregistré est toujours là. Vous devrez peut-être vous reconnecter.</translation>
    </message>
    <message>
        <source>Take it up again</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>The page was closed.</source>
        <translation>La page a été fermée.</translation>
    </message>
    <message>
        <source>What was saved on it is still there.</source>
        <translation>Ce qui y a été enregistré est toujours là.</translation>
    </message>
    <message>
        <source>Pages cannot be shown in this window.</source>
        <translation>Les pages ne peuvent pas être affichées dans cette fenêtre.</translation>
    </message>
    <message>
        <source>The web view is not installed. Everything works in your own browser as well.</source>
        <translation>La vue web n’est pas installée. Tout fonctionne aussi dans votre propre navigateur.</translation>
    </message>
    <message>
        <source>No page is open.</source>
        <translation>Aucune page n’est ouverte.</translation>
    </message>
    <message>
        <source>The page was not opened, so nothing was sent. Whoever runs your network can tell more: where it looks into secure connections, add the certificate of its authority under Network.</source>
        <translation>La page n’a pas été ouverte, donc rien n’a été envoyé. La personne qui gère votre réseau peut en dire plus&#xa0;: s’il inspecte les connexions sécurisées, ajoutez le certificat de son autorité sous Réseau.</translation>
    </message>
    <message>
        <source>The proxy did not let the page through without a sign-in. Once it is entered, reload the page.</source>
        <translation>Le proxy n’a pas laissé passer la page sans connexion. Une fois celle-ci saisie, rechargez la page.</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::Field</name>
    <message>
        <source>%1 (optional)</source>
        <translation>%1 (facultatif)</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation>Erreur&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::FlagBox</name>
    <message>
        <source>unknown</source>
        <comment>an option</comment>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>on</source>
        <comment>an option</comment>
        <translation>oui</translation>
    </message>
    <message>
        <source>off</source>
        <comment>an option</comment>
        <translation>non</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::GroupingForm</name>
    <message>
        <source>Off</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Intelligent</source>
        <translation>Intelligent</translation>
    </message>
    <message>
        <source>Unified</source>
        <translation>Unifié</translation>
    </message>
    <message>
        <source>Alert grouping</source>
        <translation>Groupement d’alertes</translation>
    </message>
    <message>
        <source>Time window</source>
        <translation>Fenêtre de temps</translation>
    </message>
    <message>
        <source>Time window in minutes</source>
        <translation>Fenêtre de temps en minutes</translation>
    </message>
    <message>
        <source> minutes</source>
        <translation>&#xa0;minutes</translation>
    </message>
    <message>
        <source>Fields that must match</source>
        <translation>Champs qui doivent correspondre</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Any of them</source>
        <translation>L’un d’eux</translation>
    </message>
    <message>
        <source>An alert joins when it matches</source>
        <translation>Une alerte rejoint l’incident si correspondent</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Until the incident is resolved</source>
        <translation>Jusqu’à la résolution de l’incident</translation>
    </message>
    <message>
        <source>As PagerDuty recommends</source>
        <translation>Selon PagerDuty</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24&#xa0;heures</translation>
    </message>
    <message>
        <source>1 to 1440 minutes. Each new alert extends the window, up to 24 hours.</source>
        <translation>1 à 1440&#xa0;minutes. Chaque nouvelle alerte prolonge la fenêtre, jusqu’à 24&#xa0;heures.</translation>
    </message>
    <message>
        <source>5 to 60 minutes. Each new alert extends the window, up to 24 hours.</source>
        <translation>5 à 60&#xa0;minutes. Chaque nouvelle alerte prolonge la fenêtre, jusqu’à 24&#xa0;heures.</translation>
    </message>
    <message>
        <source>Up to five, separated by commas. Left empty: summary.</source>
        <translation>Cinq au plus, séparés par des virgules. Laissé vide&#xa0;: summary.</translation>
    </message>
    <message>
        <source>Separated by commas: summary, source, severity, component, group, class or custom_details.name.</source>
        <translation>Séparés par des virgules&#xa0;: summary, source, severity, component, group, class ou custom_details.nom.</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::InfoSheet</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::IntegrationDetails</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Choose an integration to see what uses it and what it feeds.</source>
        <translation>Choisissez une intégration pour voir ce qui l’utilise et ce qu’elle alimente.</translation>
    </message>
    <message>
        <source>Edit in Uptrends</source>
        <translation>Modifier dans Uptrends</translation>
    </message>
    <message>
        <source>Send test message</source>
        <translation>Envoyer un message test</translation>
    </message>
    <message>
        <source>Mute…</source>
        <translation>Mettre en sourdine…</translation>
    </message>
    <message>
        <source>Unmute…</source>
        <translation>Lever la sourdine…</translation>
    </message>
    <message>
        <source>Not all alert definitions have been read: there may be more levels that use it.</source>
        <translation>Toutes les définitions d’alerte n’ont pas été lues&#xa0;: d’autres niveaux l’utilisent peut-être.</translation>
    </message>
    <message>
        <source>No escalation level uses it, so Uptrends sends nothing through it.</source>
        <translation>Aucun niveau d’escalade ne l’utilise&#xa0;: Uptrends n’envoie donc rien par elle.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation>Alimente</translation>
    </message>
    <message>
        <source>Last proven</source>
        <translation>Dernière preuve</translation>
    </message>
    <message>
        <source>Never from here</source>
        <translation>Jamais depuis ici</translation>
    </message>
    <message>
        <source>%1 – not there any more</source>
        <translation>%1 – n’existe plus</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>service, its status</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Learnt in the set-up, %1.</source>
        <translation>Appris lors de la configuration, %1.</translation>
    </message>
    <message>
        <source>Learnt by a test of the whole path, %1.</source>
        <translation>Appris par un test du trajet complet, %1.</translation>
    </message>
    <message>
        <source>Unknown: Uptrends does not tell.</source>
        <translation>Inconnu&#xa0;: Uptrends ne le dit pas.</translation>
    </message>
    <message>
        <source>Find out again…</source>
        <translation>Vérifier à nouveau…</translation>
    </message>
    <message>
        <source>Find out…</source>
        <translation>Découvrir…</translation>
    </message>
    <message>
        <source>Paused at PagerDuty</source>
        <translation>En pause dans PagerDuty</translation>
    </message>
    <message>
        <source>End now…</source>
        <translation>Terminer…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::IntegrationList</name>
    <message>
        <source>Integrations</source>
        <translation>Intégrations</translation>
    </message>
    <message>
        <source>Search integrations</source>
        <translation>Chercher des intégrations</translation>
    </message>
    <message numerus="yes">
        <source>Search %n integrations</source>
        <translation>
            <numerusform>Chercher dans %n intégration</numerusform>
            <numerusform>Chercher dans %n intégrations</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the integrations</source>
        <translation>Lecture des intégrations</translation>
    </message>
    <message>
        <source>And which escalation levels use them.</source>
        <translation>Et des niveaux d’escalade qui les utilisent.</translation>
    </message>
    <message>
        <source>No integration matches</source>
        <translation>Aucune intégration ne correspond</translation>
    </message>
    <message>
        <source>Search by name, type, service or alert definition.</source>
        <translation>Cherchez par nom, type, service ou définition d’alerte.</translation>
    </message>
    <message>
        <source>The integrations could not be read</source>
        <translation>Les intégrations n’ont pas pu être lues</translation>
    </message>
    <message>
        <source>No integration to see</source>
        <translation>Aucune intégration visible</translation>
    </message>
    <message>
        <source>There is none, or the API user&apos;s operator lacks the right to use them. The set-up makes one for PagerDuty.</source>
        <translation>Il n’y en a aucune, ou l’opérateur de l’utilisateur API n’a pas le droit de les utiliser. La configuration en crée une pour PagerDuty.</translation>
    </message>
    <message>
        <source>Reading what uses them: %1 of about %2 requests</source>
        <translation>Lecture de ce qui les utilise&#xa0;: requête %1 sur environ %2</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::IntegrationPage</name>
    <message>
        <source>In Uptrends</source>
        <translation>Dans Uptrends</translation>
    </message>
    <message>
        <source>Go on in your browser</source>
        <translation>Continuez dans votre navigateur</translation>
    </message>
    <message>
        <source>Alertbridge cannot see that page. It watches your Uptrends account and goes on by itself when the new integration is saved.</source>
        <translation>Alertbridge ne voit pas cette page. Il surveille votre compte Uptrends et continue automatiquement une fois la nouvelle intégration enregistrée.</translation>
    </message>
    <message>
        <source>Use an integration that exists</source>
        <translation>Utiliser une intégration existante</translation>
    </message>
    <message>
        <source>PagerDuty integrations in Uptrends</source>
        <translation>Intégrations PagerDuty dans Uptrends</translation>
    </message>
    <message>
        <source>Use this integration</source>
        <translation>Utiliser cette intégration</translation>
    </message>
    <message>
        <source>Make a new one</source>
        <translation>En créer une nouvelle</translation>
    </message>
    <message>
        <source>The integration is there</source>
        <translation>L’intégration est là</translation>
    </message>
    <message>
        <source>Choose another integration</source>
        <translation>Choisir une autre intégration</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Goes on by itself when the integration is saved in Uptrends.</source>
        <translation>Continue automatiquement une fois l’intégration enregistrée dans Uptrends.</translation>
    </message>
    <message>
        <source>I have an integration already</source>
        <translation>J’ai déjà une intégration</translation>
    </message>
    <message>
        <source>Sign in to Uptrends</source>
        <translation>Se connecter à Uptrends</translation>
    </message>
    <message>
        <source>Add an integration, choose PagerDuty, press “Alert with PagerDuty”</source>
        <translation>Ajouter une intégration, choisir PagerDuty, cliquer sur «&#xa0;Alert with PagerDuty&#xa0;»</translation>
    </message>
    <message>
        <source>Sign in to PagerDuty</source>
        <translation>Se connecter à PagerDuty</translation>
    </message>
    <message>
        <source>Select the services</source>
        <translation>Sélectionner les services</translation>
    </message>
    <message>
        <source>Press “Connect”</source>
        <translation>Cliquer sur «&#xa0;Connect&#xa0;»</translation>
    </message>
    <message>
        <source>Back in Uptrends</source>
        <translation>Retour dans Uptrends</translation>
    </message>
    <message>
        <source>Name it and press “Save”</source>
        <translation>La nommer et cliquer sur «&#xa0;Save (Enregistrer)&#xa0;»</translation>
    </message>
    <message>
        <source>With the operator login you use in the browser.</source>
        <translation>Avec vos identifiants d’opérateur habituels.</translation>
    </message>
    <message>
        <source>Single sign-on refused here? Use your browser.</source>
        <translation>Authentification unique refusée ici&#x202f;? Utilisez votre navigateur.</translation>
    </message>
    <message>
        <source>Those from step 1, or others.</source>
        <translation>Ceux de l’étape 1, ou d’autres.</translation>
    </message>
    <message>
        <source>The button is at the bottom left of the page.</source>
        <translation>Le bouton est en bas à gauche de la page.</translation>
    </message>
    <message>
        <source>Do these in your browser. Alertbridge sees the last one happen.</source>
        <translation>À faire dans votre navigateur. Alertbridge voit la dernière étape s’accomplir.</translation>
    </message>
    <message>
        <source>Alertbridge keeps looking. %1</source>
        <translation>Alertbridge continue de chercher. %1</translation>
    </message>
    <message>
        <source>Reading the integrations that exist…</source>
        <translation>Lecture des intégrations existantes…</translation>
    </message>
    <message numerus="yes">
        <source>Waiting for the new integration… last looked %n s ago.</source>
        <translation>
            <numerusform>En attente de la nouvelle intégration… dernière lecture il y a %n&#xa0;s.</numerusform>
            <numerusform>En attente de la nouvelle intégration… dernière lecture il y a %n&#xa0;s.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your API user sees no PagerDuty integration. One that exists may need the right “Use integration” for this operator.</source>
        <translation>Votre utilisateur API ne voit aucune intégration PagerDuty. S’il en existe une, il faut peut-être le droit «&#xa0;Utiliser l’intégration&#xa0;» pour cet opérateur.</translation>
    </message>
    <message>
        <source>These PagerDuty integrations are in your Uptrends account.</source>
        <translation>Voici les intégrations PagerDuty de votre compte Uptrends.</translation>
    </message>
    <message>
        <source>Uptrends saved it, and it was read back from your account.</source>
        <translation>Uptrends l’a enregistrée, et elle a été relue dans votre compte.</translation>
    </message>
    <message>
        <source>This one existed before this set-up.</source>
        <translation>Elle existait avant cette configuration.</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>Intégration</translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation>Alimente</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>Trouvée par</translation>
    </message>
    <message>
        <source>Watching your Uptrends account</source>
        <translation>Surveillance de votre compte Uptrends</translation>
    </message>
    <message>
        <source>Your choice</source>
        <translation>Votre choix</translation>
    </message>
    <message>
        <source>Which PagerDuty services it feeds cannot be read from Uptrends. A test message will show it.</source>
        <translation>Uptrends n’indique pas quels services PagerDuty elle alimente. Un message test le montrera.</translation>
    </message>
    <message>
        <source>No PagerDuty integration was found</source>
        <translation>Aucune intégration PagerDuty n’a été trouvée</translation>
    </message>
    <message>
        <source>Do these in Uptrends’ page. Each is ticked as it is seen.</source>
        <translation>Dans la page d’Uptrends. Chaque étape se coche dès qu’elle est vue.</translation>
    </message>
    <message>
        <source>Show the current step</source>
        <translation>Afficher l’étape en cours</translation>
    </message>
    <message>
        <source>Show all steps</source>
        <translation>Afficher toutes les étapes</translation>
    </message>
    <message>
        <source>Several new integrations appeared. Select the one made for this set-up.</source>
        <translation>Plusieurs nouvelles intégrations sont apparues. Sélectionnez celle créée pour cette configuration.</translation>
    </message>
    <message>
        <source>Which integration is it?</source>
        <translation>De quelle intégration s’agit-il&#x202f;?</translation>
    </message>
    <message>
        <source>Sign in to Uptrends.</source>
        <translation>Connectez-vous à Uptrends.</translation>
    </message>
    <message>
        <source>In the menu, choose Alerting, then the + beside Integrations, then PagerDuty.</source>
        <translation>Dans le menu, choisissez Alerte, puis le + à côté d’Intégrations, puis PagerDuty.</translation>
    </message>
    <message>
        <source>Press Alert with PagerDuty and sign in to PagerDuty.</source>
        <translation>Cliquez sur Alert with PagerDuty et connectez-vous à PagerDuty.</translation>
    </message>
    <message>
        <source>Select the services and press Connect.</source>
        <translation>Sélectionnez les services et cliquez sur Connect.</translation>
    </message>
    <message>
        <source>Back in Uptrends, give the integration a name and press Save.</source>
        <translation>De retour dans Uptrends, donnez un nom à l’intégration et cliquez sur Save (Enregistrer).</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::IntegrationRows</name>
    <message>
        <source>Nowhere</source>
        <translation>Nulle part</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Pas encore lu</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
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
        <translation>Jamais prouvée</translation>
    </message>
    <message>
        <source>Proven %1</source>
        <translation>Prouvée le %1</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>Intégration</translation>
    </message>
    <message>
        <source>Used on</source>
        <translation>Utilisée sur</translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation>Alimente</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Sourdine</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::IntegrationsView</name>
    <message>
        <source>Integrations</source>
        <translation>Intégrations</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>What Uptrends alerts through, and which escalation levels use it.</source>
        <translation>Ce par quoi Uptrends alerte, et quels niveaux d’escalade l’utilisent.</translation>
    </message>
    <message>
        <source>Unmute…</source>
        <translation>Lever la sourdine…</translation>
    </message>
    <message>
        <source>Show the first</source>
        <translation>Afficher la première</translation>
    </message>
    <message>
        <source>Unmute “%1”?</source>
        <translation>Lever la sourdine de «&#xa0;%1&#xa0;»&#x202f;?</translation>
    </message>
    <message>
        <source>It is switched on again exactly where it was switched off from here.</source>
        <translation>Elle est réactivée exactement là où elle a été désactivée depuis ici.</translation>
    </message>
    <message numerus="yes">
        <source>Switch on on %n levels</source>
        <translation>
            <numerusform>Réactiver sur %n niveau</numerusform>
            <numerusform>Réactiver sur %n niveaux</numerusform>
        </translation>
    </message>
    <message>
        <source>End the pause now?</source>
        <translation>Terminer la pause maintenant&#x202f;?</translation>
    </message>
    <message>
        <source>The maintenance window at PagerDuty ends, and incidents open again.</source>
        <translation>La fenêtre de maintenance dans PagerDuty se termine, et des incidents s’ouvrent à nouveau.</translation>
    </message>
    <message>
        <source>End now</source>
        <translation>Terminer maintenant</translation>
    </message>
    <message>
        <source>“%1” in Uptrends</source>
        <translation>«&#xa0;%1&#xa0;» dans Uptrends</translation>
    </message>
    <message>
        <source>Rename it, choose its services, test, deactivate or delete it: only Uptrends&apos; own page can. Press Done to read again.</source>
        <translation>La renommer, choisir ses services, la tester, la désactiver ou la supprimer&#xa0;: seule la page d’Uptrends le permet. Cliquez sur Terminé pour relire.</translation>
    </message>
    <message>
        <source>Edit “%1” in your browser</source>
        <translation>Modifier «&#xa0;%1&#xa0;» dans votre navigateur</translation>
    </message>
    <message>
        <source>Sign in to Uptrends there. What you change is read when you press Done.</source>
        <translation>Connectez-vous là-bas à Uptrends. Vos modifications sont lues quand vous cliquez sur Terminé.</translation>
    </message>
    <message>
        <source>Open Alerting &gt; Integrations.</source>
        <translation>Ouvrez Alerte &gt; Intégrations.</translation>
    </message>
    <message>
        <source>Choose “%1” and change what you want.</source>
        <translation>Choisissez «&#xa0;%1&#xa0;» et modifiez ce que vous voulez.</translation>
    </message>
    <message>
        <source>Press Save there, then Done here.</source>
        <translation>Cliquez là-bas sur Save (Enregistrer), puis ici sur Terminé.</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::LevelForm</name>
    <message>
        <source>Generate an alert when</source>
        <translation>Générer une alerte quand</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>By number of errors</source>
        <translation>Selon le nombre d’erreurs</translation>
    </message>
    <message>
        <source>By how long an error lasts</source>
        <translation>Selon la durée d’une erreur</translation>
    </message>
    <message>
        <source>Number of errors</source>
        <translation>Nombre d’erreurs</translation>
    </message>
    <message>
        <source>Minutes that an error lasts</source>
        <translation>Durée d’une erreur en minutes</translation>
    </message>
    <message>
        <source>Maximum of reminder alerts</source>
        <translation>Nombre maximum de rappels d’alerte</translation>
    </message>
    <message>
        <source>Minutes between reminder alerts</source>
        <translation>Minutes entre les rappels d’alerte</translation>
    </message>
    <message>
        <source>%1 or more errors have occurred</source>
        <translation>%1 erreur(s) ou plus se sont produites</translation>
    </message>
    <message>
        <source>error occurs for more than %1 minutes</source>
        <translation>une erreur dure plus de %1 minutes</translation>
    </message>
    <message>
        <source>Send a maximum of %1 reminder alerts, every %2 minutes</source>
        <translation>Envoyer un maximum de %1 rappels d’alerte toutes les %2 minutes</translation>
    </message>
    <message>
        <source>Only confirmed errors count.</source>
        <translation>Seules les erreurs confirmées comptent.</translation>
    </message>
    <message>
        <source>0 switches reminders off. They do not change a PagerDuty incident.</source>
        <translation>0 désactive les rappels. Ils ne changent rien à un incident PagerDuty.</translation>
    </message>
    <message>
        <source>Alerting by integrations</source>
        <translation>Alertes par intégrations</translation>
    </message>
    <message>
        <source>Custom message</source>
        <translation>Message personnalisé</translation>
    </message>
    <message>
        <source>Arrives in PagerDuty under Custom details › Message.</source>
        <translation>Arrive dans PagerDuty sous Custom details&#xa0;› Message.</translation>
    </message>
    <message>
        <source>Traceroute</source>
        <translation>Traceroute</translation>
    </message>
    <message>
        <source>Goes with alerts by e-mail only.</source>
        <translation>N’accompagne que les alertes par e-mail.</translation>
    </message>
    <message>
        <source>Groups and operators</source>
        <translation>Groupes et opérateurs</translation>
    </message>
    <message>
        <source>Alerts go to operators that are active and on duty.</source>
        <translation>Les alertes vont aux opérateurs actifs et en service.</translation>
    </message>
    <message>
        <source>Another condition, which Uptrends does not name</source>
        <translation>Une autre condition, qu’Uptrends ne nomme pas</translation>
    </message>
    <message>
        <source>Another condition: %1</source>
        <translation>Autre condition&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::LevelRows</name>
    <message>
        <source>switched off</source>
        <translation>désactivée</translation>
    </message>
    <message>
        <source>switched off · %1</source>
        <translation>désactivée · %1</translation>
    </message>
    <message>
        <source>OK alerts</source>
        <translation>Alertes OK</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Rappels</translation>
    </message>
    <message>
        <source>The OK alert is what closes the PagerDuty incident.</source>
        <translation>C’est l’alerte OK qui ferme l’incident PagerDuty.</translation>
    </message>
    <message>
        <source>A reminder does not change a PagerDuty incident.</source>
        <translation>Un rappel ne change rien à un incident PagerDuty.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::LevelTreeView</name>
    <message>
        <source>Search alert definitions</source>
        <translation>Chercher des définitions d’alerte</translation>
    </message>
    <message>
        <source>Alert definitions and escalation levels</source>
        <translation>Définitions d’alerte et niveaux d’escalade</translation>
    </message>
    <message>
        <source>Reading the levels, %1 of %2</source>
        <translation>Lecture des niveaux, %1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>Search %n definitions</source>
        <translation>
            <numerusform>Chercher dans %n définition</numerusform>
            <numerusform>Chercher dans %n définitions</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the alert definitions</source>
        <translation>Lecture des définitions d’alerte</translation>
    </message>
    <message>
        <source>One question for each level, four at a time.</source>
        <translation>Une requête par niveau, quatre à la fois.</translation>
    </message>
    <message>
        <source>No alert definition matches</source>
        <translation>Aucune définition d’alerte ne correspond</translation>
    </message>
    <message>
        <source>Search by the name of the definition.</source>
        <translation>Cherchez par le nom de la définition.</translation>
    </message>
    <message>
        <source>The alert definitions could not be read</source>
        <translation>Les définitions d’alerte n’ont pas pu être lues</translation>
    </message>
    <message>
        <source>No alert definition in this account</source>
        <translation>Aucune définition d’alerte dans ce compte</translation>
    </message>
    <message>
        <source>Your API user may lack the right to see them, or none has been made in Uptrends yet.</source>
        <translation>Votre utilisateur API n’a peut-être pas le droit de les voir, ou aucune n’existe encore dans Uptrends.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Actualiser</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::LevelUseRows</name>
    <message>
        <source>Switched off here</source>
        <translation>Désactivée ici</translation>
    </message>
    <message>
        <source>Definition off</source>
        <translation>Définition inactive</translation>
    </message>
    <message>
        <source>Level off</source>
        <translation>Niveau inactif</translation>
    </message>
    <message>
        <source>Level active</source>
        <translation>Niveau actif</translation>
    </message>
    <message>
        <source>Set %1</source>
        <translation>Définies le %1</translation>
    </message>
    <message>
        <source>Set %1 by %2</source>
        <translation>Définies le %1 par %2</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Uptrends does not tell</source>
        <translation>Uptrends ne le dit pas</translation>
    </message>
    <message>
        <source>Alert definition</source>
        <translation>Définition d’alerte</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>Levels that use the integration</source>
        <translation>Niveaux qui utilisent l’intégration</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::LevelsPage</name>
    <message>
        <source>An integration does nothing by itself: tick the escalation levels that should alert through it.</source>
        <translation>Une intégration ne fait rien à elle seule&#xa0;: cochez les niveaux d’escalade qui doivent alerter par elle.</translation>
    </message>
    <message>
        <source>Changes applied</source>
        <translation>Modifications appliquées</translation>
    </message>
    <message>
        <source>When should the integration be used?</source>
        <translation>Quand faut-il utiliser l’intégration&#x202f;?</translation>
    </message>
    <message>
        <source>When should “%1” be used?</source>
        <translation>Quand faut-il utiliser «&#xa0;%1&#xa0;»&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>Review %n change(s)</source>
        <translation>
            <numerusform>Vérifier %n modification</numerusform>
            <numerusform>Vérifier %n modifications</numerusform>
        </translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>The levels are still being read.</source>
        <translation>Les niveaux sont en cours de lecture.</translation>
    </message>
    <message>
        <source>Tick at least one level.</source>
        <translation>Cochez au moins un niveau.</translation>
    </message>
    <message>
        <source>The changes are being applied.</source>
        <translation>Les modifications sont en cours d’application.</translation>
    </message>
    <message>
        <source>Stop after this one</source>
        <translation>Arrêter après celle-ci</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Poursuivre</translation>
    </message>
    <message>
        <source>Try the failed ones again</source>
        <translation>Réessayer les échecs</translation>
    </message>
    <message>
        <source>Nothing is attached yet.</source>
        <translation>Rien n’est encore rattaché.</translation>
    </message>
    <message>
        <source>Review before saving</source>
        <translation>Vérifier avant d’enregistrer</translation>
    </message>
    <message>
        <source>Each line is one change in Uptrends. Levels that have the integration already are left alone.</source>
        <translation>Chaque ligne est une modification dans Uptrends. Les niveaux qui ont déjà l’intégration restent tels quels.</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>%1 of %2 done. Nothing is lost.</source>
        <translation>Fait&#xa0;: %1 sur %2. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>Saved and read back</source>
        <translation>Enregistré et relu</translation>
    </message>
    <message>
        <source>Saved in part</source>
        <translation>Enregistré en partie</translation>
    </message>
    <message>
        <source>%1 of %2 are attached, as Uptrends confirms.</source>
        <translation>Rattachés&#xa0;: %1 sur %2, comme Uptrends le confirme.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) did not go through</source>
        <translation>
            <numerusform>%n modification n’a pas abouti</numerusform>
            <numerusform>%n modifications n’ont pas abouti</numerusform>
        </translation>
    </message>
    <message>
        <source>The reason stands beside each. What was saved stays.</source>
        <translation>La raison figure à côté de chacune. Ce qui a été enregistré reste.</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>%1 of %2. Each change is sent, then read back.</source>
        <translation>%1 sur %2. Chaque modification est envoyée, puis relue.</translation>
    </message>
    <message>
        <source>Nothing was saved</source>
        <translation>Rien n’a été enregistré</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::ListPane</name>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::MainForm</name>
    <message>
        <source>Alert definition</source>
        <translation>Définition d’alerte</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Active</translation>
    </message>
    <message>
        <source>An alert definition that is not active sends nothing.</source>
        <translation>Une définition d’alerte qui n’est pas active n’envoie rien.</translation>
    </message>
    <message>
        <source>Monitors and groups</source>
        <translation>Moniteurs et groupes</translation>
    </message>
    <message>
        <source>Errors of these monitors are alerted by this definition.</source>
        <translation>Cette définition alerte pour les erreurs de ces moniteurs.</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::MainWindow</name>
    <message>
        <source>Set-up</source>
        <translation>Configuration</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>My accounts</source>
        <translation>Mes comptes</translation>
    </message>
    <message>
        <source>My accounts %1</source>
        <translation>Mes comptes %1</translation>
    </message>
    <message>
        <source>Practice account</source>
        <translation>Compte d’entraînement</translation>
    </message>
    <message>
        <source>Something is still being done.</source>
        <translation>Une opération est encore en cours.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Rester</translation>
    </message>
    <message>
        <source>Stop and leave</source>
        <translation>Arrêter et sortir</translation>
    </message>
    <message>
        <source>Uptrends asks you to sign in again.</source>
        <translation>Uptrends vous demande de vous reconnecter.</translation>
    </message>
    <message>
        <source>PagerDuty asks you to sign in again.</source>
        <translation>PagerDuty vous demande de vous reconnecter.</translation>
    </message>
    <message>
        <source>Nothing is lost: afterwards it goes on where it is.</source>
        <translation>Rien n’est perdu&#xa0;: vous reprendrez ensuite au même endroit.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Se reconnecter</translation>
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
        <translation>rien n’est réel</translation>
    </message>
    <message>
        <source>Connect both accounts first.</source>
        <translation>Connectez d’abord les deux comptes.</translation>
    </message>
    <message>
        <source>%1 – Alertbridge</source>
        <translation>%1 – Alertbridge</translation>
    </message>
    <message>
        <source>The practice services ended.</source>
        <translation>Les services d’entraînement se sont arrêtés.</translation>
    </message>
    <message>
        <source>What was made in them is gone. Your own accounts are not affected.</source>
        <translation>Ce qui y a été créé a disparu. Vos propres comptes ne sont pas concernés.</translation>
    </message>
    <message>
        <source>Start them again</source>
        <translation>Les relancer</translation>
    </message>
    <message>
        <source>No keychain could be used.</source>
        <translation>Aucun trousseau n’est utilisable.</translation>
    </message>
    <message>
        <source>Tokens and passwords are kept for this run only; nothing is written to disk.</source>
        <translation>Les jetons et mots de passe ne sont gardés que pour cette session&#x202f;; rien n’est écrit sur le disque.</translation>
    </message>
    <message>
        <source>The saved profiles could not be read.</source>
        <translation>Les profils enregistrés n’ont pas pu être lus.</translation>
    </message>
    <message>
        <source>The file was set aside as %1. Your accounts at PagerDuty and Uptrends are not affected: connect them again.</source>
        <translation>Le fichier a été mis de côté sous %1. Vos comptes PagerDuty et Uptrends ne sont pas concernés&#xa0;: connectez-les à nouveau.</translation>
    </message>
    <message>
        <source>The saved profiles are of a newer version of Alertbridge.</source>
        <translation>Les profils enregistrés proviennent d’une version plus récente d’Alertbridge.</translation>
    </message>
    <message>
        <source>They are left as they are; nothing is saved in this run. Use the newer version.</source>
        <translation>Ils restent tels quels&#x202f;; rien n’est enregistré dans cette session. Utilisez la version plus récente.</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Arrêter et fermer</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Integrations</source>
        <translation>Intégrations</translation>
    </message>
    <message>
        <source>Alert definitions</source>
        <translation>Définitions d’alerte</translation>
    </message>
    <message>
        <source>Delivery tests</source>
        <translation>Tests de transmission</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>lecture seule</translation>
    </message>
    <message>
        <source>This profile is open in another Alertbridge window.</source>
        <translation>Ce profil est ouvert dans une autre fenêtre d’Alertbridge.</translation>
    </message>
    <message>
        <source>This profile is read-only. The switch is in Accounts.</source>
        <translation>Ce profil est en lecture seule. Le réglage se trouve sous Comptes.</translation>
    </message>
    <message>
        <source>Here everything can be looked at and nothing is changed. Close the other window to work in this one.</source>
        <translation>Ici, tout peut être consulté et rien n’est modifié. Fermez l’autre fenêtre pour travailler dans celle-ci.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>The record of changes is of a newer version of Alertbridge.</source>
        <translation>Le relevé des modifications provient d’une version plus récente d’Alertbridge.</translation>
    </message>
    <message>
        <source>It is left as it is. Changes could not be noted in it first, so here everything can be looked at and nothing is changed. Use the newer version.</source>
        <translation>Il reste tel quel. Les modifications ne pourraient pas y être consignées d’abord : ici, tout peut être consulté et rien n’est modifié. Utilisez la version plus récente.</translation>
    </message>
    <message>
        <source>What was begun is finished, the rest is left as it is. A test message is taken back.</source>
        <translation>Ce qui est commencé sera terminé, le reste demeure tel quel. Un message test est annulé.</translation>
    </message>
    <message>
        <source>You can go on another time: the set-up remembers where it was.</source>
        <translation>Vous pourrez poursuivre plus tard&#xa0;: la configuration retient où elle en était.</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::MemberBox</name>
    <message>
        <source>Add or remove…</source>
        <translation>Ajouter ou retirer…</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>No monitor or group yet.</source>
        <translation>Pas encore de moniteur ni de groupe.</translation>
    </message>
    <message>
        <source>No operator or group.</source>
        <translation>Aucun opérateur ni groupe.</translation>
    </message>
    <message>
        <source>Monitors and groups</source>
        <translation>Moniteurs et groupes</translation>
    </message>
    <message>
        <source>Groups and operators</source>
        <translation>Groupes et opérateurs</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::MuteSheet</name>
    <message>
        <source>Mute the integration</source>
        <translation>Mettre l’intégration en sourdine</translation>
    </message>
    <message>
        <source>Mute “%1”?</source>
        <translation>Mettre «&#xa0;%1&#xa0;» en sourdine&#x202f;?</translation>
    </message>
    <message>
        <source>Uptrends&apos; own Active switch of the integration is only in its web page. From here there are two ways.</source>
        <translation>Le réglage «&#xa0;Actif&#xa0;» de l’intégration n’existe que dans la page web d’Uptrends. D’ici, il y a deux façons.</translation>
    </message>
    <message>
        <source>Pause its services</source>
        <translation>Pause des services</translation>
    </message>
    <message>
        <source>Switch it off on its levels</source>
        <translation>Désactivation par niveau</translation>
    </message>
    <message>
        <source>How to mute</source>
        <translation>Façon de mettre en sourdine</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Which services it feeds is not known yet</source>
        <translation>On ne sait pas encore quels services elle alimente</translation>
    </message>
    <message>
        <source>Uptrends does not tell. A test of the whole path finds out, and then they can be paused from here.</source>
        <translation>Uptrends ne le dit pas. Un test du trajet complet le découvre&#x202f;; ils peuvent ensuite être mis en pause d’ici.</translation>
    </message>
    <message>
        <source>Find out…</source>
        <translation>Découvrir…</translation>
    </message>
    <message>
        <source>A maintenance window at PagerDuty: no incident opens on %1 meanwhile, whatever sends it. It ends by itself.</source>
        <translation>Une fenêtre de maintenance dans PagerDuty&#xa0;: d’ici sa fin, aucun incident ne s’ouvre sur %1, quelle qu’en soit l’origine. Elle se termine d’elle-même.</translation>
    </message>
    <message>
        <source>PagerDuty wants to know who asks</source>
        <translation>PagerDuty veut savoir qui le demande</translation>
    </message>
    <message>
        <source>The token belongs to an account, not to a person. Enter the e-mail address of a PagerDuty user in Accounts first.</source>
        <translation>Le jeton appartient à un compte, pas à une personne. Saisissez d’abord l’adresse e-mail d’un utilisateur PagerDuty sous Comptes.</translation>
    </message>
    <message>
        <source>For an hour</source>
        <translation>Une heure</translation>
    </message>
    <message>
        <source>Until another time</source>
        <translation>Autre moment</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>Pour combien de temps</translation>
    </message>
    <message>
        <source>Ends at</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>In the time of this computer.</source>
        <translation>À l’heure de cet ordinateur.</translation>
    </message>
    <message>
        <source>It is attached to no level that could be switched off.</source>
        <translation>Elle n’est rattachée à aucun niveau où elle pourrait être désactivée.</translation>
    </message>
    <message>
        <source>Uptrends sends nothing through it from these levels until you unmute it. This does not end by itself. Other integrations and operators of the levels are still alerted.</source>
        <translation>Uptrends n’envoie plus rien par elle depuis ces niveaux tant que vous ne levez pas la sourdine. Cela ne se termine pas de soi-même. Les autres intégrations et les opérateurs des niveaux restent alertés.</translation>
    </message>
    <message>
        <source>What is switched off</source>
        <translation>Ce qui est désactivé</translation>
    </message>
    <message>
        <source>Unmute switches it on again exactly there. Uptrends does not tell which of them are off already; those this app knows of are left alone.</source>
        <translation>En levant la sourdine, vous la réactivez exactement aux mêmes endroits. Uptrends ne dit pas lesquels sont déjà désactivés&#x202f;; ceux que cette application connaît restent tels quels.</translation>
    </message>
    <message>
        <source>None of the services it feeds is there any more</source>
        <translation>Aucun des services qu’elle alimente n’existe plus</translation>
    </message>
    <message>
        <source>The end has to lie ahead</source>
        <translation>La fin doit se situer dans le futur</translation>
    </message>
    <message>
        <source>The end has to lie ahead.</source>
        <translation>La fin doit se situer dans le futur.</translation>
    </message>
    <message>
        <source>Ends %1.</source>
        <translation>Fin&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Pause until %1</source>
        <translation>Pause (fin&#xa0;: %1)</translation>
    </message>
    <message numerus="yes">
        <source>Switch off on %n levels</source>
        <translation>
            <numerusform>Désactiver sur %n niveau</numerusform>
            <numerusform>Désactiver sur %n niveaux</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to switch off</source>
        <translation>Il n’y a rien à désactiver</translation>
    </message>
    <message>
        <source>“%1” muted from Alertbridge</source>
        <translation>«&#xa0;%1&#xa0;» mise en sourdine depuis Alertbridge</translation>
    </message>
    <message>
        <source>Until tomorrow, %1</source>
        <comment>a time</comment>
        <translation>Jusqu’à demain, %1</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::NavigationBar</name>
    <message>
        <source>Sections</source>
        <translation>Sections</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::NetworkSheet</name>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>How PagerDuty and Uptrends are reached, for every profile and for pages shown here.</source>
        <translation>Comment PagerDuty et Uptrends sont joints, pour tous les profils et pour les pages affichées ici.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Additional certificate authorities</source>
        <translation>Autorités de certification supplémentaires</translation>
    </message>
    <message>
        <source>For networks that look into secure connections. What they issue is trusted as if it came from PagerDuty or Uptrends: add only what you got from who runs your network.</source>
        <translation>Pour les réseaux qui inspectent les connexions sécurisées. Ce qu’elles émettent est jugé fiable comme si cela venait de PagerDuty ou d’Uptrends&#xa0;: n’ajoutez que ce que vous avez reçu de la personne qui gère votre réseau.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>It is used for this run. %1</source>
        <translation>C’est utilisé pour cette session. %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::Notice</name>
    <message>
        <source>Dismiss</source>
        <translation>Masquer</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::OpenIncidents</name>
    <message>
        <source>Opened %1 by a delivery test. PagerDuty treats it as a real problem until it is resolved.</source>
        <translation>Ouvert le %1 par un test de transmission. PagerDuty le traite comme un vrai problème jusqu’à sa résolution.</translation>
    </message>
    <message>
        <source>It was not read back as resolved.</source>
        <translation>Il n’a pas été relu comme résolu.</translation>
    </message>
    <message>
        <source>Send OK</source>
        <translation>Envoyer OK</translation>
    </message>
    <message>
        <source>Resolve the incident now</source>
        <translation>Résoudre l’incident maintenant</translation>
    </message>
    <message>
        <source>Open in PagerDuty</source>
        <translation>Ouvrir dans PagerDuty</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::PageHeader</name>
    <message>
        <source>Back to %1</source>
        <translation>Retour à %1</translation>
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
        <translation>Comment connecter PagerDuty</translation>
    </message>
    <message>
        <source>Sign in here</source>
        <translation>Se connecter ici</translation>
    </message>
    <message>
        <source>Use my browser</source>
        <translation>Mon navigateur</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>Jeton API</translation>
    </message>
    <message>
        <source>The web view is not installed. Use your browser or an API token.</source>
        <translation>La vue web n’est pas installée. Utilisez votre navigateur ou un jeton API.</translation>
    </message>
    <message>
        <source>Client ID of your PagerDuty app</source>
        <translation>ID client de votre application PagerDuty</translation>
    </message>
    <message>
        <source>Alertbridge ships without one: your organisation registers its own.</source>
        <translation>Alertbridge est livré sans&#xa0;: votre organisation enregistre le sien.</translation>
    </message>
    <message>
        <source>How to get a client ID</source>
        <translation>Comment obtenir un ID client</translation>
    </message>
    <message>
        <source>name@example.com</source>
        <translation>nom@example.com</translation>
    </message>
    <message>
        <source>From e-mail</source>
        <translation>E-mail From</translation>
    </message>
    <message>
        <source>For a token of the whole account: a user in whose name incidents are changed.</source>
        <translation>Pour un jeton de tout le compte&#xa0;: un utilisateur au nom duquel les incidents sont modifiés.</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Tester la connexion</translation>
    </message>
    <message>
        <source>Open the page again</source>
        <translation>Rouvrir la page</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Se déconnecter</translation>
    </message>
    <message>
        <source>PagerDuty&apos;s own page opens in this window. Your password goes to PagerDuty alone.</source>
        <translation>La page de PagerDuty s’ouvre dans cette fenêtre. Votre mot de passe ne va qu’à PagerDuty.</translation>
    </message>
    <message>
        <source>PagerDuty&apos;s page opens in your browser, with your single sign-on and passkeys.</source>
        <translation>La page de PagerDuty s’ouvre dans votre navigateur, avec votre authentification unique et vos clés d’accès.</translation>
    </message>
    <message>
        <source>Open my browser</source>
        <translation>Ouvrir mon navigateur</translation>
    </message>
    <message>
        <source>A user token is best: in PagerDuty, My Profile › User Settings › Create API User Token.</source>
        <translation>Le mieux est un jeton d’utilisateur&#xa0;: dans PagerDuty, My Profile&#xa0;› User Settings&#xa0;› Create API User Token.</translation>
    </message>
    <message>
        <source>Kept; paste another to replace it</source>
        <translation>Conservé&#x202f;; collez-en un autre pour le remplacer</translation>
    </message>
    <message>
        <source>PagerDuty shows it once, when it is made.</source>
        <translation>PagerDuty l’affiche une seule fois, à sa création.</translation>
    </message>
    <message>
        <source>Signed in as</source>
        <translation>Connecté en tant que</translation>
    </message>
    <message>
        <source>The whole account (no user)</source>
        <translation>Le compte entier (aucun utilisateur)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, e-mail</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
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
        <translation>%1, détectée automatiquement</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Droits</translation>
    </message>
    <message>
        <source>Those of the token</source>
        <translation>Ceux du jeton</translation>
    </message>
    <message>
        <source>Your role may be too small for the set-up.</source>
        <translation>Votre rôle ne suffit peut-être pas pour la configuration.</translation>
    </message>
    <message>
        <source>%1 can look but not create services. A role in a team may give more; if PagerDuty refuses, sign in as a Manager, Admin or Account Owner.</source>
        <translation>%1 peut consulter les services mais pas en créer. Un rôle dans une équipe peut donner davantage&#x202f;; si PagerDuty refuse, connectez-vous comme Manager, Admin ou Account Owner.</translation>
    </message>
    <message>
        <source>A From e-mail is missing.</source>
        <translation>Il manque un e-mail From.</translation>
    </message>
    <message>
        <source>This token belongs to the account, not to a user. To resolve test incidents, give the e-mail of a user of this account.</source>
        <translation>Ce jeton appartient au compte, pas à un utilisateur. Pour résoudre les incidents de test, indiquez l’e-mail d’un utilisateur de ce compte.</translation>
    </message>
    <message>
        <source>Enter the client ID of your PagerDuty app, or use an API token.</source>
        <translation>Saisissez l’ID client de votre application PagerDuty, ou utilisez un jeton API.</translation>
    </message>
    <message>
        <source>This is not a client ID: those have 32 digits and letters in five groups.</source>
        <translation>Ce n’est pas un ID client&#xa0;: il comporte 32 chiffres et lettres en cinq groupes.</translation>
    </message>
    <message>
        <source>Waiting for you to sign in to PagerDuty in your browser… If PagerDuty shows “Invalid or missing value for redirect_uri parameter”, register the redirect addresses first.</source>
        <translation>En attente de votre connexion à PagerDuty dans votre navigateur… Si PagerDuty affiche «&#xa0;Invalid or missing value for redirect_uri parameter&#xa0;», enregistrez d’abord les adresses de redirection.</translation>
    </message>
    <message>
        <source>Waiting for you to sign in to PagerDuty…</source>
        <translation>En attente de votre connexion à PagerDuty…</translation>
    </message>
    <message>
        <source>Finishing the sign-in…</source>
        <translation>Fin de la connexion…</translation>
    </message>
    <message>
        <source>Asking PagerDuty who you are…</source>
        <translation>PagerDuty vérifie qui vous êtes…</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>host, region</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::PagerDutySignIn</name>
    <message>
        <source>You can close this page.</source>
        <translation>Vous pouvez fermer cette page.</translation>
    </message>
    <message>
        <source>Alertbridge goes on in its own window.</source>
        <translation>Alertbridge continue dans sa propre fenêtre.</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::PasswordField</name>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::PauseNotice</name>
    <message>
        <source>Goes on by itself in 1 second. Nothing is lost.</source>
        <translation>Reprise automatique dans 1&#xa0;seconde. Rien n’est perdu.</translation>
    </message>
    <message numerus="yes">
        <source>Goes on by itself in %n seconds. Nothing is lost.</source>
        <translation>
            <numerusform>Reprise automatique dans %n&#xa0;seconde. Rien n’est perdu.</numerusform>
            <numerusform>Reprise automatique dans %n&#xa0;secondes. Rien n’est perdu.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 asks for a pause.</source>
        <translation>%1 demande une pause.</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::PickerList</name>
    <message>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
    <message numerus="yes">
        <source>Search among %n</source>
        <translation>
            <numerusform>Chercher parmi %n élément</numerusform>
            <numerusform>Chercher parmi %n éléments</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>Search by another part of the name.</source>
        <translation>Cherchez par une autre partie du nom.</translation>
    </message>
    <message>
        <source>There is nothing to choose</source>
        <translation>Il n’y a rien à choisir</translation>
    </message>
    <message>
        <source>Uptrends lists only what the API user may see.</source>
        <translation>Uptrends n’affiche que ce à quoi l’utilisateur API a accès.</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::PolicyEditor</name>
    <message>
        <source>Name of the new policy</source>
        <translation>Nom de la nouvelle politique</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>Ajouter une règle</translation>
    </message>
    <message>
        <source>Repeats if nobody answers</source>
        <translation>Répétitions si personne ne répond</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::PolicyRuleRow</name>
    <message>
        <source>Remove this rule</source>
        <translation>Supprimer cette règle</translation>
    </message>
    <message>
        <source>Add a person or schedule</source>
        <translation>Ajouter une personne ou un planning</translation>
    </message>
    <message>
        <source> minutes</source>
        <translation>&#xa0;minutes</translation>
    </message>
    <message>
        <source>Minutes until the next rule</source>
        <translation>Minutes avant la règle suivante</translation>
    </message>
    <message>
        <source>Then go on after</source>
        <translation>Puis passer à la suite après</translation>
    </message>
    <message>
        <source>First, notify</source>
        <translation>D’abord, prévenir</translation>
    </message>
    <message>
        <source>Rule %1: then notify</source>
        <translation>Règle %1&#xa0;: puis prévenir</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Retirer %1</translation>
    </message>
    <message>
        <source>Press to remove from this rule</source>
        <translation>Cliquez pour retirer de cette règle</translation>
    </message>
    <message>
        <source>Choose a person or schedule</source>
        <translation>Choisir une personne ou un planning</translation>
    </message>
    <message>
        <source>Add another</source>
        <translation>Ajouter encore</translation>
    </message>
    <message>
        <source>%1 (schedule)</source>
        <translation>%1 (planning)</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::ProfileBadge</name>
    <message>
        <source>Account: %1</source>
        <translation>Compte&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::ProfileForm</name>
    <message>
        <source>Name of this profile</source>
        <translation>Nom de ce profil</translation>
    </message>
    <message>
        <source>Both services run on this computer. Nothing is real, nobody is woken.</source>
        <translation>Les deux services tournent sur cet ordinateur. Rien n’est réel, personne n’est réveillé.</translation>
    </message>
    <message>
        <source>As you call this pair of accounts.</source>
        <translation>Comme vous nommez cette paire de comptes.</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Shown wherever this profile is open.</source>
        <translation>Visible partout où ce profil est ouvert.</translation>
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
        <translation>Région PagerDuty</translation>
    </message>
    <message>
        <source>Advanced: addresses</source>
        <translation>Avancé&#xa0;: adresses</translation>
    </message>
    <message>
        <source>Chosen by you. If it is the other one, Test connection finds out.</source>
        <translation>Choisie par vous. Si c’est l’autre, «&#xa0;Tester la connexion&#xa0;» le détecte.</translation>
    </message>
    <message>
        <source>Give the profile a name.</source>
        <translation>Donnez un nom au profil.</translation>
    </message>
    <message>
        <source>Found by itself: the account is in the EU.</source>
        <translation>Détectée automatiquement&#xa0;: le compte est dans l’UE (EU).</translation>
    </message>
    <message>
        <source>Found by itself: the account is in the US.</source>
        <translation>Détectée automatiquement&#xa0;: le compte est aux États-Unis (US).</translation>
    </message>
    <message>
        <source>Not sure? Test connection finds out.</source>
        <translation>Un doute&#x202f;? «&#xa0;Tester la connexion&#xa0;» la détecte.</translation>
    </message>
    <message>
        <source>Read-only: look at everything, change nothing</source>
        <translation>Lecture seule&#xa0;: tout consulter, ne rien modifier</translation>
    </message>
    <message>
        <source>Nothing is created, changed or sent at either service while this is on.</source>
        <translation>Rien n’est créé, modifié ni envoyé auprès des deux services tant que cette option est activée.</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::ProfileStrip</name>
    <message>
        <source>Account: %1</source>
        <translation>Compte&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::ProofPage</name>
    <message>
        <source>What exists now</source>
        <translation>Ce qui existe maintenant</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>A test message is still on its way.</source>
        <translation>Un message test est encore en route.</translation>
    </message>
    <message>
        <source>Opens in your browser</source>
        <translation>S’ouvre dans votre navigateur</translation>
    </message>
    <message>
        <source>PagerDuty service</source>
        <translation>Service PagerDuty</translation>
    </message>
    <message>
        <source>On call now</source>
        <translation>D’astreinte</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Transmission</translation>
    </message>
    <message>
        <source>Proven</source>
        <translation>Prouvée</translation>
    </message>
    <message>
        <source>Not proven yet</source>
        <translation>Pas encore prouvée</translation>
    </message>
    <message>
        <source>Uptrends integration</source>
        <translation>Intégration Uptrends</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Utilisée par</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>levels in definitions</comment>
        <translation>%1 dans %2</translation>
    </message>
    <message>
        <source>Not covered</source>
        <translation>Non couvert</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>Active without this integration: %1. Errors there do not reach PagerDuty by this path.</source>
        <translation>Définitions actives sans cette intégration&#xa0;: %1. Leurs erreurs n’atteignent pas PagerDuty par cette voie.</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::ProxyForm</name>
    <message>
        <source>As this computer</source>
        <translation>Comme cet ordinateur</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
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
        <translation>Hôte</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Reached without the proxy</source>
        <translation>Joints sans le proxy</translation>
    </message>
    <message>
        <source>Names and addresses, with commas. This computer is always reached directly. Pages shown in this window go through the proxy to all other addresses.</source>
        <translation>Noms et adresses, séparés par des virgules. Cet ordinateur est toujours joint directement. Les pages affichées dans cette fenêtre passent par le proxy pour toutes les autres adresses.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Kept in the keychain of this computer.</source>
        <translation>Conservé dans le trousseau de cet ordinateur.</translation>
    </message>
    <message>
        <source>Kept for this run only: no keychain could be used.</source>
        <translation>Conservé pour cette session seulement&#xa0;: aucun trousseau n’est utilisable.</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Inchangé</translation>
    </message>
    <message>
        <source>The proxy of the system settings, or of http_proxy, https_proxy and no_proxy.</source>
        <translation>Le proxy des paramètres du système, ou de http_proxy, https_proxy et no_proxy.</translation>
    </message>
    <message>
        <source>PagerDuty and Uptrends are reached directly.</source>
        <translation>PagerDuty et Uptrends sont joints directement.</translation>
    </message>
    <message>
        <source>The usual kind in companies.</source>
        <translation>Le type habituel en entreprise.</translation>
    </message>
    <message>
        <source>Names are looked up by the proxy. Pages shown in this window cannot sign in at a SOCKS5 proxy; requests can.</source>
        <translation>Les noms sont résolus par le proxy. Les pages affichées dans cette fenêtre ne peuvent pas s’authentifier auprès d’un proxy SOCKS5&#x202f;; les requêtes le peuvent.</translation>
    </message>
    <message>
        <source>A user name needs its password.</source>
        <translation>Un nom d’utilisateur nécessite son mot de passe.</translation>
    </message>
    <message>
        <source>The name or address of the proxy.</source>
        <translation>Le nom ou l’adresse du proxy.</translation>
    </message>
    <message>
        <source>A name or an address alone, without http:// and port.</source>
        <translation>Un nom ou une adresse seule, sans http:// ni port.</translation>
    </message>
    <message>
        <source>“%1” is neither a name nor an address.</source>
        <translation>«&#xa0;%1&#xa0;» n’est ni un nom ni une adresse.</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::ProxySignInSheet</name>
    <message>
        <source>The proxy did not accept the sign-in</source>
        <translation>Le proxy n’a pas accepté les identifiants</translation>
    </message>
    <message>
        <source>The proxy asks for a sign-in</source>
        <translation>Le proxy demande une authentification</translation>
    </message>
    <message>
        <source>%1 did not take the user name and password it got. They are not tried again, so that your account is not locked.</source>
        <translation>%1 n’a pas accepté le nom d’utilisateur et le mot de passe fournis. Ils ne sont pas réessayés, pour que votre compte ne soit pas verrouillé.</translation>
    </message>
    <message>
        <source>%1 lets nobody through without one. It is that of your network, not of PagerDuty or Uptrends.</source>
        <translation>%1 ne laisse passer personne sans authentification. Il s’agit de celle de votre réseau, pas de celle de PagerDuty ou d’Uptrends.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Kept in the keychain of this computer.</source>
        <translation>Conservé dans le trousseau de cet ordinateur.</translation>
    </message>
    <message>
        <source>Kept for this run only: no keychain could be used.</source>
        <translation>Conservé pour cette session seulement&#xa0;: aucun trousseau n’est utilisable.</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::RedirectHelp</name>
    <message>
        <source>Your organisation registers Alertbridge once. It takes the base role Manager, Global Admin or Account Owner.</source>
        <translation>Votre organisation enregistre Alertbridge une seule fois. Il faut le rôle de base Manager, Global Admin ou Account Owner.</translation>
    </message>
    <message>
        <source>1. In PagerDuty, open Integrations › Developer Tools › App Registration and press New App.</source>
        <translation>1. Dans PagerDuty, ouvrez Integrations&#xa0;› Developer Tools&#xa0;› App Registration et cliquez sur New App.</translation>
    </message>
    <message>
        <source>2. Choose OAuth 2.0, then Classic User OAuth with Read/Write.</source>
        <translation>2. Choisissez OAuth 2.0, puis Classic User OAuth avec Read/Write.</translation>
    </message>
    <message>
        <source>3. Add these redirect addresses, each exactly as it stands here:</source>
        <translation>3. Ajoutez ces adresses de redirection, chacune exactement comme ici&#xa0;:</translation>
    </message>
    <message>
        <source>Redirect address</source>
        <translation>Adresse de redirection</translation>
    </message>
    <message>
        <source>4. Save, and copy the client ID from the Client tab. The secret is not needed.</source>
        <translation>4. Enregistrez, et copiez l’ID client depuis l’onglet Client. Le secret n’est pas nécessaire.</translation>
    </message>
    <message>
        <source>Open App Registration</source>
        <translation>Ouvrir App Registration</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::RemovalSheet</name>
    <message>
        <source>PagerDuty service “%1”</source>
        <translation>Service PagerDuty «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Escalation policy “%1”</source>
        <translation>Politique d’escalade «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Alert grouping of “%1”</source>
        <translation>Groupement d’alertes de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Attachment to %1</source>
        <translation>Rattachement&#xa0;: %1</translation>
    </message>
    <message>
        <source>Remove what this set-up created</source>
        <translation>Supprimer ce que cette configuration a créé</translation>
    </message>
    <message>
        <source>Remove what this set-up created?</source>
        <translation>Supprimer ce que cette configuration a créé&#x202f;?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation>Tout garder</translation>
    </message>
    <message>
        <source>Gone, as the service confirms.</source>
        <translation>Supprimé, comme le service le confirme.</translation>
    </message>
    <message>
        <source>Removing, newest first.</source>
        <translation>Suppression en cours, du plus récent au plus ancien.</translation>
    </message>
    <message>
        <source>Everything this set-up created is gone.</source>
        <translation>Tout ce que cette configuration a créé est supprimé.</translation>
    </message>
    <message>
        <source>Some could not be removed. They are still remembered, and can be tried again.</source>
        <translation>Certains éléments n’ont pas pu être supprimés. Ils restent en mémoire, et vous pouvez réessayer.</translation>
    </message>
    <message>
        <source>These were made in this set-up. The integration in Uptrends stays: only its own page can delete it.</source>
        <translation>Ces éléments ont été créés par cette configuration. L’intégration dans Uptrends reste&#xa0;: seule sa propre page peut la supprimer.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::ReviewPanel</name>
    <message>
        <source>Changes applied</source>
        <translation>Modifications appliquées</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>Review before saving</source>
        <translation>Vérifier avant d’enregistrer</translation>
    </message>
    <message>
        <source>Nothing has been changed yet. Only what is listed is sent to Uptrends.</source>
        <translation>Rien n’a encore été modifié. Seul ce qui est listé est envoyé à Uptrends.</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>%1 of %2 done. Nothing is lost.</source>
        <translation>Fait&#xa0;: %1 sur %2. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>Reading back</source>
        <translation>Relecture</translation>
    </message>
    <message>
        <source>Uptrends is asked what is there now.</source>
        <translation>Uptrends est interrogé sur ce qui est en place maintenant.</translation>
    </message>
    <message>
        <source>Saved and read back</source>
        <translation>Enregistré et relu</translation>
    </message>
    <message>
        <source>Nothing was saved</source>
        <translation>Rien n’a été enregistré</translation>
    </message>
    <message>
        <source>Saved in part</source>
        <translation>Enregistré en partie</translation>
    </message>
    <message>
        <source>%1 of %2 changes went through.</source>
        <translation>Modifications abouties&#xa0;: %1 sur %2.</translation>
    </message>
    <message>
        <source>What is there now could not be read back</source>
        <translation>Ce qui est en place maintenant n’a pas pu être relu</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) did not go through</source>
        <translation>
            <numerusform>%n modification n’a pas abouti</numerusform>
            <numerusform>%n modifications n’ont pas abouti</numerusform>
        </translation>
    </message>
    <message>
        <source>The reason stands beside each. It stays unsaved in the editor; what was saved stays.</source>
        <translation>La raison figure à côté de chacune. Elles restent non enregistrées dans l’éditeur&#x202f;; ce qui a été enregistré reste.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>What was not begun stays unsaved in the editor.</source>
        <translation>Ce qui n’a pas été commencé reste non enregistré dans l’éditeur.</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>%1 of %2. Each change is sent, then read back.</source>
        <translation>%1 sur %2. Chaque modification est envoyée, puis relue.</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::ServiceEditor</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Facultatif</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Escalation policy</source>
        <translation>Politique d’escalade</translation>
    </message>
    <message>
        <source>Create service</source>
        <translation>Créer le service</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Use it, or choose another name.</source>
        <translation>Utilisez-le, ou choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Use the existing service</source>
        <translation>Utiliser le service existant</translation>
    </message>
    <message>
        <source>Reading the policies…</source>
        <translation>Lecture des politiques…</translation>
    </message>
    <message>
        <source>Choose a policy</source>
        <translation>Choisir une politique</translation>
    </message>
    <message>
        <source>New escalation policy…</source>
        <translation>Nouvelle politique d’escalade…</translation>
    </message>
    <message>
        <source>Reading people and schedules…</source>
        <translation>Lecture des personnes et des plannings…</translation>
    </message>
    <message>
        <source>The service exists; its alert grouping was refused</source>
        <translation>Le service existe&#x202f;; son groupement d’alertes a été refusé</translation>
    </message>
    <message>
        <source>Try the grouping again</source>
        <translation>Réessayer le groupement</translation>
    </message>
    <message>
        <source>Go on without grouping</source>
        <translation>Continuer sans groupement</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Give the service a name first.</source>
        <translation>Donnez d’abord un nom au service.</translation>
    </message>
    <message>
        <source>Choose an escalation policy first.</source>
        <translation>Choisissez d’abord une politique d’escalade.</translation>
    </message>
    <message>
        <source>Something in the form needs another value.</source>
        <translation>Une valeur du formulaire est à modifier.</translation>
    </message>
    <message>
        <source>A service needs an escalation policy.</source>
        <translation>Un service a besoin d’une politique d’escalade.</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::ServiceLinksField</name>
    <message>
        <source>This integration has no StatusHub service.</source>
        <translation>Cette intégration n’a aucun service StatusHub.</translation>
    </message>
    <message>
        <source>Which monitors are shown at which StatusHub service. Uptrends tells the services&apos; IDs, not their names.</source>
        <translation>Quels moniteurs apparaissent sur quel service StatusHub. Uptrends indique les identifiants des services, pas leurs noms.</translation>
    </message>
    <message>
        <source>Service %1</source>
        <comment>of StatusHub, by its ID</comment>
        <translation>Service %1</translation>
    </message>
    <message>
        <source>Monitors at the service %1</source>
        <translation>Moniteurs sur le service %1</translation>
    </message>
    <message>
        <source>Add service link…</source>
        <translation>Ajouter un lien de service…</translation>
    </message>
    <message>
        <source>Monitors at this service</source>
        <translation>Moniteurs sur ce service</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::ServiceListView</name>
    <message>
        <source>Search services</source>
        <translation>Chercher des services</translation>
    </message>
    <message>
        <source>PagerDuty services</source>
        <translation>Services PagerDuty</translation>
    </message>
    <message numerus="yes">
        <source>Search %n services</source>
        <translation>
            <numerusform>Chercher dans %n service</numerusform>
            <numerusform>Chercher dans %n services</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the services</source>
        <translation>Lecture des services</translation>
    </message>
    <message>
        <source>PagerDuty hands them out a hundred at a time.</source>
        <translation>PagerDuty les transmet par lots de cent.</translation>
    </message>
    <message>
        <source>No service matches</source>
        <translation>Aucun service ne correspond</translation>
    </message>
    <message>
        <source>Search by name, description or escalation policy.</source>
        <translation>Cherchez par nom, description ou politique d’escalade.</translation>
    </message>
    <message>
        <source>The services could not be read</source>
        <translation>Les services n’ont pas pu être lus</translation>
    </message>
    <message>
        <source>No service yet</source>
        <translation>Pas encore de service</translation>
    </message>
    <message>
        <source>A service is where incidents open. Make the first one.</source>
        <translation>C’est dans un service que s’ouvrent les incidents. Créez le premier.</translation>
    </message>
    <message>
        <source>New service</source>
        <translation>Nouveau service</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::ServicePage</name>
    <message>
        <source>Which PagerDuty service should receive the alerts?</source>
        <translation>Quel service PagerDuty doit recevoir les alertes&#x202f;?</translation>
    </message>
    <message>
        <source>Choose one or several, or make a new one. No integration is added yet: Uptrends adds its own in the next step.</source>
        <translation>Choisissez-en un ou plusieurs, ou créez-en un. Aucune intégration n’est encore ajoutée&#xa0;: Uptrends ajoute la sienne à l’étape suivante.</translation>
    </message>
    <message>
        <source>New service</source>
        <translation>Nouveau service</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>The service is being created.</source>
        <translation>Le service est en cours de création.</translation>
    </message>
    <message>
        <source>Tick a service, or make a new one.</source>
        <translation>Cochez un service, ou créez-en un.</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Sélection</translation>
    </message>
    <message>
        <source>Incidents open here, and these people are told.</source>
        <translation>Les incidents s’ouvrent ici, et ces personnes sont prévenues.</translation>
    </message>
    <message>
        <source>Nothing chosen yet. Tick a service in the list; its incidents are where the alerts will arrive.</source>
        <translation>Rien n’est encore choisi. Cochez un service dans la liste&#x202f;; les alertes arriveront dans ses incidents.</translation>
    </message>
    <message>
        <source>Nobody would be told right now</source>
        <translation>Personne ne serait prévenu en ce moment</translation>
    </message>
    <message>
        <source>%1: disabled, or nobody is on call. An alert would open no incident there.</source>
        <translation>%1&#xa0;: désactivé, ou personne n’est d’astreinte. Une alerte n’y ouvrirait aucun incident.</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::ServiceRows</name>
    <message>
        <source>Made in this set-up</source>
        <translation>Créé ici</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Escalation policy</source>
        <translation>Politique d’escalade</translation>
    </message>
    <message>
        <source>On call now</source>
        <translation>D’astreinte</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::SetupView</name>
    <message>
        <source>Set up alerting</source>
        <translation>Configurer les alertes</translation>
    </message>
    <message>
        <source>Save and close</source>
        <translation>Enregistrer et fermer</translation>
    </message>
    <message>
        <source>Cancel the set-up…</source>
        <translation>Annuler la configuration…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>The set-up could not be saved on this computer</source>
        <translation>La configuration n’a pas pu être enregistrée sur cet ordinateur</translation>
    </message>
    <message>
        <source>What you do still takes effect at the services, but the app could not come back to this place. Check the free space and the rights of your home folder.</source>
        <translation>Vos actions prennent toujours effet auprès des services, mais l’application ne pourrait pas revenir à cet endroit. Vérifiez l’espace libre et les droits de votre dossier personnel.</translation>
    </message>
    <message>
        <source>Welcome back</source>
        <translation>Bon retour</translation>
    </message>
    <message>
        <source>You are where you left. What exists was read again from the services.</source>
        <translation>Vous reprenez là où vous étiez. Ce qui existe a été relu auprès des services.</translation>
    </message>
    <message>
        <source>PagerDuty service</source>
        <translation>Service PagerDuty</translation>
    </message>
    <message>
        <source>Uptrends integration</source>
        <translation>Intégration Uptrends</translation>
    </message>
    <message>
        <source>Escalation levels</source>
        <translation>Niveaux d’escalade</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Preuve</translation>
    </message>
    <message>
        <source>Where incidents open</source>
        <translation>Reçoit les incidents</translation>
    </message>
    <message>
        <source>Sign in and connect</source>
        <translation>Se connecter et relier</translation>
    </message>
    <message>
        <source>When it is used</source>
        <translation>Quand l’utiliser</translation>
    </message>
    <message>
        <source>One test message</source>
        <translation>Un message test</translation>
    </message>
    <message>
        <source>Finish without a proof?</source>
        <translation>Terminer sans preuve&#x202f;?</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Rester ici</translation>
    </message>
    <message>
        <source>Start the set-up over?</source>
        <translation>Recommencer à zéro&#x202f;?</translation>
    </message>
    <message>
        <source>Nothing was created yet. Your choices so far are forgotten.</source>
        <translation>Rien n’a encore été créé. Vos choix seront oubliés.</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Repartir de zéro</translation>
    </message>
    <message>
        <source>Keep going</source>
        <translation>Poursuivre</translation>
    </message>
    <message>
        <source>The saved set-up could not be read</source>
        <translation>La configuration enregistrée n’a pas pu être lue</translation>
    </message>
    <message>
        <source>It is kept as %1. What exists at PagerDuty and Uptrends is not affected: choose it again.</source>
        <translation>Elle est conservée sous le nom %1. Ce qui existe chez PagerDuty et Uptrends n’est pas touché&#xa0;: choisissez-le à nouveau.</translation>
    </message>
    <message>
        <source>The saved set-up is of a newer version of Alertbridge</source>
        <translation>La configuration enregistrée provient d’une version plus récente d’Alertbridge</translation>
    </message>
    <message>
        <source>It is left as it is, and what you do here is not saved. What exists at PagerDuty and Uptrends is not affected: choose it again, or use the newer version.</source>
        <translation>Elle reste telle quelle, et ce que vous faites ici n’est pas enregistré. Ce qui existe chez PagerDuty et Uptrends n’est pas touché : choisissez-le à nouveau, ou utilisez la version plus récente.</translation>
    </message>
    <message>
        <source>Not every service has had a test message read back yet. The set-up stays as it is, and you can send one at any time.</source>
        <translation>Tous les services n’ont pas encore eu un message test relu. La configuration reste telle quelle, et vous pouvez en envoyer un à tout moment.</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::SignInPanel</name>
    <message>
        <source>Finishing the sign-in…</source>
        <translation>Fin de la connexion…</translation>
    </message>
    <message>
        <source>Sign in to PagerDuty</source>
        <translation>Se connecter à PagerDuty</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>This is PagerDuty&apos;s own page. Alertbridge sees its address, nothing of what you type.</source>
        <translation>C’est la page de PagerDuty elle-même. Alertbridge voit son adresse, rien de ce que vous tapez.</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::Spinner</name>
    <message>
        <source>Working</source>
        <translation>En cours</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::StandingBadges</name>
    <message numerus="yes">
        <source>%n test incidents are still open</source>
        <translation>
            <numerusform>%n incident de test est toujours ouvert</numerusform>
            <numerusform>%n incidents de test sont toujours ouverts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes were cut off: how they ended is not known</source>
        <translation>
            <numerusform>%n modification a été interrompue&#xa0;: son issue n’est pas connue</numerusform>
            <numerusform>%n modifications ont été interrompues&#xa0;: leur issue n’est pas connue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::StepGuide</name>
    <message>
        <source>still to do</source>
        <translation>à faire</translation>
    </message>
    <message>
        <source>to do now</source>
        <translation>à faire maintenant</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>did not work</source>
        <translation>n’a pas abouti</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::StepPath</name>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>still to come</source>
        <translation>à venir</translation>
    </message>
    <message>
        <source>current step</source>
        <translation>étape en cours</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation>à vérifier</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3, %4</source>
        <translation>Étape %1 sur %2&#xa0;: %3, %4</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::TagList</name>
    <message>
        <source>Remove %1</source>
        <translation>Retirer %1</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::TextSearch</name>
    <message>
        <source>Search this text</source>
        <translation>Chercher dans ce texte</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>the place among all that were found</comment>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::Timeline</name>
    <message>
        <source>not yet</source>
        <translation>pas encore</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>done, with a remark</source>
        <translation>fait, avec une remarque</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>omis</translation>
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
        <translation>Tester la connexion</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Se déconnecter</translation>
    </message>
    <message>
        <source>How to connect Uptrends</source>
        <translation>Comment connecter Uptrends</translation>
    </message>
    <message>
        <source>I have an API user</source>
        <translation>J’ai un utilisateur API</translation>
    </message>
    <message>
        <source>Create an API user for me</source>
        <translation>M’en créer un</translation>
    </message>
    <message>
        <source>API user name</source>
        <translation>Nom de l’utilisateur API</translation>
    </message>
    <message>
        <source>API password</source>
        <translation>Mot de passe API</translation>
    </message>
    <message>
        <source>name@example.com</source>
        <translation>nom@example.com</translation>
    </message>
    <message>
        <source>Operator&apos;s e-mail</source>
        <translation>E-mail de l’opérateur</translation>
    </message>
    <message>
        <source>Operator&apos;s password</source>
        <translation>Mot de passe de l’opérateur</translation>
    </message>
    <message>
        <source>Used for this one request and not kept.</source>
        <translation>Utilisé pour cette seule requête, non conservé.</translation>
    </message>
    <message>
        <source>With the login you use in Uptrends&apos; web app, Alertbridge makes an API user of its own. Its name appears in Uptrends&apos; audit log.</source>
        <translation>Avec vos identifiants de l’application web Uptrends, Alertbridge crée son propre utilisateur API. Son nom apparaît dans le journal d’audit d’Uptrends.</translation>
    </message>
    <message>
        <source>In Uptrends: Account setup › Operators › your operator › API management › Add API user. The password is shown once.</source>
        <translation>Dans Uptrends&#xa0;: Configuration du compte&#xa0;› Opérateurs&#xa0;› votre opérateur&#xa0;› Gestion des API&#xa0;› Ajouter un utilisateur API. Le mot de passe n’est affiché qu’une fois.</translation>
    </message>
    <message>
        <source>Create API user</source>
        <translation>Créer l’utilisateur API</translation>
    </message>
    <message>
        <source>Kept; type another to replace it</source>
        <translation>Conservé&#x202f;; saisissez-en un autre pour le remplacer</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Conservé</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Integrations</source>
        <translation>Intégrations</translation>
    </message>
    <message>
        <source>1 can be used</source>
        <translation>1 utilisable</translation>
    </message>
    <message numerus="yes">
        <source>%n can be used</source>
        <comment>integrations</comment>
        <translation>
            <numerusform>%n utilisable</numerusform>
            <numerusform>%n utilisables</numerusform>
        </translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Droits</translation>
    </message>
    <message>
        <source>Those of the operator</source>
        <translation>Ceux de l’opérateur</translation>
    </message>
    <message>
        <source>No integration can be seen.</source>
        <translation>Aucune intégration n’est visible.</translation>
    </message>
    <message>
        <source>There may be none, or the operator lacks Use integration. New ones made in step 2 are the operator&apos;s own and will be seen.</source>
        <translation>Il n’y en a peut-être aucune, ou l’opérateur n’a pas le droit «&#xa0;Utiliser l’intégration&#xa0;». Celles créées à l’étape 2 appartiennent à l’opérateur et seront visibles.</translation>
    </message>
    <message>
        <source>Enter the API user&apos;s name.</source>
        <translation>Saisissez le nom de l’utilisateur API.</translation>
    </message>
    <message>
        <source>This is an operator&apos;s e-mail. An API user has a name of its own: letters and digits.</source>
        <translation>C’est l’e-mail d’un opérateur. Un utilisateur API a son propre nom&#xa0;: des lettres et des chiffres.</translation>
    </message>
    <message>
        <source>Enter the API user&apos;s password.</source>
        <translation>Saisissez le mot de passe de l’utilisateur API.</translation>
    </message>
    <message>
        <source>Asking Uptrends which account this is…</source>
        <translation>Uptrends vérifie de quel compte il s’agit…</translation>
    </message>
    <message>
        <source>Enter the e-mail you sign in to Uptrends with.</source>
        <translation>Saisissez l’e-mail avec lequel vous vous connectez à Uptrends.</translation>
    </message>
    <message>
        <source>Enter the operator&apos;s password.</source>
        <translation>Saisissez le mot de passe de l’opérateur.</translation>
    </message>
    <message>
        <source>Asking Uptrends for an API user…</source>
        <translation>Demande d’un utilisateur API à Uptrends…</translation>
    </message>
    <message>
        <source>Alertbridge on %1</source>
        <comment>computer</comment>
        <translation>Alertbridge sur %1</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1, jusqu’au %2</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::UptrendsPagePanel</name>
    <message>
        <source>Open Uptrends in my browser</source>
        <translation>Ouvrir Uptrends dans mon navigateur</translation>
    </message>
    <message>
        <source>Show the page here instead</source>
        <translation>Afficher plutôt la page ici</translation>
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
        <translation>Cette intégration n’a aucune variable dont la valeur se définit ici.</translation>
    </message>
    <message>
        <source>Values of the integration&apos;s variables on this level.</source>
        <translation>Valeurs des variables de l’intégration à ce niveau.</translation>
    </message>
    <message>
        <source>Variable “%1” of %2</source>
        <comment>variable, integration</comment>
        <translation>Variable «&#xa0;%1&#xa0;» de %2</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>value of a variable</comment>
        <translation>inconnue</translation>
    </message>
    <message>
        <source>empty</source>
        <comment>value of a variable</comment>
        <translation>vide</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::WelcomeView</name>
    <message>
        <source>Your accounts</source>
        <translation>Vos comptes</translation>
    </message>
    <message>
        <source>From an Uptrends error to a person who knows</source>
        <translation>D’une erreur Uptrends à une personne prévenue</translation>
    </message>
    <message>
        <source>Set the path up in three steps, and see one real alert go all the way.</source>
        <translation>Configurez le trajet en trois étapes, et voyez une vraie alerte le parcourir.</translation>
    </message>
    <message>
        <source>Connect my accounts</source>
        <translation>Connecter mes comptes</translation>
    </message>
    <message>
        <source>You need an Uptrends operator login and a PagerDuty account that may create services.</source>
        <translation>Il vous faut un accès opérateur Uptrends et un compte PagerDuty pouvant créer des services.</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Connecter</translation>
    </message>
    <message>
        <source>Practise first</source>
        <translation>S’entraîner d’abord</translation>
    </message>
    <message>
        <source>Both services, simulated on this computer. Nothing is real, nobody is woken, everything can be tried.</source>
        <translation>Les deux services, simulés sur cet ordinateur. Rien n’est réel, personne n’est réveillé, tout peut être essayé.</translation>
    </message>
    <message>
        <source>Open the practice account</source>
        <translation>Ouvrir le compte d’entraînement</translation>
    </message>
    <message>
        <source>Starting the practice services…</source>
        <translation>Démarrage des services d’entraînement…</translation>
    </message>
    <message>
        <source>What is stored where?</source>
        <translation>Ce qui est stocké, et où</translation>
    </message>
    <message>
        <source>Connect others</source>
        <translation>Connecter d’autres comptes</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Save diagnostics…</source>
        <translation>Enregistrer les diagnostics…</translation>
    </message>
    <message>
        <source>Network…</source>
        <translation>Réseau…</translation>
    </message>
</context>
<context>
    <name>alertbridge::ui::WholePathPanel</name>
    <message>
        <source>Incidents opened since the test began</source>
        <translation>Incidents ouverts depuis le début du test</translation>
    </message>
    <message>
        <source>These are it</source>
        <translation>C’est bien cela</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Aucun de ceux-ci</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Tester à nouveau</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Send the test message in your browser</source>
        <translation>Envoyez le message test dans votre navigateur</translation>
    </message>
    <message>
        <source>Alertbridge cannot see that page. It watches PagerDuty and goes on by itself when the message arrives.</source>
        <translation>Alertbridge ne voit pas cette page. Il surveille PagerDuty et continue automatiquement à l’arrivée du message.</translation>
    </message>
    <message>
        <source>Sign in to Uptrends.</source>
        <translation>Connectez-vous à Uptrends.</translation>
    </message>
    <message>
        <source>In the menu, choose Alerting, then Integrations.</source>
        <translation>Dans le menu, choisissez Alerte, puis Intégrations.</translation>
    </message>
    <message>
        <source>Open the integration.</source>
        <translation>Ouvrez l’intégration.</translation>
    </message>
    <message>
        <source>Press Send test message.</source>
        <translation>Cliquez sur Envoyer un message test.</translation>
    </message>
    <message>
        <source>Whole path of “%1”</source>
        <translation>Trajet complet de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Reading which incidents are open already…</source>
        <translation>Lecture des incidents déjà ouverts…</translation>
    </message>
    <message numerus="yes">
        <source>Watching %n services it feeds.</source>
        <translation>
            <numerusform>Surveillance de %n service alimenté.</numerusform>
            <numerusform>Surveillance de %n services alimentés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Which services it feeds is not known: all are watched.</source>
        <translation>On ne sait pas quels services elle alimente&#xa0;: tous sont surveillés.</translation>
    </message>
    <message>
        <source>Press “Send test message” in Uptrends’ page. It pages whoever is on call. %1</source>
        <translation>Cliquez sur «&#xa0;Envoyer un message test&#xa0;» dans la page d’Uptrends. Cela prévient la personne d’astreinte. %1</translation>
    </message>
    <message>
        <source>These incidents were opened since the test began. Which of them are Uptrends’ test message?</source>
        <translation>Ces incidents se sont ouverts depuis le début du test. Lesquels viennent du message test d’Uptrends&#x202f;?</translation>
    </message>
    <message>
        <source>Looking for the reason…</source>
        <translation>Recherche de la raison…</translation>
    </message>
    <message numerus="yes">
        <source>Uptrends’ message arrived on %n services. That is remembered.</source>
        <translation>
            <numerusform>Le message d’Uptrends est arrivé sur %n service. C’est mémorisé.</numerusform>
            <numerusform>Le message d’Uptrends est arrivé sur %n services. C’est mémorisé.</numerusform>
        </translation>
    </message>
    <message>
        <source>The test has ended.</source>
        <translation>Le test est terminé.</translation>
    </message>
    <message>
        <source>PagerDuty cannot be watched.</source>
        <translation>PagerDuty ne peut pas être surveillé.</translation>
    </message>
    <message>
        <source>Alertbridge keeps looking. %1</source>
        <translation>Alertbridge continue de chercher. %1</translation>
    </message>
    <message>
        <source>#%1 on %2: %3</source>
        <comment>incident on a service: its title</comment>
        <translation>Nº&#xa0;%1 sur %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Find out why nothing arrives</source>
        <translation>Chercher pourquoi rien n’arrive</translation>
    </message>
</context>
</TS>
