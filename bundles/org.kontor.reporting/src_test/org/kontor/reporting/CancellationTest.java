package org.kontor.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

class CancellationTest {

    @Test
    void letsWorkGoOnUntilItIsCancelled() {
        Cancellation cancellation = new Cancellation();
        assertThatCode(cancellation::check).doesNotThrowAnyException();
        cancellation.cancel();
        assertThatThrownBy(cancellation::check).isInstanceOf(CancellationException.class);
    }

    @Test
    void runsTheActionOnceWhetherAskedBeforeOrAfter() {
        Cancellation cancellation = new Cancellation();
        List<String> ran = new ArrayList<>();
        cancellation.whenCancelled(() -> ran.add("before"));
        cancellation.cancel();
        cancellation.cancel();
        cancellation.whenCancelled(() -> ran.add("after"));
        assertThat(ran).containsExactly("before", "after");
    }
}
