package org.simplexplorer.viewmodel.export;

import java.util.List;
import java.util.Map;
import javafx.beans.property.BooleanProperty;
import org.simplexplorer.figure.common.PanelLook;
import org.simplexplorer.viewmodel.base.ChoiceModel;

/** How panels look: a style, which sets the switches, and switches, which make it a style of one's own. */
public final class PanelChoices {

    private static final String STANDARD = "standard style";
    private static final String PAPER = "paper style";
    private static final String OWN = "own style";

    private final ChoiceModel<String> style;
    private final BooleanProperty labelsOnTop;
    private final BooleanProperty grid;
    private final BooleanProperty dots;
    private final BooleanProperty header;
    private final BooleanProperty square;
    private final BooleanProperty letters;
    private boolean following;

    PanelChoices(ChoiceSet set) {
        style = set.choice("style", List.of(STANDARD, PAPER, OWN), name -> name, STANDARD);
        PanelLook first = PanelLook.STANDARD;
        labelsOnTop = set.flag("labels-on-top", first.labelsOnTop());
        grid = set.flag("grid", first.grid());
        dots = set.flag("dots", first.dots());
        header = set.flag("header", first.headings());
        square = set.flag("square", first.square());
        letters = set.flag("letters", first.letters());
        style.selectedProperty().subscribe(name -> follow(style.value()));
        for (BooleanProperty flag : List.of(labelsOnTop, grid, dots, header, square)) {
            flag.subscribe(() -> {
                if (!following) {
                    style.choose(name());
                }
            });
        }
    }

    /** The switches as a style has them. */
    private void follow(String name) {
        if (!name.equals(OWN) && !name.equals(name())) {
            PanelLook look = name.equals(PAPER) ? PanelLook.PAPER : PanelLook.STANDARD;
            following = true;
            labelsOnTop.set(look.labelsOnTop());
            grid.set(look.grid());
            dots.set(look.dots());
            header.set(look.headings());
            square.set(look.square());
            following = false;
        }
    }

    /** What the switches are together. */
    private String name() {
        PanelLook plain = look().withLetters(false);
        return plain.equals(PanelLook.STANDARD) ? STANDARD : plain.equals(PanelLook.PAPER) ? PAPER : OWN;
    }

    public ChoiceModel<?> style() {
        return style;
    }

    /** Whether a heatmap's columns are named above it. */
    public BooleanProperty labelsOnTopProperty() {
        return labelsOnTop;
    }

    /** Whether a heatmap has lines between its cells. */
    public BooleanProperty gridProperty() {
        return grid;
    }

    /** Whether a heatmap has a dot where a weight is exactly 0. */
    public BooleanProperty dotsProperty() {
        return dots;
    }

    /** Whether panels have the mechanism and its parameters above them. */
    public BooleanProperty headerProperty() {
        return header;
    }

    /** Whether a heatmap's cells are as high as wide. */
    public BooleanProperty squareProperty() {
        return square;
    }

    /** Whether panels are numbered (a), (b) and so on. */
    public BooleanProperty lettersProperty() {
        return letters;
    }

    /** Takes what a figure keeps. */
    void take(Map<String, String> settings) {
        labelsOnTop.set(settings.getOrDefault("labels", "").equals("top"));
        Switches.take(settings, "grid", grid);
        Switches.take(settings, "dots", dots);
        Switches.take(settings, "header", header);
        Switches.take(settings, "square", square);
        Switches.take(settings, "letters", letters);
    }

    PanelLook look() {
        return new PanelLook(labelsOnTop.get(), grid.get(), dots.get(), header.get(), square.get(), letters.get());
    }
}
