# SPDX-FileCopyrightText: 2026 The Alertbridge authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Which Debian packages each purpose needs, and how to get them. Sourced by run, test and installer/build.
# Every message goes to standard error: standard output belongs to the program.

packages_build="build-essential cmake ninja-build ccache mold python3
    qt6-base-dev qt6-base-dev-tools qt6-webengine-dev qt6-httpserver-dev qt6-websockets-dev qt6-svg-dev
    qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools linguist-qt6 qt6-translations-l10n
    qtkeychain-qt6-dev libexpected-dev libgl-dev libvulkan-dev libxkbcommon-dev"
packages_run="ca-certificates libgl1-mesa-dri libqt6svg6 fonts-inter fonts-noto-core"
packages_tour="xvfb xauth"
packages_test="curl dbus gnome-keyring openssl"
packages_package="debootstrap dpkg-dev file imagemagick libsecret-1-0 lintian patchelf procps rpm xdotool"
packages_lint="appstream desktop-file-utils man-db clazy clang-tidy-19 clang-format-19"

# One build folder finds what another has compiled already.
export CCACHE_BASEDIR="$project" CCACHE_NOHASHDIR=1
export CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime

say() { printf '%s\n' "$*" >&2; }

# need PURPOSE...: makes sure the packages of each purpose are there.
need() {
    local purpose list="" missing="" stamp
    for purpose in "$@"; do
        eval "list=\"\$list \$packages_$purpose\""
    done
    # A check of a hundred packages takes a noticeable moment: remember its good end for this list.
    stamp="$project/build/.packages-$(printf '%s' "$list" | cksum | cut -d' ' -f1)"
    [ -e "$stamp" ] && [ "$stamp" -nt /var/lib/dpkg/status ] && return 0
    if ! command -v dpkg-query >/dev/null 2>&1; then
        if [ ! -e "$stamp" ]; then
            say "This is not a Debian system. Alertbridge needs, under the names of your system:"
            say "$(echo $list)"
            say "Install them, then run this again with ALERTBRIDGE_PACKAGES_OK=1."
            [ -n "${ALERTBRIDGE_PACKAGES_OK:-}" ] || exit 1
        fi
        mkdir -p "$project/build" && : >"$stamp"
        return 0
    fi
    local package installed
    installed=$(dpkg-query -W -f '${db:Status-Abbrev} ${Package}\n' $list 2>/dev/null | sed -n 's/^ii *//p')
    for package in $list; do
        case "
$installed
" in
        *"
$package
"*) ;;
        *) missing="$missing $package" ;;
        esac
    done
    if [ -n "$missing" ]; then
        local as_root=""
        if [ "$(id -u)" != 0 ]; then
            command -v sudo >/dev/null 2>&1 || {
                say "These packages are missing:$missing"
                say "Install them as root: apt-get install$missing"
                exit 1
            }
            as_root="sudo"
        fi
        say "Installing:$missing"
        export DEBIAN_FRONTEND=noninteractive
        $as_root apt-get update -qq >&2 || say "The package lists could not be refreshed; going on with those here."
        $as_root apt-get install -y -qq --no-install-recommends $missing >&2 || {
            say "The packages could not be installed."
            exit 1
        }
    fi
    mkdir -p "$project/build" && : >"$stamp"
}

# configure FOLDER CMAKE_ARGUMENTS...: once, and again where the arguments changed.
configure() {
    local folder=$1 wanted
    shift
    wanted="$*"
    if [ ! -f "$folder/build.ninja" ] || [ "$(cat "$folder/.arguments" 2>/dev/null)" != "$wanted" ]; then
        say "Configuring $(basename "$folder")"
        mkdir -p "$folder"
        # Several sources in one unit parse the headers of Qt once: half the time from nothing.
        cmake -S "$project" -B "$folder" -G Ninja -DCMAKE_UNITY_BUILD=ON -DCMAKE_CXX_COMPILER_LAUNCHER=ccache \
            -DCMAKE_EXE_LINKER_FLAGS=-fuse-ld=mold -DCMAKE_SHARED_LINKER_FLAGS=-fuse-ld=mold \
            -DCMAKE_MODULE_LINKER_FLAGS=-fuse-ld=mold "$@" >"$folder/configure.log" 2>&1 || {
            cat "$folder/configure.log" >&2
            say "Configuring failed."
            exit 1
        }
        printf '%s' "$wanted" >"$folder/.arguments"
    fi
}

# build FOLDER TARGET...
build() {
    local folder=$1 target arguments=""
    shift
    for target in "$@"; do arguments="$arguments --target $target"; done
    cmake --build "$folder" $arguments >"$folder/build.log" 2>&1 || {
        grep -nE 'error|FAILED|undefined' "$folder/build.log" | head -40 >&2
        say "The build failed; all of it is in $folder/build.log"
        exit 1
    }
}

# What Chromium and Qt need around them, for this process and its children.
prepare_environment() {
    if [ -z "${XDG_RUNTIME_DIR:-}" ] || [ ! -w "${XDG_RUNTIME_DIR:-/nowhere}" ]; then
        XDG_RUNTIME_DIR=$(mktemp -d)
        chmod 700 "$XDG_RUNTIME_DIR"
        export XDG_RUNTIME_DIR
    fi
    # Chromium's sandbox cannot be used by root, and must stay on for everyone else.
    if [ "$(id -u)" = 0 ]; then export QTWEBENGINE_DISABLE_SANDBOX=1; fi
}

has_display() { [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; }
