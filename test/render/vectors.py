"""Writes vectors.json: what the AWS CLI v2 itself makes of data, queries, formats and times.

    TZ=UTC PYTHONPATH=<site-packages of aws-cli 2.9.19 and what it needs> python3 vectors.py > vectors.json

The packages of Debian 12 are what was asked: awscli 2.9.19, jmespath 1.0.1, ruamel.yaml 0.17.21 with its C
library, dateutil 2.8.2, Python 3.11.
"""

import argparse
import datetime
import io
import json
import random
import sys
import warnings

import awscli
import jmespath
from awscli.botocore.utils import parse_timestamp
from awscli.formatter import get_formatter

warnings.simplefilter("ignore")
random.seed(3)
OUTPUTS = ["json", "text", "table", "yaml", "yaml-stream"]
REDSHIFT = {"DbUser": "IAM:admin", "DbPassword": "p@ss/w0rd+x==", "Expiration": "2030-01-02T03:04:05.678000+00:00"}
EMR = {"Credentials": {"UsernamePassword": {"Username": "emr-user", "Password": "emr-P@ss"}}, "ExpiresAt": 1893553445.678}
TIME = {"$time": 0}  # a datetime, as in the skeleton of an output
SAMPLES = [
    {"DbUser": "DbUser", "DbPassword": "DbPassword", "Expiration": TIME},
    {"Credentials": {"UsernamePassword": {"Username": "Username", "Password": "Password"}}, "ExpiresAt": TIME},
]
with open("vectors-in.json", encoding="utf-8") as file:
    GIVEN = json.load(file)


def revived(value):
    if value == TIME:
        return datetime.datetime(1970, 1, 1)
    if isinstance(value, dict):
        return {name: revived(member) for name, member in value.items()}
    return [revived(item) for item in value] if isinstance(value, list) else value


def queried(expression, data):
    try:
        query = jmespath.compile(expression)
    except Exception:
        return "syntax"
    try:
        return {"json": json.dumps(query.search(data), ensure_ascii=False)}
    except Exception:
        return "run"


def rendered(text, expression, output):
    """Null where the AWS CLI fails."""

    class Query:
        @staticmethod
        def search(response):
            data = response["data"]
            return jmespath.compile(expression).search(data) if expression else data

    stream = io.StringIO()
    try:
        get_formatter(output, argparse.Namespace(query=Query, color="off"))("Title", {"data": revived(json.loads(text))}, stream)
        stream.getvalue().encode()
        return stream.getvalue()
    except Exception:
        return None


def timed(wire):
    try:
        return parse_timestamp(wire).isoformat()
    except Exception:
        return None


def some_text():
    if random.random() < 0.5:
        return random.choice(GIVEN["texts"])
    signs = "ab :#-?'\"\n\t,[]{}é日😀\u2028 &*!|>%@`01.eE+_~=<\\"
    return "".join(random.choice(signs) for _ in range(random.randint(0, 12))) * random.choice([1, 1, 1, 9])


def some_data(depth):
    if depth <= 0 or random.random() < 0.4:
        number = random.choice([random.randint(-5, 10**6), round(random.uniform(-10, 10), 3), 1e16, 1e-7, 0.0, None, True, False])
        return number if random.random() < 0.4 else some_text()
    if random.random() < 0.5:
        return [some_data(depth - 1) for _ in range(random.randint(0, 3))]
    return {some_text(): some_data(depth - 1) for _ in range(random.randint(0, 3))}


def some_rows():
    names = random.sample(["a", "Bb", "Name", "Zeta", "longer-key", "日本"], random.randint(1, 4))
    cell = lambda: random.choice([some_text().replace("\n", " ")[:30], "x" * random.randint(0, 40), 7, True, None])
    rows = [{name: cell() for name in names} for _ in range(random.randint(1, 3))]
    if random.random() < 0.4:
        rows = [row | {"Sub": random.choice([{"x": cell()}, [{"x": cell()}], [cell(), cell()]])} for row in rows]
    return random.choice([rows, {"R": rows}, {"R": rows, "s": cell()}, [[cell(), cell()] for _ in rows]])


def formats():
    for data in [REDSHIFT, EMR, *SAMPLES]:
        for expression in [None, *GIVEN["printed"]]:
            if data == REDSHIFT or expression is None or any(word in expression for word in ("Exp", "Cred", "@", "*")):
                yield from ((data, expression, output) for output in OUTPUTS)
    for text in GIVEN["texts"]:
        yield from (({"k": text}, None, output) for output in OUTPUTS)
        yield from ((data, None, "yaml") for data in ([text, [text]], {text: "v"}, {"a": {"b": [text, {"c": text}]}}))
    for _ in range(60):
        data = some_data(3)
        yield from ((data, None, output) for output in OUTPUTS)
    for _ in range(80):
        data = some_rows()
        yield from ((data, None, output) for output in ("table", "text"))


datas = {"redshift": REDSHIFT, "emr": EMR, "mixed": GIVEN["mixed"]}
vectors = {
    "datas": {name: json.dumps(data, ensure_ascii=False) for name, data in datas.items()},
    "queries": [[name, expression, queried(expression, datas[name])] for name, expression in GIVEN["queries"]],
    "formats": [],
    "times": [[wire, timed(wire)] for wire in GIVEN["times"]],
}
seen = set()
for data, expression, output in formats():
    text = json.dumps(data, ensure_ascii=False)
    if (text, expression, output) not in seen:
        seen.add((text, expression, output))
        vectors["formats"].append([text, expression, output, rendered(text, expression, output)])
json.dump(vectors, sys.stdout, ensure_ascii=False)
