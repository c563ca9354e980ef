# SPDX-FileCopyrightText: 2026 The Alertbridge authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The schema checks themselves: each finds what it is there for."""
import json
import os
import tempfile
import unittest

from schema import Description

SCHEMAS = {
    "Kind": {"type": "string", "enum": ["a", "b"]},
    "Base": {"type": "object", "required": ["id"], "properties": {"id": {"type": "string"}}},
    "Thing": {"allOf": [{"$ref": "#/components/schemas/Base"},
                        {"type": "object", "properties": {"kind": {"$ref": "#/components/schemas/Kind"},
                                                          "at": {"type": "string", "format": "date-time"},
                                                          "note": {"type": "string", "nullable": True},
                                                          "count": {"type": "integer", "minimum": 1},
                                                          "tags": {"type": "array", "items": {"type": "string"}}}}]},
    "Closed": {"type": "object", "additionalProperties": False, "properties": {"x": {"type": "boolean"}}},
    "One": {"oneOf": [{"type": "string"}, {"type": "integer"}, {"type": "number"}]},
    "Any": {"anyOf": [{"type": "string"}, {"type": "integer"}]},
}


class TestSchema(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        with tempfile.TemporaryDirectory() as folder:
            path = os.path.join(folder, "description.json")
            with open(path, "w", encoding="utf-8") as file:
                json.dump({"paths": {}, "components": {"schemas": SCHEMAS}}, file)
            cls.description = Description(path)

    def errors(self, name, value):
        return self.description.errors({"$ref": "#/components/schemas/" + name}, value)

    def test_what_fits_passes(self):
        self.assertEqual(self.errors("Thing", {"id": "1", "kind": "a", "at": "2026-08-01T10:00:00Z", "note": None,
                                               "count": 1, "tags": ["x"], "other": {}}), [])

    def test_each_misfit_is_found(self):
        for misfit in ({}, {"id": 1}, {"id": "1", "kind": "c"}, {"id": "1", "at": "yesterday"},
                       {"id": None}, {"id": "1", "count": 0}, {"id": "1", "count": True}, {"id": "1", "count": 1.5},
                       {"id": "1", "tags": [1]}, [], "text", None):
            self.assertEqual(len(self.errors("Thing", misfit)) > 0, True, misfit)

    def test_paths_lead_to_the_misfit(self):
        self.assertEqual(self.errors("Thing", {"id": "1", "tags": ["x", 2]}),
                         ["$.tags[1]: int where string is described"])

    def test_closed_objects_take_no_more(self):
        self.assertEqual(self.errors("Closed", {"x": True}), [])
        self.assertEqual(self.errors("Closed", {"y": True}), ["$.y: is not described"])

    def test_one_of_means_exactly_one(self):
        self.assertEqual(self.errors("One", "x"), [])
        self.assertEqual(len(self.errors("One", 3)), 1)
        self.assertEqual(len(self.errors("One", [])), 1)

    def test_any_of_means_at_least_one(self):
        self.assertEqual(self.errors("Any", 3), [])
        self.assertEqual(len(self.errors("Any", [])), 1)


if __name__ == "__main__":
    unittest.main()
