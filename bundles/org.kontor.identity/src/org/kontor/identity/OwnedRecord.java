package org.kontor.identity;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.actor.Owned;
import org.kontor.persistence.Versioned;

/**
 * A record that belongs to a person and a department, so that data scope applies to it (SEC-02, SEC-03): its table has the
 * columns {@code OWNER_ID} and {@code DEPARTMENT_ID}, which the list that shows it names in its definition.
 */
@MappedSuperclass
public abstract class OwnedRecord extends Versioned implements Owned {

    @Column(name = "OWNER_ID", nullable = false)
    private long ownerId;

    @Column(name = "DEPARTMENT_ID", nullable = false)
    private long departmentId;

    /** The user who is responsible for it; 0 while a draft names nobody. */
    @Override
    public long getOwnerId() {
        return ownerId;
    }

    /** The department it belongs to. */
    @Override
    public long getDepartmentId() {
        return departmentId;
    }

    /** Whether somebody is named to be responsible for it. */
    public boolean hasOwner() {
        return ownerId != 0;
    }

    /** Gives it to who acts. */
    public void giveTo(Actor actor) {
        giveTo(actor.userId(), actor.departmentId());
    }

    /** Gives it to a colleague, and so to the colleague's department. */
    public void giveTo(User user) {
        giveTo(user.getId(), user.getDepartmentId());
    }

    /** Gives it to whom the other record belongs to; for a document that follows from another. */
    public void giveToOwnerOf(Owned other) {
        giveTo(other.getOwnerId(), other.getDepartmentId());
    }

    /** Gives it to a user and a department. */
    public void giveTo(long userId, long department) {
        ownerId = userId;
        departmentId = department;
    }
}
