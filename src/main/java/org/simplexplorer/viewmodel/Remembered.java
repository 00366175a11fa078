package org.simplexplorer.viewmodel;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import javafx.beans.property.Property;
import javafx.beans.property.StringProperty;
import org.simplexplorer.viewmodel.base.Appearance;
import org.simplexplorer.viewmodel.base.Messages;
import org.simplexplorer.viewmodel.base.Motion;
import org.simplexplorer.viewmodel.base.Settings;
import org.simplexplorer.viewmodel.base.Threads;
import org.simplexplorer.viewmodel.export.ExportChoices;
import org.simplexplorer.viewmodel.files.LastStudy;
import org.simplexplorer.viewmodel.files.RecentFiles;
import org.simplexplorer.viewmodel.lesson.LessonModel;
import org.simplexplorer.viewmodel.panels.PanelChoice;
import org.simplexplorer.viewmodel.parameter.Sliders;

/** What the program remembers from one run to the next. */
record Remembered(
        ExportChoices export,
        Appearance appearance,
        PanelChoice panels,
        RecentFiles recent,
        Sliders sliders,
        LessonModel lessons,
        Motion motion,
        LastStudy last,
        StringProperty window) {

    /** Sets all of it to what was stored; some of it is stored again as soon as it changes, the rest when the program ends. */
    static Settings restore(Settings.Stored stored, Remembered all, Messages messages, Threads threads) {
        Settings settings = new Settings(stored, all.byName(), messages, threads);
        settings.restore();
        all.panels.onChange(settings::store);
        Stream.of(
                        all.recent.rememberedProperty(),
                        all.lessons.list().finished().titlesProperty(),
                        all.appearance.welcomedProperty())
                .forEach(choice -> choice.addListener((observable, was, is) -> settings.store()));
        return settings;
    }

    private Map<String, Property<?>> byName() {
        Map<String, Property<?>> all = new LinkedHashMap<>(export.remembered());
        all.putAll(appearance.remembered());
        all.put("panels", panels.rememberedProperty());
        all.put("recent", recent.rememberedProperty());
        all.put("snapping", sliders.snappingProperty());
        all.put("lessons", lessons.list().finished().titlesProperty());
        all.put("motion", motion.enabledProperty());
        all.put("last", last.rememberedProperty());
        all.put("window", window);
        return all;
    }
}
