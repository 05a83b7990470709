package org.kontor.contracts.internal.texts;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** Makes Word documents for tests. */
final class Words {

    private Words() {}

    static byte[] document(Consumer<XWPFDocument> content) {
        try (XWPFDocument word = new XWPFDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            content.accept(word);
            word.write(bytes);
            return bytes.toByteArray();
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }

    /** A paragraph of pieces as word processors split them. */
    static void split(XWPFDocument word, String... pieces) {
        XWPFParagraph paragraph = word.createParagraph();
        for (int i = 0; i < pieces.length; i++) {
            paragraph.createRun().setText(pieces[i]);
            paragraph.getRuns().getLast().setBold(i % 2 == 0);
        }
    }
}
