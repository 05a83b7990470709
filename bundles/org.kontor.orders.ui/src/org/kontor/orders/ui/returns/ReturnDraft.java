package org.kontor.orders.ui.returns;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.kontor.kernel.record.FieldKind;
import org.kontor.kernel.record.RecordType;
import org.kontor.kernel.text.TextSource;
import org.kontor.orders.returns.Announced;
import org.kontor.orders.returns.Returnable;
import org.kontor.orders.returns.Returns;

/** What the dialog for a return shows and asks: what the customer has, and how much of it comes back and why. */
final class ReturnDraft {

    private static final TextSource TEXTS = TextSource.beside(ReturnDraft.class);
    private static final int REASON_LENGTH = 60;
    private static final int NOTE_LENGTH = 2000;

    /** Something the customer has. */
    private static final class Line {

        private Returnable piece;
        private BigDecimal quantity;
        private String reason;
    }

    private static final RecordType<Line> LINE = RecordType.of("returnDraftLine", TEXTS, Line::new)
            .shownText("product", line -> line.piece.productName())
            .shownText("delivery", line -> line.piece.deliveryNumber())
            .shownText("lot", line -> line.piece.lot())
            .shownDecimal("open", FieldKind.QUANTITY, line -> line.piece.open())
            .decimal("quantity", FieldKind.QUANTITY, line -> line.quantity, (line, v) -> line.quantity = v)
            .text("reason", REASON_LENGTH, line -> line.reason, (line, v) -> line.reason = v)
            .offering(Returns.REASONS)
            .build();

    static final RecordType<ReturnDraft> TYPE = RecordType.of("returnDraft", TEXTS, ReturnDraft::new)
            .givenTable("lines", LINE, draft -> draft.lines)
            .longText("note", NOTE_LENGTH, draft -> draft.note, (draft, v) -> draft.note = v)
            .build();

    private final List<Line> lines = new ArrayList<>();
    private String note;

    static ReturnDraft of(List<Returnable> returnable) {
        ReturnDraft draft = new ReturnDraft();
        for (Returnable piece : returnable) {
            Line line = new Line();
            line.piece = piece;
            draft.lines.add(line);
        }
        return draft;
    }

    /** What comes back. */
    List<Announced> announced() {
        return lines.stream()
                .filter(line -> line.quantity != null && line.quantity.signum() != 0)
                .map(line -> line.piece.announce(line.quantity, line.reason))
                .toList();
    }

    String note() {
        return note;
    }
}
