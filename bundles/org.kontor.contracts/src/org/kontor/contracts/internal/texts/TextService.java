package org.kontor.contracts.internal.texts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import org.kontor.contracts.Contract;
import org.kontor.contracts.Contracts;
import org.kontor.contracts.texts.ContractTemplate;
import org.kontor.contracts.texts.ContractTemplates;
import org.kontor.contracts.texts.ContractTexts;
import org.kontor.contracts.texts.TextDifference;
import org.kontor.contracts.texts.TextReason;
import org.kontor.contracts.texts.TextVersion;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.problem.ProblemException;
import org.kontor.kernel.record.RecordRef;
import org.kontor.persistence.UnitOfWork;
import org.kontor.persistence.UnitsOfWork;
import org.kontor.persistence.record.RecordService;
import org.kontor.persistence.record.Stored;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Writes, keeps and compares the documents of contracts and templates. */
@Component(service = ContractTexts.class)
public final class TextService implements ContractTexts {

    private final UnitsOfWork units;
    private final Contracts contracts;
    private final ContractTemplates templates;
    private final LibreOffice office;

    /** Over contracts and templates. */
    @Activate
    public TextService(
            @Reference UnitsOfWork units, @Reference Contracts contracts, @Reference ContractTemplates templates) {
        this(units, contracts, templates, LibreOffice.installed());
    }

    TextService(UnitsOfWork units, Contracts contracts, ContractTemplates templates, LibreOffice office) {
        this.units = units;
        this.contracts = contracts;
        this.templates = templates;
        this.office = office;
    }

    @Override
    public List<TextVersion> versions(Actor actor, RecordRef record) {
        return reading(actor, record, uow -> TextStore.versions(uow, record));
    }

    @Override
    public boolean changeable(Actor actor, RecordRef record) {
        return mayChange(service(record), actor, record.id());
    }

    private static <R> boolean mayChange(RecordService<R> service, Actor actor, long id) {
        Stored<R> stored = service.load(actor, id);
        return service.editable(actor, stored);
    }

    @Override
    public TextVersion generate(Actor actor, long contractId, long templateId) {
        RecordRef record = new RecordRef(Contracts.TYPE, contractId);
        ContractTemplate template = templates.load(actor, templateId).draft();
        return changing(actor, record, uow -> {
            Contract contract = uow.get(Contract.class, contractId);
            if (!template.fits(contract.getKind(), uow.today())) {
                throw new ProblemException(TextsText.of("template.doesNotFit", template.getName()));
            }
            TextVersion source = TextStore.current(uow, new RecordRef(ContractTemplates.TYPE, templateId))
                    .orElseThrow(() -> new ProblemException(TextsText.of("template.noText", template.getName())));
            WordTemplate word = WordTemplate.read(TextStore.content(uow, source));
            refuseUnknown(template.getName(), word);
            byte[] document = word.fill(ContractFacts.of(uow, contract, template.getLanguage()));
            return TextStore.add(uow, record, document, TextReason.GENERATED, current(uow, record), template.getName());
        });
    }

    private static void refuseUnknown(String template, WordTemplate word) {
        TreeSet<String> unknown = new TreeSet<>(word.placeholders());
        unknown.removeAll(ContractFacts.names());
        if (!unknown.isEmpty()) {
            throw new ProblemException(
                    TextsText.of("template.unknown", template, "{{" + String.join("}}, {{", unknown) + "}}"));
        }
        if (!word.outsideOfTables().isEmpty()) {
            throw new ProblemException(TextsText.of(
                    "template.outside", template, "{{" + String.join("}}, {{", word.outsideOfTables()) + "}}"));
        }
    }

    @Override
    public Taken take(Actor actor, RecordRef record, Path document, int basedOn, TextReason reason) {
        byte[] content = WordFile.read(document);
        String sha256 = TextStore.sha256(content);
        String name = reason == TextReason.TAKEN_IN ? document.getFileName().toString() : "";
        return changing(actor, record, uow -> {
            Optional<TextVersion> current = TextStore.current(uow, record);
            if (current.filter(text -> text.getSha256().equals(sha256)).isPresent()) {
                return new Taken(current.get(), false);
            }
            int now = current.map(TextVersion::getNumber).orElse(0);
            boolean overtaken = basedOn > 0 && !says(uow, record, basedOn).equals(current.map(TextVersion::getSha256));
            TextReason why = overtaken ? TextReason.ASIDE : reason;
            return new Taken(TextStore.add(uow, record, content, why, overtaken ? basedOn : now, name), true);
        });
    }

    /** What a version says; a version that says the same as the current one is as good as that. */
    private static Optional<String> says(UnitOfWork uow, RecordRef record, int number) {
        return TextStore.versions(uow, record).stream()
                .filter(version -> version.getNumber() == number)
                .map(TextVersion::getSha256)
                .findFirst();
    }

    @Override
    public TextVersion restore(Actor actor, long versionId) {
        TextVersion version = version(actor, versionId);
        return changing(actor, version.getRecord(), uow -> TextStore.restore(uow, version));
    }

    private static int current(UnitOfWork uow, RecordRef record) {
        return TextStore.current(uow, record).map(TextVersion::getNumber).orElse(0);
    }

    @Override
    public byte[] content(Actor actor, long versionId) {
        TextVersion version = version(actor, versionId);
        return units.read(actor, area(version.getRecord()) + ".view", uow -> TextStore.content(uow, version));
    }

    @Override
    public void save(Actor actor, long versionId, Path file) {
        byte[] document = content(actor, versionId);
        try {
            Files.write(file, document);
        } catch (IOException failure) {
            throw new ProblemException(TextsText.of("text.cannotWrite", file.toString()), failure);
        }
    }

    @Override
    public void savePdf(Actor actor, long versionId, Path file) {
        office.toPdf(content(actor, versionId), file);
    }

    @Override
    public TextDifference read(Actor actor, long versionId) {
        return TextComparison.alone(WordText.lines(content(actor, versionId)));
    }

    @Override
    public TextDifference difference(Actor actor, long beforeId, long afterId) {
        return TextComparison.of(WordText.lines(content(actor, beforeId)), WordText.lines(content(actor, afterId)));
    }

    /** A version of a record that the actor sees. */
    private TextVersion version(Actor actor, long versionId) {
        TextVersion version =
                units.read(Actor.system(), "contracts.view", uow -> uow.get(TextVersion.class, versionId));
        service(version.getRecord()).load(actor, version.getRecord().id());
        return version;
    }

    private <R> R reading(Actor actor, RecordRef record, Function<UnitOfWork, R> work) {
        service(record).load(actor, record.id());
        return units.read(actor, area(record) + ".view", work);
    }

    /** The record is locked before its state is looked at, so that nobody signs it meanwhile. */
    private <R> R changing(Actor actor, RecordRef record, Function<UnitOfWork, R> work) {
        if (!changeable(actor, record)) {
            throw new ProblemException(
                    TextsText.of(record.type().equals(Contracts.TYPE) ? "text.frozen" : "text.notYours"));
        }
        return units.change(actor, area(record) + ".edit", uow -> {
            if (record.type().equals(Contracts.TYPE)) {
                Contract contract = uow.lock(Contract.class, record.id());
                if (!ContractTextRules.isOpen(contract)) {
                    throw new ProblemException(TextsText.of("text.frozen"));
                }
            } else {
                uow.lock(ContractTemplate.class, record.id());
            }
            return work.apply(uow);
        });
    }

    private RecordService<?> service(RecordRef record) {
        return record.type().equals(Contracts.TYPE) ? contracts : templates;
    }

    private String area(RecordRef record) {
        return service(record).area();
    }
}
