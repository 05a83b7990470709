package org.kontor.finance.internal.commission;

import java.util.List;
import org.kontor.finance.commission.Commissions;
import org.kontor.finance.commission.ResultState;
import org.kontor.finance.commission.SellerGrade;
import org.kontor.kernel.record.FieldKind;
import org.kontor.persistence.list.ListContribution;
import org.kontor.persistence.list.ListDefinition;
import org.osgi.service.component.annotations.Component;

/** The lists of commission: results, schemes, grades. */
@Component
public final class CommissionLists implements ListContribution {

    static final ListDefinition RESULTS = ListDefinition.of(
                    "commissions", "commission", Commissions.TYPE, CommissionText.SOURCE)
            .from("COMMISSION_RESULT r", "r.ID")
            .owned("r.OWNER_ID", "r.DEPARTMENT_ID")
            .linked("user", "r.OWNER_ID = ?")
            .linked("orgUnit", "r.DEPARTMENT_ID = ?")
            .column("ofMonth", FieldKind.TEXT, "SUBSTR(CAST(r.MONTH_DAY AS CHAR(10)), 1, 7)", 10)
            .searched("person", "r.PERSON", 16)
            .choice("state", ResultState.class, "r.STATE", 10)
            .totalled("received", FieldKind.MONEY, "r.RECEIVED", 14)
            .totalled("excess", FieldKind.MONEY, "r.EXCESS", 14)
            .totalled("commission", FieldKind.MONEY, "r.COMMISSION", 14)
            .totalled("held", FieldKind.MONEY, "r.HELD", 12)
            .totalled("basePay", FieldKind.MONEY, "r.BASE_PAY", 12)
            .totalled("pay", FieldKind.MONEY, "r.PAY", 14)
            .hidden("month", FieldKind.DATE, "r.MONTH_DAY", 12)
            .hidden("earnedPay", FieldKind.MONEY, "r.COMMISSION + r.BONUS", 14)
            .hidden("fixedPay", FieldKind.MONEY, "r.BASE_PAY + r.ALLOWANCES", 14)
            .orderBy("month", false)
            .orderBy("person", true)
            .build();

    static final ListDefinition SCHEMES = ListDefinition.of(
                    "commissionSchemes", "finance", "commissionScheme", CommissionText.SOURCE)
            .from("COMMISSION_SCHEME s", "s.ID")
            .column("validFrom", FieldKind.DATE, "s.VALID_FROM", 12)
            .column("baseRate", FieldKind.PERCENT, "s.BASE_RATE", 12)
            .column("excessRate", FieldKind.PERCENT, "s.EXCESS_RATE", 12)
            .column("heldRate", FieldKind.PERCENT, "s.HELD_RATE", 12)
            .column("fundLimit", FieldKind.MONEY, "s.FUND_LIMIT", 12)
            .orderBy("validFrom", false)
            .build();

    static final ListDefinition RANKS = ListDefinition.of("sellerRanks", "finance", "sellerRank", CommissionText.SOURCE)
            .from("SELLER_RANK k JOIN USER_NAME u ON u.ID = k.USER_ID", "k.ID")
            .linked("user", "k.USER_ID = ?")
            .searched("person", "u.NAME", 20)
            .choice("grade", SellerGrade.class, "k.GRADE", 12)
            .column("validFrom", FieldKind.DATE, "k.VALID_FROM", 12)
            .orderBy("person", true)
            .build();

    @Override
    public List<ListDefinition> lists() {
        return List.of(RESULTS, SCHEMES, RANKS);
    }
}
