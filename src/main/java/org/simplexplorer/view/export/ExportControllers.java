package org.simplexplorer.view.export;

import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.simplexplorer.viewmodel.export.ExportModel;

/**
 * Makes the controllers of the export dialog's parts.
 *
 * @param dialog the controller of all of it
 */
public record ExportControllers(ExportModel export, ExportController dialog) implements Function<Class<?>, Object> {

    /** Whether this makes controllers of a class. */
    public static boolean make(Class<?> type) {
        return type.getPackageName().equals(ExportControllers.class.getPackageName())
                && type != ExportMenuController.class;
    }

    @Override
    public Object apply(Class<?> type) {
        Map<Class<?>, Supplier<Object>> makers = Map.of(
                ExportController.class, () -> dialog,
                ExportContentController.class, () -> new ExportContentController(export),
                ExportSizeController.class, () -> new ExportSizeController(export),
                ExportLookController.class, () -> new ExportLookController(export),
                ExportMotionController.class, () -> new ExportMotionController(export));
        Supplier<Object> maker = makers.get(type);
        if (maker == null) {
            throw new IllegalArgumentException("no part of the export dialog: " + type);
        }
        return maker.get();
    }
}
