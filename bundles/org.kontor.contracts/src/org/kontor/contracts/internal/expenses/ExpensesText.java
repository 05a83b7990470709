package org.kontor.contracts.internal.expenses;

import org.kontor.kernel.text.Text;
import org.kontor.kernel.text.TextSource;

/** The texts of expenses, their approval, budgets and allocation. */
public final class ExpensesText {

    /** The message file. */
    public static final TextSource SOURCE = TextSource.beside(ExpensesText.class);

    private ExpensesText() {}

    /** A text on expenses. */
    public static Text of(String key, Object... arguments) {
        return SOURCE.text(key, arguments);
    }
}
