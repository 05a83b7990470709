package org.kontor.workbench.contribution;

import org.kontor.kernel.text.Text;

/**
 * What tools for lines have in common.
 *
 * @param <T> the draft of the record
 * @param <L> the draft of a line
 */
public abstract class BaseLineTool<T, L> implements LineTool<T, L> {

    private final String id;
    private final String recordType;
    private final Text label;
    private final int order;
    private final String permission;

    /** A tool for the table {@code lines} of a type of record. */
    protected BaseLineTool(String id, String recordType, Text label, int order, String permission) {
        this.id = id;
        this.recordType = recordType;
        this.label = label;
        this.order = order;
        this.permission = permission;
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
    public final String table() {
        return "lines";
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
    public final String permission() {
        return permission;
    }
}
