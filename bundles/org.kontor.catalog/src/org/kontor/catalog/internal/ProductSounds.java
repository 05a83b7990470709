package org.kontor.catalog.internal;

import java.util.List;
import org.kontor.catalog.Product;
import org.kontor.kernel.actor.Actor;
import org.kontor.persistence.UnitsOfWork;
import org.kontor.persistence.database.DatabaseReady;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Lets products that were entered by an earlier release be found by pinyin too. */
@Component
public final class ProductSounds implements DatabaseReady {

    private static final int AT_ONCE = 500;

    private final UnitsOfWork units;

    /** Works on each database when it is opened. */
    @Activate
    public ProductSounds(@Reference UnitsOfWork units) {
        this.units = units;
    }

    @Override
    public void ready() {
        boolean more = true;
        while (more) {
            more = units.change(Actor.system(), "catalog.edit", uow -> {
                List<Product> silent = uow.entities()
                        .createQuery("SELECT p FROM Product p WHERE p.sound IS NULL ORDER BY p.id", Product.class)
                        .setMaxResults(AT_ONCE)
                        .getResultList();
                silent.forEach(Product::sound);
                return silent.size() == AT_ONCE;
            });
        }
    }
}
