package org.simplexplorer.model.file;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import org.simplexplorer.model.ModelFormatException;

/**
 * One message of protocol buffers, field by field: {@code while (next()) switch (field())}, reading each value once. A value
 * that nobody reads is passed over.
 *
 * <p>Source: <a href="https://protobuf.dev/programming-guides/encoding/">Protocol Buffers, Encoding</a>.
 */
final class WireReader {

    private static final int VARINT = 0;
    private static final int FIXED_64 = 1;
    private static final int LENGTH = 2;
    private static final int FIXED_32 = 5;

    private static final int TYPE_BITS = 3;
    private static final int VARINT_BITS = 7;
    private static final int LONGEST_NAME = 4096;

    private final ByteBuffer bytes;
    private int field;
    private int type;
    private boolean unread;

    /** @param message all its bytes; the buffer itself stays where it is */
    WireReader(ByteBuffer message) {
        bytes = message.slice().order(ByteOrder.LITTLE_ENDIAN);
    }

    /** Goes to the next field; false at the end. */
    boolean next() throws ModelFormatException {
        if (unread) {
            skip();
        }
        if (!bytes.hasRemaining()) {
            return false;
        }
        long tag = varint(bytes);
        if (tag < 1 << TYPE_BITS || tag > 0xffff_ffffL) {
            throw damaged();
        }
        field = (int) (tag >>> TYPE_BITS);
        type = (int) tag & ((1 << TYPE_BITS) - 1);
        unread = true;
        return true;
    }

    /** The number of the field. */
    int field() {
        return field;
    }

    /** Whether the field holds bytes: a text, a message, or numbers packed one after the other. */
    boolean isLength() {
        return type == LENGTH;
    }

    /** The value of a field that holds a whole number. */
    long number() throws ModelFormatException {
        require(VARINT);
        return varint(bytes);
    }

    /** The value of a field that holds a float. */
    float real() throws ModelFormatException {
        require(FIXED_32);
        return take(Float.BYTES).getFloat();
    }

    /** The bytes of a field: a text, a message, or packed numbers; little-endian. */
    ByteBuffer bytes() throws ModelFormatException {
        require(LENGTH);
        long length = varint(bytes);
        if (length < 0 || length > bytes.remaining()) {
            throw damaged();
        }
        return take((int) length);
    }

    /** A name. */
    String text() throws ModelFormatException {
        ByteBuffer text = bytes();
        if (text.remaining() > LONGEST_NAME) {
            throw new ModelFormatException("a name in it is longer than " + LONGEST_NAME + " bytes");
        }
        return StandardCharsets.UTF_8.decode(text).toString();
    }

    /** A number of one to ten bytes, seven bits in each, the lowest first. */
    static long varint(ByteBuffer bytes) throws ModelFormatException {
        long value = 0;
        for (int shift = 0; shift < Long.SIZE; shift += VARINT_BITS) {
            if (!bytes.hasRemaining()) {
                throw damaged();
            }
            byte next = bytes.get();
            value |= (long) (next & Byte.MAX_VALUE) << shift;
            if (next >= 0) {
                return value;
            }
        }
        throw damaged();
    }

    private void skip() throws ModelFormatException {
        switch (type) {
            case VARINT -> number();
            case FIXED_64 -> {
                take(Long.BYTES);
                unread = false;
            }
            case LENGTH -> bytes();
            case FIXED_32 -> real();
            default -> throw damaged();
        }
    }

    private void require(int expected) throws ModelFormatException {
        if (type != expected) {
            throw damaged();
        }
        unread = false;
    }

    private ByteBuffer take(int length) throws ModelFormatException {
        if (length > bytes.remaining()) {
            throw damaged();
        }
        ByteBuffer taken = bytes.slice(bytes.position(), length).order(ByteOrder.LITTLE_ENDIAN);
        bytes.position(bytes.position() + length);
        return taken;
    }

    static ModelFormatException damaged() {
        return new ModelFormatException("this is no ONNX model, or it is cut off or damaged");
    }
}
