#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Alertbridge authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Measures what docs/benchmarks.md tells about, on practice services of a given size, and prints one JSON object.

bench.py --bin build/bench [--services N] [--definitions N] [--levels N] [--latency MS] [--rows N] [--starts N]
"""
import argparse
import json
import os
import pathlib
import shutil
import signal
import statistics
import subprocess
import sys
import tempfile
import time

UPTRENDS_CONNECTIONS = 4  # as many as the app uses
WINDOW_PATIENCE = 20  # seconds

TARGETS = {
    "first_rows_ms": 300,
    "ratio_to_curl": 1.15,
    "longest_block_ms": 50,
    "keystroke_max_ms": 16,
    "memory_peak_mib": 250,
}


def say(text):
    print(text, file=sys.stderr, flush=True)


def run_json(command, **options):
    done = subprocess.run([str(part) for part in command], stdout=subprocess.PIPE, check=True, **options)
    return json.loads(done.stdout.splitlines()[-1])


def curl(addresses, connections, login, token, folder, name):
    """Seconds that curl takes for all addresses, and how many of them it got."""
    config = folder / (name + ".curl")
    lines = []
    for address in addresses:
        lines += [f'url = "{address}"', 'output = "/dev/null"']
    config.write_text("\n".join(lines) + "\n")
    secret = folder / (name + ".secret")
    secret.write_text(f'user = "{login}"\n' if login else f'header = "Authorization: Token token={token}"\n')
    command = ["curl", "--silent", "--no-progress-meter", "--fail", "--http1.1", "--parallel", "--parallel-max",
               str(connections), "--write-out", "%{http_code}\\n", "--config", str(secret), "--config", str(config)]
    return subprocess.Popen(command, stdout=subprocess.PIPE, text=True)


def measure_curl(addresses, practice, folder):
    uptrends = practice["endpoints"]["uptrends-api"]
    login = practice["credentials"]["uptrends"]
    at_uptrends = [line for line in addresses if line.startswith(uptrends)]
    at_pagerduty = [line for line in addresses if not line.startswith(uptrends)]
    began = time.monotonic()
    # A page says where the next begins, so PagerDuty's come one after another.
    both = [curl(at_uptrends, UPTRENDS_CONNECTIONS, login["api_user"] + ":" + login["api_password"], None, folder,
                 "uptrends"),
            curl(at_pagerduty, 1, None, practice["credentials"]["pagerduty"]["token"], folder, "pagerduty")]
    got = sum(process.communicate()[0].split().count("200") for process in both)
    return (time.monotonic() - began) * 1000, got


def first_window(command, starts, environment):
    """Median milliseconds from the start of a program to its first mapped window, on the display of this run."""
    times = []
    for _ in range(starts):
        began = time.monotonic()
        process = subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        try:
            while time.monotonic() - began < WINDOW_PATIENCE:
                found = subprocess.run(["xdotool", "search", "--onlyvisible", "--pid", str(process.pid), "."],
                                       env=environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
                if found.stdout.strip():
                    times.append((time.monotonic() - began) * 1000)
                    break
                if process.poll() is not None:
                    break
        finally:
            process.kill()
            process.wait()
    return round(statistics.median(times), 1) if len(times) == starts else None


def measure_windows(arguments, folder):
    if not os.environ.get("DISPLAY") or not shutil.which("xdotool"):
        return {"skipped": "needs a display (xvfb-run) and xdotool"}
    environment = dict(os.environ, HOME=str(folder), XDG_CONFIG_HOME=str(folder / "config"),
                       XDG_DATA_HOME=str(folder / "data"), XDG_CACHE_HOME=str(folder / "cache"))
    environment.pop("QT_QPA_PLATFORM", None)
    result = {"alertbridge_ms": first_window([str(arguments.bin / "bin" / "alertbridge")], arguments.starts,
                                             environment)}
    other = shutil.which("keepassxc")
    if other:
        result["keepassxc_ms"] = first_window([other], arguments.starts, environment)
    else:
        result["keepassxc_skipped"] = "KeePassXC is not installed (Debian: keepassxc)"
    return result


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--bin", type=pathlib.Path, required=True, help="an optimised build folder")
    parser.add_argument("--services", type=int, default=10000)
    parser.add_argument("--definitions", type=int, default=1000)
    parser.add_argument("--levels", type=int, default=3)
    parser.add_argument("--latency", type=int, default=50)
    parser.add_argument("--rows", type=int, default=100000, help="in the list that is searched")
    parser.add_argument("--starts", type=int, default=7, help="of each program, for its first window")
    arguments = parser.parse_args()
    os.environ["QT_LOGGING_RULES"] = "alertbridge.*.info=false"
    offscreen = dict(os.environ, QT_QPA_PLATFORM="offscreen")

    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        sandbox = subprocess.Popen(
            [arguments.bin / "bin" / "alertbridge-sandbox", "--services", str(arguments.services), "--definitions",
             str(arguments.definitions), "--levels", str(arguments.levels), "--latency", str(arguments.latency)],
            stdout=subprocess.PIPE, text=True)
        try:
            line = sandbox.stdout.readline()
            practice = json.loads(line)
            (folder / "practice.json").write_text(line)
            say("reading everything")
            read = run_json([arguments.bin / "tests" / "bench_inventory", folder / "practice.json",
                             folder / "addresses"], env=offscreen)
            addresses = (folder / "addresses").read_text().split()
            say(f"the same {len(addresses)} addresses with curl")
            curl_ms, got = measure_curl(addresses, practice, folder)
        finally:
            sandbox.send_signal(signal.SIGTERM)
            sandbox.wait()
        say("typing into the search field")
        typed = run_json([arguments.bin / "tests" / "bench_filter", str(arguments.rows)], env=offscreen)
        say("first windows")
        windows = measure_windows(arguments, folder)

    read["curl_ms"] = round(curl_ms, 1)
    read["curl_answers"] = got
    read["addresses"] = len(addresses)
    read["ratio_to_curl"] = round(read["whole_ms"] / curl_ms, 3)
    world = {key: getattr(arguments, key) for key in ("services", "definitions", "levels", "latency")}
    measured = {"first_rows_ms": read["first_rows_ms"], "ratio_to_curl": read["ratio_to_curl"],
                "longest_block_ms": read["longest_block_ms"], "keystroke_max_ms": typed["max_ms"],
                "memory_peak_mib": read["memory_peak_mib"]}
    print(json.dumps({
        "version": 1, "world": world, "inventory": read, "filter": typed, "first_window": windows,
        "targets": {key: {"limit": limit, "measured": measured[key], "met": measured[key] <= limit}
                    for key, limit in TARGETS.items()},
    }, indent=2))
    return 0 if read["complete"] and got == len(addresses) else 1


if __name__ == "__main__":
    sys.exit(main())
