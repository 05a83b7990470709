package org.kontor.einvoice.internal.ubl;

import com.helger.diagnostics.error.list.ErrorList;
import com.helger.jaxb.GenericJAXBMarshaller;
import com.helger.ubl21.UBL21Marshaller;
import java.util.List;
import org.glassfish.jaxb.runtime.v2.JAXBContextFactory;
import org.kontor.einvoice.internal.document.DocumentRules;
import org.kontor.einvoice.internal.document.DocumentWriter;
import org.kontor.einvoice.internal.document.TaxedDocument;
import org.kontor.einvoice.internal.document.Written;
import org.kontor.einvoice.internal.document.Written.Said;
import org.kontor.kernel.files.Sha256;

/** Writes UBL 2.1 by EN 16931, each document into a file of its own; what does not fit the schemas of UBL is never written. */
public final class UblWriter implements DocumentWriter {

    @Override
    public void check(TaxedDocument document, DocumentRules rules) {
        UblRules.check(document, rules);
    }

    @Override
    public List<Written> write(List<TaxedDocument> documents) {
        return documents.stream().map(UblWriter::write).toList();
    }

    private static Written write(TaxedDocument document) {
        UblAmounts amounts = UblAmounts.of(document);
        UblDocument ubl = new UblDocument(document, amounts);
        byte[] content = document.credits()
                .map(credited -> bytes(UBL21Marshaller.creditNote(), ubl.creditNote(credited)))
                .orElseGet(() -> bytes(UBL21Marshaller.invoice(), ubl.invoice()));
        return new Written(content, List.of(new Said(document, Sha256.of(content), amounts.net(), amounts.tax())));
    }

    /**
     * JAXB looks for its implementation from the class loader of the thread, which in OSGi finds none; for this call it is the one
     * of the implementation itself.
     */
    private static <T> byte[] bytes(GenericJAXBMarshaller<T> marshaller, T document) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(JAXBContextFactory.class.getClassLoader());
        try {
            ErrorList errors = new ErrorList();
            byte[] content =
                    marshaller.setFormattedOutput(true).setCollectErrors(errors).getAsBytes(document);
            if (content == null) {
                throw new IllegalStateException(errors.toString());
            }
            return content;
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
