package org.kontor.sample.internal.company;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.kontor.customers.selling.LeadAssignment;
import org.kontor.customers.selling.LeadRule;
import org.kontor.kernel.actor.Actor;
import org.kontor.sample.internal.Modules;

/** How the company scores, classifies and assigns its leads: by source, amount, product and territory (LED-01, LED-15). */
final class LeadDesk {

    /** Rules stand ten apart, so that another one fits in between. */
    private static final int STEP = 10;

    private static final Set<LeadAssignment> AMONG_SALESPEOPLE =
            EnumSet.of(LeadAssignment.LEAST_BUSY, LeadAssignment.IN_TURN);

    private final Modules modules;
    private final Words words;
    private final Staff staff;

    LeadDesk(Modules modules, Words words, Staff staff) {
        this.modules = modules;
        this.words = words;
        this.staff = staff;
    }

    /** A row says: name, source, region, product, amount from, amount to, points, class, whom it gives the lead to. */
    void makeRules() {
        List<String[]> rows = words.rows("leadRules");
        for (int i = 0; i < rows.size(); i++) {
            String[] row = rows.get(i);
            LeadRule rule = modules.leadRules().blank(Actor.system());
            rule.setName(row[0]);
            rule.setPosition((i + 1) * STEP);
            rule.setSource(row[1]);
            rule.setRegion(row[2]);
            rule.setProduct(row[3]);
            rule.setAmountFrom(amount(row[4]));
            rule.setAmountTo(amount(row[5]));
            rule.setPoints(row[6].isEmpty() ? null : Integer.valueOf(row[6]));
            rule.setLeadClass(row[7]);
            rule.setAssignment(LeadAssignment.valueOf(row[8]));
            if (rule.getAssignment() == LeadAssignment.PERSON) {
                rule.setUserId(staff.seller(0).userId());
            } else if (AMONG_SALESPEOPLE.contains(rule.getAssignment())) {
                rule.setUnitId(staff.manager().departmentId());
            }
            modules.leadRules().create(Actor.system(), rule);
        }
    }

    private static BigDecimal amount(String text) {
        return text.isEmpty() ? null : new BigDecimal(text);
    }
}
