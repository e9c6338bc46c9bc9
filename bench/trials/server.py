"""A server of a trial: the packaged application on a free port of this machine, and a client that asks it steadily."""
import os
import re
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import threading
import time
import urllib.error
import urllib.request

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
MEMORY = ["-Xmx384m", "-XX:MaxDirectMemorySize=128m", "-XX:+ExitOnOutOfMemoryError"]
ROLE = "/api/v1/roles/medical-billing"


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Server:
    """Starts the application, and stops it at the end of a with statement."""

    def __init__(self, *options, directory=None):
        self.options = options
        self.temporary = None if directory else tempfile.mkdtemp(prefix="trial-")
        self.directory = directory or self.temporary
        self.port = free_port()
        self.process = None

    def start(self):
        java = os.path.join(os.environ["JAVA_HOME"], "bin/java") if "JAVA_HOME" in os.environ else "java"
        self.log = open(os.path.join(self.directory, f"server-{self.port}.log"), "ab")
        self.process = subprocess.Popen(
            [java, *MEMORY, f"-Dquarkus.http.port={self.port}", f"-Dcareerguide.database.directory={self.directory}",
             "-Dquarkus.log.category.\"io.quarkus.http.access-log\".level=OFF", *self.options, "-jar", "target/quarkus-app/quarkus-run.jar"],
            cwd=ROOT, stdout=self.log, stderr=self.log)
        while True:
            if self.process.poll() is not None:
                with open(self.log.name, encoding="utf-8") as log:
                    sys.exit("The server did not start:\n" + log.read())
            try:
                urllib.request.urlopen(self.url("/q/health/ready"), timeout=2).read()
                return self
            except (OSError, urllib.error.URLError):
                time.sleep(0.2)

    def url(self, path):
        return f"http://127.0.0.1:{self.port}{path}"

    def resident(self):
        """Memory that the process takes, in MB."""
        if self.process.poll() is not None:
            with open(self.log.name, encoding="utf-8") as log:
                sys.exit("The server has died:\n" + log.read())
        with open(f"/proc/{self.process.pid}/status", encoding="ascii") as status:
            return int(re.search(r"VmRSS:\s+(\d+)", status.read()).group(1)) // 1024

    def stop(self):
        if self.process and self.process.poll() is None:
            self.process.send_signal(signal.SIGTERM)
            self.process.wait(60)
        if self.process:
            self.log.close()
        return self.process.returncode

    def __enter__(self):
        return self.start()

    def __exit__(self, *failure):
        self.stop()
        if self.temporary:
            shutil.rmtree(self.temporary, ignore_errors=True)


class SteadyClient(threading.Thread):
    """Asks for a path every 100 milliseconds, each time on a new connection, and notes how long the answer takes."""

    def __init__(self, server, path=lambda count: ROLE):
        super().__init__(daemon=True)
        self.server, self.path = server, path
        self.seconds, self.failures, self.ended = [], [], threading.Event()

    def run(self):
        count = 0
        while not self.ended.is_set():
            begin = time.monotonic()
            count += 1
            try:
                urllib.request.urlopen(self.server.url(self.path(count)), timeout=10).read()
            except (OSError, urllib.error.URLError) as failure:
                self.failures.append(str(failure))
            self.seconds.append(time.monotonic() - begin)
            self.ended.wait(max(0.0, 0.1 - self.seconds[-1]))

    def __enter__(self):
        self.start()
        return self

    def __exit__(self, *failure):
        self.ended.set()
        self.join()

    def slowest(self):
        return max(self.seconds, default=0)


class Checks:
    """Prints what was expected and what was seen; exits with 1 in the end if anything differed."""

    failed = False

    def that(self, holds, text):
        print(("ok      " if holds else "FAILED  ") + text, flush=True)
        self.failed |= not holds

    def end(self):
        sys.exit(1 if self.failed else 0)
