#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Alertbridge authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is in the packages: contents.py DIR.

Checksums, the same files in the Debian package and the RPM, dependencies for what is loaded by name, protections of
the programs, no path of the building machine, and a bill of materials that agrees with all of it."""
import hashlib
import json
import pathlib
import re
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
# What the page needs at run time, by what each is for.
LOADED = {"libqt6webenginecore6-bin": "the process for pages", "libqt6webengine6-data": "its resources",
          "libqt6svg6": "the icons", "qt6-translations-l10n": "Qt's own words", "libsecret-1-0": "the keychain"}
PROGRAMS = ("usr/bin/alertbridge", "usr/bin/alertbridge-sandbox", "usr/lib/alertbridge/modules/alertbridge_websignin.so",
            "usr/lib/alertbridge/modules/libalertbridge_embeddedpage.so")
problems = []


def check(good, problem):
    if not good:
        problems.append(problem)


def run(*command, **options):
    return subprocess.run(command, capture_output=True, text=True, check=True, **options).stdout


def one(folder, pattern):
    found = sorted(folder.glob(pattern))
    if len(found) != 1:
        raise SystemExit(f"{pattern}: {found}")
    return found[0]


def check_programs(root):
    for name in PROGRAMS:
        path = root / name
        header, dynamic = run("readelf", "-hlW", path), run("readelf", "-dW", path)
        symbols = run("readelf", "--dyn-syms", "-W", path)
        check(re.search(r"Type:\s+DYN", header), f"{name} is not position-independent")
        check("GNU_RELRO" in header and re.search(r"BIND_NOW|Flags:.*NOW", dynamic), f"{name} lacks full RELRO")
        check(re.search(r"GNU_STACK.*RW ", header), f"{name} has an executable stack")
        check(".symtab" not in run("readelf", "-SW", path), f"{name} is not stripped")
        if "embeddedpage" not in name:  # too small to have a buffer
            check("__stack_chk_fail" in symbols, f"{name} has no stack protector")
        content = path.read_bytes()
        for local in (str(ROOT).encode(), b"/build/release", b"/root/", b"/home/"):
            check(local not in content, f"{name} holds the path {local.decode()}")
    check("_chk@" in run("readelf", "--dyn-syms", "-W", root / PROGRAMS[0]), "the program is not fortified")


def check_bill(bill, deb, root):
    document = json.loads(bill.read_text())
    check(document["spdxVersion"] == "SPDX-2.3", "not SPDX 2.3")
    sums = {each["fileName"]: each["checksums"][1]["checksumValue"] for each in document["files"]}
    real = {f"./{path.relative_to(root)}": hashlib.sha256(path.read_bytes()).hexdigest()
            for path in root.rglob("*") if path.is_file()}
    check(sums == real, "the bill of materials has other files than the package")
    packages = {each["name"]: each for each in document["packages"]}
    depends = re.findall(r"(?:^|, )([a-z0-9.+-]+)", run("dpkg-deb", "--field", deb, "Depends"))
    missing = [name for name in depends if name not in packages]
    check(not missing, f"the bill of materials lacks {missing}")
    licences = [name for name, each in packages.items() if each.get("licenseDeclared") == "NOASSERTION"]
    check(len(licences) * 20 < len(packages), f"no licence is known for {licences}")
    identities = [each["SPDXID"] for each in document["packages"] + document["files"]]
    check(len(identities) == len(set(identities)), "an SPDX identity is used twice")
    known = {*identities, "SPDXRef-DOCUMENT"}
    check(all({each["spdxElementId"], each["relatedSpdxElement"]} <= known for each in document["relationships"]),
          "a relationship leads nowhere")
    named = {each["licenseId"] for each in document["hasExtractedLicensingInfos"]}
    used = set(re.findall(r"LicenseRef-[A-Za-z0-9.-]+", " ".join(
        each["licenseDeclared"] for each in document["packages"])))
    check(named == used, f"licences are named and not explained, or the other way round: {named ^ used}")
    return len(packages)


def main():
    folder = pathlib.Path(sys.argv[1]).resolve()
    run("sha256sum", "--check", "--strict", "SHA256SUMS", cwd=folder)
    deb, rpm = one(folder, "*.deb"), one(folder, "*.rpm")
    archive, bill = one(folder, "*.tar.gz"), one(folder, "*.spdx.json")
    depends = run("dpkg-deb", "--field", deb, "Depends")
    for name, purpose in LOADED.items():
        check(re.search(rf"(^|, ){re.escape(name)}\b", depends), f"no dependency on {name}: {purpose}")
    with tempfile.TemporaryDirectory() as temporary:
        root = pathlib.Path(temporary)
        run("dpkg-deb", "--extract", deb, root)
        files = sorted(f"/{path.relative_to(root)}" for path in root.rglob("*") if not path.is_dir())
        check_programs(root)
        libraries = check_bill(bill, deb, root)
    query = lambda what: run("rpm", "--query", "--package", what, rpm)
    rpm_files = [line for line in query("--list").splitlines() if line not in ("/usr/lib/alertbridge", "/usr/lib/alertbridge/modules", "")
                 and not line.endswith("/doc/alertbridge")]
    check(rpm_files == files, f"the RPM has other files: {sorted(set(rpm_files) ^ set(files))}")
    check("libalertbridge_embeddedpage" not in query("--requires") + query("--provides"),
          "the RPM asks for the program's own library")
    check("libQt6Core.so.6" in query("--requires"), "the RPM does not ask for Qt")
    names = run("tar", "-tzf", archive).splitlines()
    check(len({name.split("/")[0] for name in names}) == 1, "the archive does not unpack into one folder")
    if problems:
        raise SystemExit("\n".join(problems))
    print(f"{len(files)} files, {libraries} packages in the bill of materials")


if __name__ == "__main__":
    main()
