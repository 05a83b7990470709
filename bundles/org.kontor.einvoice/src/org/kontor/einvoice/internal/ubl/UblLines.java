package org.kontor.einvoice.internal.ubl;

import java.math.BigDecimal;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.InvoiceLineType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.ItemIdentificationType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.ItemType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.PriceType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.TaxCategoryType;
import org.kontor.einvoice.TaxCategory;
import org.kontor.einvoice.internal.document.Decimals;
import org.kontor.einvoice.internal.document.TaxedLine;

/** The lines of a document in UBL, and how they are taxed. */
final class UblLines {

    private static final int PER_CENT = 2;

    private UblLines() {}

    /** A line. */
    static InvoiceLineType line(int number, TaxedLine known, BigDecimal net, String currency) {
        InvoiceLineType line = new InvoiceLineType();
        line.setID(String.valueOf(number));
        line.setInvoicedQuantity(Decimals.plain(known.quantity())).setUnitCode(UblUnits.code(known.unit()));
        line.setLineExtensionAmount(net).setCurrencyID(currency);
        ItemType item = new ItemType();
        item.setName(known.productName());
        ItemIdentificationType ours = new ItemIdentificationType();
        ours.setID(known.productNumber());
        item.setSellersItemIdentification(ours);
        item.addClassifiedTaxCategory(category(known.category(), known.rate()));
        line.setItem(item);
        PriceType price = new PriceType();
        price.setPriceAmount(Decimals.plain(known.priceOf(net))).setCurrencyID(currency);
        line.setPrice(price);
        return line;
    }

    /** How something is taxed. */
    static TaxCategoryType category(TaxCategory category, BigDecimal rate) {
        TaxCategoryType type = new TaxCategoryType();
        type.setID(
                switch (category) {
                    case STANDARD -> "S";
                    case ZERO -> "Z";
                    case EXEMPT -> "E";
                    case REVERSE_CHARGE -> "AE";
                });
        type.setPercent(Decimals.plain(rate.movePointRight(PER_CENT)));
        type.setTaxScheme(UblParties.scheme(UblParties.VALUE_ADDED_TAX));
        return type;
    }
}
