#!/usr/bin/env bash
# Whether the application says that it is live or ready. The image has no program that speaks HTTP, so the shell asks:
#   healthy.sh live|ready
exec 3<>"/dev/tcp/127.0.0.1/${CAREERGUIDE_MANAGEMENT_PORT:-${QUARKUS_HTTP_PORT:-8080}}" || exit 1
printf 'GET /q/health/%s HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n' "$1" >&3
read -r -t 3 version status reason <&3
[ "$version" = HTTP/1.1 ] && [ "$status" = 200 ] || { echo "$version $status $reason"; exit 1; }
