package org.kontor.process.internal;

import java.util.stream.Stream;

/**
 * The names of queues: a module, whose department has its {@code edit} permission, or a permission by itself, for documents on
 * which others act than a module's department.
 */
final class Queues {

    private static final String EDIT = ".edit";

    private Queues() {}

    /** What a user needs to have the queue. */
    static String permission(String queue) {
        return queue.contains(".") ? queue : queue + EDIT;
    }

    /** The module that the queue belongs to. */
    static String area(String queue) {
        int dot = queue.indexOf('.');
        return dot < 0 ? queue : queue.substring(0, dot);
    }

    /** The queues that a permission opens. */
    static Stream<String> openedBy(String permission) {
        return permission.endsWith(EDIT)
                ? Stream.of(permission, permission.substring(0, permission.length() - EDIT.length()))
                : Stream.of(permission);
    }
}
