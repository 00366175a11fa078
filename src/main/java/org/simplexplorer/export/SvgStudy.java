package org.simplexplorer.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The study within an SVG file:
 *
 * <pre>{@code <metadata><simplexplorer:study xmlns:simplexplorer="urn:simplexplorer:study"
 *     program="simplexplorer 0.1.0">{"simplexplorer": 1, ...}</simplexplorer:study></metadata>}</pre>
 */
final class SvgStudy {

    /** The bytes before the study at most. */
    static final int SOUGHT_WITHIN = 4 << 20;

    /** The elements within each other, of which drawing programs use a dozen; the parser's time grows with their square. */
    private static final int MOST_LEVELS = 256;

    private static final String NAMESPACE = "urn:simplexplorer:study";
    private static final String PREFIX = "simplexplorer";
    private static final String NAME = "study";

    private SvgStudy() {}

    static void write(XmlWriter xml, Provenance provenance) {
        String name = PREFIX + ":" + NAME;
        xml.start("metadata")
                .start(name)
                .attribute("xmlns:" + PREFIX, NAMESPACE)
                .attribute("program", provenance.program())
                .text(withoutForbidden(provenance.studyJson()))
                .end(name)
                .end("metadata")
                .line();
    }

    /**
     * The study's JSON in UTF-8, or nothing where the file is XML without one. The input is not trusted: a file with a
     * document type is refused, so that it can neither name other files nor grow by entities; the study must stand near
     * the start, where every program leaves it, so that names, comments and nested elements before it have no room to grow.
     *
     * @throws IOException if the file has a document type, is nested deep, holds too large a study or is not well-formed
     *     as far as it is read; the message is a clause for the user
     */
    static Optional<byte[]> extract(byte[] svg) throws IOException {
        StretchedInput input = new StretchedInput(svg, SOUGHT_WITHIN);
        try {
            XMLStreamReader reader = factory().createXMLStreamReader(input);
            try {
                if (!find(reader)) {
                    return Optional.empty();
                }
                input.stretch();
                return Optional.of(text(reader, svg.length));
            } finally {
                reader.close();
            }
        } catch (XMLStreamException e) {
            if (input.isCut()) {
                return Optional.empty();
            }
            throw new IOException("it is not well-formed XML", e);
        }
    }

    /** Goes to the study's start; whether there is one. */
    private static boolean find(XMLStreamReader reader) throws XMLStreamException, IOException {
        int level = 0;
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.DTD ->
                    throw new IOException("it has a document type (<!DOCTYPE>), which is not read, for safety");
                case XMLStreamConstants.START_ELEMENT -> {
                    if (NAMESPACE.equals(reader.getNamespaceURI()) && NAME.equals(reader.getLocalName())) {
                        return true;
                    }
                    if (++level > MOST_LEVELS) {
                        throw new IOException("its elements are nested deeper than " + MOST_LEVELS + " levels");
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> level--;
                default -> {}
            }
        }
        return false;
    }

    /**
     * The text up to the study's end, piece by piece.
     *
     * @param most what it cannot be longer than, in bytes
     */
    private static byte[] text(XMLStreamReader reader, int most) throws XMLStreamException, IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(most);
        Writer text = new OutputStreamWriter(bytes, StandardCharsets.UTF_8);
        while (reader.next() != XMLStreamConstants.END_ELEMENT) {
            if (reader.isStartElement()) {
                throw new IOException("the study in it is damaged");
            }
            if (reader.isCharacters()) {
                text.write(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
            }
            if (bytes.size() > StudyText.MOST_BYTES) {
                throw StudyText.tooLarge();
            }
        }
        text.close();
        return bytes.toByteArray();
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("nothing outside the file is read");
        });
        return factory;
    }

    /** In JSON a character that XML forbids can stand in a string only, and there as well by its number. */
    private static String withoutForbidden(String json) {
        if (json.codePoints().allMatch(XmlWriter::isAllowed)) {
            return json;
        }
        StringBuilder escaped = new StringBuilder();
        json.codePoints().forEach(c -> {
            if (XmlWriter.isAllowed(c)) {
                escaped.appendCodePoint(c);
            } else {
                escaped.append(String.format(Locale.ROOT, "\\u%04x", c));
            }
        });
        return escaped.toString();
    }
}
