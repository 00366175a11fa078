package org.simplexplorer.opening;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.simplexplorer.opening.HostileContent.LARGE;
import static org.simplexplorer.opening.HostileContent.header;
import static org.simplexplorer.opening.HostileContent.packing;
import static org.simplexplorer.opening.HostileContent.png;
import static org.simplexplorer.opening.HostileContent.print;
import static org.simplexplorer.opening.HostileContent.repeat;
import static org.simplexplorer.opening.HostileContent.zeros;

import java.io.ByteArrayOutputStream;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files whose bytes are packed and grow when they are unpacked, arrays, and files that are mostly holes. */
final class HostilePacked {

    private HostilePacked() {}

    static void packed(Map<String, HostileContent> files) {
        files.put("bomb.pdf", out -> {
            print(out, "%PDF-1.6\n1 0 obj <</SimplexplorerStudy true>>stream\n");
            zeros(packing(out), 400 << 20);
        });
        files.put("spaces.pdf", out -> {
            print(out, "%PDF-1.6\n1 0 obj <</SimplexplorerStudy true>>stream\n");
            DeflaterOutputStream packed = packing(out);
            repeat(packed, " ", LARGE);
            packed.finish();
        });
        files.put("marks.pdf", out -> {
            print(out, "%PDF-1.6\n");
            repeat(out, "/SimplexplorerStudy", LARGE / 20);
        });
        files.put("bomb.png", out -> {
            ByteArrayOutputStream chunk = new ByteArrayOutputStream();
            chunk.writeBytes("iTXtSimplexplorer study\0\1\0\0\0".getBytes(ISO_8859_1));
            zeros(packing(chunk), 400 << 20);
            png(out, chunk.toByteArray());
        });
        files.put("chunks.png", out -> {
            print(out, "\u0089PNG\r\n\u001a\n", ISO_8859_1);
            for (int i = 0; i < LARGE / 12; i++) {
                out.write(new byte[12]);
            }
        });
        files.put("ratio.npz", out -> {
            ZipOutputStream zip = new ZipOutputStream(out);
            zip.setLevel(Deflater.BEST_SPEED);
            zip.putNextEntry(new ZipEntry("attention.npy"));
            zeros(zip, 400 << 20);
            zip.finish();
        });
        files.put("entries.npz", out -> {
            ZipOutputStream zip = new ZipOutputStream(out);
            zip.setLevel(Deflater.BEST_SPEED);
            for (int i = 0; i < 60_000; i++) {
                zip.putNextEntry(new ZipEntry(i + ".npy"));
            }
            zip.finish();
        });
        files.put("full.npz", out -> {
            ZipOutputStream zip = new ZipOutputStream(out);
            zip.setLevel(Deflater.BEST_SPEED);
            zip.putNextEntry(new ZipEntry("attention.npy"));
            header(zip, "{'descr': '<f4', 'fortran_order': False, 'shape': (7, 7), }");
            byte[] thin = new byte[100];
            for (int i = 0; i < 1_800_000; i++) {
                thin[0] = (byte) (i * 31);
                thin[1] = (byte) (i >> 7);
                zip.write(thin);
            }
            zip.finish();
        });
        files.put("words.npz", out -> {
            ZipOutputStream zip = new ZipOutputStream(out);
            zip.setLevel(Deflater.BEST_SPEED);
            zip.putNextEntry(new ZipEntry("tokens.npy"));
            header(zip, "{'descr': '<U900000', 'fortran_order': False, 'shape': (40,), }");
            byte[] letters = new byte[3600];
            for (int i = 0; i < 40_000; i++) {
                for (int at = 0; at < letters.length; at += 4) {
                    letters[at] = (byte) (at * 7 + i);
                    letters[at + 1] = 0x4e;
                }
                zip.write(letters);
            }
            zip.finish();
        });
    }

    static void arrays(Map<String, HostileContent> files) {
        files.put("header.npy", out -> {
            out.write(new byte[] {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y', 2, 0, -1, -1, -1, 127});
            repeat(out, " ", LARGE);
        });
        files.put(
                "axes.npy",
                out -> header(out, "{'descr': '<f4', 'fortran_order': False, 'shape': (" + "1,".repeat(4900) + ")}"));
        files.put(
                "promise.npy",
                out -> header(out, "{'descr': '<f8', 'fortran_order': False, 'shape': (256, 256, 4096, 4096)}"));
        files.put("sparse.npy", out -> header(out, "{'descr': '<f4', 'fortran_order': False, 'shape': (4096, 4096)}"));
        files.put("sparse.png", out -> print(out, "\u0089PNG\r\n\u001a\n", ISO_8859_1));
        files.put("sparse.svg", out -> print(out, "<svg>"));
        files.put("sparse.json", out -> print(out, "{\"simplexplorer\":1}"));
        files.put("sparse.txt", out -> print(out, "the cat"));
    }
}
