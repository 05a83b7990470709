-- In which way of selling a document is sold, a value that the company chooses (ORD-20).
ALTER TABLE SALES_ORDER ADD COLUMN SALES_MODE VARCHAR(80);
CREATE INDEX SALES_ORDER_MODE ON SALES_ORDER (SALES_MODE, ORDER_DATE);
