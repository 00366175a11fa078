package org.simplexplorer.viewmodel.transplant;

import java.util.List;
import java.util.Locale;
import java.util.function.DoubleFunction;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.simplexplorer.attend.Sweep;
import org.simplexplorer.figure.common.ParameterText;
import org.simplexplorer.figure.transplant.SweepPicture;
import org.simplexplorer.math.Mechanism;
import org.simplexplorer.math.MechanismKind;
import org.simplexplorer.math.MechanismParameter;
import org.simplexplorer.study.Parameters;
import org.simplexplorer.study.ScoresFrom;
import org.simplexplorer.viewmodel.base.Background;
import org.simplexplorer.viewmodel.base.ChoiceModel;
import org.simplexplorer.viewmodel.base.Messages;
import org.simplexplorer.viewmodel.base.Threads;
import org.simplexplorer.viewmodel.document.OpenStudy;
import org.simplexplorer.viewmodel.transformer.ModelShelf;

/** Draws similarity and sparsity against a parameter, for each layer and for all; it takes some seconds. */
public final class SweepModel {

    /** The parameter that is swept. */
    public enum Along {
        OWN("along lambda"),
        GAMMA("along gamma");

        private final String words;

        Along(String words) {
            this.words = words;
        }
    }

    private static final int STEPS = 12;
    private static final double MOST_GAMMA = 8;

    private final OpenStudy open;
    private final ModelShelf shelf;
    private final TransplantModel transplant;
    private final Background background;
    private final Messages messages;
    private final Threads threads;
    private final ChoiceModel<Along> along = new ChoiceModel<>(List.of(Along.values()), one -> one.words, Along.OWN);
    private final ReadOnlyObjectWrapper<@Nullable SweepPicture> picture = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper();
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();

    SweepModel(
            OpenStudy open,
            ModelShelf shelf,
            TransplantModel transplant,
            Background background,
            Messages messages,
            Threads threads) {
        this.open = open;
        this.shelf = shelf;
        this.transplant = transplant;
        this.background = background;
        this.messages = messages;
        this.threads = threads;
    }

    /** The parameter that is swept. */
    public ChoiceModel<Along> along() {
        return along;
    }

    /** The last sweep; null before the first, and once it is closed. */
    public ReadOnlyObjectProperty<@Nullable SweepPicture> pictureProperty() {
        return picture.getReadOnlyProperty();
    }

    /** The share that is done, 0 to 1. */
    public ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty runningProperty() {
        return running.getReadOnlyProperty();
    }

    /** Back to the transplant itself. */
    public void close() {
        picture.set(null);
    }

    /** Gives a sweep up that is running. */
    public void cancel() {
        threads.busy().cancel();
    }

    /** Runs the network for each value and each layer, with what is chosen now. */
    public void start() {
        ScoresFrom from = transplant.from().orElse(null);
        if (from == null || running.get()) {
            return;
        }
        MechanismKind kind = transplant.mechanism().value();
        Parameters parameters = open.study().parameters();
        boolean own = along.value() == Along.OWN;
        if (own && kind.parameter().isEmpty()) {
            messages.problem("%s has no parameter of its own; sweep along gamma.".formatted(capital(kind.label())));
            return;
        }
        List<Double> values = own ? ownValues(kind) : gammas();
        String name = own ? kind.parameter().map(MechanismParameter::name).orElseThrow() : "gamma";
        DoubleFunction<Mechanism> mechanism = value -> own
                ? parameters.with(kind, value).mechanism(kind)
                : parameters.withGamma(value).mechanism(kind);
        String what = "%s in each layer of %s alone, and in all".formatted(kind.label(), from.model())
                + (own ? "; gamma " + ParameterText.printed(parameters.gamma()) : "");
        running.set(true);
        progress.set(0);
        background.read(
                "Sweeping " + name,
                () -> Sweep.of(shelf.read(from.model(), from.text()), values, mechanism, share -> threads.ui()
                        .execute(() -> progress.set(share))),
                sweep -> {
                    running.set(false);
                    picture.set(picture(what, name, sweep));
                },
                () -> running.set(false));
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private static List<Double> ownValues(MechanismKind kind) {
        double[] range = range(kind);
        return IntStream.rangeClosed(0, STEPS)
                .mapToObj(step -> range[0] + (range[1] - range[0]) * step / STEPS)
                .toList();
    }

    /** Where something happens: beyond it, most rows are one block. */
    private static double[] range(MechanismKind kind) {
        return switch (kind.parameter().map(MechanismParameter::name).orElse("")) {
            case "lambda" -> new double[] {0, kind == MechanismKind.OSCARMAX ? 0.1 : 1};
            default -> new double[] {1.05, 2};
        };
    }

    private static List<Double> gammas() {
        return IntStream.rangeClosed(1, STEPS)
                .mapToObj(step -> MOST_GAMMA * step / STEPS)
                .toList();
    }

    private static SweepPicture picture(String what, String name, Sweep sweep) {
        return new SweepPicture(
                what,
                name,
                sweep.values(),
                sweep.curves().stream()
                        .map(curve -> new SweepPicture.Curve(curve.name(), curve.cosines(), curve.zeros()))
                        .toList());
    }
}
