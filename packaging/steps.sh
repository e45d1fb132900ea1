# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The Newfaces authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The steps of run, test and .ci/run. Each one does nothing when there is nothing to do.
set -euo pipefail

top=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)
cd "$top"

# Standard output belongs to the program; these scripts write to standard error.
say() { printf '%s\n' "$*" >&2; }
fail() {
    say "$@"
    exit 1
}

packages_of() {
    local group
    for group in "$@"; do
        awk -v group="$group" '$1 == group { print $2 }' packaging/packages
    done
}

missing_packages() {
    local package present
    present=$(dpkg-query --show --showformat '${Package} ${db:Status-Status}\n' "$@" 2>/dev/null || true)
    for package in "$@"; do
        grep -qx -- "$package installed" <<<"$present" || printf '%s\n' "$package"
    done
}

# Without apt: lists what is needed if a tool is missing, and otherwise continues.
expect_other_system() {
    local tool
    for tool in cmake ninja c++; do
        command -v "$tool" >/dev/null && continue
        fail "Packages are installed by this script on Debian and Ubuntu only. Here, please install a C++23 compiler" \
            "(g++ 12 or newer), CMake 3.25 or newer, Ninja, Qt 6.4 or newer (Base, Svg, ImageFormats and Tools, with the SQLite plugin)," \
            "QCustomPlot 2.1 and QtKeychain 0.13 for Qt 6, and libmicrohttpd 0.9.75 by hand, then try again." \
            "Missing: $tool."
    done
}

# Installs the missing packages of the named groups in packaging/packages.
install_packages() {
    local -a wanted missing as_root=()
    mapfile -t wanted < <(packages_of "$@")
    if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
        expect_other_system
        return
    fi
    mapfile -t missing < <(missing_packages "${wanted[@]}")
    ((${#missing[@]})) || return 0

    local by_hand="apt-get update && apt-get install --no-install-recommends ${missing[*]}"
    if ((EUID != 0)); then
        as_root=(sudo)
        # Without a terminal nobody can answer sudo's question.
        [[ -t 0 ]] || as_root+=(--non-interactive)
        if ! command -v sudo >/dev/null || ! "${as_root[@]}" true; then
            fail "Some packages are missing, and only root may install them. As root, please run: $by_hand"
        fi
    fi
    say "Installing ${missing[*]} (this can take a few minutes)."
    local log=$top/build/packages.log
    local -a apt=("${as_root[@]}" env DEBIAN_FRONTEND=noninteractive LC_ALL=C.UTF-8 apt-get --yes --quiet --quiet
        -o DPkg::Lock::Timeout=300 -o Dpkg::Use-Pty=0 -o Acquire::Retries=3)
    # Old lists may still be good enough if they cannot be updated.
    "${apt[@]}" update </dev/null >"$log" 2>&1 || say "The package lists could not be updated; using the existing ones."
    if ! "${apt[@]}" install --no-install-recommends "${missing[@]}" </dev/null >>"$log" 2>&1; then
        tail -n 20 "$log" >&2
        fail "The packages could not be installed; apt's messages are above. To try by hand, as root: $by_hand"
    fi
}

prepare_build_folder() {
    { mkdir -p build && [[ -w build ]]; } 2>/dev/null ||
        fail "$top/build cannot be written to. Please build in a checkout of your own."
}

# A folder for files that can be created again: in the build folder if there is no home.
cache_folder() {
    local home=${XDG_CACHE_HOME:-}
    [[ -n $home || ! -w ${HOME:-/nonexistent} ]] || home=$HOME/.cache
    home=${home:-$top/build/cache}
    mkdir -p "$home/$1"
    printf '%s\n' "$home/$1"
}

# Lets checkouts in different folders share compiled objects, also with precompiled headers.
prepare_ccache() {
    export CCACHE_BASEDIR=$top CCACHE_NOHASHDIR=1 CCACHE_SLOPPINESS=pch_defines,time_macros
    [[ -n ${CCACHE_DIR:-} || -w ${HOME:-/nonexistent} ]] && return
    CCACHE_DIR=$(cache_folder ccache)
    export CCACHE_DIR
}

cached() { sed -n "s/^$2:[^=]*=//p" "build/$1/CMakeCache.txt"; }

is_configured() {
    local preset=$1
    [[ -f build/$preset/build.ninja && -f build/$preset/CMakeCache.txt ]] || return 1
    [[ $(cached "$preset" CMAKE_HOME_DIRECTORY) == "$top" ]] || return 1
    [[ ${CI:-} != true || $(cached "$preset" NEWFACES_SKIP_FAILS) == ON ]]
}

# Afterwards ninja itself notices when a CMakeLists.txt or a preset has changed.
configure() {
    local preset=$1
    local -a options=()
    is_configured "$preset" && return
    if [[ -f build/$preset/CMakeCache.txt && $(cached "$preset" CMAKE_HOME_DIRECTORY) != "$top" ]]; then
        say "The checkout was moved; build/$preset is created again."
        rm -rf "build/$preset"
    fi
    command -v ccache >/dev/null && options+=(-DCMAKE_CXX_COMPILER_LAUNCHER=ccache)
    [[ ${CI:-} != true ]] || options+=(-DCMAKE_COMPILE_WARNING_AS_ERROR=ON -DNEWFACES_SKIP_FAILS=ON)
    say "Configuring build/$preset."
    if ! cmake --preset "$preset" "${options[@]}" </dev/null >"build/$preset.log" 2>&1; then
        tail -n 30 "build/$preset.log" >&2
        fail "CMake could not configure the build; the last messages are above, all of them in build/$preset.log."
    fi
}

# Builds the named targets of a preset, or all. When a form in ui/ has changed, the first run of ninja runs AUTOUIC, and
# only the second one rebuilds the files that include the form. So ninja runs once more if something is left.
build() {
    local preset=$1 round
    shift
    for round in 1 2; do
        ninja -C "build/$preset" -n "$@" 2>/dev/null | grep -q 'no work to do' && return
        ((round == 2)) || say "Building build/$preset (the first time takes some minutes)."
        ninja -C "build/$preset" "$@" </dev/null >&2 ||
            fail "The build failed; the first error above says why."
    done
}

# Everything up to a built target: install_and_build PRESET [TARGET...]
install_and_build() {
    local preset=$1
    shift
    prepare_build_folder
    install_packages build
    prepare_ccache
    configure "$preset"
    build "$preset" "$@"
}
