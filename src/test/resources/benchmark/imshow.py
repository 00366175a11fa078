"""Redraws four panels of imshow, as one who explores attention in matplotlib does, and prints the milliseconds of each time.

Arguments: rows, columns, the width and height of the picture in pixels, and how often to redraw it.
"""

import sys
import time

import matplotlib

matplotlib.use("Agg")
import matplotlib.pyplot as pyplot
import numpy

rows, columns, width, height, times = map(int, sys.argv[1:])
random = numpy.random.default_rng(1)
weights = random.random((times, 4, rows, columns))
figure, axes = pyplot.subplots(2, 2, figsize=(width / 100, height / 100), dpi=100)
panels = [axis.imshow(weights[0, i], vmin=0, vmax=1, aspect="auto") for i, axis in enumerate(axes.flat)]
for axis in axes.flat:
    axis.set_xticks(range(min(columns, 20)))
    axis.set_yticks(range(min(rows, 20)))
figure.canvas.draw()
for i in range(times):
    start = time.perf_counter()
    for k, panel in enumerate(panels):
        panel.set_data(weights[i, k])
    figure.canvas.draw()
    print(1000 * (time.perf_counter() - start))
