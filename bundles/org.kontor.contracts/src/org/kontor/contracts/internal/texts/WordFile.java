package org.kontor.contracts.internal.texts;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ooxml.util.DocumentHelper;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationshipCollection;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.kontor.contracts.texts.ContractTexts;
import org.kontor.kernel.problem.ProblemException;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/**
 * Lets in Word documents and nothing else: what is stored can be opened again by everybody. It looks into the package and
 * its XML itself, without the object model of the library, whose schema types are not found across OSGi bundles.
 */
final class WordFile {

    /** The type of the part that holds the text. */
    static final String DOCUMENT_TYPE =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

    private static final int MEGABYTE = 1 << 20;
    private static final int MOST_UNPACKED = 300 * MEGABYTE;
    private static final int MOST_ENTRIES = 5_000;
    private static final byte[] OLD_OFFICE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final byte[] ZIP = {'P', 'K', 3, 4};

    private WordFile() {}

    /**
     * Reads a document from a file.
     *
     * @throws ProblemException when it is no Word document, too large, or cannot be read
     */
    static byte[] read(Path file) {
        String name = nameOf(file);
        try {
            checkSize(Files.size(file), name);
            byte[] document = Files.readAllBytes(file);
            check(document, name);
            return document;
        } catch (IOException failure) {
            throw new ProblemException(TextsText.of("text.cannotRead", name), failure);
        }
    }

    /**
     * Checks a document.
     *
     * @throws ProblemException when it is no Word document
     */
    static void check(byte[] document, String name) {
        checkSize(document.length, name);
        if (startsWith(document, OLD_OFFICE)) {
            throw new ProblemException(TextsText.of("text.oldWord", name));
        }
        if (!startsWith(document, ZIP)) {
            throw new ProblemException(TextsText.of("text.notWord", name));
        }
        checkUnpacked(document, name);
        try (OPCPackage word = OPCPackage.open(stream(document))) {
            PackagePart main = mainPart(word, name);
            Document xml = DocumentHelper.readDocument(main.getInputStream());
            if (!WordXml.is(xml.getDocumentElement(), "document")
                    || WordXml.all(xml, "body").isEmpty()) {
                throw new ProblemException(TextsText.of("text.broken", name));
            }
            word.revert();
        } catch (ProblemException refusal) {
            throw refusal;
        } catch (IOException | InvalidFormatException | SAXException | RuntimeException failure) {
            // the library tells of broken packages by unchecked exceptions, too
            throw new ProblemException(TextsText.of("text.broken", name), failure);
        }
    }

    private static PackagePart mainPart(OPCPackage word, String name) {
        PackageRelationshipCollection main = word.getRelationshipsByType(PackageRelationshipTypes.CORE_DOCUMENT);
        if (main.isEmpty()) {
            throw new ProblemException(TextsText.of("text.notWord", name));
        }
        PackagePart part = word.getPart(main.getRelationship(0));
        if (part.getContentType().contains("macroEnabled")) {
            throw new ProblemException(TextsText.of("text.macros", name));
        }
        if (!part.getContentType().equals(DOCUMENT_TYPE)) {
            throw new ProblemException(TextsText.of("text.notWord", name));
        }
        return part;
    }

    private static void checkSize(long bytes, String name) {
        if (bytes == 0) {
            throw new ProblemException(TextsText.of("text.empty", name));
        }
        if (bytes > (long) ContractTexts.MOST_MEGABYTES * MEGABYTE) {
            throw new ProblemException(TextsText.of(
                    "text.tooLarge", name, (bytes + MEGABYTE - 1) / MEGABYTE, ContractTexts.MOST_MEGABYTES));
        }
    }

    /** A small file may unpack to more than the memory holds; so it is unpacked here first, and thrown away. */
    private static void checkUnpacked(byte[] document, String name) {
        byte[] buffer = new byte[1 << 16];
        long unpacked = 0;
        int entries = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(document))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries++;
                for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
                    unpacked += read;
                    if (unpacked > MOST_UNPACKED || entries > MOST_ENTRIES) {
                        throw new ProblemException(TextsText.of("text.bomb", name));
                    }
                }
            }
        } catch (IOException failure) {
            throw new ProblemException(TextsText.of("text.broken", name), failure);
        }
    }

    private static boolean startsWith(byte[] document, byte[] magic) {
        if (document.length < magic.length) {
            return false;
        }
        for (int i = 0; i < magic.length; i++) {
            if (document[i] != magic[i]) {
                return false;
            }
        }
        return true;
    }

    static InputStream stream(byte[] document) {
        return new ByteArrayInputStream(document);
    }

    private static String nameOf(Path file) {
        return file.getFileName() == null ? file.toString() : file.getFileName().toString();
    }
}
