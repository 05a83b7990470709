package org.kontor.process;

import java.util.Optional;
import org.kontor.kernel.text.Text;

/**
 * A state of a document.
 *
 * @param id its name, for example {@code CREDIT_REVIEW}
 * @param label what users call it
 * @param step its place on the path that the editor shows, from 0; -1 for a side branch (refused, cancelled)
 * @param module the module whose department acts next, for example {@code finance}; empty when nobody needs to act
 * @param awaits what has to come from outside the company before anybody can act ("waits for the customer's payment");
 *     empty where our own people are asked. Until it comes, the document stands in nobody's queue, also where a module's
 *     department takes the next step
 * @param tone how it is coloured wherever it is shown
 */
public record DocumentState(
        String id, Text label, int step, Optional<String> module, Optional<Text> awaits, StateTone tone) {}
