package org.kontor.kernel.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ActorTest {

    private record Thing(long ownerId, long departmentId) implements Owned {
        @Override
        public long getOwnerId() {
            return ownerId;
        }

        @Override
        public long getDepartmentId() {
            return departmentId;
        }
    }

    @Test
    void seesOwnRecordsOnlyWhereNoRoleSaysMore() {
        Actor actor = actor(Map.of());
        assertThat(actor.sees("customers", new Thing(1, 99))).isTrue();
        assertThat(actor.sees("customers", new Thing(2, 10))).isFalse();
    }

    @Test
    void seesTheDepartmentAndThoseBelowIt() {
        Actor actor = actor(Map.of("customers", Scope.DEPARTMENT));
        assertThat(actor.sees("customers", new Thing(2, 11))).isTrue();
        assertThat(actor.sees("customers", new Thing(2, 12))).isFalse();
        assertThat(actor.sees("orders", new Thing(2, 11))).isFalse();
    }

    @Test
    void theSystemMayAndSeesEverything() {
        assertThat(Actor.system().may("anything.at.all")).isTrue();
        assertThat(Actor.system().sees("orders", new Thing(7, 7))).isTrue();
    }

    private static Actor actor(Map<String, Scope> scopes) {
        return new Actor(1, "Li", 10, Set.of(10L, 11L), Set.of("customers.view"), scopes);
    }

    @Test
    void whatIsSharedIsReadAndNotChanged() {
        Actor alone = actor(Map.of("customers", Scope.OWN));
        Actor actor = new Actor(
                alone.userId(),
                alone.name(),
                alone.departmentId(),
                alone.departmentIds(),
                alone.permissions(),
                alone.scopes(),
                Map.of("customers", Set.of(20L)),
                Set.of(10L));
        Owned colleagues = new Thing(2, 20);
        assertThat(actor.sees("customers", colleagues)).isTrue();
        assertThat(actor.reaches("customers", colleagues)).isFalse();
        assertThat(actor.sees("orders", colleagues)).isFalse();
        assertThat(actor.unshared().sees("customers", colleagues)).isFalse();
    }
}
