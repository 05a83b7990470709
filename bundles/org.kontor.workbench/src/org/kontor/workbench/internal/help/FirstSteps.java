package org.kontor.workbench.internal.help;

import java.net.URL;
import java.util.Locale;
import org.kontor.kernel.text.Text;
import org.kontor.kernel.text.TextSource;
import org.kontor.workbench.contribution.HelpPage;
import org.osgi.service.component.annotations.Component;

/** How to work with the workbench. */
@Component
public final class FirstSteps implements HelpPage {

    private static final TextSource TEXTS = TextSource.beside(FirstSteps.class);

    @Override
    public String id() {
        return "workbench";
    }

    @Override
    public Text title() {
        return TEXTS.text("help.first");
    }

    @Override
    public int order() {
        return 0;
    }

    @Override
    public URL page(Locale locale) {
        return FirstSteps.class.getResource(
                locale.getLanguage().equals("zh") ? "first-steps_zh.txt" : "first-steps.txt");
    }
}
