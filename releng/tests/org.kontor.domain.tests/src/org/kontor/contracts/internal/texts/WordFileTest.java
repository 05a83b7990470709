package org.kontor.contracts.internal.texts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kontor.contracts.texts.ContractTexts;
import org.kontor.kernel.problem.ProblemException;

/** What is not a Word document is refused with a sentence that names the file and says what to do. */
class WordFileTest {

    @TempDir
    private Path folder;

    @Test
    void wordDocumentsAreTaken() throws IOException {
        byte[] document = Words.document(word -> Words.split(word, "Contract"));
        Path file = Files.write(folder.resolve("contract.docx"), document);

        assertThat(WordFile.read(file)).isEqualTo(document);
    }

    @Test
    void otherFilesAreRefused() throws IOException {
        refused("empty.docx", new byte[0], "empty");
        refused("letter.docx", "Dear customer".getBytes(StandardCharsets.UTF_8), "not a Word document");
        refused("old.docx", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1, 2}, ".doc");
        refused("archive.docx", zip("readme.txt", 100), "cannot be read");
        refused("book.docx", workbook(), "not a Word document");
        byte[] whole = Words.document(word -> Words.split(word, "Contract"));
        refused("half.docx", Arrays.copyOf(whole, whole.length / 2), "cannot be read");
        refused("macros.docx", withMacros(whole), "macros");
    }

    @Test
    void aFileThatIsTooLargeOrABombIsRefusedBeforeItFillsTheMemory() throws IOException {
        refused("bomb.docx", zip("word/document.xml", 400 << 20), "unpacks");
        refused("large.docx", new byte[(ContractTexts.MOST_MEGABYTES << 20) + 1], "21 MB");
    }

    @Test
    void aMissingFileIsToldWithItsName() {
        assertThatThrownBy(() -> WordFile.read(folder.resolve("gone.docx")))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("gone.docx");
    }

    private void refused(String name, byte[] content, String sentence) throws IOException {
        Path file = Files.write(folder.resolve(name), content);
        assertThatThrownBy(() -> WordFile.read(file))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining(name)
                .hasMessageContaining(sentence);
    }

    private static byte[] zip(String entry, int bytes) throws IOException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(content)) {
            zip.putNextEntry(new ZipEntry(entry));
            byte[] zeros = new byte[1 << 16];
            for (int written = 0; written < bytes; written += zeros.length) {
                zip.write(zeros, 0, Math.min(zeros.length, bytes - written));
            }
            zip.closeEntry();
        }
        return content.toByteArray();
    }

    private static byte[] workbook() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            book.createSheet("Goods");
            ByteArrayOutputStream content = new ByteArrayOutputStream();
            book.write(content);
            return content.toByteArray();
        }
    }

    private static byte[] withMacros(byte[] document) throws IOException {
        try (XWPFDocument word = new XWPFDocument(WordFile.stream(document))) {
            OPCPackage parts = word.getPackage();
            parts.replaceContentType(
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
                    "application/vnd.ms-word.document.macroEnabled.main+xml");
            ByteArrayOutputStream content = new ByteArrayOutputStream();
            word.write(content);
            return content.toByteArray();
        }
    }
}
