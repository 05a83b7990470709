package org.kontor.finance.internal;

import java.util.List;
import org.kontor.finance.CreditReviews;
import org.kontor.identity.settings.CompanySettings;
import org.kontor.identity.settings.SettingContribution;
import org.kontor.identity.settings.StandardSetting;
import org.kontor.kernel.record.RecordRef;
import org.kontor.orders.Orders;
import org.kontor.orders.SalesOrder;
import org.kontor.orders.SalesOrderState;
import org.kontor.orders.cash.RateSource;
import org.kontor.persistence.UnitOfWork;
import org.kontor.process.Workflow;
import org.kontor.process.late.LateEffect;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Lets orders within the terms pass that were submitted at a desktop without finance, where nobody could look at them. */
@Component(service = LateEffect.class)
public final class CreditRule implements LateEffect {

    private final Orders orders;
    private final Workflow workflow;
    private final CreditCheck check;

    /** Over the orders and their steps. */
    @Activate
    public CreditRule(@Reference Orders orders, @Reference Workflow workflow, @Reference RateSource rates) {
        this.orders = orders;
        this.workflow = workflow;
        this.check = new CreditCheck(orders, rates);
    }

    /** Whether the company lets the rule decide on what is within the terms. */
    static boolean decides(UnitOfWork uow) {
        return CompanySettings.isOn(uow, CreditReviews.WITHIN_TERMS_PASS, true);
    }

    @Override
    public String module() {
        return "finance";
    }

    @Override
    public String kind() {
        return Orders.SUBMITTED;
    }

    @Override
    public void apply(UnitOfWork uow, long orderId) {
        if (!decides(uow)) {
            return;
        }
        CreditService.lockAccount(uow, orders.get(uow, orderId).getCustomerId());
        SalesOrder order = orders.lock(uow, orderId);
        if (order.getState() == SalesOrderState.CREDIT_REVIEW
                && check.figures(uow, order).isWithinTerms()) {
            workflow.move(uow, new RecordRef(Orders.TYPE, orderId), CreditGate.PASS, CreditGate.byRule());
        }
    }

    /** What the company decides about credit. */
    @Component(service = SettingContribution.class)
    public static final class Settings implements SettingContribution {

        @Override
        public List<StandardSetting> settings() {
            return List.of(StandardSetting.choice(
                    CreditReviews.WITHIN_TERMS_PASS, FinanceText.of("setting.withinTermsPass"), true));
        }
    }
}
