package org.kontor.contracts;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Optional;
import org.kontor.kernel.money.Money;

/**
 * What a contract is worth in the company's currency (FIN-32): by the rate that was agreed on, else by the rate of the day, that of
 * the signature once it is signed. Empty as long as nobody knows a rate.
 */
@Embeddable
public class HomeWorth {

    @Column(name = "AGREED_RATE", precision = 19, scale = 6)
    private BigDecimal agreedRate;

    @Column(name = "RATE", precision = 19, scale = 6)
    private BigDecimal rate;

    @Column(name = "HOME_AMOUNT", precision = 19, scale = 4)
    private BigDecimal homeAmount;

    /** What one unit of its currency is worth by agreement. */
    public Optional<BigDecimal> getAgreedRate() {
        return Optional.ofNullable(agreedRate);
    }

    /** Sets: what one unit of its currency is worth by agreement; null where nothing was agreed on. */
    public void setAgreedRate(BigDecimal agreedRate) {
        this.agreedRate = agreedRate;
    }

    /** By what it is reckoned. */
    public Optional<BigDecimal> getRate() {
        return Optional.ofNullable(rate);
    }

    /** The amount of the contract in the company's currency. */
    public Optional<BigDecimal> getHomeAmount() {
        return Optional.ofNullable(homeAmount);
    }

    /** Reckons an amount by the agreed rate, else by that of a day. */
    public void book(BigDecimal amount, Optional<BigDecimal> rateOfDay, Currency home) {
        rate = getAgreedRate().or(() -> rateOfDay).orElse(null);
        reckon(amount, home);
    }

    /** Reckons another amount by the rate that was booked. */
    public void reckon(BigDecimal amount, Currency home) {
        homeAmount = getRate()
                .map(known -> Money.round(amount.multiply(known), home))
                .orElse(null);
    }
}
