package org.kontor.performance.meetings;

/** What kind of thing a line of an agenda is (ACT-16). */
public enum TopicKind {
    /** How a target stands. */
    TARGET,
    /** A deal that moved on since the meeting before. */
    MOVED,
    /** A deal that stands still. */
    STILL,
    /** What was done with customers. */
    DONE,
    /** A work report that was submitted. */
    REPORT,
    /** A task that is late. */
    LATE,
    /** What is planned for the days after the meeting. */
    PLANNED
}
