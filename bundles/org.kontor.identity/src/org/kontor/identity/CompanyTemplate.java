package org.kontor.identity;

import java.util.Locale;
import java.util.function.Consumer;
import org.kontor.kernel.text.Text;

/** A company ready to look around in; a module offers it as a service, and the very first start asks for it. */
public interface CompanyTemplate {

    /** What users call it. */
    Text label();

    /**
     * Fills the empty database; takes its time.
     *
     * @param language of the records
     * @param progress hears what is being done, in the thread of the caller
     * @return who can sign in now, and how
     * @throws org.kontor.kernel.problem.ProblemException when there is a company already
     */
    Text make(Locale language, Consumer<Text> progress);
}
