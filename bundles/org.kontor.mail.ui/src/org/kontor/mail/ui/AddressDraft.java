package org.kontor.mail.ui;

import org.kontor.kernel.record.RecordType;
import org.kontor.kernel.text.TextSource;

/** Where a mail to try goes. */
final class AddressDraft {

    static final RecordType<AddressDraft> TYPE = RecordType.of(
                    "trial", TextSource.beside(AddressDraft.class), () -> new AddressDraft(null))
            .text("address", 120, AddressDraft::address, (draft, value) -> draft.address = value)
            .required()
            .build();

    private String address;

    AddressDraft(String address) {
        this.address = address;
    }

    String address() {
        return address;
    }
}
