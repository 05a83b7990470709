package org.kontor.orders.internal;

import org.kontor.kernel.record.FieldKind;
import org.kontor.kernel.record.RecordType;
import org.kontor.orders.Orders;
import org.kontor.orders.SalesModes;
import org.kontor.orders.SalesOrder;
import org.kontor.orders.SalesOrderLine;
import org.kontor.orders.reviews.OrderReview;
import org.kontor.process.reviews.ReviewDepartment;
import org.kontor.process.reviews.Verdict;

/** What a sales order consists of: its fields, lines and reviews. */
final class OrderType {

    private static final RecordType<SalesOrderLine> LINE = PricedDocuments.line(
                    "orderLine", OrdersText.SOURCE, SalesOrderLine::new)
            .shownDate("promisedDay", SalesOrderLine::getPromisedDay)
            .shownDecimal("delivered", FieldKind.QUANTITY, SalesOrderLine::getDelivered)
            .shownDecimal("invoiced", FieldKind.QUANTITY, SalesOrderLine::getInvoiced)
            .shownDecimal("returned", FieldKind.QUANTITY, SalesOrderLine::getReturned)
            .build();

    private static final RecordType<OrderReview> REVIEW = RecordType.of(
                    "orderReview", OrdersText.SOURCE, OrderReview::new)
            .shownInteger("round", OrderReview::getRound)
            .shownInteger("step", OrderReview::getStep)
            .choice(
                    "department",
                    ReviewDepartment.class,
                    ReviewDepartment::label,
                    OrderReview::getDepartment,
                    (r, v) -> {})
            .readOnly()
            .choice("verdict", Verdict.class, Verdict::label, OrderReview::getVerdict, (r, v) -> {})
            .readOnly()
            .shownDate("askedOn", OrderReview::getAskedOn)
            .shownText("opinion", OrderReview::getOpinion)
            .shownText("reviewedBy", OrderReview::getReviewedBy)
            .shownDate("reviewedOn", OrderReview::getReviewedOn)
            .build();

    static final RecordType<SalesOrder> TYPE = RecordType.of(Orders.TYPE, OrdersText.SOURCE, SalesOrder::new)
            .shownText("number", SalesOrder::getNumber)
            .reference("customerId", "customer", SalesOrder::getCustomerId, SalesOrder::setCustomerId)
            .named(SalesOrder::getCustomerName)
            .required()
            .text("customerReference", 60, SalesOrder::getCustomerReference, SalesOrder::setCustomerReference)
            .date("orderDate", SalesOrder::getOrderDate, SalesOrder::setOrderDate)
            .required()
            .date("requiredDate", SalesOrder::getRequiredDate, SalesOrder::setRequiredDate)
            .shownDate("promisedDate", SalesOrder::getPromisedDate)
            .text("currency", 3, SalesOrder::getCurrency, SalesOrder::setCurrency)
            .text("salesMode", 80, SalesOrder::getSalesMode, SalesOrder::setSalesMode)
            .offering(SalesModes.LIST)
            .text("shipCity", 60, SalesOrder::getShipCity, SalesOrder::setShipCity)
            .shownDecimal("netTotal", FieldKind.MONEY, SalesOrder::getNetTotal)
            .shownDecimal("invoicedTotal", FieldKind.MONEY, SalesOrder::getInvoicedTotal)
            .shownDecimal("creditedTotal", FieldKind.MONEY, SalesOrder::getCreditedTotal)
            .shownReference("ownerId", "user", SalesOrder::getOwnerId)
            .shownReference("contractId", "contract", SalesOrder::getContractId)
            .shownReference("quotationId", "quotation", SalesOrder::getQuotationId)
            .longText("note", 2000, SalesOrder::getNote, SalesOrder::setNote)
            .table("lines", LINE, SalesOrder::getLines)
            .tabTable("reviews", REVIEW, SalesOrder::getReviews)
            .build();

    private OrderType() {}
}
