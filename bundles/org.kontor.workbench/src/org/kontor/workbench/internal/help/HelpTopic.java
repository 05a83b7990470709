package org.kontor.workbench.internal.help;

import java.util.List;
import java.util.stream.Stream;

/**
 * A topic of the contents.
 *
 * @param label its name in the contents
 * @param href its page as {@code /bundle/path}; empty for a heading that only groups others
 * @param topics those below it
 */
record HelpTopic(String label, String href, List<HelpTopic> topics) {

    HelpTopic {
        topics = List.copyOf(topics);
    }

    /** This one and all below it. */
    Stream<HelpTopic> all() {
        return Stream.concat(Stream.of(this), topics.stream().flatMap(HelpTopic::all));
    }
}
