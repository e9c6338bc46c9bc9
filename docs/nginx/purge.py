#!/usr/bin/env python3
"""Receives webhooks of the career guide and removes the answers that changed from a cache of nginx.

    CAREER_GUIDE_SECRET=whsec_... purge.py DIRECTORY [ADDRESS:PORT]

DIRECTORY is that of proxy_cache_path. Each of its files begins with the headers of an answer; those whose Cache-Tag names a tag
of the event are removed, and nginx asks for them anew. Needs nothing but Python 3.8, and the rights to remove the files.
"""
import base64
import hashlib
import hmac
import http.server
import json
import os
import sys
import time

MOST_BYTES = 1 << 20
LONGEST_HEADERS = 32 << 10
TOLERANCE = 300


def is_signed(secret, headers, body):
    """Whether one of the signatures is right and not too old, as standardwebhooks.com says."""
    event, sent = headers.get("webhook-id", ""), headers.get("webhook-timestamp", "")
    if not sent.isascii() or not sent.isdigit() or abs(time.time() - int(sent)) > TOLERANCE:
        return False
    key = base64.b64decode(secret.split("_", 1)[-1])
    expected = base64.b64encode(hmac.new(key, f"{event}.{sent}.".encode() + body, hashlib.sha256).digest()).decode()
    given = [one.partition(",") for one in headers.get("webhook-signature", "").split()]
    return any(hmac.compare_digest(expected.encode(), value.encode()) for version, _, value in given if version == "v1")


def tags_of(path):
    """The tags of a kept answer; none if the file is gone already."""
    try:
        with open(path, "rb") as file:
            head = file.read(LONGEST_HEADERS)
    except OSError:
        return set()
    for line in head.partition(b"\r\n\r\n")[0].split(b"\r\n"):
        name, _, value = line.partition(b":")
        if name.strip().lower() == b"cache-tag":
            return {tag.strip() for tag in value.decode("ascii", "replace").split(",")}
    return set()


def purge(directory, changed):
    """Removes the answers with one of these tags, and returns how many there were."""
    removed = 0
    for folder, _, names in os.walk(directory):
        for name in names:
            path = os.path.join(folder, name)
            if not changed.isdisjoint(tags_of(path)):
                try:
                    os.remove(path)
                    removed += 1
                except FileNotFoundError:
                    pass
    return removed


class Receiver(http.server.BaseHTTPRequestHandler):
    timeout = 10

    def do_POST(self):
        length = int(self.headers.get("Content-Length") or 0)
        body = self.rfile.read(length) if length <= MOST_BYTES else b""
        if not is_signed(self.server.secret, self.headers, body):
            self.send_error(401)
            return
        event = json.loads(body)
        if event.get("type") == "content.published":
            removed = purge(self.server.directory, set(event["data"]["cacheTags"]))
            self.log_message("version %s: %s answers removed", event["data"]["version"], removed)
        self.send_response(204)
        self.end_headers()


def main():
    if len(sys.argv) not in (2, 3) or not os.environ.get("CAREER_GUIDE_SECRET"):
        sys.exit(__doc__)
    host, _, port = (sys.argv[2] if len(sys.argv) == 3 else "127.0.0.1:9099").rpartition(":")
    server = http.server.ThreadingHTTPServer((host, int(port)), Receiver)
    server.directory, server.secret = sys.argv[1], os.environ["CAREER_GUIDE_SECRET"]
    server.serve_forever()


if __name__ == "__main__":
    main()
