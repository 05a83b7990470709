package org.kontor.finance.internal.commission;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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

    /** The grade of a salesperson on a day. */
    Optional<SellerGrade> on(UnitOfWork uow, long userId, LocalDate day) {
        return uow.first(
                        SellerRank.class,
                        "SELECT k FROM SellerRank k WHERE k.userId = ?1 AND k.validFrom <= ?2"
                                + " ORDER BY k.validFrom DESC",
                        userId,
                        day)
                .map(SellerRank::getGrade);
    }

    /** Everybody who has a grade on a day. */
    List<Long> ranked(UnitOfWork uow, LocalDate day) {
        return uow.query(Long.class, "SELECT DISTINCT k.userId FROM SellerRank k WHERE k.validFrom <= ?1", day);
    }
}
