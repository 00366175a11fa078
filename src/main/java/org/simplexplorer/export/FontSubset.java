package org.simplexplorer.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.simplexplorer.scene.Face;

/**
 * A TrueType font with a few letters of a bundled one. The library's subset maps characters of 16 bits only, which loses
 * every emoji, so that the table from characters to glyphs ({@code cmap}, format 12) is written here.
 */
final class FontSubset {

    /** What level text is drawn by; tables that name glyphs by number would be wrong in a subset. */
    private static final List<String> TABLES =
            List.of("head", "hhea", "maxp", "hmtx", "loca", "glyf", "name", "post", "OS/2", "cvt ", "fpgm", "prep");

    private static final int HEADER = 12;
    private static final int ENTRY = 16;
    private static final int GROUP = 12;

    private FontSubset() {}

    /** @param used the characters that the face has and the text needs */
    static byte[] of(Face face, Set<Integer> used) throws IOException {
        try (TrueTypeFont font = FontFile.parse(face)) {
            TTFSubsetter subsetter = new TTFSubsetter(font, TABLES);
            subsetter.addAll(used);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            subsetter.writeToStream(bytes);
            NavigableMap<String, byte[]> tables = tables(ByteBuffer.wrap(bytes.toByteArray()));
            tables.put("cmap", characters(font, used, subsetter.getGIDMap()));
            return file(tables);
        }
    }

    private static NavigableMap<String, byte[]> tables(ByteBuffer font) {
        NavigableMap<String, byte[]> tables = new TreeMap<>();
        int count = font.getShort(4);
        for (int i = 0; i < count; i++) {
            byte[] tag = new byte[4];
            font.get(HEADER + i * ENTRY, tag);
            byte[] table = new byte[font.getInt(HEADER + i * ENTRY + 12)];
            font.get(font.getInt(HEADER + i * ENTRY + 8), table);
            tables.put(new String(tag, StandardCharsets.US_ASCII), table);
        }
        return tables;
    }

    /** One group of the table for each character. */
    private static byte[] characters(TrueTypeFont font, Set<Integer> used, Map<Integer, Integer> oldByNew)
            throws IOException {
        Map<Integer, Integer> newByOld = new HashMap<>();
        oldByNew.forEach((fresh, old) -> newByOld.put(old, fresh));
        CmapLookup lookup = font.getUnicodeCmapLookup();
        List<Integer> known =
                used.stream().sorted().filter(c -> lookup.getGlyphId(c) != 0).toList();
        int length = 16 + known.size() * GROUP;
        ByteBuffer table = ByteBuffer.allocate(HEADER + length);
        table.putShort((short) 0).putShort((short) 1); // one encoding:
        table.putShort((short) 3).putShort((short) 10).putInt(HEADER); // all of Unicode
        table.putShort((short) 12).putShort((short) 0).putInt(length).putInt(0).putInt(known.size());
        for (int character : known) {
            table.putInt(character).putInt(character).putInt(newByOld.getOrDefault(lookup.getGlyphId(character), 0));
        }
        return table.array();
    }

    private static byte[] file(NavigableMap<String, byte[]> tables) {
        int start = HEADER + tables.size() * ENTRY;
        int length =
                start + tables.values().stream().mapToInt(FontSubset::padded).sum();
        ByteBuffer file = ByteBuffer.allocate(length);
        int power = Integer.highestOneBit(tables.size());
        file.putInt(0x00010000).putShort((short) tables.size()).putShort((short) (power * ENTRY));
        file.putShort((short) Integer.numberOfTrailingZeros(power));
        file.putShort((short) ((tables.size() - power) * ENTRY));
        int place = start;
        int adjusted = 0;
        for (Map.Entry<String, byte[]> table : tables.entrySet()) {
            byte[] bytes = table.getValue();
            if (table.getKey().equals("head")) {
                adjusted = place + 8;
                ByteBuffer.wrap(bytes).putInt(8, 0);
            }
            file.put(place, bytes);
            file.put(table.getKey().getBytes(StandardCharsets.US_ASCII));
            file.putInt(sum(file, place, padded(bytes))).putInt(place).putInt(bytes.length);
            place += padded(bytes);
        }
        // What the format asks of the sum of a whole file.
        file.putInt(adjusted, 0xb1b0afba - sum(file, 0, length));
        return file.array();
    }

    private static int padded(byte[] table) {
        return (table.length + 3) / 4 * 4;
    }

    private static int sum(ByteBuffer file, int from, int length) {
        int sum = 0;
        for (int at = from; at < from + length; at += 4) {
            sum += file.getInt(at);
        }
        return sum;
    }
}
