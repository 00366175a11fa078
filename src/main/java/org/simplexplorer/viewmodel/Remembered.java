package org.simplexplorer.viewmodel;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.beans.property.Property;
import javafx.beans.property.StringProperty;
import org.simplexplorer.viewmodel.base.Appearance;
import org.simplexplorer.viewmodel.base.Motion;
import org.simplexplorer.viewmodel.export.ExportChoices;
import org.simplexplorer.viewmodel.files.RecentFiles;
import org.simplexplorer.viewmodel.lesson.LessonModel;
import org.simplexplorer.viewmodel.panels.PanelChoice;
import org.simplexplorer.viewmodel.parameter.Sliders;

/** What the program remembers from one run to the next, by its name in the settings. */
final class Remembered {

    private Remembered() {}

    static Map<String, Property<?>> of(
            ExportChoices export,
            Appearance appearance,
            PanelChoice panels,
            RecentFiles recent,
            Sliders sliders,
            LessonModel lessons,
            Motion motion,
            StringProperty window) {
        Map<String, Property<?>> all = new LinkedHashMap<>(export.remembered());
        all.putAll(appearance.remembered());
        all.put("panels", panels.rememberedProperty());
        all.put("recent", recent.rememberedProperty());
        all.put("snapping", sliders.snappingProperty());
        all.put("lessons", lessons.list().finished().titlesProperty());
        all.put("motion", motion.enabledProperty());
        all.put("window", window);
        return all;
    }
}
