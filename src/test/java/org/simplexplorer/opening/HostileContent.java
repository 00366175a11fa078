package org.simplexplorer.opening;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipOutputStream;

/** What a file holds that is made to take the memory or the time, and the pieces that such contents are made of. */
interface HostileContent {

    int LARGE = 60_000_000;

    void write(OutputStream out) throws IOException;

    static void fields(OutputStream out, String start, int count) throws IOException {
        print(out, start);
        for (int i = 0; i < count; i++) {
            print(out, "\"f" + i + "\":1,");
        }
    }

    static void png(OutputStream out, byte[] chunk) throws IOException {
        CRC32 sum = new CRC32();
        sum.update(chunk);
        print(out, "\u0089PNG\r\n\u001a\n", ISO_8859_1);
        out.write(ByteBuffer.allocate(4).putInt(chunk.length - 4).array());
        out.write(chunk);
        out.write(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
    }

    static void header(OutputStream out, String literal) throws IOException {
        out.write(new byte[] {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y', 1, 0});
        out.write(literal.length());
        out.write(literal.length() >> 8);
        print(out, literal);
    }

    static void zeros(OutputStream out, int count) throws IOException {
        byte[] zeros = new byte[1 << 20];
        for (int i = 0; i < count; i += zeros.length) {
            out.write(zeros);
        }
        if (out instanceof DeflaterOutputStream packed && !(out instanceof ZipOutputStream)) {
            packed.finish();
        }
    }

    static void repeat(OutputStream out, String text, int count) throws IOException {
        int together = Math.min(count, 1000);
        byte[] many = text.repeat(together).getBytes(UTF_8);
        for (int i = 0; i < count / together; i++) {
            out.write(many);
        }
    }

    static void print(OutputStream out, String text) throws IOException {
        print(out, text, UTF_8);
    }

    static void print(OutputStream out, String text, Charset charset) throws IOException {
        out.write(text.getBytes(charset));
    }

    /** Packs quickly: what matters is how much comes out again. */
    static DeflaterOutputStream packing(OutputStream out) {
        return new DeflaterOutputStream(out, new Deflater(Deflater.BEST_SPEED));
    }
}
