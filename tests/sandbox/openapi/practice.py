# SPDX-FileCopyrightText: 2026 The Alertbridge authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The practice services as a child process, and calls that are checked against a description."""
import json
import subprocess
import urllib.error
import urllib.parse
import urllib.request


class Practice:
    def __init__(self, binary, *options):
        self.process = subprocess.Popen([binary, *options], stdout=subprocess.PIPE, text=True)
        greeting = json.loads(self.process.stdout.readline())
        self.endpoints = greeting["endpoints"]
        self.credentials = greeting["credentials"]

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.terminate()
        assert self.process.wait(timeout=10) == 0, "the practice services did not stop cleanly"


def request(method, url, headers, body=None):
    """Status, headers and body text."""
    data = json.dumps(body).encode() if body is not None else None
    call = urllib.request.Request(url, data=data, method=method.upper(), headers=headers)
    try:
        with urllib.request.urlopen(call, timeout=20) as answer:
            return answer.status, answer.headers, answer.read().decode()
    except urllib.error.HTTPError as error:
        return error.code, error.headers, error.read().decode()


class Checked:
    """Calls operations of one description and collects what does not fit."""

    def __init__(self, description, base, headers):
        self.description = description
        self.base = base
        self.headers = headers
        self.problems = []
        self.answers = 0
        self.succeeded = set()

    def call(self, method, path, expect, query="", body=None, headers=None, **parameters):
        """The answer's JSON; path as the description writes it, with its parameters by name."""
        url = path
        for name, value in parameters.items():
            url = url.replace("{%s}" % name, urllib.parse.quote(str(value), safe=""))
        label = f"{method.upper()} {path}{'?' + query if query else ''} → {expect}"
        sent = {"Content-Type": "application/json", **(self.headers if headers is None else headers)}
        status, received, text = request(method, self.base + url + ("?" + query if query else ""), sent, body)
        self.answers += 1
        if status != expect:
            self.problems.append(f"{label}: answered {status} {text[:300]}")
            return {}
        if status < 300:
            self.succeeded.add((method, path))
        response = self.description.response(method, path, status)
        if response is None:
            self.problems.append(f"{label}: the description has no {status}")
            return {}
        schema = self.description.response_schema(response)
        if not text:
            if schema is not None and status < 300:
                self.problems.append(f"{label}: a body is described, none came")
            return {}
        if not received.get("Content-Type", "").startswith("application/json"):
            self.problems.append(f"{label}: the body is {received.get('Content-Type')}")
            return {}
        value = json.loads(text)
        if schema is not None:
            self.problems += [f"{label}: {error}" for error in self.description.errors(schema, value)]
        elif status == 204:
            self.problems.append(f"{label}: a body came with 204")
        return value

    def implemented(self):
        """The described operations that the practice services have routes for, as OPTIONS tells."""
        found = set()
        for path, operations in self.description.paths.items():
            url = self.base + urllib.parse.quote(path.replace("{", "").replace("}", ""))
            status, headers, _ = request("OPTIONS", url, self.headers)
            allowed = [verb.strip().lower() for verb in headers.get("Allow", "").split(",")] if status == 204 else []
            found |= {(verb, path) for verb in allowed if verb in operations}
        return found

    def shadowed(self, method, path):
        """Whether it was the route of another path that answered, as /incidents/{id} does for /incidents/types."""
        steps = path.split("/")
        for other_method, other in self.succeeded:
            others = other.split("/")
            if other_method == method and len(others) == len(steps) and other.count("{") > path.count("{") and all(
                    ours == theirs or theirs.startswith("{") for ours, theirs in zip(steps, others)):
                return True
        return False

    def finish(self, name):
        """Adds operations that no call reached, prints a line, gives the problems."""
        implemented = self.implemented()
        for method, path in sorted(implemented - self.succeeded):
            if not self.shadowed(method, path):
                self.problems.append(f"{method.upper()} {path}: has a route but no checked answer")
        if not implemented:
            self.problems.append(f"{name}: no operation found")
        print(f"{name}: {self.answers} answers of {len(self.succeeded)} operations, {len(self.problems)} problems")
        return self.problems
