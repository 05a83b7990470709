package org.kontor.finance.internal.compensation;

import java.util.HashMap;
import java.util.Map;
import org.kontor.finance.compensation.PriceProtection;
import org.kontor.identity.Companies;
import org.kontor.identity.OrgUnit;
import org.kontor.persistence.UnitOfWork;

/** For how many days what a department sold is protected: as its company decided, else as the group did. */
final class ProtectedDays {

    private final Companies companies;
    private final Map<Long, Integer> byCompany = new HashMap<>();
    private int others;

    /** As it is decided now. */
    ProtectedDays(UnitOfWork uow) {
        companies = new Companies(uow);
        for (PriceProtection protection : ProtectionRecords.all(uow)) {
            if (protection.getCompanyId() == null) {
                others = protection.getDays();
            } else {
                byCompany.put(protection.getCompanyId(), protection.getDays());
            }
        }
    }

    /** The days for what a department sold; 0 for none. */
    int of(long departmentId) {
        return companies
                .of(departmentId)
                .map(OrgUnit::getId)
                .map(byCompany::get)
                .orElse(others);
    }

    /** The longest time that any company protects. */
    int most() {
        return byCompany.values().stream().reduce(others, Math::max);
    }
}
