#!/bin/sh
# Draws the pictures of the gallery anew: sh src/docs/gallery/draw.sh simplexplorer
# The argument is what runs the program, and may be several words.
set -e
here=$(cd "$(dirname "$0")" && pwd)
draw() {
    name=$1
    study=$2
    shift 2
    $program render "$study" -o "$here/$name" --dpi 110 "$@"
}
program=$*
draw heatmap.png ivanov --width 165mm
draw text.png real-review --kind text --row 1 --width 130mm --mechanisms sparsemax,fusedmax,oscarmax
draw bars.png sentiment --kind bars --row positive --width 130mm --mechanisms softmax,sparsemax,oscarmax
draw path.png ivanov --kind path --row minister --width 150mm
draw gradient.png sentiment --kind gradient --row negative --width 165mm --mechanisms sparsemax,oscarmax
draw geometry.png ivanov --kind geometry --row minister --width 150mm --mechanisms sparsemax,fusedmax,oscarmax
draw certificate.png ivanov --kind certificate --row minister --width 130mm --mechanisms fusedmax
draw steps.png ivanov --kind steps --row minister --width 150mm --mechanisms oscarmax --step 5
draw difference.png ivanov --minus sparsemax --mechanisms fusedmax,oscarmax --width 165mm
draw sweep.gif ivanov --mechanisms fusedmax --width 90mm --sweep fusedmax-lambda=0:0.5 --seconds 4 --fps 6
draw moving.svg ivanov --kind bars --row minister --mechanisms fusedmax --width 130mm --sweep fusedmax-lambda=0:3 --seconds 6
