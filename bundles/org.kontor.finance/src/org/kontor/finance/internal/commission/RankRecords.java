package org.kontor.finance.internal.commission;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.kontor.finance.commission.SellerGrade;
import org.kontor.finance.commission.SellerRank;
import org.kontor.identity.User;
import org.kontor.kernel.problem.Problems;
import org.kontor.kernel.record.RecordType;
import org.kontor.persistence.UnitOfWork;
import org.kontor.persistence.UnitsOfWork;
import org.kontor.persistence.list.ListQueries;
import org.kontor.persistence.record.EntityRecords;
import org.kontor.persistence.record.RecordService;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Which salespeople are junior and senior, dated; without a grade there is commission and no base pay. */
@Component(service = {RankRecords.class, RecordService.class})
public final class RankRecords extends EntityRecords<SellerRank> {

    private static final RecordType<SellerRank> TYPE = RecordType.of(
                    "sellerRank", CommissionText.SOURCE, SellerRank::new)
            .reference("userId", "user", SellerRank::getUserId, SellerRank::setUserId)
            .required()
            .choice("grade", SellerGrade.class, SellerRank::getGrade, SellerRank::setGrade)
            .required()
            .date("validFrom", SellerRank::getValidFrom, SellerRank::setValidFrom)
            .required()
            .build();

    /** A service on grades. */
    @Activate
    public RankRecords(@Reference UnitsOfWork units, @Reference ListQueries queries) {
        super(units, queries, SellerRank.class, TYPE, CommissionLists.RANKS);
    }

    @Override
    protected String titleOf(SellerRank rank) {
        return CommissionText.of("SellerGrade." + rank.getGrade().name()) + "  " + rank.getValidFrom();
    }

    @Override
    protected void prepare(UnitOfWork uow, SellerRank blank) {
        blank.setValidFrom(uow.today().withDayOfMonth(1));
    }

    @Override
    protected void validate(UnitOfWork uow, SellerRank draft, Optional<SellerRank> stored, Problems problems) {
        problems.require(uow.find(User.class, draft.getUserId()).isPresent(), "userId", CommissionText.of("rank.user"));
        boolean taken = uow.first(
                        SellerRank.class,
                        "SELECT k FROM SellerRank k WHERE k.userId = ?1 AND k.validFrom = ?2",
                        draft.getUserId(),
                        draft.getValidFrom())
                .filter(other -> stored.filter(s -> s.getId() == other.getId()).isEmpty())
                .isPresent();
        problems.require(!taken, "validFrom", CommissionText.of("rank.taken"));
    }

    /** The grades of all who have one on a day, by person. */
    Map<Long, SellerGrade> on(UnitOfWork uow, LocalDate day) {
        Map<Long, SellerGrade> grades = new TreeMap<>();
        uow.query(SellerRank.class, "SELECT k FROM SellerRank k WHERE k.validFrom <= ?1 ORDER BY k.validFrom", day)
                .forEach(rank -> grades.put(rank.getUserId(), rank.getGrade()));
        return grades;
    }
}
