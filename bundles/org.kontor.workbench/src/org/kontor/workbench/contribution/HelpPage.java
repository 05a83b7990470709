package org.kontor.workbench.contribution;

import java.net.URL;
import java.util.Locale;
import org.kontor.kernel.text.Text;

/** A page of the help, offered by a module as a service. */
public interface HelpPage {

    /** Its name. */
    String id();

    /** Its heading in the contents. */
    Text title();

    /** Its place in the contents. */
    int order();

    /**
     * The page in one language, as a text file in UTF-8: lines that begin with {@code # } or {@code ## } are headings,
     * those with {@code - } list entries, {@code **bold**} is bold, an empty line ends a paragraph.
     */
    URL page(Locale locale);
}
