-- Goods that came back take commission back, and credit that is set against another invoice brings it: without a receipt.
ALTER TABLE COMMISSION_LINE ALTER COLUMN RECEIPT_ID DROP NOT NULL;
CREATE INDEX COMMISSION_LINE_INVOICE ON COMMISSION_LINE (INVOICE_ID);
