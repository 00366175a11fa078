package org.simplexplorer.view;

import static java.util.Map.entry;

import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.simplexplorer.view.base.MessageController;
import org.simplexplorer.view.document.NoteController;
import org.simplexplorer.view.editing.EditToolsController;
import org.simplexplorer.view.editing.RowsController;
import org.simplexplorer.view.editing.SidebarController;
import org.simplexplorer.view.figure.FigureController;
import org.simplexplorer.view.figure.FigureToolsController;
import org.simplexplorer.view.lesson.LessonController;
import org.simplexplorer.view.panels.LegendController;
import org.simplexplorer.view.panels.ZoomController;
import org.simplexplorer.view.parameter.ParametersController;
import org.simplexplorer.view.tabs.TabsController;
import org.simplexplorer.viewmodel.Workbench;

/** Makes the controllers that the FXML files name, each with its view model. */
record Controllers(Workbench workbench, Commands commands, WorkbenchController root)
        implements Function<Class<?>, Object> {

    @Override
    public Object apply(Class<?> type) {
        Map<Class<?>, Supplier<Object>> makers = Map.ofEntries(
                entry(WorkbenchController.class, () -> root),
                entry(SidebarController.class, () -> new SidebarController(workbench)),
                entry(RowsController.class, () -> new RowsController(workbench)),
                entry(EditToolsController.class, () -> new EditToolsController(workbench)),
                entry(NoteController.class, () -> new NoteController(workbench)),
                entry(LessonController.class, () -> new LessonController(workbench)),
                entry(CentreController.class, () -> new CentreController(workbench, commands)),
                entry(TabsController.class, () -> new TabsController(workbench, commands.tabs(), root::addTab)),
                entry(ViewBarController.class, () -> new ViewBarController(workbench)),
                entry(ZoomController.class, () -> new ZoomController(workbench)),
                entry(FigureToolsController.class, () -> new FigureToolsController(workbench, commands)),
                entry(FigureController.class, () -> new FigureController(workbench)),
                entry(ParametersController.class, () -> new ParametersController(workbench)),
                entry(LegendController.class, () -> new LegendController(workbench)),
                entry(MessageController.class, () -> new MessageController(workbench)));
        Supplier<Object> maker = makers.get(type);
        if (maker == null) {
            throw new IllegalArgumentException("no controller for " + type.getName());
        }
        return maker.get();
    }
}
