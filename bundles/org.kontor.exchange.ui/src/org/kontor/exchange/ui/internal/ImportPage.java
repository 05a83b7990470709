package org.kontor.exchange.ui.internal;

import org.eclipse.jface.wizard.WizardPage;

/** A page of the import wizard: it has a name, by which its texts are found, and can say why something was refused. */
abstract class ImportPage extends WizardPage {

    private final ImportDraft draft;

    ImportPage(String name, ImportDraft draft) {
        super(name);
        this.draft = draft;
        setTitle(ScreenText.get(name + ".title"));
        setDescription(ScreenText.get(name + ".description"));
    }

    /** The import in the making. */
    final ImportDraft draft() {
        return draft;
    }

    /** Says why something was refused. */
    final void refuse(String reason) {
        setErrorMessage(reason.replace('\n', ' '));
    }

    /** The page has come to the front. */
    void shown() {}

    @Override
    public final void setVisible(boolean visible) {
        super.setVisible(visible);
        if (visible) {
            shown();
        }
    }
}
