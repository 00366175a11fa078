package org.simplexplorer.opening;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.simplexplorer.cli.CommandLineProgram;
import org.simplexplorer.study.StudyFormatException;

/**
 * Opens files that are made to take a program's memory or time, as a process of its own with little memory: a line each on
 * the standard output, with the file's name and what is said of it.
 */
final class HostileFiles {

    private static final int LARGE = 60_000_000;
    private static final String STUDY = "<s:study xmlns:s='urn:simplexplorer:study'>";

    private interface Content {
        void write(OutputStream out) throws IOException;
    }

    private HostileFiles() {}

    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, true, UTF_8);
        for (Map.Entry<String, Content> file : files().entrySet()) {
            Path path = Path.of(arguments[0], file.getKey());
            try (OutputStream to = new BufferedOutputStream(Files.newOutputStream(path), 1 << 16)) {
                file.getValue().write(to);
            }
            if (file.getKey().startsWith("sparse")) {
                try (RandomAccessFile sparse = new RandomAccessFile(path.toFile(), "rw")) {
                    sparse.setLength(3L << 30);
                }
            }
            out.println(file.getKey() + "\t" + said(path));
            Files.delete(path);
        }
    }

    private static String said(Path path) throws IOException {
        if (path.toString().endsWith(".jsonl")) {
            ByteArrayOutputStream answers = new ByteArrayOutputStream();
            PrintStream to = new PrintStream(answers, false, UTF_8);
            String[] compute = {"compute", path.toString()};
            CommandLineProgram.run(compute, System.in, to, to);
            return answers.toString(UTF_8).strip();
        }
        try {
            Opened opened = Opening.read(path);
            return opened instanceof Opened.Foreign foreign
                    ? "" + foreign.intake().study(0, 0).rows().size()
                    : "opened";
        } catch (StudyFormatException e) {
            return e.getMessage();
        }
    }

    private static Map<String, Content> files() {
        Map<String, Content> files = new LinkedHashMap<>();
        svg(files);
        packed(files);
        json(files);
        arrays(files);
        text(files);
        lines(files);
        return files;
    }

    private static void svg(Map<String, Content> files) {
        files.put("nested.svg", out -> {
            print(out, "<svg>");
            repeat(out, "<g>", 200_000);
        });
        files.put("namespaces.svg", out -> {
            print(out, "<svg>");
            for (int i = 0; i < 100_000; i++) {
                print(out, "<a xmlns:n" + i + "='u" + i + "'>");
            }
        });
        files.put("names.svg", out -> {
            print(out, "<svg>");
            for (int i = 0; i < 1_000_000; i++) {
                print(out, "<a" + i + "/>");
            }
        });
        files.put("attributes.svg", out -> {
            print(out, "<svg ");
            for (int i = 0; i < 600_000; i++) {
                print(out, "a" + i + "='' ");
            }
        });
        files.put("attribute.svg", out -> {
            print(out, "<svg a='");
            repeat(out, "x", LARGE);
        });
        files.put("comment.svg", out -> {
            print(out, "<svg><!--");
            repeat(out, "x", LARGE);
        });
        files.put("dtd.svg", out -> {
            print(out, "<!DOCTYPE svg [<!-- <svg -->");
            repeat(out, "<!ENTITY a 'aaaaaaaaaaaaaaaaaaaaaa'>", 80_000);
            print(out, "]><svg/>");
        });
        files.put("study.svg", out -> {
            print(out, "<svg>" + STUDY);
            repeat(out, "x", LARGE);
            print(out, "</s:study></svg>");
        });
        files.put("elements.svg", out -> {
            print(out, "<svg>" + STUDY);
            repeat(out, "<a>", LARGE / 3);
        });
    }

    private static void packed(Map<String, Content> files) {
        files.put("bomb.pdf", out -> {
            print(out, "%PDF-1.6\n1 0 obj <</SimplexplorerStudy true>>stream\n");
            zeros(new DeflaterOutputStream(out), 400 << 20);
        });
        files.put("spaces.pdf", out -> {
            print(out, "%PDF-1.6\n1 0 obj <</SimplexplorerStudy true>>stream\n");
            DeflaterOutputStream packed = new DeflaterOutputStream(out);
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
            zeros(new DeflaterOutputStream(chunk), 400 << 20);
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
            zip.putNextEntry(new ZipEntry("attention.npy"));
            zeros(zip, 400 << 20);
            zip.finish();
        });
        files.put("entries.npz", out -> {
            ZipOutputStream zip = new ZipOutputStream(out);
            for (int i = 0; i < 60_000; i++) {
                zip.putNextEntry(new ZipEntry(i + ".npy"));
            }
            zip.finish();
        });
        files.put("full.npz", out -> {
            ZipOutputStream zip = new ZipOutputStream(out);
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

    private static void json(Map<String, Content> files) {
        files.put("deep.json", out -> repeat(out, "[", LARGE));
        files.put("objects.json", out -> repeat(out, "{\"a\":", LARGE / 5));
        files.put("fields.json", out -> fields(out, "{", 4_000_000));
        files.put("levels.json", out -> {
            for (int level = 0; level < 90; level++) {
                fields(out, "{", 9_000);
                print(out, "\"x\":");
            }
        });
        files.put("title.json", out -> {
            print(out, "{\"simplexplorer\":1,\"title\":\"");
            repeat(out, "x", LARGE);
            print(out, "\"}");
        });
        files.put("name.json", out -> {
            print(out, "{\"simplexplorer\":1,\"");
            repeat(out, "x", LARGE);
            print(out, "\":1}");
        });
        files.put("number.json", out -> {
            print(out, "{\"simplexplorer\":1,\"gamma\":");
            repeat(out, "1", LARGE);
            print(out, "}");
        });
        files.put("unknown.json", out -> {
            print(out, "{\"simplexplorer\":1,\"x\":[1");
            repeat(out, ",1", LARGE / 2);
            print(out, "]}");
        });
        files.put("large.json", out -> {
            print(out, "{\"simplexplorer\":1,\"note\":\"\u6ce8\u610f\",\"source\":[\"a\"");
            repeat(out, ",\"a\"", 4095);
            print(out, "],\"rows\":[");
            for (int row = 0; row < 4096; row++) {
                print(out, (row > 0 ? "," : "") + "{\"scores\":[1");
                repeat(out, ",1", 4095);
                print(out, "]}");
            }
            print(out, "]");
        });
        files.put("rows.json", out -> {
            print(out, "{\"attention\":[[1]");
            repeat(out, ",[1]", LARGE / 4);
        });
        files.put("tokens.json", out -> {
            print(out, "{\"tokens\":[\"a\"");
            repeat(out, ",\"a\"", LARGE / 4);
        });
        files.put("goals.json", out -> {
            print(
                    out,
                    "{\"simplexplorer-lesson\":1,\"title\":\"\",\"study\":\"ivanov\",\"steps\":[{\"text\":\"\",\"goal\":");
            repeat(out, "{\"any\":[", 45);
            print(out, "{\"fused\":[\"the\"");
            repeat(out, ",\"the\"", LARGE / 6);
        });
        files.put("weights.json", out -> {
            print(out, "{\"simplexplorer-lesson\":1,\"title\":\"\",\"study\":\"ivanov\",\"steps\":[");
            for (int i = 0; i < 60; i++) {
                print(out, (i > 0 ? "," : "") + "{\"text\":\"");
                repeat(out, "{fusedmax joint}", 60_000);
                print(out, "\"}");
            }
        });
    }

    private static void arrays(Map<String, Content> files) {
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

    private static void text(Map<String, Content> files) {
        files.put("word.txt", out -> repeat(out, "x", LARGE));
        files.put("words.txt", out -> repeat(out, "x ", LARGE / 2));
        files.put("scores.txt", out -> repeat(out, "a:1e999", LARGE / 7));
        files.put("wide.txt", out -> {
            print(out, "\u6ce8 ");
            repeat(out, "x ", LARGE / 2);
        });
        files.put("utf16.txt", out -> {
            print(out, "\ufeff", UTF_16LE);
            for (int i = 0; i < LARGE / 4; i++) {
                print(out, "\u6ce8 ", UTF_16LE);
            }
        });
        files.put("latin.txt", out -> {
            repeat(out, "x ", LARGE / 2);
            out.write(0xe9);
        });
        files.put("cells.csv", out -> repeat(out, "1,", LARGE / 2));
        files.put("cell.csv", out -> {
            print(out, "a,b\n1,");
            repeat(out, "x", LARGE);
        });
        files.put("quote.csv", out -> {
            print(out, "a,\"");
            repeat(out, "\"\"", LARGE / 2);
        });
        files.put("blank.csv", out -> repeat(out, "\n", LARGE));
        files.put("rows.csv", out -> repeat(out, "1,2\n", LARGE / 4));
        files.put("spaced.txt", out -> repeat(out, "1 2\n", LARGE / 4));
        files.put("spaces.txt", out -> repeat(out, "1 ", LARGE / 2));
        files.put("separator.csv", out -> {
            print(out, "sep=;\n");
            repeat(out, "x", LARGE);
        });
    }

    private static void lines(Map<String, Content> files) {
        files.put("long.jsonl", out -> repeat(out, "x", LARGE));
        files.put("numbers.jsonl", out -> {
            print(out, "{\"mechanism\":\"softmax\",\"scores\":[1");
            repeat(out, ",1", 15_000_000);
            print(out, "]}");
        });
        files.put("names.jsonl", out -> fields(out, "{", 2_000_000));
        files.put("levels.jsonl", out -> repeat(out, "[", 30_000_000));
    }

    private static void fields(OutputStream out, String start, int count) throws IOException {
        print(out, start);
        for (int i = 0; i < count; i++) {
            print(out, "\"f" + i + "\":1,");
        }
    }

    private static void png(OutputStream out, byte[] chunk) throws IOException {
        CRC32 sum = new CRC32();
        sum.update(chunk);
        print(out, "\u0089PNG\r\n\u001a\n", ISO_8859_1);
        out.write(ByteBuffer.allocate(4).putInt(chunk.length - 4).array());
        out.write(chunk);
        out.write(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
    }

    private static void header(OutputStream out, String literal) throws IOException {
        out.write(new byte[] {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y', 1, 0});
        out.write(literal.length());
        out.write(literal.length() >> 8);
        print(out, literal);
    }

    private static void zeros(OutputStream out, int count) throws IOException {
        byte[] zeros = new byte[1 << 20];
        for (int i = 0; i < count; i += zeros.length) {
            out.write(zeros);
        }
        if (out instanceof DeflaterOutputStream packed && !(out instanceof ZipOutputStream)) {
            packed.finish();
        }
    }

    private static void repeat(OutputStream out, String text, int count) throws IOException {
        int together = Math.min(count, 1000);
        byte[] many = text.repeat(together).getBytes(UTF_8);
        for (int i = 0; i < count / together; i++) {
            out.write(many);
        }
    }

    private static void print(OutputStream out, String text) throws IOException {
        print(out, text, UTF_8);
    }

    private static void print(OutputStream out, String text, java.nio.charset.Charset charset) throws IOException {
        out.write(text.getBytes(charset));
    }
}
