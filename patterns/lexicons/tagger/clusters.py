"""Writes clusters.txt: what kind of word each common English word is, by the company it keeps.

    pip install spacy-lookups-data==1.0.5
    python3 patterns/lexicons/tagger/clusters.py > patterns/lexicons/tagger/clusters.txt

From the tables of word counts and Brown clusters that come with the PyPI package spacy-lookups-data (MIT licence). Needed only
to make that file anew: neither the build nor the training runs Python.

A line a class: cluster (1 to 1000, in the order of the tree of clusters, so that neighbours are kin), how it is written (1 nearly
always with a capital to 6 nearly never, 7 mostly all in capitals), how common it is (0 rare to 3), then its words.
"""
import collections
import gzip
import json
import math
import pathlib
import re
import sys

import spacy_lookups_data

# Natural logarithms of a word's share of all words.
RAREST = float(sys.argv[1]) if len(sys.argv) > 1 else -17.0
COMMON = (-16.0, -13.5, -11.0)
# Steps of the logarithm of small spelling over capital.
STEPS = (-3.0, -1.5, -0.3, 1.0, 2.3)
WORD = re.compile(r"[a-z][a-z]*(?:['-][a-z]+)*")


def table(name: str) -> dict:
    folder = pathlib.Path(spacy_lookups_data.__file__).parent / "data"
    with gzip.open(folder / f"en_lexeme_{name}.json.gz") as file:
        return json.load(file)


def path_of(cluster: int) -> str:
    """The way down the tree, first turn first: the tables hold it turned round."""
    return bin(cluster)[2:][::-1]


def main() -> None:
    clusters, shares = table("cluster"), table("prob")
    paths = sorted({path_of(cluster) for cluster in clusters.values() if cluster})
    order = {path: number for number, path in enumerate(paths, 1)}
    forms: dict[str, dict[str, float]] = collections.defaultdict(dict)
    for word, share in shares.items():
        low = word.lower()
        if not WORD.fullmatch(low):
            continue
        form = "small" if word == low else "upper" if len(low) > 1 and word == word.upper() else "capital"
        forms[low][form] = max(forms[low].get(form, -99.0), share)
    classes: dict[tuple[int, int, int], list[str]] = collections.defaultdict(list)
    for low, seen in forms.items():
        share = math.log(sum(math.exp(value) for value in seen.values()))
        if share < RAREST:
            continue
        cluster = cluster_of(low, seen, clusters)
        way = way_of(seen)
        classes[(order[path_of(cluster)] if cluster else 0, way, sum(share > step for step in COMMON))].append(low)
    for (cluster, way, common), words in sorted(classes.items()):
        print(cluster, way, common, *sorted(words))


def cluster_of(low: str, seen: dict[str, float], clusters: dict[str, int]) -> int:
    """The cluster of the commonest spelling that has one."""
    spelt = {"small": low, "capital": low.capitalize(), "upper": low.upper()}
    for form in sorted(seen, key=lambda form: -seen[form]):
        cluster = clusters.get(spelt[form], 0)
        if cluster:
            return cluster
    return 0


def way_of(seen: dict[str, float]) -> int:
    small, capital, upper = (seen.get(form, -21.0) for form in ("small", "capital", "upper"))
    if upper > small and upper > capital:
        return 7
    return 1 + sum(small - capital > step for step in STEPS)


main()
