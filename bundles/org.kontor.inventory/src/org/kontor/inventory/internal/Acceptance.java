package org.kontor.inventory.internal;

import java.util.List;
import java.util.Optional;
import org.kontor.identity.settings.CompanySettings;
import org.kontor.identity.settings.SettingContribution;
import org.kontor.identity.settings.StandardSetting;
import org.kontor.inventory.Stock;
import org.kontor.orders.SalesOrder;
import org.kontor.orders.SalesOrderLine;
import org.kontor.orders.entry.Promises;
import org.kontor.persistence.UnitOfWork;
import org.osgi.service.component.annotations.Component;

/** What the warehouse does for an order at the moment it is accepted: it says until when, and puts goods aside (ORD-14). */
final class Acceptance {

    private Acceptance() {}

    /** Keeps the promised days and, where the company wants that, reserves what is there; twice is as good as once. */
    static void of(UnitOfWork uow, SalesOrder order) {
        List<Long> products = order.goods().stream()
                .map(SalesOrderLine::getProductId)
                .distinct()
                .toList();
        if (products.isEmpty()) {
            return;
        }
        Promises.keep(uow, order, new StockSupply().supplies(uow, products, Optional.of(order.getId())));
        if (CompanySettings.isOn(uow, Stock.RESERVE_ACCEPTED, true)) {
            StockService.reserve(uow, order);
        }
    }

    /** What the company decides about goods of accepted orders. */
    @Component(service = SettingContribution.class)
    public static final class Settings implements SettingContribution {

        @Override
        public List<StandardSetting> settings() {
            return List.of(
                    StandardSetting.choice(Stock.RESERVE_ACCEPTED, InventoryText.of("setting.reserveAccepted"), true));
        }
    }
}
