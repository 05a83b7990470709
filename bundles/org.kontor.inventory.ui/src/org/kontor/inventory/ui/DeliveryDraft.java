package org.kontor.inventory.ui;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.kontor.inventory.Pick;
import org.kontor.kernel.record.FieldKind;
import org.kontor.kernel.record.RecordType;
import org.kontor.kernel.text.TextSource;

/** What the dialog for a delivery asks: what leaves, with batch or serial numbers. */
final class DeliveryDraft {

    private static final TextSource TEXTS = TextSource.beside(DeliveryDraft.class);

    /** One quantity to take. */
    static final class Line {

        private long orderLineId;
        private String product;
        private BigDecimal open;
        private String lot;
        private BigDecimal quantity;
    }

    private static final RecordType<Line> LINE = RecordType.of("pick", TEXTS, Line::new)
            .text("product", 0, l -> l.product, (l, v) -> {})
            .readOnly()
            .decimal("open", FieldKind.QUANTITY, l -> l.open, (l, v) -> {})
            .readOnly()
            .text("lot", 60, l -> l.lot, (l, v) -> l.lot = v)
            .decimal("quantity", FieldKind.QUANTITY, l -> l.quantity, (l, v) -> l.quantity = v)
            .build();

    static final RecordType<DeliveryDraft> TYPE = RecordType.of("deliver", TEXTS, DeliveryDraft::new)
            .date("deliveredOn", d -> d.deliveredOn, (d, v) -> d.deliveredOn = v)
            .required()
            .table("picks", LINE, d -> d.lines)
            .build();

    private LocalDate deliveredOn = LocalDate.now();
    private final List<Line> lines = new ArrayList<>();

    /**
     * A draft with what the stock suggests.
     *
     * @param products names of the products by order line
     * @param open what is to be delivered by order line
     */
    static DeliveryDraft of(List<Pick> suggested, Map<Long, String> products, Map<Long, BigDecimal> open) {
        DeliveryDraft draft = new DeliveryDraft();
        for (Pick pick : suggested) {
            draft.lines.add(line(pick.orderLineId(), products, open, pick.lot(), pick.quantity()));
        }
        open.forEach((id, quantity) -> {
            boolean none = suggested.stream().noneMatch(p -> p.orderLineId() == id);
            if (none && quantity.signum() > 0) {
                draft.lines.add(line(id, products, open, "", BigDecimal.ZERO));
            }
        });
        return draft;
    }

    private static Line line(
            long id, Map<Long, String> products, Map<Long, BigDecimal> open, String lot, BigDecimal quantity) {
        Line line = new Line();
        line.orderLineId = id;
        line.product = products.getOrDefault(id, "");
        line.open = open.getOrDefault(id, BigDecimal.ZERO);
        line.lot = lot;
        line.quantity = quantity;
        return line;
    }

    LocalDate deliveredOn() {
        return deliveredOn;
    }

    /** What leaves; lines without a quantity stay. A line added by hand has no order line and is left out. */
    List<Pick> picks() {
        return lines.stream()
                .filter(l -> l.orderLineId != 0 && l.quantity != null && l.quantity.signum() > 0)
                .map(l -> new Pick(l.orderLineId, l.lot == null ? "" : l.lot.strip(), l.quantity))
                .toList();
    }
}
