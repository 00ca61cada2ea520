"""What scoring scorecards.csv has to give, computed with fractions from the rules alone: a judge that shares no code with ours."""

import json
import math
from fractions import Fraction

import yaml
from scores import examples, header_row, records, score_columns, table

rubric_file = examples.parent.parent / "shared-schema/rubrics/partner-manager.rubric.yaml"


def write(path):
    rubric = yaml.safe_load(rubric_file.read_text(encoding="utf-8"))
    periods = {period: _period(rubric, period) for period in ("2026-Q1", "2026-Q2")}
    document = {"periods": periods, "invalid": _invalid(rubric)}
    path.write_text(json.dumps(document, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")


def _plain(text):
    return " ".join(text.split())


def _rating(text, scale):
    """A number on the scale, None for nothing to count, or "invalid"."""
    text = text.strip()
    if text == "" or text.lower() == scale["notObserved"].lower():
        return None
    try:
        score = Fraction(text)
    except ValueError:
        return "invalid"
    lowest, highest = scale["levels"][0]["score"], scale["levels"][-1]["score"]
    on_step = (score - lowest) % Fraction(scale["step"]) == 0
    return score if lowest <= score <= highest and on_step else "invalid"


def _invalid(rubric):
    """Addresses as in the .csv and in the first tab of scorecards.xlsx."""
    cells = []
    for row, cell in enumerate(table()):
        for column in score_columns.values():
            if row > header_row and _rating(cell[column], rubric["scale"]) == "invalid":
                cells.append({"cell": f"{chr(ord('A') + column)}{row + 1}", "value": cell[column]})
    return cells


def _period(rubric, period):
    people = {}
    for record in records():
        if _plain(record["period"]) != period or not any(text.strip() for text in record["scores"].values()):
            continue
        name, team = _plain(record["person"]), _plain(record["team"])
        person = people.setdefault((name.lower(), team), {"person": name, "team": team, "profile": "", "ratings": {}})
        person["profile"] = person["profile"] or record["profile"]
        for id, text in record["scores"].items():
            rating = _rating(text, rubric["scale"])
            if isinstance(rating, Fraction):
                person["ratings"].setdefault(id, []).append(rating)
    scored = [_person(rubric, period, person) for person in people.values()]
    teams = list(dict.fromkeys(person["team"] for person in scored))
    return {
        "people": [_rounded(person) for person in scored],
        "teams": [_rounded(_team(rubric, team, [p for p in scored if p["team"] == team])) for team in teams],
    }


def _person(rubric, period, person):
    profile = next((p for p in rubric["profiles"] if p["name"].lower() == person["profile"].lower()), {})
    weights, targets, scores, gaps, bands, shortfalls = {}, {}, {}, {}, {}, {}
    below_floor = []
    for competency in rubric["competencies"]:
        id, ratings = competency["id"], person["ratings"].get(competency["id"], [])
        weights[id] = Fraction(profile.get("weights", {}).get(id, competency["weight"]))
        targets[id] = Fraction(profile.get("targets", {}).get(id, competency["target"]))
        scores[id] = sum(ratings) / len(ratings) if ratings else None
        gaps[id] = scores[id] - targets[id] if ratings else None
        if not ratings:
            continue
        bands[id] = _band(rubric, scores[id])
        if scores[id] < Fraction(competency["floor"]):
            below_floor.append(id)
        if gaps[id] < 0:
            shortfalls[id] = weights[id] * -gaps[id]
    observed = [id for id in scores if scores[id] is not None]
    order = list(scores)
    to_do = [id for id in observed if id in below_floor or id in shortfalls]
    to_do.sort(key=lambda id: (id not in below_floor, -shortfalls.get(id, 0), order.index(id)))
    total = sum(weights[id] for id in observed)
    return {
        "person": person["person"],
        "team": person["team"],
        "period": period,
        "scores": scores,
        "weighted": sum(weights[id] * scores[id] for id in observed) / total if total else None,
        "complete": len(observed) == len(scores),
        "gaps": gaps,
        "belowFloor": below_floor,
        "bands": bands,
        "diagnoses": [d["id"] for d in rubric["diagnoses"] if _holds(d["when"], bands)],
        "next": to_do,
    }


def _band(rubric, score):
    if score < Fraction(rubric["bands"]["weakBelow"]):
        return "weak"
    return "strong" if score >= Fraction(rubric["bands"]["strongFrom"]) else "developing"


def _holds(when, bands):
    return all(bands.get(id) == band for band in ("strong", "weak") for id in when.get(band, []))


def _team(rubric, team, people):
    averages, gaps, weak = {}, {}, []
    minimum = rubric["team"]["minimumPeople"]
    for competency in rubric["competencies"]:
        id = competency["id"]
        scores = [person["scores"][id] for person in people if person["scores"][id] is not None]
        n = len(scores)
        mean = sum(scores) / n if n else None
        sd = math.sqrt(sum((score - mean) ** 2 for score in scores) / (n - 1)) if n > 1 else None
        averages[id] = {"mean": mean, "n": n, "sd": sd}
        gaps[id] = mean - Fraction(competency["target"]) if n else None
        if n >= minimum and _band(rubric, mean) == "weak":
            weak.append(id)
    judged = any(average["n"] >= minimum for average in averages.values())
    reached = [v for v in rubric["team"]["verdicts"] if v["weakAtLeast"] <= len(weak)] if judged else []
    verdict = max(reached, key=lambda v: v["weakAtLeast"])["verdict"] if reached else None
    return {"team": team, "n": len(people), "averages": averages, "gaps": gaps, "weak": weak, "verdict": verdict}


def _rounded(value):
    """Fractions as decimals of ten places."""
    if isinstance(value, dict):
        return {key: _rounded(item) for key, item in value.items()}
    if isinstance(value, (Fraction, float)):
        return round(float(value), 10)
    return value
