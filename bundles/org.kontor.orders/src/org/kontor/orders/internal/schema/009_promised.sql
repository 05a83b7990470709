-- The day that was promised when an order was accepted, for each line and for the order as a whole (ORD-14).
ALTER TABLE SALES_ORDER_LINE ADD COLUMN PROMISED_DAY DATE;
ALTER TABLE SALES_ORDER ADD COLUMN PROMISED_DATE DATE;
