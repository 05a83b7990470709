package org.kontor.finance.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kontor.finance.CreditFigures;
import org.kontor.finance.CreditReview;
import org.kontor.finance.CreditReviews;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.money.Money;
import org.kontor.kernel.record.FieldKind;
import org.kontor.kernel.record.RecordRef;
import org.kontor.kernel.text.Text;
import org.kontor.kernel.text.TextSource;
import org.kontor.orders.Orders;
import org.kontor.workbench.contribution.Formats;
import org.kontor.workbench.contribution.RecordTab;
import org.kontor.workbench.contribution.TableTab;
import org.kontor.workbench.contribution.Tone;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The figures behind the credit decision on an order, and the decisions so far. */
@Component(service = RecordTab.class)
public final class CreditTab extends TableTab {

    private static final TextSource TEXTS = TextSource.beside(CreditTab.class);

    private final CreditReviews reviews;

    /** Over the credit reviews. */
    @Activate
    public CreditTab(@Reference CreditReviews reviews) {
        this.reviews = reviews;
    }

    @Override
    public String recordType() {
        return Orders.TYPE;
    }

    @Override
    public Text label() {
        return TEXTS.text("credit");
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<String> permission() {
        return Optional.of("customers.view");
    }

    @Override
    protected Text emptyText() {
        return TEXTS.text("credit.empty");
    }

    @Override
    protected List<Column> columns() {
        return List.of(
                new Column(TEXTS.text("credit.what"), 40, false), new Column(TEXTS.text("credit.figure"), 60, false));
    }

    @Override
    protected List<Row> read(Actor actor, RecordRef record) {
        List<Row> rows = new ArrayList<>(CreditText.rows(reviews.figures(actor, record.id())));
        for (CreditReview review : reviews.decisions(actor, record.id())) {
            String decision = TEXTS.get(
                    review.isApproved() ? "credit.approved" : "credit.refused",
                    Formats.current().moment(review.getDecidedAt()),
                    review.getDecidedBy());
            rows.add(new Row(
                    List.of(decision, reason(review)), review.isApproved() ? Tone.GOOD : Tone.BAD, Optional.empty()));
        }
        return rows;
    }

    private static String reason(CreditReview review) {
        return review.isAutomatic()
                ? TEXTS.get("credit.byRule")
                : Optional.ofNullable(review.getReason()).orElse("");
    }

    /** The figures as rows; the action shows the same. */
    static final class CreditText {

        private CreditText() {}

        static List<Row> rows(CreditFigures figures) {
            List<Row> rows = new ArrayList<>();
            String currency = " " + figures.limit().currency().getCurrencyCode();
            rows.add(Row.of(TEXTS.get("credit.limit"), money(figures.limit().amount()) + currency));
            rows.add(Row.of(TEXTS.get("credit.days"), Integer.toString(figures.creditDays())));
            rows.add(Row.of(
                    TEXTS.get("credit.receivable"), money(figures.receivable().amount()) + currency));
            rows.add(new Row(
                    List.of(
                            TEXTS.get("credit.overdue"),
                            money(figures.overdue().amount())
                                    + currency
                                    + (figures.oldestOverdueDays() > 0
                                            ? "   " + TEXTS.get("credit.oldest", figures.oldestOverdueDays())
                                            : "")),
                    figures.oldestOverdueDays() > 0 ? Tone.BAD : Tone.NEUTRAL,
                    Optional.empty()));
            rows.add(Row.of(
                    TEXTS.get("credit.accepted"), money(figures.acceptedOrders().amount()) + currency));
            rows.add(Row.of(TEXTS.get("credit.order"), order(figures) + currency));
            boolean over = figures.exposure().amount().compareTo(figures.limit().amount()) > 0;
            rows.add(new Row(
                    List.of(
                            TEXTS.get("credit.exposure"),
                            money(figures.exposure().amount()) + currency),
                    over ? Tone.BAD : Tone.GOOD,
                    Optional.empty()));
            figures.rates().forEach(rate -> rows.add(Row.of(TEXTS.get("credit.rates"), rate.toString())));
            for (Text objection : figures.objections()) {
                rows.add(new Row(
                        List.of(TEXTS.get("credit.objection"), objection.toString()), Tone.BAD, Optional.empty()));
            }
            return rows;
        }

        /** What the order is worth against the limit, and what it says itself where that is in another currency. */
        private static String order(CreditFigures figures) {
            Money ordered = figures.ordered();
            String worth = money(figures.order().amount());
            return ordered.currency().equals(figures.limit().currency())
                    ? worth
                    : money(ordered.amount()) + " " + ordered.currency().getCurrencyCode() + " = " + worth;
        }

        private static String money(java.math.BigDecimal amount) {
            return Formats.current().show(FieldKind.MONEY, amount);
        }
    }
}
