"""Makes every call with the generated client, and compares what it returns with what the server sends.

    call_every_operation.py CLIENT BASE_URL CALLS.JSON
"""
import datetime
import importlib
import inspect
import json
import re
import sys
import urllib.parse
import urllib.request

client_directory, home, calls_file = sys.argv[1:]
sys.path.insert(0, client_directory)
import career_guide  # noqa: E402

TIME = re.compile(r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$")
failures = []


def snake(name):
    return re.sub(r"([a-z0-9])([A-Z])", r"\1_\2", name).replace("-", "_").lower()


def text(value):
    return ",".join(map(str, value)) if isinstance(value, list) else str(value)


def url(call):
    path, query = call["path"], {}
    for parameter in call["parameters"]:
        if parameter["value"] is not None:
            if parameter["in"] == "path":
                path = path.replace("{" + parameter["name"] + "}", text(parameter["value"]))
            else:
                query[parameter["name"]] = text(parameter["value"])
    return home + path + ("?" + urllib.parse.urlencode(query, safe=",") if query else "")


def normal(value):
    """The value without what may be written in several ways: times, and numbers with and without decimals."""
    if isinstance(value, dict):
        return {name: normal(part) for name, part in value.items() if part is not None}
    if isinstance(value, list):
        return [normal(part) for part in value]
    if isinstance(value, str) and TIME.match(value):
        return datetime.datetime.fromisoformat(re.sub(r"(\.\d{1,6})\d*", r"\1", value.replace("Z", "+00:00"))).timestamp()
    return float(value) if isinstance(value, int) and not isinstance(value, bool) else value


def difference(sent, returned, path=""):
    """The first place in which two values differ."""
    if isinstance(sent, dict) and isinstance(returned, dict):
        for name in sorted(set(sent) | set(returned)):
            if sent.get(name) != returned.get(name):
                return difference(sent.get(name), returned.get(name), path + "/" + name)
    if isinstance(sent, list) and isinstance(returned, list) and len(sent) == len(returned):
        for i, (one, other) in enumerate(zip(sent, returned)):
            if one != other:
                return difference(one, other, f"{path}/{i}")
    return f"{path}: sent {sent!r:.200}, returned {returned!r:.200}"


def compare(what, sent, returned):
    if normal(sent) != normal(returned):
        failures.append(f"{what} differs: {difference(normal(sent), normal(returned))}")


configuration = career_guide.Configuration(host=home)
client = career_guide.ApiClient(configuration)
with open(calls_file, encoding="utf-8") as file:
    calls = json.load(file)
for call in calls:
    operation = call["operation"]
    address = url(call)
    module = importlib.import_module("career_guide.api." + snake(call["tag"].replace(" ", "_")) + "_api")
    api = getattr(module, "".join(word.capitalize() for word in call["tag"].split(" ")) + "Api")(client)
    # The generator has its own way to part words that are all capitals.
    name = next(name for name in dir(api) if name.replace("_", "") == operation.lower())
    method = getattr(api, name)
    names = list(inspect.signature(method).parameters)
    values = {snake(parameter["name"]): parameter["value"] for parameter in call["parameters"]
              if parameter["value"] is not None}
    values = {next((name for name in names if name in (key, "var_" + key, key + "_")), key): value
              for key, value in values.items()}
    # The generated client reads JSON and text; anything else it hands out as it comes.
    readable = call["mediaType"].startswith("text/") or call["mediaType"].endswith("json") and "x-" not in call["mediaType"]
    try:
        answer = method(**values) if readable else getattr(api, name + "_without_preload_content")(**values).read()
    except Exception as problem:  # every failure is reported at the end
        failures.append(f"{operation}: {address}: {type(problem).__name__} {str(problem)[:500]}")
        continue
    request = urllib.request.Request(address, headers={"Accept": call["mediaType"]})
    with urllib.request.urlopen(request) as response:
        sent = response.read()
    if isinstance(answer, (str, bytes, bytearray)):
        returned = answer if isinstance(answer, str) else bytes(answer)
        if returned != (sent.decode("utf-8") if isinstance(answer, str) else sent):
            failures.append(f"{operation}: {address} differs from the raw answer")
        if operation == "getSnapshot":
            lines = sent.decode("utf-8").splitlines()
            for number, line in enumerate(lines):
                schema = (career_guide.SnapshotHead if number == 0 else career_guide.SnapshotEnd if number == len(lines) - 1
                          else career_guide.SnapshotDocument)
                compare(f"getSnapshot: {line[:80]}", json.loads(line),
                        client.sanitize_for_serialization(schema.from_json(line)))
    else:
        compare(f"{operation}: {address}", json.loads(sent), client.sanitize_for_serialization(answer))
print(f"Python: {len(calls)} calls of {len({call['operation'] for call in calls})} operations, {len(failures)} failures")
for failure in failures:
    print(failure, file=sys.stderr)
sys.exit(1 if failures else 0)
