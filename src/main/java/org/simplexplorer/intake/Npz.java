package org.simplexplorer.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.simplexplorer.study.StudyFormatException;
import org.simplexplorer.text.Quoted;

/**
 * Reads {@code .npz} files: a zip archive of {@code .npy} arrays. Arrays of texts with the names of tokens are the tokens. The
 * numbers are in the array that is named for attention, or in the only one, or in several of one shape, one a layer.
 */
final class Npz {

    private static final String SUFFIX = ".npy";

    private final Map<String, AttentionTensor> arrays = new LinkedHashMap<>();
    private final Map<FieldNames, List<String>> tokens = new LinkedHashMap<>();
    private long unpacked;

    private Npz() {}

    static Held open(Path file) throws IOException, StudyFormatException {
        Npz npz = new Npz();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.size() > IntakeLimits.NPZ_ENTRIES) {
                throw new StudyFormatException("the archive has %d entries, but at most %d can be read"
                        .formatted(zip.size(), IntakeLimits.NPZ_ENTRIES));
            }
            List<? extends ZipEntry> entries = zip.stream()
                    .filter(entry -> entry.getName().endsWith(SUFFIX))
                    .toList();
            // What else is in an archive need not be readable, if the attention is named.
            boolean named = entries.stream().anyMatch(entry -> role(entry).equals(Optional.of(FieldNames.ATTENTION)));
            for (ZipEntry entry : entries) {
                if (!named || role(entry).isPresent()) {
                    npz.read(zip, entry);
                }
            }
        } catch (ZipException e) {
            throw new StudyFormatException("the .npz archive is cut off or damaged; save it again with numpy.savez", e);
        }
        return npz.held();
    }

    private static String name(ZipEntry entry) {
        return entry.getName().substring(0, entry.getName().length() - SUFFIX.length());
    }

    private static Optional<FieldNames> role(ZipEntry entry) {
        return FieldNames.of(name(entry));
    }

    private void read(ZipFile zip, ZipEntry entry) throws IOException, StudyFormatException {
        try {
            ByteBuffer bytes = ByteBuffer.wrap(unpack(zip, entry));
            NpyHeader header = NpyHeader.read(bytes);
            Optional<FieldNames> role = role(entry);
            boolean isNamedForTokens = role.isPresent() && role.get() != FieldNames.ATTENTION;
            if (isNamedForTokens && !header.isText()) {
                throw new StudyFormatException(
                        "the tokens are not plain text (type %s); save them as numpy.array(tokens, dtype=str)"
                                .formatted(Quoted.of(header.descr())));
            }
            if (!header.isText()) {
                arrays.put(name(entry), Npy.tensor(bytes));
            } else if (isNamedForTokens) {
                tokens.put(role.orElseThrow(), NpyText.read(header, bytes));
            }
        } catch (StudyFormatException e) {
            throw new StudyFormatException("in %s, %s".formatted(Quoted.of(entry.getName()), e.getMessage()), e);
        }
    }

    private byte[] unpack(ZipFile zip, ZipEntry entry) throws IOException, StudyFormatException {
        long size = entry.getSize();
        long packed = entry.getCompressedSize();
        unpacked += size;
        if (size < 0 || unpacked > IntakeLimits.NPZ_BYTES) {
            throw new StudyFormatException(
                    "the arrays unpack to more than the %d MB that can be read; save the attention as .npy"
                            .formatted(IntakeLimits.NPZ_BYTES >> 20));
        }
        if (size > IntakeLimits.NPZ_SMALL && size > packed * IntakeLimits.NPZ_RATIO) {
            throw new StudyFormatException("%d bytes unpack to %d, more than %d times as many; save the array as .npy"
                    .formatted(packed, size, IntakeLimits.NPZ_RATIO));
        }
        CRC32 checksum = new CRC32();
        try (InputStream in = new CheckedInputStream(zip.getInputStream(entry), checksum)) {
            byte[] bytes = room((int) size);
            int read = in.readNBytes(bytes, 0, bytes.length);
            if (read < bytes.length || in.read() >= 0 || checksum.getValue() != entry.getCrc()) {
                throw new StudyFormatException("the packed bytes are damaged");
            }
            return bytes;
        }
    }

    /** One array, which a small memory may not have in one piece although more than that is free. */
    private static byte[] room(int size) throws StudyFormatException {
        try {
            return new byte[size];
        } catch (OutOfMemoryError e) {
            throw new StudyFormatException(
                    "the array unpacks to %d MB, more than the memory that is left; save the attention as .npy"
                            .formatted(size >> 20),
                    e);
        }
    }

    private Held held() throws StudyFormatException {
        Tokens named = new Tokens(
                Optional.ofNullable(tokens.get(FieldNames.SOURCE)), Optional.ofNullable(tokens.get(FieldNames.TARGET)));
        if (arrays.isEmpty()) {
            throw new StudyFormatException("the archive holds no .npy array of numbers; save one with numpy.savez");
        }
        List<AttentionTensor> all = new ArrayList<>(arrays.values());
        if (all.size() == 1) {
            return new Held(all.get(0), named, List.of());
        }
        if (!StackedTensor.fits(all)) {
            throw new StudyFormatException(
                    "the archive holds %d arrays, which are not layers of one shape; name the one to read \u201cattention\u201d"
                            .formatted(all.size()));
        }
        return new Held(
                new StackedTensor(all),
                named,
                List.of("The %d arrays of the archive are taken as layers.".formatted(all.size())));
    }
}
