package org.simplexplorer.viewmodel.parameter;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.simplexplorer.math.MechanismKind;
import org.simplexplorer.viewmodel.base.Messages;
import org.simplexplorer.viewmodel.base.Motion;
import org.simplexplorer.viewmodel.base.Threads;
import org.simplexplorer.viewmodel.document.OpenStudy;

/** The sliders: gamma, and each mechanism's own parameter with the events along it. */
public final class Sliders {

    private final ParameterModel gamma;
    private final Map<String, ParameterModel> own = new LinkedHashMap<>();
    private final Map<MechanismKind, LambdaEvents> events = new EnumMap<>(MechanismKind.class);
    private final BooleanProperty snapping = new SimpleBooleanProperty();

    public Sliders(OpenStudy open, Motion motion, Messages messages, Threads threads) {
        gamma = ParameterModel.gamma(open);
        for (MechanismKind kind : MechanismKind.values()) {
            if (kind.hasPath()) {
                events.put(kind, new LambdaEvents(open, kind, snapping, messages, threads));
            }
            kind.parameter()
                    .ifPresent(parameter -> own.put(
                            kind.label(),
                            ParameterModel.own(open, kind, parameter, Optional.ofNullable(events.get(kind)), motion)));
        }
    }

    public ParameterModel gamma() {
        return gamma;
    }

    /** The mechanisms' own parameters, by the mechanism's name; mechanisms without one are left out. */
    public Map<String, ParameterModel> own() {
        return Collections.unmodifiableMap(own);
    }

    /** The events of the chosen row along lambda, for the mechanisms that have a path. */
    public Map<MechanismKind, LambdaEvents> events() {
        return Collections.unmodifiableMap(events);
    }

    /** Whether a lambda that is dragged jumps to an event that is near. */
    public BooleanProperty snappingProperty() {
        return snapping;
    }
}
