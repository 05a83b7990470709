package org.kontor.contracts.ui;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What is asked when something that was entered by mistake is taken back: which of it, and why. */
final class TakeBackDraft {

    /** What can be taken back. */
    static final class Line {

        private final long id;
        private final String name;
        private final LocalDate day;
        private final BigDecimal amount;
        private boolean wrong;

        /** Makes an empty one, as descriptions of records need it. */
        Line() {
            this(0, null, null, null);
        }

        Line(long id, String name, LocalDate day, BigDecimal amount) {
            this.id = id;
            this.name = name;
            this.day = day;
            this.amount = amount;
        }

        String name() {
            return name;
        }

        LocalDate day() {
            return day;
        }

        BigDecimal amount() {
            return amount;
        }

        boolean isWrong() {
            return wrong;
        }

        void setWrong(Boolean ticked) {
            wrong = Boolean.TRUE.equals(ticked);
        }
    }

    private final List<Line> lines = new ArrayList<>();
    private String reason;

    static TakeBackDraft of(List<Line> offered) {
        TakeBackDraft draft = new TakeBackDraft();
        draft.lines.addAll(offered);
        return draft;
    }

    List<Line> lines() {
        return lines;
    }

    String reason() {
        return reason;
    }

    void setReason(String text) {
        reason = text;
    }

    /** The ids of what was ticked. */
    Set<Long> wrong() {
        return lines.stream().filter(Line::isWrong).map(line -> line.id).collect(Collectors.toSet());
    }
}
