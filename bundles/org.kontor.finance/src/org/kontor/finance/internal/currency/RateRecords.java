package org.kontor.finance.internal.currency;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;
import org.kontor.finance.currency.ExchangeRate;
import org.kontor.finance.currency.ExchangeRates;
import org.kontor.identity.settings.CompanySettings;
import org.kontor.kernel.money.Money;
import org.kontor.kernel.problem.Problem;
import org.kontor.kernel.problem.ProblemException;
import org.kontor.kernel.problem.Problems;
import org.kontor.kernel.record.FieldKind;
import org.kontor.kernel.record.RecordType;
import org.kontor.orders.cash.RateSource;
import org.kontor.persistence.UnitOfWork;
import org.kontor.persistence.UnitsOfWork;
import org.kontor.persistence.list.ListQueries;
import org.kontor.persistence.record.EntityRecords;
import org.kontor.persistence.record.RecordService;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Keeps the exchange rates and finds the one of a day. */
@Component(service = {ExchangeRates.class, RateSource.class, RecordService.class})
public final class RateRecords extends EntityRecords<ExchangeRate> implements ExchangeRates, RateSource {

    private static final BigDecimal USUAL_CHANGE = new BigDecimal("0.2");

    private static final RecordType<ExchangeRate> TYPE = RecordType.of(
                    "exchangeRate", CurrencyText.SOURCE, ExchangeRate::new)
            .text("currency", 3, ExchangeRate::getCurrency, ExchangeRate::setCurrency)
            .required()
            .date("validFrom", ExchangeRate::getValidFrom, ExchangeRate::setValidFrom)
            .required()
            .decimal("rate", FieldKind.QUANTITY, ExchangeRate::getRate, ExchangeRate::setRate)
            .required()
            .text("source", 120, ExchangeRate::getSource, ExchangeRate::setSource)
            .build();

    /** A service on exchange rates. */
    @Activate
    public RateRecords(@Reference UnitsOfWork units, @Reference ListQueries queries) {
        super(units, queries, ExchangeRate.class, TYPE, CurrencyLists.RATES);
    }

    @Override
    protected String titleOf(ExchangeRate rate) {
        return rate.getCurrency() + "  " + rate.getValidFrom();
    }

    @Override
    protected void prepare(UnitOfWork uow, ExchangeRate blank) {
        blank.setValidFrom(uow.today());
    }

    @Override
    protected void validate(UnitOfWork uow, ExchangeRate draft, Optional<ExchangeRate> stored, Problems problems) {
        boolean known = Money.isCurrency(draft.getCurrency());
        String home = home(uow);
        problems.require(known, "currency", CurrencyText.of("rate.unknown"))
                .require(!home.equals(draft.getCurrency()), "currency", CurrencyText.of("rate.home", home))
                .require(draft.getRate().signum() > 0, "rate", CurrencyText.of("rate.positive"));
        Optional<ExchangeRate> sameDay = twin(uow, draft)
                .filter(other -> stored.filter(s -> s.getId() == other.getId()).isEmpty());
        problems.require(
                sameDay.isEmpty(),
                "validFrom",
                CurrencyText.of("rate.sameDay", draft.getCurrency(), draft.getValidFrom()));
    }

    @Override
    protected void advise(UnitOfWork uow, ExchangeRate draft, Optional<ExchangeRate> stored, Problems problems) {
        latest(uow, draft.getCurrency(), draft.getValidFrom().minusDays(1))
                .filter(before -> isUnusual(before.getRate(), draft.getRate()))
                .ifPresent(before -> problems.add(Problem.warning(
                        "rate",
                        CurrencyText.of("rate.unusual", before.getRate().toPlainString(), before.getValidFrom()))));
    }

    /** A rate that jumps by a fifth is more often a slip of the point than news. */
    private static boolean isUnusual(BigDecimal before, BigDecimal now) {
        return now.subtract(before).abs().compareTo(before.multiply(USUAL_CHANGE)) > 0;
    }

    @Override
    protected Optional<ExchangeRate> twin(UnitOfWork uow, ExchangeRate draft) {
        return uow.firstStored(
                ExchangeRate.class,
                "SELECT r FROM ExchangeRate r WHERE r.currency = ?1 AND r.validFrom = ?2",
                draft.getCurrency(),
                draft.getValidFrom());
    }

    private static Optional<ExchangeRate> latest(UnitOfWork uow, String currency, LocalDate day) {
        return uow.first(
                ExchangeRate.class,
                "SELECT r FROM ExchangeRate r WHERE r.currency = ?1 AND r.validFrom <= ?2 ORDER BY r.validFrom DESC",
                currency,
                day);
    }

    @Override
    public String home(UnitOfWork uow) {
        return CompanySettings.currency(uow);
    }

    @Override
    public BigDecimal rate(UnitOfWork uow, String currency, LocalDate day) {
        return known(uow, currency, day)
                .orElseThrow(() -> new ProblemException(CurrencyText.of("rate.missing", currency, day, home(uow))));
    }

    @Override
    public Optional<BigDecimal> known(UnitOfWork uow, String currency, LocalDate day) {
        return currency.equals(home(uow))
                ? Optional.of(BigDecimal.ONE)
                : latest(uow, currency, day).map(ExchangeRate::getRate);
    }

    @Override
    public BigDecimal inHome(UnitOfWork uow, BigDecimal amount, BigDecimal rate) {
        BigDecimal worth = Money.round(amount.multiply(rate), Currency.getInstance(home(uow)));
        if (worth.precision() - worth.scale() > RecordType.MOST_DIGITS) {
            throw new ProblemException(CurrencyText.of("rate.tooLarge", home(uow), RecordType.MOST_DIGITS));
        }
        return worth;
    }
}
