# SPDX-FileCopyrightText: The Opinio authors
# SPDX-License-Identifier: Apache-2.0
# shellcheck shell=sh
# Builds the benchmarks into benchmarks/target, and sets $jdk. Sourced by the scripts of this folder;
# $root is the top of the project.

. "$root/cli/src/main/sh/jdk.sh"

build_benchmarks() {
    find_jdk && find_maven || return 1
    echo "benchmarks: building ..." >&2
    mkdir -p "$root/benchmarks/target"
    log=$root/benchmarks/target/build.log
    if MAVEN_OPTS="$(maven_options)" JAVA_HOME=$jdk "$maven" -B -ntp -Dstyle.color=never -f "$root/pom.xml" \
        -Pbenchmarks -Dquick -pl benchmarks -am package >"$log" 2>&1 </dev/null; then
        return 0
    fi
    echo "benchmarks: the build failed." >&2
    grep '^\[ERROR\]' "$log" | grep -v 'Help 1' | head -n 5 | sed 's/^/  /' >&2
    echo "  The whole log: $log" >&2
    return 1
}
