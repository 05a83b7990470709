package org.kontor.workbench.internal.help;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.Platform;
import org.eclipse.help.HelpSystem;
import org.eclipse.help.IContext;
import org.eclipse.help.IHelpResource;
import org.eclipse.help.ITopic;
import org.osgi.framework.Bundle;

/**
 * The help that the installed modules bring by the platform's own extension points, {@code org.eclipse.help.toc} and
 * {@code org.eclipse.help.contexts}, in the language of the program. The platform shows it in a web browser through a
 * server of its own; Kontor shows it in a page, so that a desktop needs neither.
 */
final class HelpContents {

    /** Modules name their screens on behalf of this bundle: one name for a screen, whoever brings it. */
    private static final String CONTEXTS = "org.kontor.workbench.";

    private final List<HelpTopic> topics;
    private final Map<String, Optional<HelpText>> pages = new ConcurrentHashMap<>();

    /** Reads the contents; the pages are read when they are asked for. */
    HelpContents() {
        topics = Arrays.stream(HelpSystem.getTocs())
                .map(toc -> topic(toc.getLabel(), Optional.empty(), toc.getTopics()))
                .toList();
    }

    private static HelpTopic topic(String label, Optional<String> href, ITopic[] below) {
        return new HelpTopic(
                label,
                href.orElse(""),
                Arrays.stream(below)
                        .filter(ITopic.class::isInstance)
                        .map(t -> topic(t.getLabel(), Optional.ofNullable(t.getHref()), t.getSubtopics()))
                        .toList());
    }

    /** The contents: one tree for each book; there is one book unless another vendor brings his own. */
    List<HelpTopic> topics() {
        return topics;
    }

    /** The page about a screen: {@code list_ID}, {@code record_TYPE}, {@code page_ID}. */
    static Optional<String> of(String screen) {
        IContext context = HelpSystem.getContext(CONTEXTS + screen, Platform.getNL());
        if (context == null) {
            return Optional.empty();
        }
        return Arrays.stream(context.getRelatedTopics())
                .map(IHelpResource::getHref)
                .findFirst();
    }

    /** A page's text; empty when there is no such page. */
    Optional<HelpText> page(String href) {
        return pages.computeIfAbsent(href, HelpContents::read);
    }

    private static Optional<HelpText> read(String href) {
        IPath path = IPath.fromPortableString(href.replaceFirst("#.*$", "")).makeRelative();
        Bundle bundle = path.isEmpty() ? null : Platform.getBundle(path.segment(0));
        URL url = bundle == null
                ? null
                : FileLocator.find(bundle, IPath.fromPortableString("$nl$").append(path.removeFirstSegments(1)), null);
        if (url == null) {
            return Optional.empty();
        }
        try (InputStream in = url.openStream()) {
            return Optional.of(HelpText.parse(in, href));
        } catch (IOException e) {
            ILog.of(HelpContents.class).error("Help page " + href + " cannot be read", e);
            return Optional.empty();
        }
    }
}
