package org.kontor.identity.internal;

import java.util.List;
import java.util.Optional;
import org.kontor.identity.OrgUnit;
import org.kontor.identity.Organisation;
import org.kontor.identity.User;
import org.kontor.kernel.actor.Actor;
import org.kontor.persistence.UnitsOfWork;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reads the organisation from its tables. */
@Component
public final class OrganisationService implements Organisation {

    private final UnitsOfWork units;

    /** On the open database. */
    @Activate
    public OrganisationService(@Reference UnitsOfWork units) {
        this.units = units;
    }

    @Override
    public Chart chart(Actor actor) {
        return units.read(actor, "identity.view", uow -> {
            List<Unit> parts = uow.query(OrgUnit.class, "SELECT o FROM OrgUnit o ORDER BY o.name").stream()
                    .map(o -> new Unit(o.getId(), o.getName(), o.getKind(), Optional.ofNullable(o.getParentId())))
                    .toList();
            List<Person> people = uow.query(User.class, "SELECT u FROM User u ORDER BY u.name").stream()
                    .map(u -> new Person(
                            u.getId(),
                            u.getName(),
                            Optional.ofNullable(u.getTitle()).orElse(""),
                            u.getDepartmentId(),
                            u.isActive()))
                    .toList();
            return new Chart(parts, people);
        });
    }
}
