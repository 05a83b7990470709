package org.kontor.einvoice.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kontor.einvoice.EInvoice;
import org.kontor.einvoice.EInvoiceFormat;
import org.kontor.einvoice.EInvoices;
import org.kontor.einvoice.Occasion;
import org.kontor.einvoice.internal.digital.DigitalFile;
import org.kontor.einvoice.internal.digital.DigitalInvoice;
import org.kontor.einvoice.internal.digital.DigitalRules;
import org.kontor.einvoice.internal.document.TaxedDocument;
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

    /** An invoice that is ready to be written. */
    private record Ready(Invoice invoice, TaxedDocument document, DigitalInvoice digital) {}

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

    /** The file is put in its place last: when it cannot be written nothing is stored. */
    @Override
    public List<EInvoice> export(Actor actor, EInvoiceFormat format, List<Long> invoiceIds, Path folder) {
        return units().change(actor, "einvoice.export", uow -> {
            List<Ready> ready = ready(uow, invoiceIds);
            List<DigitalInvoice> digital = ready.stream().map(Ready::digital).toList();
            byte[] content =
                    format == EInvoiceFormat.DIGITAL_XLSX ? DigitalFile.workbook(digital) : DigitalFile.json(digital);
            List<EInvoice> exports = new ArrayList<>();
            for (Ready one : ready) {
                exports.add(store(uow, one, format, Sha256.of(content)));
            }
            String name = exports.getFirst().getNumber() + "." + format.ending();
            exports.forEach(export -> export.setFileName(name));
            uow.entities().flush();
            write(content, folder, name);
            exports.forEach(export -> uow.changed(ref(export)));
            return exports;
        });
    }

    private List<Ready> ready(UnitOfWork uow, List<Long> invoiceIds) {
        if (invoiceIds.isEmpty()) {
            throw new ProblemException(EInvoiceText.of("export.nothing"));
        }
        Problems problems = new Problems();
        invoiceIds.stream().sorted().distinct().forEach(id -> uow.lock(Invoice.class, id));
        List<Ready> ready = new ArrayList<>();
        for (long id : invoiceIds.stream().distinct().toList()) {
            Invoice invoice = uow.get(Invoice.class, id);
            if (!uow.actor().may("finance.view") || !uow.actor().sees("finance", invoice)) {
                throw new ProblemException(EInvoiceText.of("export.notYours", invoice.getNumber()));
            }
            officialNumber(uow, id)
                    .ifPresent(number -> problems.require(
                            false, "officialNumber", EInvoiceText.of("export.issued", invoice.getNumber(), number)));
            try {
                TaxedDocument document = new DocumentReader(uow).read(invoice);
                DigitalRules.check(document, problems);
                ready.add(new Ready(invoice, document, DigitalInvoice.of(document)));
            } catch (ProblemException missing) {
                problems.addAll(missing.problems());
            }
        }
        problems.refuseOnError();
        return ready;
    }

    private static EInvoice store(UnitOfWork uow, Ready ready, EInvoiceFormat format, String digest) {
        Invoice invoice = ready.invoice();
        TaxedDocument document = ready.document();
        String content = Sha256.of(DigitalFile.json(ready.digital()));
        EInvoice export = new EInvoice();
        export.setOccasion(uow.firstStored(EInvoice.class, EXPORTS, invoice.getId())
                .map(last -> last.getContentDigest().equals(content) ? Occasion.AGAIN : Occasion.CHANGED)
                .orElse(Occasion.FIRST));
        export.setNumber(uow.nextNumber("EI-" + uow.today().getYear()));
        export.setInvoiceId(invoice.getId());
        export.setInvoiceNumber(invoice.getNumber());
        export.setKind(invoice.getKind());
        export.setCustomerId(invoice.getCustomerId());
        export.setCustomerName(document.buyer().name());
        export.setFormat(format);
        export.setFileName("");
        export.setFileDigest(digest);
        export.setContentDigest(content);
        boolean red = invoice.getKind() == InvoiceKind.CREDIT_NOTE;
        export.setNet(red ? document.net().negate() : document.net());
        export.setTax(red ? document.tax().negate() : document.tax());
        export.setTotal(red ? document.gross().negate() : document.gross());
        export.setCurrency(invoice.getCurrency());
        export.setExportedAt(uow.now());
        export.setExportedBy(uow.actor().name());
        export.giveToOwnerOf(invoice);
        return uow.add(export);
    }

    private static void write(byte[] content, Path folder, String name) {
        Path file = folder.resolve(name);
        try {
            Files.createDirectories(folder);
            Path part = Files.createTempFile(folder, "einvoice", ".part");
            Files.write(part, content);
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failure) {
            throw new ProblemException(EInvoiceText.of("export.notWritten", file.toString()), failure);
        }
    }

    @Override
    public void noteNumber(Actor actor, long exportId, String officialNumber) {
        units().run(actor, "einvoice.edit", uow -> {
            EInvoice export = changeable(uow, exportId);
            Problems problems = new Problems();
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
