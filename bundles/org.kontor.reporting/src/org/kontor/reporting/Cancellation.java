package org.kontor.reporting;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import org.kontor.kernel.problem.ProblemException;

/**
 * The wish to stop a report that is being made. The one who waits calls {@link #cancel()} from any thread; the work ends
 * with a {@link CancellationException}, which is no {@link ProblemException} because nothing went wrong.
 */
public final class Cancellation {

    private final CompletableFuture<Void> wish = new CompletableFuture<>();

    /** Asks the work to stop; further calls do nothing. */
    public void cancel() {
        wish.complete(null);
    }

    /** Whether the work should stop. */
    public boolean isCancelled() {
        return wish.isDone();
    }

    /** Runs the action when the wish is uttered, at once if it was already. */
    public void whenCancelled(Runnable action) {
        wish.thenRun(action);
    }

    /** Ends the work if it should stop. */
    public void check() {
        if (isCancelled()) {
            throw new CancellationException();
        }
    }
}
