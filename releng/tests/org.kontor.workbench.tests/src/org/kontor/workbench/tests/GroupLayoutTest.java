package org.kontor.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kontor.persistence.list.ListGroup;
import org.kontor.tests.support.CleanLog;
import org.kontor.workbench.internal.list.GroupLayout;

/** Where headings and rows of a grouped list stand. */
@ExtendWith(CleanLog.class)
class GroupLayoutTest {

    private final GroupLayout layout = layout(2, 1, 3);

    @Test
    void putsAHeadingBeforeTheRowsOfEachGroup() {
        assertThat(shown(layout)).isEqualTo("[0] 0 1 [1] 2 [2] 3 4 5");
        assertThat(layout.rows()).isEqualTo(6);
    }

    @Test
    void leavesOutTheRowsOfFoldedGroups() {
        layout.toggle(0);
        assertThat(shown(layout)).isEqualTo("[0] [1] 2 [2] 3 4 5");
        layout.toggle(2);
        assertThat(shown(layout)).isEqualTo("[0] [1] 2 [2]");
        layout.toggle(0);
        assertThat(shown(layout)).isEqualTo("[0] 0 1 [1] 2 [2]");
        layout.foldAll(true);
        assertThat(shown(layout)).isEqualTo("[0] [1] [2]");
        layout.foldAll(false);
        assertThat(shown(layout)).isEqualTo("[0] 0 1 [1] 2 [2] 3 4 5");
    }

    @Test
    void knowsNothingOutside() {
        assertThat(layout.groupAt(-1)).isEmpty();
        assertThat(layout.groupAt(layout.size())).isEmpty();
        assertThat(layout().size()).isZero();
    }

    private static GroupLayout layout(long... counts) {
        List<ListGroup> groups = LongStream.of(counts)
                .mapToObj(count -> new ListGroup(Optional.empty(), count, Map.of()))
                .toList();
        return new GroupLayout(groups);
    }

    private static String shown(GroupLayout layout) {
        StringBuilder all = new StringBuilder();
        for (int position = 0; position < layout.size(); position++) {
            int group = layout.groupAt(position).orElse(-1);
            all.append(position == 0 ? "" : " ")
                    .append(group < 0 ? String.valueOf(layout.placeAt(position)) : "[" + group + "]");
        }
        return all.toString();
    }
}
