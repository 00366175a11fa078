package org.simplexplorer;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Damages files in the ways that fuzzers do: flips, cuts, insertions, repetitions, splices, and numbers that lie. */
public final class Mutations {

    private static final List<String> WORDS = List.of(
            "NaN",
            "-1",
            "1e999",
            "9999999999",
            "\"",
            "'",
            "[",
            "]",
            "{",
            "}",
            ",",
            ";",
            "\t",
            "\n",
            "\r",
            "\\",
            "\0",
            "null",
            "true",
            "\"\"",
            "\uFEFF",
            "\uD83D\uDE00",
            "\u0000",
            "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]>",
            "(2,)",
            "'|O'",
            "'<f8'",
            "[[[[",
            "\"simplexplorer\": 1,",
            "\"attention\":",
            "PK\u0003\u0004",
            "stream\n");

    /** How many inputs a fuzz test tries: some thousands, or a hundred thousand in the profile {@code long}. */
    public static final int INPUTS = Integer.getInteger("fuzz.inputs", 1000);

    private static final int MOST_CHANGES = 4;
    private static final int LONGEST_REPEAT = 64;

    private final Random random;

    public Mutations(long seed) {
        random = new Random(seed);
    }

    /** One of the files with some changes; one in fifty has none. */
    public byte[] next(List<byte[]> files) {
        byte[] bytes = files.get(random.nextInt(files.size())).clone();
        int changes = random.nextInt(50) == 0 ? 0 : 1 + random.nextInt(MOST_CHANGES);
        for (int change = 0; change < changes && bytes.length > 0; change++) {
            bytes = changed(bytes, files);
        }
        return bytes;
    }

    private byte[] changed(byte[] bytes, List<byte[]> files) {
        int at = random.nextInt(bytes.length);
        int length = Math.min(bytes.length - at, 1 + random.nextInt(LONGEST_REPEAT));
        return switch (random.nextInt(8)) {
            case 0 -> flipped(bytes, at);
            case 1 -> Arrays.copyOf(bytes, at);
            case 2 -> joined(Arrays.copyOf(bytes, at), Arrays.copyOfRange(bytes, at + length, bytes.length));
            case 3 -> inserted(bytes, at, word());
            case 4 -> inserted(bytes, at, repeated(Arrays.copyOfRange(bytes, at, at + length), random.nextInt(200)));
            case 5 -> spliced(bytes, at, files);
            case 6 -> overwritten(bytes, at, word());
            default -> digit(bytes, at);
        };
    }

    private byte[] word() {
        return WORDS.get(random.nextInt(WORDS.size())).getBytes(StandardCharsets.UTF_8);
    }

    private byte[] flipped(byte[] bytes, int at) {
        bytes[at] ^= (byte) (1 << random.nextInt(Byte.SIZE));
        return bytes;
    }

    /** The next digit from a place on becomes another one: a length or an extent lies. */
    private byte[] digit(byte[] bytes, int at) {
        for (int place = at; place < bytes.length; place++) {
            if (bytes[place] >= '0' && bytes[place] <= '9') {
                bytes[place] = (byte) ('0' + random.nextInt(10));
                return bytes;
            }
        }
        bytes[at] = (byte) random.nextInt();
        return bytes;
    }

    private byte[] spliced(byte[] bytes, int at, List<byte[]> files) {
        byte[] other = files.get(random.nextInt(files.size()));
        int from = random.nextInt(Math.max(other.length, 1));
        return joined(Arrays.copyOf(bytes, at), Arrays.copyOfRange(other, from, other.length));
    }

    private static byte[] overwritten(byte[] bytes, int at, byte[] word) {
        System.arraycopy(word, 0, bytes, at, Math.min(word.length, bytes.length - at));
        return bytes;
    }

    private static byte[] inserted(byte[] bytes, int at, byte[] word) {
        return joined(joined(Arrays.copyOf(bytes, at), word), Arrays.copyOfRange(bytes, at, bytes.length));
    }

    private static byte[] repeated(byte[] bytes, int times) {
        byte[] all = new byte[bytes.length * times];
        for (int time = 0; time < times; time++) {
            System.arraycopy(bytes, 0, all, time * bytes.length, bytes.length);
        }
        return all;
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }
}
