"""Writes vectors.json: what the AWS CLI v2 itself makes of answers, queries, formats and times.

    TZ=UTC PYTHONPATH=<site-packages of aws-cli 2.9.19 and what it needs> python3 vectors.py > vectors.json

The packages of Debian 12 are what was asked: awscli 2.9.19, jmespath 1.0.1, ruamel.yaml 0.17.21 with its C
library, dateutil 2.8.2, Python 3.11.
"""

import argparse
import datetime
import io
import json
import sys
import warnings

import awscli
import jmespath
from awscli.botocore.utils import parse_timestamp
from awscli.formatter import get_formatter

warnings.simplefilter("ignore")
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


def formats():
    for data in [REDSHIFT, EMR, *SAMPLES]:
        for expression in [None, *GIVEN["printed"]]:
            if data == REDSHIFT or expression is None or any(word in expression for word in ("Exp", "Cred", "@", "*")):
                yield from ((data, expression, output) for output in OUTPUTS)


datas = {"redshift": REDSHIFT, "emr": EMR}
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
