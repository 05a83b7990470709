package org.kontor.customers.internal.claims;

import java.util.Optional;
import org.kontor.customers.Customer;
import org.kontor.customers.claims.Claim;
import org.kontor.customers.claims.ClaimState;
import org.kontor.customers.claims.Claims;
import org.kontor.customers.names.CompanyName;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.problem.Problem;
import org.kontor.kernel.problem.Problems;
import org.kontor.kernel.record.RecordType;
import org.kontor.persistence.UnitOfWork;
import org.kontor.persistence.UnitsOfWork;
import org.kontor.persistence.list.ListQueries;
import org.kontor.persistence.record.EntityRecords;
import org.kontor.persistence.record.RecordService;
import org.kontor.persistence.record.Stored;
import org.kontor.process.Workflow;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Takes claims and stores them. */
@Component(service = {Claims.class, RecordService.class})
public final class ClaimRecords extends EntityRecords<Claim> implements Claims {

    private static final RecordType<Claim> RECORD = RecordType.of(TYPE, ClaimsText.SOURCE, Claim::new)
            .text("customerName", 120, Claim::getCustomerName, Claim::setCustomerName)
            .required()
            .shownReference("ownerId", "user", Claim::getOwnerId)
            .longText("reason", 500, Claim::getReason, Claim::setReason)
            .required()
            .build();

    private final Workflow workflow;

    /** A service on claims. */
    @Activate
    public ClaimRecords(@Reference UnitsOfWork units, @Reference ListQueries queries, @Reference Workflow workflow) {
        super(units, queries, Claim.class, RECORD, ClaimsLists.CLAIMS);
        this.workflow = workflow;
    }

    @Override
    protected String titleOf(Claim claim) {
        return claim.getCustomerName();
    }

    @Override
    protected void prepare(UnitOfWork uow, Claim blank) {
        blank.giveTo(uow.actor());
    }

    @Override
    public boolean editable(Actor actor, Stored<Claim> claim) {
        return super.editable(actor, claim) && claim.draft().getState() == ClaimState.REQUESTED;
    }

    @Override
    protected void validate(UnitOfWork uow, Claim draft, Optional<Claim> stored, Problems problems) {
        Optional<Customer> claimed = customer(uow, draft.getCustomerName());
        problems.require(
                claimed.isPresent(), "customerName", ClaimsText.of("claim.unknownCompany", draft.getCustomerName()));
        claimed.filter(customer -> customer.getOwnerId() == uow.actor().userId())
                .ifPresent(customer -> problems.add(
                        Problem.error("customerName", ClaimsText.of("claim.alreadyYours", customer.getName()))));
        claimed.flatMap(customer -> uow.first(
                        Claim.class,
                        "SELECT k FROM Claim k WHERE k.customerId = ?1 AND k.state = ?2",
                        customer.getId(),
                        ClaimState.REQUESTED))
                .filter(pending -> !Optional.of(pending).equals(stored))
                .ifPresent(pending -> problems.add(
                        Problem.error("customerName", ClaimsText.of("claim.pending", pending.getCustomerName()))));
    }

    private static Optional<Customer> customer(UnitOfWork uow, String name) {
        return uow.firstStored(
                Customer.class, "SELECT c FROM Customer c WHERE c.keys.name = ?1", CompanyName.key(name));
    }

    @Override
    protected void stored(UnitOfWork uow, Claim claim, boolean isNew) {
        Customer customer = customer(uow, claim.getCustomerName()).orElseThrow();
        claim.setCustomerId(customer.getId());
        claim.setCustomerName(customer.getName());
        if (isNew) {
            workflow.begin(uow, ref(claim));
        }
    }

    @Override
    public Stored<Claim> request(Actor actor, String companyName, String reason) {
        Claim draft = new Claim();
        draft.setCustomerName(companyName);
        draft.setReason(reason);
        return create(actor, draft);
    }
}
