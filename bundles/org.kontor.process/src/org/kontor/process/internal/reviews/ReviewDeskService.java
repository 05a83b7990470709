package org.kontor.process.internal.reviews;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.kontor.identity.User;
import org.kontor.identity.UserDirectory;
import org.kontor.kernel.problem.ProblemException;
import org.kontor.kernel.text.Text;
import org.kontor.persistence.UnitOfWork;
import org.kontor.process.Notifier;
import org.kontor.process.reviews.Review;
import org.kontor.process.reviews.ReviewCase;
import org.kontor.process.reviews.ReviewDepartment;
import org.kontor.process.reviews.ReviewDesk;
import org.kontor.process.reviews.ReviewRound;
import org.kontor.process.reviews.ReviewRule;
import org.kontor.process.reviews.ReviewTopic;
import org.kontor.process.reviews.Reviewed;
import org.kontor.process.reviews.Verdict;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Asks by the rules that are stored and tells by notices. */
@Component
public final class ReviewDeskService implements ReviewDesk {

    private static final String AND = "and";
    private static final int MOST_NAMED = 3;

    private final Notifier notifier;
    private final UserDirectory directory;

    /** Over notices and the people to be told. */
    @Activate
    public ReviewDeskService(@Reference Notifier notifier, @Reference UserDirectory directory) {
        this.notifier = notifier;
        this.directory = directory;
    }

    /** A department that several rules name is asked once, as early as one of them says. */
    private static Map<ReviewDepartment, Integer> steps(UnitOfWork uow, ReviewCase document) {
        Map<ReviewDepartment, Integer> steps = new TreeMap<>();
        uow
                .queryStored(
                        ReviewRule.class,
                        "SELECT r FROM ReviewRule r WHERE r.documentType = ?1",
                        document.topic().documentType())
                .stream()
                .filter(rule -> rule.appliesTo(document.kind(), document.worth()))
                .forEach(rule -> steps.merge(rule.getDepartment(), rule.getStep(), Math::min));
        return steps;
    }

    @Override
    public List<ReviewDepartment> needed(UnitOfWork uow, ReviewCase document) {
        return steps(uow, document).entrySet().stream()
                .sorted(Map.Entry.<ReviewDepartment, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.naturalOrder())))
                .map(Map.Entry::getKey)
                .toList();
    }

    @Override
    public boolean begin(UnitOfWork uow, ReviewCase document) {
        end(document.document());
        int round = document.document().presentRound().number() + 1;
        Map<ReviewDepartment, Integer> steps = steps(uow, document);
        steps.forEach((department, step) -> document.document().addReview(round, step, department));
        if (!steps.isEmpty()) {
            open(uow, document);
        }
        return !steps.isEmpty();
    }

    /** Asks those whose turn has come, and tells them, unless their queue does (NOT-01). */
    private void open(UnitOfWork uow, ReviewCase document) {
        ReviewRound round = document.document().presentRound();
        List<Review> asked = round.open(uow.today());
        Optional<ReviewDepartment> told = round.awaited().stream().findFirst().filter(first -> document.topic()
                .queued());
        asked.stream()
                .map(Review::getDepartment)
                .filter(department -> !told.equals(Optional.of(department)))
                .forEach(department -> tell(uow, document, department));
    }

    private void tell(UnitOfWork uow, ReviewCase document, ReviewDepartment department) {
        Text text = ReviewsText.of("told.PENDING", department.label(), document.title());
        people(uow, document.topic().permission(department), document.document())
                .forEach(user -> notifier.tell(uow, user.getId(), text, document.ref()));
    }

    @Override
    public void answer(UnitOfWork uow, ReviewCase document, Verdict verdict, String opinion) {
        String words = Optional.ofNullable(opinion).orElse("").strip();
        if (verdict == Verdict.OBJECTED && words.isEmpty()) {
            throw new ProblemException("opinion", ReviewsText.of("reason"));
        }
        List<Review> asked = document.topic().asked(document.document(), uow.actor());
        if (asked.isEmpty()) {
            throw new ProblemException(ReviewsText.of("notAsked", document.title()));
        }
        for (Review review : asked) {
            review.answer(
                    verdict,
                    Optional.of(words).filter(given -> !given.isEmpty()),
                    uow.actor().name(),
                    uow.today());
            Text department = review.getDepartment().label();
            Text text = words.isEmpty()
                    ? ReviewsText.of("told." + verdict, department, document.title())
                    : ReviewsText.of("told." + verdict + ".words", department, document.title(), words);
            notifier.tell(uow, document.document().getOwnerId(), text, document.ref());
        }
        open(uow, document);
    }

    @Override
    public void end(Reviewed document) {
        document.presentRound().close();
    }

    @Override
    public Optional<Text> awaited(UnitOfWork uow, ReviewTopic topic, Reviewed document) {
        return document.presentRound().awaited().stream()
                .map(department -> named(uow, department.label(), topic.permission(department), document))
                .reduce((before, next) -> ReviewsText.of(AND, before, next));
    }

    @Override
    public Text named(UnitOfWork uow, Text department, String permission, Reviewed document) {
        Optional<Object> people = people(uow, permission, document).stream()
                .limit(MOST_NAMED)
                .<Object>map(User::getName)
                .reduce((before, next) -> ReviewsText.of(AND, before, next));
        return people.map(names -> ReviewsText.of("people", department, names)).orElse(department);
    }

    private List<User> people(UnitOfWork uow, String permission, Reviewed document) {
        return directory.concerned(uow, permission, document);
    }
}
