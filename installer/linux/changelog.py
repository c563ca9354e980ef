#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Alertbridge authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Debian's changelog of CHANGELOG.md: changelog.py CHANGELOG.md OUTPUT MAINTAINER."""
import datetime
import email.utils
import pathlib
import re
import sys
import textwrap


def releases(text):
    """Version, day and entries of each release, the newest first. What is not released is left out."""
    for block in re.split(r"^## ", text, flags=re.MULTILINE)[1:]:
        head = re.match(r"\[(\d[^\]]*)\] - (\d{4}-\d{2}-\d{2})\n", block)
        if head:
            entries = [" ".join(entry.split()).replace("`", "")
                       for entry in re.findall(r"^- (.*(?:\n  .*)*)", block, re.MULTILINE)]
            yield head.group(1), datetime.date.fromisoformat(head.group(2)), entries


def main():
    source, output, maintainer = sys.argv[1:]
    blocks = []
    for version, day, entries in releases(pathlib.Path(source).read_text()):
        stamp = email.utils.format_datetime(datetime.datetime(day.year, day.month, day.day, 12,
                                                              tzinfo=datetime.timezone.utc))
        lines = [textwrap.fill(entry, 78, initial_indent="  * ", subsequent_indent="    ", break_on_hyphens=False)
                 for entry in entries]
        blocks.append(f"alertbridge ({version}) unstable; urgency=medium\n\n" + "\n".join(lines)
                      + f"\n\n -- {maintainer}  {stamp}\n")
    if not blocks:
        raise SystemExit(f"{source} has no release")
    pathlib.Path(output).write_text("\n".join(blocks))


if __name__ == "__main__":
    main()
