package org.kontor.persistence.internal.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class IdListTest {

    private static long[] kept(long... ids) {
        IdList list = new IdList();
        for (long id : ids) {
            list.add(id);
        }
        return list.parts().stream()
                .flatMapToLong(part -> Arrays.stream(part.ids()))
                .toArray();
    }

    @Test
    void givesBackWhatWasAdded() {
        assertThat(kept()).isEmpty();
        assertThat(kept(0)).containsExactly(0);
        assertThat(kept(1, 1, 128, 129, 1L << 40, Long.MAX_VALUE))
                .containsExactly(1, 128, 129, 1L << 40, Long.MAX_VALUE);
    }

    @Test
    void givesBackManyIdsInPartsThatADatabaseKeepsWell() {
        Random random = new Random(7);
        long[] ids = LongStream.generate(() -> random.nextLong(1L << 33))
                .limit(60_000)
                .sorted()
                .distinct()
                .toArray();
        IdList list = new IdList();
        Arrays.stream(ids).forEach(list::add);
        assertThat(list.parts()).hasSizeGreaterThan(3).allSatisfy(part -> assertThat(part.bytes())
                .hasSizeLessThan(32_000));
        assertThat(kept(ids)).containsExactly(ids);
    }

    @Test
    void refusesIdsOutOfOrder() {
        assertThatThrownBy(() -> kept(2, 1)).isInstanceOf(IllegalArgumentException.class);
    }
}
