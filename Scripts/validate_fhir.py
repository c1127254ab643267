"""Checks care plans with the R4B classes of fhir.resources, and what those do not check."""

import json
import sys

from fhir.resources.R4B.careplan import CarePlan

STATUS = {"draft", "active", "on-hold", "revoked", "completed", "entered-in-error", "unknown"}
INTENT = {"proposal", "plan", "order", "option"}
ACTIVITY = {
    "not-started", "scheduled", "in-progress", "on-hold", "completed", "cancelled", "stopped",
    "unknown", "entered-in-error",
}
GOAL = {
    "proposed", "planned", "accepted", "active", "on-hold", "completed", "cancelled",
    "entered-in-error", "rejected",
}
TEAM = {"proposed", "active", "suspended", "inactive", "entered-in-error"}


def references(value):
    """Every reference in a resource."""
    if isinstance(value, dict):
        if isinstance(value.get("reference"), str):
            yield value["reference"]
        for member in value.values():
            yield from references(member)
    elif isinstance(value, list):
        for element in value:
            yield from references(element)


def empty(value, path=""):
    """Members that hold nothing, which FHIR does not allow."""
    if value in ("", [], {}, None):
        yield path
    elif isinstance(value, dict):
        for name, member in value.items():
            yield from empty(member, f"{path}.{name}")
    elif isinstance(value, list):
        for index, element in enumerate(value):
            yield from empty(element, f"{path}[{index}]")


def faults(plan):
    """What is wrong beside the shape: required codes and invariants."""
    contained = {resource["id"]: resource for resource in plan.get("contained", [])}
    if plan["status"] not in STATUS:
        yield f"status {plan['status']}"
    if plan["intent"] != "proposal" or plan["intent"] not in INTENT:
        yield f"intent {plan['intent']}"
    for activity in plan.get("activity", []):
        if ("detail" in activity) == ("reference" in activity):
            yield "cpl-3: an activity has either a detail or a reference"
        if activity["detail"]["status"] not in ACTIVITY:
            yield f"activity status {activity['detail']['status']}"
    known = {f"#{name}" for name in contained} | {"#"}
    used = list(references(plan))
    for reference in used:
        if reference not in known:
            yield f"nothing is called {reference}"
    for name, resource in contained.items():
        inward = "#" in references(resource)
        if f"#{name}" not in used and not inward:
            yield f"dom-3: nothing refers to {name}"
        if "contained" in resource:
            yield "dom-2: something contained contains something"
        if resource["resourceType"] == "Goal" and resource["lifecycleStatus"] not in GOAL:
            yield f"goal status {resource['lifecycleStatus']}"
        if resource["resourceType"] == "CareTeam" and resource["status"] not in TEAM:
            yield f"team status {resource['status']}"
    patient = contained.get(plan["subject"]["reference"].lstrip("#"), {})
    if set(patient) - {"resourceType", "id"}:
        yield "the patient says who it is"
    if not any(r["resourceType"] == "Provenance" for r in contained.values()):
        yield "no provenance"
    yield from (f"empty: {path}" for path in empty(plan))


def main(paths):
    wrong = False
    for path in paths:
        with open(path, encoding="utf-8") as file:
            plan = json.load(file)
        CarePlan.model_validate(plan)
        found = list(faults(plan))
        wrong = wrong or bool(found)
        print(f"{path}: {'; '.join(found) or 'valid'}")
    return int(wrong)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
