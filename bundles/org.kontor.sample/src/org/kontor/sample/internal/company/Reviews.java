package org.kontor.sample.internal.company;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Random;
import org.kontor.customers.evaluation.MonthlyEvaluation;
import org.kontor.customers.evaluation.Rating;
import org.kontor.kernel.actor.Actor;
import org.kontor.process.segments.Comparison;
import org.kontor.process.segments.Condition;
import org.kontor.process.segments.Segments;
import org.kontor.sample.internal.Modules;

/** How the sellers judged the last months of customers who buy, and the segments that their manager shares. */
final class Reviews {

    private static final int MOST = 24;
    private static final int MONTHS = 2;
    private static final String CUSTOMERS = "customers";
    private static final String MUCH_ORDERED = "5000";
    private static final String MUCH_OWED = "1000";

    private final Modules modules;
    private final Words words;
    private final Staff staff;
    private final Random random;
    private final LocalDate today;

    Reviews(Modules modules, Words words, Staff staff, Random random, LocalDate today) {
        this.modules = modules;
        this.words = words;
        this.staff = staff;
        this.random = random;
        this.today = today;
    }

    void run(List<Client> clients) {
        clients.stream().filter(Client::buys).limit(MOST).forEach(this::judge);
        String[] names = words.rows("segments").getFirst();
        Segments segments = modules.segments();
        Actor manager = staff.manager();
        segments.keep(
                manager,
                CUSTOMERS,
                names[0],
                true,
                List.of(
                        Condition.of("valueClass", Comparison.ANY_OF, "GOLD", "POTENTIAL"),
                        Condition.of("lastOrderOn", Comparison.LONGER_AGO).over(Period.ofMonths(3))));
        String currency = words.line("currency");
        segments.keep(
                manager,
                CUSTOMERS,
                names[1],
                true,
                List.of(
                        Condition.of("figure:ordered", Comparison.AT_LEAST, MUCH_ORDERED)
                                .over(Period.ofMonths(12))
                                .in(currency),
                        Condition.of("figure:owed", Comparison.AT_LEAST, MUCH_OWED)
                                .in(currency)));
    }

    private void judge(Client client) {
        Actor seller = staff.seller(client.seller());
        for (int back = MONTHS; back > 0; back--) {
            String[] judged = Words.any(words.rows("evaluations"), random);
            MonthlyEvaluation draft = modules.evaluations().blank(seller);
            draft.setCustomerId(client.id());
            draft.setMonth(today.minusMonths(back));
            draft.setRating(Rating.valueOf(judged[0]));
            draft.setEvaluation(judged[1]);
            draft.setNextSteps(judged[2]);
            modules.evaluations().create(seller, draft);
        }
    }
}
