package org.kontor.exchange.ui.internal.files;

import java.util.Optional;
import org.eclipse.swt.widgets.Composite;
import org.kontor.exchange.files.Attachments;
import org.kontor.kernel.text.Text;
import org.kontor.workbench.contribution.RecordTab;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The files that are attached to a record, in the editor of every record type (KNO-02). */
@Component
public final class FilesTab implements RecordTab {

    /** Behind the tabs of the modules, before the history. */
    private static final int ORDER = 900;

    private final Attachments attachments;

    /** Over the files. */
    @Activate
    public FilesTab(@Reference Attachments attachments) {
        this.attachments = attachments;
    }

    @Override
    public String recordType() {
        return ANY;
    }

    @Override
    public Text label() {
        return FilesText.text("files.tab");
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<String> permission() {
        return Optional.empty();
    }

    @Override
    public Content create(Composite parent, Site site) {
        return new FilesPane(parent, site, attachments);
    }
}
