package org.kontor.finance.internal.currency;

import java.util.Optional;
import org.kontor.finance.Invoice;
import org.kontor.finance.Receipt;
import org.kontor.identity.settings.SettingGuard;
import org.kontor.kernel.text.Text;
import org.kontor.persistence.UnitOfWork;
import org.osgi.service.component.annotations.Component;

/** The company's currency stays once a document was booked in it: all amounts of the books would change their meaning. */
@Component
public final class CurrencyGuard implements SettingGuard {

    @Override
    public Optional<Text> objection(UnitOfWork uow, String code, String value) {
        boolean booked = code.equals("currency")
                && (uow.firstStored(Invoice.class, "SELECT i FROM Invoice i").isPresent()
                        || uow.firstStored(Receipt.class, "SELECT r FROM Receipt r")
                                .isPresent());
        return booked ? Optional.of(CurrencyText.of("currency.booked")) : Optional.empty();
    }
}
