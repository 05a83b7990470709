package org.kontor.process;

import org.kontor.kernel.text.Text;

/**
 * A way from one state to another.
 *
 * @param id its name, for example {@code submit}
 * @param label the button's text
 * @param from the state it starts in
 * @param to the state it leads to
 * @param permission what the user must be allowed, for example {@code orders.submit}
 * @param needsNote whether a reason must be given
 * @param byHand whether a user may take it with a button; others are taken by services only
 * @param skips for the case that the company does not use the module of the {@code from} state: this way is taken
 *     by itself
 */
public record Transition(
        String id,
        Text label,
        String from,
        String to,
        String permission,
        boolean needsNote,
        boolean byHand,
        boolean skips) {}
