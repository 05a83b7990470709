package org.kontor.inventory.ui;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kontor.inventory.LineAvailability;
import org.kontor.inventory.Pick;
import org.kontor.inventory.ShipTo;
import org.kontor.kernel.problem.ProblemException;
import org.kontor.kernel.record.FieldKind;
import org.kontor.kernel.record.RecordType;
import org.kontor.kernel.text.TextSource;

/** What the dialog for a delivery asks: what leaves, with batch or serial numbers. */
final class DeliveryDraft {

    private static final TextSource TEXTS = TextSource.beside(DeliveryDraft.class);
    private static final int LOT_LENGTH = 60;

    /** One quantity to take. Several lines may take from one line of the order, each another batch or serial number. */
    private static final class Line {

        private Integer position;
        private String lot;
        private BigDecimal quantity;
    }

    private LocalDate deliveredOn = LocalDate.now();
    private final ShipTo shipTo;
    private final List<LineAvailability> ordered;
    private final List<Line> lines = new ArrayList<>();

    private DeliveryDraft(ShipTo shipTo, List<LineAvailability> ordered) {
        this.shipTo = shipTo;
        this.ordered = ordered;
    }

    /** Describes a draft on this order; the product of a line follows from the position that is typed. */
    RecordType<DeliveryDraft> type() {
        RecordType<Line> line = RecordType.of("pick", TEXTS, Line::new)
                .integer("position", l -> l.position, (l, v) -> l.position = v)
                .required()
                .text(
                        "product",
                        0,
                        l -> ordered(l).map(LineAvailability::productName).orElse(""),
                        (l, v) -> {})
                .readOnly()
                .decimal(
                        "open",
                        FieldKind.QUANTITY,
                        l -> ordered(l).map(LineAvailability::open).orElse(null),
                        (l, v) -> {})
                .readOnly()
                .text("lot", LOT_LENGTH, l -> l.lot, (l, v) -> l.lot = v)
                .decimal("quantity", FieldKind.QUANTITY, l -> l.quantity, (l, v) -> l.quantity = v)
                .build();
        return RecordType.of("deliver", TEXTS, () -> new DeliveryDraft(shipTo, ordered))
                .shownText("customer", d -> d.shipTo.customer())
                .shownText("shipTo", d -> d.shipTo.address())
                .date("deliveredOn", d -> d.deliveredOn, (d, v) -> d.deliveredOn = v)
                .required()
                .table("picks", line, d -> d.lines)
                .build();
    }

    private Optional<LineAvailability> ordered(Line line) {
        return Optional.ofNullable(line.position)
                .filter(p -> p >= 1 && p <= ordered.size())
                .map(p -> ordered.get(p - 1));
    }

    /**
     * A draft with what the stock suggests.
     *
     * @param shipTo for whom the goods are
     * @param ordered the lines of the order, in its order
     */
    static DeliveryDraft of(ShipTo shipTo, List<Pick> suggested, List<LineAvailability> ordered) {
        DeliveryDraft draft = new DeliveryDraft(shipTo, ordered);
        for (int i = 0; i < ordered.size(); i++) {
            LineAvailability line = ordered.get(i);
            int position = i + 1;
            List<Pick> picks = suggested.stream()
                    .filter(p -> p.orderLineId() == line.orderLineId())
                    .toList();
            picks.forEach(p -> draft.lines.add(line(position, p.lot(), p.quantity())));
            if (picks.isEmpty() && line.open().signum() > 0) {
                draft.lines.add(line(position, "", BigDecimal.ZERO));
            }
        }
        return draft;
    }

    private static Line line(int position, String lot, BigDecimal quantity) {
        Line line = new Line();
        line.position = position;
        line.lot = lot;
        line.quantity = quantity;
        return line;
    }

    LocalDate deliveredOn() {
        return deliveredOn;
    }

    /**
     * What leaves; lines without a quantity stay.
     *
     * @throws ProblemException when a line names a position that the order does not have
     */
    List<Pick> picks() {
        return lines.stream()
                .filter(l -> l.quantity != null && l.quantity.signum() > 0)
                .map(this::pick)
                .toList();
    }

    private Pick pick(Line line) {
        LineAvailability of = ordered(line)
                .orElseThrow(() -> new ProblemException("picks", TEXTS.text("deliver.noSuchLine", line.position)));
        return new Pick(of.orderLineId(), line.lot == null ? "" : line.lot.strip(), line.quantity);
    }
}
