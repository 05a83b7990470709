package org.kontor.workbench.contribution;

import java.util.Optional;
import java.util.Set;
import org.kontor.kernel.text.Text;

/** What most actions have in common. */
public abstract class BaseAction implements RecordAction {

    private final String id;
    private final String recordType;
    private final Text label;
    private final int order;
    private final String permission;
    private final Set<String> states;

    /**
     * An action.
     *
     * @param states the states of the document in which it is offered; none for always
     */
    protected BaseAction(String id, String recordType, Text label, int order, String permission, Set<String> states) {
        this.id = id;
        this.recordType = recordType;
        this.label = label;
        this.order = order;
        this.permission = permission;
        this.states = Set.copyOf(states);
    }

    @Override
    public final String id() {
        return id;
    }

    @Override
    public final String recordType() {
        return recordType;
    }

    @Override
    public final Text label() {
        return label;
    }

    @Override
    public final int order() {
        return order;
    }

    @Override
    public Optional<Icon> icon() {
        return Optional.empty();
    }

    @Override
    public final String permission() {
        return permission;
    }

    @Override
    public boolean offeredIn(String state) {
        return states.isEmpty() || state.isEmpty() || states.contains(state);
    }
}
