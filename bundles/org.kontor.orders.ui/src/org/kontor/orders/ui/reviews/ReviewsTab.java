package org.kontor.orders.ui.reviews;

import java.util.List;
import java.util.Optional;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.record.FieldKind;
import org.kontor.kernel.record.RecordRef;
import org.kontor.kernel.record.RecordType;
import org.kontor.kernel.text.Text;
import org.kontor.kernel.text.TextSource;
import org.kontor.orders.Orders;
import org.kontor.orders.SalesOrder;
import org.kontor.orders.reviews.OrderReview;
import org.kontor.workbench.contribution.Formats;
import org.kontor.workbench.contribution.RecordTab;
import org.kontor.workbench.contribution.TableTab;
import org.kontor.workbench.contribution.Tone;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What departments said to an order, the latest round first (ORD-12). */
@Component(service = RecordTab.class)
public final class ReviewsTab extends TableTab {

    private static final TextSource TEXTS = TextSource.beside(ReviewsTab.class);
    private static final int PLACE = 9;

    private final Orders orders;

    /** Over the orders. */
    @Activate
    public ReviewsTab(@Reference Orders orders) {
        this.orders = orders;
    }

    @Override
    public String recordType() {
        return Orders.TYPE;
    }

    @Override
    public Text label() {
        return table().label();
    }

    @Override
    public int order() {
        return PLACE;
    }

    @Override
    protected Text emptyText() {
        return TEXTS.text("reviews.empty");
    }

    @Override
    protected List<Column> columns() {
        return List.of(
                new Column(heading("round"), 6, true),
                new Column(heading("step"), 6, true),
                new Column(heading("department"), 12, false),
                new Column(heading("verdict"), 10, false),
                new Column(heading("askedOn"), 12, false),
                new Column(heading("reviewedOn"), 12, false),
                new Column(heading("reviewedBy"), 14, false),
                new Column(heading("opinion"), 40, false));
    }

    /** As the record calls them. */
    private RecordType.Table<SalesOrder, ?> table() {
        return orders.type().tables().stream()
                .filter(table -> table.id().equals("reviews"))
                .findFirst()
                .orElseThrow();
    }

    private Text heading(String field) {
        return table().type().field(field).orElseThrow().label();
    }

    @Override
    protected List<Row> read(Actor actor, RecordRef record) {
        return orders.load(actor, record.id()).draft().getReviews().stream()
                .map(ReviewsTab::row)
                .toList();
    }

    private static Row row(OrderReview review) {
        Formats formats = Formats.current();
        return new Row(
                List.of(
                        formats.show(FieldKind.INTEGER, review.getRound()),
                        formats.show(FieldKind.INTEGER, review.getStep()),
                        review.getDepartment().label().toString(),
                        review.getVerdict().label().toString(),
                        formats.show(FieldKind.DATE, review.getAskedOn()),
                        formats.show(FieldKind.DATE, review.getReviewedOn()),
                        Optional.ofNullable(review.getReviewedBy()).orElse(""),
                        Optional.ofNullable(review.getOpinion()).orElse("")),
                switch (review.getVerdict()) {
                    case PENDING -> review.isAwaited() ? Tone.WARNING : Tone.NEUTRAL;
                    case AGREED -> Tone.GOOD;
                    case OBJECTED -> Tone.BAD;
                },
                Optional.empty());
    }
}
