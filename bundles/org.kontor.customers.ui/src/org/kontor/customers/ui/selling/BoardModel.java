package org.kontor.customers.ui.selling;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kontor.customers.selling.Deal;
import org.kontor.customers.selling.Forecast;
import org.kontor.customers.selling.SaleStage;

/** The cards of the board by stage, and which of them is selected. Knows nothing of pixels. */
final class BoardModel {

    /**
     * A column.
     *
     * @param stage its stage
     * @param deals its cards, those that close soonest first
     * @param sum number and amounts
     */
    record Column(SaleStage stage, List<Deal> deals, Forecast.Sum sum) {}

    /**
     * The place of a card.
     *
     * @param column the column's index
     * @param row the card's index in it
     */
    record Place(int column, int row) {}

    private final List<Column> columns = new ArrayList<>();
    private Optional<Long> selected = Optional.empty();

    /** An empty board. */
    BoardModel() {}

    /** Shows the deals of some stages; the selection stays with its card as long as that is there. */
    void show(List<SaleStage> stages, List<Deal> deals) {
        Map<Long, List<Deal>> byStage = new LinkedHashMap<>();
        stages.forEach(stage -> byStage.put(stage.getId(), new ArrayList<>()));
        deals.forEach(deal -> Optional.ofNullable(byStage.get(deal.stageId())).ifPresent(cards -> cards.add(deal)));
        columns.clear();
        for (SaleStage stage : stages) {
            List<Deal> cards = byStage.get(stage.getId());
            columns.add(new Column(stage, cards, Forecast.sum(cards)));
        }
        if (place().isEmpty()) {
            selected = columns.stream()
                    .flatMap(column -> column.deals().stream())
                    .findFirst()
                    .map(Deal::id);
        }
    }

    /** The columns from the first stage to the last. */
    List<Column> columns() {
        return columns;
    }

    /** Selects the card at a place, if there is one. */
    void select(Place place) {
        deal(place).ifPresent(deal -> selected = Optional.of(deal.id()));
    }

    /** The selected card. */
    Optional<Deal> selection() {
        return place().flatMap(this::deal);
    }

    /** Where the selected card is. */
    Optional<Place> place() {
        for (int column = 0; column < columns.size(); column++) {
            List<Deal> deals = columns.get(column).deals();
            for (int row = 0; row < deals.size(); row++) {
                if (selected.equals(Optional.of(deals.get(row).id()))) {
                    return Optional.of(new Place(column, row));
                }
            }
        }
        return Optional.empty();
    }

    /** The card at a place. */
    Optional<Deal> deal(Place place) {
        boolean there = place.column() >= 0
                && place.column() < columns.size()
                && place.row() >= 0
                && place.row() < columns.get(place.column()).deals().size();
        return there ? Optional.of(columns.get(place.column()).deals().get(place.row())) : Optional.empty();
    }

    /** Selects the next card above or below. */
    void selectVertically(int rows) {
        place().ifPresent(at -> select(new Place(at.column(), at.row() + rows)));
    }

    /** Selects a card of the next column that has any, at the same height or its last one. */
    void selectSideways(int direction) {
        place().ifPresent(at -> {
            int column = at.column() + direction;
            while (column >= 0 && column < columns.size()) {
                int cards = columns.get(column).deals().size();
                if (cards > 0) {
                    select(new Place(column, Math.min(at.row(), cards - 1)));
                    return;
                }
                column += direction;
            }
        });
    }

    /** The stage so many columns beside the selected card's. */
    Optional<SaleStage> stageBeside(int direction) {
        return place().map(at -> at.column() + direction)
                .filter(column -> column >= 0 && column < columns.size())
                .map(column -> columns.get(column).stage());
    }
}
