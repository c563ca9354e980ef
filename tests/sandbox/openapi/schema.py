# SPDX-FileCopyrightText: 2026 The Alertbridge authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""JSON values against the schemas of an API description (OpenAPI 3.0 or Swagger 2.0)."""
import json
import re
from urllib.parse import urlsplit

DATE_TIME = re.compile(r"^\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$")
DATE = re.compile(r"^\d{4}-\d\d-\d\d$")
TIME = re.compile(r"^\d\d:\d\d:\d\d$")
UUID = re.compile(r"^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$")
EMAIL = re.compile(r"^[^@\s]+@[^@\s]+\.[^@\s]+$")

TYPES = {
    "object": lambda v: isinstance(v, dict),
    "array": lambda v: isinstance(v, list),
    "string": lambda v: isinstance(v, str),
    "boolean": lambda v: isinstance(v, bool),
    "integer": lambda v: isinstance(v, int) and not isinstance(v, bool),
    "number": lambda v: isinstance(v, (int, float)) and not isinstance(v, bool),
}

FORMATS = {
    "date-time": DATE_TIME.match,
    "date": DATE.match,
    "time": TIME.match,
    "partial-time": TIME.match,
    "uuid": UUID.match,
    "guid": UUID.match,
    "email": EMAIL.match,
    "uri": lambda v: urlsplit(v).scheme and urlsplit(v).netloc,
    "url": lambda v: urlsplit(v).scheme and urlsplit(v).netloc,
}


class Description:
    def __init__(self, path):
        with open(path, encoding="utf-8") as file:
            self.root = json.load(file)
        self.paths = self.root["paths"]

    def resolve(self, node):
        while isinstance(node, dict) and "$ref" in node:
            target = self.root
            for step in node["$ref"][2:].split("/"):
                step = step.replace("~1", "/").replace("~0", "~").replace("%7B", "{").replace("%7D", "}")
                target = target[int(step)] if isinstance(target, list) else target[step]
            node = target
        return node

    def response(self, method, path, status):
        """The response object for this status, or None where the description has none."""
        responses = self.paths[path][method]["responses"]
        for key in (str(status), f"{status // 100}XX", "default"):
            if key in responses:
                return self.resolve(responses[key])
        return None

    def response_schema(self, response):
        """None: no body is described."""
        if "schema" in response:
            return response["schema"]
        for media in response.get("content", {}).values():
            return media.get("schema", {})
        return None

    def errors(self, schema, value, where="$"):
        schema = self.resolve(schema)
        if value is None:
            nullable = schema.get("nullable") or schema.get("x-nullable") or None in schema.get("enum", [])
            typed = {"type", "allOf", "oneOf", "anyOf", "properties"} & schema.keys()
            return [] if nullable or not typed else [f"{where}: null is not allowed"]
        found = self._own_errors(schema, value, where)
        for part in schema.get("allOf", []):
            found += self.errors(part, value, where)
        for word, enough in (("oneOf", lambda n: n == 1), ("anyOf", lambda n: n >= 1)):
            if word not in schema:
                continue
            tries = [self.errors(part, value, where) for part in schema[word]]
            matching = sum(1 for problems in tries if not problems)
            if not enough(matching):
                nearest = min(tries, key=len) if not matching else []
                found.append(f"{where}: {word} matches {matching} of {len(tries)}"
                             + (f" (nearest: {nearest[0]})" if nearest else ""))
        return found

    def _own_errors(self, schema, value, where):
        kind = schema.get("type")
        if kind in TYPES and not TYPES[kind](value):
            return [f"{where}: {type(value).__name__} where {kind} is described"]
        found = []
        if "enum" in schema and value not in schema["enum"]:
            found.append(f"{where}: {value!r} is none of {schema['enum']}")
        if isinstance(value, str):
            found += self._string_errors(schema, value, where)
        elif isinstance(value, (int, float)) and not isinstance(value, bool):
            if "minimum" in schema and value < schema["minimum"]:
                found.append(f"{where}: {value} is below {schema['minimum']}")
            if "maximum" in schema and value > schema["maximum"]:
                found.append(f"{where}: {value} is above {schema['maximum']}")
        elif isinstance(value, list):
            if not schema.get("minItems", 0) <= len(value) <= schema.get("maxItems", len(value)):
                found.append(f"{where}: {len(value)} items")
            for index, item in enumerate(value):
                found += self.errors(schema.get("items", {}), item, f"{where}[{index}]")
        elif isinstance(value, dict):
            found += self._object_errors(schema, value, where)
        return found

    @staticmethod
    def _string_errors(schema, value, where):
        found = []
        if not schema.get("minLength", 0) <= len(value) <= schema.get("maxLength", len(value)):
            found.append(f"{where}: {len(value)} characters")
        if "pattern" in schema and not re.search(schema["pattern"], value):
            found.append(f"{where}: {value!r} does not match {schema['pattern']}")
        check = FORMATS.get(schema.get("format"))
        if check and not check(value):
            found.append(f"{where}: {value!r} is no {schema['format']}")
        return found

    def _object_errors(self, schema, value, where):
        found = []
        for name in schema.get("required", []) if isinstance(schema.get("required"), list) else []:
            if name not in value:
                found.append(f"{where}.{name}: is required")
        properties = schema.get("properties", {})
        extra = schema.get("additionalProperties", True)
        for name, member in value.items():
            if name in properties:
                found += self.errors(properties[name], member, f"{where}.{name}")
            elif extra is False:
                found.append(f"{where}.{name}: is not described")
            elif isinstance(extra, dict):
                found += self.errors(extra, member, f"{where}.{name}")
        return found
