package org.kontor.inventory;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * An item that was sold, found by its batch, serial or product number (AFT-02).
 *
 * @param lot the batch or serial number, empty for products tracked by quantity only
 * @param productId the product
 * @param productNumber its number
 * @param productName its name
 * @param customerId who bought it
 * @param customerName the buyer's name
 * @param soldOn when it was delivered
 * @param place where it came from and went to
 * @param quantity how much was delivered
 * @param price what one unit was sold for
 * @param currency ISO code of the currency of the price
 * @param deliveryNumber the delivery note
 * @param orderNumber the order
 */
public record SoldItem(
        String lot,
        long productId,
        String productNumber,
        String productName,
        long customerId,
        String customerName,
        LocalDate soldOn,
        String place,
        BigDecimal quantity,
        BigDecimal price,
        String currency,
        String deliveryNumber,
        String orderNumber) {}
