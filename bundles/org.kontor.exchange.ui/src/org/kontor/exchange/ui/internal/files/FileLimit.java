package org.kontor.exchange.ui.internal.files;

import org.kontor.kernel.record.RecordType;

/** How large files may be, as an administrator is asked for it. */
final class FileLimit {

    static final RecordType<FileLimit> TYPE = RecordType.of("fileLimit", FilesText.SOURCE, FileLimit::new)
            .integer("megabytes", l -> l.megabytes, (l, v) -> l.megabytes = v)
            .required()
            .build();

    private Integer megabytes;

    static FileLimit of(int megabytes) {
        FileLimit limit = new FileLimit();
        limit.megabytes = megabytes;
        return limit;
    }

    int megabytes() {
        return megabytes;
    }
}
