package org.kontor.customers.internal.claims;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.kontor.customers.Customer;
import org.kontor.customers.claims.Claims;
import org.kontor.identity.SampleContribution;
import org.kontor.identity.StandardRole;
import org.kontor.kernel.actor.Actor;
import org.kontor.persistence.UnitsOfWork;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Gives the sample company a claim on a colleague's customer that the manager has to decide on (P-20). */
@Component
public final class ClaimsSample implements SampleContribution {

    private final UnitsOfWork units;
    private final Claims claims;

    /** Over claims. */
    @Activate
    public ClaimsSample(@Reference UnitsOfWork units, @Reference Claims claims) {
        this.units = units;
        this.claims = claims;
    }

    @Override
    public void fill(Function<StandardRole, Actor> staff, Locale language) {
        Actor seller = staff.apply(StandardRole.SALES);
        Optional<Customer> wanted = units.read(
                Actor.system(),
                "claims.view",
                uow -> uow.first(
                        Customer.class,
                        "SELECT c FROM Customer c WHERE c.ownerId <> ?1 AND c.active = TRUE ORDER BY c.id",
                        seller.userId()));
        wanted.ifPresent(customer -> claims.request(
                seller, customer.getName(), ClaimsText.of("sample.reason").toString()));
    }
}
