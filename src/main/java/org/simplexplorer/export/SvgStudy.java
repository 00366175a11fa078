package org.simplexplorer.export;

import java.io.IOException;
import java.io.InputStream;
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
public final class SvgStudy {

    /** The bytes that are read at most: a study of the greatest size, escaped, and the picture before it. */
    static final int MOST_BYTES = 128 << 20;

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
     * The study's JSON, or nothing where the file is XML without one. The input is not trusted: a file with a document
     * type is refused, so that it can neither name other files nor grow by entities.
     *
     * @throws IOException if the input cannot be read, is too large, has a document type or is not well-formed as far as
     *     it is read; the message is a sentence for the user
     */
    public static Optional<String> extract(InputStream svg) throws IOException {
        BoundedInput bounded = new BoundedInput(svg, MOST_BYTES);
        try {
            XMLStreamReader reader = factory().createXMLStreamReader(bounded);
            try {
                return find(reader);
            } finally {
                reader.close();
            }
        } catch (XMLStreamException e) {
            bounded.rethrowFailure();
            throw new IOException("it is not well-formed XML", e);
        }
    }

    private static Optional<String> find(XMLStreamReader reader) throws XMLStreamException, IOException {
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.DTD ->
                    throw new IOException("it has a document type (<!DOCTYPE>), which is not read for safety");
                case XMLStreamConstants.START_ELEMENT -> {
                    if (NAMESPACE.equals(reader.getNamespaceURI()) && NAME.equals(reader.getLocalName())) {
                        return Optional.of(reader.getElementText());
                    }
                }
                default -> {}
            }
        }
        return Optional.empty();
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
