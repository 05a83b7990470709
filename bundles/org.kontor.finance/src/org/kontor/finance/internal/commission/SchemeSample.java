package org.kontor.finance.internal.commission;

import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Function;
import org.kontor.finance.commission.CommissionScheme;
import org.kontor.finance.commission.SellerGrade;
import org.kontor.finance.commission.SellerRank;
import org.kontor.finance.commission.StandardScheme;
import org.kontor.identity.SampleContribution;
import org.kontor.identity.StandardRole;
import org.kontor.kernel.actor.Actor;
import org.kontor.persistence.UnitOfWork;
import org.kontor.persistence.UnitsOfWork;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Gives the sample company a pay scheme and a grade from the next month on, which no computed month has counted (FIN-20). */
@Component
public final class SchemeSample implements SampleContribution {

    private final UnitsOfWork units;
    private final SchemeRecords schemes;
    private final RankRecords ranks;

    /** Over pay schemes and grades. */
    @Activate
    public SchemeSample(@Reference UnitsOfWork units, @Reference SchemeRecords schemes, @Reference RankRecords ranks) {
        this.units = units;
        this.schemes = schemes;
        this.ranks = ranks;
    }

    @Override
    public void fill(Function<StandardRole, Actor> staff, Locale language) {
        Actor finance = staff.apply(StandardRole.FINANCE);
        LocalDate next = units.read(finance, "commission.view", UnitOfWork::today)
                .plusMonths(1)
                .withDayOfMonth(1);
        CommissionScheme scheme = schemes.blank(finance);
        StandardScheme.fill(scheme);
        scheme.setValidFrom(next);
        schemes.create(finance, scheme);
        SellerRank rank = ranks.blank(finance);
        rank.setUserId(staff.apply(StandardRole.SALES).userId());
        rank.setGrade(SellerGrade.SENIOR);
        rank.setValidFrom(next);
        ranks.create(finance, rank);
    }
}
