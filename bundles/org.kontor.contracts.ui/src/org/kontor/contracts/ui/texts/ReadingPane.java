package org.kontor.contracts.ui.texts;

import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.kontor.contracts.texts.ContractTexts;
import org.kontor.contracts.texts.TextDifference;
import org.kontor.contracts.texts.TextVersion;
import org.kontor.workbench.contribution.Workplace;

/** The words of a version, alone or beside those of an earlier one (CON-19, CON-25). */
final class ReadingPane {

    private final Workplace workplace;
    private final ContractTexts texts;
    private final Combo beside;
    private final Label summary;
    private final DifferenceView view;
    private List<TextVersion> others = List.of();
    private long shown;

    ReadingPane(Composite parent, Workplace workplace, ContractTexts texts) {
        this.workplace = workplace;
        this.texts = texts;
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(8, 8).applyTo(area);
        Label label = new Label(area, SWT.NONE);
        label.setText(TextsText.get("compare"));
        beside = new Combo(area, SWT.READ_ONLY);
        beside.setData(TextsPane.TEST_ID, "texts.compare");
        beside.addListener(SWT.Selection, e -> read());
        summary = new Label(area, SWT.NONE);
        summary.setData(TextsPane.TEST_ID, "texts.changes");
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.FILL, SWT.CENTER)
                .applyTo(summary);
        view = new DifferenceView(area);
        GridDataFactory.fillDefaults().grab(true, true).span(3, 1).applyTo(view.control());
    }

    /** Shows a version beside the one it was made from; the first one alone. */
    void show(TextVersion version, List<TextVersion> versions) {
        shown = version.getId();
        others = versions.stream()
                .filter(other -> other.getNumber() != version.getNumber())
                .toList();
        beside.removeAll();
        beside.add(TextsText.get("compare.none"));
        int chosen = 0;
        for (TextVersion other : others) {
            beside.add(TextsText.get("compare.version", other.getNumber()));
            if (other.getNumber() == version.getBasedOn()) {
                chosen = beside.getItemCount() - 1;
            }
        }
        beside.select(chosen);
        beside.requestLayout();
        read();
    }

    void clear() {
        beside.removeAll();
        summary.setText("");
        view.show(new TextDifference(List.of()), false);
    }

    private void read() {
        long version = shown;
        int index = beside.getSelectionIndex();
        if (index <= 0) {
            load(() -> texts.read(workplace.actor(), version), version, false);
        } else {
            long before = others.get(index - 1).getId();
            load(() -> texts.difference(workplace.actor(), before, version), version, true);
        }
    }

    private void load(java.util.function.Supplier<TextDifference> read, long version, boolean compared) {
        workplace.load(TextsText.text("texts"), view.control(), read, difference -> {
            if (version == shown) {
                view.show(difference, compared);
                summary.setText(compared ? TextsText.get("compare.changes", difference.changes()) : "");
            }
        });
    }
}
