package org.kontor.performance.ui.targets;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.record.RecordRef;
import org.kontor.kernel.text.Text;
import org.kontor.kernel.text.TextSource;
import org.kontor.performance.targets.Achievements;
import org.kontor.performance.targets.Achievements.Board;
import org.kontor.performance.targets.Seat;
import org.kontor.performance.targets.Standing;
import org.kontor.performance.targets.Targets;
import org.kontor.workbench.contribution.Destination;
import org.kontor.workbench.contribution.HomeBlock;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** How far the departments and people of a manager are, those furthest behind first. */
@Component(service = HomeBlock.class)
public final class TeamAgainstTarget implements HomeBlock {

    private static final TextSource TEXTS = TextSource.beside(TeamAgainstTarget.class);
    private static final int ROWS = 8;

    private final Achievements achievements;

    /** Over what was reached. */
    @Activate
    public TeamAgainstTarget(@Reference Achievements achievements) {
        this.achievements = achievements;
    }

    @Override
    public String id() {
        return "performance.team";
    }

    @Override
    public Text title() {
        return TEXTS.text("team");
    }

    @Override
    public int order() {
        return 16;
    }

    @Override
    public Optional<String> permission() {
        return Optional.of("targets.split");
    }

    @Override
    public Text emptyText() {
        return TEXTS.text("team.empty");
    }

    @Override
    public Optional<Destination> all() {
        return Optional.of(TargetsNavigation.COMPLETION);
    }

    @Override
    public Content load(Actor actor) {
        return achievements
                .planFor(actor, LocalDate.now())
                .map(plan -> content(achievements.board(actor, plan.id())))
                .orElseGet(() -> Content.of(List.of()));
    }

    private static Content content(Board board) {
        Pace pace = new Pace(board.elapsed());
        List<Row> rows = board.standings().stream()
                .flatMap(Standing::all)
                .filter(standing -> standing.score().isPresent())
                .sorted(Comparator.comparing((Standing s) -> s.score().orElseThrow()))
                .limit(ROWS)
                .map(standing -> row(board, standing, pace))
                .toList();
        Optional<String> whole = board.standings().stream()
                .flatMap(top -> top.score().stream())
                .findFirst()
                .map(score -> Amounts.percent(Optional.of(score)));
        return new Content(whole, rows);
    }

    private static Row row(Board board, Standing standing, Pace pace) {
        return new Row(
                new RecordRef(Targets.TYPE, board.planId()),
                standing.name(),
                standing.seat().kind() == Seat.Kind.UNIT ? reached(standing) : "",
                Amounts.percent(standing.score()),
                pace.tone(standing.score()));
    }

    private static String reached(Standing standing) {
        Stream<Standing> people = standing.all().filter(below -> below.seat().kind() == Seat.Kind.PERSON);
        return TEXTS.get(
                "team.detail",
                people.filter(person -> person.score()
                                .filter(score -> score.compareTo(BigDecimal.ONE) >= 0)
                                .isPresent())
                        .count());
    }
}
