package org.kontor.contracts.internal.texts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kontor.contracts.ContractKind;
import org.kontor.contracts.texts.TextLanguage;
import org.kontor.kernel.problem.ProblemException;

/** A PDF comes from LibreOffice; where that is missing a sentence says so. */
class LibreOfficeTest {

    @TempDir
    private Path folder;

    @Test
    void withoutLibreOfficeASentenceSaysWhatToDo() {
        assertThatThrownBy(() -> new LibreOffice(Optional.empty()).toPdf(new byte[0], folder.resolve("a.pdf")))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("LibreOffice is not installed");
        assertThat(folder.resolve("a.pdf")).doesNotExist();
    }

    @Test
    void aProgramThatFailsIsTold() {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        assertThatThrownBy(() -> new LibreOffice(Optional.of(java)).toPdf(new byte[0], folder.resolve("a.pdf")))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("could not make the PDF");
    }

    @Test
    void aTemplateBecomesAPdf() throws IOException {
        LibreOffice office = LibreOffice.installed();
        assumeThat(office.isInstalled()).isTrue();
        Path pdf = folder.resolve("合同.pdf");

        office.toPdf(ShippedTemplates.document(ContractKind.SALES, TextLanguage.ZH), pdf);

        assertThat(new String(Files.readAllBytes(pdf), StandardCharsets.ISO_8859_1))
                .startsWith("%PDF-");
    }
}
