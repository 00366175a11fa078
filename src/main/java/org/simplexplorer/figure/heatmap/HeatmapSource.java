package org.simplexplorer.figure.heatmap;

import org.simplexplorer.figure.common.FigureStyle;
import org.simplexplorer.scene.TextRuler;
import org.simplexplorer.study.Attention;
import org.simplexplorer.study.Study;

/**
 * What one heatmap is drawn from.
 *
 * @param attention the study under the heatmap's mechanism
 */
public record HeatmapSource(Study study, Attention attention, FigureStyle style, TextRuler ruler) {}
