package org.kontor.contracts.ui.texts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.kontor.contracts.texts.WorkingCopies;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.record.RecordRef;
import org.kontor.kernel.text.Text;
import org.kontor.workbench.contribution.HomeBlock;
import org.kontor.workbench.contribution.Tone;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * The texts that the user has a working copy of. What was saved in them while Kontor was not running is taken back as soon
 * as the home page is read.
 */
@Component
public final class TextsInWork implements HomeBlock {

    private final WorkingCopies copies;

    /** Over the working copies. */
    @Activate
    public TextsInWork(@Reference WorkingCopies copies) {
        this.copies = copies;
    }

    @Override
    public String id() {
        return "contracts.textsInWork";
    }

    @Override
    public Text title() {
        return TextsText.text("inWork");
    }

    @Override
    public int order() {
        return 260;
    }

    @Override
    public Optional<String> permission() {
        return Optional.of("contracts.edit");
    }

    @Override
    public Text emptyText() {
        return TextsText.text("inWork.empty");
    }

    @Override
    public Content load(Actor actor) {
        Map<RecordRef, WorkingCopies.Notice> notices = copies.takeBack(actor).stream()
                .collect(Collectors.toMap(WorkingCopies.Notice::record, notice -> notice, (first, last) -> last));
        List<Row> rows = new ArrayList<>();
        for (WorkingCopies.Copy copy : copies.copies(actor)) {
            Optional<WorkingCopies.Notice> notice = Optional.ofNullable(notices.get(copy.record()));
            rows.add(new Row(
                    copy.record(),
                    copy.title(),
                    notice.map(told -> told.text().toString())
                            .orElse(copy.file().getFileName().toString()),
                    TextsText.get("inWork.version", copy.basedOn()),
                    notice.filter(told -> !told.stored()).isPresent() ? Tone.BAD : Tone.ACTIVE));
        }
        return Content.of(rows);
    }
}
