#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Alertbridge authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Plays the tour against practice services started here, and looks for their secrets in everything it leaves.

Searched: the log with every category on, the settings and state files, report.json, the screenshots' bytes, and the
command lines of all processes while it runs. Each secret is looked for as it is, in Base64 and percent-encoded.
Secrets that are made on the way (codes, tokens, an API user) are learnt from a proxy in front of the services that
make them.
"""
import argparse
import base64
import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import threading
import urllib.parse
import urllib.request

from recorder import Recorder

RECORDED = ("pagerduty-identity", "uptrends-api")
# What must have passed by, or the search has looked for too little.
EXPECTED = ("OAuth code", "OAuth verifier", "OAuth state", "OAuth access token", "password of the new API user")


def forms(secret):
    raw = secret.encode()
    yield raw
    yield urllib.parse.quote(secret, safe="").encode()
    # Base64 of the secret wherever it stands in a longer text: the middle is the same for each of three offsets.
    for offset in range(3):
        encoded = base64.b64encode(b"x" * offset + raw)
        yield encoded[4 if offset else 0 : len(encoded) - 4]


def watch_command_lines(secrets, found, done):
    while not done.wait(0.2):
        for entry in pathlib.Path("/proc").glob("[0-9]*/cmdline"):
            try:
                line = entry.read_bytes()
            except OSError:
                continue
            for name, secret in list(secrets.items()):
                if secret.encode() in line:
                    found.add(f"{name} on a command line")


def main():
    parser = argparse.ArgumentParser()
    for name in ("tour", "sandbox", "language", "theme"):
        parser.add_argument("--" + name, required=True)
    options = parser.parse_args()

    folder = pathlib.Path(tempfile.mkdtemp(prefix="alertbridge-e2e-"))
    home, output, log = folder / "home", folder / "output", folder / "log"
    home.mkdir()
    secrets = {}
    recorders = []
    sandbox = subprocess.Popen([options.sandbox, "--seed", "7"], stdout=subprocess.PIPE, text=True)
    done = threading.Event()
    found = set()
    try:
        services = json.loads(sandbox.stdout.readline())
        for name in RECORDED:
            real = urllib.parse.urlsplit(services["endpoints"][name])
            recorders.append(Recorder(real.netloc, secrets))
            services["endpoints"][name] = recorders[-1].url + real.path
        practice = folder / "practice.json"
        practice.write_text(json.dumps(services))
        practice.chmod(0o600)
        secrets.update({
            "PagerDuty token": services["credentials"]["pagerduty"]["token"],
            "PagerDuty password": services["credentials"]["pagerduty"]["password"],
            "Uptrends API user": services["credentials"]["uptrends"]["api_user"],
            "Uptrends API password": services["credentials"]["uptrends"]["api_password"],
            "Uptrends password": services["credentials"]["uptrends"]["password"],
        })
        watcher = threading.Thread(target=watch_command_lines, args=(secrets, found, done))
        watcher.start()

        environment = dict(os.environ, ALERTBRIDGE_TOUR_HOME=str(home), HOME=str(home),
                           QT_LOGGING_RULES="alertbridge.*=true;qt.network*=true")
        environment.pop("QT_QPA_PLATFORM", None)
        command = [options.tour, "--output", str(output), "--practice", str(practice), "--lang", options.language,
                   "--theme", options.theme]
        if not (shutil.which("xvfb-run")):
            print("xvfb-run is missing")
            return 1
        command = ["xvfb-run", "--auto-servernum", "--server-args", "-screen 0 1600x1000x24 -nolisten tcp", *command]
        with log.open("wb") as sink:
            result = subprocess.run(command, stdout=sink, stderr=subprocess.STDOUT, env=environment, timeout=380,
                                    check=False)
        world = json.loads(
            urllib.request.urlopen(services["endpoints"]["control"] + "/world/pagerduty").read())
    finally:
        done.set()
        sandbox.terminate()
        sandbox.wait(10)
        for recorder in recorders:
            recorder.close()

    for key in integration_keys(world):
        secrets["integration key " + key[-4:]] = key
    searched = 0
    for path in [log, *(entry for top in (home, output) for entry in top.rglob("*") if entry.is_file())]:
        content = path.read_bytes()
        searched += 1
        for name, secret in secrets.items():
            if any(form in content for form in forms(secret)):
                found.add(f"{name} in {path.relative_to(folder)}")

    # Proves nothing unless the log of the whole tour is in it.
    bundle = output / "diagnostics.txt"
    requests = bundle.read_text().count(" alertbridge.http ") if bundle.exists() else 0
    print(f"{requests} requests in diagnostics.txt")

    report = json.loads((output / "report.json").read_text()) if (output / "report.json").exists() else {"steps": []}
    failed = [step["claim"] for step in report["steps"] if not step["ok"]]
    print(f"{len(report['steps'])} steps, {len(failed)} failed, {searched} files searched for {len(secrets)} secrets")
    for text in failed:
        print("failed:", text)
    for text in sorted(found):
        print("leaked:", text)
    unseen = [name for name in EXPECTED if not any(known.startswith(name) for known in secrets)]
    for name in unseen:
        print("not seen on the way:", name)
    good = (result.returncode == 0 and report.get("ok") and not found and not unseen and len(report["steps"]) >= 30
            and searched > 30 and requests > 100)
    if not good:
        print(log.read_text(errors="replace")[-6000:])
        return 1
    shutil.rmtree(folder)
    return 0


def integration_keys(value):
    """Every integration_key anywhere in the read-out of the practice account."""
    if isinstance(value, dict):
        for key, inner in value.items():
            if key in ("integration_key", "key") and isinstance(inner, str) and len(inner) == 32:
                yield inner
            else:
                yield from integration_keys(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from integration_keys(inner)


if __name__ == "__main__":
    sys.exit(main())
