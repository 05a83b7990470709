package org.kontor.exchange.internal.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.kontor.exchange.files.Attachment;
import org.kontor.exchange.files.AttachmentPart;
import org.kontor.exchange.files.Attachments;
import org.kontor.exchange.files.FileRule;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.problem.ProblemException;
import org.kontor.kernel.record.RecordRef;
import org.kontor.persistence.UnitOfWork;
import org.kontor.persistence.UnitsOfWork;
import org.kontor.persistence.record.RecordService;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** Keeps attached files in the database, part by part, so that no file need fit into the memory as a whole. */
@Component(service = Attachments.class)
public final class AttachmentFiles implements Attachments {

    private static final String OF_RECORD =
            "SELECT a FROM Attachment a WHERE a.recordId = ?1 AND a.recordType = ?2 ORDER BY a.id";
    private static final String RULE = "SELECT r FROM FileRule r";
    private static final int LONGEST_NAME = 200;
    private static final int MOST_ALLOWED = 500;
    private static final long MEGABYTE = 1 << 20;

    private final List<RecordService<?>> services = new CopyOnWriteArrayList<>();
    private final UnitsOfWork units;

    /** On the open database. */
    @Activate
    public AttachmentFiles(@Reference UnitsOfWork units) {
        this.units = units;
    }

    /** Takes a record service into use. */
    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    public void addService(RecordService<?> service) {
        services.add(service);
    }

    /** Takes it out of use. */
    public void removeService(RecordService<?> service) {
        services.remove(service);
    }

    @Override
    public List<Item> of(Actor actor, RecordRef record) {
        RecordService<?> service = seen(actor, record);
        return units.read(
                actor,
                service.area() + ".view",
                uow -> uow.query(Attachment.class, OF_RECORD, record.id(), record.type()).stream()
                        .map(AttachmentFiles::item)
                        .toList());
    }

    @Override
    public Item attach(Actor actor, RecordRef record, Path file) {
        RecordService<?> service = seen(actor, record);
        check(actor, file);
        return units.change(actor, service.area() + ".edit", uow -> {
            Attachment attachment = uow.add(new Attachment(record, nameOf(file)));
            uow.entities().flush();
            attachment.setBytes(readInto(uow, attachment, file));
            uow.changed(record);
            uow.entities().flush();
            return item(attachment);
        });
    }

    private void check(Actor actor, Path file) {
        try {
            long bytes = Files.size(file);
            int most = mostMegabytes(actor);
            if (bytes == 0) {
                throw new ProblemException(FilesText.of("file.empty", nameOf(file)));
            }
            if (bytes > most * MEGABYTE) {
                throw new ProblemException(
                        FilesText.of("file.tooLarge", nameOf(file), (bytes + MEGABYTE - 1) / MEGABYTE, most));
            }
        } catch (IOException failure) {
            throw new ProblemException(FilesText.of("file.unreadable", file.toString()), failure);
        }
    }

    /** Each part is written and forgotten before the next is read. */
    private static long readInto(UnitOfWork uow, Attachment attachment, Path file) {
        long bytes = 0;
        try (InputStream content = Files.newInputStream(file)) {
            byte[] part = content.readNBytes(AttachmentPart.MOST_BYTES);
            for (int number = 0; part.length > 0; number++) {
                AttachmentPart stored = uow.add(new AttachmentPart(attachment.getId(), number, part));
                uow.entities().flush();
                uow.entities().detach(stored);
                bytes += part.length;
                part = content.readNBytes(AttachmentPart.MOST_BYTES);
            }
            return bytes;
        } catch (IOException failure) {
            throw new ProblemException(FilesText.of("file.unreadable", file.toString()), failure);
        }
    }

    @Override
    public void save(Actor actor, long id, Path file) {
        RecordService<?> service = serviceOf(actor, id);
        try (OutputStream output = Files.newOutputStream(file)) {
            units.read(actor, service.area() + ".view", uow -> {
                writeOut(uow, id, output);
                return Boolean.TRUE;
            });
        } catch (IOException | UncheckedIOException failure) {
            throw new ProblemException(FilesText.of("file.cannotWrite", file.toString()), failure);
        }
    }

    private static void writeOut(UnitOfWork uow, long id, OutputStream output) {
        for (int number = 0; ; number++) {
            AttachmentPart part = uow.entities().find(AttachmentPart.class, new AttachmentPart.Key(id, number));
            if (part == null) {
                return;
            }
            try {
                output.write(part.getContent());
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
            uow.entities().detach(part);
        }
    }

    @Override
    public void remove(Actor actor, long id) {
        RecordService<?> service = serviceOf(actor, id);
        units.run(actor, service.area() + ".edit", uow -> {
            Attachment attachment = uow.get(Attachment.class, id);
            uow.entities()
                    .createQuery("DELETE FROM AttachmentPart p WHERE p.attachmentId = ?1")
                    .setParameter(1, id)
                    .executeUpdate();
            uow.remove(attachment);
            uow.changed(attachment.getRecord());
        });
    }

    @Override
    public int mostMegabytes(Actor actor) {
        // everybody may know how large a file may be
        return units.read(Actor.system(), "files.view", uow -> uow.first(FileRule.class, RULE)
                .map(FileRule::getMostMegabytes)
                .orElse(USUAL_MEGABYTES));
    }

    @Override
    public void allow(Actor actor, int mostMegabytes) {
        if (mostMegabytes < 1 || mostMegabytes > MOST_ALLOWED) {
            throw new ProblemException(FilesText.of("limit.impossible", MOST_ALLOWED));
        }
        units.run(actor, "identity.edit", uow -> uow.first(FileRule.class, RULE)
                .orElseGet(() -> uow.add(new FileRule()))
                .setMostMegabytes(mostMegabytes));
    }

    /** The service of the record of a file, when the actor sees that record. */
    private RecordService<?> serviceOf(Actor actor, long id) {
        RecordRef record = units.read(Actor.system(), "files.view", uow -> uow.get(Attachment.class, id)
                .getRecord());
        return seen(actor, record);
    }

    /** Whoever cannot load the record does not see its files either. */
    private RecordService<?> seen(Actor actor, RecordRef record) {
        RecordService<?> service = services.stream()
                .filter(s -> s.type().id().equals(record.type()))
                .findFirst()
                .orElseThrow(() -> new ProblemException(FilesText.of("file.noRecord")));
        service.load(actor, record.id());
        return service;
    }

    private static Item item(Attachment attachment) {
        return new Item(
                attachment.getId(),
                attachment.getName(),
                attachment.getBytes(),
                attachment.getChangedBy(),
                attachment.getCreatedAt());
    }

    /** A name that is too long loses its middle, not its ending. */
    private static String nameOf(Path file) {
        String name =
                Optional.ofNullable(file.getFileName()).map(Path::toString).orElse("");
        int surplus = name.length() - LONGEST_NAME;
        return surplus <= 0
                ? name
                : name.substring(0, LONGEST_NAME / 2) + "…" + name.substring(LONGEST_NAME / 2 + surplus + 1);
    }
}
