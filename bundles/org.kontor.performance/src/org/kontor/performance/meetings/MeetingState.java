package org.kontor.performance.meetings;

/** Where a meeting stands. */
public enum MeetingState {
    /** It is to come; its agenda can be prepared anew. */
    PLANNED,
    /** It was held: agenda, minutes and decisions stay as they are. */
    HELD
}
