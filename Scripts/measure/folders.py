"""Made-up data folders of any size. Nobody in them exists."""
import datetime
import hashlib
import json
import os
import subprocess

import yaml

PIN = "275931"
NOON_AT_HOME = "2026-11-26T12:00"
IN_CLINIC = "2026-11-20T10:00"


class Program:
    def __init__(self, path, house):
        self.path, self.house = path, house
        self.env = {"PATH": os.environ["PATH"], "HOME": "/nonexistent", "LC_ALL": "C.UTF-8", "TZ": "America/New_York",
                    "SWIFT_BACKTRACE": "enable=no"}
        self.lists = dict(self.env, STEPWELL_CHECKLISTS=os.path.join(house, "Checklists"))

    def run(self, *arguments, typed="", folder=None):
        # A home goes by lists of its own.
        env = self.env if folder and os.path.exists(os.path.join(folder, "home")) else self.lists
        done = subprocess.run([self.path, *arguments], input=typed, env=env, capture_output=True, text=True)
        if done.returncode:
            raise SystemExit(f"stepwell {arguments[0]} ended with {done.returncode}: {done.stderr}")
        return done.stdout.strip()


def enrol(program, folder, name="Made Up"):
    return program.run("enrol", "--data", folder, "--procedure", "kyphoplasty", "--on", "2026-11-23T09:00", "--anaesthesia",
                       "sedation", "--born", "1948-03-05", "--name", name, "--at", IN_CLINIC)


def clinic(program, folder, patients):
    """A clinic with so many patients and a nurse; what is there already stays. Gives one patient's code."""
    journeys = os.path.join(folder, "journeys")
    there = [name for name in os.listdir(journeys) if name.endswith(".json")] if os.path.isdir(journeys) else []
    code = there[0].removesuffix(".json") if there else enrol(program, folder, "Anna First")
    for _ in range(patients - max(1, len(there))):
        enrol(program, folder)
    if not os.path.exists(os.path.join(folder, "staff.json")):
        program.run("staff", "add", "bench", "--name", "Bench Mark", "--data", folder, "--at", IN_CLINIC, typed=f"{PIN}\n{PIN}\n")
    return code


def home(program, folder, days):
    """A home with so many days behind it, every question of each answered; gives the moment of its last noon."""
    sealed, clinic_folder = folder + "-sealed", folder + "-clinic"
    # Ended by the end of its input, with its record in place.
    subprocess.run([program.path, "try", "--home", "--lines", "--data", clinic_folder, "--at", NOON_AT_HOME], input="",
                   env=program.lists, capture_output=True, text=True)
    code = program.run("list", "--data", clinic_folder, "--at", NOON_AT_HOME).split()[0]
    words = program.run("export", code, "--to", sealed, "--data", clinic_folder, "--at", NOON_AT_HOME)
    program.run("import", sealed, "--data", folder, "--at", NOON_AT_HOME, typed=_passphrase(words) + "\n")
    return _days_behind(program, folder, days)


def _passphrase(printed):
    lines = [line.strip() for line in printed.splitlines() if len(line.split()) == 4]
    if not lines:
        raise SystemExit(f"export printed no four words: {printed}")
    return lines[-1]


def _written(value):
    """As the program writes it, so that the sums are the same."""
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()


# An answer to a question of each kind that raises nothing, as a record keeps it.
def _answer(item):
    kind = item["ask"]
    if kind == "choose-one":
        return {"chosen": [item["options"][0]["id"]]}
    if kind == "choose-many":
        return {"chosen": [item["none"]["id"]]}
    return {"tell": "read", "yes-no": "no", "number": {"number": 1}, "scale": {"number": 2}, "temperature": {"tenths-fahrenheit": 986},
            "text": {"text": "made up"}, "medicines": {"medicines": []}}[kind]


def _questions(program):
    folder = os.path.join(program.house, "Checklists", "home")
    for name in sorted(os.listdir(folder)):
        with open(os.path.join(folder, name)) as file:
            list_ = yaml.safe_load(file)
        if list_.get("due") == "daily":
            yield from ((f"{list_['checklist']}.{item['id']}", _answer(item)) for item in list_["items"])


def _days_behind(program, folder, days):
    journeys = os.path.join(folder, "journeys")
    path = next(os.path.join(journeys, name) for name in os.listdir(journeys) if name.endswith(".json"))
    with open(path) as file:
        record = json.load(file)
    events = record["journey"]["events"]
    first = datetime.date.fromisoformat(next(one["day"] for one in events if one["event"] == "started"))
    for one in events:
        if one["event"] == "ordered":
            # The plan lasts so long.
            until = (first + datetime.timedelta(days + 1)).isoformat()
            one["orders"]["after-care"]["brace-until"] = {"is": "day", "day": until}
    noon = datetime.datetime.combine(first, datetime.time(12), datetime.timezone(datetime.timedelta(hours=-5)))
    for number in range(1, days):
        then = noon + datetime.timedelta(number)
        for item, answer in _questions(program):
            events.append({"event": "entered", "for-day": then.date().isoformat(), "item": item, "answer": answer, "by": "caregiver",
                           "at": int(then.timestamp()), "day": then.date().isoformat(), "clock": "12:00", "writer": "feedfacefeedface"})
    last = {}
    for one in events:
        number, before = last.get(one["writer"], (0, ""))
        one.pop("seen", None)
        one.update(number=number + 1, before=before)
        last[one["writer"]] = (number + 1, hashlib.sha256(_written(one)).hexdigest())
    record.pop("sha256")
    record["sha256"] = hashlib.sha256(_written(record)).hexdigest()
    with open(path, "wb") as file:
        file.write(_written(record) + b"\n")
    return (noon + datetime.timedelta(days)).strftime("%Y-%m-%dT%H:%M"), len(events)
