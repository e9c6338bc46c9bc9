#!/usr/bin/env bash
# Makes an ahead-of-time cache for the packaged application, so that it starts faster: runs it once on a database of its own, asks it
# for what is asked for most, and stops it. Needs Java 25 or later, the one that will run the application:
#   src/main/docker/train-aot.sh target/quarkus-app
#   java -XX:AOTCache=target/quarkus-app/app.aot -jar target/quarkus-app/quarkus-run.jar
set -euo pipefail
cd "${1:?directory of the packaged application}"
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
port=${TRAINING_PORT:-18080}
data=$(mktemp -d)
trap 'rm -rf "$data"' EXIT

"$java" -XX:AOTCacheOutput=app.aot -Dquarkus.http.port="$port" -Dcareerguide.database.directory="$data" -jar quarkus-run.jar &
application=$!

# Asks for a path without any tool but the shell; true if it is there.
ask() {
    exec 3<>"/dev/tcp/127.0.0.1/$port" || return 1
    printf 'GET %s HTTP/1.1\r\nHost: localhost:%s\r\nConnection: close\r\n\r\n' "$1" "$port" >&3
    head -1 <&3 | grep -q ' 200 '
    local there=$?
    exec 3>&- 3<&-
    return $there
}

for _ in $(seq 600); do
    ask /q/health/ready 2>/dev/null && break
    kill -0 "$application" 2>/dev/null || exit 1
    sleep 0.1
done
for path in /api/v1 /api/v1/roles /api/v1/roles/medical-billing /api/v1/roles/medical-billing.html \
    '/api/v1/compare?roles=medical-billing,medical-coding' /api/v1/search?q=coder /api/v1/suggest?q=med / /q/openapi; do
    ask "$path" || echo "No answer to $path" >&2
done
kill -TERM "$application"
wait "$application" || true
test -s app.aot
