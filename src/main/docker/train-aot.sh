#!/usr/bin/env bash
# Makes an ahead-of-time cache for the packaged application, so that it starts faster: runs it twice on a database of its own, asks it
# for what is asked for most, and stops it. The cache holds all classes of an application that was packaged with
# -Dquarkus.package.jar.type=aot-jar. Needs Java 25 or later, the one that will run the application:
#   src/main/docker/train-aot.sh target/quarkus-app
#   java -XX:AOTCache=target/quarkus-app/app.aot -jar target/quarkus-app/quarkus-run.jar
# The application may take START_TIMEOUT seconds (600) until it is ready.
set -euo pipefail
# Whole paths let the directory be moved, and be named from anywhere, together with its cache.
directory=$(cd "${1:?directory of the packaged application}" && pwd)
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
version=$("$java" -XshowSettings:properties -version 2>&1 | sed -n 's/.*java\.specification\.version = //p') || true
if [ -z "$version" ]; then
    echo "There is no Java at $java." >&2
    exit 1
fi
if [ "${version%%.*}" -lt 25 ]; then
    echo "An ahead-of-time cache needs Java 25 or later; $java is Java $version." >&2
    exit 1
fi
timeout=${START_TIMEOUT:-600}
data=$(mktemp -d)
application=
trained=
# Java writes a cache whenever it ends: that of an application which was not trained goes.
trap 'kill $application 2>/dev/null && wait $application || true
    [ "$trained" ] || rm -f "$directory/app.aot"
    rm -rf "$data"' EXIT
# Away from configuration that is meant for running.
cd "$data"

# It takes a port that is free and says in its log which: nobody else is asked.
log=$data/log
fail() {
    echo "$1" >&2
    cat "$log" >&2
    exit 1
}
alive() {
    kill -0 "$application" 2>/dev/null || fail "The application ended before it was trained, so there is no cache. It said:"
    [ "$SECONDS" -lt "$timeout" ] ||
        fail "The application was not ready within $timeout seconds, so there is no cache. It said:"
}

# Asks for a path without any tool but the shell; true if it is there.
ask() {
    exec 3<>"/dev/tcp/127.0.0.1/$port" || return 1
    printf 'GET %s HTTP/1.1\r\nHost: localhost:%s\r\nConnection: close\r\n\r\n' "$1" "$port" >&3
    head -1 <&3 | grep -q ' 200 '
    local there=$?
    exec 3>&- 3<&-
    return $there
}

# Starts the application, and waits until it is ready.
start() { # options of java
    : >"$log"
    "$java" "$@" -Dquarkus.http.port=0 -Dquarkus.log.category.\"io.quarkus\".level=INFO -Dcareerguide.database.directory="$data" \
        -jar "$directory/quarkus-run.jar" >"$log" 2>&1 &
    application=$!
    port=
    until [ "$port" ]; do
        alive
        while read -r line; do
            if [[ $line =~ Listening\ on:\ https?://[^[:space:]]+:([0-9]+) ]]; then port=${BASH_REMATCH[1]}; fi
        done <"$log"
        [ "$port" ] || sleep 0.2
    done
    until (ask /q/health/ready) 2>/dev/null; do
        alive
        sleep 0.2
    done
}

stop() {
    alive
    kill "$application"
    wait "$application" || true
    application=
}

rm -f "$directory/app.aot"
# The cache is for starts on a database that is there. The first start also unpacks PostgreSQL, with classes of a sealed package, which
# a cache must not have: Java could not start from it once the directory has been moved.
start
stop
start -XX:AOTCacheOutput="$directory/app.aot" -Xlog:aot=error -Xlog:cds=error
for path in /api/v1 /api/v1/roles /api/v1/roles/medical-billing /api/v1/roles/medical-billing.html \
    '/api/v1/compare?roles=medical-billing,medical-coding' /api/v1/search?q=coder /api/v1/suggest?q=med / /q/openapi; do
    ask "$path" || fail "The application did not answer $path, so there is no cache. It said:"
done
stop
[ -s "$directory/app.aot" ] || fail "The application was trained, but Java has written no cache. It said:"
trained=true
