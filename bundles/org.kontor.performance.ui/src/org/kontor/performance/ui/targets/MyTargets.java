package org.kontor.performance.ui.targets;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.record.RecordRef;
import org.kontor.kernel.text.Text;
import org.kontor.kernel.text.TextSource;
import org.kontor.performance.targets.Achievement;
import org.kontor.performance.targets.Achievements;
import org.kontor.performance.targets.Achievements.Board;
import org.kontor.performance.targets.Achievements.Indicator;
import org.kontor.performance.targets.Seat;
import org.kontor.performance.targets.Standing;
import org.kontor.performance.targets.Targets;
import org.kontor.workbench.contribution.Destination;
import org.kontor.workbench.contribution.HomeBlock;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** How far the user is in this quarter. */
@Component(service = HomeBlock.class)
public final class MyTargets implements HomeBlock {

    private static final TextSource TEXTS = TextSource.beside(MyTargets.class);

    private final Achievements achievements;

    /** Over what was reached. */
    @Activate
    public MyTargets(@Reference Achievements achievements) {
        this.achievements = achievements;
    }

    @Override
    public String id() {
        return "performance.mine";
    }

    @Override
    public Text title() {
        return TEXTS.text("mine");
    }

    @Override
    public int order() {
        return 15;
    }

    @Override
    public Optional<String> permission() {
        return Optional.of("targets.have");
    }

    @Override
    public Text emptyText() {
        return TEXTS.text("mine.empty");
    }

    @Override
    public Optional<Destination> all() {
        return Optional.of(TargetsNavigation.COMPLETION);
    }

    @Override
    public Content load(Actor actor) {
        return achievements
                .planFor(actor, LocalDate.now())
                .map(plan -> achievements.board(actor, plan.id()))
                .flatMap(board -> mine(actor, board).map(standing -> content(board, standing)))
                .orElseGet(() -> Content.of(List.of()));
    }

    private static Optional<Standing> mine(Actor actor, Board board) {
        Seat self = Seat.person(actor.userId());
        return board.standings().stream()
                .flatMap(Standing::all)
                .filter(standing -> standing.seat().equals(self))
                .findFirst();
    }

    private static Content content(Board board, Standing standing) {
        Pace pace = new Pace(board.elapsed());
        List<Row> rows = IntStream.range(0, board.indicators().size())
                .filter(i -> standing.achievements().get(i).target().isPresent())
                .mapToObj(i -> row(
                        board,
                        board.indicators().get(i),
                        standing.achievements().get(i),
                        pace))
                .toList();
        Optional<String> score =
                rows.isEmpty() ? Optional.empty() : standing.score().map(s -> Amounts.percent(Optional.of(s)));
        return new Content(score, rows);
    }

    private static Row row(Board board, Indicator indicator, Achievement achievement, Pace pace) {
        String target = Amounts.show(indicator.kind(), achievement.target());
        String detail = achievement
                .actual()
                .map(actual -> TEXTS.get("mine.reached", Amounts.show(indicator.kind(), actual), target))
                .orElseGet(() -> TEXTS.get("mine.unknown", target));
        return new Row(
                new RecordRef(Targets.TYPE, board.planId()),
                indicator.label().toString(),
                detail,
                Amounts.percent(achievement.completion()),
                pace.tone(achievement.completion()));
    }
}
