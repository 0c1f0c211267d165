# SPDX-FileCopyrightText: The Opinio authors
# SPDX-License-Identifier: Apache-2.0
# shellcheck shell=sh disable=SC2034
# Finds a JDK of 25 or later, and Maven. Sourced by the scripts at the top of the project.

# How Java runs a short command: no time is spent on what only pays in long runs.
java_flags='-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -XX:-UsePerfData -Xmx384m'
# Those of a run over many cases.
many_flags='-XX:+UseParallelGC -XX:-UsePerfData -Xmx768m'
# Those of the workbench, which lives long and shall be small. SQLite is machine code, and what
# Quarkus keeps of a thread's own values is cleared through java.lang.
serve_flags='-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -XX:-UsePerfData -Xmx192m -XX:ReservedCodeCacheSize=64m --enable-native-access=ALL-UNNAMED
 --add-opens=java.base/java.lang=ALL-UNNAMED'

# Sets $feature to the feature number of the JDK in folder $1, or 0. Starts no process.
jdk_feature() {
    feature=0
    if [ -x "$1/bin/java" ] && [ -x "$1/bin/javac" ] && [ -r "$1/release" ]; then
        while IFS='=' read -r key value; do
            if [ "$key" = JAVA_VERSION ]; then
                feature=${value#\"}
                feature=${feature%%[!0-9]*}
                break
            fi
        done <"$1/release"
    fi
    feature=${feature:-0}
}

# Sets $jdk to the first that fits: OPINIO_JAVA_HOME, JAVA_HOME, the java on the PATH, the newest in
# the usual folders. Fails where there is none, and says what to install.
find_jdk() {
    jdk=
    if [ -n "${OPINIO_JAVA_HOME:-}" ]; then
        jdk_feature "$OPINIO_JAVA_HOME"
        if [ "$feature" -ge 25 ]; then
            jdk=$OPINIO_JAVA_HOME
            return 0
        fi
        echo "opinio: OPINIO_JAVA_HOME is $OPINIO_JAVA_HOME, which is not a JDK of 25 or later." >&2
        return 1
    fi
    if [ -n "${JAVA_HOME:-}" ]; then
        jdk_feature "$JAVA_HOME"
        if [ "$feature" -ge 25 ]; then
            jdk=$JAVA_HOME
            return 0
        fi
    fi
    on_path=$(command -v java 2>/dev/null) || on_path=
    if [ -n "$on_path" ]; then
        on_path=$(readlink -f "$on_path" 2>/dev/null) || on_path=
        jdk_feature "${on_path%/bin/java}"
        if [ "$feature" -ge 25 ]; then
            jdk=${on_path%/bin/java}
            return 0
        fi
    fi
    newest=24
    for candidate in /usr/lib/jvm/* /opt/* "${HOME:-/nonexistent}"/.sdkman/candidates/java/* \
        "${HOME:-/nonexistent}"/.jdks/* /Library/Java/JavaVirtualMachines/*/Contents/Home \
        "${HOME:-/nonexistent}"/Library/Java/JavaVirtualMachines/*/Contents/Home \
        /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
        jdk_feature "$candidate"
        if [ "$feature" -gt "$newest" ]; then
            newest=$feature
            jdk=$candidate
        fi
    done
    [ -n "$jdk" ] || say_install_jdk
}

say_install_jdk() {
    cat >&2 <<'END'
opinio: a Java Development Kit (JDK) of version 25 or later is needed, and none was found.
  Install one, for example Eclipse Temurin 25 (https://adoptium.net), or:
    Debian, Ubuntu   apt install openjdk-25-jdk   (where the release has it)
    Fedora           dnf install java-25-openjdk-devel
    macOS            brew install openjdk@25
  If it stands in an unusual folder, set OPINIO_JAVA_HOME to that folder.
END
    return 1
}

# Sets $maven to the mvn command. Fails where there is none, and says what to install.
find_maven() {
    maven=$(command -v mvn 2>/dev/null) && return 0
    for candidate in "${MAVEN_HOME:-/nonexistent}/bin/mvn" "${M2_HOME:-/nonexistent}/bin/mvn" /opt/*maven*/bin/mvn; do
        if [ -x "$candidate" ]; then
            maven=$candidate
            return 0
        fi
    done
    say_install_maven
}

say_install_maven() {
    cat >&2 <<'END'
opinio: Apache Maven 3.8 or later is needed to build Opinio, and none was found.
  Install it (https://maven.apache.org), or:
    Debian, Ubuntu   apt install maven
    Fedora           dnf install maven
    macOS            brew install maven
END
    return 1
}

# Prints the options for Maven's JVM: the user's, and those that keep new JDKs from warning about
# what Maven's own libraries do.
maven_options() {
    echo "--enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow ${MAVEN_OPTS:-}"
}
