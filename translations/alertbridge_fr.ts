<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en_US">
<context><name>Options</name><message><source>Language of this run: en or fr.</source><translation>Language of this run: en or fr.</translation></message></context>
</TS>
