package org.simplexplorer.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.simplexplorer.study.StudyFormatException;

class NpyHeaderTest {

    private static final String LITERAL = "{\"descr\": \"<f4\", 'fortran_order': False, 'shape': (2, 3), }";

    /** The header with nothing behind it. */
    private static byte[] header(int version, String literal, Charset charset) {
        byte[] text = literal.getBytes(charset);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes(NpyHeader.MAGIC);
        file.write(version);
        file.write(0);
        int length = text.length;
        for (int i = 0; i < (version == 1 ? 2 : 4); i++) {
            file.write(length);
            length >>= Byte.SIZE;
        }
        file.writeBytes(text);
        return file.toByteArray();
    }

    private static byte[] header(int version, String literal) {
        return header(version, literal, StandardCharsets.ISO_8859_1);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void everyVersionIsRead(int version) throws StudyFormatException {
        byte[] file = header(version, LITERAL);

        NpyHeader header = NpyHeader.read(ByteBuffer.wrap(file));

        assertThat(header.descr()).isEqualTo("<f4");
        assertThat(header.fortranOrder()).isFalse();
        assertThat(header.shape()).containsExactly(2, 3);
        assertThat(header.dataOffset()).isEqualTo(file.length);
    }

    @Test
    void theNumbersAreFoundFromWhereTheArrayStarts() throws StudyFormatException {
        byte[] file = header(1, LITERAL);
        ByteBuffer inside = ByteBuffer.allocate(5 + file.length).put(5, file).position(5);

        assertThat(NpyHeader.read(inside).dataOffset()).isEqualTo(file.length);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 4, 200})
    void anotherVersionIsRefusedWithItsNumber(int version) {
        assertThatThrownBy(() -> NpyHeader.read(ByteBuffer.wrap(header(version, LITERAL))))
                .isInstanceOf(StudyFormatException.class)
                .hasMessage("version %d of the .npy format is not known; versions 1 to 3 can be read"
                        .formatted((byte) version));
    }

    @Test
    void whatEndsEarlySaysSo() {
        byte[] file = header(2, LITERAL);
        for (int length = NpyHeader.MAGIC.length + 2; length < file.length; length++) {
            ByteBuffer cut = ByteBuffer.wrap(file, 0, length);
            assertThatThrownBy(() -> NpyHeader.read(cut))
                    .as("%d bytes", length)
                    .isInstanceOf(StudyFormatException.class)
                    .hasMessage("the file ends within the header of the .npy array");
        }
    }

    @Test
    void aHeaderHasALongestLength() throws StudyFormatException {
        String longest = LITERAL + " ".repeat(10_000 - LITERAL.length());

        assertThat(NpyHeader.read(ByteBuffer.wrap(header(1, longest))).shape()).containsExactly(2, 3);
        for (int version : new int[] {1, 2}) {
            assertThatThrownBy(() -> NpyHeader.read(ByteBuffer.wrap(header(version, longest + " "))))
                    .hasMessage("the header of the .npy array is longer than 10000 bytes");
        }
    }

    @Test
    void lettersAreThoseOfTheVersion() {
        String literal = "{'caf\u00e9': 7}";

        assertThatThrownBy(() -> NpyHeader.read(ByteBuffer.wrap(header(2, literal))))
                .hasMessageContaining("caf\u00e9");
        assertThatThrownBy(() -> NpyHeader.read(ByteBuffer.wrap(header(3, literal, StandardCharsets.UTF_8))))
                .hasMessageContaining("caf\u00e9");
    }

    @Test
    void aDamagedLiteralSaysWhatStandsWhere() {
        assertThatThrownBy(() -> NpyHeader.read(ByteBuffer.wrap(header(1, "{'descr': '<f4'"))))
                .hasMessage("the header of the .npy array is damaged: its end stands where \u201c,\u201d should");
        assertThatThrownBy(() -> NpyHeader.read(ByteBuffer.wrap(header(1, "{7: 8}"))))
                .hasMessage(
                        "the header of the .npy array is damaged: \u201c7\u201d stands where a text in quotes should");
    }

    @Test
    void anArrayAsLargeAsAFileCanBeIsNotYetTooLarge() throws StudyFormatException {
        assertThat(new NpyHeader("|u1", false, new long[] {Integer.MAX_VALUE}, 0).elements())
                .isEqualTo(Integer.MAX_VALUE);
        assertThat(new NpyHeader("|u1", false, new long[] {0, 7}, 0).elements()).isZero();
        assertThatThrownBy(() -> new NpyHeader("|u1", false, new long[] {1L << 16, 1 << 15}, 0).elements())
                .hasMessage(
                        "the header promises an array (65536, 32768), which is more than a file of 2047 MB can hold");
    }
}
