package org.kontor.customers.ui.sharing;

import java.util.Optional;
import org.kontor.kernel.problem.ProblemException;
import org.kontor.kernel.record.RecordType;
import org.kontor.kernel.text.TextSource;
import org.kontor.persistence.sharing.Reader;

/** Whom the dialog asks for: a colleague or a department. */
final class NewReader {

    private static final TextSource TEXTS = TextSource.beside(NewReader.class);

    static final RecordType<NewReader> TYPE = RecordType.of("newReader", TEXTS, NewReader::new)
            .reference("userId", "user", r -> r.userId, (r, v) -> r.userId = v)
            .reference("departmentId", "orgUnit", r -> r.departmentId, (r, v) -> r.departmentId = v)
            .build();

    private Long userId;
    private Long departmentId;

    /**
     * Who was chosen.
     *
     * @throws ProblemException when it is nobody or both
     */
    Reader reader() {
        if ((userId == null) == (departmentId == null)) {
            throw new ProblemException("userId", TEXTS.text("oneOfBoth"));
        }
        return new Reader(Optional.ofNullable(userId), Optional.ofNullable(departmentId));
    }
}
