"""Counts the pairs of sets, one a line of numbers, that SetSimilaritySearch finds, and times it without the reading."""

import sys
import time

from SetSimilaritySearch import all_pairs

threshold = float(sys.argv[1])
sets = [[int(element) for element in line.split()] for line in sys.stdin]
start = time.perf_counter()
pairs = sum(1 for _ in all_pairs(sets, similarity_func_name="jaccard", similarity_threshold=threshold))
print(pairs, time.perf_counter() - start)
