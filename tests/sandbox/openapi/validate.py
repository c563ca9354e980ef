#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Alertbridge authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Starts the practice services, calls every operation they implement and checks status and body of each answer against
the vendors' own API descriptions. Exits with 77 (skipped) where those are not at hand, unless
ALERTBRIDGE_REQUIRE_OPENAPI=1."""
import argparse
import os
import sys

from corrections import correct_pagerduty, correct_uptrends
from pagerduty import PagerDuty
from practice import Practice
from schema import Description
from uptrends import Uptrends

FILES = ("pagerduty-rest.json", "pagerduty-events-v2.json", "uptrends-v4.json")
SKIPPED = 77


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sandbox", required=True, help="the alertbridge-sandbox program")
    parser.add_argument("--openapi", help="folder with " + ", ".join(FILES))
    arguments = parser.parse_args()
    folder = os.environ.get("ALERTBRIDGE_OPENAPI") or arguments.openapi or ""
    missing = [name for name in FILES if not os.path.isfile(os.path.join(folder, name))]
    if missing:
        required = os.environ.get("ALERTBRIDGE_REQUIRE_OPENAPI") == "1"
        print(f"No API descriptions in {folder or 'any folder'} ({', '.join(missing)}): "
              + ("required here" if required else "skipped"))
        return 1 if required else SKIPPED
    rest, events, uptrends = (Description(os.path.join(folder, name)) for name in FILES)
    correct_pagerduty(rest)
    correct_uptrends(uptrends)
    with Practice(arguments.sandbox, "--all-kinds") as practice:
        problems = PagerDuty(practice, rest, events).run()
        problems += Uptrends(practice, uptrends).run()
    for problem in problems:
        print("  " + problem)
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
