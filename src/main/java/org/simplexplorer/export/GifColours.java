package org.simplexplorer.export;

import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reduces a picture to 256 colours. The most frequent ones stay exactly as they are, which keeps areas from flickering from
 * frame to frame; the others, mostly the soft edges of letters, share what is left, split where they differ most.
 */
final class GifColours {

    private static final int ALL = 256;
    private static final int EXACT = 128;

    private GifColours() {}

    /** The picture with a palette; one of up to 256 colours keeps them all. */
    static BufferedImage reduced(BufferedImage picture) {
        int width = picture.getWidth();
        int height = picture.getHeight();
        int[] pixels = picture.getRGB(0, 0, width, height, null, 0, width);
        Map<Integer, Integer> counts = new HashMap<>();
        for (int pixel : pixels) {
            counts.merge(pixel & 0xffffff, 1, Integer::sum);
        }
        Map<Integer, Integer> indices = new HashMap<>();
        IndexColorModel palette = palette(counts, indices);
        BufferedImage indexed = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_INDEXED, palette);
        byte[] row = new byte[width];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                row[x] = indices.getOrDefault(pixels[y * width + x] & 0xffffff, 0)
                        .byteValue();
            }
            indexed.getRaster().setDataElements(0, y, width, 1, row);
        }
        return indexed;
    }

    /** @param indices filled with the place of every colour */
    private static IndexColorModel palette(Map<Integer, Integer> counts, Map<Integer, Integer> indices) {
        List<Integer> ordered = new ArrayList<>(counts.keySet());
        ordered.sort(Comparator.<Integer>comparingInt(colour -> -counts.getOrDefault(colour, 0))
                .thenComparing(Comparator.naturalOrder()));
        int exact = ordered.size() <= ALL ? ordered.size() : EXACT;
        List<Integer> palette = new ArrayList<>(ordered.subList(0, exact));
        for (int i = 0; i < exact; i++) {
            indices.put(ordered.get(i), i);
        }
        for (List<Integer> box : boxes(ordered.subList(exact, ordered.size()), ALL - exact)) {
            box.forEach(colour -> indices.put(colour, palette.size()));
            palette.add(mean(box, counts));
        }
        int[] rgb = palette.stream().mapToInt(Integer::intValue).toArray();
        return new IndexColorModel(8, rgb.length, rgb, 0, false, -1, DataBuffer.TYPE_BYTE);
    }

    /** The colours in so many boxes at most: the widest box is halved, again and again. */
    private static List<List<Integer>> boxes(List<Integer> colours, int most) {
        List<List<Integer>> boxes = new ArrayList<>();
        if (!colours.isEmpty()) {
            boxes.add(new ArrayList<>(colours));
        }
        while (boxes.size() < most) {
            int widest = 0;
            for (int box = 1; box < boxes.size(); box++) {
                if (extent(boxes.get(box)) > extent(boxes.get(widest))) {
                    widest = box;
                }
            }
            if (boxes.isEmpty() || extent(boxes.get(widest)) == 0) {
                break;
            }
            List<Integer> box = boxes.get(widest);
            int shift = widestChannel(box);
            box.sort(Comparator.<Integer>comparingInt(colour -> colour >> shift & 0xff)
                    .thenComparing(Comparator.naturalOrder()));
            boxes.add(new ArrayList<>(box.subList(box.size() / 2, box.size())));
            boxes.set(widest, new ArrayList<>(box.subList(0, box.size() / 2)));
        }
        return boxes;
    }

    private static int extent(List<Integer> box) {
        return extent(box, widestChannel(box));
    }

    private static int widestChannel(List<Integer> box) {
        int widest = 0;
        for (int shift = 8; shift <= 16; shift += 8) {
            widest = extent(box, shift) > extent(box, widest) ? shift : widest;
        }
        return widest;
    }

    private static int extent(List<Integer> box, int shift) {
        int least = 255;
        int most = 0;
        for (int colour : box) {
            least = Math.min(least, colour >> shift & 0xff);
            most = Math.max(most, colour >> shift & 0xff);
        }
        return most - least;
    }

    private static int mean(List<Integer> box, Map<Integer, Integer> counts) {
        long[] sums = new long[3];
        long all = 0;
        for (int colour : box) {
            int count = counts.getOrDefault(colour, 0);
            all += count;
            for (int channel = 0; channel < 3; channel++) {
                sums[channel] += (long) count * ((colour >> (8 * channel)) & 0xff);
            }
        }
        int mean = 0;
        for (int channel = 0; channel < 3; channel++) {
            mean |= (int) Math.round((double) sums[channel] / all) << (8 * channel);
        }
        return mean;
    }
}
