package org.simplexplorer.json;

/**
 * Where in the bytes of UTF-8 a parser is that counts its letters. Places are asked for from front to back, so that the way
 * from one to the next is gone once.
 */
final class JsonPlaces {

    private final byte[] utf8;
    private final int start;
    private int bytes;
    private long letters;

    /** @param start where the parser starts, in bytes */
    JsonPlaces(byte[] utf8, int start) {
        this.utf8 = utf8;
        this.start = start;
        this.bytes = start;
    }

    /**
     * A place in bytes from the start of the text.
     *
     * @param place in UTF-16's units from where the parser starts
     */
    int inBytes(long place) {
        if (place < letters) {
            letters = 0;
            bytes = start;
        }
        while (letters < place && bytes < utf8.length) {
            int first = utf8[bytes] & 0xff;
            int length = first < 0x80 ? 1 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
            bytes += length;
            letters += length == 4 ? 2 : 1;
        }
        return bytes;
    }
}
