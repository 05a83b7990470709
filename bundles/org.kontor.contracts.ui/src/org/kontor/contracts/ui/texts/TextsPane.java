package org.kontor.contracts.ui.texts;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.kontor.contracts.texts.ContractTemplates;
import org.kontor.contracts.texts.ContractTexts;
import org.kontor.contracts.texts.TextReason;
import org.kontor.contracts.texts.TextVersion;
import org.kontor.contracts.texts.WorkingCopies;
import org.kontor.kernel.record.RecordRef;
import org.kontor.workbench.contribution.Colours;
import org.kontor.workbench.contribution.FileDrop;
import org.kontor.workbench.contribution.RecordTab;
import org.kontor.workbench.contribution.Tone;
import org.kontor.workbench.contribution.Workplace;

/** The versions of a document at the left, their words at the right, and above what can be done with them. */
final class TextsPane implements RecordTab.Content {

    static final String TEST_ID = "org.kontor.testId";
    private static final String[] WORD_FILES = {"*.docx"};

    /** What the pane works with; templates only where texts are written from them. */
    record Services(ContractTexts texts, WorkingCopies copies, Optional<ContractTemplates> templates) {}

    /** What is read of a record. */
    private record Reading(List<TextVersion> versions, boolean changeable) {}

    private final RecordTab.Site site;
    private final Workplace workplace;
    private final Services services;
    private final Composite area;
    private final Label message;
    private final VersionTable table;
    private final ReadingPane reading;
    private final CopyWatch watch;
    private final List<Button> forRecord = new ArrayList<>();
    private final List<Button> forText = new ArrayList<>();
    private final List<Button> forVersion = new ArrayList<>();
    private boolean changeable;

    TextsPane(Composite parent, RecordTab.Site site, Services services) {
        this.site = site;
        this.workplace = site.workplace();
        this.services = services;
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(16, 16).spacing(8, 8).applyTo(area);
        Composite buttons = new Composite(area, SWT.NONE);
        services.templates().ifPresent(templates -> forRecord.add(button(buttons, "generate", this::generate)));
        forText.add(button(buttons, "edit", this::edit));
        forRecord.add(button(buttons, "take", this::choose));
        forVersion.add(button(buttons, "save", () -> onSelected(this::save)));
        forVersion.add(button(buttons, "pdf", () -> onSelected(this::savePdf)));
        Button restore = button(buttons, "restore", () -> onSelected(this::restore));
        GridLayoutFactory.fillDefaults()
                .numColumns(buttons.getChildren().length)
                .spacing(8, 0)
                .applyTo(buttons);
        message = new Label(area, SWT.WRAP);
        message.setData(TEST_ID, "texts.message");
        GridDataFactory.fillDefaults().grab(true, false).applyTo(message);
        SashForm halves = new SashForm(area, SWT.HORIZONTAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(halves);
        table = new VersionTable(halves, this::selected);
        reading = new ReadingPane(halves, workplace, services.texts());
        halves.setWeights(43, 57);
        halves.setSashWidth(8);
        forVersion.add(restore);
        watch = new CopyWatch(area, workplace, services.copies(), site::record, this::told);
        FileDrop.on(area, files -> take(files.getFirst()));
        say(TextsText.get("texts.unsaved"), Tone.NEUTRAL);
        enable();
    }

    private void onSelected(Consumer<TextVersion> action) {
        table.selected().ifPresent(action);
    }

    private static Button button(Composite parent, String key, Runnable action) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(TextsText.get("texts." + key));
        button.setData(TEST_ID, "texts." + key);
        button.addListener(SWT.Selection, e -> action.run());
        return button;
    }

    @Override
    public void refresh() {
        site.record().ifPresent(record -> {
            watch.start();
            read(record);
        });
    }

    @Override
    public void dispose() {
        watch.stop();
    }

    private void read(RecordRef record) {
        workplace.load(
                TextsText.text("texts"),
                area,
                () -> new Reading(
                        services.texts().versions(workplace.actor(), record),
                        services.texts().changeable(workplace.actor(), record)),
                this::show);
    }

    private void show(Reading read) {
        changeable = read.changeable();
        table.show(read.versions());
        if (read.versions().isEmpty()) {
            String sentence =
                    !changeable ? "texts.none" : services.templates().isPresent() ? "texts.first" : "texts.bring";
            say(TextsText.get(sentence), Tone.NEUTRAL);
        } else if (watch.isQuiet()) {
            say(TextsText.get(changeable ? "texts.hint" : "texts.fixed"), Tone.NEUTRAL);
        }
        selected();
    }

    private void selected() {
        enable();
        table.selected().ifPresentOrElse(version -> reading.show(version, table.versions()), reading::clear);
    }

    private void enable() {
        forRecord.forEach(button -> button.setEnabled(changeable));
        forText.forEach(
                button -> button.setEnabled(changeable && !table.versions().isEmpty()));
        boolean chosen = table.selected().isPresent();
        forVersion.forEach(button -> button.setEnabled(chosen));
        forVersion
                .getLast()
                .setEnabled(changeable
                        && table.selected().filter(v -> !table.isCurrent(v)).isPresent());
    }

    private void say(String sentence, Tone tone) {
        message.setText(sentence);
        Colours colours = Colours.of(message);
        message.setForeground(tone == Tone.NEUTRAL ? colours.muted() : colours.ink(tone));
        message.requestLayout();
    }

    /** What became of what was saved in the word processor. */
    private void told(WorkingCopies.Notice notice) {
        say(notice.text().toString(), notice.stored() ? Tone.GOOD : Tone.BAD);
        site.record().ifPresent(this::read);
    }

    private void generate() {
        RecordRef record = site.record().orElseThrow();
        ContractTemplates templates = services.templates().orElseThrow();
        workplace.load(
                TextsText.text("texts.generate"),
                () -> templates.fitting(workplace.actor(), record.id()),
                offers -> TemplateChoice.ask(workplace, offers, templateId -> {
                    services.texts().generate(workplace.actor(), record.id(), templateId);
                    return Optional.of(record);
                }));
    }

    private void edit() {
        RecordRef record = site.record().orElseThrow();
        work(
                () -> {
                    String title = workplace
                            .records(record.type())
                            .flatMap(service -> service.title(workplace.actor(), record.id()))
                            .orElse("");
                    return services.copies().checkOut(workplace.actor(), record, title);
                },
                copy -> {
                    watch.copyMade();
                    if (WordProcessor.open(copy.file())) {
                        say(
                                TextsText.get(
                                        "texts.editing",
                                        copy.file().getFileName().toString()),
                                Tone.ACTIVE);
                    } else {
                        workplace.tell(
                                TextsText.text("texts.edit"),
                                TextsText.text("texts.noProgram", copy.file().toString()));
                    }
                });
    }

    private void choose() {
        FileDialog dialog = new FileDialog(area.getShell(), SWT.OPEN);
        dialog.setText(TextsText.get("texts.take"));
        dialog.setFilterExtensions(WORD_FILES);
        Optional.ofNullable(dialog.open()).map(Path::of).ifPresent(this::take);
    }

    /** Takes a file as a new version; answers whether there is a record for it. */
    private boolean take(Path file) {
        site.record()
                .ifPresent(record -> work(
                        () -> services.texts().take(workplace.actor(), record, file, 0, TextReason.TAKEN_IN), taken -> {
                            say(
                                    TextsText.get(
                                            taken.isNew() ? "texts.taken" : "texts.same",
                                            taken.version().getNumber()),
                                    Tone.GOOD);
                            read(record);
                        }));
        return site.record().isPresent();
    }

    private void save(TextVersion version) {
        target("texts.save", version, ".docx")
                .ifPresent(file -> work(
                        () -> {
                            services.texts().save(workplace.actor(), version.getId(), file);
                            return file;
                        },
                        saved -> say(TextsText.get("texts.saved", saved.toString()), Tone.GOOD)));
    }

    private void savePdf(TextVersion version) {
        target("texts.pdf", version, ".pdf")
                .ifPresent(file -> work(
                        () -> {
                            services.texts().savePdf(workplace.actor(), version.getId(), file);
                            return file;
                        },
                        saved -> say(TextsText.get("texts.saved", saved.toString()), Tone.GOOD)));
    }

    private Optional<Path> target(String key, TextVersion version, String ending) {
        FileDialog dialog = new FileDialog(area.getShell(), SWT.SAVE);
        dialog.setText(TextsText.get(key));
        dialog.setOverwrite(true);
        dialog.setFileName(TextsText.get("texts.file", version.getNumber()) + ending);
        return Optional.ofNullable(dialog.open()).map(Path::of);
    }

    private void restore(TextVersion version) {
        work(() -> services.texts().restore(workplace.actor(), version.getId()), restored -> {
            say(TextsText.get("texts.restored", version.getNumber(), restored.getNumber()), Tone.GOOD);
            read(version.getRecord());
        });
    }

    /** Works outside the UI thread; a refusal is told. */
    private <R> void work(Supplier<R> work, Consumer<R> then) {
        workplace.load(TextsText.text("texts"), area, work, then);
    }
}
