package org.simplexplorer.view;

import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.simplexplorer.viewmodel.Workbench;

/** Makes the controllers that the FXML files name, each with its view model. */
record Controllers(Workbench workbench, Commands commands, WorkbenchController root)
        implements Function<Class<?>, Object> {

    @Override
    public Object apply(Class<?> type) {
        Map<Class<?>, Supplier<Object>> makers = Map.of(
                WorkbenchController.class, () -> root,
                SidebarController.class, () -> new SidebarController(workbench),
                RowsController.class, () -> new RowsController(workbench),
                NoteController.class, () -> new NoteController(workbench),
                CentreController.class, () -> new CentreController(workbench, commands),
                FigureController.class, () -> new FigureController(workbench),
                ParametersController.class, () -> new ParametersController(workbench),
                LegendController.class, () -> new LegendController(workbench),
                MessageController.class, () -> new MessageController(workbench));
        Supplier<Object> maker = makers.get(type);
        if (maker == null) {
            throw new IllegalArgumentException("no controller for " + type.getName());
        }
        return maker.get();
    }
}
