package org.kontor.identity.settings;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.kontor.identity.internal.IdentityText;
import org.kontor.kernel.record.FieldKind;
import org.kontor.persistence.UnitOfWork;
import org.kontor.persistence.list.SqlReader;

/** What the company decided; asked for at the moment of use, so that a change counts at once for everybody. */
public final class CompanySettings {

    private static final String CURRENCY = "currency";
    private static final String YUAN = "CNY";
    private static final String YES = "1";

    private CompanySettings() {}

    /** The ISO code of the currency in which new records begin. */
    public static String currency(UnitOfWork uow) {
        return text(uow, CURRENCY).orElse(YUAN);
    }

    /**
     * Whether the company wants something: its setting is 1 for yes, 0 for no.
     *
     * @param standard counts where nobody decided yet
     */
    public static boolean isOn(UnitOfWork uow, String code, boolean standard) {
        return text(uow, code).map(YES::equals).orElse(standard);
    }

    /** A text that the company decided; empty where nobody did. */
    public static Optional<String> text(UnitOfWork uow, String code) {
        return stored(uow, code).map(Setting::getValue);
    }

    /**
     * Lets a company begin in another currency than is usual. Meant for who makes a company, before its first record;
     * users change the setting itself, which asks the modules first.
     *
     * @param currency its ISO code
     */
    public static void beginIn(UnitOfWork uow, String currency) {
        begin(uow, CURRENCY, IdentityText.of("setting.currency").toString(), currency);
    }

    /**
     * Lets a company begin with another decision than is usual; for who makes a company, as {@link #beginIn}.
     *
     * @param code the setting; stands for its label where its module has not entered it yet
     * @param value what is decided
     */
    public static void beginWith(UnitOfWork uow, String code, String value) {
        begin(uow, code, code, value);
    }

    private static void begin(UnitOfWork uow, String code, String label, String value) {
        stored(uow, code)
                .ifPresentOrElse(setting -> setting.setValue(value), () -> uow.add(new Setting(code, label, value)));
    }

    private static Optional<Setting> stored(UnitOfWork uow, String code) {
        return uow.firstStored(Setting.class, "SELECT s FROM Setting s WHERE s.code = ?1", code);
    }

    /**
     * A whole number that the company decided.
     *
     * @param standard counts where nobody decided yet
     */
    public static int number(SqlReader reader, String code, int standard) {
        AtomicReference<String> found = new AtomicReference<>(Integer.toString(standard));
        reader.read(
                "SELECT s.SETTING_VALUE FROM COMPANY_SETTING s WHERE s.CODE = ?",
                List.of(code),
                List.of(FieldKind.TEXT),
                row -> {
                    found.set((String) row[0]);
                    return false;
                });
        return Integer.parseInt(found.get());
    }
}
