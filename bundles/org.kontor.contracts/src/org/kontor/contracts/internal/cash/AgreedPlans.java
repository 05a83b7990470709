package org.kontor.contracts.internal.cash;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kontor.orders.cash.AgreedPayments;
import org.kontor.persistence.UnitOfWork;
import org.osgi.service.component.annotations.Component;

/** Shows the settlement plans of contracts to who counts lateness against them (FIN-22). */
@Component
public final class AgreedPlans implements AgreedPayments {

    private static final int AT_A_TIME = 500;

    private static final String LINES = "SELECT c.id, c.currency, s.dueOn, s.amount FROM Settlement s JOIN s.contract c"
            + " WHERE c.id IN ?1 ORDER BY c.id, s.dueOn, s.id";

    @Override
    public Map<Long, Plan> plans(UnitOfWork uow, Collection<Long> contracts) {
        Map<Long, String> currencies = new HashMap<>();
        Map<Long, List<Instalment>> instalments = new HashMap<>();
        List<Long> ids = contracts.stream().distinct().sorted().toList();
        for (int from = 0; from < ids.size(); from += AT_A_TIME) {
            List<Long> some = ids.subList(from, Math.min(ids.size(), from + AT_A_TIME));
            for (Object[] row : uow.query(Object[].class, LINES, some)) {
                currencies.put((Long) row[0], (String) row[1]);
                instalments
                        .computeIfAbsent((Long) row[0], contract -> new ArrayList<>())
                        .add(new Instalment((LocalDate) row[2], (BigDecimal) row[3]));
            }
        }
        Map<Long, Plan> plans = new HashMap<>();
        instalments.forEach((contract, parts) -> plans.put(contract, new Plan(currencies.get(contract), parts)));
        return plans;
    }
}
