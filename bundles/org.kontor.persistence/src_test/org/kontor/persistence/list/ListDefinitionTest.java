package org.kontor.persistence.list;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.kontor.kernel.text.TextSource;

class ListDefinitionTest {

    private static ListBuilder orders() {
        return ListDefinition.of("orders", "orders", "salesOrder", TextSource.beside(ListDefinitionTest.class));
    }

    @Test
    void aListWhoseRowsAreItsRecordsIsAPlaceToCreateOne() {
        ListDefinition list = orders().from("SALES_ORDER o", "o.ID").build();

        assertThat(list.isOfRecords()).isTrue();
    }

    @Test
    void linesThatOpenTheirRecordAreNotRecords() {
        ListDefinition list = orders().from("SALES_ORDER_LINE l JOIN SALES_ORDER o ON o.ID = l.ORDER_ID", "l.ID")
                .opens("o.ID")
                .build();

        assertThat(list.isOfRecords()).isFalse();
    }

    @Test
    void entriesBehindFiguresPartsAndWorkAreNotWhereRecordsBegin() {
        assertThat(orders().from("SALES_ORDER o", "o.ID")
                        .behindFigures()
                        .build()
                        .isOfRecords())
                .isFalse();
        assertThat(orders().from("SALES_ORDER o", "o.ID").parts().build().isOfRecords())
                .isFalse();
        assertThat(orders().from("SALES_ORDER o", "o.ID").worklist().build().isOfRecords())
                .isFalse();
    }
}
