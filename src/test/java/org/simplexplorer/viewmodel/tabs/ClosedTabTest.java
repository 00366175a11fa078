package org.simplexplorer.viewmodel.tabs;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.simplexplorer.viewmodel.Fixtures;
import org.simplexplorer.viewmodel.Workbench;
import org.simplexplorer.viewmodel.base.SteppedThreads;
import org.simplexplorer.viewmodel.document.Document;

/** A tab that is closed leaves nothing in memory, whatever was done in it. */
class ClosedTabTest {

    private static final int MOST_COLLECTIONS = 50;

    @TempDir
    Path folder;

    private final SteppedThreads steps = new SteppedThreads();

    /** In a method of its own, so that no local variable keeps the document alive. */
    private WeakReference<Document> useAndClose(Workbench workbench) throws Exception {
        Document document = workbench.tabs().add();
        Path heads = Files.writeString(folder.resolve("heads.json"), "[[[[1,2],[3,4]],[[5,6],[7,8]]]]");
        workbench.files().open(heads, workbench.tabs().here());
        steps.settle();
        workbench.imports().accept();
        steps.settle();
        workbench.files().paste("play ##ing the ##re", workbench.tabs().here());
        steps.settle();
        workbench.editing().pieces().start();
        workbench.editing().pieces().accept();
        workbench.beside().show(workbench.tabs().all().get(0));
        workbench.tabs().select(workbench.tabs().all().get(0));
        workbench.tabs().select(document);
        document.undo();
        workbench.export().setWatching(true);
        workbench.export().setWatching(false);
        steps.settle();
        workbench.tabs().close(document);
        workbench.messages().clear();
        steps.settle();
        return new WeakReference<>(document);
    }

    @Test
    void itsStudyCanBeCollected() throws Exception {
        Workbench workbench = Fixtures.workbench(folder.resolve("settings.properties"), steps.threads());
        steps.settle();
        WeakReference<Document> closed = useAndClose(workbench);
        for (int i = 0; i < MOST_COLLECTIONS && closed.get() != null; i++) {
            System.gc();
            Thread.sleep(10); // the collector runs beside
        }
        assertThat(closed.get()).isNull();
        assertThat(workbench.tabs().all()).hasSize(1);
    }
}
