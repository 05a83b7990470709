package org.kontor.performance.internal.targets;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.kontor.identity.OrgUnit;
import org.kontor.identity.User;
import org.kontor.identity.UserDirectory;
import org.kontor.kernel.actor.Actor;
import org.kontor.performance.targets.Seat;
import org.kontor.performance.targets.TargetIndicator;
import org.kontor.performance.targets.TargetNode;
import org.kontor.performance.targets.TargetPlan;
import org.kontor.performance.targets.TargetShare;
import org.kontor.persistence.UnitOfWork;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Who gets targets: the departments below a plan's unit in which people with targets work, and these people. */
@Component(service = Seats.class)
public final class Seats {

    private final UserDirectory directory;

    /** Over the users. */
    @Activate
    public Seats(@Reference UserDirectory directory) {
        this.directory = directory;
    }

    /** The whole tree of a plan with what each is to reach. */
    TargetNode tree(UnitOfWork uow, TargetPlan plan) {
        return new Growth(uow, plan).root();
    }

    /** What of a tree somebody sees: all of it, the topmost of his departments and himself, or himself (SEC-02). */
    static List<TargetNode> visible(Actor actor, TargetNode root) {
        return switch (actor.scope("targets")) {
            case ALL -> List.of(root);
            case OWN -> root.find(Seat.person(actor.userId())).stream().toList();
            case DEPARTMENT -> {
                List<TargetNode> found = new ArrayList<>();
                departments(actor, root, found);
                Seat self = Seat.person(actor.userId());
                if (found.stream().noneMatch(node -> node.find(self).isPresent())) {
                    root.find(self).ifPresent(found::add);
                }
                yield List.copyOf(found);
            }
        };
    }

    private static void departments(Actor actor, TargetNode node, List<TargetNode> found) {
        if (node.seat().kind() == Seat.Kind.UNIT
                && actor.departmentIds().contains(node.seat().id())) {
            found.add(node);
        } else {
            node.children().forEach(child -> departments(actor, child, found));
        }
    }

    /** The departments of a node. */
    static Set<Long> units(TargetNode node) {
        return node.all()
                .map(TargetNode::seat)
                .filter(seat -> seat.kind() == Seat.Kind.UNIT)
                .map(Seat::id)
                .collect(Collectors.toSet());
    }

    /** Makes a tree from the organisation as it is. */
    private final class Growth {

        private final TargetPlan plan;
        private final Map<Long, List<OrgUnit>> below;
        private final Map<Long, List<User>> people;
        private final Map<Long, String> names;
        private final Map<Seat, Map<String, BigDecimal>> shares = new HashMap<>();

        private Growth(UnitOfWork uow, TargetPlan plan) {
            this.plan = plan;
            List<OrgUnit> units = uow.query(OrgUnit.class, "SELECT o FROM OrgUnit o ORDER BY o.name");
            names = units.stream().collect(Collectors.toMap(OrgUnit::getId, OrgUnit::getName));
            below = units.stream()
                    .filter(unit -> unit.getParentId() != null)
                    .collect(Collectors.groupingBy(OrgUnit::getParentId));
            for (TargetShare share : plan.getShares()) {
                shares.computeIfAbsent(share.getSeat(), s -> new HashMap<>())
                        .put(share.getMeasure(), share.getAmount());
            }
            people = directory.allowed(uow, TargetsPermissions.HAVE).stream()
                    .sorted(Comparator.comparing(User::getName))
                    .collect(Collectors.groupingBy(User::getDepartmentId));
        }

        private TargetNode root() {
            Map<String, BigDecimal> whole = plan.getIndicators().stream()
                    .collect(Collectors.toMap(TargetIndicator::getMeasure, TargetIndicator::getAmount));
            return node(plan.getUnitId(), whole);
        }

        private TargetNode node(long unit, Map<String, BigDecimal> targets) {
            List<TargetNode> children = new ArrayList<>();
            for (OrgUnit each : below.getOrDefault(unit, List.of())) {
                TargetNode node = node(each.getId(), shares.getOrDefault(Seat.unit(each.getId()), Map.of()));
                if (!node.children().isEmpty() || !node.targets().isEmpty()) {
                    children.add(node);
                }
            }
            for (User person : people.getOrDefault(unit, List.of())) {
                Seat seat = Seat.person(person.getId());
                children.add(new TargetNode(seat, person.getName(), shares.getOrDefault(seat, Map.of()), List.of()));
            }
            return new TargetNode(Seat.unit(unit), Objects.requireNonNullElse(names.get(unit), ""), targets, children);
        }
    }
}
