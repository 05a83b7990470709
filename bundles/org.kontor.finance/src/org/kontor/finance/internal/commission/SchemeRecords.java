package org.kontor.finance.internal.commission;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kontor.finance.commission.CommissionBand;
import org.kontor.finance.commission.CommissionResult;
import org.kontor.finance.commission.CommissionRules;
import org.kontor.finance.commission.CommissionScheme;
import org.kontor.finance.commission.ResultState;
import org.kontor.finance.commission.SalesBasis;
import org.kontor.finance.commission.StandardScheme;
import org.kontor.kernel.problem.Problems;
import org.kontor.kernel.record.FieldKind;
import org.kontor.kernel.record.RecordType;
import org.kontor.persistence.Identified;
import org.kontor.persistence.UnitOfWork;
import org.kontor.persistence.UnitsOfWork;
import org.kontor.persistence.list.ListQueries;
import org.kontor.persistence.record.EntityRecords;
import org.kontor.persistence.record.RecordService;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The numbers of the pay scheme, dated; where none were entered those of the sources hold. */
@Component(service = {SchemeRecords.class, RecordService.class})
public final class SchemeRecords extends EntityRecords<CommissionScheme> {

    private static final int MONTHS = 12;

    private static final RecordType<CommissionBand> BAND = RecordType.of(
                    "commissionBand", CommissionText.SOURCE, CommissionBand::new)
            .decimal("from", FieldKind.MONEY, CommissionBand::getFrom, CommissionBand::setFrom)
            .required()
            .decimal("baseRate", FieldKind.PERCENT, CommissionBand::getBaseRate, CommissionBand::setBaseRate)
            .required()
            .build();

    private static final RecordType<CommissionScheme> TYPE = RecordType.of(
                    "commissionScheme", CommissionText.SOURCE, CommissionScheme::new)
            .date("validFrom", CommissionScheme::getValidFrom, CommissionScheme::setValidFrom)
            .required()
            .section("commission")
            .decimal("baseRate", FieldKind.PERCENT, CommissionScheme::getBaseRate, CommissionScheme::setBaseRate)
            .required()
            .decimal("excessRate", FieldKind.PERCENT, CommissionScheme::getExcessRate, CommissionScheme::setExcessRate)
            .required()
            .decimal("heldRate", FieldKind.PERCENT, CommissionScheme::getHeldRate, CommissionScheme::setHeldRate)
            .required()
            .decimal("fundLimit", FieldKind.MONEY, CommissionScheme::getFundLimit, CommissionScheme::setFundLimit)
            .required()
            .decimal("lateRate", FieldKind.PERCENT, CommissionScheme::getLateRate, CommissionScheme::setLateRate)
            .required()
            .integer("latePeriod", CommissionScheme::getLatePeriod, CommissionScheme::setLatePeriod)
            .required()
            .decimal(
                    "newCustomerReward",
                    FieldKind.MONEY,
                    CommissionScheme::getNewCustomerReward,
                    CommissionScheme::setNewCustomerReward)
            .required()
            .section("basePay")
            .choice("salesBasis", SalesBasis.class, CommissionScheme::getSalesBasis, CommissionScheme::setSalesBasis)
            .required()
            .decimal("stepAmount", FieldKind.MONEY, CommissionScheme::getStepAmount, CommissionScheme::setStepAmount)
            .required()
            .decimal("juniorStep", FieldKind.MONEY, CommissionScheme::getJuniorStep, CommissionScheme::setJuniorStep)
            .required()
            .decimal("juniorCap", FieldKind.MONEY, CommissionScheme::getJuniorCap, CommissionScheme::setJuniorCap)
            .required()
            .decimal("seniorFixed", FieldKind.MONEY, CommissionScheme::getSeniorFixed, CommissionScheme::setSeniorFixed)
            .required()
            .decimal("seniorStep", FieldKind.MONEY, CommissionScheme::getSeniorStep, CommissionScheme::setSeniorStep)
            .required()
            .decimal("seniorCap", FieldKind.MONEY, CommissionScheme::getSeniorCap, CommissionScheme::setSeniorCap)
            .required()
            .flag("capCoversFixed", CommissionScheme::isCapCoversFixed, CommissionScheme::setCapCoversFixed)
            .section("allowances")
            .decimal("allowance", FieldKind.MONEY, CommissionScheme::getAllowance, CommissionScheme::setAllowance)
            .required()
            .text("coolingMonths", 40, CommissionScheme::getCoolingMonths, CommissionScheme::setCoolingMonths)
            .text("heatingMonths", 40, CommissionScheme::getHeatingMonths, CommissionScheme::setHeatingMonths)
            .table("bands", BAND, CommissionScheme::getBands)
            .build();

    /** A service on schemes. */
    @Activate
    public SchemeRecords(@Reference UnitsOfWork units, @Reference ListQueries queries) {
        super(units, queries, CommissionScheme.class, TYPE, CommissionLists.SCHEMES);
    }

    @Override
    protected String titleOf(CommissionScheme scheme) {
        return CommissionText.of("scheme.title", scheme.getValidFrom()).toString();
    }

    @Override
    protected void prepare(UnitOfWork uow, CommissionScheme blank) {
        StandardScheme.fill(blank);
        blank.setValidFrom(uow.today().withDayOfMonth(1));
    }

    @Override
    protected void validate(
            UnitOfWork uow, CommissionScheme draft, Optional<CommissionScheme> stored, Problems problems) {
        boolean amounts = Stream.of(
                        draft.getFundLimit(),
                        draft.getJuniorStep(),
                        draft.getJuniorCap(),
                        draft.getSeniorFixed(),
                        draft.getSeniorStep(),
                        draft.getSeniorCap(),
                        draft.getNewCustomerReward(),
                        draft.getAllowance())
                .allMatch(amount -> amount.signum() >= 0);
        problems.require(isShare(draft.getBaseRate()), "baseRate", CommissionText.of("scheme.share"))
                .require(isShare(draft.getExcessRate()), "excessRate", CommissionText.of("scheme.share"))
                .require(isShare(draft.getHeldRate()), "heldRate", CommissionText.of("scheme.share"))
                .require(isShare(draft.getLateRate()), "lateRate", CommissionText.of("scheme.share"))
                .require(draft.getLatePeriod() > 0, "latePeriod", CommissionText.of("scheme.positive"))
                .require(draft.getStepAmount().signum() > 0, "stepAmount", CommissionText.of("scheme.positive"))
                .require(amounts, "fundLimit", CommissionText.of("scheme.negative"))
                .require(areMonths(draft.getCoolingMonths()), "coolingMonths", CommissionText.of("scheme.months"))
                .require(areMonths(draft.getHeatingMonths()), "heatingMonths", CommissionText.of("scheme.months"))
                .require(
                        draft.getValidFrom().getDayOfMonth() == 1,
                        "validFrom",
                        CommissionText.of("scheme.firstOfMonth"));
        validateBands(draft.getBands(), problems);
        boolean taken = uow.first(
                        CommissionScheme.class,
                        "SELECT s FROM CommissionScheme s WHERE s.validFrom = ?1",
                        draft.getValidFrom())
                .filter(other -> stored.filter(s -> s.getId() == other.getId()).isEmpty())
                .isPresent();
        problems.require(!taken, "validFrom", CommissionText.of("scheme.taken", draft.getValidFrom()));
        LocalDate from = stored.map(CommissionScheme::getValidFrom)
                .filter(before -> before.isBefore(draft.getValidFrom()))
                .orElse(draft.getValidFrom());
        boolean closed = uow.first(
                        CommissionResult.class,
                        "SELECT r FROM CommissionResult r WHERE r.state = ?1 AND r.month >= ?2",
                        ResultState.CLOSED,
                        from)
                .isPresent();
        problems.require(!closed, "validFrom", CommissionText.of("scheme.closed", from));
    }

    private static void validateBands(List<CommissionBand> bands, Problems problems) {
        boolean sensible = bands.stream().allMatch(band -> band.getFrom().signum() > 0 && isShare(band.getBaseRate()));
        boolean different = bands.stream()
                        .map(band -> band.getFrom().stripTrailingZeros())
                        .distinct()
                        .count()
                == bands.size();
        problems.require(sensible, "bands", CommissionText.of("scheme.band"))
                .require(different, "bands", CommissionText.of("scheme.bandTwice"));
    }

    private static boolean isShare(BigDecimal rate) {
        return rate.signum() >= 0 && rate.compareTo(BigDecimal.ONE) <= 0;
    }

    private static boolean areMonths(String entered) {
        try {
            return CommissionRules.months(entered).stream().allMatch(month -> month >= 1 && month <= MONTHS);
        } catch (NumberFormatException words) {
            return false;
        }
    }

    @Override
    protected void attach(CommissionScheme scheme, Identified line) {
        scheme.adopt((CommissionBand) line);
    }

    /** The numbers that hold in a month. */
    CommissionScheme on(UnitOfWork uow, LocalDate month) {
        return uow.first(
                        CommissionScheme.class,
                        "SELECT s FROM CommissionScheme s WHERE s.validFrom <= ?1 ORDER BY s.validFrom DESC",
                        month)
                .orElseGet(StandardScheme::make);
    }
}
