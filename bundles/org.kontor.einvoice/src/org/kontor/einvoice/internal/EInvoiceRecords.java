package org.kontor.einvoice.internal;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.kontor.einvoice.EInvoice;
import org.kontor.einvoice.EInvoiceFormat;
import org.kontor.einvoice.EInvoiceStandard;
import org.kontor.einvoice.EInvoices;
import org.kontor.einvoice.Occasion;
import org.kontor.einvoice.internal.digital.DigitalWriter;
import org.kontor.einvoice.internal.document.DocumentRules;
import org.kontor.einvoice.internal.document.DocumentWriter;
import org.kontor.einvoice.internal.document.TaxedDocument;
import org.kontor.einvoice.internal.document.Written;
import org.kontor.einvoice.internal.document.Written.Said;
import org.kontor.einvoice.internal.ubl.UblWriter;
import org.kontor.finance.Invoice;
import org.kontor.finance.InvoiceKind;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.files.Sha256;
import org.kontor.kernel.problem.ProblemException;
import org.kontor.kernel.problem.Problems;
import org.kontor.kernel.record.FieldKind;
import org.kontor.kernel.record.RecordType;
import org.kontor.persistence.UnitOfWork;
import org.kontor.persistence.UnitsOfWork;
import org.kontor.persistence.list.ListQueries;
import org.kontor.persistence.record.RecordService;
import org.kontor.persistence.record.ShownRecords;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Exports invoices and keeps what was exported. */
@Component(service = {EInvoices.class, RecordService.class})
public final class EInvoiceRecords extends ShownRecords<EInvoice> implements EInvoices {

    private static final RecordType<EInvoice> RECORD = RecordType.of(TYPE, EInvoiceText.SOURCE, EInvoice::new)
            .shownText("number", EInvoice::getNumber)
            .choice("occasion", Occasion.class, EInvoice::getOccasion, EInvoice::setOccasion)
            .readOnly()
            .shownText("invoiceNumber", EInvoice::getInvoiceNumber)
            .choice("kind", InvoiceKind.class, EInvoice::getKind, EInvoice::setKind)
            .readOnly()
            .shownReference("customerId", "customer", EInvoice::getCustomerId)
            .shownText("customerName", EInvoice::getCustomerName)
            .shownText("officialNumber", EInvoice::getOfficialNumber)
            .shownDecimal("net", FieldKind.MONEY, EInvoice::getNet)
            .shownDecimal("tax", FieldKind.MONEY, EInvoice::getTax)
            .shownDecimal("total", FieldKind.MONEY, EInvoice::getTotal)
            .shownText("currency", EInvoice::getCurrency)
            .section("proof")
            .choice("format", EInvoiceFormat.class, EInvoice::getFormat, EInvoice::setFormat)
            .readOnly()
            .shownText("fileName", EInvoice::getFileName)
            .shownText("fileDigest", EInvoice::getFileDigest)
            .instant("exportedAt", EInvoice::getExportedAt)
            .shownText("exportedBy", EInvoice::getExportedBy)
            .build();

    /** Newest first, by time: each desktop takes ids in blocks, so that they do not tell. */
    private static final String EXPORTS =
            "SELECT e FROM EInvoice e WHERE e.invoiceId = ?1 ORDER BY e.exportedAt DESC, e.id DESC";

    /** A service on e-invoices. */
    @Activate
    public EInvoiceRecords(@Reference UnitsOfWork units, @Reference ListQueries queries) {
        super(units, queries, EInvoice.class, RECORD, EInvoiceLists.E_INVOICES, EInvoiceText.of("eInvoice.exported"));
    }

    @Override
    protected String titleOf(EInvoice export) {
        return export.getNumber() + "  " + export.getInvoiceNumber();
    }

    /** The number that the tax office gave an invoice. */
    static Optional<String> officialNumber(UnitOfWork uow, long invoiceId) {
        return uow.queryStored(EInvoice.class, EXPORTS, invoiceId).stream()
                .map(EInvoice::getOfficialNumber)
                .flatMap(Stream::ofNullable)
                .findFirst();
    }

    @Override
    public List<EInvoice> earlier(Actor actor, List<Long> invoiceIds) {
        return units().read(actor, "einvoice.view", uow -> invoiceIds.stream()
                .flatMap(invoice -> uow.firstStored(EInvoice.class, EXPORTS, invoice).stream())
                .filter(export -> actor.sees(area(), export))
                .toList());
    }

    /** Files are put in their places last: when one cannot be written nothing is stored. */
    @Override
    public List<EInvoice> export(Actor actor, EInvoiceFormat format, List<Long> invoiceIds, Path folder) {
        return units().change(actor, "einvoice.export", uow -> {
            Map<String, Invoice> invoices = invoices(uow, invoiceIds);
            DocumentWriter writer = writer(format);
            List<Written> files = writer.write(documents(uow, invoices.values(), writer));
            List<EInvoice> exports = new ArrayList<>();
            Map<String, byte[]> contents = new LinkedHashMap<>();
            for (Written file : files) {
                String digest = Sha256.of(file.content());
                List<EInvoice> said = file.said().stream()
                        .map(one -> store(uow, invoices.get(one.document().number()), one, format, digest))
                        .toList();
                String name = said.getFirst().getNumber() + "." + format.ending();
                said.forEach(export -> export.setFileName(name));
                contents.put(name, file.content());
                exports.addAll(said);
            }
            uow.entities().flush();
            new ExportFolder(folder).write(contents);
            exports.forEach(export -> uow.changed(ref(export)));
            return exports;
        });
    }

    private static DocumentWriter writer(EInvoiceFormat format) {
        return switch (format.standard()) {
            case DIGITAL -> new DigitalWriter(format);
            case EN_16931 -> new UblWriter();
        };
    }

    /** By number, in the order of the ids. */
    private static Map<String, Invoice> invoices(UnitOfWork uow, List<Long> invoiceIds) {
        if (invoiceIds.isEmpty()) {
            throw new ProblemException(EInvoiceText.of("export.nothing"));
        }
        invoiceIds.stream().sorted().distinct().forEach(id -> uow.lock(Invoice.class, id));
        Map<String, Invoice> invoices = new LinkedHashMap<>();
        for (long id : invoiceIds) {
            Invoice invoice = uow.get(Invoice.class, id);
            if (!uow.actor().may("finance.view") || !uow.actor().sees("finance", invoice)) {
                throw new ProblemException(EInvoiceText.of("export.notYours", invoice.getNumber()));
            }
            invoices.put(invoice.getNumber(), invoice);
        }
        return invoices;
    }

    private static List<TaxedDocument> documents(UnitOfWork uow, Collection<Invoice> invoices, DocumentWriter writer) {
        Problems problems = new Problems();
        List<TaxedDocument> documents = new ArrayList<>();
        for (Invoice invoice : invoices) {
            try {
                TaxedDocument document = new DocumentReader(uow).read(invoice);
                DocumentRules rules = new DocumentRules(document, problems);
                rules.check();
                writer.check(document, rules);
                documents.add(document);
            } catch (ProblemException missing) {
                problems.addAll(missing.problems());
            }
        }
        problems.refuseOnError();
        return documents;
    }

    private static EInvoice store(UnitOfWork uow, Invoice invoice, Said said, EInvoiceFormat format, String digest) {
        EInvoice export = new EInvoice();
        export.setOccasion(uow.queryStored(EInvoice.class, EXPORTS, invoice.getId()).stream()
                .filter(earlier -> earlier.getFormat().standard() == format.standard())
                .findFirst()
                .map(last -> last.getContentDigest().equals(said.digest()) ? Occasion.AGAIN : Occasion.CHANGED)
                .orElse(Occasion.FIRST));
        export.setNumber(uow.nextNumber("EI-" + uow.today().getYear()));
        export.setInvoiceId(invoice.getId());
        export.setInvoiceNumber(invoice.getNumber());
        export.setKind(invoice.getKind());
        export.setCustomerId(invoice.getCustomerId());
        export.setCustomerName(said.document().buyer().name());
        export.setFormat(format);
        export.setFileName("");
        export.setFileDigest(digest);
        export.setContentDigest(said.digest());
        boolean red = invoice.getKind() == InvoiceKind.CREDIT_NOTE;
        BigDecimal total = said.net().add(said.tax());
        export.setNet(red ? said.net().negate() : said.net());
        export.setTax(red ? said.tax().negate() : said.tax());
        export.setTotal(red ? total.negate() : total);
        export.setCurrency(invoice.getCurrency());
        export.setExportedAt(uow.now());
        export.setExportedBy(uow.actor().name());
        export.giveToOwnerOf(invoice);
        return uow.add(export);
    }

    @Override
    public void noteNumber(Actor actor, long exportId, String officialNumber) {
        units().run(actor, "einvoice.edit", uow -> {
            EInvoice export = changeable(uow, exportId);
            Problems problems = new Problems();
            problems.require(
                    export.getFormat().standard() == EInvoiceStandard.DIGITAL,
                    "officialNumber",
                    EInvoiceText.of("official.none", export.getInvoiceNumber()));
            problems.require(
                    officialNumber.matches("\\d{8}|\\d{20}"), "officialNumber", EInvoiceText.of("official.digits"));
            officialNumber(uow, export.getInvoiceId())
                    .filter(noted -> !noted.equals(officialNumber))
                    .ifPresent(noted -> problems.require(
                            false,
                            "officialNumber",
                            EInvoiceText.of("official.noted", export.getInvoiceNumber(), noted)));
            uow.firstStored(EInvoice.class, "SELECT e FROM EInvoice e WHERE e.officialNumber = ?1", officialNumber)
                    .filter(other -> other.getInvoiceId() != export.getInvoiceId())
                    .ifPresent(other -> problems.require(
                            false, "officialNumber", EInvoiceText.of("official.taken", other.getInvoiceNumber())));
            problems.refuseOnError();
            export.setOfficialNumber(officialNumber);
            uow.changed(ref(export));
        });
    }
}
