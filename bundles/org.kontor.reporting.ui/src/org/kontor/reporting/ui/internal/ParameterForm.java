package org.kontor.reporting.ui.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.kontor.kernel.record.FieldKind;
import org.kontor.kernel.report.ReportParameter;
import org.kontor.reporting.ReportParameters;

/** The fields for a report's parameters, in one row that wraps. A date that is not ticked is no restriction. */
final class ParameterForm {

    private static final String FROM = "from";
    private static final String TO = "to";
    private static final int TEXT_WIDTH = 140;
    private static final int CHOICE_WIDTH = 200;

    /** A field as text in the notation of the command line; empty text when nothing is given. */
    private interface Input {
        String text();
    }

    /** Reads, outside the UI thread, what there is to choose from for a parameter. */
    interface Offers {
        void read(String parameter, Consumer<List<String>> show);
    }

    private final Clock clock;
    private final Offers offers;
    private final List<ReportParameter> parameters;
    private final Map<String, Input> inputs = new LinkedHashMap<>();
    private final Map<String, DateInput> dates = new LinkedHashMap<>();
    private final Optional<Combo> periods;

    ParameterForm(Composite parent, List<ReportParameter> parameters, Clock clock, Offers offers, Runnable show) {
        this.clock = clock;
        this.offers = offers;
        this.parameters = List.copyOf(parameters);
        Composite row = new Composite(parent, SWT.NONE);
        RowLayout layout = new RowLayout(SWT.HORIZONTAL);
        layout.center = true;
        layout.spacing = 12;
        layout.marginLeft = 0;
        row.setLayout(layout);
        row.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        periods = isDate(FROM) && isDate(TO) ? Optional.of(periods(row, show)) : Optional.empty();
        parameters.forEach(parameter -> inputs.put(parameter.id(), field(row, parameter)));
        Button apply = new Button(row, SWT.PUSH);
        apply.setText(ScreenText.get("viewer.show"));
        apply.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> show.run()));
        row.addListener(SWT.DefaultSelection, e -> show.run());
    }

    /**
     * What was entered.
     *
     * @throws org.kontor.kernel.problem.ProblemException naming what cannot be read
     */
    Map<String, Object> values() {
        Map<String, String> given = new LinkedHashMap<>();
        inputs.forEach((id, input) -> given.put(id, input.text()));
        return ReportParameters.parse(parameters, given);
    }

    private boolean isDate(String id) {
        return parameters.stream().anyMatch(p -> p.id().equals(id) && p.kind() == FieldKind.DATE);
    }

    private Combo periods(Composite row, Runnable show) {
        Composite cell = cell(row);
        label(cell, ScreenText.get("period.label"));
        Combo combo = new Combo(cell, SWT.READ_ONLY);
        for (PeriodChoice choice : PeriodChoice.values()) {
            combo.add(ScreenText.get("period." + choice));
        }
        combo.select(PeriodChoice.ALL.ordinal());
        combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> {
            PeriodChoice choice = PeriodChoice.values()[combo.getSelectionIndex()];
            if (choice != PeriodChoice.OTHER) {
                choice.seenFrom(LocalDate.now(clock))
                        .ifPresentOrElse(
                                period -> {
                                    dates.get(FROM).set(period.from());
                                    dates.get(TO).set(period.to());
                                },
                                () -> dates.values().forEach(DateInput::clear));
                show.run();
            }
        }));
        return combo;
    }

    private Input field(Composite row, ReportParameter parameter) {
        Composite cell = cell(row);
        String standard = parameter.standard().orElse("");
        return switch (parameter.kind()) {
            case DATE -> {
                DateInput date = new DateInput(cell, parameter.label().toString(), this::datesChosen);
                if (!standard.isEmpty()) {
                    date.set(LocalDate.parse(standard));
                }
                dates.put(parameter.id(), date);
                yield date;
            }
            case FLAG -> {
                Button check = new Button(cell, SWT.CHECK);
                check.setText(parameter.label().toString());
                check.setSelection(Boolean.parseBoolean(standard));
                yield () -> Boolean.toString(check.getSelection());
            }
            case TEXT -> {
                label(cell, parameter.label().toString());
                if (parameter.offered()) {
                    yield choice(cell, parameter, row)::getText;
                }
                yield typed(cell, standard, row)::getText;
            }
            default -> {
                label(cell, parameter.label().toString());
                yield typed(cell, standard, row)::getText;
            }
        };
    }

    private static Text typed(Composite cell, String standard, Composite row) {
        Text text = new Text(cell, SWT.BORDER);
        text.setLayoutData(width(TEXT_WIDTH));
        text.setText(standard);
        text.addListener(SWT.DefaultSelection, e -> row.notifyListeners(SWT.DefaultSelection, e));
        return text;
    }

    /** What is offered comes later; until then, and for what is not offered, one may type. */
    private Combo choice(Composite cell, ReportParameter parameter, Composite row) {
        Combo combo = new Combo(cell, SWT.DROP_DOWN);
        combo.setData("org.kontor.testId", "report." + parameter.id());
        combo.setLayoutData(width(CHOICE_WIDTH));
        combo.setText(parameter.standard().orElse(""));
        combo.addListener(SWT.DefaultSelection, e -> row.notifyListeners(SWT.DefaultSelection, e));
        combo.addListener(SWT.Selection, e -> row.notifyListeners(SWT.DefaultSelection, e));
        offers.read(parameter.id(), values -> {
            if (!combo.isDisposed()) {
                values.forEach(combo::add);
            }
        });
        return combo;
    }

    private static GridData width(int pixels) {
        GridData width = new GridData();
        width.widthHint = pixels;
        return width;
    }

    private void datesChosen() {
        periods.ifPresent(combo -> combo.select(PeriodChoice.OTHER.ordinal()));
    }

    private static Composite cell(Composite row) {
        Composite cell = new Composite(row, SWT.NONE);
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        cell.setLayout(layout);
        return cell;
    }

    private static void label(Composite cell, String text) {
        new Label(cell, SWT.NONE).setText(text);
    }

    /** A day that may be left open. */
    private static final class DateInput implements Input {

        private final Button given;
        private final DateTime day;
        private boolean setByProgram;

        DateInput(Composite cell, String label, Runnable chosen) {
            given = new Button(cell, SWT.CHECK);
            given.setText(label);
            day = new DateTime(cell, SWT.DATE | SWT.DROP_DOWN | SWT.BORDER);
            day.setEnabled(false);
            given.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> {
                day.setEnabled(given.getSelection());
                chosen.run();
            }));
            day.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> {
                // GTK reports a date that the program sets as if the user had chosen it
                if (!setByProgram) {
                    chosen.run();
                }
            }));
        }

        void set(LocalDate date) {
            given.setSelection(true);
            day.setEnabled(true);
            setByProgram = true;
            day.setDate(date.getYear(), date.getMonthValue() - 1, date.getDayOfMonth());
            setByProgram = false;
        }

        void clear() {
            given.setSelection(false);
            day.setEnabled(false);
        }

        @Override
        public String text() {
            return given.getSelection()
                    ? LocalDate.of(day.getYear(), day.getMonth() + 1, day.getDay())
                            .toString()
                    : "";
        }
    }
}
