package org.kontor.contracts.ui.reviews;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kontor.contracts.Contract;
import org.kontor.contracts.ContractState;
import org.kontor.contracts.Contracts;
import org.kontor.contracts.reviews.Reviews;
import org.kontor.contracts.reviews.Verdict;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.record.RecordRef;
import org.kontor.kernel.record.RecordType;
import org.kontor.kernel.record.RecordTypeBuilder;
import org.kontor.kernel.text.TextSource;
import org.kontor.workbench.contribution.BaseAction;
import org.kontor.workbench.contribution.Workplace;

/** Answers for a department to a contract that waits for review (CON-18). */
abstract class Answer extends BaseAction {

    private static final TextSource TEXTS = TextSource.beside(Answer.class);

    /** What is asked. */
    static final class Opinion {

        private String opinion;

        String words() {
            return opinion == null ? "" : opinion;
        }
    }

    private final Reviews reviews;
    private final Verdict verdict;
    private final RecordType<Opinion> asked;

    Answer(String id, int order, Reviews reviews, Verdict verdict) {
        super(id, Contracts.TYPE, TEXTS.text(id), order, "contractReviews.view", Set.of(ContractState.REVIEW.name()));
        this.reviews = reviews;
        this.verdict = verdict;
        RecordTypeBuilder<Opinion> fields = RecordType.of("answer", TEXTS, Opinion::new)
                .longText("opinion", 1000, o -> o.opinion, (o, words) -> o.opinion = words);
        this.asked = (verdict == Verdict.OBJECTED ? fields.required() : fields).build();
    }

    /** Who has answered for his departments is asked nothing more. */
    @Override
    public boolean offeredFor(Actor actor, Object draft) {
        return draft instanceof Contract contract
                && !Reviews.asked(contract, actor).isEmpty();
    }

    @Override
    public boolean asksFirst() {
        return true;
    }

    @Override
    public void run(Workplace workplace, List<RecordRef> records) {
        RecordRef record = records.getFirst();
        workplace.ask(label(), TEXTS.text(id() + ".explanation"), asked, new Opinion(), opinion -> {
            reviews.answer(workplace.actor(), record.id(), verdict, opinion.words());
            return Optional.of(record);
        });
    }
}
