"""NumPy's times for a score, for the lengths of src/docs/performance.md: softmax, sparsemax by sorting, and a sort.

Optional: needs NumPy. Compare only with a table that was made on the same machine right before.
"""

import time

import numpy as np


def softmax(x):
    e = np.exp(x - x.max())
    return e / e.sum()


def sparsemax(x):
    z = np.sort(x)[::-1]
    excess = np.cumsum(z) - 1
    k = np.count_nonzero(z * np.arange(1, len(z) + 1) > excess)
    return np.maximum(x - excess[k - 1] / k, 0)


def nanoseconds_per_score(function, x):
    times = []
    calls = max((1 << 15) // len(x), 1)
    for _ in range(15):
        start = time.thread_time_ns()
        for _ in range(calls):
            function(x)
        times.append((time.thread_time_ns() - start) / (calls * len(x)))
    return sorted(times)[len(times) // 2]


print("| n | softmax | sparsemax | sort |\n|---|---|---|---|")
for n in (20, 128, 512, 4096, 65536, 1000000):
    x = np.random.default_rng(16).standard_normal(n)
    cells = (nanoseconds_per_score(function, x) for function in (softmax, sparsemax, np.sort))
    print(f"| {n:,} | " + " | ".join(f"{cell:.1f}" for cell in cells) + " |")
