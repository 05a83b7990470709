package org.kontor.performance.ui.reports;

import java.util.Optional;
import org.kontor.kernel.record.RecordRef;
import org.kontor.kernel.record.RecordType;
import org.kontor.kernel.text.TextSource;
import org.kontor.performance.reports.WorkReports;
import org.kontor.workbench.contribution.Workplace;

/** What the dialog asks by which a report is read. */
final class Answer {

    private static final TextSource TEXTS = TextSource.beside(Answer.class);
    private static final int LONGEST = 2000;

    private static final RecordType<Answer> TYPE = RecordType.of("answer", TEXTS, Answer::new)
            .longText("remark", LONGEST, a -> a.remark, (a, v) -> a.remark = v)
            .build();

    private String remark;

    /** Asks what the user has to say to a report and reads it. */
    static void ask(Workplace workplace, WorkReports reports, RecordRef report, boolean opens) {
        workplace.load(
                TEXTS.text("read"),
                () -> reports.load(workplace.actor(), report.id()),
                stored -> workplace.ask(
                        TEXTS.text("read"),
                        TEXTS.text("read.explanation", stored.title()),
                        TYPE,
                        new Answer(),
                        answer -> {
                            reports.read(workplace.actor(), report.id(), stored.version(), answer.said());
                            return opens ? Optional.of(report) : Optional.empty();
                        }));
    }

    private Optional<String> said() {
        return Optional.ofNullable(remark).filter(text -> !text.isBlank());
    }
}
