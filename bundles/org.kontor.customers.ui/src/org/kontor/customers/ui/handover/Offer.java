package org.kontor.customers.ui.handover;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.kontor.customers.handover.Estate;
import org.kontor.customers.handover.Handovers;
import org.kontor.customers.handover.Holding;

/**
 * What the wizard begins with.
 *
 * @param estate what can be handed over
 * @param kinds the kinds of records in it, in the order in which they are shown
 * @param colleagues who may receive it: not those who have all of it
 * @param leaving who may be signed off afterwards, when everything of one person is handed over
 */
record Offer(Estate estate, List<Handovers.Kind> kinds, List<Handovers.Colleague> colleagues, Optional<Long> leaving) {

    static Offer of(
            Estate estate, List<Handovers.Kind> kinds, List<Handovers.Colleague> colleagues, Optional<Long> leaving) {
        Set<Long> owners = estate.holdings().stream().map(Holding::ownerId).collect(Collectors.toSet());
        List<Handovers.Colleague> others =
                colleagues.stream().filter(c -> !owners.equals(Set.of(c.id()))).toList();
        return new Offer(estate, kinds, others, leaving);
    }

    /** How many records there are of a kind. */
    int count(Handovers.Kind kind) {
        return estate.ofKind(kind.recordType()).size();
    }
}
