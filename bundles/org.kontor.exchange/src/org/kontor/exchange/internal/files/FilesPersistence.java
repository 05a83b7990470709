package org.kontor.exchange.internal.files;

import java.util.List;
import org.kontor.persistence.ModulePersistence;
import org.kontor.persistence.PersistenceContribution;
import org.kontor.persistence.database.IntegrityCheck;
import org.osgi.service.component.annotations.Component;

/** The tables of attached files. */
@Component(service = PersistenceContribution.class)
public final class FilesPersistence extends ModulePersistence {

    /** Names entities and migrations. */
    public FilesPersistence() {
        super(
                "org.kontor.exchange.files",
                List.of("org.kontor.identity"),
                List.of(
                        "org.kontor.exchange.files.Attachment",
                        "org.kontor.exchange.files.AttachmentPart",
                        "org.kontor.exchange.files.FileRule"),
                List.of("001_files.sql"));
    }

    @Override
    public List<IntegrityCheck> checks() {
        return List.of(new IntegrityCheck(
                "files.parts",
                FilesText.of("check.parts"),
                "SELECT a.ID FROM ATTACHMENT a WHERE a.BYTES > 0 AND NOT EXISTS"
                        + " (SELECT 1 FROM ATTACHMENT_PART p WHERE p.ATTACHMENT_ID = a.ID)"));
    }
}
