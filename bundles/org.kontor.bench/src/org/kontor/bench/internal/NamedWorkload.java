package org.kontor.bench.internal;

/** A workload that brings its own services; registered as one, it is measured without another class knowing it. */
interface NamedWorkload extends Bench.Workload {

    /** By what it is asked for, for example {@code W7}. */
    String name();
}
