package org.kontor.domain.tests;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/** A clock that stands until a test moves it. */
final class TestClock extends Clock {

    private Instant now;

    TestClock(Instant now) {
        this.now = now;
    }

    void set(Instant moment) {
        now = moment;
    }

    @Override
    public ZoneId getZone() {
        return Company.SHANGHAI;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Instant instant() {
        return now;
    }
}
