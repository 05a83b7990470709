package org.kontor.workbench.contribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kontor.kernel.problem.Problem;
import org.kontor.kernel.problem.ProblemException;
import org.kontor.kernel.record.RecordRef;
import org.kontor.kernel.record.RecordType;
import org.kontor.kernel.record.RecordTypeBuilder;
import org.kontor.kernel.text.TextSource;
import org.kontor.process.reviews.ReviewTopic;
import org.kontor.process.reviews.Verdict;

/**
 * Answers for a department to documents that wait for review, to one or to many at once (CON-18, ORD-12). A module extends it
 * for each answer to its documents.
 */
public abstract class ReviewAnswer extends BaseAction {

    private static final TextSource TEXTS = TextSource.beside(ReviewAnswer.class);
    private static final int FIRST = 16;

    /** What is asked. */
    private static final class Opinion {

        private String opinion;

        private String words() {
            return opinion == null ? "" : opinion;
        }
    }

    private final Verdict verdict;
    private final RecordType<Opinion> asked;

    /**
     * An answer.
     *
     * @param id its name
     * @param verdict agreed or objected
     * @param state the state of documents in review
     */
    protected ReviewAnswer(String id, ReviewTopic topic, Verdict verdict, String state) {
        super(
                id,
                topic.documentType(),
                TEXTS.text("answer." + verdict),
                FIRST + verdict.ordinal(),
                topic.area() + ".view",
                Set.of(state));
        this.verdict = verdict;
        RecordTypeBuilder<Opinion> fields = RecordType.of("answer", TEXTS, Opinion::new)
                .longText("opinion", 1000, o -> o.opinion, (o, words) -> o.opinion = words);
        this.asked = (verdict == Verdict.OBJECTED ? fields.required() : fields).build();
    }

    /**
     * Gives the answer to one document.
     *
     * @throws ProblemException when it does not wait for one of this user
     */
    protected abstract void answer(Workplace workplace, long id, Verdict given, String opinion);

    @Override
    public final boolean onSeveral() {
        return true;
    }

    @Override
    public final boolean asksFirst() {
        return true;
    }

    @Override
    public final Optional<Character> key() {
        return Optional.of(verdict == Verdict.AGREED ? 'a' : 'o');
    }

    @Override
    public final void run(Workplace workplace, List<RecordRef> records) {
        workplace.ask(
                label(), TEXTS.text("answer.explanation." + verdict, records.size()), asked, new Opinion(), opinion -> {
                    answerAll(workplace, records, opinion.words());
                    return records.size() == 1 ? Optional.of(records.getFirst()) : Optional.empty();
                });
    }

    /** What was answered stays so when another document cannot be. */
    private void answerAll(Workplace workplace, List<RecordRef> records, String opinion) {
        List<Problem> refused = new ArrayList<>();
        for (RecordRef record : records) {
            try {
                answer(workplace, record.id(), verdict, opinion);
            } catch (ProblemException refusal) {
                refused.addAll(refusal.problems());
            }
        }
        if (!refused.isEmpty()) {
            throw records.size() == 1
                    ? new ProblemException(refused)
                    : new ProblemException(TEXTS.text(
                            "answer.some",
                            records.size() - refused.size(),
                            records.size(),
                            refused.getFirst().text()));
        }
    }
}
