package org.simplexplorer.study;

import java.io.IOException;
import java.lang.ref.SoftReference;
import java.nio.file.Path;
import java.util.IdentityHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Writes one state of a study after another. The text of the rows is most of a file, and costs most of the work; that of a
 * row which was in the state before is kept, unless memory is short. For one thread at a time.
 */
public final class RowTexts {

    private SoftReference<IdentityHashMap<Row, byte[]>> kept = new SoftReference<>(new IdentityHashMap<>());

    /**
     * Saves a line and the study after it, as {@link AtomicFile#saveForOwner} does.
     *
     * @param line without the end of the line
     * @throws IOException with one sentence for the user as its message
     */
    public void saveForOwner(Path file, String line, Study study) throws IOException {
        @Nullable IdentityHashMap<Row, byte[]> before = kept.get();
        IdentityHashMap<Row, byte[]> now = new IdentityHashMap<>();
        byte[][] pieces = StudyWriter.pieces(study, row -> {
            byte @Nullable [] known = before == null ? null : before.get(row);
            byte[] text = known != null ? known : StudyWriter.bytes(StudyWriter.row(row));
            now.put(row, text);
            return text;
        });
        kept = new SoftReference<>(now);
        byte[][] all = new byte[pieces.length + 1][];
        all[0] = StudyWriter.bytes(line + "\n");
        System.arraycopy(pieces, 0, all, 1, pieces.length);
        AtomicFile.saveForOwner(file, all);
    }
}
