package org.kontor.workbench.tests;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.kontor.kernel.record.FieldKind;
import org.kontor.kernel.record.RecordType;
import org.kontor.kernel.text.TextSource;

/** A record that exists only in these tests. */
final class Note {

    private static final TextSource TEXTS = TextSource.beside(Note.class);

    /** A line of it. */
    static final class Line {

        String text;
    }

    private static final RecordType<Line> LINE = RecordType.of("noteLine", TEXTS, Line::new)
            .text("text", 40, l -> l.text, (l, v) -> l.text = v)
            .required()
            .build();

    static final RecordType<Note> TYPE = RecordType.of("note", TEXTS, Note::new)
            .text("title", 40, n -> n.title, (n, v) -> n.title = v)
            .required()
            .decimal("amount", FieldKind.MONEY, n -> n.amount, (n, v) -> n.amount = v)
            .date("day", n -> n.day, (n, v) -> n.day = v)
            .table("lines", LINE, n -> n.lines)
            .build();

    String title;
    BigDecimal amount;
    LocalDate day;
    final List<Line> lines = new ArrayList<>();

    Note copy() {
        Note copy = new Note();
        copy.title = title;
        copy.amount = amount;
        copy.day = day;
        for (Line line : lines) {
            Line copied = new Line();
            copied.text = line.text;
            copy.lines.add(copied);
        }
        return copy;
    }
}
