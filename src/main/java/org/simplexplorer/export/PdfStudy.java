package org.simplexplorer.export;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;

/**
 * The study in a PDF: the attached file {@code study.json}, which any viewer can save too.
 *
 * <p>Reading looks for the attachment's own mark instead of following the document's structure: the mark stands in clear
 * in every PDF that is not encrypted, other programs keep it, and a damaged or hostile file has nothing to lead astray.
 */
final class PdfStudy {

    private static final String FILE_NAME = "study.json";
    private static final COSName MARK = COSName.getPDFName("SimplexplorerStudy");
    private static final byte[] MARK_BYTES = ascii("/" + MARK.getName());
    private static final byte[] DICTIONARY_END = ascii(">>");
    private static final byte[] STREAM = ascii("stream");

    private PdfStudy() {}

    static void attach(PDDocument document, String studyJson) throws IOException {
        byte[] bytes = studyJson.getBytes(StandardCharsets.UTF_8);
        PDEmbeddedFile content = new PDEmbeddedFile(document, new ByteArrayInputStream(bytes), COSName.FLATE_DECODE);
        content.setSubtype("application/json");
        content.setSize(bytes.length);
        content.getCOSObject().setBoolean(MARK, true);

        PDComplexFileSpecification file = new PDComplexFileSpecification();
        file.setFile(FILE_NAME);
        file.setFileUnicode(FILE_NAME);
        file.setFileDescription("The study that this figure shows");
        file.setEmbeddedFile(content);
        file.setEmbeddedFileUnicode(content);
        file.getCOSObject().setName("AFRelationship", "Source");

        PDEmbeddedFilesNameTreeNode files = new PDEmbeddedFilesNameTreeNode();
        files.setNames(Map.of(FILE_NAME, file));
        PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
        names.setEmbeddedFiles(files);
        document.getDocumentCatalog().setNames(names);
        document.getDocumentCatalog().getCOSObject().setItem("AF", new COSArray(List.of(file.getCOSObject())));
    }

    /**
     * The study attached to a PDF, if there is one.
     *
     * @throws IOException with a clause that says what is wrong with the attachment
     */
    static Optional<byte[]> extract(byte[] pdf) throws IOException {
        int mark = indexOf(pdf, MARK_BYTES, 0);
        if (mark < 0) {
            return Optional.empty();
        }
        int end = indexOf(pdf, DICTIONARY_END, mark);
        int stream = end < 0 ? -1 : indexOf(pdf, STREAM, end);
        if (stream < 0) {
            throw new IOException("the study in it is cut off");
        }
        int start = stream + STREAM.length;
        while (start < pdf.length && (pdf[start] == '\r' || pdf[start] == '\n')) {
            start++;
        }
        return Optional.of(StudyText.unpacked(pdf, start, pdf.length - start));
    }

    /** Where {@code wanted} first stands at or after {@code from}; -1 where it does not. */
    private static int indexOf(byte[] bytes, byte[] wanted, int from) {
        for (int i = from; i <= bytes.length - wanted.length; i++) {
            if (Arrays.equals(bytes, i, i + wanted.length, wanted, 0, wanted.length)) {
                return i;
            }
        }
        return -1;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
