package org.kontor.workbench.internal.record;

import java.math.BigDecimal;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.kontor.kernel.record.Field;
import org.kontor.kernel.record.FieldKind;
import org.kontor.workbench.contribution.Formats;

/**
 * A line or several lines of text, and numbers.
 *
 * @param <T> the draft
 */
final class TextWidget<T> extends FieldWidget<T> {

    private static final int LONG_TEXT_HEIGHT = 72;

    private final Text text;

    TextWidget(Composite parent, Field<T, ?> field, DraftModel<T> model, boolean writable) {
        super(field, model);
        boolean several = field.kind() == FieldKind.LONG_TEXT;
        boolean number =
                switch (field.kind()) {
                    case MONEY, QUANTITY, PERCENT, INTEGER -> true;
                    default -> false;
                };
        int style = several ? SWT.MULTI | SWT.WRAP | SWT.V_SCROLL : SWT.SINGLE;
        text = new Text(parent, style | SWT.BORDER | (number ? SWT.RIGHT : 0) | (writable ? 0 : SWT.READ_ONLY));
        if (field.maxLength() > 0 && writable) {
            text.setTextLimit(field.maxLength());
        }
        if (several) {
            GridDataFactory.fillDefaults()
                    .grab(true, false)
                    .hint(120, LONG_TEXT_HEIGHT)
                    .applyTo(text);
            text.addListener(SWT.Traverse, e -> {
                if (e.detail == SWT.TRAVERSE_TAB_NEXT || e.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
                    e.doit = true;
                }
            });
        } else {
            GridDataFactory.fillDefaults()
                    .grab(true, false)
                    .align(SWT.FILL, SWT.CENTER)
                    .hint(120, SWT.DEFAULT)
                    .applyTo(text);
        }
        if (writable) {
            text.addListener(SWT.Modify, e -> read());
            text.addListener(SWT.FocusIn, e -> {
                if (!several) {
                    edit();
                    text.selectAll();
                }
            });
            text.addListener(SWT.FocusOut, e -> {
                if (!several && number) {
                    rest();
                }
            });
        } else {
            muted(text);
        }
    }

    @Override
    Control control() {
        return text;
    }

    @Override
    Control input() {
        return text;
    }

    @Override
    void display(Optional<Object> value) {
        String shown = value.map(v -> text.isFocusControl() && text.getEditable()
                        ? Formats.current().edit(field().kind(), v)
                        : said(v))
                .orElse("");
        if (!text.getText().equals(shown)) {
            text.setText(shown);
        }
    }

    private String said(Object value) {
        return field().choices().stream()
                .filter(c -> c.value().equals(value))
                .map(c -> c.label().toString())
                .findFirst()
                .orElseGet(() -> Formats.current().show(field().kind(), value));
    }

    private void edit() {
        if (isNumber()) {
            show();
        }
    }

    private void rest() {
        boolean readable = text.getText().isBlank()
                || Formats.current().parseNumber(text.getText()).isPresent();
        if (readable) {
            show();
        }
    }

    private boolean isNumber() {
        return switch (field().kind()) {
            case MONEY, QUANTITY, PERCENT, INTEGER -> true;
            default -> false;
        };
    }

    private void read() {
        if (isShowing()) {
            return;
        }
        String typed = text.getText();
        if (typed.isBlank()) {
            entered(Optional.empty());
        } else if (isNumber()) {
            Optional<BigDecimal> number = Formats.current().parseNumber(typed);
            if (number.isEmpty()) {
                unreadable("field.noNumber");
            } else {
                enteredNumber(number.get());
            }
        } else {
            entered(Optional.of(typed));
        }
    }

    private void enteredNumber(BigDecimal number) {
        if (field().kind() == FieldKind.PERCENT) {
            entered(Optional.of(number.movePointLeft(2)));
        } else if (field().kind() != FieldKind.INTEGER) {
            entered(Optional.of(number));
        } else if (number.stripTrailingZeros().scale() > 0
                || number.abs().compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) > 0) {
            unreadable("field.noWholeNumber");
        } else {
            entered(Optional.of(number.intValue()));
        }
    }
}
