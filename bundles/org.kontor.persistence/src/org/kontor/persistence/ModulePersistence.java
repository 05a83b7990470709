package org.kontor.persistence;

import java.util.List;

/** A {@link PersistenceContribution} from four lists; its migrations lie in the folder {@code schema} beside the subclass. */
public abstract class ModulePersistence implements PersistenceContribution {

    private final String component;
    private final List<String> requires;
    private final List<String> entityClasses;
    private final List<String> migrations;

    /**
     * A contribution.
     *
     * @param component see {@link PersistenceContribution#component()}
     * @param requires see {@link PersistenceContribution#requires()}
     * @param entityClasses see {@link PersistenceContribution#entityClasses()}
     * @param migrations see {@link PersistenceContribution#migrations()}
     */
    protected ModulePersistence(
            String component, List<String> requires, List<String> entityClasses, List<String> migrations) {
        this.component = component;
        this.requires = List.copyOf(requires);
        this.entityClasses = List.copyOf(entityClasses);
        this.migrations = List.copyOf(migrations);
    }

    @Override
    public final String component() {
        return component;
    }

    @Override
    public final List<String> requires() {
        return requires;
    }

    @Override
    public final List<String> entityClasses() {
        return entityClasses;
    }

    @Override
    public final List<String> migrations() {
        return migrations;
    }

    @Override
    public final Class<?> anchor() {
        return getClass();
    }
}
