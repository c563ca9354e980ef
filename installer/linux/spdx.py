#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Alertbridge authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The bill of materials: spdx.py PACKAGE.deb OUTPUT writes SPDX 2.3 as JSON.

It holds the program, each of its files, and every Debian package whose libraries it links or loads. Licences of those
are what Debian's copyright files say of their main part, by Debian's names or, where the file is plain text, by its
wording: declared, not concluded."""
import hashlib
import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile
import time

sys.path.insert(0, str(pathlib.Path(__file__).parent))
from linked import linked_libraries  # noqa: E402
from loaded import loaded_files, owner  # noqa: E402

# Debian's short names (https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/) beside SPDX's.
SPDX_NAMES = {
    "expat": "MIT", "mit": "MIT", "mit/x11": "MIT", "x11": "X11", "isc": "ISC", "zlib": "Zlib",
    "apache-2.0": "Apache-2.0", "apache-2": "Apache-2.0", "bsd-2-clause": "BSD-2-Clause",
    "bsd-3-clause": "BSD-3-Clause", "bsd": "BSD-3-Clause", "mpl-2.0": "MPL-2.0", "mpl-1.1": "MPL-1.1",
    "gpl-1+": "GPL-1.0-or-later", "gpl-2": "GPL-2.0-only", "gpl-2+": "GPL-2.0-or-later", "gpl-3": "GPL-3.0-only",
    "gpl-3+": "GPL-3.0-or-later", "lgpl-2": "LGPL-2.0-only", "lgpl-2+": "LGPL-2.0-or-later",
    "lgpl-2.0+": "LGPL-2.0-or-later", "lgpl-2.1": "LGPL-2.1-only", "lgpl-2.1+": "LGPL-2.1-or-later",
    "lgpl-3": "LGPL-3.0-only", "lgpl-3+": "LGPL-3.0-or-later", "libpng": "Libpng", "cc0-1.0": "CC0-1.0",
    "gpl-2.0+": "GPL-2.0-or-later", "unicode": "Unicode-DFS-2016", "curl": "curl", "openssl": "OpenSSL",
    "hpnd": "HPND", "gfdl-1.3": "GFDL-1.3-only"}
# Copyright files that are plain text are told by what licences say of themselves, the most telling first.
WORDINGS = (
    ("GCC Runtime Library Exception", "GPL-3.0-or-later WITH GCC-exception-3.1"),
    ("GNU C Library", "LGPL-2.1-or-later"), ("GNU Lesser General Public", "LGPL-2.1-or-later"),
    ("GNU Library General Public", "LGPL-2.0-or-later"), ("Permission is hereby granted, free of charge", "MIT"), ("without specific prior written permission", "BSD-3-Clause"),
    ("to use, copy, modify, distribute, and sell this software", "HPND-sell-variant"),
    ("Redistribution and use in source and binary", "BSD-2-Clause"), ("GNU General Public License", "GPL-2.0-or-later"))
OWN_LICENCE = "GPL-3.0-or-later"


class Licences:
    """Turns Debian's expressions into SPDX's, and keeps the names that SPDX does not have."""

    def __init__(self):
        self.others = {}

    def _one(self, name, package):
        known = SPDX_NAMES.get(name.lower())
        if known:
            return known
        reference = "LicenseRef-" + (re.sub(r"[^A-Za-z0-9.-]+", "-", name).strip("-") or "other")
        self.others.setdefault(reference, (name, f"See /usr/share/doc/{package}/copyright in the Debian package "
                                                 f"{package}."))
        return reference

    def of(self, package):
        text = pathlib.Path(f"/usr/share/doc/{package}/copyright").read_text(errors="replace")
        if not re.match(r"(?i)(Format|Upstream|Source|Files)", text.lstrip("\ufeff")):
            return self._by_wording(text)
        for paragraph in re.split(r"\n\s*\n", text):
            files = re.search(r"^Files:\s*(\S+)", paragraph, re.MULTILINE)
            licence = re.search(r"^License:[ \t]*(\S[^\n]*)", paragraph, re.MULTILINE)
            if files and licence and files.group(1).rstrip(",") == "*":
                return self._expression(licence.group(1), package)
        return self._by_wording(text)

    @staticmethod
    def _by_wording(text):
        plain = " ".join(text.split())
        return next((licence for wording, licence in WORDINGS if wording in plain), "NOASSERTION")

    def _expression(self, text, package):
        words = re.split(r"\s*,?\s+(and|or)\s+|\s*,\s*", text.strip())
        parts = []
        for word in words:
            if word is None:
                parts.append("AND")
            elif word in ("and", "or"):
                parts.append(word.upper())
            elif word:
                parts.append(self._one(word, package))
        return " ".join(parts) if len(parts) == 1 else "(" + " ".join(parts) + ")"


def checksums(path):
    data = path.read_bytes()
    return [{"algorithm": name, "checksumValue": hashlib.new(name.lower(), data).hexdigest()}
            for name in ("SHA1", "SHA256")]


def file_kind(path):
    if path.suffix == ".so" or path.parent.name == "bin":
        return "BINARY"
    return {".png": "IMAGE", ".svg": "IMAGE", ".gz": "ARCHIVE"}.get(path.suffix, "TEXT")


def describe(package_file, root):
    field = lambda name: subprocess.run(["dpkg-deb", "--field", package_file, name], capture_output=True, text=True,
                                        check=True).stdout.strip()
    files = []
    for path in sorted(each for each in root.rglob("*") if each.is_file()):
        files.append({"SPDXID": f"SPDXRef-File-{len(files) + 1}", "fileName": f"./{path.relative_to(root)}",
                      "fileTypes": [file_kind(path)], "checksums": checksums(path), "licenseConcluded": OWN_LICENCE,
                      "licenseInfoInFiles": [OWN_LICENCE], "copyrightText": "2026 The Alertbridge authors"})
    sums = sorted(each["checksums"][0]["checksumValue"] for each in files)
    digest = hashlib.sha1("".join(sums).encode()).hexdigest()
    program = {"SPDXID": "SPDXRef-Alertbridge", "name": field("Package"), "versionInfo": field("Version"),
               "supplier": "Organization: The Alertbridge authors", "downloadLocation": "NOASSERTION",
               "packageFileName": package_file.name, "filesAnalyzed": True,
               "packageVerificationCode": {"packageVerificationCodeValue": digest},
               "checksums": checksums(package_file), "primaryPackagePurpose": "APPLICATION",
               "licenseConcluded": OWN_LICENCE, "licenseDeclared": OWN_LICENCE,
               "licenseInfoFromFiles": [OWN_LICENCE], "copyrightText": "2026 The Alertbridge authors",
               "hasFiles": [each["SPDXID"] for each in files]}
    return program, files


def library_packages(root):
    """Debian packages by name: "linked" or "loaded"."""
    loaded = [source for source, _ in loaded_files()]
    binaries = [each for each in root.rglob("*") if each.parent.name == "bin" or each.suffix == ".so"]
    packages = {}
    for how, sources in (("loaded", linked_libraries(loaded).values()), ("loaded", loaded),
                         ("linked", linked_libraries(binaries).values())):
        for source in sources:
            if not source.is_relative_to(root):
                packages[owner(source)] = how
    return packages


def main():
    package_file, output = (pathlib.Path(each).resolve() for each in sys.argv[1:3])
    epoch = int(os.environ.get("SOURCE_DATE_EPOCH") or time.time())
    licences = Licences()
    with tempfile.TemporaryDirectory() as folder:
        root = pathlib.Path(folder)
        subprocess.run(["dpkg-deb", "--extract", package_file, root], check=True)
        program, files = describe(package_file, root)
        libraries = library_packages(root)
    packages = [program]
    relations = [("SPDXRef-DOCUMENT", "DESCRIBES", program["SPDXID"])]
    relations += [(program["SPDXID"], "CONTAINS", each["SPDXID"]) for each in files]
    for name, how in sorted(libraries.items()):
        version, architecture, source = subprocess.run(
            ["dpkg-query", "--show", "--showformat", "${Version} ${Architecture} ${source:Package}\n", name],
            capture_output=True, text=True, check=True).stdout.splitlines()[0].split()
        identity = "SPDXRef-Package-" + re.sub(r"[^A-Za-z0-9.-]", "-", name)
        packages.append({
            "SPDXID": identity, "name": name, "versionInfo": version, "supplier": "Organization: Debian",
            "downloadLocation": "NOASSERTION", "filesAnalyzed": False,
            "sourceInfo": f"built from the Debian source package {source}", "primaryPackagePurpose": "LIBRARY",
            "licenseConcluded": "NOASSERTION", "licenseDeclared": licences.of(name), "copyrightText": "NOASSERTION",
            "externalRefs": [{"referenceCategory": "PACKAGE-MANAGER", "referenceType": "purl",
                              "referenceLocator": f"pkg:deb/debian/{name}@{version.replace('+', '%2B').replace(':', '%3A')}"
                                                  f"?arch={architecture}"}]})
        relations.append((program["SPDXID"], "DYNAMIC_LINK" if how == "linked" else "DEPENDS_ON", identity))
    document = {
        "spdxVersion": "SPDX-2.3", "dataLicense": "CC0-1.0", "SPDXID": "SPDXRef-DOCUMENT",
        "name": f"alertbridge-{program['versionInfo']}",
        "documentNamespace": "https://alertbridge.example/spdx/alertbridge-"
                             f"{program['versionInfo']}-{program['checksums'][1]['checksumValue'][:16]}",
        "creationInfo": {"created": time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(epoch)),
                         "creators": ["Organization: The Alertbridge authors", "Tool: installer/linux/spdx.py"]},
        "packages": packages, "files": files,
        "hasExtractedLicensingInfos": [{"licenseId": reference, "name": name, "extractedText": text}
                                       for reference, (name, text) in sorted(licences.others.items())],
        "relationships": [{"spdxElementId": one, "relationshipType": kind, "relatedSpdxElement": other}
                          for one, kind, other in relations]}
    output.write_text(json.dumps(document, indent=1, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main()
