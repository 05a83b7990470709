package org.kontor.contracts.ui.texts;

import java.io.File;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.kontor.contracts.texts.WorkingCopies;
import org.kontor.kernel.record.RecordRef;
import org.kontor.workbench.contribution.Workplace;

/**
 * Looks every two seconds whether the word processor saved the working copy, as long as the record's editor is open. A file
 * is taken back when it did not change between two looks, because word processors write in several steps.
 */
final class CopyWatch {

    private static final int PAUSE = 2_000;

    private final Composite owner;
    private final Workplace workplace;
    private final WorkingCopies copies;
    private final Supplier<Optional<RecordRef>> record;
    private final Consumer<WorkingCopies.Notice> told;
    private final Runnable look = this::look;
    private Optional<File> file = Optional.empty();
    private String seen = "";
    private String taken = "";
    private boolean running;
    private boolean quiet = true;

    CopyWatch(
            Composite owner,
            Workplace workplace,
            WorkingCopies copies,
            Supplier<Optional<RecordRef>> record,
            Consumer<WorkingCopies.Notice> told) {
        this.owner = owner;
        this.workplace = workplace;
        this.copies = copies;
        this.record = record;
        this.told = told;
    }

    /** Begins to watch. */
    void start() {
        if (!running) {
            running = true;
            copyMade();
        }
    }

    void stop() {
        running = false;
        Display display = Display.getCurrent();
        if (display != null) {
            display.timerExec(-1, look);
        }
    }

    /** Whether nothing was told yet. */
    boolean isQuiet() {
        return quiet;
    }

    /** Looks where the working copy is. */
    void copyMade() {
        record.get()
                .ifPresent(of -> workplace.load(
                        TextsText.text("texts"), owner, () -> copies.copy(workplace.actor(), of), copy -> {
                            file = copy.map(c -> c.file().toFile());
                            // what was saved before anybody watched is found by the first look
                            seen = state();
                            taken = "";
                            owner.getDisplay().timerExec(PAUSE, look);
                        }));
    }

    private void look() {
        if (!running || owner.isDisposed()) {
            return;
        }
        String now = state();
        boolean settled = now.equals(seen);
        seen = now;
        if (settled && !now.equals(taken)) {
            taken = now;
            takeBack(now);
        }
        owner.getDisplay().timerExec(PAUSE, look);
    }

    private String state() {
        return file.filter(File::exists)
                .map(f -> f.lastModified() + " " + f.length())
                .orElse("");
    }

    private void takeBack(String state) {
        record.get()
                .ifPresent(of -> workplace.load(
                        TextsText.text("texts"),
                        owner,
                        () -> {
                            List<WorkingCopies.Notice> notices = copies.takeBack(workplace.actor(), of);
                            return new Look(notices, copies.isWaiting(workplace.actor(), of));
                        },
                        found -> told(found, state)));
    }

    private void told(Look found, String state) {
        if (found.waiting() && taken.equals(state)) {
            // the word processor locked it: its time and length will not change again, so this state is looked at once
            // more
            taken = "";
        }
        found.notices().forEach(notice -> {
            quiet = false;
            told.accept(notice);
        });
    }

    /**
     * What a look found.
     *
     * @param waiting whether something of the copy could not be read yet
     */
    private record Look(List<WorkingCopies.Notice> notices, boolean waiting) {}
}
