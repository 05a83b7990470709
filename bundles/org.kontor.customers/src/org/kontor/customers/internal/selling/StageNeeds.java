package org.kontor.customers.internal.selling;

import java.math.BigDecimal;
import org.kontor.customers.selling.Opportunity;
import org.kontor.customers.selling.SaleStage;
import org.kontor.kernel.problem.Problems;
import org.kontor.kernel.text.Text;

/** What must be known of an opportunity to enter a stage (LED-07): that of the stage and of all stages before it. */
final class StageNeeds {

    private StageNeeds() {}

    static void check(Opportunity opportunity, SaleStage target, Problems problems) {
        target.getSaleProcess().getStages().stream()
                .filter(stage -> stage.getPosition() <= target.getPosition())
                .forEach(stage -> checkOne(opportunity, stage, problems));
    }

    private static void checkOne(Opportunity o, SaleStage stage, Problems problems) {
        require(!stage.isContactNeeded() || isFilled(o.getContact()), "contact", stage, problems);
        require(!stage.isAmountNeeded() || isPositive(o.getAmount()), "amount", stage, problems);
        require(!stage.isCloseNeeded() || o.getCloseOn() != null, "closeOn", stage, problems);
        require(!stage.isSituationNeeded() || isFilled(o.getSituation()), "situation", stage, problems);
        require(!stage.isCompetitorsNeeded() || !o.getCompetitors().isEmpty(), "competitors", stage, problems);
    }

    private static void require(boolean holds, String field, SaleStage stage, Problems problems) {
        Text label = SellingText.of("opportunity." + field);
        problems.require(holds, field, SellingText.of("stage.needs", stage.getName(), label));
    }

    static boolean isPositive(BigDecimal amount) {
        return amount != null && amount.signum() > 0;
    }

    private static boolean isFilled(String text) {
        return text != null && !text.isBlank();
    }
}
