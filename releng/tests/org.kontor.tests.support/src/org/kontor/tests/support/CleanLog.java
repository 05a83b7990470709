package org.kontor.tests.support;

import java.util.List;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A log without errors is part of every test's result: fails a test when anything was logged as an error since the test
 * before it. What start-up logs is found by the first test, what background work logs after the last test of a class by
 * the class. Put {@code @ExtendWith(CleanLog.class)} on every test class that runs in OSGi.
 */
public final class CleanLog implements AfterEachCallback, AfterAllCallback {

    private static final List<LogTail> LOGS = List.of(LogTail.ofPlatform(), LogTail.ofKontor());

    @Override
    public void afterEach(ExtensionContext context) {
        check(context);
    }

    @Override
    public void afterAll(ExtensionContext context) {
        check(context);
    }

    private static void check(ExtensionContext context) {
        List<String> errors = LOGS.stream().flatMap(l -> l.newErrors().stream()).toList();
        if (!errors.isEmpty()) {
            throw new AssertionError(context.getDisplayName() + ": errors were logged\n" + String.join("\n", errors));
        }
    }
}
