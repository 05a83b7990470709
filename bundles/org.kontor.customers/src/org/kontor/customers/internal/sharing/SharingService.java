package org.kontor.customers.internal.sharing;

import java.util.List;
import org.kontor.customers.Customer;
import org.kontor.customers.Customers;
import org.kontor.customers.sharing.CustomerSharing;
import org.kontor.identity.OrgUnit;
import org.kontor.identity.User;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.problem.ProblemException;
import org.kontor.kernel.record.RecordRef;
import org.kontor.kernel.text.TextSource;
import org.kontor.persistence.UnitOfWork;
import org.kontor.persistence.UnitsOfWork;
import org.kontor.persistence.sharing.Reader;
import org.kontor.persistence.sharing.Shares;
import org.kontor.process.Notifier;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Shares customers one by one. */
@Component(service = CustomerSharing.class)
public final class SharingService implements CustomerSharing {

    private static final TextSource TEXTS = TextSource.beside(SharingService.class);
    private static final String EDIT = "customers.edit";

    private final UnitsOfWork units;
    private final Customers customers;
    private final Notifier notifier;

    /** Over the module's records. */
    @Activate
    public SharingService(@Reference UnitsOfWork units, @Reference Customers customers, @Reference Notifier notifier) {
        this.units = units;
        this.customers = customers;
        this.notifier = notifier;
    }

    @Override
    public List<Shared> readers(Actor actor, long customerId) {
        return units.read(actor, "customers.view", uow -> {
            customers.get(uow, customerId);
            return Shares.of(uow, ref(customerId)).stream()
                    .map(reader -> new Shared(reader, name(uow, reader)))
                    .toList();
        });
    }

    private static String name(UnitOfWork uow, Reader reader) {
        return reader.userId()
                .flatMap(id -> uow.find(User.class, id))
                .map(User::getName)
                .or(() -> reader.departmentId()
                        .flatMap(id -> uow.find(OrgUnit.class, id))
                        .map(OrgUnit::getName))
                .orElse("?");
    }

    @Override
    public void share(Actor actor, long customerId, Reader reader) {
        units.run(actor, EDIT, uow -> {
            Customer customer = own(uow, customerId);
            if (reader.userId().filter(id -> id == customer.getOwnerId()).isPresent()) {
                throw new ProblemException("userId", TEXTS.text("share.owner", name(uow, reader), customer.getName()));
            }
            Shares.share(uow, ref(customerId), reader);
            reader.userId()
                    .ifPresent(id -> notifier.tell(
                            uow, id, TEXTS.text("share.notice", actor.name(), customer.getName()), ref(customerId)));
            uow.changed(ref(customerId));
        });
    }

    @Override
    public void end(Actor actor, long customerId, Reader reader) {
        units.run(actor, EDIT, uow -> {
            own(uow, customerId);
            Shares.end(uow, ref(customerId), reader);
            uow.changed(ref(customerId));
        });
    }

    /** What is only shared with somebody is not shared on. */
    private Customer own(UnitOfWork uow, long customerId) {
        Customer customer = customers.get(uow, customerId);
        if (!uow.actor().reaches("customers", customer)) {
            throw new ProblemException(TEXTS.text("share.notYours", customer.getName()));
        }
        return customer;
    }

    private static RecordRef ref(long customerId) {
        return new RecordRef("customer", customerId);
    }
}
