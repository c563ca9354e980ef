#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Alertbridge authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Measures what docs/benchmarks.md tells about, on practice services of a given size, and prints one JSON object.

bench.py --bin build/bench [--services N] [--definitions N] [--levels N] [--latency MS] [--rows N] [--starts N]
"""
import argparse
import contextlib
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
    "program_block_ms": 50,
    "program_memory_peak_mib": 250,
    "first_window_to_keepassxc": 1,
}
RUNS = ("first_run", "second_run")


def say(text):
    print(text, file=sys.stderr, flush=True)


@contextlib.contextmanager
def display_kept():
    """An X server without clients begins anew, and refuses whoever comes meanwhile: one stays."""
    client = None
    if os.environ.get("DISPLAY") and shutil.which("xdotool"):
        client = subprocess.Popen(["xdotool", "sleep", "100000"])
    try:
        yield
    finally:
        if client:
            client.kill()
            client.wait()


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


def first_window(command, environment):
    """Milliseconds from the start of a program to its first mapped window, by the clock and of the processor."""
    began = time.monotonic()
    process = subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    elapsed = None
    while elapsed is None and time.monotonic() - began < WINDOW_PATIENCE:
        found = subprocess.run(["xdotool", "search", "--onlyvisible", "--pid", str(process.pid), "."],
                               env=environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        if found.stdout.strip():
            elapsed = (time.monotonic() - began) * 1000
        elif os.waitid(os.P_PID, process.pid, os.WEXITED | os.WNOHANG | os.WNOWAIT):
            break
    process.kill()
    _, process.returncode, used = os.wait4(process.pid, 0)
    if elapsed is None:
        raise RuntimeError(f"{command[0]} showed no window")
    return elapsed, (used.ru_utime + used.ru_stime) * 1000


def longest_blocks(program):
    for run in RUNS:
        yield program[run]["reading"]["longest_block_ms"]
        for visit in ("pages_while_reading", "pages"):
            yield from (page["longest_block_ms"] for page in program[run][visit].values())


def measure_windows(arguments, folder):
    if not os.environ.get("DISPLAY") or not shutil.which("xdotool"):
        return {"skipped": "needs a display (xvfb-run) and xdotool"}
    environment = dict(os.environ, HOME=str(folder), XDG_CONFIG_HOME=str(folder / "config"),
                       XDG_DATA_HOME=str(folder / "data"), XDG_CACHE_HOME=str(folder / "cache"))
    environment.pop("QT_QPA_PLATFORM", None)
    programs = {"alertbridge": str(arguments.bin / "bin" / "alertbridge"), "keepassxc": shutil.which("keepassxc")}
    result = {}
    if not programs["keepassxc"]:
        programs.pop("keepassxc")
        result["keepassxc_skipped"] = "KeePassXC is not installed (Debian: keepassxc)"
    # In turn: what else the machine does meanwhile meets both.
    times = {name: [] for name in programs}
    for turn in range(arguments.starts + 1):
        for name, program in programs.items():
            measured = first_window([program], environment)
            if turn > 0:  # the first reads from the disk
                times[name].append(measured)
    for name, measured in times.items():
        for unit, values in zip(("ms", "processor_ms"), zip(*measured)):
            result[f"{name}_{unit}"] = round(statistics.median(values), 1)
            result[f"{name}_min_{unit}"] = round(min(values), 1)
    return result


def whole_program(arguments, practice, folder):
    """The real window, twice: from nothing, and with what the first run kept."""
    home = folder / "window"
    home.mkdir()
    environment = dict(os.environ, HOME=str(home), XDG_CONFIG_HOME=str(home / "config"),
                       XDG_DATA_HOME=str(home / "data"), XDG_CACHE_HOME=str(home / "cache"))
    if not os.environ.get("DISPLAY"):
        environment["QT_QPA_PLATFORM"] = "offscreen"
    command = [arguments.bin / "tests" / "bench_window", practice, home]
    return {"platform": environment.get("QT_QPA_PLATFORM", "xcb"),
            "first_run": run_json(command, env=environment), "second_run": run_json(command, env=environment)}


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

    with display_kept(), tempfile.TemporaryDirectory() as name:
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
            say("the whole program, twice")
            program = whole_program(arguments, folder / "practice.json", folder)
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
                "program_block_ms": max(longest_blocks(program)),
                "program_memory_peak_mib": max(program[run]["memory_peak_mib"] for run in RUNS)}
    if windows.get("alertbridge_ms") and windows.get("keepassxc_ms"):
        measured["first_window_to_keepassxc"] = round(windows["alertbridge_ms"] / windows["keepassxc_ms"], 3)
    print(json.dumps({
        "version": 1, "world": world, "inventory": read, "filter": typed, "program": program,
        "first_window": windows,
        "targets": {key: {"limit": limit, "measured": measured[key], "met": measured[key] <= limit}
                    for key, limit in TARGETS.items() if key in measured},
    }, indent=2))
    complete = read["complete"] and all(program[run]["reading"]["complete"] for run in RUNS)
    return 0 if complete and got == len(addresses) else 1


if __name__ == "__main__":
    sys.exit(main())
