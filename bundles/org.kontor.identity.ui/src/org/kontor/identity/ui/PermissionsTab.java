package org.kontor.identity.ui;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.kontor.identity.PermissionContribution;
import org.kontor.identity.Role;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.record.RecordRef;
import org.kontor.kernel.text.Text;
import org.kontor.kernel.text.TextSource;
import org.kontor.persistence.record.RecordService;
import org.kontor.persistence.record.Stored;
import org.kontor.workbench.contribution.RecordTab;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** The permissions of a role, from all installed modules, to be ticked (SEC-01). */
@Component(service = RecordTab.class)
public final class PermissionsTab extends CheckTab {

    private static final TextSource TEXTS = TextSource.beside(PermissionsTab.class);

    private final List<PermissionContribution> modules = new CopyOnWriteArrayList<>();

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addModule(PermissionContribution module) {
        modules.add(module);
    }

    void removeModule(PermissionContribution module) {
        modules.remove(module);
    }

    @Override
    public String recordType() {
        return "role";
    }

    @Override
    public Text label() {
        return TEXTS.text("permissions");
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    protected Text explanation() {
        return TEXTS.text("permissions.explanation");
    }

    @Override
    protected String groupHeading() {
        return TEXTS.get("check.group");
    }

    @Override
    protected String labelHeading() {
        return TEXTS.get("check.label");
    }

    @Override
    protected String idHeading() {
        return TEXTS.get("check.id");
    }

    @Override
    protected State read(Actor actor, Site site, RecordRef record) {
        List<Item> items = modules.stream()
                .sorted(Comparator.comparing(PermissionContribution::area))
                .flatMap(m -> m.permissions().stream()
                        .map(p ->
                                new Item(p.id(), m.label().toString(), p.label().toString())))
                .toList();
        return new State(items, service(site).load(actor, record.id()).draft().permissionIds());
    }

    @Override
    protected void store(Actor actor, Site site, RecordRef record, Set<String> ticked) {
        RecordService<Role> service = service(site);
        Stored<Role> stored = service.load(actor, record.id());
        Role role = stored.draft();
        // permissions of modules that are not on this desktop stay
        Set<String> all = new java.util.TreeSet<>(role.permissionIds());
        all.removeIf(
                id -> modules.stream().flatMap(m -> m.permissions().stream()).anyMatch(p -> p.id().equals(id)));
        all.addAll(ticked);
        role.setPermissions(String.join(" ", all));
        service.update(actor, record.id(), stored.version(), role);
    }

    @SuppressWarnings("unchecked")
    private static RecordService<Role> service(Site site) {
        return (RecordService<Role>) site.workplace().records("role").orElseThrow();
    }
}
