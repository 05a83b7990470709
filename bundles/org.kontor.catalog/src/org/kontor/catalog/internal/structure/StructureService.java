package org.kontor.catalog.internal.structure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.kontor.catalog.Product;
import org.kontor.catalog.structure.Constituent;
import org.kontor.catalog.structure.ProductPart;
import org.kontor.catalog.structure.ProductStructure;
import org.kontor.kernel.actor.Actor;
import org.kontor.persistence.UnitOfWork;
import org.kontor.persistence.UnitsOfWork;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Takes products apart; what cannot end is refused before it is stored, see {@link StructureRules}. */
@Component
public final class StructureService implements ProductStructure {

    private final UnitsOfWork units;

    /** Over the open database. */
    @Activate
    public StructureService(@Reference UnitsOfWork units) {
        this.units = units;
    }

    @Override
    public List<Constituent> explode(Actor actor, long productId) {
        return units.read(actor, "catalog.view", uow -> {
            List<Constituent> found = new ArrayList<>();
            explode(uow, uow.get(Product.class, productId), 1, BigDecimal.ONE, found::add);
            return found;
        });
    }

    @Override
    public List<Constituent> parts(UnitOfWork uow, long productId) {
        List<ProductPart> parts = uow.get(Product.class, productId).getParts();
        uow.load(Product.class, parts.stream().map(ProductPart::getPartId).toList());
        return parts.stream()
                .map(part -> constituent(uow, part, 1, BigDecimal.ONE))
                .toList();
    }

    private static void explode(
            UnitOfWork uow, Product whole, int level, BigDecimal quantity, Consumer<Constituent> found) {
        uow.load(
                Product.class,
                whole.getParts().stream().map(ProductPart::getPartId).toList());
        for (ProductPart part : whole.getParts()) {
            Constituent constituent = constituent(uow, part, level, quantity);
            found.accept(constituent);
            explode(uow, constituent.product(), level + 1, constituent.total(), found);
        }
    }

    private static Constituent constituent(UnitOfWork uow, ProductPart part, int level, BigDecimal quantity) {
        return new Constituent(
                level,
                uow.get(Product.class, part.getPartId()),
                part.getQuantity(),
                part.getQuantity().multiply(quantity).stripTrailingZeros());
    }
}
