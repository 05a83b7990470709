package org.kontor.inventory.internal;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.kontor.catalog.Product;
import org.kontor.catalog.Tracking;
import org.kontor.inventory.GoodsReceipt;
import org.kontor.inventory.GoodsReceiptLine;
import org.kontor.inventory.GoodsReceipts;
import org.kontor.inventory.MoveKind;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.problem.ProblemException;
import org.kontor.kernel.problem.Problems;
import org.kontor.kernel.record.FieldKind;
import org.kontor.kernel.record.RecordType;
import org.kontor.persistence.Identified;
import org.kontor.persistence.UnitOfWork;
import org.kontor.persistence.UnitsOfWork;
import org.kontor.persistence.list.ListQueries;
import org.kontor.persistence.record.EntityRecords;
import org.kontor.persistence.record.RecordService;
import org.kontor.persistence.record.Stored;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Enters goods receipts and books their stock. */
@Component(service = {GoodsReceipts.class, RecordService.class})
public final class GoodsReceiptRecords extends EntityRecords<GoodsReceipt> implements GoodsReceipts {

    private static final RecordType<GoodsReceiptLine> LINE = RecordType.of(
                    "goodsReceiptLine", InventoryText.SOURCE, GoodsReceiptLine::new)
            .reference("productId", "product", GoodsReceiptLine::getProductId, GoodsReceiptLine::setProductId)
            .required()
            .decimal("quantity", FieldKind.QUANTITY, GoodsReceiptLine::getQuantity, GoodsReceiptLine::setQuantity)
            .required()
            .decimal("unitCost", FieldKind.MONEY, GoodsReceiptLine::getUnitCost, GoodsReceiptLine::setUnitCost)
            .required()
            .text("lots", 2000, GoodsReceiptLine::getLots, GoodsReceiptLine::setLots)
            .build();

    private static final RecordType<GoodsReceipt> TYPE = RecordType.of(
                    "goodsReceipt", InventoryText.SOURCE, GoodsReceipt::new)
            .shownText("number", GoodsReceipt::getNumber)
            .reference("warehouseId", "warehouse", GoodsReceipt::getWarehouseId, GoodsReceipt::setWarehouseId)
            .required()
            .reference("supplierId", "supplier", GoodsReceipt::getSupplierId, GoodsReceipt::setSupplierId)
            .text("supplierReference", 60, GoodsReceipt::getSupplierReference, GoodsReceipt::setSupplierReference)
            .date("receivedOn", GoodsReceipt::getReceivedOn, GoodsReceipt::setReceivedOn)
            .required()
            .flag("booked", GoodsReceipt::isBooked, (r, v) -> {})
            .readOnly()
            .table("lines", LINE, GoodsReceipt::getLines)
            .build();

    /** A service on goods receipts. */
    @Activate
    public GoodsReceiptRecords(@Reference UnitsOfWork units, @Reference ListQueries queries) {
        super(units, queries, GoodsReceipt.class, TYPE, InventoryLists.GOODS_RECEIPTS);
    }

    @Override
    protected String titleOf(GoodsReceipt receipt) {
        return Optional.ofNullable(receipt.getNumber())
                .orElseGet(() -> InventoryText.of("goodsReceipt.title").toString());
    }

    @Override
    public boolean editable(Actor actor, Stored<GoodsReceipt> receipt) {
        return super.editable(actor, receipt) && !receipt.draft().isBooked();
    }

    @Override
    protected void prepare(UnitOfWork uow, GoodsReceipt blank) {
        blank.setReceivedOn(uow.today());
    }

    @Override
    protected void validate(UnitOfWork uow, GoodsReceipt draft, Optional<GoodsReceipt> stored, Problems problems) {
        problems.require(
                stored.filter(GoodsReceipt::isBooked).isEmpty(),
                "booked",
                InventoryText.of("goodsReceipt.booked.already"));
        for (int i = 0; i < draft.getLines().size(); i++) {
            boolean some = draft.getLines().get(i).getQuantity().signum() > 0;
            problems.require(some, "lines[" + i + "].quantity", InventoryText.of("receipt.quantity", i + 1));
        }
    }

    @Override
    protected void attach(GoodsReceipt receipt, Identified line) {
        receipt.adopt((GoodsReceiptLine) line);
    }

    @Override
    public Stored<GoodsReceipt> book(Actor actor, long id, int version) {
        return amend(actor, "inventory.edit", id, version, (uow, receipt) -> book(uow, receipt, MoveKind.RECEIPT));
    }

    @Override
    public GoodsReceipt enterAndBook(UnitOfWork uow, GoodsReceipt draft, MoveKind kind) {
        GoodsReceipt receipt = create(uow, draft);
        book(uow, receipt, kind);
        return receipt;
    }

    private static void book(UnitOfWork uow, GoodsReceipt receipt, MoveKind kind) {
        Problems problems = new Problems()
                .require(!receipt.isBooked(), "booked", InventoryText.of("goodsReceipt.booked.already"))
                .require(!receipt.getLines().isEmpty(), "lines", InventoryText.of("goodsReceipt.empty"));
        problems.refuseOnError();
        StockLedger ledger = new StockLedger(
                uow,
                receipt.getLines().stream().map(GoodsReceiptLine::getProductId).toList());
        receipt.markBooked(uow.nextNumber("GR-" + receipt.getReceivedOn().getYear()));
        int position = 0;
        for (GoodsReceiptLine line : receipt.getLines()) {
            Product product = uow.get(Product.class, line.getProductId());
            require(!product.isService(), "receipt.service", position + 1, product.getName());
            List<String> lots = lots(line, product, ++position);
            BigDecimal each = product.getTracking() == Tracking.SERIAL ? BigDecimal.ONE : line.getQuantity();
            for (String lot : lots) {
                requireNewSerial(uow, product, lot);
                ledger.move(
                        product.getId(),
                        receipt.getWarehouseId(),
                        lot,
                        each,
                        line.getUnitCost(),
                        kind,
                        receipt.getNumber(),
                        receipt.getReceivedOn());
            }
        }
    }

    private static List<String> lots(GoodsReceiptLine line, Product product, int position) {
        List<String> lots = line.lotList();
        return switch (product.getTracking()) {
            case NONE -> List.of("");
            case BATCH -> {
                require(lots.size() == 1, "receipt.batch", position, product.getName());
                yield lots;
            }
            case SERIAL -> {
                boolean onePerPiece = new HashSet<>(lots).size() == lots.size()
                        && line.getQuantity().compareTo(BigDecimal.valueOf(lots.size())) == 0;
                require(onePerPiece, "receipt.serial", position, product.getName(), line.getQuantity());
                yield lots;
            }
        };
    }

    private static void requireNewSerial(UnitOfWork uow, Product product, String lot) {
        if (product.getTracking() == Tracking.SERIAL) {
            boolean there = uow.first(
                            StockBalance.class,
                            "SELECT b FROM StockBalance b WHERE b.productId = ?1 AND b.lot = ?2 AND b.quantity > 0",
                            product.getId(),
                            lot)
                    .isPresent();
            require(!there, "receipt.serialTaken", lot);
        }
    }

    private static void require(boolean holds, String key, Object... arguments) {
        if (!holds) {
            throw new ProblemException("lines", InventoryText.of(key, arguments));
        }
    }
}
