# Sourced, not run. kontor_find_java sets JAVA_HOME to a Java of at least version 21: the one in JAVA_HOME, the one on the
# PATH, or the newest in the usual places. An older Java that comes first is passed over. Fails with 1 when there is none.

kontor_java_version() {
    # prints the major version of the Java in the folder $1, or nothing
    [ -x "$1/bin/java" ] || return 0
    if [ -f "$1/release" ]; then
        sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release"
    else
        "$1/bin/java" -version 2>&1 | sed -n 's/.* version "\([0-9]*\).*/\1/p'
    fi
}

kontor_find_java() {
    kontor_best= kontor_best_version=20
    kontor_on_path=
    if command -v java >/dev/null 2>&1; then
        kontor_on_path=$(command -v java)
        # follow links (/usr/bin/java -> /etc/alternatives/java -> the real one)
        while [ -L "$kontor_on_path" ]; do
            kontor_link=$(readlink "$kontor_on_path")
            case $kontor_link in
                /*) kontor_on_path=$kontor_link ;;
                *) kontor_on_path=$(dirname "$kontor_on_path")/$kontor_link ;;
            esac
        done
        kontor_on_path=${kontor_on_path%/bin/java}
    fi
    for kontor_home in "${JAVA_HOME-}" "$kontor_on_path"; do
        [ -n "$kontor_home" ] || continue
        kontor_version=$(kontor_java_version "$kontor_home")
        if [ "${kontor_version:-0}" -ge 21 ]; then
            JAVA_HOME=$kontor_home
            export JAVA_HOME
            return 0
        fi
    done
    if [ -x /usr/libexec/java_home ]; then
        kontor_home=$(/usr/libexec/java_home -v 21+ 2>/dev/null) && [ -n "$kontor_home" ] && {
            JAVA_HOME=$kontor_home
            export JAVA_HOME
            return 0
        }
    fi
    for kontor_home in /usr/lib/jvm/* /usr/lib64/jvm/* /usr/java/* /opt/java/* /opt/jdk* /opt/*/jdk* /usr/local/java/* \
        /Library/Java/JavaVirtualMachines/*/Contents/Home /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
        "${HOME-}"/.sdkman/candidates/java/* "${HOME-}"/.jdks/*; do
        kontor_version=$(kontor_java_version "$kontor_home")
        if [ "${kontor_version:-0}" -gt "$kontor_best_version" ]; then
            kontor_best=$kontor_home kontor_best_version=$kontor_version
        fi
    done
    [ -n "$kontor_best" ] || return 1
    JAVA_HOME=$kontor_best
    export JAVA_HOME
}
